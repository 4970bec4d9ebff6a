import { canonical, lean, literal } from "@thidua/core";
import { dateAtStart } from "../dates/read-date.ts";
import { classOf, DIGIT, LETTER } from "../text/characters.ts";
import { startsOf } from "./starts.ts";
import { authorLabels, controls, counters, dateLabels, edge, labels, openLabels, weak } from "./vocabulary.ts";

/** What a line beside an article says about it: dates, author, buttons, counters. */
export interface MetaLine {
  /** Everything in the line is accounted for. */
  whole: boolean;
  /** Everything is, by words that mean a button or a counter at the edge of an article only ("Hôm nay: 312"). */
  edge: boolean;
  /** Something in it is said beside articles only (a button, a counter, a label with its value). */
  sure: boolean;
  date: { iso: string; labelled: boolean; timed: boolean } | null;
  author: string | null;
  /** The parts that are not accounted for, as written. */
  rest: string[];
}

type Kind = "open" | "edge" | "control" | "counter" | "weak" | "label" | "date" | "author";

const KINDS = new Map<string, Kind>();
for (const [kind, list] of [
  ["weak", weak],
  ["edge", edge],
  ["open", openLabels],
  ["label", labels],
  ["author", authorLabels],
  ["date", dateLabels],
  ["counter", counters],
  ["control", controls],
] as const)
  for (const word of list) KINDS.set(word, kind);

const TOKEN = lean(
  new RegExp(
    `(?:${[...KINDS.keys()]
      .sort((a, b) => b.length - a.length)
      .map(literal)
      .join("|")})(?![\\p{L}\\p{M}\\p{N}])`,
    "uy",
  ),
);
const mayBeToken = startsOf([...KINDS.keys()]);
const SEPARATORS = /[\s|:•·.,;()[\]\-/>›+*#…"'~=&_←→×]+/y;
// "📅 28-12-2023  👁 442  ✍ Lan Anh": the icons of a page stand where others have words; © and its like are words of a footer
const ICONS = /(?:(?![©®™])\p{Extended_Pictographic}[\u{FE0E}\u{FE0F}\u{200D}\u{1F3FB}-\u{1F3FF}]*)+ ?/uy;
const AUTHOR_ICON = /[✍✏✎🖊🖋📝👤👥👨👩🧑]/u;
// "Thứ Sáu,", "THỨ BA", "Thứ 5", "Chủ nhật", "Monday"
const mayBeWeekday = startsOf("thứ chủ mon tues wednes thurs fri satur sun".split(" "));
const WEEKDAY = lean(/(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}\p{M}\p{N}])/uy);
// "08:15 SA", "7:0 AM", "15:37", "17:30:26", "14h05", "05:47 GMT+7", "10:04:51 SA (GMT+7)"
const TIME = lean(
  /\d{1,2} ?(?::|h|g|giờ) ?(?:\d{2}|\d(?= ?[ap]m))(?::\d{2})?(?: ?(?:am|pm|sa|ch|phút))?(?:,? ?\(?(?:gmt|utc) ?\+ ?\d{1,2}\)?)?(?![\p{L}\p{N}])/uy,
);
// "1.276", "1 903 477", "33°c", "412 kb", "5/5"
const NUMBER = lean(/\d[\d.,/]*(?: ?(?:°c|kb|mb|k|%)(?![\p{L}\p{N}]))?/uy);
// "BienBan_2021.docx", "https://…", "a@b.vn"
const FILE_MARK = /@|\.(?:pdf|doc|xls|ppt|rar|zip|odt)/u;
const FILE = lean(/[^\s|]+(?:\.(?:pdf|docx?|xlsx?|pptx?|rar|zip|odt)|@[\w.-]+)(?![\p{L}\p{N}])/uy);
const SEGMENT_END = /\t| {2,}| ?\| ?| [-/>›→▸►•·] |[()[\]]/u;
// "Minh Hà lúc " before a date
const POSTED = /^(.{1,40}?)[\s,-]*(?:vào lúc|lúc|vào ngày|vào|ngày|on|at)\s+(?=\d{1,4}[/.:h-]\d{1,2})/iu;
const LONGEST = 240;
const LONGEST_VALUE = 70;

function sticky(pattern: RegExp, view: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(view)?.[0] ?? null;
}

// The next part of the line: " - Đã xem: 3.417" after a name, " lúc 29/08/2011 15:02".
const NEXT_LABEL = /\t| {2,}| ?\| ?| [-–] |\)$| (?:vào )?(?:lúc|ngày) (?=\d)/g;

// "Ban Biên tập - 10/02/2026 09:20 SA"
const NEXT_DATE = /^\d{1,2}[/.:-]\d/;

function valueEnd(view: string, at: number): number {
  NEXT_LABEL.lastIndex = at;
  for (let found = NEXT_LABEL.exec(view); found !== null; found = NEXT_LABEL.exec(view)) {
    const hyphen = / [-–] /.test(found[0]);
    const next = found.index + found[0].length;
    if (!hyphen || sticky(TOKEN, view, next) !== null || NEXT_DATE.test(view.slice(next, next + 6))) return found.index;
  }
  return view.length;
}

function segmentEnd(view: string, at: number): number {
  const end = view.slice(at).search(SEGMENT_END);
  return end < 0 ? view.length : at + end;
}

/**
 * Reads one line (blanks as they came) for what stands beside articles; `canonicalView` is `canonical(text)`, where it is known already.
 * A line too long for that is all `rest`.
 */
export function readMetaLine(text: string, canonicalView = canonical(text)): MetaLine {
  const meta: MetaLine = { whole: false, edge: false, sure: false, date: null, author: null, rest: [] };
  if (text.length > LONGEST) return { ...meta, rest: [text] };
  const view = /[^\S ]/.test(canonicalView) ? canonicalView.replace(/\s/gu, " ") : canonicalView;
  const written = text;
  const files = FILE_MARK.test(view);
  let at = 0;
  let label: Kind | null = null;
  let dates = 0;
  let atEdge = false;
  while (at < view.length) {
    // What cannot begin here is not asked for: most lines begin with a word that is none of ours.
    const found = classOf(view.charCodeAt(at));
    const digit = (found & DIGIT) !== 0;
    const blank = (found & (LETTER | DIGIT)) === 0 ? sticky(SEPARATORS, view, at) : null;
    if (blank !== null) {
      at += blank.length;
      continue;
    }
    const icons = (found & (LETTER | DIGIT)) === 0 ? sticky(ICONS, view, at) : null;
    if (icons !== null) {
      at += icons.length;
      if (!AUTHOR_ICON.test(icons)) continue;
      const end = segmentEnd(view, at);
      const author = written.slice(at, end).trim();
      if (author === "" || author.length > LONGEST_VALUE || !/^\p{Lu}[^\d:!?]*$/u.test(author)) continue;
      meta.author ??= author;
      at = end;
      continue;
    }
    const file = files ? sticky(FILE, view, at) : null;
    if (file !== null) {
      at += file.length;
      continue;
    }
    const weekday = mayBeWeekday(view, at) ? sticky(WEEKDAY, view, at) : null;
    if (weekday !== null) {
      at += weekday.length;
      continue;
    }
    const date = dateAtStart(view.slice(at, at + 48));
    if (date !== null) {
      const labelled = label === "date";
      if (meta.date === null || (labelled && !meta.date.labelled))
        meta.date = { iso: date.iso, labelled, timed: meta.date?.timed ?? false };
      if (labelled) meta.sure = true;
      dates++;
      at += date.end;
      continue;
    }
    const time = digit ? sticky(TIME, view, at) : null;
    if (time !== null) {
      if (meta.date !== null) meta.date.timed = true;
      at += time.length;
      dates++;
      continue;
    }
    const token = mayBeToken(view, at) ? sticky(TOKEN, view, at) : null;
    if (token !== null) {
      const kind = KINDS.get(token) ?? "weak";
      const after = at + token.length;
      const colon = /^ ?:/.test(view.slice(after, after + 2)) || / (?:bởi|by)$/.test(token);
      if (kind === "author" || kind === "label" || kind === "open") {
        const end = valueEnd(view, after + (/^ ?: */.exec(view.slice(after, after + 12))?.[0].length ?? 0));
        const value = written
          .slice(after, end)
          .replace(/^[\s:]+/, "")
          .trim();
        if (kind === "label" && after === view.length) {
          meta.sure = true;
          at = after;
          continue;
        }
        if (!colon || value.length > LONGEST_VALUE) {
          meta.rest.push(written.slice(at, end).trim());
          at = end;
          continue;
        }
        if (kind === "open") atEdge = true;
        else meta.sure = true;
        // "Gửi bởi: Minh Hà lúc 29/08/2011 15:02": when it was posted, on the line of who did.
        const posted = kind === "author" ? POSTED.exec(value) : null;
        const author = posted?.[1]?.trim() ?? value;
        if (kind === "author" && author !== "" && meta.author === null) meta.author = author;
        at = posted === null ? end : after + written.slice(after, end).indexOf(value) + posted[0].length;
        label = null;
        continue;
      }
      if (kind === "date") label = "date";
      else if (kind === "edge") atEdge = true;
      else if (kind !== "weak") meta.sure = true;
      at = after;
      continue;
    }
    const number = digit ? sticky(NUMBER, view, at) : null;
    if (number !== null) {
      at += number.length;
      continue;
    }
    const end = Math.max(segmentEnd(view, at), at + 1);
    meta.rest.push(written.slice(at, end).trim());
    at = end;
  }
  meta.whole = meta.rest.length === 0 && (meta.sure || dates > 0);
  meta.edge = meta.rest.length === 0 && atEdge;
  if (meta.date !== null && dates > 1) meta.date.timed = true;
  return meta;
}
