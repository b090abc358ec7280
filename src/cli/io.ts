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

/** Waits until a stream has handed on what was written to it; also where its reader went away. */
export const flushed = (stream: Pick<Terminal, "write">): Promise<void> =>
  new Promise((resolve) => stream.write("", () => resolve()));

const isGone = ({ code }: NodeJS.ErrnoException): boolean => code === "EPIPE" || code === "ERR_STREAM_DESTROYED";

/** Keeps a reader that closes early（`qplan extract … | head`）from ending the command with a stack trace. */
export function ignoreBrokenPipe(io: Io): void {
  const listener = (error: NodeJS.ErrnoException): void => {
    if (error.code !== "EPIPE") throw error;
  };
  io.stdout.on("error", listener);
  io.stderr.on("error", listener);
}

/** The width of standard output; of what is no terminal as COLUMNS says, else 100. */
export const columnsOf = ({ stdout, env }: Io): number => Math.max(20, stdout.columns ?? (Number(env.COLUMNS) || 100));
