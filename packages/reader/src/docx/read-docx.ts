import mammoth from "mammoth";
import type { Problem } from "../article/problems.ts";
import type { Damage } from "../encoding/repair.ts";
import { readBlocks } from "../html/blocks.ts";
import { repairBlocks } from "../html/repair-blocks.ts";
import { parseTree } from "../html/tree/parse-tree.ts";
import { cleanCharacters } from "../text/lines.ts";
import { type ReadHints, type ReadPage, readLines } from "../text/read-text.ts";
import { zipEntries } from "./zip.ts";

const MOST_UNPACKED = 200 * 1_048_576;

/** A Word document in its parts, or why it cannot be read. Pictures are left out. */
export async function readDocx(
  bytes: Uint8Array,
  hints: ReadHints,
): Promise<(ReadPage & { damage: Damage | null }) | { problem: Problem }> {
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
  const tree = parseTree(html);
  if (tree === null) return { problem: "damagedDocx" };
  // Documents set in the fonts of old encodings keep them when they are converted.
  const { blocks, damage } = repairBlocks(tree.body === null ? [] : readBlocks(tree.body));
  const page = readLines(
    blocks.map((block) => ({
      text: cleanCharacters(block.text),
      gap: block.gap,
      indent: 0,
      cells: block.cells?.map(cleanCharacters) ?? null,
    })),
    hints,
  );
  return { ...page, damage };
}
