import { attributive, listMark, listMarks } from "../../grammars/vocabulary/clause-words.ts";
import {
  fundingHint,
  handedOut,
  lowerBound,
  paidMarkers,
  paidSince,
  qualifyingEnd,
  shareList,
  shareUnits,
  upperBound,
  wholeName,
} from "../../grammars/vocabulary/funding.ts";
import type { Span } from "../span.ts";
import { splitClauses } from "./clauses.ts";
import { distribute } from "./distribute.ts";
import type { Figure, Op, Quantity } from "./figure.ts";
import type { FundingPromise } from "./funding.ts";
import { bare, type MoneyClause, nounOf, type Whom, whomBefore } from "./funding-for.ts";
import { type Around, continued, isGiving, isListed, type Promised, promised, promisedWith } from "./funding-rule.ts";
import { isPayable, type Sums, sumsOf, type Word, wordsOfMoney } from "./funding-words.ts";

/** What a sentence promises to pay. */
export interface FundingReading {
  readonly promises: readonly FundingPromise[];
  /** The figures of promises, and those that say who qualifies, with their class in the ledger. */
  readonly classes: ReadonlyMap<Figure, string>;
  /** Sums that are paid already（已发放2亿元）: what is told of them is a result. */
  readonly paid: ReadonlySet<Quantity>;
}

/** The money that a sentence promises; undefined where it promises none. `year`: the document's. Offsets are those of `text`. */
export function readFunding(
  text: string,
  sentence: Span,
  figures: readonly Figure[],
  year?: number,
): FundingReading | undefined {
  const quantities = figures.filter((figure): figure is Quantity => figure.kind === "quantity");
  if (!quantities.some(isPayable) || !fundingHint.test(text.slice(sentence.start, sentence.end))) return undefined;
  const over = year !== undefined && isOver(text, figures[0], sentence, year);
  return new FundingReader(text, sentence, quantities, over).read();
}

/** 2023年，发放补贴3亿元: the sentence opens with a year that is over, and tells what was handed out. */
function isOver(text: string, first: Figure | undefined, sentence: Span, year: number): boolean {
  if (
    first?.kind !== "date" ||
    first.start !== sentence.start ||
    first.limit ||
    !(Number(first.by?.slice(0, 4)) < year)
  )
    return false;
  return text.charCodeAt(first.end) === comma && handedOut.test(text.slice(first.end, sentence.end));
}

const comma = 0xff0c;

class FundingReader {
  private readonly text: string;
  private readonly quantities: readonly Quantity[];
  private readonly clauses: MoneyClause[];
  private readonly promises: FundingPromise[] = [];
  private readonly classes = new Map<Figure, string>();
  private readonly paid = new Set<Quantity>();
  private readonly since: boolean;
  /** The first figure behind the clause that is read. */
  private next = 0;
  /** The first clause behind the last ；. */
  private first = 0;
  /** A clause before has promised, or set up a fund or an aid whose sums follow. */
  private open = false;
  /** The clause before opens a list of shares. */
  private shares = false;
  private fund: string | undefined;
  private standing: Whom = {};
  /** What the promise before is for. */
  private name: string | undefined;

  constructor(text: string, sentence: Span, quantities: readonly Quantity[], over: boolean) {
    [this.text, this.quantities] = [text, quantities];
    this.since = over || paidSince.test(text.slice(sentence.start, sentence.end));
    const reach = quantities.findLast(isPayable)?.end ?? sentence.start; // behind the last sum no words of money matter
    this.clauses = splitClauses(text, sentence.start, sentence.end).map(({ start, end }) => {
      const words = start < reach && end - start <= longestClause ? wordsOfMoney(text, { start, end }) : [];
      return { start, end, words, promise: undefined };
    });
  }

  read(): FundingReading | undefined {
    this.clauses.forEach((clause, i) => {
      const before = this.clauses[i - 1];
      if (before && isListEnd(this.text.charCodeAt(before.end))) [this.first, this.standing] = [i, {}];
      this.readClause(clause, i);
    });
    const { promises, classes, paid } = this;
    return promises.length + paid.size > 0 ? { promises, classes, paid } : undefined;
  }

  private readClause(clause: MoneyClause, at: number): void {
    const inside: Quantity[] = [];
    for (; (this.quantities[this.next]?.start ?? clause.end) < clause.end; this.next++)
      inside.push(this.quantities[this.next] as Quantity);
    const sums = isReadable(clause) ? sumsOf(this.text, inside.filter(isPayable)) : [];
    if (sums.length === 0) this.introduce(clause);
    let from = clause.start;
    let waiting: Around[] = [];
    sums.forEach((group, k) => {
      const stop = sums[k + 1]?.start ?? clause.end;
      const around = { text: this.text, clause, words: clause.words, sums: group, stop, from };
      const found = promised(around) ?? (this.open ? continued(around, this.shares) : undefined);
      if (found || isListed(around)) from = group.end;
      if (!found) waiting = from === group.end ? [...waiting, around] : [];
      else {
        for (const before of waiting) this.keep(at, before, promisedWith(before, found), true);
        const listed = [group.end, sums[k - 1]?.end ?? clause.end].some((end) => this.text.startsWith(listMark, end));
        this.keep(at, around, found, listed);
        waiting = [];
      }
    });
  }

  /** A promise, or what is paid already. */
  private keep(at: number, around: Around, found: Promised, listed: boolean): void {
    if (this.since || paidMarkers.test(this.text.slice(around.clause.start, around.clause.end))) this.pay(around.sums);
    else this.add(at, around, found, listed);
  }

  private pay({ figures }: Sums): void {
    for (const figure of figures) this.paid.add(figure);
  }

  /** 给予补助，其中…; 组建产业基金，首期规模…; 落实公用经费拨款标准，每生…: a clause without a sum that those behind it go on with. */
  private introduce({ words, start, end }: MoneyClause): void {
    const verbs = words.filter(({ kind }) => kind !== "filler");
    const last = verbs.at(-1);
    const noun = closingNoun(words, end);
    const verb = noun && verbs.findLast(({ kind, end }) => isGiving(kind) && end <= noun.start);
    this.shares = shareList.test(this.text.slice(start, end));
    if (verb) this.fund = bare(this.text, { start: verb.end, end: noun.end }, words);
    if (verb || last?.kind === "aid" || last?.kind === "give") this.open = true;
  }

  private add(at: number, { sums, clause, words }: Around, found: Promised, listed: boolean): void {
    const whom = this.whom(whomBefore(this.text, this.clauses, at, this.first, found.head));
    (this.clauses[at] as MoneyClause).promise ??= found.quote.start;
    const noun = nounOf(
      this.text,
      found,
      words,
      (this.clauses[at + 1] ?? clause).end,
      shareUnits.has(sums.figures[0]?.unit ?? ""),
    );
    const name = ((listed && found.between && noun) || (whom.noun ?? noun ?? this.goesOn(found, whom)))?.replace(
      openBracket,
      "",
    );
    this.name = name;
    const { length } = sums.figures;
    const names = name && length > 1 ? namesOf(name) : [];
    const whole = whom.qualifies && this.text.slice(whom.qualifies.start, whom.qualifies.end);
    const conditions = whom.qualifies ? this.conditions(whom.qualifies, length) : [];
    sums.figures.forEach((quantity, i) => {
      this.promises.push({
        quantity,
        op: this.op(quantity, found.quote.start),
        for: names.length === length ? names[i] : name,
        condition: conditions.length === length ? conditions[i] : whole,
        quote: found.quote,
      });
      this.classes.set(quantity, "funding");
    });
    this.open = true;
    this.classify(whom.span);
    this.classify(found.quote);
  }

  /** What a promise before, or the fund that a clause before sets up, is for. */
  private goesOn({ continues }: Promised, { qualifies }: Whom): string | undefined {
    return qualifies ? undefined : ((continues ? this.name : undefined) ?? this.fund);
  }

  /** Whom a promise is for goes on to those behind it that name none. */
  private whom(found: Whom): Whom {
    const same = found.noun !== undefined && found.noun === this.standing.noun && !found.qualifies;
    if (!same && (found.noun || found.qualifies)) this.standing = found;
    return this.standing;
  }

  /** 最高可达200万元 is bounded without a comparator of the figure. */
  private op(quantity: Quantity, from: number): Op {
    if (quantity.op !== "=") return quantity.op;
    const before = this.text.slice(from, quantity.start);
    if (upperBound.test(before)) return "<=";
    return lowerBound.test(before) ? ">=" : "=";
  }

  /** 突破1亿元、5亿元的企业，分别奖励…: one condition for each sum where there are as many figures, else the whole. */
  private conditions(span: Span, count: number): string[] {
    const whole = this.text.slice(span.start, span.end);
    if (count === 1) return [whole];
    const list = sumsOf(this.text, this.within(span)).find(({ figures }) => figures.length === count);
    if (!list) return namesOf(whole);
    const start = list.figures[0]?.figure.start ?? list.start;
    return list.figures.map(
      ({ figure, end }) =>
        this.text.slice(span.start, start) + this.text.slice(figure.start, end) + this.text.slice(list.end, span.end),
    );
  }

  /** The figures of who qualifies, and those in the words of a promise（每招用1人1000元）. */
  private classify(span: Span | undefined): void {
    if (!span) return;
    for (const quantity of this.within(span)) if (!this.classes.has(quantity)) this.classes.set(quantity, "conditions");
  }

  /** The figures of a stretch that is read already. */
  private within({ start, end }: Span): Quantity[] {
    const out: Quantity[] = [];
    for (let i = this.next - 1; (this.quantities[i]?.start ?? -1) >= start; i--) {
      const quantity = this.quantities[i] as Quantity;
      if (quantity.end <= end) out.unshift(quantity);
    }
    return out;
  }
}

/** The noun of a sum or an aid that closes a clause, with 标准 or 财政拨款标准 behind it. */
function closingNoun(words: readonly Word[], end: number): Word | undefined {
  let stop = end;
  for (const word of words.toReversed()) {
    if (word.end !== stop) return undefined;
    if (word.kind === "fund" || word.kind === "aid") return word;
    if (word.kind !== "filler" && word.kind !== "give") return undefined;
    stop = word.start;
  }
  return undefined;
}

/** No clause of a plan is longer, in UTF-16 units; what is longer is left alone. */
const longestClause = 500;
const isReadable = ({ start, end }: Span): boolean => end - start <= longestClause;

/** 新认定的国家级、省级企业: each keeps what stands before 的; 质量奖、质量奖提名奖 are whole. */
function namesOf(list: string): string[] {
  const at = list.lastIndexOf(attributive, list.indexOf(listMark)) + 1;
  const tail = qualifyingEnd.exec(list.slice(at))?.[0] ?? "";
  const inner = list.slice(at, list.length - tail.length);
  const members = inner.split(listMarks);
  const names = members.every((name) => wholeName.test(name)) ? members : distribute(inner);
  return names.map((name) => list.slice(0, at) + name + tail);
}

/** ； parts what is promised from what is promised next. */
const isListEnd = (code: number) => code === 0xff1b || code === 0x3b;

/** （C级0.8万元、D级2.5万元）: a bracket that opens a name and closes behind others. */
const openBracket = /^[\uff08(](?=[^\uff09)]*$)/;
