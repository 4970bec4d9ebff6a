import { extractRaw } from "../articles.ts";
import { DEVELOPMENT, HELD_BACK } from "../folders.ts";
import { readGold } from "../scoring/gold.ts";

const MEGABYTE = 1024 * 1024;

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Walks the words of a text as ICU finds them, and counts them. */
function segment(segmenter: Intl.Segmenter, text: string): number {
  let words = 0;
  for (const _ of segmenter.segment(text)) words++;
  return words;
}

export interface SpeedReport {
  megabytes: number;
  rounds: { extractSeconds: number; segmentSeconds: number; ratio: number }[];
  /** Median over the rounds of extraction time by segmentation time; below 1 is faster than ICU. */
  ratio: number;
}

/**
 * Reading and extracting the gold articles, repeated to `megabytes` of UTF-8, beside ICU's word segmentation of the same text, in
 * turn, in one process.
 */
export async function speed(megabytes: number, rounds: number): Promise<SpeedReport> {
  const pages = [...readGold(DEVELOPMENT), ...readGold(HELD_BACK)].map(({ raw, gold }) => ({ raw, doc: gold.doc }));
  const batch: typeof pages = [];
  for (let size = 0, i = 0; size < megabytes * MEGABYTE; i++) {
    const page = pages[i % pages.length];
    if (!page) throw new Error("no gold articles");
    batch.push(page);
    size += Buffer.byteLength(page.raw);
  }
  const segmenter = new Intl.Segmenter("vi", { granularity: "word" });
  // Both are warmed on a tenth, so that neither pays for the compiler.
  for (const page of batch.slice(0, Math.ceil(batch.length / 10))) {
    segment(segmenter, page.raw);
    await extractRaw(page.raw, page.doc);
  }
  const report: SpeedReport = { megabytes, rounds: [], ratio: Number.NaN };
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    for (const page of batch) segment(segmenter, page.raw);
    const between = performance.now();
    for (const page of batch) await extractRaw(page.raw, page.doc);
    const ended = performance.now();
    const segmentSeconds = (between - started) / 1000;
    const extractSeconds = (ended - between) / 1000;
    report.rounds.push({ extractSeconds, segmentSeconds, ratio: extractSeconds / segmentSeconds });
  }
  report.ratio = median(report.rounds.map(({ ratio }) => ratio));
  return report;
}
