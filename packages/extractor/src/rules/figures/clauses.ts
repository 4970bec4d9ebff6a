import { findAll, lean, readUnit } from "@thidua/core";
import { anyOf } from "./patterns.ts";
import { FIXED_PAIR, syllables } from "./phrase.ts";
import { openBracket, partStart } from "./sentence-parts.ts";
import { MEASURE_HEADS } from "./vocabulary/measures.ts";
import { DOING_VERBS } from "./vocabulary/verbs.ts";

/** The words around one figure that are its own: `left` leads up to the number, `right` follows its unit. Offsets of the text. */
export interface Clause {
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
  /** The figure stands in a bracket that says more about what is before the bracket. */
  readonly inBracket: boolean;
}

export interface Placed {
  readonly start: number;
  readonly end: number;
}

/** A figure or award count; `counts` unless it is money or a share, which no nouns are listed after. */
export interface Mark extends Placed {
  readonly unit?: { readonly kind: string; readonly doubt: string | null };
}

const SPLITTERS = lean(
  /(?<!\p{L})(?:và|cùng(?! năm| kỳ| thời)|trong đó|để|nhằm|trị giá|tổng trị giá|chiếm|đạt|bằng|tăng|giảm|vượt|(?<!trở )(?:xuống|lên)|còn|với|tổng (?:số|trị giá|giá trị|kinh phí|vốn|cộng|diện tích|chiều dài|mức)|(?<!sầu |nói |tư |nhà |đường )riêng|gồm|tương đương|kiến nghị|đã|trong khi)(?!\p{L})/gu,
);
const LEVEL = /^(?:lên|xuống|còn|đạt|bằng|chiếm|tăng|giảm|vượt)$/u;
const RAISES = lean(
  new RegExp(`^(?:và|cùng|để|nhằm) (?:(?:đưa|nâng|kéo|giảm|hạ|tăng|giữ|duy trì|kéo giảm) )?${anyOf(MEASURE_HEADS)}(?!\\p{L})`, "u"),
);
const JOINING = lean(/(?<!\p{L})(?:và|cùng(?! năm| kỳ| thời))(?= \p{L})/gu);
// "trong đó án rất nghiêm trọng và đặc biệt nghiêm trọng đạt 98%": two nouns of one number; "đạt chuẩn và có 12", "giao thông và xây mới 5" are not
const HAS_VERB = lean(new RegExp(`(?<!\\p{L})(?:đạt|được|có|đã|còn|tăng|giảm|vượt|chiếm|${anyOf(DOING_VERBS)})(?!\\p{L})`, "u"));
const OPENS = lean(
  new RegExp(
    `^(?:và|cùng) (?:\\P{L}*$|(?:${anyOf([...MEASURE_HEADS, ...DOING_VERBS])}|tăng|giảm|vượt|có|đã|được|trên|hơn|gần|khoảng|số|riêng|còn|toàn)(?!\\p{L}))`,
    "u",
  ),
);
// On one unit with what stands before the comma: sand, stones, cement.
const MATERIAL = lean(/^ (?:cát|sỏi|đá|xi măng|gạch|thép|sắt thép|sắt|vôi|gỗ|tre|ngói|tôn|rau|củ|quả|gạo|muối|mì tôm)(?!\p{L})/u);
const PURPOSE = lean(/ (?:để|nhằm) (?=\p{L})/u);
// ", mỗi hộ 15 triệu đồng"
const OPENS_EACH = lean(/^ ?(?:mỗi|từng|bình quân|trung bình|trị giá|trong đó|gồm|với|tổng)(?!\p{L})/u);
const SHORT = 3;
// "hoạt động khá, tốt"
const ADJECTIVE = lean(/^\s*(?:tốt|khá|giỏi|mạnh|vững mạnh|trung bình|xuất sắc|yếu|kém|tiên tiến)(?!\p{L})/u);

/** "nâng cấp" of "nâng cấp, mở rộng 1.682 tuyến", and not "kháng nghị" of "214 kiến nghị, kháng nghị, tăng 38". */
function isShortVerb(between: string, start: number, end: number): boolean {
  if (syllables(between.slice(start, end)) > SHORT || ADJECTIVE.test(between.slice(start, end))) return false;
  const from = start + (/^\s*/u.exec(between.slice(start, end))?.[0].length ?? 0);
  return readUnit(between, from) === null;
}

const WHOLE_BRACKET = /\([^()]*\)/gu;
const CLAUSE_BEFORE_BRACKET = lean(/[,;.] (?=\p{L})/u);

/** "…; tỷ lệ hộ nghèo chiếm quá nửa (51,3%)" is about what stands before the bracket, "33 người chết (14,3%)" about the 33. */
function splitAtBracket(between: string, open: number): { rightEnd: number; leftStart: number } {
  const inside = between.slice(open + 1).trim();
  if (inside !== "" || !CLAUSE_BEFORE_BRACKET.test(between.slice(0, open))) return { rightEnd: open, leftStart: open + 1 };
  return splitBetween(between.slice(0, open));
}

const OWN_CLAUSE = lean(/^ (?:và(?= \p{L})|chiếm|là|đạt|được)(?!\p{L})/u);

const BEGINS_NAME = lean(/^ \p{Lu}/u);

/** "612 cán bộ, đảng viên đã giúp": nouns listed right after a unit are counted with it. */
function listedEnd(between: string, text: string): number {
  let end = 0;
  while (between.startsWith(", ", end)) {
    const unit = readUnit(between, end + 2);
    // "14 lớp, thị xã Từ Sơn 6 lớp": a place by its name is counted with nothing.
    if (unit && BEGINS_NAME.test(text.slice(unit.end, unit.end + 2))) break;
    // Of one syllable it may open a verb: "giải quyết", "tiết kiệm".
    if (unit?.kind !== "noun" || !unit.unit.includes(" ")) break;
    end = unit.end;
  }
  // "…, nông dân và công nhân chiếm 52,4%" begins a clause of its own.
  // "công nghiệp 40%, dịch vụ 35%": what ends right before the next number leads to it.
  return OWN_CLAUSE.test(between.slice(end)) || between.slice(end).trim() === "" ? 0 : end;
}

// "129/129 xã|, phường, thị trấn| đạt chuẩn", "100%| xã, phường| tổ chức ký giao ước": kinds of places are counted together
const KIND = "(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|thôn|bản|làng|ấp|khóm|khu phố|tổ dân phố|đặc khu|sở|ban|ngành)";
const KINDS_OF_PLACE = lean(new RegExp(`^(?: (?:số )?${KIND})?(?:(?:, | và )${KIND})+(?= \\p{L})`, "u"));

function kindsOfPlaceEnd(between: string, text: string): number {
  const end = KINDS_OF_PLACE.exec(between)?.[0].length ?? 0;
  return end === 0 || BEGINS_NAME.test(text.slice(end, end + 2)) || between.slice(end).trim() === "" ? 0 : end;
}

const LABEL_AT_END = /: *$/u;

/** "…, trong đó: khối mầm non, tiểu học: 4.600": the label of the next number, its commas with it. */
function labelSplit(between: string): { rightEnd: number; leftStart: number } | null {
  const body = between.trimEnd().slice(0, -1);
  const before = body.lastIndexOf(": ");
  if (before < 0) return null;
  const comma = between.indexOf(",");
  return { rightEnd: comma >= 0 && comma < before ? comma : before, leftStart: before + 1 };
}

/** Where the words that follow one figure end and those that lead to the next begin, in `view` between the two. */
function splitBetween(written: string, counts = true, bareNext = false, text = written): { rightEnd: number; leftStart: number } {
  // "… chỉ còn 27. Doanh thu tăng từ": a sentence that was not parted because a number ends it.
  if (/^\. \p{L}/u.test(written)) return { rightEnd: 0, leftStart: 2 };
  const listed = (counts ? listedEnd(written, text) : 0) || kindsOfPlaceEnd(written, text);
  if (listed > 0) {
    const rest = splitBetween(written.slice(listed));
    return { rightEnd: listed + rest.rightEnd, leftStart: listed + rest.leftStart };
  }
  // What stands in a bracket of its own parts nothing.
  const between = written.includes("(") ? written.replace(WHOLE_BRACKET, (bracket) => " ".repeat(bracket.length)) : written;
  const semicolon = between.lastIndexOf(";");
  if (semicolon >= 0) return { rightEnd: between.indexOf(";"), leftStart: semicolon + 1 };
  const open = between.lastIndexOf("(");
  const close = between.lastIndexOf(")");
  // "(10 tỷ) và ngân sách tỉnh (5 tỷ)": what stands between two brackets is told in the second.
  if (close >= 0 && open > close && between.slice(open + 1).trim() === "" && /\p{L}/u.test(between.slice(close + 1, open)))
    return { rightEnd: between.indexOf(")"), leftStart: close + 1 };
  if (open >= 0 && open > close) return splitAtBracket(between, open);
  if (close >= 0) {
    const rest = splitBetween(between.slice(close + 1));
    const first = open >= 0 && open < close ? between.indexOf("(") : between.indexOf(")");
    return { rightEnd: first, leftStart: close + 1 + (rest.leftStart === between.length - close - 1 ? 0 : rest.leftStart) };
  }
  const label = LABEL_AT_END.test(between) ? labelSplit(between) : null;
  if (label) return label;
  const commas: number[] = [];
  let quotes = 0;
  for (let at = 0; at < between.length; at++) {
    const code = between.charCodeAt(at);
    if (code === 34) quotes++;
    else if (code === 44 && quotes % 2 === 0 && !FIXED_PAIR.test(between.slice(Math.max(0, at - 10), at + 12))) commas.push(at);
  }
  // "350 m3 đá, cát, sỏi làm 8,4 km đường"
  const goods = commas.findIndex((at) => !MATERIAL.test(between.slice(at + 1)));
  if (commas.length > 0 && goods !== 0) {
    const from = (goods < 0 ? (commas.at(-1) ?? 0) : (commas[goods - 1] ?? 0)) + 1;
    const length = MATERIAL.exec(between.slice(from))?.[0].length ?? 0;
    const rest = splitBetween(between.slice(from + length));
    if (between.slice(from + length).trim() !== "")
      return { rightEnd: from + length + (rest.leftStart > 0 ? rest.rightEnd : 0), leftStart: from + length + rest.leftStart };
  }
  const lastComma = commas.at(-1);
  if (lastComma !== undefined) {
    let index = commas.length - 1;
    // "kế đó là huyện A, 11": a comma right before the number parts nothing; nor does "kết quả khá, giỏi đạt 85%".
    if (bareNext && index > 0 && between.slice(lastComma + 1).trim() === "") index--;
    if (index > 0 && ADJECTIVE.test(between.slice((commas[index] ?? 0) + 1))) index--;
    // "nâng cấp, mở rộng 1.682 tuyến": short verbs in a list go together.
    while (
      index > 0 &&
      !OPENS_EACH.test(between.slice((commas[index] ?? 0) + 1)) &&
      isShortVerb(between, (commas[index - 1] ?? 0) + 1, commas[index] ?? 0)
    )
      index--;
    const rightEnd = commas[index] ?? lastComma;
    const left = between.slice(rightEnd + 1);
    // "tháo dỡ cổng, hàng rào để mở rộng 5 km đường": the list goes on up to the purpose.
    const purpose = PURPOSE.exec(left);
    if (purpose && syllables(left.slice(0, purpose.index)) <= SHORT) {
      const at = rightEnd + 1 + purpose.index;
      return { rightEnd: at, leftStart: at };
    }
    let join = -1;
    for (const found of findAll(JOINING, left)) join = found.index;
    const parts = join >= 0 && syllables(left.slice(0, join)) > 1 && (HAS_VERB.test(left.slice(0, join)) || OPENS.test(left.slice(join)));
    return { rightEnd, leftStart: rightEnd + 1 + (parts ? join : 0) };
  }
  const colon = between.lastIndexOf(":");
  if (colon >= 0) return { rightEnd: colon, leftStart: colon + 1 };
  let split = -1;
  for (const found of findAll(SPLITTERS, between)) {
    // Of "tăng lên", "giảm xuống còn" the first word opens the phrase.
    // "và đưa thu nhập bình quân lên 65 triệu đồng": what is raised begins behind "và".
    if (split >= 0 && LEVEL.test(found[0]) && RAISES.test(between.slice(split))) continue;
    if (split < 0 || !/^(?:\p{L}+ ){0,2}$/u.test(between.slice(split, found.index).trimStart())) split = found.index;
  }
  return split >= 0 ? { rightEnd: split, leftStart: split } : { rightEnd: between.length, leftStart: 0 };
}

/** A bracket in front of the first figure holds its words, unless it holds nothing else. */
function firstLeft(view: string, start: number, at: number): number {
  const open = openBracket(view, start, at);
  const part = partStart(view, start, at);
  return open < part || view.slice(open + 1, at).trim() === "" ? part : open + 1;
}

/** The clause of each figure of a sentence, in order. `marks` are the figures and whatever else parts phrases, in order. */
export function clausesOf(text: string, view: string, sentence: Placed, marks: readonly Mark[]): Clause[] {
  const splits = marks.map((mark, index) => {
    const next = marks[index + 1];
    const between = view.slice(mark.end, next ? next.start : sentence.end);
    if (next)
      return splitBetween(
        between,
        mark.unit?.kind !== "percent" && mark.unit?.kind !== "money",
        next.unit?.doubt === "unit-carried",
        text.slice(mark.end, next.start),
      );
    const stop = between.search(/[;]/u);
    return { rightEnd: stop < 0 ? between.length : stop, leftStart: 0 };
  });
  return marks.map((mark, index) => {
    const before = marks[index - 1];
    const split = splits[index - 1];
    const own = splits[index];
    return {
      leftStart: before && split ? before.end + split.leftStart : firstLeft(view, sentence.start, mark.start),
      leftEnd: mark.start,
      rightStart: mark.end,
      rightEnd: mark.end + (own?.rightEnd ?? 0),
      inBracket: before !== undefined && openBracket(view, before.end, mark.start) >= 0,
    };
  });
}
