/** What a command sees of the process: the streams and the environment. Tests hand in their own. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A stream to write to; a terminal says so, and how wide it is. */
export interface Terminal {
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): boolean;
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Writes `text` and waits until it is taken, so that no output is lost at the end of the process. A reader that went away is no error: then it gives false. */
export function write(stream: Pick<Terminal, "write">, text: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (text.length === 0) return resolve(true);
    stream.write(text, (error) => {
      if (!error) resolve(true);
      else if (isGone(error)) resolve(false);
      else reject(error);
    });
  });
}

const isGone = ({ code }: NodeJS.ErrnoException): boolean => code === "EPIPE" || code === "ERR_STREAM_DESTROYED";

/** The process as commands see it, and a way to wait until all is handed on that was written. */
export interface ProcessIo extends Io {
  flushed(): Promise<void>;
}

/**
 * Opens the streams of the process when they are first asked for, which takes Node some milliseconds each; a reader that closes early
 * （`qplan extract … | head`）ends no command with a stack trace.
 */
export function processIo(): ProcessIo {
  const opened = new Map<"stdout" | "stderr", Terminal>();
  const open = (name: "stdout" | "stderr"): Terminal => {
    const known = opened.get(name);
    if (known) return known;
    const stream = process[name];
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
    opened.set(name, stream);
    return stream;
  };
  return {
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return open("stdout");
    },
    get stderr() {
      return open("stderr");
    },
    async flushed() {
      for (const stream of opened.values()) await new Promise<void>((resolve) => stream.write("", () => resolve()));
    },
  };
}

/** The width of standard output; of what is no terminal as COLUMNS says, else 100. */
export const columnsOf = ({ stdout, env }: Io): number => Math.max(20, stdout.columns ?? (Number(env.COLUMNS) || 100));
