import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Extraction } from "@thidua/core";
import { type Asked, answered, type Found } from "./answers.ts";
import { watched } from "./looks.ts";
import { type FilledStore, filledStore } from "./stores.ts";

export type ToAnswerer =
  | { kind: "corpus"; extractions: readonly Extraction[]; kept: string | null }
  | { kind: "asks"; asks: readonly Asked[] }
  | { kind: "end" };
export type FromAnswerer = { kind: "ready" } | { kind: "answers"; answers: readonly { at: number; found: Found | null }[] };

export interface Answering {
  /** Where a filled store is kept from run to run; null keeps none. */
  kept: string | null;
  /** Processes that answer, this one among them; as many as there are processors, at most two, and one for few questions, unless told. */
  processes?: number | undefined;
}

/** Fewer questions than that are answered sooner than a second process has read the corpus. */
const WORTH_A_PROCESS = 40;
/** Questions that are handed over at once: few, so that both processes end together; even, so that both spellings of one share their looks. */
const AT_ONCE = 4;

/**
 * Answers every question over the extractions whose answer may have changed since it was last asked, in two processes where there are
 * questions and processors enough. The answers do not depend on how many. `onAnswer` is told null where what is known still holds.
 */
export async function answerAll(
  extractions: readonly Extraction[],
  questions: readonly Omit<Asked, "at">[],
  { kept, processes = questions.length < WORTH_A_PROCESS ? 1 : Math.min(2, availableParallelism()) }: Answering,
  onAnswer: OnAnswer,
): Promise<void> {
  const waiting = questions.map((question, at) => ({ at, ...question }));
  const next = () => waiting.splice(0, AT_ONCE);
  const others = Array.from({ length: processes - 1 }, start);
  try {
    const done = others.map((child) => answeredBy(child, extractions, kept, next, onAnswer));
    // A process that failed is told of at the end; until then nobody waits for it.
    for (const one of done) one.catch(() => undefined);
    const own = await filledStore(extractions, kept);
    await answeredHere(own, extractions, next, onAnswer);
    await Promise.all(done);
  } finally {
    for (const child of others) child.kill();
  }
}

type OnAnswer = (at: number, found: Found | null) => void;

async function answeredHere(own: FilledStore, extractions: readonly Extraction[], next: () => Asked[], onAnswer: OnAnswer): Promise<void> {
  try {
    const watch = await watched(own.store, extractions);
    for (let asks = next(); asks.length > 0; asks = next()) {
      for (const asked of asks) {
        onAnswer(asked.at, await answered(watch, asked));
        // The embedded database never waits: without this no other process would be heard.
        await setImmediate();
      }
    }
  } finally {
    await own.close();
  }
}

/** A script of this folder: as source while it is developed, built otherwise. */
function start(): ChildProcess {
  const source = import.meta.url.endsWith(".ts");
  const script = new URL(source ? "./answerer.ts" : "./answerer.js", import.meta.url);
  return fork(fileURLToPath(script), [], {
    execArgv: source ? ["--conditions=source", "--import", "tsx"] : [],
    serialization: "advanced",
  });
}

function answeredBy(
  child: ChildProcess,
  extractions: readonly Extraction[],
  kept: string | null,
  next: () => Asked[],
  onAnswer: OnAnswer,
): Promise<void> {
  const tell = (message: ToAnswerer): void => void child.send(message);
  child.on("message", (message: FromAnswerer) => {
    if (message.kind === "answers") for (const { at, found } of message.answers) onAnswer(at, found);
    const asks = next();
    tell(asks.length === 0 ? { kind: "end" } : { kind: "asks", asks });
  });
  tell({ kind: "corpus", extractions, kept });
  return once(child, "exit").then(([code, signal]) => {
    if (code !== 0) throw new Error(`a process that answers questions ended with ${String(code ?? signal)}`);
  });
}
