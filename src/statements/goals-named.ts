import { PhraseTable, plain } from "../../grammars/phrase-table.ts";
import {
  FRAME_PART,
  GOAL_PART,
  PRINCIPLE_PART,
  SECTION_WORDS,
  TITLE_BRACKET,
  TITLE_PARTS,
  WORK_PART,
} from "../../grammars/vocabulary/goal-sections.ts";

/**
 * Where goals without a figure may stand in a section: everywhere（发展目标）, behind a date（总体要求）, nowhere（基本原则）, or only where an
 * introduction opens them
 */
export type GoalSection = "aims" | "frame" | "none" | "other";

const sectionWords = new PhraseTable(plain(SECTION_WORDS));

/** What a heading says by its words of the goals under it; undefined where it says nothing. Beside principles or work goals stand in a frame. */
export function goalsNamed(title: string): GoalSection | undefined {
  if (!sectionWords.occurs(title)) return undefined;
  const parts = title.replace(TITLE_BRACKET, "").split(TITLE_PARTS);
  const has = (expression: RegExp) => parts.some((part) => expression.test(part));
  if (!has(GOAL_PART)) return has(PRINCIPLE_PART) ? "none" : has(FRAME_PART) ? "frame" : undefined;
  const mixed = has(FRAME_PART) || has(PRINCIPLE_PART) || (parts.length > 1 && parts.some(isWork));
  return mixed ? "frame" : "aims";
}

const isWork = (part: string) => WORK_PART.test(part) && !GOAL_PART.test(part);
