import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { Exchange } from "../fetching/fetch-page.ts";
import { openCaptures } from "./captures.ts";
import { readMembers } from "./members.ts";
import { openArchive } from "./warc.ts";

/** What a disk does just now: `append` writes half of what it is given, and says that it is full. */
const failing = vi.hoisted(() => ({ append: false, truncate: false, readdir: false }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const full = (call: string) => Object.assign(new Error(`ENOSPC: no space left on device, ${call}`), { code: "ENOSPC" });
  return {
    ...real,
    readdir: async (path: string) => {
      if (failing.readdir) throw Object.assign(new Error("EACCES: permission denied, scandir"), { code: "EACCES" });
      return real.readdir(path);
    },
    open: async (...args: Parameters<typeof real.open>) => {
      const handle = await real.open(...args);
      const [append, truncate] = [handle.appendFile.bind(handle), handle.truncate.bind(handle)];
      handle.appendFile = async (bytes: Parameters<typeof append>[0]) => {
        if (!failing.append || !(bytes instanceof Uint8Array)) return append(bytes);
        await append(bytes.subarray(0, bytes.length / 2));
        throw full("write");
      };
      handle.truncate = async (length) => {
        if (failing.truncate) throw full("ftruncate");
        return truncate(length);
      };
      return handle;
    },
  };
});

let root: string;
let next = 0;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "thidua-warc-"));
});
afterAll(() => rm(root, { recursive: true }));
afterEach(() => void Object.assign(failing, { append: false, truncate: false, readdir: false }));

const NOTE = { source: "mau", kind: "article", parent: null, title: null, profile: null };
function page(word: string): Exchange {
  const body = Buffer.from(`<p>${word}</p>`);
  const digest = createHash("sha256").update(body).digest("hex");
  const asked = { url: `https://a.vn/${word}`, method: "GET", requestBody: null } as const;
  return { ...asked, requestHeaders: [], status: 200, headers: [], body, digest, fetchedAt: "2026-01-02T03:04:05.000Z" };
}

/** What the files of a folder hold, one line each: the types of their records, "✗" for bytes that are none. */
async function held(folder: string): Promise<string[]> {
  const files: string[] = [];
  for (const name of await readdir(folder)) {
    const types: string[] = [];
    for await (const member of readMembers(join(folder, name)))
      types.push(member?.bytes ? (/^WARC-Type: (\w+)/m.exec(member.bytes.toString("utf8"))?.[1] ?? "?") : "✗");
    files.push(types.join(" "));
  }
  return files.sort();
}
const PAGE = "metadata request response";

describe("an archive on a disk that is full for a while", () => {
  it("cuts off what is half written, and goes on in the same file", async () => {
    const folder = join(root, String(next++));
    const archive = await openArchive(folder, "mau", new Date(), "thử");
    await archive.add(page("một"), NOTE);
    failing.append = true;
    await expect(archive.add(page("hai"), NOTE)).rejects.toThrow(/ENOSPC/);
    failing.append = false;
    await archive.add(page("ba"), NOTE);
    await archive.close();
    expect(await held(folder)).toEqual([`warcinfo ${PAGE} ${PAGE}`]);
  });

  it("goes on in another file where even that fails", async () => {
    const folder = join(root, String(next++));
    const archive = await openArchive(folder, "mau", new Date(), "thử");
    Object.assign(failing, { append: true, truncate: true });
    await expect(archive.add(page("một"), NOTE)).rejects.toThrow(/ENOSPC/);
    Object.assign(failing, { append: false, truncate: false });
    await archive.add(page("hai"), NOTE);
    await archive.close();
    const files = await held(folder);
    expect(files.length).toBe(2);
    expect(files).toContain(`warcinfo ${PAGE}`);
  });

  it("begins a file anew where its head could not be written; never as long as the one before it", async () => {
    const folder = join(root, String(next++));
    const archive = await openArchive(folder, "mau", new Date(), "thử", 500);
    await archive.add(page("một"), NOTE);
    const before = archive.path;
    failing.append = true;
    await expect(archive.add(page("hai"), NOTE)).rejects.toThrow(/ENOSPC/);
    expect(archive.path).not.toBe(before);
    expect((await stat(archive.path)).size).toBe(0);
    failing.append = false;
    await archive.add(page("ba"), NOTE);
    await archive.close();
    expect(await held(folder)).toEqual([`warcinfo ${PAGE}`, `warcinfo ${PAGE}`]);
  });

  it("leaves nothing where it could not be begun", async () => {
    const folder = join(root, String(next++));
    failing.append = true;
    await expect(openArchive(folder, "mau", new Date(), "thử")).rejects.toThrow(/ENOSPC/);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("the pages of an archive", () => {
  it("are none where there is no folder", async () => expect((await openCaptures(join(root, "none"))).pages).toBe(0));

  it("are not taken for none where the folder cannot be read", async () => {
    failing.readdir = true;
    await expect(openCaptures(root)).rejects.toThrow(/EACCES/);
  });
});
