import type { Article } from "@thidua/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../document/read-document.ts";
import { movementFor } from "./movements.ts";

function articleOf(text: string, title = ""): Article {
  return {
    id: "a",
    url: null,
    source: "test",
    title,
    publishedAt: null,
    author: null,
    province: null,
    text,
    contentHash: text,
    fetchedAt: "2024-01-01",
  };
}

/** The movement of what stands between brackets ⟦…⟧ in the text. */
function movementOf(marked: string): string | null {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const document = readDocument(articleOf(marked.replace(/[⟦⟧]/g, "")));
  const found = movementFor(document, start, end);
  if (found) expect(document.text.slice(found.basis.start, found.basis.end).length).toBeGreaterThan(3);
  return found?.name ?? null;
}

const TOLD: Record<string, string[]> = {
  "Giữ rừng như giữ nhà": [
    // named in the sentence
    "Chủ tịch UBND huyện tặng Giấy khen cho ⟦15 tập thể⟧ trong phong trào “Giữ rừng như giữ nhà”.",
    "Phong trào “Giữ rừng như giữ nhà” đã trồng mới ⟦120 ha⟧ rừng.",
    "Hưởng ứng phong trào “Giữ rừng như giữ nhà”, bà con góp ⟦300 ngày công⟧.",
    "Trong phong trào “Giữ rừng như giữ nhà”, có 5 tập thể được khen; ⟦9 cá nhân⟧ được tặng Bằng khen.",
    "Phong trào “Đường hoa” làm 3 km; phong trào “Giữ rừng như giữ nhà” trồng ⟦40 ha⟧.",
    "Ông là ⟦một trong 7 cá nhân⟧ tiêu biểu dẫn đầu phong trào “Giữ rừng như giữ nhà”.",
    // subject of the paragraph
    "Phong trào “Giữ rừng như giữ nhà” lan rộng. Năm 2020, có ⟦12 tập thể⟧ được tặng Bằng khen.",
    "Nổi bật là phong trào “Giữ rừng như giữ nhà” của Hạt Kiểm lâm. Qua 3 năm, số vụ phá rừng giảm ⟦40%⟧.",
    "- Phong trào “Giữ rừng như giữ nhà”: triển khai ở 9 xã. Đến nay có ⟦86 tổ⟧ tuần tra.",
    // pointed at
    "Xã phát động phong trào “Giữ rừng như giữ nhà”. Mọi người đều vui. Trong phong trào này, ⟦8 hộ⟧ được khen.",
    "Xã phát động phong trào “Giữ rừng như giữ nhà”.\n\nTổng kết phong trào, ⟦8 hộ⟧ được tặng Giấy khen.",
    "Phong trào “Giữ rừng như giữ nhà” và phong trào “Bếp sạch” cùng ra đời.\n\nRiêng phong trào giữ rừng như giữ nhà có ⟦31 hộ⟧ ký cam kết.",
    // above a list
    "Điều 1. Tặng Giấy khen cho các tập thể có thành tích trong phong trào “Giữ rừng như giữ nhà”:\n1. ⟦Thôn Nà Lìn⟧;\n2. Thôn Bản Chang.",
    "Điều 1. Tặng Cờ cho 02 xã dẫn đầu phong trào thi đua “Giữ rừng như giữ nhà”:\n1. Xã Yên Hân;\n2. Xã Yên Cư.\nĐiều 2. Tặng Giấy khen cho các hộ có tên sau đây trong phong trào thi đua nêu trên:\n1. ⟦Hộ ông Nông Văn Thi⟧;",
    "Điều 1. Tặng Giấy khen cho 03 tập thể và 02 cá nhân trong phong trào “Giữ rừng như giữ nhà”, gồm:\nA. Tập thể:\n1. Bản Khun;\n2. Bản Mấn;\nB. Cá nhân:\n1. ⟦Ông Vi Văn Tiêu⟧;",
    "Điều 1. Khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua “Giữ rừng như giữ nhà”, gồm:\n1. Tặng ⟦Cờ thi đua⟧ cho 02 tập thể:\na) Xã Yên Hân;\nb) Xã Yên Cư.",
    "Điều 1. Khen thưởng các tập thể, cá nhân có thành tích xuất sắc trong phong trào thi đua “Giữ rừng như giữ nhà”, gồm:\n1. Tặng Cờ thi đua cho xã:\na) Xã Yên Hân.\n2. Tặng Giấy khen cho:\na) Tập thể:\n- Thôn Nà Lìn;\nb) Cá nhân:\n- ⟦Bà Triệu Mùi Ghển⟧.",
    "Điều 1. Tặng Cờ cho xã dẫn đầu phong trào “Giữ rừng như giữ nhà”:\n1. Xã Yên Cư.\nĐiều 2. Tặng Giấy khen trong phong trào nêu trên:\nI. TẬP THỂ\n1. Thôn Bó Đường;\nII. CÁ NHÂN\n1. ⟦Bà Triệu Mùi Ghển⟧;",
    // the caption of a table
    "Phong trào “Giữ rừng như giữ nhà” qua một năm.\n\nBảng 4. Khen thưởng trong phong trào năm 2016\nHình thức | Tập thể\nBằng khen | 9\nGiấy khen | ⟦14⟧",
    "Phụ lục: Kết quả phong trào “Giữ rừng như giữ nhà”\nNội dung | ĐVT | Kết quả\nTrồng rừng | ha | ⟦14⟧",
    // going on
    "Tổng kết phong trào “Giữ rừng như giữ nhà”, có 16 hộ được khen. Trong 16 hộ này có ⟦hộ bà Lò Thị Pâng⟧.",
  ],
  "60 ngày đêm cứu lúa": [
    "Huyện phát động đợt thi đua “60 ngày đêm cứu lúa”.\n\nRiêng đợt thi đua 60 ngày đêm, ⟦22 nông dân⟧ được khen thưởng.",
    "Tỉnh mở đợt thi đua “60 ngày đêm cứu lúa”. Kết thúc đợt thi đua, ⟦4 xã⟧ nhận Cờ.",
  ],
};

const NOT_TOLD = [
  "Phường có phong trào “Bếp sạch”.\n\nCông an phường nhận Cờ “Đơn vị khá trong phong trào thi đua”, ⟦4 cá nhân⟧ được khen.",
  "Điều 1. Khen thưởng trong phong trào “Bếp sạch”, gồm:\n1. Tặng Giấy khen cho:\n- Hộ bà Sầm.\nĐiều 2. Tặng Giấy khen cho các hộ hiến máu, gồm:\n1. Hội viên:\n- ⟦Hộ ông Lự⟧;",
  "1. Trong phong trào “Bếp sạch”:\n- Hộ bà Sầm được khen.\n2. Trong công tác hội:\n- ⟦Hộ ông Lự⟧ được khen;",
  "Điều 1. Tặng Giấy khen cho các hộ trong phong trào “Bếp sạch”:\n1. Hộ bà Sầm;\nĐiều 2. Tặng Giấy khen cho các hộ hiến máu:\nI. XÃ A\n1. ⟦Hộ ông Lự⟧;",
  "Phong trào “Giữ rừng như giữ nhà” lan rộng.\n\nNăm 2020, huyện có ⟦12 tập thể⟧ được tặng Bằng khen.",
  "Huyện có các phong trào “Bếp sạch” và “Đường hoa”. Năm qua, ⟦300 hộ⟧ thoát nghèo.",
  "Qua các phong trào thi đua yêu nước, ⟦45 tập thể⟧ được khen. Phong trào “Bếp sạch” mới ra đời.",
  "Bộ tặng Cờ cho đơn vị dẫn đầu phong trào “Bếp sạch”, tặng Bằng khen cho ⟦30 cá nhân⟧.",
  "Bộ tặng Cờ cho đơn vị dẫn đầu phong trào “Bếp sạch”; tỉnh tặng Bằng khen cho ⟦30 cá nhân⟧.",
  "Năm 2020, tỉnh có ⟦15 xã⟧ đạt chuẩn.",
  "Phong trào “Bếp sạch” lan rộng khắp xã.\nHình thức | Tập thể\nBằng khen | ⟦14⟧",
  "Bảng 1. Phong trào “Bếp sạch” và phong trào “Đường hoa”\nHình thức | Tập thể\nBằng khen | ⟦14⟧",
  "Bảng 1. Khen trong phong trào “Bếp sạch”\nHình thức | Tập thể\nBằng khen | 9\nBảng 2. Khen đột xuất\nBằng khen | ⟦14⟧",
  "Hội có phong trào “Bếp sạch”. Nhà trường có phong trào “Lớp đẹp”. Trong năm, ⟦9 cá nhân⟧ được tặng Kỷ niệm chương.",
  "Bên lề buổi tổng kết phong trào Đoàn, ⟦3 đoàn viên⟧ được khen.",
];

describe("movementFor", () => {
  for (const [name, texts] of Object.entries(TOLD)) for (const text of texts) test(text, () => expect(movementOf(text)).toBe(name));
  describe("not told", () => {
    for (const text of NOT_TOLD) test(text, () => expect(movementOf(text)).toBeNull());
  });
  test("any span of any text is looked at without harm", () => {
    const piece = fc.constantFrom(
      "Phong trào ",
      "“Bếp sạch” ",
      "phong trào này ",
      "tặng Bằng khen cho 3 tập thể; ",
      ". ",
      "\n",
      "- ",
      ":",
      "Trong 3 hộ này ",
      "Tổng kết phong trào ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(400), fc.nat(40), (pieces, at, length) => {
        const document = readDocument(articleOf(pieces.join("")));
        const found = movementFor(document, at, at + length);
        if (found) expect(document.text.slice(found.basis.start, found.basis.end)).toBe(found.name);
      }),
    );
  });
});
