import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, passages } from "../database/schema.ts";
import { ABOUT } from "../lists/records.ts";
import type { Passage } from "../store.ts";
import { type Readied, readied, scoreOf, type Wanted, wantedOf } from "./scores.ts";
import { sentencesOf } from "./sentences.ts";

/** Passages that are ranked at most, so that a common word costs no more than a rare one. */
const RANKED = 4_000;
/** Passages whose sentences are read. */
const READ = 60;

/** The sentences that share most words and word pairs with a question, best first. */
export async function findPassages(database: Database, question: string, limit: number): Promise<Passage[]> {
  const wanted = wantedOf(question);
  const found = new Map<string, Passage>();
  for (const query of queriesOf(wanted)) {
    for (const row of await candidates(database, query)) {
      const about = `${row.article.title} ${row.article.province?.name ?? ""}`;
      const headline = readied(about);
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

function before(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** From strict to loose: all words, any pair of neighbours, any word. */
function queriesOf({ words, pairs }: Wanted): string[] {
  if (words.length === 0) return [];
  const all = words.join(" & ");
  const neighbours = pairs.map(([one, two]) => `(${one} <-> ${two})`).join(" | ");
  return [all, neighbours, words.join(" | ")].filter((query) => query !== "");
}

function candidates(database: Database, query: string) {
  const some = database
    .select({
      articleId: passages.articleId,
      start: passages.start,
      text: passages.text,
      rank: sql<number>`ts_rank_cd(${passages.words}, ${query}::tsquery)`.as("rank"),
    })
    .from(passages)
    .where(sql`${passages.words} @@ ${query}::tsquery`)
    .limit(RANKED)
    .as("some");
  return database
    .select({ start: some.start, text: some.text, article: ABOUT })
    .from(some)
    .innerJoin(articles, and(eq(articles.id, some.articleId), isNull(articles.duplicateOf)))
    .orderBy(desc(some.rank), some.articleId, some.start)
    .limit(READ);
}
