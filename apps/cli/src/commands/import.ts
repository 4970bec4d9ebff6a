import type { Engine } from "@thidua/store";
import { type Command, choice, text, UsageError, type Values } from "../command.ts";
import type { Console } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { importPaths } from "../importing.ts";
import type { Language } from "../language.ts";
import { ENGINE_OPTION, modelEngineFor, requiredModel } from "../model.ts";
import { sayCounts } from "../model-run.ts";
import { progress } from "../progress.ts";
import { DATA_OPTION, dataFolder, sharedDatabase, withStore } from "../store-settings.ts";
import { doneWith, handOver } from "../working/hand-over.ts";

export const importCommand: Command = {
  name: "import",
  operands: "PATH…",
  summary: {
    vi: "đưa .txt .html .pdf .docx .warc(.gz) (cả thư mục, cả bộ dữ liệu đã xuất) vào kho và trích xuất; cùng đầu vào hai lần không đổi gì",
    en: "reads .txt .html .pdf .docx .warc(.gz) (folders and exported snapshots too) into the store and extracts; the same input twice changes nothing",
  },
  options: {
    engine: ENGINE_OPTION,
    budget: {
      type: "string",
      help: {
        vi: "với llm, hybrid: dừng gọn khi hết ngân sách: 200000 (token) hoặc 2.5usd",
        en: "with llm, hybrid: stops cleanly when the budget is spent: 200000 (tokens) or 2.5usd",
      },
    },
    queue: {
      type: "boolean",
      help: {
        vi: "chỉ giao việc cho thidua worker (cần DATABASE_URL), không tự đọc",
        en: "only hands the work to thidua worker (needs DATABASE_URL), reads nothing itself",
      },
    },
    wait: {
      type: "boolean",
      help: {
        vi: "với --queue: đợi worker làm xong rồi báo kết quả",
        en: "with --queue: waits until workers are done, and tells what came of it",
      },
    },
    ...DATA_OPTION,
  },
  async run({ values, positionals, console, language }) {
    if (positionals.length === 0)
      throw new UsageError({ vi: "cần ít nhất một tệp hoặc thư mục", en: "at least one file or folder is needed" });
    const engine = choice(values, "engine", ["rules", "llm", "hybrid"], "rules");
    if (engine === "rules" && values.budget !== undefined)
      throw new UsageError({
        vi: "--budget chỉ dùng với --engine llm hoặc hybrid; bộ luật không tốn gì",
        en: "--budget goes with --engine llm or hybrid; the rules cost nothing",
      });
    if (values.queue === true) return queued(values, positionals, engine, console, language);
    if (values.wait === true) throw new UsageError({ vi: "--wait chỉ dùng với --queue", en: "--wait goes with --queue" });
    const model = engine === "rules" ? null : await requiredModel();
    const made = engine === "rules" ? null : await modelEngineFor(engine, values);
    return withStore(values, async (store) => {
      const bar = progress({ vi: "đã đọc", en: "read" }, language);
      const counts = await importPaths(store, positionals, console, bar.tick, made).finally(bar.stop);
      if (counts.model !== null) sayCounts(console, counts.model, model?.prices ?? null);
      console.say({
        vi: `mới ${counts.new}, đổi ${counts.changed}, như cũ ${counts.unchanged}, lỗi ${counts.failed}; ${counts.records} bản ghi; kho: ${store.location}`,
        en: `new ${counts.new}, changed ${counts.changed}, unchanged ${counts.unchanged}, failed ${counts.failed}; ${counts.records} records; store: ${store.location}`,
      });
      return counts.failed === 0 ? EXIT.done : EXIT.someInputsFailed;
    });
  },
};

/** Hands the work over, and waits for its end where asked. */
async function queued(values: Values, paths: readonly string[], engine: Engine, console: Console, language: Language): Promise<number> {
  const databaseUrl = sharedDatabase({
    vi: "--queue cần PostgreSQL: đặt DATABASE_URL, và chạy thidua worker",
    en: "--queue needs PostgreSQL: set DATABASE_URL, and run thidua worker",
  });
  if (text(values, "data") !== undefined)
    throw new UsageError({
      vi: "--queue không đi cùng --data: việc nằm trong PostgreSQL",
      en: "--queue does not go with --data: the work lies in PostgreSQL",
    });
  if (values.budget !== undefined)
    throw new UsageError({
      vi: "--budget không đi cùng --queue: đặt giới hạn ở máy chủ mô hình",
      en: "--budget does not go with --queue: limit it at the model server",
    });
  const { isSnapshot } = await import("@thidua/datasets");
  for (const path of paths)
    if (path !== "-" && (await isSnapshot(path)))
      throw new UsageError({
        vi: `${path} là bộ dữ liệu đã xuất: nhập không cần --queue`,
        en: `${path} is an exported snapshot: import it without --queue`,
      });
  const { openJobs, openStore } = await import("@thidua/store");
  const store = await openStore({ databaseUrl, data: dataFolder(values) });
  const jobs = await openJobs(databaseUrl).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  try {
    const bar = progress({ vi: "đã giao", en: "handed over" }, language);
    const handed = await handOver({ store, jobs, engine, console }, paths, bar.tick).finally(bar.stop);
    console.say({
      vi: `đã giao ${handed.items} bài cho worker (lượt ${handed.run}), lỗi ${handed.failed}; kho: ${store.location}`,
      en: `handed ${handed.items} articles to the workers (run ${handed.run}), failed ${handed.failed}; store: ${store.location}`,
    });
    if (values.wait !== true) return handed.failed === 0 ? EXIT.done : EXIT.someInputsFailed;
    const working = progress({ vi: "đã xong", en: "done" }, language, { total: handed.items });
    const run = await doneWith(jobs, handed.run, working.tick).finally(working.stop);
    for (const { path, problem } of run.problems) console.problem(path, problem);
    const failed = handed.failed + run.failed;
    console.say({
      vi: `mới ${run.new}, đổi ${run.changed}, như cũ ${run.unchanged}, lỗi ${failed}; ${run.records} bản ghi; kho: ${store.location}`,
      en: `new ${run.new}, changed ${run.changed}, unchanged ${run.unchanged}, failed ${failed}; ${run.records} records; store: ${store.location}`,
    });
    return failed === 0 ? EXIT.done : EXIT.someInputsFailed;
  } finally {
    await jobs.close();
    await store.close();
  }
}
