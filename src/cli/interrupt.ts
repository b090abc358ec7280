/** Ctrl-C of a long run: what is begun comes to its end, nothing more is begun. The second Ctrl-C ends the process as always. */
export interface Stopping {
  /** The exit code that shells give to what a signal ended; undefined until then. */
  readonly stopped: number | undefined;
  /** The items until then. */
  items<T>(all: Iterable<T>): Generator<T>;
  /** Ctrl-C means again what it always does. */
  end(): void;
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;
const signals = ["SIGINT", "SIGTERM"] as const;

export function untilStopped(): Stopping {
  let stopped: number | undefined;
  const stop = (signal: keyof typeof codes) => {
    stopped = codes[signal];
    end();
  };
  const end = () => {
    for (const signal of signals) process.off(signal, stop);
  };
  for (const signal of signals) process.on(signal, stop);
  return {
    get stopped() {
      return stopped;
    },
    *items(all) {
      for (const item of all) {
        if (stopped) return;
        yield item;
      }
    },
    end,
  };
}
