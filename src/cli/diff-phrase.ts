import type { Change, Difference } from "../diff/difference.ts";
import { listOf, textOf } from "../diff/entries.ts";
import type { DiffWords } from "./diff-messages.ts";

/** An entry of any room, as far as it is shown. */
type Entry = Readonly<Record<string, unknown>>;

/** One change in words: what happened, what was, what is, whether that asks for more. */
export interface Phrase {
  readonly label: string;
  /** In brackets, or "". */
  readonly note: string;
  /** What was and what is; several where an entry was split or merged, none where there is no such side. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Fields that go without saying where they change. */
const plain: ReadonlySet<string> = new Set(
  "indicator text for target deadline year scope section agencies people name quote".split(" "),
);

/** Puts the changes of an entry into words; where it was added or dropped there are none. */
export function phrasesOf({ of, old, new: now, changes }: Difference, words: DiffWords): Phrase[] {
  return changes
    .filter((change) => !whole(change, old, now))
    .map((change) => {
      const { kind, field } = change;
      const named = plain.has(field) || kind === "rebased" || (of === "task" && field === "title");
      return {
        label: named ? words.kinds[kind] : `${words.fields[field] ?? field}${words.blank}${words.kinds[kind]}`,
        ...sidesOf(change, old, now, words),
        note: noteOf(change, words),
      };
    });
}

function sidesOf({ kind, field, from, to }: Change, old: readonly object[], now: readonly object[], words: DiffWords) {
  if (kind === "split" || kind === "merged") return { from: partTexts(old, words), to: partTexts(now, words) };
  const one = (value: unknown) => (value === undefined ? [] : [valueText(field, value, words)]);
  if (oneSided.has(kind)) return { from: one(from), to: one(to) };
  return { from: [valueText(field, from, words) || "—"], to: [valueText(field, to, words) || "—"] };
}

const oneSided: ReadonlySet<string> = new Set(["added", "dropped", "joined", "left", "dated", "undated"]);

/** Whether a figure that went up or down asks for more; of other changes their name says it. */
function noteOf({ kind, stricter }: Change, words: DiffWords): string {
  if (stricter === undefined || (kind !== "raised" && kind !== "lowered")) return "";
  return inBrackets(stricter ? words.stricter : words.looser, words);
}

/** An entry that is there on one side only. */
const whole = ({ kind }: Change, old: readonly object[], now: readonly object[]) =>
  (kind === "added" && old.length === 0) || (kind === "dropped" && now.length === 0);

/** What an entry holds besides its name, for one that was added or dropped: 3 个 · 2025. */
export function factsOf(entry: object, words: DiffWords): string {
  const { target, amount, change, deadline, year, agencies } = entry as Entry;
  const figure = amount === undefined ? target && { ...(target as Entry), change } : fundingFigure(entry as Entry);
  const parts = [
    figureText(figure as Entry | undefined, words),
    listOf(deadline ?? year)
      .map((date) => dateText(date, words))
      .join(", "),
    listOf(agencies)
      .map((part) => partText(part as Entry, words))
      .join("\u3001"),
  ];
  return parts.filter(Boolean).join(" · ");
}

const fundingFigure = ({ amount, max, unit, op = "=" }: Entry): Entry => ({ op, value: amount, max, unit });

/** The words an entry came from, and where they stand: those of the new model where it has it. */
export function quotesOf({ old, new: now, changes }: Difference): string[] {
  if (changes.some(({ field }) => field === "quote")) return [];
  const entries = (now.length > 0 ? now : old) as readonly Entry[];
  const quotes = entries.map(({ quote, at }) => {
    const { line, column } = (at ?? {}) as Entry;
    return textOf(quote) && `${textOf(quote)}${line === undefined ? "" : `  ${line}:${column}`}`;
  });
  return [...new Set(quotes)].filter(Boolean);
}

/** The goals that one was split into, or was merged from, with their figures. */
function partTexts(entries: readonly object[], words: DiffWords): string[] {
  return (entries as readonly Entry[]).map(({ indicator, scope, condition, target, change }) => {
    const name = [listOf(scope).join("/"), textOf(condition), textOf(indicator)].filter(Boolean).join(" ");
    return `${name} ${figureText({ ...(target as Entry), change }, words)}`;
  });
}

function valueText(field: string, value: unknown, words: DiffWords): string {
  if (value === undefined || value === null) return "";
  if (field === "target") return figureText(value as Entry, words);
  if (field === "deadline" || field === "year" || field === "period") return dateText(value, words);
  if (field === "section") return listOf(value).join(" › ");
  if (field === "citations") return citationText(value as Entry, words);
  if (field === "agencies" || field === "people" || field === "addressees") return partText(value as Entry, words);
  if (field === "baseline") return Object.values(value as Entry).join(": ");
  return listOf(value).map(textOf).join("/");
}

const signs: Readonly<Record<string, string>> = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< ", "~": "≈ " };

/** ≥ 98%, 2–3 个, up 12%: a figure as it is read. */
function figureText(figure: Entry | undefined, words: DiffWords): string {
  if (!figure) return "";
  const { op, value, max, unit, of, change } = figure;
  const number = max === undefined ? textOf(value) : `${value}–${max}`;
  const way = change === "rise" ? `${words.rise} ` : change === "fall" ? `${words.fall} ` : "";
  const gap = /^[%‰]?$/.test(textOf(unit)) ? "" : " ";
  return `${way}${signs[textOf(op)] ?? ""}${number}${gap}${textOf(unit)}${of ? inBrackets(textOf(of), words) : ""}`;
}

/** 2025, 2016–2020, yearly. */
function dateText(date: unknown, words: DiffWords): string {
  if (typeof date !== "object" || date === null) return textOf(date);
  const { by, to, from, every, text } = date as Entry;
  const span = [from, by ?? to].filter((part) => part !== undefined).join("–");
  return [every && (words.every[textOf(every)] ?? textOf(every)), span].filter(Boolean).join(" ") || textOf(text);
}

function partText({ name, role }: Entry, words: DiffWords): string {
  return `${textOf(name)}${role ? inBrackets(words.roles[textOf(role)] ?? textOf(role), words) : ""}`;
}

const citationText = ({ title, number }: Entry, words: DiffWords) =>
  `\u300a${textOf(title)}\u300b${number ? inBrackets(textOf(number), words) : ""}`;

/** Text in the brackets of the language. */
export const inBrackets = (text: string, { brackets }: DiffWords): string => `${brackets[0]}${text}${brackets[1]}`;
