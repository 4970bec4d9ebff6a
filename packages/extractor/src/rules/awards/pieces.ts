import { findAll, joinsField, lean } from "@thidua/core";
import { bracketSpans } from "./tokens.ts";

export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly by: "start" | "comma" | "and" | "semi" | "with";
}

const SEPARATOR = /[,;•]|(?<= )(?:và|cùng với|cùng|lẫn)(?= )| - (?=\d)|\/(?= ?\d)/gu;
// "126 cá nhân/12 tập thể" is divided, "9/12 thôn" is not
const COUNTED_BEFORE = lean(/\d{1,4} [\p{L} ]{2,14}$/u);

const YEAR_BEFORE = lean(/(?:^|[^\p{N}.,])(?:19|20)\d{2}$/u);
const YEAR_AFTER = lean(/^(?:19|20)\d{2}(?![\p{N}.,])/u);
const HALF_BEFORE = /\d +(?:y|chi)$/u;
const HALF_AFTER = /^ +(?:bác|đảng)/u;

/** Longest name in quotation marks (UTF-16 code units). */
const LONGEST_QUOTE = 160;

/** What stands in quotation marks, where each that opens closes. */
function quotesIn(view: string, start: number, end: number): { start: number; end: number }[] {
  const marks: number[] = [];
  for (let at = view.indexOf('"', start); at >= 0 && at < end; at = view.indexOf('"', at + 1)) marks.push(at);
  if (marks.length % 2 === 1 || marks.length > 12) return [];
  const spans: { start: number; end: number }[] = [];
  for (let index = 0; index < marks.length; index += 2) {
    const [open, close] = [marks[index] as number, marks[index + 1] as number];
    if (close - open < LONGEST_QUOTE) spans.push({ start: open, end: close });
  }
  return spans;
}

/** Stretches between commas and "và", outside brackets. */
export function piecesOf(view: string, start: number, end: number): Piece[] {
  const brackets = bracketSpans(view, start, end);
  const pieces: Piece[] = [];
  let from = start;
  let by: Piece["by"] = "start";
  const push = (to: number): void => {
    let a = from;
    let b = to;
    while (a < b && " \n".includes(view.charAt(a))) a++;
    while (b > a && " .\n".includes(view.charAt(b - 1))) b--;
    if (a < b) pieces.push({ start: a, end: b, by });
  };
  const quotes = quotesIn(view, start, end);
  let bracket = 0;
  for (const match of findAll(SEPARATOR, view.slice(start, end))) {
    const at = start + match.index;
    while (bracket < brackets.length && (brackets[bracket]?.end ?? 0) <= at) bracket++;
    if ((brackets[bracket]?.start ?? end) < at) continue;
    // “Xây dựng xứ, họ đạo tiên tiến; gia đình gương mẫu”: one name
    if (quotes.some((quote) => quote.start < at && at < quote.end)) continue;
    // "giai đoạn 2022 - 2023 tỉnh đã": one time
    if (match[0] === " - " && YEAR_BEFORE.test(view.slice(Math.max(start, at - 5), at)) && YEAR_AFTER.test(view.slice(at + 3, at + 8)))
      continue;
    if (match[0] === "/" && !COUNTED_BEFORE.test(view.slice(Math.max(start, at - 20), at))) continue;
    if (
      PEOPLE_BEFORE.test(view.slice(Math.max(from, at - 30), at)) &&
      PEOPLE_AFTER.test(view.slice(at + match[0].length, at + match[0].length + 24)) &&
      !/\d *[\p{L} ]*$/u.test(view.slice(from, at))
    )
      continue;
    // "6 y, bác sĩ", "12 chi, đảng bộ": half a word before the comma
    if (match[0] === "," && HALF_BEFORE.test(view.slice(Math.max(start, at - 8), at)) && HALF_AFTER.test(view.slice(at + 1, at + 9)))
      continue;
    if ((match[0] === "," || match[0] === "và") && joinsField(view, at, at + match[0].length)) continue;
    // "Trường PTDTNT THCS và THPT Tuy Đức": one school of two levels
    if (match[0] === "và" && SCHOOL_BEFORE.test(view.slice(Math.max(start, at - 20), at)) && SCHOOL_AFTER.test(view.slice(at + 2, at + 12)))
      continue;
    push(at);
    from = at + match[0].length;
    by =
      match[0] === ","
        ? "comma"
        : match[0] === ";" || match[0] === "•"
          ? "semi"
          : match[0] === "và"
            ? by === "comma" && view.slice(from - 6, from).includes(",")
              ? "comma"
              : "and"
            : match[0].startsWith("c")
              ? "with"
              : "and";
  }
  push(end);
  return pieces;
}

const SCHOOL_BEFORE = lean(/(?:thcs|tiểu +học|trung +học +cơ +sở|(?<![\p{L}\p{M}])th) +$/u);
const SCHOOL_AFTER = /^ +(?:thpt|thcs|trung +học)/u;

// "Nhân dân và cán bộ xã A", "cán bộ, chiến sĩ Đồn B": one body, whatever stands between its people.
const PEOPLE_BEFORE =
  /(?:nhân dân(?: các dân tộc)?|cán bộ|đảng bộ|chính quyền|quân|đảng viên|chiến sỹ|công chức|viên chức|thầy|giáo viên|ubnd|hđnd|hội đồng nhân dân|công nhân|huyện ủy|đảng ủy|tập thể|thầy và trò|ban giám hiệu|bà con) *$/u;
const PEOPLE_AFTER = lean(
  /^ *(?:các +)?(?:(?:cán bộ|nhân dân|dân|chính quyền|chiến sỹ|quân|lực lượng|học sinh|người lao động|công nhân|đảng viên|viên chức|công chức|trò|đồng bào|nhân viên|giáo viên|sinh viên|ngư dân|bà con|ubnd)(?![\p{L}\p{M}]))/u,
);
