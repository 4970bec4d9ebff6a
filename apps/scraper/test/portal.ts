import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { madeArticle } from "./made-articles.ts";

export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** Milliseconds before it answers. */
  after?: number;
  /** Breaks the connection instead. */
  hangUp?: boolean;
}

/** One host on this machine. What it was asked stands in `asked`, in order. */
export interface Site {
  readonly base: string;
  readonly port: number;
  readonly asked: Asked[];
  /** How often a path was asked for. */
  count(path: string | RegExp): number;
  close(): Promise<void>;
}

/** Opens a host on a loopback address of its own, as a portal among others would have. What `answer` does not know is 404. */
export async function openSite(
  answer: (asked: Asked, site: Site) => Reply | undefined,
  options: { address?: string; port?: number; tls?: { key: string; cert: string } } = {},
): Promise<Site> {
  const asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one: Asked = {
        method: request.method ?? "",
        path: request.url ?? "/",
        headers: request.headers,
        body: Buffer.concat(chunks).toString("utf8"),
        at: Date.now(),
      };
      asked.push(one);
      const reply = answer(one, site) ?? (one.path === "/robots.txt" ? { status: 404 } : { status: 404, body: "không có" });
      const send = () => {
        if (reply.hangUp === true) return request.socket.destroy();
        const headers = { "content-type": "text/html; charset=utf-8", ...reply.headers };
        response.writeHead(reply.status ?? 200, headers).end(reply.body ?? "");
      };
      if (reply.after === undefined) send();
      else setTimeout(send, reply.after);
    });
  };
  const server: Server = options.tls === undefined ? createServer(listener) : createSecureServer(options.tls, listener);
  const address = options.address ?? "127.0.0.1";
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port ?? 0, address, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const site: Site = {
    base: `${options.tls === undefined ? "http" : "https"}://${address}:${port}`,
    port,
    asked,
    count: (path) => asked.filter((one) => (typeof path === "string" ? one.path === path : path.test(one.path))).length,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return site;
}

export const page = (title: string, body: string, head = "") =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title} - Ban Thi đua</title>${head}</head><body><div class="menu"><a href="/">Trang chủ</a></div>${body}</body></html>`;

export const articlePage = (title: string, date: string, body: string, head = "") =>
  page(title, `<h1>${title}</h1><p>Ngày đăng: ${date}</p><div class="content">${body}</div>`, head);

export const list = (links: readonly (readonly [href: string, words: string])[], more = "") =>
  page("Tin tức", `<h1>Tin tức</h1><ul>${links.map(([href, words]) => `<li><a href="${href}">${words}</a></li>`).join("")}</ul>${more}`);

/** Address and page of the made article of a number. */
export const madePath = (i: number) => `/tin-tuc/${30_000 + i}-${madeArticle(i).slug}.html`;
export const madePage = (i: number, changes: { extra?: string; head?: string } = {}) => {
  const { title, date, paragraphs } = madeArticle(i);
  return articlePage(title, date, `${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}${changes.extra ?? ""}`, changes.head);
};
export const madeNumber = (path: string): number | null => {
  const found = /\/(3\d{4})-/.exec(path);
  return found === null ? null : Number(found[1]) - 30_000;
};

export interface Portal {
  base: string;
  asked: Asked[];
  count: Site["count"];
  /** From now on the portal says this of an article. */
  change(i: number, sentence: string): void;
  close(): Promise<void>;
}

const PER_PAGE = 10;

/**
 * An ordinary portal: `size` articles in lists of ten that page by address, with ETags; each article after `after` milliseconds. Its articles
 * are `madeArticle(i)` at `madePath(i)`.
 */
export async function openPortal(size = 12, after = 0): Promise<Portal> {
  const changed = new Map<number, string>();
  const site = await openSite(({ path, headers }) => {
    if (path === "/robots.txt") return { headers: { "content-type": "text/plain" }, body: "User-agent: *\nDisallow: /noi-bo/\n" };
    const number = madeNumber(path);
    if (number !== null && number < size) {
      const extra = changed.get(number);
      const etag = `"${number}-${extra?.length ?? 0}"`;
      if (headers["if-none-match"] === etag) return { status: 304, headers: { etag } };
      return { headers: { etag }, body: madePage(number, extra === undefined ? {} : { extra: `<p>${extra}</p>` }), after };
    }
    const found = /^\/tin-tuc(?:\?page=(\d+))?$/.exec(path);
    if (found === null) return undefined;
    const at = Number(found[1] ?? 1);
    const numbers = Array.from({ length: size }, (_, i) => i).slice((at - 1) * PER_PAGE, at * PER_PAGE);
    const pages = Math.ceil(size / PER_PAGE);
    const pager = Array.from({ length: pages }, (_, i) => `<a href="/tin-tuc?page=${i + 1}">${i + 1}</a>`).join(" ");
    return {
      body: list(
        numbers.map((i) => [madePath(i), madeArticle(i).title] as const),
        pager,
      ),
    };
  });
  return { base: site.base, asked: site.asked, count: site.count, change: (i, sentence) => changed.set(i, sentence), close: site.close };
}
