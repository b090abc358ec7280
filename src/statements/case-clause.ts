import { consequence, eventWords } from "../../grammars/vocabulary/cases.ts";
import { attributive } from "../../grammars/vocabulary/clause-words.ts";
import type { Span } from "../span.ts";

/** How much of a case, and of what follows from it, is looked at, in UTF-16 units. */
const longest = 60;
const opening = 20;

const attributiveCode = attributive.charCodeAt(0);

/** 发生2起以上事故的，取消资格; 达到3次的，予以通报: whether a clause with a figure says in which case something is done. */
export function isCase(text: string, { start, end }: Span, figure: Span): boolean {
  if (text.charCodeAt(end - 1) !== attributiveCode) return false;
  if (figure.end < end - 1 && !eventWords.test(text.slice(Math.max(start, end - longest), end))) return false;
  return consequence.test(text.slice(end, end + opening));
}
