import { eq } from "drizzle-orm";
import type { Database } from "../database/database.ts";
import { crawlHosts } from "../database/schema.ts";
import type { HostCondition, HostState } from "./frontier.ts";

export async function hostState(database: Database, host: string): Promise<HostState | null> {
  const [row] = await database.select().from(crawlHosts).where(eq(crawlHosts.host, host));
  return row === undefined ? null : { ...row, state: row.state as HostCondition };
}

export async function saveHost(database: Database, state: HostState): Promise<void> {
  await database.insert(crawlHosts).values(state).onConflictDoUpdate({ target: crawlHosts.host, set: state });
}
