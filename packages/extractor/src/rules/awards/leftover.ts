import { authorityByLaw, lean } from "@thidua/core";
import { firstFrom } from "../../document/offsets.ts";
import type { AwardDraft, Reading } from "../../draft.ts";
import { type Giver, giverAfter, giverBefore } from "./authority.ts";
import type { Clause } from "./clause.ts";
import type { Found, Telling } from "./found.ts";
import { frontedGiver } from "./fronted.ts";
import { countGiven, keeper, numberGiven, relative } from "./hanging.ts";
import { byPapers, furtherFile, giverAsked } from "./papers.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { between, type FormToken, is, isForm, type Token } from "./tokens.ts";
import type { Reader } from "./verbs.ts";
import { alternatives, list } from "./vocabulary.ts";
import { hasFailed, isPending, isWeighing } from "./waiting.ts";
import { COMES_TO, GETS, GETS_THING, getsThing, HANDS_OVER, RECORDS, REWARDS } from "./words.ts";

/** Rejections that say only that nobody was found: a second look may find somebody. */
const NOBODY: ReadonlySet<string> = new Set(["no-recipient", "recipient-unknown", "proposed-nobody"]);

/** A sentence with more forms than this is a list that the rules of lists read. */
const MOST_FORMS = 12;

/** Beside a form "cấp" hands it over; elsewhere it is a level ("cấp tỉnh"), and no verb of words.ts. */
const GRANTS = [...HANDS_OVER, "cấp"];
const ADVERBS = "thì|cũng|đã|được|lần này|còn|hiện|nay|vừa";
// Bằng khen của Bộ Y tế thì về tay · Giấy khen, tặng · Cờ thi đua gọi tên · Huy chương Quân kỳ Quyết thắng, 12 đồng chí
const REACHES = new RegExp(
  `^ *(?:\\((?=${alternatives(GRANTS)}))?(?:[,:–-] *)?(?:(?:${ADVERBS}) +)*(?:${alternatives([
    ...GRANTS,
    ...COMES_TO,
    ...list("gửi | dành | ghi tên | có tên | điểm tên | mang tên | đề tên | vinh danh | có | gồm | là | của"),
  ])}(?: +(?:cho|tới|đến))?|cho|đối với|với)? *`,
  "u",
);
const HANDS = alternatives([...GRANTS, "ký tặng"]);
const OVER = new RegExp(`(?:^| )${HANDS}(?: |$)`, "u");
const COMES = new RegExp(`${alternatives(COMES_TO)}|tên|vinh danh`, "u");
const BEFORE_COLON = /^(?:chính |đúng |luôn )?(?!\d)[\p{L}\p{M} ]{3,40}: *(?=\p{L})/u;
// (Bằng khen của Chủ tịch UBND tỉnh) về thành tích xây dựng nông thôn mới giai đoạn 2011 - 2017 (có tên …)
const FOR_WHAT = new RegExp(
  `^ *(?:về|vì|do|cho|trong|trao cho) (?:có )?(?:những )?(?:thành tích|đóng góp|công lao|phong trào|việc)[^;:]{0,120}?(?= (?:đã |cũng |thì )?(?:có tên|ghi tên|điểm tên|${alternatives(COMES_TO)}|dành cho|được trao cho|được tặng cho|đến với))`,
  "u",
);
const ONLY_ADVERBS = new RegExp(`^[ ,–-]+(?:(?:${ADVERBS}) *)*$`, "u");
const OWNED = /(?:^| )của *$/u;
const YEARS = /^ *(?:(?:các |trong )?năm(?: học)? \d{4}(?: *[-,] *\d{4})*|giai đoạn \d{4} *- *\d{4}|\(\d{4}\)) */u;
// Trưởng ban Dân vận Trung ương đã có · Bộ trưởng Bộ Công an cũng gửi
const OFFERS = /(?: (?:cũng|còn|đã|vừa))* (?:có|gửi|dành)(?: \d{1,3}| thêm)? *$/u;
// do Đoàn Chủ tịch Trung ương Hội trao tặng
const HANDED_BY = new RegExp(`^ *,? *do (?=[^,;]{4,90} ${HANDS})`, "u");
const HANDED = new RegExp(`^ *${HANDS}`, "u");

// 41 tập thể, 96 cá nhân có · bà Lâm Thị Sen cũng từng nhận · huyện 3 lần giữ
const HOLDS = lean(
  new RegExp(
    `(?:^|[ ,])(?:(?:đã|vừa|cũng|từng|còn|thì|lại|đều|nay|vinh dự|cùng lúc|lần lượt|liên tục|nhiều lần|\\d+ lần|hai lần|ba lần|mỗi [\\p{L}]+(?: [\\p{L}]+)?) +)*(?:${alternatives(
      [...GETS, ...RECORDS.map((words) => `được ${words}`), ...list("có | sở hữu | được | được cấp | được thưởng")],
    )}|(${alternatives(GETS_THING)}))(?: +(?:thêm|về|tấm|chiếc|lá|danh hiệu|cả|một|\\d{1,2}|nhiều|các))* *"?$`,
    "u",
  ),
);
// được Bộ Y tế tặng (Bằng khen)
const GIVEN_BY = new RegExp(`^ *(?:${alternatives([...GRANTS, ...REWARDS, ...RECORDS, "khen"])})? *$`, "u");

/**
 * Forms that no rule has claimed, each with the nearest unclaimed receivers of its own part of the sentence: the last resort, for orders of
 * words that the grammar of clauses does not know. A part that speaks of a rule, a wish or a denial is left alone.
 */
export function leftover(telling: readonly Telling[], reading: Reading<AwardDraft>): Found[] {
  const found: Found[] = [];
  const near = nearby(reading.drafts);
  const refusals = nearby(reading.rejections);
  for (const one of telling) {
    const { reader, sentence } = one;
    const forms = reader.tokens.filter(isForm);
    if (forms.length > MOST_FORMS || (one.above?.ahead && !reader.tokens.some(is("ask", "nominate")))) continue;
    const drafts = near(sentence).filter((draft) => draft.start < sentence.end && sentence.start < draft.end);
    const taken = (at: { start: number; end: number }): boolean =>
      drafts.some(({ basis }) => [basis.award, basis.recipient].some((span) => span && span.start < at.end && at.start < span.end));
    const open = forms.filter((form) => !form.ellipsis && !form.pointer && !taken(form));
    if (open.length === 0) continue;
    const refused = refusals(sentence).filter(
      ({ code, start, end }) => start < sentence.end && sentence.start < end && !NOBODY.has(code ?? ""),
    );
    for (const form of open) {
      const part = partOf(reader, form, sentence);
      if (refused.some(({ start, end }) => start < part.end && part.start < end)) continue;
      const inside = between(reader.tokens, part.start, part.end);
      const asked = byPapers(reader, form, part, inside);
      if (asked && !asked.receivers.some(taken)) {
        found.push({ clause: asked, sentence, block: one.block, listed: [], above: one.above });
        continue;
      }
      const further = furtherFile(
        reader,
        form,
        part,
        drafts.filter(({ basis }) => (basis.award?.end ?? Infinity) <= part.start),
      );
      if (further.length > 0) {
        const clause: Clause = { ...leftClause(form), receivers: further, status: "proposed" };
        found.push({ clause, sentence, block: one.block, listed: [], above: one.above });
        continue;
      }
      // "Hồ sơ đề nghị … của Công ty A, tỉnh đã hiệp y, chưa có gì hết": what is said behind is of the answer
      const filed = FILE.test(reader.view.slice(part.start, form.start));
      if (inside.some((token) => is("never", "weigh")(token) && !(filed && token.start > form.end))) continue;
      const clause = attached(reader, form, part, inside, taken, one.above?.status ?? null) ?? joined(reader, form, part, inside, taken);
      if (clause) found.push({ clause, sentence, block: one.block, listed: [], above: one.above });
    }
  }
  return found;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** Between the semicolons around a form. */
function partOf({ tokens }: Reader, form: FormToken, sentence: Part): Part {
  const semis = tokens.filter(is("semi"));
  return {
    start: semis.findLast((semi) => semi.end <= form.start)?.end ?? sentence.start,
    end: semis.find((semi) => semi.start >= form.end)?.start ?? sentence.end,
  };
}

function attached(
  reader: Reader,
  form: FormToken,
  part: Part,
  inside: readonly Token[],
  taken: (at: { start: number; end: number }) => boolean,
  above: Clause["status"] | null,
): Clause | null {
  const forms = inside.filter(isForm);
  const next = forms.find((other) => other.start >= form.end);
  const last = forms.findLast((other) => other.end <= form.start);
  const right = behind(reader, form, last?.end ?? part.start, next?.start ?? part.end, part.end);
  const left = right.receivers.length > 0 ? null : (before(reader, form, last?.end ?? part.start) ?? besides(reader, form, part));
  const receivers = (left?.receivers ?? right.receivers).filter((receiver) => !taken(receiver));
  const number = receivers.length === 0 ? numberGiven(reader, form, last?.end ?? part.start, next?.start ?? part.end) : null;
  if (number) return { ...leftClause(form), ...number, voice: "active" };
  const given = receivers.length === 0 ? countGiven(reader, form, last?.end ?? part.start, next?.start ?? part.end) : null;
  if (given) return { ...leftClause(form), voice: "active", formCount: given };
  if (receivers.length === 0) return null;
  const told = Math.max(form.end, receivers.findLast(({ pointer }) => !pointer)?.end ?? form.end);
  const pending = isPending(reader.view, told, next?.start ?? part.end);
  const asks = inside.some((token) => (token.kind === "ask" || token.kind === "nominate") && token.start < (next?.start ?? part.end));
  return {
    voice: left ? "received" : "active",
    verb: null,
    form,
    formCount: null,
    receivers,
    giver:
      left?.giver ??
      right.giver ??
      frontedGiver(reader, reader.tokens, part.start, form.start) ??
      (asks ? giverAsked(reader, form, part, inside) : null),
    giverCarried: false,
    status: asks || pending || right.asked || isWeighing(reader.view.slice(part.start, form.start)) ? "proposed" : (above ?? "conferred"),
    blocked: null,
    subjectless: false,
    praise: false,
    doubts: ["leftover"],
  };
}

const AND = /^"? *(?:\([^)]{3,30}\) *)?(?:,|và|, và|cùng) *"?$/u;

/** "Huân chương A (năm 1972) và Huân chương B, ông cất trong hộp": a form joined to the next has its keeper. */
function joined(
  reader: Reader,
  form: FormToken,
  part: Part,
  inside: readonly Token[],
  taken: (at: { start: number; end: number }) => boolean,
): Clause | null {
  const next = inside.filter(isForm).find((other) => other.start >= form.end);
  if (!next || !AND.test(reader.view.slice(form.end, next.start))) return null;
  const kept = keeper(reader, next, part.end).filter((receiver) => !taken(receiver));
  return kept.length === 0 ? null : { ...leftClause(form), receivers: kept };
}

function leftClause(form: FormToken): Clause {
  return {
    voice: "received",
    verb: null,
    form,
    formCount: null,
    receivers: [],
    giver: null,
    giverCarried: false,
    status: "conferred",
    blocked: null,
    subjectless: false,
    praise: false,
    doubts: ["leftover"],
  };
}

interface Side {
  readonly receivers: readonly Receiver[];
  readonly giver: Giver | null;
  /** Whether papers behind the form ask for it. */
  readonly asked?: true;
}

// (Với Bằng khen của Thủ tướng Chính phủ), danh sách trình gồm · (Huân chương …): hồ sơ đề nghị có
const PAPERS_BEHIND = lean(
  /^ *[,:]? *(?:thì )?(?:danh sách|hồ sơ|tờ trình)(?: (?:đã|đang|được|hiện|mới))*(?: (?:trình|đề nghị|gửi|nộp|xét|đề xuất))(?: (?:lên|về|cấp trên|tỉnh|trung ương))* *(?:gồm|có|là|của|cho|:)+ */u,
);

const FILE = /(?<![\p{L}\p{M}])hồ sơ,? (?:đề nghị|xin|xét|trình|phong|truy|tặng)[^,;:"]{0,60}$/u;

const concrete = (receiver: Receiver): boolean => receiver.count !== null || (receiver.name !== null && !receiver.pointer);

// ngoài tấm Huân chương Chiến công hạng Nhì từ thời …, 3 năm liền, từ 2015 đến 2017,
const ASIDE =
  /^(?: *\([^)]{1,60}\))?(?:, *(?:ngoài|bên cạnh|cùng với|\d+ (?:năm|lần) (?:liền|liên tục)|(?:từ )?(?:năm )?\d{4}(?: đến (?:năm )?\d{4}| ?- ?\d{4})?|(?:trong|suốt|nhiều|hai|ba|bốn|năm) [^,;]{2,40})[^,;]{0,110})*,? *$/u;

/** Whom the words behind a form reach: "Giấy khen của Ban Dân vận thì về tay 25 tổ dân vận". */
function behind(reader: Reader, form: FormToken, start: number, limit: number, end = limit): Side {
  const { view, text, context } = reader;
  const told = relative(reader, form, limit);
  const which = told.length > 0 ? told : keeper(reader, form, limit);
  if (which.length > 0) return { receivers: which, giver: null };
  let at = form.end;
  let giver: Giver | null = null;
  const owner = /^"? *(?:của|do|từ)? */u.exec(view.slice(at, limit))?.[0].length ?? 0;
  const named = giverAfter(reader, at + Math.max(1, owner), limit, context);
  const handed = HANDED_BY.exec(view.slice(at, limit));
  const law = form.slug === null ? null : authorityByLaw(form.slug);
  // "Huân chương Lao động của Trường Chính trị tỉnh": by law no school gives it
  const owned = law !== null && named?.level !== law && OWNED.test(view.slice(form.end, form.end + owner));
  if (named?.level && !owned) {
    giver = named;
    at = named.end;
    if (handed) at += HANDED.exec(view.slice(at, limit))?.[0].length ?? 0;
  }
  const offers = giver ? null : OFFERS.exec(view.slice(start, form.start));
  if (offers) giver = giverBefore(reader, start, start + offers.index, context);
  at += YEARS.exec(view.slice(at, limit))?.[0].length ?? 0;
  at += FOR_WHAT.exec(view.slice(at, limit))?.[0].length ?? 0;
  const papers = PAPERS_BEHIND.exec(view.slice(at, limit));
  if (papers) {
    const from = at + papers[0].length;
    const receivers = readRecipients(text, view, from, limit, { subject: false }).filter(concrete);
    if (receivers[0] && receivers[0].start - from <= 3) return { receivers, giver, asked: true };
  }
  const link = REACHES.exec(view.slice(at, limit))?.[0] ?? "";
  const reached = at + link.length;
  // "… về tay chính chủ nhà: Đồn Biên phòng A": a word of them before the colon
  const from = reached + (COMES.test(link) ? (BEFORE_COLON.exec(view.slice(reached, limit))?.[0].length ?? 0) : 0);
  // "Giấy khen của Chủ tịch UBND huyện tặng HTX": a bare word where a verb hands the form over
  const handsOver = OVER.test(link) || handed !== null;
  const receivers = readRecipients(text, view, from, limit, { subject: false }).filter(
    (one) => concrete(one) || (handsOver && one.pointer && one.kind === "collective"),
  );
  const [first] = receivers;
  if (!first || first.start - from > 4) return { receivers: [], giver };
  // Without a word that reaches, only a count behind a comma or a colon tells whose the form is.
  if (link.trim() === "" || ONLY_ADVERBS.test(link))
    return { receivers: first.count !== null && link.trim() !== "" ? receivers : [], giver };
  // "hồ sơ xin tặng Huân chương Lao động của Trường A đã gửi lên tỉnh"
  const filed = owned && FILE.test(view.slice(start, form.start));
  if (OWNED.test(link.trim()) && first.kind !== "individual" && !filed && !(owned && isPending(view, first.end, limit)))
    return { receivers: [], giver };
  if (filed) return hasFailed(view.slice(form.end, end)) ? { receivers: [], giver } : { receivers, giver, asked: true };
  return { receivers, giver };
}

// Riêng ông A, ngoài tấm Huân chương Chiến công, 3 năm liền có Bằng khen
const BESIDES = /, *(?:ngoài|bên cạnh|cùng với) +(?:tấm |chiếc |lá |danh hiệu )*"?$/u;
const BESIDE = /, *(?:ngoài|bên cạnh|cùng với) +(?=tấm|chiếc|lá|danh hiệu|huân|huy|bằng|giấy|cờ|kỷ)/u;

/** The verb of holding right before a form at `at`; "đón" holds only what is handed over. */
function holdsBefore(view: string, from: number, at: number): RegExpExecArray | null {
  const holds = HOLDS.exec(view.slice(from, at));
  if (!holds?.[1]) return holds;
  return getsThing(view, from + holds.index + holds[0].lastIndexOf(holds[1]) + holds[1].length) ? holds : null;
}

/** Who has a form beside another: "ông A, ngoài tấm Huân chương …, có Bằng khen"; the subject stands before both. */
function besides({ view, text }: Reader, form: FormToken, { start }: Part): Side | null {
  const words = view.slice(start, form.start);
  const beside = BESIDE.exec(words);
  if (!beside || !(BESIDES.test(words) || holdsBefore(view, start, form.start))) return null;
  const [only, more] = readRecipients(text, view, start, start + beside.index, { subject: true }).filter(({ name }) => name !== null);
  return only && !more ? { receivers: [only], giver: null } : null;
}

/** Who holds the form that follows: "41 tập thể, 96 cá nhân có Bằng khen". */
function before(reader: Reader, form: FormToken, from: number): Side | null {
  const { view, text, context, tokens } = reader;
  const start = view.charAt(form.start - 1) === '"' ? form.start - 1 : form.start;
  const holds = holdsBefore(view, from, start);
  // "được công nhận xã tiêu biểu": no receiving
  let stop = holds && !/(?:công|ghi|tiếp|xác|đảm|chứng)$/u.test(view.slice(from, from + holds.index)) ? from + holds.index : -1;
  let giver: Giver | null = null;
  if (stop < 0) {
    const passive = tokens.findLast((token) => token.kind === "passive" && token.start >= from && token.end <= start);
    const given = passive ? giverAfter(reader, passive.end + 1, start, context) : null;
    if (!passive || !given?.level || !GIVEN_BY.test(view.slice(given.end, start))) return null;
    stop = passive.start;
    giver = given;
  }
  const receivers = readRecipients(text, view, from, stop, { subject: true }).filter(concrete);
  const end = receivers.at(-1)?.end ?? -1;
  // An apposition may stand between: "bà Trần Thị Nhiêu, vợ ông, cũng có"
  if (
    end < 0 ||
    (!ASIDE.test(view.slice(end, stop)) &&
      !/^(?: *\([^)]{1,60}\))?(?:,[^,;\d]{1,50},)?[ ,]*(?:(?:đã|vừa|cũng|từng|còn|thì|lại|đều|vinh dự|hai|ba|\d+ lần) *)*$/u.test(
        view.slice(end, stop),
      ))
  )
    return null;
  const handed = HANDED_BY.exec(view.slice(form.end, form.end + 120));
  const owner = handed?.[0].length ?? /^"? *của +/u.exec(view.slice(form.end, form.end + 6))?.[0].length;
  return { receivers, giver: giver ?? (owner ? giverAfter(reader, form.end + owner, form.end + 140, context) : null) };
}

/** No quote is longer, in UTF-16 code units. */
const LONGEST_SPAN = 4000;

/** What begins before the end of a sentence and not too far before it to reach it; looked up, not searched through. */
function nearby<T extends { readonly start: number }>(
  all: readonly T[],
): (sentence: { readonly start: number; readonly end: number }) => T[] {
  const sorted = [...all].sort((a, b) => a.start - b.start);
  return ({ start, end }) => sorted.slice(firstFrom(sorted, start - LONGEST_SPAN), firstFrom(sorted, end));
}
