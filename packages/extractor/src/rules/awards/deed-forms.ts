import { type AuthorityLevel, type AwardSlug, lean } from "@thidua/core";
import type { Giver } from "./authority.ts";
import type { Clause } from "./clause.ts";
import { type Group, isSevered } from "./complements.ts";
import type { Carried, Deed } from "./deed.ts";
import { afterPraise, listedBehind } from "./praised.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { type FormToken, isForm, lastOf } from "./tokens.ts";
import type { Reader } from "./verbs.ts";
import { CLOSE, TITLES } from "./vocabulary.ts";

/** A deed whose status, giver and subject are read, with what stands behind its verb. */
export interface ReadDeed {
  readonly deed: Deed;
  /** What all its clauses have: voice, verb, status, doubts. */
  readonly base: Clause;
  readonly giver: Giver | null;
  readonly subject: readonly Receiver[];
  readonly elided: boolean;
  readonly groups: readonly Group[];
  /** "…, UBND tỉnh tặng Bằng khen": it goes on with whom the clause before tells of. */
  readonly goesOn: boolean;
}

/** Clauses of one deed, and the last form that they tell, for the verb behind. */
export interface Told {
  readonly clauses: readonly Clause[];
  readonly form: FormToken | null;
}

const NO_OBJECT = /^[ :]*(?:các )?(?:suất|phần quà|quà|hoa|nhà|căn|ngôi|học bổng|thẻ|sổ|xe|máy|bò|con|bộ|tiền|triệu|tỷ)/u;
const FRONT_OBJECT = /^"? *(?:thì|là|do|được|,)(?: do)? *$/u;

/** The clauses of a deed by what stands behind its verb: forms, whom it praises, or whom the form of a clause before goes to. */
export function clausesBehind(reader: Reader, read: ReadDeed, carried: Carried): Told {
  const { view } = reader;
  const { deed, base, giver, subject, groups } = read;
  const { verb, voice, before, to, hasAsk } = deed;
  // "…; Huân chương Lao động hạng Nhì, Chủ tịch nước trao năm 2020"
  const object =
    groups.length === 0 && voice === "active" && verb.voice === "give" && giver && !hasAsk ? lastOf(before, isForm) : undefined;
  if (object && giver && carried.subject.length > 0 && FRONT_OBJECT.test(view.slice(object.end, giver.start))) {
    const doubts = [...base.doubts, "subject-carried"];
    return { clauses: [{ ...base, form: object, receivers: carried.subject, giver, doubts }], form: object };
  }
  if (groups.length > 0)
    return {
      clauses: groups.flatMap((group) => clausesOfGroup(reader, read, group, carried)),
      form: groups.at(-1)?.forms.at(-1)?.form ?? null,
    };
  if (verb.voice === "praise") {
    const behind = voice === "active" ? afterPraise(reader, verb.end, to) : (listedBehind(reader, verb.end, to, subject) ?? subject);
    return { clauses: [{ ...base, receivers: behind.length > 0 ? behind : subject, giver, praise: true }], form: null };
  }
  const gives = verb.voice === "give" && voice === "active" && carried.form && !NO_OBJECT.test(view.slice(verb.end, to));
  if (!gives || !((giver && !base.giverCarried) || /^(?:truy|phong) tặng$/u.test(view.slice(verb.start, verb.end))))
    return { clauses: [], form: null };
  // Bộ trưởng tặng 12 tập thể, 56 cá nhân: the form of the clause before
  const receivers = readRecipients(reader.text, view, verb.end, to, { subject: false });
  const counted = receivers.length > 0 && receivers.every(({ count }) => count !== null);
  if (!counted || !/^ *(?:cho +)?\d/u.test(view.slice(verb.end, to))) return { clauses: [], form: null };
  const form = lastOf(before, isForm) ?? carried.form;
  return { clauses: [{ ...base, form, receivers, giver, doubts: [...base.doubts, "form-carried"] }], form: null };
}

/** A clause for each form of a group. */
function clausesOfGroup(reader: Reader, read: ReadDeed, group: Group, carried: Carried): Clause[] {
  const { view } = reader;
  const { deed, base, giver, subject, elided, groups } = read;
  const { verb, voice, to } = deed;
  const severed =
    group.sealed || (group.receivers.length === 0 && group.forms[0] !== undefined && isSevered(reader, verb.end, group.forms[0].form));
  const reached = group.receivers.length > 0 ? group.receivers : severed ? [] : [...subject];
  const lone = group.formCount !== null && group.receivers.every((receiver) => receiver.vague);
  // "được tặng 01 Huân chương" is a name's, "được tặng 05 Huân chương" a count
  // "HTX được tặng 05 Huân chương" may be its people's; what one person is given is that person's
  const named =
    subject.some(({ name }) => name !== null) &&
    (groups.every(({ formCount }) => (formCount?.value ?? 1) === 1) || (subject.length === 1 && subject[0]?.kind === "individual"));
  // "nhận danh hiệu … năm 2016 cùng với bà Hồ Thị Mười"
  if (voice !== "active" && group.receivers.length === 0 && !severed && subject.some(({ name }) => name !== null))
    reached.push(...alongWith(reader, group, to));
  // "được Bộ Y tế tặng Cờ thi đua, UBND tỉnh tặng Bằng khen": whom the clause before tells of
  const [one, more] = carried.subject;
  const onePerson = one?.kind === "individual" && one.name !== null && more === undefined;
  const goesOn =
    read.goesOn && reached.length === 0 && (!group.formCount || onePerson) && !deed.hasAsk && giver !== null && !base.giverCarried;
  const receivers = goesOn ? carried.subject : lone && !(voice !== "active" && named) ? [] : reached;
  const alone = lone && receivers.length === 0;
  const ofKind = alone ? ofOneKind(view, group) : [];
  return group.forms.map(({ form, giver: own }) => {
    const { passiveGiver } = carried;
    const shared = voice === "passive" && !giver && !own && passiveGiver && mayGive(passiveGiver, form) ? passiveGiver : null;
    return {
      ...base,
      form,
      formCount: alone && ofKind.length === 0 ? group.formCount : null,
      receivers: alone ? ofKind : receivers,
      giver: own ?? giver ?? shared,
      giverCarried: (base.giverCarried && own === null) || shared !== null,
      subjectless: voice !== "active" && elided && receivers.length === 0 && !lone,
    };
  });
}

const ALONG = lean(new RegExp(`^(?: +năm \\d{4})?,? cùng(?: với)? +(?=(?:${TITLES})${CLOSE})`, "u"));

/** Who got the same beside the subject: "… năm 2016 cùng với bà Hồ Thị Mười". */
function alongWith({ text, view }: Reader, { forms }: Group, end: number): Receiver[] {
  const last = forms.at(-1);
  const at = last ? (last.giver?.end ?? last.form.end) : end;
  const along = ALONG.exec(view.slice(at, Math.min(end, at + 60)));
  if (!along) return [];
  return readRecipients(text, view, at + along[0].length, end, { subject: false }).filter(({ name, pointer }) => name !== null && !pointer);
}

/** "3 Bằng khen cho các tập thể": as many as forms, of the one kind told. */
function ofOneKind(view: string, { forms, formCount, receivers }: Group): Receiver[] {
  const [only, more] = receivers;
  const end = forms.at(-1)?.form.end ?? 0;
  if (only && /,| và /u.test(view.slice(end, only.start))) return [];
  return formCount && only && !more && only.kind !== "unspecified" ? [{ ...only, count: formCount.value, vague: false }] : [];
}

/** What a giver of one level may also have given, told beside it without a giver. */
const ALSO_GIVES: Readonly<Partial<Record<AuthorityLevel, readonly AwardSlug[]>>> = {
  ministry: ["bang-khen", "co-thi-dua", "ky-niem-chuong"],
  province: ["bang-khen", "co-thi-dua"],
  "province-agency": ["giay-khen", "bang-khen"],
  district: ["giay-khen"],
  commune: ["giay-khen"],
  unit: ["giay-khen"],
};

function mayGive(giver: Giver, form: FormToken): boolean {
  return giver.level !== null && form.slug !== null && form.level === null && (ALSO_GIVES[giver.level] ?? []).includes(form.slug);
}
