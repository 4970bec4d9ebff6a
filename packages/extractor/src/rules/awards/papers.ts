import { lean } from "@thidua/core";
import type { AwardDraft } from "../../draft.ts";
import { type Giver, giverAfter, giverBefore } from "./authority.ts";
import type { Clause } from "./clause.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { between, type FormToken, is, type Token } from "./tokens.ts";
import type { Reader } from "./verbs.ts";
import { hasFailed } from "./waiting.ts";

/* Who is asked for where the papers are the subject: "đã được xã làm hồ sơ …", "đưa ông A vào tờ trình …", "trường A còn phải đợi: hồ sơ …". */

interface Part {
  readonly start: number;
  readonly end: number;
}

const PAPER = "(?:hồ sơ|tờ trình|danh sách|giấy tờ|thủ tục|văn bản đề nghị|bản đề nghị)";
const ADVERBS = "(?:(?:đã|vừa|cũng|đang|mới|vẫn|còn|thì|nay|hiện|giờ|lại|đều|chỉ|phải|vừa mới|lần này) )*";
const MAKES =
  "(?:làm xong|làm|lập xong|lập|hoàn thiện|hoàn tất|hoàn chỉnh|hoàn thành|chuẩn bị|nộp|gửi|gởi|trình|đưa|ghi|xếp|bổ sung|chọn|điền|kê|chốt)";

// đã được Bộ Chỉ huy làm xong hồ sơ …; được xã đưa vào danh sách trình …
const MADE = lean(new RegExp(`[ ,]+${ADVERBS}được (?:[^,;:"]{2,70} )?${MAKES} (?:tên |trọn |đủ |bộ |các |những )*(?:vào )?${PAPER}`, "u"));
// đưa Chi hội A vào tờ trình …; ghi tên ông B vào danh sách …
const PUT = lean(
  new RegExp(`(?<![\\p{L}\\p{M}])(?:đưa|ghi|bổ sung|xếp|điền|thêm|chọn)(?: tên)?(?: của)? ([^;:"]{4,160}?) vào (?:${PAPER}|diện)`, "u"),
);
// có tên trong danh sách trình …; nằm trong tờ trình …
const LISTED = lean(
  new RegExp(`[ ,]+${ADVERBS}(?:có tên|nằm|lọt|đứng tên|góp mặt) (?:trong|vào|ở) (?:các |những |bản )?(?:${PAPER}|diện)`, "u"),
);
// A và B còn phải đợi: …; A cũng vậy: …
const WAITS = lean(
  new RegExp(
    `[ ,]+${ADVERBS}(?:vậy|thế|như vậy|như thế|tương tự|chờ|đợi|chờ đợi|ngóng|chưa đến lượt|chưa xong)(?: thêm| tin| ngày| quyết định| kết quả)*[^:;,"]{0,30}:`,
    "u",
  ),
);
// (Riêng ông A), hồ sơ …; (bà B), theo lời huyện, “giấy tờ đã nộp …
const TOPIC = lean(
  new RegExp(`(?:,| thì)(?: theo [^,;:"]{3,80},)? *"?${ADVERBS}(?:các |bộ |mọi )?(?:${PAPER}|mọi thứ)(?![\\p{L}\\p{M}])`, "u"),
);
// đã qua vòng phiếu kín, giờ chỉ chờ Chủ tịch nước ký quyết định phong tặng …
const PASSED = lean(
  new RegExp(`[ ,]+${ADVERBS}(?:qua|vượt qua|lọt qua|xong|hoàn thành) [^;:"]{2,80}, ${ADVERBS}(?:chờ|đợi) [^;:"]{2,80}$`, "u"),
);
// Cô A mới qua vòng hội đồng cấp tỉnh xét tặng …
const THROUGH = lean(
  new RegExp(
    `[ ,]+${ADVERBS}(?:qua|vượt qua|lọt qua|lọt vào|vào) (?:vòng|khâu|bước|danh sách)[^;:",]{0,60} (?:xét|bình xét|thẩm định)[^;:",]{0,40}$`,
    "u",
  ),
);
// 6 tập thể, 17 cá nhân khác do UBND tỉnh trình Thủ tướng Chính phủ tặng …
const ASKED_BY = lean(/(?: khác| còn lại)?,? do [^,;:"]{3,70} (?:trình|đề nghị|đề xuất|xin) /u);
// … một số hồ sơ đang chờ, gồm: Trung tâm A, đề nghị phong tặng …; Trung tâm B và ông C - cùng đề nghị Huân chương …
const THEN_ASKED = lean(
  /(?:,| -) *(?:cùng |đều |cũng |được )*đề nghị(?: (?:phong tặng|truy tặng|tặng|công nhận|tặng thưởng))? *(?:danh hiệu *)?"?$/u,
);
const OF_FILES = lean(/(?<![\p{L}\p{M}])(?:hồ sơ|trường hợp|danh sách|tờ trình)(?![\p{L}\p{M}])[^.\n]*:/u);
// bỏ phiếu cho ông A, nay đang hoàn tất hồ sơ trình …
const VOTED = lean(
  /(?:bỏ phiếu|biểu quyết|giơ tay|nhất trí|thống nhất)(?: tán thành)?(?: cho| chọn| bầu| giới thiệu)+ ([^;:"]{4,120}?), /u,
);
// danh sách 3 tập thể, 4 cá nhân thì đã gửi Ban Thi đua, đề nghị …
const SENT = lean(
  new RegExp(
    `(?<![\\p{L}\\p{M}])${PAPER}(?: (?:của|cho|gồm|đối với|về))* ([^;:"]{4,120}?),? (?:(?:thì|đã|đang|mới|vừa|cũng|còn|được|hiện|cũng đã) )+(?:gửi|gởi|nộp|trình|chuyển|đưa|nằm|chờ|đợi|hoàn|lập|xong|qua) `,
    "u",
  ),
);
// hồ sơ của xã A xin tặng thưởng …; hồ sơ Trường B đề nghị …
const FILE_OF = lean(
  /(?<![\p{L}\p{M}])(?:hồ sơ|tờ trình)(?: (?:của|cho|về))? ([^;:",]{4,120}?),? (?:đề nghị|xin|trình|đề xuất)(?: [^;:"]{0,80})?$/u,
);
// lập danh sách 05 tập thể, 10 hộ tiêu biểu để (đề nghị …) · Danh sách trình gồm 6 tập thể, (đề nghị …)
const DRAWN = lean(
  /(?:(?<![\p{L}\p{M}])(?:lập|lên|chốt|thông qua|thống nhất|hoàn tất|hoàn thành|xây dựng|gửi|trình)(?: xong)?(?: bản)? danh sách|danh sách (?:đã |đang |được )?(?:trình|đề nghị|gửi|chọn|bình xét)(?: [^,;:"\d]{2,40}?)? (?:gồm|có|là))(?: (?:gồm|của|là|có))* ([^;:"]{4,160}?)(?:,| để| và)*(?= (?:đề nghị|trình|gửi|đề xuất|xin) )/u,
);
// Bản thân Công đoàn ngành đang hoàn tất hồ sơ trình Chủ tịch nước tặng …
const OWN = lean(
  new RegExp(
    `[ ,]+${ADVERBS}(?:hoàn thiện|hoàn tất|hoàn chỉnh|làm|lập|chuẩn bị|xây dựng)(?: xong)? (?:các |bộ )?hồ sơ,? (?:để )?(?:đề nghị|trình|xin|gửi) [^,;:"]*$`,
    "u",
  ),
);
// They ask for others.
const SUBMITS = /(?:nội vụ|thi đua|ủy ban|ubnd|văn phòng|hội đồng|tỉnh ủy|huyện ủy|thành ủy|các |những |nhiều )/u;
const FOR_OTHERS = /^[^.;]{0,120}(?: cho | đối với |: )/u;
const ASKS_BEHIND = lean(new RegExp(`(?<![\\p{L}\\p{M}])(?:${PAPER}|đề nghị|trình|chờ|đợi|xin)(?![\\p{L}\\p{M}])`, "u"));

const OPENERS =
  /^ *(?:[-+*•▪–] *)?(?:(?:và|còn|riêng|với|đối với|trường hợp(?: của)?|phần|về phần|phía|tương tự|nhưng|song|bản thân|chính|trong khi đó|tên(?: của)?|hồ sơ của|tiếc là|đáng tiếc|ngoài ra|bên cạnh đó|năm nay|lần này|đợt này|dịp này)(?:, *| +))*/u;

/** Who is asked for a form by the words about its papers that stand before it; null where nobody is told so. */
export function byPapers(reader: Reader, form: FormToken, part: Part, inside: readonly Token[]): Clause | null {
  const { view } = reader;
  if (
    inside.some(
      (token) => token.kind === "never" && token.start < form.start && !WAITING.test(view.slice(token.start - 12, token.end + 12)),
    )
  )
    return null;
  const receivers = askedFor(reader, form, part, inside);
  if (receivers.length === 0 || hasFailed(view.slice(form.end, part.end))) return null;
  return {
    voice: "received",
    verb: null,
    form,
    formCount: null,
    receivers,
    giver: giverAsked(reader, form, part, inside),
    giverCarried: false,
    status: "proposed",
    blocked: null,
    subjectless: false,
    praise: false,
    doubts: ["leftover"],
  };
}

/** "… trình Thủ tướng Chính phủ tặng Bằng khen", "… hồ sơ Cờ thi đua của Chính phủ": who is to give. */
export function giverAsked(reader: Reader, form: FormToken, { end }: Part, inside: readonly Token[]): Giver | null {
  const { view, context } = reader;
  const verb = inside.findLast((token) => (token.kind === "give" || token.kind === "weigh") && token.end <= form.start);
  const ask = verb && inside.findLast((token) => token.kind === "ask" && token.end <= verb.start);
  const told = verb && ask && !/[,;:"]/u.test(view.slice(verb.end, form.start)) ? giverBefore(reader, ask.end, verb.start, context) : null;
  if (told?.level) return told;
  const of = /^"? *(?:của|do) +/u.exec(view.slice(form.end, form.end + 9));
  return of ? giverAfter(reader, form.end + of[0].length, end, context) : null;
}

const WAITING = /chưa (?:đến lượt|xong|có)/u;

function askedFor(reader: Reader, form: FormToken, { start }: Part, inside: readonly Token[]): readonly Receiver[] {
  const { view } = reader;
  const words = view.slice(start, form.start);
  for (const frame of [MADE, LISTED, WAITS, TOPIC, PASSED, THROUGH, ASKED_BY]) {
    const found = frame.exec(words);
    const subject = found ? opening(reader, start, start + found.index) : [];
    if (found && subject.length > 0 && (frame !== WAITS || ASKS_BEHIND.test(words.slice(found.index)))) return subject;
  }
  const asked = THEN_ASKED.exec(words);
  if (asked && OF_FILES.test(view.slice(Math.max(0, start - 600), form.start))) {
    const colon = words.lastIndexOf(":", asked.index);
    const subject = opening(reader, start + colon + 1, start + asked.index);
    if (subject.length > 0) return subject;
  }
  const own = OWN.exec(words);
  if (own && !SUBMITS.test(words.slice(0, own.index)) && !FOR_OTHERS.test(view.slice(form.end, form.end + 130))) {
    const subject = opening(reader, start, start + own.index);
    if (subject.length === 1 && subject[0]?.kind === "collective" && subject[0].name !== null) return subject;
  }
  for (const frame of [PUT, VOTED, SENT, DRAWN]) {
    const found = frame.exec(words);
    if (!found || !ASKS_BEHIND.test(words.slice(found.index + found[0].length - 12))) continue;
    const at = start + found.index + found[0].indexOf(found[1] as string);
    const named = concrete(reader, at, at + (found[1] as string).length, false);
    if (named.length > 0) return named;
  }
  const file = FOR_OTHERS.test(view.slice(form.end, form.end + 130)) ? null : FILE_OF.exec(words);
  if (file && !SUBMITS.test(file[1] as string)) {
    const at = start + file.index + file[0].indexOf(file[1] as string);
    const named = concrete(reader, at, at + (file[1] as string).length, false);
    if (named.length > 0) return named;
  }
  // "Sở Tư pháp cũng được khối bầu chọn, trình UBND tỉnh tặng Bằng khen"
  const elected = inside.find((token) => token.kind === "nominate" && token.start < form.start);
  const passive = elected && between(inside, start, elected.start).findLast(is("passive"));
  if (!elected || !passive || /[,;:"]/u.test(view.slice(passive.end, elected.start))) return [];
  return opening(reader, start, passive.start);
}

// …; hồ sơ phong tặng (danh hiệu …) · …, còn hồ sơ đề nghị (Huân chương …)
const FURTHER_FILE = lean(
  /^ *(?:(?:còn|và|nhưng|song|riêng|nay|hiện) +)*(?:bộ )?hồ sơ(?: (?:tiếp tục|lần này|mới))?,? (?:để )?(?:đề nghị|xin|xét|trình|phong|truy|tặng|công nhận)[^,;:"]{0,60}$/u,
);

/** "Công ty A được tặng Cờ thi đua; hồ sơ phong tặng danh hiệu … đã trình": a further file of the one whom the sentence has told of. */
export function furtherFile({ view }: Reader, form: FormToken, { start, end }: Part, told: readonly AwardDraft[]): Receiver[] {
  if (
    !FURTHER_FILE.test(view.slice(start, form.start)) ||
    hasFailed(view.slice(form.end, end)) ||
    FOR_OTHERS.test(view.slice(form.end, form.end + 130))
  )
    return [];
  const [first] = told;
  const at = first?.basis.recipient;
  const name = first?.fields.recipient.name ?? null;
  if (!first || name === null || at?.start === undefined || at.end === undefined) return [];
  if (told.some((one) => one.fields.recipient.name !== name || one.end > form.start + 400)) return [];
  const span = { start: at.start, end: at.end };
  return [{ kind: first.fields.recipient.kind, ...span, name: span, count: null, vague: false, pointer: false }];
}

/** Names and counts that a part opens with, and nothing else but offices and places. */
function opening(reader: Reader, start: number, end: number): readonly Receiver[] {
  const lead = OPENERS.exec(reader.view.slice(start, end))?.[0].length ?? 0;
  const found = concrete(reader, start + lead, end, true);
  const first = found[0];
  return first && first.start - start - lead <= 60 ? found : [];
}

function concrete({ text, view }: Reader, start: number, end: number, subject: boolean): readonly Receiver[] {
  return readRecipients(text, view, start, end, { subject }).filter(
    ({ name, count, pointer, kind }) => count !== null || (name !== null && (!pointer || kind === "individual")),
  );
}
