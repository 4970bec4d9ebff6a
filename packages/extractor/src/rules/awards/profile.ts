import { canonical, lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import type { Clause } from "./clause.ts";
import { lex } from "./lexer.ts";
import { protagonist } from "./mentions.ts";
import { KIND, type Line, outlineOf } from "./outline.ts";
import { person } from "./receiver.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { isSpeaker } from "./speakers.ts";
import { subjectOf } from "./subjects.ts";
import { contextOf } from "./trigger.ts";

/** Whom a form without a recipient of its own belongs to, as the line's opening or the lines above say. */
export interface Owner {
  readonly receivers: readonly Receiver[];
  /** Whether what is listed has been received, as "đã được tặng thưởng:" says. */
  readonly received: boolean;
}

/** A name with its office, before a colon, is no longer. */
const LONGEST_NAME = 140;

// "đã được tặng thưởng:", "Các hình thức khen thưởng đã đạt được:", "Thành tích nổi bật:"
const RECEIVED = lean(
  /(?<![\p{L}\p{M}])(?:(?:đã|từng|vinh dự|liên tục|còn|lần lượt|nhiều lần) +(?:\p{L}+ +){0,3}?(?:được|nhận|đạt|đón)|được +(?:các +cấp +)?(?:[\p{L} ,]{0,60})?(?:tặng|trao|phong|khen|công +nhận|ghi +nhận)|đạt +được|đã +đạt|đón +nhận|phần +thưởng|thành +tích +(?:khen|nổi|tiêu|đã|đạt))/u,
);
const OF_FORMS = lean(/(?:danh +hiệu|khen +thưởng|phần +thưởng|thành +tích|hình +thức)/u);
const NEVER = lean(
  /(?<![\p{L}\p{M}])(?:sẽ|phấn đấu|tiêu chuẩn|điều kiện|cơ cấu|hình thức xét|quy định|mục tiêu|chỉ tiêu|đề nghị|trình|được xét|đối tượng|mức)(?![\p{L}\p{M}])/u,
);

/** The recipient told at the head of the stretch, of the line, or of a line above; null where none is. `from`: look no farther back. */
export function ownerOf(document: ArticleDocument, clause: Clause, block: Block, from = -1): Owner | null {
  const { form } = clause;
  if (!form) return null;
  const line = outlineOf(document)[block.index];
  if (!line) return null;
  const here = ownerBefore(document, line, Math.max(from, line.body), form.start, clause.voice !== "list");
  if (here) return { receivers: here, received: false };
  if (from >= 0) return null;
  const label = LABEL.test(document.view.slice(line.body, line.body + 60)) ? nameOver(document, line) : null;
  if (label && clause.voice !== "active") return { receivers: [label], received: true };
  if (line.style === "plain") return null;
  return ownerAbove(document, line, clause.voice === "active");
}

// "Thành tích: năm 2020 được tặng Bằng khen …" in the line below a name
const LABEL = lean(/^(?:tóm +tắt +)?(?:các +)?(?:thành +tích|quá +trình|danh +hiệu|khen +thưởng|hình +thức)[^:]{0,40}:/u);

/** The name that the nearest numbered or bulleted line above consists of. */
function nameOver(document: ArticleDocument, { block }: Line): Receiver | null {
  const lines = outlineOf(document);
  for (let at = block.index - 1; at >= 0 && block.index - at <= 4; at--) {
    const line = lines[at] as Line;
    if (line.style !== "plain") return nameAlone(document, line.body, line.block.end);
  }
  return null;
}

/** A paragraph tells of one recipient no longer than this. */
const LONGEST_PROFILE = 6000;

/** "Trường THPT A: Huân chương …", "…; Sở B: Cờ thi đua", "Công ty C: năm 2019 sản xuất … Đã được tặng thưởng: …". */
function ownerBefore(document: ArticleDocument, line: Line, start: number, formStart: number, verbal: boolean): Receiver[] | null {
  const { view } = document;
  if (formStart - start > LONGEST_PROFILE) return null;
  const words = view.slice(start, formStart);
  const semi = words.lastIndexOf(";") + 1;
  for (const from of semi > 0 ? [semi, 0] : [0]) {
    const colon = words.indexOf(":", from);
    if (colon < 0 || colon - from > LONGEST_NAME || words.slice(colon).split('"').length % 2 === 0) continue;
    if (!verbal && !DIRECTLY.test(words.slice(colon + 1)) && !RECEIVED.test(words.slice(colon + 1))) continue;
    const found = nameAlone(document, start + from, start + colon);
    if (found) return start === line.body && from === 0 && isSpeaker(document, line, start + colon) ? null : [found];
  }
  return null;
}

// "Trường A: Huân chương", "Ông B: năm 2015 được tặng Bằng khen"
const DIRECTLY = lean(/^[ "]*(?:(?:năm|các năm|giai đoạn|nhiệm kỳ) [\d, -]+[:,]? *)?(?:(?:01|1|một) +)?(?:danh hiệu +)?"?$/u);

// (Bảng thành tích của trường A) gồm; (Hợp tác xã B) đã có một bộ sưu tập không nhỏ
const HAS_GATHERED = lean(
  /(?:(?: +(?:đã|hiện|nay|cũng|còn))* +(?:có|sở hữu|giữ|gom được)(?: +(?:một|cả|trong tay|riêng))* +(?:bộ sưu tập|gia tài|bảng vàng|bảng thành tích|bề dày thành tích|phần thưởng)[^,:;.]{0,40}| +(?:bao gồm|gồm có|gồm|kể ra|có))$/u,
);

/** A name that a stretch opens with and, but for an office or a place behind a comma, consists of. */
function nameAlone(document: ArticleDocument, start: number, colon: number): Receiver | null {
  const { text, view } = document;
  const end = colon - (HAS_GATHERED.exec(view.slice(start, colon))?.[0].length ?? 0);
  const lead =
    /^ *(?:[-+*•▪–] *|\d{1,3}[.)] *)?(?:(?:trước|sau|từ|đến|tính +đến|qua|trong|suốt|hơn) [^,:;.]{3,60}, *)?(?:tập +thể +|cá +nhân +|đối +với +|riêng +|còn +|về +)?(?:(?:chồng|vợ|con(?: +(?:trai|gái|dâu|rể))?|mẹ|cha|bố|em|anh|chị)(?: +(?:trai|gái|ruột))? +(?:bà|ông|chị|anh|cô|thầy)(?: +\p{L}+)?, *)?(?:(?:bảng +(?:thành +tích|vàng)|bộ +sưu +tập|gia +tài|thành +tích|phần +thưởng|phòng +truyền +thống)(?: +[\p{Ll}\p{M}]+){0,3} +của +)?/u.exec(
      view.slice(start, end),
    )?.[0].length ?? 0;
  const at = start + lead;
  if (/\p{Ll}{2}[.!?] /u.test(view.slice(at, end))) return null;
  if (!/^(?:\p{Lu}|(?:ông|bà|anh|chị|thầy|cô|đồng chí|bác sỹ|gia đình|hộ|xã|phường|huyện|thôn|bản|ấp) )/u.test(text.slice(at, at + 12)))
    return null;
  const found = readRecipients(text, view, at, end, { subject: false })[0];
  if (!found?.name || found.vague || found.start > at) return null;
  // "Riêng bà Hiền, …": the name in short of who has been told
  if (found.pointer && !(found.kind === "individual" && /^\p{Lu}/u.test(text.slice(found.name.start, found.name.end)))) return null;
  const name = view.slice(found.name.start, found.name.end);
  if (AWARDS.test(view.slice(at, end)) || SPEAKS.test(view.slice(found.end, end))) return null;
  if (KIND.test(name) || NEVER.test(view.slice(at, end)) || (!found.pointer && !isProper(text.slice(found.name.start, found.name.end))))
    return null;
  return /^[ ).]*(?:$|[,(-])/u.test(view.slice(found.end, end)) ? found : null;
}

const AWARDS = /khen|(?:huân|huy) +chương|danh +hiệu|thi +đua|giải +thưởng|kỷ +niệm +chương|thành +tích|kết +quả/u;
const SPEAKS = lean(
  /(?<![\p{L}\p{M}])(?:nói|cho biết|chia sẻ|khẳng định|bày tỏ|kể|tâm sự|nhấn mạnh|phát biểu|đánh giá|cho rằng|nhận xét|bộc bạch|thông tin)(?![\p{L}\p{M}])/u,
);

/** Two capitals at least: "Kết quả", "Năm" open a line, nobody is called so. */
export function isProper(name: string): boolean {
  if (name === name.toUpperCase() && name.length > 12) return false;
  return (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).length >= 2 && !/^(?:Năm|Ngày|Đợt|Giai đoạn|Tháng) /u.test(name);
}

/** `active`: the lines below the lead say who gave, "anh đã được: + Tỉnh đoàn tặng Bằng khen". */
function ownerAbove(document: ArticleDocument, line: Line, active: boolean): Owner | null {
  const lines = outlineOf(document);
  const { text, view } = document;
  let received = false;
  let at = line.parent;
  for (let depth = 0; at >= 0 && depth < 5; depth++) {
    const above = lines[at] as Line;
    const { block, body } = above;
    const words = view.slice(body, block.end);
    if (NEVER.test(words) || (active && !/(?<![\p{L}\p{M}])được *:$/u.test(words))) return null;
    const told = nameAlone(document, body, view.charAt(block.end - 1) === ":" ? block.end - 1 : block.end);
    if (told) return { receivers: [told], received };
    const tells = RECEIVED.exec(words);
    if (tells && words.endsWith(":")) {
      received = true;
      const from = document.sentences[block.endSentence - 1]?.start ?? block.start;
      const reader = { text, view, tokens: lex(text, view, from, block.end), context: contextOf(document) };
      const passive = reader.tokens.some(({ kind }) => kind === "passive" || kind === "receive");
      if (!passive && reader.tokens.some(({ kind }) => kind === "give")) return null;
      const stop = Math.max(from, body + tells.index);
      const { receivers } = subjectOf(reader, from, stop);
      if (receivers.some((receiver) => receiver.count !== null || receiver.vague)) return null;
      if (receivers.length > 0) return { receivers, received };
    } else if (tells || OF_FORMS.test(words)) received ||= tells !== null;
    else if (above.style === "lead") return null;
    at = above.parent;
  }
  let subject: Receiver | null | undefined = received ? SUBJECTS.get(document) : null;
  if (subject === undefined) {
    subject = portrayed(document) ?? subjectOfArticle(document);
    SUBJECTS.set(document, subject);
  }
  return subject ? { receivers: [subject], received } : null;
}

function portrayed(document: ArticleDocument): Receiver | null {
  const name = protagonist(document);
  return name ? person(name.start, name.end, name) : null;
}

const SUBJECTS = new WeakMap<ArticleDocument, Receiver | null>();

/** The one body or person that the title names, where the text names it too. */
function subjectOfArticle(document: ArticleDocument): Receiver | null {
  const title = document.article.title.normalize("NFC");
  const view = canonical(title);
  const named = readRecipients(title, view, 0, title.length, { subject: false }).filter(({ name, pointer }) => name !== null && !pointer);
  const [only, more] = named;
  if (!only?.name || more) return null;
  const words = view.slice(only.name.start, only.name.end);
  const start = document.view.indexOf(words);
  if (start < 0 || !isProper(title.slice(only.name.start, only.name.end))) return null;
  const end = start + words.length;
  return { ...only, start, end, name: { start, end } };
}
