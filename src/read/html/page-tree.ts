import { type Attributes, parseHtml } from "../markup/parse-markup.ts";

/** An element of a page with what it holds; scripts, menus and what is hidden left out. */
export interface Element {
  readonly name: string;
  /** The offset of its tag in the page. */
  readonly at: number;
  /** Its id and classes, in lower case, a blank before and behind each. */
  readonly marks: string;
  readonly parent: Element | undefined;
  /** Of a cell: how many rows and columns it takes. */
  readonly rows: number;
  readonly columns: number;
  readonly children: (Element | string)[];
  /** How much running text it holds, once that is counted. */
  mass: number;
}

export interface Page {
  readonly root: Element;
  /** <meta name> → content, names in lower case. */
  readonly meta: ReadonlyMap<string, string>;
}

/** Elements whose text is no part of what a reader sees, or serves only to move about the site. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...["script", "style", "noscript", "template", "title", "svg", "iframe", "object", "applet", "canvas", "map"],
  ...["select", "button", "textarea", "datalist", "audio", "video", "nav", "footer", "dialog", "rt", "rp"],
]);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Reads a page into its tree. */
export function pageTree(html: string): Page {
  const meta = new Map<string, string>();
  const root = newElement("#root", {}, 0, undefined);
  let current = root;
  let skipped = 0;
  parseHtml(html, {
    open(name, attributes, at) {
      if (name === "meta") addMeta(meta, attributes);
      if (skipped > 0 || LEFT_OUT.has(name) || isHidden(attributes)) {
        skipped++;
        return;
      }
      const child = newElement(name, attributes, at, current);
      current.children.push(child);
      current = child;
    },
    close() {
      if (skipped > 0) skipped--;
      else current = current.parent ?? root;
    },
    text(text) {
      if (skipped === 0) current.children.push(text);
    },
  });
  return { root, meta };
}

function newElement(name: string, attributes: Attributes, at: number, parent: Element | undefined): Element {
  const [rows, columns] = [spanOf(attributes.rowspan), spanOf(attributes.colspan)];
  return { name, at, marks: marksOf(attributes), parent, rows, columns, children: [], mass: 0 };
}

/** No table of a document has more rows or columns than this. */
const spanOf = (value: string | undefined) => Math.min(Math.max(Number.parseInt(value ?? "1", 10) || 1, 1), 100);

const isHidden = ({ style, hidden }: Attributes) => hidden !== undefined || (style !== undefined && HIDDEN.test(style));

const marksOf = ({ id = "", class: classes = "" }: Attributes) =>
  id || classes ? ` ${id} ${classes} `.replace(/\s+/g, " ").toLowerCase() : "";

function addMeta(meta: Map<string, string>, { name, property, content }: Attributes): void {
  const key = (name ?? property)?.toLowerCase();
  if (key && content && !meta.has(key)) meta.set(key, content.trim());
}
