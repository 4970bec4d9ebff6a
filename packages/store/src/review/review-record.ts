import { createHash } from "node:crypto";
import type { RecordKind, ThiDuaRecord } from "@thidua/core";
import { asc, eq, inArray } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articles, awards, decisions, figures, movements } from "../database/schema.ts";
import { type Note, rowOf } from "../journal/note.ts";
import { findIn } from "../lists/records.ts";
import { articleOf } from "../rows/article.ts";
import { decisionsAbout } from "./decisions.ts";
import type { Decision, NotTheSame, RecordState, ReviewChange, ReviewOutcome } from "./reviews.ts";
import { putRecord, recordIn } from "./rows.ts";

/** One decision, the record as it then stands, and everything that follows, in one transaction. */
export function reviewRecord(database: Database, change: ReviewChange, note: Note): Promise<ReviewOutcome> {
  const { articleId, kind, recordId } = change;
  return database.transaction(async (transaction) => {
    const other = change.sameAs === undefined ? null : await articleOfRecord(transaction, change.sameAs, articleId);
    // Takes the article, and that of the record that is to stay: decisions about them, and their being read anew, come one after the other.
    const taken = await transaction
      .select()
      .from(articles)
      .where(inArray(articles.id, [articleId, other ?? articleId]))
      .orderBy(articles.id)
      .for("update");
    const row = taken.find(({ id }) => id === articleId);
    const refused = async (why: Extract<ReviewOutcome, { ok: false }>["why"]): Promise<ReviewOutcome> => ({
      ok: false,
      why,
      ...(await stateIn(transaction, articleId, kind, recordId)),
    });
    if (row === undefined) return refused("not-found");
    if (change.request !== undefined && (await isDone(transaction, change.request)))
      return { ok: true, ...(await stateIn(transaction, articleId, kind, recordId)) };
    const history = await decisionsAbout(transaction, articleId, kind, recordId);
    const version = history.at(-1)?.version ?? 0;
    const before = await recordIn(transaction, articleId, kind, recordId);
    if (change.version !== version || (change.action === "create" && before !== null)) return refused("changed");
    if (before === null && change.action !== "create" && change.action !== "undo") return refused("not-found");
    const unlike = change.sameAs === undefined ? null : await notTheSame(transaction, change, change.sameAs, other);
    if (unlike !== null) return refused(unlike);
    const next = nextOf(change, before, history, articleOf(row).text);
    if (typeof next === "string") return refused(next);
    const { after, undoes } = next;
    const about = after ?? before;
    if (about === null) return refused("nothing-to-undo");
    const decision: typeof decisions.$inferInsert = {
      articleId,
      kind,
      subject: recordId,
      version: version + 1,
      action: change.action,
      start: about.start,
      end: about.end,
      quote: about.quote,
      review: after?.review ?? "unreviewed",
      before,
      after,
      reason: change.reason ?? null,
      note: change.note ?? null,
      reading: change.reading ?? null,
      undoes,
      sameAs: change.sameAs ?? null,
      drawn: isDrawn(recordId),
      request: change.request ?? null,
      editor: change.editor,
      role: change.role,
    };
    const [added] = await transaction.insert(decisions).values(decision).returning();
    if (added !== undefined) note(rowOf("decisions", added));
    await putRecord(transaction, articleOf(row), kind, recordId, after);
    return { ok: true, ...(await stateIn(transaction, articleId, kind, recordId)) };
  });
}

/** A tenth of all subjects, the same tenth every time, that nobody can guess by looking at the record. */
function isDrawn(subject: string): boolean {
  return createHash("sha256").update(`second ${subject}`).digest().readUInt32BE() % 10 === 0;
}

async function isDone(database: Database, request: string): Promise<boolean> {
  return (await database.select({ id: decisions.id }).from(decisions).where(eq(decisions.request, request))).length > 0;
}

/** The article of a record of any kind: this one where it has it. */
async function articleOfRecord(database: Database, recordId: string, first: string): Promise<string | null> {
  const all: string[] = [];
  for (const table of [movements, figures, awards])
    for (const { articleId } of await database.select({ articleId: table.articleId }).from(table).where(eq(table.id, recordId)))
      all.push(articleId);
  return all.find((one) => one === first) ?? all.sort()[0] ?? null;
}

async function notTheSame(
  database: Database,
  { kind, recordId, articleId }: ReviewChange,
  sameAs: string,
  within: string | null,
): Promise<NotTheSame | null> {
  if (within === null) return "same-missing";
  if (sameAs === recordId && within === articleId) return "same-record";
  const other = await recordIn(database, within, kind, sameAs);
  if (other !== null) return other.review === "rejected" ? "same-rejected" : null;
  for (const one of ["movement", "figure", "award"] as const)
    if ((await recordIn(database, within, one, sameAs)) !== null) return "same-kind";
  return "same-missing";
}

type Next = { after: ThiDuaRecord | null; undoes: number | null };

function nextOf(
  { action, record, recordId, kind }: ReviewChange,
  before: ThiDuaRecord | null,
  history: Decision[],
  text: string,
): Next | "not-found" | "not-in-text" | "nothing-to-undo" {
  if (action === "undo") {
    const undone = new Set(history.map(({ undoes }) => undoes));
    const last = history.findLast((one) => one.action !== "undo" && !undone.has(one.id));
    if (last === undefined) return "nothing-to-undo";
    const { before: after } = last;
    return after === null || text.slice(after.start, after.end) === after.quote ? { after, undoes: last.id } : "not-in-text";
  }
  if (action === "accept" || action === "reject") {
    if (before === null) return "not-found";
    return { after: { ...before, review: action === "accept" ? "accepted" : "rejected" }, undoes: null };
  }
  if (record === undefined || record.kind !== kind || text.slice(record.start, record.end) !== record.quote) return "not-in-text";
  return { after: { ...record, id: recordId, review: "corrected" }, undoes: null };
}

async function stateIn(database: Database, articleId: string, kind: RecordKind, recordId: string): Promise<RecordState> {
  const history = await decisionsAbout(database, articleId, kind, recordId);
  return { record: await findIn(database, kind, recordId, articleId), version: history.at(-1)?.version ?? 0, history };
}

/** The record of this id of any kind, in the first article that has it unless one is named. */
export async function recordState(database: Database, recordId: string, within?: string): Promise<RecordState | null> {
  for (const [kind, table] of Object.entries({ movement: movements, figure: figures, award: awards }) as [RecordKind, typeof figures][]) {
    const found = await database
      .select({ articleId: table.articleId })
      .from(table)
      .where(eq(table.id, recordId))
      .orderBy(asc(table.articleId));
    const decided = await database
      .select({ articleId: decisions.articleId, kind: decisions.kind })
      .from(decisions)
      .where(eq(decisions.subject, recordId))
      .orderBy(asc(decisions.articleId));
    const all = [...found.map(({ articleId }) => articleId), ...decided.filter((one) => one.kind === kind).map((one) => one.articleId)];
    const articleId = within === undefined ? all[0] : all.find((one) => one === within);
    if (articleId !== undefined) return stateIn(database, articleId, kind, recordId);
  }
  return null;
}
