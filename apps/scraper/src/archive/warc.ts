import { createHash, randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { RawResponse } from "../fetching/fetch-page.ts";

/** An archive file that is only ever added to. */
export interface Archive {
  path: string;
  /** Adds a response and comes back once it is on the disk. */
  add: (response: RawResponse) => Promise<void>;
  close: () => Promise<void>;
}

function record(headers: readonly (readonly [string, string])[], block: Uint8Array): Buffer {
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  const whole = Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}Content-Length: ${block.length}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]);
  // One gzip member a record, so that a reader can begin at any of them.
  return gzipSync(whole);
}

const id = () => `<urn:uuid:${randomUUID()}>`;

/** A response as a WARC record (ISO 28500): status line and headers as sent, body as sent. */
export function responseRecord(response: RawResponse): Buffer {
  // The body has been put together from its chunks: a reader must not look for them.
  const lines = response.headers
    .filter(([name]) => name !== "transfer-encoding")
    .map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, " ")}\r\n`);
  const head = Buffer.from(`HTTP/1.1 ${response.status} \r\n${lines.join("")}\r\n`, "latin1");
  return record(
    [
      ["WARC-Type", "response"],
      ["WARC-Record-ID", id()],
      ["WARC-Date", response.fetchedAt],
      ["WARC-Target-URI", response.url],
      ["WARC-Payload-Digest", `sha256:${createHash("sha256").update(response.body).digest("hex")}`],
      ["Content-Type", "application/http; msgtype=response"],
    ],
    Buffer.concat([head, response.body]),
  );
}

/** Opens a new file below `folder`, a run's own: a run that was killed can have torn nothing but the end of its own file. */
export async function openArchive(folder: string, source: string, startedAt: Date, software: string): Promise<Archive> {
  await mkdir(folder, { recursive: true });
  const stamp = startedAt.toISOString().replace(/[-:]|\.\d+/g, "");
  const path = join(folder, `${source}-${stamp}-${randomUUID().slice(0, 8)}.warc.gz`);
  const file: FileHandle = await open(path, "ax");
  const write = async (bytes: Uint8Array) => {
    await file.appendFile(bytes);
    await file.datasync();
  };
  const info = Buffer.from(`software: ${software}\r\nformat: WARC File Format 1.1\r\n`);
  await write(
    record(
      [
        ["WARC-Type", "warcinfo"],
        ["WARC-Record-ID", id()],
        ["WARC-Date", startedAt.toISOString()],
        ["Content-Type", "application/warc-fields"],
      ],
      info,
    ),
  );
  return { path, add: (response) => write(responseRecord(response)), close: () => file.close() };
}
