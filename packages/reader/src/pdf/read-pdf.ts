import { PasswordException, PDFParse, VerbosityLevel } from "pdf-parse";
import type { PDFDocumentProxy } from "pdfjs-dist";
import type { Problem } from "../article/problems.ts";
import { type Damage, repairMojibake } from "../encoding/repair.ts";
import { accentedWords } from "../encoding/syllables.ts";
import { endsSentence } from "../text/shape.ts";
import { withoutFurniture } from "./furniture.ts";
import { type Piece, pageText } from "./layout.ts";

/** Text of the pages of a PDF, one line a line, pages apart by a blank line where a paragraph ends with them. */
export interface PdfText {
  text: string;
  pages: number;
  /** Pages that say nothing: no text layer, and nothing recognised. */
  silent: number;
  /** Pages whose words were recognised in their picture. */
  recognised: number;
  /** How sure that was, 0..1, mean over those pages' letters; null where none was. */
  confidence: number | null;
  /** The wrong encoding that its words had gone through and were set right, or null. */
  damage: Damage | null;
}

const MOST_PAGES = 500;
const LEAST_LETTERS = 20;
// About a second each.
const MOST_PICTURES = 60;
// 240 dots an inch on A4.
const PICTURE_WIDTH = 1984;

const lettersOf = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

/** A page without letters, or with a text layer that is rubble: fonts that do not tell their characters. */
function isSilent(text: string): boolean {
  if (lettersOf(text) < LEAST_LETTERS) return true;
  const { words, valid } = accentedWords(text);
  return words >= 10 && valid < words * 0.4;
}

/** The text layer of each page. The library's own `getText` loses where cells begin: it is asked for the document and its pieces. */
async function pageTexts(parser: PDFParse): Promise<{ total: number; pages: string[] }> {
  const document: PDFDocumentProxy = await parser["load"]();
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent();
    const pieces = content.items.flatMap((item): Piece[] =>
      "str" in item
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width, height: item.height }]
        : [],
    );
    pages.push(pageText(pieces));
    page.cleanup();
  }
  return { total: document.numPages, pages };
}

interface Pictures {
  texts: Map<number, string>;
  confidence: number | null;
}

/** Recognises the words of some pages (numbered from 1) in their pictures; what fails stays silent. */
async function recognisePages(parser: PDFParse, numbers: readonly number[]): Promise<Pictures> {
  const texts = new Map<number, string>();
  const { openRecogniser } = await import("../ocr/recognise.ts");
  const recogniser = await openRecogniser();
  let letters = 0;
  let sum = 0;
  try {
    for (const number of numbers) {
      const shot = await parser.getScreenshot({ partial: [number], desiredWidth: PICTURE_WIDTH, imageDataUrl: false, imageBuffer: true });
      const picture = shot.pages[0]?.data;
      if (picture === undefined) continue;
      const found = await recogniser.read(picture);
      const count = lettersOf(found.text);
      if (count < LEAST_LETTERS) continue;
      texts.set(number, found.text);
      letters += count;
      sum += count * found.confidence;
    }
  } finally {
    await recogniser.close();
  }
  return { texts, confidence: letters === 0 ? null : sum / letters };
}

/** Reads the text layer, and the pictures of pages that have none where `ocr` is not false. */
export async function readPdf(bytes: Uint8Array, options: { ocr?: boolean } = {}): Promise<PdfText | { problem: Problem }> {
  // The library takes over the buffer that it is given.
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const { total, pages: texts } = await pageTexts(parser);
    let damage: Damage | null = null;
    const layers = texts.map((text, at) => {
      const repair = repairMojibake(text);
      damage ??= repair.damage;
      return { number: at + 1, text: repair.text };
    });
    const mute = layers.filter(({ text }) => isSilent(text)).map(({ number }) => number);
    const pictures: Pictures =
      mute.length === 0 || options.ocr === false
        ? { texts: new Map(), confidence: null }
        : await recognisePages(parser, mute.slice(0, MOST_PICTURES)).catch(() => ({ texts: new Map<number, string>(), confidence: null }));
    const pages = withoutFurniture(layers.map(({ number, text }) => pictures.texts.get(number) ?? text));
    if (lettersOf(pages.join("")) < LEAST_LETTERS) return { problem: "scan" };
    let text = "";
    for (const page of pages) if (page !== "") text += text === "" ? page : `${endsSentence(text) ? "\n\n" : "\n"}${page}`;
    return {
      text,
      pages: total,
      silent: mute.length - pictures.texts.size,
      recognised: pictures.texts.size,
      confidence: pictures.confidence,
      damage,
    };
  } catch (error) {
    return { problem: error instanceof PasswordException ? "password" : "damagedPdf" };
  } finally {
    await parser.destroy().catch(() => undefined);
  }
}
