import { canonical, lean } from "@thidua/core";
import { endsSentence, isCapitals, startsItem } from "./shape.ts";

/** How wide the lines of a text were cut, in characters; null where every paragraph is one line. `printed`: it is known to be cut. */
export function wrapWidth(lines: readonly { text: string; gap: boolean }[], printed = false): number | null {
  let pairs = 0;
  let broken = 0;
  const lengths: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1];
    const line = lines[i];
    if (above === undefined || line === undefined || line.gap) continue;
    pairs++;
    if (above.text.length >= 40 && !endsSentence(above.text) && /^[\p{Ll}\p{N}]/u.test(line.text) && !startsItem(line.text)) {
      broken++;
      lengths.push(above.text.length);
    }
  }
  if (printed ? broken < 1 : broken < 3 || broken < pairs * 0.12) return null;
  lengths.sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return width > 0 && width <= 200 ? width : null;
}

// None of the words below is as long: a pattern that looks for an end is not let loose on all that stands before it.
const LONGEST_WORDS = 40;

/** A test whether a view ends with one of some words. */
function endingIn(words: string): (view: string) => boolean {
  const endings = lean(new RegExp(`(?:^|\\s)(?:${canonical(words)})$`, "u"));
  return (view) => endings.test(view.slice(-LONGEST_WORDS));
}

// Words that never end a sentence or a heading: what follows belongs to them.
const endsOpen = endingIn(
  "của|và|với|cho|tại|là|do|bởi|về|theo|từ|đến|trong|ngoài|trên|dưới|các|những|một|được|bị|đã|sẽ|đang|gồm|như|để|nhằm|vì|mà|hoặc|ở|khi|thì|nên|rằng|nhưng|cùng|bằng|so|tặng|trao|ông|bà|đồng chí",
);
// "… năm" above "2020", "… đạt" above "12 xã"; a heading may end with them, "Kết quả trong năm".
const endsBeforeNumber = endingIn(
  "số|ngày|tháng|năm|hơn|gần|khoảng|đạt|hạng|cấp|giai đoạn|tăng|giảm|còn|trên|dưới|quý|khóa|điều|có|gồm|thêm|tặng cho|khen cho",
);
// "… phong trào thi đua" above "“Vì an ninh Tổ quốc”".
const endsBeforeName = endingIn(
  "phong trào|thi đua|cuộc vận động|chủ đề|danh hiệu|mô hình|chương trình|đợt thi đua|giải thưởng|câu lạc bộ|hội thi|cuộc thi",
);
const ABBREVIATION = /(?:^|[\s(])(?:TP|TX|TT|P|Q|H|X|Th?S|PGS|GS|TS|BS|BSCKI{1,2}|KT|TM|Đ\/c|đ\/c|v\.v|\p{Lu})\.$/u;
// "giai đoạn 2016" above "- 2020, huyện …"; "Ban Thi đua" above "- Khen thưởng tỉnh"
const DASH_WITHIN = /^[-–] ?(?:(?:19|20)\d\d(?!\d)|khen thưởng|vũng tàu|thiên huế)/u;
const BEFORE_DASH = /(?:(?:19|20)\d\d|thi đua|bà rịa|thừa)$/u;
const STARTS_LOW = /^[\p{Ll},;:.!?)\]%”’…]/u;

// "… thị xã Hoài Nhơn" above "(hiến 1.240 m2 đất …)", no caption or source of a picture
const BRACKET_WITHIN =
  /^\((?!ảnh|nguồn|ghi chú|chú thích|theo|tiếp|trích|tin|bài|xem|còn nữa|st|sưu tầm|hình|clip|video|đơn vị tính|đvt)\p{Ll}/u;

function unclosed(view: string): '"' | "(" | null {
  let open = false;
  for (let at = view.indexOf('"'); at >= 0; at = view.indexOf('"', at + 1)) open = !open;
  if (open) return '"';
  return view.lastIndexOf("(") > view.lastIndexOf(")") ? "(" : null;
}

/** What has been joined so far may be long; how it ends is enough, in characters. */
export const LONGEST_END = 400;

const CUT = /(?:^|[^\d.,])(\d{1,3}(?:\.\d{3})*\.)$/;

/** Whether a number may go on below: "71." above "240 lượt hộ". Its halves then belong together without a blank. */
export function isCutNumber(above: string, line: string): boolean {
  return CUT.test(above.slice(-16)) && /^\d{3}(?!\d)/.test(line);
}

// "… tập hợp được 61." above "870 hội viên": no sentence ends with a number that counts nothing.
const endsBeforeCount = endingIn("được|mới|chỉ|chỉ có|với|lên|xuống|tới|chiếm|vượt|tổng số|tổng cộng|xấp xỉ|gần|hơn|thu|trồng|hiến|góp");
const COUNTS = /^\d{3} \p{Ll}/u;

/** Whether it does: a sentence that ends with a number is no rarer, so that the line has to be full or to call for a number. */
function cutsNumber(above: string, line: string, full: boolean): boolean {
  if (!isCutNumber(above, line)) return false;
  const number = CUT.exec(above.slice(-16))?.[1]?.length ?? 0;
  const before = canonical(above.slice(0, above.length - number).trimEnd());
  return full || endsBeforeNumber(before) || (COUNTS.test(line) && endsBeforeCount(before));
}

// "… và 3 tỷ" above "720 triệu đồng"
const ENDS_WITH_SCALE = /\d (?:tỷ|triệu)$/u;
const SMALLER_SCALE = /^\d{1,3}(?:,\d+)? (?:triệu|nghìn|ngàn)(?!\p{L})/u;

/**
 * Whether `line` goes on with the sentence of `whole` and only a scraper or a page's margin parted them.
 * `gap`: a blank line stands between; `width`: of `wrapWidth`; `length`: of the last line of `whole` as it was printed.
 */
export function continues(whole: string, line: string, gap: boolean, width: number | null, length = whole.length): boolean {
  if (startsItem(line)) {
    const dash = !gap && /^[-–]/.test(line) && DASH_WITHIN.test(canonical(line.slice(0, LONGEST_WORDS)));
    return dash && BEFORE_DASH.test(canonical(whole.slice(-LONGEST_WORDS)));
  }
  const above = whole.slice(-LONGEST_END);
  // "71." above "240 lượt hộ": a number cut at its point.
  const last = above.slice(-1);
  const full = width !== null && length >= width * 0.8;
  if (!gap && cutsNumber(above, line, full)) return true;
  const ends = endsSentence(above) && !ABBREVIATION.test(above.slice(-LONGEST_WORDS));
  if (ends) {
    // A full line inside a paragraph that happens to end with a sentence.
    if (width === null || gap || ((last === ":" || last === ";") && !/^\p{Ll}/u.test(line))) return false;
    return length + (line.split(" ", 1)[0]?.length ?? 0) + 1 > width && length >= width * 0.9;
  }
  const low = STARTS_LOW.test(line);
  if (gap) return low && !isCapitals(above) && (above.length >= 30 || last === ",") && line.length > 1;
  if (low || (!gap && BRACKET_WITHIN.test(line))) return true;
  if (isCapitals(above) !== isCapitals(line)) return false;
  const view = canonical(above);
  if (ENDS_WITH_SCALE.test(view) && SMALLER_SCALE.test(line)) return true;
  if (/^\d(?!\d?[/.-]\d{1,2}[/.-])/.test(line) && endsBeforeNumber(view)) return true;
  if (/^["“‘«]/.test(line) && endsBeforeName(view)) return true;
  if (endsOpen(view) || last === "," || ((last === "–" || last === "-") && above.length > 1)) return true;
  const open = unclosed(view);
  if (open !== null) {
    const close = canonical(line.slice(0, 160)).indexOf(open === "(" ? ")" : '"');
    if (close >= 0) return true;
  }
  if (width === null) return false;
  const firstWord = line.split(" ", 1)[0] ?? "";
  return length >= width * 0.6 && length + 1 + firstWord.length > width * 0.93;
}
