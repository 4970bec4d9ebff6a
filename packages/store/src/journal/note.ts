import type { Database } from "../database/database.ts";
import type { Entry, KeptTable } from "./entry.ts";
import type { Journal } from "./journal.ts";

/** Takes down what a transaction comes to. */
export type Note = (entry: Entry) => void;

/** For what is written down elsewhere, or was before. */
export const NO_NOTE: Note = () => undefined;

/**
 * A transaction whose notes are on the disk before it is committed. Where the process ends between the two, whoever opens the store next
 * does what was written down (`recover.ts`): it may be done without having been acknowledged, never the other way round.
 */
export function noted<T>(database: Database, journal: Journal, work: (transaction: Database, note: Note) => Promise<T>): Promise<T> {
  return database.transaction(async (transaction) => {
    const notes: Entry[] = [];
    const result = await work(transaction as unknown as Database, (entry) => notes.push(entry));
    if (notes.length > 0) await journal.add(notes);
    return result;
  });
}

/** A row that was added, whole, with its id. */
export const rowOf = (table: KeptTable, row: object): Entry => ({ type: "row", table, row: { ...row } });
