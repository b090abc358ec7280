import { rowsOf } from "./page-table.ts";
import type { Element } from "./page-tree.ts";

/** A line of a page as a browser shows it: a paragraph, or a row of a table with tabs between its cells. */
export interface PageLine {
  readonly text: string;
  /** The block that holds it. */
  readonly block: Element;
  /** How many of its characters are links. */
  readonly linked: number;
}

const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    "#root",
    "html",
    "body",
    "div",
    "p",
    "section",
    "article",
    "main",
    "header",
    "aside",
    "form",
    "fieldset",
    "center",
  ],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "pre", "blockquote", "address", "hr"],
  ...["table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption", "figure", "figcaption", "details", "summary"],
]);

/** The lines of an element in order, empty ones left out. */
export function linesOf(root: Element): PageLine[] {
  const lines: PageLine[] = [];
  const open = { text: "", linked: 0 };
  const flush = (block: Element) => {
    const text = tidy(open.text);
    if (text !== "") lines.push({ text, block, linked: open.linked });
    open.text = "";
    open.linked = 0;
  };
  const walk = (element: Element, block: Element, inLink: boolean): void => {
    const rows = element.name === "table" ? rowsOf(element) : undefined;
    if (rows) {
      for (const text of rows) lines.push({ text, block: element, linked: 0 });
      return;
    }
    for (const child of element.children) {
      if (typeof child === "string") {
        open.text += child;
        if (inLink) open.linked += child.trim().length;
      } else if (child.name === "br") flush(block);
      else if (!BLOCKS.has(child.name)) walk(child, block, inLink || child.name === "a");
      else {
        flush(block);
        walk(child, child, inLink);
        flush(child);
      }
    }
  };
  walk(root, root, false);
  flush(root);
  return lines;
}

/** A run of white space with a line break of the source in it, between characters that need no blank. */
const BETWEEN_WIDE =
  /(?<=[\u2014-\u2026\u2e80-\u9fff\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\u2014-\u2026\u2e80-\u9fff\uff00-\uffef])/g;

/** Text as shown: white space is one blank, a line break of the source between Chinese characters is nothing. */
export function tidy(text: string): string {
  return text
    .replace(BETWEEN_WIDE, "")
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/^[\s\u3000\u200b\ufeff]+|[\s\u3000\u200b\ufeff]+$/g, "");
}
