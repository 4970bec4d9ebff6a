import { mkdtempSync, rmSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "@thidua/core";
import { exportTable, type SnapshotSource } from "@thidua/datasets";

/** What came of writing so many figures to Parquet. */
export interface DatasetsBench {
  rows: number;
  bytes: number;
  /** Rows in a second of the clock, making the rows included. */
  ours: number;
  /** Most memory of the process while ours were written, MB. */
  peak: number;
  /** Rows in a second that DuckDB writes of the same rows, which it reads from Parquet, on one thread. */
  duckdb: number;
}

const PER_ARTICLE = 20;
const PROVINCES = ["Cao Bằng", "Hà Giang", "Lào Cai", "Quảng Bình", "Bến Tre", "Cà Mau", "Kon Tum", "Phú Yên"];
const articleOf = (n: number) => `bai-${String(Math.floor(n / PER_ARTICLE)).padStart(7, "0")}`;

/** A figure as articles tell them; the same for the same number. */
function figure(n: number): Figure {
  const province = PROVINCES[n % PROVINCES.length] ?? "Cao Bằng";
  const year = String(2011 + (n % 14));
  const value = 3 + ((n * 7_919) % 9_973);
  const quote = `Đến hết năm ${year}, toàn tỉnh ${province} có ${value} hộ tham gia mô hình số ${n % 613}, vượt kế hoạch được giao từ đầu năm.`;
  const at = (n % PER_ARTICLE) * 200;
  return {
    kind: "figure",
    id: `so-${String(n).padStart(8, "0")}`,
    quote,
    start: at,
    end: at + quote.length,
    confidence: 0.5 + (n % 50) / 100,
    engine: "rules",
    review: "unreviewed",
    rule: "figures/count-unit",
    basis: { value: { how: "stated", start: at + 30, end: at + 34 }, time: { how: "stated", start: at, end: at + 16 } },
    indicator: `số hộ tham gia mô hình số ${n % 613}`,
    value,
    unit: "hộ",
    text: `${value} hộ`,
    comparator: "eq",
    status: "actual",
    time: { start: null, end: year, text: `Đến hết năm ${year}` },
    place: { name: province, level: "province", province, code: "04" },
    movement: null,
  };
}

/** A store of generated figures: what is measured is the way from rows to a file, not the database. */
function generated(rows: number, tick: (done: number) => void): SnapshotSource {
  const never = () => Promise.reject(new Error("not asked for"));
  return {
    snapshotArticles: never,
    decisions: never,
    personsIn: async () => [],
    readArticles: async () => [],
    erasures: async () => [],
    linkDecisions: async () => [],
    pseudonymKey: async () => "00".repeat(32),
    snapshotMark: async () => "",
    snapshotRecords: async (_kind: string, { after, limit }: { after?: readonly [string, string] | undefined; limit: number }) => {
      const from = after === undefined ? 0 : Number(after[1].slice(3)) + 1;
      tick(from);
      return Array.from({ length: Math.max(0, Math.min(limit, rows - from)) }, (_, i) => {
        const record = figure(from + i);
        const id = articleOf(from + i);
        const about = { url: `https://example.gov.vn/${id}`, title: id, publishedAt: "2024-05-06", province: record.place };
        const article = { id, ...about, contentHash: id, duplicateOf: null, archiveDigest: null };
        return { articleId: id, record, campaign: null, changedBy: null, article };
      });
    },
  } as unknown as SnapshotSource;
}

export async function benchDatasets(rows: number): Promise<DatasetsBench> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-bench-datasets-"));
  try {
    const path = join(folder, "figures.parquet");
    const file = await open(path, "w");
    let peak = 0;
    let said = -1;
    const tick = (done: number): void => {
      peak = Math.max(peak, process.memoryUsage.rss());
      const part = Math.floor((done / rows) * 20);
      if (part === said) return;
      said = part;
      process.stderr.write(`\r${"█".repeat(part).padEnd(20, "░")} ${done} of ${rows} rows`);
    };
    const began = performance.now();
    await exportTable(generated(rows, tick), "figures", "parquet", {}, async (bytes) => {
      peak = Math.max(peak, process.memoryUsage.rss());
      await file.appendFile(bytes);
    });
    const ours = rows / ((performance.now() - began) / 1_000);
    await file.close();
    process.stderr.write("\n");
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const duck = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
    await duck.run(`create table figures as select * from read_parquet('${path}')`);
    const then = performance.now();
    await duck.run(`copy figures to '${join(folder, "duckdb.parquet")}' (format parquet, compression snappy)`);
    const duckdb = rows / ((performance.now() - then) / 1_000);
    return { rows, bytes: statSync(path).size, ours, peak: peak / 2 ** 20, duckdb };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
