import { describe } from "vitest";
import { AWARD, FIGURE, table } from "../../test/times-cases.ts";

describe("awards: more ways of telling the period", () => {
  table(AWARD, [
    {
      title: "Tổng kết phong trào thi đua năm 2018",
      published: "2019-01-11",
      text: "Qua bình xét, có 15 tập thể được tặng [Giấy khen → 2018..2018].",
    },
    {
      title: "Tổng kết phong trào thi đua năm 2018",
      published: "2019-01-11",
      text: "Trong công tác thi đua, khen thưởng, có 15 tập thể được tặng [Giấy khen → 2018..2018]; 12 cá nhân đạt [Chiến sĩ thi đua cơ sở → 2018..2018].",
    },
    "Chủ tịch nước trong 5 năm (2015 - 2020) đã tặng [Huân chương Lao động → 2015..2020] cho 2 cá nhân. Có 26 tập thể được tặng [Cờ thi đua → 2015..2020].",
    "Trường được tặng [Huân chương Lao động → 2004..2004] từ năm 2004.",
    {
      title: "Tổng kết phong trào giai đoạn 2017 - 2021",
      published: "2021-12-08",
      text: "Hộ khá giờ là 47, trong khi giai đoạn 2012 - 2016 chỉ có 19.\n\nSuốt 5 năm, các cấp hội nhận 2 [Huân chương Lao động → 2017..2021].",
    },
    "Từ năm 2004 đến năm 2008, trường được tặng [Cờ thi đua → 2004..2008].",
    "Tính riêng năm 2020, Hội đã khen thưởng 15 tập thể, tặng [Giấy khen → 2020..2020] cho 23 hội viên.",
    "Sau 5 năm thực hiện phong trào (2016 - 2020), toàn huyện đã tặng [Giấy khen → 2016..2020] cho 215 tập thể. Có 15 tập thể nhận [Bằng khen → 2016..2020] của tỉnh.",
    "Năm học 2019 - 2020 trường có 3 giáo viên đạt [Chiến sĩ thi đua cơ sở → 2019..2020], năm học 2020 - 2021 có 5 [Chiến sĩ thi đua cơ sở → 2020..2021].",
    "Danh hiệu thi đua năm 2021:\n- [Tập thể lao động xuất sắc → 2021..2021]: 12 tập thể;\n- [Chiến sĩ thi đua cơ sở → 2021..2021]: 31 người.",
    "Kết quả xếp loại thi đua năm 2021 như sau: 12 tập thể nhận [Giấy khen → 2021..2021], 5 cá nhân nhận [Bằng khen → 2021..2021].",
    "Từ 2016 đến 2020, chị liên tục được tặng [Giấy khen → 2016..2020].",
    {
      title: "Gương sáng",
      published: "2021-03-02",
      text: "Từ 2016 đến nay, chị liên tục được tặng [Giấy khen → 2016..2021-03-02]. Chị vừa nhận [Bằng khen → 2016..2021-03-02].",
    },
    "Chị được tặng [Bằng khen → 2016..2019] vào các năm 2016 và 2019.",
    "Ông đạt danh hiệu [Chiến sĩ thi đua cơ sở → 2014..2018] 5 năm liền (2014 - 2018).",
    "Trong phong trào thi đua yêu nước giai đoạn 2010 - 2015, tỉnh có 3 tập thể được phong tặng [Anh hùng Lao động → 2010..2015]; 12 tập thể được tặng [Huân chương Lao động → 2010..2015].",
    {
      title: "Tin",
      published: "2022-01-20",
      text: "Năm qua, huyện có nhiều tiến bộ. Có 12 tập thể, 15 cá nhân được tặng [Giấy khen → 2021..2021].",
    },
    {
      title: "Tin",
      published: "2022-10-20",
      text: "9 tháng đầu năm, Công an huyện có 12 tập thể được tặng [Giấy khen → 2022-01..2022-09]; 3 cá nhân được tặng [Bằng khen → 2022-01..2022-09].",
    },
    {
      title: "Sơ kết đợt thi đua cao điểm",
      published: "2022-09-20",
      text: "Ngày 15/9, Công ty tổng kết đợt thi đua cao điểm (từ ngày 1/6 đến ngày 31/8/2022).\n\nTại hội nghị, 12 tổ được tặng [Giấy khen → 2022-06-01..2022-08-31].",
    },
    {
      title: "Tổng kết năm học",
      published: "2022-06-20",
      text: "Trường tổng kết năm học 2021 - 2022.\n\nCuối năm học, 45 em được tặng [Giấy khen → 2021..2022].",
    },
    {
      title: "Phụ nữ huyện thi đua",
      published: "2021-11-20",
      text: "Nhiệm kỳ 2016 - 2021, phong trào phụ nữ huyện có nhiều khởi sắc.\n\nVề khen thưởng, Hội có 5 tập thể được Trung ương Hội tặng [Bằng khen → 2016..2021]; các cấp Hội tặng [Giấy khen → 2016..2021] 340 lượt chị.",
    },
    "Ghi nhận những nỗ lực trong năm 2023, Chủ tịch UBND tỉnh tặng [Bằng khen → 2023..2023] cho 12 tập thể; Sở tặng [Giấy khen → 2023..2023] 20 cá nhân.",
    "Với thành tích xuất sắc trong 5 năm (2011 - 2015), xã được tặng [Huân chương Lao động → 2011..2015].",
    "Đơn vị được Chính phủ tặng [Cờ thi đua → 2010..2010] năm 2010; Thủ tướng tặng [Bằng khen → 2012..2012] năm 2012; được tặng [Huân chương → 2014..2014] năm 2014.",
    "Trong hai năm 2019, 2020, xã được tặng [Cờ thi đua → 2019..2020].",
    "Riêng năm 2014, có 23 nông dân được tặng [Bằng khen → 2014..2014]; năm 2015 có 31 người.",
    "Công tác khen thưởng có đổi mới: năm 2013 tặng [Bằng khen → 2013..2013] cho 310 tập thể, năm 2014 tặng [Bằng khen → 2014..2014] cho 289 tập thể.",
    "5. Công tác khen thưởng\nTừ năm 2010 đến năm 2014:\n- Cấp Nhà nước: 3 tập thể nhận [Huân chương Lao động → 2010..2014].\n- Cấp tỉnh: 120 [Bằng khen → 2010..2014].",
    "Nhìn lại 10 năm (2003 - 2013), ngành có 2 người được phong [Nhà giáo nhân dân → 2003..2013]. Số [Nhà giáo ưu tú → 2003..2013] là 34 người.",
    {
      title: "Khen thưởng học sinh giỏi năm học 2020 - 2021",
      published: "2021-06-05",
      text: "UBND huyện tặng [Giấy khen → 2020..2021] cho 112 học sinh.\n\nPhòng Giáo dục tặng [Giấy khen → 2020..2021] 20 thầy cô.",
    },
    {
      title: "Trao Cờ thi đua năm 2019",
      published: "2020-03-05",
      text: "Sáng 4/3, UBND tỉnh trao [Cờ thi đua → 2019..2019] cho 12 đơn vị.",
    },
    {
      title: "Tin",
      published: "2020-03-05",
      text: "Năm 1978, ông nhập ngũ. Năm 1990, ông về quê.\n\nÔng đã được tặng [Huân chương Lao động → ] hạng Ba.",
    },
    // A meeting that sums up one year gives the awards of that year.
    {
      title: "Gặp mặt cán bộ y tế",
      published: "2020-02-26",
      text: "Sáng 25/2, Sở Y tế gặp mặt cán bộ và tổng kết công tác thi đua, khen thưởng năm 2019.\n\nTrong buổi gặp mặt, lãnh đạo tỉnh chúc mừng các thầy thuốc. Chủ tịch UBND tỉnh tặng [Bằng khen → 2019..2019] cho 12 tập thể; bà Hà nhận [Giấy khen → 2019..2019].\n\nGiám đốc Sở tặng [Giấy khen → 2019..2019] 45 tập thể, 90 cá nhân.",
    },
    "Năm 2015, ông Hai làm trưởng thôn. Nhiều năm liền, ông được tặng [Giấy khen → ].",
    "Năm 2015, ông Hai làm trưởng thôn. Ông từng được tặng [Huân chương → ] trong kháng chiến.",
    "Năm 2015, ông Hai làm trưởng thôn. Năm năm liền, gia đình ông đạt [Gia đình văn hóa → ].",
    "Năm 2015, ông Hai được tặng [Giấy khen → 2015..2015]. Nhiều lần ông được tặng [Bằng khen → ].",
    // A paragraph that goes on counting.
    "Về công tác khen thưởng\n\nNăm 2021, Chủ tịch nước tặng [Huân chương Lao động → 2021..2021] cho 12 tập thể; Huân chương Độc lập cho 3 tập thể.\n\nChính phủ tặng 62 [Cờ thi đua → 2021..2021]; Thủ tướng tặng [Bằng khen → 2021..2021] cho 385 tập thể.\n\nTại phiên họp, Hội đồng trao [Bằng khen → ] cho 10 đơn vị.",
    "Năm 2021, Chủ tịch nước tặng [Huân chương Lao động → 2021..2021] cho 12 tập thể.\n\nÔng Ma Seo Vảng, trưởng thôn, được tặng [Bằng khen → ].",
    "Năm 2021, huyện làm 12 km đường.\n\nChủ tịch UBND huyện tặng [Giấy khen → ] cho 15 tập thể.",
    "Năm 2021, huyện tặng [Giấy khen → 2021..2021] cho 12 tập thể.\n\nSáng nay, 15 tập thể được tặng [Giấy khen → ].",
    {
      title: "Báo cáo kết quả phong trào thi đua năm 2022",
      published: "2022-12-28",
      text: "3. Công tác tuyên truyền\nCó 45 tin, bài.\n4. Công tác khen thưởng\nChủ tịch UBND tỉnh tặng [Bằng khen → 2022..2022] cho 14 tập thể, 22 cá nhân. Sở tặng [Giấy khen → 2022..2022] cho 30 tập thể.",
    },
    {
      title: "Báo cáo kết quả phong trào thi đua năm 2022",
      published: "2022-12-28",
      text: "3. Gương điển hình\nÔng Hai ở ấp Rạch được tặng [Bằng khen → ].",
    },
  ]);
});

describe("figures: more ways of telling the period", () => {
  table(FIGURE, [
    "Quý I/2022 xảy ra [31 vụ → 2022-01..2022-03] (cùng kỳ năm 2021: [45 vụ → 2021..2021]).",
    {
      title: "Tin",
      published: "2022-07-01",
      text: "6 tháng đầu năm 2022 có [31 vụ → 2022-01..2022-06] (cùng kỳ năm ngoái là [45 vụ → 2021..2021]).",
    },
    {
      title: "Tin",
      published: "2022-07-01",
      text: "Thu nhập tăng từ [12 triệu đồng → 2010..2010] năm 2010 lên [35 triệu đồng → ..2022-07-01] hiện nay.",
    },
    {
      title: "Đại hội Đảng bộ huyện nhiệm kỳ 2020 - 2025",
      published: "2020-07-01",
      text: "Phấn đấu đến cuối nhiệm kỳ, huyện có [12 xã → ..2025] nâng cao.",
    },
    "Giai đoạn 2016 - 2020, tỉnh xây [120 km → 2016..2020] đường. Cuối giai đoạn, hộ nghèo còn [3% → 2020..2020].",
    "Tỷ lệ này năm 2013 là [45% → 2013..2013], năm 2014 là [51% → 2014..2014].",
    "Năm 2021 có [5 xã → 2021..2021] về đích, con số này năm 2020 là [3 xã → 2020..2020].",
    "Đã có [8,1 bác sĩ/vạn dân → ], trong khi năm 2014 mới là [6,4 → 2014..2014].",
    "Hộ nghèo năm 2019 còn [4% → 2019..2019] (năm 2015: [11% → 2015..2015]; năm 2010: [19% → 2010..2010]).",
    "Số sáng kiến: năm 2019 [45 → 2019..2019], năm 2020 [52 → 2020..2020], năm 2021 [60 → 2021..2021].",
    "Năm 2019 có [45 sáng kiến → 2019..2019], 2020 có [52 sáng kiến → 2020..2020].",
    { title: "Tin", published: "2022-07-01", text: "Tính đến hết quý II, giải ngân [1.200 tỷ đồng → ..2022-06]." },
    { title: "Tin", published: "2022-12-21", text: "11 tháng qua, thu [1.100 tỷ đồng → 2022-01..2022-11]." },
    { title: "Tin", published: "2022-11-14", text: "Mười tháng, mỏ làm ra [1.286 nghìn tấn than → 2022-01..2022-10]." },
    { title: "Tin", published: "2022-09-03", text: "Tám tháng, huyện trồng [320 ha rừng → 2022-01..2022-08]." },
    { title: "Tin", published: "2022-10-05", text: "Toàn Công ty 9 tháng có [264 sáng kiến → 2022-01..2022-09]." },
    { title: "Tin", published: "2022-12-05", text: "Số vụ cháy 11 tháng chỉ là [6 vụ → 2022-01..2022-11]." },
    { title: "Tin", published: "2022-08-20", text: "Xuất khẩu 7 tháng ước đạt [410 triệu USD → 2022-01..2022-07]." },
    { title: "Tin", published: "2022-11-14", text: "Chỗ khuyết: 9 tháng của toàn tỉnh có [12 vụ → 2022-01..2022-09]." },
    { title: "Tin", published: "2024-08-31", text: "Phụ nữ làm nòng cốt, đến 15/8 có [3.466 hộ → ..2024-08-15] di dời." },
    { title: "Tin", published: "2024-08-31", text: "Tới 31-5 vừa rồi thêm [4 xã → ..2024-05-31] nữa." },
    { title: "Tin", published: "2024-08-31", text: "Xã nâng số tiêu chí từ 7/19 lên [12 tiêu chí → ]." },
    { title: "Tin", published: "2024-08-31", text: "Số thôn tăng đến 9/12 đạt [75% → ]." },
    { title: "Tin", published: "2021-12-08", text: "Anh trồng khoai, năm rồi lời [910 triệu đồng → 2020..2020]." },
    { title: "Tin", published: "2021-12-08", text: "Mấy năm rồi, anh lời [910 triệu đồng → ]." },
    {
      title: "Tin",
      published: "2021-12-08",
      text: "Hội tổng kết phong trào giai đoạn 2017 - 2021. Có [47 hộ → 2017..2021] lời tiền tỷ, trong khi giai đoạn 2012 - 2016 chỉ có [19 hộ → 2012..2016].\nTrong 5 năm, hội giúp [12.730 hộ → 2017..2021].",
    },
    {
      title: "Tin",
      published: "2021-12-08",
      text: "Hội tổng kết phong trào giai đoạn 2017 - 2021.\nGiai đoạn 2012 - 2016, hội còn yếu. Trong 5 năm, hội giúp [12.730 hộ → 2012..2016].",
    },
    // How long something took, or how old it is
    { title: "Tin", published: "2022-11-14", text: "Sau 10 tháng, xã làm được [4 km đường → ]." },
    { title: "Tin", published: "2022-11-14", text: "Đợt cao điểm kéo dài 10 tháng có [25 đội → ] tham gia." },
    { title: "Tin", published: "2022-11-14", text: "Trong 10 tháng, xã làm được [4 km đường → ]." },
    { title: "Tin", published: "2022-11-14", text: "Bò nuôi 10 tháng đạt [300 kg → ]." },
    { title: "Tin", published: "2022-11-14", text: "Sáu tháng, tổ thợ xây xong [4 căn nhà → ]." },
    { title: "Tin", published: "2022-04-14", text: "Mười tháng, tổ thợ xây xong [4 căn nhà → ]." },
    { title: "Tin", published: "2022-05-02", text: "Ba tháng, tổ thợ xây xong [4 căn nhà → ]." },
    // The year before the writer's
    { title: "Tin", published: "2022-11-14", text: "Tảo hôn chưa hết, [7 cặp → 2021..2021] trong năm ngoái." },
    { title: "Tin", published: "2022-11-14", text: "Trong năm ngoái, xã có [7 cặp → 2021..2021] tảo hôn." },
    {
      title: "Tin",
      published: "2023-01-21",
      text: "Năm vừa qua, thu [1.100 tỷ đồng → 2022..2022]. Năm nay phấn đấu thu [1.200 tỷ đồng → 2023..2023].",
    },
    "Năm 2013: giúp [120 hộ → 2013..2013]. Năm 2014: giúp [131 hộ → 2014..2014]. 6 tháng đầu năm 2015: giúp [60 hộ → 2015-01..2015-06].",
    "Đầu nhiệm kỳ 2010 - 2015, xã chỉ đạt [5 tiêu chí → 2010..2010], cuối nhiệm kỳ đạt [19 tiêu chí → 2015..2015].",
    "Đầu năm 2016 có [5 xã → 2016..2016], cuối năm là [7 xã → 2016..2016].",
    "Tới cuối năm 2020, hệ thống có [120 hợp tác xã → ..2020] (tăng [30 → ..2020] so với 2015).",
    "Từ năm 2012, quỹ cho vay [3 tỷ đồng → 2012..].",
    "Trong thời gian từ 2017 - 2019, giúp [31 hộ → 2017..2019].",
  ]);
});

describe("figures: what points at another time, or began at one", () => {
  table(FIGURE, [
    // The year after one that was named.
    "Cuối năm 2018, xã có [312 hộ nghèo → 2018..2018]. Một năm sau còn [265 hộ → 2019..2019], tương ứng [8,4% → 2019..2019].",
    "Năm 2016, hợp tác xã thu [2 tỷ đồng → 2016..2016]; hai năm sau đạt [5 tỷ đồng → 2018..2018].",
    "Năm 2015, huyện có [3 xã → 2015..2015] đạt chuẩn. Năm sau đó có thêm [4 xã → 2016..2016].",
    "Năm 2015 trồng [30 ha → 2015..2015], năm sau trồng [45 ha → 2016..2016].",
    "Năm 2014, đơn vị có [12 sáng kiến → 2014..2014]. Năm kế tiếp, con số ấy là [19 sáng kiến → 2015..2015].",
    "Đầu năm 2012, tổ có [9 thành viên → 2012..2012]. Chỉ 3 năm sau, tổ đã có [40 thành viên → 2015..2015].",
    "Năm 2010, xã có [2 trường → 2010..2010] chuẩn; 05 năm sau đó có [6 trường → 2015..2015].",
    { published: "2020-12-05", text: "Năm 2020 trồng [30 ha → 2020..2020]. Kế hoạch năm sau là [45 ha → 2021..2021]." },
    {
      published: "2020-12-05",
      text: "Năm 2012, xã khởi công trường mới. Trường được công nhận chuẩn. Kế hoạch năm sau là [45 ha → 2021..2021].",
    },
    { published: "2020-12-05", text: "Mười năm sau khi tái lập, huyện có [12 xã → ] đạt chuẩn." },
    { published: "2020-12-05", text: "Một năm sau ngày thành lập, hội có [120 hội viên → ]." },
    // The summer before.
    { published: "2018-09-05", text: "Trong hè 2018, tuổi trẻ trồng [24.300 cây → 2018..2018] (hè trước chỉ [16.850 cây → 2017..2017])." },
    { published: "2018-09-05", text: "Hè trước trồng [900 cây → 2017..2017], hè này trồng [1.200 cây → 2018..2018]." },
    // The whole of a term.
    "Nhiệm kỳ 2018 - 2023, phong trào phát triển mạnh. Năm 2023 thu [12 tỷ đồng → 2023..2023]. Tổng vốn của cả giai đoạn đạt [35 tỷ đồng → 2018..2023].",
    "Nhiệm kỳ 2018 - 2023, phong trào phát triển mạnh. Suốt nhiệm kỳ, Hội giúp [1.200 hộ → 2018..2023]; cả nhiệm kỳ vỏn vẹn [61 công trình → 2018..2023].",
    "Kế hoạch giai đoạn 2021 - 2025 được ban hành. Tỉnh giao cho cả giai đoạn mức giảm [3%/năm → 2021..2025].",
    "Cả giai đoạn 2016 - 2020, huyện làm [120 km → 2016..2020] đường.",
    "Nguồn lực giai đoạn 2021 - 6/2023 là [4.862 tỷ đồng → 2021..2023-06].",
    "Giai đoạn 2019 - quý II/2021 huyện giải ngân [45 tỷ đồng → 2019..2021-06].",
    "Năm 2021, huyện có [6 xã → 2021..2021]; 6/2023 xã đạt.",
    // A yearly rate is one of all the years.
    "Các chỉ tiêu giai đoạn 2016 - 2020: tăng trưởng [10%/năm → 2016..2020]; đến năm 2020 có [24 xã → ..2020] đạt chuẩn; mỗi năm giảm [1,5% → 2016..2020] hộ nghèo.",
    "Mục tiêu nhiệm kỳ 2020 - 2025: hết năm 2025 có [9 xã → ..2025]; hằng năm kết nạp [120 đảng viên → 2020..2025].",
    "Mục tiêu nhiệm kỳ 2020 - 2025: hết năm 2025 có [9 xã → ..2025]; có [12 chợ → ..2025] đạt chuẩn.",
    // What it began with.
    "Ra đời năm 2001 với vỏn vẹn [27 xã viên → 2001..2001], vốn điều lệ [86 triệu đồng → 2001..2001], HTX từng lao đao. Đến nay, HTX có 618 xã viên.",
    "Hợp tác xã thành lập năm 2012 gồm [15 thành viên → 2012..2012] và [12 ha → 2012..2012] đất, năm 2020 có [60 thành viên → 2020..2020].",
    "Thành lập năm 2010 chỉ với [9 hội viên → 2010..2010], tổng vốn [20 triệu đồng → 2010..2010].",
    "Câu lạc bộ ra đời (năm 2016) với [30 thành viên → 2016..2016].",
    "Thành lập năm 2010, hợp tác xã có [120 thành viên → ].",
    "Thành lập năm 2010 với 9 hội viên, tổ giúp [45 hộ → ] thoát nghèo.",
    "Ông Ba, sinh năm 1955, với [4 ha → ] cao su.",
    "Ông sinh năm 1960 với [3 người con → ].",
    {
      published: "2025-03-01",
      text: "Năm 2021 đạt [45 triệu đồng → 2021..2021], năm 2022 là [48 triệu đồng → 2022..2022] và dự kiến năm 2025 đạt [60 triệu đồng → 2025..2025].",
    },
    "Thu nhập từ [13 triệu đồng → 2010..2010] (năm 2010) lên [27,5 triệu đồng → 2015..2015] khi hết năm 2015.",
  ]);
});
