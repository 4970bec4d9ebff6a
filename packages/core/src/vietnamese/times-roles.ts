import { viewPattern } from "./times-pattern.ts";

/**
 * `document`: the date of a decision or law; `anniversary`: of what is commemorated; `comparison`: what a result is measured
 * against ("so với năm 2015"). None of them is when a result was reached.
 */
export type TimeRole = "time" | "document" | "anniversary" | "comparison";

// "Quyết định số 587/QĐ-TTg ngày", "Công văn 12/SNV-TĐKT, ngày"
const NUMBERED = viewPattern("\\d[\\p{L}\\d ]*/[\\p{L}\\d/-]*\\p{L}[\\p{L}&.-]*,?(?: (?:ký|ban hành|đề))? ?$");
// "Luật Thi đua, khen thưởng", "Nghị quyết về …": a document named without a number
const NAMED = viewPattern(
  "(?<![\\p{L}\\p{M}])(?:bộ luật|(?<!(?:pháp|kỷ|quy) )luật|hiến pháp|pháp lệnh|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kế hoạch|công văn|tờ trình|hướng dẫn|văn bản|đề án|kết luận|thông báo|công điện|sắc lệnh)(?! (?:này|của|đã|được))[^.;:!?%]{0,60}$",
);
const LAW = viewPattern(
  "(?<![\\p{L}\\p{M}])(?:bộ luật|(?<!(?:pháp|kỷ|quy) )luật|hiến pháp|pháp lệnh)(?! (?:pháp|sư|gia))[^.;:!?%\\d]{0,50}$",
);
const OF_ITS_ISSUER = viewPattern("^ ?(?:của|về|ban hành|quy định|\\)|;)");
const COMMEMORATED = viewPattern("(?:kỷ niệm|ngày (?:thành lập|truyền thống|giải phóng|sinh)|năm ngày)[^.;:!?]{0,60}\\($");

// "so với năm 2015", "cùng kỳ năm trước", "gấp 3 lần năm 2010", "cao hơn mức bình quân năm 2019", "bằng 104% năm 2020"
const COMPARED = viewPattern(
  "(?:so với[^.,;:%\\d()]{0,40}|(?:so với )?cùng kỳ(?: của)?|gấp (?:hơn |gần |khoảng |trên )?[\\d,]+ lần[^.,;:()]{0,20}|(?<![\\p{L}\\p{M}])[\\d,]+ lần (?:so )?(?:với )?|(?:cao|thấp|nhiều|ít|lớn|nhanh|sớm) hơn[^.,;:%\\d()]{0,25}|bằng [\\d.,]+ ?%(?: của)?|(?<!nếu )như|giống) ?$",
);
const COMPARING = viewPattern("^(?:so với|cùng kỳ)");

/** Whether the day or year at `start..end` dates a document; `word` is where its own words ("ngày") begin. */
export function roleOf(view: string, from: number, word: number, end: number, day: boolean): TimeRole {
  if (isCompared(view, from, word)) return "comparison";
  const before = view.slice(Math.max(from, word - 90), word);
  if (day && NUMBERED.test(before)) return "document";
  if (day && NAMED.test(before) && OF_ITS_ISSUER.test(view.slice(end, end + 12))) return "document";
  if (LAW.test(before) && !/[,] ?$/u.test(before)) return "document";
  if (day && COMMEMORATED.test(before)) return "anniversary";
  return "time";
}

/** Whether what begins at `word` is only what something else is compared with. */
export function isCompared(view: string, from: number, word: number): boolean {
  return COMPARING.test(view.slice(word, word + 8)) || COMPARED.test(view.slice(Math.max(from, word - 60), word));
}
