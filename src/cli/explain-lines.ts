import { extract } from "../extract.ts";
import type { Goal, OutcomeGoal } from "../plan/plan.ts";
import { type ExplainedLine, explainLine } from "../statements/explain-line.ts";

/** What `explain` says of one line. Offsets are those of the line; goals are those of a document that holds this line alone. */
export interface LineExplanation extends ExplainedLine {
  readonly goals: readonly (Omit<Goal, "id" | "at"> | Omit<OutcomeGoal, "id" | "at">)[];
}

/** Every line of a text explained, in order; the line break at the end of the text opens no further line. */
export async function explainLines(text: string): Promise<LineExplanation[]> {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === "") lines.pop();
  const out: LineExplanation[] = [];
  for (const line of lines) out.push({ ...explainLine(line), goals: await goalsOf(line) });
  return out;
}

async function goalsOf(line: string): Promise<LineExplanation["goals"]> {
  const { value } = await extract({ name: "-", text: line, sha256: "", encoding: "utf-8" });
  return (value.goals ?? []).map(({ id, at, ...goal }) => goal);
}
