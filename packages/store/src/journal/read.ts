import { createReadStream } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { Problem } from "../errors.ts";
import { entryOf, type Written } from "./entry.ts";
import { journalFiles } from "./files.ts";

/** A line of a journal: an entry, or what is wrong with it, for people. */
export type Line = { file: string; entry: Written } | { file: string; problem: Problem };

/** The lines of one file, in order. One that is torn or was changed costs itself. */
export async function* readFile(path: string): AsyncGenerator<Line> {
  const file = basename(path);
  let last = 0;
  let number = 0;
  let bad: number | null = null;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line === "") continue;
    const entry = entryOf(line);
    if (entry === null) {
      if (bad !== null) yield { file, problem: damaged(file, bad) };
      bad = number;
      continue;
    }
    if (bad !== null) yield { file, problem: damaged(file, bad) };
    // A damaged line is told of once: as itself, or as a gap where its end of line went with it.
    else if (entry.n > last + 1 && last > 0) yield { file, problem: missing(file, last + 1, entry.n - 1) };
    bad = null;
    last = entry.n;
    yield { file, entry };
  }
  if (bad !== null) yield { file, problem: torn(file, bad) };
}

/** All lines of a journal, file after file. */
export async function* readJournal(folder: string): AsyncGenerator<Line> {
  for (const name of await journalFiles(folder)) yield* readFile(join(folder, name));
}

const torn = (file: string, line: number): Problem => ({
  vi: `${file}: dòng cuối (${line}) bị đứt; việc ghi ở đó chưa được xác nhận, các dòng khác vẫn dùng được`,
  en: `${file}: the last line (${line}) is torn; what it was to say was never acknowledged, the others are read`,
});

const damaged = (file: string, line: number): Problem => ({
  vi: `${file}: dòng ${line} bị hỏng và bị bỏ qua; các dòng khác vẫn dùng được`,
  en: `${file}: line ${line} is damaged and left out; the others are read`,
});

const missing = (file: string, from: number, to: number): Problem => ({
  vi: `${file}: thiếu ${from === to ? `dòng ${from}` : `các dòng ${from}–${to}`}; các dòng khác vẫn dùng được`,
  en: `${file}: ${from === to ? `line ${from} is` : `lines ${from} to ${to} are`} missing; the others are read`,
});
