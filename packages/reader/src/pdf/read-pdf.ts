import { PasswordException, PDFParse, VerbosityLevel } from "pdf-parse";
import type { Problem } from "../article/problems.ts";
import { repairMojibake } from "../encoding/repair.ts";
import { endsSentence } from "../text/shape.ts";
import { withoutFurniture } from "./furniture.ts";

/** Text of the pages of a PDF, one line a line, pages apart by a blank line where a paragraph ends with them. */
export interface PdfText {
  text: string;
  pages: number;
  /** Pages without a text layer. */
  silent: number;
  repaired: boolean;
}

// Points between two pieces of a line that make them cells of a table.
const CELL_GAP = 15;
const MOST_PAGES = 500;
const LEAST_LETTERS = 20;

/** Reads the text layer. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText | { problem: Problem }> {
  // The library takes over the buffer that it is given.
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const result = await parser.getText({ cellSeparator: "\t", cellThreshold: CELL_GAP, pageJoiner: "", first: MOST_PAGES });
    const pages = withoutFurniture(result.pages.map((page) => page.text));
    const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;
    const silent = pages.filter((page) => letters(page) < LEAST_LETTERS).length;
    if (letters(pages.join("")) < LEAST_LETTERS) return { problem: "scan" };
    let text = "";
    for (const page of pages) text += text === "" ? page : `${endsSentence(text) ? "\n\n" : "\n"}${page}`;
    const repair = repairMojibake(text);
    return { text: repair.text, pages: result.total, silent, repaired: repair.damage !== null };
  } catch (error) {
    return { problem: error instanceof PasswordException ? "password" : "damagedPdf" };
  } finally {
    await parser.destroy().catch(() => undefined);
  }
}
