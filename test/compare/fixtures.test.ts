import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { qplan } from "../cli/run.ts";

/*
 * The models of fixtures/compare/<case>/ side by side must give expected.* there: tables at 80 and 140 columns, cards at 50, and the other forms.
 * `npm run fixtures` writes them anew; read the diff before you commit it.
 */
const folder = "fixtures/compare";
const forms = [
  ["80.txt", ["--why"], "80"],
  ["140.txt", [], "140"],
  ["50.txt", ["--lang", "zh"], "50"],
  ["md", ["--format", "md"], "80"],
  ["csv", ["--format", "csv"], "80"],
  ["html", ["--format", "html", "--lang", "zh"], "80"],
] as const;

for (const name of readdirSync(folder).sort())
  test.each(forms)(`compare ${name}: %s`, async (form, args, columns) => {
    const models = readdirSync(join(folder, name)).filter((file) => file.endsWith(".yaml"));
    const paths = models.sort().map((file) => `${folder}/${name}/${file}`);
    const { code, stdout } = await qplan(["compare", ...paths, ...args], { env: { COLUMNS: columns } });
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`../../${folder}/${name}/expected.${form}`);
  });
