import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { extract } from "@thidua/extractor";
import { type Jobs, openJobs, openStore, type Store } from "@thidua/store";
import { madeArticle } from "../../../apps/scraper/test/made-articles.ts";
import { openPortal } from "../../../apps/scraper/test/portal.ts";
import { startPostgres, type TestServer } from "../../../packages/store/test/postgres.ts";
import type { Drill, Figure, Outcome, Setting } from "../drill.ts";
import { done, type Running, thidua } from "../harness/command.ts";
import { Cpu } from "../harness/cpu.ts";

const WORKERS = 4;
/** Of how many processes the throughput is taken: in the short form of the ends of the curve. */
const CURVE = { short: [1, WORKERS], long: [1, 2, 3, WORKERS] };
/** Seconds between two requests to the polite portal. */
const DELAY = 0.25;
/** What the clocks of two processes may differ by, milliseconds. */
const GRACE = 5;

/** Workers share one queue, one portal and one store, and are killed; two services answer meanwhile. */
export const many: Drill = {
  name: "many",
  title: { vi: "Nhiều worker, nhiều dịch vụ, một kho", en: "Many workers, many services, one store" },
  about: {
    vi: "Bốn worker thu và trích xuất chung một hàng đợi trong PostgreSQL (fsync tắt), hai dịch vụ trên hai địa chỉ loopback trả lời cùng lúc; worker, tiến trình trông worker và dịch vụ bị giết bất kỳ lúc nào. Không bài nào thiếu, thừa hay có bản ghi khác; cổng không bị hỏi dồn; dịch vụ đang sống luôn trả lời.",
    en: "Four workers gather and extract from one queue in PostgreSQL (fsync off) while two services on two loopback addresses answer; workers, what watches over them, and services are killed at any moment. No article is missing, doubled, or has other records; the portal is asked no faster; a service that lives answers.",
  },
  async run(setting) {
    const server = await startPostgres();
    const problems: string[] = [];
    try {
      const size = setting.times(160, 20_000);
      const table = await curve(server, setting, Math.max(40, Math.round(size / 10)));
      const shared = await sharedWork(server, setting, size, problems);
      const polite = await politeness(server, setting, problems);
      return { figures: [...shared, ...polite], losses: problems.length, problems: problems.slice(0, 20), table };
    } finally {
      await server.stop();
    }
  },
};

/** Files of made articles, a few hundred a folder. */
function writeFiles(folder: string, from: number, to: number): string {
  for (let i = from; i < to; i++) {
    const part = join(folder, String(Math.floor(i / 500)));
    if (i === from || i % 500 === 0) mkdirSync(part, { recursive: true });
    const { title, date, paragraphs } = madeArticle(i);
    writeFileSync(join(part, `${i}.txt`), `${title}\n\nNgày ${date}\n\n${paragraphs.join("\n\n")}\n`);
  }
  return folder;
}

const env = (databaseUrl: string, folder: string) => ({
  DATABASE_URL: databaseUrl,
  THIDUA_DATA: join(folder, "data"),
  THIDUA_WORKER_SILENCE: "5",
  LOG_LEVEL: "silent",
});
const pidOf = (worker: string) => Number(worker.split(":")[1]);
const idle = async (jobs: Jobs) => (await jobs.state()).queues.every(({ waiting, active }) => waiting + active === 0);

/** Throughput from one worker process to four, and who used the processors. */
async function curve(server: TestServer, { folder, say, short }: Setting, size: number): Promise<NonNullable<Outcome["table"]>> {
  const files = writeFiles(join(folder, "curve"), 0, size);
  const rows: (string | number)[][] = [];
  const queued = await server.database("queued");
  await done(["import", files, "--queue"], { env: env(queued, folder) });
  for (const processes of CURVE[short ? "short" : "long"]) {
    await server.run(`create database curve${processes} template queued`);
    const databaseUrl = queued.replace(/queued$/, `curve${processes}`);
    const around = { env: env(databaseUrl, folder) };
    const jobs = await openJobs(databaseUrl);
    const store = await openStore({ databaseUrl });
    const work = new Cpu();
    const database = new Cpu();
    const running = thidua(["worker", "--processes", String(processes)], around);
    try {
      while ((await jobs.state()).workers.length < processes) await sleep(20);
      const before = (await store.counts()).articles;
      const began = performance.now();
      for (;;) {
        work.look((await jobs.state()).workers.map(({ id }) => pidOf(id)));
        database.look(await server.pids(`curve${processes}`));
        if (await idle(jobs)) break;
        await sleep(100);
      }
      const seconds = (performance.now() - began) / 1_000;
      const rate = ((await store.counts()).articles - before) / seconds;
      const taken = (cpu: Cpu) => Math.round((cpu.seconds / seconds) * 100) / 100;
      rows.push([processes, Math.round(rate), taken(work), taken(database)]);
      say(`${processes} processes: ${Math.round(rate)} articles/s, ${taken(work)} + ${taken(database)} of ${cpus().length} cores`);
    } finally {
      running.kill("SIGTERM");
      await running.ended;
      await jobs.close();
      await store.close();
    }
  }
  return {
    columns: [
      { vi: "Tiến trình worker", en: "Worker processes" },
      { vi: "Bài một giây", en: "Articles a second" },
      { vi: "Lõi do worker dùng", en: "Cores used by workers" },
      { vi: `Lõi do PostgreSQL dùng (máy có ${cpus().length})`, en: `Cores used by PostgreSQL (of ${cpus().length})` },
    ],
    rows,
  };
}

/** One crawl and one import shared by all, with kills, while two services are asked. */
async function sharedWork(server: TestServer, setting: Setting, size: number, problems: string[]): Promise<Figure[]> {
  const { folder, random, say } = setting;
  const gathered = Math.min(2_000, Math.round(size / 10));
  const databaseUrl = await server.database("shared");
  const around = { env: env(databaseUrl, folder) };
  const portal = await openPortal(gathered);
  const sources = join(folder, "sources.yaml");
  writeFileSync(
    sources,
    `sources:\n  - id: chung\n    name: Cổng thử\n    start: ["${portal.base}/tin-tuc"]\n    delay: 0\n    maxPages: 100000\n    allowPrivateAddresses: true\n`,
  );
  const files = writeFiles(join(folder, "shared"), gathered, size);
  const startWorker = () => thidua(["worker"], around);
  const startService = (host: string) => thidua(["serve", "--host", host, "--port", "0"], around);
  const workers = Array.from({ length: WORKERS }, startWorker);
  const store = await openStore({ databaseUrl });
  const jobs = await openJobs(databaseUrl);
  const asking = new AbortController();
  const services = ["127.0.0.2", "127.0.0.3"].map((host) => watched(() => startService(host), problems, asking.signal));
  try {
    while ((await jobs.state()).workers.length < WORKERS) await sleep(50);
    const began = performance.now();
    await Promise.all([
      done(["import", files, "--queue"], around),
      done(["crawl", "--sources", sources, "--queue", "--seats", String(WORKERS)], around),
    ]);
    const kills = { worker: 0, watcher: 0, service: 0 };
    const most = setting.times(6, 60);
    let said = performance.now();
    while (!(await idle(jobs))) {
      if (kills.worker + kills.watcher + kills.service < most) {
        const dice = random.next();
        const victims = (await jobs.state()).workers;
        if (dice < 0.6 && victims.length > 0) {
          kill(pidOf(random.pick(victims).id));
          kills.worker++;
        } else if (dice < 0.8) {
          // The worker below it notices, and ends in order; another is started in its place.
          const at = random.between(0, WORKERS - 1);
          workers[at]?.kill();
          workers[at] = startWorker();
          kills.watcher++;
        } else {
          random.pick(services).kill();
          kills.service++;
        }
      }
      if (performance.now() - said > 10_000) {
        said = performance.now();
        say(`${(await store.counts()).articles} of ${size} articles`);
      }
      await sleep(random.between(50, setting.short ? 600 : 4_000));
    }
    const seconds = (performance.now() - began) / 1_000;
    asking.abort();
    const answered = (await Promise.all(services.map((service) => service.end()))).reduce((sum, count) => sum + count, 0);
    for (const worker of workers) worker.kill("SIGTERM");
    for (const { code, err } of await Promise.all(workers.map(({ ended }) => ended)))
      if (code !== 0) problems.push(`a worker ended with ${code}: ${err.slice(-200)}`);
    const { failed } = await jobs.state();
    if (failed > 0) problems.push(`${failed} articles were set aside`);
    const records = await compare(store, size, problems);
    return [
      { what: { vi: "Bài phải có", en: "Articles to be had" }, value: size },
      { what: { vi: "Trong đó thu từ cổng", en: "Of these gathered from a portal" }, value: gathered },
      { what: { vi: "Bản ghi đã so từng cái", en: "Records compared one by one" }, value: records },
      { what: { vi: "Lần giết worker", en: "Workers killed" }, value: kills.worker },
      { what: { vi: "Lần giết tiến trình trông worker", en: "Watchers of workers killed" }, value: kills.watcher },
      { what: { vi: "Lần giết dịch vụ", en: "Services killed" }, value: kills.service },
      { what: { vi: "Yêu cầu hai dịch vụ đã trả lời", en: "Requests that the two services answered" }, value: answered },
      { what: { vi: "Giây, kể cả khởi động lại", en: "Seconds, with all new starts" }, value: Math.round(seconds) },
    ];
  } finally {
    asking.abort();
    for (const worker of workers) worker.kill("SIGTERM");
    await Promise.allSettled([...workers.map(({ ended }) => ended), ...services.map((service) => service.end())]);
    await jobs.close();
    await store.close();
    await portal.close();
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It has ended meanwhile.
  }
}

/** A service that is asked again and again, and started anew when it was killed. */
function watched(begin: () => Running, problems: string[], signal: AbortSignal) {
  let running: Running;
  let answered = 0;
  const ask = async () => {
    while (!signal.aborted) {
      const mine = begin();
      running = mine;
      const line = await mine.line(/http:\/\//).catch(() => null);
      const url = /http:\/\/[^\s]+/.exec(line ?? "")?.[0];
      while (url !== undefined && !signal.aborted && mine.child.exitCode === null && mine.child.signalCode === null) {
        const question = JSON.stringify({ question: "Chủ tịch UBND tỉnh đã tặng bao nhiêu Bằng khen năm 2020?" });
        const about =
          answered % 4 === 0
            ? fetch(`${url}/v1/chat`, { method: "POST", headers: { "content-type": "application/json" }, body: question })
            : fetch(`${url}/v1/articles?limit=1`);
        const status = await about.then(
          async (response) => {
            await response.arrayBuffer();
            return response.status;
          },
          () => null,
        );
        // Let the end of a killed process be known before its silence is held against it.
        if (status === null) await sleep(200);
        if (status === 200) answered++;
        else if (status !== null || (mine.child.exitCode === null && mine.child.signalCode === null))
          problems.push(`${url} answered ${status ?? "nothing"} while it lived`);
        await sleep(100);
      }
    }
  };
  const asking = ask();
  return {
    kill: () => running.kill(),
    async end(): Promise<number> {
      running.kill("SIGTERM");
      await asking;
      await running.ended;
      return answered;
    },
  };
}

/** Every article is there once, with the records that the rules make of it. Resolves with how many records. */
async function compare(store: Store, size: number, problems: string[]): Promise<number> {
  const titles = new Map<string, number>();
  let records = 0;
  let cursor: string | undefined;
  do {
    const page = await store.articles({ limit: 200, cursor });
    const ids = page.items.map(({ id }) => id);
    const stored = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
    for (const kind of ["movements", "figures", "awards"] as const) {
      let next: string | undefined;
      do {
        const list = await store[kind]({ articleId: ids, limit: 200, cursor: next });
        for (const { id, article } of list.items) stored.get(article.id)?.add(id);
        next = list.next ?? undefined;
      } while (next !== undefined);
    }
    for (const article of await store.readArticles(ids)) {
      titles.set(article.title, (titles.get(article.title) ?? 0) + 1);
      const { extraction } = extract(article);
      const due = new Set([...extraction.movements, ...extraction.figures, ...extraction.awards].map(({ id }) => id));
      const there = stored.get(article.id) ?? new Set();
      records += there.size;
      if (due.size !== there.size || [...due].some((id) => !there.has(id))) problems.push(`${article.title}: other records`);
    }
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  for (let i = 0; i < size; i++) {
    const { title } = madeArticle(i);
    const times = titles.get(title) ?? 0;
    if (times !== 1) problems.push(`${title}: ${times} times`);
    titles.delete(title);
  }
  for (const title of titles.keys()) problems.push(`${title}: never made`);
  return records;
}

/** Two sources of one host, two workers side by side on each, one killed: by the portal's clock no two requests are closer than the delay. */
async function politeness(server: TestServer, setting: Setting, problems: string[]): Promise<Figure[]> {
  const size = setting.times(8, 150);
  const databaseUrl = await server.database("polite");
  const around = { env: env(databaseUrl, setting.folder) };
  const portal = await openPortal(size, 20);
  const sources = join(setting.folder, "polite.yaml");
  const source = (id: string) =>
    `  - id: ${id}\n    name: Cổng thử\n    start: ["${portal.base}/tin-tuc"]\n    delay: ${DELAY}\n    allowPrivateAddresses: true\n`;
  writeFileSync(sources, `sources:\n${source("mot")}${source("hai")}`);
  const store = await openStore({ databaseUrl });
  const jobs = await openJobs(databaseUrl);
  const workers = Array.from({ length: WORKERS }, () => thidua(["worker"], around));
  try {
    while ((await jobs.state()).workers.length < WORKERS) await sleep(50);
    await done(["crawl", "--sources", sources, "--queue", "--seats", "2"], around);
    while ((await store.counts()).articles < size / 2) await sleep(100);
    const [victim] = (await jobs.state()).workers.filter((worker) => worker.jobs > 0);
    if (victim !== undefined) kill(pidOf(victim.id));
    while (!(await idle(jobs))) await sleep(200);
    const times = portal.asked.map(({ at }) => at);
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? 0));
    const closest = Math.min(...gaps);
    for (const gap of gaps)
      if (gap < DELAY * 1_000 - GRACE) problems.push(`two requests ${gap} ms apart, where ${DELAY * 1_000} are asked for`);
    const { articles } = await store.counts();
    if (articles !== size) problems.push(`${articles} articles of ${size} gathered politely`);
    return [
      { what: { vi: "Yêu cầu tới cổng cần nghỉ", en: "Requests to the portal that asks for rest" }, value: times.length },
      { what: { vi: "Nghỉ ngắn nhất giữa hai yêu cầu, ms", en: "Shortest rest between two requests, ms" }, value: closest },
      { what: { vi: "Nghỉ yêu cầu, ms", en: "Rest asked for, ms" }, value: DELAY * 1_000 },
    ];
  } finally {
    for (const worker of workers) worker.kill("SIGTERM");
    await Promise.all(workers.map(({ ended }) => ended));
    await jobs.close();
    await store.close();
    await portal.close();
  }
}
