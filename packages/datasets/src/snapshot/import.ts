import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { articleSchema, type Extraction, type RecordKind, recordSchema, type ThiDuaRecord } from "@thidua/core";
import type { Decision, Store } from "@thidua/store";
import { SnapshotError } from "../errors.ts";
import { rowOf } from "../tables/columns.ts";
import { articleTextRow, correctionRow } from "../tables/schemas.ts";
import { RECORD_TABLES } from "../tables/tables.ts";
import { BUILD, SUMS } from "./folder.ts";

export interface Restoring {
  articles: number;
  records: number;
  /** Articles that the store had: they are left as they are. */
  known: number;
}

/** Whether a folder holds a snapshot. */
export async function isSnapshot(folder: string): Promise<boolean> {
  const found = await Promise.all(
    [BUILD, SUMS, "articles.jsonl"].map((name) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return found.every(Boolean);
}

/**
 * Reads the JSON Lines of a snapshot back into a store: articles, records, copies and decisions as they stood. It needs the text of the
 * articles (`--with-text`) and every record (`--review all`).
 */
export async function importSnapshot(
  store: Pick<Store, "restore">,
  folder: string,
  tick: (articles: number) => void = () => {},
): Promise<Restoring> {
  const outcome: Restoring = { articles: 0, records: 0, known: 0 };
  const records = {
    movement: grouped<ThiDuaRecord>(folder, "movements.jsonl", (cells) => recordOf("movement", cells)),
    figure: grouped<ThiDuaRecord>(folder, "figures.jsonl", (cells) => recordOf("figure", cells)),
    award: grouped<ThiDuaRecord>(folder, "awards.jsonl", (cells) => recordOf("award", cells)),
  };
  const decisions = grouped(folder, "corrections.jsonl", decisionOf);
  for await (const cells of lines(folder, "articles.jsonl")) {
    if (typeof cells.text !== "string")
      throw new SnapshotError({
        vi: `${folder} không có nguyên văn bài viết; chỉ bộ dữ liệu xuất với --with-text mới nhập lại được`,
        en: `${folder} holds no texts of articles; only what was exported with --with-text can be read back`,
      });
    const row = rowOf(articleTextRow, cells);
    const article = articleSchema.parse({ ...row, fetchedAt: row.fetchedOn ?? "", ocrConfidence: row.ocrConfidence ?? undefined });
    const all = async <K extends RecordKind>(kind: K) => (await records[kind].of(article.id)) as never[];
    const extraction: Extraction = {
      article,
      movements: await all("movement"),
      figures: await all("figure"),
      awards: await all("award"),
      warnings: [],
    };
    const restored = await store.restore({
      extraction,
      duplicateOf: (row.duplicateOf as string | null) ?? null,
      archiveDigest: (row.archiveDigest as string | null) ?? null,
      decisions: await decisions.of(article.id),
    });
    if (restored) {
      outcome.articles++;
      outcome.records += extraction.movements.length + extraction.figures.length + extraction.awards.length;
    } else outcome.known++;
    tick(outcome.articles + outcome.known);
  }
  return outcome;
}

type Cells = Record<string, unknown>;

function recordOf(kind: RecordKind, cells: Cells): ThiDuaRecord {
  return recordSchema.parse({ ...rowOf(RECORD_TABLES[kind].schema, cells), kind });
}

type Kept = Omit<Decision, "id" | "undoes">;

function decisionOf(cells: Cells): Kept {
  const row = correctionRow.parse(rowOf(correctionRow, cells));
  const { changedBy, decidedOn, before, after, engine: _engine, reason, ...rest } = row;
  return {
    ...rest,
    reason: reason as Kept["reason"],
    before: before === null ? null : recordSchema.parse(before),
    after: after === null ? null : recordSchema.parse(after),
    note: null,
    // Who it was is told to nobody; what they may do is.
    editor: changedBy,
    role: changedBy,
    decidedAt: `${decidedOn}T00:00:00.000Z`,
  };
}

/** Rows of a table by their article: both come in the order of ids, so that one article's rows are held at a time. */
function grouped<T>(folder: string, name: string, read: (cells: Cells) => T) {
  const rows = lines(folder, name);
  let next: IteratorResult<Cells> | null = null;
  return {
    async of(articleId: string): Promise<T[]> {
      const found: T[] = [];
      for (;;) {
        next ??= await rows.next();
        if (next.done) return found;
        const of = String(next.value.article_id);
        if (of > articleId) return found;
        if (of === articleId) found.push(read(next.value));
        next = null;
      }
    },
  };
}

async function* lines(folder: string, name: string): AsyncGenerator<Cells, void> {
  const input = createInterface({ input: createReadStream(join(folder, name), "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of input) if (line !== "") yield JSON.parse(line) as Cells;
}
