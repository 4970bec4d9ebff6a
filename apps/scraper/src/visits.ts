import type { FoundPage, HostState, PageOutcome, TakenPage } from "@thidua/store";
import type { Archive } from "./archive/warc.ts";
import { inBatches } from "./batches.ts";
import { addNews, addProblem, type CrawlEvent, type Saved, type SkipReason, type SourceSummary } from "./events.ts";
import { openCookies } from "./fetching/cookies.ts";
import { type Exchange, type Fetched, type FetchOptions, fetchPage, headerOf } from "./fetching/fetch-page.ts";
import { type FetchProblem, retryAfterOf } from "./fetching/problems.ts";
import { ungzipped, unpacked } from "./fetching/unpack.ts";
import { backOff } from "./hosts/back-off.ts";
import type { Host } from "./hosts/host.ts";
import { findInFeed, OLDER } from "./links/feeds.ts";
import { findAttachments, findLinks, isLogin, PRIORITY } from "./links/find-links.ts";
import { keyOf } from "./links/identity.ts";
import { pageNumberOf, postbackTo } from "./links/postback.ts";
import { openClaims } from "./pages/own-address.ts";
import { readLinks } from "./pages/read-links.ts";
import { documentsOf } from "./pages/to-article.ts";
import type { CrawlSinks, SourceRun } from "./run.ts";
import { privateHostsOf, type Source } from "./sources/sources.ts";
import { storable } from "./text.ts";

/** The pages of one source in one run: each is fetched, archived, read, saved and settled, in this order. */
export interface Visits {
  visit(page: TakenPage): Promise<void>;
  skip(page: TakenPage, reason: SkipReason, problem: string | null): Promise<void>;
  /** Gives a page back untouched. */
  putBack(page: TakenPage): Promise<void>;
  /** Pages asked for so far. */
  started(): number;
  /** Hosts that are not asked any more in this run. */
  leftAlone(): string[];
  hosts(): Pick<HostState, "host" | "state" | "reason">[];
}

interface About {
  source: Source;
  run: SourceRun;
  archive: Archive;
  sinks: CrawlSinks;
  summary: SourceSummary;
  roundStartedAt: string;
  emit: (event: CrawlEvent) => void;
}

/** A page is tried so often before it is left to a later round. */
const MOST_ATTEMPTS = 4;
const DAY = 86_400_000;
/** Longest time between two looks at an article that never changes. */
const LONGEST_REST = 64 * DAY;
/** So many pages of a list in a row without anything new, and the rest of it is not asked for. */
const MOST_STALE = 3;
/** So many articles in a row posted before the day asked for, and what lies further back in the lists is not asked for. */
const MOST_OLDER = 10;
const MOST_REMEMBERED = 100_000;
/** Why a page is not asked for: its article came from another address already. */
const SAME = "same";
/** Documents may be larger than pages. */
const DOCUMENT_FACTOR = 2;

interface Settled {
  outcome: PageOutcome;
  found: FoundPage[];
}

export function openVisits({ source, run, archive, sinks, summary, roundStartedAt, emit }: About): Visits {
  const { store } = run;
  const privateHosts = privateHostsOf(source);
  const profile = source.profile ?? null;
  const leftAlone = new Set<string>();
  const asked = new Map<string, Host>();
  const cookies = openCookies();
  const claims = openClaims((id) => store.article(id));
  /** Pages whose form was read in this run, in the session that is still open. */
  const posted = new Set<string>();
  /** Articles that were fetched from another address than the one that their pages call their own. */
  const same = new Set<string>();
  const remembered = new Set<string>();
  const stale = new Map<string, number>();
  const chains = new Map<string, string>();
  let olderInARow = 0;

  const settle = inBatches<Settled, Set<string>>(200, async (items) => {
    const at = new Date().toISOString();
    const outcomes = items.map(({ outcome }) => outcome);
    return new Set(await store.settlePages(source.id, { roundStartedAt, at, outcomes, found: items.flatMap(({ found }) => found) }));
  });

  const keep = (page: TakenPage): PageOutcome => ({
    key: page.key,
    state: "waiting",
    due: new Date().toISOString(),
    reason: null,
    attempts: page.attempts,
    status: null,
    etag: page.etag,
    lastModified: page.lastModified,
    bodyHash: page.bodyHash,
    unchanged: page.unchanged,
    fetchedAt: null,
    articleId: page.articleId,
    publishedAt: null,
  });

  const tell = (page: TakenPage, outcome: PageOutcome, more: Partial<Extract<CrawlEvent, { type: "page" }>> = {}) =>
    emit({
      type: "page",
      source: source.id,
      url: page.url,
      kind: page.kind,
      state: outcome.state,
      status: outcome.status,
      reason: outcome.reason,
      title: null,
      saved: null,
      duplicateOf: null,
      links: 0,
      milliseconds: 0,
      ...more,
    });

  const end = (outcome: PageOutcome, found: FoundPage[] = []): Promise<Set<string>> => settle({ outcome, found });

  const skip = async (page: TakenPage, reason: SkipReason, problem: string | null, more: Partial<PageOutcome> = {}): Promise<void> => {
    // Nothing is kept of the page: should it be asked for again, then anew.
    const nothing = { etag: null, lastModified: null, bodyHash: null };
    const state = reason === "gone" ? "gone" : "skipped";
    const outcome: PageOutcome = { ...keep(page), due: null, reason, attempts: 0, ...more, ...nothing, state };
    if (reason === "address") addProblem(summary, page.url, problem ?? reason);
    else summary.skipped[reason]++;
    tell(page, outcome, { reason: problem ?? reason });
    await end(outcome);
  };

  const putBack = async (page: TakenPage): Promise<void> => {
    await end({ ...keep(page), attempts: page.attempts - 1 });
  };

  /** Asks before every request, of the page and of where it leads. */
  const admit: FetchOptions["admit"] = async (url) => {
    const host = await run.hosts.of(url, source.delay);
    asked.set(url.origin, host);
    if (host.rules === null) return { problem: { reason: "connect", message: host.state.reason ?? "robots.txt không đọc được" } };
    if (!host.rules.allows(url.href)) return { problem: { reason: "robots", message: `robots.txt không cho phép ${url.href}` } };
    const release = await host.turn(source.delay, run.signal, run.patience);
    const later = host.wait(source.delay) > run.patience;
    if (later) leftAlone.add(url.origin);
    if (later || run.signal?.aborted === true) {
      release();
      return { problem: { reason: "stopped", message: later ? "máy chủ yêu cầu chờ" : "đã dừng theo yêu cầu" } };
    }
    return {
      done(result, milliseconds) {
        const changed =
          "exchange" in result
            ? host.answered(
                result.exchange.status,
                milliseconds,
                source.delay,
                retryAfterOf(headerOf(result.exchange.headers, "retry-after"), Date.now()),
              )
            : result.problem.reason !== "stopped" &&
              result.problem.reason !== "too-large" &&
              host.failed(result.problem, milliseconds, source.delay);
        if (changed) {
          emit({ type: "host", host: host.state.host, state: host.state.state, reason: host.state.reason });
          void run.hosts.save(host);
        }
        release();
      },
    };
  };

  async function visit(page: TakenPage): Promise<void> {
    const url = new URL(page.url);
    const host = await run.hosts.of(url, source.delay);
    asked.set(url.origin, host);
    if (host.rules === null || host.wait(source.delay) > run.patience) {
      leftAlone.add(url.origin);
      return putBack(page);
    }
    if (!host.rules.allows(page.url)) return skip(page, "robots", null);
    if (same.has(page.key)) {
      await end({ ...keep(page), state: "skipped", due: null, reason: SAME, attempts: 0 });
      return;
    }
    const chain = chains.get(page.parent ?? "") ?? page.parent ?? page.url;
    if (page.priority === PRIORITY.next) {
      if (olderInARow >= MOST_OLDER) return skip(page, "older", null, { reason: OLDER });
      if ((stale.get(chain) ?? 0) >= MOST_STALE) {
        await end({ ...keep(page), state: "done", due: null, reason: "end", attempts: 0 });
        return;
      }
    }
    summary.pages++;
    const began = performance.now();
    const options: FetchOptions = {
      userAgent: run.userAgent,
      privateHosts,
      maxBytes: page.kind === "attachment" ? run.maxBytes * DOCUMENT_FACTOR : run.maxBytes,
      timeout: run.timeout,
      now: run.now,
      signal: run.signal,
      archive: (exchange) => archive.add(exchange, { source: source.id, kind: page.kind, parent: page.parent, title: page.title, profile }),
      admit,
      cookies,
    };
    let got = await fetchPage(page.url, page, options);
    if (page.form !== null && !posted.has(page.key) && isLost(got)) {
      const form = await renewedForm(page, options);
      if (form !== null) got = await fetchPage(page.url, { form }, options);
    }
    const milliseconds = Math.round(performance.now() - began);
    if ("problem" in got) return unfetched(page, host, got.problem);
    const { exchange } = got;
    if (exchange.status === 304) return unchanged(page, exchange, milliseconds);
    if (isLogin(exchange.url) && !isLogin(page.url)) return skip(page, "not-article", null, { status: exchange.status, reason: "login" });
    const { digest: bodyHash } = exchange;
    if (bodyHash === page.bodyHash) return unchanged(page, exchange, milliseconds);
    const arrived: Arrived = { page, exchange, bodyHash, milliseconds };
    return page.kind === "list" || page.kind === "feed" ? list(arrived, chain) : article(arrived);
  }

  /** The form that leads to a page of a list, from the list as it is now: one of an earlier run belongs to a session that is over. */
  async function renewedForm(page: TakenPage, options: FetchOptions): Promise<[string, string][] | null> {
    const wanted = pageNumberOf(page.key);
    let got = await fetchPage(page.parent ?? page.url, {}, options);
    for (let number = 2; number <= wanted && !("problem" in got); number++) {
      const { exchange } = got;
      const body = unpacked(exchange.body, headerOf(exchange.headers, "content-encoding") ?? null, run.maxBytes);
      if (body === null) return null;
      const links = readLinks(new TextDecoder().decode(body));
      const jump = postbackTo(links, exchange.url, wanted, true);
      if (jump !== null) return jump.form;
      const next = postbackTo(links, exchange.url, number);
      if (next === null || number === wanted) return next?.form ?? null;
      got = await fetchPage(next.url, { form: next.form }, options);
    }
    return null;
  }

  const settled = ({ page, exchange, bodyHash }: Pick<Arrived, "page" | "exchange"> & { bodyHash: string | null }): PageOutcome => ({
    ...keep(page),
    state: "done",
    attempts: 0,
    status: exchange.status,
    etag: headerOf(exchange.headers, "etag")?.slice(0, 500) ?? (exchange.status === 304 ? page.etag : null),
    lastModified: headerOf(exchange.headers, "last-modified")?.slice(0, 100) ?? (exchange.status === 304 ? page.lastModified : null),
    bodyHash: bodyHash ?? page.bodyHash,
    fetchedAt: new Date().toISOString(),
  });

  /** Start pages and sections are looked at in every round; further pages of a list only where the page before had something new. */
  const listDue = (page: TakenPage) => (page.priority === PRIORITY.next ? null : new Date().toISOString());

  async function unchanged(page: TakenPage, exchange: Exchange, milliseconds: number): Promise<void> {
    const outcome = settled({ page, exchange, bodyHash: null });
    outcome.unchanged = page.unchanged + 1;
    outcome.due = page.kind === "list" || page.kind === "feed" ? listDue(page) : rest(outcome.unchanged);
    if (page.kind === "article" || page.kind === "attachment") {
      // What was no article before is none now.
      if (page.articleId === null) return skip(page, "not-article", null, { ...outcome, reason: "not-article", due: null });
      summary.articles++;
      summary.unchanged++;
    }
    await end(outcome);
    tell(page, outcome, { saved: "unchanged", milliseconds });
  }

  async function list({ page, exchange, bodyHash, milliseconds }: Arrived, chain: string): Promise<void> {
    const limit = run.maxBytes * (page.kind === "feed" ? 5 : 1);
    const body = unpacked(exchange.body, headerOf(exchange.headers, "content-encoding") ?? null, limit);
    const bytes = body === null ? null : ungzipped(body, limit);
    if (bytes === null) return unfetched(page, null, { reason: "broken", message: "nội dung nén bị hỏng hoặc bung ra quá lớn" });
    const text = new TextDecoder().decode(bytes);
    const number = pageNumberOf(page.key);
    const about = { url: exchange.url, depth: page.depth, number, source: `${source.id} ${source.name}`, topic: source.topic };
    const all = page.kind === "feed" ? findInFeed(text, about, run.since) : findLinks(readLinks(text), about);
    const found = all.filter((one) => one.again === true || one.modified != null || !remembered.has(one.key));
    if (remembered.size > MOST_REMEMBERED) remembered.clear();
    for (const { key, form } of found) {
      remembered.add(key);
      if (form != null) posted.add(key);
    }
    const outcome = settled({ page, exchange, bodyHash });
    outcome.due = listDue(page);
    const added = await end(outcome, found);
    const fresh = found.filter(({ key, kind }) => kind === "article" && added.has(key));
    chains.set(exchange.url, chain);
    chains.set(page.url, chain);
    if (page.priority === PRIORITY.next) stale.set(chain, fresh.length === 0 ? (stale.get(chain) ?? 0) + 1 : 0);
    for (const { skip: why } of fresh) if (why != null) summary.skipped[why === OLDER ? "older" : "off-topic"]++;
    tell(page, outcome, { links: fresh.length, milliseconds });
  }

  async function article({ page, exchange, bodyHash, milliseconds }: Arrived): Promise<void> {
    const kind = page.kind === "attachment" ? "attachment" : "article";
    const parent = kind === "attachment" && page.parent !== null ? await parentOf(page.parent) : null;
    const { url, headers, body, fetchedAt } = exchange;
    const maxBytes = run.maxBytes * DOCUMENT_FACTOR;
    const arrived = { url, headers, body, fetchedAt, source: source.id, kind, title: page.title, profile } as const;
    // What an article was called before it is called now, whatever its title has become.
    const read = await run.read(arrived, parent, maxBytes, async (id, title) => id === page.articleId || claims(id, title));
    const outcome = settled({ page, exchange, bodyHash });
    if ("problem" in read) {
      if (read.problem.includes("nén")) return unfetched(page, null, { reason: "broken", message: read.problem });
      return skip(page, "not-article", null, { ...outcome, due: null, reason: "not-article" });
    }
    const { publishedAt } = read.article;
    outcome.publishedAt = publishedAt;
    if (run.since !== null && publishedAt !== null && publishedAt < run.since) {
      olderInARow++;
      return skip(page, "older", null, { ...outcome, due: null, reason: OLDER });
    }
    olderInARow = 0;
    const saved: Saved = await sinks.onArticle(read.article, { source, warnings: read.warnings, digest: bodyHash });
    const duplicateOf = saved === "unchanged" ? null : await store.originalOf(read.article.id);
    const found = kind === "article" && read.html !== null ? attachmentsOf(read.html, url, page.depth, read.article.url ?? url) : [];
    const own = kind === "article" && read.article.url !== page.url ? keyOf(read.article.url ?? url) : page.key;
    if (own !== page.key) {
      if (same.size < MOST_REMEMBERED) same.add(own);
      const { depth, parent: from, title } = page;
      found.push({ key: own, url: read.article.url ?? url, kind, priority: page.priority, depth, parent: from, title, skip: SAME });
    }
    outcome.articleId = read.article.id;
    outcome.unchanged = saved === "unchanged" && page.fetchedAt !== null ? page.unchanged + 1 : 0;
    outcome.due = rest(outcome.unchanged);
    await end(outcome, found);
    summary.articles++;
    summary[saved === "new" ? "fresh" : saved]++;
    if (saved === "new") addNews(summary, read.article.id, read.article.title);
    if (kind === "attachment") summary.attachments++;
    if (duplicateOf !== null) summary.duplicates++;
    tell(page, outcome, { title: read.article.title, saved, duplicateOf, milliseconds });
  }

  /** Documents of an article; most have none, and are not read again to find out. */
  function attachmentsOf(html: string, url: string, depth: number, parent: string): FoundPage[] {
    const all = findAttachments(readLinks(html), url, depth);
    if (all.length === 0) return [];
    const own = new Set(documentsOf(html, { url, profile }).map(keyOf));
    return all.filter(({ key }) => own.has(key)).map((one) => ({ ...one, parent }));
  }

  /** The article that offers a document, as it was saved. */
  async function parentOf(url: string) {
    const { articleIdOf } = await import("@thidua/reader");
    return store.article(articleIdOf(url));
  }

  /** What to do about a page that did not come. */
  async function unfetched(page: TakenPage, host: Host | null, problem: FetchProblem): Promise<void> {
    const message = storable(problem.message);
    const status = problem.status ?? null;
    if (problem.reason === "stopped") return putBack(page);
    if (problem.reason === "robots") return skip(page, "robots", null);
    if (problem.reason === "address") return skip(page, "address", message);
    if (status === 404 || status === 410) return skip(page, "gone", null, { status, fetchedAt: new Date().toISOString() });
    if (host !== null && (host.state.state === "gone" || host.state.state === "closed")) {
      leftAlone.add(host.state.host);
      return putBack(page);
    }
    const passing =
      problem.reason === "connect" ||
      problem.reason === "network" ||
      problem.reason === "timeout" ||
      status === 429 ||
      status === 408 ||
      (status ?? 0) >= 500;
    const outcome: PageOutcome = { ...keep(page), status, reason: message, fetchedAt: null };
    if (passing && page.attempts < MOST_ATTEMPTS) {
      const rested = host === null ? 0 : Math.min(host.wait(source.delay), 365 * DAY);
      outcome.due = new Date(Date.now() + Math.max(rested, backOff(page.attempts, source.delay) * 1000)).toISOString();
      await end(outcome);
      tell(page, outcome);
      return;
    }
    outcome.state = "failed";
    outcome.attempts = 0;
    // What is too large or broken stays so; what a server refuses today it may give in a later round.
    outcome.due = problem.reason === "too-large" ? null : new Date(Date.now() + DAY).toISOString();
    await end(outcome);
    addProblem(summary, page.url, message);
    tell(page, outcome);
  }

  return {
    visit,
    skip: (page, reason, problem) => skip(page, reason, problem),
    putBack,
    started: () => summary.pages,
    leftAlone: () => [...leftAlone],
    hosts: () => [...asked.values()].map(({ state: { host, state, reason } }) => ({ host, state, reason })),
  };
}

/** Whether a posted form came to nothing: refused, or led away to another page. */
function isLost(got: Fetched): boolean {
  return "problem" in got ? (got.problem.status ?? 0) >= 400 : got.exchange.method === "GET";
}

interface Arrived {
  page: TakenPage;
  exchange: Exchange;
  bodyHash: string;
  milliseconds: number;
}

/** When an article is looked at again: in the next round at first, then after a day, two, four… without a change. */
function rest(unchanged: number): string {
  const wait = unchanged === 0 ? 0 : Math.min(LONGEST_REST, DAY * 2 ** (unchanged - 1));
  return new Date(Date.now() + wait).toISOString();
}
