import type { AwardStatus } from "@thidua/core";
import type { Clause } from "./clause.ts";
import { groupsOf } from "./complements.ts";
import { type Carried, type Deed, deedOf, NOTHING_CARRIED } from "./deed.ts";
import { clausesBehind, type ReadDeed } from "./deed-forms.ts";
import { type DeedGiver, giverIn } from "./deed-giver.ts";
import { type DeedStatus, statusIn } from "./deed-status.ts";
import { type Whom, whomIn } from "./deed-whom.ts";
import { clausesOfFront } from "./front-forms.ts";
import { listClauses } from "./list-clauses.ts";
import { meritOf } from "./merit.ts";
import { rankRows } from "./rank-rows.ts";
import type { Receiver } from "./recipients.ts";
import { paired } from "./respective.ts";
import { withoutSecondGiving } from "./second-verbs.ts";
import { aimOf } from "./status.ts";
import { between, type FormToken, is, isForm } from "./tokens.ts";
import { turnsOf } from "./turns.ts";
import { clauseStart, MOST_VERBS, type Reader, verbsOf } from "./verbs.ts";

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

function readVerbs(reader: Reader, start: number, end: number, inherited: AwardStatus | null): Clause[] {
  const { view, tokens } = reader;
  const verbs = verbsOf(view, tokens);
  if (verbs.length > MOST_VERBS) return [];
  if (verbs.length === 0) return listClauses(reader, start, end, inherited);
  const aim = aimOf(view, start, end);
  const starts = verbs.map((verb, index) => clauseStart(reader, start, verbs[index - 1], verb));
  const clauses: Clause[] = [];
  let carried = NOTHING_CARRIED;
  for (const index of verbs.keys()) {
    const deed = deedOf(reader, verbs, starts, index, end);
    const status = statusIn(reader, deed, verbs[index - 1], carried, inherited, aim);
    const giver = giverIn(reader, deed, carried, start);
    const whom = whomIn(reader, deed, carried);
    const read = readDeed(reader, start, { deed, status, giver, whom }, carried, clauses.at(-1));
    const waiting = waitingFor(reader, read);
    clauses.push(...awaited(read, carried));
    const front = clausesOfFront(reader, read);
    const behind = clausesBehind(reader, read, carried);
    clauses.push(...front.clauses, ...behind.clauses);
    carried = goingOn(reader, read, { status, whom, form: behind.form ?? front.form, waiting }, carried);
  }
  const turns = turnsOf(reader, start, end, clauses);
  // A form list before the first verb: "Cờ thi đua của Chính phủ: 04 tập thể; …"
  const first = starts[0] as number;
  const lead = first > start ? listClauses({ ...reader, tokens: between(tokens, start, first) }, start, first, inherited) : [];
  return [...lead, ...clauses, ...turns];
}

interface Parts {
  readonly deed: Deed;
  readonly status: DeedStatus;
  readonly giver: DeedGiver;
  readonly whom: Whom;
}

/** A deed with its forms, and with the subject that the sentence or a verb before tells for it. */
function readDeed(reader: Reader, start: number, parts: Parts, carried: Carried, last: Clause | undefined): ReadDeed {
  const { view } = reader;
  const { deed, status, giver, whom } = parts;
  const { verb, voice, from, to, passive, hasAsk } = deed;
  // "Nhận Huân chương lần này có Công ty A, Bệnh viện B": who receives stands behind the form
  const opens = voice === "received" || (passive !== undefined && view.slice(start, passive.start).trim() === "");
  const groups = groupsOf(reader, verb.end, to, voice !== "active", true, namesBehind(whom.subject, opens));
  // "Ghi nhận thành tích của X, Chủ tịch nước đã tặng Huân chương"
  const merited =
    whom.subject.length === 0 &&
    !hasAsk &&
    groups.length > 0 &&
    groups.every(({ receivers, formCount }) => receivers.length === 0 && !formCount);
  const subject = merited ? meritOf(reader, start, verb.start) : whom.subject;
  const goesOn = voice !== "active" && whom.elided && subject.length === 0 && carried.subject.length > 0;
  const doubts = [
    ...(giver.carried ? ["giver-carried"] : []),
    ...(verb.weighed ? ["weighed"] : []),
    ...(goesOn ? ["subject-carried"] : []),
  ];
  // Every field stands in it, so that a spread only overrides: adding fields behind a spread costs a hundred times as much.
  const base: Clause = {
    voice,
    verb,
    form: null,
    formCount: null,
    receivers: [],
    giver: null,
    giverCarried: giver.carried,
    status: status.status,
    blocked: status.blocked,
    subjectless: false,
    praise: false,
    doubts,
  };
  const ofPassive = last?.voice === "passive" || (carried.subject.length > 0 && last?.receivers === carried.subject);
  return {
    deed,
    base,
    giver: giver.giver,
    subject: goesOn ? [...carried.subject] : subject,
    elided: whom.elided && !goesOn,
    groups,
    goesOn: voice === "active" && ofPassive && (isCommaBefore(view, from) || / và *$/u.test(view.slice(Math.max(0, from - 5), from))),
  };
}

/** How many may be named behind the form: as many as the subject counts, any number where there is no subject; null for none. */
function namesBehind(subject: readonly Receiver[], opens: boolean): number | null {
  const [only, more] = subject;
  if (!only) return opens ? 0 : null;
  return more === undefined ? only.count : null;
}

function isCommaBefore(view: string, at: number): boolean {
  return /[,;] *(?:và *)?$/u.test(view.slice(Math.max(0, at - 5), at));
}

/** Whether a passive clause may share the form of the one beside it. */
const shares = ({ deed, subject }: ReadDeed): boolean => deed.voice === "passive" && !deed.hasAsk && subject.length > 0;

/** "41 mẹ được phong tặng và 126 mẹ được truy tặng danh hiệu …": the clause of the first, whose form is told behind the second. */
function awaited(read: ReadDeed, { waiting }: Carried): Clause[] {
  const { deed, base, giver, groups } = read;
  if (!shares(read) || !waiting || deed.index !== waiting.index + 1 || base.doubts.includes("subject-carried")) return [];
  return (groups[0]?.forms ?? []).map(({ form, giver: own }) => ({ ...waiting.clause, form, giver: own ?? giver }));
}

function waitingFor({ view }: Reader, read: ReadDeed): Carried["waiting"] {
  const { deed, base, subject, groups } = read;
  const { index, verb, to, before } = deed;
  const joinsNext =
    shares(read) &&
    groups.length === 0 &&
    / ?(?:tặng|phong)$/u.test(view.slice(verb.start, verb.end)) &&
    /^[ ,]*(?:và|còn)?[ ,]*$/u.test(view.slice(verb.end, to));
  const told = subject.every(({ name, count }) => name !== null || count !== null);
  return joinsNext && told && !before.some(isForm) ? { index, clause: { ...base, receivers: subject } } : null;
}

interface Left {
  readonly status: DeedStatus;
  readonly whom: Whom;
  readonly form: FormToken | null;
  readonly waiting: Carried["waiting"];
}

/** What the next verb may leave out when this deed is read. */
function goingOn({ tokens }: Reader, read: ReadDeed, { status, whom, form, waiting }: Left, before: Carried): Carried {
  const { deed, giver, subject, groups } = read;
  const { verb, voice, to, passive, firstAsk, hasAsk } = deed;
  const asked = firstAsk && passive && status.status === "proposed" && subject.some(({ start }) => start >= firstAsk.end);
  const parted = voice !== "passive" || between(tokens, verb.end, to).some(is("semi"));
  const activeGiver = voice === "active" && giver ? giver : before.giver;
  return {
    giver: voice !== "active" && !hasAsk ? null : activeGiver,
    passiveGiver: voice === "passive" && giver && !hasAsk ? giver : parted ? null : before.passiveGiver,
    status: groups.length > 0 || hasAsk || verb.voice === "praise" ? status.status : before.status,
    blocked: status.blocked,
    form: form ?? before.form,
    subject: voice !== "active" && subject.length > 0 ? subject : before.subject,
    nominees: whom.nominees,
    asksFor: asked ? firstAsk.end : before.asksFor,
    done: status.done,
    waiting,
  };
}
