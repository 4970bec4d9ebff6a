import { viewPattern } from "./times-pattern.ts";

/** `document`: the date of a decision or law; `anniversary`: of what is commemorated. Neither is when a result was reached. */
export type TimeRole = "time" | "document" | "anniversary";

// "Quyết định số 587/QĐ-TTg ngày", "Công văn 12/SNV-TĐKT, ngày"
const NUMBERED = viewPattern("\\d[\\p{L}\\d ]*/[\\p{L}\\d/-]*\\p{L}[\\p{L}&.-]*,?(?: (?:ký|ban hành|đề))? ?$");
// "Luật Thi đua, khen thưởng", "Nghị quyết về …": a document named without a number
const NAMED = viewPattern(
  "(?<![\\p{L}\\p{M}])(?:bộ luật|luật|hiến pháp|pháp lệnh|nghị định|nghị quyết|quyết định|chỉ thị|thông tư|kế hoạch|công văn|tờ trình|hướng dẫn|văn bản|đề án|kết luận|thông báo|công điện|sắc lệnh)(?! (?:này|của|đã|được))[^.;:!?%]{0,60}$",
);
const LAW = viewPattern("(?<![\\p{L}\\p{M}])(?:bộ luật|luật|hiến pháp|pháp lệnh)(?! (?:pháp|sư|gia))[^.;:!?%\\d]{0,50}$");
const OF_ITS_ISSUER = viewPattern("^ ?(?:của|về|ban hành|quy định|\\)|;)");
const COMMEMORATED = viewPattern(
  "(?:kỷ niệm|ngày (?:thành lập|truyền thống|giải phóng|sinh)|lần thứ|năm ngày|chào mừng)[^.;:!?]{0,60}\\($",
);

/** Whether the day or year at `start..end` dates a document; `word` is where its own words ("ngày") begin. */
export function roleOf(view: string, from: number, word: number, end: number, day: boolean): TimeRole {
  const before = view.slice(Math.max(from, word - 90), word);
  if (day && NUMBERED.test(before)) return "document";
  if (day && NAMED.test(before) && OF_ITS_ISSUER.test(view.slice(end, end + 12))) return "document";
  if (LAW.test(before) && !/[,] ?$/u.test(before)) return "document";
  if (day && COMMEMORATED.test(before)) return "anniversary";
  return "time";
}
