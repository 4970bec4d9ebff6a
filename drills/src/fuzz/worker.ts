import fc from "fast-check";
import { closeParsers, openParser, seedOf } from "./inputs.ts";
import type { Order, Report } from "./protocol.ts";

// A process that reads inputs: what one of them may take of time and memory is bounded from without.

/** Seconds of processor time that one input may take. */
const LIMIT = 5;

const tell = (report: Report): Promise<void> =>
  new Promise((resolve, reject) => process.send?.(report, undefined, {}, (error) => (error === null ? resolve() : reject(error))));

/** Reads one batch; `careful` tells of every input before it is read, for one that ends or holds up the process. */
async function readBatch({ parser: name, seed, batch, runs, careful }: Order): Promise<void> {
  const { parser } = await openParser(name);
  let slowest = 0;
  const read = async (input: unknown): Promise<void> => {
    if (careful) await tell({ kind: "reads", input: shown(input) });
    const before = process.cpuUsage();
    await parser.read(input);
    const { user, system } = process.cpuUsage(before);
    const seconds = (user + system) / 1e6;
    slowest = Math.max(slowest, seconds);
    if (seconds > LIMIT) throw new Error(`took ${seconds.toFixed(1)} s of processor time`);
  };
  const found = await fc.check(fc.asyncProperty(parser.inputs, read), {
    seed: seedOf(seed, name, batch),
    numRuns: runs,
    // A failure is made smaller, but not for ever.
    interruptAfterTimeLimit: 120_000,
    markInterruptAsFailure: false,
  });
  const failure = found.failed
    ? `${String(found.errorInstance).slice(0, 400)}; seed ${found.seed}, path ${found.counterexamplePath}, input ${shown(found.counterexample?.[0])}`
    : null;
  await tell({ kind: "done", ran: found.numRuns, slowest, memory: process.resourceUsage().maxRSS / 1024, failure });
}

/** An input as it is printed: text as it is, bytes as base64, cut where it is long (its seed gives it whole). */
function shown(input: unknown): string {
  const text = input instanceof Uint8Array ? `base64 ${Buffer.from(input).toString("base64")}` : JSON.stringify(input);
  return text.length > 1_500 ? `${text.slice(0, 1_500)}… (${text.length} characters)` : text;
}

process.on("message", (order: Order) => {
  readBatch(order).catch((error: unknown) =>
    tell({ kind: "done", ran: 0, slowest: 0, memory: 0, failure: `the parser cannot be tried: ${String(error).slice(0, 600)}` }),
  );
});

process.on("disconnect", () => void closeParsers().finally(() => process.exit(0)));
