import { isUtf16 } from "../encoding/decode.ts";
import type { Problem } from "./problems.ts";

/** What bytes are by their first ones, whatever the file is called. */
export type InputKind = "pdf" | "zip" | "text" | { problem: Problem };

const MAGIC: readonly (readonly [Problem, readonly number[]])[] = [
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
  ["image", [0x42, 0x4d, 0, 0]],
  ["image", [0x49, 0x49, 0x2a, 0]],
  ["image", [0x4d, 0x4d, 0, 0x2a]],
  ["archive", [0x1f, 0x8b]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["archive", [0x42, 0x5a, 0x68]],
  ["archive", [0xfd, 0x37, 0x7a, 0x58]],
  ["oldWord", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["binary", [0x7f, 0x45, 0x4c, 0x46]],
  ["binary", [0x4d, 0x5a, 0x90]],
  ["binary", [0x49, 0x44, 0x33]],
  ["binary", [0x52, 0x49, 0x46, 0x46]],
];

function startsWith(bytes: Uint8Array, magic: readonly number[], at = 0): boolean {
  return magic.every((byte, index) => bytes[at + index] === byte);
}

/** Tells documents from text and from what cannot be read. */
export function kindOf(bytes: Uint8Array): InputKind {
  // Some servers put a few bytes before "%PDF".
  for (let at = 0; at < Math.min(64, bytes.length); at++) if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46, 0x2d], at)) return "pdf";
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) return "zip";
  for (const [problem, magic] of MAGIC) if (startsWith(bytes, magic)) return { problem };
  const sample = bytes.subarray(0, 65_536);
  if (sample.includes(0) && !isUtf16(bytes)) return { problem: "binary" };
  let controls = 0;
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 27) controls++;
  }
  return controls > sample.length * 0.1 && !isUtf16(bytes) ? { problem: "binary" } : "text";
}

const MARKUP =
  /^(?:\s|<\?xml[^>]{0,200}\?>|<!--[\s\S]{0,2000}?-->)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|article|section|main|header|span|h[1-6])\b/i;

/** Whether text is a page of HTML: by how it begins, or by its name and any tag in it. */
export function isHtml(text: string, source: string): boolean {
  if (MARKUP.test(text.slice(0, 8_000))) return true;
  const named = /\.(?:x?html?|aspx?|php|jsp)(?:[?#]|$)/i.test(source);
  return named && /<(?:p|div|br|body|table)\b/i.test(text.slice(0, 50_000));
}

/** The encoding that a page declares in its head, lower case. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4_096));
  if (!start.includes("<")) return null;
  const head = start.toString("latin1");
  return /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head)?.[1]?.toLowerCase() ?? null;
}
