/** The model of spec/model.md: plain data in the order in which it is written. A key without a value is left out. */
import type { Role } from "../../grammars/vocabulary/roles.ts";
import type { Format } from "../read/source-text.ts";
import type { Op } from "../statements/figure.ts";

/**
 * 1-based line and column in the file as read; length in characters (code points), line breaks included. Of HTML, docx, doc and PDF the lines are those
 * of the text taken out（`qplan explain FILE --stage text` prints it）.
 */
export interface At {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  /** Of a PDF or OFD: the page. */
  readonly page?: number;
  /** Of a docx: the paragraph, counted as Word does, those in tables and empty ones included. */
  readonly paragraph?: number;
  /** Of HTML: the line of the file. */
  readonly row?: number;
}

export interface Target {
  readonly op: Op;
  readonly value: number;
  readonly max?: number;
  readonly unit: string;
  /** The base of a share: 星级饭店数量达到旅游饭店的80% → 旅游饭店. */
  readonly of?: string;
}

/** A year as a number, 2015-06 and 2015-06-30 as text. */
export type ModelDate = number | string;

export interface Deadline {
  readonly by?: ModelDate;
  readonly from?: ModelDate;
  readonly every?: "year" | "quarter" | "month";
  readonly text: string;
  /** True where a phrase outside the clause governs. */
  readonly inherited?: true;
}

export interface Baseline {
  readonly year?: number;
  readonly value?: number;
  readonly text?: string;
}

export interface Mention {
  readonly quote: string;
  readonly at: At;
}

/** A goal with a figure, or a figure already reached (then `year` stands in place of the deadline). */
export interface Goal {
  readonly id: string;
  readonly section?: string;
  readonly scope?: readonly string[];
  readonly condition?: string;
  readonly indicator: string;
  readonly action?: string;
  readonly target: Target;
  readonly change?: "rise" | "fall";
  readonly baseline?: Baseline;
  readonly deadline?: Deadline;
  readonly year?: ModelDate;
  readonly agencies?: readonly Responsible[];
  readonly quote: string;
  readonly at: At;
  readonly also?: readonly Mention[];
}

/** A goal without a figure: what is to be so, and the level that is to be reached. */
export interface OutcomeGoal {
  readonly id: string;
  readonly section?: string;
  readonly scope?: readonly string[];
  readonly text: string;
  readonly benchmark?: string | readonly string[];
  readonly deadline?: Deadline;
  readonly agencies?: readonly Responsible[];
  readonly at: At;
}

/**
 * Money promised: one entry a figure. A range has `amount` and `max`（50万元—100万元）; an upper bound is its amount with `op: "<="`
 * （最高不超过500万元）, so that `max` always closes a range as in a target. A share of a cost has the unit %（按购置额的30%给予补助）.
 * Money already paid is a result; fines, fees and thresholds are ledger classes only（ledger.ts）.
 */
export interface Funding {
  readonly amount: number;
  readonly max?: number;
  /** How the amount is bounded; left out where it is given as it stands. */
  readonly op?: Exclude<Op, "=" | "range">;
  readonly unit: string;
  /** For whom or what: 对新引进的博士 → 新引进的博士; what is won, where that is it（对获得质量奖的企业 → 质量奖）. */
  readonly for?: string;
  /** Who qualifies by a figure（年产值5亿元以上）, or for each what（每新增1家企业）. */
  readonly condition?: string;
  readonly quote: string;
  readonly at: At;
}

export interface Section {
  readonly id: string;
  readonly marker: string;
  readonly title: string;
  readonly line: number;
  readonly children?: readonly Section[];
}

/** The ledger: every numeral of the text in exactly one class. */
export interface Figures {
  readonly total: number;
  readonly [kind: string]: number | readonly Mention[] | undefined;
  readonly unexplained?: readonly Mention[];
}

export interface Source {
  readonly path: string;
  readonly sha256: string;
  /** html, docx, doc, pdf or ofd; left out of plain text. */
  readonly format?: Format;
  /** Of text and HTML. */
  readonly encoding?: string;
  readonly script: string;
  readonly repairs?: Readonly<Record<string, number>>;
}

/** Another document that the text names; its number as in a bracket behind it. */
export interface Citation {
  readonly title: string;
  readonly number?: string;
}

/** What the document is: of a notice that hands on another, the title and kind of the other, the rest of the notice. */
export interface DocumentFacts {
  readonly title?: string;
  readonly kind?: string;
  /** Joint issuers stand in one string with 、 between them. */
  readonly issuer?: string;
  readonly issued?: ModelDate;
  readonly number?: string;
  readonly region?: string;
  readonly period?: { readonly from: number; readonly to: number };
  readonly addressees?: readonly string[];
  readonly citations?: readonly Citation[];
}

/** A body with what it does for a task or goal. */
export interface Responsible {
  readonly name: string;
  readonly role: Role;
}

/** What is to be done, by whom and by when. */
export interface Task {
  readonly id: string;
  /** The outline id of the heading that it is or stands under. */
  readonly section?: string;
  readonly marker?: string;
  readonly title: string;
  readonly measures?: readonly string[];
  readonly agencies?: readonly Responsible[];
  /** Several where its measures are due one after the other. */
  readonly deadline?: Deadline | readonly Deadline[];
  readonly at: At;
}

/** A leading group, with who holds which office, as written. */
export interface Body {
  readonly name: string;
  readonly lead?: readonly string[];
  readonly deputies?: readonly string[];
  readonly members?: readonly string[];
  /** Where its office is. */
  readonly office?: string;
  readonly at: At;
}

/** A body that the model names, once: with the ids of the tasks and goals that it carries. */
export interface AgencyEntry {
  readonly name: string;
  /** Other spellings of the same body in this document. */
  readonly also?: readonly string[];
  readonly tasks?: readonly string[];
  /** Those of its tasks that it leads, and those in which it helps. */
  readonly lead?: readonly string[];
  readonly support?: readonly string[];
  readonly goals?: readonly string[];
}

export interface Plan {
  readonly qplan: 1;
  /** Left out where the text says nothing of it. */
  readonly document?: DocumentFacts;
  readonly source: Source;
  readonly outline?: readonly Section[];
  readonly goals?: readonly (Goal | OutcomeGoal)[];
  readonly tasks?: readonly Task[];
  readonly results?: readonly Goal[];
  readonly funding?: readonly Funding[];
  readonly bodies?: readonly Body[];
  readonly agencies?: readonly AgencyEntry[];
  readonly figures: Figures;
}
