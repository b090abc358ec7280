import { parseXml } from "../markup/parse-markup.ts";
import { attribute, isOn } from "./attributes.ts";

/** What of a paragraph's properties tells its number; undefined: not said here. */
export interface NumberRef {
  readonly list?: string;
  readonly level?: number;
}

export interface Style extends NumberRef {
  readonly basedOn?: string;
  /** It is one of a table of contents. */
  readonly contents?: true;
}

export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  /** The style of paragraphs that name none. */
  readonly usual: string | undefined;
}

/** Reads styles.xml as far as it numbers paragraphs. */
export function readStyles(xml: string | undefined): Styles {
  const byId = new Map<string, Style>();
  let usual: string | undefined;
  let id: string | undefined;
  let style: { basedOn?: string; list?: string; level?: number; contents?: true } = {};
  if (xml !== undefined)
    parseXml(xml, {
      open(name, attributes) {
        const value = attribute(attributes, "val");
        if (name === "style") {
          id = attribute(attributes, "styleId");
          style = {};
          const isDefault = isOn(attribute(attributes, "default") ?? "0");
          if (isDefault && attribute(attributes, "type") === "paragraph") usual = id;
        } else if (value === undefined) return;
        else if (name === "name" && /^toc \d/i.test(value)) style.contents = true;
        else if (name === "basedOn") style.basedOn = value;
        else if (name === "numId") style.list = value;
        else if (name === "ilvl") style.level = Number(value);
      },
      close(name) {
        if (name === "style" && id !== undefined) byId.set(id, style);
      },
      text: () => undefined,
    });
  return { byId, usual };
}

/** The list that a style puts its paragraphs into, with the style that says so: its own or one that it is based on. */
export function listOfStyle(
  styles: Styles,
  id: string | undefined,
): (NumberRef & { readonly style: string }) | undefined {
  const seen = new Set<string>();
  for (let at = id ?? styles.usual; at !== undefined && !seen.has(at); at = styles.byId.get(at)?.basedOn) {
    seen.add(at);
    const style = styles.byId.get(at);
    if (style?.list !== undefined) return { ...style, style: at };
  }
  return undefined;
}
