import { load } from "cheerio";

/** What a list page leads to: articles, and more list pages. */
export interface FoundLinks {
  articles: string[];
  lists: string[];
}

const FILES = /\.(?:jpe?g|png|gif|webp|svg|ico|css|js|mp[34]|wav|avi|zip|rar|7z|docx?|xlsx?|pptx?|pdf|xml|rss)$/i;
const NEVER =
  /(?:^|[/?&_=-])(?:login|logout|signin|register|dang-?nhap|dang-?ky|rss|print|in-?bai|send-?mail|search|tim-?kiem|tag|tags|author|wp-admin|wp-json|feed|lien-he|gioi-thieu|so-do|sitemap)(?:$|[/?&_=.-])/i;
const NOISE = /^(?:utm_\w+|fbclid|gclid|zarsrc|_ga|sid|phpsessid|jsessionid|p_auth|redirect)$/i;
const PAGED = /(?:^|[/?&_-])(?:page|trang|paged|cur|pagenum|p|offset|start)[=/_-]?\d{1,4}(?:$|[/&.])|[?&]_[\w]+_cur=\d+/i;
const NEXT = /^(?:\d{1,3}|tiếp|tiếp theo|trang sau|sau|xem thêm|cũ hơn|next|older|›|»|>|>>)$/iu;

/** An address without what does not tell pages apart: fragment, session, campaign, doubled slashes. Null for anything but http(s). */
export function plainAddress(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return null;
  url.hash = "";
  url.pathname = url.pathname.replace(/;jsessionid=[^/?]*/gi, "").replace(/\/{2,}/g, "/");
  for (const name of [...url.searchParams.keys()]) if (NOISE.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Addresses that a portal builds without end: a segment again and again, language after language, ever deeper. */
export function isTrap(address: string): boolean {
  const { pathname } = new URL(address);
  const segments = pathname.split("/").filter((segment) => segment !== "");
  if (segments.length > 12 || address.length > 600) return true;
  const long = segments.filter((segment) => segment.length > 2 && segment !== "-");
  if (new Set(long).size < long.length) return true;
  const languages = segments.filter((segment) => /^(?:vi|en|vn)(?:[-_]\w{2})?$/i.test(segment));
  return languages.length > 1 || (languages.length === 1 && segments.length > 2 && segments.at(-1) === languages[0]);
}

function sameSite(one: string, other: string): boolean {
  const host = (address: string) => new URL(address).host.replace(/^www\./, "");
  return host(one) === host(other);
}

/** How much a link looks like one to an article, 0..1: a headline for its words, an identifier or a slug for its address. */
export function articleLikeness(address: string, words: string): number {
  const { pathname, search } = new URL(address);
  if (FILES.test(pathname) || NEVER.test(pathname + search)) return 0;
  const last =
    pathname
      .split("/")
      .filter((segment) => segment !== "")
      .at(-1) ?? "";
  let likeness = 0;
  if (
    /\d{4,}/.test(last) ||
    /(?:^|[?&])(?:id|itemid|newsid|articleid|distid|contentid|aid|nid)=[\w-]*\d+/i.test(search) ||
    /\/\d{4,}(?:\/|$)/.test(pathname)
  )
    likeness += 0.4;
  if ((last.match(/-/g)?.length ?? 0) >= 4) likeness += 0.35;
  if (/\.(?:html?|aspx|php|vnp|antd|ldo)$/i.test(last) && last.length > 15) likeness += 0.1;
  const count = words.split(/\s+/).filter((word) => word !== "").length;
  if (count >= 6 && words.length >= 25) likeness += 0.4;
  else if (count < 4) likeness -= 0.3;
  if (PAGED.test(pathname + search) && count < 4) likeness = 0;
  return Math.max(0, Math.min(1, likeness));
}

/** Links of a page to articles and to further list pages of the same host, in order, each once. */
export function findLinks(html: string, base: string): FoundLinks {
  const $ = load(html);
  const articles = new Map<string, number>();
  const lists = new Set<string>();
  for (const link of $("a[href]").toArray()) {
    const href = ($(link).attr("href") ?? "").trim();
    if (href === "" || href.startsWith("#") || /^(?:javascript|mailto|tel|data):/i.test(href)) continue;
    const address = plainAddress(href, base);
    if (address === null || address === plainAddress(base, base) || !sameSite(address, base) || isTrap(address)) continue;
    const words = ($(link).text().replace(/\s+/g, " ").trim() || $(link).attr("title")?.trim()) ?? "";
    const likeness = articleLikeness(address, words);
    if (likeness >= 0.6) articles.set(address, Math.max(likeness, articles.get(address) ?? 0));
    else if (NEXT.test(words) && PAGED.test(address)) lists.add(address);
  }
  return { articles: [...articles.keys()], lists: [...lists].filter((address) => !articles.has(address)) };
}

/** Addresses in a sitemap, an RSS or an Atom feed; `nested` are further sitemaps. */
export function readFeed(xml: string, base: string): { articles: string[]; nested: string[] } {
  const $ = load(xml, { xml: true });
  const clean = (found: (string | undefined)[]) =>
    found
      .flatMap((href) => (href ? [plainAddress(href.trim(), base)] : []))
      .filter((href): href is string => href !== null && sameSite(href, base));
  const nested = clean(
    $("sitemap > loc")
      .toArray()
      .map((loc) => $(loc).text()),
  );
  const articles = clean([
    ...$("url > loc")
      .toArray()
      .map((loc) => $(loc).text()),
    ...$("item > link")
      .toArray()
      .map((link) => $(link).text()),
    ...$("entry > link")
      .toArray()
      .map((link) => $(link).attr("href")),
  ]);
  return { articles: [...new Set(articles)], nested };
}
