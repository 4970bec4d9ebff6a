import { canonical } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { articleOf } from "../../../test/article.ts";
import { readDocument } from "../../document/read-document.ts";
import { readFigures } from "./read.ts";

function read(text: string) {
  const document = readDocument(articleOf(text.normalize("NFC"), { publishedAt: "2023-12-20" }));
  return readFigures(document).drafts.map(({ fields, start, end }) => {
    expect(document.text.slice(start, end)).toContain(fields.text);
    return [fields.value, fields.unit, fields.time?.start, fields.time?.end, fields.status, canonical(fields.indicator)];
  });
}

const END = "\nVăn phòng điều phối tổng hợp kết quả của các đơn vị như trên để toàn huyện được biết.";
const cell = (value: number, unit: string, year: string, indicator: string, status = "actual") => [
  value,
  unit,
  year,
  year,
  status,
  indicator,
];

/** The columns are years: what each value is told of is the year over it. */
const ACROSS: readonly (readonly [string, ...(readonly unknown[])[]])[] = [
  [
    "Năm | 2016 | 2017 | 2018\nSố xã | 2 | 4 | 5",
    cell(2, "xã", "2016", "số xã"),
    cell(4, "xã", "2017", "số xã"),
    cell(5, "xã", "2018", "số xã"),
  ],
  [
    `Kết quả qua các năm về số thôn đạt chuẩn:\nNăm\n2020\n2021\nSố thôn\n12\n17${END}`,
    cell(12, "thôn", "2020", "số thôn đạt chuẩn"),
    cell(17, "thôn", "2021", "số thôn đạt chuẩn"),
  ],
  [
    `Kết quả giảm nghèo:\nNăm 2020\nNăm 2021\nTỷ lệ hộ nghèo\n4,2\n3,1${END}`,
    cell(4.2, "%", "2020", "tỷ lệ hộ nghèo"),
    cell(3.1, "%", "2021", "tỷ lệ hộ nghèo"),
  ],
  [
    `Chỉ tiêu\n2021\n2022\nSố hợp tác xã\n31\n36\nTỷ lệ đường được bê tông hóa (%)\n81,5\n88${END}`,
    cell(31, "hợp tác xã", "2021", "số hợp tác xã"),
    cell(36, "hợp tác xã", "2022", "số hợp tác xã"),
    cell(81.5, "%", "2021", "tỷ lệ đường được bê tông hóa"),
    cell(88, "%", "2022", "tỷ lệ đường được bê tông hóa"),
  ],
  [
    `Nội dung\nĐVT\n2021\n2022\nGiá trị sản xuất\ntỷ đồng\n412\n-\nLao động có việc làm\nngười\n1.250\n1.318${END}`,
    cell(412e9, "đồng", "2021", "giá trị sản xuất"),
    cell(1250, "người", "2021", "lao động có việc làm"),
    cell(1318, "người", "2022", "lao động có việc làm"),
  ],
  [
    "Chỉ tiêu | ĐVT | Năm 2021 | Năm 2022\nHộ nghèo | hộ | 120 | 90",
    cell(120, "hộ", "2021", "số hộ nghèo"),
    cell(90, "hộ", "2022", "số hộ nghèo"),
  ],
  [`Năm 2020\n2021\nSố xã\n2\n4${END}`, cell(2, "xã", "2020", "số xã"), cell(4, "xã", "2021", "số xã")],
  // The sum is of all years, of none by itself.
  [
    `ĐVT: triệu đồng\nNội dung\n2019\n2020\nCộng\nChi khuyến học\n42\n31\n73${END}`,
    cell(42e6, "đồng", "2019", "chi khuyến học"),
    cell(31e6, "đồng", "2020", "chi khuyến học"),
  ],
  [
    "Chỉ tiêu | Năm học 2020 - 2021 | Năm học 2021 - 2022\nSố lớp | 12 | 13",
    [12, "lớp", "2020", "2021", "actual", "số lớp"],
    [13, "lớp", "2021", "2022", "actual", "số lớp"],
  ],
  [
    `Năm học\n2020-2021\n2021-2022\nSố học bổng\n42\n31${END}`,
    [42, "học bổng", "2020", "2021", "actual", "số học bổng"],
    [31, "học bổng", "2021", "2022", "actual", "số học bổng"],
  ],
  // Years to come are aimed at; so are all of a table of plans.
  [
    "Chỉ tiêu | 2022 | 2023 | 2025\nSố xã đạt chuẩn | 9 | 11 | 16",
    cell(9, "xã", "2022", "số xã đạt chuẩn"),
    cell(11, "xã", "2023", "số xã đạt chuẩn"),
    cell(16, "xã", "2025", "số xã đạt chuẩn", "target"),
  ],
  [
    "Biểu 2. Kế hoạch trồng rừng các năm\nNội dung | 2022 | 2023\nDiện tích (ha) | 90 | 110",
    cell(90, "ha", "2022", "diện tích", "target"),
    cell(110, "ha", "2023", "diện tích", "target"),
  ],
];

/** The rows are years. */
const DOWN: typeof ACROSS = [
  [
    "Năm | Số xã đạt chuẩn | Tỷ lệ hộ nghèo (%)\n2020 | 2 | 4,2\n2021 | 4 | 3,1",
    cell(2, "xã", "2020", "số xã đạt chuẩn"),
    cell(4.2, "%", "2020", "tỷ lệ hộ nghèo"),
    cell(4, "xã", "2021", "số xã đạt chuẩn"),
    cell(3.1, "%", "2021", "tỷ lệ hộ nghèo"),
  ],
  [
    `Năm\nSố xã đạt chuẩn\nSố hộ nghèo\n2020\n2\n412\n2021\n4\n390${END}`,
    cell(2, "xã", "2020", "số xã đạt chuẩn"),
    cell(412, "hộ nghèo", "2020", "số hộ nghèo"),
    cell(4, "xã", "2021", "số xã đạt chuẩn"),
    cell(390, "hộ nghèo", "2021", "số hộ nghèo"),
  ],
  [
    "Thời gian | Số mô hình\nNăm 2020 | 12\nNăm 2021 | 19",
    cell(12, "mô hình", "2020", "số mô hình"),
    cell(19, "mô hình", "2021", "số mô hình"),
  ],
];

describe.each([
  ["years across", ACROSS],
  ["years down", DOWN],
])("%s", (_, examples) => {
  it.each(examples.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("no table of years", () => {
  it.each([
    // A number is missing, or one too many: nobody can tell of which year.
    `Năm\n2019\n2020\n2021\nSố xã\n42\n31${END}`,
    `Năm\n2019\n2020\nSố xã\n42\n31\n12${END}`,
    `Năm\nSố xã\nSố hộ\n2020\n2\n2021\n4\n390${END}`,
    `Năm\nSố xã\n2020\n2\n3\n2021\n4\n5${END}`,
    `Năm\nXếp hạng\n2020\n2\n2021\n4${END}`,
    // What is counted is not told.
    `Năm\n2019\n2020\nGhi nhận\n42\n31${END}`,
    `Tin cũ hơn\n2019\n2020\n2021\nLượt xem\n42\n31\n45${END}`,
    // Honours and their holders are awards.
    `Khen thưởng qua các năm\nNăm\n2019\n2020\nSố bằng khen\n42\n31${END}`,
    "Danh hiệu | 2019 | 2020\nSố tập thể lao động xuất sắc | 42 | 31",
    "Năm | Số bằng khen | Số cá nhân được khen\n2019 | 42 | 31\n2020 | 40 | 37",
    // Years without order head nothing.
    `Năm\n2020\n2019\nSố xã\n42\n31${END}`,
    // Ranks, and the years in which something was reached.
    "Năm | Xếp hạng | Thứ hạng cả nước\n2020 | 2 | 14\n2021 | 4 | 12",
    "Xã | Năm công nhận | Năm về đích\nXã Tân An | 2018 | 2020",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
