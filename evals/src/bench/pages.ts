import type { CrawlReport } from "./crawl/run.ts";
import type { GrowthRow } from "./growth.ts";
import type { BenchPage } from "./page.ts";
import type { ReadingSpeed } from "./reading.ts";
import type { SpeedReport } from "./speed.ts";

/** The pages of the benchmarks, each of what its command measured. */
export function speedPage({ megabytes, rounds, ratio }: SpeedReport): BenchPage {
  return {
    name: "extraction",
    title: "How long extraction takes",
    command: "npm run evals -- bench speed --write",
    what: `Reading and extracting all gold articles, repeated to ${megabytes} MB, beside ICU's word segmentation of the same text, in turn in one process. Median ratio **${ratio.toFixed(2)}**; asked: at most 1.`,
    columns: ["round", "extraction, s", "segmentation, s", "ratio"],
    rows: rounds.map((round, i) => [i + 1, round.extractSeconds.toFixed(2), round.segmentSeconds.toFixed(2), round.ratio.toFixed(2)]),
  };
}

export function readerPage(report: ReadingSpeed): BenchPage {
  return {
    name: "reader",
    title: "How many pages are read in a second",
    command: "npm run evals -- bench reader --pages DIR --write",
    what: "Pages of HTML read whole (title, date, text, province) in one process, over and over. Asked: at least 100 pages a second, under 300 MB.",
    columns: ["pages", "seconds of processor", "pages a second of processor", "most memory held, MB"],
    rows: [[report.pages, report.cpuSeconds.toFixed(1), report.pagesPerSecond.toFixed(0), report.peakMegabytes.toFixed(0)]],
  };
}

export function crawlPage(rows: readonly CrawlReport[]): BenchPage {
  return {
    name: "crawl",
    title: "How many pages are gathered in a second",
    command: "npm run evals -- bench crawl --write",
    what: "The crawl loop on a loopback portal with politeness off, in the frontiers that it may have, beside crawlee, each in a process of its own. Asked: at least 1,000 pages a second, under 200 MB.",
    columns: ["", "pages", "seconds", "pages a second", "most memory held, MB", "failed"],
    rows: rows.map(({ name, pages, seconds, pagesPerSecond, peakMegabytes, failed }) => [
      name,
      pages,
      seconds.toFixed(1),
      pagesPerSecond.toFixed(0),
      peakMegabytes.toFixed(0),
      failed,
    ]),
    bars: rows.map(({ name, pagesPerSecond }) => ({ label: name, value: pagesPerSecond, shown: `${pagesPerSecond.toFixed(0)}/s` })),
  };
}

export function growthPage(rows: readonly GrowthRow[]): BenchPage {
  const largest = Math.max(...rows.map(({ size }) => size));
  return {
    name: "growth",
    title: "How time grows with the text",
    command: "npm run evals -- bench growth --write",
    what: "Reading and extracting ordinary and hostile texts at growing sizes; time a byte relative to 100 KB stays near 1 where time is linear.",
    columns: ["shape", "bytes", "seconds", "per byte"],
    rows: rows.map(({ shape, size, seconds, perByte }) => [shape, size, seconds.toFixed(4), perByte.toFixed(2)]),
    bars: rows
      .filter(({ size }) => size === largest)
      .map(({ shape, perByte }) => ({ label: shape, value: perByte, shown: `× ${perByte.toFixed(2)}` })),
  };
}
