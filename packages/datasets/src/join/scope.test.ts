import type { Place } from "@thidua/core";
import { expect, it } from "vitest";
import { isOfPart } from "./scope.ts";

it.each<[string, Place["level"]]>([
  ["số hộ nghèo của làng", "province"],
  ["số hộ nghèo toàn thôn", "commune"],
  ["tỷ lệ hộ nghèo ở các bản", "district"],
  ["số căn nhà tại khu tái định cư được bàn giao", "district"],
  ["số căn nhà trong khu dân cư", "province"],
  ["thu nhập bình quân đầu người của xã", "district"],
  ["tỷ lệ hộ nghèo toàn huyện", "province"],
  ["số xã đạt chuẩn nông thôn mới của hai huyện", "province"],
  ["số tiền Cục Hải quan thu nộp ngân sách nhà nước", "province"],
  ["thu ngân sách của Chi cục Thuế khu vực", "district"],
  ["số sáng kiến của Công ty Điện lực", "province"],
  ["thu nhập bình quân của người lao động", "province"],
  ["số ngày công đoàn viên đóng góp", "province"],
  ["số sáng kiến được công nhận của toàn ngành", "province"],
  ["tỷ lệ hộ nghèo toàn Cụm", "province"],
  ["thu nhập bình quân đầu người khu vực nông thôn", "province"],
  ["tỷ lệ hộ dân nông thôn được sử dụng nước sạch", "district"],
  ["số tiêu chí bình quân các xã khu vực phía tây", "province"],
  ["số sáng kiến cấp tỉnh", "province"],
  ["số giải pháp được công nhận cấp cơ sở", "province"],
  ["số sáng kiến của cứ 100 lao động", "province"],
  ["số lượt khách quốc tế", "province"],
  ["tổng thu ngân sách của 6 địa phương", "province"],
  ["thu ngân sách nhà nước trên địa bàn Cụm", "province"],
])("%s is of a part of a %s", (indicator, level) => {
  expect(isOfPart(indicator, level, "")).toBe(true);
});

it.each<[string, Place["level"]]>([
  ["tỷ lệ hộ nghèo", "province"],
  ["tỷ lệ hộ nghèo của tỉnh", "province"],
  ["tỷ lệ hộ nghèo toàn tỉnh", "province"],
  ["tỷ lệ hộ nghèo của huyện", "district"],
  ["thu nhập bình quân đầu người toàn xã", "commune"],
  ["số hộ nghèo của thôn", "village"],
  ["số xã đạt chuẩn nông thôn mới", "province"],
  ["số xã nông thôn mới nâng cao", "district"],
  ["số tiêu chí bình quân mỗi xã", "province"],
  ["số tiêu chí một xã cả huyện bình quân", "district"],
  ["số trường đạt chuẩn quốc gia", "province"],
  ["thu ngân sách nhà nước trên địa bàn", "province"],
  ["tỷ lệ dân số tham gia bảo hiểm y tế", "province"],
  ["số bác sĩ ngành", "province"],
  ["giải ngân vốn đầu tư công so với kế hoạch", "province"],
  ["số lượt khách du lịch được đón", "province"],
  ["số ngày công nhân dân đóng góp", "district"],
  ["số sáng kiến được công nhận", "province"],
  ["số lượt khách du lịch, chủ yếu trong nước", "province"],
])("%s is of a %s as a whole", (indicator, level) => {
  expect(isOfPart(indicator, level, "")).toBe(false);
});

it.each<[string, Place["level"], boolean]>([
  ["Thôn có 61 hộ, nay chỉ còn 4 hộ nghèo.", "province", true],
  ["Ở bản Nà Lìn, tỷ lệ hộ nghèo còn 12%.", "district", true],
  ["Ấp 3 hiến 900 m2 đất.", "commune", true],
  ["Thôn có 61 hộ, nay chỉ còn 4 hộ nghèo.", "village", false],
  ["Toàn tỉnh còn 4.120 hộ nghèo.", "province", false],
  ["Bản sắc được giữ gìn, tỷ lệ hộ nghèo còn 3%.", "province", false],
  ["Làng nghề đón 12.000 lượt khách.", "district", false],
])("“%s” under a %s is of a part: %s", (quote, level, part) => {
  expect(isOfPart("số hộ nghèo", level, quote)).toBe(part);
});
