import type { Goal } from "../../src/plan/plan.ts";

/** A goal from short words: `{condition} scope>indicator unit`, then rise or fall; the rest as given. */
export function goalOf(text: string, more: Partial<Goal> = {}): Goal {
  const [, condition, scope, rest] = /^(?:\{(.*?)\} )?(?:(.*?)>)?(.*)$/.exec(text) as RegExpExecArray;
  const [indicator = "", unit = "", change] = (rest as string).split(" ");
  return {
    id: indicator,
    ...(scope && { scope: [scope] }),
    ...(condition && { condition }),
    indicator,
    target: { op: ">=", value: 1, unit },
    ...(change && { change: change as "rise" | "fall" }),
    quote: indicator,
    at: { line: 1, column: 1, length: indicator.length },
    ...more,
  };
}
