import { EmbeddedActionsParser, type ILookaheadStrategy, LLkLookaheadStrategy, type TokenType } from "chevrotain";

type Alternation = Parameters<ILookaheadStrategy["buildLookaheadForAlternation"]>[0];
type Optional = Parameters<ILookaheadStrategy["buildLookaheadForOptional"]>[0];

/** What Chevrotain looks ahead with, worked out where the parser first comes to it: a plan needs half of it. */
class LazyLookahead extends LLkLookaheadStrategy {
  buildLookaheadForAlternation(options: Alternation) {
    return lazily(() => super.buildLookaheadForAlternation(options));
  }
  buildLookaheadForOptional(options: Optional) {
    return lazily(() => super.buildLookaheadForOptional(options));
  }
}

function lazily<A extends unknown[], R>(build: () => (...args: A) => R): (...args: A) => R {
  let built: ((...args: A) => R) | undefined;
  return function (this: unknown, ...args: A): R {
    built ??= build();
    return built.apply(this, args);
  };
}

/**
 * A grammar whose parser starts soon: one token is looked ahead unless a rule says otherwise, and nothing is checked but in tests.
 * `validate`: checks the grammar, throws where it is ambiguous.
 */
export class IslandParser extends EmbeddedActionsParser {
  /** What the parser holds before its grammar is recorded. */
  #before: ReadonlySet<string> = new Set();

  constructor(tokens: readonly TokenType[], validate: boolean) {
    const lookaheadStrategy = new LazyLookahead({ maxLookahead: 1 });
    super([...tokens], { skipValidations: !validate, maxLookahead: 1, recoveryEnabled: false, lookaheadStrategy });
  }

  protected performSelfAnalysis(): void {
    this.#before = new Set(Object.keys(this));
    super.performSelfAnalysis();
  }

  /**
   * Chevrotain shadows its methods with those that record the grammar, and then deletes these one by one, which takes V8 a millisecond a
   * grammar and leaves it a slow object. Here the methods are put back in their place.
   */
  protected disableRecording(): void {
    this.RECORDING_PHASE = false;
    const usual = EmbeddedActionsParser.prototype as unknown as Record<string, unknown>;
    const shadows = Object.keys(this).filter((name) => name in usual && !this.#before.has(name));
    Object.assign(this, Object.fromEntries(shadows.map((name) => [name, usual[name]])));
  }
}
