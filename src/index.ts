export type { Code, Diagnostic, Result, Severity } from "./diagnostic.ts";
export { UsageError } from "./diagnostic.ts";
export { type ExtractOptions, extract } from "./extract.ts";
export type { At, Baseline, Deadline, Goal, OutcomeGoal, Plan, Section, Target } from "./plan/plan.ts";
export { readDocument } from "./read/read-document.ts";
export { type ReadOptions, readSource } from "./read/read-source.ts";
export type { SourceText } from "./read/source-text.ts";
export type { Span } from "./span.ts";
