import { findAll } from "./find-all.ts";
import { iso, type Moment, momentOf } from "./times-calendar.ts";
import { viewPattern } from "./times-pattern.ts";

/**
 * Times that name no number. `now` to `next-years` count from the date of the article; the `same-` ones and those of a term point back
 * at a time that stands earlier in the text.
 */
export type RelativeTime =
  | "now"
  | "this-year-so-far"
  | "past-year"
  | "past-years"
  | "past-months"
  | "months-so-far"
  | "this-year"
  | "last-year"
  | "next-year"
  | "next-years"
  | "years-later"
  | "same-year"
  | "same-school-year"
  | "same-period"
  | "past-term"
  | "term-start"
  | "term-end"
  | "term-so-far";

export interface RelativeFound {
  readonly start: number;
  readonly end: number;
  readonly relative: RelativeTime;
  /** How many years, for `past-years`, `next-years`, `same-period` and `years-later`: "5 năm qua", "trong 5 năm", "hai năm sau". */
  readonly years: number | null;
  /** How many months, for `past-months` and `months-so-far`. */
  readonly months: number | null;
}

const COUNT = "\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười";
// Not "năm tháng qua", which is years and months gone by.
const MONTHS = "\\d{1,2}|một|hai|ba|bốn|sáu|bảy|tám|chín|mười";
const COUNTS = new Map([..."một hai ba bốn năm sáu bảy tám chín mười".split(" "), "mười một"].map((word, index) => [word, index + 1]));
// Months of a year that is told of before it is over; fewer are mostly how long something took.
const MONTHS_SO_FAR = "0?[4-9]|1[01]|bốn|sáu|bảy|tám|chín|mười một|mười";
// "kéo dài 9 tháng", "bé 10 tháng tuổi", "vay 6 tháng": how long, how old
const HOW_LONG =
  "(?<!(?:\\d|[-/,.]|trong|sau|qua|từ|hơn|gần|suốt|mỗi|khoảng|đủ|dài|gian|thai|được|bé|trẻ|tuổi|nuôi|học|vay|phạt|tù|giam|trước|đây|hạn|mới|cứ|cách|vượt|sớm|chậm|nhanh|thêm|còn|giảm|rút|chỉ|trồng|nghỉ|hưởng|cấp|trợ|lương|đến|xuống|lên|là|có|mất|đã|tròn|những|mấy|vài) )";
const BEGIN = "(?<![\\p{L}\\p{M}\\p{N}])";
const END = "(?![\\p{L}\\p{M}\\p{N}])";
// "những năm qua", "65 năm trước", "nhiều năm nay" name no period.
const ONE = "(?<!(?:những|nhiều|các|mấy|vài|hàng|\\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) )";

const NOW = "(?:nay|hiện nay|hiện tại|thời điểm này|lúc này|bây giờ|giờ(?=,| (?:đã|mới|vẫn|chưa|còn|toàn|cả|tỉnh|huyện|xã|có)))";
const TERM = "(?:nhiệm kỳ|giai đoạn|thời kỳ)";

const FORMS: readonly { readonly relative: RelativeTime; readonly source: string }[] = [
  // "từ đầu năm đến nay", "kể từ đầu năm"
  {
    relative: "this-year-so-far",
    source: `(?:(?:từ )?đầu năm (?:đến|tới) (?:thời điểm )?${NOW}|(?:(?:kể|tính|ngay) )?từ đầu năm(?! (?:\\d|học|đến|tới|ngoái|trước|sau|nay (?:đến|tới)|này (?:đến|tới))))`,
  },
  // "từ đầu nhiệm kỳ đến nay"
  {
    relative: "term-so-far",
    source: `(?:(?:kể|tính|ngay) )?từ đầu ${TERM}(?: này)?(?: (?:đến|tới) (?:thời điểm )?${NOW}|(?! (?:\\d|đến|tới|này|trước)))`,
  },
  // "hồi đầu nhiệm kỳ"
  { relative: "term-start", source: `(?:(?:hồi|lúc|thời điểm) )?đầu ${TERM}(?! (?:\\d|đến|tới|này (?:đến|tới)|trước|sau|mới))` },
  // "đến cuối nhiệm kỳ"
  { relative: "term-end", source: `(?:(?:đến|tới|vào) )?cuối ${TERM}(?! (?:\\d|trước|sau|mới))` },
  // "nhiệm kỳ qua", "cả nhiệm kỳ", "giai đoạn vừa qua"
  {
    relative: "past-term",
    source: `(?:(?:(?:trong|cả|suốt|hết|kết thúc) )?${TERM} (?:vừa )?qua|(?:cả|suốt|kết thúc|hết|trong) ${TERM}(?=,| (?:có|đã|các|toàn)(?! \\d{4})))`,
  },
  // "đến nay", "tính đến thời điểm hiện tại", "hiện nay", "hiện toàn tỉnh có", "nay còn"
  {
    relative: "now",
    source: `(?:(?:tính |cho |kể )?(?:đến|tới) (?:thời điểm )?${NOW}|(?:thời điểm )?hiện (?:nay|tại)|(?<!(?:thực|phát|thể|xuất|biểu|tái|hữu|ẩn) )hiện(?= (?:toàn|cả|còn|tỉnh|huyện|thành phố|xã|đã|đang|trên|(?:đã )?có (?:khoảng |hơn |trên |gần |tới )?\\d|\\d))|(?<=\\d ?- ?)nay|nay(?= (?:con số|còn|đã|đạt|được|có|chỉ|là|lên|xuống|tăng|giảm)))`,
  },
  // "5 năm qua", "trong 05 năm gần đây"
  { relative: "past-years", source: `(?:trong |hơn |gần )*(${COUNT}) năm (?:vừa )?(?:qua|gần đây)` },
  // "6 tháng qua"
  { relative: "past-months", source: `(?:(?:trong|suốt) )?(${MONTHS}) tháng (?:vừa )?qua` },
  // "Mười tháng, Công ty làm ra", "cả tỉnh 9 tháng có", "kim ngạch 11 tháng đạt"
  {
    relative: "months-so-far",
    source: `(?:(?<=^|[.,;:\\x28"] ?|^[-+•*] )(${MONTHS_SO_FAR}) tháng(?=, (?!\\d|một|hai|ba|bốn)|(?: của)? (?:toàn|cả|tỉnh|huyện|công ty|xã|thành phố|ngành|đơn vị) )|${HOW_LONG}(${MONTHS_SO_FAR}) tháng(?= (?:(?:đã|mới|chỉ|cũng|ước|còn) )*(?:có|đạt|là|bằng|tăng|giảm|ước)(?! tuổi)))`,
  },
  // "5 năm tới"
  { relative: "next-years", source: `(?:trong )?(${COUNT}) năm tới` },
  // "năm qua", "năm vừa qua"
  { relative: "past-year", source: `(?:trong )?${ONE}năm (?:vừa )?qua` },
  // "năm nay", "hè này"
  { relative: "this-year", source: `(?:trong )?${ONE}(?:năm nay|(?:mùa )?hè này)` },
  // "một năm sau", "hai năm sau đó", "năm kế tiếp"
  {
    relative: "years-later",
    source: `(?:(?:chỉ|đúng|chưa đầy) )?(${COUNT}) năm sau(?: đó| ấy)?(?! (?:khi|ngày|đại hội|lễ|chiến tranh|giải phóng|tái lập|thành lập|sáp nhập|hợp nhất|chia tách|kể từ|nữa))|${ONE}năm (?:sau đó|kế tiếp|kế đó|tiếp đó)`,
  },
  // "năm ngoái", "năm trước", "hè trước", "năm rồi"
  { relative: "last-year", source: `(?:trong )?${ONE}(?:(?:năm|(?:mùa )?hè) (?:ngoái|trước)|(?<!một )năm rồi)` },
  // "năm tới", "năm sau"
  { relative: "next-year", source: `(?:trong )?${ONE}năm (?:tới|sau)(?! (?:khi|ngày|đại hội))` },
  // "trong năm học", "cả năm học", "năm học qua"
  {
    relative: "same-school-year",
    source:
      "(?:(?:cũng )?(?:trong|cả|cùng|suốt) năm học(?: (?:này|vừa qua|qua))?|năm học (?:vừa qua|qua|này)|(?:kết thúc|tổng kết|khép lại|hết|cuối) năm học(?=,))(?! (?:\\d|trước|sau|tới))",
  },
  // "cùng năm", "cũng trong năm", "cả năm", "năm đó", "đầu năm có"
  {
    relative: "same-year",
    source:
      "(?:(?:cũng )?(?:trong|cùng|cả|suốt) năm(?: (?:này|đó|ấy))?|(?:kết thúc|tổng kết|khép lại|hết|cuối) năm(?=,)|(?<!(?:tháng|quý|nửa|từ|tuần|vụ|ngày|lộc|hồi|buổi|xuân) )đầu năm(?=,| (?:có|còn|toàn|cả|mới|chỉ|đã có|số|tỷ lệ))|năm (?:đó|ấy))(?! (?:\\d|học|qua|vừa|nay|tới|sau|trước|ngoái|châu|cánh|anh|em|người|cửa|bước|tài|ngân))",
  },
  // "cũng trong thời gian này", "trong giai đoạn này"
  {
    relative: "same-period",
    source: "(?:cũng )?(?:trong )?(?:khoảng )?(?:thời gian|giai đoạn|thời kỳ|nhiệm kỳ) (?:này|đó|trên|nói trên|nêu trên)",
  },
  // "của cả giai đoạn", "suốt nhiệm kỳ"
  {
    relative: "same-period",
    source: `(?:trong )?(?:cả|suốt) ${TERM}(?=[,.:;)]|$| (?![\\d\\x28-]|(?:từ|trước|sau|tới|mới|này|đó|ấy|trên|nói|nêu|vừa|qua|tiếp|và|i|ii|iii|iv|v|vi|x)(?!\\p{L})))`,
  },
  // "trong 5 năm", "sau 5 năm", "5 năm,"
  {
    relative: "same-period",
    source: `(?:(?:trong|sau|qua) (?:vòng )?(${COUNT}) năm(?! (?:học|\\d|liền|liên|trở|đầu|tiếp))|(?<!(?:đồng|tỷ|triệu|nghìn|usd|tấn|tạ|kg|lít|m3|ha|lượt|lứa|vụ|lần|người|điểm) )(${COUNT}) năm(?=,)|(?<=^|[,;:] )(${COUNT}) năm(?= đã (?:có|được|giúp|huy động|xây|làm|trồng|vận động|cho|hỗ trợ|thu|giải)))`,
  },
];

const RELATIVE = viewPattern(`(?=[tckdnhgsqmbl\\dđ])${BEGIN}(?:${FORMS.map(({ source }) => `(${source})`).join("|")})${END}`, "gu");
// Which group of RELATIVE belongs to which form, and the groups of its count.
const GROUPS = (() => {
  let next = 1;
  return FORMS.map(({ relative, source }) => {
    const inner = source.match(/\((?!\?)/g)?.length ?? 0;
    const own = { relative, group: next, inner };
    next += 1 + inner;
    return own;
  });
})();

// What every form of the table holds; most sentences hold none. Without look-behinds this is found five times sooner.
const NEEDED = viewPattern(
  `nay|hiện (?:nay|tại|toàn|cả|còn|tỉnh|huyện|thành phố|xã|đã|đang|trên|có|\\d)|thời điểm|lúc này|bây giờ|(?:đến|tới) giờ|năm (?:đã|vừa|qua|gần|tới|nay|ngoái|trước|rồi|sau|học|đó|ấy|kế|tiếp đó)|hè (?:ngoái|trước|này)|năm,|đầu năm|(?:đầu|cuối) (?:nhiệm kỳ|giai đoạn|thời kỳ)|(?:thời gian|giai đoạn|thời kỳ|nhiệm kỳ) (?:này|đó|trên|n|qua|vừa)|(?:trong|cả|cùng|suốt) năm|(?:trong|cả|suốt|hết|kết thúc) (?:nhiệm kỳ|giai đoạn|thời kỳ)|(?:trong|sau|qua) (?:vòng )?(?:${COUNT}) năm|tháng (?:vừa )?qua|(?:${MONTHS_SO_FAR}) tháng`,
);

/** Every relative time between two offsets, in order. */
export function findRelative(view: string, start: number, end: number): RelativeFound[] {
  const found: RelativeFound[] = [];
  const part = view.slice(start, end);
  if (!NEEDED.test(part)) return found;
  for (const match of findAll(RELATIVE, part)) {
    const form = GROUPS.find(({ group }) => match[group] !== undefined);
    if (!form) continue;
    const count = match.slice(form.group + 1, form.group + 1 + form.inner).find((group) => group !== undefined);
    const at = start + match.index;
    const counted = count === undefined ? null : (COUNTS.get(count) ?? Number(count));
    const inMonths = form.relative === "past-months" || form.relative === "months-so-far";
    found.push({
      start: at,
      end: at + match[0].length,
      relative: form.relative,
      years: inMonths ? null : counted,
      months: inMonths ? counted : null,
    });
  }
  return found;
}

/** The period of a relative time in an article of that date (ISO), or nulls where the date alone does not tell. */
export function resolveRelative(
  { relative, months }: Pick<RelativeFound, "relative" | "months">,
  reference: string | null,
): { start: string | null; end: string | null } {
  const nothing = { start: null, end: null };
  if (reference === null) return nothing;
  const { year = 2000, month }: Moment = momentOf(reference);
  const whole = (moment: number) => ({ start: iso({ year: moment }), end: iso({ year: moment }) });
  if (relative === "now") return { start: null, end: reference };
  if (relative === "this-year-so-far") return { start: iso({ year }), end: reference };
  if (relative === "this-year") return whole(year);
  if (relative === "last-year") return whole(year - 1);
  if (relative === "next-year") return whole(year + 1);
  // "năm qua" is the year that ends or has just ended; in between it may be either.
  if (relative === "past-year" && month !== undefined && (month <= 5 || month >= 11)) return whole(month <= 5 ? year - 1 : year);
  // "Mười tháng, tỉnh thu": told a little after they are over
  if (relative === "months-so-far" && months !== null && month !== undefined && month >= months && month <= months + 2)
    return { start: iso({ year, month: 1 }), end: iso({ year, month: months }) };
  // "6 tháng qua" in June or July is the first half of the year; at other times of the year it may be any.
  if (relative === "past-months" && months !== null && month !== undefined && (month === months || month === months + 1))
    return { start: iso({ year, month: 1 }), end: iso({ year, month: months }) };
  // "Bốn tháng qua" in November lie in the year all the same.
  if (relative === "past-months" && months !== null && month !== undefined && months < month) return whole(year);
  return nothing;
}
