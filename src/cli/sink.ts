import { createWriteStream, type WriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { UsageError } from "../diagnostic.ts";
import { type Io, write } from "./io.ts";
import { temporaryOf } from "./write-file.ts";

/** Where a command writes bit by bit: standard output, or a file that is there only when it is whole. */
export interface Sink {
  /** Waits until it is taken; false where the reader went away. */
  write(data: string | Uint8Array): Promise<boolean>;
  /** All is written: the file takes its place. */
  end(): Promise<void>;
  /** Nothing more comes: the old file stays as it was. */
  drop(): Promise<void>;
}

/** Opens standard output where no file is named. */
export function openSink(path: string | undefined, io: Io): Sink {
  if (path === undefined) return { write: (data) => write(io.stdout, data), end: nothing, drop: nothing };
  const temporary = temporaryOf(path);
  const stream = createWriteStream(temporary, { flags: "wx" });
  let failed: Error | undefined;
  stream.on("error", (error) => {
    failed = error;
  });
  const drop = async () => {
    await closed(stream);
    await rm(temporary, { force: true });
  };
  const attempt = async (step: () => Promise<unknown>) => {
    try {
      await step();
      if (failed) throw failed;
    } catch (error) {
      await drop();
      throw new UsageError(`cannot write ${path}: ${(error as Error).message}`);
    }
  };
  return {
    write: async (data) => {
      await attempt(() => write(stream, data));
      return true;
    },
    end: () =>
      attempt(async () => {
        await closed(stream);
        if (!failed) await rename(temporary, path);
      }),
    drop,
  };
}

const nothing = () => Promise.resolve();

/** Waits until a stream has written what it holds, and is closed. */
function closed(stream: WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.closed) return resolve();
    stream.once("close", resolve);
    stream.end();
  });
}
