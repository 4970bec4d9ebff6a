import { canonical, lean, type Rejection } from "@thidua/core";
import type { AwardDraft, Reading } from "../../draft.ts";

/** Whether no giver's level of the one stands against the other's. */
export function sameLevel(a: AwardDraft, b: AwardDraft): boolean {
  const x = a.fields.authority.level;
  const y = b.fields.authority.level;
  return x === null || y === null || x === y;
}

const NO_WORDS = lean(/[^\p{L}\p{N}]+/gu);

function nameKey(name: string): string {
  return canonical(name)
    .replace(/^(?:ông|bà|anh|chị|đồng chí|tập thể|huyện|xã|tỉnh) /u, "")
    .replace(NO_WORDS, " ")
    .trim();
}

function sameTime(a: AwardDraft, b: AwardDraft): boolean {
  const x = a.fields.time?.end ?? a.fields.time?.start;
  const y = b.fields.time?.end ?? b.fields.time?.start;
  return !x || !y || x.slice(0, 4) === y.slice(0, 4);
}

/** Awards that share a slug but not a name: two other honours, two Kỷ niệm chương. */
function sameName(a: AwardDraft, b: AwardDraft): boolean {
  if (a.fields.award !== "khac" && a.fields.award !== "ky-niem-chuong") return true;
  const [x, y] = [nameKey(a.fields.name), nameKey(b.fields.name)];
  return x.includes(y) || y.includes(x);
}

function sameAward(a: AwardDraft, b: AwardDraft): boolean {
  if (!sameName(a, b)) return false;
  return a.fields.award === b.fields.award && a.fields.rank === b.fields.rank && a.fields.status === b.fields.status && sameLevel(a, b);
}

/** How much a draft tells. */
function fullness({ fields, doubts }: AwardDraft): number {
  const told = [fields.authority.level, fields.authority.name, fields.time, fields.movement, fields.decision].filter(
    (value) => value !== null,
  ).length;
  return told * 2 + (fields.recipient.name?.length ?? 0) / 1000 - doubts.length;
}

function repeats(a: AwardDraft, b: AwardDraft): boolean {
  if (!sameAward(a, b) || !sameTime(a, b)) return false;
  const x = a.fields.recipient;
  const y = b.fields.recipient;
  // One sentence that tells of a form twice tells of two awards: "… năm 2014 và nhiều năm liền được … tặng Cờ thi đua"
  if (x.name !== null && y.name !== null) return nameKey(x.name) === nameKey(y.name) && !(a.start === b.start && isTold(a) !== isTold(b));
  if (x.name !== null || y.name !== null) return false;
  return x.kind === y.kind && x.count === y.count && a.start !== b.start;
}

const isTold = ({ fields }: AwardDraft): boolean => fields.time !== null;

/** What two tellings of one award have in common; a handful of drafts at most share it. */
function bucketOf({ fields }: AwardDraft): string {
  const { name, kind, count } = fields.recipient;
  const who = name !== null ? nameKey(name) : `${kind} ${count}`;
  return `${fields.award} ${fields.rank} ${fields.status} ${who}`;
}

/** Tellings of one award that are compared with a new one: an article that repeats itself more often is cut short here. */
const MOST_COMPARED = 24;

/** The same award to the same recipient, told twice, is one record, the fuller; "cho các tập thể" beside a count is none of its own. */
export function withoutRepeats(reading: Reading<AwardDraft>): Reading<AwardDraft> {
  const kept: AwardDraft[] = [];
  const buckets = new Map<string, number[]>();
  const told = new Map<string, AwardDraft[]>();
  const rejections: Rejection[] = [...reading.rejections];
  const drop = (draft: AwardDraft, reason: string): void => {
    rejections.push({ code: "repeated", kind: "award", rule: draft.rule, start: draft.start, end: draft.end, reason });
  };
  for (const draft of reading.drafts) {
    const bucket = buckets.get(bucketOf(draft)) ?? [];
    const at = bucket.slice(-MOST_COMPARED).find((index) => repeats(kept[index] as AwardDraft, draft));
    if (at === undefined) {
      bucket.push(kept.length);
      buckets.set(bucketOf(draft), bucket);
      kept.push(draft);
      continue;
    }
    const other = kept[at] as AwardDraft;
    const fuller = fullness(draft) > fullness(other);
    if (fuller) kept[at] = draft;
    drop(fuller ? other : draft, "Trùng với một lần nhắc đầy đủ hơn trong cùng bài.");
  }
  const drafts = kept;
  const key = ({ fields }: AwardDraft): string => `${fields.award} ${fields.rank} ${fields.status}`;
  const isVague = ({ fields }: AwardDraft): boolean => fields.recipient.name === null && fields.recipient.count === null;
  for (const draft of drafts) {
    if (isVague(draft)) continue;
    const list = told.get(key(draft)) ?? [];
    if (list.length < MOST_COMPARED) list.push(draft);
    told.set(key(draft), list);
  }
  const clear = drafts.filter((draft) => {
    const vague = isVague(draft) && (told.get(key(draft)) ?? []).some((other) => sameAward(other, draft));
    if (vague) drop(draft, "Nói chung, đã có số lượng hoặc tên ở chỗ khác trong bài.");
    return !vague;
  });
  return { drafts: clear, rejections };
}
