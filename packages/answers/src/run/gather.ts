import type { Article, Award, Figure, Movement } from "@thidua/core";
import type { Passage, RecordFilter, Store, Stored } from "@thidua/store";
import type { Ask } from "../query.ts";
import { ArticleContext } from "./article-context.ts";

/** What the store gave for one ask. */
export interface Gathered {
  figures: Stored<Figure>[];
  awards: Stored<Award>[];
  movements: Stored<Movement>[];
  passages: Passage[];
  contexts: Map<string, ArticleContext>;
}

const PASSAGES = 40;
const ARTICLES = 8;
const PAGE = 200;
const MOST_PAGES = 3;
const MOST_ARTICLES = 40;

// The words of an article are indexed once for many questions; its hash says whether they still hold.
const KEPT = 300;
const indexed = new Map<string, ArticleContext>();

function contextOf(article: Article): ArticleContext {
  const known = indexed.get(article.id);
  indexed.delete(article.id);
  const same =
    known !== undefined && known.article.contentHash === article.contentHash && known.article.publishedAt === article.publishedAt;
  const context = same ? known : new ArticleContext(article);
  indexed.set(article.id, context);
  for (const oldest of indexed.keys()) {
    if (indexed.size <= KEPT) break;
    indexed.delete(oldest);
  }
  return context;
}

/** Articles and records are read once per question, however many asks it has. */
export class Reader {
  private readonly contexts = new Map<string, Promise<ArticleContext | null>>();
  private readonly pages = new Map<string, Promise<unknown>>();
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  context(id: string): Promise<ArticleContext | null> {
    const known = this.contexts.get(id);
    if (known !== undefined) return known;
    const read = this.store.article(id).then((article) => (article === null ? null : contextOf(article)));
    this.contexts.set(id, read);
    return read;
  }

  /** At most three pages: more records than that are no answer to one question. What a copy of an article says counts once, in the original. */
  private async pagesOf(kind: "figures" | "awards" | "movements", filter: RecordFilter): Promise<unknown[]> {
    const items: unknown[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const read = await this.store[kind]({ limit: PAGE, originals: true, ...filter, cursor });
      items.push(...read.items);
      if (read.next === null) break;
      cursor = read.next;
    }
    return items;
  }

  async list<K extends "figures" | "awards" | "movements">(kind: K, filter: RecordFilter): Promise<Awaited<ReturnType<Store[K]>>["items"]> {
    const key = JSON.stringify([kind, filter]);
    const known = this.pages.get(key);
    const read = (known ?? this.pagesOf(kind, filter)) as Promise<Awaited<ReturnType<Store[K]>>["items"]>;
    this.pages.set(key, read);
    return read;
  }
}

/** The words that the search for sentences gets: what is asked, where, when, and the names of awards in full. */
export function searchText(ask: Ask): string {
  const parts = [
    ...ask.words,
    ...ask.inherited,
    ...ask.unit,
    ...ask.names.flat(),
    ...(ask.document === null ? [] : [ask.document]),
    ...ask.places.map((place) => place.name),
    ...ask.awards.map((award) => award.text),
    ...ask.periods.map((period) => period.end?.slice(0, 4) ?? ""),
  ];
  return [...new Set(parts)].join(" ");
}

/** Candidates for one ask: the best sentences and all records of their articles, and for an award also a look-up by award and province. */
export async function gather(reader: Reader, ask: Ask): Promise<Gathered> {
  const passages = await reader.store.passages(searchText(ask), PASSAGES);
  const ids = [...new Set(passages.map((passage) => passage.article.id))].slice(0, ARTICLES);
  const figures = new Map<string, Stored<Figure>>();
  const awards = new Map<string, Stored<Award>>();
  const movements = new Map<string, Stored<Movement>>();
  if (ids.length > 0) {
    if (ask.kind === "figure" || ask.kind === "passage")
      for (const figure of await reader.list("figures", { articleId: ids })) figures.set(figure.id, figure);
    if (ask.kind === "award") for (const award of await reader.list("awards", { articleId: ids })) awards.set(award.id, award);
    if (ask.kind === "movement")
      for (const movement of await reader.list("movements", { articleId: ids })) movements.set(movement.id, movement);
  }
  if (ask.kind === "award") for (const award of await awardsBySlug(reader, ask)) awards.set(award.id, award);
  if (ask.kind === "movement") {
    for (const province of provincesOf(ask))
      for (const movement of await reader.list("movements", { province })) movements.set(movement.id, movement);
    for (const name of ask.names)
      for (const movement of await reader.list("movements", { movement: name.join(" ") })) movements.set(movement.id, movement);
  }
  if (ask.kind === "figure") for (const figure of await figuresByPlace(reader, ask)) figures.set(figure.id, figure);
  if (ask.kind === "award") for (const award of await awardsByRecipient(reader, ask)) awards.set(award.id, award);
  // What was looked up by place, award or name comes before what merely shares an article with a sentence.
  const looked = [...awards.values(), ...figures.values(), ...movements.values()].map((record) => record.article.id);
  const needed = [...new Set([...ids, ...looked])].slice(0, MOST_ARTICLES);
  const contexts = new Map<string, ArticleContext>();
  await Promise.all(
    needed.map(async (id) => {
      const context = await reader.context(id);
      if (context !== null) contexts.set(id, context);
    }),
  );
  const kept = <R extends { article: { id: string }; review: string }>(records: Map<string, R>): R[] =>
    [...records.values()].filter((record) => contexts.has(record.article.id) && record.review !== "rejected");
  return {
    figures: kept(figures),
    awards: kept(awards),
    movements: kept(movements),
    passages: passages.filter((passage) => contexts.has(passage.article.id)),
    contexts,
  };
}

function provincesOf(ask: Ask): string[] {
  return ask.places.filter((place) => place.level === "province").flatMap((place) => place.provinces);
}

const years = (ask: Ask): { from?: string; to?: string } => {
  const asked = ask.periods.filter((period) => period.role === "asked");
  const base = ask.periods.filter((period) => period.role === "base");
  if (asked.length === 0) return {};
  const all = [...asked, ...base]
    .flatMap((period) => [period.start ?? period.end, period.end])
    .filter((year): year is string => year !== null);
  return { from: (all.sort()[0] ?? "").slice(0, 4), to: (all.at(-1) ?? "").slice(0, 4) };
};

/** Figures of the asked place and years whose indicator shares a pair of words with the question. */
async function figuresByPlace(reader: Reader, ask: Ask): Promise<Stored<Figure>[]> {
  const words = [...ask.words, ...ask.inherited];
  const pairs = words.slice(1).map((word, i) => `${words[i]} ${word}`);
  const indicator = [...new Set([...pairs, ...words.filter((word) => word.length > 3)])].slice(0, 12);
  const provinces = provincesOf(ask);
  const places = ask.places.filter((place) => place.level !== "province").map((place) => place.name);
  if (indicator.length === 0 || (provinces.length === 0 && places.length === 0)) return [];
  const where = places.length > 0 ? { place: places } : { province: provinces };
  return reader.list("figures", { ...where, ...years(ask), indicator });
}

/** Awards of a named recipient, wherever they are told. */
async function awardsByRecipient(reader: Reader, ask: Ask): Promise<Stored<Award>[]> {
  const local = ask.places.filter((place) => place.level !== "province").map((place) => place.name);
  const recipient = [...ask.names.map((name) => name.join(" ")), ...local];
  return recipient.length === 0 ? [] : reader.list("awards", { recipient });
}

async function awardsBySlug(reader: Reader, ask: Ask): Promise<Stored<Award>[]> {
  const slugs = [...new Set(ask.awards.flatMap((award) => award.slugs))];
  const provinces = provincesOf(ask);
  const found: Stored<Award>[] = [];
  if (slugs.length === 0 || slugs.length > 3 || provinces.length === 0) return found;
  for (const award of slugs) for (const province of provinces) found.push(...(await reader.list("awards", { award, province })));
  return found;
}
