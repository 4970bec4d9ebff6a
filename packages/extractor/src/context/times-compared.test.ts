import { describe } from "vitest";
import { FIGURE, table } from "../../test/times-cases.ts";

describe("figures: an earlier year told beside a result", () => {
  table(FIGURE, [
    // It holds for its own clause only.
    "Năm 2011, doanh thu [410 tỷ đồng → 2011..2011], năm 2010 là [365 tỷ đồng → 2010..2010]; nộp ngân sách [21 tỷ đồng → 2011..2011].",
    "Năm 2019, toàn huyện còn [14 vụ → 2019..2019], năm 2018 là [19 vụ → 2018..2018]. Thu ngân sách đạt [120 tỷ đồng → 2019..2019].",
    "Tính đến hết ngày 20/9/2023, tỉnh khởi công [412 căn → ..2023-09-20], trong khi cuối năm 2022 con số này mới là [95 căn → 2022..2022]. Còn vướng đất: Sơn Hà [7 căn → ..2023-09-20].",
    "Năm 2014, tổ cho vay [2,1 tỷ đồng → 2014..2014], còn năm 2013 chỉ có [1,4 tỷ đồng → 2013..2013], giúp [45 hộ → 2014..2014].",
    "Trong năm 2021, công an xã bắt [9 vụ → 2021..2021], năm 2020 là [12 vụ → 2020..2020], 17 đối tượng; thu hồi [300 triệu đồng → 2021..2021].",
    {
      title: "Tổng kết công tác năm 2016",
      published: "2017-01-12",
      text: "Bình quân thu nhập đạt [32 triệu đồng → 2016..2016], năm 2015 đạt [29 triệu đồng → 2015..2015]; hộ nghèo còn [4% → 2016..2016].",
    },
    {
      title: "Tổng kết công tác năm 2016",
      published: "2017-01-12",
      text: "Thu nhập từ [24 triệu đồng/người năm 2012 → 2012..2012] tăng lên [33 triệu đồng/người → 2016..2016].",
    },
    {
      title: "Tổng kết công tác năm 2016",
      published: "2017-01-12",
      text: "Tỷ lệ khá, giỏi chiếm [88% → 2016..2016], năm trước là [81% → 2015..2015]. Kết nạp [12 đảng viên → 2016..2016].",
    },
    // Where no period is known, it goes no further either.
    "Toàn xã có [12 mô hình → ], trong khi năm 2017 mới có [3 mô hình → 2017..2017]. Quỹ xoay vòng đạt [800 triệu đồng → ].",
    // Brackets with a figure of their own.
    {
      title: "Tổng kết công tác năm 2016",
      published: "2017-01-12",
      text: "Có [143 sáng kiến → 2016..2016] được cơ sở công nhận (năm 2015: [117 → 2015..2015]), làm lợi [6,8 tỷ đồng → 2016..2016].",
    },
    "Năm 2014, bắt giữ [187 vụ → 2014..2014] vi phạm pháp luật (năm 2013: [203 vụ → 2013..2013], [291 đối tượng → 2013..2013]).",
    "Năm 2014, xử lý [17 vụ → 2014..2014] vi phạm kỷ luật (năm 2013: [23 vụ → 2013..2013]).",
    // The years of a list.
    {
      published: "2020-07-18",
      text: "Hộ thu nhập cao nhiều lên: năm 2016: [87 hộ → 2016..2016], năm 2018: [203 hộ → 2018..2018]. Chi hội cho vay [3 tỷ đồng → ].",
    },
    { published: "2020-07-18", text: "Năm 2016: [87 hộ → 2016..2016]; năm 2018: [203 hộ → 2018..2018]. Chi hội cho vay [3 tỷ đồng → ]." },
  ]);
});

describe("figures: years that go on", () => {
  table(FIGURE, [
    "Năm 2013: giúp [120 hộ → 2013..2013]. Cho vay [3 tỷ đồng → 2013..2013].",
    "Năm 2018 đạt [45 triệu đồng → 2018..2018]; năm 2019 đạt [48 triệu đồng → 2019..2019]; hộ nghèo còn [3% → 2019..2019].",
    "Năm 2018 có [3 xã → 2018..2018], năm 2019 là [5 xã → 2019..2019]. Vốn huy động [3 tỷ đồng → 2019..2019].",
    "Lúc đầu tổ có [15 thành viên → ], năm 2018 đạt [45 thành viên → 2018..2018], doanh thu [3 tỷ đồng → 2018..2018].",
    "Năm 2010, xã mới đạt [5 tiêu chí → 2010..2010], thu nhập [11 triệu đồng → 2010..2010].",
    "Nếu năm 2012 chỉ có [9 tổ → 2012..2012], vốn [2 tỷ đồng → 2012..2012], thì năm 2016 con số này là [31 tổ → 2016..2016], vốn [9 tỷ đồng → 2016..2016].",
    "Năm 2010 là năm đầu thực hiện đề án, huyện có [2 xã → 2010..2010]. Dân góp [4 tỷ đồng → 2010..2010].",
    "Giai đoạn 2016 - 2020 làm [120 km → 2016..2020]; năm 2020 là năm nước rút, riêng xã làm [9 km → 2020..2020].",
    "Sau 5 năm thực hiện phong trào (2016 - 2020), huyện giúp [3.200 hộ → 2016..2020].",
    "Thi đua đợt cao điểm (từ ngày 1/6 đến ngày 31/8/2022), đơn vị bắt [12 vụ → 2022-06-01..2022-08-31].",
    "Thực hiện Luật Đất đai năm 2013, huyện cấp [1.200 giấy → ].",
    "Năm 2016, theo Bộ luật Hình sự năm 2015, toà xử [12 vụ → 2016..2016].",
  ]);
});

describe("figures: years counted, and what is no period", () => {
  table(FIGURE, [
    "Phong trào giai đoạn 2017 - 2019 lan rộng. Năm 2018 có [203 hộ → 2018..2018] khá. Hội viên đoàn kết, 3 năm đã có [900 lượt hộ → 2017..2019] được vay vốn.",
    "Phong trào giai đoạn 2017 - 2019 lan rộng. Ba năm đã giúp [900 hộ → 2017..2019] thoát nghèo.",
    "Phong trào giai đoạn 2017 - 2019 lan rộng. Bảng năm 2018 có [203 hộ → 2018..2018]. Cũng trong giai đoạn này, [88 chi hội → 2017..2019] ký cam kết.",
    "Năm 2010, thu nhập vỏn vẹn [11 triệu đồng → 2010..2010] một năm, hộ nghèo tới [24% → 2010..2010].",
    "Năm 2012, rừng cho [40 tấn → 2012..2012] một năm, lãi [90 triệu đồng → 2012..2012].",
    "Năm học 2022 - 2023 thành công. Ở kỳ thi tốt nghiệp THPT 2023, thí sinh đỗ [99% → 2023..2023]; môn Toán đạt [7,1 điểm → 2023..2023].",
    "Tại kỳ thi chọn học sinh giỏi quốc gia 2019, đội đạt [61 giải → 2019..2019].",
    "Nhà máy công suất 2023 m3, thi công [12 km → ].",
    "Kỳ thi có [2019 học sinh → ] dự.",
    "Dự án vay 5 năm đã ký, giải ngân [3 tỷ đồng → ].",
  ]);
});

describe("figures: the year that an article sums up", () => {
  table(FIGURE, [
    {
      published: "2012-02-10",
      text: "Hội nghị người lao động Công ty vừa khép lại một năm được mùa. Năm 2011, Công ty khai thác [10.214 tấn → 2011..2011].\n\nNhờ được giá, doanh thu lên [1.136 tỷ đồng → 2011..2011].",
    },
    {
      published: "2019-01-15",
      text: "Sáng 14/1, Hội Nông dân xã họp tổng kết công tác hội. Năm 2018, hội kết nạp [45 hội viên → 2018..2018].\n\nPhong trào giúp nhau có [31 hộ → 2018..2018] thoát nghèo.",
    },
    // Not the year of a history, of a plan, or one that comes by the way.
    {
      published: "2012-02-10",
      text: "Hội nghị vừa khép lại một năm được mùa. Năm 1998, Công ty chỉ có [200 tấn → 1998..1998].\n\nNhờ được giá, doanh thu lên [1.136 tỷ đồng → ].",
    },
    {
      published: "2012-02-10",
      text: "Hội nghị vừa khép lại một năm được mùa. Năm 2012, Công ty sẽ khai thác [9.000 tấn → 2012..2012].\n\nDoanh thu lên [1.136 tỷ đồng → ].",
    },
    {
      published: "2012-02-10",
      text: "Công ty có nhiều vườn cây già. Năm 2011, mưa kéo dài làm hỏng [30 ha → 2011..2011].\n\nDoanh thu lên [1.136 tỷ đồng → ].",
    },
    {
      published: "2025-06-19",
      text: "Tính đến hết ngày 17/6/2025, khởi công [7.206 căn → ..2025-06-17], trong khi năm 2024 mới là [1.874 căn → 2024..2024].\n\nSau một tháng, các lực lượng góp [72.460 ngày công → ..2025-06-17].\n\nKinh nghiệm có sẵn: năm 2024 tỉnh làm [900 căn → 2024..2024], và năm 2024 được tặng Bằng khen.",
    },
  ]);
});

const R = { title: "Tổng kết công tác năm 2022", published: "2023-01-12" };
describe("figures: more ways of telling what was before", () => {
  table(FIGURE, [
    { ...R, text: "Bắt [9 vụ → 2022..2022], cùng kỳ năm 2021 là [12 vụ → 2021..2021]; thu [30 triệu đồng → 2022..2022]." },
    {
      ...R,
      text: "Thu ngân sách đạt [120 tỷ đồng → 2022..2022] (năm 2021 chỉ [98 tỷ đồng → 2021..2021]), chi đầu tư [45 tỷ đồng → 2022..2022].",
    },
    {
      ...R,
      text: "Thu ngân sách đạt [120 tỷ đồng → 2022..2022], con số của năm 2021 là [98 tỷ đồng → 2021..2021], chi đầu tư [45 tỷ đồng → 2022..2022].",
    },
    {
      ...R,
      text: "Có [120 sáng kiến → 2022..2022], mà năm 2021 mới có [98 sáng kiến → 2021..2021]. Giá trị làm lợi [45 tỷ đồng → 2022..2022].",
    },
    {
      ...R,
      text: "Có [120 sáng kiến → 2022..2022] trong khi năm 2021 chỉ dừng ở [98 sáng kiến → 2021..2021]. Giá trị làm lợi [45 tỷ đồng → 2022..2022].",
    },
    {
      ...R,
      text: "Nếu như năm 2019 chỉ có [3 xã → 2019..2019] đạt chuẩn thì nay đã có [9 xã → ..2023-01-12]. Hộ nghèo còn [3% → ..2023-01-12].",
    },
    {
      ...R,
      text: "Thu hút [1.200 lao động → 2022..2022], năm ngoái là [900 lao động → 2022..2022]; lương bình quân [8 triệu đồng → 2022..2022].",
    },
    {
      ...R,
      text: "Thu hút [1.200 lao động → 2022..2022]; năm trước đó là [900 lao động → 2021..2021]; lương bình quân [8 triệu đồng → 2022..2022].",
    },
    { ...R, text: "Doanh thu từ [120 tỷ đồng → 2020..2020] năm 2020 lên [180 tỷ đồng → 2022..2022], lợi nhuận [12 tỷ đồng → 2022..2022]." },
    {
      ...R,
      text: "Doanh thu tăng từ [120 tỷ đồng → 2020..2020] (2020) lên [180 tỷ đồng → 2022..2022]. Nộp ngân sách [12 tỷ đồng → 2022..2022].",
    },
    {
      ...R,
      text: "Năm 2020 doanh thu mới [120 tỷ đồng → 2020..2020], nay đã là [180 tỷ đồng → ..2023-01-12]. Nộp ngân sách [12 tỷ đồng → ..2023-01-12].",
    },
    { ...R, text: "Số hộ nghèo còn [45 hộ → 2022..2022], trước đó năm 2020 là [98 hộ → 2020..2020]. Xã làm [12 km → 2022..2022] đường." },
    { ...R, text: "Số hộ nghèo còn [45 hộ → 2022..2022] (năm 2020 là [98 hộ → 2020..2020]). Xã làm [12 km → 2022..2022] đường." },
    {
      ...R,
      text: "Kết nạp [45 đảng viên → 2022..2022], nhiều hơn năm 2021 [8 đảng viên → 2022..2022]. Xã làm [12 km → 2022..2022] đường.",
    },
    { ...R, text: "Năng suất đạt [62 tạ/ha → 2022..2022], năm 2021: [59 tạ/ha → 2021..2021]; sản lượng [4.500 tấn → 2022..2022]." },
    { ...R, text: "Tai nạn giảm còn [4 vụ → 2022..2022], của năm 2021 là [7 vụ → 2021..2021]; bị thương [3 người → 2022..2022]." },
    { ...R, text: "Tai nạn giảm còn [4 vụ → 2022..2022], hồi năm 2021 tới [7 vụ → 2021..2021]; bị thương [3 người → 2022..2022]." },
    {
      published: "2023-06-10",
      title: "Dựng nhà",
      text: "Ngày 8/3/2023, huyện mở đợt thi đua. Chỉ sau hơn một tháng, các lực lượng góp [72 ngày công → 2023..2023].",
    },
    {
      published: "2023-12-10",
      title: "Dựng nhà",
      text: "Ngày 8/11/2023, huyện mở đợt thi đua. Sau 3 tháng, các lực lượng góp [72 ngày công → ].",
    },
    { published: "2023-12-10", title: "Dựng nhà", text: "Ngày 8/3/2023, huyện mở đợt thi đua. Các lực lượng góp [72 ngày công → ]." },
    {
      published: "2023-12-10",
      title: "Dựng nhà",
      text: "Ngày 8/3/2023, huyện mở đợt thi đua. Sau 20 ngày, các lực lượng góp [72 ngày công → 2023..2023]; giúp [8 hộ → 2023..2023].",
    },
    {
      published: "2023-12-10",
      title: "Dựng nhà",
      text: "Ngày 8/3/2023, huyện mở đợt thi đua. Sau 5 năm, các lực lượng góp [72 ngày công → ..].",
    },
    { ...R, text: "Bắt [9 vụ → 2022..2022], giảm so với cùng kỳ năm 2021 là [3 vụ → 2022..2022]." },
    { ...R, text: "Thu nhập đạt [45 triệu đồng → 2022..2022], cao hơn năm 2021 là [3 triệu đồng → 2022..2022]." },
    { ...R, text: "Bắt [9 vụ → 2022..2022], tăng [2 vụ → 2022..2022] so với cùng kỳ năm 2021; thu [30 triệu đồng → 2022..2022]." },
    "Tỷ lệ hộ nghèo giảm từ [12% → 2015..2015] cuối năm 2015 xuống [4% → 2020..2020] cuối năm 2020; thu nhập đạt [45 triệu đồng → ].",
    "Đến cuối năm 2020, có [12 xã → ..2020] đạt chuẩn, tăng [7 xã → ..2020] so với năm 2015; bình quân đạt [17 tiêu chí/xã → ..2020], năm 2015 là [11 tiêu chí/xã → 2015..2015]. Không còn xã dưới [10 tiêu chí → ..2020].",
    {
      title: "Sơ kết 6 tháng đầu năm 2021",
      published: "2021-07-05",
      text: "Giải quyết [450 hồ sơ → 2021-01..2021-06], 6 tháng đầu năm 2020 là [390 hồ sơ → 2020-01..2020-06]; đúng hạn [99% → 2021-01..2021-06].",
    },
  ]);
});
