import { normalise } from "@thidua/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AWARD, article, FIGURE, table } from "../../test/times-cases.ts";
import { readDocument } from "../document/read-document.ts";
import { timeFor } from "./times.ts";

describe("a figure: its own clause", () => {
  table(
    FIGURE,
    [
      "Thu nhập bình quân đầu người năm 2020 đạt [52,4 triệu đồng → 2020..2020].",
      "Toàn huyện có [12 xã → 2019..2019] đạt chuẩn nông thôn mới trong năm 2019.",
      "Sản lượng đạt [500 tấn → 2018..2018] năm 2018, [640 tấn → 2019..2019] năm 2019.",
      "Tỷ lệ hộ nghèo năm 2021 là [5,2% → 2021..2021], năm 2022 là [4,1% → 2022..2022], năm 2023 còn [3% → 2023..2023].",
      "Tỷ lệ hộ nghèo giảm từ [14,9% → 2023..2023] năm 2023 xuống còn [10,7% → 2024..2024] năm 2024.",
      "Hộ nghèo giảm từ [6,85% → 2015..2015] (năm 2015) xuống [1,93% → 2019..2019] (năm 2019).",
      "Thu nhập từ [31 triệu đồng → 2015..2015] năm 2015 lên [52 triệu đồng → 2020..2020] vào năm 2020.",
      "Từ chỗ năm 2011 chỉ có [02 xã → 2011..2011] thì đến năm 2020 đã có [96 xã → 2020..2020] đạt chuẩn.",
      "Từ [5 xã → 2016..2016] năm 2016, đến nay toàn huyện đã có [15 xã → ..2021-08-10].",
      "Quy mô đàn bò tăng từ [1.200 con → 2018..2018], chiếm [12% → 2018..2018] (năm 2018) lên [2.900 con → 2022..2022], chiếm [21% → 2022..2022] (năm 2022).",
      "Năm 2021: [5 xã → 2021..2021]; năm 2022: [7 xã → 2022..2022]; năm 2023: [9 xã → 2023..2023].",
      "Số xã đạt chuẩn năm 2019 là [5 xã → 2019..2019], năm 2020: [7 xã → 2020..2020].",
      "Có [5 xã → 2019..2019] (năm 2019), [7 xã → 2020..2020] (năm 2020).",
      "Năm 2021, 2022, 2023 tốc độ tăng lần lượt đạt [5% → 2021..2021], [6% → 2022..2022] và [7% → 2023..2023].",
      "So với năm 2015, thu nhập tăng [1,8 lần → ]; hộ nghèo giảm [9% → ].",
      "Cuối năm 2015, tỷ lệ hộ nghèo là [12% → 2015..2015], đến cuối năm 2020 giảm còn [3% → ..2020].",
      "Giá trị sản xuất tăng bình quân [10%/năm → 2016..2020] (giai đoạn 2016 - 2020), cao hơn giai đoạn trước [2% → ].",
      "Kế hoạch năm 2019 là [500 tỷ đồng → 2019..2019], thực hiện [520 tỷ đồng → 2019..2019].",
      "Tỷ lệ hộ nghèo từ chỗ chiếm quá nửa ([51,3% → ]) hồi đầu nhiệm kỳ, cuối năm 2018 rút xuống [29,7% → 2018..2018].",
      "Nếu năm 2012 chỉ có [1.120 hộ → 2012..2012] lãi từ 200 triệu đồng trở lên thì đến năm 2016 là [2.764 hộ → 2016..2016].",
      "Mô hình thành lập năm 2015 với [12 thành viên → 2015..2015], đến nay có [40 thành viên → ..2021-08-10].",
      "Ông Ba, sinh năm 1955, có [4 ha → ] cao su.",
      "Quyết định số 12/QĐ-UBND ngày 5/3/2020 hỗ trợ [15 triệu đồng → ].",
      "Hoàn thành [1.200 căn nhà → ..2025-08-30] trước ngày 30/8/2025.",
      "Khởi công [16 căn → ..2026-01-19] và bàn giao trước ngày 19/1/2026.",
      "Dư nợ (đến ngày 30/6/2019 là [436 tỷ đồng → ..2019-06-30], nợ quá hạn [0,19% → ..2019-06-30]) tăng nhanh.",
      "Dạy bơi cho [1.914 em → 2019..2019] trong năm 2019 (năm 2018: [1.230 em → 2018..2018]).",
      "Số điểm nguy cơ còn [12 điểm → ..2025] đến năm 2025 (cuối năm 2020 là [29 điểm → 2020..2020]).",
      "Quý I/2026, thu ngân sách đạt [1.200 tỷ đồng → 2026-01..2026-03].",
      "6 tháng đầu năm 2021, xuất khẩu đạt [702 triệu USD → 2021-01..2021-06], tăng [8% → 2021-01..2021-06] so với cùng kỳ năm 2020.",
      "Trong 9 tháng năm 2022 có [31 vụ → 2022-01..2022-09], giảm [4 vụ → 2022-01..2022-09] so với cùng kỳ năm trước.",
      // the beginning told in words
      "Từ ngày sáp nhập đến hết năm 2020, bộ phận một cửa tiếp nhận [11.630 hồ sơ → ..2020], đúng hạn [98,9% → ..2020].",
      "Từ khi thành lập đến cuối năm 2020, hội giúp [12 hộ → ..2020].",
      "Kể từ đại hội trước tới tháng 6/2021, đoàn kết nạp [12 đảng viên → ..2021-06].",
      "Xã sáp nhập từ năm 2020 có [12 thôn → ].",
      "Kế hoạch đến năm 2025: có [120 xã → ..2025] đạt chuẩn, ít nhất [40 xã → ..2025] nâng cao.",
      // the line above a table
      "Biểu: Một số chỉ tiêu năm 2020\nChỉ tiêu | ĐVT | Kế hoạch | Thực hiện\nTrồng rừng | ha | [1.200 → 2020..2020] | [1.284 → 2020..2020]",
      "Đại hội diễn ra năm 2020.\nChỉ tiêu | ĐVT | Kế hoạch | Thực hiện\nTrồng rừng | ha | [1.200 → ] | [1.284 → ]",
    ].map((one) => ({ text: one, published: "2021-08-10" })),
  );
});

describe("a figure: the head of the sentence", () => {
  table(FIGURE, [
    "Năm 2024, tỉnh có [65 xã → 2024..2024] đạt chuẩn; bình quân đạt [15,9 tiêu chí/xã → 2024..2024], tăng [2 tiêu chí → 2024..2024] so với năm 2023.",
    "Đến ngày 30/9/2017, huyện Tân Lộc cấp nước sạch cho [4.120 hộ → ..2017-09-30]; mỗi trạm phục vụ [216 hộ → ..2017-09-30], dự kiến đến hết năm 2019 lên [5.300 hộ → ..2019].",
    "Trong giai đoạn 2012 - 2016, Hội Chữ thập đỏ hiến [7.310 đơn vị máu → 2012..2016], mở [64 lớp → 2012..2016] sơ cứu.",
    "Từ năm 2015 đến năm 2019, toàn huyện huy động [3.200 tỷ đồng → 2015..2019], trong đó nhân dân góp [486 tỷ đồng → 2015..2019].",
    "Riêng trong năm 2022, bà con hiến [1.027 m2 đất → 2022..2022], góp [310 ngày công → 2022..2022].",
    "Tính đến cuối năm 2021, thành phố có [18 xã → ..2021] nâng cao.",
    "Hết năm 2019 huyện có [16/16 xã → ..2019] đạt chuẩn.",
    "Theo báo cáo của Sở Xây dựng, đến ngày 31/12/2025, tỉnh đã sửa [892 căn → ..2025-12-31], đạt [100% → ..2025-12-31].",
    "Năm học 2023 - 2024, toàn ngành có [3.216 sáng kiến → 2023..2024].",
    "Năm 2021, có [12.999 hộ → 2021..2021] nghèo; đến cuối năm 2024 chỉ còn [3.064 hộ → ..2024], tỷ lệ [1,51% → ..2024].",
    "Nhiệm kỳ 2020 - 2025, huyện phấn đấu giá trị sản xuất tăng [10%/năm → 2020..2025]; thu nhập năm 2025 đạt [85 triệu đồng → 2025..2025]; [30% số xã → 2020..2025] nâng cao.",
    "Trong 5 năm tới (2016 - 2020), GRDP tăng [8%/năm → 2016..2020]; đến cuối năm 2020, GRDP bình quân đạt [9.800 USD → ..2020].",
    "Bước sang năm 2025, tỉnh phấn đấu thu [15.500 tỷ đồng → 2025..2025].",
    "Phấn đấu đến năm 2025 có [28 xã → ..2025] nâng cao, [08 xã → ..2025] kiểu mẫu.",
    "Hưởng ứng phong trào “Cả tỉnh xóa nhà tạm trong năm 2025”, đến ngày 31/5/2024, huyện xóa [145 căn → ..2024-05-31].",
    "Năm 2020, toàn tỉnh xảy ra [347 vụ → 2020..2020]; so với năm 2019 giảm [76 vụ → 2020..2020] ([18% → 2020..2020]).",
    "Kết thúc năm 2016, Cục thu [47.862 tỷ đồng → 2016..2016], vượt [4,5% → 2016..2016] so với dự toán ([45.800 tỷ đồng → 2016..2016]) và tăng [12% → 2016..2016] so với năm 2015.",
    "Bốn năm liền (2015 - 2018), chi hội đạt [100% → 2015..2018] hội viên khá.",
    "Tốc độ tăng trưởng GRDP năm 2024 ước đạt [7,38% → 2024..2024] (mục tiêu [9,5% → 2024..2024]); GRDP bình quân đầu người đạt [104 triệu đồng → 2024..2024]; thu ngân sách [9.820 tỷ đồng → 2024..2024].",
    "Sau 3 năm thực hiện (2016 - 2019), đã có [50 mô hình → 2016..2019]; trong đó [12 mô hình → 2016..2019] hiệu quả.",
    "Trong đợt cao điểm (từ ngày 15/12/2019 đến 14/2/2020), Công an triệt phá [31 vụ → 2019-12-15..2020-02-14].",
    "Từ ngày 15/12/2018 đến 14/12/2019, toàn tỉnh xảy ra [120 vụ → 2018-12-15..2019-12-14].",
    "Học kỳ I năm học 2019 - 2020, trường có [12 giải → 2019..2020].",
    "Ngày 12/1/2021, Sở tổ chức Hội nghị tổng kết công tác thi đua năm 2020, có [120 sáng kiến → 2020..2020].",
    "Ngày 20/11/2019, huyện khánh thành cầu trị giá [3 tỷ đồng → 2019-11-20..2019-11-20].",
    "Thực hiện phong trào “Chung sức” giai đoạn 2016 - 2020, huyện huy động [300 tỷ đồng → 2016..2020].",
    "Từ đầu năm đến ngày 30/9/2023, tỉnh giải ngân [1.200 tỷ đồng → 2023..2023-09-30].",
    "Vụ Đông Xuân 2019 - 2020, hợp tác xã gieo [120 ha → 2019..2020].",
    "Thực hiện Nghị quyết số 15-NQ/TU ngày 12/5/2016 của Tỉnh ủy, năm 2018 huyện xóa [12 điểm đen → 2018..2018].",
    "Tại Hội nghị ngày 12/3/2020, báo cáo cho biết năm 2019 các quỹ tiếp nhận [42 tỷ đồng → 2019..2019].",
  ]);
});

describe("a figure: carried over", () => {
  table(FIGURE, [
    "Năm 2016, quần chúng cung cấp [6.238 tin → 2016..2016]. Tội phạm giảm [8,6% → 2016..2016] so với năm 2015. Trong đó, điều tra đạt [91% → 2016..2016]. Riêng thành phố lắp [1.900 camera → 2016..2016].",
    "Trong 5 năm qua (2011 - 2016), cảng đón [2.140 lượt tàu → 2011..2016]. Hàng hóa đa dạng hơn, thủy sản chiếm [38% → 2011..2016]; nông sản chiếm [21% → 2011..2016]. Lượng hàng bình quân một tàu năm 2016 ước đạt [310 tấn → 2016..2016].",
    "Phong trào đặt ra các mục tiêu cụ thể đến năm 2025:\n- Có ít nhất [28 xã → ..2025] nâng cao;\n- Thu nhập đạt [85 triệu đồng → ..2025];\n- Huy động [3.900 tỷ đồng → ..2025], trong đó dân góp [10% → ..2025].",
    "I. KẾT QUẢ NĂM 2021\nCác đơn vị đã đạt kết quả sau:\n1. Tăng trưởng đạt [0,58% → 2021..2021].\n2. Thu ngân sách [11.458 tỷ đồng → 2021..2021].\n\nII. NĂM 2022\nCác đơn vị giao ước [100% → 2022..2022] đăng ký thi đua.",
    "II. CHỈ TIÊU\n1. Mục tiêu chung\nKéo giảm bền vững.\n2. Chỉ tiêu cụ thể đến năm 2025\na) Giảm ít nhất [25% → ..2025] số vụ so với năm 2020; riêng giai đoạn 2021 - 2023 giảm [15% → 2021..2023];\nb) Xử lý [100% → ..2025] điểm đen;",
    "a) Kết quả thực hiện các chỉ tiêu năm 2020:\n- Về kinh tế:\n+ Thu ngân sách [500 tỷ đồng → 2020..2020];\n- Về xã hội:\n+ Hộ nghèo [3% → 2020..2020].\nTrong đó:\n- Xã Tân An [2% → 2020..2020].",
    "* Năm 2019:\n- Có [12 xã → 2019..2019] đạt chuẩn.\n* Năm 2020:\n- Có [15 xã → 2020..2020] đạt chuẩn.",
    "Kết quả (tính đến 15/11/2020):\n1. Có [12 xã → ..2020-11-15].",
    "Chỉ tiêu | TH 2019 | KH 2020 | TH 2020\nXã đạt chuẩn | [5 → 2019..2019] | [6 → 2020..2020] | [7 → 2020..2020]",
    "I. Mục tiêu đến năm 2025\nPhấn đấu có [50 xã → ..2025].\nII. Kết quả năm 2020\nCó [45 xã → 2020..2020].",
    "A. KẾT QUẢ NĂM 2019\n1. Về kinh tế\nThu [50 tỷ đồng → 2019..2019].\n2. Về xã hội\n- Hộ nghèo [3% → 2019..2019].\nB. NĂM 2020\nGiao ước thêm [7 xã → 2020..2020].",
    "1. Năm 2019, có [5 xã → 2019..2019].\n2. Năm 2020, có [7 xã → 2020..2020].\n3. Có thêm [2 xã → ].",
    "Phong trào “Sáng kiến Thủ đô” giai đoạn 2013 - 2017 thu hút [1,2 triệu lượt → 2013..2017] người. Toàn Thành phố có [265.118 sáng kiến → 2013..2017].",
    "Tổng kết phong trào giai đoạn 2012-2016 tại tỉnh.\n\nQua 5 năm, có [98.000 hộ → 2012..2016] đăng ký.\n\nSau 3 năm, có [12 xã → ..] đạt chuẩn.",
    {
      title: "Đại hội",
      published: "2025-10-10",
      text: "Đại hội Thi đua yêu nước lần thứ VI (2025 - 2030) khai mạc. Mục tiêu 5 năm tới, tỉnh phấn đấu tăng trưởng [10,5%/năm → 2025..2030].",
    },
    "* Mục tiêu thi đua năm 2023 của ngành là gì, thưa bà?\n- Là [9 bác sĩ/vạn dân → 2023..2023], bao phủ bảo hiểm trên [92% → 2023..2023].",
    "Chỉ tiêu | Đơn vị | 2019 | 2020\nXã đạt chuẩn | xã | [45 → 2019..2019] | [52 → 2020..2020]\nHộ nghèo | % | [6,1 → 2019..2019] | [4,8 → 2020..2020]",
    "Năm | Số xã | Số hộ\n2019 | [45 → 2019..2019] | [310 → 2019..2019]\n2020 | [52 → 2020..2020] | [298 → 2020..2020]",
    "Giai đoạn 2019 - 2024, các cấp Hội phấn đấu: [100% → 2019..2024] hội viên có nhà; hộ nghèo còn dưới [0,5% → 2019..2024].",
    "Năm 2017, Cục được giao thu [49.500 tỷ đồng → 2017..2017]. Cục đăng ký phấn đấu vượt [5% → 2017..2017] chỉ tiêu này.",
    "Năm học 2023 - 2024, trường tổ chức [41 chuyên đề → 2023..2024]. Cả năm học có [16 sáng kiến → 2023..2024].",
    "Năm 2018, phong trào có bước tiến mới. Trong năm, đơn vị giúp dân [9.742 ngày công → 2018..2018].",
    "Năm 2018, phong trào có bước tiến mới. Đầu năm có [612 mô hình → 2018..2018] đăng ký; qua bình xét, [547 mô hình → 2018..2018] được công nhận.",
    "Năm 2018, phong trào có bước tiến mới. Đầu năm, đơn vị trồng [45 ha → 2018..2018] rừng.",
    "Giai đoạn 2021 - 2025, tổng vốn là [1.246 tỷ đồng → 2021..2025]. Cũng trong giai đoạn này, quỹ tiếp nhận [318 tỷ đồng → 2021..2025].",
  ]);
});

describe("a figure: the article's own period", () => {
  table(FIGURE, [
    // A season is over before its year is.
    {
      title: "Tuổi trẻ khép lại Chiến dịch tình nguyện",
      published: "2018-09-05",
      text: "Trong hè 2018, tỉnh lập [126 đội → 2018..2018].\n\nHè 2018 là mùa hè nhiều mưa.\n\nNhờ hè 2018, nhiều việc đã xong.\n\nCác đội đổ [11,4 km → 2018..2018] đường.",
    },
    {
      title: "Tuổi trẻ ra quân Chiến dịch tình nguyện",
      published: "2018-06-05",
      text: "Trong hè 2018, tỉnh lập [126 đội → 2018..2018].\n\nHè 2018 là mùa hè nhiều mưa.\n\nNhờ hè 2018, nhiều việc đã xong.\n\nCác đội đổ [11,4 km → ] đường.",
    },
    {
      title: "Sở báo cáo nhanh",
      published: "2018-09-05",
      text: "Trong năm 2018, tỉnh lập [126 đội → 2018..2018].\n\nNăm 2018 là năm nhiều mưa.\n\nNhờ năm 2018, nhiều việc đã xong.\n\nCác đội đổ [11,4 km → ] đường.",
    },
    { title: "Kết quả thi đua năm 2021 của Khối các sở", published: "2021-12-24", text: "Toàn Khối có [64 sáng kiến → 2021..2021]." },
    {
      title: "Khối Nội chính tổng kết",
      published: "2018-12-21",
      text: "Ngày 20/12/2018, Khối thi đua tổng kết công tác thi đua, khen thưởng năm 2018.\n\nTòa án hai cấp giải quyết [6.785 vụ → 2018..2018], đạt [94% → 2018..2018].",
    },
    {
      title: "Tin thi đua",
      published: "2020-06-19",
      text: "5 năm qua (2015 - 2020), các phong trào ở huyện có nhiều đổi mới.\n\nHội Nông dân giúp [9.640 hộ → 2015..2020] thoát nghèo.",
    },
    {
      title: "Hải quan về đích",
      published: "2017-01-10",
      text: "Kết thúc năm 2016, Cục thu [47.862 tỷ đồng → 2016..2016].\n\nTrong năm, Cục tổ chức [31 hội nghị → 2016..2016]. Năm qua phát hiện [1.027 vụ → 2016..2016].\n\nRiêng quý IV thu thêm [4.120 tỷ đồng → 2016-10..2016-12].",
    },
    // What lies ahead is not of the period that is past.
    { title: "Kết quả thi đua năm 2021", published: "2021-12-24", text: "Tới đây, tỉnh phấn đấu tăng trưởng [6% → ]." },
    { title: "Phát động thi đua giai đoạn 2021 - 2025", published: "2021-03-05", text: "Toàn tỉnh có [64 xã → ] đạt chuẩn." },
    { title: "Gương sáng bản làng", published: "2019-11-29", text: "Sinh năm 1957, nhập ngũ năm 1977, ông Thưng có [5 sào → ] cà phê." },
    { title: "Ra quân giữ đê", published: "2025-12-09", text: "Lực lượng gia cố [3,8 km → ] đê xung yếu." },
    { title: "Trao nhà", published: "2022-07-05", text: "Huyện Long Hồ, nơi từng nghèo nhất so với năm 2010, có [12 xã → ]." },
    { title: "Thị trấn nhỏ", published: "2025-06-01", text: "Hộ cận nghèo giảm từ [4,86% → ] còn [2,35% → ]." },
    {
      title: "Kỷ niệm",
      published: "2018-06-11",
      text: "Kỷ niệm 70 năm Ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2018), huyện trồng [500 cây → ].",
    },
  ]);
});

describe("an award", () => {
  table(AWARD, [
    "Năm 2021, trong Khối có 03 cá nhân được tặng [Huân chương Lao động → 2021..2021]; 07 cá nhân được tặng [Bằng khen → 2021..2021]. Riêng về chống dịch, 26 tập thể được tỉnh [khen thưởng → 2021..2021].",
    "Suy tôn Cục Thuế tỉnh, đề nghị tặng [Cờ thi đua → 2021..2021] năm 2021.",
    "Tại hội nghị tổng kết ngày 17/6/2025, vì đã có thành tích xuất sắc giai đoạn 2021 - 2025, huyện được tặng [Cờ thi đua → 2021..2025]; 28 tập thể được tặng [Bằng khen → 2021..2025].",
    "Giám đốc Sở Y tế [khen thưởng → 2013..2014] 9 trạm y tế làm tốt việc tiêm chủng năm 2013 và 2014.",
    "Trao [Cờ thi đua → 2023..2024] cho 22 tập thể dẫn đầu năm học 2023-2024.",
    "Năm 2015, ông được tặng [Bằng khen → 2015..2015]; năm 2017, được tặng [Huân chương → 2017..2017].",
    "Năm 2015, ông được tặng [Bằng khen → 2015..2015], năm 2017 được tặng [Huân chương → 2017..2017].",
    "Đến năm 2022 chị mới nhận [Bằng khen → 2022..2022] đầu tiên.",
    "Trước đó, tại Đại hội Thi đua yêu nước tỉnh (ngày 28/10/2025), 22 cá nhân được trao [Huân chương Lao động → 2025-10-28..2025-10-28].",
    "Ngày 20/11/2022, UBND huyện tặng [Giấy khen → 2022-11-20..2022-11-20] cho 12 tập thể.",
    "Tặng [Bằng khen → 2025-11..2025-11] cho 7 tập thể có thành tích ứng phó triều cường tháng 11/2025.",
    "Hồi tháng 7/2019, em được tặng [Bằng khen → 2019-07..2019-07] vì dũng cảm cứu người.",
    "Về khen thưởng, năm 2018, TAND tối cao tặng [Cờ thi đua → 2018..2018] cho một đơn vị. Toàn Khối có 71 [Chiến sĩ thi đua cơ sở → 2018..2018].",
    "Qua phong trào, hàng vạn tập thể được khen thưởng. Cụ thể, trong giai đoạn 2011 - 2015:\n- Danh hiệu [Anh hùng Lao động → 2011..2015]: 07 tập thể;\n- [Huân chương Độc lập → 2011..2015]: 04 hạng Nhất.",
    "Năm 2024 Chủ tịch nước tặng [Huân chương Lao động → 2024..2024] cho 01 tập thể. Cùng năm, UBND tỉnh tặng [Cờ thi đua → 2024..2024] cho 38 tập thể.",
    "Trong 5 năm 2014 - 2019, Hội được tặng [Huân chương → 2014..2019]. Cũng trong thời gian này, tỉnh Hội tặng 5.274 [Giấy khen → 2014..2019].",
    "Năm 2021, UBND tỉnh tặng [Cờ thi đua → 2020..2020] năm 2020 cho 5 đơn vị.",
    {
      title: "Quyết định về việc khen thưởng phong trào “Chung sức” giai đoạn 2016 - 2020",
      published: "2020-09-28",
      text: "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31/7/2017;\n\nĐiều 1. Tặng [Bằng khen → 2016..2020] cho các tập thể sau đây:\n1. [Xã Định Tân → 2016..2020];\n2. [Xã Quảng Hợp → 2016..2020].",
    },
    {
      title: "Tổng kết công tác thi đua năm 2016",
      published: "2017-01-16",
      text: "Tại hội nghị, Chủ tịch UBND tỉnh tặng [Bằng khen → 2016..2016] cho 25 tập thể.",
    },
    {
      title: "Quyết định về việc tặng Bằng khen",
      published: "2011-09-15",
      text: "Điều 1. Tặng Bằng khen cho 02 tập thể và 04 cá nhân trong phong trào “Hàng Việt” giai đoạn 2009 - 2011, gồm:\nA. Tập thể:\n1. [Phòng Thương mại → 2009..2011];\nB. Cá nhân:\n1. [Bà Lài → 2009..2011].",
    },
    "Điều 1. Tặng [Bằng khen → 2019..2019] cho 15 tập thể đã có thành tích trong phong trào thi đua năm 2019.",
    "Tặng [Huân chương Lao động hạng Ba → 2014..2018] cho ông Ân đã có thành tích từ năm 2014 đến năm 2018, góp phần xây dựng quê hương.",
    "Đơn vị được tặng Huân chương [hạng Ba → 2015..2015] (2015), [hạng Nhì → 2020..2020] (2020).",
    "Ông được tặng Huân chương [hạng Ba → 2010..2010] năm 2010, [hạng Nhì → 2015..2015] năm 2015.",
    "Năm 2019, đơn vị được tặng [Cờ thi đua → 2019..2019], và được tặng [Huân chương → 2020..2020] năm 2020.",
    "Liên tục từ năm 2016 đến năm 2019, bà được tặng [Giấy khen → 2016..2019]; 02 lần được tặng [Bằng khen → 2017..2019] (năm 2017, 2019).",
    "- Năm 2017: [Bằng khen → 2017..2017] của Bộ.\n- Năm 2018: [Cờ thi đua → 2018..2018] của Chính phủ.",
    "Năm học 2018 - 2019, trường được tặng [Cờ thi đua → 2018..2019]; cô Hà được công nhận [Chiến sĩ thi đua → 2018..2019]. Trường cũng được tặng [Bằng khen → 2018..2019].",
    "Năm 2011, xã được tặng [Bằng khen → 2011..2011]. Cũng năm ấy, công an huyện nhận [Cờ thi đua → 2011..2011].",
    "Năm 2017, đơn vị huấn luyện tốt.\n\nKết thúc năm, đơn vị được tặng [Cờ thi đua → 2017..2017].",
    "Tại Quyết định số 45/QĐ-CTN ngày 12/3/2019, Chủ tịch nước tặng [Huân chương → 2019-03-12..2019-03-12] cho xã Tân An.",
    "Xã được tặng [Bằng khen → 2019-03-12..2019-03-12] (Quyết định số 45/QĐ-TTg ngày 12/3/2019).",
    "Thực hiện Quyết định số 1044/QĐ-TTg ngày 12/3/2019 của Thủ tướng, tỉnh phát động thi đua, đã tặng [Bằng khen → ] cho 5 tập thể.",
    // Not tied to the award.
    { title: "Thần tốc", published: "2026-01-16", text: "Tại hội nghị, Chủ tịch UBND tỉnh tặng [Bằng khen → ] cho 45 tập thể." },
    {
      title: "Thi đua năm 2018",
      published: "2018-12-25",
      text: "Bộ Chỉ huy quân sự tỉnh được tặng [Cờ thi đua → 2018..2018] năm 2018. Trung đoàn 990 được công nhận [Đơn vị Quyết thắng → ].",
    },
    "Bốn năm liền (2015 - 2018), ông nhận [Giấy khen → 2015..2018]. Trước đó, ông từng được tặng [Huân chương → ].",
    "Ông Hùng (sinh năm 1960) được tặng [Huân chương → ].",
    "Năm 2020, huyện có nhiều đổi mới. Hội đã lập hồ sơ đề nghị tặng [Bằng khen → ] cho ông Hai.",
    "Sau trận lũ ngày 3/8, huyện đã [khen thưởng → ] 12 tập thể.",
    "Nhân kỷ niệm 68 năm Ngày Thầy thuốc Việt Nam (27/2/1955 - 27/2/2023), sở trao [Bằng khen → ].",
  ]);
});

describe("what it rests on", () => {
  const document = (text: string) => readDocument(article(text, "Tin", "2022-01-10"));
  it.each<[string, string, string]>([
    ["stated", "Năm 2020", "Năm 2020, có 65 xã."],
    ["inferred", "Năm 2020", "Năm 2020, tỉnh đổi mới. Có 65 xã đạt chuẩn."],
    ["inferred", "năm qua", "Toàn tỉnh năm qua có 65 xã."],
    ["inferred", "mục tiêu năm 2025", "Các mục tiêu năm 2025:\n- Có 65 xã đạt chuẩn."],
  ])("%s: %s", (how, words, text) => {
    const at = text.indexOf("65");
    const found = timeFor(document(text), at, at + 5);
    expect(found?.basis.how).toBe(how);
    expect(words).toContain(text.slice(found?.basis.start, found?.basis.end));
    expect(found?.time.text).toBe(text.slice(found?.basis.start, found?.basis.end));
  });
});

describe("properties", () => {
  const piece = fc.constantFrom(
    "Năm 2020, ",
    "đến ",
    "từ ",
    "5% ",
    "12 xã ",
    "năm 2021 ",
    "(",
    ")",
    "“",
    "”",
    '"',
    "; ",
    ", ",
    ". ",
    "\n",
    "- ",
    "1. ",
    ":\n",
    " | ",
    "cùng năm ",
    "trong 5 năm ",
    "giai đoạn 2015 - 2020 ",
    "ngày 5/7 ",
    "?\n",
    "I. NĂM 2021\n",
    "xuống còn ",
  );
  it("never throws, and its basis lies in the text", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.boolean(), (pieces, at, award) => {
        const text = normalise(pieces.join(""));
        const one = readDocument(article(text, "Năm 2020", "2021-01-05"));
        const start = text.length === 0 ? 0 : at % text.length;
        const found = timeFor(one, start, Math.min(text.length, start + 3), award ? AWARD : FIGURE);
        if (!found) return;
        expect(found.basis.end).toBeLessThanOrEqual(text.length);
        expect(found.basis.start).toBeLessThanOrEqual(found.basis.end);
        const { start: from, end } = found.time;
        if (from !== null && end !== null) expect(end.slice(0, 4) >= from.slice(0, 4)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
