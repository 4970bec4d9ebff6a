import type { PlaceLevel } from "../records/place.ts";
import { isCapital, isDigit, isLetter } from "./letters.ts";
import { isOfficeHolder, opensPerson, upperCase } from "./persons.ts";
import { prefixBefore } from "./prefixes.ts";
import { type RawMention, rawMention } from "./raw.ts";
import { hasUnits, unitsOf } from "./resolve.ts";
import { keyOf, longest, type Run, readRun } from "./scan-name.ts";
import type { AdminKind } from "./units.ts";

// "quận 9", "phường 12", "P.12"
export function numbered(text: string, view: string, at: number, start: number, end: number): RawMention | null {
  const before = prefixBefore(view, at, start);
  if (!before || (before.kind !== "quận" && before.kind !== "phường" && before.kind !== "thôn")) return null;
  let stop = at;
  while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
  if (stop - at > 2 || isLetter(text.charCodeAt(stop)) || text.charAt(stop) === "/" || text.charAt(stop) === "%") return null;
  const key = String(Number(view.slice(at, stop)));
  if (before.kind === "thôn") return rawMention(text, view, before.start, at, stop, "thôn", [], "village");
  const units = unitsOf(key, before.kind);
  const [unit] = units;
  return unit ? rawMention(text, view, before.start, at, stop, before.kind, units, unit.level) : null;
}

/** The name at `at` after a prefix of that kind that begins at `start`. */
export function afterPrefix(text: string, view: string, start: number, kind: AdminKind, at: number, end: number): RawMention | null {
  const run = readRun(text, view, at, end);
  // "P.V", "T.T": initials, no "phường V".
  if (view.charCodeAt(at - 1) === 46 && (run.ends[0] ?? at) - at < 2 && isCapital(text.charCodeAt(at))) return null;
  // "phường Hà Giang 2", "xã Quế Xuân 1": the number is part of the name where the lists have it so.
  const whole = run.ends.at(-1);
  const stop = whole === undefined ? -1 : numberEnd(text, whole, end);
  if (stop >= 0 && kind !== "thôn" && hasUnits(keyOf(view, at, stop), kind)) {
    const units = unitsOf(keyOf(view, at, stop), kind);
    const [unit] = units;
    if (unit) return rawMention(text, view, start, at, stop, kind, units, unit.level);
  }
  const listed = kind === "thôn" ? null : longest(view, run, (key) => hasUnits(key, kind));
  if (listed) {
    // "xã Tân Lập Đông" where the lists only have "Tân Lập"
    const more = run.ends[listed.words];
    const units = unitsOf(listed.key, kind);
    const [unit] = units;
    const longerName =
      more !== undefined &&
      unit?.level === "commune" &&
      listed.words < 3 &&
      !opensPerson(view, run, listed.words) &&
      view.charAt(listed.end + 1) !== "-" &&
      !upperCase(text, at, more);
    if (unit && !longerName) return rawMention(text, view, start, at, listed.end, kind, units, unit.level);
  }
  return unlisted(text, view, start, kind, run);
}

/** End of a blank and one or two digits at `at`, or -1. */
function numberEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 32 || !isDigit(text.charCodeAt(at + 1))) return -1;
  const stop = isDigit(text.charCodeAt(at + 2)) ? at + 3 : at + 2;
  const next = text.charCodeAt(stop);
  const goesOn =
    isDigit(next) || isLetter(next) || next === 37 || next === 47 || ((next === 44 || next === 46) && isDigit(text.charCodeAt(stop + 1)));
  return stop <= end && !goesOn ? stop : -1;
}

const NO_NAME = new Set("đoàn đảng hội ủy ban nông văn xã đội".split(" "));
// "xã Công An", "phường Công Đoàn"; "xã Công Hải" is one
const NO_NAMES = /^công (?:an|đoàn)$/u;

/** A village, or a commune or district that the lists do not have (merged before 2025, or misspelt): its capitalised words. */
function unlisted(text: string, view: string, start: number, kind: AdminKind, run: Run): RawMention | null {
  if (kind === "tỉnh" || kind === "thành phố" || run.ends.length === 0 || view.charCodeAt(run.start - 1) === 46) return null;
  if (kind !== "thôn" && isOfficeHolder(view, start, kind, run)) return null;
  let words = Math.min(run.ends.length, 4);
  for (let word = 1; word < words; word++) if (opensPerson(view, run, word)) words = word;
  const first = run.ends[0] as number;
  let end = run.ends[words - 1] as number;
  // A dash after the name joins another place, not another word of it.
  const dash = view.slice(run.start, end).search(/ ?- /);
  if (dash > 0) {
    end = run.start + dash;
    words = view.slice(run.start, end).split(" ").length;
  }
  const name = text.slice(run.start, end);
  if (!/\p{Ll}/u.test(text.slice(run.start, first)) || NO_NAME.has(view.slice(run.start, first))) return null;
  if (NO_NAMES.test(view.slice(run.start, end))) return null;
  if (words < 2 && (kind !== "thôn" || !/[,;.)(:]|^$/u.test(text.charAt(end)))) return null;
  if (kind !== "thôn" && /\d/.test(name)) return null;
  const level: PlaceLevel = kind === "thôn" ? "village" : kind === "huyện" || kind === "quận" || kind === "thị xã" ? "district" : "commune";
  return rawMention(text, view, start, run.start, end, kind, [], level);
}
