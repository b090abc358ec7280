import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesOf } from "../../src/cli/lines.ts";
import { qplan } from "./run.ts";

const text = (share: number) => `一、目标\n到2027年，茶叶抽检合格率达到${share}%以上。\n`;
const line = (entry: unknown) => `${JSON.stringify(entry)}\n`;
const filter = async (stdin: string | Buffer, ...options: string[]) => {
  const { code, stdout, stderr } = await qplan(["extract", "--format", "ndjson", ...options], { stdin });
  return {
    code,
    stderr,
    answers: stdout
      .split("\n")
      .slice(0, -1)
      .map((answer) => JSON.parse(answer)),
  };
};

test("each line { id, text } gives a line { id, model }, in order, and the model is that of the document alone", async () => {
  const { code, stderr, answers } = await filter(line({ id: "甲", text: text(98) }) + line({ id: 7, text: text(90) }));
  const alone = await qplan(["extract", "-", "--format", "json"], { stdin: text(90) });
  expect([code, stderr, answers.map(({ id }) => id)]).toEqual([0, "", ["甲", 7]]);
  expect(answers[0].model.goals[0].target.value).toBe(98);
  expect(answers[1].model).toEqual(JSON.parse(alone.stdout));
});

test.each([
  ["no JSON", "{]\n", null],
  ["an empty line", "\n", null],
  ["no object", '["甲"]\n', null],
  ["no id", line({ text: "一" }), null],
  ["an id that is an object", line({ id: {}, text: "一" }), null],
  ["no text", line({ id: "甲" }), "甲"],
  ["bytes that are not UTF-8", Buffer.from([0x7b, 0xd6, 0xca, 0x7d, 0x0a]), null],
  ["brackets without end", `${"[".repeat(200_000)}\n`, null],
])("%s is an error line, and those after it are answered", async (_name, bad, id) => {
  const { code, answers } = await filter(
    Buffer.concat([Buffer.from(bad), Buffer.from(line({ id: 2, text: text(5) }))]),
  );
  expect([code, answers.length]).toEqual([1, 2]);
  expect(answers[0]).toEqual({ id, error: expect.any(String) });
  expect(answers[1].model.goals).toHaveLength(1);
});

test("texts of nothing, of NUL and of half a character have models", async () => {
  const lines = ["", "\0\0", "到2027年\ud800，合格率达到98%以上。"].map((words, id) => line({ id, text: words }));
  const { code, answers } = await filter(lines.join(""));
  expect([code, answers.map(({ model }) => model.qplan)]).toEqual([0, [1, 1, 1]]);
});

test("nothing in, nothing out; a last line needs no break; Windows breaks are none of the text", async () => {
  expect(await filter("")).toEqual({ code: 0, stderr: "", answers: [] });
  const { answers } = await filter(
    `${JSON.stringify({ id: 1, text: "a" })}\r\n${JSON.stringify({ id: 2, text: "b" })}`,
  );
  expect(answers.map(({ id }) => id)).toEqual([1, 2]);
});

test("-o takes the lines, whole", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qplan-"));
  await filter(line({ id: 1, text: text(98) }), "-o", join(folder, "out.ndjson"));
  expect(readdirSync(folder)).toEqual(["out.ndjson"]);
  expect(JSON.parse(readFileSync(join(folder, "out.ndjson"), "utf8")).id).toBe(1);
  const { code, stdout } = await qplan(["extract", "--format", "ndjson", "-o", join(folder, "no/out")], {
    stdin: "{}\n",
  });
  expect([code, stdout]).toEqual([2, ""]);
});

test("lines are put together however the stream is cut, in linear time", async () => {
  const long = "质".repeat(300_000);
  const bytes = Buffer.from(`${long}\n\nb\n${long}`);
  for (const size of [7, 65_536]) {
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
      bytes.subarray(i * size, (i + 1) * size),
    );
    const lines: string[] = [];
    for await (const each of linesOf(toStream(parts))) lines.push(Buffer.from(each).toString());
    expect(lines).toEqual([long, "", "b", long]);
  }
});

test("of a line that is too long only its beginning is kept, and the next one is whole", async () => {
  const lines: string[] = [];
  for await (const each of linesOf(toStream(["abc", "def", "gh\nij", "\n"].map((part) => Buffer.from(part))), 5))
    lines.push(Buffer.from(each).toString());
  expect(lines).toEqual(["abcde", "ij"]);
});

async function* toStream(parts: readonly Uint8Array[]) {
  yield* parts;
}
