import type { Tier } from "../privacy/privacy.ts";
import type { Format } from "../write/writer.ts";

/** What a snapshot is to hold. */
export interface SnapshotOptions {
  formats: readonly Format[];
  /** `accepted`: only what an editor accepted or corrected; `all`: every record, with where it stands in `review`. */
  review: "all" | "accepted";
  tier: Tier;
  /** The text of the articles too; quotes are always there. */
  withText: boolean;
  /** CSV as spreadsheets want it. */
  excel: boolean;
  /** Address (http or https) under which the dataset is published; unknown unless told. */
  home?: string;
}

/** What made the snapshot, as far as it is known. */
export interface Software {
  version: string;
  /** Commit of the source, hex. */
  commit: string | null;
}

/** What is known of a column of a table that was written. */
export interface ColumnFacts {
  nulls: number;
  /** A few values, as they are. */
  examples: string[];
}

/** What is known of a table that was written. */
export interface TableFacts {
  rows: number;
  columns: ColumnFacts[];
  /** SHA-256 of its rows as JSON Lines, whatever it was written as. */
  sha256: string;
  /** How many rows stand where, for tables of records. */
  review: Record<string, number>;
  engines: Record<string, number>;
}
