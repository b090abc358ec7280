import type { Span } from "../span.ts";
import type { Item, Measure } from "./items.ts";

/**
 * Items with the list that closes a whole heading moved to it: where a heading has no list and of its bullets, paragraphs or headings below
 * the last alone has one, that list is the heading's（——…；——…。（省民政厅））. Parts that end as sentences of their own keep it, unless it stands in
 * a paragraph of its own.
 */
export function withClosingLists(text: string, items: readonly Item[]): readonly Item[] {
  const out = [...items];
  items.forEach((heading, i) => {
    if (heading.kind !== "heading" || heading.measures.some(isClosed)) return;
    let last = i;
    while (isPart(items[last + 1], heading)) last++;
    const parts = items.slice(i + 1, last + 1);
    const closing = parts.at(-1)?.measures.find(isClosed);
    if (!closing || parts.length < 2 || parts.slice(0, -1).some(({ measures }) => measures.some(isClosed))) return;
    const { lists, listDates } = closing;
    if (!parts.every((part) => part.kind === "bullet" || goesOn(text, part)) && !standsAlone(text, lists[0] as Span))
      return;
    out[i] = { ...heading, measures: [{ ...mergeMeasures(heading.measures), lists, listDates }] };
    const rest = parts.at(-1) as Item;
    const open = rest.measures.map((part) => (part === closing ? { ...part, lists: [], listDates: [] } : part));
    out[last] = { ...rest, measures: open };
  });
  return out;
}

const isClosed = ({ lists }: Measure) => lists.length > 0;

/** A bullet or paragraph of a heading, or the heading right below it. */
function isPart(item: Item | undefined, { section }: Item): boolean {
  if (!item?.section || !section) return false;
  if (item.kind === "heading") return item.section.id.slice(0, item.section.id.lastIndexOf(".")) === section.id;
  return item.section === section && item.kind !== "text";
}

/** ；at the end of a part: the list that it belongs to goes on. */
const goesOn = (text: string, { measures }: Item) =>
  /[;\uff1b]/.test(text.charAt((measures.at(-1)?.sentences.at(-1)?.end ?? 0) - 1));
/** A list in a paragraph of its own. */
const standsAlone = (text: string, { start }: Span) =>
  /^\s*$/.test(text.slice(text.lastIndexOf("\n", start) + 1, start));

function mergeMeasures(measures: readonly Measure[]): Measure {
  return {
    sentences: measures.flatMap(({ sentences }) => sentences),
    dates: measures.flatMap(({ dates }) => dates),
    duties: measures.flatMap(({ duties }) => duties),
    lists: [],
    listDates: [],
  };
}
