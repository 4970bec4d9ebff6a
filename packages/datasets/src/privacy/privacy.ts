import type { ThiDuaRecord } from "@thidua/core";
import type { Erasure, SnapshotArticle, Store } from "@thidua/store";
import { ERASED, type Hidden, type Mask, maskOf, type Pseudonyms, pseudonyms } from "./masks.ts";

/** `public`: names of private persons are pseudonyms; `restricted`: they stand as written, but for those that were erased. */
export type Tier = "public" | "restricted";

export type PrivacySource = Pick<Store, "personsIn" | "readArticles" | "pseudonymKey" | "erasures">;

/** What may be said of the persons of one article. */
export interface Cover {
  record<R extends ThiDuaRecord>(record: R): R;
  article<A extends SnapshotArticle>(article: A): A;
  words(value: string): string;
  /** Deep, in whatever a correction holds. */
  deep(value: unknown): unknown;
}

/** How names are written in the articles of these ids. */
export type Privacy = (articleIds: readonly string[]) => Promise<(articleId: string) => Cover>;

export async function privacyOf(source: PrivacySource, tier: Tier): Promise<Privacy> {
  const pseudonym = pseudonyms(await source.pseudonymKey());
  const erasures = await source.erasures();
  return async (articleIds) => {
    const persons = tier === "public" ? await source.personsIn(articleIds) : [];
    const hidden = new Map<string, Hidden[]>(articleIds.map((id) => [id, erasedIn(id, erasures)]));
    for (const { articleId, name, start, end } of persons) hidden.get(articleId)?.push({ name, erased: false, within: { start, end } });
    const busy = [...hidden].filter(([, names]) => names.length > 0).map(([id]) => id);
    const texts = new Map((await source.readArticles(busy)).map(({ id, text }) => [id, text]));
    const covers = new Map<string, Cover>();
    for (const [id, names] of hidden) {
      const text = texts.get(id) ?? "";
      const mask = names.length === 0 ? null : maskOf(names, pseudonym, text);
      covers.set(id, cover(mask, mask === null ? null : { text, masked: mask.text(text) }, tier, pseudonym));
    }
    return (id) => covers.get(id) ?? cover(null, null, tier, pseudonym);
  };
}

function erasedIn(articleId: string, erasures: readonly Erasure[]): Hidden[] {
  return erasures
    .filter((erasure) => erasure.articleId === null || erasure.articleId === articleId)
    .map(({ name }) => ({ name, erased: true, within: null }));
}

/** `shows`: the text of the article as it is and as it may be shown; null where nothing is hidden in it. */
function cover(mask: Mask | null, shows: { text: string; masked: string } | null, tier: Tier, pseudonym: Pseudonyms): Cover {
  const words = (value: string): string => (mask === null ? value : mask.field(value));
  const person = (name: string): string => {
    if (mask?.isErased(name)) return ERASED;
    return tier === "public" ? pseudonym.of(name) : words(name);
  };
  const deep = (value: unknown): unknown => {
    if (typeof value === "string") return words(value);
    if (Array.isArray(value)) return value.map(deep);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, deep(inner)]));
  };
  // What a decision quotes may be of an earlier text.
  const quoted = <Q extends { start: number; end: number; quote: string }>(one: Q, { quote }: { quote: string }): Q => {
    const stands = shows !== null && shows.text.slice(one.start, one.end) === quote;
    return stands ? { ...one, quote: shows.masked.slice(one.start, one.end) } : one;
  };
  const record = <R extends ThiDuaRecord>(one: R): R => {
    const named = one.kind === "award" && one.recipient.kind === "individual" ? one.recipient.name : null;
    if (mask === null && named === null) return one;
    const shown = quoted(deep(one) as R, one);
    if (shown.kind === "movement" && one.kind === "movement")
      shown.mentions = shown.mentions.map((mention, i) => quoted(mention, one.mentions[i] ?? mention));
    if (shown.kind === "award" && named !== null) shown.recipient = { ...shown.recipient, name: person(named) };
    // What an id or an engine is called is no word of the article.
    return { ...shown, id: one.id, rule: one.rule };
  };
  return {
    record,
    words,
    deep: (value) => (isRecord(value) ? record(value) : deep(value)),
    article(article) {
      const author = article.author === null ? null : tier === "public" ? pseudonym.of(article.author) : words(article.author);
      if (shows === null) return { ...article, author };
      return { ...article, author, title: words(article.title), text: shows.masked };
    },
  };
}

function isRecord(value: unknown): value is ThiDuaRecord {
  return typeof value === "object" && value !== null && "kind" in value && "quote" in value && "basis" in value;
}
