import type { Carried, Deed } from "./deed.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { subjectOf } from "./subjects.ts";
import { isForm, type Token } from "./tokens.ts";
import type { Reader } from "./verbs.ts";

/** Whom a deed reaches, as far as it is told before its verb. */
export interface Whom {
  readonly subject: readonly Receiver[];
  /** Whether its subject is left out. */
  readonly elided: boolean;
  readonly nominees: Carried["nominees"];
}

const JOINED_ASK = /^[ ,]*(?:và|đồng thời)? *$/u;
// "Sở Giáo dục và Đào tạo đủ điều kiện đề nghị"
const ENOUGH = /(?: (?:đã|có|hội))* đủ (?:các )?(?:điều kiện|tiêu chuẩn|hồ sơ)/u;
// "hai xã A và B thì mới ở bước lập hồ sơ đề nghị"
const AT_STAGE =
  /(?:,? +(?:thì|còn))?(?: +(?:mới|đang|vẫn|còn|chỉ|mới chỉ))* +(?:ở|dừng ở|dừng lại ở|dừng|trong|qua|đến) +(?:bước|khâu|giai đoạn|vòng|mức|diện|dạng)(?: +[\p{L}]+){0,4} *$/u;
// "hồ sơ của Hội Luật gia mới ở bước đề nghị", "cá nhân thì có ông A, đề nghị"
const TOLD_BEFORE_ASK = /(?:hồ sơ(?: khác| nữa| thứ hai)?,? (?:của|cho|đối với)|(?:cá nhân|tập thể)(?: thì| còn)? (?:có|gồm|là)) +/u;
const BEHIND_NAMES = /(?:, | (?:mới|đang|thì|đã|cũng|còn|vừa) ).*$/u;
const COUNTED_AT_END = /\d[\p{L} ]{2,20}$/u;

/** Whom: to the left of "được" and "nhận", of an asking, between an electing and its asking. */
export function whomIn(reader: Reader, deed: Deed, { nominees }: Carried): Whom {
  if (deed.voice !== "active") return { ...passiveSubject(reader, deed), nominees };
  const { nominate, ask } = deed;
  if (nominate && (!ask || nominate.start < ask.start)) {
    const subject = elected(reader, deed, nominate);
    return { subject, elided: false, nominees: subject.length > 0 ? subject : (nominees ?? []) };
  }
  if (!ask) return { subject: [], elided: false, nominees };
  const words = reader.view.slice(deed.from, ask.start);
  if (nominees === null || TOLD_BEFORE_ASK.test(words)) return { subject: askedFor(reader, deed, ask), elided: false, nominees };
  const subject = askedWith(reader, deed, ask);
  if (subject.length > 0) return { subject, elided: false, nominees: subject };
  // "suy tôn A, trình UBND tỉnh tặng Cờ và đề nghị Chính phủ tặng Cờ": whom the nominating named
  const joined = JOINED_ASK.test(words) && !/; *$/u.test(reader.view.slice(deed.from - 3, deed.from));
  return { subject: joined ? [...nominees] : [], elided: false, nominees };
}

function passiveSubject(reader: Reader, { verb, from, before, passive, firstAsk, nominate }: Deed): Omit<Whom, "nominees"> {
  const end = passive ? passive.start : verb.start;
  let left = from;
  if (firstAsk && firstAsk.end < end) left = firstAsk.end;
  if (nominate && nominate.end < end) left = nominate.end;
  const { receivers, elided } = subjectOf(reader, left, end);
  const forms = before.filter(isForm);
  const subject = receivers.filter(({ name }) => !name || !forms.some((form) => form.start < name.end && name.start < form.end));
  return { subject, elided };
}

/** "suy tôn A, B để đề nghị UBND tỉnh tặng Cờ": who stands between. */
function elected({ text, view }: Reader, { verb, before }: Deed, nominate: Token): Receiver[] {
  const right = before.find((token) => token.kind === "ask" && token.start > nominate.end)?.start ?? verb.start;
  const stop = /(?: để| và|,)* *$/u.exec(view.slice(nominate.end, right));
  return readRecipients(text, view, nominate.end, right - (stop?.[0].length ?? 0), { subject: false });
}

/** Of "suy tôn A, đề nghị …; B và C (,) đề nghị UBND tỉnh tặng Cờ" the later ones. */
function askedWith({ text, view }: Reader, { from }: Deed, ask: Token): Receiver[] {
  return readRecipients(text, view, from, ask.start, { subject: false }).filter(({ name, count }) => name !== null || count !== null);
}

/** "A và B đề nghị tặng Bằng khen": those who do not ask but are asked for. */
function askedFor({ text, view }: Reader, { from }: Deed, ask: Token): Receiver[] {
  const words = view.slice(from, ask.start);
  const told = TOLD_BEFORE_ASK.exec(words);
  if (told) {
    const at = from + told.index + told[0].length;
    const stop = BEHIND_NAMES.exec(view.slice(at, ask.start));
    if (stop) return readRecipients(text, view, at, at + stop.index, { subject: false }).filter(({ name }) => name !== null);
  }
  const enough = told ? null : (ENOUGH.exec(words) ?? AT_STAGE.exec(words));
  if (enough)
    return readRecipients(text, view, from, from + enough.index, { subject: true }).filter(
      ({ name, count }) => name !== null || count !== null,
    );
  // "6 cá nhân đề nghị Bằng khen": who is counted does not ask
  if (!COUNTED_AT_END.test(view.slice(Math.max(from, ask.start - 24), ask.start))) return [];
  const counted = readRecipients(text, view, from, ask.start, { subject: false });
  return counted.every(({ count }) => count !== null) && (counted.at(-1)?.end ?? 0) >= ask.start - 1 ? counted : [];
}
