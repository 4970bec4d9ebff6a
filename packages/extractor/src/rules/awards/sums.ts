import type { Rejection } from "@thidua/core";
import type { AwardDraft, Reading } from "../../draft.ts";
import { REASONS } from "./reasons.ts";
import { sameLevel } from "./repeats.ts";

/* Sums told beside their parts: the parts are the records. */

/** Those of `drafts` that `keeps` keeps, the others as rejections of one code. */
function parted(drafts: readonly AwardDraft[], code: string, keeps: (draft: AwardDraft) => boolean): Reading<AwardDraft> {
  const kept: AwardDraft[] = [];
  const rejections: Rejection[] = [];
  for (const draft of drafts)
    if (keeps(draft)) kept.push(draft);
    else rejections.push({ code, kind: "award", rule: draft.rule, start: draft.start, end: draft.end, reason: REASONS[code] ?? code });
  return { drafts: kept, rejections };
}

/** "12 Huân chương Lao động (02 hạng Nhì, 10 hạng Ba)": the parts are the records. */
export function withoutSums(drafts: readonly AwardDraft[]): Reading<AwardDraft> {
  const parts = new Map<string, { sum: number; parts: number }>();
  const key = ({ start, fields }: AwardDraft): string => `${start} ${fields.award} ${fields.recipient.kind}`;
  for (const draft of drafts) {
    const { rank, recipient } = draft.fields;
    if (rank === null || recipient.count === null) continue;
    const before = parts.get(key(draft)) ?? { sum: 0, parts: 0 };
    parts.set(key(draft), { sum: before.sum + recipient.count, parts: before.parts + 1 });
  }
  return parted(drafts, "sum-of-parts", (draft) => {
    if (isSumOfForms(draft, drafts)) return false;
    if (draft.fields.rank !== null || draft.fields.recipient.count === null) return true;
    const found = parts.get(key(draft));
    return !found || found.parts < 2 || found.sum !== draft.fields.recipient.count;
  });
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

/** Names listed under one form by one giver, decision and year: how many, and where the first stands. */
interface List {
  readonly of: AwardDraft;
  names: number;
  first: number;
}

const isListed = ({ doubts, fields }: AwardDraft): boolean => doubts.includes("list-carried") && fields.recipient.name !== null;
const formOf = ({ fields }: AwardDraft): string => `${fields.award} ${fields.rank} ${fields.status} ${fields.recipient.kind}`;

/** The year that a draft says of itself; for a listed name none that only stands above its list. */
function yearOf({ fields, basis, start }: AwardDraft): string | null {
  const own = basis.time && basis.time.how === "stated" && basis.time.start >= start;
  return own ? ((fields.time?.end ?? fields.time?.start)?.slice(0, 4) ?? null) : null;
}

const listOf = (draft: AwardDraft): string => `${formOf(draft)} ${draft.fields.authority.level} ${draft.fields.decision} ${yearOf(draft)}`;

/** Whether two drafts of one form can be of one giving: no giver, decision or year of the one stands against the other's. */
function agree(a: AwardDraft, b: AwardDraft): boolean {
  const [x, y] = [yearOf(a), yearOf(b)];
  const decisions = a.fields.decision === null || b.fields.decision === null || a.fields.decision === b.fields.decision;
  return sameLevel(a, b) && decisions && (x === null || y === null || x === y);
}

/** Lists of one form that a count is compared with. */
const MOST_LISTS = 24;

/** The lists whose names a count counts: all that agree with it together, or else the one of them that is as long. */
function listsCounted(draft: AwardDraft, lists: readonly List[]): readonly List[] {
  const able = lists.filter((list) => list.first >= draft.end && agree(list.of, draft));
  const { count } = draft.fields.recipient;
  if (able.reduce((sum, { names }) => sum + names, 0) === count) return able;
  const as = able.filter(({ names }) => names === count);
  return as.length === 1 ? as : [];
}

/** "Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo)", and further down a list of its own heading with both: the names are the records. */
export function withoutCountsOfLists({ drafts, rejections }: Reading<AwardDraft>): Reading<AwardDraft> {
  const listed = new Map<string, List>();
  const ofForm = new Map<string, List[]>();
  for (const draft of drafts) {
    if (!isListed(draft)) continue;
    const known = listed.get(listOf(draft));
    if (known) known.names++;
    else {
      const list = { of: draft, names: 1, first: draft.start };
      listed.set(listOf(draft), list);
      const lists = ofForm.get(formOf(draft));
      if (!lists) ofForm.set(formOf(draft), [list]);
      else if (lists.length < MOST_LISTS) lists.push(list);
    }
  }
  if (listed.size === 0) return { drafts, rejections };
  // The count told last before a list is its own; one before that is dropped where it can be the same, and stays where it is another's.
  const counts = new Map<List, AwardDraft>();
  const dropped = new Set<AwardDraft>();
  for (const draft of [...drafts].reverse()) {
    const lists = draft.fields.recipient.count === null ? [] : listsCounted(draft, ofForm.get(formOf(draft)) ?? []);
    if (lists.length === 0 || lists.some((list) => counts.has(list) && !agree(counts.get(list) as AwardDraft, draft))) continue;
    for (const list of lists) if (!counts.has(list)) counts.set(list, draft);
    dropped.add(draft);
  }
  const kept = parted(drafts, "named-in-list", (draft) => !dropped.has(draft));
  return {
    drafts: kept.drafts.map((draft) => {
      const list = isListed(draft) ? listed.get(listOf(draft)) : undefined;
      const count = list && counts.get(list);
      return count ? withTold(draft, count) : draft;
    }),
    rejections: [...rejections, ...kept.rejections],
  };
}

/** A listed name with the time and movement that the article of the decision told for all. */
function withTold(draft: AwardDraft, from: AwardDraft): AwardDraft {
  // What the list says of itself holds; what only stands above it, in the articles before, does not
  const own = (field: "time" | "movement"): boolean =>
    draft.fields[field] !== null && (from.fields[field] === null || (draft.basis[field]?.start ?? -1) >= draft.start);
  const time = own("time") ? draft.fields.time : from.fields.time;
  const movement = own("movement") ? draft.fields.movement : from.fields.movement;
  const inferred = (field: "time" | "movement") =>
    !own(field) && from.basis[field] ? { [field]: { ...from.basis[field], how: "inferred" as const } } : {};
  const basis = { ...draft.basis, ...inferred("time"), ...inferred("movement") } as AwardDraft["basis"];
  return { ...draft, fields: { ...draft.fields, time, movement }, basis };
}
