import { describe, expect, it } from "vitest";
import { article } from "../../../test/times-cases.ts";
import { readDocument } from "../../document/read-document.ts";
import { readFigures } from "./read.ts";

const statuses = (text: string, publishedAt: string) =>
  readFigures(readDocument(article(text.normalize("NFC"), "Tin", publishedAt))).drafts.map(({ fields }) => fields.status);

describe("what everyone is asked for in a year that has just begun", () => {
  it.each([
    "Mỗi thôn xây dựng tối thiểu 02 tuyến đường kiểu mẫu trong năm 2026.",
    "Năm 2026, mỗi chi hội giúp ít nhất 03 hộ thoát nghèo.",
    "Trong năm 2026, từng chi bộ kết nạp ít nhất 02 đảng viên.",
    "Mỗi xã, phường trồng không dưới 500 cây xanh trong năm 2026.",
    "Năm 2026 mỗi công đoàn cơ sở đăng ký ít nhất 01 công trình.",
    "Mỗi đơn vị có ít nhất 03 sáng kiến trong năm 2026.",
  ])("%s", (text) => expect(statuses(text, "2026-03-16")).toEqual(["target"]));

  it.each([
    // late in the year, or of another
    ["Năm 2025, mỗi chi hội giúp ít nhất 03 hộ thoát nghèo.", "2025-12-20"],
    ["Năm 2025, mỗi chi hội giúp ít nhất 03 hộ thoát nghèo.", "2026-03-16"],
    // done
    ["Trong năm 2026, mỗi chi hội đã giúp ít nhất 03 hộ thoát nghèo.", "2026-03-16"],
    ["Đến nay, mỗi thôn xây dựng ít nhất 02 tuyến đường hoa.", "2026-03-16"],
    // a mean, no demand
    ["Năm 2026, mỗi tháng đơn vị tiếp ít nhất 120 lượt công dân.", "2026-03-16"],
    ["Mỗi hộ thu lãi 120 triệu đồng trong năm 2026.", "2026-05-16"],
    ["Năm 2026, toàn tỉnh có ít nhất 12 xã bị thiệt hại.", "2026-03-16"],
  ])("%s", (text, day) => expect(statuses(text, day)).toEqual(["actual"]));
});
