import { formatNumber } from "./number-format.ts";
import type { AbstractList, Level, List, Numbering } from "./numbering.ts";
import { listOfStyle, type NumberRef, type Styles } from "./styles.ts";

const LEVELS = 9;

/** Counts the paragraphs of all lists of a document in their order, as Word does when it shows them. */
export class Counters {
  private readonly numbering: Numbering;
  private readonly styles: Styles;
  private readonly counts = new Map<AbstractList, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(numbering: Numbering, styles: Styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /** The number before the next paragraph（"一、"）with the blank behind it; "" where it has none. */
  label(style: string | undefined, direct: NumberRef): string {
    const ofStyle = listOfStyle(this.styles, style);
    const id = direct.list ?? ofStyle?.list;
    const list = id === undefined ? undefined : this.numbering.lists.get(id);
    const abstract = list && this.abstractOf(list);
    if (id === undefined || !list || !abstract) return "";
    const ofLevel = abstract.levels.findIndex((level) => level?.style !== undefined && level.style === ofStyle?.style);
    const index = direct.level ?? (direct.list === undefined && ofLevel >= 0 ? ofLevel : (ofStyle?.level ?? 0));
    const levels = Array.from({ length: LEVELS }, (_, i) => list.levels.get(i) ?? abstract.levels[i]);
    const level = levels[index];
    if (!level) return "";
    const counts = this.count(id, list, abstract, levels, index);
    return withSuffix(textOf(level, levels, counts), level);
  }

  /** Whether a style is one of a table of contents. */
  isContents(style: string | undefined): boolean {
    return style !== undefined && this.styles.byId.get(style)?.contents === true;
  }

  /** The abstract list, or the one that its style puts in its place. */
  private abstractOf({ abstract: id }: List): AbstractList | undefined {
    const abstract = this.numbering.abstracts.get(id);
    if (abstract?.link === undefined) return abstract;
    for (const other of this.numbering.abstracts.values()) if (other.style === abstract.link) return other;
    return abstract;
  }

  private count(
    id: string,
    list: List,
    abstract: AbstractList,
    levels: readonly (Level | undefined)[],
    index: number,
  ): readonly (number | undefined)[] {
    const counts = this.counts.get(abstract) ?? [];
    this.counts.set(abstract, counts);
    if (!this.begun.has(id)) {
      this.begun.add(id);
      // a list that says where it starts begins anew
      for (const [level, start] of list.starts) counts[level] = level === index ? start - 1 : undefined;
    }
    const startOf = (i: number) => list.starts.get(i) ?? levels[i]?.start ?? 1;
    for (let i = 0; i < index; i++) counts[i] ??= startOf(i);
    counts[index] = (counts[index] ?? startOf(index) - 1) + 1;
    for (let i = index + 1; i < LEVELS; i++) {
      const restart = levels[i]?.restart;
      if (restart === undefined || (restart > 0 && index < restart)) counts[i] = undefined;
    }
    return counts;
  }
}

/** The pattern of a level filled in; a bullet is the sign itself, a dot where it is one of a font of signs. */
function textOf(level: Level, levels: readonly (Level | undefined)[], counts: readonly (number | undefined)[]): string {
  if (level.format === "bullet") return level.text.replace(/[\ue000-\uf8ff]/g, "\u2022");
  if (level.format === "none") return level.text.replace(/%\d/g, "");
  return level.text.replace(/%(\d)/g, (_, digit) => {
    const at = Number(digit) - 1;
    const format = levels[at]?.format ?? "decimal";
    return formatNumber(counts[at] ?? 0, level.legal && format !== "decimal" ? "decimal" : format);
  });
}

/** A tab or blank parts a number from its text only where it does not end in a mark that does（一、, （一）, 1.）. */
function withSuffix(text: string, { suffix }: Level): string {
  return text === "" || suffix === "nothing" || !/[\p{L}\p{N}]$/u.test(text) ? text : `${text} `;
}
