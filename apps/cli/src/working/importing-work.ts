import { gunzipSync, gzipSync } from "node:zlib";
import type { Article, Warning } from "@thidua/core";
import type { ExtractionEngine } from "@thidua/extractor/engines";
import type { Engine, ImportCount, ImportItem, Jobs, Store, Taken, Work } from "@thidua/store";
import type { Console } from "../console.ts";
import { LARGEST_INPUT } from "../inputs.ts";
import { type Message, problemOf } from "../language.ts";

/** What was begun so often and never ended is set aside: it has ended its workers. */
const MOST_TRIES = 4;

export const packed = (bytes: Uint8Array): string => gzipSync(bytes).toString("base64");

interface Worker {
  jobs: Jobs;
  store: Store;
  engineOf: (engine: Engine) => Promise<ExtractionEngine>;
  console: Console;
  /** True once the worker is asked to stop: what is left of a piece of work goes back. */
  stopping: () => boolean;
  saved: () => void;
}

type ImportWork = Extract<Work, { kind: "import" }>;
type Failed = { item: ImportItem; problem: Message };

/** Reads, extracts and saves what was taken; each bad item costs one line and nothing else. */
export async function importWork(taken: Taken, work: ImportWork, worker: Worker): Promise<void> {
  const { jobs, console } = worker;
  if (taken.tried >= MOST_TRIES) {
    const problem = {
      vi: `đã làm worker dừng giữa chừng ${taken.tried} lần nên để riêng; hãy kiểm tra tệp rồi chạy thidua worker --retry-failed`,
      en: `has ended its worker ${taken.tried} times and is set aside; check the file, then run thidua worker --retry-failed`,
    };
    for (const { path } of work.items) console.problem(path, problem);
    return jobs.finish(taken, { failed: work.items.map((item) => ({ item, problem })) });
  }
  // Something among it may have ended a worker: apart, it holds up nothing else.
  if (taken.tried > 0 && work.items.length > 1) return jobs.finish(taken, { left: work.items.map((item) => ({ ...work, items: [item] })) });

  const engine = await worker.engineOf(work.engine);
  const count: ImportCount = { new: 0, changed: 0, unchanged: 0, records: 0 };
  const failed: Failed[] = [];
  let done = 0;
  for (const item of work.items) {
    if (worker.stopping()) break;
    const problem = await importItem(item, engine, worker, count);
    if (problem !== null) {
      console.problem(item.path, problem);
      failed.push({ item, problem });
    }
    done++;
  }
  const rest = work.items.slice(done);
  await jobs.finish(taken, { count, failed, left: rest.length === 0 ? [] : [{ ...work, items: rest }] });
}

/** Saves one item; what is wrong with it, or null. Throws where the store cannot be reached: then nothing is wrong with the item. */
async function importItem(item: ImportItem, engine: ExtractionEngine, worker: Worker, count: ImportCount): Promise<Message | null> {
  const read = await articleOf(item);
  if ("problem" in read) return read.problem;
  const { extraction, unread } = await engine.extract(read.article);
  const whole = { ...extraction, warnings: [...read.warnings, ...extraction.warnings] };
  for (let attempt = 1; ; attempt++) {
    try {
      count[await worker.store.save(whole)]++;
      break;
    } catch (error) {
      await worker.store.ready();
      if (attempt === 1) continue;
      return problemOf(error) ?? { vi: String(error), en: String(error) };
    }
  }
  count.records += extraction.movements.length + extraction.figures.length + extraction.awards.length;
  worker.saved();
  const [first] = unread;
  return first === undefined
    ? null
    : {
        vi: `mô hình chưa đọc hết bài (${first.message}); thử lại sau`,
        en: `the model has not read all of it (${first.message}); try again`,
      };
}

async function articleOf(item: ImportItem): Promise<{ article: Article; warnings: readonly Warning[] } | { problem: Message }> {
  if ("article" in item) return item;
  const { readArticle } = await import("@thidua/reader");
  const bytes = gunzipSync(Buffer.from(item.bytes, "base64"), { maxOutputLength: LARGEST_INPUT + 1 });
  const outcome = await readArticle(bytes, { source: item.path, fetchedAt: item.fetchedAt });
  return outcome.ok ? outcome : { problem: outcome.problem };
}
