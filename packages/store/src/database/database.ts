import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema.ts";

type Schema = typeof schema;

/** Either database, as the store sees it. */
export type Database = PgDatabase<PgQueryResultHKT, Schema, ExtractTablesWithRelations<Schema>>;

/** An open database, and how to let go of it. */
export interface Connection {
  readonly database: Database;
  /** For people; without a password. */
  readonly location: string;
  close(): Promise<void>;
  /** Whether it has stopped for good, so that it has to be opened anew; a server is reached again by itself. */
  stopped?(): boolean;
}
