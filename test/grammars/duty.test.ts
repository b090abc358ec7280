import { describe, expect, it, test } from "vitest";
import { dutyExamples, foundingExamples } from "../../grammars/examples/duty.ts";
import { CLAUSE_DUTIES, DUTY_OPENINGS } from "../../grammars/vocabulary/roles.ts";
import { dutyOffsets, readClauseDuties } from "../../src/statements/read-clause-duty.ts";
import { readFounding } from "../../src/statements/read-founding.ts";

describe("duties in sentences", () => {
  it.each(dutyExamples)("$construct: $text", ({ text, says }) => {
    const duties = readClauseDuties(text, { start: 0, end: text.length }, dutyOffsets(text));
    const shown = duties.map(({ groups, task }) => {
      const names = groups.flatMap((group) =>
        (group.names.length > 0 ? group.names : [""]).map((name) => `${name}:${group.role ?? "?"}`),
      );
      return `${names.join(" ") || ":?"}|${text.slice(task.start, task.end)}`;
    });
    expect(shown).toEqual(says);
  });
});

describe("leading groups", () => {
  it.each(foundingExamples)("$construct: $text", ({ text, says }) => {
    const founding = readFounding(text, { start: 0, end: `${text}\n`.indexOf("\n") });
    const held = (["lead", "deputies", "members"] as const).flatMap((office) =>
      founding && founding[office].length > 0 ? [`${office} ${founding[office].join("、")}`] : [],
    );
    expect(founding ? [founding.name, ...held] : []).toEqual(says);
  });
});

test("every word for a duty begins with a character that is looked for", () => {
  const words = [
    "要",
    "应当",
    "须",
    "需",
    "牵头",
    "总牵头",
    "具体牵头",
    "会同",
    "商",
    "联合",
    "要会同",
    "负责",
    "承担",
    "主管",
  ];
  const more = [
    "归口管理",
    "统筹负责",
    "全面负责",
    "主要承担",
    "分别负责",
    "共同负责",
    "组织承担",
    "配合",
    "积极配合",
    "主动协助",
    "协同配合",
    "每年",
    "定期",
  ];
  const duty = new RegExp(`^(?:${Object.values(CLAUSE_DUTIES).join("|")})`);
  for (const word of [...words, ...more]) {
    expect(duty.test(`${word}做`), word).toBe(true);
    expect(DUTY_OPENINGS, word).toContain(word.charAt(0));
  }
});
