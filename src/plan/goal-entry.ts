import type { Block } from "../outline/outline.ts";
import type { Claim } from "../statements/clause.ts";
import type { Outcome } from "../statements/read-outcomes.ts";
import type { At, Deadline, Goal, Mention, OutcomeGoal, Target } from "./plan.ts";
import type { Statement } from "./repeat.ts";

/** A claim as an entry of the model, a goal or（`past`）a result, without its id: its place in the outline, what it says, where. */
export function goalEntry(
  block: Block,
  claim: Claim,
  past: boolean,
  { quote, at }: Mention,
  deadline: Deadline | undefined,
): Omit<Goal, "id"> {
  return {
    section: block.section?.id,
    scope: scopeOf(block),
    condition: claim.condition,
    indicator: claim.indicator,
    action: claim.action || undefined,
    target: targetOf(claim),
    change: claim.change,
    baseline: claim.baseline,
    deadline: past ? undefined : deadline,
    year: past && deadline ? (deadline.by ?? deadline.every) : undefined,
    quote,
    at,
  };
}

/** A goal without a figure as an entry of the model, without its id. */
export function outcomeEntry(
  block: Block,
  { text, levels }: Outcome,
  at: At,
  deadline: Deadline | undefined,
): Omit<OutcomeGoal, "id"> {
  const benchmark = levels.length > 1 ? levels : levels[0];
  return { section: block.section?.id, scope: scopeOf(block), text, benchmark, deadline, at };
}

/** The block of a row for one of its values: only a place that the table names（"" for all of them）is its scope. */
export const placeInTable = (block: Block, scope: string | undefined): Block =>
  scope === undefined
    ? { ...block, lead: undefined, box: block.box ?? "" }
    : { ...block, lead: scope || undefined, box: undefined };

/** The lead words of a bullet; what stands before the cells of a box is none. */
const scopeOf = (block: Block): string[] | undefined =>
  block.lead !== undefined && block.box === undefined ? [block.lead] : undefined;

function targetOf({ op, of, quantity: { value, max, unit } }: Claim): Target {
  if (max === undefined && of === undefined) return { op, value, unit };
  return inOrder({ op, value, max, unit, of }) as Target;
}

/** What of a claim shows that it is stated again. */
export function statementOf(block: Block, claim: Claim): Statement {
  const { value, max, unit } = claim.quantity;
  return {
    indicator: claim.indicator,
    value,
    max,
    unit,
    change: claim.change,
    scope: block.lead ?? "",
    condition: claim.condition ?? "",
    boxed: block.box !== undefined,
  };
}

/** The keys that have a value, in the order given. */
function inOrder(entry: Readonly<Record<string, unknown>>): object {
  const out: Record<string, unknown> = {};
  for (const key in entry) if (entry[key] !== undefined) out[key] = entry[key];
  return out;
}
