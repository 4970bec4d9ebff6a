import { randomBytes } from "node:crypto";
import { and, eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { articleOrigins, awards, erasures, figures, linkDecisions, movements, settings } from "../database/schema.ts";
import { type Note, rowOf } from "../journal/note.ts";
import type { Role } from "../review/reviews.ts";
import { keyOf } from "../search/words.ts";
import type { Erasure, LinkDecision, LinkKind } from "./snapshots.ts";

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

export async function decideLink(database: Database, decision: LinkDecision, note: Note): Promise<boolean> {
  const table = LINKED[decision.kind];
  const about = and(eq(table.articleId, decision.articleId), eq(table.id, decision.recordId));
  if ((await database.select({ id: table.id }).from(table).where(about)).length === 0) return false;
  for (const row of await database.insert(linkDecisions).values(decision).returning()) note(rowOf("linkDecisions", row));
  return true;
}

export async function listLinkDecisions(database: Database): Promise<LinkDecision[]> {
  const rows = await database.select().from(linkDecisions).orderBy(linkDecisions.id);
  const last = new Map(rows.map((row) => [`${row.kind} ${row.articleId} ${row.recordId}`, row]));
  return [...last.values()].map(({ kind, articleId, recordId, target, editor, role }) => ({
    kind: kind as LinkKind,
    articleId,
    recordId,
    target,
    editor,
    role: role as Role,
  }));
}
