import type { Io, Terminal } from "./io.ts";

export type ColorOption = "auto" | "always" | "never";

/**
 * Whether a stream is written in colours: the one place that decides. --color wins over NO_COLOR, that over FORCE_COLOR, that over what the
 * terminal can do.
 */
export function wantsColor(stream: Pick<Terminal, "isTTY">, option: ColorOption, env: Io["env"]): boolean {
  if (option !== "auto") return option === "always";
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  return stream.isTTY === true && env.TERM !== "dumb";
}
