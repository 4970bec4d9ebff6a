import { canonical, lean } from "@thidua/core";
import { isDateline } from "../dates/published.ts";
import type { Logical } from "./logical.ts";
import { isCapitals, startsItem } from "./shape.ts";

/** The head of a decision, plan, report: where its title stands and where the body begins. */
export interface OfficialHead {
  title: string;
  /** First line of the title, and of the body. */
  from: number;
  body: number;
}

const KIND = lean(
  /^(?:quyết định|kế hoạch|báo cáo|tờ trình|thông báo|chỉ thị|nghị quyết|hướng dẫn|chương trình|quy chế|quy định|biên bản|lời kêu gọi|thư kêu gọi|thư khen|đề án|công điện|giao ước thi đua|bản giao ước|danh sách|báo cáo thành tích|thể lệ|quyết nghị|kết luận|công văn|giấy mời|bản đăng ký|báo cáo tóm tắt|báo cáo tổng kết|diễn văn|bài phát biểu|nghị định|thông tư)(?![\p{L}\p{M}])/u,
);
const SUBJECT = /^v ?\/ ?v:? |^về việc |^về /u;
const BODY = lean(
  /^(?:căn cứ|kính gửi|thực hiện|chủ tịch|ủy ban|uỷ ban|bộ trưởng|thủ tướng|giám đốc|hội đồng|trưởng ban|ban thường vụ|xét|theo)(?![\p{L}\p{M}])/u,
);
const HEAD_DEPTH = 30;

function lowerFirst(text: string): string {
  const [first = "", second = ""] = text.split(" ", 2);
  const proper = /^\p{Lu}/u.test(second) || isCapitals(first);
  return proper ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** "KẾ HOẠCH" and "Phát động phong trào …" as one title: "Kế hoạch phát động phong trào …". */
export function officialTitle(kind: string, subject: string): string {
  if (subject === "") return kind;
  if (isCapitals(kind) && isCapitals(subject)) return `${kind} ${subject}`;
  const opened = isCapitals(kind) ? kind.charAt(0) + kind.slice(1).toLowerCase() : kind;
  return `${opened} ${lowerFirst(subject)}`;
}

// "Số: 214-BC/HNDT", "Số 12/KH-UBND"
const NUMBER = /^số ?:? ?\d{1,5} ?[-/]/u;

// "Số: 1128/QĐ-UBND", "Số ký hiệu: 77/2019/QĐ-UBND", "Số 15-QĐ/TU"
const DECISION = lean(
  /(?<![\p{L}\p{M}\p{N}])số(?: ?\/? ?(?:ký )?hiệu)? ?[:|]? ?\d{1,5} ?(?:\/ ?(?:\d{4} ?\/ ?)?qđ ?-? ?[\p{L}\d-]*|- ?qđ ?\/ ?[\p{L}\d-]+)/u,
);

/**
 * The number of a decision and the line of its place and day, as they stand in its head: what is awarded by it is known by them. Each as
 * a paragraph; none where no line of the head has such a number.
 */
export function decisionHead(head: readonly Logical[]): Logical[] {
  for (const line of head) {
    if (line.text.length > 240) continue;
    const found = DECISION.exec(canonical(line.text));
    if (found === null) continue;
    const number = line.text.slice(found.index, found.index + found[0].length).trim();
    const dated = head.flatMap((other) => other.text.split(" | ")).find((part) => isDateline(part));
    const parts =
      dated === undefined ? [number] : [number, /^số/iu.test(dated) ? dated.slice(Math.max(0, dated.search(PLACE_AND_DAY))) : dated];
    return parts.map((text) => ({ text, raw: text, kind: null, meta: null, anywhere: false, gap: true, row: false }));
  }
  return [];
}

// "Hà Trung, ngày 05 tháng 3 năm 2024" behind the number on one line
const PLACE_AND_DAY = lean(/(?<=\s)\p{Lu}[\p{L}\p{M} .-]{1,40}, ngày /u);

function isKind(text: string): boolean {
  return text.length <= 200 && isCapitals(text.slice(0, 9)) && KIND.test(canonical(text));
}

/** Finds the head of an official document by its national motto or its number; null where the text is none. */
export function readOfficialHead(lines: readonly Logical[]): OfficialHead | null {
  const top = lines.slice(0, HEAD_DEPTH);
  const motto = Math.max(
    top.findLastIndex((line) => line.kind === "motto"),
    // Offices of the Party and the unions have no motto; their number stands above a kind in capitals.
    top.findIndex(
      (line, index) =>
        /^[sS]/.test(line.text) &&
        NUMBER.test(canonical(line.text.slice(0, 20))) &&
        lines.slice(index + 1, index + 6).some((below) => isKind(below.text) && isCapitals(below.text)),
    ),
  );
  if (motto < 0) return null;
  for (let i = motto + 1; i < Math.min(lines.length, motto + 14); i++) {
    const text = lines[i]?.text ?? "";
    const view = canonical(text);
    const alone = isKind(text);
    if (!alone) {
      if (SUBJECT.test(view) && view.startsWith("v")) {
        if (/^v ?\//.test(view)) return { title: text, from: i, body: i + 1 };
      }
      continue;
    }
    let body = i + 1;
    const subject: string[] = [];
    while (body < lines.length && subject.length < 4) {
      const line = lines[body];
      if (line === undefined || line.kind === "rule" || line.row || startsItem(line.text)) break;
      if (subject.length > 0 && line.gap) break;
      if (BODY.test(canonical(line.text)) && (line.gap || subject.length > 0)) break;
      if (line.text.length > 320) break;
      subject.push(line.text);
      body++;
    }
    return { title: officialTitle(text, subject.join(" ")), from: i, body };
  }
  return null;
}

const RECIPIENTS = /^nơi nhận ?:?/u;
const SIGNED =
  /^(?:\(đã ký\)|đã ký|(?:kt|tm|tl|tuq|q)\. ?|chủ tịch$|phó chủ tịch$|giám đốc$|phó giám đốc$|trưởng ban$|phó trưởng ban$|chánh văn phòng$|bộ trưởng$|thứ trưởng$)/u;
const APPENDIX = lean(/^(?:phụ lục|danh sách|biểu|bảng)(?![\p{L}\p{M}])/u);

/** Which lines are the list of recipients and the signature of a document; an appendix behind them is none. */
export function signatureLines(lines: readonly Logical[]): Set<number> {
  const found = new Set<number>();
  let inside = false;
  lines.forEach((line, index) => {
    const view = canonical(line.text);
    if (RECIPIENTS.test(view) && line.text.length <= 160) inside = true;
    else if (inside && (APPENDIX.test(view) || line.text.length > 130 || line.kind === "motto")) inside = false;
    if (inside) found.add(index);
    else if (SIGNED.test(view) && isCapitals(line.text.replace(/\(?đã ký\)?/iu, "X Y")) && line.text.length <= 60) found.add(index);
  });
  return found;
}
