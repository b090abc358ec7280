/*
 * The model of spec/model.md, written once: plan.ts takes its types from here, validate its checks, `qplan schema` the JSON Schema.
 * Only validate, schema and the project file load it. Every entry may carry `reviewed: true`: a person has looked at it and it stays.
 */
import * as z from "zod/mini";

const text = z.string().check(z.minLength(1));
const texts = z.array(text).check(z.minLength(1));
const count = z.int().check(z.gte(0));
const ordinal = z.int().check(z.gte(1));
const year = z.int().check(z.gte(1900), z.lte(2200));
const month = z
  .string()
  .check(z.regex(/^[0-9]{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?$/, "YYYY, YYYY-MM, YYYY-MM-DD"));
const reviewed = z.optional(z.literal(true));

/** A schema with a name of its own in the JSON Schema, and what an editor shows of it. */
const named = <S extends z.core.$ZodType>(id: string, description: string, schema: S): S => {
  z.globalRegistry.add(schema, { id, description });
  return schema;
};

export const date = named(
  "date",
  "A year as a number; 2015-06 and 2015-06-30 as text in quotes.",
  z.union([year, month]),
);

export const at = named(
  "at",
  "1-based line and column in the text as read (of HTML, docx, doc and PDF the one that qplan explain FILE --stage text prints); length in characters (code points), line breaks included. page of a PDF, paragraph of a docx, row: line of an HTML file.",
  z.strictObject({
    line: ordinal,
    column: ordinal,
    length: count,
    page: z.optional(ordinal),
    paragraph: z.optional(ordinal),
    row: z.optional(ordinal),
  }),
);

export const mention = named(
  "mention",
  "Words of the source and where they stand.",
  z.strictObject({ quote: text, at, reviewed }),
);

const share = { value: z.number(), unit: z.string(), of: z.optional(text) };
export const target = named(
  "target",
  "The figure with its comparator; `max` with range; `of` is the base of a share.",
  z.union([
    z.strictObject({ op: z.enum([">=", ">", "<=", "<", "=", "~"]), ...share }),
    z.strictObject({ op: z.literal("range"), max: z.number(), ...share }),
  ]),
);

export const deadline = named(
  "deadline",
  "By when, as a date and in the words of the text; `inherited` where a phrase outside the clause governs.",
  z.strictObject({
    by: z.optional(date),
    from: z.optional(date),
    every: z.optional(z.enum(["year", "quarter", "month"])),
    text,
    inherited: z.optional(z.literal(true)),
  }),
);

export const baseline = named(
  "baseline",
  "What a change is measured against, or the level it starts from.",
  z.strictObject({ year: z.optional(year), value: z.optional(z.number()), text: z.optional(text) }),
);

export const responsible = named(
  "responsible",
  "A body with what it does for a task or goal.",
  z.strictObject({ name: text, role: z.enum(["lead", "support", "responsible"]) }),
);

const place = { id: text, section: z.optional(text), scope: z.optional(texts) };
const figured = {
  condition: z.optional(text),
  indicator: text,
  action: z.optional(text),
  target,
  change: z.optional(z.enum(["rise", "fall"])),
  baseline: z.optional(baseline),
};
const grounds = { quote: text, at, also: z.optional(z.array(mention).check(z.minLength(1))), reviewed };
const bodiesOf = z.optional(z.array(responsible).check(z.minLength(1)));

export const goal = named(
  "goal",
  "A goal with a figure.",
  z.strictObject({ ...place, ...figured, deadline: z.optional(deadline), agencies: bodiesOf, ...grounds }),
);

export const outcomeGoal = named(
  "outcomeGoal",
  "A goal without a figure: what is to be so, and the level that is to be reached.",
  z.strictObject({
    ...place,
    text,
    benchmark: z.optional(z.union([text, texts])),
    deadline: z.optional(deadline),
    agencies: bodiesOf,
    at,
    reviewed,
  }),
);

export const result = named(
  "result",
  "A figure already reached, with the year in which it was.",
  z.strictObject({
    ...place,
    ...figured,
    year: z.optional(z.union([date, z.enum(["year", "quarter", "month"])])),
    ...grounds,
  }),
);

export const task = named(
  "task",
  "What is to be done, by whom and by when.",
  z.strictObject({
    id: text,
    section: z.optional(text),
    marker: z.optional(text),
    title: text,
    measures: z.optional(texts),
    agencies: bodiesOf,
    deadline: z.optional(z.union([deadline, z.array(deadline).check(z.minLength(2))])),
    at,
    reviewed,
  }),
);

export const funding = named(
  "funding",
  "Money promised: one entry a figure. A range has max; an upper bound is its amount with op <=, so that max always closes a range; a share of a cost has the unit %. What is paid already is a result.",
  z.strictObject({
    amount: z.number(),
    max: z.optional(z.number()),
    op: z.optional(z.enum([">=", ">", "<=", "<", "~"])),
    unit: z.string(),
    for: z.optional(text),
    condition: z.optional(text),
    quote: text,
    at,
    reviewed,
  }),
);

export const body = named(
  "body",
  "A leading group, with who holds which office, as written.",
  z.strictObject({
    name: text,
    lead: z.optional(texts),
    deputies: z.optional(texts),
    members: z.optional(texts),
    office: z.optional(text),
    at,
    reviewed,
  }),
);

export const agency = named(
  "agency",
  "A body that the model names, once, with other spellings and the ids of the tasks and goals that it carries.",
  z.strictObject({
    name: text,
    also: z.optional(texts),
    tasks: z.optional(texts),
    lead: z.optional(texts),
    support: z.optional(texts),
    goals: z.optional(texts),
    reviewed,
  }),
);

export const section = z.strictObject({
  id: text,
  marker: z.string(),
  title: z.string(),
  line: ordinal,
  get children(): z.ZodMiniOptional<z.ZodMiniArray<typeof section>> {
    return z.optional(z.array(section).check(z.minLength(1)));
  },
  reviewed,
});
named("section", "A heading with those under it.", section);

export const citation = z.strictObject({ title: text, number: z.optional(text) });
export const documentFacts = named(
  "document",
  "What the document is; what the text does not say is left out.",
  z.strictObject({
    title: z.optional(text),
    kind: z.optional(text),
    issuer: z.optional(text),
    issued: z.optional(date),
    number: z.optional(text),
    region: z.optional(text),
    period: z.optional(z.strictObject({ from: year, to: year })),
    addressees: z.optional(texts),
    citations: z.optional(z.array(citation).check(z.minLength(1))),
    reviewed,
  }),
);

export const source = named(
  "source",
  "The file that the model was read from; its path is relative to the model.",
  z.strictObject({
    path: text,
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, "64 × 0–9, a–f")),
    format: z.optional(z.enum(["html", "docx", "doc", "pdf", "ofd"])),
    encoding: z.optional(text),
    script: text,
    repairs: z.optional(z.record(z.string(), count)),
  }),
);

export const figures = named(
  "figures",
  "The ledger: every numeral of the text in exactly one class.",
  z.catchall(z.object({ total: count, unexplained: z.optional(z.array(mention).check(z.minLength(1))) }), count),
);

const list = <S extends z.core.$ZodType>(entry: S) => z.optional(z.array(entry).check(z.minLength(1)));
export const planSchema = z.strictObject({
  qplan: z.literal(1),
  document: z.optional(documentFacts),
  source,
  outline: list(section),
  goals: list(z.union([goal, outcomeGoal])),
  tasks: list(task),
  results: list(result),
  funding: list(funding),
  bodies: list(body),
  agencies: list(agency),
  figures,
});
