import type { RecordKind, Review, ThiDuaRecord } from "@thidua/core";
import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { decisions, secondReviews } from "../database/schema.ts";
import { type Note, rowOf } from "../journal/note.ts";
import { readArticles } from "../lists/articles.ts";
import { decisionOf } from "./decisions.ts";
import type { Agreement, BlindItem, Decision } from "./reviews.ts";

/** A drawn record as the first editor saw it, and what they said in the end; taken back is not said. */
interface Drawn {
  first: Decision;
  last: Decision;
  second: { review: Review; editor: string } | null;
}

async function drawn(database: Database): Promise<Drawn[]> {
  const rows = await database.select().from(decisions).where(eq(decisions.drawn, true)).orderBy(decisions.id);
  const seconds = await database.select().from(secondReviews);
  const keyOf = (about: { articleId: string; kind: string; subject: string }) => `${about.articleId} ${about.kind} ${about.subject}`;
  const second = new Map(seconds.map((one) => [keyOf(one), { review: one.review as Review, editor: one.editor }]));
  const subjects = new Map<string, Drawn>();
  for (const row of rows) {
    const decision = decisionOf(row);
    const key = keyOf(row);
    subjects.set(key, { first: subjects.get(key)?.first ?? decision, last: decision, second: second.get(key) ?? null });
  }
  // What an editor created nobody else can be asked about: there was nothing to see.
  return [...subjects.values()].filter(({ first, last }) => first.before !== null && last.review !== "unreviewed");
}

export async function nextBlind(database: Database, editor: string): Promise<BlindItem | null> {
  const [waiting] = (await drawn(database)).filter(({ last, second }) => second === null && last.editor !== editor);
  const record = waiting?.first.before;
  if (waiting === undefined || record === undefined || record === null) return null;
  const [article] = await readArticles(database, [waiting.first.articleId]);
  return article === undefined ? null : { article, record };
}

export async function reviewBlind(
  database: Database,
  about: { articleId: string; kind: RecordKind; recordId: string; review: Review; record: ThiDuaRecord | null; editor: string },
  note: Note,
): Promise<boolean> {
  const { recordId, ...rest } = about;
  const [known] = await database
    .select({ id: decisions.id })
    .from(decisions)
    .where(and(eq(decisions.articleId, about.articleId), eq(decisions.subject, recordId), eq(decisions.drawn, true)))
    .limit(1);
  const own = await database
    .select({ editor: decisions.editor })
    .from(decisions)
    .where(and(eq(decisions.subject, recordId), eq(decisions.editor, about.editor), eq(decisions.articleId, about.articleId)))
    .limit(1);
  if (known === undefined || own.length > 0) return false;
  const added = await database
    .insert(secondReviews)
    .values({ ...rest, subject: recordId })
    .onConflictDoNothing()
    .returning();
  for (const row of added) note(rowOf("secondReviews", row));
  return added.length > 0;
}

export async function agreement(database: Database): Promise<Agreement> {
  const all = await drawn(database);
  const pairs = all.flatMap(({ first, last, second }) =>
    second === null
      ? []
      : [{ articleId: first.articleId, kind: first.kind, recordId: first.recordId, first: last.review, second: second.review }],
  );
  return {
    pairs: pairs.length,
    waiting: all.length - pairs.length,
    ...kappaOf(pairs),
    disagreements: pairs.filter(({ first, second }) => first !== second),
  };
}

/** Cohen's kappa: how much more two reviewers agree than they would by chance. */
export function kappaOf(pairs: readonly { first: string; second: string }[]): { agreed: number | null; kappa: number | null } {
  if (pairs.length === 0) return { agreed: null, kappa: null };
  const share = (of: (pair: { first: string; second: string }) => boolean) => pairs.filter(of).length / pairs.length;
  const agreed = share(({ first, second }) => first === second);
  const verdicts = new Set(pairs.flatMap(({ first, second }) => [first, second]));
  let chance = 0;
  for (const verdict of verdicts) chance += share(({ first }) => first === verdict) * share(({ second }) => second === verdict);
  return { agreed, kappa: chance === 1 ? null : (agreed - chance) / (1 - chance) };
}
