/** What the first bytes of a file say it is; "zip" is any package of Office or OFD, "text" all that has no such mark. */
export type FileKind = "text" | "zip" | "ole" | "pdf" | "foreign";

const MARKS: readonly (readonly [FileKind, string])[] = [
  ["zip", "PK\u0003\u0004"],
  ["ole", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"],
  ["foreign", "{\\rtf"],
  ["foreign", "MIME-Version:"],
  ["foreign", "Rar!"],
  ["foreign", "7z\u00bc\u00af"],
  ["foreign", "\u001f\u008b"],
  ["foreign", "\u00ff\u00d8\u00ff"],
  ["foreign", "\u0089PNG"],
  ["foreign", "GIF8"],
  ["foreign", "II*\u0000"],
  ["foreign", "MM\u0000*"],
];
/** How far into a file the mark of a PDF may stand. */
const PDF_REACH = 1024;

export function fileKind(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_REACH)).toString("latin1");
  const mark = MARKS.find(([, start]) => head.startsWith(start));
  return mark?.[0] ?? (head.includes("%PDF-1.") || head.startsWith("%PDF-") ? "pdf" : "text");
}

/** What to do with a file that no reader takes. */
export function adviceFor(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  if (head.startsWith("{\\rtf") || head.startsWith("MIME"))
    return "save it as docx, HTML or text, for example: soffice --headless --convert-to docx FILE";
  return /^(?:Rar|7z|\u001f)/.test(head) ? "unpack it first" : "a picture must be recognised first (OCR)";
}

/** Whether a decoded text is a page of HTML: it begins with a tag, or the file says so and holds one. */
export function isHtml(name: string, text: string): boolean {
  if (/\.(?:[sx]?html?|aspx?|jsp|php)$/i.test(name)) return /<[a-z!]/i.test(text);
  const start = /^[\s\ufeff]*</.exec(text)?.[0].length;
  return start !== undefined && /^(?:!doctype|!--|\?xml|[a-z][a-z0-9]*[\s>/])/i.test(text.slice(start, start + 20));
}
