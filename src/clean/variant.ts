import {
  CAI,
  CAI_BEFORE,
  VARIANTS,
  ZHE,
  ZHE_AFTER,
  ZHE_BEFORE,
  ZHE_NEVER_BEFORE,
} from "../../grammars/vocabulary/script.ts";
import { codesOf } from "../read/codes.ts";
import type { Edit } from "./clean-text.ts";

const variants: Readonly<Record<string, string>> = VARIANTS;

const isVariant = new Uint8Array(65536);
for (const form of Object.keys(VARIANTS)) isVariant[form.charCodeAt(0)] = 1;

/** Variant forms to the usual ones, length kept: 髙→高, 囯→国. */
export function repairVariants(text: string): readonly Edit[] {
  const codes = codesOf(text);
  const edits: Edit[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isVariant[codes[i] as number] === 0) continue;
    const usual = variants[text[i]!];
    if (usual) edits.push({ start: i, end: i + 1, text: usual });
  }
  return edits;
}

/** 釆→采 and 著→着 by their neighbours（釆用; 著力, 接著, never 显著）; by indexOf, for every plan has 显著 and hardly one 著力. */
export function repairNeighbours(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  collect(text, CAI, (_, after) => CAI_BEFORE.includes(after), edits);
  const cai = edits.length;
  collect(text, ZHE, isZhe, edits);
  return cai > 0 ? edits.sort((a, b) => a.start - b.start) : edits;
}

function isZhe(before: string, after: string): boolean {
  return ZHE_BEFORE.includes(after) || (ZHE_AFTER.includes(before) && !ZHE_NEVER_BEFORE.includes(after));
}

function collect(
  text: string,
  [wrong, right]: readonly [string, string],
  means: (before: string, after: string) => boolean,
  edits: Edit[],
): void {
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
    if (means(text[at - 1] ?? "\n", text[at + 1] ?? "\n")) edits.push({ start: at, end: at + 1, text: right });
  }
}
