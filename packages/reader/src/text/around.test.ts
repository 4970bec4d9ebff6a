import { describe, expect, it } from "vitest";
import { readText } from "./read-text.ts";

const title = "Huyện Mỹ Lộc Hạ tổng kết phong trào thi đua năm 2021";
const body = [
  "Ngày 20/12/2021, UBND huyện Mỹ Lộc Hạ tổ chức hội nghị tổng kết phong trào thi đua yêu nước năm 2021 với sự tham dự của 120 đại biểu.",
  "Năm qua, toàn huyện có 12/15 xã đạt chuẩn nông thôn mới, tỷ lệ hộ nghèo giảm còn 3,4%, thu nhập bình quân đạt 48,5 triệu đồng.",
  "Dịp này, Chủ tịch UBND huyện tặng Giấy khen cho 27 tập thể và 64 cá nhân đã có thành tích xuất sắc trong các phong trào thi đua.",
];
const page = (lines: readonly string[]) => [title, "22/12/2021 08:15", ...lines].join("\n\n");
const read = (raw: string) => readText(raw).text.split(/\n+/);

/** The same text, as other programs leave it. */
const changes: Record<string, (raw: string) => string> = {
  "letters taken apart": (raw) => raw.normalize("NFD"),
  "ends of lines of Windows": (raw) => raw.replaceAll("\n", "\r\n"),
  "ends of lines of old Macs": (raw) => raw.replaceAll("\n", "\r"),
  "no-break spaces": (raw) => raw.replaceAll(" ", "\u00a0"),
  "invisible characters": (raw) => raw.replaceAll("xã", "x\u00adã").replaceAll(" ", " \u200b").replace(/^/, "\ufeff"),
  "blanks around lines": (raw) => raw.replaceAll("\n\n", "  \n \t \n   "),
  "other white space": (raw) => raw.replaceAll(" tổ ", "\u2009tổ\u3000"),
};

describe("the same page", () => {
  it.each(Object.entries(changes))("%s", (_, change) => {
    const found = readText(change(page(body)));
    expect(found.text.split(/\n+/)).toEqual(body);
    expect(found).toMatchObject({ title, publishedAt: "2021-12-22" });
  });

  it.each([60, 72, 90, 100])("lines cut at %d characters, numbers at their blanks", (width) => {
    const cut = (line: string) => {
      const rows = [""];
      for (const word of line.split(" ")) {
        const last = rows.at(-1) ?? "";
        if (last !== "" && last.length + 1 + word.length > width) rows.push(word);
        else rows[rows.length - 1] = last === "" ? word : `${last} ${word}`;
      }
      return rows.join("\n");
    };
    expect(read(page(body.map(cut)))).toEqual(body);
  });
});

describe("between paragraphs", () => {
  it.each<[string, string[]]>([
    ["a menu", ["Trang chủ | Giới thiệu | Tin tức - Sự kiện | Văn bản | Liên hệ"]],
    ["buttons", ["Chia sẻ:  Facebook   Zalo   In bài viết"]],
    ["counters", ["Lượt xem: 1.276"]],
    ["a file name of a picture", ["IMG_2047.JPG"]],
    ["related headlines on the line of their heading", [">> Xem thêm: Trao 50 con bò giống cho hộ nghèo"]],
    ["tags", ["#thidua #khenthuong"]],
    ["a rule", ["----------------"]],
  ])("%s is taken out", (_, noise) => {
    expect(read(page([body[0] ?? "", ...noise, ...body.slice(1)]))).toEqual(body);
  });

  it.each<[string, string]>([
    ["a caption", "Lãnh đạo huyện trao Giấy khen cho các tập thể. Ảnh: Hà Văn"],
    ["a heading", "Nhiều cách làm hay"],
    ["a line of capitals", "KẾT QUẢ NỔI BẬT"],
    ["a list", "- 1.204 sáng kiến được công nhận;"],
  ])("%s stays a paragraph of its own", (_, line) => {
    expect(read(page([body[0] ?? "", line, ...body.slice(1)]))).toEqual([body[0], line, ...body.slice(1)]);
  });
});

describe("headlines in capitals", () => {
  it.each([
    "HUYỆN MỸ LỘC HẠ TỔNG KẾT PHONG TRÀO THI ĐUA NĂM 2021",
    "LỄ PHÁT ĐỘNG PHONG TRÀO “TOÀN DÂN BẢO VỆ AN NINH TỔ QUỐC”",
    "TRAO 27 GIẤY KHEN CHO CÁC TẬP THỂ TIÊU BIỂU",
  ])("%s", (headline) => {
    const found = readText(["CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN MỸ LỘC HẠ", headline, "22/12/2021 08:15", ...body].join("\n\n"));
    expect(found.title).toBe(headline);
    expect(found.text.split(/\n+/)).toEqual(body);
  });
  it("on two lines", () => {
    const found = readText(
      ["HUYỆN MỸ LỘC HẠ TỔNG KẾT PHONG TRÀO\nTHI ĐUA VÀ CÔNG TÁC KHEN THƯỞNG NĂM 2021", "22/12/2021 08:15", ...body].join("\n\n"),
    );
    expect(found.text.split(/\n+/)).toEqual(expect.arrayContaining(body));
  });
});

describe("the headline among what stands around it", () => {
  const headline = "Năm năm, một chặng đường thi đua ở Mỹ Lộc Hạ";
  it.each<[what: string, lines: string[], day: string | null]>([
    [
      "who posted it, when, how often it was read",
      ["TỈNH ĐOÀN HÀ TRUNG", headline, "Gửi bởi: admin lúc 29/08/2011 15:02 - Lượt xem 921"],
      "2011-08-29",
    ],
    ["who posted it, on a day", [headline, "Gửi bởi: Minh Hà - ngày 9/8/2016"], "2016-08-09"],
    ["an hour of one digit", ["Công đoàn > Phong trào", headline, "LĐ - 96    K.Q - LÊ VŨ   7:0 AM, 27/04/2016"], "2016-04-27"],
    ["the day of the printed issue", ["BÁO HÀ TRUNG", "Số ra ngày 19/12/2013  [PDF]", headline], "2013-12-19"],
    [
      "whose voice a paper is",
      [
        "BÁO HÀ TRUNG ONLINE - CƠ QUAN CỦA ĐẢNG BỘ TỈNH, TIẾNG NÓI CỦA CHÍNH QUYỀN VÀ NHÂN DÂN CÁC DÂN TỘC TỈNH HÀ TRUNG",
        headline,
        "12/8/2020 22:31",
      ],
      "2020-08-12",
    ],
    [
      "an edition",
      ["TẠP CHÍ THI ĐUA HÀ TRUNG (bản điện tử)", "ISSN 0866-0000 | Chuyên trang của Hội đồng Thi đua", headline, "30/12/2024 17:46"],
      "2024-12-30",
    ],
    [
      "crumbs beside a telephone number",
      ["Tin tức > Thi đua - Khen thưởng                    Hotline: 1022", headline, "17/12/2021 - 11:03 AM"],
      "2021-12-17",
    ],
    ["a company with its hotline", ["HÀ TRUNG JSC | Hotline: 1900 00 00 00 | VN | EN", "Đảng - Đoàn thể > Công đoàn", headline], null],
    [
      "a second headline below the day",
      [headline, "12-11-2021 06:30 (GMT+7)", "* Hà Trung biểu dương lực lượng tuyến đầu sau đợt dịch"],
      "2021-11-12",
    ],
  ])("%s", (_, lines, day) => {
    expect(readText([...lines, ...body].join("\n\n"))).toMatchObject({ title: headline, publishedAt: day });
  });
});
