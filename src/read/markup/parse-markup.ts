import { Parser } from "htmlparser2";
import { Unreadable } from "../unreadable.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What is told of a page or XML part while it is read, in its order. */
export interface MarkupHandler {
  /** `at` is the offset of the tag. */
  open(name: string, attributes: Attributes, at: number): void;
  close(name: string): void;
  text(text: string): void;
}

/** Browsers stop at 512; deeper nesting makes the parser's stack slow. */
const DEEPEST = 1000;

/** Reads HTML as browsers do. Elements nested deeper than any document needs are refused. */
export function parseHtml(html: string, handler: MarkupHandler): void {
  parse(html, handler, false);
}

/** Reads XML. Entities are the five of XML alone: those that a document defines are not looked at. Names lose their prefix（w:p → p）. */
export function parseXml(xml: string, handler: MarkupHandler): void {
  parse(xml, handler, true);
}

function parse(markup: string, handler: MarkupHandler, xmlMode: boolean): void {
  let depth = 0;
  const local = (name: string) => (xmlMode ? name.slice(name.indexOf(":") + 1) : name);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST) throw new Unreadable(`elements are nested deeper than ${DEEPEST}`, "is it a document?");
        handler.open(local(name), attributes, parser.startIndex);
      },
      onclosetag(name) {
        depth--;
        handler.close(local(name));
      },
      ontext: (text) => handler.text(text),
    },
    { xmlMode, decodeEntities: true },
  );
  parser.write(markup);
  parser.end();
}
