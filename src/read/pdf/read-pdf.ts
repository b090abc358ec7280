import { getDocumentProxy } from "unpdf";
import type { Extracted } from "../read-document.ts";
import { Unreadable } from "../unreadable.ts";
import { CharacterMaps } from "./character-maps.ts";
import { garbledLines, readsWell } from "./garbled.ts";
import { withoutFurniture } from "./page-furniture.ts";
import { type DrawnLine, drawnLines, type Run, type Sheet } from "./page-runs.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { withoutRadicals } from "./radicals.ts";

/** A page with fewer characters than this is a picture. */
const LEAST_ON_PAGE = 20;

/** Text may lean by so much of its size. */
const SLANT = 0.1;

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A PDF with a text layer → its paragraphs, page numbers and running heads left out. */
export async function readPdf(bytes: Uint8Array): Promise<Extracted> {
  const pdf = await open(bytes);
  try {
    const lines: DrawnLine[] = [];
    const sheets: Sheet[] = [];
    for (let page = 0; page < pdf.numPages; page++) sheets.push(await readPage(pdf, page, lines));
    const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters < LEAST_ON_PAGE * pdf.numPages)
      throw new Unreadable(
        "the pages are pictures without text",
        "recognise it first (OCR), or get the text elsewhere",
      );
    const { text, places } = paragraphsOf(withoutFurniture(lines, sheets), sheets);
    if (!readsWell(text))
      throw new Unreadable("its fonts do not tell which characters they show", "recognise it (OCR), or get it as docx");
    return { format: "pdf", text, places, diagnostics: garbledLines(text) };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<Pdf> {
  try {
    // a copy: the library takes the bytes away
    return await getDocumentProxy(new Uint8Array(bytes), {
      cMapUrl: "maps/",
      cMapPacked: false,
      BinaryDataFactory: CharacterMaps,
      verbosity: 0,
      stopAtErrors: false,
    });
  } catch (error) {
    if ((error as Error).name === "PasswordException")
      throw new Unreadable("it is protected by a password", "save it without one");
    throw error;
  }
}

/** Adds the lines of a page as it is shown, turned pages upright; gives its size. */
async function readPage(pdf: Pdf, index: number, lines: DrawnLine[]): Promise<Sheet> {
  const page = await pdf.getPage(index + 1);
  const { items } = await page.getTextContent();
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs: Run[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    const { slant, left, down } = placed(item.transform, transform);
    // text that runs upwards is a stamp or the margin of a table
    if (Math.abs(slant) > SLANT * item.height) continue;
    const text = withoutRadicals(item.str.replaceAll("\0", ""));
    runs.push({ text, left, right: left + item.width, base: height - down, size: item.height });
  }
  for (const line of drawnLines(runs, index)) lines.push(line);
  page.cleanup();
  return { width, height };
}

/** Where text begins on the page as shown, and how far its direction leaves the line. */
function placed(text: readonly number[], page: readonly number[]): { slant: number; left: number; down: number } {
  const [a, b, , , x, y] = text as [number, number, number, number, number, number];
  const [pa, pb, pc, pd, px, py] = page as [number, number, number, number, number, number];
  return { slant: pb * a + pd * b, left: pa * x + pc * y + px, down: pb * x + pd * y + py };
}
