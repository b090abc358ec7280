/**
 * Runs a reader and keeps promises that its library leaves behind and that fail（pdf.js, of a damaged PDF）from ending the process: what the reader itself
 * throws is what counts.
 */
export async function forgiving<T>(read: () => Promise<T>): Promise<T> {
  const ignore = () => undefined;
  process.on("unhandledRejection", ignore);
  try {
    return await read();
  } finally {
    setImmediate(() => process.off("unhandledRejection", ignore));
  }
}
