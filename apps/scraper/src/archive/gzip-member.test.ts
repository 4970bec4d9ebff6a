import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gzipMember } from "./gzip-member.ts";

describe("a member", () => {
  it("is what it was made of, small or large", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000, size: "max" }), (bytes) => {
        expect(gunzipSync(gzipMember(bytes))).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 50 },
    );
  });
  it.each([0, 1, 1_023, 1_024, 70_000])("of %i bytes, behind another", (length) => {
    const bytes = Buffer.alloc(length, "phong trào ");
    expect(
      gunzipSync(Buffer.concat([gzipMember(Buffer.from("a")), gzipMember(bytes)])).equals(Buffer.concat([Buffer.from("a"), bytes])),
    ).toBe(true);
  });
});
