import { and, desc, eq, inArray, ne, or, type SQL, sql } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { LINK_LOCK } from "../database/locks.ts";
import { articles } from "../database/schema.ts";
import { isCopy } from "./alike.ts";
import { decidedCopies, makeCopy } from "./decided.ts";
import { shinglesOf } from "./shingles.ts";

/** Texts that are compared word by word at most. */
const MOST_CANDIDATES = 20;

type Seen = Pick<typeof articles.$inferSelect, "id" | "published" | "fetchedAt" | "duplicateOf">;
const SEEN = { id: articles.id, published: articles.published, fetchedAt: articles.fetchedAt, duplicateOf: articles.duplicateOf };

/**
 * Links an article that was just saved with its copies, in the transaction that saved it: all of them to one original, the first that was
 * published. What it was linked to while it had other words no longer counts.
 */
export async function linkCopies(database: Database, id: string): Promise<void> {
  await database.execute(sql`select pg_advisory_xact_lock(${LINK_LOCK})`);
  const said = (await decidedCopies(database, [id])).get(id);
  if (said !== undefined) return holdTo(database, id, said);
  await leaveCopies(database, id);
  const [own] = await database
    .select({ ...SEEN, text: articles.text, textKey: articles.textKey, bands: articles.bands })
    .from(articles)
    .where(eq(articles.id, id));
  if (own === undefined || own.textKey === null || own.bands === null) return;
  const bands = sql`array[${sql.join(
    own.bands.map((band) => sql`${band}`),
    sql`, `,
  )}]::integer[]`;
  const candidates = await database
    .select({ ...SEEN, text: articles.text, textKey: articles.textKey })
    .from(articles)
    .where(and(ne(articles.id, id), or(eq(articles.textKey, own.textKey), sql`${articles.bands} && ${bands}`)))
    .orderBy(desc(eq(articles.textKey, own.textKey) as SQL<boolean>), desc(sharedWith(bands)), articles.id)
    .limit(MOST_CANDIDATES);
  if (candidates.length === 0) return;
  const words = shinglesOf(own.text);
  const copies = candidates.filter(({ text, textKey }) => textKey === own.textKey || isCopy(words, shinglesOf(text)));
  // An article that counts itself because an editor said so is neither a copy nor the original of what is found.
  const decided = await decidedCopies(
    database,
    copies.map((copy) => copy.id),
  );
  const free = copies.filter((copy) => decided.get(copy.id) !== null);
  if (free.length === 0) return;
  const originals = [...new Set(free.map((copy) => copy.duplicateOf ?? copy.id))];
  const group = await database
    .select(SEEN)
    .from(articles)
    .where(or(inArray(articles.id, originals), inArray(articles.duplicateOf, originals)));
  await gather(database, [own, ...group]);
}

/** What an editor said of an article holds, whatever its words are now; an original that is gone is found anew by the next decision. */
async function holdTo(database: Database, id: string, original: string | null): Promise<void> {
  const [target] = original === null ? [] : await database.select(SEEN).from(articles).where(eq(articles.id, original));
  const root = target === undefined ? null : (target.duplicateOf ?? target.id);
  if (root === null || root === id) await database.update(articles).set({ duplicateOf: null }).where(eq(articles.id, id));
  else await makeCopy(database, id, root);
}

function sharedWith(bands: SQL): SQL<number> {
  return sql<number>`(select count(*) from unnest(${articles.bands}) as band where band = any(${bands}))`;
}

/** An article whose words have changed is no copy of anything for now; what was a copy of it is one of the next in line. */
async function leaveCopies(database: Database, id: string): Promise<void> {
  await database.update(articles).set({ duplicateOf: null }).where(eq(articles.id, id));
  const rest = await database.select(SEEN).from(articles).where(eq(articles.duplicateOf, id));
  if (rest.length > 0) await gather(database, rest);
}

/** Makes the first published of the articles the original of the others; where days are equal, the first that was fetched. */
async function gather(database: Database, group: readonly Seen[]): Promise<void> {
  const key = (one: Seen) => `${one.published === "" ? "9999" : one.published} ${one.fetchedAt} ${one.id}`;
  const [original, ...copies] = [...group].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  if (original === undefined) return;
  await database.update(articles).set({ duplicateOf: null }).where(eq(articles.id, original.id));
  const ids = copies.map((copy) => copy.id);
  if (ids.length > 0) await database.update(articles).set({ duplicateOf: original.id }).where(inArray(articles.id, ids));
}
