import { fold } from "@thidua/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Ask } from "../query.ts";
import { oneSlip } from "./mend.ts";
import { understand } from "./understand.ts";

/** One ask, as short as it can be told. */
function brief(ask: Ask): string {
  const places = ask.places.map(
    (place) => `${place.words.join("-")}${place.level === "province" ? "" : `/${place.level}`}${place.former ? "/cũ" : ""}`,
  );
  const periods = ask.periods.map((period) => `${period.start ?? ""}..${period.end ?? ""}${period.role === "base" ? "/base" : ""}`);
  const awards = ask.awards.map(
    (award) =>
      `${award.slugs.length > 3 ? `${award.slugs.length} slugs` : award.slugs.join("+")}${award.rank === null ? "" : `/${award.rank}`}`,
  );
  return [
    ask.kind,
    ask.intent,
    ...places,
    ...periods,
    ...awards,
    ask.authority?.level ?? "",
    ask.kinds.join("+"),
    ask.status ?? "",
    ask.unit.slice(0, 2).join(" "),
  ]
    .filter((part) => part !== "")
    .join(" | ");
}

// What is understood first, then how people say it. Every row holds with and without accents.
const CASES: readonly [string, readonly string[]][] = [
  // Movements of a body, a place or a year, though no "nào" asks for them.
  [
    "movement | list",
    [
      "Phong trào của Hội Cựu chiến binh",
      "Danh sách phong trào của công an",
      "cho tôi danh sách các phong trào của hội phụ nữ",
      "Phong trào do Bộ Công an phát động",
    ],
  ],
  ["movement | list | quang-ninh | 2016..2016", ["Phong trào ở Quảng Ninh năm 2016", "Quảng Ninh phong trào thi đua năm 2016"]],
  ["passage | about | an-giang", ["An Giang phong trào bảo vệ an ninh Tổ quốc", "Phong trào của An Giang có kết quả ra sao?"]],
  ["passage | list | kim-bang/district", ["Phong trào ở huyện Kim Bảng đạt kết quả thế nào?"]],
  // A measure, a place and a time, and no question word.
  ["figure | about | lam-dong | 2025..2025", ["GRDP Lâm Đồng 2025", "Lâm Đồng thu ngân sách 2025", "Lâm Đồng hộ nghèo 2025"]],
  ["figure | compare | lang-son | an-giang", ["so sánh hộ nghèo Lạng Sơn với An Giang", "So sánh tỷ lệ hộ nghèo của Lạng Sơn và An Giang"]],
  // One Thủ tướng: what follows is where and when.
  ["award | about | lam-dong | 2025-01..2025-06 | bang-khen | prime-minister", ["Bằng khen Thủ tướng Lâm Đồng 6 tháng đầu năm 2025"]],
  // Before and after the day from which provinces are others.
  [
    "movement | list | lam-dong | 2025-07..",
    [
      "Lâm Đồng sau ngày 1/7/2025 có phong trào gì?",
      "Lâm Đồng sau sáp nhập có những phong trào nào",
      "Sau hợp nhất Lâm Đồng có phong trào gì?",
    ],
  ],
  [
    "movement | list | lam-dong | ..2025-06",
    ["Lâm Đồng trước tháng 7/2025 có phong trào gì?", "Trước ngày 1/7/2025 Lâm Đồng có những phong trào nào?"],
  ],
  ["movement | list | kon-tum", ["Kon Tum trước khi sáp nhập có phong trào gì", "Trước hợp nhất Kon Tum có những phong trào nào?"]],
  ["figure | value | lam-dong | 2021.. | xa", ["Sau năm 2020 Lâm Đồng có bao nhiêu xã đạt chuẩn?"]],
  ["figure | value | lam-dong | 2016..2020 | xa", ["Sau 5 năm 2016 - 2020 Lâm Đồng có bao nhiêu xã đạt chuẩn?"]],
  ["figure | value | lam-dong | ..2020-12-31 | xa", ["Tính đến ngày 31/12/2020 Lâm Đồng có bao nhiêu xã đạt chuẩn?"]],
  ["figure | value | cao-bang | ..2018 | xa", ["Đến hết năm 2018 tỉnh Cao Bằng có bao nhiêu xã đạt chuẩn nông thôn mới?"]],
  [
    "figure | value | lang-son | 2021..2021 | xa",
    ["Năm 2021 Lạng Sơn có bao nhiêu xã đạt chuẩn NTM?", "Lạng Sơn có mấy xã đạt chuẩn nông thôn mới năm 2021"],
  ],
  [
    "figure | value | ha-tinh | 2023..2023 | %",
    ["Tỷ lệ hộ nghèo của Hà Tĩnh năm 2023 là bao nhiêu %?", "tỉ lệ hộ nghèo Hà Tĩnh năm 2023 là mấy %"],
  ],
  [
    "figure | value | ho-chi-minh | 2011..2015 | ty dong",
    ["Giai đoạn 2011 - 2015 TPHCM thu ngân sách bao nhiêu tỷ đồng?", "TP. HCM giai đoạn 2011-2015 thu được bao nhiêu tỷ đồng?"],
  ],
  [
    "award | list | thai-binh | ..2013",
    [
      "Trước năm 2014 Bệnh viện Phụ sản Thái Bình đã có những phần thưởng gì?",
      "trước 2014 Bệnh viện Phụ sản Thái Bình có những phần thưởng nào?",
    ],
  ],
  ["figure | value | phu-tho | 2013..2013 | doan vien", ["Năm 2013 Phú Thọ kết nạp bao nhiêu đoàn viên?"]],
  ["figure | value | phu-tho | 2013..2013 | cong trinh", ["Năm 2013 Phú Thọ làm bao nhiêu công trình?"]],
  ["figure | value | gia-lai | ..2025 | target | xa", ["Gia Lai đặt mục tiêu đến năm 2025 có bao nhiêu xã đạt chuẩn?"]],
  ["figure | value | son-la | 2024-01..2024-06", ["6 tháng đầu năm 2024 GRDP Sơn La tăng bao nhiêu?"]],
  [
    "figure | value | bac-ninh | 2019..2019 | 2014..2014/base | ho",
    ["Số hộ nghèo của Bắc Ninh năm 2019 giảm bao nhiêu hộ so với năm 2014?"],
  ],
  ["figure | value | lao-cai | 2025..2025 | target | nha tam", ["Lào Cai phải xóa bao nhiêu nhà tạm trong năm 2025?"]],
  ["figure | value | son-la | 2030..2030 | target", ["Sơn La muốn GRDP đầu người năm 2030 đạt mức nào?"]],
  ["figure | value | kien-giang | 2021..2021 | %", ["Kiên Giang năm 2021 giải ngân vốn đầu tư công đạt bao nhiêu phần trăm kế hoạch?"]],
  ["figure | yes-no | hai-phong | 2016..2016 | target", ["Hải Phòng năm 2016 có hoàn thành dự toán thu không?"]],
  ["figure | value | kon-tum | 2018..2018 | %", ["Kon Tum năm 2018 hộ nghèo giảm mấy điểm phần trăm?"]],
  ["passage | about | lao-cai | 2024..2024", ["PAPI của Lào Cai năm 2024 đứng thứ mấy?"]],
  [
    "award | value | bac-ninh | 2020..2020 | province | collective+individual | tap the",
    ["Năm 2020 UBND tỉnh Bắc Ninh khen bao nhiêu tập thể, cá nhân?"],
  ],
  ["figure | value | na-bo/village | km", ["Con đường ở thôn Nà Bó dài mấy km?"]],
  // the countryside of a province, no village of its name
  ["figure | value | thanh-hoa | 2022..2022", ["Thu nhập bình quân khu vực nông thôn Thanh Hóa năm 2022 là bao nhiêu?"]],
  ["figure | value | son-la | ..2025 | target | %", ["Sơn La đặt mục tiêu đến năm 2025 giảm ít nhất bao nhiêu % hộ nghèo?"]],
  ["figure | compare | dak-lak/cũ | phu-yen/cũ", ["Đắk Lắk cũ và Phú Yên cũ, bên nào làm được nhiều căn hơn?"]],
  [
    "figure | sum | tien-giang | 2014..2019 | can nha",
    ["Trong 5 năm 2014 - 2019, Tiền Giang cất mới và sửa chữa tổng cộng bao nhiêu căn nhà?"],
  ],
  [
    "award | yes-no | kim-bang/district | huan-chuong-doc-lap/1",
    [
      "Huyện Kim Bảng đã được tặng Huân chương Độc lập hạng Nhất chưa?",
      "h. Kim Bảng đã được tặng HCĐL hạng nhất chưa",
      "Huyện Kim Bảng được tặng Huân chương Độc lập hạng I chưa?",
    ],
  ],
  [
    "award | value | yen-bai | 2017-10..2017-10 | bang-khen | province | collective+individual | tap the",
    ["Khắc phục mưa lũ tháng 10/2017, Chủ tịch UBND tỉnh Yên Bái tặng BK cho bao nhiêu tập thể, cá nhân?"],
  ],
  [
    "award | list | thanh-hoa | 2016..2020 | co-thi-dua | province | collective",
    ["Huyện nào của Thanh Hóa được tặng Cờ thi đua của UBND tỉnh giai đoạn 2016 - 2020?"],
  ],
  [
    "award | list | kien-giang | 2021..2021 | co-thi-dua | province | collective | proposed",
    ["Năm 2021 Kiên Giang suy tôn những đơn vị nào nhận Cờ thi đua của UBND tỉnh?"],
  ],
  ["award | when | gia-lai | bang-khen | prime-minister", ["Già làng ở Gia Lai được Thủ tướng Chính phủ tặng Bằng khen năm nào?"]],
  [
    "award | sum | thanh-mien/district | 2015..2020 | giay-khen | district | collective+individual | giay khen",
    ["Giai đoạn 2015-2020, Chủ tịch UBND huyện Thanh Miện tặng tổng cộng bao nhiêu Giấy khen cho cả tập thể và cá nhân?"],
  ],
  [
    "award | value | nghe-an | 2020..2020 | chien-si-thi-dua-toan-quoc | chien sy",
    ["Năm 2020 Nghệ An có bao nhiêu Chiến sĩ thi đua toàn quốc?", "Năm 2020 Nghệ An có mấy CSTĐ toàn quốc?"],
  ],
  [
    "award | list | nam-dinh | 2018..2018 | bang-khen | province | individual",
    ["Năm 2018 Chủ tịch UBND tỉnh Nam Định tặng Bằng khen cho những cá nhân nào?"],
  ],
  [
    "award | list | ha-nam | 2019..2019 | co-thi-dua | province | collective",
    ["UBND tỉnh Hà Nam tặng Cờ thi đua cho những đơn vị nào năm 2019?"],
  ],
  [
    "award | value | da-nang | 2019..2019 | bang-khen | province | collective | tap the",
    ["Năm 2019 UBND thành phố Đà Nẵng tặng Bằng khen cho mấy tập thể?"],
  ],
  // A rule is asked for, or what somebody said: nobody who received.
  ["passage | list | phu-tho", ["Muốn được xét tặng Giấy khen ở Phú Thọ phải thế nào?"]],
  ["passage | list | phu-tho", ["Tiêu chuẩn để được tặng Giấy khen ở Phú Thọ gồm những gì?"]],
  ["passage | list | thai-binh", ["Tại lễ trao Huân chương ở Thái Bình, lãnh đạo tỉnh nhấn mạnh điều gì?"]],
  [
    "figure | value | quang-ninh | 2019..2019 | 2018..2018/base | %",
    ["Tỷ lệ hộ nghèo Quảng Ninh năm 2019 so với năm trước giảm bao nhiêu %?"],
  ],
  ["figure | value | quang-ninh | 2019..2019 | 2018..2018/base | vu", ["Quảng Ninh năm 2019 giảm bao nhiêu vụ so với cùng kỳ năm trước?"]],
  ["figure | value | quang-ninh | ..2019 | %", ["Tỷ lệ hộ nghèo Quảng Ninh trước năm 2020 là bao nhiêu %?"]],
  ["movement | who | ca-mau", ["Đợt thi đua “Giữ đê như giữ nhà” ở Cà Mau do ai phát động?"]],
  ["movement | list | thai-binh", ["Hội Nông dân tỉnh Thái Bình phát động phong trào gì?"]],
  ["figure | trend | ha-tinh", ["Tỷ lệ hộ nghèo của Hà Tĩnh qua các năm thay đổi thế nào?", "tỷ lệ hộ nghèo Hà Tĩnh tăng giảm ra sao"]],
  ["figure | average | ha-tinh | 2021..2023 | %", ["Tỷ lệ hộ nghèo trung bình 3 năm 2021-2023 của Hà Tĩnh là bao nhiêu %?"]],
  ["figure | highest | son-la", ["Huyện nào của Sơn La có sản lượng nhãn cao nhất?"]],
  ["figure | lowest | son-la", ["Sơn La: xã nào có tỷ lệ hộ nghèo thấp nhất?"]],
  ["passage | overview | an-son/commune", ["Tất cả về xã An Sơn", "thông tin về xã An Sơn", "Cho tôi biết về xã An Sơn"]],
  [
    "figure | value | ca-nuoc/country | 2024..2024 | xa",
    ["Năm 2024 cả nước có bao nhiêu xã đạt chuẩn?", "Năm 2024 toàn quốc có bao nhiêu xã đạt chuẩn?"],
  ],
  ["figure | value | khoai-chau/district | ha", ["Khoái Châu trồng bao nhiêu ha nhãn?"]],
  ["award | when | cao-bang | co-thi-dua | government", ["Cao Bằng được tặng Cờ Chính phủ năm nào?"]],
  // A range of years, however its two ends are told.
  [
    "figure | sum | phu-tho | 2019..2022 | can nha",
    [
      "Từ năm 2019 đến hết năm 2022 Phú Thọ xây tổng cộng bao nhiêu căn nhà?",
      "Từ 2019 đến năm 2022, Phú Thọ xây tổng cộng mấy căn nhà?",
      "từ năm 2019 đến cuối năm 2022 Phú Thọ xây tổng cộng bao nhiêu căn nhà",
      "Phú Thọ xây tổng cộng bao nhiêu căn nhà từ đầu năm 2019 đến hết năm 2022?",
      "Từ 2019 tới hết 2022 Phú Thọ xây tổng cộng bao nhiêu căn nhà?",
    ],
  ],
  [
    "figure | value | phu-tho | 2017..2020-09 | ty dong",
    ["Từ năm 2017 đến hết tháng 9/2020 Phú Thọ huy động bao nhiêu tỷ đồng?", "Phú Thọ huy động mấy tỷ đồng từ 2017 đến tháng 9/2020?"],
  ],
  ["figure | value | phu-tho | 2020..2020 | 2017..2017/base | ty dong", ["Phú Thọ năm 2020 huy động bao nhiêu tỷ đồng so với năm 2017?"]],
  ["figure | trend | phu-tho | 2017..2017 | 2020..2020", ["Tỷ lệ hộ nghèo Phú Thọ các năm 2017, 2020 là bao nhiêu?"]],
  ["figure | value | phu-tho | ..2020 | xa", ["Đến hết năm 2020 Phú Thọ có bao nhiêu xã đạt chuẩn?"]],
  // Only what was asked for is asked, whoever and in however many clauses.
  [
    "award | who | phu-tho | bang-khen | prime-minister | proposed",
    ["Những ai, đơn vị nào của Phú Thọ được suy tôn, đề nghị Thủ tướng Chính phủ tặng Bằng khen?"],
  ],
  [
    "award | list | phu-tho | co-thi-dua | government | collective | proposed",
    [
      "Những đơn vị nào của Phú Thọ được đề nghị Chính phủ tặng Cờ thi đua?",
      "Đơn vị nào ở Phú Thọ đang trình Chính phủ tặng Cờ thi đua?",
      "Phú Thọ suy tôn, đề nghị Chính phủ tặng Cờ thi đua cho những đơn vị nào?",
    ],
  ],
  [
    "award | list | phu-tho | co-thi-dua | government | collective",
    ["Những đơn vị nào của Phú Thọ được Chính phủ tặng Cờ thi đua?", "Liệt kê đơn vị của Phú Thọ nhận Cờ thi đua của Chính phủ"],
  ],
  [
    "award | sum | phu-tho | bang-khen | ministry | collective+individual | truong hop",
    ["Tổng LĐLĐ Việt Nam tặng Bằng khen cho tổng cộng bao nhiêu trường hợp ở Phú Thọ, cả tập thể và cá nhân?"],
  ],
  // The Front and the association of the elderly give as others do.
  [
    "award | value | phu-tho | bang-khen | province-agency | collective+individual | tap the",
    [
      "UB MTTQ tỉnh Phú Thọ tặng Bằng khen cho bao nhiêu tập thể, cá nhân?",
      "Ủy ban MTTQ Việt Nam tỉnh Phú Thọ tặng Bằng khen cho mấy tập thể, cá nhân?",
      "Phú Thọ có bao nhiêu tập thể, cá nhân được Ủy ban Mặt trận Tổ quốc tỉnh tặng Bằng khen?",
      "UBMTTQ tỉnh Phú Thọ trao Bằng khen cho bao nhiêu tập thể, cá nhân?",
    ],
  ],
  [
    "award | value | phu-tho | bang-khen | ministry | collective+individual | tap the",
    [
      "Ủy ban Trung ương MTTQ Việt Nam tặng Bằng khen cho bao nhiêu tập thể, cá nhân của Phú Thọ?",
      "TW Hội NCT Việt Nam tặng Bằng khen cho bao nhiêu tập thể, cá nhân của Phú Thọ?",
    ],
  ],
  [
    "award | value | thanh-son/district | giay-khen | district | household | ho",
    [
      "Chủ tịch UBND huyện Thanh Sơn tặng Giấy khen cho bao nhiêu hộ?",
      "Ở huyện Thanh Sơn, Chủ tịch UBND huyện tặng Giấy khen cho mấy hộ?",
      "Ủy ban MTTQ huyện Thanh Sơn tặng Giấy khen cho bao nhiêu hộ?",
    ],
  ],
  // Who receives gives nothing.
  [
    "award | yes-no | phu-tho | bang-khen",
    ["Ủy ban MTTQ tỉnh Phú Thọ được tặng Bằng khen chưa?", "MTTQ tỉnh Phú Thọ đã được tặng Bằng khen chưa?"],
  ],
  ["passage | about | phu-tho", ["Phú Thọ xếp hạng chuyển đổi số thứ mấy?"]],
  ["figure | value | phu-tho | 2020..2020", ["Năm 2020 doanh thu du lịch Phú Thọ là bao nhiêu?"]],
  ["passage | where | nam-dinh", ["Hội nghị điển hình tiên tiến tỉnh Nam Định diễn ra ở đâu?"]],
];

describe("a question is understood", () => {
  for (const [expected, phrasings] of CASES)
    for (const phrasing of phrasings) {
      test(phrasing, () => expect(brief(understand(phrasing).asks[0] as Ask)).toBe(expected));
      test(`${fold(phrasing)} (không dấu)`, () => expect(brief(understand(fold(phrasing)).asks[0] as Ask)).toBe(expected));
    }
});

const NO_PLACE: readonly [string, string[]][] = [
  [
    "a kind of place is no place",
    ["Tỉnh có bao nhiêu xã đạt chuẩn?", "Huyện nào dẫn đầu?", "Bao nhiêu xã hội hóa được nguồn lực?", "Các xã, phường đã làm gì?"],
  ],
  [
    "a cooperative and the customs are no commune and no district",
    ["Hợp tác xã Dịch vụ nông nghiệp được tặng gì?", "hai quan thu bao nhieu ty"],
  ],
];

describe("no place is read where none is named", () => {
  for (const [why, phrasings] of NO_PLACE)
    for (const phrasing of phrasings)
      test(`${why}: ${phrasing}`, () => expect(understand(phrasing).asks.flatMap((ask) => ask.places)).toEqual([]));
});

describe("places", () => {
  test("a province name behind a smaller prefix is that smaller place", () => {
    expect(brief(understand("Huyện Quảng Ninh có bao nhiêu xã đạt chuẩn?").asks[0] as Ask)).toContain("quang-ninh/district");
    expect(brief(understand("phường Kon Tum đạt bao nhiêu?").asks[0] as Ask)).toContain("kon-tum/commune");
    expect(brief(understand("Thành phố Hải Phòng thu bao nhiêu tỷ đồng?").asks[0] as Ask)).not.toContain("district");
  });
  test("today's province reaches those that joined it, the former one only itself", () => {
    expect(understand("Thái Nguyên có bao nhiêu xã đạt chuẩn?").asks[0]?.places[0]?.provinces).toEqual(["Thái Nguyên", "Bắc Kạn"]);
    expect(understand("Thái Nguyên cũ có bao nhiêu xã đạt chuẩn?").asks[0]?.places[0]?.provinces).toEqual(["Thái Nguyên"]);
    expect(understand("Bắc Kạn có bao nhiêu xã đạt chuẩn?").asks[0]?.places[0]?.provinces).toEqual(["Bắc Kạn"]);
  });
});

// Typed wrong, meant right. Accents aside these have letters wrong, so no row of theirs is tried without accents.
const SLIPS: readonly [string, readonly string[]][] = [
  [
    "award | yes-no | kim-bang/district | bang-khen | prime-minister",
    ["Huyện Kim Bảng được Thủ tuớng tặng Bằng khem chưa?", "Huyện Kim Bảng được thủ tướgn tặng bằng khen chưa"],
  ],
  ["award | yes-no | kim-bang/district | huan-chuong-lao-dong/3", ["Huyện Kim Bảng được tặng Huân chươg Lao động hạng Ba chưa?"]],
];

describe("slips of typing", () => {
  for (const [expected, phrasings] of SLIPS)
    for (const phrasing of phrasings) test(phrasing, () => expect(brief(understand(phrasing).asks[0] as Ask)).toBe(expected));
  const NONE = ["Tỉnh Cao Bằng có bao nhiêu xã?", "công nhân có bao nhiêu người", "Chủ tịch Ủy ban nhân dân huyện nói gì?"];
  for (const phrasing of NONE) test(`nothing is mended: ${phrasing}`, () => expect(understand(phrasing).asks[0]?.awards).toEqual([]));
  test("one letter, no more", () => {
    expect(["khem", "khne", "khn", "kheen"].map((typed) => oneSlip(typed, "khen"))).toEqual([true, true, true, true]);
    expect(["khen", "kham", "kh", "nehk"].map((typed) => oneSlip(typed, "khen"))).toEqual([false, false, false, false]);
  });
});

describe("several things asked at once", () => {
  const kinds = (question: string): string[] =>
    understand(question).asks.map((ask) => `${ask.kind}/${ask.intent}${ask.status === null ? "" : `/${ask.status}`}`);
  test("a result and its target", () =>
    expect(kinds("Thu nhập bình quân huyện Thanh Miện năm 2020 đạt bao nhiêu, mục tiêu 2025 là mấy?")).toEqual([
      "figure/value",
      "figure/value/target",
    ]));
  test("two numbers", () =>
    expect(kinds("năm 2018 giúp dân bao nhiêu ngày công, làm mấy km đường")).toEqual(["figure/value", "figure/value"]));
  test("two sentences", () =>
    expect(kinds("Sở Y tế Hà Nam năm 2022 tặng Giấy khen cho mấy tập thể? Bệnh viện tỉnh có được Cờ thi đua không?")).toEqual([
      "award/value",
      "award/yes-no",
    ]));
  test("kinds of recipients are one question", () =>
    expect(kinds("Có bao nhiêu tập thể và bao nhiêu cá nhân được tặng Bằng khen?")).toEqual(["award/value"]));
  test("the second sentence keeps place and period", () => {
    const [, second] = understand("Sở Y tế Hà Nam năm 2022 tặng Giấy khen cho mấy tập thể? Bệnh viện tỉnh có được Cờ thi đua không?").asks;
    expect([second?.places[0]?.name, second?.periods[0]?.end]).toEqual(["Hà Nam", "2022"]);
  });
});

// [history, question, understood]
const FOLLOW_UPS: readonly [string[], string, string][] = [
  [["Tỷ lệ hộ nghèo của tỉnh Lào Cai năm 2024 còn bao nhiêu?"], "còn năm 2023 thì sao?", "figure | value | lao-cai | 2023..2023"],
  [["Tỷ lệ hộ nghèo của tỉnh Lào Cai năm 2024 còn bao nhiêu?"], "còn năm trước đó thì sao?", "figure | value | lao-cai | 2023..2023"],
  [["ty le ho ngheo cua tinh lao cai nam 2024 con bao nhieu?"], "con nam truoc do thi sao?", "figure | value | lao-cai | 2023..2023"],
  [["Tỷ lệ hộ nghèo của tỉnh Lào Cai năm 2024 còn bao nhiêu?"], "còn năm sau đó thì sao?", "figure | value | lao-cai | 2025..2025"],
  [["Tỷ lệ hộ nghèo của tỉnh Lào Cai năm 2024 còn bao nhiêu?"], "thế còn Cao Bằng?", "figure | value | cao-bang | 2024..2024"],
  [
    ["Tỷ lệ hộ nghèo của tỉnh Lào Cai năm 2024 còn bao nhiêu?", "còn năm 2023 thì sao?"],
    "thế còn Cao Bằng?",
    "figure | value | cao-bang | 2023..2023",
  ],
  [
    ["Tăng trưởng GRDP của Kiên Giang năm 2021 đạt bao nhiêu?"],
    "chỉ tiêu năm 2022 là bao nhiêu?",
    "figure | value | kien-giang | 2022..2022 | target",
  ],
  [
    ["Năm 2020 Chủ tịch UBND tỉnh Sơn La tặng Bằng khen cho mấy cá nhân?"],
    "còn Giấy khen thì sao?",
    "award | value | son-la | 2020..2020 | giay-khen | individual",
  ],
  [
    ["Tỷ lệ hộ dùng nước sạch của Kiên Giang năm 2021 là bao nhiêu?"],
    "vậy chỉ tiêu đến năm 2025 là bao nhiêu?",
    "figure | value | kien-giang | ..2025 | target",
  ],
  [
    ["Huyện Yên Định được tặng Cờ thi đua chưa?"],
    "Tỷ lệ hộ nghèo của Hà Giang năm 2020 là bao nhiêu?",
    "figure | value | ha-giang | 2020..2020",
  ],
];

describe("a follow-up takes over what it leaves out", () => {
  for (const [history, question, expected] of FOLLOW_UPS) {
    test(`${history.at(-1)} → ${question}`, () => expect(brief(understand(question, history).asks[0] as Ask)).toBe(expected));
    test(`${fold(question)} (không dấu)`, () => expect(brief(understand(fold(question), history.map(fold)).asks[0] as Ask)).toBe(expected));
  }
});

describe("whatever is typed", () => {
  test("reading never throws and always asks within bounds", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "grapheme" }),
          fc.string({
            unit: fc.constantFrom(..."huyện xã bao nhiêu 2018 - / , ? “ ” đến hết tặng Bằng khen của ai còn ".split(/(?<= )/u)),
          }),
        ),
        (text) => {
          expect(() => understand(text, [text])).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });
  const places = ["Lào Cai", "huyện Bảo Thắng", "tỉnh Bắc Kạn", "thị xã Long Mỹ", "TP Hồ Chí Minh", "phường Cẩm Thành"];
  const periods = ["năm 2019", "giai đoạn 2016 - 2020", "đến hết năm 2018", "tháng 10/2017", "năm học 2023-2024"];
  const subjects = [
    "có bao nhiêu xã đạt chuẩn nông thôn mới",
    "được tặng Huân chương Lao động hạng Ba chưa",
    "được Thủ tướng tặng mấy Bằng khen",
    "phấn đấu tỷ lệ hộ nghèo còn mấy %",
    "phát động phong trào gì",
  ];
  test("accents or not, place, period, award, authority, status and intent are the same", () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...periods), fc.constantFrom(...subjects), (place, period, subject) => {
        const question = `${place} ${period} ${subject}?`;
        expect(understand(fold(question)).asks.map(brief)).toEqual(understand(question).asks.map(brief));
      }),
    );
  });
});

describe("districts typed with capitals behind a word for a group", () => {
  test.each<[string, string[]]>([
    ["Năm 2023 đoàn viên Ngọc Hiển, Đầm Dơi xây mấy cây cầu?", ["ngoc hien", "dam doi"]],
    ["Hội viên Bảo Lạc góp bao nhiêu ngày công?", ["bao lac"]],
    // institutions and persons called so
    ["Học viện Ngọc Hiển có mấy sáng kiến?", []],
    ["Ông Ngọc Hiển hiến bao nhiêu đất?", []],
  ])("%s", (question, places) => expect(understand(question).asks[0]?.places.map(({ words }) => words.join(" "))).toEqual(places));
});
