import { findAll, lean } from "@thidua/core";
import { named } from "./receiver.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import type { Reader } from "./verbs.ts";
import { alternatives, CLOSE, HEADS, list, ROLES, TITLES } from "./vocabulary.ts";

/* Who comes up for a form on behalf of the body that it is given to. */

const LEADERS = alternatives(
  list(`
    lãnh đạo | tập thể lãnh đạo | ban lãnh đạo | ban giám đốc | ban giám hiệu | ban chỉ huy | chỉ huy | thủ trưởng | các đồng chí lãnh đạo |
    đồng chí lãnh đạo | tập thể | tập thể cán bộ
  `),
);
// Đại diện (Công ty A) · ông B, Giám đốc Sở C, thay mặt (đơn vị) · Lãnh đạo (Bệnh viện tỉnh)
const REPRESENTS = lean(
  new RegExp(
    `(?:(?<![\\p{L}\\p{M}])(?:đại diện|thay mặt)(?: cho)?(?: ${LEADERS})*|(?:^|[,:] *)${LEADERS}) (?=(?:(?:cán bộ|chiến sỹ|giáo viên|đảng bộ|nhân dân|,|và) ?)*(?:${HEADS}|gia đình|hộ)${CLOSE})`,
    "gu",
  ),
);
/** UTF-16 code units of a subject that are looked at. */
const REACH = 260;
const ADVERB = "(?:lên sân khấu|lên bục|lên|vinh dự|trực tiếp|đã|vừa|và|được)";
// (Đại diện Sở A) lên sân khấu
const COMES_UP = new RegExp(`(?: +${ADVERB})+$`, "u");
// đón nhận · vinh dự được nhận
const TAKES = new RegExp(`^ *(?:${ADVERB} +)*(?:đón )?nhận(?![\\p{L}\\p{M}])`, "u");
// (Đại diện HTX A), bà …; (Thay mặt nhân dân xã B), Chủ tịch UBND xã
const WHO_COMES = lean(new RegExp(`, *(?:${ROLES}|${TITLES})${CLOSE}`, "u"));
// (Sở A) và lãnh đạo (Sở B)
const AND_OF = lean(new RegExp(`(?: và|,) +(?:đại diện )?(?:${LEADERS}) +`, "u"));
const STANDS_FOR_OFFICE = /^(?:đơn vị|tập thể|cơ quan|nhà trường|trường|bệnh viện|công ty|sở|ban|hội|htx|hợp tác xã)$/u;
// …, Giám đốc (Sở Tư pháp), đại diện đơn vị
const OFFICE_OF = lean(
  new RegExp(
    `(?:giám đốc|cục trưởng|hiệu trưởng|chủ nhiệm|chánh thanh tra|đồn trưởng|trạm trưởng|trưởng ban|viện trưởng|chủ tịch|bí thư|chỉ huy trưởng|chính ủy) +(?=(?:${HEADS})${CLOSE})([^,;:"()]{4,90}), *$`,
    "u",
  ),
);

/** Whom somebody takes a form for: "Đại diện Công ty A nhận", "ông B, Giám đốc Sở C, thay mặt đơn vị nhận"; null where nobody stands for another. */
export function representedBy({ text, view }: Reader, from: number, end: number): Receiver[] | null {
  if (!TAKES.test(view.slice(end, end + 40))) return null;
  const start = Math.max(from, end - REACH);
  const words = view.slice(start, end).trimEnd().replace(COMES_UP, "");
  const match = findAll(REPRESENTS, words).at(-1);
  if (!match) return null;
  const before = words.slice(0, match.index);
  const opens = /(?:^|[,:] *)$/u.test(before) && !/\p{Lu}/u.test(text.slice(start + 1, start + before.length));
  const all = words.slice(match.index + match[0].length);
  const who = opens ? WHO_COMES.exec(all) : null;
  const rest = who ? all.slice(0, who.index) : all;
  // "ông A, đại diện Công ty B, nhận": who he is, not whom he takes it for
  if (/[;:"]/u.test(rest) || (!opens && /,/u.test(rest))) return null;
  const office = opens || !STANDS_FOR_OFFICE.test(rest) ? null : OFFICE_OF.exec(before);
  if (office) {
    const at = start + before.lastIndexOf(office[1] as string);
    return [named("collective", at, at + (office[1] as string).trimEnd().length)];
  }
  let at = start + match.index + match[0].length;
  const found: Receiver[] = [];
  for (const part of rest.split(AND_OF)) {
    at = view.indexOf(part, at);
    found.push(...readRecipients(text, view, at, at + part.length, { subject: false, loose: true }));
  }
  return found[0]?.name != null && found.every(({ kind, name, count }) => count !== null || (name !== null && kind !== "individual"))
    ? found
    : null;
}
