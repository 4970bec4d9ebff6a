const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
// Length, type and check sum around the data of a chunk.
const CHUNK = 12;
const HEADER = 13;

/** Whether a PNG or JPEG has the parts of a picture, each within the bytes; other formats are left to who decodes them. */
export function isSound(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer[0] === 0x89) return isSoundPng(buffer);
  return buffer[0] === 0xff ? isSoundJpeg(buffer) : true;
}

function isSoundPng(buffer: Buffer): boolean {
  if (!buffer.subarray(0, PNG.length).equals(PNG)) return false;
  let data = false;
  for (let at = PNG.length; at + CHUNK <= buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    const type = buffer.toString("latin1", at + 4, at + 8);
    if (at + CHUNK + length > buffer.length || (at === PNG.length) !== (type === "IHDR")) return false;
    if (type === "IHDR" && (length !== HEADER || buffer.readUInt32BE(at + 8) === 0 || buffer.readUInt32BE(at + 12) === 0)) return false;
    if (type === "IDAT") data = true;
    if (type === "IEND") return data;
    at += CHUNK + length;
  }
  return false;
}

// SOF0 to SOF15 but for DHT, JPG and DAC, which lie among them.
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const START_OF_SCAN = 0xda;
const FILL = 0xff;

function isSoundJpeg(buffer: Buffer): boolean {
  if (buffer[1] !== 0xd8) return false;
  let frame = false;
  for (let at = 2; at + 4 <= buffer.length; ) {
    const marker = buffer.readUInt8(at + 1);
    if (buffer[at] !== FILL) return false;
    if (marker === FILL) {
      at++;
      continue;
    }
    const length = buffer.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end >= buffer.length) return false;
    if (marker === START_OF_SCAN) return frame;
    if (isFrame(marker)) {
      if (length < 8 || buffer.readUInt16BE(at + 7) === 0) return false;
      frame = true;
    }
    at = end;
  }
  return false;
}
