import { canonical, findAll, lean } from "@thidua/core";
import { GENERIC, type Launcher, NOT_SUBJECT, ORGANISATION, OTHER_VERB, TITLES, trimmed } from "./launcher.ts";
import { AFTER, anyOf } from "./vocabulary.ts";

// "Sáng 12/5, Sở Y tế tổng kết phong trào “A” và phát động phong trào “B”"
const DOES_FIRST = lean(
  new RegExp(
    `(?:^|[,:;] (?:(?:${canonical("và|còn|rồi|trong khi|tại đây|ở đó|trong đó|sau đó|tiếp đó|cùng ngày")}),? )?|(?:${canonical("khi|nay|qua|nơi")}) )${TITLES}(${ORGANISATION}${AFTER}[^,;:."]{0,70}?) +(?:${canonical("vừa|đã|long trọng|sẽ|cũng|vừa qua")} +)*${anyOf(["tổ chức", "tổng kết", "sơ kết", "làm", "họp", "tiến hành", "gặp mặt", "khai mạc", "biểu dương", "đánh giá", "nhìn lại", "khép lại", "kết thúc", "công bố", "trao", "hưởng ứng", "triển khai", "thực hiện", "duy trì", "mở", "phát động", "khen thưởng", "bế mạc", "ra mắt", "hoàn thành", "khánh thành", "khai trương", "ký", "ra quân", "tuyên dương", "tặng", "chỉ đạo", "đón", "kỷ niệm", "gắn biển", "bàn giao", "thành lập", "phê duyệt", "ban hành"])}${AFTER}`,
    "gu",
  ),
);

const PARTED = /,(?: và| đồng thời| rồi| kết hợp)?(?: (?:cũng|chính thức|tiếp tục))* *$/u;

/**
 * Of a verb with no subject of its own, which goes on after what somebody did first. `at` is where the verb begins. Where another has done
 * something in between, the verb is the other's; nobody's where a comma parts it from both.
 */
export function elidedLauncher(before: string, at: number): Launcher | null {
  const window = before.slice(Math.max(0, at - 400), at);
  const offset = Math.max(0, at - 400);
  const doers: { readonly who: string; readonly launcher: Launcher }[] = [];
  for (const found of findAll(DOES_FIRST, window)) {
    const who = found[1] ?? "";
    if (who.length < 3 || GENERIC.test(who) || NOT_SUBJECT.test(who)) continue;
    const start = offset + found.index + found[0].indexOf(who);
    const phrase = who.replace(OTHER_VERB, "");
    doers.push({ who: phrase, launcher: { strength: 3, ...trimmed(before, start, start + phrase.length) } });
  }
  const [first] = doers;
  const last = doers.at(-1);
  if (!first || !last || last.who === first.who) return first?.launcher ?? null;
  return PARTED.test(window) ? null : last.launcher;
}
