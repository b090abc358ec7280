import { describe, expect, it } from "vitest";
import { agencyGrammar } from "../../grammars/agency.ts";
import { agencyExamples } from "../../grammars/examples/agency.ts";
import { agenciesOf, readDuty } from "../../src/statements/read-duty.ts";

describe("agency grammar", () => {
  it("has no ambiguities", () => {
    expect(() => agencyGrammar(true)).not.toThrow();
  });

  it.each(agencyExamples)("$construct: $text", ({ text, says }) => {
    const duty = readDuty(text, 0, text.length);
    const agencies = duty ? agenciesOf(duty.groups, duty.firstLeads) : [];
    const timings = duty?.timings.map(({ start, end }) => `@${text.slice(start, end)}`) ?? [];
    expect([...agencies.map(({ name, role }) => `${name}:${role}`), ...timings]).toEqual(says);
  });
});
