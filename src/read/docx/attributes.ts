import type { Attributes } from "../markup/parse-markup.ts";

/** An attribute whatever its prefix（w:val, val）. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  for (const key in attributes) if (key === name || key.slice(key.indexOf(":") + 1) === name) return attributes[key];
  return undefined;
}

/** A property that is there counts unless it says no（w:vanish w:val="0"）. */
export const isOn = (value: string | undefined): boolean => value !== "0" && value !== "false" && value !== "off";
