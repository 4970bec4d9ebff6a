import type { Article, Extraction, ThiDuaRecord } from "@thidua/core";
import type { ArticleSummary, Page, Passage, RecordFilter, Store, Stored } from "@thidua/store";
import { passagesOf, type Signature, shinglesOf, signatureOf } from "@thidua/store/search";
import { PLACES } from "./names.ts";

/*
 * What a store is known to hold, without asking it: what a look into it gave is kept as the names of what was found, and what is asked of
 * named articles is told from here. Tests hold it to the store itself.
 */

/** An article with its records as a store holds it, and whose copy it is. */
export interface Held {
  extraction: Extraction;
  copyOf: string | null;
  /** In how many passages the store searches it. */
  passages: number;
  /** What the store knows its copies by. */
  signature: Signature | null;
}

export type Corpus = ReadonlyMap<string, Held>;

export const LISTS = ["movements", "figures", "awards"] as const;
export type List = (typeof LISTS)[number];

/** What a look found, by name: articles and records by their ids, a sentence by where it stands. */
export type Found =
  | { kind: "passages"; found: readonly (readonly [article: string, start: number, end: number, score: number])[] }
  | { kind: "records"; list: List; found: readonly (readonly [article: string, record: string])[]; next: string | null }
  | { kind: "articles"; found: readonly string[]; next: string | null };

/** A look into the store: a method and its first argument. */
export interface Call {
  name: string;
  asked: unknown;
}

export const isList = (name: string): name is List => (LISTS as readonly string[]).includes(name);

/** What a store gave to a look, by name; null for what is not kept. */
export function namesIn({ name }: Call, given: unknown): Found | null {
  if (name === "passages")
    return { kind: name, found: (given as Passage[]).map(({ article, start, end, score }) => [article.id, start, end, score]) };
  if (isList(name)) {
    const { items, next } = given as Page<Stored<ThiDuaRecord>>;
    return { kind: "records", list: name, found: items.map(({ article, id }) => [article.id, id]), next };
  }
  if (name !== "articles") return null;
  const { items, next } = given as Page<ArticleSummary>;
  return { kind: "articles", found: items.map(({ id }) => id), next };
}

/** What the store gives where it finds this. Throws where the corpus has none of that name. */
export function givenBy(corpus: Corpus, found: Found): unknown {
  const held = (id: string): Held => known(corpus.get(id), id);
  switch (found.kind) {
    case "passages":
      return found.found.map(([id, start, end, score]): Passage => {
        const { article } = held(id).extraction;
        return { article: aboutOf(article), start, end, quote: article.text.slice(start, end), score };
      });
    case "records":
      return {
        items: found.found.map(([id, record]) => {
          const one = held(id);
          return { ...recordIn(one, found.list, record), article: aboutOf(one.extraction.article) };
        }),
        next: found.next,
      };
    case "articles":
      return { items: found.found.map((id) => summaryOf(held(id))), next: found.next };
  }
}

/**
 * By what it says, what the store gives where it finds something: without the places in an article, which move with every word before them.
 * An answer tells places only of articles that it has read, and those are looks of their own.
 */
export function sayingOf(corpus: Corpus): (found: Found) => string {
  const said = new Map<object, string>();
  const once = (about: object, say: () => unknown): string => {
    const met = said.get(about) ?? JSON.stringify(say());
    said.set(about, met);
    return met;
  };
  const held = (id: string): Held => known(corpus.get(id), id);
  const about = ({ extraction: { article } }: Held): string => once(article, () => aboutOf(article));
  return (found) => {
    if (found.kind === "articles") return JSON.stringify(givenBy(corpus, found));
    if (found.kind === "passages") {
      const say = ([id, start, end, score]: (typeof found.found)[number]): string =>
        `${about(held(id))} ${score} ${held(id).extraction.article.text.slice(start, end)}`;
      return JSON.stringify(found.found.map(say));
    }
    const records = found.found.map(([id, name]) => {
      const record = recordIn(held(id), found.list, name);
      return about(held(id)) + once(record, () => Object.entries(record).filter(([field]) => !PLACES.includes(field)));
    });
    return JSON.stringify([records, found.next]);
  };
}

function recordIn({ extraction }: Held, list: List, name: string): ThiDuaRecord {
  return known(
    (extraction[list] as ThiDuaRecord[]).find((one) => one.id === name),
    name,
  );
}

function known<T>(one: T | undefined, name: string): T {
  if (one === undefined) throw new Error(`what is kept of the store names ${name}, which it does not hold`);
  return one;
}

export function aboutOf({ id, title, url, source, publishedAt, province }: Article): Passage["article"] {
  return { id, title, url, source, publishedAt, province };
}

export function summaryOf({ extraction: { article, movements, figures, awards }, copyOf }: Held): ArticleSummary {
  const { text: _text, ...about } = article;
  return { ...about, duplicateOf: copyOf, counts: { movements: movements.length, figures: figures.length, awards: awards.length } };
}

const PAGE = 200;

/** What is asked of named articles and of nothing else; undefined for any other look. */
export function toldOf(corpus: Corpus, { name, asked }: Call): unknown {
  if (name === "readArticles") return (asked as string[]).flatMap((id) => corpus.get(id)?.extraction.article ?? []);
  const { articleId, originals, limit = 50, cursor, ...more } = asked as RecordFilter;
  if (articleId === undefined || Object.values(more).some((one) => one !== undefined) || limit > PAGE) return undefined;
  const ids = new Set(typeof articleId === "string" ? [articleId] : articleId);
  const all = [...ids].flatMap((id) => corpus.get(id) ?? []).filter(({ copyOf }) => originals !== true || copyOf === null);
  all.sort((a, b) => newestFirst(a.extraction.article, b.extraction.article));
  if (name === "articles") {
    if (cursor !== undefined || all.length > limit) return undefined;
    return { items: all.map(summaryOf), next: null };
  }
  if (!isList(name)) return undefined;
  const rows = all.flatMap(({ extraction }) =>
    [...(extraction[name] as ThiDuaRecord[])].sort(byPlace).map((record) => ({ ...record, article: aboutOf(extraction.article) })),
  );
  const from = cursor === undefined ? 0 : rows.findIndex((row) => cursorAt(row) === cursor) + 1;
  if (cursor !== undefined && from === 0) return undefined;
  const items = rows.slice(from, from + limit);
  const last = items.at(-1);
  return { items, next: rows.length > from + limit && last !== undefined ? cursorAt(last) : null };
}

type Row = Pick<Stored<ThiDuaRecord>, "article" | "start" | "id">;

/** Where a page that ends with this record says that the next one begins. */
function cursorAt({ article, start, id }: Row): string {
  return Buffer.from(JSON.stringify(["-published", article.publishedAt ?? "", article.id, start, id])).toString("base64url");
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function newestFirst(a: Article, b: Article): number {
  return order(b.publishedAt ?? "", a.publishedAt ?? "") || order(a.id, b.id);
}

export function byPlace(a: { start: number; id: string }, b: { start: number; id: string }): number {
  return a.start - b.start || order(a.id, b.id);
}

/** Everything that a store holds, where it holds just these extractions; `before` saves asking it for what is plain. */
export async function corpusIn(store: () => Promise<Store>, extractions: readonly Extraction[], before: Corpus | null): Promise<Corpus> {
  const read = extractions.map((extraction): Held => {
    const { id, text } = extraction.article;
    const known = before?.get(id);
    const { passages, signature } =
      known?.extraction.article.text === text ? known : { passages: passagesOf(text).length, signature: signatureOf(shinglesOf(text)) };
    return { extraction, copyOf: known?.copyOf ?? null, passages, signature };
  });
  if (before !== null && copiesStay(before, read)) return corpusOf(read);
  const copies = await copiesIn(await store());
  return corpusOf(read.map((held) => ({ ...held, copyOf: copies.get(held.extraction.article.id) ?? null })));
}

export function corpusOf(held: readonly Held[]): Corpus {
  return new Map(held.map((one) => [one.extraction.article.id, one]));
}

async function copiesIn(store: Store): Promise<Map<string, string | null>> {
  const copies = new Map<string, string | null>();
  let cursor: string | undefined;
  do {
    const page = await store.articles({ limit: PAGE, cursor });
    for (const { id, duplicateOf } of page.items) copies.set(id, duplicateOf);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return copies;
}

/** Whether it is plain that what was a copy still is one, of the same original, and nothing else is: what has changed is like nothing else. */
function copiesStay(before: Corpus, now: readonly Held[]): boolean {
  if (before.size !== now.length) return false;
  const originals = new Set([...before.values()].map(({ copyOf }) => copyOf));
  return now.every((held) => {
    const { article } = held.extraction;
    const then = before.get(article.id);
    if (then === undefined) return false;
    if (then.extraction.article.text === article.text && then.extraction.article.publishedAt === article.publishedAt) return true;
    return then.copyOf === null && !originals.has(article.id) && now.every((other) => other === held || !mayBeCopies(held, other));
  });
}

function mayBeCopies({ signature: one }: Held, { signature: two }: Held): boolean {
  if (one === null || two === null) return false;
  return one.textKey === two.textKey || one.bands.some((band) => two.bands.includes(band));
}
