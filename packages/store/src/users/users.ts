import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, lt } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { sessions, signIns, users } from "../database/schema.ts";
import type { Role } from "../review/reviews.ts";
import type { Accounts, NewUser, SignIn, User } from "./accounts.ts";
import { isCommon } from "./common.ts";
import { hashPassword, isPassword, NOBODY } from "./password.ts";

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u;
const HOUR = 3_600_000;
/** A working day: who works on signs in anew the next. */
const SESSION = 12 * HOUR;
/** Who asks for nothing so long has left. */
const IDLE = 2 * HOUR;
/** That a session is in use is written down no oftener. */
const NOTED = HOUR / 60;
/** Wrong passwords in a row that are let pass. */
const TRIES = 5;
const LONGEST_LOCK = HOUR / 4;

const nameOf = (typed: string): string => typed.normalize("NFC").trim().toLowerCase();
const hashOf = (token: string): string => createHash("sha256").update(token).digest("base64url");

function userOf(row: typeof users.$inferSelect): User {
  const { name, display, role, disabled, createdAt } = row;
  return { name, display, role: role as Role, disabled, createdAt: createdAt.toISOString() };
}

const LONGEST = 200;
const fits = (password: string): boolean => password.length >= 10 && password.length <= LONGEST;

export async function addUser(database: Database, user: NewUser): ReturnType<Accounts["addUser"]> {
  const name = nameOf(user.name);
  if (!NAME.test(name)) return { ok: false, why: "name" };
  if (!fits(user.password)) return { ok: false, why: "password" };
  if (await isCommon(user.password, name)) return { ok: false, why: "common" };
  const display = user.display.trim() === "" ? user.name.trim() : user.display.trim();
  const row = { name, display: display.slice(0, 100), role: user.role, password: await hashPassword(user.password) };
  const [added] = await database.insert(users).values(row).onConflictDoNothing().returning();
  return added === undefined ? { ok: false, why: "taken" } : { ok: true, user: userOf(added) };
}

export async function listUsers(database: Database): Promise<User[]> {
  return (await database.select().from(users).orderBy(users.name)).map(userOf);
}

export async function changeUser(
  database: Database,
  typed: string,
  change: { role?: Role; disabled?: boolean; password?: string },
): Promise<User | null> {
  const name = nameOf(typed);
  const { password, ...rest } = change;
  if (password !== undefined && !fits(password)) throw new RangeError("a password has 10 to 200 characters");
  if (password !== undefined && (await isCommon(password, name))) throw new RangeError("others would guess this password");
  const hashed = password === undefined ? {} : { password: await hashPassword(password), failures: 0, lockedUntil: null };
  return database.transaction(async (transaction) => {
    const [changed] = await transaction
      .update(users)
      .set({ name, ...rest, ...hashed })
      .where(eq(users.name, name))
      .returning();
    await transaction.delete(sessions).where(eq(sessions.user, name));
    return changed === undefined ? null : userOf(changed);
  });
}

/** Looks at the password, whoever asks, so that time tells nothing of who there is. */
export async function signIn(database: Database, typed: string, password: string): Promise<SignIn> {
  const name = nameOf(typed).slice(0, 40);
  const now = new Date();
  const [user] = await database.select().from(users).where(eq(users.name, name));
  // Never only the beginning of what was typed: what is longer is no password of anybody's, and takes as long to be found wrong.
  const right = (await isPassword(password.slice(0, LONGEST), user?.password ?? NOBODY)) && password.length <= LONGEST;
  const lockedUntil = user?.lockedUntil ?? null;
  const said = async (outcome: string): Promise<void> => void (await database.insert(signIns).values({ name, outcome }));
  if (lockedUntil !== null && lockedUntil > now) {
    await said("locked");
    return { ok: false, why: "locked", until: lockedUntil.toISOString() };
  }
  if (user === undefined || user.disabled || !right) {
    if (user !== undefined) await countFailure(database, name, now);
    await said("wrong");
    return { ok: false, why: "wrong", until: null };
  }
  const token = randomBytes(32).toString("base64url");
  await database.transaction(async (transaction) => {
    await transaction.delete(sessions).where(lt(sessions.expiresAt, now));
    await transaction.insert(sessions).values({ tokenHash: hashOf(token), user: name, createdAt: now, expiresAt: openUntil(now, now) });
    await transaction.update(users).set({ failures: 0, lockedUntil: null }).where(eq(users.name, name));
  });
  await said("in");
  return { ok: true, user: userOf(user), token, expiresAt: new Date(now.getTime() + SESSION).toISOString() };
}

/** After five wrong passwords each further one closes the door twice as long, up to a quarter of an hour. */
async function countFailure(database: Database, name: string, now: Date): Promise<void> {
  await database.transaction(async (transaction) => {
    const [row] = await transaction.select({ failures: users.failures }).from(users).where(eq(users.name, name)).for("update");
    const failures = (row?.failures ?? 0) + 1;
    const lock = failures < TRIES ? 0 : Math.min(30_000 * 2 ** (failures - TRIES), LONGEST_LOCK);
    await transaction
      .update(users)
      .set({ failures, lockedUntil: lock === 0 ? null : new Date(now.getTime() + lock) })
      .where(eq(users.name, name));
  });
}

/** Until when a session that began then stays open, used now. */
function openUntil(began: Date, now: Date): Date {
  return new Date(Math.min(now.getTime() + IDLE, began.getTime() + SESSION));
}

export async function sessionUser(database: Database, token: string): Promise<User | null> {
  const now = new Date();
  const tokenHash = hashOf(token);
  const [row] = await database
    .select({ user: users, session: sessions })
    .from(sessions)
    .innerJoin(users, eq(sessions.user, users.name))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now), eq(users.disabled, false)));
  if (row === undefined) return null;
  const expiresAt = openUntil(row.session.createdAt, now);
  if (expiresAt.getTime() - row.session.expiresAt.getTime() >= NOTED) {
    await database.update(sessions).set({ expiresAt }).where(eq(sessions.tokenHash, tokenHash));
  }
  return userOf(row.user);
}

export async function signOut(database: Database, token: string): Promise<void> {
  await database.delete(sessions).where(eq(sessions.tokenHash, hashOf(token)));
}
