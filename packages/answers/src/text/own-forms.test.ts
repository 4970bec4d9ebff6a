import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownForms, spelledBy } from "./own-forms.ts";

const told = (text: string, short: string): string | undefined => ownForms(text).get(short)?.join(" ");

describe("short forms that a text spells out itself", () => {
  it.each([
    ["xdcb", "xay dung co ban", "Khối xây dựng cơ bản (XDCB) có 12 đơn vị."],
    ["qlnn", "quan ly nha nuoc", "công tác quản lý Nhà nước (QLNN)"],
    ["gtvt", "giao thong van tai", "Đại hội Công đoàn Giao thông Vận tải (GTVT) Việt Nam"],
    ["cnvcld", "cong nhan vien chuc lao dong", "công nhân, viên chức, lao động (CNVCLĐ)"],
    ["vhtt", "van hoa va the thao", "Sở Văn hóa và Thể thao (VHTT)"],
    ["gddt", "giao duc va dao tao", "Phòng Giáo dục và Đào tạo (GD&ĐT)"],
    ["ptdtnt", "pho thong dan toc noi tru", "Trường Phổ thông Dân tộc nội trú (PTDTNT)"],
    ["ocsp", "o chung su phat", "ổ chung sự phát (OCSP)"],
  ])("%s is %s: %s", (short, full, text) => expect(told(text, short)).toBe(full));

  it.each([
    ["xdcb", "Khối xây dựng (XDCB)"],
    ["xdcb", "xây dựng cơ bản"],
    ["xdcb", "xây dựng cơ bản (xdcb)"],
    ["xdcb", "xây dựng các cơ bản (XDCB)"],
    ["xdcb", "xây dựng. Cơ bản (XDCB)"],
    ["xdcb", "xây dựng 3 cơ bản (XDCB)"],
    ["ca", "Công an (CA) xã"],
    ["to", "tổ ong (TO)"],
    ["an", "an ninh (AN)"],
    ["ldtd", "(LĐTĐ)"],
    ["x", "xã (X)"],
    ["gmt", "(GMT+7)"],
  ])("%s is told nothing: %s", (short, text) => expect(told(text, short)).toBeUndefined());

  it("never throws, and every word of a full form stands in the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."xây dựng cơ bản (XDCB) , . và 3 \n".split(/(?<= )/u)) }), (text) => {
        for (const [short, full] of ownForms(text)) {
          expect(full.filter((word) => word !== "va").map((word) => word.charAt(0))).toEqual([...short]);
        }
      }),
    );
  });
});

it("short forms are spelled out word by word, the rest stays", () => {
  const own = new Map([["xdcb", ["xay", "dung", "co", "ban"]]]);
  expect(spelledBy(own, ["khoi", "xdcb", "co", "12"])).toEqual(["khoi", "xay", "dung", "co", "ban", "co", "12"]);
  expect(spelledBy(own, ["khoi", "thi", "dua"])).toEqual(["khoi", "thi", "dua"]);
});
