import {
  type AuthorityLevel,
  type AwardSlug,
  type AwardStatus,
  authorityByName,
  authorityLevel,
  type Basis,
  canonical,
  holderOf,
  honourOf,
  lean,
  type Rank,
  type Recipient,
  type RecipientKind,
  type Rejection,
  type Time,
} from "@thidua/core";
import { movementFor } from "../../context/movements.ts";
import { placeFor } from "../../context/places.ts";
import { timeFor } from "../../context/times.ts";
import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft, Reading } from "../../draft.ts";
import { type Giver, levelOf } from "./authority.ts";
import { decisionFor } from "./decision.ts";
import { levelLine } from "./find.ts";
import type { Found } from "./found.ts";
import { lex } from "./lexer.ts";
import { inLines, overTable } from "./listed-context.ts";
import { kindOfCounts, type Listed } from "./lists.ts";
import { bodyBehind, bodyToldBefore, openingName, personBehind } from "./mentions.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { type FormToken, is } from "./tokens.ts";
import { contextOf } from "./trigger.ts";
import { KIND_OF_HOLDER } from "./vocabulary.ts";
import { severalYears } from "./years.ts";

/** Longest quote, in UTF-16 code units: from the line of a form to a name listed below it. */
const LONGEST_QUOTE = 1500;

/** Longest name, in UTF-16 code units: a department of an institute of a ministry. */
const LONGEST_NAME = 120;

export const REASONS: Record<string, string> = {
  "not-yet": "Chưa trao: câu nói về dự định, phấn đấu, tiêu chuẩn hoặc điều kiện.",
  rule: "Câu nói về quy định hoặc cách xét tặng, không nói về một lần khen thưởng.",
  denied: "Câu phủ định: không tặng hoặc chưa được tặng.",
  wish: "Câu nói về mong muốn hoặc yêu cầu, chưa phải kết quả khen thưởng.",
  "no-recipient": "Không thấy ai được khen: không có tên, số lượng hay đối tượng.",
  "recipient-unknown": "Người hoặc đơn vị được khen chỉ được nhắc bằng một từ thay, không rõ là ai.",
  "no-form": "Có khen thưởng nhưng không nói hình thức, số lượng hay tên.",
  "proposed-nobody": "Đề nghị chung, không nêu tên hay số lượng.",
  "title-as-holder": "Danh hiệu chỉ người được nhận quà hay được nhắc tới, không phải điều được tặng.",
  "no-rank-base": "Có hạng nhưng không rõ của huân chương nào.",
  "unlicensed-count": "Số người mang danh hiệu được nhắc tới, câu không nói là được tặng.",
  vague: "Nói chung về khen thưởng, không có sự việc cụ thể.",
};

interface Resolved {
  readonly recipient: Recipient;
  readonly start: number;
  readonly end: number;
  readonly inferred: { readonly start: number; readonly end: number } | null;
  /** Its place in the list below the form. */
  readonly line: Listed | null;
  readonly vague: boolean;
}

/** Clauses to drafts: which award, whose, to whom, when. */
export function assemble(document: ArticleDocument, found: readonly Found[]): Reading<AwardDraft> {
  const drafts: AwardDraft[] = [];
  const rejections: Rejection[] = [];
  for (const [index, one] of found.entries()) {
    const { clause } = one;
    const reject = (code: string, start: number, end: number): void => {
      rejections.push({ code, kind: "award", rule: ruleOf(one), start, end, reason: REASONS[code] ?? code });
    };
    const anchor = clause.form ?? clause.verb ?? one.sentence;
    if (clause.blocked) {
      reject(clause.blocked.code, clause.blocked.start, clause.blocked.end);
      continue;
    }
    const form = clause.form;
    const slug = form ? cultural(document, form, clause.receivers, slugOf(found, index, form)) : "khen-thuong";
    if (slug === null) {
      reject("no-rank-base", anchor.start, anchor.end);
      continue;
    }
    if (form && PRIZE_WITH.test(document.view.slice(Math.max(one.sentence.start, form.start - 60), form.start))) {
      reject("rule", form.start, form.end);
      continue;
    }
    if (form && holdsTitle(document, one, form)) {
      reject("title-as-holder", form.start, form.end);
      continue;
    }
    if (clause.formCount && clause.voice === "list" && !licensed(document, one)) {
      reject("unlicensed-count", clause.formCount.start, form?.end ?? anchor.end);
      continue;
    }
    if (clause.formCount && clause.doubts.includes("weighed") && clause.status === "proposed") {
      reject("rule", anchor.start, anchor.end);
      continue;
    }
    const people = whom(document, one, slug);
    // A bare "khen" is a prize only where it counts: "khen hơn 600 lượt cá nhân".
    const countsOnly = clause.praise && clause.verb !== null && document.view.slice(clause.verb.start, clause.verb.end) === "khen";
    // "khen một người chưa đáng": a saying counts nobody
    const saying = countsOnly && people.some(({ start }) => /^một(?![\p{L}\p{M}])/u.test(document.view.slice(start, start + 5)));
    const concrete = saying
      ? []
      : people.filter((person) => person.recipient.count !== null || (person.recipient.name !== null && !countsOnly));
    if (concrete.length === 0) {
      const code = vagueProblem(document, one, slug, people);
      if (code !== null) {
        reject(code, anchor.start, anchor.end);
        continue;
      }
    }
    const chosen = concrete.length > 0 ? concrete : people.length > 0 ? people.slice(0, 1) : [nobody(one)];
    for (const rank of form?.ranks ?? [null])
      for (const person of chosen)
        if (person.line?.rank == null || rank === form?.ranks[0]) {
          const own = honourOf(slug)?.ranked || (form && isOrder(document, form)) ? (person.line?.rank ?? rank) : null;
          drafts.push(...eachYear(document, one, person, draftOf(document, one, slug, own, person)));
        }
  }
  return { drafts: withoutCountsOfLists(withoutSums(drafts)), rejections };
}

// Tiền thưởng kèm Giấy khen là 1.490.000 đồng
const PRIZE_WITH = /(?:tiền thưởng|mức thưởng|số tiền|triệu đồng|trị giá)[^,;.]{0,24} kèm(?: theo)? *$/u;

/** "73 thôn đạt danh hiệu văn hóa": a title by its field alone is that of those who hold it. */
function cultural({ view }: ArticleDocument, form: FormToken, receivers: readonly Receiver[], slug: AwardSlug | null): AwardSlug | null {
  if (slug !== "khac" || !/^văn hóa$/u.test(view.slice(form.nameStart, form.nameEnd).replace(/["“”]/gu, ""))) return slug;
  const [first] = receivers;
  if (first?.kind === "household") return "gia-dinh-van-hoa";
  const words = first ? view.slice(first.start, first.end) : "";
  return /(?<![\p{L}\p{M}])(?:thôn|làng|ấp|bản|buôn|xóm|khóm|khu|tổ dân phố|khối phố|khu dân cư)(?![\p{L}\p{M}])/u.test(words)
    ? "thon-to-dan-pho-van-hoa"
    : slug;
}

/** "12 Huân chương Lao động (02 hạng Nhì, 10 hạng Ba)": the parts are the records. */
function withoutSums(drafts: readonly AwardDraft[]): AwardDraft[] {
  const parts = new Map<string, { sum: number; parts: number }>();
  const key = ({ start, fields }: AwardDraft): string => `${start} ${fields.award} ${fields.recipient.kind}`;
  for (const draft of drafts) {
    const { rank, recipient } = draft.fields;
    if (rank === null || recipient.count === null) continue;
    const before = parts.get(key(draft)) ?? { sum: 0, parts: 0 };
    parts.set(key(draft), { sum: before.sum + recipient.count, parts: before.parts + 1 });
  }
  return drafts.filter((draft) => {
    if (isSumOfForms(draft, drafts)) return false;
    if (draft.fields.rank !== null || draft.fields.recipient.count === null) return true;
    const found = parts.get(key(draft));
    return !found || found.parts < 2 || found.sum !== draft.fields.recipient.count;
  });
}

/** "Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo)", and further down a list of its own heading with both: the names are the records. */
function withoutCountsOfLists(drafts: readonly AwardDraft[]): AwardDraft[] {
  const key = ({ fields }: AwardDraft): string => `${fields.award} ${fields.rank} ${fields.status} ${fields.recipient.kind}`;
  const listed = new Map<string, { names: number; first: number }>();
  for (const draft of drafts) {
    if (!draft.doubts.includes("list-carried") || draft.fields.recipient.name === null) continue;
    const before = listed.get(key(draft));
    listed.set(key(draft), { names: (before?.names ?? 0) + 1, first: before?.first ?? draft.start });
  }
  const counts = new Map<string, AwardDraft>();
  const kept = drafts.filter((draft) => {
    const list = draft.fields.recipient.count === null ? undefined : listed.get(key(draft));
    if (!list || list.names !== draft.fields.recipient.count || draft.end > list.first) return true;
    counts.set(key(draft), draft);
    return false;
  });
  if (counts.size === 0) return kept;
  return kept.map((draft) => {
    const count = draft.doubts.includes("list-carried") ? counts.get(key(draft)) : undefined;
    return count ? withTold(draft, count) : draft;
  });
}

/** A listed name with the time and movement that the article of the decision told for all. */
function withTold(draft: AwardDraft, from: AwardDraft): AwardDraft {
  const time = draft.fields.time ?? from.fields.time;
  const movement = draft.fields.movement ?? from.fields.movement;
  const inferred = (field: "time" | "movement") =>
    draft.fields[field] === null && from.basis[field] ? { [field]: { ...from.basis[field], how: "inferred" as const } } : {};
  const basis = { ...draft.basis, ...inferred("time"), ...inferred("movement") } as AwardDraft["basis"];
  return { ...draft, fields: { ...draft.fields, time, movement }, basis };
}

/** "khen thưởng 14 tập thể, trong đó: Cờ thi đua cho 4 tập thể, Bằng khen cho 10 tập thể": the forms are the records. */
function isSumOfForms({ start, fields }: AwardDraft, drafts: readonly AwardDraft[]): boolean {
  if (fields.award !== "khen-thuong" || fields.recipient.count === null) return false;
  let sum = 0;
  for (const other of drafts)
    if (other.start === start && other.fields.award !== "khen-thuong" && other.fields.recipient.kind === fields.recipient.kind)
      sum += other.fields.recipient.count ?? 0;
  return sum === fields.recipient.count;
}

/** Huân chương Kháng chiến and the other orders of before the present law. */
function isOrder(document: ArticleDocument, form: FormToken): boolean {
  return form.slug === "khac" && /^(?:huân|huy) chương/u.test(document.view.slice(form.nameStart, form.nameEnd));
}

function ruleOf({ clause, listed }: Found): string {
  if (listed.length > 0) return "awards/named-list";
  if (clause.praise) return "awards/praised";
  if (clause.formCount) return "awards/counted-form";
  return { active: "awards/given", passive: "awards/was-given", received: "awards/received", list: "awards/form-and-recipients" }[
    clause.voice
  ];
}

/** A lone rank takes the order named before it, a title of no level the level of its giver. */
function slugOf(found: readonly Found[], index: number, form: FormToken): AwardSlug | null {
  if (form.slug) return form.slug;
  const one = found[index] as Found;
  if (form.ellipsis) {
    for (let at = index - 1; at >= 0; at--) {
      const before = found[at] as Found;
      if (before.sentence.start !== one.sentence.start) return null;
      const slug = before.clause.form?.slug;
      if (slug) return honourOf(slug)?.ranked ? slug : null;
    }
    return null;
  }
  const next = found.slice(index, index + 3).find((other) => other.sentence.start === one.sentence.start && other.clause.giver?.level);
  const level = one.clause.giver?.level ?? one.above?.giver?.level ?? next?.clause.giver?.level ?? null;
  if (level === "prime-minister") return "chien-si-thi-dua-toan-quoc";
  return level === "province" || level === "ministry" ? "chien-si-thi-dua-tinh" : "chien-si-thi-dua-co-so";
}

// cho gia đình
const GIVEN_TO = lean(/(?<![\p{L}\p{M}])(?:cho|đối với|tới|đến)(?: +(?:các|những|\d+|gia đình|thân nhân|cụ))* *"?$/u);

// thăm (Anh hùng …)
const ABOUT_HOLDER = lean(
  /(?<![\p{L}\p{M}])(?:gia đình|thân nhân|nhà|mộ|cụ|của|gồm các|gặp mặt|thăm|viếng|phụng dưỡng|chăm sóc|hội nghị|đại hội|lớp|câu lạc bộ|dự)(?: +(?:các|những|\d+))* *"?$/u,
);

// "tặng 50 suất quà cho các Bà mẹ Việt Nam anh hùng", "phụng dưỡng 15 Bà mẹ Việt Nam anh hùng"
function holdsTitle(document: ArticleDocument, { clause, sentence }: Found, form: FormToken): boolean {
  if (!form.slug || !["danh-hieu-vinh-du", "danh-hieu-thi-dua"].includes(honourOf(form.slug)?.group ?? "")) return false;
  const before = document.view.slice(Math.max(sentence.start, form.start - 40), form.start);
  if (clause.voice !== "list" && GIVEN_TO.test(before)) return true;
  return ABOUT_HOLDER.test(before);
}

const LICENSE = lean(
  /(?:^|[:;,(-]|(?<![\p{L}\p{M}])(?:có|thêm|đạt|gồm|là|công nhận|tặng|phong|và|được|với|trong đó|hơn|trên|gần|khoảng|tổng số|nhận|danh hiệu)) *(?:\d+ +năm *)?$/u,
);

/** "Toàn Khối có 71 Chiến sĩ thi đua cơ sở": a count of a title that the sentence itself tells as held. */
function licensed(document: ArticleDocument, { clause, sentence, block }: Found): boolean {
  const at = clause.formCount?.start ?? sentence.start;
  // "Tập thể Lao động xuất sắc: 58" tells its count itself
  if (at === clause.form?.start) return true;
  const before = document.view.slice(sentence.start, at).trimEnd();
  if (
    /(?:thăm|tặng quà|phụng dưỡng|chăm sóc|hỗ trợ|gặp mặt|chúc|viếng|suất quà|đón|mời|tham dự|đại biểu|giao lưu|tập huấn|bồi dưỡng|đề nghị mỗi)/u.test(
      before,
    )
  )
    return false;
  if (!LICENSE.test(before.replace(/^(?:[-+*•▪–]|\d{1,2}[.)]|[a-zđ][).]) */u, ""))) return false;
  return block.kind === "item" || block.kind === "row" || before.length > 0;
}

function whom(document: ArticleDocument, one: Found, slug: AwardSlug): Resolved[] {
  const { clause, listed } = one;
  if (listed.length > 0) {
    const count = clause.receivers.find((receiver) => receiver.count !== null)?.count ?? null;
    const total = clause.receivers.reduce((sum, receiver) => sum + (receiver.count ?? 0), 0);
    // All the names of a count are the records; a part of them is the count.
    if (count === null || listed.length >= total)
      return listed.flatMap((item) => {
        const one = asRecipient(document, item.receiver, slug);
        return one ? [{ ...one, line: item }] : [];
      });
  }
  if (clause.formCount) {
    // "164 Kỷ niệm chương" counts itself, "61 Chiến sĩ thi đua cấp tỉnh" its holders
    const kind =
      slug === "ky-niem-chuong"
        ? "unspecified"
        : slug === "khac" && clause.form
          ? holderOfTitle(document.view.slice(clause.form.nameStart, clause.form.nameEnd))
          : holderOf(slug);
    const { start, value } = clause.formCount;
    const told = kind === "unspecified" && clause.voice === "list" ? kindOfCounts(document, one.block, one.sentence.start) : undefined;
    return [
      {
        recipient: { kind: told ?? kind, name: null, count: value },
        start,
        end: clause.form?.end ?? start,
        inferred: null,
        line: null,
        vague: false,
      },
    ];
  }
  if (clause.receivers.length === 0 && clause.subjectless) {
    const previous = subjectBefore(document, one);
    if (previous) return [previous];
  }
  return settle(document, clause.receivers).flatMap((receiver) => asRecipient(document, receiver, slug) ?? []);
}

/** Whom a title of no law names: "20 Đại sứ Văn hóa đọc", "15 Gia đình tiêu biểu", "7 Doanh nghiệp xuất sắc". */
function holderOfTitle(name: string): RecipientKind {
  const words = name.replace(/["“”]/gu, "").split(/ +/u);
  for (let many = Math.min(3, words.length); many > 0; many--) {
    const kind = KIND_OF_HOLDER.get(words.slice(0, many).join(" "));
    if (kind) return kind;
  }
  return "unspecified";
}

/** Of a count with its names, the names if they are all there; of a sum with its parts, the parts. */
function settle(document: ArticleDocument, receivers: readonly Receiver[]): Receiver[] {
  const first = receivers[0];
  const second = receivers[1];
  if (!first || !second) return [...receivers];
  for (let at = 0; at + 1 < receivers.length; at++) {
    const whole = receivers[at] as Receiver;
    const next = receivers[at + 1] as Receiver;
    if (whole.count === null && !whole.vague) continue;
    const link = document.view.slice(whole.end, next.start);
    const among = /(?<![\p{L}\p{M}])(?:trong đó|tiêu biểu|điển hình|như|nổi bật|đại diện)(?![\p{L}\p{M}])/u.test(link);
    const lists = among || /(?:gồm|:|\(| là )/u.test(link);
    if (!lists) continue;
    // "50.427 hộ, trong đó: cấp tỉnh 4.105 hộ": each level is a title of its own
    if (/cấp /u.test(document.view.slice(whole.end, next.start))) return [...receivers];
    const head = receivers.slice(0, at);
    const rest = receivers.slice(at + 1);
    const names = rest.filter((receiver) => receiver.name !== null);
    const sum = rest.reduce((total, receiver) => total + ((receiver.count ?? receiver.name) ? (receiver.count ?? 1) : 0), 0);
    if (whole.count !== null && sum === whole.count) return [...head, ...rest];
    if (whole.vague && !among) return [...head, ...rest];
    if (names.length === rest.length || among) return [...head, ...(whole.vague ? rest : [whole])];
  }
  return [...receivers];
}

/** Null for a pointer that points to nothing the article has named. */
function asRecipient(document: ArticleDocument, receiver: Receiver, slug: AwardSlug): Resolved | null {
  const { start, end } = receiver;
  if (receiver.name === null) {
    const holder = holderOf(slug);
    const kind = receiver.kind === "unspecified" && holder !== "unspecified" && slug !== "ky-niem-chuong" ? holder : receiver.kind;
    return { recipient: { kind, name: null, count: receiver.count }, start, end, inferred: null, line: null, vague: receiver.vague };
  }
  const own = document.text.slice(receiver.name.start, receiver.name.end);
  const name = receiver.head ? `${receiver.head} ${own}` : own;
  // A name goes over no end of a sentence.
  if (name.length > LONGEST_NAME || /\p{Ll}{2}[.!?] +\p{Lu}/u.test(name)) return null;
  if (!receiver.pointer)
    return { recipient: { kind: receiver.kind, name, count: null }, start, end, inferred: null, line: null, vague: false };
  const behind =
    receiver.kind === "individual"
      ? personBehind(document, receiver.name)
      : (bodyBehind(document, receiver.name) ?? bodyToldBefore(document, receiver.name));
  if (behind)
    return {
      recipient: { kind: receiver.kind, name: document.text.slice(behind.start, behind.end), count: null },
      start,
      end,
      inferred: behind,
      line: null,
      vague: false,
    };
  const told = provinceOf(document, receiver);
  if (told)
    return { recipient: { kind: "collective", name: told, count: null }, start, end, inferred: { start, end }, line: null, vague: false };
  return null;
}

/** "tỉnh được tặng": the province that the article is about, when its name stands in the text. */
function provinceOf(document: ArticleDocument, receiver: Receiver): string | null {
  const province = document.article.province?.name;
  if (!province || receiver.name === null) return null;
  const word = document.view.slice(receiver.name.start, receiver.name.end);
  if (word !== "tỉnh" && word !== "thành phố") return null;
  return document.view.includes(canonical(province)) ? province : null;
}

/** The subject told in the sentence before, for "Năm ấy, được Chủ tịch nước phong tặng". */
function subjectBefore(document: ArticleDocument, one: Found): Resolved | null {
  const sentence = document.sentences.find((other) => other.start === one.sentence.start);
  if (!sentence) return null;
  const fronted = subjectBehind(document, one);
  if (fronted !== undefined) return fronted;
  const previous = document.sentences[sentence.index - 1];
  const own = openingName(document, sentence.start, one.clause.verb?.start ?? sentence.end);
  const behind = own ?? (previous && previous.block === sentence.block ? openingName(document, previous.start, previous.end) : null);
  if (!behind) return null;
  const whole = document.text.slice(behind.start, behind.end);
  const title = /^(?:ông|bà|anh|chị|cô|thầy|em|đồng chí) +/iu.exec(whole);
  const isPerson = title !== null;
  const name = whole.slice(title?.[0].length ?? 0);
  return {
    recipient: { kind: isPerson ? "individual" : "collective", name, count: null },
    start: one.clause.verb?.start ?? one.sentence.start,
    end: one.clause.verb?.end ?? one.sentence.end,
    inferred: behind,
    line: null,
    vague: false,
  };
}

/** Level of an award under "Cấp tỉnh:", "Khen thưởng cấp Nhà nước". */
function levelOfLine(document: ArticleDocument, words: string, slug: AwardSlug): AuthorityLevel | null {
  if (words === "nhà nước") return slug === "bang-khen" ? "prime-minister" : slug === "co-thi-dua" ? "government" : null;
  if (words === "trung ương" || words === "bộ") return "ministry";
  if (words === "cơ sở") return null;
  return authorityLevel(`UBND ${words}`, contextOf(document));
}

/** "Được Chủ tịch nước tặng Huân chương, Hợp tác xã A tiếp tục …": the subject follows; undefined where the sentence does not open so. */
function subjectBehind(document: ArticleDocument, one: Found): Resolved | null | undefined {
  const { sentence, clause } = one;
  if (
    !/^(?:(?:dù|tuy|mặc dù|mới|vừa|hiện|đang|từng) )*(?:được|vinh dự)(?![\p{L}\p{M}])/u.test(
      document.view.slice(sentence.start, sentence.start + 24),
    )
  )
    return undefined;
  const from = clause.form?.end ?? sentence.end;
  const comma = document.view.indexOf(",", from);
  if (comma < 0 || comma > Math.min(sentence.end, from + 120)) return null;
  const stop = document.view.slice(comma + 1, sentence.end).search(/[,;:]/u);
  const end = stop < 0 ? sentence.end : comma + 1 + stop;
  const [receiver] = readRecipients(document.text, document.view, comma + 1, end, { subject: false });
  const isNext = receiver !== undefined && receiver.start - comma <= 3 && receiver.kind === "individual";
  const body = BODY_AFTER.exec(document.text.slice(comma + 1, Math.min(end, comma + 90)));
  const span =
    isNext && receiver.name
      ? receiver.name
      : body
        ? { start: comma + 1 + body[0].length - (body[1] as string).length, end: comma + 1 + body[0].length }
        : null;
  if (!span || (isNext && receiver.pointer)) return null;
  const name = document.text.slice(span.start, span.end);
  return {
    recipient: { kind: isNext ? "individual" : "collective", name, count: null },
    ...span,
    inferred: null,
    line: null,
    vague: false,
  };
}

// ", Hợp tác xã Bình Minh tiếp tục": a body up to the last of its capitals
const BODY_AFTER = lean(/^ *(\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}\d]+){0,6}? \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*)(?= \p{Ll})/u);

function nobody({ clause, sentence }: Found): Resolved {
  const at = clause.form ?? sentence;
  return {
    recipient: { kind: "unspecified", name: null, count: null },
    start: at.start,
    end: at.end,
    inferred: null,
    line: null,
    vague: true,
  };
}

// đã (tặng …)
const TOLD_AS_DONE = lean(
  /(?<![\p{L}\p{M}])(?:đã|vừa|vinh dự|nhiều|hàng (?:trăm|nghìn|ngàn|vạn|chục)|tại (?:hội nghị|buổi lễ|lễ|đại hội|đây|chương trình)|nhân dịp|dịp này|năm \d{4}|giai đoạn \d{4}|chiều|sáng|ngày \d)(?![\p{L}\p{M}])/u,
);

/** Whether an award that neither names nor counts is told as something that happened; the code of the rejection if not. */
function vagueProblem(
  document: ArticleDocument,
  { clause, sentence, block }: Found,
  slug: AwardSlug,
  people: readonly Resolved[],
): string | null {
  if (slug === "khen-thuong") return "no-form";
  if (clause.status === "proposed") return "proposed-nobody";
  if (clause.voice === "list") return "no-recipient";
  const view = document.view.slice(sentence.start, sentence.end);
  if (people.length === 0) return clause.receivers.length === 0 ? "no-recipient" : "recipient-unknown";
  const happened = TOLD_AS_DONE.test(view);
  if (!happened && block.kind !== "caption" && clause.giver?.level == null) return "vague";
  return happened || block.kind === "caption" ? null : "vague";
}

// "hồ sơ xét tặng", "hoàn thiện hồ sơ": asked for without a word of asking
const FILE = lean(/(?<![\p{L}\p{M}])hồ sơ(?: xét tặng)?(?![\p{L}\p{M}])/u);

/** The word of a sentence that says that an award is asked for: the nearest before it, else the first. */
function asking(document: ArticleDocument, sentence: { start: number; end: number }, at: number): { start: number; end: number } | null {
  const asks = lex(document.text, document.view, sentence.start, sentence.end).filter(is("ask", "nominate", "weigh"));
  const nearest = asks.findLast((token) => token.end <= at) ?? asks[0];
  if (nearest) return nearest;
  const file = FILE.exec(document.view.slice(sentence.start, sentence.end));
  return file ? { start: sentence.start + file.index, end: sentence.start + file.index + file[0].length } : null;
}

function draftOf(document: ArticleDocument, one: Found, slug: AwardSlug, rank: Rank | null, person: Resolved): AwardDraft {
  const { clause, sentence, above } = one;
  const form = clause.form;
  const anchor = form ?? clause.verb ?? sentence;
  const quote = quoteOf(one, person);
  const stated = (span: { start: number; end: number }): Basis => ({
    how: span.start >= quote.start && span.end <= quote.end ? "stated" : "inferred",
    start: span.start,
    end: span.end,
  });
  const giver: Giver | null = clause.giver ?? above?.giver ?? null;
  const line = clause.voice === "list" && !giver ? levelLine(document, one.block) : null;
  const { level: said, how } = levelOf(slug, form?.level ?? null, giver, form !== null && isOrder(document, form));
  const own = said === null && form ? authorityByName(document.text.slice(form.nameStart, form.nameEnd)) : null;
  const level = said ?? own ?? (line ? levelOfLine(document, line.words, slug) : null);
  // Told of one verb, the whole of the clause is what time, place and movement hang on.
  const outside = person.end <= sentence.start || person.start >= sentence.end;
  const far =
    outside ||
    person.line !== null ||
    clause.doubts.includes("subject-carried") ||
    (clause.voice !== "active" && person.recipient.name !== null);
  const apart = clause.verb !== null && document.view.slice(clause.verb.end, anchor.start).includes(";");
  const coreStart = Math.min(anchor.start, far ? anchor.start : person.start, clause.verb && !apart ? clause.verb.start : anchor.start);
  const coreEnd = Math.max(anchor.end, person.line || outside ? anchor.end : person.end);
  const time =
    (person.line ? yearInBrackets(document, person.end, person.line.end) : null) ??
    inLines(person.line, (start, end) => timeFor(document, start, end, { for: "award" })) ??
    (form && slug === "khac" ? yearOfTitle(document, form) : null) ??
    yearInBrackets(document, giver && giver.start >= anchor.end && giver.start - anchor.end < 8 ? giver.end : anchor.end) ??
    timeFor(document, coreStart, coreEnd, { for: "award" }) ??
    (one.block.kind === "row" ? overTable(document, one.block, (start, end) => timeFor(document, start, end, { for: "award" })) : null);
  const place = placeFor(document, coreStart, coreEnd);
  const movement =
    inLines(person.line, (start, end) => movementFor(document, start, end)) ??
    movementFor(document, coreStart, coreEnd) ??
    announced(document, above);
  const decision = decisionFor(document, sentence, clause.status as AwardStatus, one.block);
  const nameSpan = form ? { start: form.nameStart, end: form.nameEnd } : anchor;
  const keepsName = giver !== null && (how === "stated" || level === null || level === giver.level);
  const basis: Record<string, Basis> = {
    award: stated(anchor),
    status:
      clause.status === "proposed" && above?.status === "proposed"
        ? { how: "inferred", start: above.start, end: above.end }
        : stated((clause.status === "proposed" ? asking(document, sentence, anchor.start) : null) ?? clause.verb ?? anchor),
    recipient: person.inferred ? { how: "inferred", start: person.inferred.start, end: person.inferred.end } : stated(person),
    authority:
      keepsName && giver
        ? { how: giver.start >= quote.start && giver.end <= quote.end ? "stated" : "inferred", start: giver.start, end: giver.end }
        : line && said === null && own === null && level !== null
          ? stated(line)
          : { how: how === "law" || own !== null ? "law" : how === "stated" ? "stated" : "default", start: anchor.start, end: anchor.end },
  };
  if (time) basis.time = time.basis;
  if (place) basis.place = place.basis;
  if (movement) basis.movement = movement.basis;
  if (decision)
    basis.decision = {
      how: decision.start >= quote.start && decision.end <= quote.end ? "stated" : "inferred",
      start: decision.start,
      end: decision.end,
    };
  const doubts = [...clause.doubts];
  if (person.inferred) doubts.push("recipient-inferred");
  if (person.line) doubts.push("list-carried");
  if (person.vague) doubts.push("recipient-vague");
  if (above?.giver && !clause.giver) doubts.push("giver-above");
  if (form && form.slug === null && !form.ellipsis) doubts.push("level-unsaid");
  return {
    rule: ruleOf(one),
    start: quote.start,
    end: quote.end,
    fields: {
      award: slug,
      rank,
      name: document.text.slice(nameSpan.start, nameSpan.end),
      authority: { level, name: keepsName && giver ? document.text.slice(giver.start, giver.end) : null },
      recipient: person.recipient,
      status: clause.status,
      time: time?.time ?? null,
      place: place?.place ?? null,
      movement: movement?.name ?? null,
      decision: decision?.number ?? null,
    },
    basis,
    doubts,
  };
}

/** The movement that the announcement of a decision names, for what is listed below it. */
function announced(document: ArticleDocument, above: Found["above"]): ReturnType<typeof movementFor> {
  if (!above?.announces) return null;
  const found = movementFor(document, above.end - 1, above.end);
  return found && { ...found, basis: { ...found.basis, how: "inferred" } };
}

// Bằng khen của Thủ tướng Chính phủ (2018); Hội Nông dân tỉnh (năm 2018)
const YEAR_IN_BRACKETS = /^ *\((?:năm )?((?:19|20)\d{2})\)/u;
const YEAR_OF_LINE = /^[^;()]{0,60}\((?:năm )?((?:19|20)\d{2})\)/u;

/** The year in brackets right behind a form or its giver. */
function yearInBrackets({ text, view }: ArticleDocument, at: number, line = -1): { time: Time; basis: Basis } | null {
  const year = line < 0 ? YEAR_IN_BRACKETS.exec(view.slice(at, at + 16)) : YEAR_OF_LINE.exec(view.slice(at, Math.min(line, at + 90)));
  if (!year) return null;
  const end = at + year[0].length - 1;
  const written = text.slice(end - 4, end);
  return { time: { start: written, end: written, text: written }, basis: { how: "stated", start: end - 4, end } };
}

// Đại sứ đọc tiêu biểu 2022, “Nông dân Việt Nam xuất sắc 2020”
const YEAR_OF_TITLE = /^[^\d,.;:()]{0,80}?(?<= )((?:19|20)\d{2})(?=["”]?(?:[ ,.;)]|$))/u;

/** The year that closes a title. */
function yearOfTitle({ text, view }: ArticleDocument, form: FormToken): { time: Time; basis: Basis } | null {
  const words = view.slice(form.nameStart, Math.min(view.length, form.nameEnd + 40));
  const year = YEAR_OF_TITLE.exec(words);
  if (!year || /(?:năm|ngày|tháng|giai đoạn|từ|đến|số|-) *$/u.test(words.slice(0, year[0].length - 4))) return null;
  const end = form.nameStart + year[0].length;
  // Behind the name only words with capitals go on with it: "Thủ đô"
  const between = text
    .slice(form.nameEnd, end - 4)
    .replace(/["”]/gu, "")
    .trim();
  if (end > form.nameEnd && between !== "" && !/^(?:(?:tiêu biểu|xuất sắc|cấp) )*\p{Lu}/u.test(between)) return null;
  const written = text.slice(end - 4, end);
  return { time: { start: written, end: written, text: written }, basis: { how: "stated", start: end - 4, end } };
}

/** "Cờ thi đua của UBND tỉnh các năm 2017, 2018": a record for each year that one recipient got it. */
function eachYear(document: ArticleDocument, { clause, sentence }: Found, person: Resolved, draft: AwardDraft): AwardDraft[] {
  const { form, giver } = clause;
  if (!form || person.recipient.name === null || person.line || clause.status === "proposed") return [draft];
  const end = giver && giver.start >= form.end && giver.start - form.end < 12 ? giver.end : form.end;
  const years = severalYears(document, sentence.start, form.start, end);
  if (years.length < 2) return [draft];
  return years.map(({ time, basis }) => ({ ...draft, fields: { ...draft.fields, time }, basis: { ...draft.basis, time: basis } }));
}

/** The sentence; for a listed name, from the form's line down to it, or its own line where that is too long. */
function quoteOf({ sentence }: Found, person: Resolved): { start: number; end: number } {
  if (!person.line) return sentence;
  if (person.line.end - sentence.start <= LONGEST_QUOTE) return { start: sentence.start, end: person.line.end };
  return person.line;
}
