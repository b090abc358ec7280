import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { notAims } from "../../grammars/vocabulary/clause-words.ts";
import { notAim } from "../../src/statements/not-aim.ts";

const words = readFileSync(new URL("../../grammars/vocabulary/clause-words.ts", import.meta.url), "utf8");

test.each(["", "元", "个工作日", "%", "分", "版", "家"])("finds for %s what the rules one by one find", (unit) => {
  for (let at = 8; at < words.length - 40; at += 3) {
    const around = {
      before: words.slice(at - 8, at),
      behind: words.slice(at, at + 8),
      clause: words.slice(Math.max(0, at - 40), at + 40),
    };
    const rule = notAims.find(
      (row) =>
        (!row.unit || row.unit.test(unit)) &&
        (!row.before || row.before.test(around.before)) &&
        (!row.behind || row.behind.test(around.behind)) &&
        (!row.clause || row.clause.test(around.clause)),
    );
    expect(notAim(unit, around), around.clause).toBe(rule?.kind);
  }
});

test("what is made up of members is a set", () => {
  const clause = "由100名专家组成的队伍";
  expect(notAim("名", { before: "由", behind: "专家组成的队伍", clause })).toBe("sets");
});
