import { type AuthorityLevel, type AwardSlug, type AwardStatus, findAll, lean } from "@thidua/core";
import { type Giver, giverAfter, giverBefore, onBehalf } from "./authority.ts";
import type { Clause, Voice } from "./clause.ts";
import { type Group, groupsOf, isSevered } from "./complements.ts";
import { frontedGiver } from "./fronted.ts";
import { countedForms, listClauses } from "./list-clauses.ts";
import { meritOf } from "./merit.ts";
import { rankRows } from "./rank-rows.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import { paired } from "./respective.ts";
import { aimOf, blockOf, isElectedThenGiven, RESULT, statusOfVerb } from "./status.ts";
import { subjectOf } from "./subjects.ts";
import { between, type FormToken, is, isForm, lastOf, type Token } from "./tokens.ts";
import { clauseStart, MOST_VERBS, type Reader, type Verb, verbsOf } from "./verbs.ts";
import { CLOSE, TITLES } from "./vocabulary.ts";

const NO_OBJECT = /^[ :]*(?:các )?(?:suất|phần quà|quà|hoa|nhà|căn|ngôi|học bổng|thẻ|sổ|xe|máy|bò|con|bộ|tiền|triệu|tỷ)/u;

/** Every award that one sentence or list line states. `inherited` is the status that a heading or a lead above gives. */
export function readClauses(reader: Reader, start: number, end: number, inherited: AwardStatus | null): Clause[] {
  const { text, view, context } = reader;
  const rows = rankRows(reader, start, end, inherited ?? "conferred");
  const apart =
    rows.length === 0
      ? reader.tokens
      : reader.tokens.filter((token) => !rows.some((row) => token.start >= row.start && token.end <= row.end));
  const tokens = withoutSecondGiving(view, start, end, apart);
  const read = rows.length > 0 && !tokens.some(isForm) ? [] : readVerbs({ text, view, context, tokens }, start, end, inherited);
  return [...rows.flatMap(({ clauses }) => clauses), ...paired(reader, start, end, read)];
}

const TOPIC =
  /^ *(?:[-+*•▪–] *|\d{1,2}[.)] *|[a-zđ][.)] +)?(?:(?:riêng|còn|nói) +)?(?:về|công tác|về công tác|kết quả|trong công tác)(?: +thi đua,?)? *$/u;
const OPENS_STRETCH = /^ *(?:[-+*•▪–] *|\d{1,2}[.)] *|[a-zđ][.)] +)?"?$/u;

const PICKS_OUT = /^(?:chọn|bầu) (?:ra|cử)/u;
/** Whether the next deed told behind a token is an asking. */
const asksNext = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1).find(is("ask", "nominate", "give", "weigh", "praise", "receive", "passive", "form"))?.kind === "ask";
const PICKS = /^(?:bình xét|xét duyệt)(?: được| chọn| ra)* \d+ \p{L}/u;

/** "trao Giấy khen của Sở tặng 12 tập thể": the second verb only says to whom. */
function withoutSecondGiving(view: string, start: number, end: number, all: readonly Token[]): Token[] {
  // "Cờ thi đua của Hội Luật gia Việt Nam trao tặng": the verb only closes the words of the giver.
  const tokens = all.filter((token, index) => {
    // "chọn ra 3 tập thể để tặng Giấy khen" is no asking
    if (token.kind === "nominate" && PICKS_OUT.test(view.slice(token.start, token.end)) && !asksNext(all, index)) return false;
    // "Khen thưởng: Huân chương …" is a label
    const next = all[index + 1];
    if (token.kind === "praise" && next?.kind === "colon" && OPENS_STRETCH.test(view.slice(start, token.start))) return false;
    // "Về khen thưởng, năm 2023 …" names what is spoken of
    const topic =
      token.kind === "praise" && TOPIC.test(view.slice(start, token.start)) && /^ *[,:]/u.test(view.slice(token.end, token.end + 3));
    if (topic) return false;
    const [form, of] = [all[index - 2], all[index - 1]];
    if (token.kind !== "give" || of?.kind !== "of" || form?.kind !== "form") return true;
    const closes = next === undefined || next.kind === "comma" || next.kind === "semi" || next.kind === "and";
    const nothing = /^[ .]*$/u.test(view.slice(token.end, next?.start ?? end));
    return !(closes && nothing) || /[,;]/u.test(view.slice(of.end, token.start));
  });
  return tokens.map((token, index) => {
    // "đã bình xét 4 công đoàn cơ sở, 6 cá nhân đề nghị Tổng Liên đoàn tặng": whom the weighing has picked
    if (token.kind === "weigh" && PICKS.test(view.slice(token.start, token.end + 24)) && asksNext(tokens, index))
      return { ...token, kind: "nominate" };
    if (token.kind !== "give" || view.slice(token.start, token.end) !== "tặng") return token;
    const form = lastOf(tokens.slice(0, index), isForm);
    if (!form) return token;
    const words = view.slice(form.end, token.start);
    // "- Bằng khen của Bộ trưởng tặng Sở A", "UBND tỉnh: Bằng khen, tặng 18 tập thể": the form opens its stretch
    const mark = lastOf(tokens.slice(0, index), (other) => (other.kind === "semi" || other.kind === "colon") && other.end <= form.start);
    const opens = OPENS_STRETCH.test(view.slice(mark?.end ?? start, form.start));
    if (opens && /^ *, *$/u.test(words) && /^ *\d/u.test(view.slice(token.end, token.end + 4))) return { ...token, kind: "for" };
    if (!opens && !tokens.slice(0, index).some((other) => other.kind === "give" && other.end < form.start)) return token;
    return /^(?: +(?:của|do) [^,;:]{2,60})? *$/u.test(words) && !/(?<![\p{L}\p{M}])được(?![\p{L}\p{M}])/u.test(words)
      ? { ...token, kind: "for" }
      : token;
  });
}

function readVerbs(reader: Reader, start: number, end: number, inherited: AwardStatus | null): Clause[] {
  const { text, view, context, tokens } = reader;
  const verbs = verbsOf(view, tokens);
  if (verbs.length > MOST_VERBS) return [];
  if (verbs.length === 0) return listClauses(reader, start, end, inherited);
  const clauses: Clause[] = [];
  const aim = aimOf(view, start, end);
  let carriedGiver: Giver | null = null;
  let carriedStatus: AwardStatus | null = null;
  let carriedForm: FormToken | null = null;
  let carriedBlock: Clause["blocked"] = null;
  let carriedSubject: readonly Receiver[] = [];
  /** End of an asking that stands before those it is for: "đề nghị 2 nghệ nhân được phong tặng"; 0 where there is none. */
  let asksFor = 0;
  let nominated = false;
  let nominees: readonly Receiver[] = [];
  let passiveGiver: Giver | null = null;
  let doneBefore = false;
  let waiting: { readonly index: number; readonly clause: Clause } | null = null;
  const fronted = (at: number, passive: boolean): Giver | null => frontedGiver(reader, tokens, start, at, passive);
  // A form list before the first verb: "Cờ thi đua của Chính phủ: 04 tập thể; …"
  const starts = verbs.map((verb, index) => clauseStart(reader, start, verbs[index - 1], verb));
  for (const [index, verb] of verbs.entries()) {
    const from = starts[index] as number;
    // "khen thưởng 95 cháu đạt danh hiệu": who is praised attains, and is told once
    const following = starts[index + 1] ?? end;
    const to = following <= verb.end && verb.voice === "praise" ? (verbs[index + 1]?.start ?? end) : following;
    const before = between(tokens, from, verb.start);
    const sameSentencePart = index > 0;
    const ask = lastOf(before, is("ask"));
    const firstAsk = before.find(is("ask"));
    const nominate = before.find(is("nominate"));
    // The "được" of this verb, not one inside the words of its subject ("đơn vị được giao"): nothing but a giver between.
    const passiveToken = passiveOf(reader, before, verb, ask);
    const received = verb.voice === "receive";
    const voice: Voice = passiveToken ? (received ? "received" : "passive") : received ? "received" : "active";
    const hasAsk = ask !== undefined || nominate !== undefined;
    const afterPassive =
      voice === "active" &&
      (clauses.at(-1)?.voice === "passive" || (carriedSubject.length > 0 && clauses.at(-1)?.receivers === carriedSubject)) &&
      (isCommaBefore(view, from) || / và *$/u.test(view.slice(Math.max(0, from - 5), from)));
    let blocked = blockOf(reader, from, verb, hasAsk) ?? aim;
    const done = RESULT.test(view.slice(passiveToken ? Math.max(from, passiveToken.start - 12) : from, verb.start));
    if (done && blocked === aim) blocked = null;
    const elected = isElectedThenGiven(view, nominate, ask, passiveToken);
    let status = statusOfVerb(view, from, verb, { ask, nominate, passive: passiveToken, done });
    const joined =
      sameSentencePart &&
      voice === "active" &&
      !passiveToken &&
      !/(?<![\p{L}\p{M}])(?:đã|vừa)(?![\p{L}\p{M}])/u.test(view.slice(from, verb.start));
    // "trình UBND tỉnh công nhận 51 cá nhân đạt danh hiệu": one deed, told by two verbs
    const completes = index > 0 && completesVerb(reader, verbs[index - 1] as Verb, verb);
    if (status === "conferred" && (joined || completes) && carriedStatus === "proposed") status = "proposed";
    // "năm 2011, A đã được tặng Cờ, còn B được tặng Bằng khen": of both it is told as done
    const withDone = doneBefore && voice !== "active" && !view.slice(verbs[index - 1]?.end ?? from, verb.start).includes(";");
    if (status === "conferred" && inherited === "proposed" && !done && !withDone) status = "proposed";
    doneBefore = done && status === "conferred";
    // "đề nghị 2 nghệ nhân được phong tặng A, 6 nghệ nhân được phong tặng B": one asking for both
    if (status === "conferred" && asksFor && passiveToken && !done && !view.slice(asksFor, from).includes(";")) status = "proposed";
    if (!blocked && (joined || completes) && carriedBlock && (carriedBlock.code === "not-yet" || carriedBlock.code === "rule"))
      blocked = carriedBlock;
    // "giới thiệu ông A, Chi cục trưởng … để xét tặng": no giver among those who are named.
    const named =
      nominate && !ask && !elected
        ? (/ để /u.exec(view.slice(nominate.end, verb.start))?.index ?? verb.start - nominate.end) + nominate.end
        : from;
    const giverFrom = Math.max(ask?.end ?? from, passiveToken && (!ask || passiveToken.start > ask.start) ? passiveToken.end : from, named);
    let giver = voice === "received" && !passiveToken ? null : giverBefore(reader, giverFrom, verb.start, context);
    if (giver && giver.level === null && voice === "active" && !ask) giver = { ...giver };
    const behalf = voice === "active" ? onBehalf(reader, from, verb.start, context) : null;
    if (behalf?.level) giver = behalf;
    if (
      giver &&
      passiveToken &&
      !(ask && ask.start > passiveToken.start) &&
      giver.start > passiveToken.end + 1 &&
      view.slice(passiveToken.end, giver.start).includes(",")
    ) {
      // "được Huyện hội, Tỉnh hội tặng": of two givers neither alone
      const first = giverAfter(reader, passiveToken.end + 1, giver.start, context);
      if (first?.level && first.level !== giver.level) giver = null;
    }
    // "được giới thiệu với UBND tỉnh để xét tặng"
    const presented = nominate && !giver ? /^ (?:với|lên) /u.exec(view.slice(nominate.end, nominate.end + 6)) : null;
    if (nominate && presented) giver = giverAfter(reader, nominate.end + presented[0].length, verb.start, context);
    let giverCarried = false;
    if (completes && carriedGiver) giver = carriedGiver;
    if (!giver && (voice !== "active" || !hasAsk)) giver = fronted(verb.start, voice !== "active");
    // "Công ty có 18 Tập thể lao động xuất sắc, công nhận 210 Chiến sĩ thi đua cơ sở": who has them recognises the others
    const holder = !giver && index === 0 && voice === "active" && !hasAsk && from > start && before.length === 0;
    if (holder && HAS_TITLES.test(view.slice(start, from)))
      giver = giverAfter(reader, start + (/^ */u.exec(view.slice(start, from))?.[0].length ?? 0), from, context);
    // "…, chưa kể 63 học sinh cũng được ông ký tặng Bằng khen"
    if (!giver && passiveToken && carriedGiver && BY_HIM.test(view.slice(passiveToken.end, verb.start))) {
      giver = carriedGiver;
      giverCarried = true;
    }
    if (!giver && voice === "active" && sameSentencePart && carriedGiver && !hasAskAtStart(view, from, firstAsk)) {
      giver = carriedGiver;
      giverCarried = true;
    }
    // Whom: to the left of "được" and "nhận", else behind the verb.
    let subject: Receiver[] = [];
    let elided = false;
    if (voice !== "active") {
      let left = from;
      const subjectEnd = passiveToken
        ? firstAsk && firstAsk.start < passiveToken.start
          ? passiveToken.start
          : passiveToken.start
        : verb.start;
      if (firstAsk && firstAsk.end < subjectEnd) left = firstAsk.end;
      if (nominate && nominate.end < subjectEnd) left = nominate.end;
      const found = subjectOf(reader, left, subjectEnd);
      subject = found.receivers.filter(
        ({ name }) => !name || !before.some((form) => isForm(form) && form.start < name.end && name.start < form.end),
      );
      elided = found.elided;
    } else if (nominate || ask) {
      // suy tôn A, B để đề nghị UBND tỉnh tặng Cờ; A và B đề nghị tặng Bằng khen
      const left = nominate && (!ask || nominate.start < ask.start) ? nominate.end : -1;
      const right =
        ask && ask.start > left ? (before.find((token) => token.kind === "ask" && token.start > left)?.start ?? verb.start) : verb.start;
      if (left >= 0) {
        const stop = /(?: để| và|,)* *$/u.exec(view.slice(left, right));
        subject = readRecipients(text, view, left, right - (stop?.[0].length ?? 0), { subject: false });
        nominated = true;
        if (subject.length > 0) nominees = subject;
      } else if (nominated && ask && !TOLD_BEFORE_ASK.test(view.slice(from, ask.start))) {
        // suy tôn A, đề nghị …; B và C (,) đề nghị UBND tỉnh tặng Cờ
        subject = readRecipients(text, view, from, ask.start, { subject: false }).filter(
          (receiver) => receiver.name !== null || receiver.count !== null,
        );
        if (subject.length > 0) nominees = subject;
        // "suy tôn A, trình UBND tỉnh tặng Cờ và đề nghị Chính phủ tặng Cờ": whom the nominating named
        else if (JOINED_ASK.test(view.slice(from, ask.start)) && !/; *$/u.test(view.slice(from - 3, from))) subject = [...nominees];
      } else if (ask) {
        const told = TOLD_BEFORE_ASK.exec(view.slice(from, ask.start));
        const at = from + (told ? told.index + told[0].length : 0);
        const enough = told ? null : (ENOUGH.exec(view.slice(from, ask.start)) ?? AT_STAGE.exec(view.slice(from, ask.start)));
        const stop = told ? /(?:, | (?:mới|đang|thì|đã|cũng|còn|vừa) ).*$/u.exec(view.slice(at, ask.start)) : null;
        if (stop) subject = readRecipients(text, view, at, at + stop.index, { subject: false }).filter(({ name }) => name !== null);
        else if (enough)
          subject = readRecipients(text, view, from, from + enough.index, { subject: true }).filter(
            ({ name, count }) => name !== null || count !== null,
          );
        // "6 cá nhân đề nghị Bằng khen": who is counted does not ask
        else if (/\d[\p{L} ]{2,20}$/u.test(view.slice(Math.max(from, ask.start - 24), ask.start))) {
          const counted = readRecipients(text, view, from, ask.start, { subject: false });
          if (counted.every(({ count }) => count !== null) && (counted.at(-1)?.end ?? 0) >= ask.start - 1) subject = counted;
        }
      }
    }
    // "Nhận Huân chương lần này có Công ty A, Bệnh viện B": who receives stands behind the form
    const groups = groupsOf(
      reader,
      verb.end,
      to,
      voice !== "active",
      true,
      namesBehind(subject, voice === "received" || (passiveToken !== undefined && view.slice(start, passiveToken.start).trim() === "")),
    );
    // "Ghi nhận thành tích của X, Chủ tịch nước đã tặng Huân chương"
    if (
      subject.length === 0 &&
      !hasAsk &&
      groups.length > 0 &&
      groups.every(({ receivers, formCount }) => receivers.length === 0 && !formCount)
    )
      subject = meritOf(reader, start, verb.start);
    const doubts: string[] = [];
    if (giverCarried) doubts.push("giver-carried");
    if (verb.weighed) doubts.push("weighed");
    // Every field stands in it, so that a spread only overrides: adding fields behind a spread costs a hundred times as much.
    const base: Clause = {
      voice,
      verb,
      form: null,
      formCount: null,
      receivers: [],
      giver: null,
      giverCarried,
      status,
      blocked,
      subjectless: false,
      praise: false,
      doubts,
    };
    if (voice !== "active" && elided && subject.length === 0 && carriedSubject.length > 0) {
      subject = [...carriedSubject];
      doubts.push("subject-carried");
      elided = false;
    }
    // "41 mẹ được phong tặng và 126 mẹ được truy tặng danh hiệu …": the form is told once, behind the second
    const shares = voice === "passive" && !hasAsk && subject.length > 0;
    if (shares && waiting && index === waiting.index + 1 && !doubts.includes("subject-carried"))
      for (const { form, giver: own } of groups[0]?.forms ?? [])
        clauses.push({ ...waiting.clause, form, giver: waiting.clause.giver ?? own ?? giver });
    const joinsNext =
      shares &&
      groups.length === 0 &&
      / ?(?:tặng|phong)$/u.test(view.slice(verb.start, verb.end)) &&
      /^[ ,]*(?:và|còn)?[ ,]*$/u.test(view.slice(verb.end, to));
    waiting =
      joinsNext && subject.every(({ name, count }) => name !== null || count !== null) && !before.some(isForm)
        ? { index, clause: { ...base, receivers: subject } }
        : null;
    const firstForm = groups[0]?.forms[0]?.form;
    const reachesForm = firstForm !== undefined && !between(tokens, verb.end, firstForm.start).some(is("semi"));
    // Huân chương Lao động hạng Ba được trao cho 5 tập thể; … được Chủ tịch nước ký tặng ông A
    const front = passiveToken && verb.voice === "give" ? lastOf(before, isForm) : undefined;
    if (front && passiveToken && front.end <= passiveToken.start && view.slice(front.end, passiveToken.start).length < 80) {
      const reach = between(tokens, verb.end, to).find(is("for"));
      const at = reach && /^[^,;]{0,30}$/u.test(view.slice(verb.end, reach.start)) ? reach.end : verb.end;
      const stop = between(tokens, at, to).find(isForm)?.start ?? to;
      const receivers = readRecipients(text, view, at, stop, { subject: false, loose: reach !== undefined });
      const of = ownerOf(reader, front, passiveToken.start) ?? giverAfter(reader, front.end + 5, passiveToken.start, context);
      const counted = receivers.length === 0 && !reachesForm ? countedForms(reader, from, passiveToken.start) : [];
      for (const clause of counted) clauses.push({ ...clause, voice, verb, status, blocked, giver: clause.giver ?? giver, doubts });
      if (receivers.length > 0) {
        for (const form of frontForms(view, before, front))
          clauses.push({
            ...base,
            form,
            formCount: null,
            receivers,
            giver: giver ?? ownerOf(reader, form, passiveToken.start) ?? of,
            subjectless: false,
            doubts,
          });
        carriedForm = front;
      } else if (
        !reachesForm &&
        counted.length === 0 &&
        ONLY_VERB.test(view.slice(verb.end, to)) &&
        FRONT_TOPIC.test(view.slice(front.end, subject[0]?.start ?? front.end))
      ) {
        // "Danh hiệu Nghệ nhân Ưu tú, tỉnh có 5 người được phong tặng"
        clauses.push({ ...base, form: front, receivers: subject, giver: giver ?? of });
        carriedForm = front;
      }
    }
    // "…; Huân chương Lao động hạng Nhì, Chủ tịch nước trao năm 2020"
    const object =
      groups.length === 0 && voice === "active" && verb.voice === "give" && giver && !hasAsk ? lastOf(before, isForm) : undefined;
    if (object && giver && carriedSubject.length > 0 && FRONT_OBJECT.test(view.slice(object.end, giver.start))) {
      clauses.push({ ...base, form: object, receivers: carriedSubject, giver, doubts: [...doubts, "subject-carried"] });
      carriedForm = object;
    } else if (groups.length > 0) {
      for (const group of groups) {
        const severed =
          group.sealed ||
          (group.receivers.length === 0 && group.forms[0] !== undefined && isSevered(reader, verb.end, group.forms[0].form));
        const reached = group.receivers.length > 0 ? group.receivers : severed ? [] : [...subject];
        const lone = group.formCount !== null && group.receivers.every((receiver) => receiver.vague);
        // "được tặng 01 Huân chương" is a name's, "được tặng 05 Huân chương" a count
        // "HTX được tặng 05 Huân chương" may be its people's; what one person is given is that person's
        const named =
          subject.some((receiver) => receiver.name !== null) &&
          (groups.every(({ formCount }) => (formCount?.value ?? 1) === 1) || (subject.length === 1 && subject[0]?.kind === "individual"));
        // "được Bộ Y tế tặng Cờ thi đua, UBND tỉnh tặng Bằng khen": whom the clause before tells of
        // "nhận danh hiệu … năm 2016 cùng với bà Hồ Thị Mười"
        if (voice !== "active" && group.receivers.length === 0 && !severed && subject.some(({ name }) => name !== null))
          reached.push(...alongWith(reader, group, to));
        const onePerson = carriedSubject.length === 1 && carriedSubject[0]?.kind === "individual" && carriedSubject[0].name !== null;
        const goesOn =
          reached.length === 0 && afterPassive && (!group.formCount || onePerson) && !hasAsk && giver !== null && !giverCarried;
        const receivers = goesOn ? carriedSubject : lone && !(voice !== "active" && named) ? [] : reached;
        for (const { form, giver: own } of group.forms) {
          const shared = voice === "passive" && !giver && !own && passiveGiver && mayGive(passiveGiver, form) ? passiveGiver : null;
          clauses.push({
            ...base,
            form,
            formCount: lone && receivers.length === 0 && ofOneKind(view, group).length === 0 ? group.formCount : null,
            receivers: lone && receivers.length === 0 ? ofOneKind(view, group) : receivers,
            giver: own ?? giver ?? shared,
            giverCarried: (giverCarried && own === null) || shared !== null,
            subjectless: voice !== "active" && elided && receivers.length === 0 && !lone,
            doubts,
          });
        }
        carriedForm = group.forms.at(-1)?.form ?? carriedForm;
      }
    } else if (verb.voice === "praise") {
      const receivers = voice === "active" ? afterPraise(reader, verb.end, to) : (listedBehind(reader, verb.end, to, subject) ?? subject);
      clauses.push({
        ...base,
        form: null,
        formCount: null,
        receivers: receivers.length > 0 ? receivers : subject,
        giver,
        subjectless: false,
        praise: true,
        doubts,
      });
    } else if (
      verb.voice === "give" &&
      voice === "active" &&
      carriedForm &&
      ((giver && !giverCarried) || /^(?:truy|phong) tặng$/u.test(view.slice(verb.start, verb.end))) &&
      !NO_OBJECT.test(view.slice(verb.end, to))
    ) {
      // Bộ trưởng tặng 12 tập thể, 56 cá nhân: the form of the clause before
      const receivers = readRecipients(text, view, verb.end, to, { subject: false });
      const plain =
        receivers.length > 0 && receivers.every((receiver) => receiver.count !== null) && /^ *(?:cho +)?\d/u.test(view.slice(verb.end, to));
      if (plain)
        clauses.push({
          ...base,
          form: lastOf(before, isForm) ?? carriedForm,
          formCount: null,
          receivers,
          giver,
          subjectless: false,
          doubts: [...doubts, "form-carried"],
        });
    }
    if (firstAsk && passiveToken && status === "proposed" && subject.some(({ start: at }) => at >= firstAsk.end)) asksFor = firstAsk.end;
    if (voice === "passive" && giver && !hasAsk) passiveGiver = giver;
    else if (voice !== "passive" || between(tokens, verb.end, to).some(is("semi"))) passiveGiver = null;
    if (voice === "active" && giver) carriedGiver = giver;
    if (voice !== "active") carriedSubject = subject.length > 0 ? subject : carriedSubject;
    if (voice !== "active" && !hasAsk) carriedGiver = null;
    carriedStatus = groups.length > 0 || hasAsk || verb.voice === "praise" ? status : carriedStatus;
    carriedBlock = blocked;
  }
  const turns = turnsOf(reader, start, end, clauses);
  const first = starts[0] as number;
  const lead = first > start ? listClauses({ ...reader, tokens: between(tokens, start, first) }, start, first, inherited) : [];
  return [...lead, ...clauses, ...turns];
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

// Công ty có (18 Tập thể lao động xuất sắc, công nhận …)
const HAS_TITLES = /^[^,;:]{2,60}? có \d[^;]*, *$/u;
const BY_HIM = /^ *(?:ông|bà|đồng chí|đồng chí ấy)(?: (?:ấy|cũng|trực tiếp|còn))* *$/u;
const JOINED_ASK = /^[ ,]*(?:và|đồng thời)? *$/u;
const FRONT_TOPIC = /^[^.;\d]{0,60}[,:] *(?:[^.;,\d]{0,30} (?:có|gồm) *)?$/u;
const ONLY_VERB = /^[^\d]{0,40}$/u;
const FRONT_OBJECT = /^"? *(?:thì|là|do|được|,)(?: do)? *$/u;

// …; mười năm sau, tới lượt thị trấn La Hai
const TURN = /(?<![\p{L}\p{M}])(?:tới|đến) lượt +(?!mình|họ|ai)/gu;

/** "…; năm 1995, tới lượt thị trấn La Hai": the award told before goes to the next. */
function turnsOf({ text, view }: Reader, start: number, end: number, clauses: readonly Clause[]): Clause[] {
  if (clauses.length === 0 || !view.slice(start, end).includes(" lượt ")) return [];
  return findAll(TURN, view.slice(start, end)).flatMap((match) => {
    const at = start + match.index + match[0].length;
    const last = clauses.findLast(({ form }) => form !== null && form.end <= at);
    const [name] = readRecipients(text, view, at, end, { subject: false });
    return last && name?.name && !name.pointer && name.start - at <= 1
      ? [{ ...last, receivers: [name], formCount: null, subjectless: false }]
      : [];
  });
}

// "hồ sơ của Hội Luật gia mới ở bước đề nghị", "cá nhân thì có ông A, đề nghị"
// "Sở Giáo dục và Đào tạo đủ điều kiện đề nghị"
const ENOUGH = /(?: (?:đã|có|hội))* đủ (?:các )?(?:điều kiện|tiêu chuẩn|hồ sơ)/u;
// "hai xã A và B thì mới ở bước lập hồ sơ đề nghị"
const AT_STAGE =
  /(?:,? +(?:thì|còn))?(?: +(?:mới|đang|vẫn|còn|chỉ|mới chỉ))* +(?:ở|dừng ở|dừng lại ở|dừng|trong|qua|đến) +(?:bước|khâu|giai đoạn|vòng|mức|diện|dạng)(?: +[\p{L}]+){0,4} *$/u;
const TOLD_BEFORE_ASK = /(?:hồ sơ(?: khác| nữa| thứ hai)?,? (?:của|cho|đối với)|(?:cá nhân|tập thể)(?: thì| còn)? (?:có|gồm|là)) +/u;

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

/** "Cờ thi đua của Chính phủ": whose a form is by the words right behind it. */
function ownerOf(reader: Reader, form: FormToken, end: number): Giver | null {
  const owner = /^"? *(?:của|do) +/u.exec(reader.view.slice(form.end, form.end + 9));
  return owner ? giverAfter(reader, form.end + owner[0].length, end, reader.context) : null;
}

/** "Giấy khen và Bằng khen được trao cho": all the forms that stand joined before the verb. */
function frontForms(view: string, before: readonly Token[], last: FormToken): FormToken[] {
  const forms = before.filter(isForm);
  let first = forms.indexOf(last);
  while (
    first > 0 &&
    /^(?: của [^,;:]{2,40}?)?[ ,"]*(?: và)?[ ,"]*$/u.test(
      view.slice((forms[first - 1] as FormToken).end, (forms[first] as FormToken).start),
    )
  )
    first--;
  return forms.slice(first, forms.indexOf(last) + 1);
}

/** How many may be named behind the form: as many as the subject counts, any number where there is no subject; null for none. */
function namesBehind(subject: readonly Receiver[], opens: boolean): number | null {
  const [only, more] = subject;
  if (!only) return opens ? 0 : null;
  return more === undefined ? only.count : null;
}

/** Whether a verb of receiving only says what those were given whom the verb before reaches: "công nhận 51 cá nhân đạt danh hiệu". */
function completesVerb({ view, tokens }: Reader, previous: Verb, verb: Verb): boolean {
  if (verb.voice !== "receive" || previous.voice === "receive") return false;
  const inside = between(tokens, previous.end, verb.start);
  return !inside.some(is("form", "passive", "semi", "colon")) && !/,/u.test(view.slice(Math.max(previous.end, verb.start - 3), verb.start));
}

/** "3 Bằng khen cho các tập thể": as many as forms, of the one kind told. */
function ofOneKind(view: string, { forms, formCount, receivers }: Group): Receiver[] {
  const [only, more] = receivers;
  const end = forms.at(-1)?.form.end ?? 0;
  if (only && /,| và /u.test(view.slice(end, only.start))) return [];
  return formCount && only && !more && only.kind !== "unspecified" ? [{ ...only, count: formCount.value, vague: false }] : [];
}

function isCommaBefore(view: string, at: number): boolean {
  return /[,;] *(?:và *)?$/u.test(view.slice(Math.max(0, at - 5), at));
}

function hasAskAtStart(view: string, from: number, ask: Token | undefined): boolean {
  return ask !== undefined && view.slice(from, ask.start).trim() === "";
}

function passiveOf(reader: Reader, before: readonly Token[], verb: Verb, ask: Token | undefined): Token | undefined {
  const { view } = reader;
  const token = lastOf(before, is("passive"));
  if (!token) return undefined;
  const words = view.slice(token.end, verb.start);
  if (/;/u.test(words) || words.length > 170) return undefined;
  if (before.some((other) => other.kind === "form" && other.start > token.end)) return undefined;
  if (ask && ask.start > token.end) return token;
  // "được Sở Văn hóa, Thể thao và Du lịch tặng" may hold a comma, "được giao nhiệm vụ, Sở tặng" may not.
  if (words.trim() === "") return token;
  const giver = giverBefore(reader, token.end, verb.start, reader.context);
  if (giver && view.slice(token.end, giver.start).trim() === "") return token;
  if (/^ *đảng(?:,| và|, *và) +nhà nước *$/u.test(words)) return token;
  // "được các bộ, ngành Trung ương tặng"
  if (/^ *(?:các|nhiều) +(?:bộ|sở|ban|cấp|cơ quan)(?:, *(?:ban|ngành|cấp|đoàn thể|địa phương|tổ chức))+(?: [\p{L} ]*)?$/u.test(words))
    return token;
  // "được Hội Nông dân huyện, Hội Nông dân tỉnh tặng"
  const first = giver ? giverAfter(reader, token.end + 1, giver.start, reader.context) : null;
  if (first?.level && /^ *, *$/u.test(view.slice(first.end, giver?.start))) return token;
  if (/,/u.test(words)) return undefined;
  return /^ *(?:các |những |cấp |cấp trên|nhiều |lãnh đạo|ban tổ chức|cơ quan|hội nghị|đại hội|xét|xem xét|bình |kịp thời|vinh dự|liên tục|lần lượt|truy|đề nghị|quyết định|\p{L}+ )/u.test(
    words,
  )
    ? token
    : undefined;
}

// Các tập thể, cá nhân được khen thưởng gồm: …
const LISTS_THEM = /^(?: +(?:đợt này|dịp này|lần này|năm nay|năm \d{4}))? *(?:gồm có|gồm|là|:)+[ :]*/u;

/** Whom those are by name who are told to be praised: as many as counted, any number of "các tập thể, cá nhân"; null where nobody is named. */
function listedBehind({ text, view }: Reader, start: number, end: number, subject: readonly Receiver[]): readonly Receiver[] | null {
  const lists = LISTS_THEM.exec(view.slice(start, end));
  if (!lists) return null;
  const found = readRecipients(text, view, start + lists[0].length, end, { subject: false });
  const counted = subject.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const fits = found.length > 0 && found.every(({ name, pointer }) => name !== null && !pointer);
  return fits && (counted === 0 ? subject.length > 0 && subject.every(({ vague }) => vague) : counted === found.length) ? found : null;
}

function afterPraise(reader: Reader, start: number, end: number): Receiver[] {
  const found = directlyAfter(reader, start, end);
  const reach = between(reader.tokens, start, end).find(is("for"));
  if (found.length > 0 || !reach || reach.start - start > 40) return found;
  return directlyAfter(reader, reach.end, end);
}

function directlyAfter(reader: Reader, start: number, limit: number): Receiver[] {
  const end = between(reader.tokens, start, limit).find(is("semi"))?.start ?? limit;
  const words = reader.view.slice(start, end);
  const skip =
    /^ *(?:đột xuất|thường xuyên|kịp thời|chuyên đề|thành tích|cấp nhà nước|theo công trạng|định kỳ)? *(?:cho|đối với|:)? */u.exec(
      words,
    )?.[0].length ?? 0;
  const found = readRecipients(reader.text, reader.view, start + skip, end, { subject: false });
  return found[0] && found[0].start - start - skip <= 12 ? found : [];
}
