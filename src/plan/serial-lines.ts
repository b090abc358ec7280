import type { Block } from "../outline/outline.ts";

/** How long such a line may be, its blanks counted, in UTF-16 units. */
const LONGEST = 6;
const serial = /^\s*(\d{1,2})\s*$/;
/** So many at least that count on make a list; fewer may be figures of their own. */
const FEWEST = 3;

/**
 * Lines with nothing but a number that goes on counting from the one before it: the items of a list whose numbers stand apart（1⏎新增床位100张⏎2⏎…）.
 */
export function serialLines(text: string, blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let list: Block[] = [];
  const close = () => {
    if (list.length >= FEWEST) for (const block of list) found.add(block);
    list = [];
  };
  for (const block of blocks) {
    if (block.kind !== "paragraph" || block.end - block.start > LONGEST) continue;
    const number = Number(serial.exec(text.slice(block.start, block.end))?.[1] ?? 0);
    if (number === 0 || (number !== 1 && number !== list.length + 1)) continue;
    if (number === 1) close();
    list.push(block);
  }
  close();
  return found;
}
