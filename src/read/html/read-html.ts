import { LABELS } from "../../../grammars/vocabulary/portal.ts";
import type { Extracted } from "../read-document.ts";
import type { SourceFact } from "../source-text.ts";
import { isWithin, mainContent } from "./main-content.ts";
import { linesOf, type PageLine } from "./page-lines.ts";
import { type Page, pageTree } from "./page-tree.ts";

/** What the <meta> elements of government sites say of a document. */
const META: Readonly<Record<string, SourceFact["kind"]>> = {
  articletitle: "title",
  pubdate: "published",
  publishdate: "published",
  contentsource: "source",
};
/** A title before the text is no shorter and no longer than this. */
const SHORTEST_TITLE = 8;
const LONGEST_TITLE = 80;
const TITLE_MARKS = /title|biaoti|headline/;
const LABEL = /^[\u3010[(\uff08]?([^:\uff1a\u3010\u3011\]]{2,12})[:\uff1a\]\u3011]/;

/** A page as saved from a site → the text of its document, with the labelled lines and the title that stand before it. */
export function readHtml(html: string): Extracted {
  const page = pageTree(html);
  const lines = linesOf(page.root);
  const main = mainContent(page.root, lines);
  const first = lines.findIndex(({ block }) => isWithin(block, main));
  const body = lines.filter((line, i) => i >= first && isWithin(line.block, main) && !isMenu(line));
  const kept = [...before(lines.slice(0, first)), ...body];
  const facts = factsOf(page);
  return {
    text: kept.map(({ text }) => `${text}\n`).join(""),
    format: "html",
    places: { unit: "row", starts: rowStarts(html, kept) },
    ...(facts.length > 0 && { facts }),
  };
}

/** For each line of the file the offset of the first line of the text that comes from it or from one behind it. */
function rowStarts(html: string, lines: readonly PageLine[]): number[] {
  const starts: number[] = [];
  let offset = 0;
  let next = 0;
  for (const { text, at } of lines) {
    while (next <= at) {
      starts.push(offset);
      next = html.indexOf("\n", next) + 1 || Number.POSITIVE_INFINITY;
    }
    offset += text.length + 1;
  }
  return starts;
}

/** An item of a list that is nothing but a link. */
const isMenu = ({ text, block, linked }: PageLine) => block.name === "li" && linked * 1.2 >= text.length;

/** Of the lines before the text: the information table, and the title nearest to it. */
function before(lines: readonly PageLine[]): PageLine[] {
  const title = lines.findLast(isTitle);
  return lines.filter((line) => line === title || isLabelled(line.text));
}

const isTitle = ({ text, block, linked }: PageLine) =>
  text.length >= SHORTEST_TITLE &&
  text.length <= LONGEST_TITLE &&
  linked === 0 &&
  (/^h[12]$/.test(block.name) || TITLE_MARKS.test(block.marks));

function isLabelled(text: string): boolean {
  const label = LABEL.exec(text)?.[1]?.replace(/[\s\u3000]/g, "");
  return label !== undefined && text.length <= 2 * LONGEST_TITLE && Object.hasOwn(LABELS, label);
}

function factsOf({ meta }: Page): SourceFact[] {
  const facts: SourceFact[] = [];
  for (const [name, value] of meta) {
    const kind = META[name];
    if (kind && !facts.some((fact) => fact.kind === kind)) facts.push({ kind, value });
  }
  return facts;
}
