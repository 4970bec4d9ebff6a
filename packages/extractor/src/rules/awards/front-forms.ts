import { type Giver, giverAfter } from "./authority.ts";
import type { Clause } from "./clause.ts";
import type { ReadDeed, Told } from "./deed-forms.ts";
import { countedForms } from "./list-clauses.ts";
import { readRecipients } from "./recipients.ts";
import { between, type FormToken, is, isForm, lastOf, type Token } from "./tokens.ts";
import type { Reader } from "./verbs.ts";

const FRONT_TOPIC = /^[^.;\d]{0,60}[,:] *(?:[^.;,\d]{0,30} (?:có|gồm) *)?$/u;
const ONLY_VERB = /^[^\d]{0,40}$/u;
/** Words between a form in front and its "được", at most (UTF-16 code units). */
const LONGEST_FRONT = 80;

/** Forms told before a passive verb: "Huân chương Lao động hạng Ba được trao cho 5 tập thể"; "… được Chủ tịch nước ký tặng ông A". */
export function clausesOfFront(reader: Reader, read: ReadDeed): Told {
  const { text, view, context, tokens } = reader;
  const { base, giver, subject } = read;
  const { verb, from, to, before, passive, voice } = read.deed;
  const front = passive && verb.voice === "give" ? lastOf(before, isForm) : undefined;
  if (!front || !passive || front.end > passive.start || passive.start - front.end >= LONGEST_FRONT) return { clauses: [], form: null };
  const firstForm = read.groups[0]?.forms[0]?.form;
  const reachesForm = firstForm !== undefined && !between(tokens, verb.end, firstForm.start).some(is("semi"));
  const reach = between(tokens, verb.end, to).find(is("for"));
  const at = reach && /^[^,;]{0,30}$/u.test(view.slice(verb.end, reach.start)) ? reach.end : verb.end;
  const stop = between(tokens, at, to).find(isForm)?.start ?? to;
  const receivers = readRecipients(text, view, at, stop, { subject: false, loose: reach !== undefined });
  const of = ownerOf(reader, front, passive.start) ?? giverAfter(reader, front.end + 5, passive.start, context);
  const counted = receivers.length === 0 && !reachesForm ? countedForms(reader, from, passive.start) : [];
  const { status, blocked, doubts } = base;
  const clauses: Clause[] = counted.map((clause) => ({
    ...clause,
    voice,
    verb,
    status,
    blocked,
    giver: clause.giver ?? giver,
    doubts,
  }));
  if (receivers.length > 0) {
    for (const form of frontForms(view, before, front))
      clauses.push({ ...base, form, receivers, giver: giver ?? ownerOf(reader, form, passive.start) ?? of });
    return { clauses, form: front };
  }
  // "Danh hiệu Nghệ nhân Ưu tú, tỉnh có 5 người được phong tặng"
  const topic =
    !reachesForm &&
    counted.length === 0 &&
    ONLY_VERB.test(view.slice(verb.end, to)) &&
    FRONT_TOPIC.test(view.slice(front.end, subject[0]?.start ?? front.end));
  if (!topic) return { clauses, form: null };
  clauses.push({ ...base, form: front, receivers: subject, giver: giver ?? of });
  return { clauses, form: front };
}

/** "Cờ thi đua của Chính phủ": whose a form is by the words right behind it. */
function ownerOf(reader: Reader, form: FormToken, end: number): Giver | null {
  const owner = /^"? *(?:của|do) +/u.exec(reader.view.slice(form.end, form.end + 9));
  return owner ? giverAfter(reader, form.end + owner[0].length, end, reader.context) : null;
}

const JOINED_FORMS = /^(?: của [^,;:]{2,40}?)?[ ,"]*(?: và)?[ ,"]*$/u;

/** "Giấy khen và Bằng khen được trao cho": all the forms that stand joined before the verb. */
function frontForms(view: string, before: readonly Token[], last: FormToken): FormToken[] {
  const forms = before.filter(isForm);
  const end = forms.indexOf(last);
  let first = end;
  while (first > 0 && JOINED_FORMS.test(view.slice((forms[first - 1] as FormToken).end, (forms[first] as FormToken).start))) first--;
  return forms.slice(first, end + 1);
}
