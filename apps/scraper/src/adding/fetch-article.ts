import { join } from "node:path";
import type { Article, Warning } from "@thidua/core";
import type { Store } from "@thidua/store";
import { type Archive, openArchive } from "../archive/warc.ts";
import { userAgent } from "../crawl.ts";
import { mayFetch, type PrivateHosts } from "../fetching/addresses.ts";
import { type Exchange, type FetchOptions, fetchPage, headerOf } from "../fetching/fetch-page.ts";
import { type FetchProblem, retryAfterOf } from "../fetching/problems.ts";
import { robotsAnswer } from "../hosts/ask-robots.ts";
import { openHosts } from "../hosts/hosts.ts";
import { isLogin } from "../links/find-links.ts";
import { isList } from "../pages/is-list.ts";
import { openClaims } from "../pages/own-address.ts";
import { toArticle } from "../pages/to-article.ts";
import { WORKER } from "../worker.ts";

/** What came of one address. `message` is one line for people: what is wrong, and what to do. */
export type Added =
  | { ok: true; article: Article; warnings: Warning[]; digest: string }
  | { ok: false; why: "address" | "robots" | "unreached" | "no-article"; message: string };

export interface SingleFetcher {
  /** Fetches, archives and reads the article at an address that somebody gave, as politely as a crawl. */
  fetch(address: string, signal?: AbortSignal): Promise<Added>;
  close(): Promise<void>;
}

export interface SingleFetcherOptions {
  store: Store;
  /** Data folder; pages are archived below `warc/`. */
  dataDir: string;
  contact?: string | null;
  /** Hosts on this machine that may be asked: those of a test. */
  privateHosts?: PrivateHosts;
  /** Seconds between two requests to one host, at least. */
  delay?: number;
}

const MOST_BYTES = 10 * 1_048_576;
const TIMEOUT = 30_000;
/** Whoever waits at the page waits no longer than this for a host that asked to be left alone, milliseconds. */
const PATIENCE = 10_000;
const SOURCE = "web";

/** Opens nothing before the first address is asked for. */
export function openFetcher({ store, dataDir, contact = null, privateHosts = new Set(), delay = 2 }: SingleFetcherOptions): SingleFetcher {
  const agent = userAgent(contact);
  const claims = openClaims((id) => store.article(id));
  let archive: Promise<Archive> | null = null;
  let before: Promise<unknown> = Promise.resolve();

  const keep = async (exchange: Exchange, kind: "article" | "robots"): Promise<void> => {
    archive ??= openArchive(join(dataDir, "warc"), SOURCE, new Date(), agent).catch((error: unknown) => {
      // Whoever comes next tries anew: the disk may have room again.
      archive = null;
      throw error;
    });
    await (await archive).add(exchange, { source: SOURCE, kind, parent: null, title: null, profile: null });
  };

  async function one(address: string, signal: AbortSignal | undefined): Promise<Added> {
    if (!URL.canParse(address)) return refused("address", "Địa chỉ không đúng dạng. Hãy chép cả địa chỉ, bắt đầu bằng https://.");
    const url = new URL(address);
    url.hash = "";
    if (!mayFetch(url, privateHosts)) return refused("address", PRIVATE);
    if (isLogin(url.href)) return refused("no-article", "Địa chỉ này là trang đăng nhập, không phải bài viết.");
    let robotsProblem: FetchProblem | null = null;
    const common = { userAgent: agent, privateHosts, timeout: TIMEOUT, now: () => new Date(), signal };
    const free = { maxBytes: MOST_BYTES, admit: async () => ({ done: () => undefined }), anywhere: true };
    const hosts = openHosts(
      store,
      { worker: `${WORKER}#${SOURCE}`, lease: TIMEOUT + 5_000 },
      async (robots, host) => {
        const release = await host.turn(delay, signal, PATIENCE);
        const got = await fetchPage(robots, {}, { ...common, ...free, archive: (exchange) => keep(exchange, "robots") });
        release();
        if ("problem" in got) robotsProblem = got.problem;
        return robotsAnswer(got, MOST_BYTES);
      },
      () => undefined,
      1,
      false,
    );
    const admit: FetchOptions["admit"] = async (to) => {
      const host = await hosts.of(to, delay);
      if (host.rules === null)
        return { problem: robotsProblem ?? { reason: "connect", message: host.state.reason ?? "robots.txt không đọc được" } };
      if (!host.rules.allows(to.href)) return { problem: { reason: "robots", message: "robots.txt" } };
      const release = await host.turn(delay, signal, PATIENCE);
      const wait = host.wait(delay);
      if (wait > PATIENCE || signal?.aborted === true) {
        release();
        return {
          problem: { reason: "stopped", message: wait > PATIENCE ? `máy chủ yêu cầu chờ ${Math.ceil(wait / 1000)} giây` : "đã dừng" },
        };
      }
      return {
        done(result, milliseconds) {
          const retryAfter = "exchange" in result ? retryAfterOf(headerOf(result.exchange.headers, "retry-after"), Date.now()) : null;
          if ("exchange" in result) host.answered(result.exchange.status, milliseconds, delay, retryAfter);
          else host.failed(result.problem, milliseconds, delay);
          release();
          void hosts.save(host).catch(() => undefined);
        },
      };
    };
    const got = await fetchPage(url.href, {}, { ...common, maxBytes: MOST_BYTES, admit, archive: (exchange) => keep(exchange, "article") });
    if ("problem" in got) return told(got.problem);
    const { exchange } = got;
    if (isLogin(exchange.url)) return refused("no-article", "Địa chỉ này dẫn tới trang đăng nhập, không phải bài viết.");
    const page = { url: exchange.url, headers: exchange.headers, body: exchange.body, fetchedAt: exchange.fetchedAt };
    const read = await toArticle({ ...page, source: SOURCE, kind: "article", title: null, profile: null }, null, MOST_BYTES, claims);
    if ("problem" in read || (read.html !== null && isList(read.article, read.html, exchange.url)))
      return refused("no-article", NO_ARTICLE);
    return { ok: true, article: read.article, warnings: read.warnings, digest: `sha256:${exchange.digest}` };
  }

  return {
    // One after the other: whoever gives ten addresses of one portal asks it as a crawl would.
    fetch(address, signal) {
      const turn = before.then(() => one(address, signal));
      before = turn.catch(() => undefined);
      return turn;
    },
    close: async () => {
      await before;
      await (await archive)?.close();
    },
  };
}

const PRIVATE = "Địa chỉ này thuộc mạng nội bộ hoặc không phải http(s), nên không được lấy. Hãy tải tệp lên thay vào đó.";
const NO_ARTICLE =
  "Không tìm thấy bài viết ở địa chỉ này (trang danh sách, trang trống hoặc quá ngắn). Hãy mở đúng bài rồi chép địa chỉ của nó.";

function refused(why: Extract<Added, { ok: false }>["why"], message: string): Added {
  return { ok: false, why, message };
}

function told({ reason, message, status, location }: FetchProblem): Added {
  if (reason === "address") return refused("address", PRIVATE);
  if (reason === "robots")
    return refused("robots", "Trang này không cho máy lấy (robots.txt). Hãy mở trang, sao chép văn bản rồi dán vào.");
  if (reason === "redirect" && location !== undefined)
    return refused(
      "address",
      `Địa chỉ này chuyển sang máy chủ khác (${new URL(location).host}). Hãy dùng địa chỉ cuối cùng trong trình duyệt.`,
    );
  if (status === 404 || status === 410)
    return refused("no-article", "Trang này không còn (máy chủ trả về mã 404). Hãy kiểm tra lại địa chỉ.");
  if (reason === "too-large") return refused("no-article", "Trang này lớn hơn 10 MB. Hãy tải tệp về rồi thả vào đây.");
  return refused("unreached", `Chưa lấy được trang: ${message}. Hãy thử lại sau, hoặc dán văn bản.`);
}
