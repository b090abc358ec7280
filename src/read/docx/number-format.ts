import { COUNTED, COUNTED_ZERO, type Counting, DIGIT_BY_DIGIT, SIGNS } from "../../../grammars/vocabulary/counting.ts";

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A number as Word writes it in a format（chineseCounting: 十二; decimalEnclosedCircle: ③）; of a format not known here in Arabic digits. */
export function formatNumber(value: number, format: string): string {
  if (format === "none" || format === "bullet") return "";
  const counting = COUNTED[format];
  if (counting && value > 0 && value < 10_000) return counted(value, counting);
  const digits = DIGIT_BY_DIGIT[format];
  if (digits) return [...String(value)].map((digit) => digits[Number(digit)]).join("");
  const sign = SIGNS[format]?.[value - 1];
  if (sign) return sign;
  if (format === "decimalZero") return String(value).padStart(2, "0");
  if (format === "upperRoman" || format === "lowerRoman") return cased(roman(value), format);
  if (format === "upperLetter" || format === "lowerLetter") return cased(letters(value), format);
  return String(value);
}

const cased = (text: string, format: string) => (format.startsWith("lower") ? text.toLowerCase() : text);

/** 十, 十二, 二十, 一百零三. */
function counted(value: number, { digits, sizes }: Counting): string {
  const places = [...String(value)].map(Number);
  let out = "";
  let gap = false;
  places.forEach((digit, i) => {
    const size = places.length - 1 - i;
    if (digit === 0) gap = true;
    else {
      out += (gap ? COUNTED_ZERO : "") + digits[digit] + (size > 0 ? sizes[size - 1] : "");
      gap = false;
    }
  });
  return value >= 10 && value < 20 ? out.slice(1) : out;
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let out = "";
  for (const [size, sign] of ROMAN) for (; rest >= size; rest -= size) out += sign;
  return out;
}

/** A … Z, AA, BB …, as Word goes on. */
function letters(value: number): string {
  if (value < 1 || value > 780) return String(value);
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
