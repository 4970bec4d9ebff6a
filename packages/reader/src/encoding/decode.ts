import iconv from "iconv-lite";
import { type Damage, repairMojibake } from "./repair.ts";
import { accentedWords } from "./syllables.ts";
import { fromVni } from "./vni.ts";

export type Decoded = { ok: true; text: string; warnings: { code: string; message: string }[] } | { ok: false };

const LEGACY: Record<string, (bytes: Buffer) => string> = {
  "windows-1258": (bytes) => iconv.decode(bytes, "windows1258").normalize("NFC"),
  TCVN3: (bytes) => iconv.decode(bytes, "tcvn"),
  VNI: (bytes) => fromVni(iconv.decode(bytes, "windows1252")),
  VISCII: (bytes) => iconv.decode(bytes, "viscii"),
};

function utf16(bytes: Buffer): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  // Without a mark: every other byte of ASCII and of line ends is zero.
  const sample = bytes.subarray(0, 2000);
  if (!sample.includes(0)) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const pairs = sample.length / 2;
  if (pairs < 8) return null;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return "utf-16le";
  return even > pairs * 0.4 && odd < pairs * 0.02 ? "utf-16be" : null;
}

/** Bytes that hold zeros and are no UTF-16 are no text. */
export function isUtf16(bytes: Uint8Array): boolean {
  return utf16(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) !== null;
}

/** Says that words had gone through a wrong encoding and were set right. */
export function wrongEncoding(damage: Damage): { code: string; message: string } {
  return { code: "encoding-repaired", message: `Chữ bị sai bảng mã (${damage}), đã chuyển lại thành Unicode.` };
}

function repaired(text: string, warnings: { code: string; message: string }[]): Decoded {
  const { text: whole, damage } = repairMojibake(text);
  if (damage !== null) warnings.push(wrongEncoding(damage));
  return { ok: true, text: whole, warnings };
}

/** Text of bytes in any encoding that Vietnamese has been written in. `declared`: what a page or a server says they are in. */
export function decodeText(input: Uint8Array, declared: string | null = null): Decoded {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  const wide = utf16(bytes);
  if (wide !== null) return repaired(iconv.decode(bytes, wide), []);
  try {
    return repaired(new TextDecoder("utf-8", { fatal: true }).decode(bytes), []);
  } catch {
    // Not UTF-8 throughout.
  }
  const loose = new TextDecoder().decode(bytes);
  const lost = loose.split("\ufffd").length - 1;
  const beyond = loose.match(/[^\x00-\x7f]/g)?.length ?? 0;
  if (lost <= 3 ? beyond > lost * 4 : lost <= beyond * 0.02)
    return repaired(loose, [{ code: "bytes-replaced", message: `${lost} byte không đọc được theo UTF-8, đã thay bằng ký tự \ufffd.` }]);
  let best: { name: string; text: string; share: number; words: number } | null = null;
  for (const [name, decode] of Object.entries(LEGACY)) {
    const text = decode(bytes);
    const { words, valid } = accentedWords(text);
    const share = words === 0 ? 0 : valid / words;
    if (best === null || share > best.share + 0.01) best = { name, text, share, words };
  }
  if (best !== null && best.share >= 0.85 && best.words >= 2)
    return {
      ok: true,
      text: best.text,
      warnings: [{ code: "encoding-legacy", message: `Văn bản dùng bảng mã cũ ${best.name}, đã chuyển sang Unicode.` }],
    };
  if (declared !== null && !/utf-?8/i.test(declared) && iconv.encodingExists(declared)) return repaired(iconv.decode(bytes, declared), []);
  return { ok: false };
}
