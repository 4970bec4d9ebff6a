import type { SnapshotOptions, Software, TableFacts } from "../snapshot/options.ts";
import type { Table } from "../tables/tables.ts";
import type { Written } from "../write/files.ts";

/** Everything that the metadata of a snapshot is written from. */
export interface About {
  /** Hash of all rows. */
  id: string;
  tables: readonly { table: Table; facts: TableFacts }[];
  files: ReadonlyMap<string, Written>;
  options: SnapshotOptions;
  software: Software;
  /** The last day that an article was fetched on: the snapshot knows of nothing later. */
  asOf: string;
}

export const NAME = "thi-dua";
export const TITLE = "Thi Đua: emulation movements, figures and awards read from Vietnamese articles";
export const DESCRIPTION =
  "Structured records of Vietnamese emulation movements (phong trào thi đua), of the figures told as their results and of the awards given for them. Every row carries the exact words that state it, where they stand, who read them and what editors made of them.";
export const CREATOR = "Thi Đua";
export const KEYWORDS = ["Vietnam", "thi đua khen thưởng", "emulation movements", "awards", "local statistics", "information extraction"];
/** Of the records; the words that they quote remain their authors'. */
export const LICENSE = { id: "CC-BY-4.0", title: "Creative Commons Attribution 4.0", url: "https://creativecommons.org/licenses/by/4.0/" };
export function versionOf({ id }: Pick<About, "id">): string {
  return id.slice(0, 12);
}

/**
 * Where the dataset is found: the address that the export was told, else its name by its contents (RFC 6920), which is an address of
 * nobody's and holds wherever the files lie.
 */
export function addressOf({ id, options }: Pick<About, "id" | "options">): string {
  return options.home ?? `ni:///sha-256;${Buffer.from(id, "hex").toString("base64url")}`;
}

/** How the dataset is cited, in one line. */
export function citedAs(about: About): string {
  const home = about.options.home === undefined ? "" : ` ${about.options.home}`;
  return `${CREATOR} (${about.asOf.slice(0, 4)}). ${TITLE}. Version ${versionOf(about)} [dataset].${home}`;
}

export const MEDIA = {
  csv: "text/csv",
  jsonl: "application/jsonl",
  parquet: "application/vnd.apache.parquet",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
