import { pipes } from "../../grammars/vocabulary/tables.ts";
import type { Edit } from "./clean-text.ts";

/** A cell on a line of its own with the only pipe of the line behind it. */
const CELL = new RegExp(`^([^\\n${pipes}]*[^\\s${pipes}])[^\\S\\n]*[${pipes}][^\\S\\n]*$`, "gm");
/** So many such lines at least make a table. */
const FEWEST = 6;

/** The pipes that close cells which stand on lines of their own: 序号 |⏎任务 |⏎ → 序号⏎任务⏎. */
export function repairTrailingPipes(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (const { 0: line, 1: cell, index } of text.matchAll(CELL))
    edits.push({ start: index + (cell as string).length, end: index + line.length, text: "" });
  return edits.length < FEWEST ? [] : edits;
}
