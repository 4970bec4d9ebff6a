import { gzipSync } from "node:zlib";

/** Below this, packing takes longer than it saves: such a record is stored as it is, in a member of its own. */
const SMALL = 1_024;
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let crc = n;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** A gzip member (RFC 1952) of one record; a small one as a stored block (RFC 1951, 3.2.4). */
export function gzipMember(record: Uint8Array): Buffer {
  if (record.length >= SMALL) return gzipSync(record, { level: 1 });
  const member = Buffer.alloc(HEAD.length + 5 + record.length + 8);
  HEAD.copy(member);
  member[10] = 1;
  member.writeUInt16LE(record.length, 11);
  member.writeUInt16LE(record.length ^ 0xffff, 13);
  member.set(record, 15);
  member.writeUInt32LE(crc32(record), 15 + record.length);
  member.writeUInt32LE(record.length, 19 + record.length);
  return member;
}
