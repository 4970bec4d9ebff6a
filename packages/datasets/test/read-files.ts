import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Row = Record<string, unknown>;

/** Every file of a folder, by name. */
export function filesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder).sort();
  return new Map(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(folder, name)))
        .digest("hex"),
    ]),
  );
}

export function jsonl(folder: string, table: string): Row[] {
  return readFileSync(join(folder, `${table}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row);
}

/** Rows whose quote is not in their article at their offsets, told by the files alone; `mentions` of movements too. */
export function ungrounded(folder: string): string[] {
  const texts = new Map(jsonl(folder, "articles").map(({ id, text }) => [id, String(text)]));
  const wrong: string[] = [];
  for (const table of ["movements", "figures", "awards"]) {
    for (const row of jsonl(folder, table)) {
      const text = texts.get(row.article_id) ?? "";
      const spans = [row, ...((row.mentions as Row[] | undefined) ?? [])];
      for (const { start, end, quote } of spans)
        if (text.slice(Number(start), Number(end)) !== quote || quote === "") wrong.push(`${table} ${String(row.id)}`);
    }
  }
  return wrong;
}
