import { describe, expect, it } from "vitest";
import { authorityByName, NAMED_HONOURS } from "./named-honours.ts";

describe("who gives an honour by its own name", () => {
  it.each([
    ["Bằng Lao động sáng tạo", "ministry"],
    ["bằng lao động sáng tạo", "ministry"],
    ["Bằng Tổ quốc ghi công", "prime-minister"],
    ["Huy hiệu “Tuổi trẻ dũng cảm”", "ministry"],
    ["Kỷ niệm chương “Vì sự phát triển của phụ nữ Việt Nam”", "ministry"],
    ["Kỷ niệm chương Vì sự nghiệp Giáo dục", "ministry"],
    ["Kỷ niệm chương “Vì sự phát triển tỉnh Lào Cai”", null],
    ["Kỷ niệm chương “Vì sự nghiệp xây dựng và phát triển Thủ đô”", null],
    ["Kỷ niệm chương", null],
    ["Huy hiệu Đảng", null],
  ])("%s: %s", (name, level) => expect(authorityByName(name)).toBe(level));

  it("names each honour once", () => {
    expect(new Set(NAMED_HONOURS.map(({ name }) => name)).size).toBe(NAMED_HONOURS.length);
  });
});
