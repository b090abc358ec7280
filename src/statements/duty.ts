import type { Role } from "../../grammars/vocabulary/roles.ts";
import type { Span } from "../span.ts";

/** A body as written, with what it does. */
export interface Agency {
  readonly name: string;
  readonly role: Role;
}

/** A list that says who does what is before it: （省科技厅牵头，省财政厅配合）; 责任单位：…. */
export interface Duty extends Span {
  readonly groups: readonly NamedGroup[];
  /** 2025年底前完成, 长期坚持: the words in the list that say when. */
  readonly timings: readonly Span[];
  /** 列第一位者为牵头单位 */
  readonly firstLeads: boolean;
  /** 下同 */
  readonly holdsOn: boolean;
}

/** Names of one role; `role` is undefined for a list without a word for it. */
export interface NamedGroup {
  readonly names: readonly string[];
  readonly role: Role | undefined;
}

/** A clause that gives bodies a duty: 由省科技厅牵头制定…; 省科技厅要于2015年底前…. Without names where it opens with the word for it: ，负责…. */
export interface ClauseDuty extends Span {
  readonly groups: readonly NamedGroup[];
  /** False where no body is named: 各部门要…. */
  readonly named: boolean;
  /** What is to be done. */
  readonly task: Span;
}
