/* Numbers of the advisory locks of a shared PostgreSQL; each is one thing that one process at a time does. */

/** Migrates the database. */
export const MIGRATION_LOCK = 7_462_001;

/** Makes the queues. */
export const QUEUE_LOCK = 7_462_002;

/** Begins the journal of a store. */
export const JOURNAL_LOCK = 7_462_004;

/** Links copies: two processes that save two copies at once must see each other. */
export const LINK_LOCK = 7_462_003;
