import { createHash } from "node:crypto";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { madeArticle } from "../../test/made-articles.ts";
import { madePage } from "../../test/portal.ts";
import { openArchiveReader } from "./find-page.ts";
import { readMembers } from "./members.ts";
import { openArchive } from "./warc.ts";

/** Names of the files that were read whole. */
const reads = vi.hoisted((): string[] => []);
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    readFile: async (path: string, encoding: "utf8") => {
      reads.push(path);
      return real.readFile(path, encoding);
    },
  };
});

let root: string;
let folder: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "thidua-find-"));
});
afterAll(() => rm(root, { recursive: true }));
beforeEach(async () => {
  folder = await mkdtemp(join(root, "warc-"));
});

const digestOf = (i: number): string => `sha256:${createHash("sha256").update(madePage(i)).digest("hex")}`;

/** A file with the pages of these made articles. */
async function archived(source: string, ...numbers: number[]): Promise<string> {
  const archive = await openArchive(folder, source, new Date(), "thử");
  for (const i of numbers) {
    const asked = { url: `https://a.vn/${i}`, method: "GET", requestBody: null, fetchedAt: "2026-01-02T03:04:05.000Z" } as const;
    const came = { status: 200, body: Buffer.from(madePage(i)), digest: digestOf(i).replace("sha256:", "") };
    const note = { source, kind: "article", parent: null, title: null, profile: null };
    await archive.add({ ...asked, ...came, requestHeaders: [], headers: [["content-type", "text/html; charset=utf-8"]] }, note);
  }
  await archive.close();
  return archive.path;
}

const indexOf = (path: string): string[] => readFileSync(`${path}.index.jsonl`, "utf8").trim().split("\n");
const titleOf = async (i: number, reader = openArchiveReader(folder)): Promise<string | undefined> =>
  (await reader.read(digestOf(i)))?.title;

describe("what stands where in an archive", () => {
  it("is written down once, however often something else is looked for behind a torn record", async () => {
    const path = await archived("mau", 1);
    appendFileSync(path, readFileSync(path).subarray(0, 40));
    const reader = openArchiveReader(folder);
    expect(await titleOf(1, reader)).toBe(madeArticle(1).title);
    const lines = indexOf(path);
    for (let i = 0; i < 3; i++) expect(await reader.find(digestOf(100 + i))).toBeNull();
    expect(await openArchiveReader(folder).find(digestOf(100))).toBeNull();
    expect(indexOf(path)).toEqual(lines);
  });

  it("is written anew where it is torn", async () => {
    const path = await archived("mau", 1, 2);
    await openArchiveReader(folder).find(digestOf(1));
    const lines = indexOf(path);
    writeFileSync(`${path}.index.jsonl`, `${lines[0]}\n${lines[1]?.slice(0, 30)}`);
    expect(await titleOf(2)).toBe(madeArticle(2).title);
    expect(indexOf(path)).toEqual(lines);
    expect(readdirSync(folder).sort()).toEqual([basename(path), `${basename(path)}.index.jsonl`]);
  });

  it("is found again where another page stands, or none, at the place that is written down", async () => {
    const path = await archived("mau", 1, 2);
    const reader = openArchiveReader(folder);
    const [one, two] = [await reader.find(digestOf(1)), await reader.find(digestOf(2))];
    if (one === null || two === null) throw new Error("not found");
    const lines = indexOf(path);
    for (const offset of [two.offset, one.offset + 1]) {
      writeFileSync(`${path}.index.jsonl`, `${lines.join("\n").replace(`"offset":${one.offset},`, `"offset":${offset},`)}\n`);
      const again = openArchiveReader(folder);
      expect((await again.find(digestOf(1)))?.offset).toBe(offset);
      expect(await titleOf(1, again)).toBe(madeArticle(1).title);
      expect(indexOf(path)).toEqual(lines);
    }
  });

  it("is found on both sides of a record that is damaged: that one costs its page alone", async () => {
    for (const part of ["note", "request", "response"] as const) {
      await rm(folder, { recursive: true });
      const path = await archived("mau", 1, 2, 3, 4);
      const whole = readFileSync(path);
      const members: number[] = [];
      for await (const member of readMembers(path)) if (member !== null) members.push(member.offset);
      // One member for the file, then three for each page.
      const at = members[1 + 3 * 1 + ["note", "request", "response"].indexOf(part)] ?? 0;
      const bytes = Buffer.from(whole);
      bytes.fill(0xff, at + 12, at + 40);
      writeFileSync(path, bytes);
      const found = await Promise.all([1, 2, 3, 4].map((i) => titleOf(i)));
      const title = (i: number) => madeArticle(i).title;
      expect(found, part).toEqual([title(1), part === "request" ? title(2) : undefined, title(3), title(4)]);
      // Looked through once: what comes later is gone on with from there.
      const lines = indexOf(path);
      appendFileSync(path, whole.subarray(0, members[1 + 3] ?? 0));
      expect(await titleOf(4)).toBe(title(4));
      expect(await openArchiveReader(folder).find(digestOf(100))).toBeNull();
      expect(indexOf(path).slice(0, lines.length)).toEqual(lines);
    }
  });

  it("is not believed where a byte of the page has changed since", async () => {
    const path = await archived("mau", 1, 2);
    const reader = openArchiveReader(folder);
    const at = (await reader.find(digestOf(1)))?.offset ?? 0;
    const bytes = readFileSync(path);
    let next = bytes.length;
    for await (const member of readMembers(path)) if (member !== null && member.offset === at) next = member.end;
    // The check sum of the member, which no unpacking needs.
    bytes[next - 8] = (bytes[next - 8] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect(await titleOf(1, reader)).toBeUndefined();
    expect(await titleOf(2, reader)).toBe(madeArticle(2).title);
  });

  it("is dropped where a file is shorter than it was", async () => {
    const path = await archived("mau", 1, 2);
    const reader = openArchiveReader(folder);
    expect(await titleOf(2, reader)).toBe(madeArticle(2).title);
    const other = await archived("hai", 3);
    writeFileSync(path, readFileSync(other));
    await rm(other);
    expect(await titleOf(3, reader)).toBe(madeArticle(3).title);
    expect(await titleOf(2, reader)).toBeUndefined();
    expect(indexOf(path).filter((line) => line.includes(digestOf(2)))).toEqual([]);
  });

  it("takes no more memory than it may: beyond that, it is read again", async () => {
    const a = await archived("a", 1, 2);
    await archived("b", 3, 4);
    for (const [most, times] of [
      [3, 2],
      [4, 1],
    ] as const) {
      reads.length = 0;
      const reader = openArchiveReader(folder, most);
      for (const i of [1, 3, 2, 1]) expect((await reader.find(digestOf(i)))?.url).toBe(`https://a.vn/${i}`);
      expect(reads.filter((path) => path === `${a}.index.jsonl`).length).toBe(times);
    }
  });
});
