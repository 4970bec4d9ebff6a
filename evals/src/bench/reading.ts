import { readPages } from "../reading/pages.ts";

export interface ReadingSpeed {
  pages: number;
  megabytes: number;
  seconds: number;
  /** Of the processor, not of the clock: a busy machine makes the other longer. */
  cpuSeconds: number;
  pagesPerSecond: number;
  /** Most memory that the process has held, in MB. */
  peakMegabytes: number;
}

/** Reads the pages of some folders over and over for about `seconds`, each whole (title, date, text, province), in this process. */
export async function readingSpeed(folders: readonly string[], seconds: number): Promise<ReadingSpeed> {
  const { extractArticle } = await import("@thidua/reader");
  const pages = folders.flatMap(readPages);
  // The compiler is warmed on each page once.
  for (const page of pages) extractArticle(page.html, { url: page.gold.url });
  let read = 0;
  let bytes = 0;
  const cpu = process.cpuUsage();
  const started = performance.now();
  let ended = started;
  while (pages.length > 0 && ended - started < seconds * 1000) {
    for (const page of pages) {
      extractArticle(page.html, { url: page.gold.url });
      read++;
      bytes += page.html.length;
    }
    ended = performance.now();
  }
  const used = process.cpuUsage(cpu);
  const cpuSeconds = (used.user + used.system) / 1_000_000;
  const passed = (ended - started) / 1000;
  return {
    pages: read,
    megabytes: bytes / 1_048_576,
    seconds: passed,
    cpuSeconds,
    pagesPerSecond: read / cpuSeconds,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}
