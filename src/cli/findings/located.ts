import type { Code, Severity } from "../../diagnostic.ts";
import type { At, Plan } from "../../plan/plan.ts";
import { positions, spans } from "../../plan/positions.ts";
import type { Finding, PlanPath } from "../../rules/rule.ts";
import type { Span } from "../../span.ts";
import type { Language } from "../language.ts";
import type { LoadedPlan } from "../load-plans.ts";
import { filled, sentence, words } from "../messages.ts";
import type { Level } from "../project-schema.ts";
import { ranks } from "../report.ts";

/** A finding where it stands in its file, in words. */
export interface Located {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly path: PlanPath;
  /** Range of the file's text. */
  readonly at: Span;
  readonly related?: Span;
  /** Where to look too. */
  readonly hint?: string;
  /** What it is about, by ids and never by position, so that it is known again in the next version of the file. */
  readonly identity: string;
}

/** What was found in one model, or in the document in its place. */
export interface Report {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Located[];
}

/** What a report needs to know beside the findings. */
export interface Reporting {
  readonly severities: ReadonlyMap<Code, Level>;
  readonly language: Language;
  /** The least severity that is shown; where there is none of it, nobody looks for places. */
  readonly shown: Severity;
}

/** Findings with their severities, sentences and places, in the order of the file. Those that are off are left out. */
export async function report(loaded: LoadedPlan, findings: readonly Finding[], reporting: Reporting): Promise<Report> {
  const { file, text, plan } = loaded;
  const { severities, language, shown } = reporting;
  const wanted = findings.filter(({ code }) => severities.get(code) !== "off");
  if (wanted.length === 0) return { file, text, findings: [] };
  const seen = wanted.some(({ code }) => ranks[severities.get(code) as Severity] >= ranks[shown]);
  const place = seen ? await placesOf(loaded) : () => ({ start: 0, end: 0 });
  const lineAt = positions(text);
  const seeAlso = (related: Span) => ({ related, hint: filled(words[language].seeLine, lineAt(related)) });
  const located = wanted.map(
    (finding): Located => ({
      code: finding.code,
      severity: severities.get(finding.code) as Severity,
      message: sentence(finding, language),
      path: finding.path,
      at: place(finding.path, finding.kind === "unknown-key" ? "key" : undefined),
      ...(finding.related && seeAlso(place(finding.related))),
      identity: identityOf(plan, finding),
    }),
  );
  return { file, text, findings: located.sort((a, b) => a.at.start - b.at.start) };
}

const placesOf = async ({ text, plan, source }: LoadedPlan) =>
  source ? placesInDocument(text, plan) : (await import("./places.ts")).placesIn(text);

/** Entries of a document are where their words are. */
function placesInDocument(text: string, plan: Plan): (path: PlanPath, part?: "key") => Span {
  const spanOf = spans(text);
  return (path) => {
    let place: At | undefined;
    let value: unknown = plan;
    for (const key of path) {
      value = (value as Record<string | number, unknown> | undefined)?.[key];
      place = (value as { at?: At } | undefined)?.at ?? place;
    }
    return place ? spanOf(place) : { start: 0, end: 0 };
  };
}

/** `goals/合格率@2027/target`: the path, with ids or names in place of positions. */
function identityOf(plan: unknown, { path, kind, values }: Finding): string {
  let value = plan;
  const steps = path.map((key) => {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    if (typeof key === "string") return key;
    const { id, name, quote } = (value ?? {}) as Record<string, unknown>;
    return `${id ?? name ?? quote ?? key}`;
  });
  return [...steps, kind ?? "", values?.key ?? ""].join("/");
}
