import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { picture } from "../pdf/made-pdf.ts";
import { tinyPdf } from "../pdf/tiny-pdf.ts";
import { isSound } from "./sound.ts";

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const chunk = (type: string, data: readonly number[], length = data.length) => {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(length);
  return [...head, ...Buffer.from(type), ...data, 0, 0, 0, 0];
};
const header = (width: number, height: number) => chunk("IHDR", [0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]);
const DATA = chunk("IDAT", [1, 2, 3]);
const END = chunk("IEND", []);

const JPEG = [0xff, 0xd8];
const APP0 = [0xff, 0xe0, 0, 4, 1, 2];
const frame = (marker: number, width: number) => [0xff, marker, 0, 11, 8, 0, 9, 0, width, 1, 1, 0x11, 0];
const SCAN = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0];

describe("isSound", () => {
  it.each<[boolean, string, readonly number[]]>([
    [true, "PNG", [...PNG, ...header(2, 1), ...DATA, ...END]],
    [true, "PNG with text before and bytes after", [...PNG, ...header(2, 1), ...chunk("tEXt", [65]), ...DATA, ...DATA, ...END, 9, 9]],
    [true, "JPEG", [...JPEG, ...APP0, ...frame(0xc0, 5), ...SCAN, 1, 2]],
    [true, "progressive JPEG, filled", [...JPEG, 0xff, ...frame(0xc2, 5), 0xff, 0xff, ...SCAN, 1]],
    [true, "GIF: not looked into", [0x47, 0x49, 0x46, 0x38]],
    [true, "TIFF: not looked into", [0x49, 0x49, 0x2a, 0]],
    [false, "PNG: signature only", PNG],
    [false, "PNG: signature cut", PNG.slice(0, 6)],
    [false, "PNG: line ends changed in transfer", [0x89, 0x50, 0x4e, 0x47, 0x0a, 0x1a, 0x0a, ...header(2, 1), ...DATA, ...END]],
    [false, "PNG: a few bytes after the signature", [...PNG, 0, 0, 0, 1, 2, 3]],
    [false, "PNG: no header", [...PNG, ...DATA, ...END]],
    [false, "PNG: two headers", [...PNG, ...header(2, 1), ...header(2, 1), ...DATA, ...END]],
    [false, "PNG: no width", [...PNG, ...header(0, 1), ...DATA, ...END]],
    [false, "PNG: no height", [...PNG, ...header(2, 0), ...DATA, ...END]],
    [false, "PNG: no data", [...PNG, ...header(2, 1), ...END]],
    [false, "PNG: no end", [...PNG, ...header(2, 1), ...DATA]],
    [false, "PNG: data longer than the file", [...PNG, ...header(2, 1), ...chunk("IDAT", [1, 2, 3], 4_000_000_000), ...END]],
    [false, "JPEG: start only", [...JPEG, 0xff, 0xe0]],
    [false, "JPEG: no frame", [...JPEG, ...APP0, ...SCAN, 1]],
    [false, "JPEG: tables are no frame", [...JPEG, ...frame(0xc4, 5), ...SCAN, 1]],
    [false, "JPEG: no width", [...JPEG, ...frame(0xc0, 0), ...SCAN, 1]],
    [false, "JPEG: no scan", [...JPEG, ...APP0, ...frame(0xc0, 5)]],
    [false, "JPEG: nothing after the scan's head", [...JPEG, ...frame(0xc0, 5), ...SCAN]],
    [false, "JPEG: a segment of no length", [...JPEG, 0xff, 0xe0, 0, 0, ...frame(0xc0, 5), ...SCAN, 1]],
    [false, "JPEG: no marker where one must be", [...JPEG, ...APP0, 7, ...frame(0xc0, 5), ...SCAN, 1]],
  ])("%s: %s", (sound, _, bytes) => {
    expect(isSound(Uint8Array.from(bytes))).toBe(sound);
  });

  it("never throws on what begins as a picture", () => {
    const start = fc.constantFrom(PNG, [...PNG, ...header(2, 1)], JPEG, [...JPEG, ...APP0, 0xff]);
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 60 }), (head, tail) => {
        expect(isSound(Uint8Array.from([...head, ...tail]))).toBeTypeOf("boolean");
      }),
    );
  });

  describe("a real picture", () => {
    let whole: Uint8Array;
    beforeAll(async () => {
      whole = await picture(tinyPdf([["Xã Phú Hòa thi đua làm đường"]]));
    });

    it("is sound whole, and at no shorter length", () => {
      expect(isSound(whole)).toBe(true);
      for (const share of [0.001, 0.1, 0.5, 0.99]) expect(isSound(whole.subarray(0, Math.floor(whole.length * share)))).toBe(false);
      expect(isSound(whole.subarray(0, whole.length - 1))).toBe(false);
    });
  });
});
