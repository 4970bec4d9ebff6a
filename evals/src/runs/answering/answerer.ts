import { answered } from "./answers.ts";
import { type Watched, watched } from "./looks.ts";
import type { FromAnswerer, ToAnswerer } from "./processes.ts";
import { type FilledStore, filledStore } from "./stores.ts";

/*
 * A process of its own that answers what it is sent: `answerAll` starts it where more than one processor is there.
 */
let filled: FilledStore | undefined;
let watch: Watched | undefined;
let ended = false;
const tell = (message: FromAnswerer): void => void process.send?.(message);

async function work(message: ToAnswerer): Promise<void> {
  if (message.kind === "corpus") {
    filled = filledStore(message.extractions, message.kept);
    watch = await watched(filled.store, message.extractions, message.remembered);
    tell({ kind: "ready" });
    return;
  }
  if (message.kind === "end") {
    ended = true;
    await filled?.close();
    process.disconnect();
    return;
  }
  if (!watch) throw new Error("questions before the corpus");
  const answers = [];
  for (const asked of message.asks) answers.push({ at: asked.at, found: await answered(watch, asked) });
  tell({ kind: "answers", answers, found: watch.found() });
}

process.on("message", (message: ToAnswerer) => {
  work(message).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  });
});
// Whoever started it is gone.
process.on("disconnect", () => {
  if (!ended) void filled?.close();
});
