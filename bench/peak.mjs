// Loaded before a program（node --import）: writes its peak of memory in MiB to the file that PEAK names when it ends.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread) process.on("exit", () => writeFileSync(process.env.PEAK, `${process.resourceUsage().maxRSS / 1024}`));
