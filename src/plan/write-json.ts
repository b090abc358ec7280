import type { Plan } from "./plan.ts";

/** The model as JSON, two spaces deep, with a line break at the end. Key order is that of the plan. */
export function writeJson(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
