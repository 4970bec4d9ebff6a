import { canonical, fold } from "@thidua/core";
import { z } from "zod";
import { findTerm, sameWord, type Token, term } from "../text/tokens.ts";

export const periodSchema = z.object({
  /** ISO year, month or day; start null for "đến hết năm 2018", end null for "từ năm 2016 đến nay". */
  start: z.string().nullable(),
  end: z.string().nullable(),
  /** `base`: "so với năm 2014", what something is compared with. */
  role: z.enum(["asked", "base"]),
  /** "trước năm 2014": any time up to `end`, and `start` is null. */
  before: z.boolean().optional(),
  text: z.string(),
});
export type Period = z.infer<typeof periodSchema>;

export interface Found<T> {
  value: T;
  /** Token range, half open. */
  from: number;
  to: number;
}

const YEAR = /^(?:19[3-9]\d|20\d\d)$/;
const two = (text: string): string => text.padStart(2, "0");

function yearAt(list: readonly Token[], index: number): string | null {
  const token = list[index];
  return token?.kind === "number" && YEAR.test(token.folded) ? token.folded : null;
}

function isOneOf(token: Token | undefined, words: string): boolean {
  return token !== undefined && ` ${words} `.includes(` ${token.folded} `);
}

/** "12-3-2014", "tháng 3-2014". */
function dashedAt(list: readonly Token[], index: number): { start: string; end: string; length: number } | null {
  const isDash = (at: number): boolean => list[at]?.folded === "-";
  const small = (at: number, most: number): number => {
    const { kind, folded } = list[at] ?? {};
    const value = kind === "number" && /^\d{1,2}$/.test(folded ?? "") ? Number(folded) : 0;
    return value <= most ? value : 0;
  };
  if (!isDash(index + 1)) return null;
  const [first, second] = [small(index, 31), small(index + 2, 12)];
  const year = yearAt(list, index + 4);
  if (first > 0 && second > 0 && isDash(index + 3) && year !== null) {
    const iso = `${year}-${two(String(second))}-${two(String(first))}`;
    return { start: iso, end: iso, length: 5 };
  }
  const own = yearAt(list, index + 2);
  if (small(index, 12) === 0 || own === null || !isOneOf(list[index - 1], "thang")) return null;
  const iso = `${own}-${two(String(first))}`;
  return { start: iso, end: iso, length: 3 };
}

/** Reads the date that ends at or starts at `index`: "31/12/2018", "10/2017", "2018", "2018-2020". */
function dateAt(list: readonly Token[], index: number): { start: string; end: string; length: number } | null {
  const token = list[index];
  if (token?.kind !== "number") return null;
  const dashed = dashedAt(list, index);
  if (dashed !== null) return dashed;
  const day = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(token.folded);
  if (day !== null && YEAR.test(day[3] as string)) {
    const iso = `${day[3]}-${two(day[2] as string)}-${two(day[1] as string)}`;
    return { start: iso, end: iso, length: 1 };
  }
  const month = /^(\d{1,2})\/(\d{4})$/.exec(token.folded);
  if (month !== null && YEAR.test(month[2] as string) && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    const iso = `${month[2]}-${two(month[1] as string)}`;
    return { start: iso, end: iso, length: 1 };
  }
  const year = yearAt(list, index);
  if (year === null) return null;
  // "2015 - 2020"  "2015 đến 2020"  "2015 đến năm 2020"
  let next = index + 1;
  if (isOneOf(list[next], "- den toi")) {
    next += isOneOf(list[next + 1], "nam het") ? 2 : 1;
    const until = yearAt(list, next);
    if (until !== null && until >= year) return { start: year, end: until, length: next - index + 1 };
  }
  return { start: year, end: year, length: 1 };
}

function byFolded(list: string): Map<string, string> {
  return new Map(
    canonical(list)
      .split(" ")
      .map((word) => [fold(word), word]),
  );
}

function leads(list: readonly Token[], at: number): boolean {
  const token = list[at];
  const word = token === undefined ? undefined : LEADS.get(token.folded);
  if (token === undefined || word === undefined || !sameWord(token, word, token.folded)) return false;
  // "Ngày hội Đại đoàn kết 2018", "Công đoàn 2018": of a word of two syllables both must be there.
  const [side, other] = OTHER_HALF[token.folded] ?? [0, ""];
  return side === 0 || list[at + side]?.folded === other;
}

const OTHER_HALF: Readonly<Record<string, readonly [side: number, other: string]>> = {
  ket: [1, "thuc"],
  doan: [-1, "giai"],
  hien: [-1, "thuc"],
};

/** Words before a date that belong to it: "đến hết cuối năm", "giai đoạn", "trong năm học", "tháng 10 năm". */
const LEADS = byFolded(
  "năm hết cuối đầu ngày đến tới tính trước trong sang qua giai đoạn nhiệm kỳ thời kỳ học hè dịp tháng quý từ khoảng vào lũy kế sau kết thúc thực hiện",
);
const UNTIL = "den toi";

const QUARTERS = ["", "i", "ii", "iii", "iv"];

/** The months of a quarter of a year; null for any other number. */
function monthsOf(year: string, word: string): { start: string; end: string } | null {
  const quarter = /^[1-4]$/.test(word) ? Number(word) : QUARTERS.indexOf(word);
  return quarter > 0 ? { start: `${year}-${two(String(quarter * 3 - 2))}`, end: `${year}-${two(String(quarter * 3))}` } : null;
}

/** "… đến nay", "… trở lại", "… trở đi". */
function goesOn(list: readonly Token[], at: number): boolean {
  return (isOneOf(list[at], "den toi") && isOneOf(list[at + 1], "nay")) || (isOneOf(list[at], "tro") && isOneOf(list[at + 1], "lai di"));
}

const textOf = (list: readonly Token[], from: number, to: number): string =>
  list
    .slice(from, to)
    .map((token) => token.surface)
    .join(" ");

/** Whether a period is one date that a later one may end: neither compared with nor open itself. */
function isFirstOf({ start, end, role }: Period, until: string): boolean {
  return role === "asked" && start !== null && start === end && start.slice(0, 4) <= until.slice(0, 4) && start < until;
}

/** The day from which provinces and communes are others: before it and after it are two times. */
const isReform = (date: string): boolean => date === "2025-07-01";

/** The last year or month before a date. */
function lastBefore(date: string): string {
  const [year = "", month] = date.split("-");
  if (month === undefined) return String(Number(year) - 1);
  return month === "01" ? String(Number(year) - 1) : `${year}-${two(String(Number(month) - 1))}`;
}

/** The year or month from which on it is after a date: "sau năm 2020" is from 2021, "sau ngày 1/7/2025" from July. */
function startAfter(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return `${year}-${month}`;
  if (month === undefined) return String(Number(year) + 1);
  return month === "12" ? String(Number(year) + 1) : `${year}-${two(String(Number(month) + 1))}`;
}

/** Every period that a question names, in order. */
export function findPeriods(list: readonly Token[]): Found<Period>[] {
  const found: Found<Period>[] = [];
  for (let index = 0; index < list.length; index++) {
    const date = dateAt(list, index);
    if (date === null) continue;
    let { start, end } = date;
    let from = index;
    const floor = found.at(-1)?.to ?? 0;
    // "tháng 10 năm 2017", "quý I năm 2026"
    const before = list[index - 2];
    if (
      isOneOf(list[index - 1], "nam") &&
      before?.kind === "number" &&
      isOneOf(list[index - 3], "thang") &&
      /^\d{1,2}$/.test(before.folded)
    ) {
      start = `${start}-${two(before.folded)}`;
      end = start;
      from = index - 3;
    }
    while (from > floor && leads(list, from - 1)) from--;
    const lead = list.slice(from, index).map((token) => token.folded);
    // "9 tháng năm 2025", "6 tháng đầu năm 2024"
    const months = list[from - 1];
    if (
      start === end &&
      start.length === 4 &&
      months?.kind === "number" &&
      /^(?:[1-9]|0[1-9]|1[01])$/.test(months.folded) &&
      isOneOf(list[from], "thang")
    ) {
      const last = lead.includes("cuoi");
      end = `${start}-${last ? "12" : two(months.folded)}`;
      start = `${start}-${last ? two(String(13 - Number(months.folded))) : "01"}`;
      from--;
    }
    // "quý I năm 2026", "quý 3/2025"
    const named = isOneOf(list[from - 2], "quy") ? list[from - 1]?.folded : undefined;
    const numbered = lead.at(-1) === "quy" && start.length === 7 ? String(Number(start.slice(5))) : undefined;
    const quarter = start === end ? monthsOf(start.slice(0, 4), named ?? numbered ?? "") : null;
    if (quarter !== null) {
      ({ start, end } = quarter);
      if (named !== undefined) from -= 2;
    }
    // "so với năm 2014"
    const than = isOneOf(list[from - 1], "hon") && (lead.length > 0 || isOneOf(list[from - 2], "nhieu it cao thap lon tang giam"));
    const compared = than || (isOneOf(list[from - 1], "voi") && isOneOf(list[from - 2], "so"));
    const until = start === end && lead.some((word) => ` ${UNTIL} `.includes(` ${word} `));
    // "từ năm 2016 đến nay"
    const open = !until && start === end && start.length === 4 && goesOn(list, index + date.length) && lead.includes("tu");
    const to = index + date.length + (open ? 2 : 0);
    // "từ năm 2021 đến hết năm 2024", "từ 2016 đến hết tháng 9/2020": one period, of which the first half has been read.
    const first = found.at(-1);
    if (until && first !== undefined && first.to === from && isFirstOf(first.value, end)) {
      found[found.length - 1] = {
        value: { ...first.value, end, text: `${first.value.text} ${textOf(list, from, to)}` },
        from: first.from,
        to,
      };
      index = to - 1;
      continue;
    }
    // "trước năm 2014": all that was before it, and nothing of it
    const one = !compared && !until && !open && start === end;
    const earlier = one && start.length < 10 ? lead[0] === "truoc" : one && isReform(start) && lead[0] === "truoc";
    // "sau ngày 1/7/2025", "sau năm 2020": all that came after it; "sau 5 năm 2015 - 2020" has two years
    const later = one && lead[0] === "sau" && (start.length < 10 || isReform(start));
    found.push({
      value: {
        start: until || earlier ? null : later ? startAfter(start) : start,
        end: open || later ? null : earlier ? lastBefore(start) : end,
        ...(earlier ? { before: true } : {}),
        role: compared ? "base" : "asked",
        text: textOf(list, Math.max(0, compared ? from - 2 : from), to),
      },
      from: Math.max(0, compared ? from - 2 : from),
      to,
    });
    index = to - 1;
  }
  const before = yearBefore(list, found);
  return before === null ? (found.length > 0 ? found : sinceReform(list)) : [...found, before];
}

/** "… năm 2019 so với năm trước": the year before the one that is asked about, to compare with; null where none is told. */
function yearBefore(list: readonly Token[], found: readonly Found<Period>[]): Found<Period> | null {
  const [one] = found;
  const year = one?.value.end?.slice(0, 4) ?? "";
  if (one === undefined || found.length !== 1 || one.value.role !== "asked" || one.value.start === null || year === "") return null;
  for (let from = one.to; from < list.length; from++) {
    if (list[from]?.folded !== "so") continue;
    let to = from + (list[from + 1]?.folded === "voi" ? 2 : 1);
    if (isOneOf(list[to], "cung") && isOneOf(list[to + 1], "ky")) to += 2;
    if (!isOneOf(list[to], "nam hoc")) continue;
    while (isOneOf(list[to], "nam hoc ngay lien")) to++;
    if (!isOneOf(list[to], "truoc ngoai") || one.value.start.slice(0, 4) !== year) continue;
    const earlier = String(Number(year) - 1);
    return { value: { start: earlier, end: earlier, role: "base", text: textOf(list, from, to + 1) }, from, to: to + 1 };
  }
  return null;
}

const MERGED = ["sau khi sáp nhập", "sau sáp nhập", "sau khi hợp nhất", "sau hợp nhất", "kể từ khi sáp nhập", "từ khi hợp nhất"].map(term);

/** "Vĩnh Long sau sáp nhập": since provinces and communes are others. */
function sinceReform(list: readonly Token[]): Found<Period>[] {
  const hit = findTerm(list, MERGED);
  if (hit === null) return [];
  const to = hit.index + hit.length;
  return [{ value: { start: "2025-07", end: null, role: "asked", text: textOf(list, hit.index, to) }, from: hit.index, to }];
}
