import type { AgencyEntry, Deadline, Goal, OutcomeGoal, Plan, Responsible, Task } from "../plan/plan.ts";
import type { RowKind } from "./form.ts";

export type Cell = string | number | undefined;
export type Row = readonly Cell[];

/** A table's columns in their order: the name of each, and what it holds of an entry. */
type Columns<T> = Readonly<Record<string, (entry: T) => Cell>>;

/** Several words in one cell. */
const list = (words: string | readonly string[] | undefined): Cell =>
  typeof words === "object" ? words.join("; ") : words;

const bodies = (agencies: readonly Responsible[] | undefined, role?: Responsible["role"]): Cell =>
  list(agencies?.filter((agency) => !role || agency.role === role).map(({ name }) => name)) || undefined;

type AnyGoal = Partial<Goal & OutcomeGoal>;
const goals: Columns<AnyGoal> = {
  id: ({ id }) => id,
  section: ({ section }) => section,
  scope: ({ scope }) => list(scope),
  indicator: ({ indicator }) => indicator,
  action: ({ action }) => action,
  op: ({ target }) => target?.op,
  value: ({ target }) => target?.value,
  max: ({ target }) => target?.max,
  unit: ({ target }) => target?.unit,
  of: ({ target }) => target?.of,
  change: ({ change }) => change,
  baseline_year: ({ baseline }) => baseline?.year,
  baseline_value: ({ baseline }) => baseline?.value,
  condition: ({ condition }) => condition,
  text: ({ text }) => text,
  benchmark: ({ benchmark }) => list(benchmark),
  from: ({ deadline }) => deadline?.from,
  by: ({ deadline }) => deadline?.by,
  every: ({ deadline }) => deadline?.every,
  deadline: ({ deadline }) => deadline?.text,
  agencies: ({ agencies }) => bodies(agencies),
  quote: ({ quote }) => quote,
  line: ({ at }) => at?.line,
  column: ({ at }) => at?.column,
};

const deadlines = ({ deadline }: Task): readonly Deadline[] =>
  Array.isArray(deadline) ? deadline : deadline ? [deadline as Deadline] : [];
/** The first date where a task has several; all their words stand under deadline. */
const tasks: Columns<Task> = {
  id: ({ id }) => id,
  section: ({ section }) => section,
  marker: ({ marker }) => marker,
  title: ({ title }) => title,
  measures: ({ measures }) => measures?.join("\n"),
  lead: ({ agencies }) => bodies(agencies, "lead"),
  support: ({ agencies }) => bodies(agencies, "support"),
  responsible: ({ agencies }) => bodies(agencies, "responsible"),
  from: (task) => deadlines(task)[0]?.from,
  by: (task) => deadlines(task)[0]?.by,
  deadline: (task) => list(deadlines(task).map(({ text }) => text)) || undefined,
  line: ({ at }) => at.line,
  column: ({ at }) => at.column,
};

const agencies: Columns<AgencyEntry> = {
  name: ({ name }) => name,
  also: ({ also }) => list(also),
  tasks: (entry) => list(entry.tasks),
  lead: ({ lead }) => list(lead),
  support: ({ support }) => list(support),
  goals: (entry) => list(entry.goals),
};

const documents: Columns<Plan> = {
  title: ({ document }) => document?.title,
  kind: ({ document }) => document?.kind,
  issuer: ({ document }) => document?.issuer,
  issued: ({ document }) => document?.issued,
  number: ({ document }) => document?.number,
  region: ({ document }) => document?.region,
  from: ({ document }) => document?.period?.from,
  to: ({ document }) => document?.period?.to,
  goals: (plan) => plan.goals?.length ?? 0,
  tasks: (plan) => plan.tasks?.length ?? 0,
  agencies: (plan) => plan.agencies?.length ?? 0,
  results: ({ results }) => results?.length ?? 0,
  figures: ({ figures }) => figures.total,
  unexplained: ({ figures }) => figures.unexplained?.length ?? 0,
  sha256: ({ source }) => source.sha256,
};

const columns = { document: documents, goal: goals, task: tasks, agency: agencies };
const entriesOf = {
  document: (plan: Plan) => [plan],
  goal: (plan: Plan) => plan.goals ?? [],
  task: (plan: Plan) => plan.tasks ?? [],
  agency: (plan: Plan) => plan.agencies ?? [],
};

/** The entries of a model that are rows of one kind. */
export const entries = (plan: Plan, kind: RowKind): readonly object[] => entriesOf[kind](plan);

/** The names of a table's columns; the first is the document that a row comes from. */
export const columnsOf = (kind: RowKind): readonly string[] => ["document", ...Object.keys(columns[kind])];

/** The columns that a person reads; the others lead back to the text, or are for machines. */
export const readable: Readonly<Record<RowKind, readonly string[]>> = {
  document: ["document", "title", "issuer", "issued", "goals", "tasks", "figures", "unexplained"],
  goal: [
    "document",
    "section",
    "scope",
    "indicator",
    "op",
    "value",
    "max",
    "unit",
    "change",
    "text",
    "by",
    "agencies",
    "line",
  ],
  task: ["document", "section", "title", "lead", "support", "responsible", "by", "line"],
  agency: ["document", "name", "also", "tasks", "goals"],
};

/** The rows of one model. */
export function rowsOf(plan: Plan, kind: RowKind): Row[] {
  const cells = Object.values(columns[kind] as Columns<object>);
  return entries(plan, kind).map((entry) => [plan.source.path, ...cells.map((cell) => cell(entry))]);
}
