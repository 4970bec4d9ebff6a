import { join } from "node:path";
import type { Problem } from "../errors.ts";
import type { Written } from "./entry.ts";
import { journalFiles, journalFolder } from "./files.ts";
import { type Line, readFile } from "./read.ts";

/** What a journal comes to. */
export interface Replay {
  /** Name of the backup that everything goes on from; null where nothing was before the journal. */
  base: string | null;
  /** How many entries say anything about a store. */
  entries: number;
  /** What is to be done, in order, and what could not be read. */
  steps(): AsyncGenerator<{ entry: Written } | { file: string; problem: Problem }>;
}

/** How an article was saved, and where that is written. */
interface Saving {
  at: string;
  before: string | null;
  after: string;
}

/**
 * Reads a journal twice: first for what counts. What was written down but never done, since the process ended between the two, was done
 * again afterwards, and stands twice: the later one counts. Nothing of the entries themselves is kept.
 */
export async function planReplay(data: string): Promise<Replay> {
  const folder = journalFolder(data);
  const skipped = new Set<string>();
  const decided = new Map<string, string>();
  const saved = new Map<string, Saving[]>();
  let entries = 0;
  let base: { file: string; place: string } | null = null;
  for await (const line of inOrder(folder)) {
    if (!("entry" in line)) continue;
    const { entry } = line;
    const place = placeOf(line.file, entry);
    if (entry.type !== "begin" && entry.type !== "end" && entry.type !== "base") entries++;
    if (entry.type === "base") base = { file: entry.file, place };
    if (entry.type === "row" && (entry.table === "decisions" || entry.table === "copyDecisions")) {
      const { articleId, kind, subject, version } = entry.row;
      const about = JSON.stringify([entry.table, articleId, kind, subject, version]);
      const before = decided.get(about);
      if (before !== undefined) skipped.add(before);
      decided.set(about, place);
    }
    if (entry.type === "article") {
      const savings = saved.get(entry.id) ?? [];
      savings.push({ at: place, before: entry.before, after: entry.after });
      saved.set(entry.id, savings);
    }
  }
  decided.clear();
  for (const savings of saved.values()) for (const place of neverDone(savings)) skipped.add(place);
  saved.clear();
  return {
    base: base?.file ?? null,
    entries,
    async *steps() {
      let begun = base === null;
      for await (const line of inOrder(folder)) {
        if ("problem" in line) {
          yield line;
          continue;
        }
        const place = placeOf(line.file, line.entry);
        if (begun && !skipped.has(place)) yield { entry: line.entry };
        begun ||= place === base?.place;
      }
    },
  };
}

const placeOf = (file: string, { n }: Written): string => `${file}:${n}`;

/**
 * Savings of an article that were written down and not done. Each says what stood before it: the last one is what stands, before it came the
 * one that left what it found, and what lies between two such was never done.
 */
export function neverDone(savings: readonly Saving[]): string[] {
  const dropped: string[] = [];
  let next = savings.at(-1);
  for (let i = savings.length - 2; i >= 0 && next !== undefined; i--) {
    const one = savings[i] as Saving;
    const wanted: Saving = next;
    if (one.after === wanted.before) next = one;
    // What was found is nowhere: a line is missing, and this one is the nearest to it.
    else if (wanted.before !== null && !savings.slice(0, i).some(({ after }) => after === wanted.before)) next = one;
    else dropped.push(one.at);
  }
  return dropped;
}

/** All lines; file after file where one process at a time wrote them, by time where several did. */
async function* inOrder(folder: string): AsyncGenerator<Line> {
  const names = await journalFiles(folder);
  const begins = await Promise.all(names.map((name) => firstOf(join(folder, name))));
  if (!begins.some((begin) => begin?.type === "begin" && begin.shared)) {
    for (const name of names) yield* readFile(join(folder, name));
    return;
  }
  const waiting = names.map((name, i) => ({ name, at: begins[i]?.at ?? "" })).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const open: { lines: AsyncGenerator<Line>; head: Line; at: string }[] = [];
  for (;;) {
    open.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const [next] = waiting;
    const [first] = open;
    if (next !== undefined && (first === undefined || next.at <= first.at)) {
      waiting.shift();
      const lines = readFile(join(folder, next.name));
      const head = await lines.next();
      if (head.done !== true) open.push({ lines, head: head.value, at: next.at });
    } else if (first === undefined) return;
    else {
      yield first.head;
      const head = await first.lines.next();
      if (head.done === true) open.shift();
      else {
        first.head = head.value;
        if ("entry" in head.value && head.value.entry.at > first.at) first.at = head.value.entry.at;
      }
    }
  }
}

async function firstOf(path: string): Promise<Written | null> {
  for await (const line of readFile(path)) if ("entry" in line) return line.entry;
  return null;
}
