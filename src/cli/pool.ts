import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { UsageError } from "../diagnostic.ts";
import { type Setup, workOf } from "./work.ts";
import { workerFile } from "./worker-file.ts";

/** Does tasks, each on a thread that is free; on this one where there is to be only one. */
export interface Pool<T, R> {
  /** Rejects only where the thread came to an end under the task. */
  work(task: T): Promise<R>;
  /** How many tasks may well be begun and not yet taken. */
  readonly ahead: number;
  close(): Promise<void>;
}

/** How many tasks pay for the start of one more thread. */
const worthAThread = 32;
/** Tasks that a thread has before it: the one that it is at, and one more, so that it need not wait for this thread to hear of the end of it. */
const inHand = 2;
/** Results that wait for a slower one before them, for each thread. */
const waiting = 8;

/** The threads of a run: as asked for, else one a processor where there are tasks enough. */
export function jobsOf(asked: string | undefined, tasks: number): number {
  if (asked === undefined) return Math.max(1, Math.min(availableParallelism(), Math.floor(tasks / worthAThread)));
  const jobs = Number(asked);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 1024) return jobs;
  throw new UsageError(`--jobs ${asked}: a number of threads is wanted, 1 or more`);
}

export async function openPool<T, R>(setup: Setup, jobs: number): Promise<Pool<T, R>> {
  const file = workerFile();
  if (jobs === 1 || file === undefined) {
    const done = (await workOf(setup)) as (task: T) => Promise<R>;
    const work = async (task: T) => {
      // lets the process hear Ctrl-C between two tasks
      await turn();
      return done(task);
    };
    return { work, ahead: 1, close: () => Promise.resolve() };
  }
  return new Threads<T, R>(file, setup, jobs);
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

interface Thread<T, R> {
  readonly worker: Worker;
  /** What it has before it: it does the first. */
  begun: Waiting<T, R>[];
}

interface Waiting<T, R> {
  readonly task: T;
  readonly resolve: (result: R) => void;
  readonly reject: (error: Error) => void;
}

class Threads<T, R> implements Pool<T, R> {
  readonly ahead: number;
  readonly #file: string;
  readonly #setup: Setup;
  readonly #threads = new Set<Thread<T, R>>();
  readonly #queue: Waiting<T, R>[] = [];
  readonly #jobs: number;

  constructor(file: string, setup: Setup, jobs: number) {
    this.#file = file;
    this.#setup = setup;
    this.#jobs = jobs;
    this.ahead = jobs * waiting;
  }

  work(task: T): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ task, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#queue.length = 0;
    const threads = [...this.#threads];
    this.#threads.clear();
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  /** Hands tasks that wait to threads that are free, to new ones, to those with room for another. */
  #next(): void {
    while (this.#queue.length > 0) {
      const threads = [...this.#threads];
      const thread =
        threads.find(({ begun }) => begun.length === 0) ??
        this.#start() ??
        threads.find(({ begun }) => begun.length < inHand);
      if (!thread) return;
      const next = this.#queue.shift() as Waiting<T, R>;
      thread.begun.push(next);
      thread.worker.postMessage(next.task);
    }
  }

  #start(): Thread<T, R> | undefined {
    if (this.#threads.size >= this.#jobs) return undefined;
    const worker = new Worker(this.#file, { workerData: this.#setup });
    const thread: Thread<T, R> = { worker, begun: [] };
    this.#threads.add(thread);
    worker.on("message", (result: R) => {
      const done = thread.begun.shift();
      this.#next();
      done?.resolve(result);
    });
    // memory that ran out, a fault of the engine: the task is lost, the others go on in a new thread
    let reason = "the thread ended";
    worker.on("error", (error) => {
      reason = error.message;
    });
    worker.on("exit", () => {
      if (!this.#threads.delete(thread)) return;
      const [lost, ...others] = thread.begun;
      this.#queue.unshift(...others);
      this.#next();
      lost?.reject(new Error(reason));
    });
    return thread;
  }
}
