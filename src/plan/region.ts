import {
  CITIES,
  GOVERNS,
  LEADING_YEAR,
  MINISTRY,
  NATION,
  NATIONAL,
  NO_PLACE,
  NUMBER_HEADS,
  OFFICE_END,
  OUR_COUNTRY,
  OWN_COUNTRY,
  OWN_OFFICE,
  OWN_REGION,
  PARTY,
  PLACE,
  PROVINCE,
  PROVINCES,
  SHORT_COUNTY,
} from "../../grammars/vocabulary/regions.ts";

const national = new RegExp(`^(?:${NATIONAL})`);
const ministry = new RegExp(`^${MINISTRY}`);
const leadingYear = new RegExp(LEADING_YEAR);
const party = new RegExp(`^${PARTY}`);
const provinces = new RegExp(`^(?:${[...PROVINCES.keys()].join("|")})`);
const province = new RegExp(`^(?:${[...PROVINCES.values()].join("|")}|${PROVINCE})`, "u");
const governing = new RegExp(`^(${PLACE})(?:${GOVERNS})`, "u");
const place = new RegExp(`^${PLACE}`, "u");
const shortCounty = new RegExp(`^(${SHORT_COUNTY})(?:${GOVERNS}|${OFFICE_END})`, "u");
const noPlace = new RegExp(NO_PLACE);
const cities = new RegExp(`^(?:${CITIES.join("|")})`);
const provinceNames = new RegExp([...PROVINCES.values()].join("|"), "g");
const ownRegion = new RegExp(OWN_REGION);
const ownOffice = new RegExp(OWN_OFFICE, "m");
const ownCountry = new RegExp(OWN_COUNTRY);
const citySuffix = ([...PROVINCES.values()][0] ?? "").slice(-1);
const cityNames = new RegExp(`(?:${CITIES.join("|")})${citySuffix}`, "g");

/** The region that a body or a title begins with: 青海省人民政府 → 青海省, 中共青海省委 → 青海省, 国务院办公厅 → 全国; undefined where it names none. */
export function regionOf(whole: string): string | undefined {
  const name = whole.replace(leadingYear, "").replace(party, "");
  if (national.test(name) || ministry.test(name)) return NATION;
  const full = province.exec(name)?.[0];
  if (full) return full + (governing.exec(name.slice(full.length))?.[1] ?? "");
  const below = governing.exec(name)?.[1] ?? place.exec(name)?.[0] ?? shortCounty.exec(name)?.[1];
  if (below && !noPlace.test(below)) return below;
  const city = cities.exec(name)?.[0];
  return PROVINCES.get(provinces.exec(name)?.[0] ?? "") ?? (city && city + citySuffix);
}

/**
 * The region that a text speaks of as its own: the province, else the city, that it names most often with its full name（the first of
 * equals）; the whole country where it says 我国 and never 我省, 全市, or names no such place; undefined where it says neither.
 */
export function regionNamed(text: string): string | undefined {
  if (!ownRegion.test(text) && ownCountry.test(text)) return NATION;
  const named = mostFrequent(text.match(provinceNames)) ?? mostFrequent(text.match(cityNames));
  return named ?? (text.includes(OUR_COUNTRY) ? NATION : undefined);
}

/** The province of a document number: 闽政〔2023〕5号 → 福建省; undefined where it names none for sure. */
export const regionOfNumber = (number: string): string | undefined => NUMBER_HEADS.get(number.slice(0, 2));

/** Whether a text speaks of a region below the country as its own（全市, 省财政厅）. */
export const isLocal = (text: string): boolean => ownRegion.test(text) || ownOffice.test(text);

function mostFrequent(names: readonly string[] | null): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names ?? []) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}
