import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { qplan } from "../cli/run.ts";

/*
 * fixtures/diff/<case>/old.* and new.* must give expected.txt, expected.140.txt, expected.md and expected.json. `npm run fixtures` writes them
 * anew; read the diff before you commit it.
 */
const folder = join(import.meta.dirname, "../../fixtures/diff");

const outputs = [
  ["expected.txt", ["--lang", "en"], 80],
  ["expected.140.txt", ["--lang", "zh"], 140],
  ["expected.md", ["--format", "md"], 80],
  ["expected.json", ["--format", "json"], 80],
] as const;

for (const name of readdirSync(folder).sort())
  test.each(outputs)(`diff ${name}: %s`, async (file, args, columns) => {
    const sides = ["old", "new"].map((side) =>
      readdirSync(join(folder, name)).find((one) => one.startsWith(`${side}.`)),
    );
    const paths = sides.map((side) => `fixtures/diff/${name}/${side}`);
    const { stdout } = await qplan(["diff", ...paths, ...args], { env: { COLUMNS: `${columns}` } });
    await expect(stdout).toMatchFileSnapshot(join(folder, name, file));
  });
