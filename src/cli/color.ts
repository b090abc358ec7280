import { Chalk, type ChalkInstance } from "chalk";
import type { Io, Terminal } from "./io.ts";

/** Functions that colour a text, or leave it alone. */
export type Colors = ChalkInstance;

export type ColorOption = "auto" | "always" | "never";

/**
 * The colours for a stream: the one place that decides, and the only one that loads chalk.
 * --color wins over NO_COLOR, that over FORCE_COLOR, that over what the terminal can do.
 */
export function colorsFor(stream: Pick<Terminal, "isTTY">, option: ColorOption, env: Io["env"]): Colors {
  return new Chalk({ level: wantsColor(stream, option, env) ? 1 : 0 });
}

function wantsColor(stream: Pick<Terminal, "isTTY">, option: ColorOption, env: Io["env"]): boolean {
  if (option !== "auto") return option === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stream.isTTY === true && env.TERM !== "dumb";
}
