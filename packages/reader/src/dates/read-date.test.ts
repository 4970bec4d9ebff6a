import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfStamp } from "../html/metadata.ts";
import { pageDays } from "./order.ts";
import { readDate } from "./read-date.ts";

describe("days as Vietnamese pages write them", () => {
  it.each<[string, string[]]>([
    [
      "2024-03-05",
      [
        "Thứ sáu, 05/03/2024 - 08:15 SA",
        "Thứ Ba, 5/3/2024, 08:15 (GMT+7)",
        "ngày 05 tháng 3 năm 2024",
        "Ngày 5 tháng 03 năm 2024",
        "Hà Trung, ngày 05 tháng 3 năm 2024",
        "05-03-2024",
        "05.03.2024",
        "5.3.2024",
        "05 / 03 / 2024",
        "08:15, 05/03/2024",
        "(05/03/2024 08:15:20)",
        "Cập nhật lúc 08:15 | 05-03-2024",
        "Đăng ngày: 05/03/2024 | Lượt xem: 12",
        "05 Tháng Ba 2024",
        "5 tháng Ba, 2024",
        "Thứ ba, Tháng 3 05, 2024",
        "Tháng Ba 5, 2024",
        "05 Tháng 3 2024",
        "05 Th3, 2024",
        "5 thg 3, 2024",
        "5 Th. 3, 2024",
        "Th3 5, 2024",
        "March 5, 2024",
        "5 Mar 2024",
        "Tue, 05 Mar 2024",
        "2024-03-05",
        "2024/03/05 08:15",
        "2024-03-05T08:15:00",
        "NGÀY 05/3/2024",
        "05/03/2024 8:15:00 SA",
        "Ngày 05/03/2024, 15h30",
      ],
    ],
    [
      "2023-12-31",
      ["31/12/2023", "12/31/2023 10:15:00 AM", "31 tháng chạp 2023", "31 Tháng Mười hai 2023", "ngày 31 tháng mười hai năm 2023"],
    ],
    ["2019-11-20", ["Thứ Tư, ngày 20 tháng 11 năm 2019", "20-11-2019", "20 Tháng Mười Một 2019", "11/20/2019"]],
    ["2010-01-01", ["01/01/2010", "1 tháng Giêng 2010", "1/1/2010"]],
  ])("%s", (iso, forms) => {
    for (const form of forms) expect(readDate(form)?.iso, form).toBe(iso);
  });

  it.each([
    "1308/2014/ĐA-UBND",
    "Số 05/03/2024/QĐ-UBND",
    "31/02/2024",
    "giai đoạn 2016 - 2020",
    "5 tháng cuối năm 2024",
    "tháng 3 năm 2024",
    "12/18 xã năm 2020",
    "03/2024",
    "0219.3.800.2024",
    "99/99/2024",
    "15:30",
    "năm 2024",
  ])("%s is none", (text) => expect(readDate(text)).toBeNull());

  it.each([
    ["2021-12-30T18:05:00Z", "2021-12-31"],
    ["2021-12-30T18:05:00+07:00", "2021-12-30"],
    ["2021-12-30 23:59:59 +0000", "2021-12-31"],
    ["Thu, 30 Dec 2021", "2021-12-30"],
    ["rubbish", null],
  ])("stamp %s is %s", (stamp, iso) => expect(dayOfStamp(stamp)).toBe(iso));

  it("any day, written and read", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2039-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year, month, number] = iso.split("-").map(Number);
        for (const form of [
          `${number}/${month}/${year}`,
          `ngày ${number} tháng ${month} năm ${year}`,
          `${number}-${month}-${year} 08:00`,
          iso,
        ])
          expect(readDate(form)?.iso).toBe(iso);
      }),
    );
  });

  it("any text: offsets in range, the words are there", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("5", "12", "/", "2024", " ", "tháng", "năm", "-", "ngày", "Ba", ",", "."), { maxLength: 20 }),
        (parts) => {
          const text = parts.join("");
          const found = readDate(text);
          if (found === null) return;
          expect(found.start).toBeGreaterThanOrEqual(0);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(found.start, found.end)).toContain(found.iso.slice(0, 4));
        },
      ),
    );
  });
});

describe("pages that write the month first", () => {
  const page = (...dates: string[]) => dates.map((date) => `<span>${date}</span>`).join("");
  it.each<[string, string, string | null, string | null]>([
    ["another date shows it", page("3/5/2024 8:15 AM", "12/28/2023"), "2024-05-03", "2024-03-05"],
    ["nothing shows it", page("3/5/2024", "2/1/2024"), "2024-05-03", "2024-05-03"],
    ["both are there", page("3/5/2024", "12/28/2023", "28/12/2023"), "2024-05-03", "2024-05-03"],
    ["a day that was not written so", page("12/28/2023", "1/2/2024"), "2024-05-03", "2024-05-03"],
    [
      "in running text it proves nothing",
      `<p>${"Trong năm, xã đã tổ chức lễ phát động vào ".repeat(2)}12/28/2023 tại sân</p>${page("3/5/2024")}`,
      "2024-05-03",
      "2024-05-03",
    ],
    ["no day", page("12/28/2023"), null, null],
  ])("%s", (_, html, read, right) => expect(pageDays(html)(read)).toBe(right));
});
