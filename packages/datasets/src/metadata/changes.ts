import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type Cell, cellsOf } from "../tables/columns.ts";
import type { Table } from "../tables/tables.ts";
import { jsonLine } from "../write/jsonl.ts";

export const CHANGES = "CHANGES.md";

/** What a table has become since another snapshot. */
interface Difference {
  table: string;
  added: number;
  removed: number;
  /** Rows with the same key that say something else, by column; null where that cannot be told. */
  changed: number | null;
  columns: Record<string, number>;
}

/** Compares with a snapshot, row by row, while the new one is written. */
export interface Comparison {
  /** Begins a table. */
  table(table: Table): Promise<{ row(cells: readonly Cell[]): void; end(): void }>;
  /** `CHANGES.md`; `id` is that of the new snapshot. */
  text(id: string): string;
}

interface Build {
  snapshot: string;
  counts: Record<string, number>;
}

async function readBuild(folder: string): Promise<Build | null> {
  const text = await readFile(join(folder, "build.json"), "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as Build);
}

const short = (text: string): string => createHash("sha256").update(text).digest("base64").slice(0, 12);

/** Compares with the snapshot in `folder`; where there is none, the new one is the first. */
export async function compareWith(folder: string | null): Promise<Comparison> {
  const before = folder === null ? null : await readBuild(folder);
  const kept = folder === null ? null : await readFile(join(folder, CHANGES), "utf8").catch(() => null);
  const differences: Difference[] = [];
  return {
    async table(table) {
      const known = before === null || folder === null ? null : await rowsOf(folder, table);
      const difference: Difference = { table: table.name, added: 0, removed: 0, changed: known === null ? null : 0, columns: {} };
      let rows = 0;
      return {
        row(cells) {
          rows++;
          if (known === null) return;
          const key = keyOf(table, cells);
          const was = known.get(key);
          known.delete(key);
          if (was === undefined) difference.added++;
          else if (was !== stamp(cells)) {
            difference.changed = (difference.changed ?? 0) + 1;
            was.split(" ").forEach((part, i) => {
              const { name = "" } = table.columns[i] ?? {};
              if (part !== mark(cells[i] ?? null)) difference.columns[name] = (difference.columns[name] ?? 0) + 1;
            });
          }
        },
        end() {
          if (known === null) difference.added = rows - (before?.counts[table.name] ?? 0);
          else difference.removed = known.size;
          differences.push(difference);
        },
      };
    },
    text(id) {
      // The same rows again: what they changed, they changed once.
      if (before?.snapshot === id && kept !== null) return kept;
      const head = ["# Changes", ""];
      if (before === null) return [...head, `Version ${id.slice(0, 12)} is the first.`, ""].join("\n");
      const lines = differences.map(({ table, added, removed, changed, columns }) => {
        const of = Object.entries(columns).map(([name, count]) => `\`${name}\` ${count}`);
        return changed === null
          ? `| ${table} | ${added >= 0 ? `+${added}` : added} in all | | | the version before has no JSON Lines to compare with |`
          : `| ${table} | ${added} | ${removed} | ${changed} | ${of.join(", ")} |`;
      });
      return [
        ...head,
        `From version ${before.snapshot.slice(0, 12)} to ${id.slice(0, 12)}.`,
        "",
        "| table | rows added | removed | changed | columns that changed, in how many rows |",
        "|---|---|---|---|---|",
        ...lines,
        "",
      ].join("\n");
    },
  };
}

function mark(cell: Cell): string {
  return cell === null ? "-" : short(JSON.stringify(cell)).slice(0, 6);
}

function stamp(cells: readonly Cell[]): string {
  return cells.map(mark).join(" ");
}

function keyOf(table: Table, cells: readonly Cell[]): string {
  return short(JSON.stringify(table.key.map((name) => cells[table.columns.findIndex((column) => column.name === name)])));
}

/** Every row of a table by its key; null where the snapshot has no JSON Lines of it, or other columns. */
async function rowsOf(folder: string, table: Table): Promise<Map<string, string> | null> {
  const rows = new Map<string, string>();
  const flat = table.columns.map((column) => ({ ...column, path: [column.name] }));
  try {
    const lines = createInterface({
      input: createReadStream(join(folder, `${table.name}.jsonl`), "utf8"),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    for await (const line of lines) {
      const row = JSON.parse(line) as Record<string, unknown>;
      const cells = cellsOf(flat, row);
      if (jsonLine(table.columns, cells).trimEnd() !== line) return null;
      rows.set(keyOf(table, cells), stamp(cells));
    }
  } catch {
    return null;
  }
  return rows;
}
