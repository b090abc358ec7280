import {
  CAI,
  CAI_BEFORE,
  VARIANTS,
  ZHE,
  ZHE_AFTER,
  ZHE_BEFORE,
  ZHE_NEVER_BEFORE,
} from "../../grammars/vocabulary/script.ts";
import type { Edit } from "./clean-text.ts";
import { classOf, SEEN } from "./survey.ts";

/** Variant forms to the usual ones, length kept: 髙→高, 囯→国; 釆→采 and 著→着 by their neighbours（釆用; 著力, 接著, never 显著）. */
export function repairVariants(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (let i = 0; i < text.length; i++) {
    if ((classOf(text.charCodeAt(i)) & SEEN.variant) === 0) continue;
    const usual = usualForm(text[i]!, text[i - 1] ?? "\n", text[i + 1] ?? "\n");
    if (usual && usual !== text[i]) edits.push({ start: i, end: i + 1, text: usual });
  }
  return edits;
}

function usualForm(character: string, before: string, after: string): string | undefined {
  if (character === CAI[0]) return CAI_BEFORE.includes(after) ? CAI[1] : undefined;
  if (character === ZHE[0]) {
    if (ZHE_BEFORE.includes(after)) return ZHE[1];
    return ZHE_AFTER.includes(before) && !ZHE_NEVER_BEFORE.includes(after) ? ZHE[1] : undefined;
  }
  const variants: Readonly<Record<string, string>> = VARIANTS;
  return variants[character];
}
