import { KANGXI, SUPPLEMENT } from "../../../grammars/vocabulary/radicals.ts";

const FIRST = 0x2f00;
const [forms, characters] = SUPPLEMENT;
const supplement = new Map([...forms].map((form, i) => [form, [...characters][i] as string]));

/** Radicals as the characters that they stand for（⾏动⽅案 → 行动方案）, one for one. */
export function withoutRadicals(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => {
    const kangxi = KANGXI[radical.charCodeAt(0) - FIRST];
    return kangxi ?? supplement.get(radical) ?? radical;
  });
}
