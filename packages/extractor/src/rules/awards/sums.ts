import type { AwardDraft } from "../../draft.ts";

/* Sums told beside their parts: the parts are the records. */

/** "12 Huân chương Lao động (02 hạng Nhì, 10 hạng Ba)": the parts are the records. */
export function withoutSums(drafts: readonly AwardDraft[]): AwardDraft[] {
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

/** "khen thưởng 14 tập thể, trong đó: Cờ thi đua cho 4 tập thể, Bằng khen cho 10 tập thể": the forms are the records. */
function isSumOfForms({ start, fields }: AwardDraft, drafts: readonly AwardDraft[]): boolean {
  if (fields.award !== "khen-thuong" || fields.recipient.count === null) return false;
  let sum = 0;
  for (const other of drafts)
    if (other.start === start && other.fields.award !== "khen-thuong" && other.fields.recipient.kind === fields.recipient.kind)
      sum += other.fields.recipient.count ?? 0;
  return sum === fields.recipient.count;
}

/** "Tặng Giấy khen cho 02 tập thể (có danh sách kèm theo)", and further down a list of its own heading with both: the names are the records. */
export function withoutCountsOfLists(drafts: readonly AwardDraft[]): AwardDraft[] {
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
