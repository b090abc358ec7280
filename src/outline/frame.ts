import {
  ADDRESSEE_ENDINGS,
  ADDRESSEE_OPENINGS,
  DATE_LINE,
  ENVELOPE_NOTES,
  ENVELOPE_WORDS,
  FIRST_TITLE,
  HELD,
  HELD_MARK,
  NUMBER_YEAR,
  SALUTATIONS,
  SIGNATURE_ENDINGS,
  SPEAKERS,
  TEXT_LABELS,
  TITLE_KINDS,
  TITLE_STARTS,
  TITLE_TAILS,
  UNIT_LABEL,
} from "../../grammars/vocabulary/frame.ts";
import type { Span } from "../span.ts";
import { Class, classAt, skipSpaces, trimEnd } from "./char-class.ts";
import type { BlockKind } from "./outline.ts";

/** A stretch of a line that belongs to the frame of a document, or to its text. */
export interface Framed extends Span {
  readonly kind: BlockKind;
}

/** Where a line stands. `head`: before the first heading; `prior`: what the block before it is. */
export interface Place {
  readonly head: boolean;
  readonly prior: BlockKind | undefined;
}

const any = (words: readonly string[]) => `(?:${words.join("|")})`;
const date = new RegExp(`^[（(]?\\s*${DATE_LINE}\\s*(?:[）)]|[^\\u3002]{0,12}[）)])?$`);
const held = new RegExp(`^[\\u2014\\uff08(]{0,3}${DATE_LINE}${HELD}`);
const number = new RegExp(NUMBER_YEAR);
const tail = new RegExp(`^[（(][^（()）]{0,20}${any(TITLE_TAILS)}[^（()）]{0,10}[)）]$`);
const opening = new RegExp(`^${any(ADDRESSEE_OPENINGS)}`);
const salutation = new RegExp(`${any(SALUTATIONS)}`);
const envelope = new RegExp(any(ENVELOPE_WORDS));
const note = new RegExp(`^[（(]${any(ENVELOPE_NOTES)}`);
const titles = new Set<string>(TITLE_KINDS);
const firstTitle = new RegExp(FIRST_TITLE);
const labels: ReadonlySet<string> = new Set(TEXT_LABELS);
const addressees = new Set<string>(ADDRESSEE_ENDINGS);
const signers = new Set<string>(SIGNATURE_ENDINGS);
const speaker = new RegExp(`^[\\u4e00-\\u9fff]{0,8}${any(SPEAKERS)}[\\s:\\uff1a]`);
/** 责任单位：…: a line that says what it names is no signature. */
const labelled = /[:\uff1a]/;
const signed = new RegExp(`(\\s*${DATE_LINE})\\s*([（(][^（()）]{0,20}[)）])?$`);

/** （商洛市人民政府  2006年8月）, （市政府2025年1月20日印发）: who issued the title above, and when. */
const issue = new RegExp(
  `^[（(]\\s*(\\S{1,24}${any(SIGNATURE_ENDINGS)})(\\s*)(${DATE_LINE})\\s*[^（()）\\s]{0,6}[）)]$`,
);

/** 川府发〔2013〕42号　2013年8月22日: number and date on one line. */
const numberDated = new RegExp(`^([^\\s\u3002\uff0c]{1,12}${NUMBER_YEAR})(\\s*)(${DATE_LINE})$`);

/** The longest line that is looked at as a part of the frame other than addressees and envelope. */
const SHORT = 70;
const BRACKET_END = /[)\uff09]/;
const starts = new RegExp(any(TITLE_STARTS));

/** True where the line's last word, of five characters at most, is in the set. */
function endsIn(line: string, words: ReadonlySet<string>): boolean {
  for (let n = 1; n <= 5 && n <= line.length; n++) if (words.has(line.slice(line.length - n))) return true;
  return false;
}

/** True for the line that says when and where a report was held: ——2023年1月8日在…会议上. */
export function isHeld(line: string): boolean {
  return line.length <= SHORT && line.includes(HELD_MARK) && held.test(line);
}

/** The line without the brackets and quotation marks at its end: …规划（2011-2020年）（草案）. */
function withoutTail(line: string): string {
  let end = line.length;
  for (let n = 0; n < 3 && classAt(line, end - 1) === Class.Closer; n++) {
    const open = Math.max(line.lastIndexOf("\uff08", end), line.lastIndexOf("(", end));
    end = trimEnd(line, 0, BRACKET_END.test(line.charAt(end - 1)) && open > 0 ? open : end - 1);
  }
  return line.slice(0, end);
}

/** True for a short line without a mark at its end that reads as the first line of a title; before a line that is a kind alone（实施方案）any does. */
export function startsTitle(text: string, { start, end }: Span, next: Span): boolean {
  return (
    end - start <= 40 &&
    classAt(text, end - 1) !== Class.Colon &&
    classAt(text, end - 1) !== Class.Stop &&
    (starts.test(text.slice(start, end)) || titles.has(text.slice(next.start, next.end)))
  );
}

/** Names the parts of an unnumbered line, some `parts` of them parted by wide gaps; running text is one paragraph. */
export function frameOf(text: string, start: number, end: number, place: Place, parts = 6): Framed[] {
  const gap = place.head && parts > 0 ? gapIn(text, start, end) : -1;
  const first = gap > start ? shortLine(text.slice(start, gap), start, place) : undefined;
  const last = first?.[first.length - 1];
  if (first && last)
    return [...first, ...frameOf(text, skipSpaces(text, gap, end), end, { head: true, prior: last.kind }, parts - 1)];
  const length = end - start;
  if (length <= SHORT)
    return (
      shortLine(text.slice(start, end), start, place) ??
      (place.head ? longLine(text, start, end) : paragraph(start, end))
    );
  return place.head ? longLine(text, start, end) : paragraph(start, end);
}

/** Where a wide gap parts a line whose line breaks were lost: 国务院　　2007年11月22日　　…规划; -1 where none does. */
function gapIn(text: string, start: number, end: number): number {
  const last = Math.min(end, start + SHORT);
  for (let i = start + 4; i < last; i++) {
    if (classAt(text, i) === Class.Space && classAt(text, i + 1) === Class.Space) return i;
    if (text.charCodeAt(i) === 0x3000) return i;
    if (classAt(text, i) === Class.Space && i - start < 16 && date.test(text.slice(start, i))) return i;
  }
  return -1;
}

function paragraph(start: number, end: number): Framed[] {
  return [{ kind: "paragraph", start, end }];
}

function shortLine(line: string, start: number, place: Place): Framed[] | undefined {
  const whole = (kind: BlockKind): Framed[] => [{ kind, start, end: start + line.length }];
  const last = classAt(line, line.length - 1);
  if (last === Class.Colon || last === Class.Stop) {
    if (
      line.length <= 40 &&
      line.search(salutation) >= 0 &&
      line.search(salutation) < 24 &&
      (last === Class.Colon || line.length < 12)
    )
      return whole("salutation");
    return undefined;
  }
  if (date.test(line) || isHeld(line)) return whole("date");
  if (note.test(line)) return whole("envelope");
  const near =
    place.head ||
    place.prior === "date" ||
    place.prior === "signature" ||
    place.prior === "attachment" ||
    place.prior === "title" ||
    place.prior === "envelope";
  const signs = line.length <= 45 && endsIn(line, signers) && !labelled.test(line);
  if (!near) return signs ? whole("signature") : undefined;
  if (labels.has(line.replace(/\s/g, ""))) return paragraph(start, start + line.length);
  const bracket = place.prior === "title" ? issued(line, start) : undefined;
  if (bracket) return bracket;
  const [, own, blanks] = numberDated.exec(line) ?? [];
  if (own !== undefined && blanks !== undefined)
    return [
      { kind: "number", start, end: start + own.length },
      { kind: "date", start: start + own.length + blanks.length, end: start + line.length },
    ];
  const found = number.exec(line);
  if (found && found.index + found[0].length >= line.length - 1) return numbered(line, start, found.index);
  if (tail.test(line) && place.prior === "title") return whole("title");
  if (endsIn(withoutTail(line), titles)) return whole("title");
  if (place.prior === undefined && firstTitle.test(withoutTail(line))) return whole("title");
  if (speaker.test(line) && line.length <= 20) return whole("signature");
  return signs ? whole("signature") : undefined;
}

/** The body and the date of a bracket under a title. */
function issued(line: string, start: number): Framed[] | undefined {
  const [, body = "", blanks = "", day = ""] = issue.exec(line) ?? [];
  if (body === "") return undefined;
  const at = start + line.indexOf(body);
  const from = at + body.length + blanks.length;
  return [
    { kind: "signature", start: at, end: at + body.length },
    { kind: "date", start: from, end: from + day.length },
  ];
}

/** 甘政发〔2012〕65号, alone or glued to the end of a title. */
function numbered(line: string, start: number, year: number): Framed[] {
  const end = start + line.length;
  let cut = 0;
  for (const kind of TITLE_KINDS) {
    const at = line.lastIndexOf(kind, year - 1);
    if (at > 4 && at + kind.length < year) cut = Math.max(cut, at + kind.length);
  }
  if (cut === 0) return [{ kind: "number", start, end }];
  const at = skipSpaces(line, cut, line.length);
  return [
    { kind: "title", start, end: start + trimEnd(line, 0, cut) },
    { kind: "number", start: start + at, end },
  ];
}

/** Addressees up to their colon, then the sentences of the envelope, then who signed and when. */
function longLine(text: string, start: number, end: number): Framed[] {
  if (end - start <= 120 && endsIn(withoutTail(text.slice(start, end)), titles)) return [{ kind: "title", start, end }];
  const colon = addresseeEnd(text, start, end);
  const body = skipSpaces(text, colon, end);
  const out = colon > start ? addressed(text.slice(start, colon), start) : [];
  if (body >= end) return out;
  if (!envelope.test(text.slice(body, Math.min(end, body + 400))) || end - body > 400)
    return [...out, { kind: "paragraph", start: body, end }];
  const stop = lastStop(text, body, end);
  const from = skipSpaces(text, stop, end);
  const parts = stop > body && from < end ? signedParts(text.slice(from, end), from) : undefined;
  return parts
    ? [...out, { kind: "envelope", start: body, end: stop }, ...parts]
    : [...out, { kind: "envelope", start: body, end }];
}

/** …的通知云政发〔2021〕7号各市人民政府：, where line breaks were lost, is title, number and addressee. */
function addressed(line: string, start: number): Framed[] {
  const found = number.exec(line);
  const cut = found ? found.index + found[0].length : 0;
  const at = skipSpaces(line, cut, line.length);
  const before = found ? numbered(line.slice(0, cut), start, found.index) : [];
  return [...before, { kind: "addressee", start: start + at, end: start + line.length }];
}

/** The offset behind the colon of 各市、自治州人民政府，…：; `start` where the line addresses nobody. */
function addresseeEnd(text: string, start: number, end: number): number {
  const last = Math.min(end, start + 600);
  for (let i = start; i < last; i++) {
    const kind = classAt(text, i);
    if (kind === Class.Stop) return start;
    if (kind !== Class.Colon) continue;
    const line = text.slice(start, i);
    if (UNIT_LABEL.test(line)) return start;
    return endsIn(withoutTail(line), addressees) || (opening.test(line) && line.length < 200) ? i + 1 : start;
  }
  return start;
}

function lastStop(text: string, start: number, end: number): number {
  for (let i = end; i > start; i--) if (classAt(text, i - 1) === Class.Stop) return i;
  return start;
}

/** 省人民政府办公厅2019年4月2日（此件公开发布） */
function signedParts(line: string, start: number): Framed[] | undefined {
  if (line.length > 80) return undefined;
  const found = signed.exec(line);
  if (!found) return undefined;
  const at = skipSpaces(line, found.index, line.length);
  const note = found[2] ? line.length - found[2].length : line.length;
  const out: Framed[] = [];
  if (trimEnd(line, 0, found.index) > 0)
    out.push({ kind: "signature", start, end: start + trimEnd(line, 0, found.index) });
  out.push({ kind: "date", start: start + at, end: start + trimEnd(line, 0, note) });
  if (note < line.length) out.push({ kind: "envelope", start: start + note, end: start + line.length });
  return out;
}
