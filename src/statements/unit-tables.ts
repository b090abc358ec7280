import { PhraseTable, plain } from "../../grammars/phrase-table.ts";
import { LATIN_UNITS, UNIT_BREAKS, UNITS } from "../../grammars/vocabulary/units.ts";

/** Measure words and units, Chinese and Latin（mm, kWh, mg/L）. */
export const units = new PhraseTable(plain(UNITS, UNIT_BREAKS));
export const latinUnits = new PhraseTable(plain(LATIN_UNITS));
