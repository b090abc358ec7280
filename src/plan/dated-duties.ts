import type { Span } from "../span.ts";
import type { ClauseDuty } from "../statements/duty.ts";
import type { DateExpression } from "../statements/figure.ts";

/** A clause that gives a duty, with the dates of its sentence that are no aim's. */
export interface DatedDuty {
  readonly duty: ClauseDuty;
  readonly dates: readonly DateExpression[];
}

const semicolon = /[;\uff1b]/;
/** ，；：。、: what parts clauses. */
const clauseMark = /[\uff0c\uff1b\uff1a\u3002\u3001]/;

/**
 * Duties each with its dates: those up to the next duty or ；, with a date in a clause of its own before it; else those of the duty before it
 * （2026年6月底前，由市水务局…，由市财政局…）, unless they name no body.
 */
export function datedDuties(
  text: string,
  duties: readonly ClauseDuty[],
  dates: readonly DateExpression[],
): DatedDuty[] {
  if (dates.length === 0 || duties.length === 0) return duties.map((duty) => ({ duty, dates }));
  let next = 0;
  const firsts = duties.map(({ start }) => {
    while ((dates[next]?.start ?? Infinity) < start) next++;
    let [first, at] = [next, start];
    for (; first > 0 && leadsTo(text, dates[first - 1] as Span, at); first--) at = (dates[first - 1] as Span).start;
    return first;
  });
  let own = dates.slice(0, firsts[0]);
  return duties.map((duty, i) => {
    const within = upToSemicolon(text, duty.start, dates.slice(firsts[i], firsts[i + 1]));
    if (within.length > 0) own = within;
    return { duty, dates: duty.named ? own : within };
  });
}

/** The dates before the first ； behind an offset. */
function upToSemicolon(text: string, from: number, dates: DateExpression[]): DateExpression[] {
  const behind = dates.findIndex(({ start }, i) => semicolon.test(text.slice(dates[i - 1]?.end ?? from, start)));
  return behind < 0 ? dates : dates.slice(0, behind);
}

/** Whether a date is a clause before an offset: |2026年6月底前，|由市水务局…. */
const leadsTo = (text: string, { start, end }: Span, at: number) =>
  end < at &&
  at <= end + 2 &&
  clauseMark.test(text.charAt(end)) &&
  (start === 0 || /[\s\p{P}]/u.test(text.charAt(start - 1)));
