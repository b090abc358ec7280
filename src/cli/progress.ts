import { displayWidth } from "./display-width.ts";
import { type Io, write } from "./io.ts";
import type { Language } from "./language.ts";
import { filled, words } from "./messages.ts";
import { clip } from "./source-line.ts";

/** How far a run is, on one line of a terminal that is written over and over; nowhere else. */
export interface Progress {
  begin(file: string): void;
  done(): Promise<void>;
  /** Takes the line away, so that something else may be written. */
  clear(): Promise<void>;
}

/** Milliseconds between two lines. */
const pause = 100;
const bar = 20;
const erased = "\r\u001b[K";

export const silent: Progress = {
  begin: () => undefined,
  done: () => Promise.resolve(),
  clear: () => Promise.resolve(),
};

/** `now` gives milliseconds. */
export function progressOf(
  total: number,
  language: Language,
  io: Io,
  now: () => number = () => performance.now(),
): Progress {
  if (!io.stderr.isTTY) return silent;
  const started = now();
  let [count, last, file, shown] = [0, 0, "", false];
  return {
    begin(next) {
      file = next;
    },
    async done() {
      count++;
      if (now() - last < pause) return;
      last = now();
      shown = true;
      const columns = Math.max(20, (io.stderr.columns || 80) - 1);
      await write(
        io.stderr,
        erased + progressLine({ count, total, seconds: (last - started) / 1000, file }, language, columns),
      );
    },
    async clear() {
      if (shown) await write(io.stderr, erased);
      shown = false;
    },
  };
}

/** ━━━━━━━━━━━━━━────── 4500/6000  812/s  0:02 left  …2016/a.txt */
export function progressLine(
  { count, total, seconds, file }: { count: number; total: number; seconds: number; file: string },
  language: Language,
  columns: number,
): string {
  const full = Math.floor((bar * count) / total);
  const rate = count / Math.max(seconds, 0.001);
  const word = words[language];
  const speed = filled(word.speed, { rate: rate < 10 ? rate.toFixed(1) : Math.round(rate) });
  const left = filled(word.left, { time: clock((total - count) / rate) });
  const head = `${"━".repeat(full)}${"─".repeat(bar - full)} ${count}/${total}  ${speed}  ${left}  `;
  const room = columns - displayWidth(head);
  return room < 8 ? clip(head.trimEnd(), columns, "forwards") : head + clip(file, room, "backwards");
}

/** 75 → 1:15, 3700 → 1:01:40 */
function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => `${value % 60}`.padStart(2, "0");
  const minutes = Math.floor(whole / 60);
  return whole < 3600 ? `${minutes}:${two(whole)}` : `${Math.floor(minutes / 60)}:${two(minutes)}:${two(whole)}`;
}
