import { extractRaw } from "../articles.ts";
import { DEVELOPMENT } from "../folders.ts";
import { readGold } from "../scoring/gold.ts";

const KILOBYTE = 1024;

function repeatedTo(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

/** Texts that have broken readers of text before, each at any size. */
export const SHAPES: Record<string, (size: number) => string> = {
  articles: (size) => repeatedTo(articleText(), size),
  digits: (size) => repeatedTo("8640927135", size),
  "digit groups": (size) => repeatedTo("1.234.", size),
  "quotation marks": (size) => repeatedTo("“", size),
  "opened quotes": (size) => repeatedTo("phong trào thi đua “", size),
  brackets: (size) => repeatedTo("(", size / 2) + repeatedTo(")", size / 2),
  blanks: (size) => `Bài${repeatedTo(" ", size)}hết`,
  "one word": (size) => repeatedTo("thiđua", size),
  "one sentence": (size) => repeatedTo("huyện có 15 xã đạt chuẩn và 20 hộ được tặng Giấy khen của Chủ tịch UBND huyện Kim Bảng, ", size),
  "short lines": (size) => repeatedTo("1. Ông Nguyễn Văn A\n", size),
  names: (size) => `Tặng Bằng khen cho: ${repeatedTo("Nguyễn Văn An, ", size)}`,
  "cells a line": (size) => repeatedTo("Xã\n12\n-\n", size),
  rubble: (size) => repeatedTo("Ã ", size),
  "html links": (size) => `<html><body>${repeatedTo('<a href="a.pdf">x</a> ', size)}`,
  "html pictures": (size) => `<html><body><div>${repeatedTo("<img src=a><br><em>chú thích</em>", size)}`,
  "html asides": (size) => `<html><body>${repeatedTo('<div class="menu share"><a>x</a></div>', size)}`,
  html: (size) => `<html><body>${repeatedTo("<div><p>Bài viết</p>", size)}`,
};

let articles: string | undefined;
function articleText(): string {
  articles ??= readGold(DEVELOPMENT)
    .map(({ raw }) => raw)
    .join("\n\n");
  return articles;
}

export interface GrowthRow {
  shape: string;
  size: number;
  seconds: number;
  /** Time per byte, relative to the smallest size that takes long enough to be measured. */
  perByte: number;
}

/** Reads and extracts every shape at growing sizes; `perByte` stays near 1 where time is linear. */
export async function growth(sizes: readonly number[]): Promise<GrowthRow[]> {
  const rows: GrowthRow[] = [];
  for (const [shape, make] of Object.entries(SHAPES)) {
    let base: number | undefined;
    for (const size of sizes) {
      const text = make(size);
      const repeats = Math.max(1, Math.floor((256 * KILOBYTE) / size));
      // Small texts are over before the compiler has seen them: they are warmed as often as they are timed.
      for (let i = 0; i < repeats; i++) await extractRaw(text, shape);
      const started = performance.now();
      for (let i = 0; i < repeats; i++) await extractRaw(text, shape);
      const seconds = (performance.now() - started) / 1000 / repeats;
      const perByte = seconds / size;
      if (base === undefined && size >= 100 * KILOBYTE) base = perByte;
      rows.push({ shape, size, seconds, perByte });
    }
    for (const row of rows) if (row.shape === shape) row.perByte /= base ?? row.perByte;
  }
  return rows;
}
