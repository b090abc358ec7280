import fc from "fast-check";

export const at = { line: 3, column: 1, length: 4 };
const deadline = { by: "2027-06", text: "2027年6月底前" };

/** A model with every kind of entry, also those that no fixture of extract has. */
export const full = {
  qplan: 1,
  document: { title: "某省规划", issued: "2024-05", period: { from: 2024, to: 2027 }, citations: [{ title: "办法" }] },
  source: { path: "a.txt", sha256: "0".repeat(64), encoding: "utf-8", script: "simplified", repairs: { width: 2 } },
  outline: [
    { id: "1", marker: "一、", title: "目标", line: 1, children: [{ id: "1.1", marker: "", title: "", line: 2 }] },
  ],
  goals: [
    {
      id: "合格率@2027",
      section: "1",
      scope: ["茶叶"],
      indicator: "合格率",
      target: { op: "range", value: 90, unit: "%", max: 95 },
      baseline: { year: 2020, value: 83 },
      deadline,
      agencies: [{ name: "省农业农村厅", role: "lead" }],
      quote: "合格率达到90%—95%",
      at,
      also: [{ quote: "合格率90%—95%", at }],
      reviewed: true,
    },
    {
      id: "质量达到国内先进水平",
      text: "质量达到国内先进水平",
      benchmark: ["国内先进水平"],
      deadline: { text: "长期" },
      at,
    },
  ],
  tasks: [
    { id: "1.1", title: "建设网络", measures: ["建设。"], deadline: [deadline, { every: "year", text: "每年" }], at },
  ],
  results: [
    {
      id: "产值@2020",
      indicator: "产值",
      target: { op: "=", value: 5, unit: "亿元" },
      year: 2020,
      quote: "产值5亿元",
      at,
    },
  ],
  funding: [{ amount: 50, max: 100, unit: "万元", op: "<=", for: "企业", quote: "50万元—100万元", at }],
  bodies: [{ name: "领导小组", lead: ["省长"], at }],
  agencies: [{ name: "省农业农村厅", also: ["农业农村厅"], goals: ["合格率@2027"] }],
  figures: { total: 2, goals: 1, unexplained: [{ quote: "7", at }] },
};

export interface Change {
  readonly where: number;
  readonly what: "set" | "drop" | "add" | "copy";
  readonly key: string;
  readonly value: unknown;
}

export const change: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(),
  what: fc.constantFrom("set", "drop", "add", "copy"),
  key: fc.constantFrom(
    "reviewed",
    "max",
    "text",
    "quote",
    "id",
    "year",
    "of",
    "name",
    "extra",
    "agencies",
    "title",
    "goals",
  ),
  value: fc.oneof(
    fc.constantFrom(
      true,
      false,
      null,
      0,
      1,
      -1,
      1.5,
      2024,
      2500,
      "",
      "a",
      "2024",
      "2024-02",
      "2024-02-30",
      "range",
      ">=",
      "lead",
    ),
    fc.constantFrom(
      [],
      {},
      ["a"],
      [at],
      at,
      [{ ...at }],
      { quote: "a", at },
      full.goals[0],
      full.tasks[0],
      full.source,
    ),
  ),
});

/** Changes one map or list, anywhere in a model. */
export function apply(model: unknown, { where, what, key, value }: Change): void {
  const places = collections(model);
  const place = places[where % places.length] as Record<string, unknown>;
  const keys = Object.keys(place);
  const own = keys[where % Math.max(1, keys.length)];
  if (what === "add") put(place, key, value);
  else if (own === undefined) return;
  else if (what === "set") place[own] = structuredClone(value);
  else if (what === "copy") put(place, key, place[own]);
  else if (Array.isArray(place)) place.splice(Number(own), 1);
  else delete place[own];
}

function put(place: Record<string, unknown> | unknown[], key: string, value: unknown): void {
  if (Array.isArray(place)) place.push(structuredClone(value));
  else place[key] = structuredClone(value);
}

const collections = (value: unknown): object[] =>
  typeof value === "object" && value !== null ? [value, ...Object.values(value).flatMap(collections)] : [];
