import { expect, it } from "vitest";
import { toldExamples } from "../../grammars/examples/told.ts";
import { extract } from "../../src/extract.ts";
import type { Goal, OutcomeGoal } from "../../src/plan/plan.ts";
import { readSource } from "../../src/read/read-source.ts";

const plan = "东海市经济发展规划（2024—2027年）";
const figuresOf = (goals: readonly (Goal | OutcomeGoal)[] = []) =>
  goals.flatMap((goal) => ("target" in goal ? [`${goal.target.value}${goal.target.unit}`] : []));

it.each(toldExamples)(
  "$construct: $text",
  async ({ title = plan, heading = "重点任务", text, issued, told, aimed }) => {
    const signed = issued ? `\n东海市人民政府\n${issued}\n` : "";
    const source = readSource("a.txt", Buffer.from(`${title}\n\n一、${heading}\n\n${text}\n${signed}`)).value;
    const { goals, results } = (await extract(source)).value;
    expect({ told: figuresOf(results), aimed: figuresOf(goals) }).toEqual({ told, aimed });
  },
);
