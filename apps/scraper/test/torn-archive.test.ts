import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { readArchive } from "../src/index.ts";

it.each(["response", "request"])("a %s that says it is longer than its archive ends with it", async (type) => {
  const folder = await mkdtemp(join(tmpdir(), "thidua-torn-"));
  const path = join(folder, "a.warc.gz");
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://a.vn/\r\nContent-Length: 99999999999999\r\n\r\n`;
  await writeFile(path, gzipSync(`${head}HTTP/1.1 200 OK\r\n\r\nxin`));
  let articles = 0;
  for await (const page of readArchive(path, async () => null)) if ("article" in page) articles++;
  expect(articles).toBe(0);
  await rm(folder, { recursive: true });
});
