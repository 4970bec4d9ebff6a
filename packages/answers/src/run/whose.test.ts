import { describe, expect, it } from "vitest";
import type { Ask } from "../query.ts";
import { understand } from "../understand/understand.ts";
import { bodyAsked, namesTyped } from "./whose.ts";

const asked = (question: string): Ask => {
  const [ask] = understand(question, []).asks;
  if (ask === undefined) throw new Error(question);
  return ask;
};

describe("the organisation that is asked about, by what tells it from others of its kind", () => {
  it.each<[string, string[] | undefined]>([
    ["Tập đoàn Viettel ủng hộ Điện Biên bao nhiêu tỷ đồng?", ["viettel"]],
    ["tap doan viettel ung ho dien bien bao nhieu ty dong?", ["viettel"]],
    ["Năng suất mủ của Nông trường Bàu Lâm năm 2011 được bao nhiêu tấn/ha?", ["bau", "lam"]],
    ["Công đoàn Giao thông Vận tải có bao nhiêu sáng kiến?", ["giao", "thong"]],
    ["Doanh thu của Công ty Cổ phần May Sông Hồng năm 2015 là bao nhiêu?", ["may", "song"]],
    ["Hội Nông dân tỉnh Sóc Trăng có bao nhiêu mô hình?", ["nong", "dan"]],
    ["hoi nong dan tinh soc trang co bao nhieu mo hinh?", ["nong", "dan"]],
    ["Hội LHPN xã Hòa An kết nạp bao nhiêu hội viên?", ["phu", "nu"]],
    ["Liên minh Hợp tác xã tỉnh thành lập mới bao nhiêu HTX?", ["hop", "tac"]],
    ["Bộ CHQS tỉnh Quảng Bình giao quân bao nhiêu công dân?", ["quan", "su"]],
    ["Công đoàn Cơ điện Thăng Long làm lợi bao nhiêu tiền?", ["co", "dien"]],
    // one of its kind, no name behind it, or no organisation at all
    ["Đại hội thi đua có bao nhiêu đại biểu?", undefined],
    ["Ngày hội Đại đoàn kết có bao nhiêu hộ dự?", undefined],
    ["Hội nghị tổng kết có bao nhiêu người dự?", undefined],
    ["Năm 2020 kết nạp bao nhiêu hội viên mới?", undefined],
    ["Xã hội hóa được bao nhiêu tiền?", undefined],
    ["Cho em hỏi năm 2020 có bao nhiêu sáng kiến?", undefined],
    ["cho em hoi nam 2020 co bao nhieu sang kien?", undefined],
    ["Đoàn viên Ngọc Hiển xây mấy cây cầu?", undefined],
    ["Thu hồi bao nhiêu ha đất?", undefined],
    ["Công ty có bao nhiêu sáng kiến năm 2015?", undefined],
    ["Nông trường đạt năng suất bao nhiêu?", undefined],
    ["Tỉnh Điện Biên có bao nhiêu xã đạt chuẩn?", undefined],
  ])("%s", (question, telling) => expect(bodyAsked(asked(question))?.telling).toEqual(telling));
});

describe("names by how they are written or made", () => {
  it.each<[string, string[]]>([
    ["Công ty Vinamilk ủng hộ bao nhiêu suất quà?", ["vinamilk"]],
    ["cong ty vinamilk ung ho bao nhieu suat qua?", ["vinamilk"]],
    ["Cây cầu Sông Mơ dài bao nhiêu mét?", ["song", "mo"]],
    ["Vinamilk và OCOP có bao nhiêu sản phẩm?", ["vinamilk", "ocop"]],
    // places, awards and the first word of a question are told apart by others
    ["Tỉnh Điện Biên có bao nhiêu xã đạt chuẩn?", []],
    ["Năng suất lúa đạt bao nhiêu tạ/ha?", []],
    ["nang suat lua dat bao nhieu ta/ha?", []],
  ])("%s", (question, names) => expect(namesTyped(asked(question))).toEqual(names));
});
