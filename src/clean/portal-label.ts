import { type FactKind, LABELS } from "../../grammars/vocabulary/portal.ts";

const labels: Readonly<Record<string, FactKind | undefined>> = Object.assign(Object.create(null), LABELS);
const LABEL = /^[[\u3010(\uff08]?([^:\uff1a\u3010\u3011\]]{2,9})(?:[:\uff1a]|[\]\u3011][:\uff1a]?)(.*)$/;
const LONGEST_VALUE = 80;

/** A labelled line of an information table or page head. */
export interface Label {
  readonly kind: FactKind;
  readonly value: string;
}

/**
 * Takes a line without blanks（发文字号：国发〔2018〕42号）. Behind the title (`strict`) only labels of the page itself count whose
 * value is short and no sentence.
 */
export function labelOf(words: string, strict: boolean): Label | undefined {
  const match = LABEL.exec(words);
  if (!match) return undefined;
  const kind = labels[match[1]!];
  const value = match[2]!.replace(/[\u3011\]\uff09)]$/, "");
  if (kind === undefined || value.length > LONGEST_VALUE || value.includes("\u3002")) return undefined;
  if (strict && (value.length > 40 || kind === "subject" || kind === "title")) return undefined;
  return { kind, value };
}
