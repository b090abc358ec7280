// One process a text size: node bench/growth.mjs FACTOR prints { ms, rss }: warm time of the text FACTOR times over, peak memory in MiB.
import { extract, readSource } from "../dist/index.js";
import { median, time } from "./measure.mjs";
import { ordinary } from "./texts.mjs";

const factor = Number(process.argv[2]);
const base = ordinary(45_000);
const small = Buffer.from(base);
for (let i = 0; i < 300; i++) await extract(readSource("warm-up", small).value);
const bytes = Buffer.from(`${base}\n`.repeat(factor));
await extract(readSource("warm-up", bytes).value); // the heap grows to what the text needs
const samples = [];
for (let i = 0; i < (factor === 1 ? 25 : 9); i++)
  samples.push(await time(() => extract(readSource("bench", bytes).value)));
console.log(JSON.stringify({ ms: median(samples), rss: process.resourceUsage().maxRSS / 1024 }));
