import { createRequire } from "node:module";
import { PDFParse } from "pdf-parse";
import PDFDocument from "pdfkit";

/** For tests: PDFs as word processors and scanners write them. */

const require = createRequire(import.meta.url);
const FONT = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSerif.ttf");
const BOLD = require.resolve("dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf");

export type MadePart =
  | string
  | { heading: string }
  | { rows: readonly (readonly string[])[]; columns: readonly number[] }
  | { left: readonly string[]; right: readonly string[] };

export interface MadeOptions {
  /** Running head of every page but the first. */
  head?: string;
  /** Foot of every page: `(page, pages) => "Trang 1/3"`. */
  foot?: (page: number, pages: number) => string;
}

function finished(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => resolve(Buffer.concat(parts)));
    document.on("error", reject);
    document.end();
  });
}

/** Paragraphs are set justified over the lines and pages that they need. */
export function madePdf(parts: readonly MadePart[], options: MadeOptions = {}): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "A4", margins: { top: 80, bottom: 80, left: 70, right: 60 }, bufferPages: true });
  document.font(FONT).fontSize(12);
  for (const part of parts) {
    if (typeof part === "string") document.text(part, { align: "justify", paragraphGap: 6 });
    else if ("heading" in part) document.font(BOLD).text(part.heading, { align: "center", paragraphGap: 6 }).font(FONT);
    else if ("rows" in part) {
      for (const row of part.rows) {
        const y = document.y;
        for (const [column, cell] of row.entries()) document.text(cell, part.columns[column] ?? 70, y, { lineBreak: false });
        document.x = 70;
        document.y = y + 20;
      }
    } else {
      const top = document.y;
      for (const [at, line] of part.left.entries())
        document.fontSize(10).text(line, 70, top + at * 15, { width: 180, align: "center", lineBreak: false });
      for (const [at, line] of part.right.entries())
        document.text(line, 260, top + at * 15, { width: 280, align: "center", lineBreak: false });
      document.fontSize(12);
      document.x = 70;
      document.y = top + Math.max(part.left.length, part.right.length) * 15 + 12;
    }
  }
  const { count } = document.bufferedPageRange();
  for (let page = 0; page < count; page++) {
    document.switchToPage(page);
    // Else writing below the margin makes a page of its own.
    document.page.margins.bottom = 0;
    if (options.head !== undefined && page > 0) document.fontSize(9).text(options.head, 70, 40, { lineBreak: false });
    if (options.foot !== undefined) document.fontSize(9).text(options.foot(page + 1, count), 280, 790, { lineBreak: false });
  }
  return finished(document);
}

/** The same pages as pictures, without a text layer. `width`: in dots, 1240 are 150 an inch. */
export async function scanned(pdf: Uint8Array, width = 1500): Promise<Uint8Array> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  const shots = await parser.getScreenshot({ desiredWidth: width, imageDataUrl: false, imageBuffer: true });
  await parser.destroy();
  const document = new PDFDocument({ size: "A4", margin: 0, autoFirstPage: false });
  for (const shot of shots.pages) {
    document.addPage();
    document.image(Buffer.from(shot.data), 0, 0, { width: document.page.width });
  }
  return finished(document);
}

/** The first page as a picture alone. */
export async function picture(pdf: Uint8Array): Promise<Uint8Array> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  const shots = await parser.getScreenshot({ partial: [1], desiredWidth: 1500, imageDataUrl: false, imageBuffer: true });
  await parser.destroy();
  return shots.pages[0]?.data ?? new Uint8Array();
}

/** Pages of several PDFs cannot be put together by the writer: a picture of the second behind the text of the first. */
export async function textThenScan(text: readonly string[], pdf: Uint8Array): Promise<Uint8Array> {
  const parser = new PDFParse({ data: new Uint8Array(pdf) });
  const shots = await parser.getScreenshot({ desiredWidth: 1500, imageDataUrl: false, imageBuffer: true });
  await parser.destroy();
  const document = new PDFDocument({ size: "A4", margin: 70 });
  document.font(FONT).fontSize(12);
  for (const paragraph of text) document.text(paragraph, { paragraphGap: 6 });
  for (const shot of shots.pages) {
    document.addPage();
    document.image(Buffer.from(shot.data), 0, 0, { width: document.page.width });
  }
  return finished(document);
}
