import type { FoundPage } from "@thidua/store";
import type { Link, PageLinks } from "../pages/read-links.ts";
import { isTrap, keyOf, plainAddress } from "./identity.ts";
import { postbackTo } from "./postback.ts";
import { isOwnList, isSection, relevanceOf } from "./relevance.ts";

/** Sooner to later: start pages, sections, articles of the field, others, attachments with them, the next page of a list. */
export const PRIORITY = { start: 0, section: 2, field: 10, attachment: 10, unknown: 12, next: 20 } as const;

/** Why a page is kept but never asked for. */
export const OFF_TOPIC = "off-topic";
export const FURNITURE = "furniture";

const FILES = /\.(?:jpe?g|png|gif|webp|svg|ico|css|js|mp[34]|wav|avi|zip|rar|7z|docx?|xlsx?|pptx?|pdf|xml|rss)$/i;
const DOCUMENT = /\.(?:pdf|docx)$/i;
const NEVER =
  /(?:^|[/?&_=-])(?:login|logout|signin|sign-in|register|dang-?nhap|dang-?xuat|dang-?ky|quen-mat-khau|rss|print|in-?bai|send-?mail|gui-email|search|tim-?kiem|tag|tags|author|wp-admin|wp-json|wp-login|feed|lien-he|gioi-thieu|so-do|sitemap|hoi-dap|hoi-ap|binh-luan|comment|cart|captcha)(?:$|[/?&_=.-])/i;
const PAGED =
  /(?:^|[/?&_-])(?:page|trang|paged|cur|pagenum|pagenumber|pageindex|pageno|p|offset|start|limitstart)[=/_-]?\d{1,4}(?:$|[/&.])|[?&]_[\w]+_(?:cur|page)=\d+/i;
const NEXT = /^(?:\d{1,4}|tiếp|tiếp theo|trang tiếp|trang sau|trang kế|sau|kế tiếp|xem thêm|cũ hơn|next|older|more|›|»|>|>>|…|\.\.\.)$/iu;

/** From here on a link is taken for an article; and what a headline alone comes to. */
const ARTICLE = 0.6;
const HEADLINE = 0.4;
/** Deepest page of a list. */
const MOST_PAGES = 500;
const MOST_SECTIONS = 2;

/** What is known of the page that the links stand on. */
export interface ListPage {
  url: string;
  depth: number;
  /** Which page of the list it is, where one posts a form to turn it; 1 for the first. */
  number?: number;
  /** Words of the source: a portal of an emulation board is about nothing else. */
  source: string;
  /** `all`: whatever the headlines say. */
  topic: "auto" | "all";
}

/** The host of an address, with or without `www`: what a portal is. */
function siteOf(address: string): string {
  return new URL(address).host.replace(/^www\./, "");
}

/** How much an address looks like that of an article, 0..0.85: an identifier, a slug, the ending of a page. */
export function addressLikeness(address: string): number {
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
    /(?:^|[?&])(?:id|itemid|newsid|articleid|distid|contentid|aid|nid|postid|_\w*(?:articleId|assetEntryId))=[\w-]*\d+/i.test(search) ||
    /\/\d{4,}(?:\/|$)/.test(pathname)
  )
    likeness += 0.4;
  if ((last.match(/-/g)?.length ?? 0) >= 4) likeness += 0.35;
  if (/\.(?:html?|aspx|php|vnp|antd|ldo|chn|epi)$/i.test(last) && last.length > 15) likeness += 0.1;
  return likeness;
}

/** How much a link looks like one to an article, 0..1: a headline for its words, an identifier or a slug for its address. */
export function articleLikeness(address: string, words: string): number {
  const { pathname, search } = new URL(address);
  if (FILES.test(pathname) || NEVER.test(pathname + search)) return 0;
  let likeness = addressLikeness(address);
  const count = words.split(/\s+/).filter((word) => word !== "").length;
  if (count >= 6 && words.length >= 25) likeness += 0.4;
  else if (count < 4) likeness -= 0.3;
  if (PAGED.test(pathname + search) && count < 4) likeness = 0;
  return Math.max(0, Math.min(1, likeness));
}

/** Links of a list page to articles, documents, sections and further pages of the list, on the same host, each once. */
export function findLinks(page: PageLinks, list: ListPage): FoundPage[] {
  if (!page.follow) return [];
  const base = page.base !== null && URL.canParse(page.base, list.url) ? new URL(page.base, list.url).href : list.url;
  const own = list.topic === "all" || isOwnList(list.source, list.url, page.title);
  const ownKey = keyOf(list.url);
  const site = siteOf(list.url);
  const found = new Map<string, FoundPage>();
  const add = (url: string, page: Pick<FoundPage, "kind" | "priority"> & Partial<FoundPage>) => {
    const key = page.key ?? keyOf(url);
    const before = found.get(key);
    if (key !== ownKey && (before === undefined || before.priority > page.priority || (before.skip != null && page.skip == null)))
      found.set(key, { depth: list.depth + 1, parent: list.url, title: null, ...page, key, url });
  };
  let articles = 0;
  for (const link of page.links) {
    const address = addressOf(link, base);
    if (address === null || siteOf(address) !== site) continue;
    if (DOCUMENT.test(new URL(address).pathname)) {
      addDocument(add, address, link, own);
      continue;
    }
    if (isTrap(address)) continue;
    const { pathname, search } = new URL(address);
    const likeness = articleLikeness(address, link.words);
    const relevance = likeness < HEADLINE ? "unknown" : relevanceOf(link.words, link.lead, address);
    // A headline of the field is one whatever its address: /bai/17
    if (likeness >= ARTICLE || (likeness >= HEADLINE && relevance === "field")) {
      articles++;
      const skip = own || relevance !== "elsewhere" ? null : OFF_TOPIC;
      const priority = relevance === "field" ? PRIORITY.field : PRIORITY.unknown;
      add(address, { kind: "article", priority, title: link.words, skip });
    } else if (NEXT.test(link.words) && PAGED.test(pathname + search)) {
      if (list.depth < MOST_PAGES) add(address, { kind: "list", priority: PRIORITY.next, again: true });
    } else if (list.depth < MOST_SECTIONS && isSection(link.words) && !NEVER.test(pathname + search) && !FILES.test(pathname))
      add(address, { kind: "list", priority: PRIORITY.section });
  }
  const posted = list.depth < MOST_PAGES ? postbackTo(page, list.url, (list.number ?? 1) + 1) : null;
  if (posted !== null) add(posted.url, { kind: "list", priority: PRIORITY.next, again: true, key: posted.key, form: posted.form });
  // A page of a list without a single headline is the end of it.
  return articles === 0 && list.depth > 0 ? [...found.values()].filter(({ kind }) => kind !== "list") : [...found.values()];
}

function addressOf(link: Link, base: string): string | null {
  if (link.href === "" || link.href.startsWith("#") || /^(?:javascript|mailto|tel|data|about):/i.test(link.href)) return null;
  return plainAddress(link.href, base);
}

/** A document in a list is read where its words are about the field; any other is furniture of the page, in whose articles it is no attachment. */
function addDocument(
  add: (url: string, page: Pick<FoundPage, "kind" | "priority"> & Partial<FoundPage>) => void,
  address: string,
  link: Link,
  own: boolean,
): void {
  const headline = link.words.split(/\s+/).length >= 6;
  const wanted = headline && (own || relevanceOf(link.words, link.lead, address) === "field");
  add(address, { kind: "attachment", priority: PRIORITY.attachment, title: link.words, skip: wanted ? null : FURNITURE });
}

const MOST_ATTACHMENTS = 10;

/** Documents that an article offers. */
export function findAttachments(page: PageLinks, url: string, depth: number): FoundPage[] {
  const base = page.base !== null && URL.canParse(page.base, url) ? new URL(page.base, url).href : url;
  const site = siteOf(url);
  const found = new Map<string, FoundPage>();
  for (const link of page.links) {
    const address = addressOf(link, base);
    if (address === null || siteOf(address) !== site || !DOCUMENT.test(new URL(address).pathname)) continue;
    const key = keyOf(address);
    if (!found.has(key) && found.size < MOST_ATTACHMENTS)
      found.set(key, {
        key,
        url: address,
        kind: "attachment",
        priority: PRIORITY.attachment,
        depth: depth + 1,
        parent: url,
        title: link.words,
      });
  }
  return [...found.values()];
}

/** Whether an address asks who one is. */
export function isLogin(address: string): boolean {
  return /(?:^|[/?&=_-])(?:login|logon|signin|sign-in|dang-?nhap|auth|sso|wp-login)(?:$|[/?&=_.-])/i.test(new URL(address).pathname);
}

/** Whether an address without words may be an article: from a sitemap, where there are none. */
export function mayBeArticle(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname !== "/" && !FILES.test(pathname) && !NEVER.test(pathname + search) && !isTrap(address);
}
