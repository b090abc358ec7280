import { COMMON_MARKS } from "../../grammars/vocabulary/punctuation.ts";
import type { Edit } from "./clean-text.ts";
import { fromGbk, gbkCode } from "./gbk.ts";

/**
 * A lost byte in GBK makes the bytes behind it pair up wrongly, up to the next single byte: 青海”融合發 without the first
 * byte of 海 reads 青?！比诤习l. A run is a Han character, the sign of the lost byte (? or U+FFFD), up to 24 double-byte
 * characters, and the letter that was the second byte of the last character, or another sign of loss.
 *
 * A site that made marks half-width made those of the run so, too: they are taken for their full-width forms.
 *
 * Criterion. The run's bytes, paired anew with the lost byte in front, are accepted only if (1) they are valid GBK, (2) every
 * character but the first is a common one (first level of GB 2312, a mark of Chinese text; the last, whose second byte is below
 * 0x80, any character), (3) the run as it stands holds fewer common characters than the mended one. The lost byte is then
 * chosen so that the character before it and the restored one stand together somewhere else in the text; the
 * most frequent such pair wins. Without one U+FFFD marks its place and is reported; the rest is mended.
 */
const RUN = /[?\ufffd]((?:[^\x00-\x7f\ufffd]|[!,:;()]){2,24})([@-~?\ufffd])/y;
const SIGN = /[?\ufffd]/g;

const LOST = "\ufffd";

/** Edits that pair the bytes of such runs anew. */
export function repairMojibake(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const restored = new Map<number, string | undefined>();
  for (const match of runs(text)) {
    const bytes = runBytes(match[1]!, match[2]!);
    const mended = bytes && shifted(bytes, match[1]!);
    if (!mended) continue;
    const before = text.charCodeAt(match.index - 1);
    const key = before * 256 + bytes[0]!;
    if (!restored.has(key)) restored.set(key, restoreFirst(text, before, bytes[0]!));
    const first = restored.get(key) ?? LOST;
    edits.push({ start: match.index, end: match.index + match[0].length, text: first + mended });
  }
  return edits;
}

/** The runs of a text; a sign of loss is looked for first, which is four times as fast as the whole pattern from every character. */
function* runs(text: string): Generator<RegExpExecArray> {
  for (let from = 0; ; ) {
    SIGN.lastIndex = from;
    const sign = SIGN.exec(text);
    if (!sign) return;
    RUN.lastIndex = sign.index;
    const before = text.charCodeAt(sign.index - 1);
    const match = before >= 0x3400 && before <= 0x9fff ? RUN.exec(text) : null;
    if (match) yield match;
    from = sign.index + (match?.[0].length ?? 1);
  }
}

/** The bytes of a run; a letter at its end is the last byte, a sign of loss stands for none. */
function runBytes(run: string, last: string): number[] | undefined {
  const bytes: number[] = [];
  for (let i = 0; i < run.length; i++) {
    const code = wideCode(run.charCodeAt(i));
    if (code < 0x100) return undefined;
    bytes.push(code >> 8, code & 0xff);
  }
  const end = last.charCodeAt(0);
  if (end >= 0x40 && end < 0x7f) bytes.push(end);
  else bytes.pop();
  return bytes.length % 2 === 1 ? bytes : undefined;
}

/** The GBK code of a character; a half-width mark counts as the full-width one（! as ！）. */
function wideCode(code: number): number {
  return gbkCode(code > 0x20 && code < 0x40 ? code + 0xfee0 : code);
}

/** All but the first byte paired anew; undefined unless the criterion holds. */
function shifted(bytes: readonly number[], run: string): string | undefined {
  const rest = bytes.slice(1);
  if (rest.length < 4) return undefined;
  for (let i = 0; i < rest.length; i += 2) {
    const last = i + 2 >= rest.length;
    if (!isCommon(rest[i]!, rest[i + 1]!) && !(last && rest[i + 1]! < 0x80 && rest[i]! >= 0x81)) return undefined;
  }
  const text = fromGbk(Uint8Array.from(rest));
  return text !== undefined && commonIn(run) < run.length ? text : undefined;
}

function commonIn(run: string): number {
  let count = 0;
  for (let i = 0; i < run.length; i++) {
    const code = wideCode(run.charCodeAt(i));
    if (isCommon(code >> 8, code & 0xff)) count++;
  }
  return count;
}

/** First level of GB 2312（B0A1–D7F9）, the marks of Chinese text, full-width digits. */
function isCommon(lead: number, trail: number): boolean {
  if (trail < 0xa1) return false;
  if (lead >= 0xb0 && lead <= 0xd7) return true;
  return lead === 0xa1 || lead === 0xa3 ? COMMON_MARKS.includes(fromGbk(Uint8Array.of(lead, trail)) ?? "\n") : false;
}

/** The character whose second byte is `trail` and that most often stands behind `before` elsewhere in the text; the first in GBK of equals. */
function restoreFirst(text: string, before: number, trail: number): string | undefined {
  let best = 0;
  let most = 0;
  for (const [code, count] of followers(text, before)) {
    const bytes = gbkCode(code);
    if (!isHan(code) || (bytes & 0xff) !== trail || bytes < 0x100) continue;
    if (count > most || (count === most && bytes < gbkCode(best))) [most, best] = [count, code];
  }
  return best === 0 ? undefined : String.fromCharCode(best);
}

/** How often each character stands behind a given one in a text. */
function followers(text: string, before: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const sought = String.fromCharCode(before);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const code = text.charCodeAt(at + 1);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}
