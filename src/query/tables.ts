import type {
  AgencyEntry,
  Body,
  Citation,
  Deadline,
  Funding,
  Goal,
  OutcomeGoal,
  Plan,
  Responsible,
  Task,
} from "../plan/plan.ts";
import { latest, yearOf } from "./dates.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { type Columns, type Table, table } from "./table.ts";

type At = Goal["at"];
type Dated = Deadline | undefined;

const place = <E extends { readonly at: At; readonly reviewed?: true | undefined }>(): Columns<E> => ({
  line: ["INTEGER", ({ at }) => at.line],
  col: ["INTEGER", ({ at }) => at.column],
  length: ["INTEGER", ({ at }) => at.length],
  page: ["INTEGER", ({ at }) => at.page],
  paragraph: ["INTEGER", ({ at }) => at.paragraph],
  file_row: ["INTEGER", ({ at }) => at.row],
  reviewed: ["BOOLEAN", ({ reviewed }) => reviewed ?? false],
});

const due = <E>(of: (entry: E) => Dated): Columns<E> => ({
  deadline: ["VARCHAR", (entry) => text(of(entry)?.by)],
  deadline_year: ["INTEGER", (entry) => yearOf(of(entry)?.by)],
  deadline_from: ["VARCHAR", (entry) => text(of(entry)?.from)],
  every: ["VARCHAR", (entry) => of(entry)?.every],
  deadline_text: ["VARCHAR", (entry) => of(entry)?.text],
  inherited: ["BOOLEAN", (entry) => of(entry) && (of(entry)?.inherited ?? false)],
});

/** A figure with what it measures; of a goal without one, nothing. */
const figure: Columns<Goal | OutcomeGoal> = {
  id: ["VARCHAR", ({ id }) => id],
  section: ["VARCHAR", ({ section }) => section],
  scope: ["VARCHAR[]", ({ scope }) => scope],
  condition: ["VARCHAR", (goal) => measured(goal)?.condition],
  indicator: ["VARCHAR", (goal) => measured(goal)?.indicator],
  action: ["VARCHAR", (goal) => measured(goal)?.action],
  op: ["VARCHAR", (goal) => measured(goal)?.target.op],
  value: ["DOUBLE", (goal) => measured(goal)?.target.value],
  max: ["DOUBLE", (goal) => measured(goal)?.target.max],
  unit: ["VARCHAR", (goal) => measured(goal)?.target.unit],
  share_of: ["VARCHAR", (goal) => measured(goal)?.target.of],
  change: ["VARCHAR", (goal) => measured(goal)?.change],
  baseline: ["DOUBLE", (goal) => measured(goal)?.baseline?.value],
  baseline_year: ["INTEGER", (goal) => measured(goal)?.baseline?.year],
  baseline_text: ["VARCHAR", (goal) => measured(goal)?.baseline?.text],
};

const words: Columns<Goal | OutcomeGoal> = {
  quote: ["VARCHAR", (goal) => measured(goal)?.quote],
  also: ["VARCHAR[]", (goal) => measured(goal)?.also?.map(({ quote }) => quote)],
  ...place<Goal | OutcomeGoal>(),
};

const documents = table<Plan>("documents", (plan) => [plan], {
  title: ["VARCHAR", ({ document }) => document?.title],
  kind: ["VARCHAR", ({ document }) => document?.kind],
  issuer: ["VARCHAR", ({ document }) => document?.issuer],
  issued: ["VARCHAR", ({ document }) => text(document?.issued)],
  issued_year: ["INTEGER", ({ document }) => yearOf(document?.issued)],
  number: ["VARCHAR", ({ document }) => document?.number],
  region: ["VARCHAR", ({ document }) => document?.region],
  period_from: ["INTEGER", ({ document }) => document?.period?.from],
  period_to: ["INTEGER", ({ document }) => document?.period?.to],
  addressees: ["VARCHAR[]", ({ document }) => document?.addressees],
  source: ["VARCHAR", ({ source }) => source.path],
  sha256: ["VARCHAR", ({ source }) => source.sha256],
  encoding: ["VARCHAR", ({ source }) => source.encoding],
  script: ["VARCHAR", ({ source }) => source.script],
  figures: ["INTEGER", ({ figures }) => figures.total],
  unexplained: ["INTEGER", ({ figures }) => figures.unexplained?.length ?? 0],
});

const sections = table<Section>("sections", (plan) => sectionsOf(plan.outline), {
  id: ["VARCHAR", ({ id }) => id],
  parent: ["VARCHAR", ({ parent }) => parent],
  marker: ["VARCHAR", ({ marker }) => marker],
  title: ["VARCHAR", ({ title }) => title],
  line: ["INTEGER", ({ line }) => line],
});

const goals = table<Goal | OutcomeGoal>("goals", (plan) => plan.goals, {
  ...figure,
  text: ["VARCHAR", (goal) => ("text" in goal ? goal.text : undefined)],
  benchmark: ["VARCHAR[]", (goal) => ("text" in goal && goal.benchmark ? [goal.benchmark].flat() : undefined)],
  ...due<Goal | OutcomeGoal>(({ deadline }) => deadline),
  agencies: ["VARCHAR[]", ({ agencies }) => agencies?.map(({ name }) => name)],
  ...words,
});

const results = table<Goal>("results", (plan) => plan.results, {
  ...figure,
  as_of: ["VARCHAR", ({ year }) => text(year)],
  year: ["INTEGER", ({ year }) => yearOf(year)],
  ...words,
});

const tasks = table<Task>("tasks", (plan) => plan.tasks, {
  id: ["VARCHAR", ({ id }) => id],
  section: ["VARCHAR", ({ section }) => section],
  marker: ["VARCHAR", ({ marker }) => marker],
  title: ["VARCHAR", ({ title }) => title],
  measures: ["VARCHAR[]", ({ measures }) => measures],
  agencies: ["VARCHAR[]", ({ agencies }) => agencies?.map(({ name }) => name)],
  ...due<Task>(({ deadline }) => latest([deadline ?? []].flat())),
  deadlines: ["VARCHAR[]", ({ deadline }) => deadline && [deadline].flat().map((each) => each.text)],
  ...place<Task>(),
});

/** A task or goal with one of the bodies that carry it. */
interface Duty extends Responsible {
  readonly entry: "task" | "goal";
  readonly id: string;
}

const dutiesOf = (plan: Plan): Duty[] => [
  ...(plan.tasks ?? []).flatMap(({ id, agencies }) =>
    (agencies ?? []).map((each) => ({ entry: "task" as const, id, ...each })),
  ),
  ...(plan.goals ?? []).flatMap(({ id, agencies }) =>
    (agencies ?? []).map((each) => ({ entry: "goal" as const, id, ...each })),
  ),
];

const duties = table<Duty>("duties", dutiesOf, {
  entry: ["VARCHAR", ({ entry }) => entry],
  id: ["VARCHAR", ({ id }) => id],
  agency: ["VARCHAR", ({ name }) => name],
  role: ["VARCHAR", ({ role }) => role],
});

const agencies = table<AgencyEntry>("agencies", (plan) => plan.agencies, {
  name: ["VARCHAR", ({ name }) => name],
  also: ["VARCHAR[]", ({ also }) => also],
  tasks: ["VARCHAR[]", (agency) => agency.tasks],
  lead: ["VARCHAR[]", ({ lead }) => lead],
  support: ["VARCHAR[]", ({ support }) => support],
  goals: ["VARCHAR[]", (agency) => agency.goals],
});

const funding = table<Funding>("funding", (plan) => plan.funding, {
  amount: ["DOUBLE", ({ amount }) => amount],
  max: ["DOUBLE", ({ max }) => max],
  op: ["VARCHAR", ({ op }) => op],
  unit: ["VARCHAR", ({ unit }) => unit],
  recipient: ["VARCHAR", (sum) => sum.for],
  condition: ["VARCHAR", ({ condition }) => condition],
  quote: ["VARCHAR", ({ quote }) => quote],
  ...place<Funding>(),
});

const bodies = table<Body>("bodies", (plan) => plan.bodies, {
  name: ["VARCHAR", ({ name }) => name],
  lead: ["VARCHAR[]", ({ lead }) => lead],
  deputies: ["VARCHAR[]", ({ deputies }) => deputies],
  members: ["VARCHAR[]", ({ members }) => members],
  office: ["VARCHAR", ({ office }) => office],
  ...place<Body>(),
});

const citations = table<Citation>("citations", (plan) => plan.document?.citations, {
  title: ["VARCHAR", ({ title }) => title],
  number: ["VARCHAR", ({ number }) => number],
});

/** The tables that models are laid out in, for queries. */
export const tables: readonly Table[] = [
  documents,
  sections,
  goals,
  results,
  tasks,
  duties,
  agencies,
  funding,
  bodies,
  citations,
];

/** A goal that has a figure. */
const measured = (goal: Goal | OutcomeGoal): Goal | undefined => ("target" in goal ? goal : undefined);

const text = (date: string | number | undefined): string | undefined => (date === undefined ? undefined : `${date}`);
