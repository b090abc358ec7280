// One process a reader, so that none is slowed by what another left in the engine:
//   node bench/throughput.mjs qplan|floor|peer prints the milliseconds that one pass over the texts takes, warm (a median).
import { extract, readSource } from "../dist/index.js";
import { median, time } from "./measure.mjs";
import { documents } from "./texts.mjs";

const { bytes } = documents();
const readers = {
  async qplan() {
    for (const part of bytes) await extract(readSource("bench", part).value);
  },
  floor() {
    for (const part of bytes) for (const _ of new TextDecoder().decode(part).matchAll(/(?<![\d.])\d+(?:\.\d+)?[%％]/g));
  },
};
const passes = { qplan: [300, 60], floor: [300, 300], peer: [2, 5] };

const name = process.argv[2];
if (name === "peer") {
  const { recognize } = await import("./recognizers.mjs");
  const texts = bytes.map((part) => new TextDecoder().decode(part));
  readers.peer = () => {
    for (const text of texts) recognize(text);
  };
}
const [warm, measured] = passes[name];
for (let i = 0; i < warm; i++) await readers[name]();
const samples = [];
for (let i = 0; i < measured; i++) samples.push(await time(readers[name]));
console.log(median(samples));
