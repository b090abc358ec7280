import { expect, test } from "vitest";
import { qplan } from "./run.ts";

const sentence = "到2027年，茶叶抽检合格率达到98%以上。";

test("ndjson answers each line of standard input with one line, empty ones too", async () => {
  const { code, stdout } = await qplan(["explain", "-", "--format", "ndjson"], {
    stdin: `${sentence}\n\n建成基地30个\r\n`,
  });
  const answers = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(answers.map(({ text }) => text)).toEqual([sentence, "", "建成基地30个"]);
  expect(answers[0].quantities).toEqual([{ text: "98%以上", start: 16, end: 21, op: ">=", value: 98, unit: "%" }]);
  expect(answers[0].deadlines).toEqual([{ text: "到2027年", start: 0, end: 6, by: "2027" }]);
  expect(answers[0].goals).toMatchObject([{ indicator: "茶叶抽检合格率", target: { op: ">=", value: 98, unit: "%" } }]);
});

test.each([
  ["clean", sentence],
  ["outline", `paragraph: ${sentence}`],
  ["tokens", "Figure     98%以上"],
  ["cst", "Figure 98%以上"],
  ["statements", "quantity  98%以上  >= 98 %"],
])("--stage %s of words shows %s", async (stage, shown) => {
  const { code, stdout } = await qplan(["explain", sentence, "--stage", stage]);
  expect(code).toBe(0);
  expect(stdout).toContain(shown);
  const json = await qplan(["explain", sentence, "--stage", stage, "--format", "json"]);
  expect(JSON.stringify(JSON.parse(json.stdout))).toContain("98%");
});

test("a goal without a figure is shown with its level and date", async () => {
  const { stdout } = await qplan(["explain", "到2027年，航道养护达到国内先进水平。"]);
  expect(stdout).toContain("goal      航道养护达到国内先进水平  国内先进水平 by 2027");
});

test("ndjson shows statements only, and something must be explained", async () => {
  expect((await qplan(["explain", "-", "--stage", "clean", "--format", "ndjson"])).code).toBe(2);
  expect((await qplan(["explain"])).code).toBe(2);
});

test("help of the program and of each command goes to standard output and is fine", async () => {
  for (const args of [["--help"], ["help", "extract"], ["extract", "--help"], ["explain", "--help"]]) {
    const { code, stdout } = await qplan(args);
    expect(code).toBe(0);
    expect(stdout).toContain("Usage: qplan");
  }
});
