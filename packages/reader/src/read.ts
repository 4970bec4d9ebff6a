import { articleProvince, type Place, type Warning } from "@thidua/core";
import { declaredEncoding, isHtml, kindOf } from "./article/kind.ts";
import type { ReadOutcome } from "./article/outcome.ts";
import { failed, tooLarge } from "./article/problems.ts";
import { toArticle } from "./article/to-article.ts";
import { decodeText, wrongEncoding } from "./encoding/decode.ts";
import { repairEntities } from "./encoding/entities.ts";
import { extractArticle } from "./html/extract-article.ts";
import { hasLetters } from "./text/characters.ts";
import { type ReadPage, readText } from "./text/read-text.ts";

export type { ReadOutcome } from "./article/outcome.ts";

export interface ReadInput {
  /** Path or address as the user gave it; becomes `article.source`. */
  source: string;
  url?: string | null;
  /** ISO time of fetching; the caller's clock. */
  fetchedAt: string;
  /** What the server said the text is encoded in; a page's own word and the bytes themselves count for more. */
  encoding?: string | null;
  /** Profile of the portal, as `sources.yaml` names it; null for none, undefined to find it. */
  profile?: string | null;
  /** False leaves scanned pages unread; they take about a second each. */
  ocr?: boolean;
  /** Largest input that is read, in bytes. */
  maxBytes?: number;
}

/** 20 MB: the longest report is a tenth of it. */
export const LARGEST_INPUT = 20 * 1_048_576;
const LEAST_LETTERS = 5;

/** Bytes of one page or document in, an Article or the reason why not out. */
export async function readArticle(bytes: Uint8Array, input: ReadInput): Promise<ReadOutcome> {
  const limit = input.maxBytes ?? LARGEST_INPUT;
  if (bytes.length === 0) return failed("empty");
  if (bytes.length > limit) return tooLarge(bytes.length, limit);
  const kind = kindOf(bytes);
  const image = typeof kind === "object" && kind.problem === "image" && input.ocr !== false;
  if (typeof kind === "object" && !image) return failed(kind.problem);
  // A posting date lies no later than the day after fetching, whatever the zones.
  const latest = dayAfter(input.fetchedAt);
  const warnings: Warning[] = [];
  let ocrConfidence: number | null = null;
  let page: ReadPage & { province?: Place | null };
  if (image) {
    const { readImage } = await import("./ocr/read-image.ts");
    const read = await readImage(bytes);
    if ("problem" in read) return failed(read.problem);
    ocrConfidence = read.confidence;
    warnings.push({ code: "ocr", message: `Ảnh đọc bằng nhận dạng chữ (OCR), độ tin cậy ${Math.round(read.confidence * 100)} %.` });
    page = readText(read.text, { latest, printed: true });
  } else if (kind === "pdf") {
    // Loaded when they are needed: most inputs are neither.
    const { readPdf } = await import("./pdf/read-pdf.ts");
    const read = await readPdf(bytes, { ocr: input.ocr ?? true });
    if ("problem" in read) return failed(read.problem);
    if (read.silent > 0)
      warnings.push({ code: "pages-without-text", message: `${read.silent} trong ${read.pages} trang không có lớp chữ, chưa đọc được.` });
    if (read.recognised > 0 && read.confidence !== null) {
      ocrConfidence = read.confidence;
      warnings.push({
        code: "ocr",
        message: `${read.recognised} trong ${read.pages} trang đọc bằng nhận dạng chữ (OCR), độ tin cậy ${Math.round(read.confidence * 100)} %.`,
      });
    }
    if (read.damage !== null) warnings.push(wrongEncoding(read.damage));
    page = readText(read.text, { latest, printed: true });
  } else if (kind === "zip") {
    const { readDocx } = await import("./docx/read-docx.ts");
    const read = await readDocx(bytes, { latest });
    if ("problem" in read) return failed(read.problem);
    page = read;
    if (read.damage !== null) warnings.push(wrongEncoding(read.damage));
  } else {
    const decoded = decodeText(bytes, declaredEncoding(bytes) ?? input.encoding ?? null);
    if (!decoded.ok) return failed("encoding");
    if (!/\S/.test(decoded.text)) return failed("empty");
    warnings.push(...decoded.warnings);
    const html = isHtml(decoded.text, input.source);
    const mended = html ? { text: decoded.text, repaired: 0 } : repairEntities(decoded.text);
    const found = html
      ? extractArticle(decoded.text, { url: input.url ?? null, latest, ...(input.profile === undefined ? {} : { profile: input.profile }) })
      : null;
    page = found ?? readText(mended.text, { latest });
    if (found != null && found.damage !== null) warnings.push(wrongEncoding(found.damage));
    const repaired = found?.repaired ?? mended.repaired;
    if (repaired > 0)
      warnings.push({ code: "entities-repaired", message: `Đã sửa ${repaired} ký tự HTML bị hỏng (như “ndash;”, “rotilde;”).` });
  }
  if (!hasLetters(page.text, LEAST_LETTERS)) return failed("nothing");
  const province =
    page.province !== undefined
      ? page.province
      : articleProvince({ header: page.header, title: page.title, text: page.text, publishedAt: page.publishedAt });
  const origin = { source: input.source, url: input.url ?? null, fetchedAt: input.fetchedAt };
  const article = toArticle(page, origin, province);
  return { ok: true, article: ocrConfidence === null ? article : { ...article, ocrConfidence }, warnings };
}

function dayAfter(time: string): string | null {
  const at = Date.parse(time);
  return Number.isNaN(at) ? null : new Date(at + 86_400_000).toISOString().slice(0, 10);
}
