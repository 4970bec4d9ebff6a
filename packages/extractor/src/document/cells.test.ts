import { canonical } from "@thidua/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withCells } from "./cells.ts";

const view = (text: string): string => withCells(text, canonical(text));

describe("cells between slashes", () => {
  it("are parted as all cells are", () =>
    expect(view("Kết quả\n\nHình thức / Tập thể / Hộ\nGiấy khen / 139 / 4\n\nHết / hết.")).toBe(
      "kết quả\n\nhình thức | tập thể | hộ\ngiấy khen | 139 | 4\n\nhết / hết.",
    ));

  it.each(["Xã A / B / C về đích.", "18/34 xã\n12/15 ha", "", "\n\n"])("%j stays", (text) => expect(view(text)).toBe(canonical(text)));

  it("keep every offset", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(" / ", "12", "a", "\n", "/", " "), maxLength: 40 }), (text) => {
        const read = view(text);
        expect(read).toHaveLength(text.length);
        expect(read.replaceAll("|", "/")).toBe(canonical(text));
      }),
    );
  });
});
