import { describe } from "vitest";
import { AWARD, FIGURE, table } from "../../test/times-cases.ts";

describe("awards that are summed up", () => {
  table(AWARD, [
    // The period opens the sentence or its paragraph.
    "Về khen thưởng 5 năm 2016-2020 (tính cả ngành dọc), Nhà nước đã tặng [Huân chương Lao động → 2016..2020] cho 3 tập thể; 12 tập thể nhận [Cờ thi đua → 2016..2020] của Chính phủ; 4 người là [Chiến sĩ thi đua toàn quốc → 2016..2020].",
    "Công tác khen thưởng giai đoạn 2011 - 2015: 2 đơn vị nhận [Huân chương Lao động → 2011..2015]; 15 cá nhân nhận [Bằng khen → 2011..2015] của Thủ tướng.",
    "Trong công tác khen thưởng năm 2022, tỉnh tặng [Bằng khen → 2022..2022] cho 410 tập thể. Sở tặng [Giấy khen → 2022..2022] cho 90 cá nhân.",
    "Kết quả khen thưởng năm 2014: Cờ thi đua của Bộ: 02 tập thể; [Bằng khen → 2014..2014]: 15 cá nhân.",
    "II. KHEN THƯỞNG NĂM 2025\nChủ tịch UBND tỉnh tặng [Bằng khen → 2025..2025] cho 12 tập thể.\nGiám đốc Công an tỉnh tặng [Giấy khen → 2025..2025] cho 96 cá nhân.",
    "Nhiệm kỳ 2018 - 2023, Hội có nhiều đổi mới. Đã có 12 tập thể được tặng [Bằng khen → 2018..2023] của Trung ương Hội. Riêng Tỉnh hội tặng [Giấy khen → 2018..2023] cho 340 cán bộ.",
    "Từ năm 2017 đến năm 2021, lực lượng dân quân có bước trưởng thành. Qua đó, 5 tập thể được Bộ Quốc phòng tặng [Bằng khen → 2017..2021], 21 cá nhân được Quân khu tặng [Bằng khen → 2017..2021].",
    // What is announced of a period, and "theo đó".
    "Sáng 26/2, Hội đồng công bố kết quả bình xét năm 2017. Theo đó, 142 tập thể đạt [Tập thể lao động tiên tiến → 2017..2017], 306 người được công nhận [Chiến sĩ thi đua cơ sở → 2017..2017].",
    "Hội đồng thi đua nhà trường đã họp xét các danh hiệu năm học 2020 - 2021. Kết quả, 45 giáo viên đạt [Lao động tiên tiến → 2020..2021]; 6 giáo viên đạt [Chiến sĩ thi đua cơ sở → 2020..2021].",
    "Ngày 5/1/2016, Công ty thông báo kết quả xét thi đua năm 2015. Cụ thể, 9 tổ đạt [Tập thể lao động tiên tiến → 2015..2015].",
    "Chủ tịch UBND huyện vừa ký quyết định khen thưởng thành tích công tác năm 2013. Theo đó, tặng [Giấy khen → 2013..2013] cho 15 tập thể.",
    "Hội đồng công bố kết quả bình xét năm 2017. Theo đó, 142 tập thể đạt [Tập thể lao động tiên tiến → 2017..2017], 38 tập thể được đề nghị công nhận [Tập thể lao động xuất sắc → 2017..2017].",
    "Giám đốc Sở quyết định tặng Giấy khen cho các tập thể có thành tích năm 2018. Cụ thể, 15 phòng được tặng [Giấy khen → 2018..2018].",
    "Trong năm 2018, 142 tập thể lao động giỏi. Có 12 tổ đạt [Tập thể lao động tiên tiến → 2018..2018], 3 tổ được đề nghị công nhận [Tập thể lao động xuất sắc → ].",
    // What points back.
    {
      title: "Tổng kết năm học 2012 - 2013",
      published: "2013-08-16",
      text: "Kết thúc năm học, 15 trường được tặng [Giấy khen → 2012..2013].",
    },
    { title: "Tổng kết năm học 2012 - 2013", published: "2013-08-16", text: "Năm học qua, 15 trường được tặng [Giấy khen → 2012..2013]." },
    {
      title: "Đại hội Hội Nông dân tỉnh",
      published: "2018-08-16",
      text: "Đại hội nhìn lại nhiệm kỳ 2013 - 2018.\n\nNhiệm kỳ qua, Hội có 12 tập thể được tặng [Bằng khen → 2013..2018].\n\nCả nhiệm kỳ, các cấp Hội tặng [Giấy khen → 2013..2018] cho 1.240 hội viên.",
    },
    {
      title: "Sơ kết thi đua 6 tháng đầu năm",
      published: "2024-07-05",
      text: "6 tháng qua, Chủ tịch nước tặng [Huân chương Lao động → 2024-01..2024-06] cho 2 tập thể, hạng Ba cho 3 cá nhân. Chủ tịch UBND tỉnh tặng [Bằng khen → 2024-01..2024-06] 34 tập thể.",
    },
    { title: "Tin thi đua", published: "2022-10-06", text: "9 tháng qua, huyện đã tặng [Giấy khen → 2022-01..2022-09] cho 45 tập thể." },
    { title: "Tin thi đua", published: "2022-12-20", text: "Từ đầu năm, xã đã tặng [Giấy khen → 2022..2022-12-20] cho 45 hộ." },
    {
      title: "Hội nghị Công đoàn ngành",
      published: "2019-12-20",
      text: "Công đoàn ngành khép lại năm 2019 bằng một hội nghị ngắn.\n\nTrong năm, Công đoàn tặng [Bằng khen → 2019..2019] cho 5 tập thể. Cả năm, có 35 người nhận [Bằng khen → 2019..2019].",
    },
    // A report or meeting that sums a period up, and counts over the whole.
    {
      title: "Kết quả khen thưởng năm học 2015 - 2016",
      published: "2016-05-20",
      text: "Tổng hợp toàn ngành: 1.412 người đạt [Lao động tiên tiến → 2015..2016]; 205 người đạt [Chiến sĩ thi đua cơ sở → 2015..2016].",
    },
    {
      title: "Kết quả công nhận danh hiệu thi đua năm 2022",
      published: "2022-08-20",
      text: "UBND huyện công nhận [Lao động tiên tiến → 2022..2022] đối với 112 cán bộ.",
    },
    {
      title: "Huyện Tân Lộc tổng kết phong trào thi đua năm 2018",
      published: "2019-01-11",
      text: "Công tác khen thưởng được thực hiện kịp thời. Toàn huyện có 56 tập thể được tặng [Giấy khen → 2018..2018].\n\nCác cấp đã khen 310 lượt tập thể, cá nhân, trong đó 12 tập thể được tặng [Bằng khen → 2018..2018].",
    },
    {
      title: "Tổng kết phong trào thi đua giai đoạn 2011 - 2015",
      published: "2015-09-11",
      text: "Từ phong trào, toàn tỉnh có 12 tập thể được tặng [Huân chương Lao động → 2011..2015]; 45 cá nhân được tặng [Bằng khen → 2011..2015].",
    },
  ]);
});

describe("awards that nothing ties to a period", () => {
  table(AWARD, [
    { title: "Gương sáng", published: "2019-07-10", text: "Năm 2015, ông Hà lên bản.\n\nÔng vừa được tặng [Bằng khen → ]." },
    {
      title: "Tin thi đua",
      published: "2019-07-10",
      text: "Sáng nay, xã trao [Giấy khen → ] cho 5 tập thể. Theo đó, mỗi tập thể nhận [Giấy khen → ] kèm tiền thưởng.",
    },
    "Sở tặng [Bằng khen → 2018..2018] cho 5 tập thể có thành tích trong phong trào năm 2018. Chị Hà, thợ quấn dây, được công nhận [Công nhân giỏi → ].",
    { title: "Tin thi đua", published: "2019-07-10", text: "Hội đồng bàn kế hoạch năm 2020. Ông Ba được tặng [Bằng khen → ]." },
    { title: "Tin thi đua", published: "2019-07-10", text: "Năm qua, ông được tặng [Giấy khen → ..]." },
    {
      title: "Tổng kết phong trào thi đua giai đoạn 2011 - 2015",
      published: "2015-09-11",
      text: "Tại hội nghị, Chủ tịch UBND tỉnh tặng [Bằng khen → ] cho 45 tập thể.",
    },
    {
      title: "Tổng kết phong trào thi đua năm 2018",
      published: "2019-01-11",
      text: "Bà Lan, người giữ nghề dệt, từng được tặng [Huân chương Lao động → ].",
    },
    {
      title: "Phát động thi đua năm 2020",
      published: "2020-01-11",
      text: "Toàn huyện có 12 tập thể được tặng [Bằng khen → ].",
    },
    { title: "Tin", published: "2020-06-11", text: "Hiện tỉnh đang lập hồ sơ đề nghị tặng [Huân chương → ] cho 3 huyện." },
  ]);
});

describe("figures whose period is told elsewhere", () => {
  table(FIGURE, [
    "Thu nhập bình quân: 2020: [42,1 triệu đồng → 2020..2020]; 2021: [45,3 triệu đồng → 2021..2021]; 2022: [49,8 triệu đồng → 2022..2022].",
    "Số xã đạt chuẩn qua các năm (2017: [12 xã → 2017..2017]; 2018: [15 xã → 2018..2018]; 2019: [21 xã → 2019..2019]).",
    "Hộ nghèo: 2016: [9,1% → 2016..2016], 2017: [7,4% → 2017..2017], 2018: [5% → 2018..2018].",
    { title: "Tin", published: "2019-12-20", text: "Đã có [68.230 người → 2019..2019-12-20] đăng ký từ đầu năm." },
    { title: "Tin", published: "2019-09-20", text: "Từ đầu năm, toàn huyện hiến [1.200 m2 → 2019..2019-09-20] đất." },
    { title: "Tin", published: "2019-09-20", text: "Từ đầu năm tới giờ, xã làm [4 km → 2019..2019-09-20] đường." },
    { title: "Tin", published: "2019-09-20", text: "Đến thời điểm này, toàn tỉnh có [46 xã → ..2019-09-20] đạt chuẩn." },
    { title: "Tin", published: "2019-09-20", text: "Cho đến giờ, mới có [46 xã → ..2019-09-20] đạt chuẩn." },
    {
      title: "Công đoàn tỉnh: một năm nhìn lại",
      published: "2019-12-20",
      text: "Ban Chấp hành Liên đoàn Lao động tỉnh khép lại năm 2019 bằng một bản báo cáo ngắn.\n\nNăm 2017 có [3.120 sáng kiến → 2017..2017]; sang năm 2018 là [3.664 → 2018..2018], và năm nay lên tới [4.205 → 2019..2019].\n\nCả năm xảy ra [19 vụ → 2019..2019] tai nạn, bớt [7 vụ → 2019..2019] so với 2018. Chương trình bàn giao [52 căn nhà → 2019..2019].",
    },
    "Sang năm 2019, công ty đăng ký [600 sáng kiến → 2019..2019], làm lợi [30 tỷ đồng → 2019..2019] trở lên, [100% → 2019..2019] tổ đăng ký và hạ phế phẩm xuống tối đa [2% → 2019..2019].",
    "Sang năm 2019, công ty đăng ký làm lợi từ [30 tỷ đồng → 2019..2019] trở lên, [100% → 2019..2019] tổ đăng ký và hạ phế phẩm xuống tối đa [2% → 2019..2019].",
    "Năm 2015, GRDP tăng [6,65% → 2015..2015], cao hơn năm 2014 ([6,02% → 2014..2014]).",
    "Năm 2021, tỉnh có [60 xã → 2021..2021], tăng [8 xã → 2021..2021] so với năm 2020 ([52 xã → 2020..2020]).",
    "Năm 2021, tỉnh có [60 vụ → 2021..2021], so với năm 2020 (giảm [8 vụ → 2021..2021]).",
    {
      title: "Tin",
      published: "2019-10-22",
      text: "Nghị quyết Đại hội nhiệm kỳ 2015 - 2020 đặt chỉ tiêu cao.\n\nTỷ lệ hộ nghèo từ chỗ chiếm [51,3% → 2015..2015] hồi đầu nhiệm kỳ, cuối năm 2018 rút xuống [29,7% → 2018..2018].",
    },
    { title: "Tin", published: "2019-10-22", text: "Tỷ lệ hộ nghèo [51,3% → ] hồi đầu nhiệm kỳ, cuối năm 2018 còn [29,7% → 2018..2018]." },
    {
      title: "Tin",
      published: "2019-10-22",
      text: "Đảng bộ xã nhiệm kỳ 2015 - 2020 có 12 chi bộ.\n\nTừ đầu nhiệm kỳ đến nay, xã huy động [12 tỷ đồng → 2015..2019-10-22].",
    },
    {
      title: "Thi đua năm 2018",
      published: "2019-01-08",
      text: "Sáng kiến làm lợi [27 tỷ đồng → 2018..2018]. Năm trước, con số này mới là [19 tỷ đồng → 2017..2017].",
    },
    { title: "Tin", published: "2023-10-08", text: "9 tháng qua, tỉnh thu [1.200 tỷ đồng → 2023-01..2023-09]." },
    { title: "Tin", published: "2023-06-28", text: "6 tháng qua, tỉnh thu [1.200 tỷ đồng → 2023-01..2023-06]." },
    { title: "Tin", published: "2023-12-28", text: "Ba tháng qua, tỉnh thu [200 tỷ đồng → 2023..2023]." },
  ]);
});
