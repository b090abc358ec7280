import { expect, test } from "vitest";
import { cleaned } from "./run.ts";

const LENGTH = 100_000;
const PIECES = [
  "1",
  ".",
  "…",
  " ",
  "　",
  "\n",
  "?",
  "青?！",
  "\ufffd",
  "(",
  "()",
  "⿰",
  "⿰質",
  "質量發展，",
  "展",
  ",",
  "来源：",
  "。 三、",
  "　　（一）",
  "一\n",
  "目录\n",
  "相关报道\n",
  "\ud840",
  "\0",
  "實(shí)",
  "青?！比诤习l",
  "质\r\n",
];

test.each(PIECES)("a long row of %j takes linear time and throws nothing", (piece) => {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length));
  expect(cleaned(text)).toBeDefined(); // quadratic time would pass the runner's limit for a test
});
