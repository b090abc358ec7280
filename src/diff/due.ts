import type { Deadline } from "../plan/plan.ts";
import type { Change } from "./difference.ts";
import { listOf, textOf } from "./entries.ts";

/** A deadline by what it means, with the words of the model. */
export interface Due {
  /** The last day: of 2015 2015-12-31. */
  readonly by: string;
  /** The first day, how often, or the words where there is nothing else. */
  readonly else: string;
  readonly shown: unknown;
}

/** Reads a deadline, or several, the earliest first. */
export function duesOf(deadline: unknown): Due[] {
  return listOf(deadline)
    .map((one) => dueOf(one as Deadline))
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
}

/** Reads the year of a result in place of a deadline. */
export const dueOfYear = (year: unknown): Due[] =>
  textOf(year) === "" ? [] : [{ by: lastDay(textOf(year)), else: "", shown: year }];

function dueOf(deadline: Deadline): Due {
  const [by, from, every] = [lastDay(textOf(deadline.by)), textOf(deadline.from), textOf(deadline.every)];
  const first = from && `${from}-01-01`.slice(0, 10);
  const said = by || first || every ? "" : textOf(deadline.text);
  return { by, else: [first, every, said].join("|"), shown: deadline };
}

/** The last day of 2015, 2015-06 or 2015-06-30. */
export function lastDay(date: string): string {
  if (/^\d{4}$/.test(date)) return `${date}-12-31`;
  const month = /^(\d{4})-(\d\d)$/.exec(date);
  if (!month) return date;
  const days = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
  return `${date}-${days}`;
}

/** What happened to the dates of an entry. Of several dates those that stayed are left aside, the others go in order. */
export function dueChanges(old: readonly Due[], now: readonly Due[], field: string, asked: boolean): Change[] {
  const left = without(old, now);
  const right = without(now, old);
  const changes: Change[] = [];
  for (let i = 0; i < Math.max(left.length, right.length); i++)
    changes.push(...changeOf(left[i], right[i], field, asked));
  return changes;
}

const nameOf = (due: Due) => `${due.by}|${due.else}`;

/** What `list` has more than `other`. */
function without(list: readonly Due[], other: readonly Due[]): Due[] {
  const names = other.map(nameOf);
  return list.filter((due) => {
    const at = names.indexOf(nameOf(due));
    if (at >= 0) names.splice(at, 1);
    return at < 0;
  });
}

function changeOf(old: Due | undefined, now: Due | undefined, field: string, asked: boolean): Change[] {
  const sides = { field, ...(old && { from: old.shown }), ...(now && { to: now.shown }) };
  const change = (kind: Change["kind"], stricter: boolean): Change[] => [
    { kind, ...sides, ...(asked && { stricter }) },
  ];
  if (!old || (now && !old.by && now.by)) return change("dated", true);
  if (!now || (old.by && !now.by)) return change("undated", false);
  if (old.by === now.by) return [{ kind: "retimed", ...sides }];
  return now.by < old.by ? change("earlier", true) : change("later", false);
}
