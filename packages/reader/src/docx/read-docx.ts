import { load } from "cheerio";
import mammoth from "mammoth";
import type { Problem } from "../article/problems.ts";
import { readBlocks } from "../html/blocks.ts";
import { type ReadHints, type ReadPage, readLines } from "../text/read-text.ts";
import { zipEntries } from "./zip.ts";

const MOST_UNPACKED = 200 * 1_048_576;

/** A Word document in its parts, or why it cannot be read. Pictures are left out. */
export async function readDocx(bytes: Uint8Array, hints: ReadHints): Promise<ReadPage | { problem: Problem }> {
  const entries = zipEntries(bytes);
  if (entries === null) return { problem: "damagedDocx" };
  if (!entries.some((entry) => entry.name === "word/document.xml")) return { problem: "archive" };
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > MOST_UNPACKED) return { problem: "damagedDocx" };
  let html: string;
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const converted = await mammoth.convertToHtml({ buffer }, { externalFileAccess: false });
    html = converted.value;
  } catch {
    return { problem: "damagedDocx" };
  }
  const $ = load(html);
  $("img").remove();
  const body = $("body").get(0);
  const blocks = body === undefined ? [] : readBlocks(body);
  return readLines(
    blocks.map((block) => ({ text: block.text, gap: block.gap, indent: 0, cells: block.cells })),
    hints,
  );
}
