import { load } from "cheerio";
import { classifyLine } from "../boilerplate/classify.ts";
import { publishedDay } from "../dates/published.ts";
import { repairEntities } from "../encoding/entities.ts";
import type { Line } from "../text/lines.ts";
import { toLogical } from "../text/logical.ts";
import { readLines, readText } from "../text/read-text.ts";
import { isBanner } from "../titles/banner.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { cleanTree } from "./clean.ts";
import { findContainer } from "./container.ts";
import { readMetadata, realAuthor } from "./metadata.ts";
import { findTitle } from "./title.ts";

export interface HtmlArticle {
  title: string;
  /** ISO day, in Viet Nam. */
  publishedAt: string | null;
  author: string | null;
  text: string;
  /** Banner, title of the site, footer: where the page comes from. */
  header: string;
  /** Addresses of documents that the page offers, absolute where `url` was given. */
  attachments: string[];
  canonicalUrl: string | null;
  /** How many entities that had lost their ampersand were set right. */
  repaired: number;
}

const DOCUMENT = /\.(?:pdf|docx?|xlsx?)(?:[?#]|$)/i;
const HEADER_LENGTH = 2_000;

interface Options {
  url?: string | null;
  latest?: string | null;
}

/** Reads a page by itself, without knowing its portal. `latest`: ISO day of fetching, no later day is a posting date. */
export function extractArticle(html: string, options: Options = {}): HtmlArticle {
  try {
    if (!isDeep(html)) return extract(html, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  // Thousands of boxes inside each other, which no tree walk stands: the text without its tags.
  const page = readText(html.replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, " ").replace(/<[^>]*>/g, "\n"), {
    latest: options.latest ?? null,
  });
  return { ...page, attachments: [], canonicalUrl: null, repaired: 0 };
}

const DEEPEST = 800;
// Elements that nest; paragraphs, items, cells and the like close each other.
const NESTING = /<(\/?)(?:div|span|b|i|em|strong|font|a|table|ul|ol|section|article|center|blockquote|form|u|s|small|big|code|nobr)\b/gi;

/** Whether boxes lie so deep in each other that building a tree of them takes for ever. */
function isDeep(html: string): boolean {
  let depth = 0;
  for (const found of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (found[1] === "/" ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}

function extract(html: string, options: Options): HtmlArticle {
  const $ = load(html);
  const meta = readMetadata($);
  const attachments = [
    ...new Set(
      $("a[href]")
        .toArray()
        .flatMap((link) => {
          const href = $(link).attr("href") ?? "";
          const address = DOCUMENT.test(href) ? absolute(href, options.url ?? null) : null;
          return address === null ? [] : [address];
        }),
    ),
  ];
  cleanTree($);
  const body = $("body").get(0);
  let repaired = 0;
  const mend = (text: string) => {
    const found = repairEntities(text.normalize("NFC"));
    repaired += found.repaired;
    return found.text;
  };
  const blocks =
    body === undefined
      ? []
      : readBlocks(body).map((block) => ({ ...block, text: mend(block.text), cells: block.cells?.map(mend) ?? null }));
  const titles = meta.titles.map(mend);
  const found = findContainer(blocks) ?? { start: 0, end: blocks.length };
  const title = findTitle(blocks, found, titles);
  // Without a title known from the page, the lines right above the article are asked for it.
  const from = title.index >= 0 ? Math.min(title.index, found.start) : title.title === "" ? Math.max(0, found.start - 8) : found.start;
  const inside = blocks
    .slice(from, found.end)
    .filter((_, at) => from + at >= found.start || from + at === title.index || found.start - from <= 30);
  const after = blocks.slice(found.end, found.end + 8);
  const around = toLogical(
    toLineList([...blocks.slice(from, found.start), ...blocks.slice(Math.max(0, from - 6), from).reverse(), ...after]),
  );
  const page = readLines(toLineList(inside), { title: title.title === "" ? null : title.title, latest: options.latest ?? null });
  const head = [
    ...titles,
    meta.siteName ?? "",
    ...blocks
      .slice(0, from)
      .filter((block) => block.linked < block.text.length * 0.5 && block.text.length < 200)
      .map((block) => block.text),
  ];
  const foot = blocks
    .slice(found.end)
    .flatMap((block) => (classifyLine(block.text).kind === "footer" || isBanner(block.text) ? [block.text] : []));
  const nearby = publishedDay(around, around, options.latest ?? null);
  return {
    title: page.title,
    publishedAt: valid(meta.publishedAt, options.latest ?? null) ?? page.publishedAt ?? nearby,
    author: meta.author ?? realAuthor(page.author) ?? realAuthor(around.find((line) => line.meta?.author != null)?.meta?.author),
    text: page.text,
    header: [page.header, ...head, ...foot].join("\n").slice(0, HEADER_LENGTH),
    attachments,
    canonicalUrl: meta.canonical === null ? null : absolute(meta.canonical, options.url ?? null),
    repaired,
  };
}

function valid(day: string | null, latest: string | null): string | null {
  return day !== null && (latest === null || day <= latest) ? day : null;
}

function toLineList(blocks: readonly Block[]): Line[] {
  return blocks.map((block) => ({
    text: block.text,
    gap: block.gap,
    indent: 0,
    cells: block.cells,
    linked: block.linked > block.text.length * 0.8,
  }));
}

function absolute(href: string, base: string | null): string | null {
  try {
    const address = base === null ? new URL(href) : new URL(href, base);
    return /^https?:$/.test(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
