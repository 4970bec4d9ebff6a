import { campaignBySlug, canonical, lean, type Rejection } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { sentenceAt } from "../../document/offsets.ts";
import { type Candidate, ITEM_NOUN, type Loose, TRIGGERS } from "./candidate.ts";
import { type Before, type Governor, governorOf, joinsNames, REACH } from "./govern.ts";
import { beginsAsName, campaignOfName, cleanName, isCuocVanDong, nameKey, refusalOf } from "./names.ts";
import type { Quoted } from "./quotes.ts";
import { boundOfUnclosed } from "./unclosed.ts";

export const REASONS: Readonly<Record<string, string>> = {
  "khau-hieu": "Khẩu hiệu, phương châm hoặc lời trích, không phải tên phong trào.",
  "chu-de": "Chủ đề, nội dung hoặc mục tiêu, không phải tên phong trào.",
  "van-ban": "Tên văn bản, chương trình, đề án hoặc tác phẩm, không phải phong trào.",
  "cuoc-van-dong": "Cuộc vận động hoặc chiến dịch, không được gọi là phong trào thi đua.",
  "mo-hinh": "Tên mô hình, hoạt động hoặc câu lạc bộ, không phải phong trào.",
  "cuoc-thi": "Tên cuộc thi hoặc giải, không phải phong trào.",
  quy: "Tên quỹ, không phải phong trào.",
  "danh-hieu": "Danh hiệu hoặc vật khen thưởng, không phải phong trào.",
  "dai-hoi": "Tên đại hội, hội nghị, không phải phong trào.",
};

/** Start of the stretch that can govern what stands at `at`: its sentence, as far back as `REACH`. */
function stretchStart(document: ArticleDocument, at: number, from: number): number {
  const sentence = document.sentences[sentenceAt(document, at)];
  return Math.max(from, at - REACH, sentence?.start ?? 0);
}

interface Reading {
  governor: Governor;
  head: number;
  listHead: number;
  drive: boolean;
}

/** Reads the quotations of one line: names into `found`, what may repeat one into `loose`, the refused into `rejections`. */
export function readQuotes(
  document: ArticleDocument,
  quotes: readonly Quoted[],
  listed: boolean,
  found: Candidate[],
  loose: Loose[],
  rejections: Rejection[],
): void {
  const { view, blocks } = document;
  let previous: Quoted | null = null;
  let last: Reading | null = null;
  for (const written of quotes) {
    const quoted = written.closed ? written : bounded(document, written);
    const from = stretchStart(document, quoted.open, previous?.close ?? 0);
    const follows = previous !== null && last !== null && from === previous.close;
    const gap = view.slice(from, quoted.open);
    const block = blocks[quoted.block];
    const spoken = HUNG_UNG.test(gap) || (follows && last?.governor.kind !== "none") || nearTrigger(document, quoted.open);
    let governor: Governor = spoken ? governorOf(gap, beforeOf(follows, last)) : { kind: "none" };
    if (governor.kind === "none" && listed && previous === null && ITEM_NOUN.exec(gap)?.[0].length === gap.length) {
      governor = { kind: "movement", at: gap.length, drive: false, plural: false, doubts: ["item-of-list"] };
    }
    if (governor.kind === "none" && previous === null && gap.trim() === "") governor = governorAbove(document, quoted) ?? governor;
    if (governor.kind === "movement" && isVerbOnly(governor)) {
      const told = block !== undefined && (found.at(-1)?.start ?? -1) >= block.start;
      if (!verbSuffices(document, quoted, governor, told)) governor = { kind: "none" };
    }
    if (governor.kind === "none" && quoted.closed && NAME_FIRST.test(view.slice(quoted.close, quoted.close + 90)))
      governor = { kind: "movement", at: gap.length, drive: false, plural: false, doubts: ["name-first"] };
    if (governor.kind === "none" && spoken) governor = afterUnquoted(view, found, from, quoted) ?? governor;
    const inherited: Reading | null = governor.kind === "list" ? last : null;
    const reading: Reading = inherited
      ? { ...inherited, head: quoted.open }
      : governor.kind === "movement"
        ? {
            governor,
            head: Math.min(quoted.open, from + governor.at),
            listHead: Math.min(quoted.open, from + governor.at),
            drive: governor.drive,
          }
        : { governor, head: quoted.open, listHead: quoted.open, drive: false };
    settle(document, quoted, reading, inherited !== null, found, loose, rejections);
    previous = quoted;
    last = reading;
  }
}

/** An unclosed quotation as far as its name goes. */
function bounded({ text, view }: ArticleDocument, quoted: Quoted): Quoted {
  const end = quoted.start + boundOfUnclosed(text.slice(quoted.start, quoted.end), view.slice(quoted.start, quoted.end));
  return { ...quoted, end, close: end };
}

/** "các phong trào toàn dân bảo vệ an ninh Tổ quốc, “B”": the list began without quotation marks. */
function afterUnquoted(view: string, found: readonly Candidate[], from: number, quoted: Quoted): Governor | null {
  for (let i = found.length - 1; i >= 0 && i >= found.length - 8; i--) {
    const one = found[i];
    if (!one || one.quoted || one.start < from || one.end > quoted.open || !joinsNames(view.slice(one.end, quoted.open))) continue;
    return { kind: "movement", at: one.listHead - from, drive: false, plural: one.plural, doubts: ["list-carried"] };
  }
  return null;
}

function beforeOf(follows: boolean, last: Reading | null): Before {
  const governor = follows ? last?.governor : undefined;
  const followsMovement = governor?.kind === "movement";
  return { follows, followsMovement, followsList: followsMovement && governor.plural };
}

function settle(
  document: ArticleDocument,
  quoted: Quoted,
  reading: Reading,
  inList: boolean,
  found: Candidate[],
  loose: Loose[],
  rejections: Rejection[],
): void {
  const { text } = document;
  const { end, close } = quoted;
  const doubts: string[] = inList ? ["list-carried"] : [];
  if (!quoted.closed) doubts.push("unclosed");
  const { start, stop } = inner(text, quoted.start, end);
  if (stop <= start) return;
  const name = cleanName(text.slice(start, stop));
  const governor = reading.governor;
  const candidate = (rule: string, more: readonly string[]): Candidate => ({
    start,
    end: stop,
    close,
    name,
    key: nameKey(name),
    headStart: reading.head,
    listHead: reading.listHead,
    plural: governor.kind === "movement" && governor.plural,
    drive: reading.drive,
    quoted: true,
    rule,
    doubts: [...doubts, ...more],
  });
  const reject = (code: string, reason: string) =>
    rejections.push({ code, kind: "movement", rule: "movements/quoted", start, end: stop, reason });
  if (governor.kind === "other") {
    if (!inList || nearTrigger(document, quoted.open)) reject(governor.code, REASONS[governor.code] ?? "Không phải tên phong trào.");
    return;
  }
  if (governor.kind !== "movement") {
    if (name.length > LONGEST_NAME) return;
    if (nearTrigger(document, quoted.open) && isKnownMovement(name)) found.push(candidate("movements/known-name", ["no-head"]));
    else loose.push({ start, read: () => candidate("movements/loose", ["no-head"]) });
    return;
  }
  const refusal = refusalOf(name);
  if (refusal) return void reject(refusal.code, refusal.reason);
  if (governor.doubts.includes("with-cuoc-van-dong") && isCuocVanDong(name))
    return void reject("cuoc-van-dong", REASONS["cuoc-van-dong"] ?? "");
  if (governor.doubts.includes("attribute-between") && !beginsAsName(name))
    return void reject("nhan-manh", "Dấu ngoặc kép để nhấn mạnh, không phải tên.");
  found.push(candidate(inList ? "movements/quoted-list" : "movements/quoted", governor.doubts));
}

/** No name is longer (UTF-16 code units). */
const LONGEST_NAME = 230;

function isVerbOnly(governor: Governor): boolean {
  return governor.kind === "movement" && (governor.doubts.includes("launch-verb") || governor.doubts.includes("verb-only"));
}

// "“Bệnh án điện tử”, phong trào mà sau 5 tháng …", "“Con đường hoa” đã trở thành phong trào", "“Dân vận khéo” là một phong trào"
const NAME_FIRST = lean(
  new RegExp(
    `^ *(?:\\([^()"]{1,40}\\) *)?(?:(?:${canonical("đã|nay|thực sự|chính|vốn|cũng|dần|nhanh chóng")}) +)*${canonical("(?:trở thành|là|thành)(?: một| một trong những| những)? (?:phong trào|đợt thi đua)")}(?![\\p{L}\\p{M}])|^, *${canonical('(?:một |là )?(?:phong trào|đợt thi đua)(?= (?:mà|do|được|của|thi đua|đã|có|nay|từng))|^ *[-:(] *(?:tên (?:gọi )?(?:của )?)?(?:một )?(?:phong trào|đợt thi đua)(?: thi đua)?(?= (?:mà|do|được|của) )|^ - (?:một |là )?(?:phong trào|đợt thi đua)(?= [^,;:."()-]{2,60} - )|^ (?:chính )?là tên (?:gọi )?(?:của )?(?:một )?(?:phong trào|đợt thi đua)(?= )')}`,
    "u",
  ),
);

const HUNG_UNG = lean(new RegExp(`${canonical("hưởng ứng")} *$`, "u"));
// What is launched and responded to as well: days, weeks, years, funds, contests.
const OTHER_LAUNCHED = lean(
  new RegExp(
    `^${canonical("(?:ngày|tháng|tuần|tuần lễ|năm|tết|giờ|lễ|chiến dịch|chương trình|cuộc|quỹ|giải|hội|lời|đề án|kế hoạch)")}(?![\\p{L}\\p{M}])`,
    "u",
  ),
);

/** Without a noun, a verb tells a movement where the table knows its name, or where the paragraph has spoken of one ("phát động “…”"). */
function verbSuffices(document: ArticleDocument, quoted: Quoted, governor: Governor, told: boolean): boolean {
  const name = cleanName(document.text.slice(quoted.start, quoted.end));
  const slug = campaignOfName(name);
  if (slug !== null) return campaignBySlug(slug)?.kind === "phong-trao";
  const launched = governor.kind === "movement" && governor.doubts.includes("launch-verb");
  const words = name.split(" ").length;
  return (
    launched &&
    told &&
    quoted.closed &&
    beginsAsName(name) &&
    words >= 3 &&
    words <= 20 &&
    !OTHER_LAUNCHED.test(document.view.slice(quoted.start, quoted.end).trimStart())
  );
}

/** A title set over several lines: "phong trào thi đua" ends the line above the name. */
function governorAbove(document: ArticleDocument, quoted: Quoted): Governor | null {
  let at = quoted.block - 1;
  // "Các phong trào | “A”: … | “B”: …": lines that open with a name each
  const labels = LABELS.test(document.view.slice(quoted.close, quoted.close + 4));
  while (labels && at > quoted.block - MOST_LABELS && opensWithName(document, at)) at--;
  const above = document.blocks[at];
  if (!above || above.kind === "lead") return null;
  const tail = document.view.slice(Math.max(above.start, above.end - 80), above.end);
  if (/[.:;,]$/.test(tail)) return null;
  const governor = governorOf(tail, beforeOf(false, null));
  if (at < quoted.block - 1 && !(governor.kind === "movement" && governor.plural)) return null;
  return governor.kind === "movement" && governor.doubts.length === 0 ? { ...governor, at: 0, doubts: ["line-above"] } : null;
}

const LABELS = /^"? *(?:[:(]|- )/u;
/** Lines under one heading that open with a name each, at most. */
const MOST_LABELS = 12;

/** Whether a block opens with a name in quotation marks that it then tells of: "“A”: hội viên đã …". */
function opensWithName({ view, blocks }: ArticleDocument, index: number): boolean {
  const block = blocks[index];
  return block !== undefined && /^"[^"]{6,160}" *(?:[:(]|- )/u.test(view.slice(block.start, Math.min(block.end, block.start + 180)));
}

/** A long name that only a phong trào of the table has: it needs no noun before it. */
function isKnownMovement(name: string): boolean {
  const slug = campaignOfName(name);
  return slug !== null && campaignBySlug(slug)?.kind === "phong-trao" && nameKey(name).split(" ").length >= 6;
}

/** Whether the sentence speaks of emulation at all. */
function nearTrigger(document: ArticleDocument, at: number): boolean {
  const sentence = document.sentences[sentenceAt(document, at)];
  if (!sentence) return false;
  const words = document.view.slice(Math.max(sentence.start, at - REACH), Math.min(sentence.end, at + REACH));
  return TRIGGERS.some((word) => words.includes(word));
}

/** Without blanks and marks at the ends of what is quoted. */
function inner(text: string, from: number, to: number): { start: number; stop: number } {
  let start = from;
  let stop = to;
  while (start < stop && /[\s"“”„«»'‘’,;:.]/u.test(text.charAt(start))) start++;
  while (stop > start && /[\s“„«‘,;:.]/u.test(text.charAt(stop - 1))) stop--;
  return { start, stop };
}
