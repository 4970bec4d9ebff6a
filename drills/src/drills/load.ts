import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { madeArticle } from "../../../apps/scraper/test/made-articles.ts";
import type { Drill, Figure, Setting, Words } from "../drill.ts";
import { done, type Running, thidua } from "../harness/command.ts";
import { Cpu } from "../harness/cpu.ts";
import { startServer } from "../harness/postgres.ts";
import { sampleArticles } from "../harness/samples.ts";
import { fire, type Gun, percentile, type Shots } from "../load/fire.ts";
import { type Decided, decision, Reviewer } from "../load/reviewer.ts";

/** What is promised: so many milliseconds for 99 of 100 requests. */
const PROMISED = 500;
/** Seconds after the load within which the service has to be as quick as before. */
const RECOVERY = 10;

const QUESTIONS = [
  "Tỷ lệ hộ nghèo của tỉnh Lào Cai năm 2024 là bao nhiêu?",
  "Tỉnh Yên Bái có bao nhiêu xã đạt chuẩn nông thôn mới?",
  "Chủ tịch UBND tỉnh đã tặng bao nhiêu Bằng khen?",
  "Những phong trào thi đua nào do UBND tỉnh phát động?",
  "Ai được tặng Huân chương Lao động hạng Ba?",
  "Thu nhập bình quân đầu người đạt bao nhiêu triệu đồng?",
  "Huyện nào được công nhận đạt chuẩn nông thôn mới?",
  "Có bao nhiêu tập thể và cá nhân được khen thưởng năm 2023?",
];
const SEARCHES = [
  "/v1/figures?limit=20",
  `/v1/figures?limit=20&q=${encodeURIComponent("hộ nghèo")}`,
  `/v1/figures?limit=20&province=${encodeURIComponent("Lào Cai")}`,
  "/v1/awards?limit=20&award=bang-khen",
  `/v1/movements?limit=20&q=${encodeURIComponent("nông thôn mới")}`,
  "/v1/articles?limit=20",
  `/v1/articles?limit=20&q=${encodeURIComponent("thi đua")}`,
];

interface Phase {
  name: Words;
  /** Times as many connections as the first phase has. */
  times: number;
  /** Requests a second of each connection. */
  rate: number | undefined;
  /** All editors use one key, as one program gone wild would. */
  oneKey: boolean;
}

const PHASES: readonly Phase[] = [
  { name: { vi: "mỗi kết nối một yêu cầu mỗi giây", en: "each connection once a second" }, times: 1, rate: 1, oneKey: false },
  { name: { vi: "không nghỉ", en: "without a pause" }, times: 1, rate: undefined, oneKey: false },
  { name: { vi: "gấp ba, không nghỉ", en: "three times that, without a pause" }, times: 3, rate: undefined, oneKey: true },
  { name: { vi: "sau đó, như lúc đầu", en: "afterwards, as at first" }, times: 1, rate: 1, oneKey: false },
];

export const load: Drill = {
  name: "load",
  title: { vi: "Tải", en: "Load" },
  about: {
    vi: "`thidua serve` trên PostgreSQL nhận 200 kết nối trong 60 giây: ba phần mười hỏi đáp, sáu phần tra cứu, một phần duyệt; rồi gấp ba. Quá tải thì phải từ chối bằng 429 hoặc 503, hết tải thì lại nhanh như trước; quyết định nào đã được trả lời đều phải còn, đúng một lần, cả sau khi khởi động lại.",
    en: "`thidua serve` on PostgreSQL takes 200 connections for 60 seconds: three in ten ask, six search, one reviews; then three times as many. Too much is turned down with 429 or 503, and when it is over the service is as quick as before; every decision that was answered is there, once, after a new start too.",
  },
  async run(setting) {
    const { folder, say, short, times } = setting;
    const problems: string[] = [];
    const server = await startServer(join(folder, "server"), say);
    if (server === null) return { figures: [], losses: 0, problems: [] };
    const env = { DATABASE_URL: await server.database("load"), THIDUA_DATA: join(folder, "data") };
    const connections = short ? 20 : 200;
    const seconds = times(2, 60);
    const keys = Array.from({ length: connections }, (_, i) => `load-key-${String(i).padStart(4, "0")}-0123456789`);
    const start = async (): Promise<{ running: Running; url: string }> => {
      const said = { ...env, THIDUA_EDITOR_KEY: keys.map((key, i) => `bt${i}:${key}`).join(","), LOG_LEVEL: "silent" };
      const running = thidua(["serve", "--port", "0"], { env: said });
      return { running, url: /http:\/\/[^\s]+/.exec(await running.line(/http:\/\//))?.[0].replace(/[.,;]$/, "") ?? "" };
    };
    let service: Awaited<ReturnType<typeof start>> | undefined;
    try {
      const articles = await manyArticles(setting);
      await done(["import", articles, "--lang", "en"], { env });
      service = await start();
      const { url, running } = service;
      const reviewers = await reviewersOf(url, Math.max(2, (connections * 3) / 10), problems);
      // What is compiled and cached at the first questions is no part of it.
      await fire([chat(0), search(0)], { url, seconds: short ? 1 : 5, rate: undefined });
      const rows: (string | number)[][] = [];
      const figures: Figure[] = [];
      for (const [at, phase] of PHASES.entries()) {
        const size = connections * phase.times;
        const cpu = { service: new Cpu(), postgres: new Cpu(), own: process.cpuUsage() };
        const began = performance.now();
        const lookAt = async () => {
          cpu.service.look([running.child.pid ?? 0]);
          cpu.postgres.look(await childrenOf(join(folder, "server")));
        };
        await lookAt();
        const looking = setInterval(() => void lookAt(), 1_000);
        const deciding = reviewers.slice(0, Math.round(size / 10));
        for (const [i, one] of deciding.entries()) one.key = keys[phase.oneKey ? 0 : i] ?? "";
        const salvo = { url, seconds: at === PHASES.length - 1 ? Math.min(seconds, RECOVERY) : seconds, rate: phase.rate };
        const guns = (count: number, of: (i: number) => Gun): Gun[] => Array.from({ length: count }, (_, i) => of(i));
        const [asked, searched, reviewed] = await Promise.all([
          fire(guns(Math.round(size * 0.3), chat), salvo),
          fire(guns(Math.round(size * 0.6), search), salvo),
          fire(deciding, salvo),
        ]);
        clearInterval(looking);
        await lookAt();
        const took = (performance.now() - began) / 1_000;
        const { user, system } = process.cpuUsage(cpu.own);
        const kinds: [Words, Shots][] = [
          [{ vi: "hỏi đáp", en: "questions" }, asked],
          [{ vi: "tra cứu", en: "searches" }, searched],
          [{ vi: "duyệt", en: "decisions" }, reviewed],
        ];
        for (const [what, shots] of kinds) {
          rows.push([
            `${size}, ${phase.name.en}`,
            what.en,
            shots.answered.length,
            ...[0.5, 0.95, 0.99].map((share) => percentile(shots.answered, share)),
            shots.statuses.get(429) ?? 0,
            shots.statuses.get(503) ?? 0,
          ]);
          for (const [status, count] of shots.statuses)
            if (status >= 300 && status !== 429 && status !== 503) problems.push(`${count} ${what.en} were answered with ${status}`);
          if (shots.silent > 0) problems.push(`${shots.silent} ${what.en} were never answered (${size}, ${phase.name.en})`);
        }
        const all = kinds.flatMap(([, { answered }]) => answered);
        const p99 = percentile(all, 0.99);
        const cores = [cpu.service.seconds / took, cpu.postgres.seconds / took, (user + system) / 1e6 / took].map((n) => n.toFixed(2));
        figures.push(
          {
            what: {
              vi: `${size} kết nối, ${phase.name.vi}: trả lời mỗi giây`,
              en: `${size} connections, ${phase.name.en}: answers a second`,
            },
            value: Math.round(all.length / took),
          },
          {
            what: {
              vi: `${size} kết nối, ${phase.name.vi}: p99, ms (hứa ${PROMISED})`,
              en: `${size} connections, ${phase.name.en}: p99, ms (${PROMISED} promised)`,
            },
            value: p99,
          },
          {
            what: {
              vi: `${size} kết nối, ${phase.name.vi}: lõi của dịch vụ + PostgreSQL + bộ phát tải`,
              en: `${size} connections, ${phase.name.en}: cores of the service + PostgreSQL + what makes the load`,
            },
            value: cores.join(" + "),
          },
        );
        say(`${size} connections, ${phase.name.en}: ${all.length} answers, p99 ${p99} ms, cores ${cores.join(" + ")}`);
        if (at === PHASES.length - 1 && !short && p99 > PROMISED) problems.push(`not recovered: p99 ${p99} ms after the load`);
        // More than a second's worth of requests is under way when the load ends: they are done first.
        if (!(await isReady(url))) problems.push(`not ready ${RECOVERY} s after the load (${size}, ${phase.name.en})`);
        if (seconds >= 30 && size > 256 && !kinds.some(([, { statuses }]) => statuses.has(503)))
          problems.push("more than it can do, and nobody was told 503");
      }
      // What was sent when the load ended is sent again under its name; then a new start has to know every decision, once.
      await settle(url, reviewers, keys, problems);
      running.kill("SIGTERM");
      await running.ended;
      service = await start();
      const decided = await settle(service.url, reviewers, keys, problems, true);
      figures.push({
        what: { vi: "quyết định đã được trả lời, đều còn sau khi khởi động lại", en: "decisions answered, all there after a new start" },
        value: decided,
      });
      return {
        figures,
        losses: problems.length,
        problems: problems.slice(0, 20),
        table: {
          columns: [
            { vi: "kết nối", en: "connections" },
            { vi: "yêu cầu", en: "requests" },
            { vi: "được trả lời", en: "answered" },
            { vi: "p50, ms", en: "p50, ms" },
            { vi: "p95, ms", en: "p95, ms" },
            { vi: "p99, ms", en: "p99, ms" },
            { vi: "429", en: "429" },
            { vi: "503", en: "503" },
          ],
          rows,
        },
      };
    } finally {
      service?.running.kill("SIGTERM");
      await service?.running.ended;
      await server.stop();
    }
  },
};

const chat = (i: number): Gun => {
  let n = i;
  return {
    next: () => ({
      method: "POST",
      path: "/v1/chat",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question: QUESTIONS[n++ % QUESTIONS.length] }),
    }),
  };
};

const search = (i: number): Gun => {
  let n = i;
  return { next: () => ({ method: "GET", path: SEARCHES[n++ % SEARCHES.length] ?? "" }) };
};

/** The development articles, in the long form with a thousand made ones. */
async function manyArticles({ folder, short }: Setting): Promise<string> {
  const articles = await sampleArticles(folder, short ? 12 : 200);
  await mkdir(join(articles, "made"), { recursive: true });
  for (let i = 0; i < (short ? 0 : 1_000); i++) {
    const { title, date, paragraphs } = madeArticle(i);
    await writeFile(join(articles, "made", `${i}.txt`), `${title}\n\nNgày ${date}\n\n${paragraphs.join("\n\n")}\n`);
  }
  return articles;
}

/** So many editors, each with records of its own. */
async function reviewersOf(url: string, count: number, problems: string[]): Promise<Reviewer[]> {
  const records: Decided[] = [];
  for (const kind of ["figures", "awards"]) {
    let cursor: string | null = "";
    while (cursor !== null && records.length < count * 3) {
      const page = await fetch(`${url}/v1/${kind}?limit=200${cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`}`);
      const { items, next } = (await page.json()) as { items: { id: string; article: { id: string } }[]; next: string | null };
      records.push(...items.map(({ id, article }) => ({ id, articleId: article.id, version: 0, pending: null })));
      cursor = next;
    }
  }
  return Array.from({ length: count }, (_, i) => new Reviewer(records.filter((_record, at) => at % count === i).slice(0, 3), problems));
}

/** Sends what is open; with `all` one decision more of every record, which its version lets through only if none before was lost or doubled. */
async function settle(
  url: string,
  reviewers: readonly Reviewer[],
  keys: readonly string[],
  problems: string[],
  all = false,
): Promise<number> {
  let decided = 0;
  let n = 0;
  for (const record of reviewers.flatMap(({ records }) => records)) {
    if (record.version === 0 && record.pending === null) continue;
    if (record.pending === null && !all) continue;
    decided += record.version;
    for (let tries = 0; ; tries++) {
      const { path, ...request } = decision(record, keys[n++ % keys.length] ?? "");
      const answer = await fetch(url + path, request);
      const said = await answer.text();
      if (answer.status === 200) break;
      if ((answer.status !== 429 && answer.status !== 503) || tries > 60) {
        problems.push(`${record.id}: ${record.version} decisions were answered, and then ${answer.status}: ${said.slice(0, 150)}`);
        break;
      }
      await sleep(1_000);
    }
    record.version++;
    record.pending = null;
  }
  return decided;
}

/** Whether the service is ready within the time that it has to recover. */
async function isReady(url: string): Promise<boolean> {
  for (const until = performance.now() + RECOVERY * 1_000; performance.now() < until; await sleep(250)) {
    const status = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(RECOVERY * 1_000) }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return true;
  }
  return false;
}

/** The processes of a PostgreSQL, by its folder. */
async function childrenOf(folder: string): Promise<number[]> {
  const [main = ""] = (await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "")).split("\n");
  const found = [Number(main)];
  for (const name of await readdir("/proc").catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
    if (stat.replace(/^.*\) /s, "").split(" ")[1] === main) found.push(Number(name));
  }
  return found;
}
