import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";

/** The body as the page was meant: unpacked. Null where it does not unpack, or grows beyond the limit: a bomb is never unpacked further. */
export function unpacked(body: Uint8Array, contentEncoding: string | null, maxBytes: number): Uint8Array | null {
  const encodings = (contentEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "" && one !== "identity");
  // More than two layers is nobody's mistake.
  if (encodings.length > 2) return null;
  let bytes = body;
  for (const encoding of encodings.reverse()) {
    const next = unpackOnce(bytes, encoding, maxBytes);
    if (next === null) return null;
    bytes = next;
  }
  return bytes;
}

function unpackOnce(bytes: Uint8Array, encoding: string, maxBytes: number): Uint8Array | null {
  const limit = { maxOutputLength: maxBytes };
  // Some servers name an encoding and send an empty body.
  if (bytes.length === 0) return bytes;
  try {
    if (encoding === "gzip" || encoding === "x-gzip") return gunzipSync(bytes, limit);
    if (encoding === "br") return brotliDecompressSync(bytes, limit);
    // "deflate" is zlib by the standard and raw by habit.
    if (encoding === "deflate") return (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, limit) : inflateRawSync(bytes, limit);
    return null;
  } catch {
    return null;
  }
}

/** A sitemap may be a gzip file by itself, whatever its headers say. */
export function ungzipped(bytes: Uint8Array, maxBytes: number): Uint8Array | null {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unpackOnce(bytes, "gzip", maxBytes) : bytes;
}
