import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { readArchive, readSources } from "../src/index.ts";
import { GOOD_PORTAL } from "./spoilt-portal.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const record = (length: string) =>
  `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.vn/\r\nContent-Length: ${length}\r\n\r\nHTTP/1.1 200 OK\r\n\r\nxin`;

/** Archives made to do harm: no article is in any of them. */
export const BAD_ARCHIVES: [what: string, make: () => Uint8Array][] = [
  ["an archive that unpacks to a line of 200 MB", () => gzipSync(Buffer.alloc(200 * 1_048_576, 97))],
  ["an archive that unpacks to 200 MB of nothing", () => gzipSync(Buffer.alloc(200 * 1_048_576))],
  ["an archive whose record has more bytes than there are", () => gzipSync(bytes(record("99999999999999")))],
  ["an archive whose record has fewer bytes than none", () => gzipSync(bytes(record("-5")))],
  ["an archive of 50,000 headers", () => gzipSync(bytes(`WARC/1.1\r\n${"X: 1\r\n".repeat(50_000)}\r\n`))],
  [
    "an archive whose record names a file of this machine",
    () => gzipSync(bytes(record("27").replace("https://a.vn/", "file:///etc/passwd"))),
  ],
  ["an archive that is none", () => bytes("xin chào\n".repeat(1_000))],
  ["an archive that is empty", () => new Uint8Array()],
];

/** What came of the archive: articles, and what was told. */
export async function readPacked(file: Uint8Array, folder?: string): Promise<{ articles: number; problems: string[] }> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), "thidua-archive-")));
  const path = join(place, "a.warc.gz");
  const read = { articles: 0, problems: [] as string[] };
  try {
    await writeFile(path, file);
    for await (const page of readArchive(path, async () => null)) {
      if ("problem" in page) read.problems.push(page.problem.en);
      else read.articles++;
    }
  } finally {
    if (folder === undefined) await rm(place, { recursive: true, force: true });
  }
  return read;
}

const good = (what: string, by: string): string => {
  if (!GOOD_PORTAL.sources.includes(what)) throw new Error(`no ${what} in the good sources`);
  return GOOD_PORTAL.sources.replace(what, by);
};

/** Files of sources that no crawler may take. */
export const BAD_SOURCES: [what: string, yaml: string][] = [
  [
    "sources of a billion laughs",
    `a: &a ["x","x"]\n${Array.from("bcdefghijklmnop", (name, i) => `${name}: &${name} [${`*${"abcdefghijklmno"[i]},`.repeat(9)}]`).join("\n")}\nsources: *p\n`,
  ],
  ["sources nested 10,000 deep", `sources: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["sources with a tag that makes things", "sources: !!js/function 'function () { return 1 }'"],
  ["sources with a prototype", `__proto__:\n  polluted: true\n${GOOD_PORTAL.sources}`],
  ["a source that is a file of this machine", good("https://example.gov.vn/tin", "file:///etc/passwd")],
  ["a source whose id is a path", good("id: thu", "id: ../../etc/cron.d/x")],
  ["a source of a stranger without delay", good("delay: 2", "delay: 0")],
  ["sources whose key writes on the terminal", `"\\e]0;x\\a\\e[2J": 1\n${GOOD_PORTAL.sources}`],
  ["sources whose key is 100,000 letters long", `"${"k".repeat(100_000)}": 1\n${GOOD_PORTAL.sources}`],
  ["sources of nothing", ""],
  ["sources of a word", "xin"],
];

/** Why a file of sources is refused, as the command says it: the first line; null where it is taken. */
export function refusedSources(yaml: string): string | null {
  try {
    readSources(yaml);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : "no error";
  }
}
