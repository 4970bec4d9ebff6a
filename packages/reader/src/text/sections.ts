import { canonical } from "@thidua/core";
import { isBanner, isSection } from "../titles/banner.ts";
import { chooseHeadline, titleKey, withoutSiteName } from "../titles/headline.ts";
import { isSignature } from "./author.ts";
import type { Logical } from "./logical.ts";
import { decisionHead, readOfficialHead, signatureLines } from "./official.ts";
import { endsSentence, isProse, startsItem } from "./shape.ts";

/** A page in its parts. `head`: what stood above the title; `foot`: who runs the site; both without other articles' headlines. */
export interface Sections {
  title: string;
  body: Logical[];
  head: Logical[];
  foot: Logical[];
  /** Lines with dates and authors that were cut, nearest to the title first. */
  meta: Logical[];
  signature: string | null;
}

const DATED_HEADLINE = /\(\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?(?:[^()]{0,12})\)\s*\.?$/;

// "1. Sở Y tế", "a) Huyện Mỹ Lộc;", "- 12 xã đạt chuẩn;": a list of the article, not of the site.
const LISTED = /^(?:\(?\d{1,2}[.)]|\(?[a-zđ][.)])\s|^[-+*•–]\s?\S.{8,}[;.:]$/u;

/** Where running text, a table of figures or a list begins: the headline stands above it. */
function firstProse(lines: readonly Logical[]): number {
  // A line of cells alone is no table: "ISSN 0866-0000 | Chuyên trang của …".
  const tabular = (line: Logical | undefined) => line?.row === true && line.kind === null;
  const found = lines.findIndex((line, at) =>
    line.row
      ? tabular(line) && /\d/.test(line.text) && (tabular(lines[at - 1]) || tabular(lines[at + 1]))
      : line.kind === null && (isProse(line.text) || LISTED.test(line.text)),
  );
  return found < 0 ? lines.length : found;
}

/** Where an article says that it ends: "./.". */
function closes(line: Logical): boolean {
  return /\.\/\.["”]?$/.test(line.text.slice(-4));
}

// "Bình luận (2)", "Ý kiến bạn đọc", "Viết bình luận": what readers wrote follows.
const COMMENTS = /^(?:viết |gửi |để lại |xem )?(?:bình luận|ý kiến bạn đọc|ý kiến|phản hồi)(?: của bạn)? ?[(:]? ?\d{0,4} ?\)?$/u;

/** Whether the body has its end: "./.", or the author's name below a sentence. */
function isClosed(body: readonly Logical[]): boolean {
  const last = body.at(-1);
  if (last === undefined) return false;
  return closes(last) || (body.length > 1 && !last.row && isSignature(last.text) && endsSentence(body.at(-2)?.text ?? ""));
}

/**
 * Whether a paragraph in a list of other articles is the beginning of one of them: a headline stands above it and the next one below
 * it, or it is the last of several such pairs.
 */
function isTeaser(lines: readonly Logical[], at: number, before: number): boolean {
  const headline = (line: Logical | undefined) =>
    line !== undefined &&
    line.kind === null &&
    !line.row &&
    line.text.length >= 20 &&
    line.text.length <= 200 &&
    !/[.;:]["”]?$/.test(line.text);
  if (!headline(lines[at - 1])) return false;
  const next = lines[at + 1];
  if (next === undefined || next.kind !== null) return before > 0;
  return headline(next) && (lines[at + 2] === undefined || isProse(lines[at + 2]?.text ?? ""));
}

/** Running text above the head of a document: a report that gives the document below it in full. */
function isLead(line: Logical): boolean {
  return line.kind === null && !line.row && line.text.length >= 110 && isProse(line.text) && /[.:]["”]?$/u.test(line.text);
}

/** Splits the lines of a page. */
export function readSections(lines: readonly Logical[], knownTitle: string | null): Sections {
  const heads = readOfficialHead(lines);
  const official = heads !== null && lines.slice(0, heads.from).some(isLead) ? null : heads;
  let title = "";
  let from = 0;
  let titleAt = -1;
  if (official !== null) {
    title = official.title;
    titleAt = official.from;
    from = official.body;
  } else {
    const prose = firstProse(lines);
    const known = titleKey(knownTitle ?? "");
    const wanted = knownTitle === null ? -1 : lines.findIndex((line, index) => index <= prose + 3 && titleKey(line.text) === known);
    titleAt = wanted >= 0 ? wanted : knownTitle === null ? headlineAt(lines, prose) : -1;
    title = knownTitle ?? (titleAt < 0 ? "" : withoutSiteName(lines[titleAt]?.text ?? ""));
    from = titleAt + 1;
    const key = titleKey(title);
    for (let i = titleAt + 1; i <= Math.min(prose, titleAt + 12) && i < lines.length; i++)
      if (key !== "" && sameWords(lines[i]?.text ?? "", title)) from = i + 1;
  }
  const head = lines.slice(0, titleAt < 0 ? from : titleAt);
  const meta: Logical[] = lines.slice(0, from).filter((line) => line.meta !== null);
  const foot: Logical[] = [];
  const signed = official === null && !lines.some((line) => /^Nơi nhận/.test(line.text)) ? new Set<number>() : signatureLines(lines);
  const key = titleKey(title);
  const body: Logical[] = [];
  let started = false;
  let listing = false;
  let over = false;
  // The author has signed: whatever the site puts below is its own, sentences too.
  let final = false;
  let teasers = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) continue;
    if (signed.has(i)) {
      foot.push(line);
      continue;
    }
    if (line.kind === "related") {
      // "Xem thêm: <headline>" inside the article takes its own line only; a heading alone opens a list.
      listing = true;
      final ||= started && isClosed(body);
      continue;
    }
    if (final) {
      aside(line);
      continue;
    }
    if (listing || over) {
      const prose =
        line.kind === null &&
        !startsItem(line.text) &&
        isProse(line.text) &&
        line.text.length >= 110 &&
        endsSentence(line.text) &&
        !DATED_HEADLINE.test(line.text);
      const teaser = prose && listing && isTeaser(lines, i, teasers);
      if (teaser) teasers++;
      if (!prose || teaser || (over && !restIsArticle(lines, i))) {
        aside(line);
        continue;
      }
      listing = false;
      over = false;
    }
    const prose = line.row || isProse(line.text);
    // Asked only where something depends on it.
    const atEdge = line.kind !== null || /^[\d\s.,:/|%-]+$/.test(line.text);
    const edge = atEdge && (!started || !hasMore(lines, i, signed));
    if (line.kind !== null && (line.anywhere || (edge && line.kind !== "rule"))) {
      if (line.meta !== null) meta.push(line);
      if (line.kind === "footer" && started) foot.push(line);
      const button = line.kind === "meta" && line.meta?.sure === true && !(line.meta.date ?? line.meta.author);
      // Buttons below the last paragraph: nothing of the article comes after them.
      if (started && edge && (line.kind === "footer" || button)) over = true;
      if (started && button && isClosed(body)) final = true;
      else if (started && COMMENTS.test(canonical(line.text))) over = true;
      continue;
    }
    if (line.kind === "rule" || (edge && started && !line.row && line.kind === null)) continue;
    if (
      !started &&
      body.length === 0 &&
      !prose &&
      official === null &&
      (titleKey(line.text) === key || isBanner(line.text) || isSection(line.text)) &&
      !startsItem(line.text)
    ) {
      if (titleKey(line.text) !== key) head.push(line);
      continue;
    }
    const above = body.at(-1);
    const twice = above !== undefined && !line.row && line.text.length >= 25 && sameWords(above.text, line.text);
    if (twice) continue;
    if (!started && key !== "" && sameWords(line.text, title)) continue;
    if (prose) started = true;
    body.push(line);
    if (closes(line)) over = afterClose(lines, i);
  }

  function aside(line: Logical): void {
    if (line.kind === "footer" || line.kind === "motto" || isBanner(line.text)) foot.push(line);
    if (line.meta?.date?.labelled === true || (line.kind === "meta" && line.meta?.author != null)) meta.push(line);
  }

  const signature = takeSignature(body);
  const own = new Set(body);
  const said = official === null ? lines.slice(titleAt + 1, firstProse(lines)).filter((line) => !own.has(line)) : lines.slice(0, from);
  if (body.length > 0) body.unshift(...decisionHead(said));
  // A lone sentence is a text without a headline, not a headline without a text.
  const only = titleAt >= 0 && knownTitle === null && official === null ? lines[titleAt] : undefined;
  if (body.length === 0 && only !== undefined) return { title: "", body: [only], head, foot, meta, signature };
  return { title, body, head, foot, meta, signature };
}

/** The headline's line; -1 where the text begins with its first sentence. */
function headlineAt(lines: readonly Logical[], prose: number): number {
  const found = chooseHeadline(lines, prose);
  if (found >= 0) return found;
  const first = lines.findIndex((line) => line.kind === null && !line.row && /\p{L}{2}/u.test(line.text));
  const text = lines[first]?.text ?? "";
  const apart = lines[first + 1]?.gap === true && text.length <= 130;
  return first >= 0 && first <= prose && lines.length > first + 1 && (!/[.;:]$/.test(text) ? text.length <= 200 : apart && first === prose)
    ? first
    : -1;
}

/** The same words, whatever the marks between and around them. */
function sameWords(one: string, other: string): boolean {
  return Math.abs(one.length - other.length) <= 8 && titleKey(one) === titleKey(other);
}

/** Whether running text of the article still follows below line `at`. */
function hasMore(lines: readonly Logical[], at: number, signed: ReadonlySet<number>): boolean {
  for (let i = at + 1; i < Math.min(lines.length, at + 60); i++) {
    const line = lines[i];
    if (line === undefined || signed.has(i)) continue;
    if (line.kind === "related" || line.kind === "footer") return false;
    if (line.kind === null && (line.row || startsItem(line.text) || isProse(line.text))) return true;
  }
  return false;
}

/** After "./." an article is over, unless a table, a list or an appendix follows before anything that belongs to the site. */
function afterClose(lines: readonly Logical[], at: number): boolean {
  const next = lines[at + 1];
  if (next === undefined) return false;
  return next.kind !== null && !hasMore(lines, at, new Set());
}

/** Whether what follows from line `at` is long enough to be the article itself again. */
function restIsArticle(lines: readonly Logical[], at: number): boolean {
  let paragraphs = 0;
  for (let i = at; i < Math.min(lines.length, at + 100) && paragraphs < 3; i++) {
    const line = lines[i];
    if (line === undefined || line.kind === "related" || line.kind === "footer") break;
    if (line.kind === null && isProse(line.text) && endsSentence(line.text)) paragraphs++;
  }
  return paragraphs >= 2;
}

// The account of the system in the place of the author.
const ACCOUNT = /^(?:admin\w*|administrator|super ?user|quản trị(?: viên)?)(?: (?:admin\w*|user))?$/iu;

/** Takes the author's line off the end of the body, where the last paragraph stands right above it. */
function takeSignature(body: Logical[]): string | null {
  if (ACCOUNT.test(body.at(-1)?.text ?? "")) body.pop();
  const last = body.at(-1);
  const above = body.at(-2);
  if (last === undefined || above === undefined || last.row || above.row) return null;
  const plain = endsSentence(above.text) || (!startsItem(above.text) && (above.text.length > 120 || /ảnh/iu.test(above.text)));
  if (!plain) return null;
  const named = canonical(last.text).startsWith("theo ") && last.text.length <= 60 ? last.text : isSignature(last.text) ? last.text : null;
  if (named === null) return null;
  body.pop();
  return named.replace(/^(?:Theo|Nguồn:?)\s+/u, "").replace(/\s*\(thực hiện\)$/iu, "");
}
