import type { Article, Warning } from "@thidua/core";
import { readArticle } from "@thidua/reader";
import type { Archive } from "./archive/warc.ts";
import { type FetchOptions, fetchPage, mayFetch, type RawResponse, unpacked } from "./fetching/fetch-page.ts";
import { type Rules, readRules } from "./fetching/politeness.ts";
import { findLinks, isTrap, plainAddress, readFeed } from "./links/find-links.ts";
import type { Source } from "./sources/sources.ts";

/** What came of one source. Every page that was asked for is counted once among `articles` … `failed`. */
export interface SourceSummary {
  id: string;
  /** Pages fetched, lists and articles. */
  pages: number;
  articles: number;
  /** Same text as another article of this run. */
  duplicates: number;
  /** Posted before `since`. */
  older: number;
  /** Pages on which no article was found. */
  notArticles: number;
  /** robots.txt said no. */
  forbidden: number;
  failed: number;
  problems: { url: string; message: string }[];
  archive: string | null;
  /** The limit of pages was reached, or the run was stopped, with pages left. */
  unfinished: boolean;
}

export interface CrawlSinks {
  /** An article, after its page is in the archive. The next page waits for it. */
  onArticle: (article: Article, about: { source: Source; warnings: Warning[] }) => Promise<void> | void;
  /** One line of progress a page. */
  onProgress?: (line: string) => void;
}

export interface SourceRun {
  userAgent: string;
  since: string | null;
  maxPages: number;
  maxBytes: number;
  timeout: number;
  now: () => Date;
  signal: AbortSignal | undefined;
  /** Whether an address was gathered in an earlier run. */
  isKnown: (url: string) => Promise<boolean> | boolean;
  turn: (host: string, seconds: number, signal?: AbortSignal) => Promise<void>;
  rules: Map<string, Promise<Rules>>;
}

const MOST_PROBLEMS = 50;
const MOST_LISTS = 200;
const LEAST_TEXT = 200;

/** Gathers one source: its list pages first, then the articles that they lead to. */
export async function crawlSource(source: Source, run: SourceRun, archive: Archive, sinks: CrawlSinks): Promise<SourceSummary> {
  const summary: SourceSummary = {
    id: source.id,
    pages: 0,
    articles: 0,
    duplicates: 0,
    older: 0,
    notArticles: 0,
    forbidden: 0,
    failed: 0,
    problems: [],
    archive: archive.path,
    unfinished: false,
  };
  const limit = Math.min(source.maxPages, run.maxPages);
  const texts = new Set<string>();
  const canonicals = new Set<string>();
  const seen = new Set<string>();
  const lists: { url: string; feed: boolean }[] = [];
  const articles: string[] = [];
  const addList = (url: string, feed: boolean) => {
    if (seen.has(url) || lists.length >= MOST_LISTS) return;
    seen.add(url);
    lists.push({ url, feed });
  };
  const addArticle = (url: string) => {
    if (seen.has(url) || isTrap(url)) return;
    seen.add(url);
    articles.push(url);
  };
  for (const url of source.start) addList(plainAddress(url, url) ?? url, false);
  for (const url of [...source.sitemap, ...source.feed]) addList(plainAddress(url, url) ?? url, true);

  const common = {
    userAgent: run.userAgent,
    allowPrivateAddresses: source.allowPrivateAddresses,
    maxBytes: run.maxBytes,
    timeout: run.timeout,
    now: run.now,
    signal: run.signal,
  };
  const robotsOf = (url: URL): Promise<Rules> => {
    const known = run.rules.get(url.origin);
    if (known !== undefined) return known;
    const asked = askRobots(url, { ...common, archive: archive.add, admit: async () => true });
    run.rules.set(url.origin, asked);
    return asked;
  };
  const options: FetchOptions = {
    ...common,
    archive: archive.add,
    admit: async (url) => {
      const rules = await robotsOf(url);
      if (!rules.allows(url.href)) return false;
      await run.turn(url.host, Math.max(source.delay, rules.delay), run.signal);
      return run.signal?.aborted !== true;
    },
  };

  const visit = async (url: string): Promise<RawResponse | null> => {
    if (!mayFetch(new URL(url), source.allowPrivateAddresses)) {
      fail(url, "địa chỉ nội bộ hoặc không phải http(s), bị từ chối");
      return null;
    }
    const rules = await robotsOf(new URL(url));
    if (!rules.allows(url)) {
      if (rules.problem === null) summary.forbidden++;
      else fail(url, rules.problem);
      return null;
    }
    summary.pages++;
    let got = await fetchPage(url, options);
    // A server that is out of breath is asked once more.
    if (
      "problem" in got &&
      (got.problem.reason === "network" ||
        got.problem.reason === "timeout" ||
        (got.problem.status ?? 0) >= 500 ||
        got.problem.status === 429)
    )
      got = await fetchPage(url, options);
    if ("response" in got) return got.response;
    if (got.problem.reason === "stopped" || run.signal?.aborted === true) {
      summary.unfinished = true;
      return null;
    }
    fail(url, got.problem.message);
    return null;
  };
  const fail = (url: string, message: string) => {
    summary.failed++;
    if (summary.problems.length < MOST_PROBLEMS) summary.problems.push({ url, message });
    sinks.onProgress?.(`${source.id}: ${url}: ${message}`);
  };
  const more = () => summary.pages < limit && run.signal?.aborted !== true;

  for (let at = 0; at < lists.length && more(); at++) {
    const list = lists[at];
    if (list === undefined) break;
    const response = await visit(list.url);
    const body = response === null ? null : unpacked(response, run.maxBytes);
    if (response === null || body === null) continue;
    const text = new TextDecoder().decode(body);
    const found = list.feed ? readFeed(text, response.url) : findLinks(text, response.url);
    for (const url of found.articles) addArticle(url);
    for (const url of "nested" in found ? found.nested : found.lists) addList(url, "nested" in found);
    sinks.onProgress?.(`${source.id}: ${list.url}: ${found.articles.length} liên kết bài viết`);
    // Articles are gathered as lists come in, so that a limit of pages is not used up by lists alone.
    await gather();
  }
  await gather();
  summary.unfinished ||= articles.length > 0;
  return summary;

  async function gather(): Promise<void> {
    for (let url = articles.shift(); url !== undefined; url = articles.shift()) {
      if (!more()) {
        articles.unshift(url);
        return;
      }
      if (!(await run.isKnown(url))) await gatherOne(url);
    }
  }

  async function gatherOne(url: string): Promise<void> {
    const response = await visit(url);
    if (response === null) return;
    const body = unpacked(response, run.maxBytes);
    if (body === null) return fail(url, "nội dung nén bị hỏng hoặc quá lớn");
    const type = response.headers.find(([name]) => name === "content-type")?.[1] ?? "";
    const encoding = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null;
    const read = await readArticle(body, {
      source: source.id,
      url: response.url,
      fetchedAt: response.fetchedAt,
      encoding,
      maxBytes: run.maxBytes,
    });
    if (!read.ok || read.article.title === "" || read.article.text.length < LEAST_TEXT) {
      summary.notArticles++;
      return;
    }
    const { article, warnings } = read;
    if (run.since !== null && article.publishedAt !== null && article.publishedAt < run.since) {
      summary.older++;
      return;
    }
    const canonical = /html/i.test(type) ? canonicalOf(body, response.url) : null;
    if (texts.has(article.contentHash) || (canonical !== null && canonicals.has(canonical))) {
      summary.duplicates++;
      return;
    }
    texts.add(article.contentHash);
    if (canonical !== null) {
      canonicals.add(canonical);
      seen.add(canonical);
    }
    await sinks.onArticle(article, { source, warnings });
    summary.articles++;
    sinks.onProgress?.(`${source.id}: ${article.publishedAt ?? "không rõ ngày"}: ${article.title}`);
  }
}

/** The address that a page gives as its own, where it is on the same host. */
function canonicalOf(body: Uint8Array, url: string): string | null {
  const head = new TextDecoder().decode(body.subarray(0, 100_000));
  const found = /<link\b[^>]*rel=["']?canonical["']?[^>]*>/i.exec(head)?.[0];
  const href = found === undefined ? undefined : /href=["']?([^"'\s>]+)/i.exec(found)?.[1];
  return href === undefined ? null : plainAddress(href, url);
}

async function askRobots(url: URL, options: FetchOptions): Promise<Rules> {
  const address = `${url.origin}/robots.txt`;
  const got = await fetchPage(address, options);
  if ("problem" in got)
    return readRules(address, got.problem.status ?? (got.problem.reason === "redirect" ? 404 : 0), "", options.userAgent);
  const body = unpacked(got.response, options.maxBytes);
  return readRules(address, body === null ? 0 : 200, new TextDecoder().decode(body ?? new Uint8Array()), options.userAgent);
}
