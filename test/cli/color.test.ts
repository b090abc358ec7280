import { expect, test } from "vitest";
import { type ColorOption, colorsFor } from "../../src/cli/color.ts";

const stream = (isTTY: boolean) => ({ write: () => true, on: () => undefined, isTTY });
const colored = (isTTY: boolean, option: ColorOption, env: Record<string, string>) =>
  colorsFor(stream(isTTY), option, env).level > 0;

test.each([
  ["a terminal", true, "auto", {}, true],
  ["a pipe", false, "auto", {}, false],
  ["a dumb terminal", true, "auto", { TERM: "dumb" }, false],
  ["NO_COLOR", true, "auto", { NO_COLOR: "1" }, false],
  ["an empty NO_COLOR counts as unset", true, "auto", { NO_COLOR: "" }, true],
  ["FORCE_COLOR", false, "auto", { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0", true, "auto", { FORCE_COLOR: "0" }, false],
  ["NO_COLOR wins over FORCE_COLOR", true, "auto", { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["--color always wins over NO_COLOR", false, "always", { NO_COLOR: "1" }, true],
  ["--color never wins over FORCE_COLOR", true, "never", { FORCE_COLOR: "1" }, false],
] as const)("%s", (_name, isTTY, option, env, wanted) => expect(colored(isTTY, option, env)).toBe(wanted));
