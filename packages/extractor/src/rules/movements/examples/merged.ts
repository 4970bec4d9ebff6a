import { type Example, many, one } from "./example.ts";

/** One movement, several spellings. */
export const MERGED: readonly Example[] = [
  one(
    "Phong trào Toàn dân bảo vệ an ninh Tổ quốc (ANTQ) có ở mọi thôn. Công an huyện phát động phong trào Toàn dân bảo vệ ANTQ trong dịp Tết.",
    "Toàn dân bảo vệ an ninh Tổ quốc",
    { launcher: "Công an huyện" },
  ),
  one(
    "Phong trào “Dạy tốt, học tốt” bắt đầu từ năm 1961. Nay phong trào “Dạy tốt – Học tốt” vẫn còn. Phong trào Dạy tốt, học tốt sẽ còn mãi.",
    "Dạy tốt, học tốt",
  ),
  one("Phong trào “Vì nền văn hoá đọc” ra mắt tháng 4. Phong trào “Vì nền văn hóa đọc” có 30 trường tham gia.", "Vì nền văn hoá đọc"),
  one(
    "Phong trào “Sơn La chung sức xây dựng nông thôn mới” giai đoạn 2011 - 2015 đã tổng kết. Phong trào “Sơn La chung sức xây dựng nông thôn mới” giai đoạn 2016 - 2020 đang triển khai.",
    "Sơn La chung sức xây dựng nông thôn mới",
  ),
  one(
    "Phong trào “Nông dân thi đua sản xuất, kinh doanh giỏi” lan rộng. Qua phong trào nông dân sản xuất kinh doanh giỏi, 300 hộ thoát nghèo.",
    "Nông dân thi đua sản xuất, kinh doanh giỏi",
  ),
  one(
    "Phong trào Toàn dân bảo vệ an ninh Tổ quốc (ANTQ) được củng cố. Phong trào Toàn dân bảo vệ ANTQ có 40 mô hình.",
    "Toàn dân bảo vệ an ninh Tổ quốc",
  ),
  one(
    "Phong trào thi đua “Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025” đã xong. Qua phong trào “Cả nước chung tay xóa nhà tạm, nhà dột nát”, 900 căn được dựng.",
    "Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025",
  ),
  many(
    "Phong trào “Cả nước chung sức xây dựng nông thôn mới” và phong trào “Yên Bái chung sức xây dựng nông thôn mới” gắn với nhau.",
    "Cả nước chung sức xây dựng nông thôn mới",
    "Yên Bái chung sức xây dựng nông thôn mới",
  ),
  one("Phong trào “Giữ suối” có 20 bản tham gia. “Giữ suối” nay lan sang xã bên.", "Giữ suối"),
];
