// The peer: @microsoft/recognizers-text on the same text, line by line: numbers, percentages and dates.
import recognizers from "@microsoft/recognizers-text-suite";

const { Culture, recognizeDateTime, recognizeNumber, recognizePercentage } = recognizers;

/** How many items the peer finds in a text. */
export function recognize(text) {
  let found = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    for (const read of [recognizeNumber, recognizePercentage, recognizeDateTime])
      found += read(line, Culture.Chinese).length;
  }
  return found;
}
