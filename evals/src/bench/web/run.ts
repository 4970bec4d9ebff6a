import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { ask } from "@thidua/answers";
import { serve } from "@thidua/bot-api";
import { extract } from "@thidua/extractor";
import { openStore, type Store } from "@thidua/store";
import { generatedArticle } from "../generated/articles.ts";
import { ASKED, BESIDE, COUNTS, FIGURES } from "./asked.ts";
import { opened, scrolled } from "./scroll.ts";

export interface WebRow {
  records: number;
  what: string;
  /** Milliseconds: of a request, of several at once, or between two frames while the table is scrolled. */
  p50: number;
  p95: number;
  most: number;
  /** Milliseconds of processor time that service and database spent on it at the 95th percentile, whatever else the machine did; null where a browser was measured. */
  processor: number | null;
  /** Processes that wanted to run when the measuring began. */
  load: number;
}

export interface WebOptions {
  /** The store is filled up to so many; one that has more is measured as it is. */
  records: number;
  /** Folder that keeps the store for the next run; a temporary one unless told. */
  data?: string | undefined;
  /** How often each request is timed, behind one that is not. */
  times?: number;
  /** Pages of a hundred rows that are walked, one after the other, by their cursors. */
  pages?: number;
  /** False leaves out what is measured in a browser. */
  browser?: boolean;
  say(line: string): void;
}

/** Fills a store with generated articles, and measures what the web app's tables ask of it. */
export async function benchWeb({ records, data, times = 20, pages = 500, browser = true, say }: WebOptions): Promise<WebRow[]> {
  const folder = data ?? mkdtempSync(join(tmpdir(), "thidua-bench-"));
  mkdirSync(folder, { recursive: true });
  const store = await openStore({ data: folder });
  try {
    const there = await fill(store, records, say);
    const serving = await serve({ store, ask, port: 0 });
    try {
      const load = loadavg()[0] ?? 0;
      const rows: WebRow[] = [];
      const add = (what: string, took: readonly Took[]): void => {
        const [{ p50, p95, most }, spent] = [spread(took.map(({ ms }) => ms)), took.flatMap(({ processor }) => processor ?? [])];
        rows.push({ records: there, what, p50, p95, most, processor: spent.length === 0 ? null : spread(spent).p95, load });
        say(`${what}: ${p95.toFixed(0)} ms`);
      };
      for (const [what, path] of ASKED) add(what, await repeated(times, () => asked(serving.url + path)));
      add(
        "figures, with the counts beside them, at once",
        await repeated(times, () => Promise.all(BESIDE.map((path) => asked(serving.url + path)))),
      );
      // What was counted holds for as long as nothing is written.
      const write = (): Promise<void> => store.saveHost(HOST);
      for (const [what, path] of COUNTS) add(`${what}, just after a change`, await repeated(times, () => asked(serving.url + path), write));
      add(
        "the same at once, just after a change",
        await repeated(times, () => Promise.all(BESIDE.map((path) => asked(serving.url + path))), write),
      );
      const walked = await walk(serving.url + FIGURES, pages);
      add(`figures, page after page, ${walked.length} pages`, walked);
      add("figures, the last tenth of those pages", walked.slice(-Math.ceil(walked.length / 10)));
      if (browser) {
        for (const [what, times] of await opened(serving.url, 5)) add(what, times.map(seen));
        add("between two frames while the table is scrolled in Chromium", (await scrolled(serving.url)).map(seen));
      }
      return rows;
    } finally {
      await serving.close();
    }
  } finally {
    await store.close();
    if (data === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

/** Written again and again, so that something is. */
const HOST = {
  host: "https://bench.invalid",
  state: "ok",
  reason: null,
  since: "2026-01-01T00:00:00.000Z",
  failures: 0,
  delay: 1,
  notBefore: null,
  robotsStatus: null,
  robots: null,
  robotsAt: null,
} as const;

/** Articles that are saved between two counts. */
const BATCH = 50;

async function fill(store: Store, records: number, say: (line: string) => void): Promise<number> {
  for (;;) {
    const { articles, movements, figures, awards } = await store.counts();
    const there = movements + figures + awards;
    if (there >= records) {
      say(`${there} records of ${articles} articles`);
      return there;
    }
    for (let i = 0; i < BATCH; i++) await store.save(extract(generatedArticle(articles + i)).extraction);
  }
}

/** How long something took, and how much of it the processor worked; milliseconds. */
interface Took {
  ms: number;
  processor?: number;
}

const seen = (ms: number): Took => ({ ms });

async function took(work: () => Promise<unknown>): Promise<Took> {
  const [started, spent] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(spent);
  return { ms: performance.now() - started, processor: (user + system) / 1000 };
}

async function repeated(times: number, once: () => Promise<unknown>, before?: () => Promise<void>): Promise<Took[]> {
  await once();
  const all: Took[] = [];
  for (let i = 0; i < times; i++) {
    await before?.();
    all.push(await took(once));
  }
  return all;
}

async function walk(address: string, pages: number): Promise<Took[]> {
  const walked: Took[] = [];
  for (let cursor: string | null = ""; walked.length < pages && cursor !== null; ) {
    const from: string = cursor === "" ? address : `${address}&cursor=${cursor}`;
    walked.push(
      await took(async () => {
        cursor = await asked(from);
      }),
    );
  }
  return walked;
}

/** The cursor of the next page. */
async function asked(address: string): Promise<string | null> {
  const response = await fetch(encodeURI(address));
  const told = (await response.json()) as { next?: string | null };
  if (!response.ok) throw new Error(`${response.status} from ${address}`);
  return told.next ?? null;
}

function spread(times: readonly number[]): { p50: number; p95: number; most: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}
