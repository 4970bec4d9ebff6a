import { createHash, randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Exchange } from "../fetching/fetch-page.ts";

/** What the crawler knows of a page besides what went over the wire. */
export interface PageNote {
  source: string;
  kind: string;
  /** The page that led here, and the words of its link. */
  parent: string | null;
  title: string | null;
  /** How the reader was told to read it. */
  profile: string | null;
}

const id = () => `<urn:uuid:${randomUUID()}>`;
/** Parts are put together once, in the record: a page is copied no oftener than it has to be. */
type Parts = readonly Uint8Array[];
const sha256 = (parts: Parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return `sha256:${hash.digest("hex")}`;
};
const oneLine = (text: string) => (/[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, " ") : text);

function record(headers: readonly (readonly [string, string])[], block: Parts): Buffer {
  const head = headers.map(([name, value]) => `${name}: ${oneLine(value)}\r\n`).join("");
  const length = block.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}Content-Length: ${length}\r\n\r\n`), ...block, Buffer.from("\r\n\r\n")]);
}

function http(first: string, headers: readonly (readonly [string, string])[], body: Uint8Array): Parts {
  // The body has been put together from its chunks: a reader must not look for them.
  const lines = headers
    .filter(([name]) => name.toLowerCase() !== "transfer-encoding")
    .map(([name, value]) => `${name}: ${oneLine(value)}\r\n`);
  return [Buffer.from(`${first}\r\n${lines.join("")}\r\n`, "latin1"), body];
}

/** The record at the head of a file. */
export function infoRecord(date: string, fields: Readonly<Record<string, string>>): Buffer {
  return record(
    [
      ["WARC-Type", "warcinfo"],
      ["WARC-Record-ID", id()],
      ["WARC-Date", date],
      ["Content-Type", "application/warc-fields"],
    ],
    [Buffer.from(fieldLines(fields))],
  );
}

function fieldLines(fields: Readonly<Record<string, string | null>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${oneLine(value)}\r\n`]))
    .join("");
}

/**
 * The records of one exchange (ISO 28500): what was asked, what came, as sent, and what is known of the page besides. A 304 is a revisit of
 * what an earlier record holds.
 */
export function exchangeRecords(exchange: Exchange, note: PageNote): Buffer[] {
  const url = new URL(exchange.url);
  const common: [string, string][] = [
    ["WARC-Date", exchange.fetchedAt],
    ["WARC-Target-URI", exchange.url],
  ];
  const responseId = id();
  const block = http(`HTTP/1.1 ${exchange.status} ${STATUS_CODES[exchange.status] ?? ""}`, exchange.headers, exchange.body);
  const revisit = exchange.status === 304;
  const response = record(
    [
      ["WARC-Type", revisit ? "revisit" : "response"],
      ["WARC-Record-ID", responseId],
      ...common,
      ...(revisit ? [["WARC-Profile", "http://netpreserve.org/warc/1.1/revisit/server-not-modified"] as [string, string]] : []),
      ["WARC-Payload-Digest", `sha256:${exchange.digest}`],
      ["WARC-Block-Digest", sha256(block)],
      ["Content-Type", "application/http; msgtype=response"],
    ],
    block,
  );
  const request = record(
    [
      ["WARC-Type", "request"],
      ["WARC-Record-ID", id()],
      ...common,
      ["WARC-Concurrent-To", responseId],
      ["Content-Type", "application/http; msgtype=request"],
    ],
    http(
      `${exchange.method} ${url.pathname}${url.search} HTTP/1.1`,
      [["host", url.host], ...exchange.requestHeaders],
      Buffer.from(exchange.requestBody ?? ""),
    ),
  );
  // Before the response, so that whoever reads the file in order knows the page when it comes.
  const metadata = record(
    [
      ["WARC-Type", "metadata"],
      ["WARC-Record-ID", id()],
      ...common,
      ["WARC-Refers-To", responseId],
      ["Content-Type", "application/warc-fields"],
    ],
    [
      Buffer.from(
        fieldLines({
          via: note.parent,
          "thidua-source": note.source,
          "thidua-kind": note.kind,
          "thidua-link-words": note.title,
          "thidua-profile": note.profile,
        }),
      ),
    ],
  );
  return [metadata, request, response];
}
