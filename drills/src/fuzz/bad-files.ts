import { readArticle } from "@thidua/reader";
import { BAD_ARCHIVES, BAD_SOURCES, readPacked, refusedSources } from "../../../apps/scraper/test/bad-files.ts";
import { BAD_FILES } from "../../../packages/reader/test/bad-files.ts";
import { isLine } from "./parser.ts";

/** Seconds of processor time that a file made to do harm may take. */
const LIMIT = 30;

/** A file made to do harm, and what came of it. */
export interface Tried {
  what: string;
  seconds: number;
  /** The line that refuses it, or that it was read. */
  came: string;
  wrong: string | null;
}

/** What it is, how it is made, and what came of it, in a line. */
type Bad = [what: string, make: () => Uint8Array, read: (bytes: Uint8Array) => Promise<string>];

const ORIGIN = { source: "bai", fetchedAt: "2026-01-05T08:00:00Z" };

async function readFile(bytes: Uint8Array): Promise<string> {
  const read = await readArticle(bytes, ORIGIN);
  if (!read.ok) return read.problem.en;
  return /root:|(?:ha){200}/.test(read.article.text) ? "✗ read with what it was not to have" : "read";
}

async function readArchive(bytes: Uint8Array): Promise<string> {
  const { articles, problems } = await readPacked(bytes);
  return articles > 0 ? `✗ ${articles} articles` : (problems[0]?.replace(/(?<=torn \().{60}.*(?=\))/, "…") ?? "no article in it");
}

const SOURCES = BAD_SOURCES.map(
  ([what, yaml]): Bad => [what, () => Buffer.from(yaml), async (bytes) => refusedSources(bytes.toString()) ?? "✗ taken"],
);
const ALL: readonly Bad[] = [
  ...BAD_FILES.map(([what, make]): Bad => [what, make, readFile]),
  ...BAD_ARCHIVES.map(([what, make]): Bad => [what, make, readArchive]),
  ...SOURCES,
];

/** Reads every known bad file; in the short form those of sources, as tests of their own read the others. */
export async function harmful(short: boolean, say: (line: string) => void): Promise<Tried[]> {
  const tried: Tried[] = [];
  for (const [what, make, read] of short ? SOURCES : ALL) {
    const bytes = make();
    const before = process.cpuUsage();
    const came = await read(bytes).catch((error: unknown) => `✗ threw ${String(error).slice(0, 200)}`);
    const { user, system } = process.cpuUsage(before);
    const seconds = Math.round((user + system) / 1e4) / 100;
    const wrong = came.startsWith("✗")
      ? came
      : seconds > LIMIT
        ? `took ${seconds} s`
        : came === "read" || isLine(came)
          ? null
          : `no line: ${came}`;
    if (wrong !== null) say(`✗ ${what}: ${wrong}`);
    tried.push({ what, seconds, came, wrong });
  }
  return tried;
}
