import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const page = (table: string) => `Kết quả phong trào thi đua của các xã trong huyện Mỹ Lộc Hạ
20/12/2021
Kết quả phong trào thi đua chung sức xây dựng nông thôn mới năm 2021 của các xã trong huyện được tổng hợp như sau:
${table}
Đến hết năm 2021, toàn huyện đã huy động được 412,5 tỷ đồng xây dựng nông thôn mới, trong đó nhân dân đóng góp 98 tỷ đồng.
Thống kê
truy cập
Hôm nay
312
Tháng hiện tại
9851`;

describe("a table with a cell a line", () => {
  it.each<[string, string, string[]]>([
    [
      "names and figures",
      "Xã\nTiêu chí\nVốn (tỷ đồng)\nTân Phong\n19\n41,5\nVân Lĩnh\n17\n-",
      ["Xã | Tiêu chí | Vốn (tỷ đồng)", "Tân Phong | 19 | 41,5", "Vân Lĩnh | 17 | -"],
    ],
    [
      "running numbers",
      "TT\nĐơn vị\nĐiểm\n1\nSở Y tế\n98,5\n2\nSở Tư pháp\n97",
      ["TT | Đơn vị | Điểm", "1 | Sở Y tế | 98,5", "2 | Sở Tư pháp | 97"],
    ],
    ["blank lines between", "Xã\n\nSố hộ\n\nTân Phong\n\n312\n\nVân Lĩnh\n\n205", ["Xã | Số hộ", "Tân Phong | 312", "Vân Lĩnh | 205"]],
    [
      "nothing in columns of figures and of words",
      "Xã\nTiêu chí\nVốn\nGhi chú\nTân Phong\n-\n-\nĐạt chuẩn\nVân Lĩnh\n17\n4,5\n-\nHòa Bình\n-\n12\n-",
      ["Xã | Tiêu chí | Vốn | Ghi chú", "Tân Phong | - | - | Đạt chuẩn", "Vân Lĩnh | 17 | 4,5 | -", "Hòa Bình | - | 12 | -"],
    ],
    [
      "a sum below running numbers",
      "TT\nXã\nTiêu chí\nVốn\n1\nTân Phong\n19\n41,5\n2\nVân Lĩnh\n17\n-\nToàn huyện\n36\n41,5",
      ["TT | Xã | Tiêu chí | Vốn", "2 | Vân Lĩnh | 17 | -", "Toàn huyện | 36 | 41,5"],
    ],
    [
      "marks in the place of figures",
      "TT\nDanh hiệu\nTập thể\nCá nhân\n1\nHuân chương\n…\n3\n2\nBằng khen\n2\n–",
      ["TT | Danh hiệu | Tập thể | Cá nhân", "1 | Huân chương | … | 3", "2 | Bằng khen | 2 | –"],
    ],
    [
      "names under a heading that forms have too",
      "STT\nHọ và tên\nĐơn vị\n1\nKim Hoàng Khải\nTrường THCS Dân Thành\n2\nThạch Thị Sa\nTrường Mầm non Long Toàn",
      ["STT | Họ và tên | Đơn vị", "1 | Kim Hoàng Khải | Trường THCS Dân Thành", "2 | Thạch Thị Sa | Trường Mầm non Long Toàn"],
    ],
    [
      "a caption above",
      "Bảng tổng hợp\nXã\nSố hộ\nTỷ lệ\nTân Phong\n312\n95%\nVân Lĩnh\n205\n88%",
      ["Bảng tổng hợp", "Xã | Số hộ | Tỷ lệ", "Vân Lĩnh | 205 | 88%"],
    ],
  ])("%s", (_, table, rows) => {
    const { text } = readText(page(table));
    expect(text.split("\n")).toEqual(expect.arrayContaining(rows));
    expect(text).not.toContain("Hôm nay");
    expect(text).not.toContain("9851");
  });

  it.each<[string, string[]]>([
    ["short lines of text", ["Trước và sau", "Những con đường mới", "Khen đúng người", "Việc mới", "Cách làm hay", "Kết quả"]],
    ["cells without a table's shape", ["Tân Phong", "-", "Vân Lĩnh", "-"]],
    ["one row only", ["Xã", "Số hộ", "Tân Phong", "312"]],
  ])("%s stay as they are", (_, lines) => {
    expect(readText(page(lines.join("\n"))).text.split("\n")).toEqual(expect.arrayContaining(lines));
  });
});
