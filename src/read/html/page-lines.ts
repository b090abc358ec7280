import { rowsOf } from "./page-table.ts";
import type { Element } from "./page-tree.ts";

/** A line of a page as a browser shows it: a paragraph, or a row of a table with tabs between its cells. */
export interface PageLine {
  readonly text: string;
  /** The offset in the page of the tag that it stands behind. */
  readonly at: number;
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
  const open = { text: "", linked: 0, at: root.at };
  /** Ends a line; what follows stands behind the tag at `next`. */
  const flush = (block: Element, next: number) => {
    const text = tidy(open.text);
    if (text !== "") lines.push({ text, at: open.at, block, linked: open.linked });
    Object.assign(open, { text: "", linked: 0, at: next });
  };
  const walk = (element: Element, block: Element, inLink: boolean): void => {
    const rows = element.name === "table" ? rowsOf(element, textOf) : undefined;
    if (rows) {
      for (const row of rows) lines.push({ ...row, block: element, linked: 0 });
      return;
    }
    for (const child of element.children) {
      if (typeof child === "string") {
        open.text += child;
        if (inLink) open.linked += child.trim().length;
      } else if (child.name === "br") flush(block, child.at);
      else if (!BLOCKS.has(child.name)) walk(child, block, inLink || child.name === "a");
      else {
        flush(block, child.at);
        walk(child, child, inLink);
        flush(child, child.at);
      }
    }
  };
  walk(root, root, false);
  flush(root, root.at);
  return lines;
}

/** What a cell holds, its paragraphs on one line. */
function textOf(cell: Element): string {
  const texts = linesOf(cell).map(({ text }) => text);
  return texts.join(" ");
}

/** A run of white space with a line break of the source in it, between characters that need no blank. */
const BETWEEN_WIDE =
  /(?<=[\u2014-\u2026\u2e80-\u9fff\uff00-\uffef])[ \t]*[\r\n]\s*(?=[\u2014-\u2026\u2e80-\u9fff\uff00-\uffef])/g;

/** Text as shown: white space is one blank, a line break of the source between Chinese characters is nothing. */
function tidy(text: string): string {
  return text
    .replace(BETWEEN_WIDE, "")
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/^[\s\u3000\u200b\ufeff]+|[\s\u3000\u200b\ufeff]+$/g, "");
}
