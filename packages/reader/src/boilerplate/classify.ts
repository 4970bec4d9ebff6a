import { canonical, lean, literal } from "@thidua/core";
import { classOf, DIGIT, LETTER } from "../text/characters.ts";
import { type MetaLine, readMetaLine } from "./meta-line.ts";
import { startsOf } from "./starts.ts";
import { controls, footers, menuWords, related } from "./vocabulary.ts";

/**
 * What a line is by itself, wherever it stands:
 * `meta` date, author, buttons, counters · `image` a file name · `related` heading of a list of other articles, alone or with them on
 * its line · `footer` who runs the site · `menu` · `crumb` where on the site one is · `motto` head of an official document ·
 * `tags` · `rule` dashes · null anything else.
 */
export type LineKind = "meta" | "image" | "related" | "footer" | "menu" | "crumb" | "motto" | "tags" | "rule" | null;

export interface Classified {
  kind: LineKind;
  meta: MetaLine | null;
  /** The kind is certain also in the middle of an article. */
  anywhere: boolean;
}

// "IMG_2047.JPG", "hinh anh le trao co.JPG", "Trao cờ thi đua.jpg"
const IMAGE = /^[^.!?]{1,160}\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|mp[34]|wav|avi|mov)(?: ?\(\d[^)]*\))?$/iu;
const HASHTAGS = lean(/^(?:#[\p{L}\p{M}\p{N}_]+[\s,;]*)+$/u);
const RULE = lean(/^(?:[^\p{L}\p{N}]{3,}|[|•·*"“”])$/u);
const MOTTO = /cộng h[òo]a xã hội chủ nghĩa việt nam|độc lập ?- ?tự do ?- ?hạnh phúc/u;
const CRUMB_START = lean(/^(?:trang (?:chủ|nhất)|home|bạn đang (?:ở|xem)(?: đây)?|vị trí|you are here|đường dẫn)(?![\p{L}\p{N}])/u);
// What `CRUMB_CUT` needs.
const CRUMB_MARK = /[»›>→▸►❯⟩|\\]|::| \/ /u;
const CRUMB_CUT = /\s*(?:»|›|>+|→|▸|►|❯|⟩|::|\|)\s*|\s+[/\\]\s+/u;
// What `MENU_CUT` needs.
const CUT = /[\t|•·]| {2}/u;
const LONGEST_ENTRY = 42;
const MENU_CUT = /\t| {2,}|\s*[|•·]\s*/u;

const mayBeMotto = (view: string) => view.includes("chủ nghĩa việt nam") || view.includes("hạnh phúc");
const mayBeCrumbs = startsOf(["trang ", "home", "bạn ", "vị trí", "you ", "đường "]);
const mayBeRelated = startsOf(related);
const mayBeFooter = startsOf(footers);
const mayBeCounter = startsOf(["số ", "tổng ", "lượt", "lần", "đã ", "đang ", "khách ", "thống "]);

const isWord = (code: number) => (classOf(code) & (LETTER | DIGIT)) !== 0;

/** Where the words of a line begin, after what is set before a heading. */
function wordStart(view: string): number {
  let at = 0;
  while (at < view.length && !isWord(view.charCodeAt(at))) at++;
  return at;
}

// "tin bài khác" is written "Tin, bài khác" and "Tin - bài khác" too
const relatedList = [...related]
  .sort((a, b) => b.length - a.length)
  .map((word) => literal(word).replace(/ (?=bài|ảnh)/g, "(?:,? | ?[-/&] ?)"));
const RELATED_ALONE = lean(new RegExp(`^(?:[-+*•>#:"'\\s]*)(?:${relatedList.join("|")})[\\s:.…>"'(\\d)]*$`, "u"));
// "Cùng chuyên mục: Ngã Bảy bàn giao 12 căn nhà; Long Mỹ hiến máu", "Xem thêm: Gỡ “nút thắt” mặt bằng", ">> Xem thêm: …"
const RELATED_WITH = lean(new RegExp(`^(?:[-+*•>#\\s]*)(?:${relatedList.filter((word) => word.includes(" ")).join("|")}) ?(?::|>)`, "u"));
// ">> Hơn 300 hộ được vay vốn": the headline of another article; ">> Tin ngành >> Tổng kết" says where on the site one is
const RELATED_HEADLINE = /^>{2,3} ?\p{Lu}[^>]{10,150}[^>.;!?:]$/u;
// "← Lịch tiếp dân    Khánh thành đường hoa →", "← Hội nghị triển khai công tác": the articles before and after this one
const NEIGHBOURS = /^(?:← ?[^.;!?]{3,200}|[^.;!?:→]{8,160}[^.;!?:,] ?→)$/u;
const FOOTER = lean(new RegExp(`^(?:${footers.map(literal).join("|")})(?![\\p{L}\\p{M}])`, "u"));
// "Số lượt truy cập: 2.114.560 …" with anything after it
const COUNTER_START =
  /^(?:(?:số |tổng |tổng số )*(?:lượt|lần|số) (?:xem|đọc|truy cập)|đã xem|đang (?:online|trực tuyến|truy cập)|số người (?:đang )?(?:online|trực tuyến)|khách viếng thăm|thống kê truy cập|tổng (?:số )?truy cập) ?:? ?\d/u;
const MENU = new Set(menuWords);
const CONTROL = new Set(controls);

function shortParts(text: string, cut: RegExp, longest: number): string[] | null {
  const parts = text
    .split(cut)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return parts.every((part) => part.length <= longest && !/[.;!?]$/.test(part)) ? parts : null;
}

// "Đánh giá: ★★★★☆ (12 lượt)"
const STARS = /[★☆]{3}/u;
// "[Đăng nhập] [Hỏi đáp] [RSS]"
const BRACKETED = /^(?:\[[^\]\n]{1,30}\] ?){2,}$/u;

/** A line of entries side by side: "Trang chủ | Giới thiệu | Văn bản", "Giới thiệu   Tin tức sự kiện   Thủ tục hành chính". */
function menuParts(text: string, view: string): { parts: string[]; known: number } | null {
  if (!CUT.test(text)) {
    const entry = text.length <= LONGEST_ENTRY && (MENU.has(view) || CONTROL.has(view)) && !/[.;!?]$/.test(text);
    return entry ? { parts: [text], known: 1 } : null;
  }
  const parts = shortParts(text, MENU_CUT, LONGEST_ENTRY);
  if (parts === null) return null;
  const known = parts.filter((part) => MENU.has(canonical(part)) || CONTROL.has(canonical(part))).length;
  return { parts, known };
}

/** "Tin tức > Thi đua - Khen thưởng          Hotline: 1022": where on the site one is, beside something else of the site. */
function isCrumbBesideOthers(text: string): boolean {
  const [first = "", ...others] = text.split(/\t+| {2,}/).filter((part) => part.trim() !== "");
  const crumbs = CRUMB_MARK.test(first) ? shortParts(first, CRUMB_CUT, 60) : null;
  return (
    crumbs !== null &&
    crumbs.length >= 2 &&
    !/\d{3}/.test(first) &&
    others.length > 0 &&
    others.every((part) => part.length <= 60 && !/[.;!?]$/.test(part))
  );
}

const LONGEST = 240;
const LONGEST_HEADED = 1_000;
const plain: Classified = { kind: null, meta: null, anywhere: false };

/** What one line (trimmed, NFC) is by itself. */
export function classifyLine(text: string): Classified {
  if (text.length > LONGEST) return classifyLong(text);
  const view = canonical(text);
  const start = wordStart(view);
  if (start > 0 && RULE.test(text)) return { kind: "rule", meta: null, anywhere: true };
  if (text.includes(".") && !text.endsWith(".") && IMAGE.test(text)) return { kind: "image", meta: null, anywhere: true };
  if (text.startsWith("#") && HASHTAGS.test(text)) return { kind: "tags", meta: null, anywhere: true };
  if (mayBeRelated(view, start) && (RELATED_ALONE.test(view) || RELATED_WITH.test(view)))
    return { kind: "related", meta: null, anywhere: true };
  if (text.startsWith(">>") && RELATED_HEADLINE.test(text)) return { kind: "related", meta: null, anywhere: true };
  if ((text.startsWith("←") || text.endsWith("→")) && NEIGHBOURS.test(text)) return { kind: "menu", meta: null, anywhere: true };
  if (text.length <= 160 && mayBeMotto(view) && MOTTO.test(view)) return { kind: "motto", meta: null, anywhere: true };
  // "25/09/2025 | 11:37   ★★★★☆ 4,2/5 (19 phiếu)": stars stand in meta lines only, which may tell the day as well
  if (STARS.test(text)) return { kind: "meta", meta: readMetaLine(text, view), anywhere: true };
  if (text.startsWith("[") && BRACKETED.test(text)) return { kind: "menu", meta: null, anywhere: true };
  const meta = readMetaLine(text, view);
  if (meta.whole) return { kind: "meta", meta, anywhere: meta.sure || meta.date?.timed === true };
  if (meta.edge) return { kind: "meta", meta, anywhere: false };
  if (mayBeCounter(view, 0) && COUNTER_START.test(view)) return { kind: "meta", meta, anywhere: text.length < 120 };
  if (mayBeCrumbs(view, 0) && CRUMB_START.test(view)) {
    const parts = shortParts(text, CRUMB_CUT, 90);
    if (parts !== null || MENU.has(view)) return { kind: "crumb", meta, anywhere: true };
  }
  const menu = menuParts(text, view);
  if (menu !== null && (menu.parts.length >= 3 || menu.known === menu.parts.length)) {
    const numbers = menu.parts.filter((part) => /\d/.test(part)).length;
    if (menu.known >= 2 || (menu.known === 1 && menu.parts.length === 1)) return { kind: "menu", meta, anywhere: menu.known >= 2 };
    if (numbers <= 1 && menu.parts.length >= 3) return { kind: "menu", meta, anywhere: false };
  }
  const crumbs = CRUMB_MARK.test(text) ? shortParts(text, CRUMB_CUT, 60) : null;
  if (crumbs !== null && crumbs.length >= 2 && !/\d{3}/.test(text)) return { kind: "crumb", meta, anywhere: false };
  if (crumbs === null && CRUMB_MARK.test(text) && isCrumbBesideOthers(text)) return { kind: "crumb", meta, anywhere: false };
  if (mayBeFooter(view, 0) && FOOTER.test(view)) return { kind: "footer", meta, anywhere: false };
  if (meta.sure || meta.date !== null) {
    const shortRest = meta.rest.every((part) => part.length <= 60 && !/[.;!?:]$/.test(part));
    if (shortRest && (meta.date !== null || CUT.test(text))) return { kind: "meta", meta, anywhere: false };
  }
  return { kind: null, meta, anywhere: false };
}

/** So long a line is running text, but for a footer or headlines on the line of their heading. */
function classifyLong(text: string): Classified {
  if (text.length > LONGEST_HEADED) return plain;
  const view = canonical(text.slice(0, 60));
  if (mayBeRelated(view, wordStart(view)) && RELATED_WITH.test(view)) return { kind: "related", meta: null, anywhere: true };
  return mayBeFooter(view, 0) && FOOTER.test(view) ? { kind: "footer", meta: null, anywhere: false } : plain;
}
