import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, passages } from "../database/schema.ts";
import { ABOUT } from "../lists/records.ts";
import type { Passage } from "../store.ts";
import { countsOf, type Frequencies, frequenciesOf } from "./frequencies.ts";
import { type Readied, readied, scoreOf, type Wanted, wantedOf } from "./scores.ts";
import { aboutOf, sentencesOf } from "./sentences.ts";

/** Passages that are ranked at most, so that a common word costs no more than a rare one. */
const RANKED = 4_000;
/** Passages whose sentences are read. */
const READ = 60;

/** The sentences that share most words and word pairs with a question, best first. */
export async function findPassages(database: Database, question: string, limit: number): Promise<Passage[]> {
  const wanted = wantedOf(question);
  const found = new Map<string, Passage>();
  const search = await searchFor(database, wanted);
  for (const query of search.queries) {
    for (const row of await candidates(database, query, search)) {
      const headline = headlineOf(aboutOf(row.article));
      for (const { start, end, quote, words } of sentencesOfPassage(row.text)) {
        const score = scoreOf(wanted, words, headline);
        const at = row.start + start;
        if (score > 0) found.set(`${at} ${row.article.id}`, { article: row.article, start: at, end: row.start + end, quote, score });
      }
    }
    if (found.size >= limit) break;
  }
  return [...found.values()].sort((a, b) => b.score - a.score || before(a.article.id, b.article.id) || a.start - b.start).slice(0, limit);
}

interface ReadSentence {
  start: number;
  end: number;
  quote: string;
  words: Readied;
}

// The same passages answer many questions; their sentences are read once.
const KEPT = 2_000;
const read = new Map<string, readonly ReadSentence[]>();

function sentencesOfPassage(text: string): readonly ReadSentence[] {
  const known = read.get(text);
  if (known !== undefined) {
    read.delete(text);
    read.set(text, known);
    return known;
  }
  const sentences = sentencesOf(text).map(({ start, end }) => {
    const quote = text.slice(start, end);
    return { start, end, quote, words: readied(quote) };
  });
  read.set(text, sentences);
  for (const oldest of read.keys()) {
    if (read.size <= KEPT) break;
    read.delete(oldest);
  }
  return sentences;
}

const headlines = new Map<string, Readied>();

/** The words of a title and province, read once for the many passages and questions that they head. */
function headlineOf(about: string): Readied {
  const known = headlines.get(about);
  if (known !== undefined) return known;
  // As full as it may be, it begins anew: what is asked about comes back at once.
  if (headlines.size >= KEPT) headlines.clear();
  const words = readied(about);
  headlines.set(about, words);
  return words;
}

function before(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Queries from strict to loose, each tried where the ones before found too little; how many passages are ranked and read. */
interface Search {
  queries: readonly string[];
  ranked: number;
  read: number;
}

/** Passages from which on a store is searched by how rare words are: in a smaller one every query is quick. */
const LARGE = 20_000;

async function searchFor(database: Database, wanted: Wanted): Promise<Search> {
  const { words, pairs } = wanted;
  if (words.length === 0) return { queries: [], ranked: 0, read: 0 };
  const frequencies = await frequenciesOf(database);
  if (frequencies.passages < MIDDLING || frequencies.common.size === 0) {
    const neighbours = pairs.map(([one, two]) => `(${one} <-> ${two})`).join(" | ");
    const queries = [words.join(" & "), neighbours, words.join(" | ")].filter((query) => query !== "");
    return { queries, ranked: RANKED, read: READ };
  }
  if (frequencies.passages < LARGE) {
    const telling = tellingPairs(wanted, frequencies);
    const queries = [words.join(" & "), telling, ...(await rarestFirst(database, words, frequencies))].filter((query) => query !== "");
    return { queries: [...new Set(queries)], ranked: RANKED_OF_SOME, read: READ };
  }
  return { queries: await rarestFirst(database, words, frequencies), ranked: RANKED_OF_MANY, read: READ_OF_MANY };
}

/** Passages from which on the loose queries of a small store would find most of it: there only telling pairs are looked for. */
const MIDDLING = 1_200;
const RANKED_OF_SOME = 160;
/** A pair with a word that fewer passages have than this share says something. */
const TELLING = 0.12;

/** Pairs of which one word is rare, as phrases. */
function tellingPairs({ pairs }: Wanted, { common }: Frequencies): string {
  const rare = (word: string): boolean => (common.get(word) ?? 0) < TELLING;
  return pairs
    .filter(([one, two]) => rare(one) || rare(two))
    .map(([one, two]) => `(${one} <-> ${two})`)
    .join(" | ");
}

/** In a large store common words find half of it: there the strict queries are ranked, loose ones keep to the rare words. */
const RANKED_OF_MANY = 400;
const READ_OF_MANY = 32;
/** Passages that a query should find, so that the best of them are good. */
const ENOUGH = 60;
const LOOSER = 3;

/** All words; then as many of the rarest as still stand together in enough passages; then fewer. Words that stand nowhere are left out. */
async function rarestFirst(database: Database, words: readonly string[], { passages, common }: Frequencies): Promise<string[]> {
  const rare = words.filter((word) => !common.has(word));
  const counts = await countsOf(database, rare, RANKED_OF_MANY);
  const shares = new Map(words.map((word) => [word, common.get(word) ?? (counts[rare.indexOf(word)] ?? 0) / passages]));
  const standing = words.filter((word) => (shares.get(word) ?? 0) > 0).sort((a, b) => (shares.get(a) ?? 0) - (shares.get(b) ?? 0));
  const queries = standing.length === words.length ? [words.join(" & ")] : [];
  // Words of one subject stand together: each further one narrows less than the one before.
  let expected = passages;
  let taken = 0;
  for (const [i, word] of standing.entries()) {
    expected *= (shares.get(word) ?? 0) ** (1 / 2 ** i);
    if (i > 0 && expected < ENOUGH) break;
    taken = i + 1;
  }
  for (let count = taken; count > 0 && taken - count < LOOSER; count--) queries.push(standing.slice(0, count).join(" & "));
  return [...new Set(queries)];
}

/** The best of the passages that a query (`tsquery`) finds, at most `ranked` of them looked at and `read` of them given. */
export function candidates(database: Database, query: string, { ranked, read }: Pick<Search, "ranked" | "read">) {
  const some = database
    .select({
      articleId: passages.articleId,
      start: passages.start,
      text: passages.text,
      rank: sql<number>`ts_rank_cd(${passages.words}, ${query}::tsquery)`.as("rank"),
    })
    .from(passages)
    .where(sql`${passages.words} @@ ${query}::tsquery`)
    .limit(ranked)
    .as("some");
  // Row by row, so that the passages are ranked once whatever the planner takes their number to be: of a store that was never counted it
  // believes that there are two, and would rank them all anew for every article.
  const about = database
    .select(ABOUT)
    .from(articles)
    .where(and(eq(articles.id, some.articleId), isNull(articles.duplicateOf)))
    .limit(1)
    .as("about");
  return database
    .select({ start: some.start, text: some.text, article: about._.selectedFields })
    .from(some)
    .innerJoinLateral(about, sql`true`)
    .orderBy(desc(some.rank), some.articleId, some.start)
    .limit(read);
}
