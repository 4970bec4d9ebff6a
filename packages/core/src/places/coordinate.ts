import { bare } from "./bare.ts";
import { unitIndex } from "./gazetteer.ts";
import { isCapital, isDigit } from "./letters.ts";
import { prefixAt } from "./prefixes.ts";
import { type RawMention, rawMention } from "./raw.ts";
import { hasUnits, unitsOf } from "./resolve.ts";
import { longest, readRun } from "./scan-name.ts";

// ", " " và " ", " of "các huyện A, B và C"
const JOINT = /^(?:,? và |, | cùng | & |; )/u;

/** Takes up the names that follow `head` under the same prefix, or as bare as it; returns where scanning goes on. */
export function coordinate(text: string, view: string, head: RawMention, end: number, raw: RawMention[]): number {
  if (head.prefix === null) return bareList(text, view, head, end, raw);
  if (head.level === "village" || head.level === "country") return head.end;
  const { prefix, group, level } = head;
  const plural = isPlural(view, head.start);
  let from = head.end;
  for (;;) {
    const joint = JOINT.exec(view.slice(from, Math.min(end, from + 8)));
    if (!joint) return from;
    const at = from + joint[0].length;
    if (!isCapital(text.charCodeAt(at)) && !(isDigit(text.charCodeAt(at)) && (prefix === "quận" || prefix === "phường") && plural))
      return from;
    if (prefixAt(view, at, end)) return from;
    const run = readRun(text, view, at, end);
    const listed = longest(view, run, (key) => hasUnits(key, prefix));
    if (!listed) {
      if (!plural || run.ends.length < 2 || run.ends.length > 3 || level !== "commune") return from;
      const stop = run.ends.at(-1) as number;
      raw.push(rawMention(text, view, at, at, stop, prefix, [], level, group));
      from = stop;
      continue;
    }
    // "huyện Bảo Thắng, Lào Cai": one huyện and its province
    if (!plural && unitIndex("province").has(listed.key)) return from;
    if (!plural && level === "commune" && unitIndex("district").has(listed.key)) return from;
    raw.push(rawMention(text, view, at, at, listed.end, prefix, unitsOf(listed.key, prefix), level, group));
    from = listed.end;
  }
}

// "ở Yên Thành, Nam Đàn và Quỳnh Lưu"
function bareList(text: string, view: string, head: RawMention, end: number, raw: RawMention[]): number {
  let from = head.end;
  for (;;) {
    const joint = JOINT.exec(view.slice(from, Math.min(end, from + 8)));
    const at = from + (joint?.[0].length ?? 0);
    if (!joint || !isCapital(text.charCodeAt(at)) || prefixAt(view, at, end)) return from;
    const next = bare(text, view, at, from, end);
    if (next === null || typeof next === "number" || next.level !== head.level || next.prefix !== null) return from;
    next.group = head.group;
    raw.push(next);
    from = next.end;
  }
}

// "các huyện", "03 xã", "hai tỉnh", "những xã"
const PLURAL = /(?:(?:các|những|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d) |gồm:? |: )$/u;

function isPlural(view: string, at: number): boolean {
  return PLURAL.test(view.slice(Math.max(0, at - 8), at));
}
