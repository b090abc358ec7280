import { alike } from "./alike.ts";

/** How entries of a sort are paired by what they say. */
export interface Habits<T> {
  /** All that is compared: entries with the same key are the same. */
  key(entry: T): string;
  /** What tells entries apart. */
  identity(entry: T): string;
  /** Words that should be alike, most telling first. */
  readonly words: readonly { of(entry: T): string; readonly least: number }[];
  /** How well two fit, 0 to 1; below `enough` they are no pair. `like`: how alike their first words are, where that is known. */
  fit(old: T, now: T, like?: number): number;
  readonly enough: number;
}

type Pair<T> = readonly [old: T, now: T];
/** Pairs of entries, and those left over on both sides. */
export interface Pairs<T> {
  readonly pairs: readonly Pair<T>[];
  readonly old: readonly T[];
  readonly now: readonly T[];
}

/** Pairs what is the same, then what has the same identity, the best fit first. */
export function pairSame<T extends object>(olds: readonly T[], news: readonly T[], habits: Habits<T>): Pairs<T> {
  const equal = pairNamed(olds, news, habits.key, (ones, others) =>
    ones.slice(0, others.length).map((one, i) => [one, others[i] as T]),
  );
  const known = pairNamed(equal.old, equal.now, habits.identity, (ones, others) => {
    if (ones.length === 1 && others.length === 1) return [[ones[0] as T, others[0] as T]];
    return assign(
      ones.flatMap((one) => others.map((other): Candidate<T> => [one, other, habits.fit(one, other)])),
      habits.key,
    );
  });
  return { ...known, pairs: [...equal.pairs, ...known.pairs] };
}

/** Pairs what is alike, the best fit first. The order in which entries stand decides nothing. */
export function pairAlike<T extends object>(olds: readonly T[], news: readonly T[], habits: Habits<T>): Pairs<T> {
  const seen = new Set<number>();
  const candidates: Candidate<T>[] = [];
  for (const [rank, { of, least }] of habits.words.entries())
    for (const [i, j, like] of alike(olds.map(of), news.map(of), least)) {
      if (seen.has(i * news.length + j)) continue;
      seen.add(i * news.length + j);
      const [one, other] = [olds[i], news[j]] as [T, T];
      const fit = habits.fit(one, other, rank === 0 ? like : undefined);
      if (fit >= habits.enough) candidates.push([one, other, fit]);
    }
  return withRest(olds, news, assign(candidates, habits.key));
}

/** Pairs entries that have a name in common, as `pair` does it for those of one name. */
function pairNamed<T extends object>(
  olds: readonly T[],
  news: readonly T[],
  name: (entry: T) => string,
  pair: (olds: readonly T[], news: readonly T[]) => Pair<T>[],
): Pairs<T> {
  const named = new Map<string, { old: T[]; now: T[] }>();
  const group = (entry: T) => {
    const key = name(entry);
    const known = named.get(key) ?? { old: [], now: [] };
    named.set(key, known);
    return known;
  };
  for (const entry of olds) group(entry).old.push(entry);
  for (const entry of news) group(entry).now.push(entry);
  return withRest(
    olds,
    news,
    [...named.values()].flatMap(({ old, now }) => (old.length > 0 && now.length > 0 ? pair(old, now) : [])),
  );
}

function withRest<T extends object>(olds: readonly T[], news: readonly T[], pairs: readonly Pair<T>[]): Pairs<T> {
  const taken = new Set(pairs.flat());
  return { pairs, old: olds.filter((one) => !taken.has(one)), now: news.filter((one) => !taken.has(one)) };
}

type Candidate<T> = readonly [old: T, now: T, fit: number];

/** Takes candidates from the best fit down, each entry once. Ties are settled by what the entries say, the same both ways. */
function assign<T extends object>(candidates: Candidate<T>[], key: (entry: T) => string): Pair<T>[] {
  const keys = new Map(
    candidates.flat().flatMap((one): [T, string][] => (typeof one === "object" ? [[one, key(one)]] : [])),
  );
  const ranks = new Map([...new Set(keys.values())].sort().map((text, rank) => [text, rank]));
  const rankOf = (entry: T) => ranks.get(keys.get(entry) as string) as number;
  const ranked = candidates.map(([old, now, fit]) => {
    const [a, b] = [rankOf(old), rankOf(now)];
    return { old, now, fit, low: Math.min(a, b), high: Math.max(a, b) };
  });
  const best = ranked.sort((a, b) => b.fit - a.fit || a.low - b.low || a.high - b.high);
  const taken = new Set<T>();
  return best.flatMap(({ old, now }): Pair<T>[] => {
    if (taken.has(old) || taken.has(now)) return [];
    taken.add(old).add(now);
    return [[old, now]];
  });
}
