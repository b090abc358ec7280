/** Characters that say nothing: blanks and marks. */
const marks = /[\s\p{P}\p{S}]+/gu;

/** Words without blanks and marks: “全省”、重点 → 全省重点. */
export const bare = (words: string): string => words.replace(marks, "");

/**
 * The pairs of two lists of words that are alike: the share of common pairs of characters（Dice, 0 to 1）where it is at least `least`. By an
 * index of the pairs, so that lists without anything in common cost little.
 */
export function alike(olds: readonly string[], news: readonly string[], least: number): [number, number, number][] {
  const index = new Map<string, number[]>();
  const sizes = news.map((words, j) => {
    const pairs = pairsOf(words);
    for (const pair of pairs) {
      const list = index.get(pair);
      if (list) list.push(j);
      else index.set(pair, [j]);
    }
    return pairs.size;
  });
  return olds.flatMap((words, i) => {
    const pairs = pairsOf(words);
    const common = new Map<number, number>();
    for (const pair of pairs) for (const j of index.get(pair) ?? []) common.set(j, (common.get(j) ?? 0) + 1);
    return [...common]
      .map(([j, count]): [number, number, number] => [i, j, (2 * count) / (pairs.size + (sizes[j] as number))])
      .filter(([, , share]) => share >= least);
  });
}

/** How alike two words are, 0 to 1; nothing and nothing are the same. */
export const likeness = (a: string, b: string): number => (a === b ? 1 : shareOf(pairsOf(a), pairsOf(b)));

/** The share of pairs of characters that two words have in common. */
export function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const pair of few) if (many.has(pair)) common++;
  return (2 * common) / (a.size + b.size);
}

/** The pairs of characters of words, marks left out; the words themselves where there is no pair. */
export function pairsOf(words: string): ReadonlySet<string> {
  const text = bare(words);
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs.size > 0 ? pairs : new Set([text || words]);
}
