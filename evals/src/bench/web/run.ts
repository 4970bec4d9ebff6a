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
      const add = (what: string, ms: readonly number[]): void => {
        rows.push({ records: there, what, ...spread(ms), load });
        say(`${what}: ${rows.at(-1)?.p95.toFixed(0)} ms`);
      };
      for (const [what, path] of ASKED) add(what, await repeated(times, () => timed(serving.url + path)));
      add("figures, with the counts beside them, at once", await repeated(times, () => atOnce(serving.url, BESIDE)));
      // What was counted holds for as long as nothing is written.
      const write = (): Promise<void> => store.saveHost(HOST);
      for (const [what, path] of COUNTS) add(`${what}, just after a change`, await repeated(times, () => timed(serving.url + path), write));
      add("the same at once, just after a change", await repeated(times, () => atOnce(serving.url, BESIDE), write));
      const walked = await walk(serving.url + FIGURES, pages);
      add(`figures, page after page, ${walked.length} pages`, walked);
      add("figures, the last tenth of those pages", walked.slice(-Math.ceil(walked.length / 10)));
      if (browser) {
        for (const [what, ms] of await opened(serving.url, 5)) add(what, ms);
        add("between two frames while the table is scrolled in Chromium", await scrolled(serving.url));
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

async function repeated(times: number, once: () => Promise<{ ms: number }>, before?: () => Promise<void>): Promise<number[]> {
  await once();
  const ms: number[] = [];
  for (let i = 0; i < times; i++) {
    await before?.();
    ms.push((await once()).ms);
  }
  return ms;
}

async function walk(address: string, pages: number): Promise<number[]> {
  const walked: number[] = [];
  for (let cursor: string | null = ""; walked.length < pages && cursor !== null; ) {
    const { ms, next }: { ms: number; next: string | null } = await timed(cursor === "" ? address : `${address}&cursor=${cursor}`);
    walked.push(ms);
    cursor = next;
  }
  return walked;
}

/** Until the last of the requests is answered. */
async function atOnce(url: string, paths: readonly string[]): Promise<{ ms: number }> {
  const started = performance.now();
  await Promise.all(paths.map((path) => timed(url + path)));
  return { ms: performance.now() - started };
}

async function timed(address: string): Promise<{ ms: number; next: string | null }> {
  const started = performance.now();
  const response = await fetch(encodeURI(address));
  const told = (await response.json()) as { next?: string | null };
  if (!response.ok) throw new Error(`${response.status} from ${address}`);
  return { ms: performance.now() - started, next: told.next ?? null };
}

function spread(times: readonly number[]): { p50: number; p95: number; most: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), most: sorted.at(-1) ?? 0 };
}
