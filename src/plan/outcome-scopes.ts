import {
  ABOUT_GOALS,
  GOAL_PART,
  GOAL_WORD,
  INTRODUCTION,
  PRINCIPLE_HEAD,
  REPORTED,
  TITLE_BRACKET,
  WORK_INTRODUCTION,
} from "../../grammars/vocabulary/goal-sections.ts";
import type { Block, Heading } from "../outline/outline.ts";
import type { Span } from "../span.ts";
import type { Claim } from "../statements/clause.ts";
import type { Figure } from "../statements/figure.ts";
import { leadsToDate } from "../statements/outcome-parts.ts";
import { type Outcome, readGrades, readOutcomes } from "../statements/read-outcomes.ts";
import type { Chain } from "./chain.ts";

/** A stretch of a sentence that may state goals without a figure; `all` where it stands in a list of goals, in which activities count too. */
interface AimedStretch extends Span {
  readonly all: boolean;
}

/** ，；：: what parts clauses. */
const clauseMark = /[\uff0c\uff1b\uff1a]/;
const colons = new Set([0xff1a, 0x3a]);
const comma = "\uff0c";
const [OPEN, CLOSE] = ["\uff08", "\uff09"];
/** How many characters may stand between the start of a clause and its date. */
const longestLead = 8;
/** The class of sums that are no goal. */
const money = "funding";
/** Within how many characters of its block's start an introduction is a label of the whole block（工作目标：…）. */
const labelReach = 8;

/**
 * Where goals without a figure are stated: in sections whose heading names goals; in those of a frame（总体要求）, or under no heading, from the
 * first sentence that sets a date; everywhere in what an introduction opens（主要目标是：）. One instance a document, fed in the order of the text.
 */
export class OutcomeScopes {
  private readonly text: string;
  private readonly year: number;
  private readonly headed: boolean;
  private chain: Chain | undefined;
  private block: Block | undefined;
  /** A sentence of the section has set a date. */
  private dated = false;
  /** The section in which a line has opened a list of goals. */
  private list: Heading | undefined;
  private listed = false;
  /** The block opened with a label of goals. */
  private labelled = false;
  /** The next place of the word for goals. */
  private next = -1;

  /** `headed`: the document has headings, so that what stands before them is its preamble. */
  constructor(text: string, year: number | undefined, headed: boolean) {
    [this.text, this.year, this.headed] = [text, year ?? 0, headed];
  }

  /** Opens a block under its chain of headings. */
  openBlock(block: Block, chain: Chain): void {
    if (this.block?.section !== block.section) {
      this.dated = false;
      this.listed &&= chain.goals === "aims" && this.list !== undefined && chain.headings.includes(this.list);
    } else if (this.endsList(block, chain)) this.listed = false;
    [this.block, this.chain, this.labelled] = [block, chain, false];
  }

  /** Outside goal sections a list of bullets ends with its last bullet. */
  private endsList(block: Block, chain: Chain): boolean {
    return chain.goals === "other" && block.kind === "paragraph" && this.block?.kind !== "paragraph";
  }

  /** The goals without a figure of a sentence: all where goals stand; elsewhere grades to hold. `classes`: what its figures are so far. */
  read(
    sentence: Span,
    figures: readonly Figure[],
    claims: readonly Claim[],
    classes: ReadonlyMap<Figure, string | undefined>,
  ): readonly Outcome[] {
    const aimed = this.aimed(sentence, figures);
    if (!aimed && (this.chain?.goals === "none" || !figures.some(({ kind }) => kind === "grade"))) return [];
    const taken: Span[] = claims.map((claim) => claim.quote);
    for (const figure of figures) if ((classes.get(figure) ?? money) === money) taken.push(figure);
    if (taken.length > 1) taken.sort((a, b) => a.start - b.start);
    return aimed
      ? readOutcomes(this.text, aimed, figures, taken, aimed.all)
      : readGrades(this.text, sentence, figures, taken);
  }

  /** The stretch of a sentence in which goals without a figure are to be sought; undefined where there are none. */
  private aimed(sentence: Span, figures: readonly Figure[]): AimedStretch | undefined {
    const { chain, block } = this;
    if (!chain || !block || chain.goals === "none" || !readable(block)) return undefined;
    if (this.headed && !block.section) return undefined;
    const introduction = this.introduction(sentence);
    if (introduction && introduction.end < sentence.end) {
      this.labelled ||= introduction.end - block.bodyStart <= labelReach;
      return { start: introduction.end, end: sentence.end, all: true };
    }
    const stretch = introduction ? this.before(introduction, sentence) : sentence;
    const found = this.stated(stretch, chain, block, figures);
    if (introduction) [this.list, this.listed] = [block.section, true];
    return found;
  }

  /** What stands before the clause that introduces a list（到2027年，…取得明显成效，具体目标如下：）. */
  private before(introduction: Span, { start }: Span): Span {
    return { start, end: start + Math.max(0, this.text.slice(start, introduction.start).lastIndexOf(comma)) };
  }

  /** A stretch that states goals by the place where it stands. */
  private stated(stretch: Span, chain: Chain, block: Block, figures: readonly Figure[]): AimedStretch | undefined {
    const all = this.listed || this.labelled;
    if (chain.goals === "other" && !all) return undefined;
    const everywhere = all || chain.goals === "aims" || this.dated;
    const date = everywhere ? undefined : figures.find((figure) => this.setsDate(figure, stretch));
    if (!everywhere && !(date && date.start < stretch.end)) return undefined;
    const words = this.text.slice(stretch.start, stretch.end);
    if (colons.has(words.charCodeAt(words.length - 1))) {
      if (WORK_INTRODUCTION.test(words)) [this.listed, this.dated] = [false, false];
      return undefined;
    }
    if (ABOUT_GOALS.test(words) || PRINCIPLE_HEAD.test(block.lead ?? words)) return undefined;
    if (this.reports(words, figures)) return undefined;
    if (!date) return { start: stretch.start, end: stretch.end, all };
    this.dated = chain.headings.length > 0;
    return { start: date.start, end: stretch.end, all };
  }

  /** The words of a sentence that introduce goals. */
  private introduction(sentence: Span): Span | undefined {
    if (this.next < sentence.start) {
      const next = this.text.indexOf(GOAL_WORD, sentence.start);
      this.next = next < 0 ? this.text.length : next;
    }
    if (this.next >= sentence.end) return undefined;
    const match = INTRODUCTION.exec(this.text.slice(sentence.start, sentence.end));
    if (!match) return undefined;
    const start = sentence.start + match.index;
    return { start, end: start + match[0].length };
  }

  /** A date still to come that opens a clause. */
  private setsDate(figure: Figure, sentence: Span): boolean {
    if (figure.kind !== "date" || !figure.limit || figure.by === undefined) return false;
    if (Number(figure.by.slice(0, 4)) < this.year || this.bracketed(sentence.start, figure.start)) return false;
    let start = figure.start;
    while (
      start > sentence.start &&
      figure.start - start < longestLead &&
      !clauseMark.test(this.text.charAt(start - 1))
    )
      start--;
    return leadsToDate(this.text, start, figure.start);
  }

  /** Whether an offset lies in a bracket that opens in its sentence: （2027年底前完成，…）dates a task. */
  private bracketed(start: number, at: number): boolean {
    const before = this.text.slice(start, at);
    return before.lastIndexOf(OPEN) > before.lastIndexOf(CLOSE);
  }

  /** Whether a sentence tells what is reached: by its words, or by a date that has passed. */
  private reports(words: string, figures: readonly Figure[]): boolean {
    let latest = 0;
    for (const figure of figures)
      if (figure.kind === "date" && figure.limit && figure.by) latest = Math.max(latest, Number(figure.by.slice(0, 4)));
    return latest > 0 ? latest < this.year : REPORTED.test(words);
  }
}

/** Running text and bullets; of tables and boxes only the rows of those that name goals. */
function readable(block: Block): boolean {
  if (block.box !== undefined) return block.kind === "row" && GOAL_PART.test(block.box.replace(TITLE_BRACKET, ""));
  return block.kind !== "row";
}
