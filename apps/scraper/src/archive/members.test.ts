import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { gzipMember } from "./gzip-member.ts";
import { readMembers } from "./members.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thidua-members-"));
});
afterAll(() => rm(folder, { recursive: true }));

const record = (i: number): Buffer => Buffer.from(`WARC/1.1\r\nNumber: ${i}\r\n\r\n${`bài số ${i} `.repeat(i * 40)}\r\n\r\n`);
const members = Array.from({ length: 12 }, (_, i) => gzipMember(record(i)));
const starts = members.map((_, i) => members.slice(0, i).reduce((sum, { length }) => sum + length, 0));
const whole = Buffer.concat(members);

/** Numbers of the records that are read of a file of these bytes, "✗" for a hole. */
async function read(bytes: Uint8Array): Promise<string> {
  const path = join(folder, "one.warc.gz");
  await writeFile(path, bytes);
  const said: string[] = [];
  for await (const member of readMembers(path)) {
    if (member === null) said.push("stream");
    else said.push(member.bytes === null ? "✗" : (/Number: (\d+)/.exec(member.bytes.toString("utf8"))?.[1] ?? "?"));
  }
  return said.join(" ");
}

const changed = (at: number): Buffer => {
  const bytes = Buffer.from(whole);
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  return bytes;
};

describe("the members of an archive", () => {
  it("are read one by one", async () => expect(await read(whole)).toBe("0 1 2 3 4 5 6 7 8 9 10 11"));

  it("are lost one by one: whatever byte of one is changed, the others are read", async () => {
    for (const i of [0, 5, 11]) {
      const length = members[i]?.length ?? 0;
      for (const at of [0, 2, 12, Math.floor(length / 2), length - 9, length - 8, length - 1]) {
        const expected = Array.from({ length: 12 }, (_, n) => (n === i ? "✗" : String(n))).join(" ");
        expect(await read(changed((starts[i] ?? 0) + at)), `byte ${at} of member ${i}`).toBe(expected);
      }
    }
  });

  it("are read up to where a file is torn", async () => {
    const [at = 0] = starts.slice(7);
    expect(await read(whole.subarray(0, at + 5))).toBe("0 1 2 3 4 5 6 ✗");
    expect(await read(whole.subarray(0, at))).toBe("0 1 2 3 4 5 6");
  });

  it("are found again behind what is none", async () => {
    const [at = 0] = starts.slice(4);
    const junk = Buffer.from("rác \u001f\u008b\u0008 rác ".repeat(50), "latin1");
    expect(await read(Buffer.concat([whole.subarray(0, at), junk, whole.subarray(at)]))).toBe("0 1 2 3 ✗ 4 5 6 7 8 9 10 11");
    expect(await read(Buffer.concat([whole, Buffer.alloc(3_000_000)]))).toBe("0 1 2 3 4 5 6 7 8 9 10 11 ✗");
  });

  it("of another program may have names, and hold many records", async () => {
    const named = gzipSync(Buffer.concat([record(1), record(2)]));
    named[3] = 8;
    const bytes = Buffer.concat([named.subarray(0, 10), Buffer.from("tệp.warc\0"), named.subarray(10), gzipMember(record(3))]);
    expect(await read(bytes)).toBe("1 3");
  });
});
