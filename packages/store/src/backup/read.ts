import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { type Problem, StoreError } from "../errors.ts";

/** What a backup file says, in order. */
export type Part =
  | { is: "head"; migrations: string[] }
  | { is: "rows"; table: string; lines: string[] }
  | { is: "end"; sequences: Record<string, number>; rows: number };

/** A file that is no backup, or no whole one. */
export class BadBackup extends StoreError {
  constructor(path: string, { vi, en }: Problem) {
    super("bad-backup", {
      vi: `${path}: ${vi}. Kho chưa bị thay đổi gì; hãy dùng bản sao lưu khác.`,
      en: `${path}: ${en}. The store was not changed; use another backup.`,
    });
  }
}

const BATCH = 200;
const LARGEST_BATCH = 8_000_000;

/** Reads a backup part by part; throws `BadBackup` where it is torn, or a table is not what was written. */
export async function* readBackup(path: string): AsyncGenerator<Part> {
  let table: string | null = null;
  let hash = createHash("sha256");
  let count = 0;
  let all = 0;
  let lines: string[] = [];
  let size = 0;
  let stage: "head" | "tables" | "done" = "head";
  const bad = (vi: string, en: string): BadBackup => new BadBackup(path, { vi, en });
  for await (const line of unpackedLines(path)) {
    if (stage === "done") throw bad("có dữ liệu sau dòng cuối", "something follows its last line");
    if (stage === "head") {
      const head = parsed(line) as { thidua?: string; format?: number; migrations?: string[] } | null;
      if (head?.thidua !== "backup" || !Array.isArray(head.migrations))
        throw bad("không phải bản sao lưu của thidua", "this is no backup of thidua");
      if (head.format !== 1)
        throw bad("do phiên bản mới hơn ghi; hãy nâng cấp chương trình", "a newer version wrote it; update the program");
      stage = "tables";
      yield { is: "head", migrations: head.migrations };
    } else if (table === null) {
      const said = parsed(line) as { table?: string; end?: { sequences: Record<string, number>; rows: number } } | null;
      if (typeof said?.table === "string") {
        table = said.table;
        hash = createHash("sha256");
        count = 0;
      } else if (said?.end !== undefined) {
        if (said.end.rows !== all) throw bad("số hàng không khớp", "the number of rows is not what was written");
        stage = "done";
        yield { is: "end", ...said.end };
      } else throw bad("có dòng không đọc được", "a line cannot be read");
    } else if (line.startsWith('{"endOf":')) {
      if (lines.length > 0) yield { is: "rows", table, lines };
      const said = parsed(line) as { endOf: string; rows: number; sha256: string } | null;
      if (said?.endOf !== table || said.rows !== count || said.sha256 !== hash.digest("hex"))
        throw bad(
          `bảng ${table} bị hỏng (sai mã sha256 hoặc số hàng)`,
          `the table ${table} is damaged (its sha256 or number of rows is wrong)`,
        );
      all += count;
      [table, lines, size] = [null, [], 0];
    } else {
      hash.update(`${line}\n`);
      count++;
      lines.push(line);
      size += line.length;
      if (lines.length >= BATCH || size >= LARGEST_BATCH) {
        yield { is: "rows", table, lines };
        [lines, size] = [[], 0];
      }
    }
  }
  if (stage !== "done") throw bad("tệp bị đứt giữa chừng", "the file is torn");
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Lines end with a line feed and nothing else: texts hold other ends of line. */
async function* unpackedLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on("error", (error) => unpacked.destroy(error));
  file.pipe(unpacked);
  let rest: Buffer[] = [];
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
        yield Buffer.concat([...rest, chunk.subarray(from, at)]).toString("utf8");
        rest = [];
        from = at + 1;
      }
      if (from < chunk.length) rest.push(chunk.subarray(from));
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined && !code.startsWith("Z_")) throw error;
    throw code === "Z_DATA_ERROR" && /header/.test((error as Error).message)
      ? new BadBackup(path, { vi: "không phải bản sao lưu của thidua", en: "this is no backup of thidua" })
      : new BadBackup(path, { vi: "tệp bị hỏng hoặc đứt giữa chừng", en: "the file is damaged or torn" });
  } finally {
    file.destroy();
  }
  if (rest.length > 0) yield Buffer.concat(rest).toString("utf8");
}
