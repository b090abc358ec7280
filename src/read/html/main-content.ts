import type { PageLine } from "./page-lines.ts";
import type { Element } from "./page-tree.ts";

/** The ids and classes that publishing systems of government sites give the text of a document and nothing else, the surest first. */
const MARKERS = [
  ...["ucap-content", "zoom", "trs_ueditor", "trs_editor", "pages_content", "xxgk_content", "article-content"],
  ...["articlecontent", "contenttext", "content_text", "text_content", "newscontent", "news_content", "article_con"],
  ...["vsb_content", "v_news_content", "wp_articlecontent"],
];
/** The share of a page's running text that its document holds at least: where a marker says so, and where none does. */
const MARKED_SHARE = 0.5;
const DENSE_SHARE = 0.9;
/** What stands around the text in one container with it（its title, who signs, when）: so many lines, few of them links. */
const MOST_LINES = 12;
const MOST_CHARACTERS = 200;
const RUNNING = /[\u3002\uff0c\uff1b]/;

/** The smallest part of a page that holds its running text and tables; what stands there a second time is not counted. */
export function mainContent(root: Element, lines: readonly PageLine[]): Element {
  const text = lines.filter(({ text, linked }) => linked * 2 <= text.length);
  weigh(text.filter(({ text, block }) => block.name === "table" || RUNNING.test(text)));
  if (root.mass === 0) weigh(text);
  return byMarker(root) ?? widened(byDensity(root), lines);
}

function weigh(lines: readonly PageLine[]): void {
  const seen = new Set<string>();
  for (const { text, block } of lines) {
    if (seen.has(text)) continue;
    seen.add(text);
    for (let element: Element | undefined = block; element; element = element.parent) element.mass += text.length;
  }
}

function byMarker(root: Element): Element | undefined {
  let best: Element | undefined;
  let rank = MARKERS.length;
  const stack = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.mass < root.mass * MARKED_SHARE || element.mass === 0) continue;
    const found =
      element.marks === "" ? -1 : MARKERS.findIndex((marker) => (element as Element).marks.includes(` ${marker} `));
    if (found >= 0 && found < rank) [best, rank] = [element, found];
    for (const child of element.children) if (typeof child !== "string") stack.push(child);
  }
  return best;
}

function byDensity(root: Element): Element {
  let best = root;
  for (let next: Element | undefined = root; next; ) {
    best = next;
    next = best.children.find(
      (child): child is Element => typeof child !== "string" && child.mass > 0 && child.mass >= root.mass * DENSE_SHARE,
    );
  }
  return best.name === "p" ? (best.parent ?? best) : best;
}

/** With the lines beside it that belong to a document though they are no running text: title, signature, date. */
function widened(densest: Element, lines: readonly PageLine[]): Element {
  let best = densest;
  const own = new Set(lines.filter(({ block }) => isWithin(block, best)).map(({ text }) => text));
  for (let parent = best.parent; parent; parent = best.parent) {
    const container = parent;
    const beside = lines.filter(({ block }) => isWithin(block, container) && !isWithin(block, best));
    const characters = beside.reduce((sum, { text }) => sum + text.length, 0);
    const linked = beside.reduce((sum, line) => sum + line.linked, 0);
    const copies = beside.filter(({ text }) => own.has(text)).length;
    if (beside.length > MOST_LINES || characters > MOST_CHARACTERS || linked * 4 > characters || copies > 1) break;
    best = container;
  }
  return best;
}

/** Whether an element is another, or stands in it. */
export function isWithin(element: Element, container: Element): boolean {
  for (let at: Element | undefined = element; at; at = at.parent) if (at === container) return true;
  return false;
}
