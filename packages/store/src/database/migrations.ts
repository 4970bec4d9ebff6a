import { fileURLToPath } from "node:url";

/** The one folder of migrations; the same distance from `src/database` and from `dist/database`. */
export const MIGRATIONS = { migrationsFolder: fileURLToPath(new URL("../../migrations", import.meta.url)) };

/** Number of the advisory lock under which one process at a time migrates a shared database. */
export const MIGRATION_LOCK = 7_462_001;

/** Under which one process at a time makes the queues. */
export const QUEUE_LOCK = 7_462_002;
