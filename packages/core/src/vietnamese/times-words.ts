import { viewPattern } from "./times-pattern.ts";

/** `until` "đến …", `before` "trước …": the start is open. `since` "từ …", `after` "sau …": the end is. */
export type TimeBound = "in" | "until" | "before" | "since" | "after";

/** The words before a date or year that belong to it: "tính đến hết năm". */
export interface Opening {
  readonly start: number;
  readonly bound: TimeBound;
  /** Whether a word said that the bare digits after it are a time. */
  readonly names: { readonly year: boolean; readonly month: boolean; readonly day: boolean };
  /** "các năm", "hai năm": a list of years follows. */
  readonly list: boolean;
  readonly schoolYear: boolean;
  /** "từ đầu năm đến": from the beginning of the year that follows. */
  readonly fromNewYear: boolean;
  /** "từ nay đến": from the date of the article. */
  readonly fromNow: boolean;
}

const BOUND =
  "(?:tính )?từ đầu năm (?:đến|tới)|(?:kể )?từ nay (?:cho )?(?:đến|tới)|(?:(?:tính|lũy kế|cộng dồn|kể|cho|chậm nhất|muộn nhất) )?(?:cho )?(?:đến|tới|trước)|(?:(?:kể|bắt đầu|ngay|tính) )?từ|sau|(?:(?:ngay|riêng|chỉ riêng|cũng) )?(?:trong|vào|hồi|ở|tại|khi)|bước (?:sang|vào)|sang|kết thúc|khép lại|qua|so với|cho";
const EDGE =
  "cùng kỳ|thượng tuần|trung tuần|hạ tuần|hết|thời điểm|mốc|cuối|đầu|giữa|trọn|suốt|cả|những ngày (?:đầu|cuối)|những tháng (?:đầu|cuối)";
const YEAR_UNIT =
  "năm học|(?:kế hoạch|chỉ tiêu|mục tiêu|phương hướng|nhiệm vụ)|năm (?:tài chính|ngân sách|kế hoạch|huấn luyện|công tác|sản xuất|dương lịch)|năm|niên độ|niên khóa|niên vụ|giai đoạn|thời kỳ|nhiệm kỳ|khóa|(?<!(?:hạng|giải|thứ|loại|đợt|kỳ|lần|khóa|số|bảng|nhóm) )(?:\\d{1,2}|hai|ba|bốn|năm) năm(?: (?:học|vừa qua|qua|tới|liền|liên tục|liên tiếp|gần đây|trở lại đây))*|(?:các|những) năm(?: học)?|(?:mùa )?(?:hè|xuân|thu|đông)(?: thu| xuân)?(?: năm)?|mùa(?: khô| mưa)?(?: năm)?|vụ(?: (?:mùa|hè|thu|đông|xuân))*(?: năm)?|tết(?: nguyên đán| dương lịch)?(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi))?(?: năm)?|giai đoạn (?:từ )?năm";
const MONTH_UNIT = "tháng";
const DAY_UNIT = "(?:(?:rạng )?(?:sáng|chiều|tối|đêm|trưa|hôm) )?(?:ngày|mùng|mồng)|rạng sáng|sáng|chiều|tối|đêm|trưa|hôm|dịp";
const OPENING = viewPattern(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(${BOUND}) )?(?:(${EDGE}) )?(?:(${YEAR_UNIT})|(${MONTH_UNIT})|(${DAY_UNIT}))? ?\\(?$`,
);
// "nhiệm kỳ Đại hội XV (", "5 năm thực hiện Chỉ thị ("
const BEFORE_BRACKET = viewPattern(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:(${BOUND}) )?(?:giai đoạn|nhiệm kỳ|thời kỳ|khóa|(?:\\d{1,2}|một|hai|ba|bốn|năm|mười) năm)(?![\\p{L}\\p{M}])[^,.;:()"]{0,44} ?\\($`,
);
const WINDOW = 48;
const UNTIL = /(?:đến|tới)$/u;

/** Reads the words that lead up to `at`, not before `from`. */
export function openingBefore(view: string, from: number, at: number): Opening {
  const window = view.slice(Math.max(from, at - WINDOW), at);
  const bracketed = window.endsWith("(") ? BEFORE_BRACKET.exec(view.slice(Math.max(from, at - 80), at)) : null;
  if (bracketed) {
    const names = { year: true, month: false, day: false };
    return {
      start: at - bracketed[0].length,
      bound: boundOf(bracketed[1] ?? "", ""),
      names,
      list: true,
      schoolYear: false,
      fromNewYear: false,
      fromNow: false,
    };
  }
  const match = OPENING.exec(window);
  const none = {
    start: at,
    bound: "in" as const,
    names: { year: false, month: false, day: false },
    list: false,
    schoolYear: false,
    fromNewYear: false,
    fromNow: false,
  };
  if (!match || match[0].trim() === "" || match[0].trim() === "(") return none;
  const [whole, bound = "", edge = "", year = "", month, day] = match;
  // "(" belongs to the time only where words stand before it: "5 năm qua (2015-2020)".
  if (whole.endsWith("(") && year === "") return none;
  return {
    start: at - whole.length,
    bound: boundOf(bound, edge),
    names: {
      year: year !== "" || (bound !== "" && bound !== "cho" && bound !== "qua") || edge !== "",
      month: month !== undefined || bound !== "",
      day: day !== undefined,
    },
    list: /^(?:các|những|hai|ba|bốn|năm|\d{1,2}) năm/u.test(year),
    schoolYear: /năm học|niên khóa/u.test(year),
    fromNewYear: bound.includes("đầu năm"),
    fromNow: bound.includes("từ nay"),
  };
}

function boundOf(bound: string, edge: string): TimeBound {
  if (bound.includes("đầu năm")) return "in";
  if (UNTIL.test(bound)) return "until";
  if (bound.endsWith("trước")) return "before";
  if (/(?:^|\s)từ$/u.test(bound)) return "since";
  if (bound === "sau") return "after";
  // "hết năm 2019" is the state at its end; "trong hết" is not said.
  return bound === "" && edge === "hết" ? "until" : "in";
}
