import { type FileHandle, open } from "node:fs/promises";
import { inflateRawSync } from "node:zlib";
import { crc32 } from "./gzip-member.ts";

/** One gzip member of a file, unpacked; or a stretch of the file that is none, bytes from `offset` to `end`. */
export type Member = { offset: number; end: number; bytes: Buffer } | { offset: number; end: number; bytes: null };

const WINDOW = 1_048_576;
/** Largest member, packed and unpacked: an archived page has 20 MB at most. */
const LARGEST = 64 * 1_048_576;
const TRAILER = 8;

/** The member at the head of `bytes`; `short` where it may go on behind them. */
function memberAt(bytes: Buffer): { bytes: Buffer; length: number } | "short" | "bad" {
  const head = headLength(bytes);
  if (typeof head === "string") return head;
  try {
    // `info` gives how much of the input was used; the types do not know it.
    const { buffer, engine } = inflateRawSync(bytes.subarray(head), { info: true, maxOutputLength: LARGEST }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    const end = head + engine.bytesWritten;
    if (bytes.length < end + TRAILER) return "short";
    const whole = bytes.readUInt32LE(end) === crc32(buffer) && bytes.readUInt32LE(end + 4) === buffer.length >>> 0;
    return whole ? { bytes: buffer, length: end + TRAILER } : "bad";
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "Z_BUF_ERROR" ? "short" : "bad";
  }
}

/** Length of a gzip header (RFC 1952, 2.3). */
function headLength(bytes: Buffer): number | "short" | "bad" {
  if (bytes.length < 10) return "short";
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return "bad";
  const flags = bytes[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (bytes.length < at + 2 ? 0 : bytes.readUInt16LE(at));
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return "short";
    at = end + 1;
  }
  if (flags & 2) at += 2;
  return at >= bytes.length ? "short" : at;
}

/**
 * The members of a gzip file in order. One that is damaged or torn costs itself: what follows is found again by its head. Null in place of
 * members where the file's first one is larger than any of ours, and has to be read as a stream.
 */
export async function* readMembers(path: string, from = 0): AsyncGenerator<Member | null> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    let bad: number | null = null;
    let offset = from;
    let window = await read(file, offset, WINDOW);
    let start = offset;
    while (offset < size) {
      let wanted = WINDOW;
      let found = memberAt(window.subarray(offset - start));
      while (found === "short" && start + window.length < size && wanted < LARGEST) {
        wanted *= 4;
        window = await read(file, offset, wanted);
        start = offset;
        found = memberAt(window);
      }
      // Members after a damaged one are known by what they hold.
      const whole = typeof found === "object" && (bad === null || found.bytes.subarray(0, 5).toString("latin1") === "WARC/");
      if (typeof found === "object" && whole) {
        if (bad !== null) yield { offset: bad, end: offset, bytes: null };
        bad = null;
        yield { offset, end: offset + found.length, bytes: found.bytes };
        offset += found.length;
      } else {
        if (offset === 0 && found === "short" && size > wanted) return yield null;
        bad ??= offset;
        const next = window.indexOf(HEAD, offset - start + 1);
        offset = next >= 0 ? start + next : Math.max(start + window.length - HEAD.length + 1, offset + 1);
      }
      if (offset - start >= window.length - WINDOW / 4 && offset < size) {
        window = await read(file, offset, WINDOW);
        start = offset;
      }
    }
    if (bad !== null) yield { offset: bad, end: size, bytes: null };
  } finally {
    await file.close();
  }
}

const HEAD = Buffer.from([0x1f, 0x8b, 8]);

async function read(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return buffer.subarray(0, filled);
}

/** Whether a file is packed. */
export async function isGzip(path: string): Promise<boolean> {
  const file = await open(path, "r");
  try {
    const head = await read(file, 0, 2);
    return head[0] === 0x1f && head[1] === 0x8b;
  } finally {
    await file.close();
  }
}
