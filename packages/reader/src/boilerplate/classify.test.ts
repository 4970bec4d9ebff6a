import { describe, expect, it } from "vitest";
import { classifyLine } from "./classify.ts";

const kind = (text: string) => classifyLine(text).kind;
const anywhere = (text: string) => classifyLine(text).anywhere;

describe("what stands around articles", () => {
  it.each<[string, string]>([
    ["Ngày gửi bài: 03/10/2011 09:05:12 - Số lần xem: 417", "meta"],
    ["Gửi bài ngày: 03/10/2011 | Lượt xem: 417", "meta"],
    ["Ngày đưa tin: 05/08/2014 - Đã xem: 98", "meta"],
    ["Ngày duyệt: 05/08/2014 10:15", "meta"],
    ["Ngày đăng: 14/01/2025 | 08:15        Lượt xem: 1.276        Cỡ chữ: A- A A+", "meta"],
    ["15:37, 16/01/2026", "meta"],
    ["Thứ sáu, 05/03/2024 - 08:15 SA", "meta"],
    ["(24/12/2021 - 15:20)", "meta"],
    ["[In bài này]  [Gửi mail]  [RSS]      Cập nhật lúc 15:25 | 10-01-2017", "meta"],
    ["Chia sẻ:  Facebook   Zalo   In bài viết", "meta"],
    ["1.894 lượt xem", "meta"],
    ["Đánh giá: ★★★★☆ (12 lượt)", "meta"],
    ["Người đăng: Ban Biên tập - 10/02/2026 09:20 SA - Lượt xem: 2.084 - Nghe bài viết ▶", "meta"],
    ["14 Th10, 2025 | Đăng bởi: Ban Biên tập | 0 bình luận | 533 lượt đọc", "meta"],
    ["[Tình nguyện] 05-09-2018 14:32 | Đăng bởi: ban biên tập | 1.058 lượt đọc", "meta"],
    ["[Đăng nhập] [Hỏi đáp] [RSS]", "menu"],
    ["[Gui email] [Ban in] [Quay lai]", "menu"],
    ["Ý kiến ( 0 )        0 / 500 ký tự", "meta"],
    ["Tệp đính kèm: BienBan_2021.docx", "meta"],
    ["Từ khóa: cựu chiến binh, làng Kép", "meta"],
    ["Số lượt truy cập: 2.114.560 | Đang trực tuyến: 37", "meta"],
    ["IMG_2047.JPG", "image"],
    ["hinh anh le trao co.JPG", "image"],
    ["TIN LIÊN QUAN", "related"],
    ["Các tin đã đưa:", "related"],
    ["Cùng chuyên mục: Bàn giao 12 căn nhà; Hiến máu đợt 3", "related"],
    ["Xem thêm:", "related"],
    [">> Xem thêm: Trao 50 con bò giống", "related"],
    [">> Hơn 300 hộ được vay vốn", "related"],
    [">> Hoạt động ngành >> Công đoàn", "crumb"],
    ["Trang chủ » Tin tức - Sự kiện » Tin trong tỉnh", "crumb"],
    ["Bạn đang ở: Trang chủ → Tin Hội", "crumb"],
    ["Trang chủ | Giới thiệu | Tin tức - Sự kiện | Văn bản | Liên hệ", "crumb"],
    ["Giới thiệu   Tin tức sự kiện   Thủ tục hành chính   Văn bản", "menu"],
    ["Độc lập - Tự do - Hạnh phúc", "motto"],
    ["Cơ quan chủ quản: Sở Nội vụ - Điện thoại: 0214 000 111", "footer"],
    ["#muahexanh #tuoitre", "tags"],
    ["---------------", "rule"],
  ])("%s: %s", (text, expected) => expect(kind(text)).toBe(expected));
});

describe("lines of articles are none of it, at least not in the middle of one", () => {
  it.each([
    "Cổng thông tin điện tử của tỉnh đạt 1.250.000 lượt truy cập trong năm 2021.",
    "Tổng số: 125 hộ",
    ">> Đến nay, xã có 14 mô hình.",
    "» 14 hộ thoát nghèo",
    "Tổng cộng: 05 tập thể, 03 cá nhân",
    "Chủ đề: “Trách nhiệm, sáng tạo”",
    "Thời gian: từ ngày 01/01/2024",
    "Địa chỉ: thôn 5, xã Tân Phong",
    "Xem thêm nhiều cách làm hay, chúng tôi đến thôn Hạ.",
    "Chia sẻ kinh nghiệm, ông Hà Văn Sung cho biết: “Cán bộ làm trước”.",
    "Chia sẻ yêu thương, lan tỏa phong trào",
    "Bình luận về kết quả này, lãnh đạo huyện nói.",
    "Năm nay: 12 mô hình; năm trước: 9 mô hình",
    "1 | Sở Xây dựng | 98,5",
    "12/15 xã",
    "[1] Nghị quyết số 18-NQ/TW của Trung ương.",
    "[Ảnh: Hà Trung] Bà con làng Hạ làm đường.",
    "Đến nay có 3 trên 5 chỉ tiêu đạt.",
    "Ngày 05/05/2022, Công ty phát động đợt thi đua.",
    "Thứ nhất, về giúp nhau làm kinh tế.",
    "Hôm nay, 200 đoàn viên ra quân.",
    "Liên kết sản xuất với 30 hộ dân",
    "Tin vui đến với 12 hộ nghèo",
    "Video về phong trào có 1.200 lượt xem sau một ngày",
    "Nguồn vốn vay: 12 tỷ đồng",
    "Điện thoại di động phủ sóng 100% thôn, bản",
  ])("%s", (text) => expect(anywhere(text)).toBe(false));
});
