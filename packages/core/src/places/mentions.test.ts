import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../vietnamese/characters.ts";
import { type FindOptions, findPlaces } from "./mentions.ts";

const DATE = "2019-06-01";
const found = (text: string, options: FindOptions = { date: DATE }) => findPlaces(text, canonical(text), 0, text.length, options);
const told = (text: string, options?: FindOptions) =>
  found(text, options).map(({ place, level }) =>
    `${level} ${place.name} ${place.province === place.name ? "" : (place.province ?? "?")}`.trim(),
  );

// What is found, in a sentence of ours; "?" is a province that nothing tells.
const FOUND: readonly (readonly [string, readonly string[], FindOptions?])[] = [
  ["UBND tỉnh Lào Cai vừa phát động phong trào.", ["province Lào Cai"]],
  ["BAN THI ĐUA - KHEN THƯỞNG TỈNH LÀO CAI", ["province Lào Cai"]],
  ["UBND HUYỆN YÊN LẠC - TỈNH VĨNH PHÚC", ["district Yên Lạc Vĩnh Phúc", "province Vĩnh Phúc"]],
  ["Xã biển Tam Thanh, thành phố Tam Kỳ", ["commune Tam Thanh Quảng Nam", "district Tam Kỳ Quảng Nam"]],
  ["huyện miền núi Bảo Thắng có 12 xã", ["district Bảo Thắng Lào Cai"]],
  ["xã biên giới Ia Dom, huyện Đức Cơ", ["commune Ia Dom Gia Lai", "district Đức Cơ Gia Lai"]],
  ["các huyện Đak Đoa, Kbang", ["district Đăk Đoa Gia Lai", "district Kbang Gia Lai"]],
  ["xã An Hòa Thượng, huyện Đức Cơ", ["commune An Hòa Thượng Gia Lai", "district Đức Cơ Gia Lai"]],
  ["xã Công Bằng Thượng, huyện Đức Cơ", ["commune Công Bằng Thượng Gia Lai", "district Đức Cơ Gia Lai"]],
  ["thầy cô A Lưới tự làm video", ["district A Lưới Thừa Thiên Huế"]],
  ["các huyện miền núi Thanh Hóa", ["province Thanh Hóa"]],
  ["Chủ tịch UBND xã Lâm Quốc Thới nhớ hết.", []],
  ["Bí thư Đảng ủy xã Huỳnh Thanh Tú ra nghị quyết.", []],
  ["Chủ tịch UBND huyện Viên Minh Thắng dẫn lại kết quả.", []],
  ["Trưởng Công an xã Trần Văn Phú có mặt.", []],
  ["Chủ tịch UBND huyện Viên Minh Hải dẫn lại vài kết quả.", []],
  ["Bí thư Huyện ủy huyện Khương Thế Dũng nhắc lại.", []],
  ["Chủ tịch UBND xã Phúc Sen Lương Văn Thắng", ["commune Phúc Sen Cao Bằng"]],
  ["Tại huyện Bảo Thắng, phong trào lan rộng.", ["district Bảo Thắng Lào Cai"]],
  ["Huyện Nam Đàn có 18 xã.", ["district Nam Đàn Nghệ An"]],
  [
    "các huyện Thông Nông, Quảng Uyên và Phục Hòa",
    ["district Thông Nông Cao Bằng", "district Quảng Uyên Cao Bằng", "district Phục Hòa Cao Bằng"],
  ],
  [
    "ba huyện: Hà Quảng, Trùng Khánh, Hạ Lang",
    ["district Hà Quảng Cao Bằng", "district Trùng Khánh Cao Bằng", "district Hạ Lang Cao Bằng"],
  ],
  [
    "các huyện Văn Chấn, Trạm Tấu và thị xã Nghĩa Lộ",
    ["district Văn Chấn Yên Bái", "district Trạm Tấu Yên Bái", "district Nghĩa Lộ Yên Bái"],
  ],
  ["xã Tân Lập, huyện Mộc Châu, tỉnh Sơn La", ["commune Tân Lập Sơn La", "district Mộc Châu Sơn La", "province Sơn La"]],
  ["xã Tân Lập (huyện Bắc Quang)", ["commune Tân Lập Hà Giang", "district Bắc Quang Hà Giang"]],
  ["thôn Bản Tàn, xã Tân Lập - huyện Bắc Quang", ["village Bản Tàn Hà Giang", "commune Tân Lập Hà Giang", "district Bắc Quang Hà Giang"]],
  [
    "các xã Tân Lập, Tân Quang (huyện Bắc Quang, tỉnh Hà Giang)",
    ["commune Tân Lập Hà Giang", "commune Tân Quang Hà Giang", "district Bắc Quang Hà Giang", "province Hà Giang"],
  ],
  ["huyện Châu Thành (tỉnh Bến Tre)", ["district Châu Thành Bến Tre", "province Bến Tre"]],
  ["huyện Châu Thành, Bến Tre", ["district Châu Thành Bến Tre", "province Bến Tre"]],
  ["huyện Châu Thành", ["district Châu Thành ?"]],
  ["huyện Châu Thành", ["district Châu Thành Kiên Giang"], { date: DATE, province: "Kiên Giang" }],
  ["xã Đoàn Kết dẫn đầu", ["commune Đoàn Kết ?"]],
  ["huyện Quảng Ninh có 15 xã", ["district Quảng Ninh Quảng Bình"]],
  ["Quảng Ninh có 111 xã", ["province Quảng Ninh"]],
  [
    "TP. Hạ Long, TP Móng Cái và TX. Quảng Yên",
    ["district Hạ Long Quảng Ninh", "district Móng Cái Quảng Ninh", "district Quảng Yên Quảng Ninh"],
  ],
  [
    "TP.HCM, TPHCM và TP HCM; Thành phố Hồ Chí Minh",
    ["province Hồ Chí Minh", "province Hồ Chí Minh", "province Hồ Chí Minh", "province Hồ Chí Minh"],
  ],
  ["quận 9, phường 14, quận Gò Vấp", ["district 9 Hồ Chí Minh", "commune 14 Hồ Chí Minh", "district Gò Vấp Hồ Chí Minh"]],
  [
    "các quận 1, 3, 10 và Bình Thạnh",
    ["district 1 Hồ Chí Minh", "district 3 Hồ Chí Minh", "district 10 Hồ Chí Minh", "district Bình Thạnh Hồ Chí Minh"],
  ],
  ["P. Bến Nghé, Q. 1", ["commune Bến Nghé Hồ Chí Minh", "district 1 Hồ Chí Minh"]],
  ["thị trấn Phố Mới, huyện Quế Võ", ["commune Phố Mới Bắc Ninh", "district Quế Võ Bắc Ninh"]],
  ["làng Kon Sơ Lăl, xã Hà Tây, huyện Chư Păh", ["village Kon Sơ Lăl Gia Lai", "commune Hà Tây Gia Lai", "district Chư Păh Gia Lai"]],
  ["xã Ia Mơ Nông (huyện Chư Păh)", ["commune Ia Mơ Nông Gia Lai", "district Chư Păh Gia Lai"]],
  ["huyện Ia H’Drai và huyện Đăk Hà", ["district Ia H'Drai Kon Tum", "district Đắk Hà Kon Tum"]],
  ["xã Sủng Lặng Thượng, huyện Mèo Vạc", ["commune Sủng Lặng Thượng Hà Giang", "district Mèo Vạc Hà Giang"]],
  ["Bà Rịa - Vũng Tàu và Bà Rịa – Vũng Tàu", ["province Bà Rịa - Vũng Tàu", "province Bà Rịa - Vũng Tàu"]],
  ["Thừa Thiên - Huế, Đăk Nông, Bắc Cạn", ["province Thừa Thiên Huế", "province Đắk Nông", "province Bắc Kạn"]],
  ["Công an Hà Giang, Báo Yên Bái Online", ["province Hà Giang", "province Yên Bái"]],
  ["Chủ tịch UBND huyện Quảng Hòa Nông Văn Tuân", ["district Quảng Hòa Cao Bằng"], { date: "2021-01-01" }],
  ["Bí thư Đảng ủy xã Ngũ Hùng Phạm Văn Tá", ["commune Ngũ Hùng Hải Dương"]],
  ["tỉnh Phú Yên (cũ) và tỉnh Đắk Lắk", ["province Phú Yên", "province Đắk Lắk"], { date: "2026-01-01" }],
  ["huyện Tuy Phước trước đây", ["district Tuy Phước Gia Lai"], { date: "2026-01-01" }],
  ["đặc khu Phú Quốc", ["commune Phú Quốc An Giang"], { date: "2026-01-01" }],
  ["Cả nước hưởng ứng; trên toàn quốc", ["country Việt Nam ?", "country Việt Nam ?"]],
  ["Công nhân Thủ đô, Thủ đô Hà Nội", ["province Hà Nội", "province Hà Nội"]],
  [
    "huyện Bảo Lâm (Lâm Đồng). Năm qua, huyện Bảo Lâm có 12 mô hình",
    ["district Bảo Lâm Lâm Đồng", "province Lâm Đồng", "district Bảo Lâm Lâm Đồng"],
  ],
];

// No places: persons, streets, rivers, institutions of the language, common words.
const NOTHING = [
  "Ông Nguyễn Văn Hà Giang nhận Bằng khen.",
  "chị Trần Thị Hải Dương và anh Phạm Thái Bình",
  "bà Hà Nam cho biết",
  "Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc.",
  "Đoàn TNCS Hồ Chí Minh, Đội Thiếu niên Tiền phong Hồ Chí Minh",
  "trên đường Điện Biên Phủ, phố Hà Trung, đường Lê Lợi",
  "sông Đồng Nai, sông Sài Gòn",
  "vùng biển Thái Bình Dương, vùng Đồng Tháp Mười",
  "vùng Đồng bằng sông Cửu Long, Tây Nguyên, Đông Nam Bộ",
  "vì hòa bình, thống nhất đất nước; Đoàn kết là sức mạnh; Tân Tiến lên",
  "xây dựng nông thôn mới, thôn văn hóa, làng nghề, bản sắc dân tộc",
  "Nhà xuất bản Kim Đồng và Thông tấn xã Việt Nam",
  "hợp tác xã Đại Thành làm ăn có lãi",
  "các cấp, các ngành; 18 xã, phường; huyện ủy, tỉnh ủy, Huyện ủy, Tỉnh Đoàn",
  "xã NTM, xã A, huyện X",
  // a full stop after a whole word ends a sentence
  "đạt 12,4 tiêu chí/xã. Tân Lập dẫn đầu",
  "làm đường nội ấp. Mỹ Hiệp đi trước",
  "Thủ đô Viêng Chăn",
  "phóng viên P.V, ảnh: T.T",
  "phường Văn hóa, Huyện Đoàn Thanh niên, xã Hội Nông dân, xã Công An, phường Công Đoàn",
  "năm 2019, 12 phường, 9 quận; Quý 3",
  "",
];

describe("findPlaces", () => {
  it.each(FOUND.map(([text, places, options]) => ({ text, places, options })))("$text", ({ text, places, options }) =>
    expect(told(text, options)).toEqual(places),
  );
  it.each(NOTHING)("none: %s", (text) => expect(told(text)).toEqual([]));

  it("cuts names from the text, prefix and name", () => {
    const text = "Ở TP. Hoà Bình và  huyện Kỳ Sơn";
    expect(found(text).map((mention) => [text.slice(mention.start, mention.end), mention.name])).toEqual([
      ["TP. Hoà Bình", "Hoà Bình"],
      ["huyện Kỳ Sơn", "Kỳ Sơn"],
    ]);
  });

  it.each([
    [true, "huyện Thanh Miện đổi mới"],
    [true, "Lào Cai đổi mới"],
    [false, "Thanh Miện đổi mới"],
    [false, "Long Hồ đổi mới"],
  ])("certain %s: %s", (certain, text) => expect(found(text).map((mention) => mention.certain)).toEqual([certain]));

  it.each([
    [true, "tỉnh Kon Tum cũ có"],
    [true, "địa bàn Kon Tum (cũ)"],
    [true, "huyện Sơn Tây trước đây"],
    [true, "tỉnh Kon Tum trước sáp nhập"],
    [false, "tỉnh Kon Tum trước tình hình đó"],
    [false, "tỉnh Kon Tum củng cố"],
  ])("former %s: %s", (former, text) => expect(found(text, { date: "2026-01-01" }).map((mention) => mention.former)).toEqual([former]));

  it("groups what stands under one prefix and points to the larger place", () => {
    const mentions = found("các xã Tân Lập, Tân Quang (huyện Bắc Quang) và xã Nà Chì, huyện Xín Mần");
    expect(mentions.map((mention) => mention.within)).toEqual([2, 2, -1, 4, -1]);
    expect(new Set(mentions.map((mention) => mention.group)).size).toBe(4);
  });

  it.each([
    [1, "ở Yên Thành, Nam Đàn và Quỳnh Lưu"],
    [1, "Nam Định, Hưng Yên, Hà Nam"],
    [2, "ở Nam Đàn, Nghệ An"],
    [2, "huyện Nam Đàn, Nghệ An"],
    [2, "Nam Đàn; còn Quỳnh Lưu"],
  ])("%i groups: %s", (groups, text) => expect(new Set(found(text).map((mention) => mention.group)).size).toBe(groups));

  it("never throws, keeps order and stays inside", () => {
    const piece = fc.constantFrom(
      "huyện ",
      "Huyện",
      "các xã ",
      "tỉnh ",
      "TP.",
      "Q.",
      " 9",
      "Lào Cai",
      "Bảo Thắng",
      ", ",
      " và ",
      " (",
      ")",
      "Nguyễn ",
      "Đắk R'Lấp",
      "H'",
      " - ",
      "“",
      "cả nước",
      "\n",
      "thôn ",
      "A",
      "Thủ đô",
      "😀",
      "́",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: "grapheme", maxLength: 6 })), { maxLength: 24 }), (pieces) => {
        const text = pieces.join("").normalize("NFC");
        let last = 0;
        for (const mention of found(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.nameStart).toBeGreaterThanOrEqual(mention.start);
          expect(mention.end).toBeGreaterThan(mention.nameStart);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(mention.nameStart, mention.end)).toBe(mention.name);
          last = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
