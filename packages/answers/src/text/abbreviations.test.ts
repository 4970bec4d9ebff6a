import { describe, expect, it } from "vitest";
import { shortFormsOf, spellOut } from "./abbreviations.ts";
import { tokens } from "./tokens.ts";

describe("shortFormsOf", () => {
  it.each([
    ["ntm", "so xa chuan nong thon moi"],
    ["htx", "hop tac xa"],
    ["ubnd", "uy ban nhan dan huyen"],
  ])("%s ← %s", (short, words) => expect(shortFormsOf(words.split(" "))).toContain(short));

  it.each([["nong thon"], ["thon moi"], ["huyen"], ["hop tac"], [""]])("nothing ← %s", (words) =>
    expect(shortFormsOf(words.split(" "))).toEqual([]),
  );
});

const spelled = (text: string): string =>
  spellOut(tokens(text))
    .map((token) => token.folded)
    .join(" ");

describe("short forms that neighbours tell", () => {
  it.each([
    ["CĐ GTVT VN", "cong doan giao thong van tai viet nam"],
    ["cd gtvt vn", "cong doan giao thong van tai viet nam"],
    ["CĐ Y tế Việt Nam", "cong doan y te viet nam"],
    ["CĐ ngành Giáo dục", "cong doan nganh giao duc"],
    ["CĐ Viên chức tỉnh", "cong doan vien chuc tinh"],
    ["CĐ các KCN", "cong doan cac khu cong nghiep"],
    ["CĐ Tổng công ty Điện lực", "cong doan tong cong ty dien luc"],
    ["CĐ Đường sắt", "cong doan duong sat"],
    ["CĐCS Bệnh viện", "cong doan co so benh vien"],
    ["tại HN điển hình tiên tiến", "tai hoi nghi dien hinh tien tien"],
    ["HN tổng kết công tác", "hoi nghi tong ket cong tac"],
    ["trong HN biểu dương", "trong hoi nghi bieu duong"],
    ["qua HN sơ kết", "qua hoi nghi so ket"],
    ["tặng GK cho 3 hộ", "tang giay khen cho 3 ho"],
    ["nông dân VN", "nong dan viet nam"],
  ])("%s: %s", (text, words) => expect(spelled(text)).toBe(words));

  it.each([
    ["Trường CĐ Y tế Việt Nam", "truong cao dang y te viet nam"],
    ["CĐ Sư phạm", "cao dang su pham"],
    ["CĐ nghề", "cao dang nghe"],
    ["hệ CĐ các ngành", "he cao dang cac nganh"],
    ["trình độ CĐ", "trinh do cao dang"],
    ["tốt nghiệp CĐ, ĐH", "tot nghiep cao dang , dai hoc"],
    ["bằng CĐ ngành Y", "bang cao dang nganh y"],
    ["ở HN tổng kết", "o ha noi tong ket"],
    ["TP HN tổng kết", "thanh pho ha noi tong ket"],
    ["UBND HN khen thưởng", "uy ban nhan dan ha noi khen thuong"],
    ["HN có bao nhiêu trường", "ha noi co bao nhieu truong"],
    ["Hải Phòng và HN", "hai phong va ha noi"],
    ["dân HN biểu dương", "dan ha noi bieu duong"],
    ["cd bao nhieu", "cd bao nhieu"],
    ["hn nay mua", "hn nay mua"],
    ["CD nhạc", "cao dang nhac"],
  ])("%s is no other: %s", (text, words) => expect(spelled(text)).toBe(words));
});
