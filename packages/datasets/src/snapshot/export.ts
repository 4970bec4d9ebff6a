import { createHash } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Store } from "@thidua/store";
import { SnapshotError } from "../errors.ts";
import { collection } from "../join/collect.ts";
import { type LinkRow, type Links, linksOf } from "../join/links.ts";
import type { About } from "../metadata/about.ts";
import { CHANGES, type Comparison, compareWith } from "../metadata/changes.ts";
import { citation, datacite } from "../metadata/citation.ts";
import { codebook } from "../metadata/codebook.ts";
import { croissant } from "../metadata/croissant.ts";
import { dataPackage } from "../metadata/datapackage.ts";
import { readme } from "../metadata/readme.ts";
import { type Privacy, type PrivacySource, privacyOf } from "../privacy/privacy.ts";
import { placeBook } from "../rows/places.ts";
import { type ArticleRow, articleRows, correctionRows, type Filter, type RecordRow, type RowSource, recordRows } from "../rows/rows.ts";
import {
  ARTICLES,
  ARTICLES_WITH_TEXT,
  AWARDS,
  CONFLICTS,
  CORRECTIONS,
  FIGURES,
  INDICATORS,
  LINKS,
  MOVEMENTS,
  PLACES,
  SERIES,
  type Table,
} from "../tables/tables.ts";
import { openFile, type Written } from "../write/files.ts";
import { type Workbook, workbook } from "../write/xlsx.ts";
import { buildJson } from "./build.ts";
import { BUILD, stage, writeSums } from "./folder.ts";
import type { SnapshotOptions, Software, TableFacts } from "./options.ts";
import { openTable } from "./table-output.ts";

export type SnapshotSource = RowSource & PrivacySource & Pick<Store, "snapshotMark" | "linkDecisions">;

/** A snapshot that was written. */
export interface Snapshot {
  /** Hash of all rows: equal for equal contents, whatever the formats. */
  id: string;
  tables: { table: Table; facts: TableFacts }[];
  files: ReadonlyMap<string, Written>;
}

export interface ExportHooks {
  /** Called with how many rows have been written. */
  onRows?: ((rows: number) => void) | undefined;
  /** Folder of the snapshot before, for CHANGES.md; the one in the target folder unless told. */
  since?: string | undefined;
}

/** The workbook with a sheet for every table. */
export const WORKBOOK = "thidua.xlsx";
const TRIES = 3;
/** The law that the first articles write under; said of an empty store. */
const EARLIEST = "2004-07-01";

/** Writes a snapshot of the store into `target`. One state of the store gives one and the same sequence of bytes, on either database. */
export async function exportSnapshot(
  source: SnapshotSource,
  target: string,
  options: SnapshotOptions,
  software: Software,
  { onRows, since = target }: ExportHooks = {},
): Promise<Snapshot> {
  const staging = await stage(target);
  try {
    for (let left = TRIES; left > 0; left--) {
      const before = await source.snapshotMark();
      const snapshot = await write(source, staging.folder, options, software, await compareWith(since), onRows);
      if ((await source.snapshotMark()) === before) {
        await staging.commit();
        return snapshot;
      }
      await staging.restart();
    }
  } catch (error) {
    await staging.discard();
    throw error;
  }
  await staging.discard();
  throw new SnapshotError({
    vi: "kho đang thay đổi trong lúc xuất; hãy dừng thu thập và nhập bài rồi chạy lại",
    en: "the store kept changing during the export; stop crawling and importing, then run it again",
  });
}

async function write(
  source: SnapshotSource,
  folder: string,
  options: SnapshotOptions,
  software: Software,
  comparison: Comparison,
  onRows: ExportHooks["onRows"],
): Promise<Snapshot> {
  const files = new Map<string, Written>();
  const note = (file: string, written: Written) => void files.set(file, written);
  const bookFile = options.formats.includes("xlsx") ? await openFile(join(folder, WORKBOOK)) : null;
  const book: Workbook | null = bookFile === null ? null : workbook(bookFile.sink);
  const tables: Snapshot["tables"] = [];
  let written = 0;
  const add = async (table: Table, rows: AsyncIterable<object[]> | Iterable<object[]>): Promise<void> => {
    const compared = await comparison.table(table);
    const output = await openTable(table, folder, options, book, note, compared.row);
    for await (const page of rows) {
      await output.write(page);
      written += page.length;
      onRows?.(written);
    }
    compared.end();
    tables.push({ table, facts: await output.end() });
  };
  let asOf = EARLIEST;
  const copies = new Set<string>();
  const dated = async function* (pages: AsyncIterable<ArticleRow[]>) {
    for await (const page of pages) {
      for (const { id, duplicateOf, fetchedOn, publishedTo } of page) {
        if (duplicateOf !== null) copies.add(id);
        const day = fetchedOn ?? publishedTo ?? asOf;
        if (day > asOf) asOf = day;
      }
      yield page;
    }
  };
  const privacy = await privacyOf(source, options.tier);
  const places = placeBook();
  const filter = options.review === "accepted" ? { review: ["accepted", "corrected"] } : undefined;
  const articles = options.withText ? ARTICLES_WITH_TEXT : ARTICLES;
  await add(articles, dated(articleRows(source, privacy, places)));
  await add(MOVEMENTS, recordRows(source, "movement", privacy, places, filter));
  const links = await linksOf(source);
  const collected = collection((articleId) => copies.has(articleId));
  const collecting = async function* (pages: AsyncIterable<RecordRow[]>) {
    for await (const page of pages) {
      for (const row of page) if ("indicator" in row) collected.add(row, links.indicator(row));
      yield page;
    }
  };
  await add(FIGURES, collecting(recordRows(source, "figure", privacy, places, filter)));
  await add(AWARDS, recordRows(source, "award", privacy, places, filter));
  await add(PLACES, [places.rows()]);
  await add(INDICATORS, [collected.indicators()]);
  await add(LINKS, linkRows(source, links, privacy, filter));
  await add(CONFLICTS, [collected.conflicts()]);
  await add(SERIES, [collected.series()]);
  await add(CORRECTIONS, correctionRows(source, privacy));
  await book?.end();
  if (bookFile !== null) note(WORKBOOK, await bookFile.close());
  const id = idOf(tables);
  const about: About = { id, tables, files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), options, software, asOf };
  const texts = {
    [BUILD]: buildJson(about),
    "datapackage.json": dataPackage(about),
    "croissant.json": croissant(about),
    "README.md": readme(about),
    "CITATION.cff": citation(about),
    "datacite.json": datacite(about),
    "CODEBOOK.md": codebook(about),
    [CHANGES]: comparison.text(id),
  };
  for (const [name, text] of Object.entries(texts)) {
    await writeFile(join(folder, name), text);
    note(name, { bytes: Buffer.byteLength(text), sha256: createHash("sha256").update(text).digest("hex") });
  }
  await writeSums(folder, files);
  return { id, tables, files };
}

/** What every record belongs to, in the order of the table's key. */
async function* linkRows(source: SnapshotSource, links: Links, privacy: Privacy, filter: Filter): AsyncGenerator<LinkRow[]> {
  for (const [kind, of] of [
    ["indicator", "figure"],
    ["movement", "movement"],
    ["recipient", "award"],
  ] as const) {
    for await (const page of recordRows(source, of, privacy, placeBook(), filter)) {
      const rows = page.map((row) => links.row(kind, row)).filter((row) => row !== null);
      // Rules read rows that are covered; what an editor wrote is covered here.
      const decided = new Set(rows.filter(({ decidedBy }) => decidedBy !== "rules").map(({ articleId }) => articleId));
      const covers = await privacy([...decided]);
      yield rows.map((row) => (row.decidedBy === "rules" ? row : { ...row, target: covers(row.articleId).words(row.target) }));
    }
  }
}

function idOf(tables: Snapshot["tables"]): string {
  const hash = createHash("sha256");
  for (const { table, facts } of tables) hash.update(`${table.name} ${facts.sha256}\n`);
  return hash.digest("hex");
}
