import { fold } from "@thidua/core";
import { describe, expect, test } from "vitest";
import { understand } from "./understand.ts";

const placesIn = (question: string): string[] =>
  (understand(question).asks[0]?.places ?? []).map((place) => `${place.words.join("-")}/${place.level}`);

// The place first, then how it is asked for; every row with its accents, in lower case, and without accents.
const NAMED: readonly [string, readonly string[]][] = [
  ["tua-chua/district", ["năm 2016 huyện Tủa Chùa có bao nhiêu mô hình dân vận khéo", "Huyện Tủa Chùa đạt bao nhiêu % kế hoạch?"]],
  ["quan-hoa/district", ["Huyện Quan Hóa trồng bao nhiêu ha rừng năm 2019?"]],
  ["co-to/district", ["Năm 2020 huyện Cô Tô còn bao nhiêu hộ nghèo?"]],
  ["da-bac/district", ["Huyện Đà Bắc được hỗ trợ bao nhiêu nhà?"]],
  ["dong-da/district", ["Quận Đống Đa vận động bao nhiêu tỷ đồng?"]],
  ["hon-dat/district", ["huyện Hòn Đất có bao nhiêu xã nông thôn mới"]],
  ["vinh/district", ["Thành phố Vinh có bao nhiêu khối phố?"]],
  ["nha-be/district", ["Huyện Nhà Bè sửa bao nhiêu căn nhà?"]],
  ["nong-cong/district", ["Huyện Nông Cống làm bao nhiêu km đường?"]],
  ["dien-bien-dong/district", ["Huyện Điện Biên Đông có bao nhiêu bản?"]],
  ["tu-nghia/district", ["Huyện Tư Nghĩa trao bao nhiêu suất quà?"]],
  ["muong-la/district", ["huyện Mường La năm 2017 có bao nhiêu mô hình"]],
  ["muong-do/commune", ["Xã Mường Do có bao nhiêu hộ?"]],
  ["hua-la/commune", ["xã Hua La đạt bao nhiêu tiêu chí"]],
  ["luong-tai/district", ["huyện Lương Tài có bao nhiêu chi hội"]],
];

describe("a place is seen behind the word for its kind, whatever its syllables also mean", () => {
  for (const [expected, phrasings] of NAMED)
    for (const phrasing of phrasings)
      for (const typed of [phrasing, phrasing.toLowerCase(), fold(phrasing)])
        test(typed, () => expect(placesIn(typed)).toEqual([expected]));
  test("one that no list has, before a question that goes on", () =>
    expect(placesIn("xa bau do co bao nhieu ho ngheo")).toEqual(["bau-do/commune"]));
});

// The name ends where the question goes on.
const ENDS: readonly [string, string][] = [
  ["mo-cay/district", "huyen mo cay nam 2016 co bao nhieu to hop tac"],
  ["tan-phu/district", "huyen tan phu dong gop bao nhieu tien"],
  ["ham-thuan/district", "huyen ham thuan nam 2012 trong bao nhieu ha"],
  ["hue/province", "Thành phố Huế có bao nhiêu phường?"],
  ["hai-phong/province", "thanh pho hai phong co bao nhieu xa"],
];

describe("no more is taken for the name than is its own", () => {
  for (const [expected, phrasing] of ENDS) test(phrasing, () => expect(placesIn(phrasing)).toEqual([expected]));
});

const NONE: readonly string[] = [
  "huyen nao chua co xa dat chuan",
  "xa nao da dat chuan nong thon moi",
  "huyen minh da co bao nhieu xa dat chuan",
  "xa minh co bao nhieu ho ngheo",
  "xa ta da dat bao nhieu tieu chi",
  "bao nhieu xa chua dat chuan",
  "co may huyen da dat chuan nong thon moi",
  "xa ngheo con bao nhieu",
  "xa hoi hoa duoc bao nhieu tien",
  "huyen co to chuc bao nhieu lop tap huan",
  "huyện có tổ chức bao nhiêu lớp tập huấn",
  "thanh pho vinh danh bao nhieu guong dien hinh",
  "thành phố vinh danh bao nhiêu gương điển hình",
  "Huyện thống nhất chủ trương gì?",
  "huyen thong nhat chu truong gi",
  "Huyện chưa có bao nhiêu xã đạt chuẩn?",
  "Xã đã làm bao nhiêu km đường?",
  "phuong an da duoc duyet chua",
  "hop tac xa co bao nhieu thanh vien",
  "cac xa da hien bao nhieu m2 dat",
  "Tỉnh có bao nhiêu huyện chưa đạt chuẩn?",
  "huyen dang co bao nhieu mo hinh",
  "xa con bao nhieu ho ngheo",
  "nhung huyen nao da hoan thanh",
];

describe("no place is read where a kind of place is only spoken of", () => {
  for (const phrasing of NONE) test(phrasing, () => expect(placesIn(phrasing)).toEqual([]));
});
