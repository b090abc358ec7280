import type { Rule } from "./rule.ts";

/** The classes of the ledger, with the unexplained figures, add up to its total: no figure is counted twice or lost. */
export const ledgerSum: Rule = {
  code: "ledger-sum",
  severity: "error",
  check({ figures: { total, unexplained = [], ...classes } }) {
    const sum = Object.values(classes as Record<string, number>).reduce((a, b) => a + b, unexplained.length);
    return sum === total ? [] : [{ code: "ledger-sum", path: ["figures", "total"], values: { total, sum } }];
  },
};
