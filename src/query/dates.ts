import type { Deadline, ModelDate } from "../plan/plan.ts";

/** The year of a date of a model; of "year" or "quarter", which are none, nothing. */
export function yearOf(date: ModelDate | undefined): number | undefined {
  const year = typeof date === "string" ? Number.parseInt(date, 10) : date;
  return Number.isNaN(year) ? undefined : year;
}

/** Of several deadlines the last one, when all is to be done; a year lasts until its end. */
export function latest(deadlines: readonly Deadline[]): Deadline | undefined {
  const end = ({ by }: Deadline): string => (by === undefined ? "" : `${by}-12-31`.slice(0, 10));
  return deadlines.reduce<Deadline | undefined>(
    (last, each) => (last === undefined || end(each) > end(last) ? each : last),
    undefined,
  );
}
