import { articleProvince, canonical, type Place } from "@thidua/core";
import type { AnyNode, Element } from "domhandler";
import { classifyLine } from "../boilerplate/classify.ts";
import { pageDays } from "../dates/order.ts";
import { publishedDay } from "../dates/published.ts";
import { readDate } from "../dates/read-date.ts";
import { repairEntities } from "../encoding/entities.ts";
import { type Damage, repairMojibake } from "../encoding/repair.ts";
import { isSignature } from "../text/author.ts";
import { cleanCharacters, type Line } from "../text/lines.ts";
import { toLogical } from "../text/logical.ts";
import { readLines, readText } from "../text/read-text.ts";
import { isBanner, isSection } from "../titles/banner.ts";
import { titleKey } from "../titles/headline.ts";
import { absolute, attachmentsOf, documentLinks } from "./attachments.ts";
import { type Block, readBlocks } from "./blocks.ts";
import { captionsOf } from "./captions.ts";
import { cleanTree } from "./clean.ts";
import { findContainer, weigh } from "./container.ts";
import { readMetadata, realAuthor } from "./metadata.ts";
import { profiledFields, profiledRoots, within } from "./profiles/apply.ts";
import { chooseProfile } from "./profiles/choose.ts";
import { repairBlocks } from "./repair-blocks.ts";
import { findTitle } from "./title.ts";
import { parseTree, type Tree } from "./tree/parse-tree.ts";
import { indexTree } from "./tree-index.ts";

export interface HtmlArticle {
  title: string;
  /** ISO day, in Viet Nam. */
  publishedAt: string | null;
  author: string | null;
  text: string;
  /** The province that the article is about. */
  province: Place | null;
  /** What is written below its pictures; they stand in `text` too. */
  captions: string[];
  /** Banner, title of the site, footer: where the page comes from. */
  header: string;
  /** Addresses of documents that belong to the article, absolute where `url` was given. */
  attachments: string[];
  canonicalUrl: string | null;
  /** Id of the profile that was used, or null. */
  profile: string | null;
  /** The wrong encoding that its words had gone through and were set right, or null. */
  damage: Damage | null;
  /** How many entities that had lost their ampersand were set right. */
  repaired: number;
}

const HEADER_LENGTH = 2_000;

export interface HtmlOptions {
  /** Address of the page: relative links are resolved against it. */
  url?: string | null;
  /** ISO day of fetching: no later day is a posting date. */
  latest?: string | null;
  /** Id of a profile; null reads without any; undefined finds the one that fits. */
  profile?: string | null;
}

/** Reads a page by itself, without knowing its portal. `latest`: ISO day of fetching, no later day is a posting date. */
export function extractArticle(html: string, options: HtmlOptions = {}): HtmlArticle {
  const tree = parseTree(html);
  if (tree !== null) return extract(html, tree, options);
  // Thousands of boxes inside each other, which no tree walk stands: the text without its tags.
  const page = readText(html.replace(/<(?:script|style)\b[\s\S]*?<\/(?:script|style)>/gi, " ").replace(/<[^>]*>/g, "\n"), {
    latest: options.latest ?? null,
  });
  const province = articleProvince({ header: page.header, title: page.title, text: page.text, publishedAt: page.publishedAt });
  return { ...page, province, captions: [], attachments: [], canonicalUrl: null, profile: null, repaired: 0, damage: null };
}

/** The blocks of the article: those of a profile's elements where they hold its text, else those of the heaviest element. */
function articleBlocks(
  blocks: readonly Block[],
  roots: readonly Element[],
): { start: number; end: number; own: Set<Block> | null; holders: Element[] } {
  const generic = findContainer(blocks);
  const rooted = roots.length === 0 ? [] : blocks.filter(({ element }) => roots.some((root) => within(element, root)));
  const weight = (among: readonly Block[]) => among.reduce((sum, block) => sum + Math.max(0, weigh(block)), 0);
  const [first] = rooted;
  const last = rooted.at(-1);
  if (first !== undefined && last !== undefined) {
    const rival = generic === null ? 0 : weight(blocks.slice(generic.start, generic.end));
    // Selectors that have caught a teaser or an empty box prove nothing.
    if (weight(rooted) >= rival * LEAST_SHARE)
      return { start: blocks.indexOf(first), end: blocks.indexOf(last) + 1, own: new Set(rooted), holders: [...roots] };
  }
  if (generic === null) return { start: 0, end: blocks.length, own: null, holders: [] };
  const { parent } = generic.element;
  const around = parent?.type === "tag" && !/^(?:body|html|form|tr|tbody|table)$/.test(parent.name) ? [parent] : [];
  return { start: generic.start, end: generic.end, own: null, holders: [generic.element, ...around] };
}

const LEAST_SHARE = 0.5;

function extract(html: string, { root, body }: Tree, options: HtmlOptions): HtmlArticle {
  const url = options.url ?? null;
  const latest = options.latest ?? null;
  const tree = indexTree(root);
  const profile = chooseProfile(root, tree, options.profile);
  const meta = readMetadata(tree);
  const fields = profile === null ? null : profiledFields(root, tree.names, profile);
  const links = documentLinks(tree, url);
  cleanTree(root, body);
  const roots = profile === null ? [] : profiledRoots(root, tree.names, profile);
  let repaired = 0;
  const mend = (text: string) => {
    const found = repairEntities(cleanCharacters(text));
    repaired += found.repaired;
    return found.text;
  };
  const read = repairBlocks(body === null ? [] : readBlocks(body));
  const blocks = read.blocks
    .map((block) => ({ ...block, text: mend(block.text), cells: block.cells?.map(mend) ?? null }))
    .filter(({ text }) => text !== "");
  const { damage } = read;
  const mendField = (text: string) => mend(damage === null ? text : repairMojibake(text, damage).text);
  const titles = meta.titles.map(mendField);
  const found = articleBlocks(blocks, roots);
  const title = profiledTitle(fields?.title == null ? null : mendField(fields.title), blocks, found) ?? findTitle(blocks, found, titles);
  // Without a title known from the page, the lines right above the article are asked for it.
  const from = title.index >= 0 ? Math.min(title.index, found.start) : title.title === "" ? Math.max(0, found.start - 8) : found.start;
  const among =
    found.own === null
      ? blocks.slice(from, found.end).filter((_, at) => from + at >= found.start || from + at === title.index || found.start - from <= 30)
      : blocks.filter((block) => found.own?.has(block));
  const inside = among.filter((block) => !isAuthorBox(block));
  const signed = realAuthor(among.find(isAuthorBox)?.text.replace(AUTHOR_LABEL, ""));
  const after = blocks.slice(found.end, found.end + 8);
  const around = toLogical(
    toLineList([...blocks.slice(from, found.start), ...blocks.slice(Math.max(0, from - 6), from).reverse(), ...after]),
  );
  const page = readLines(toLineList(inside, found.own !== null), { title: title.title === "" ? null : title.title, latest });
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
  const inOrder = pageDays(html);
  const written = (day: string | null | undefined) => valid(inOrder(day ?? null), latest);
  const nearby = publishedDay(around, around, latest);
  const publishedAt =
    written(fields?.publishedAt) ??
    valid(meta.publishedAt, latest) ??
    written(page.publishedAt) ??
    written(nearby) ??
    written(dayInTable(inside));
  const header = [page.header, ...head, ...foot].join("\n").slice(0, HEADER_LENGTH);
  const captions = new Set(found.holders.slice(0, 2).flatMap((holder) => captionsOf(holder).map(mendField)));
  return {
    title: page.title,
    publishedAt,
    author:
      signed ??
      realAuthor(page.author) ??
      signedBelow(blocks, found.end) ??
      fields?.author ??
      (isBanner(meta.author ?? "") ? null : meta.author) ??
      realAuthor(around.find((line) => line.meta?.author != null)?.meta?.author),
    text: page.text,
    province: articleProvince({ header, title: page.title, text: page.text, publishedAt }),
    captions: [...captions].filter((caption) => page.text.includes(caption)),
    header,
    attachments: attachmentsOf(links, new Set<AnyNode>(found.holders)),
    canonicalUrl: canonicalOf(meta.canonical, url),
    profile: found.own === null ? null : (profile?.id ?? null),
    repaired,
    damage,
  };
}

// "Ngày ban hành | 05/03/2024" in the table of particulars above a document
const DAY_LABEL = /^ngày (?:đăng|ban hành|ký|cập nhật|xuất bản)/u;

function dayInTable(blocks: readonly Block[]): string | null {
  for (const { cells } of blocks) {
    const [label, day] = cells ?? [];
    if (cells?.length === 2 && label !== undefined && day !== undefined && DAY_LABEL.test(canonical(label)))
      return readDate(day)?.iso ?? null;
  }
  return null;
}

/** The name that stands to the right below the text. */
function signedBelow(blocks: readonly Block[], end: number): string | null {
  for (const block of blocks.slice(end, end + 2)) {
    if (!isSignature(block.text) || block.linked > 0) continue;
    let at: AnyNode | null = block.element;
    for (let up = 0; at?.type === "tag" && up < 4; at = at.parent, up++)
      if (at.attribs.align === "right" || /text-align\s*:\s*right/i.test(at.attribs.style ?? "")) return realAuthor(block.text);
  }
  return null;
}

const AUTHOR_BOX = /(?:^|[-_\s])(?:author|tac-?gia|byline|nguoi-?viet|but-?danh|user-?name)(?:$|[-_\s])/i;
const AUTHOR_LABEL = /^(?:tác giả|người viết|viết bởi|đăng bởi|by)(?: bài viết)?\s*:?\s*/iu;
const LONGEST_AUTHOR = 60;

/** A short line in a box that is called the author's. */
function isAuthorBox(block: Block): boolean {
  if (block.cells !== null || block.text.length > LONGEST_AUTHOR || /\d{2}|[.;!?]$/.test(block.text)) return false;
  let at: AnyNode | null = block.element;
  for (let up = 0; at?.type === "tag" && up < 4; at = at.parent, up++)
    if (AUTHOR_BOX.test(`${at.attribs.class ?? ""} ${at.attribs.id ?? ""} ${at.attribs.itemprop ?? ""}`)) return true;
  return false;
}

/** The title that a profile's selectors found, and its block; null where it is the name of the site. */
function profiledTitle(title: string | null, blocks: readonly Block[], found: { start: number }): { title: string; index: number } | null {
  if (title === null || isSection(title)) return null;
  const key = titleKey(title);
  return { title, index: blocks.slice(0, found.start + 3).findLastIndex((block) => titleKey(block.text) === key) };
}

/** The address that a page calls its own: not that of the front page, which some templates put on every page. */
function canonicalOf(href: string | null, url: string | null): string | null {
  const own = href === null ? null : absolute(href, url);
  const bare = own !== null && new URL(own).pathname.replace(/\/(?:index\.\w+|default\.aspx)?$/i, "") === "" && new URL(own).search === "";
  return bare && url !== null && absolute(url, null) !== own ? url : own;
}

function valid(day: string | null, latest: string | null): string | null {
  return day !== null && (latest === null || day <= latest) ? day : null;
}

/** `trusted`: the lines are known to be the article's; links alone make no menu of them. */
function toLineList(blocks: readonly Block[], trusted = false): Line[] {
  return blocks.map((block) => ({
    text: block.text,
    gap: block.gap,
    indent: 0,
    cells: block.cells,
    linked: !trusted && !block.filed && block.linked > block.text.length * 0.8,
  }));
}
