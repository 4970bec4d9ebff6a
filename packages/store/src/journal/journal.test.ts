import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { clockBehind } from "./clock.ts";
import type { Entry } from "./entry.ts";
import { openJournal } from "./journal.ts";
import { type Line, readJournal } from "./read.ts";

let folder: string;
let next = 0;
const fresh = (): string => join(folder, String(next++));
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thidua-journal-"));
});
afterAll(() => rm(folder, { recursive: true }));

const note = (text: string): Entry => ({ type: "row", table: "erasures", row: { text } });

async function lines(path: string): Promise<string[]> {
  const said: string[] = [];
  for await (const line of readJournal(path)) said.push(toText(line));
  return said;
}

function toText(line: Line): string {
  if ("problem" in line) return line.problem.en.replace(/^\S+: /, "✗ ");
  const { entry } = line;
  return entry.type === "row" ? String(entry.row.text) : entry.type;
}

async function written(path: string, texts: readonly string[]): Promise<string> {
  const journal = openJournal(path, false);
  for (const text of texts) await journal.add([note(text)]);
  await journal.close();
  const [name = ""] = (await readdir(path)).slice(-1);
  return join(path, name);
}

describe("a journal", () => {
  it("has no file until something is written down", async () => {
    const path = fresh();
    await openJournal(path, false).close();
    await expect(readdir(path)).rejects.toThrow();
  });

  it("keeps what many write at once, file after file", async () => {
    const path = fresh();
    const journal = openJournal(path, false);
    const texts = Array.from({ length: 40 }, (_, i) => `một ${i}`);
    await Promise.all(texts.map((text) => journal.add([note(text)])));
    await journal.close();
    await written(path, ["hai"]);
    expect(await lines(path)).toEqual(["begin", ...texts, "end", "begin", "hai", "end"]);
    expect((await readdir(path)).every((name) => !name.includes(".open."))).toBe(true);
  });

  it("loses a torn last line, and no other", async () => {
    const path = fresh();
    const file = await written(path, ["a", "b"]);
    const text = await readFile(file, "utf8");
    await writeFile(file, text.slice(0, text.lastIndexOf('{"n":4') + 20));
    expect(await lines(path)).toEqual([
      "begin",
      "a",
      "b",
      "✗ the last line (4) is torn; what it was to say was never acknowledged, the others are read",
    ]);
  });

  it("loses a damaged line, and no other", async () => {
    const path = fresh();
    const file = await written(path, ["a", "bê", "c"]);
    await writeFile(file, (await readFile(file, "utf8")).replace("bê", "bế"));
    expect(await lines(path)).toEqual(["begin", "a", "✗ line 3 is damaged and left out; the others are read", "c", "end"]);
  });

  it("tells of lines that are missing", async () => {
    const path = fresh();
    const file = await written(path, ["a", "b", "c", "d"]);
    const all = (await readFile(file, "utf8")).split("\n");
    await writeFile(file, all.filter((_, i) => i !== 2 && i !== 3).join("\n"));
    expect(await lines(path)).toEqual(["begin", "a", "✗ lines 3 to 4 are missing; the others are read", "d", "end"]);
  });

  it("goes on with a new file behind one that something else was written to", async () => {
    const path = fresh();
    await appendFile(await written(path, ["a"]), "rác\n");
    await written(path, ["b"]);
    expect(await lines(path)).toEqual([
      "begin",
      "a",
      "end",
      "✗ the last line (4) is torn; what it was to say was never acknowledged, the others are read",
      "begin",
      "b",
      "end",
    ]);
  });

  it("goes by its numbers where the clock is set back, and says that it was", async () => {
    const path = join(fresh(), "journal");
    const data = dirname(path);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-05-01T08:00:00.000Z") });
    try {
      await written(path, ["a"]);
      vi.setSystemTime(new Date("2025-05-01T08:00:00.000Z"));
      await written(path, ["b"]);
    } finally {
      vi.useRealTimers();
    }
    expect((await lines(path)).filter((line) => line.length === 1)).toEqual(["a", "b"]);
    expect(await clockBehind(data, new Date("2025-05-01T08:00:00.000Z"))).toBe("2026-05-01T08:00:00Z");
    expect(await clockBehind(data, new Date("2026-05-01T07:30:00.000Z"))).toBeNull();
  });
});
