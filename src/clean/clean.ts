import type { Result } from "../diagnostic.ts";
import type { SourceText } from "../read/source-text.ts";
import { type PageHead, pageHead, repairBoilerplate } from "./boilerplate.ts";
import { type CleanText, type Edit, type PortalFact, type RepairName, type Script, sourceSpan } from "./clean-text.ts";
import { repairContents } from "./contents.ts";
import { type Convert, convertRanges, type ScriptRanges, scriptOf } from "./convert-script.ts";
import { reportDamage } from "./damage.ts";
import { repairDoubled } from "./doubled.ts";
import { applyEdits, type Draft } from "./edits.ts";
import { repairFootnotes } from "./footnotes.ts";
import { repairFurniture } from "./furniture.ts";
import { repairGlued } from "./glued.ts";
import { repairInvisible } from "./invisible.ts";
import { repairJoined } from "./joined.ts";
import { repairLost } from "./lost.ts";
import { repairMojibake } from "./mojibake.ts";
import { repairPinyin } from "./pinyin.ts";
import { repairPrimes } from "./primes.ts";
import { repairSpaces } from "./spaces.ts";
import { repairStrewn } from "./strewn.ts";
import { SEEN, survey } from "./survey.ts";
import { repairTrailingPipes } from "./trailing-pipes.ts";
import { repairNeighbours, repairVariants } from "./variant.ts";
import { repairMarks, repairNarrow } from "./width.ts";

export interface CleanOptions {
  /** Which script to take the text for; "auto" decides line by line. */
  readonly script?: "auto" | "hans" | "hant";
  /** From `loadConverter`, wanted where `needsConversion`; without it traditional text stays so. */
  readonly convert?: Convert;
}

interface Repair {
  /** What it is counted as; undefined: not counted. */
  readonly name: RepairName | undefined;
  /** The bits of `SEEN` of which one must be in the text; 0: always. */
  readonly when: number;
  readonly run: (text: string) => readonly Edit[];
}

/** Before the script is decided: what stands between or in place of characters. */
const CHARACTERS: readonly Repair[] = [
  { name: undefined, when: SEEN.control, run: repairInvisible },
  { name: "strewn", when: SEEN.at, run: repairStrewn },
  { name: "pinyin", when: SEEN.toned, run: repairPinyin },
  { name: "mojibake", when: SEEN.question, run: repairMojibake },
  { name: "lost", when: SEEN.question, run: repairLost },
  { name: "doubled", when: SEEN.comma, run: repairDoubled },
  { name: "footnotes", when: SEEN.square, run: repairFootnotes },
  { name: "strewn", when: SEEN.pipe, run: repairTrailingPipes },
];

/** After it: forms of characters. */
const FORMS: readonly Repair[] = [
  { name: "variant", when: SEEN.variant, run: repairVariants },
  { name: "variant", when: 0, run: repairNeighbours },
  { name: "variant", when: SEEN.prime, run: repairPrimes },
  { name: "width", when: SEEN.wide, run: repairNarrow },
];

/** Then lines, from the outside in, and what lies between characters. */
const LINES: readonly Repair[] = [
  { name: "contents", when: 0, run: repairContents },
  { name: "furniture", when: 0, run: repairFurniture },
  { name: "glued", when: 0, run: repairGlued },
  { name: "joined", when: 0, run: repairJoined },
  { name: "width", when: SEEN.mark, run: repairMarks },
  { name: "spaces", when: SEEN.blank, run: repairSpaces },
];

/** Takes a document as read; gives its text mended and simplified, with the map back, and what could not be mended. */
export function clean(source: SourceText, options: CleanOptions = {}): Result<CleanText> {
  const seen = survey(source.text);
  const repairs: Partial<Record<RepairName, number>> = {};
  let draft: Draft = { text: source.text, map: undefined };
  draft = runAll(draft, CHARACTERS, seen, repairs);
  const { script, ranges } = scriptFor(draft.text, seen, options.script ?? "auto");
  if (ranges.length > 0 && options.convert)
    draft = { text: convertRanges(draft.text, ranges, options.convert), map: draft.map };
  draft = runAll(draft, FORMS, seen, repairs);
  const head = pageHead(draft.text);
  const facts = [...factsOf(head, draft, script, repairs), ...(source.facts ?? [])];
  const page: Repair = { name: "boilerplate", when: 0, run: (text) => repairBoilerplate(text, head) };
  draft = runAll(draft, [page], seen, repairs);
  draft = runAll(draft, LINES, seen, repairs);
  const value: CleanText = {
    text: draft.text,
    toSource: draft.map,
    script,
    repairs,
    ...(facts.length > 0 && { facts }),
  };
  return { value, diagnostics: seen & SEEN.question ? reportDamage(value) : [] };
}

/** What the page's head says, at its place in the original. */
function factsOf(
  head: PageHead,
  { text, map }: Draft,
  script: Script,
  repairs: CleanText["repairs"],
): readonly PortalFact[] {
  const place: CleanText = { text, toSource: map, script, repairs };
  return head.facts.map((fact) => ({ ...fact, ...(fact.at && { at: sourceSpan(place, fact.at.start, fact.at.end) }) }));
}

function runAll(
  draft: Draft,
  all: readonly Repair[],
  seen: number,
  repairs: Partial<Record<RepairName, number>>,
): Draft {
  for (const { name, when, run } of all) {
    if (when !== 0 && (seen & when) === 0) continue;
    const edits = run(draft.text);
    if (name && edits.length > 0) repairs[name] = (repairs[name] ?? 0) + edits.length;
    draft = applyEdits(draft, edits);
  }
  return draft;
}

function scriptFor(text: string, seen: number, wanted: "auto" | "hans" | "hant"): ScriptRanges {
  if (wanted === "hant") return { script: "traditional" satisfies Script, ranges: [[0, text.length]] };
  if (wanted === "hans" || (seen & SEEN.traditional) === 0) return { script: "simplified", ranges: [] };
  return scriptOf(text);
}
