import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { extract } from "../src/extract.ts";
import { writeYaml } from "../src/plan/write-yaml.ts";
import { readSource } from "../src/read/read-source.ts";

/*
 * fixtures/extract/<case>/input.txt must give expected.yaml. A case without expected.yaml is one that is not read right yet.
 * `npm run fixtures` writes the expected files anew（of a new case: create an empty one first）; read the diff before you commit it.
 */
const folder = join(import.meta.dirname, "../fixtures/extract");

for (const name of readdirSync(folder).sort()) {
  const [input, expected] = ["input.txt", "expected.yaml"].map((file) => join(folder, name, file)) as [string, string];
  if (!existsSync(expected)) test.todo(`extract ${name}`);
  else
    test(`extract ${name}`, async () => {
      const source = readSource("input.txt", readFileSync(input)).value;
      await expect(writeYaml((await extract(source)).value)).toMatchFileSnapshot(expected);
    });
}
