import { Readable } from "node:stream";
import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/main.ts";

/** Runs the command line in this process: what it wrote, and its exit code. */
export async function qplan(
  args: string[],
  {
    stdin = "",
    env = {},
    terminal,
  }: { stdin?: string | Buffer; env?: Io["env"]; terminal?: { readonly columns: number } } = {},
) {
  const written = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr"): Io["stdout"] => ({
    write(text, done) {
      written[name] += text;
      done?.();
      return true;
    },
    on: () => undefined,
  });
  const io: Io = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: stream("stdout"),
    stderr: { ...stream("stderr"), ...(terminal && { isTTY: true, columns: terminal.columns }) },
    env,
  };
  return { code: await run(args, io), ...written };
}
