import { pastMarkers, shareUnits, statingVerbs } from "../../grammars/vocabulary/clause-words.ts";
import type { CleanText } from "../clean/clean-text.ts";
import { sourceSpan } from "../clean/clean-text.ts";
import type { Diagnostic, Result } from "../diagnostic.ts";
import type { Block, Heading, Outline } from "../outline/outline.ts";
import type { SourceText } from "../read/source-text.ts";
import type { Span } from "../span.ts";
import type { Claim } from "../statements/clause.ts";
import type { DateExpression, Figure, ReadOptions } from "../statements/figure.ts";
import { readFigures } from "../statements/read-figures.ts";
import { readSentence } from "../statements/read-sentence.ts";
import type { TableRow } from "../statements/table.ts";
import { readTables } from "../statements/tables.ts";
import { agencyEntries } from "./agencies.ts";
import { bodyEntries } from "./bodies.ts";
import { type Chain, chainUnder, noChain } from "./chain.ts";
import { withClosingLists } from "./closing-lists.ts";
import { Collection } from "./collection.ts";
import { DeadlineScopes } from "./deadlines.ts";
import { documentFacts, documentYear, periodStart } from "./document.ts";
import { identifyTasks, type Nameable } from "./identity.ts";
import { type Item, Items } from "./items.ts";
import { classOf, ledger } from "./ledger.ts";
import type { At, Deadline, Mention, Plan, Section } from "./plan.ts";
import { positions } from "./positions.ts";
import type { Statement } from "./repeat.ts";
import { type Assignment, Assignments, responsibleIn } from "./tasks.ts";

/** Blocks that are the frame of a document and commit nobody to anything. */
const frame: ReadonlySet<Block["kind"]> = new Set([
  "title",
  "number",
  "date",
  "signature",
  "addressee",
  "salutation",
  "attachment",
  "envelope",
  "box-title",
]);

/** Statements and outline → Plan: who inherits which deadline, what repeats what, and the class of every figure. */
export function buildPlan(source: SourceText, clean: CleanText, outline: Outline): Result<Plan> {
  const builder = new PlanBuilder(source, clean, outline);
  for (const block of outline.blocks) builder.addBlock(block);
  return builder.finish();
}

class PlanBuilder {
  private readonly source: SourceText;
  private readonly clean: CleanText;
  private readonly outline: Outline;
  private readonly text: string;
  private readonly at: (span: Span) => At;
  private readonly chains = new Map<string, Chain>();
  private readonly classes = new Map<Figure, string | undefined>();
  private readonly headingDates = new Map<string, DateExpression>();
  private readonly scopes: DeadlineScopes;
  private readonly year: number | undefined;
  private readonly options: ReadOptions;
  private readonly goals = new Collection();
  private readonly results = new Collection();
  private boxDate: DateExpression | undefined;
  private readonly rows: ReadonlyMap<Block, TableRow>;
  private readonly items: Items;

  constructor(source: SourceText, clean: CleanText, outline: Outline) {
    [this.source, this.clean, this.outline, this.text] = [source, clean, outline, clean.text];
    const place = positions(source.text, source.places);
    this.at = (span) => place(sourceSpan(clean, span.start, span.end));
    this.year = documentYear(clean.text, outline);
    this.options = this.year === undefined ? {} : { year: this.year };
    this.rows = readTables(clean.text, outline.blocks, () => periodStart(clean.text, outline, this.year));
    this.addHeadings(outline.headings, noChain);
    this.scopes = new DeadlineScopes(clean.text, this.headingDates);
    this.items = new Items(clean.text, outline, this.year);
  }

  private figures(start: number, end: number): Figure[] {
    return readFigures(this.text, start, end, this.options);
  }

  private addHeadings(headings: readonly Heading[], above: Chain): void {
    for (const heading of headings) {
      const chain = chainUnder(above, heading);
      this.chains.set(heading.id, chain);
      for (const figure of this.figures(heading.start + heading.marker.length, heading.end)) {
        this.classes.set(figure, classOf(figure) ?? "names");
        if (figure.kind === "date" && figure.by !== undefined && !this.headingDates.has(heading.id))
          this.headingDates.set(heading.id, figure);
      }
      this.addHeadings(heading.children, chain);
    }
  }

  addBlock(block: Block): void {
    const chain = (block.section && this.chains.get(block.section.id)) ?? noChain;
    if (frame.has(block.kind) && !this.rows.has(block) && !this.items.inTable(block)) {
      const figures = this.figures(block.start, block.end);
      for (const figure of figures) this.classes.set(figure, classOf(figure));
      if (block.kind === "box-title")
        this.boxDate = figures.find(
          (figure): figure is DateExpression => figure.kind === "date" && figure.by !== undefined,
        );
      return;
    }
    this.scopes.openBlock(block, chain, block.box === undefined ? undefined : this.boxDate);
    if (this.addRow(block, chain)) return;
    for (const figure of this.figures(block.start, block.bodyStart))
      this.classes.set(figure, classOf(figure) ?? "names");
    this.items.openBlock(block);
    for (const sentence of block.sentences) this.addSentence(block, chain, sentence);
    this.scopes.closeBlock(block, chain);
  }

  /** A row of a table of indicators; false where it is none and its sentences are to be read. Its place in the table is no scope. */
  private addRow(block: Block, chain: Chain): boolean {
    const row = this.rows.get(block);
    if (!row) return false;
    for (const [figure, kind] of row.classes) this.classes.set(figure, kind ?? classOf(figure));
    const past = chain.reviews;
    const place = { ...block, lead: undefined, box: block.box ?? "" };
    this.scopes.openSentence(block, []);
    for (const { claim, year } of row.claims)
      this.addClaim(place, claim, past, year === undefined ? undefined : { by: year, text: String(year) });
    return true;
  }

  private addSentence(block: Block, chain: Chain, sentence: Span): void {
    const figures = this.figures(sentence.start, sentence.end);
    this.scopes.openSentence(sentence, figures);
    const claims = figures.length === 0 ? [] : this.addFigures(block, chain, sentence, figures);
    this.items.addSentence(sentence, figures, claims);
    if (figures.length > 0) this.scopes.closeSentence();
  }

  /** What a sentence says with its figures, added to the goals or results; gives all that it claims. */
  private addFigures(block: Block, chain: Chain, sentence: Span, figures: readonly Figure[]): readonly Claim[] {
    for (const figure of figures) this.classes.set(figure, this.items.isSerial(figure) ? "ordinals" : classOf(figure));
    if (!figures.some((figure) => figure.kind === "quantity")) return [];
    const reading = readSentence(this.text, sentence, figures);
    for (const [figure, kind] of reading.classes) this.classes.set(figure, kind);
    const past = this.reports(chain, sentence, figures);
    for (const claim of reading.claims) {
      if (chain.rules) this.classes.set(claim.quantity, "conditions");
      else if (past || this.commits(claim, chain)) this.addClaim(block, claim, past);
    }
    return reading.claims;
  }

  /** A bare count that no verb governs, or that is merely stated, commits nobody unless a date or a goal section makes it an aim. */
  private commits(claim: Claim, chain: Chain): boolean {
    const weak =
      claim.shape === "nominal" ||
      claim.shape === "inside" ||
      claim.shape === "figure-first" ||
      statingVerbs.has(claim.action);
    if (!weak || claim.op !== "=" || shareUnits.has(claim.quantity.unit)) return true;
    return chain.aims || this.scopes.deadline(claim) !== undefined;
  }

  /** Whether a sentence tells what is reached: in a review, or by its words, unless it sets a date that is still to come. */
  private reports(chain: Chain, sentence: Span, figures: readonly Figure[]): boolean {
    if (chain.reviews) return true;
    if (!pastMarkers.test(this.text.slice(sentence.start, sentence.end))) return false;
    const year = this.year ?? 0;
    return !figures.some(
      (figure) => figure.kind === "date" && figure.limit && year > 0 && Number(figure.by?.slice(0, 4)) > year,
    );
  }

  private addClaim(block: Block, claim: Claim, past: boolean, own?: Deadline): void {
    this.classes.set(claim.quantity, past ? "results" : "goals");
    const collection = past ? this.results : this.goals;
    const quote = this.text.slice(claim.quote.start, claim.quote.end);
    const at = this.at(claim.quote);
    const entry = () => this.entry(block, claim, past, quote, at, own ?? this.scopes.deadline(claim));
    collection.add(statementOf(block, claim), { quote, at }, claim.quote.start, entry);
  }

  private entry(
    block: Block,
    claim: Claim,
    past: boolean,
    quote: string,
    at: At,
    deadline: Deadline | undefined,
  ): Nameable {
    const { quantity } = claim;
    const scope = block.lead !== undefined && block.box === undefined ? [block.lead] : undefined;
    return inOrder({
      section: block.section?.id,
      scope,
      condition: claim.condition,
      indicator: claim.indicator,
      action: claim.action || undefined,
      target: inOrder({ op: claim.op, value: quantity.value, max: quantity.max, unit: quantity.unit, of: claim.of }),
      change: claim.change,
      baseline: claim.baseline,
      deadline: past ? undefined : deadline,
      year: past && deadline ? (deadline.by ?? deadline.every) : undefined,
      quote,
      at,
    }) as Nameable;
  }

  finish(): Result<Plan> {
    const mention = (figure: Figure): Mention => ({
      quote: this.text.slice(figure.start, figure.end),
      at: this.at(figure),
    });
    const figures = ledger(this.classes, mention);
    const assignments = this.assignments();
    const goals = this.goals.close(responsibleIn(assignments));
    const results = this.results.close(() => []);
    const sections = this.outline.headings.map((heading) => this.section(heading));
    const tasks = identifyTasks(assignments, this.at);
    const bodies = bodyEntries(this.text, this.items.foundings, this.at);
    const facts = documentFacts(this.clean, this.outline);
    const agencies = agencyEntries(tasks, goals, facts.region);
    const repairs = Object.keys(this.clean.repairs).length > 0 ? this.clean.repairs : undefined;
    const plan: Plan = {
      qplan: 1,
      ...(Object.keys(facts).length > 0 && { document: facts }),
      source: {
        path: this.source.name,
        sha256: this.source.sha256,
        ...(this.source.format && { format: this.source.format }),
        ...(this.source.encoding && { encoding: this.source.encoding }),
        script: this.clean.script,
        ...(repairs && { repairs }),
      },
      ...(sections.length > 0 && { outline: sections }),
      ...(goals.length > 0 && { goals }),
      ...(tasks.length > 0 && { tasks }),
      ...(results.length > 0 && { results }),
      ...(bodies.length > 0 && { bodies }),
      ...(agencies.length > 0 && { agencies }),
      figures,
    };
    const empty: Diagnostic[] = /\S/.test(this.text)
      ? []
      : [{ code: "empty-text", severity: "warning", message: "there is no text to read" }];
    return { value: plan, diagnostics: [...empty, ...this.unexplained()] };
  }

  private assignments(): Assignment[] {
    const given = new Assignments(this.text, this.items.foundings, this.items.firstLeads);
    const dated = ({ section }: Item) => {
      const chain = section && this.chains.get(section.id);
      return !chain?.aims && !chain?.reviews;
    };
    const items = withClosingLists(this.text, this.items.items);
    return items.flatMap((item) => given.of(item, dated(item)));
  }

  private unexplained(): Diagnostic[] {
    const out: Diagnostic[] = [];
    for (const [figure, kind] of this.classes) {
      if (kind !== undefined) continue;
      const message = `no rule explains ${this.text.slice(figure.start, figure.end)}`;
      const at = sourceSpan(this.clean, figure.start, figure.end);
      out.push({ code: "unexplained-figure", severity: "warning", message, at });
    }
    return out;
  }

  private section(heading: Heading): Section {
    const children = heading.children.map((child) => this.section(child));
    return {
      id: heading.id,
      marker: heading.marker,
      title: heading.title,
      line: this.at(heading).line,
      ...(children.length > 0 && { children }),
    };
  }
}

/** The keys that have a value, in the order given. */
function inOrder(entry: Readonly<Record<string, unknown>>): object {
  const out: Record<string, unknown> = {};
  for (const key in entry) if (entry[key] !== undefined) out[key] = entry[key];
  return out;
}

function statementOf(block: Block, claim: Claim): Statement {
  const { value, max, unit } = claim.quantity;
  return {
    indicator: claim.indicator,
    value,
    max,
    unit,
    change: claim.change,
    scope: block.lead ?? "",
    condition: claim.condition ?? "",
    boxed: block.box !== undefined,
  };
}
