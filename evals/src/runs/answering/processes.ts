import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Extraction } from "@thidua/core";
import { type Answered, type Asked, answered } from "./answers.ts";
import type { Found } from "./corpus.ts";
import { type Remembered, type Watched, watched } from "./looks.ts";
import { filledStore } from "./stores.ts";

export type ToAnswerer =
  | { kind: "corpus"; extractions: readonly Extraction[]; kept: string | null; remembered: Remembered | null }
  | { kind: "asks"; asks: readonly Asked[] }
  | { kind: "end" };
export type FromAnswerer =
  | { kind: "ready" }
  | { kind: "answers"; answers: readonly { at: number; found: Answered | null }[]; found: Record<string, Found> };

export interface Answering {
  /** Where a filled store is kept from run to run; null keeps none. */
  kept: string | null;
  /** What looks found before; null where nothing is known. */
  remembered: Remembered | null;
  /** Processes that answer, this one among them; as many as there are processors, at most two, and one for little work, unless told. */
  processes?: number | undefined;
}

/** Fewer questions than that are answered sooner than a second process has read the corpus. */
const WORTH_A_PROCESS = 40;
/** Fewer looks than that into the store itself are made sooner, too. */
const WORTH_LOOKS = 200;
/** Questions that are handed over at once: few, so that both processes end together; even, so that both spellings of one share their looks. */
const AT_ONCE = 4;

/**
 * Answers every question over the extractions whose answer may have changed since it was last asked, in two processes where there are
 * questions and processors enough. The answers do not depend on how many. `onAnswer` is told null where what is known still holds. Returns what
 * the looks found, to be remembered.
 */
export async function answerAll(
  extractions: readonly Extraction[],
  questions: readonly Omit<Asked, "at">[],
  { kept, remembered, processes }: Answering,
  onAnswer: OnAnswer,
): Promise<Remembered> {
  const waiting = questions.map((question, at) => ({ at, ...question }));
  const next = () => waiting.splice(0, AT_ONCE);
  const own = filledStore(extractions, kept);
  let others: ChildProcess[] = [];
  try {
    const watching = watched(own.store, extractions, remembered);
    // Told of below; until then nobody waits for it.
    watching.catch(() => undefined);
    const worth = remembered === null ? questions.length >= WORTH_A_PROCESS : (await watching).unknown() >= WORTH_LOOKS;
    others = Array.from({ length: (processes ?? (worth ? Math.min(2, availableParallelism()) : 1)) - 1 }, start);
    const told: ToAnswerer = { kind: "corpus", extractions, kept, remembered };
    const found: Record<string, Found> = {};
    const onFound = (more: Record<string, Found>): void => void Object.assign(found, more);
    const done = others.map((child) => answeredBy(child, told, next, onAnswer, onFound));
    // A process that failed is told of at the end; until then nobody waits for it.
    for (const one of done) one.catch(() => undefined);
    const watch = await watching;
    await answeredHere(watch, next, onAnswer);
    onFound(watch.found());
    await Promise.all(done);
    return { held: [...watch.held.values()], found };
  } finally {
    await own.close();
    for (const child of others) child.kill();
  }
}

type OnAnswer = (at: number, found: Answered | null) => void;

async function answeredHere(watch: Watched, next: () => Asked[], onAnswer: OnAnswer): Promise<void> {
  for (let asks = next(); asks.length > 0; asks = next()) {
    for (const asked of asks) {
      onAnswer(asked.at, await answered(watch, asked));
      // The embedded database never waits: without this no other process would be heard.
      await setImmediate();
    }
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
  corpus: ToAnswerer,
  next: () => Asked[],
  onAnswer: OnAnswer,
  onFound: (found: Record<string, Found>) => void,
): Promise<void> {
  const tell = (message: ToAnswerer): void => void child.send(message);
  child.on("message", (message: FromAnswerer) => {
    if (message.kind === "answers") {
      for (const { at, found } of message.answers) onAnswer(at, found);
      onFound(message.found);
    }
    const asks = next();
    tell(asks.length === 0 ? { kind: "end" } : { kind: "asks", asks });
  });
  tell(corpus);
  return once(child, "exit").then(([code, signal]) => {
    if (code !== 0) throw new Error(`a process that answers questions ended with ${String(code ?? signal)}`);
  });
}
