import { economyPairs } from "./pairs-economy.ts";
import { environmentPairs } from "./pairs-environment.ts";
import { peoplePairs } from "./pairs-people.ts";

/**
 * What compare must put in one row, topic by topic: each topic is two documents, each row an indicator of the first and the one of the second
 * that an analyst would set beside it; "" where the other document has none. All other pairs of the topic are near misses and must stay apart.
 * An indicator: `{condition} scope>name unit`, then rise or fall where the figure is an amount of change.
 */
export interface PairTopic {
  readonly topic: string;
  readonly rows: readonly (readonly [string, string])[];
  /** Pairs that one may set side by side or not. */
  readonly arguable?: readonly (readonly [string, string])[];
}

export const pairTopics: readonly PairTopic[] = [...environmentPairs, ...economyPairs, ...peoplePairs];
