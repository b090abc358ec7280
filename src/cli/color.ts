import { Chalk, type ChalkInstance } from "chalk";
import { type ColorOption, wantsColor } from "./color-option.ts";
import type { Io, Terminal } from "./io.ts";

export type { ColorOption } from "./color-option.ts";

/** Functions that colour a text, or leave it alone. */
export type Colors = ChalkInstance;

/** The colours for a stream: the only place that loads chalk. */
export function colorsFor(stream: Pick<Terminal, "isTTY">, option: ColorOption, env: Io["env"]): Colors {
  return new Chalk({ level: wantsColor(stream, option, env) ? 1 : 0 });
}
