import type { CleanText } from "../clean/clean-text.ts";
import { sourceSpan } from "../clean/clean-text.ts";
import type { Diagnostic, Result } from "../diagnostic.ts";
import { countedFrom } from "../outline/bullet.ts";
import type { Block, Heading, Outline } from "../outline/outline.ts";
import type { SourceText } from "../read/source-text.ts";
import type { Span } from "../span.ts";
import type { Claim } from "../statements/clause.ts";
import type { DateExpression, Figure, Quantity, ReadOptions } from "../statements/figure.ts";
import { overlaps } from "../statements/funding.ts";
import { readFigures } from "../statements/read-figures.ts";
import { type FundingReading, readFunding } from "../statements/read-funding.ts";
import type { Outcome } from "../statements/read-outcomes.ts";
import { readSentence } from "../statements/read-sentence.ts";
import { classesOfRest } from "../statements/rest-class.ts";
import type { TableRow } from "../statements/table.ts";
import { readTables } from "../statements/tables.ts";
import { agencyEntries } from "./agencies.ts";
import { bodyEntries } from "./bodies.ts";
import { type Chain, chainUnder, noChain } from "./chain.ts";
import { withClosingLists } from "./closing-lists.ts";
import { Collection } from "./collection.ts";
import { commits } from "./commits.ts";
import { cellDeadline, DeadlineScopes } from "./deadlines.ts";
import { documentFacts } from "./document.ts";
import { documentTimes, periodStart } from "./document-times.ts";
import { fundingEntry } from "./funding.ts";
import { goalEntry, outcomeEntry, placeInTable, statementOf } from "./goal-entry.ts";
import { identifyTasks } from "./identity.ts";
import { type Item, Items } from "./items.ts";
import { classOf, ledger, unexplained } from "./ledger.ts";
import { OutcomeScopes } from "./outcome-scopes.ts";
import type { At, Deadline, DocumentFacts, Funding, Goal, Mention, OutcomeGoal, Plan, Section } from "./plan.ts";
import { positions } from "./positions.ts";
import { Reports } from "./reports.ts";
import { carriedYears, figuresUnder } from "./section-years.ts";
import { serialLines } from "./serial-lines.ts";
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
  private readonly titleDates = new Map<string, DateExpression>();
  private readonly headingDates: ReadonlyMap<string, DateExpression>;
  private readonly scopes: DeadlineScopes;
  private readonly outcomeScopes: OutcomeScopes;
  private readonly facts: DocumentFacts;
  private readonly year: number | undefined;
  private readonly reports: Reports;
  private readonly options: ReadOptions;
  private readonly goals = new Collection<Omit<Goal, "id"> | Omit<OutcomeGoal, "id">>();
  private readonly results = new Collection<Omit<Goal, "id">>();
  private readonly funding: Funding[] = [];
  /** The money of the sentence in hand. */
  private money: FundingReading | undefined;
  private boxDate: DateExpression | undefined;
  private readonly serials: ReadonlySet<Block>;
  private readonly rows: ReadonlyMap<Block, TableRow>;
  private readonly items: Items;

  constructor(source: SourceText, clean: CleanText, outline: Outline) {
    [this.source, this.clean, this.outline, this.text] = [source, clean, outline, clean.text];
    const place = positions(source.text, source.places);
    this.at = (span) => place(sourceSpan(clean, span.start, span.end));
    this.facts = documentFacts(clean, outline);
    const times = documentTimes(clean.text, outline, this.facts.title);
    this.year = times.year;
    this.reports = new Reports(clean.text, times);
    this.options = this.year === undefined ? {} : { year: this.year };
    this.rows = readTables(clean.text, outline.blocks, () => periodStart(clean.text, outline, this.year));
    this.addHeadings(outline.headings, noChain);
    this.headingDates = carriedYears(this.facts.title, outline.headings, this.titleDates, this.chains);
    const isOver = (deadline: Pick<Deadline, "by" | "text">) => this.reports.isOver(deadline);
    this.scopes = new DeadlineScopes(clean.text, this.headingDates, isOver, times.last);
    this.serials = serialLines(clean.text, outline.blocks);
    this.items = new Items(clean.text, outline, this.year);
    this.outcomeScopes = new OutcomeScopes(clean.text, this.year, outline.headings.length > 0);
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
        if (figure.kind === "date" && figure.by !== undefined && !this.titleDates.has(heading.id))
          this.titleDates.set(heading.id, figure);
      }
      this.addHeadings(heading.children, chain);
    }
  }

  addBlock(block: Block): void {
    const serial = this.serials.has(block);
    const chain = (block.section && this.chains.get(block.section.id)) ?? noChain;
    if ((serial || frame.has(block.kind)) && !this.rows.has(block) && !this.items.inTable(block)) {
      const figures = this.figures(block.start, block.end);
      for (const figure of figures) this.classes.set(figure, serial ? "ordinals" : classOf(figure));
      if (block.kind === "box-title")
        this.boxDate = figures.find(
          (figure): figure is DateExpression => figure.kind === "date" && figure.by !== undefined,
        );
      return;
    }
    const boxDate = block.box === undefined ? undefined : this.boxDate;
    const tabled = this.rows.has(block) && this.items.inTable(block);
    if (tabled) this.items.openBlock(block);
    this.scopes.openBlock(block, chain, (tabled ? this.items.due : undefined) ?? boxDate);
    if (this.addRow(block, chain)) return;
    this.outcomeScopes.openBlock(block, chain);
    this.items.openBlock(block);
    for (const part of this.items.partsOf(block)) {
      if (part !== block) this.scopes.openBlock(part, chain, this.items.due ?? boxDate);
      for (const figure of this.figures(part.start, part.bodyStart))
        this.classes.set(figure, classOf(figure) ?? "names");
      let place = part;
      for (const sentence of part.sentences) {
        place = countedFrom(this.text, place, sentence);
        this.addSentence(place, chain, sentence);
      }
      if (part === block) this.scopes.closeBlock(block, chain);
    }
  }

  /** A row of a table of indicators; false where it is none and its sentences are to be read. Of its words only a place is a scope. */
  private addRow(block: Block, chain: Chain): boolean {
    const row = this.rows.get(block);
    if (!row) return false;
    for (const [figure, kind] of row.classes) this.classes.set(figure, kind ?? classOf(figure));
    this.scopes.openSentence(block, []);
    for (const { claim, past, scope, ...times } of row.claims) {
      this.addClaim(placeInTable(block, scope), claim, past || chain.reviews, cellDeadline(this.text, times));
    }
    return true;
  }

  private addSentence(block: Block, chain: Chain, sentence: Span): void {
    const figures = figuresUnder(this.text, sentence, this.options, chain, this.headingDates);
    this.scopes.openSentence(sentence, figures);
    for (const figure of figures) this.classes.set(figure, this.items.cellClass(figure) ?? classOf(figure));
    const claims = this.claims(chain, sentence, figures);
    const found = this.outcomeScopes.read(sentence, figures, claims, this.classes);
    const telling = claims.length > 0 || found.length > 0;
    const told = telling ? this.reports.toldIn({ chain, sentence, figures, claims, scopes: this.scopes }) : () => false;
    const outcomes = found.filter((outcome) => !told(outcome));
    let next = 0;
    for (const claim of claims) {
      for (; next < outcomes.length && (outcomes[next] as Outcome).start < claim.quote.start; next++)
        this.addOutcome(block, outcomes[next] as Outcome);
      const paid = this.money?.paid.has(claim.quantity) === true;
      const past = paid || told({ start: claim.quantity.start, end: Math.max(claim.quantity.end, claim.quote.end) });
      if (past || commits(claim, chain.aims, () => this.scopes.deadline(claim.quantity.start)))
        this.addClaim(block, claim, past);
    }
    for (; next < outcomes.length; next++) this.addOutcome(block, outcomes[next] as Outcome);
    this.items.addSentence(sentence, figures, claims, this.money?.promises);
    if (figures.length === 0) return;
    this.explainRest(sentence, figures);
    this.scopes.closeSentence();
  }

  /** What the figures of a sentence claim, but for money that is promised. */
  private claims(chain: Chain, sentence: Span, figures: readonly Figure[]): readonly Claim[] {
    const money = chain.reviews ? undefined : readFunding(this.text, sentence, figures, this.year);
    this.money = money;
    if (!figures.some((figure) => figure.kind === "quantity")) return [];
    const reading = readSentence(this.text, sentence, money ? this.addFunding(money, figures) : figures);
    for (const [figure, kind] of reading.classes) this.classes.set(figure, kind);
    const claims = money ? reading.claims.filter(({ quote }) => !overlaps(money.promises, quote)) : reading.claims;
    if (!chain.rules) return claims;
    for (const claim of claims) this.classes.set(claim.quantity, "conditions");
    return [];
  }

  /** Classes of figures that no claim holds: sizes told in passing, counts of what is done. */
  private explainRest(sentence: Span, figures: readonly Figure[]): void {
    const rest = figures.filter(
      (figure): figure is Quantity => this.classes.get(figure) === undefined && figure.kind === "quantity",
    );
    if (rest.length === 0) return;
    for (const [figure, kind] of classesOfRest(this.text, sentence, figures, rest, this.year))
      this.classes.set(figure, kind);
  }

  /** Keeps what is promised; gives the figures that are left to be read. */
  private addFunding({ promises, classes }: FundingReading, figures: readonly Figure[]): Figure[] {
    for (const promise of promises) this.funding.push(fundingEntry(this.text, promise, this.at));
    for (const [figure, kind] of classes) this.classes.set(figure, kind);
    return figures.filter((figure) => !classes.has(figure));
  }

  private addClaim(block: Block, claim: Claim, past: boolean, own?: Deadline): void {
    this.classes.set(claim.quantity, past ? "results" : "goals");
    const collection = past ? this.results : this.goals;
    const quote = this.text.slice(claim.quote.start, claim.quote.end);
    const at = this.at(claim.quote);
    const due = own ?? this.reports.due(this.scopes, claim.quantity.start, past);
    const entry = () => goalEntry(block, claim, past, { quote, at }, due);
    collection.add(statementOf(block, claim), { quote, at }, claim.quote.start, entry);
  }

  private addOutcome(block: Block, outcome: Outcome): void {
    const entry = outcomeEntry(block, outcome, this.at(outcome), this.reports.due(this.scopes, outcome.start, false));
    this.goals.addText(outcome.start, entry);
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
    const { facts } = this;
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
      ...(this.funding.length > 0 && { funding: this.funding }),
      ...(bodies.length > 0 && { bodies }),
      ...(agencies.length > 0 && { agencies }),
      figures,
    };
    const empty: Diagnostic[] = /\S/.test(this.text)
      ? []
      : [{ code: "empty-text", severity: "warning", message: "there is no text to read" }];
    return {
      value: plan,
      diagnostics: figures.unexplained ? [...empty, ...unexplained(this.clean, this.classes)] : empty,
    };
  }

  private assignments(): Assignment[] {
    const given = new Assignments(this.text, this.items.foundings, this.items.firstLeads);
    const dated = ({ section }: Item) => {
      const chain = section && this.chains.get(section.id);
      return !chain?.aims && !chain?.reviews;
    };
    const items = withClosingLists(this.text, this.items.items);
    const assignments: Assignment[] = [];
    for (const item of items) for (const assignment of given.of(item, dated(item))) assignments.push(assignment);
    return assignments;
  }

  private section(heading: Heading): Section {
    const { id, marker, title } = heading;
    const { line } = this.at(heading);
    if (heading.children.length === 0) return { id, marker, title, line };
    return { id, marker, title, line, children: heading.children.map((child) => this.section(child)) };
  }
}
