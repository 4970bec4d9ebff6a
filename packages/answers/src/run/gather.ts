import type { Article, Award, Figure, Movement } from "@thidua/core";
import type { Passage, RecordFilter, Store, Stored } from "@thidua/store";
import type { Ask } from "../query.ts";
import { shortFormsOf } from "../text/abbreviations.ts";
import { comparable, WordIndex } from "../text/words.ts";
import { isLocal } from "../understand/places.ts";
import { ArticleContext } from "./article-context.ts";
import { launcherAsked } from "./launched-by.ts";
import { officeOf } from "./match-passage.ts";
import { innermost } from "./place-match.ts";

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
/** Where there are more articles than that, so many of them: those whose records share most words with the question. */
const BEST_ARTICLES = 20;

// The words of an article are indexed once for many questions; its hash says whether they still hold.
const KEPT = 1_000;
const indexed = new Map<string, ArticleContext>();

function kept(id: string, about: Pick<Article, "contentHash" | "publishedAt">): ArticleContext | null {
  const known = indexed.get(id);
  const same = known !== undefined && known.article.contentHash === about.contentHash && known.article.publishedAt === about.publishedAt;
  return same ? keep(known) : null;
}

function keep(context: ArticleContext): ArticleContext {
  const { id } = context.article;
  indexed.delete(id);
  indexed.set(id, context);
  for (const oldest of indexed.keys()) {
    if (indexed.size <= KEPT) break;
    indexed.delete(oldest);
  }
  return context;
}

/** Articles, sentences and records are read once per question, however many asks it has. */
export class Reader {
  private readonly contexts = new Map<string, ArticleContext>();
  private readonly pages = new Map<string, Promise<unknown>>();
  private readonly sentences = new Map<string, Promise<Passage[]>>();
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  /** The articles of these ids; one look says which of them stand as they were when they were last read. */
  async read(ids: readonly string[]): Promise<Map<string, ArticleContext>> {
    const missing = ids.filter((id) => !this.contexts.has(id));
    if (missing.length > 0) {
      const { items } = await this.store.articles({ articleId: missing, limit: Math.min(200, missing.length) });
      const changed: string[] = [];
      for (const about of items) {
        const known = kept(about.id, about);
        if (known === null) changed.push(about.id);
        else this.contexts.set(about.id, known);
      }
      for (const article of changed.length === 0 ? [] : await this.store.readArticles(changed))
        this.contexts.set(article.id, keep(new ArticleContext(article)));
    }
    return new Map(
      ids.flatMap((id) => {
        const context = this.contexts.get(id);
        return context === undefined ? [] : [[id, context] as const];
      }),
    );
  }

  /** At most three pages: more records than that are no answer to one question. What a copy of an article says counts once, in the original. */
  private async pagesOf(kind: "figures" | "awards" | "movements", filter: RecordFilter): Promise<unknown[]> {
    const items: { article: { id: string } }[] = [];
    const articles = new Set<string>();
    let cursor: string | undefined;
    for (let page = 0; page < MOST_PAGES; page++) {
      const read = await this.store[kind]({ limit: PAGE, originals: true, ...filter, cursor });
      items.push(...read.items);
      for (const { article } of read.items) articles.add(article.id);
      // Records come article by article; no more articles than that are looked at.
      if (read.next === null || articles.size > MOST_ARTICLES) break;
      cursor = read.next;
    }
    return items;
  }

  /** The sentences that share most words with a text, best first. */
  passages(text: string): Promise<Passage[]> {
    const known = this.sentences.get(text) ?? this.store.passages(text, PASSAGES);
    this.sentences.set(text, known);
    return known;
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

/** What a question names that few articles have: places below the province, names, an office that is told by name. */
function anchorsOf(ask: Ask): string[][] {
  const office = ask.authority === null || !/^(?:ministry|province-agency|unit)$/.test(ask.authority.level) ? [] : [...officeOf(ask)];
  const all = [...innermost(ask.places.filter(isLocal)).map((place) => place.words), ...ask.names, ...(office.length > 2 ? [office] : [])];
  return all.filter((words) => words.length > 1);
}

/**
 * The sentences that share most words with a question; where none of them has what it names, those too that share most with the names:
 * "Mường Lát vẫn chưa có xã nào đạt chuẩn" has fewer words of the question than a hundred others.
 */
async function sentencesFor(reader: Reader, ask: Ask): Promise<readonly Passage[]> {
  const first = await reader.passages(searchText(ask));
  const missing = anchorsOf(ask).filter(
    (words) => !first.some(({ quote, article }) => new WordIndex(`${quote} ; ${article.title}`).hasPhrase(words)),
  );
  if (missing.length === 0) return first;
  const years = ask.periods.map((period) => period.end?.slice(0, 4) ?? "");
  const more = await reader.passages([...missing.flat(), ...ask.unit, ...ask.awards.map(({ text }) => text), ...years].join(" "));
  const known = new Set(first.map(({ article, start }) => `${article.id} ${start}`));
  const fresh = more.filter(
    ({ article, start, quote }) =>
      !known.has(`${article.id} ${start}`) && missing.some((words) => new WordIndex(`${quote} ; ${article.title}`).hasPhrase(words)),
  );
  return [...first, ...fresh];
}

/** Candidates for one ask: the best sentences and all records of their articles, and for an award also a look-up by award and province. */
export async function gather(reader: Reader, ask: Ask): Promise<Gathered> {
  const passages = await sentencesFor(reader, ask);
  const naming = ask.document === null ? [] : await articlesNaming(reader, ask.document);
  const ids = [...new Set([...naming, ...articlesOf(ask, passages)])].slice(0, ARTICLES + naming.length);
  const all = ask.intent === "overview";
  const figures = new Map<string, Stored<Figure>>();
  const awards = new Map<string, Stored<Award>>();
  const movements = new Map<string, Stored<Movement>>();
  if (ids.length > 0) {
    if (ask.kind === "figure" || ask.kind === "passage")
      for (const figure of await reader.list("figures", { articleId: ids })) figures.set(figure.id, figure);
    if (ask.kind === "award" || all) for (const award of await reader.list("awards", { articleId: ids })) awards.set(award.id, award);
    if (ask.kind === "movement" || all)
      for (const movement of await reader.list("movements", { articleId: ids })) movements.set(movement.id, movement);
  }
  if (ask.kind === "award") for (const award of await awardsBySlug(reader, ask)) awards.set(award.id, award);
  if (ask.kind === "award" && ask.places.some(isLocal)) {
    // A district's article files what its communes received under them: with one award of the place come the others of its article.
    const own = [...new Set([...awards.values()].map((award) => award.article.id))].filter((id) => !ids.includes(id)).slice(0, ARTICLES);
    if (own.length > 0) for (const award of await reader.list("awards", { articleId: own })) awards.set(award.id, award);
  }
  if (ask.kind === "movement") {
    for (const province of provincesOf(ask))
      for (const movement of await reader.list("movements", { province })) movements.set(movement.id, movement);
    const body = launcherAsked(ask);
    // "Hội Liên hiệp Phụ nữ" is mostly written "Hội LHPN".
    const called = body === null ? [] : [body.join(" "), ...shortFormsOf(ask.words), ...shortFormsOf(["lien", "hiep", ...body.slice(1)])];
    for (const q of called) for (const movement of await reader.list("movements", { q })) movements.set(movement.id, movement);
    for (const name of ask.names)
      for (const movement of await reader.list("movements", { movement: name.join(" ") })) movements.set(movement.id, movement);
  }
  if (ask.kind === "figure") for (const figure of await figuresByPlace(reader, ask)) figures.set(figure.id, figure);
  if (ask.kind === "award" || all) for (const award of await awardsByRecipient(reader, ask)) awards.set(award.id, award);
  if (all) for (const figure of await figuresAt(reader, ask)) figures.set(figure.id, figure);
  // What was looked up by place, award or name comes before what merely shares an article with a sentence.
  const looked = [...awards.values(), ...figures.values(), ...movements.values()];
  const articles = new Set([...ids, ...looked.map((record) => record.article.id)]);
  const needed =
    articles.size <= MOST_ARTICLES ? [...articles] : [...new Set([...ids, ...bestArticles(ask, looked)])].slice(0, BEST_ARTICLES);
  const contexts = await reader.read(needed);
  const standing = <R extends { article: { id: string }; review: string }>(records: Map<string, R>): R[] =>
    [...records.values()].filter((record) => contexts.has(record.article.id) && record.review !== "rejected");
  return {
    figures: standing(figures),
    awards: standing(awards),
    movements: standing(movements),
    passages: [...passages.filter((passage) => contexts.has(passage.article.id)), ...ofPersons(ask, contexts, passages)],
    contexts,
  };
}

/** Articles about one person that are read sentence by sentence. */
const MOST_PROFILES = 3;
const HONOUR = /bằng|giấy khen|huân chương|huy chương|huy hiệu|kỷ niệm chương|cờ|danh hiệu|chiến s[ĩỹ]|khen/iu;

/** Sentences on honours in the articles that name the asked person, who stands in most of them as "anh", "bà". */
function ofPersons(ask: Ask, contexts: ReadonlyMap<string, ArticleContext>, found: readonly Passage[]): Passage[] {
  if (ask.kind !== "award" || ask.names.length === 0) return [];
  const known = new Set(found.map((passage) => `${passage.article.id} ${passage.start}`));
  const profiles = [...contexts.values()]
    .filter((context) => ask.names.every((name) => context.whole.hasPhrase(name)))
    .slice(0, MOST_PROFILES);
  return profiles.flatMap((context) =>
    [...context.sentences()].flatMap(({ start, end }) => {
      const quote = context.article.text.slice(start, end);
      const wanted = HONOUR.test(quote) && !known.has(`${context.article.id} ${start}`);
      return wanted ? [{ article: context.article, start, end, quote, score: 0 }] : [];
    }),
  );
}

/** What an article is worth whose title or province names the asked place, beside one whose sentence shares more words. */
const AT_PLACE = 0.25;

/** Ids of the articles of sentences, best sentence first, those about the asked place before others that say as much. */
function articlesOf(ask: Ask, passages: readonly Passage[]): string[] {
  const names = ask.places
    .flatMap((place) => (place.level === "province" ? place.provinces : [place.name]))
    .map((name) => comparable(name));
  const best = new Map<string, number>();
  const anchors = anchorsOf(ask);
  for (const { article, score, quote } of passages) {
    const about = new WordIndex(`${article.title} ; ${article.province?.name ?? ""}`);
    const anchored = anchors.length > 0 && anchors.some((words) => new WordIndex(quote).hasPhrase(words));
    const worth = score + (anchored || names.some((name) => about.hasPhrase(name)) ? AT_PLACE : 0);
    best.set(article.id, Math.max(best.get(article.id) ?? 0, worth));
  }
  return [...best].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Ids of the articles of records, those first whose record says most of what is asked; newer ones first where they say the same. */
function bestArticles(ask: Ask, records: readonly Stored<Figure | Award | Movement>[]): string[] {
  const words = [
    ...new Set([...ask.words, ...ask.inherited, ...ask.names.flat(), ...ask.periods.map((one) => one.end?.slice(0, 4) ?? "")]),
  ];
  const best = new Map<string, number>();
  for (const record of records) {
    const said = new Set(
      comparable(`${record.kind === "figure" ? record.indicator : record.name} ${record.quote} ${record.time?.end ?? ""}`),
    );
    const shared = words.filter((word) => said.has(word)).length;
    best.set(record.article.id, Math.max(best.get(record.article.id) ?? 0, shared));
  }
  return [...best].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Articles that hold a document's number. */
async function articlesNaming(reader: Reader, document: string): Promise<string[]> {
  const { items } = await reader.store.articles({ q: document.replace(/[^\p{L}\p{N}]+/gu, " "), limit: 20 });
  const contexts = await reader.read(items.map((item) => item.id));
  return [...contexts].filter(([, context]) => context.names(document)).map(([id]) => id);
}

/** All figures of the named places below the province. */
async function figuresAt(reader: Reader, ask: Ask): Promise<Stored<Figure>[]> {
  const place = ask.places.filter(isLocal).map((one) => one.name);
  return place.length === 0 ? [] : reader.list("figures", { place });
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
  // What is asked in full may be written short: "số xã đạt chuẩn NTM".
  const indicator = [...new Set([...shortFormsOf(words), ...pairs, ...words.filter((word) => word.length > 3)])].slice(0, 14);
  const provinces = provincesOf(ask);
  const places = ask.places.filter(isLocal).map((place) => place.name);
  // "Tỉnh nào có tỷ lệ hộ nghèo thấp nhất?": wherever the measure is told.
  const peak = ask.intent === "highest" || ask.intent === "lowest";
  if (peak && ask.places.length === 0 && words.length > 1)
    return reader.list("figures", {
      ...years(ask),
      indicator: words.filter((word) => !/^(?:tinh|thanh|pho|ty|le|so|muc|huyen|xa)$/.test(word)).join(" "),
    });
  if (indicator.length === 0 || (provinces.length === 0 && places.length === 0)) return [];
  const where = places.length > 0 ? { place: places } : { province: provinces };
  return reader.list("figures", { ...where, ...years(ask), indicator });
}

/** Awards of a named recipient, wherever they are told. */
async function awardsByRecipient(reader: Reader, ask: Ask): Promise<Stored<Award>[]> {
  const local = ask.places.filter(isLocal).map((place) => place.name);
  const recipient = [...ask.names.map((name) => name.join(" ")), ...local];
  return recipient.length === 0 ? [] : reader.list("awards", { recipient });
}

async function awardsBySlug(reader: Reader, ask: Ask): Promise<Stored<Award>[]> {
  const slugs = [...new Set(ask.awards.flatMap((award) => award.slugs))];
  const place = ask.places.filter(isLocal).map((one) => one.name);
  const provinces = place.length > 0 ? [] : provincesOf(ask);
  const found: Stored<Award>[] =
    place.length > 0 ? [...(await reader.list("awards", { place, ...(slugs.length > 0 ? { award: slugs } : {}) }))] : [];
  if (slugs.length === 0 || slugs.length > 3 || provinces.length === 0) return found;
  for (const award of slugs) for (const province of provinces) found.push(...(await reader.list("awards", { award, province })));
  return found;
}
