import { expect, it } from "vitest";
import { readDocument } from "./document/read-document.ts";
import { readingsOf } from "./readings.ts";

function figuresIn(text: string): string[] {
  const document = readDocument({
    id: "a",
    url: null,
    source: "test",
    title: "Tin",
    publishedAt: "2023-05-10",
    author: null,
    province: null,
    text,
    contentHash: "0",
    fetchedAt: "2023-05-10T00:00:00Z",
  });
  return readingsOf(document).figures.drafts.map(({ fields }) => `${fields.value} ${fields.unit}`);
}

it.each<[string, string[]]>([
  ["Năm 2017, 61/70 giáo xứ được công nhận “Xứ đạo tiên tiến”.", []],
  ["Cả tỉnh có 54 bạn đạt Sinh viên 5 tốt cấp tỉnh, trồng 300 cây xanh.", ["300 cây xanh"]],
  ["Tổng LĐLĐ Việt Nam tặng 03 Cờ thi đua; cấp Bằng “Lao động sáng tạo” cho 41 tác giả, làm lợi 12 tỷ đồng.", ["12000000000 đồng"]],
  // No award: a result
  ["Năm 2017, 61 giáo xứ góp đất làm đường.", ["61 giáo xứ"]],
  ["Toàn tỉnh có 41 tác giả gửi bài dự thi.", ["41 tác giả"]],
])("no figure counts who receives an award: %s", (text, figures) => {
  expect(figuresIn(text)).toEqual(figures);
});
