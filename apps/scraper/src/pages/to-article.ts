import { createHash } from "node:crypto";
import type { Article, Warning } from "@thidua/core";
import { articleIdOf, extractArticle, readArticle } from "@thidua/reader";
import { headerOf } from "../fetching/fetch-page.ts";
import { unpacked } from "../fetching/unpack.ts";
import { plainAddress } from "../links/identity.ts";
import { type Claim, ownAddress } from "./own-address.ts";

/** A page as it came, with what is known of it. */
export interface ArrivedPage {
  url: string;
  headers: readonly (readonly [string, string])[];
  body: Uint8Array;
  fetchedAt: string;
  source: string;
  kind: "article" | "attachment";
  /** The words of the link that led here. */
  title: string | null;
  /** Profile of the portal, where its source names one; else it is found. */
  profile: string | null;
}

/** What an attachment takes over from the article that offers it, where it does not say so itself. */
export type Parent = Pick<Article, "title" | "publishedAt" | "province"> | null;

export type FoundArticle = { article: Article; warnings: Warning[]; html: string | null } | { problem: string };

const LEAST_TEXT = 200;
const LEAST_ATTACHMENT = 40;

/**
 * The article of a page that was asked for as one; a line for people where there is none. Crawling and importing an archive read alike.
 * `claim`: whether it may have the id of the address that the page calls its own.
 */
export async function toArticle(page: ArrivedPage, parent: Parent, maxBytes: number, claim: Claim): Promise<FoundArticle> {
  const body = unpacked(page.body, headerOf(page.headers, "content-encoding") ?? null, maxBytes);
  if (body === null) return { problem: "nội dung nén bị hỏng hoặc bung ra quá lớn" };
  const type = headerOf(page.headers, "content-type") ?? "";
  const encoding = /charset=["']?([\w-]+)/i.exec(type)?.[1] ?? null;
  const { source, url, fetchedAt, profile } = page;
  const read = await readArticle(body, { source, url, fetchedAt, encoding, maxBytes, ...(profile === null ? {} : { profile }) });
  if (!read.ok) return { problem: read.problem.vi };
  const { article, warnings } = read;
  const attachment = page.kind === "attachment";
  const html = attachment || isDocument(body) ? null : new TextDecoder().decode(body);
  if (attachment) {
    const address = plainAddress(url, url) ?? url;
    const whole = inherit({ ...article, id: articleIdOf(address), url: address }, parent, page.title);
    return whole.text.length < LEAST_ATTACHMENT ? { problem: "không có nội dung" } : { article: whole, warnings, html };
  }
  if (article.title === "" || article.text.length < LEAST_TEXT) return { problem: "không có bài viết" };
  const address = await ownAddress(html, url, article.title, claim);
  return { article: { ...article, id: articleIdOf(address), url: address }, warnings, html };
}

function isDocument(body: Uint8Array): boolean {
  const head = Buffer.from(body.subarray(0, 5)).toString("latin1");
  return head === "%PDF-" || head.startsWith("PK\u0003\u0004");
}

/** A document says little of itself: its day, its province, sometimes its title are those of the article that offers it. */
function inherit(article: Article, parent: Parent, words: string | null): Article {
  const title = article.title || words || parent?.title || "";
  return {
    ...article,
    title,
    publishedAt: article.publishedAt ?? parent?.publishedAt ?? null,
    province: article.province ?? parent?.province ?? null,
    contentHash: createHash("sha256").update(`${title}\n${article.text}`).digest("hex"),
  };
}

/** Addresses of the documents that a page offers as part of its article, not of its frame. */
export function documentsOf(html: string, page: { url: string; profile: string | null }): string[] {
  const { url, profile } = page;
  return extractArticle(html, { url, ...(profile === null ? {} : { profile }) }).attachments;
}
