import type { Engine, Jobs } from "@thidua/store";
import { type Command, choice, text, UsageError, type Values } from "../command.ts";
import type { Console } from "../console.ts";
import { EXIT } from "../exit-codes.ts";
import { requiredModel } from "../model.ts";
import { DATA_OPTION, dataFolder, sharedDatabase } from "../store-settings.ts";
import { engineCalled } from "../working/engines.ts";
import { supervise, type Told } from "../working/supervisor.ts";
import { runWorker } from "../working/worker.ts";

/** Seconds without a sign of life after which a worker is taken for dead. */
const SILENCE = 60;
/** How often to say how far the work is, milliseconds. */
const SAID_EVERY = 10_000;

interface Wishes {
  databaseUrl: string;
  engine: Engine;
  engines: Engine[];
  processes: number;
  silence: number;
  log: "text" | "json";
}

async function wishes(values: Values): Promise<Wishes> {
  const databaseUrl = sharedDatabase({
    vi: "worker cần PostgreSQL: đặt DATABASE_URL; với kho nhúng, thidua import và thidua crawl tự làm hết",
    en: "a worker needs PostgreSQL: set DATABASE_URL; with the embedded database thidua import and thidua crawl do all of it themselves",
  });
  const engine = choice(values, "engine", ["rules", "llm", "hybrid"], "rules");
  if (engine !== "rules") await requiredModel();
  const { modelSettings } = await import("@thidua/model");
  return {
    databaseUrl,
    engine,
    engines: modelSettings(process.env) === null ? ["rules"] : ["rules", "llm", "hybrid"],
    processes: whole(text(values, "processes"), "--processes", 1, 64) ?? 1,
    silence: whole(process.env.THIDUA_WORKER_SILENCE, "THIDUA_WORKER_SILENCE", 1, 3600) ?? SILENCE,
    log: choice(values, "log", ["text", "json"], "text"),
  };
}

function whole(said: string | undefined, name: string, least: number, most: number): number | null {
  if (said === undefined || said === "") return null;
  const number = Number(said);
  if (/^\d{1,5}$/.test(said) && number >= least && number <= most) return number;
  throw new UsageError({ vi: `${name} nhận số từ ${least} đến ${most}`, en: `${name} takes a number from ${least} to ${most}` });
}

export const workerCommand: Command = {
  name: "worker",
  operands: "",
  summary: {
    vi: "làm việc trong hàng đợi chung của PostgreSQL: thu bài, đọc, trích xuất; chạy bao nhiêu tiến trình, trên bao nhiêu máy cũng được",
    en: "works off the shared queue of PostgreSQL: gathers, reads, extracts; run as many as you like, on as many machines",
  },
  options: {
    processes: {
      type: "string",
      help: { vi: "số tiến trình (mặc định 1; thường bằng số lõi)", en: "processes (default 1; as many as cores, usually)" },
    },
    engine: {
      type: "string",
      help: {
        vi: "bộ trích xuất cho bài thu từ cổng: rules (mặc định), llm, hybrid",
        en: "engine for gathered articles: rules (default), llm, hybrid",
      },
    },
    "until-done": { type: "boolean", help: { vi: "dừng khi hàng đợi đã hết việc", en: "end when the queue is empty" } },
    "retry-failed": {
      type: "boolean",
      help: { vi: "trước hết thử lại những bài đã để riêng vì lỗi", en: "first put back what was set aside as failed" },
    },
    log: {
      type: "string",
      help: {
        vi: "text (mặc định) hoặc json: tiến độ mỗi dòng một JSON trên stderr",
        en: "text (default) or json: progress as JSON lines on stderr",
      },
    },
    ...DATA_OPTION,
  },
  async run({ values, console, language }) {
    const wished = await wishes(values);
    const stop = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
    if (process.env.THIDUA_WORKER_PROCESS === "1") return work(wished, values, console, stop);

    const { openJobs, openStore } = await import("@thidua/store");
    // Makes the tables, and says what is wrong with the database before anything is started.
    await (await openStore({ databaseUrl: wished.databaseUrl, data: dataFolder(values) })).close();
    const jobs = await openJobs(wished.databaseUrl);
    const told = progressOf(jobs, wished, console);
    try {
      if (values["retry-failed"] === true) {
        const count = await retryAll(jobs);
        console.say({ vi: `thử lại ${count} bài đã để riêng`, en: `trying ${count} again that were set aside` });
      }
      return await supervise({
        script: process.argv[1] ?? "",
        args: ["worker", ...passedOn(values), "--lang", language],
        processes: wished.processes,
        silence: wished.silence,
        signal: stop.signal,
        onDone: told.add,
        onLost(worker, why) {
          console.say({ vi: `một tiến trình dừng (${why}); khởi động lại`, en: `a process ended (${why}); starting it anew` });
          // What it had need not wait for its silence to be noticed.
          if (worker !== null) void jobs.replace(worker).catch(() => undefined);
        },
      });
    } finally {
      await told.stop();
      await jobs.close();
    }
  },
};

/** One worker process: works until it is told to stop, or whoever started it is gone. */
async function work(wished: Wishes, values: Values, console: Console, stop: AbortController): Promise<number> {
  const tell = (told: Told) => {
    if (process.connected) process.send?.(told, undefined, undefined, () => undefined);
  };
  process.once("disconnect", () => stop.abort());
  // Whoever started it may have gone before it listened.
  if (!process.connected) stop.abort();
  await runWorker({
    ...wished,
    dataDir: dataFolder(values),
    engineOf: engineCalled(values),
    console,
    signal: stop.signal,
    untilDone: values["until-done"] === true,
    onReady: (id) => tell({ ready: id }),
    onBeat: (done) => tell({ done }),
  });
  if (process.connected) process.disconnect();
  return EXIT.done;
}

function passedOn(values: Values): string[] {
  const named = ["engine", "data"].flatMap((name) => {
    const value = text(values, name);
    return value === undefined ? [] : [`--${name}`, value];
  });
  return values["until-done"] === true ? [...named, "--until-done"] : named;
}

async function retryAll(jobs: Jobs): Promise<number> {
  for (let count = 0; ; ) {
    const more = await jobs.retryFailed();
    if (more === 0) return count;
    count += more;
  }
}

/** Says every now and then how far the work is. */
function progressOf(jobs: Jobs, { log, processes }: Wishes, console: Console) {
  const done = { articles: 0, pages: 0 };
  let said = { articles: 0, pages: 0, at: Date.now() };
  const say = async () => {
    const { queues, failed, workers } = await jobs.state();
    const waiting = queues.reduce((sum, queue) => sum + queue.waiting + queue.active, 0);
    const seconds = Math.max(0.001, (Date.now() - said.at) / 1000);
    const rate = Math.round((done.articles - said.articles) / seconds);
    said = { ...done, at: Date.now() };
    if (log === "json")
      process.stderr.write(
        `${JSON.stringify({ time: new Date().toISOString(), type: "worker", processes, ...done, perSecond: rate, queues, failed, workers: workers.length })}\n`,
      );
    else
      console.say({
        vi: `${done.articles} bài đã lưu (${rate}/giây), ${done.pages} trang; hàng đợi ${waiting} việc, để riêng ${failed} bài, ${workers.length} worker đang chạy`,
        en: `${done.articles} articles saved (${rate}/s), ${done.pages} pages; ${waiting} jobs in the queue, ${failed} set aside, ${workers.length} workers running`,
      });
  };
  const timer = setInterval(() => void say().catch(() => undefined), SAID_EVERY);
  return {
    add(more: { articles: number; pages: number }) {
      done.articles += more.articles;
      done.pages += more.pages;
    },
    async stop() {
      clearInterval(timer);
      await say().catch(() => undefined);
    },
  };
}
