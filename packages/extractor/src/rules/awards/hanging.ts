import { giverAfter } from "./authority.ts";
import type { Clause } from "./clause.ts";
import { isYear, readCount } from "./counts.ts";
import { person } from "./receiver.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import type { FormToken } from "./tokens.ts";
import type { Reader } from "./verbs.ts";
import { alternatives } from "./vocabulary.ts";
import { CONFERS, HANDS_OVER, REWARDS } from "./words.ts";

/* Forms that stand before the clause that says whose they are: "Kỷ niệm chương thì ông nhận từ 1996", "danh hiệu … mà Xí nghiệp A được phong". */

// danh hiệu Anh hùng Lao động mà Xí nghiệp Vận tải được phong · 1.286 giấy khen mà các huyện, xã đã tặng
const WHICH = /^"? *(?:của [^,;:.]{2,40} )?mà +/u;
const WAS_GIVEN = new RegExp(
  `(?: +(?:đã|từng|vừa|vinh dự|mới))* +(?:được(?: +[^,;:]{2,50}?)?? +${alternatives([...REWARDS, ...CONFERS, "nhận"])}|đón nhận|nhận|đạt)(?![\\p{L}\\p{M}])`,
  "u",
);
// 1.286 giấy khen mà các huyện, xã đã tặng
const GAVE = new RegExp(`^[^;:.]{2,60} (?:đã |vừa )?${alternatives([...HANDS_OVER, "cấp", "ký"])}(?![\\p{L}\\p{M}])`, "u");

/** Who got a form, as the clause that hangs on it tells: "danh hiệu … mà Xí nghiệp Vận tải được phong năm 1995". */
export function relative({ view, text }: Reader, form: FormToken, limit: number): readonly Receiver[] {
  const which = WHICH.exec(view.slice(form.end, limit));
  if (!which) return [];
  const from = form.end + which[0].length;
  const told = WAS_GIVEN.exec(view.slice(from, limit));
  if (!told) return [];
  const [first, more] = readRecipients(text, view, from, from + told.index, { subject: true });
  return first && !more && first.start - from <= 3 && (first.count !== null || !first.pointer) ? [first] : [];
}

// (Tổng) số (Cờ thi đua của UBND tỉnh)
const NUMBER_OF = /(?:^|[^\p{L}\p{M}])(?:tổng )?số(?: lượng)? *"?$/u;
// của UBND tỉnh đã trao là 187 · được tặng trong 5 năm lên tới 412 · các huyện đã tặng: 8.930
const IS_NUMBER =
  /^"? *[^,;:.\d]{0,60}?(?<![\p{L}\p{M}])(?:trao|tặng|cấp|ký|phong)(?: tặng)?(?: [^,;:.]{0,40}?)??(?: là|:| lên tới| lên đến| lên| đạt) *(?:con số |hơn |gần |trên |khoảng )*(?=\d)/u;

/** How many of a form were given, where the number stands behind: "số Cờ thi đua của UBND tỉnh đã trao là 187". */
export function numberGiven(
  { view, context, text }: Reader,
  form: FormToken,
  start: number,
  limit: number,
): Pick<Clause, "formCount" | "giver"> | null {
  if (!NUMBER_OF.test(view.slice(start, form.start))) return null;
  const is = IS_NUMBER.exec(view.slice(form.end, limit));
  if (!is) return null;
  const at = form.end + is[0].length;
  const [count] = readCount(`${view.slice(at, Math.min(limit, at + 14))} `);
  if (!count || count.start > 0 || /^ *(?:%|phần trăm)/u.test(view.slice(at + count.end, at + count.end + 12))) return null;
  const by = form.end + (/^"? *(?:(?:của|do|mà) +)?/u.exec(view.slice(form.end, limit))?.[0].length ?? 0);
  return { formCount: { value: count.value, start: form.start }, giver: giverAfter({ view, text }, by, at, context) };
}

/** How many of a form somebody gave, as the clause that hangs on it tells. */
export function countGiven({ view }: Reader, form: FormToken, start: number, limit: number): Clause["formCount"] {
  const which = WHICH.exec(view.slice(form.end, limit));
  if (!which || !GAVE.test(view.slice(form.end + which[0].length, limit))) return null;
  const count = readCount(view.slice(start, form.start)).at(-1);
  if (count && isYear(view, start + count.start, start + count.end)) return null;
  return count && view.slice(start + count.end, form.start).trim() === "" ? { value: count.value, start: start + count.start } : null;
}

// Huân chương Chiến công hạng Ba (năm 1972), ông cất trong hộp · Kỷ niệm chương thì ông nhận từ 1996
const FRONTED = /^"? *(?:\([^)]{3,30}\) *)?(?:của [^,;:.]{2,40}?)?(?:,|,? thì) +(?=\p{L})/u;
const KEEPS =
  /^(?:,? +(?:đã|vẫn|còn|cũng|mới|luôn|vinh dự|lại|được))* +(?:cất|giữ|treo|lưu giữ|trân trọng|nâng niu|nhận|đón nhận|được nhận|được trao|được tặng)(?![\p{L}\p{M}])/u;

/** Who has a form that stands before its sentence: "Kỷ niệm chương “…” thì ông nhận từ 1996". */
export function keeper({ view, text }: Reader, form: FormToken, limit: number): readonly Receiver[] {
  const fronted = FRONTED.exec(view.slice(form.end, limit));
  if (!fronted) return [];
  const from = form.end + fronted[0].length;
  const pronoun = /^(?:ông|bà|anh|chị|cô|thầy|em|cụ)(?= )/u.exec(view.slice(from, limit));
  const end = from + (pronoun?.[0].length ?? 0);
  const [first] = pronoun ? [person(from, end, { start: from, end }, true)] : readRecipients(text, view, from, limit, { subject: true });
  return first?.name && first.start - from <= 1 && first.kind === "individual" && KEEPS.test(view.slice(first.end, limit)) ? [first] : [];
}
