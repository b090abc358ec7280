/** Readers at work; one listener stands for all of them. */
let running = 0;
const ignore = () => undefined;

/**
 * Runs a reader and keeps promises that its library leaves behind and that fail（pdf.js, of a damaged PDF）from ending the process: what the reader itself
 * throws is what counts.
 */
export async function forgiving<T>(read: () => Promise<T>): Promise<T> {
  if (running++ === 0) process.on("unhandledRejection", ignore);
  try {
    return await read();
  } finally {
    // what was left behind fails before the next turn
    setImmediate(() => {
      if (--running === 0) process.off("unhandledRejection", ignore);
    });
  }
}
