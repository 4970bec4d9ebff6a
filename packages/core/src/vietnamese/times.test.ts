import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeSchema } from "../records/time.ts";
import { canonical, normalise } from "./characters.ts";
import { findTimes, type TimeMention } from "./times.ts";
import { writeTime } from "./times-write.ts";

/** An article of 5 July 2022. */
const REFERENCE = "2022-07-05";

function read(text: string, reference: string | null = REFERENCE): TimeMention[] {
  const view = canonical(normalise(text));
  return findTimes(view, 0, view.length, reference);
}

const period = ({ time }: TimeMention) => `${time.start ?? ""}..${time.end ?? ""}`;

describe("one time", () => {
  it.each<[string, string[]]>([
    [
      "2018-12-31..2018-12-31",
      [
        "ngày 31/12/2018",
        "31-12-2018",
        "Ngày 31.12.2018,",
        "sáng 31/12/2018",
        "ngày 31 tháng 12 năm 2018",
        "ngày 31 tháng 12, năm 2018",
        "(31/12/2018)",
        "ngày 31 / 12 / 2018",
      ],
    ],
    ["2024-03-25..2024-03-25", ["ngày 25 tháng 3 năm 2024", "Hà Nam, ngày 25 tháng 03 năm 2024", "vào ngày 25/3/2024"]],
    [
      "2025-11..2025-11",
      [
        "tháng 11/2025",
        "tháng 11 năm 2025",
        "trong tháng 11-2025",
        "hồi tháng 11/2025",
        "Tháng 11, năm 2025",
        "(11/2025)",
        "cuối tháng 11/2025",
      ],
    ],
    ["2026-01..2026-03", ["quý I/2026", "Trong quý 1 năm 2026", "quý I năm 2026", "quý I - 2026"]],
    ["2020-10..2020-12", ["quý IV/2020", "Quý 4/2020"]],
    [
      "2021-01..2021-06",
      [
        "6 tháng đầu năm 2021",
        "sáu tháng đầu năm 2021",
        "nửa đầu năm 2021",
        "06 tháng đầu năm 2021",
        "quý I, II/2021",
        "quý I và quý II năm 2021",
      ],
    ],
    ["2021-01..2021-09", ["9 tháng năm 2021", "9 tháng đầu năm 2021"]],
    ["2021-07..2021-12", ["6 tháng cuối năm 2021", "nửa cuối năm 2021"]],
    [
      "2020..2020",
      [
        "năm 2020",
        "Trong năm 2020,",
        "cuối năm 2020",
        "đầu năm 2020",
        "vào giữa năm 2020",
        "cả năm 2020",
        "hè 2020",
        "mùa hè năm 2020",
        "kết thúc năm tài chính 2020",
        "bước sang năm 2020",
        "trong 2020,",
        "Tết Nguyên đán Canh Tý 2020",
        "vụ mùa 2020",
        "(2020)",
      ],
    ],
    ["2017..2018", ["năm 2017 và 2018", "các năm 2017, 2018", "trong hai năm 2017 - 2018", "2 năm 2017 và 2018", "hai năm (2017, 2018)"]],
    ["2018..2020", ["trong 3 năm 2018, 2019, 2020,", "các năm 2018, 2019 và 2020", "năm 2018, 2019, 2020"]],
    [
      "2014..2018",
      [
        "giai đoạn 2014 - 2018",
        "2014-2018",
        "giai đoạn 2014 – 2018",
        "trong 05 năm (2014-2018)",
        "5 năm qua (2014 - 2018)",
        "từ năm 2014 đến năm 2018",
        "từ 2014 đến 2018",
        "thời kỳ 2014-2018",
        "giai đoạn từ năm 2014 đến năm 2018",
        "5 năm 2014 - 2018",
        "năm năm (2014 - 2018)",
        "5 năm thực hiện Chỉ thị (2014 - 2018)",
        "giai đoạn I (2014 - 2018)",
      ],
    ],
    ["2020..2025", ["nhiệm kỳ 2020 - 2025", "nhiệm kỳ 2020-2025", "nhiệm kỳ Đại hội XX (2020 - 2025)", "giai đoạn 2020-25"]],
    ["2023..2024", ["năm học 2023 - 2024", "năm học 2023-2024", "năm học 2023/2024", "niên vụ 2023/2024", "vụ Đông Xuân 2023 - 2024"]],
    ["2020-05-01..2020-06-30", ["từ ngày 1/5 đến ngày 30/6/2020", "từ 01/5/2020 đến 30/6/2020", "từ ngày 1/5/2020 - 30/6/2020"]],
    ["2017-10-09..2017-10-12", ["từ ngày 9 đến 12/10/2017", "từ ngày 9 đến ngày 12/10/2017", "trong các ngày 9 - 12/10/2017"]],
    ["2025-07..2025", ["Từ tháng 7 đến hết năm 2025"]],
    ["2019-06..2020-05", ["từ tháng 6/2019 đến tháng 5/2020", "từ 6/2019 đến 5/2020"]],
    [
      "..2018-12-31",
      [
        "đến ngày 31/12/2018",
        "Tính đến ngày 31/12/2018",
        "đến hết ngày 31/12/2018",
        "lũy kế đến 31/12/2018",
        "luỹ kế đến ngày 31-12-2018",
        "trước ngày 31/12/2018",
        "tính đến thời điểm 31/12/2018",
      ],
    ],
    [
      "..2023",
      [
        "đến hết năm 2023",
        "hết năm 2023",
        "đến năm 2023",
        "đến cuối năm 2023",
        "tính đến cuối năm 2023",
        "trước năm 2023",
        "Lũy kế đến hết năm 2023",
        "tới năm 2023",
        "đến 2023",
      ],
    ],
    ["..2022-06", ["tính đến tháng 6/2022", "đến hết tháng 6 năm 2022", "đến cuối tháng 6/2022"]],
    ["2019..", ["từ năm 2019", "kể từ năm 2019", "từ đầu năm 2019", "sau năm 2019"]],
    // Reckoned from the date of the article.
    ["2022-01-16..2022-01-16", ["ngày 16/1", "sáng 16/1,", "chiều ngày 16/01", "tối 16-1"]],
    ["2022-07-05..2022-07-05", ["sáng 5/7", "Sáng nay, ngày 5/7"]],
    ["2021-12-20..2021-12-20", ["ngày 20/12", "ngày 20 tháng 12"]],
    ["2021-10..2021-12", ["quý IV"]],
    ["2022-01..2022-06", ["6 tháng đầu năm"]],
    ["2022-01..2022-06", ["sáu tháng đầu năm nay", "6 tháng đầu năm nay"]],
    ["2021-01..2021-06", ["6 tháng đầu năm ngoái"]],
    ["2022-01..2022-09", ["9 tháng năm nay"]],
    ["2025-01..2025-09", ["9 tháng 2025", "9 tháng năm 2025", "9 tháng đầu 2025", "9 tháng đầu năm 2025", "9 tháng của năm 2025"]],
    ["2021..2023-06", ["giai đoạn 2021 - 6/2023", "giai đoạn 2021 - tháng 6/2023"]],
    ["2022..2022", ["năm nay"]],
    ["2021..2021", ["năm ngoái", "năm trước"]],
    ["2023..2023", ["năm tới"]],
    [
      "2022..2022-07-05",
      [
        "từ đầu năm đến nay",
        "từ đầu năm tới giờ,",
        "kể từ đầu năm, xã",
        "đăng ký từ đầu năm.",
        "ngay từ đầu năm",
        "đầu năm đến thời điểm này",
      ],
    ],
    ["2022-01..2022-06", ["6 tháng qua", "trong sáu tháng vừa qua", "06 tháng qua,"]],
    // All of them in the year
    ["2022..2022", ["3 tháng qua", "bốn tháng vừa qua"]],
    ["2014..2022-07-05", ["từ năm 2014 đến nay"]],
    ["2022-07-05..2025", ["từ nay đến năm 2025", "Từ nay đến cuối năm 2025, tỉnh"]],
    ["2022-07-05..2022-09-30", ["từ nay đến ngày 30/9/2022", "kể từ nay đến 30/9/2022"]],
    ["..2020", ["từ nay đến năm 2020"]],
    [
      "..2022-07-05",
      [
        "đến nay",
        "đến thời điểm này",
        "cho đến giờ,",
        "tới giờ đã có",
        "tính đến lúc này",
        "tính đến thời điểm hiện tại",
        "hiện nay",
        "Hiện toàn tỉnh có",
        "tỉnh hiện có 37 doanh nghiệp",
      ],
    ],
    // Resolved by those who know the rest of the article.
    [
      "..",
      [
        "nhiệm kỳ qua",
        "giai đoạn vừa qua",
        "cả nhiệm kỳ, Hội",
        "hồi đầu nhiệm kỳ",
        "từ đầu nhiệm kỳ đến nay",
        "kết thúc năm học, trường",
        "khép lại năm, xã",
        "9 tháng qua",
      ],
    ],
    ["..", ["5 năm qua", "trong 05 năm qua", "cùng năm", "trong năm", "cả năm học", "cũng trong thời gian này", "trong 5 năm"]],
  ])("%s", (value, phrasings) => {
    for (const phrasing of phrasings) expect([phrasing, read(phrasing).map(period)]).toEqual([phrasing, [value]]);
  });
});

describe("several times", () => {
  it.each<[string, string[]]>([
    ["giảm từ 14,9% năm 2023 xuống còn 10,7% năm 2024", ["2023..2023", "2024..2024"]],
    ["từ 12% năm 2015 đến năm 2020 còn 3%", ["2015..2015", "..2020"]],
    ["tăng từ 76% (tháng 6/2023) lên 80% (tháng 6/2024)", ["2023-06..2023-06", "2024-06..2024-06"]],
    ["giai đoạn 1 từ năm 2021 đến năm 2023, giai đoạn 2 từ năm 2024 đến năm 2025", ["2021..2023", "2024..2025"]],
    ["Năm 2020, 2.020 hộ thoát nghèo; năm 2021, 310 hộ", ["2020..2020", "2021..2021"]],
    ["Năm 2020, đến ngày 30/6 đã xong, riêng quý IV", ["2020..2020", "..2020-06-30", "2020-10..2020-12"]],
    ["tổng kết năm 2021, sáng 5/1", ["2021..2021", "2022-01-05..2022-01-05"]],
    ["năm 2021 (tính đến 15/11)", ["2021..2021", "..2021-11-15"]],
    ["Chỉ tiêu | 2019 | 2020 | Ghi chú", ["2019..2019", "2020..2020"]],
    ["đến năm 2025, tầm nhìn đến năm 2030", ["..2025", "..2030"]],
  ])("%s", (text, values) => expect(read(text).map(period)).toEqual(values));
});

describe("what a time is for", () => {
  it.each<[TimeMention["role"], string[]]>([
    [
      "document",
      [
        "Quyết định số 587/QĐ-TTg ngày 18/5/2022 của Thủ tướng Chính phủ",
        "Nghị quyết số 48/NQ-HĐND, ngày 9/7/2017",
        "Chỉ thị số 15-CT/TU ngày 08 tháng 6 năm 2017 của Tỉnh ủy",
        "Luật Thi đua, Khen thưởng ngày 26/11/2003",
        "theo Luật Thi đua, khen thưởng năm 2022",
        "Kế hoạch số 12/KH-UBND ngày 3-2-2021 về phát động",
        "Tờ trình số 612/TTr-SNV ký ngày 21/9/2020",
      ],
    ],
    [
      "anniversary",
      ["(11/6/1948 - 11/6/2018)", "kỷ niệm 62 năm Ngày thành lập (14/4/1955 - 14/4/2017)", "kỷ niệm ngày thành lập Hội (20/10/1930)"],
    ],
    [
      "comparison",
      [
        "so với năm 2015",
        "tăng 5% so với cùng kỳ năm 2021",
        "cùng kỳ năm trước",
        "gấp 3 lần so với năm 2010",
        "cao hơn năm 2019",
        "gấp 1,5 lần năm 2016",
        "giảm 3 vụ so với 6 tháng đầu năm 2020",
        "bằng 104% năm 2018",
      ],
    ],
    [
      "time",
      [
        "bằng 98% dự toán năm 2021",
        "Đại hội Thi đua yêu nước lần thứ V (ngày 28/10/2020)",
        "Hội nghị ngày 17/6/2021",
        "Nghị quyết đã được thông qua, năm 2020 có",
      ],
    ],
  ])("%s", (role, phrasings) => {
    for (const phrasing of phrasings) expect([phrasing, read(phrasing).map((one) => one.role)]).toEqual([phrasing, [role]]);
  });
});

describe("no times", () => {
  it.each([
    "09/18 xã đạt chuẩn",
    "kỷ niệm 70 năm Ngày truyền thống",
    "trực 24/7",
    "thương binh hạng 3/4",
    "Nghị định số 91/2017/NĐ-CP",
    "Thông tư số 12/2019/TT-BNV",
    "Quyết định số 2018/QĐ-UBND",
    "2.020 hộ",
    "toàn tỉnh có 2020 hộ nghèo",
    "hỗ trợ 2015 suất quà",
    "đạt 1.990 tấn",
    "2019,5 tỷ đồng",
    "điện thoại 0207.3822.451",
    "hotline 0912 201 920",
    "thế kỷ XX",
    "những năm 60 của thế kỷ trước",
    "phong trào “Gió Đại Phong” thập niên 60",
    "tỷ lệ 5/6 tiêu chí",
    "Quảng trường 1 tháng 4",
    "đường 30/4",
    "quốc lộ 1/5",
    "TCVN ISO 9001:2015",
    "dịch Covid-19",
    "3 không, 3 có",
    "mỗi năm giảm 2%",
    "hằng năm có 90%",
    "bình quân 9,8%/năm",
    "nhiều năm qua",
    "trong những năm qua",
    "năm tháng qua đi",
    "nhiệm kỳ tới",
    "giai đoạn đầu",
    "đến giờ ăn",
    "đầu nhiệm kỳ mới",
    "những năm tới",
    "65 năm trước",
    "20 năm tuổi Đảng",
    "1,5 năm",
    "thực hiện tốt",
    "xe hiện đại",
    "hiện vật",
    "ngày 15/12 âm lịch",
    "ngày 31/2/2020",
    "ngày 45/13/2020",
    "tháng 13/2020",
    "2015 m đường",
    "biển số 29A-2019",
    "mã hồ sơ H-2020",
    "72,5%",
    "giai đoạn mới",
    "nhiệm kỳ tới",
    "làm việc 3 ca",
    "phường 14, quận Gò Vấp",
    "tuần tháng tưởng niệm",
  ])("%s", (text) => expect(read(text).map((one) => `${text}: ${one.time.text}`)).toEqual([]));
});

describe("reckoned from the article", () => {
  it("gives no year without its date", () => {
    expect(read("ngày 16/1", null).map(period)).toEqual([".."]);
    expect(read("năm nay", null).map(period)).toEqual([".."]);
    expect(read("năm 2020", null).map(period)).toEqual(["2020..2020"]);
  });

  it.each([
    ["2021..2021", "2022-01-20"],
    ["2022..2022", "2022-12-20"],
    ["..", "2022-07-05"],
  ])("năm qua is %s on %s", (value, reference) => expect(read("năm qua", reference).map(period)).toEqual([value]));

  it.each([
    ["2025-07..2025-12", "2026-01-19"],
    ["2025-07..2025-12", "2026-02-09"],
    ["2026-07..2026-12", "2026-03-20"],
    ["2026-07..2026-12", "2026-07-01"],
    ["2026-07..2026-12", "2026-12-30"],
  ])("6 tháng cuối năm is %s on %s", (value, reference) => expect(read("6 tháng cuối năm", reference).map(period)).toEqual([value]));
});

const year = fc.integer({ min: 1950, max: 2060 });
const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, "0"));
const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, "0"));
const date = fc.oneof(
  year.map(String),
  fc.tuple(year, month).map((parts) => parts.join("-")),
  fc.tuple(year, month, day).map((parts) => parts.join("-")),
);

describe("properties", () => {
  const phrase = fc.constantFrom(
    "ngày ",
    "tháng ",
    "năm ",
    "quý ",
    "giai đoạn ",
    "từ ",
    "đến ",
    " - ",
    "/",
    ".",
    ",",
    "(",
    ")",
    " và ",
    "12",
    "2018",
    "2020",
    "31",
    "7",
    "IV",
    " qua",
    " đầu ",
    "so với ",
    "hết ",
    "xã",
    "số ",
    " | ",
    "\n",
  );

  it("never throws, stays in range and in order, and gives ISO periods that do not end before they start", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(phrase).map((parts) => parts.join("")),
          fc.string({ unit: "grapheme" }),
        ),
        (text) => {
          const view = canonical(normalise(text));
          let last = 0;
          for (const mention of findTimes(view, 0, view.length, REFERENCE)) {
            expect(mention.start).toBeGreaterThanOrEqual(last);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(view.length);
            expect(mention.time.text).toBe(view.slice(mention.start, mention.end));
            const { start, end } = timeSchema.parse(mention.time);
            if (start !== null && end !== null)
              expect(end.slice(0, Math.min(start.length, end.length)) >= start.slice(0, Math.min(start.length, end.length))).toBe(true);
            last = mention.end;
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads back what writeTime writes", () => {
    const one = date.map((d) => ({ start: d, end: d }));
    const until = date.map((d) => ({ start: null, end: d }));
    const since = date.map((d) => ({ start: d, end: null }));
    const between = fc
      .tuple(date, date)
      .filter(([a, b]) => a < b && a.length === b.length && a.slice(0, 4) !== b.slice(0, 4))
      .map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.oneof(one, until, since, between), (time) => {
        const written = writeTime({ ...time, text: "" });
        expect(read(`Kết quả ${written}, toàn tỉnh`).map(period)).toEqual([`${time.start ?? ""}..${time.end ?? ""}`]);
      }),
    );
  });
});

describe("writeTime", () => {
  it.each([
    ["năm 2018", "2018", "2018"],
    ["giai đoạn 2014 - 2018", "2014", "2018"],
    ["đến hết năm 2023", null, "2023"],
    ["đến ngày 31/12/2018", null, "2018-12-31"],
    ["quý I/2026", "2026-01", "2026-03"],
    ["6 tháng đầu năm 2021", "2021-01", "2021-06"],
    ["tháng 11/2025", "2025-11", "2025-11"],
    ["từ tháng 6/2019 đến tháng 5/2020", "2019-06", "2020-05"],
    ["từ năm 2019", "2019", null],
    ["5 năm qua", null, null],
  ])("%s", (value, start, end) => expect(writeTime({ start, end, text: "5 năm qua" })).toBe(value));
});
