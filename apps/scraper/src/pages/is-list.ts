import type { Article } from "@thidua/core";
import { articleLikeness } from "../links/find-links.ts";
import { readLinks } from "./read-links.ts";

/** Of a page that is a list, more than this share of its letters stands in links. */
const MOST_LINKED = 0.6;

/** Whether a page is a list of links and no article, or looks like none by its address, headline and day. */
export function isList(article: Article, html: string, url: string): boolean {
  const linked = readLinks(html).links.reduce((sum, link) => sum + (article.text.includes(link.words) ? link.words.length : 0), 0);
  if (linked > article.text.length * MOST_LINKED) return true;
  return article.publishedAt === null && articleLikeness(url, article.title) < 0.6;
}
