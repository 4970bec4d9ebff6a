import { lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";

/** What a line is in the outline of a list: its marker, or, where it has none, what it tells of what stands below. */
export type LineStyle =
  | "part"
  | "article"
  | "roman"
  | "upper"
  | "point"
  | "number"
  | "letter"
  | "dash"
  | "plus"
  | "star"
  | "dot"
  | "dated"
  | "year"
  | "kind"
  | "rank"
  | "form"
  | "title"
  | "lead"
  | "row"
  | "note"
  | "plain"
  | "stop";

export interface Line {
  readonly block: Block;
  readonly style: LineStyle;
  /** Where its words begin, behind the marker. */
  readonly body: number;
  /** Index of the line that it stands under, or -1. */
  readonly parent: number;
  /** Number of its marker; 0 where it has none. */
  readonly ordinal: number;
}

// "1. …", "1.2. …", "a) …", "II. …": markers with their number.
const MARKERS: readonly (readonly [LineStyle, RegExp])[] = [
  ["article", /^điều (\d{1,3})[.:]? */u],
  ["roman", /^([ivx]{1,5})[.)/-]+ */u],
  ["point", /^(?:\d{1,2}\.){1,3}(\d{1,2})\.?\)? +/u],
  ["number", /^\(?(\d{1,3})(?:[.)/]+ *-?(?=[^\d])|- ) */u],
  ["letter", /^\(?([a-zđ])[.)] +/u],
  ["dash", /^[-–—] */u],
  ["plus", /^\+ */u],
  ["star", /^\*+ */u],
  ["dot", /^[•▪·●○»►✓] */u],
  // "2011: Giấy khen …", "Năm 2015 - 2016: …"
  ["dated", /^(?:năm(?: học)? )?(?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2})?: */u],
];
const UPPER = /^([A-ZĐ])[.)/-] */u;
const STOP =
  /^(?:nơi +nhận|căn +cứ|quyết +định *: *$|chương +(?:[ivx]+|\d+|thứ)(?![\p{L}\p{M}])|phần +(?:[ivx]+|\d+|thứ|một|hai|ba)(?![\p{L}\p{M}])|(?:các|những) +(?:tin|bài(?: +viết)?|thông +báo|văn +bản) +(?:khác|liên|đã +đăng|mới|cũ)|bài +viết +(?:khác|liên)|cùng +chuyên|kt\.|tm\.|tuq\.|trang \d|tải |chủ +tịch *$|giám +đốc *$|\(?đã +ký|tags?:|tin |các +tin|ghi +chú|xem +thêm|(?:người|nguồn|tác giả)[^:]{0,12}:|\[?tệp )/u;
// DANH SÁCH TẬP THỂ …, PHỤ LỤC I, BIỂU TỔNG HỢP, TÓM TẮT THÀNH TÍCH
const PART = lean(/^(?:danh +sách|phụ +lục|biểu +(?:số|tổng)|tóm +tắt +thành +tích|tổng +hợp)(?![\p{L}\p{M}])/u);
export const KIND =
  /^(?:danh +sách +)?(?:các +|đối +với +|về +|khen +thưởng +)?(tập +thể(?: +nhỏ)?|đơn +vị|cơ +quan, +đơn +vị|tổ +chức|doanh +nghiệp|cá +nhân|hộ +gia +đình|gia +đình|hộ)(?: +(?:tiêu +biểu|xuất +sắc|điển +hình(?: +tiên +tiến)?|gồm|sau|sau +đây))*(?: *[(:-] *\d{1,5}[^)]{0,30}\)?| *\([^)]{0,40}\))? *[:;.]?$/u;
const YEAR =
  /^(?:\(?(?:từ +)?(?:năm(?: +học)?|giai +đoạn|nhiệm +kỳ|các +năm|quý [ivx\d]+|đợt \d+,?(?: +năm)?) +(?:\d{4}|[ivx]+)(?: *[-,và]+ *(?:năm +)?\d{4})*\)?) *[:.]?$/u;
export const RANK = lean(
  /^(?:huân +chương +)?hạng +"?(nhất|nhì|ba|iii|ii|i|1|2|3)"?(?![\p{L}\p{M}\p{N}])(?: *\([^)]{0,40}\))?(?: +(?:cho|tặng|tặng cho|đối với|gồm|có)(?: +\d{1,4} +[\p{L}\p{M}]+(?: +[\p{L}\p{M}]+)?(?:,| +và)?)+)?(?: *,? *(?:gồm|bao gồm|cụ thể|sau đây))? *(?=$|[:;.-])/u,
);
const FORM_WORDS =
  /(?:huân|huy) +chương|cờ +(?:thi +đua|của|chính|đơn|truyền)|bằng +(?:khen|lao|tuổi|có)|giấy +khen|danh +hiệu|chiến +sỹ +(?:thi +đua|tiên)|tập +thể +lao +động|lao +động +(?:tiên|xuất)|kỷ +niệm +chương|anh +hùng|(?:nhân +dân|ưu) +tú|giải +thưởng/u;
// "1. Cờ thi đua của Chính phủ", "- Tập thể", over lines that have no markers
const HEADS_LINES = lean(
  new RegExp(`${FORM_WORDS.source}|^.{0,6}(?:tập +thể|cá +nhân|hộ +gia +đình|hạng +(?:nhất|nhì|ba))[^,;]{0,20}$`, "u"),
);
const OPENS = /(?:[:：]|(?:sau +đây|như +sau|dưới +đây|sau|gồm +có|gồm)[.:;]?)$/u;

/** Lines that only their own words part: of one style they are of one rank. */
const UNMARKED: ReadonlySet<LineStyle> = new Set(["year", "kind", "rank", "form", "title", "lead"]);
/** Lines that nothing stands under. "(Kèm theo Quyết định số …)" ends nothing either. */
const LEAVES: ReadonlySet<LineStyle> = new Set(["plain", "row", "note", "stop"]);
/** Deeper than these no numbered heading stands. */
const HEADINGS: ReadonlySet<LineStyle> = new Set(["part", "article", "roman", "upper"]);

interface Opening {
  readonly index: number;
  readonly style: LineStyle;
  readonly ordinal: number;
}

/** No list of an article goes deeper. */
const DEEPEST = 24;

const OUTLINES = new WeakMap<ArticleDocument, readonly Line[]>();

/** The lines of an article with what each stands under, by their markers and by what they say of what is below. Linear in the lines. */
export function outlineOf(document: ArticleDocument): readonly Line[] {
  const known = OUTLINES.get(document);
  if (known) return known;
  const open: Opening[] = [];
  const lines: Line[] = [];
  // Numbered lists that a paragraph interrupted: where the number goes on, so does the list.
  const interrupted = new Map<LineStyle, readonly Opening[]>();
  for (const block of document.blocks) {
    const { style, ordinal, body } = readLine(document, block);
    if (style === "stop") open.length = 0;
    else if (style === "plain") {
      // A paragraph ends lists; the headings over it hold on. A short line ends only items that do not open a list of lines.
      const long = block.end - block.start > 160;
      while (open.length > 0 && endsAtLine(document, open.at(-1) as Opening, long)) {
        const last = open.at(-1) as Opening;
        if (last.ordinal > 0) interrupted.set(last.style, [...open]);
        open.pop();
      }
    } else if (style !== "row" && style !== "note") {
      if (HEADINGS.has(style)) interrupted.clear();
      const before = ordinal > 1 && !open.some((one) => one.style === style) ? interrupted.get(style) : undefined;
      if (before?.at(-1)?.ordinal === ordinal - 1) open.splice(0, open.length, ...before);
      close(open, style, ordinal, block.index, document);
    }
    lines.push({ block, style, body, parent: open.at(-1)?.index ?? -1, ordinal });
    if (!LEAVES.has(style) && open.length < DEEPEST) open.push({ index: block.index, style, ordinal });
  }
  OUTLINES.set(document, lines);
  return lines;
}

function endsAtLine(document: ArticleDocument, { style, index }: Opening, long: boolean): boolean {
  if (long) return !HEADINGS.has(style);
  if (HEADINGS.has(style) || UNMARKED.has(style) || opensList(document, index)) return false;
  const block = document.blocks[index] as Block;
  return !(block.end - block.start <= 120 && HEADS_LINES.test(document.view.slice(block.start, block.end)));
}

/** Ends the reach of what does not stand over a new line of this style. */
function close(open: Opening[], style: LineStyle, ordinal: number, index: number, document: ArticleDocument): void {
  if (style === "part" || style === "article") {
    open.length = 0;
    return;
  }
  const last = open.at(-1);
  const isNext = last !== undefined && last.index === index - 1;
  let same = -1;
  for (let at = open.length - 1; at >= 0; at--) {
    const one = open[at] as Opening;
    // A lead of one section goes on with none of another.
    if ((style === "lead" || style === "title") && HEADINGS.has(one.style)) break;
    if (one.style !== style) continue;
    if (same < 0) same = at;
    if (ordinal > 1 && one.ordinal === ordinal - 1) {
      same = at;
      break;
    }
  }
  // "1. Bằng khen:" over "1. Ông A": the count begins anew below
  const anew = ordinal === 1 && isNext && last?.style === style && opensList(document, index - 1);
  if (same >= 0 && !anew) {
    open.length = same;
    return;
  }
  if (style === "roman" || style === "upper") {
    while (
      open.length > 0 &&
      !["part", "article", "roman", "upper", "lead", "form", "year", "title"].includes((open.at(-1) as Opening).style)
    )
      open.pop();
    return;
  }
  if (!UNMARKED.has(style) || isNext) return;
  // Behind items an unmarked line begins anew under the headings and leads of another style.
  while (open.length > 0 && !HEADINGS.has((open.at(-1) as Opening).style) && !UNMARKED.has((open.at(-1) as Opening).style)) open.pop();
  if (style === "lead" || style === "title") while (open.length > 0 && !HEADINGS.has((open.at(-1) as Opening).style)) open.pop();
}

function opensList(document: ArticleDocument, index: number): boolean {
  const block = document.blocks[index];
  return block !== undefined && OPENS.test(document.view.slice(Math.max(block.start, block.end - 12), block.end));
}

function readLine(document: ArticleDocument, block: Block): { style: LineStyle; ordinal: number; body: number } {
  const { text, view } = document;
  const words = view.slice(block.start, Math.min(block.end, block.start + 200));
  const at = (style: LineStyle, length = 0, ordinal = 0) => ({ style, ordinal, body: block.start + length });
  if (block.kind === "row") return at("row");
  if (STOP.test(words) && !(words.startsWith("căn cứ") && opensList(document, block.index))) return at("stop");
  if (/^s?tt[ .|]/u.test(words)) return at("note");
  const upper = UPPER.exec(text.slice(block.start, block.start + 6));
  for (const [style, pattern] of MARKERS) {
    if (style === "letter" && upper) return at("upper", upper[0].length, (upper[1] as string).charCodeAt(0) - 64);
    const found = pattern.exec(words);
    if (found) return at(style, found[0].length, ordinalOf(style, found[1]));
  }
  if (words.startsWith("(")) return at("note");
  const long = block.end - block.start;
  if (long <= 160 && PART.test(words) && !/[.;,]$/u.test(words)) return at("part");
  if (long <= 90) {
    if (KIND.test(words)) return at("kind");
    if (YEAR.test(words)) return at("year");
    if (RANK.test(words)) return at("rank");
  }
  const opens = OPENS.test(view.slice(Math.max(block.start, block.end - 12), block.end));
  const formed = long <= 200 && FORM_WORDS.test(words);
  if (formed && (opens || (long <= 140 && !/[.;,!?…]$/u.test(words)))) return at("form");
  if (opens) return at("lead");
  if (block.kind === "heading" || (long <= 100 && !/[.;,!?…]$/u.test(words) && isMarked(document, block.index + 1))) return at("title");
  return at("plain");
}

function ordinalOf(style: LineStyle, word: string | undefined): number {
  if (word === undefined) return 0;
  if (style === "roman") return ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"].indexOf(word) + 1;
  return style === "letter" ? word.charCodeAt(0) - 96 : Number(word);
}

/** Whether a line opens with a first marker or is a row: what stands before it is its title. */
function isMarked(document: ArticleDocument, index: number): boolean {
  const block = document.blocks[index];
  if (!block) return false;
  return block.kind === "row" || /^(?:\(?(?:1|01|a|i)[.)/]|[-–+*•▪] ?)/u.test(document.view.slice(block.start, block.start + 6));
}

/** Whether a line stands somewhere under another. */
export function isUnder(lines: readonly Line[], index: number, above: number): boolean {
  let at = lines[index]?.parent ?? -1;
  for (let depth = 0; at >= 0 && depth < 12; depth++) {
    if (at === above) return true;
    at = lines[at]?.parent ?? -1;
  }
  return false;
}
