import { parseXml } from "../markup/parse-markup.ts";
import { attribute, isOn } from "./attributes.ts";

/** One level of a list: `text` is its pattern（"第%1章", "（%2）"）. */
export interface Level {
  start: number;
  format: string;
  text: string;
  /** What stands behind the number: a tab where Word says nothing. */
  suffix: string;
  /** All numbers of the pattern in Arabic digits. */
  legal: boolean;
  /** The level behind which it begins anew, 1-based; 0: never; undefined: any above it. */
  restart?: number;
  style?: string;
}

/** A list as paragraphs name it: an abstract list, and what it overrides. */
export interface List {
  readonly abstract: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

export interface AbstractList {
  readonly levels: Level[];
  /** The style that holds its levels in its place. */
  link?: string;
  /** The style whose levels it holds. */
  style?: string;
}

export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly abstracts: ReadonlyMap<string, AbstractList>;
}

/** Reads numbering.xml. */
export function readNumbering(xml: string | undefined): Numbering {
  const lists = new Map<string, List>();
  const abstracts = new Map<string, AbstractList>();
  if (xml === undefined) return { lists, abstracts };
  let abstract: AbstractList | undefined;
  let list: List | undefined;
  let index = 0;
  let level: Level | undefined;
  parseXml(xml, {
    open(name, attributes) {
      const value = attribute(attributes, "val");
      if (name === "abstractNum") {
        abstract = { levels: [] };
        list = undefined;
        abstracts.set(attribute(attributes, "abstractNumId") ?? "", abstract);
      } else if (name === "num") abstract = undefined;
      else if (name === "lvl" || name === "lvlOverride") index = Number(attribute(attributes, "ilvl") ?? 0);
      if (name === "num") {
        list = { abstract: "", starts: new Map(), levels: new Map() };
        lists.set(attribute(attributes, "numId") ?? "", list);
      } else if (name === "abstractNumId" && list) Object.assign(list, { abstract: value ?? "" });
      else if (name === "startOverride" && list) list.starts.set(index, Number(value ?? 1));
      else if (name === "numStyleLink" && abstract && value) abstract.link = value;
      else if (name === "styleLink" && abstract && value) abstract.style = value;
      else if (name === "lvl") {
        level = { start: 0, format: "decimal", text: "", suffix: "tab", legal: false };
        if (list) list.levels.set(index, level);
        else if (abstract) abstract.levels[index] = level;
      } else if (level) setProperty(level, name, value);
    },
    close(name) {
      if (name === "lvl") level = undefined;
    },
    text: () => undefined,
  });
  return { lists, abstracts };
}

function setProperty(level: Level, name: string, value: string | undefined): void {
  if (name === "isLgl") level.legal = isOn(value);
  if (value === undefined) return;
  if (name === "start") level.start = Number(value);
  else if (name === "numFmt") level.format = value;
  else if (name === "lvlText") level.text = value;
  else if (name === "suff") level.suffix = value;
  else if (name === "lvlRestart") level.restart = Number(value);
  else if (name === "pStyle") level.style = value;
}
