import { extract } from "../extract.ts";
import type { Funding, Goal, OutcomeGoal, Task } from "../plan/plan.ts";
import { type ExplainedLine, explainLine } from "../statements/explain-line.ts";

/** What `explain` says of one line. Offsets are those of the line; goals, tasks and funding are those of a document that holds this line alone. */
export interface LineExplanation extends ExplainedLine {
  readonly goals: readonly (Omit<Goal, "id" | "at"> | Omit<OutcomeGoal, "id" | "at">)[];
  /** Left out where there are none. */
  readonly tasks?: readonly Pick<Task, "title" | "agencies" | "deadline">[];
  readonly funding?: readonly Omit<Funding, "at">[];
}

/** Every line of a text explained, in order; the line break at the end of the text opens no further line. */
export async function explainLines(text: string): Promise<LineExplanation[]> {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.at(-1) === "") lines.pop();
  const out: LineExplanation[] = [];
  for (const line of lines) out.push({ ...explainLine(line), ...(await saidBy(line)) });
  return out;
}

async function saidBy(line: string): Promise<Pick<LineExplanation, "goals" | "tasks" | "funding">> {
  const { value } = await extract({ name: "-", text: line, sha256: "", encoding: "utf-8" });
  const tasks = value.tasks?.map(({ title, agencies, deadline }) => ({
    title,
    ...(agencies && { agencies }),
    ...(deadline && { deadline }),
  }));
  const funding = value.funding?.map(({ at, ...sum }) => sum);
  return {
    goals: (value.goals ?? []).map(({ id, at, ...goal }) => goal),
    ...(tasks && { tasks }),
    ...(funding && { funding }),
  };
}
