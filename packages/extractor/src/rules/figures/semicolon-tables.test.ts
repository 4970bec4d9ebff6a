import { describe, expect, it } from "vitest";
import { article } from "../../../test/times-cases.ts";
import { readDocument } from "../../document/read-document.ts";
import { readFigures } from "./read.ts";

/** Every figure of a text: value, unit, status, end of its time, indicator. */
function read(text: string): string[] {
  return readFigures(readDocument(article(text, "Tin", "2013-02-10"))).drafts.map(
    ({ fields: { value, unit, status, time, indicator } }) => `${value} ${unit} ${status} ${time?.end ?? "-"} ${indicator}`,
  );
}

describe("tables whose cells are parted by semicolons", () => {
  it.each<readonly [string, readonly string[]]>([
    [
      "Bảng: Một số chỉ tiêu khác năm 2012\nChỉ tiêu; ĐVT; Kế hoạch; Thực hiện; TH/KH (%)\nThu mua mủ; tấn; 1.500; 1.632; 108,8\nTrồng mới; ha; 420; 415; 98,8",
      [
        "1500 tấn target 2012 thu mua mủ",
        "1632 tấn actual 2012 thu mua mủ",
        "108.8 % actual 2012 thu mua mủ so với kế hoạch",
        "420 ha target 2012 trồng mới",
        "415 ha actual 2012 trồng mới",
        "98.8 % actual 2012 trồng mới so với kế hoạch",
      ],
    ],
    [
      "Xã; Số hộ nghèo; Tỷ lệ (%)\nTân An; 112; 4,1;\nBình Hòa; 98; -.",
      ["112 hộ nghèo actual - số hộ nghèo", "4.1 % actual - tỷ lệ hộ nghèo", "98 hộ nghèo actual - số hộ nghèo"],
    ],
    [
      "Chỉ tiêu;ĐVT;2011;2012\nDiện tích lúa;ha;1.250;1.310\nSố xã đạt chuẩn;xã;4;7",
      [
        "1250 ha actual 2011 diện tích lúa",
        "1310 ha actual 2012 diện tích lúa",
        "4 xã actual 2011 số xã đạt chuẩn",
        "7 xã actual 2012 số xã đạt chuẩn",
      ],
    ],
    [
      "Huyện | Diện tích (ha) | Năng suất (tấn nhân/ha)\nHuyện A | 426 | 2,9",
      ["426 ha actual - diện tích", "2.9 tấn nhân/ha actual - năng suất"],
    ],
    ["Huyện | Trọng lượng (kg hơi/con)\nHuyện A | 92", ["92 kg hơi/con actual - trọng lượng"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    // One row only, rows of other lengths, heads with numbers, honours, notes.
    "Chỉ tiêu; ĐVT; Thực hiện\nThu mua; tấn; 1.632",
    "Chỉ tiêu; ĐVT; Thực hiện\nThu mua; 1.632\nChế biến; 11.760",
    "Hình thức; Tập thể; Cá nhân\nBằng khen; 12; 35\nGiấy khen; 45; 120",
    "Tên; Năm sinh; Đơn vị\nNguyễn Văn A; 1962; Sở Nội vụ\nTrần Thị B; 1970; Sở Tài chính",
    "Đơn vị; Xếp hạng; Thứ\nTân An; 1; 2\nBình Hòa; 3; 4",
    "Xanh; sạch; đẹp\nĐoàn kết; kỷ cương; sáng tạo\nGương mẫu; trách nhiệm; hiệu quả",
    "Huyện | Ghi chú (rất tốt/xấu)\nHuyện A | 92",
    "Huyện | Chi phí (đồng tiền/x)\nHuyện A | 92",
  ])("holds nothing: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
