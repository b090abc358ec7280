import {
  BARE_REPORT,
  DOCUMENT_KINDS,
  GOVERNMENT,
  GOVERNMENT_REPORT,
  HANDS_ON,
  HELD_OF,
  JOINT,
  PEOPLES,
  SAYS_ITS_KIND,
  SPEAKER_OF,
  TITLE_ISSUER,
  TITLE_MARKS,
  TRANSMITS,
} from "../../grammars/vocabulary/documents.ts";
import { SIGNATURE_ENDINGS } from "../../grammars/vocabulary/frame.ts";
import { NATION, OWN_UNIT, PROVINCES } from "../../grammars/vocabulary/regions.ts";
import type { CleanText, PortalFact } from "../clean/clean-text.ts";
import type { Block, BlockKind, Outline } from "../outline/outline.ts";
import { readFigures } from "../statements/read-figures.ts";
import { citations, documentNumber } from "./citations.ts";
import { aimingPart, dateIn } from "./document-times.ts";
import type { DocumentFacts, ModelDate } from "./plan.ts";
import { isLocal, regionNamed, regionOf, regionOfNumber } from "./region.ts";

const kindsByLength = [...DOCUMENT_KINDS].sort((a, b) => b.length - a.length);
const saysItsKind = new RegExp(SAYS_ITS_KIND.replaceAll("KIND", kindsByLength.join("|")));
const transmits = new RegExp(TRANSMITS);
const handsOn = new RegExp(HANDS_ON);
const titleIssuer = new RegExp(TITLE_ISSUER);
const report = new RegExp(GOVERNMENT_REPORT, "u");
const bareReport = new RegExp(BARE_REPORT);
const heldOf = new RegExp(HELD_OF, "u");
const speakerOf = new RegExp(SPEAKER_OF, "u");
const body = new RegExp(`(?:${SIGNATURE_ENDINGS.join("|")})$`);

/** The kinds of blocks that make up the body of a document. */
const running: ReadonlySet<BlockKind> = new Set(["paragraph", "item", "bullet", "row"] as const);

/** What a document is, as its frame says; where the frame is silent, as the head of its web page and its text say. */
export function documentFacts(clean: CleanText, outline: Outline): DocumentFacts {
  const frame = new Frame(clean, outline);
  const notice = frame.titles[0];
  const title = frame.title();
  const issuer = frame.issuer(notice, title);
  const kind = kindOf(title) ?? saysItsKind.exec(clean.text)?.slice(1).find(Boolean);
  const period = title === undefined ? undefined : periodIn(title);
  const issued = frame.issued();
  const number = frame.number();
  const region =
    (issuer && regionOf(issuer)) ??
    (title && regionOf(title)) ??
    (number && regionOfNumber(number)) ??
    regionNamed(clean.text) ??
    (title === undefined || OWN_UNIT.test(title) || isLocal(clean.text) ? undefined : NATION);
  const addressees = frame.addressees();
  const cited = citations(clean.text, title, frame.spans("title"));
  return {
    ...(title && { title }),
    ...(kind && { kind }),
    ...(issuer && { issuer }),
    ...(issued && { issued }),
    ...(number && { number }),
    ...(region && { region }),
    ...(period && { period }),
    ...(addressees.length > 0 && { addressees }),
    ...(cited.length > 0 && { citations: cited }),
  };
}

/** The blocks of a document that are no body text, by what they are. */
class Frame {
  private readonly clean: CleanText;
  private readonly blocks: readonly Block[];
  private readonly byKind = new Map<BlockKind, Block[]>();
  /** The titles in the order of the text, each over all its lines. */
  readonly titles: readonly string[];

  constructor(clean: CleanText, outline: Outline) {
    this.clean = clean;
    this.blocks = outline.blocks;
    for (const block of outline.blocks) if (!running.has(block.kind)) this.add(block);
    this.titles = this.readTitles();
  }

  private add(block: Block): void {
    const blocks = this.byKind.get(block.kind);
    if (blocks) blocks.push(block);
    else this.byKind.set(block.kind, [block]);
  }

  /** The blocks of a kind that is no running text. */
  spans(kind: BlockKind): readonly Block[] {
    return this.byKind.get(kind) ?? [];
  }

  private words(block: Block): string {
    return this.clean.text.slice(block.start, block.end).trim();
  }

  private fact(kind: PortalFact["kind"]): string | undefined {
    return this.clean.facts?.find((fact) => fact.kind === kind)?.value;
  }

  private readTitles(): string[] {
    const titles: string[] = [];
    let last: BlockKind | undefined;
    for (const block of this.blocks) {
      // a file may be an attachment alone
      if (block.kind === "attachment" && block !== this.blocks[0]) break;
      if (block.kind === "title") {
        const words = this.words(block);
        const above = last === "title" ? titles.at(-1) : undefined;
        if (above === undefined || opensAnew(above, words)) titles.push(words);
        else if (above !== words) titles[titles.length - 1] = above + words;
      }
      last = block.kind;
    }
    return titles;
  }

  /** The title of the document itself: behind a notice that hands it on, that of what is handed on. */
  title(): string | undefined {
    const [first, second] = this.titles;
    const notice = first ?? this.fact("title");
    if (notice === undefined) return this.handedOn();
    const inner = transmits.exec(notice);
    if (!inner) return bare(notice);
    return bare(second ?? this.handedOn() ?? inner[1] ?? inner[2] ?? notice);
  }

  private handedOn(): string | undefined {
    for (const block of this.spans("envelope")) {
      const title = handsOn.exec(this.words(block))?.[1];
      if (title) return title;
    }
    return undefined;
  }

  /** Who signs, else whom the title of the notice or document begins with, else whom the page names. */
  issuer(notice: string | undefined, title: string | undefined): string | undefined {
    const signers = this.spans("signature").flatMap((block) => this.words(block).split(/\s{2,}/));
    const bodies = [...new Set(signers.map((name) => name.replace(/\s/g, "")).filter((name) => body.test(name)))];
    if (bodies.length > 0) return bodies.join(JOINT);
    const named = notice && titleIssuer.exec(notice)?.[1];
    if (named?.split(/\s+/).every((name) => body.test(name) || regionOf(name) === NATION))
      return named.split(/\s+/).join(JOINT);
    return (title && (reporting(title) ?? this.reporter(title))) ?? this.fact("issuer");
  }

  /** The government that reports under a title without its name, as the lines below say: ——…在东海市第十六届人民代表大会…会议上, 东海市市长　周启明. */
  private reporter(title: string): string | undefined {
    if (!bareReport.test(title.replace(/\s/g, ""))) return undefined;
    const held = this.spans("date").map((block) => heldOf.exec(this.words(block))?.[1]);
    const spoken = this.spans("signature").map((block) => speakerOf.exec(this.words(block))?.[1]);
    const place = [...held, ...spoken].find((name) => name !== undefined && regionOf(name) !== undefined);
    return place === undefined ? undefined : `${place}${PEOPLES}${GOVERNMENT}`;
  }

  issued(): ModelDate | undefined {
    const places = this.spans("date").map((block) => this.words(block));
    for (const words of [...places, this.fact("issued") ?? ""]) {
      const day = dateIn(words);
      if (day) return /^\d{4}$/.test(day) ? Number(day) : day;
    }
    return undefined;
  }

  number(): string | undefined {
    const places = this.spans("number").map((block) => this.words(block));
    const [number] = [...places, this.fact("number") ?? ""].flatMap((words) => documentNumber(words) ?? []);
    return number;
  }

  addressees(): string[] {
    const named = this.spans("addressee");
    const greeted = this.spans("salutation").filter((block) => block.introduces);
    return (named.length > 0 ? named : greeted.slice(0, 1))
      .flatMap((block) => this.words(block).split(/[，,；;：:]/))
      .map((name) => name.trim())
      .filter((name) => name !== "");
  }
}

/** Whether a line right under a title opens another: the title of what a notice hands on, no bracket（2021—2025年）. */
function opensAnew(above: string, words: string): boolean {
  return above !== words && transmits.test(above) && !/^[（(]/.test(words);
}

/** A title without the marks around the whole of it. */
function bare(title: string): string {
  const whole = title.startsWith(TITLE_MARKS.open) && title.indexOf(TITLE_MARKS.close) === title.length - 1;
  return whole ? title.slice(1, -1) : title;
}

/** The kind that the last words of a title name, brackets behind them left out. */
function kindOf(title: string | undefined): string | undefined {
  const words = title?.replace(/(?:\s*[（(][^（()）]*[）)])+$/, "");
  return kindsByLength.find((kind) => words?.endsWith(kind));
}

/** The government that a report of its work names: 某省政府工作报告 → 某省人民政府. */
function reporting(title: string): string | undefined {
  const place = report.exec(title.replace(/\s/g, ""))?.[1];
  if (!place) return undefined;
  const mainland = PROVINCES.has(place.slice(0, 2)) || PROVINCES.has(place.slice(0, 3));
  return `${place}${mainland ? PEOPLES : ""}${GOVERNMENT}`;
}

/** The years that a title covers: 2012-2020年, “十四五”, 2015年. */
function periodIn(title: string): { readonly from: number; readonly to: number } | undefined {
  const aiming = aimingPart(title);
  for (const figure of readFigures(aiming, 0, aiming.length)) {
    if (figure.kind !== "date" || !figure.by) continue;
    const to = Number(figure.by.slice(0, 4));
    return { from: figure.from ? Number(figure.from.slice(0, 4)) : to, to };
  }
  return undefined;
}
