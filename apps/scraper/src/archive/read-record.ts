/** A WARC record of this crawler's own, read back. */
export interface ReadRecord {
  headers: ReadonlyMap<string, string>;
  block: Buffer;
}

const END = Buffer.from("\r\n\r\n");

/** The one record of a member; null for what is none. */
export function readRecord(bytes: Buffer): ReadRecord | null {
  if (bytes.subarray(0, 5).toString("latin1") !== "WARC/") return null;
  const end = bytes.indexOf(END);
  if (end < 0) return null;
  const headers = new Map(linesOf(bytes.subarray(0, end).toString("utf8")));
  const length = Number(headers.get("content-length"));
  const block = bytes.subarray(end + 4, end + 4 + length);
  return block.length === length ? { headers, block } : null;
}

/** Status, headers and body of the block of a response. */
export function readResponse(block: Buffer): { status: number; headers: [string, string][]; body: Buffer } {
  const end = block.indexOf(END);
  const head = block.subarray(0, Math.max(end, 0)).toString("latin1");
  const headers = head.split("\r\n").flatMap((line, i): [string, string][] => (i === 0 ? [] : [pair(line)]));
  return { status: Number(/^HTTP\/\S+ (\d{3})/.exec(head)?.[1] ?? 0), headers, body: block.subarray(end + 4) };
}

function linesOf(head: string): [string, string][] {
  return head.split("\r\n").map((line) => {
    const [name, value] = pair(line);
    return [name.toLowerCase(), value];
  });
}

function pair(line: string): [string, string] {
  const at = line.indexOf(":");
  return at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1).trim()];
}
