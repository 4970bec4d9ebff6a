import type { ThiDuaRecord } from "@thidua/core";
import type { OneOrMany, RecordFilter } from "@thidua/store";
import { keyOf, wordsOf } from "@thidua/store/search";
import { aboutOf, byPlace, type Call, type Corpus, type Found, type Held, LISTS, type List } from "./corpus.ts";
import { FEW_PASSAGES, foundAlike, type Searched, searched } from "./searched.ts";

/** Tells of a look what it finds in a corpus that has changed since, without looking; null where only the store can say. */
export type StillFound = (call: Call, then: Found) => Found | null;

/**
 * What a look finds now, from what it found in a corpus before. A list finds a record by what the record and its article say, so that only
 * records that are not told as they were can come or go; a search finds sentences by their words. Wherever this is not plain, the answer is
 * null: it is never wrong, and need not be complete.
 */
export function stillFound(before: Corpus, now: Corpus): StillFound {
  const changes = [...new Set([...before.keys(), ...now.keys()])]
    .map((id) => changeOf(before.get(id), now.get(id)))
    .filter((change) => change !== null);
  if (changes.length === 0) return (_, then) => then;
  const few = (corpus: Corpus): boolean => [...corpus.values()].reduce((count, { passages }) => count + passages, 0) <= FEW_PASSAGES;
  const small = few(before) && few(now);

  return (call, then) => {
    if (then.kind === "records") {
      const filter = call.asked as RecordFilter;
      // A page that has another behind it ends where a change may move it.
      if (then.next !== null || filter.cursor !== undefined || filter.sort !== undefined || filter.q !== undefined) return null;
      const touched = changes.some(({ records }) => records[then.list].some(([held, record]) => mayFind(filter, record, held)));
      return touched ? null : then;
    }
    if (then.kind === "articles")
      return then.next === null && changes.every((change) => heldAlike(call.asked as RecordFilter, change)) ? then : null;
    if (!small) return null;
    const moved = new Map<string, ReadonlyMap<number, { start: number; end: number }>>();
    for (const change of changes) {
      if (change.words === null) continue;
      const alike = foundAlike(call.asked as string, change.words.before, change.words.now);
      if (alike === null) return null;
      moved.set(change.id, alike);
    }
    const found = then.found.map(([id, start, end, score]): (typeof then.found)[number] | null => {
      const spans = moved.get(id);
      if (spans === undefined) return [id, start, end, score];
      const span = spans.get(start);
      return span === undefined ? null : [id, span.start, span.end, score];
    });
    return found.includes(null) ? null : { kind: "passages", found: found.filter((one) => one !== null) };
  };
}

/** Whether an article that is found by words is found as before. */
function heldAlike({ q, limit: _limit, ...more }: RecordFilter, { about, words }: Change): boolean {
  if (about || typeof q !== "string" || Object.values(more).some((one) => one !== undefined)) return false;
  if (words === null) return true;
  const holds = (one: Searched | null) =>
    one !== null && wordsOf(q).every((word) => one.title.includes(word) || one.passages.some((passage) => passage.words.includes(word)));
  return holds(words.before) === holds(words.now);
}

interface Change {
  id: string;
  /** Whether it came, went, or says something else of itself: title, day, province, whose copy it is. */
  about: boolean;
  /** Records that a list may find now or found before, and may not find again: with the article that they stand in. */
  records: Record<List, (readonly [Held, ThiDuaRecord])[]>;
  /** What the search saw and sees; null where that is the same. */
  words: { before: Searched | null; now: Searched | null } | null;
}

/** Null for an article that is as it was. */
function changeOf(before: Held | undefined, now: Held | undefined): Change | null {
  const id = (now ?? before)?.extraction.article.id ?? "";
  if (before === undefined || now === undefined || told(before) !== told(now)) {
    const records = (list: List) =>
      [before, now].flatMap((held) => (held?.extraction[list] ?? []).map((one) => [held as Held, one] as const));
    return {
      id,
      about: true,
      records: { movements: records("movements"), figures: records("figures"), awards: records("awards") },
      words: { before: seen(before), now: seen(now) },
    };
  }
  const records = { movements: [], figures: [], awards: [] } as Change["records"];
  for (const list of LISTS) records[list] = otherRecords(before, now, list);
  const reworded = before.extraction.article.text !== now.extraction.article.text;
  const same = !reworded && JSON.stringify(before.extraction) === JSON.stringify(now.extraction);
  return same ? null : { id, about: false, records, words: reworded ? { before: seen(before), now: seen(now) } : null };
}

const told = ({ extraction: { article }, copyOf }: Held): string => JSON.stringify([aboutOf(article), copyOf]);

/** A copy is not searched: what it says is found where it was copied from. */
const seen = (held: Held | undefined): Searched | null =>
  held === undefined || held.copyOf !== null ? null : searched(held.extraction.article);

/** Records of one version that the other has not, or has in another order. */
function otherRecords(before: Held, now: Held, list: List): (readonly [Held, ThiDuaRecord])[] {
  const inOrder = ({ extraction }: Held) => [...(extraction[list] as ThiDuaRecord[])].sort(byPlace);
  const [then, after] = [inOrder(before), inOrder(now)];
  const common = (one: readonly ThiDuaRecord[], other: readonly ThiDuaRecord[]) => {
    const ids = new Set(other.map(({ id }) => id));
    return one.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  };
  const [kept, stays] = [common(then, after), common(after, then)];
  const reordered = kept.some((id, i) => id !== stays[i]);
  const gone = then.filter(({ id }) => reordered || !stays.includes(id)).map((one) => [before, one] as const);
  return [...gone, ...after.filter(({ id }) => reordered || !kept.includes(id)).map((one) => [now, one] as const)];
}

/** False only where a list with this filter cannot find the record: by what is told in plain words, award, place and province. */
function mayFind({ award, place, province }: RecordFilter, record: ThiDuaRecord, { extraction: { article } }: Held): boolean {
  if (award !== undefined && !(record.kind === "award" && many(award).includes(record.award))) return false;
  if (place !== undefined && !named(place, [record.place?.name])) return false;
  return (
    province === undefined ||
    named(province, [record.place?.province, record.place?.name, article.province?.province, article.province?.name])
  );
}

const many = (value: OneOrMany): readonly string[] => (typeof value === "string" ? [value] : value);

/** The name asked for may have a word before it ("huyện Lệ Thủy"). */
function named(asked: OneOrMany, names: readonly (string | null | undefined)[]): boolean {
  const keys = names.flatMap((name) => (name == null ? [] : keyOf(name)));
  return many(asked).some((one) => keys.some((key) => keyOf(one).endsWith(key)));
}
