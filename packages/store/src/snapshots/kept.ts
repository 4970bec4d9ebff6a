import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articleOrigins, articles, awards, erasures, figures, linkDecisions, movements, settings } from "../database/schema.ts";
import { type Note, rowOf } from "../journal/note.ts";
import type { Role } from "../review/reviews.ts";
import { keyOf } from "../search/words.ts";
import type { Erasure, KeptLink, LinkChange, Linked, LinkKind, LinkOutcome } from "./snapshots.ts";

const KEY = "pseudonym-key";

export async function pseudonymKey(database: Database, note: Note): Promise<string> {
  // Two processes that ask at once get the same one.
  const made = await database
    .insert(settings)
    .values({ name: KEY, value: randomBytes(32).toString("hex") })
    .onConflictDoNothing()
    .returning();
  for (const row of made) note(rowOf("settings", row));
  const [row] = await database.select({ value: settings.value }).from(settings).where(eq(settings.name, KEY));
  if (row === undefined) throw new Error("no key of pseudonyms");
  return row.value;
}

export async function erase(database: Database, { name, articleId, reason }: Erasure, note: Note): Promise<boolean> {
  const row = { name: name.normalize("NFC").trim(), key: keyOf(name), articleId: articleId ?? "", reason };
  const added = await database.insert(erasures).values(row).onConflictDoNothing().returning();
  for (const one of added) note(rowOf("erasures", one));
  return added.length > 0;
}

export async function listErasures(database: Database): Promise<Erasure[]> {
  const rows = await database.select().from(erasures).orderBy(erasures.id);
  return rows.map(({ name, articleId, reason }) => ({ name, articleId: articleId === "" ? null : articleId, reason }));
}

export async function keepOrigin(database: Database, articleId: string, archiveDigest: string, note: Note): Promise<void> {
  note({ type: "origin", articleId, archiveDigest });
  const origin = { articleId, archiveDigest };
  await database.insert(articleOrigins).values(origin).onConflictDoUpdate({ target: articleOrigins.articleId, set: { archiveDigest } });
}

const LINKED = { movement: movements, recipient: awards, indicator: figures };

export async function decideLink(database: Database, { version, ...decision }: LinkChange, note: Note): Promise<LinkOutcome> {
  const table = LINKED[decision.kind];
  // Takes the article, as every decision about its records does: one comes after the other.
  await database.select({ id: articles.id }).from(articles).where(eq(articles.id, decision.articleId)).for("update");
  const about = and(eq(table.articleId, decision.articleId), eq(table.id, decision.recordId));
  if ((await database.select({ id: table.id }).from(table).where(about)).length === 0) return "not-found";
  const [last] = await listLinkDecisions(database, decision);
  if ((last?.id ?? 0) !== version) return "changed";
  for (const row of await database.insert(linkDecisions).values(decision).returning()) note(rowOf("linkDecisions", row));
  return "done";
}

export async function listLinkDecisions(database: Database, about?: Linked): Promise<KeptLink[]> {
  const only = about && [
    eq(linkDecisions.kind, about.kind),
    eq(linkDecisions.articleId, about.articleId),
    eq(linkDecisions.recordId, about.recordId),
  ];
  const rows = await database
    .select()
    .from(linkDecisions)
    .where(and(...(only ?? [])))
    .orderBy(linkDecisions.id);
  const last = new Map(rows.map((row) => [`${row.kind} ${row.articleId} ${row.recordId}`, row]));
  return [...last.values()].map(({ id, kind, articleId, recordId, target, editor, role }) => ({
    id,
    kind: kind as LinkKind,
    articleId,
    recordId,
    target,
    editor,
    role: role as Role,
  }));
}
