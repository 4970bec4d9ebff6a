import { type Example, many, one } from "./example.ts";

/** Told less directly: a description between, a title over two lines, abbreviations, capitals. */
export const INDIRECT: readonly Example[] = [
  many(
    "Phong trào thi đua trong học sinh, sinh viên: “Học tập tốt, rèn luyện tốt”, “Đôi bạn cùng tiến”.",
    "Học tập tốt, rèn luyện tốt",
    "Đôi bạn cùng tiến",
  ),
  one("Bệnh viện thì có “Bệnh án không giấy”, phong trào mà sau 5 tháng đã bỏ hẳn việc in phim.", "Bệnh án không giấy", {
    launcher: "Bệnh viện",
  }),
  one("Được khởi xướng từ năm 2015, “Con đường hoa” đã trở thành phong trào rộng khắp.", "Con đường hoa"),
  one("“Vườn sạch mẹ trồng” nay là một phong trào có nền nếp.", "Vườn sạch mẹ trồng"),
  many("Từ phong trào “Thắp sáng đường quê” đến “Sạch nhà, đẹp ngõ”, việc nào cũng có phụ nữ.", "Thắp sáng đường quê", "Sạch nhà, đẹp ngõ"),
  one("Phong trào phụ nữ “Ba đảm đang” vang khắp hậu phương.", "Ba đảm đang"),
  one("Phong trào thi đua lao động sản xuất “Chắc tay súng, vững tay cày” sống mãi.", "Chắc tay súng, vững tay cày"),
  one("Phong trào quyên góp “Áo ấm mùa đông” gửi lên 600 chiếc áo.", "Áo ấm mùa đông"),
  one("Phong trào thi đua của phụ nữ xã “Đồng ruộng không rác” có 8 chi hội tham gia.", "Đồng ruộng không rác"),
  one("Phong trào TĐYN “Mỗi khu phố một góc xanh” ở phường 7 đã có 22 góc xanh.", "Mỗi khu phố một góc xanh"),
  one("Phong trào thi đua (gọi tắt là PTTĐ) “Cảng xanh” đã khởi động.", "Cảng xanh"),
  one(
    "KẾ HOẠCH\nTổ chức phong trào thi đua\n“Bạc Liêu chung sức xây dựng nông thôn mới”\ngiai đoạn 2021 - 2025",
    "Bạc Liêu chung sức xây dựng nông thôn mới",
  ),
  one("PHONG TRÀO THI ĐUA “VƯỢT NẮNG THẮNG MƯA”\nĐợt 1 của phong trào thi đua “Vượt nắng thắng mưa” đã xong.", "Vượt nắng thắng mưa"),
  many(
    "Các phong trào như Thi đua Quyết thắng, Toàn dân bảo vệ an ninh Tổ quốc được giữ vững.",
    "Thi đua Quyết thắng",
    "Toàn dân bảo vệ an ninh Tổ quốc",
  ),
  one("Phong trào thi đua được phát động từ tháng 5, mang tên “Mùa vàng thắng lợi”.", "Mùa vàng thắng lợi"),
  one(
    "Nhờ thực hiện tốt “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau” và các phong trào khác, xã chỉ còn 12 hộ nghèo.",
    "Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau",
  ),
  one("Nông dân vùng M'Drắk có phong trào 'Mỗi nhà một ao cá' từ lâu.", "Mỗi nhà một ao cá"),
  one("Phong trào xây dựng “Cơ quan không giấy tờ” bắt đầu từ Văn phòng Ủy ban.", "Cơ quan không giấy tờ"),
  one("Trong phong trào, chị em thực hiện mô hình “Phân loại rác”; phong trào “Đi chợ bằng làn” được khen.", "Đi chợ bằng làn"),
  one("Hội viên đạt danh hiệu “Hội viên nòng cốt” trong phong trào thi đua “Biên cương vững chãi”.", "Biên cương vững chãi"),
  // What it is called is told behind the name, or in a clause of its own.
  one("“Ao làng xanh lại” là tên phong trào do Hội Phụ nữ xã phát động.", "Ao làng xanh lại"),
  one("“Ao làng xanh lại” - phong trào do Hội Phụ nữ xã phát động - có 20 ao.", "Ao làng xanh lại"),
  one("“Ao làng xanh lại” – tên gọi của phong trào do Hội Phụ nữ xã phát động.", "Ao làng xanh lại"),
  one("“Ao làng xanh lại” (phong trào của Hội Phụ nữ xã) có 20 ao.", "Ao làng xanh lại"),
  one("“Ao làng xanh lại”: phong trào do Hội phát động năm 2015.", "Ao làng xanh lại"),
  one("Phong trào có cái tên rất lạ: “Ao làng xanh lại”.", "Ao làng xanh lại"),
  one("Phong trào của Hội được gọi tên giản dị: “Ao làng xanh lại”.", "Ao làng xanh lại"),
  one("Phong trào được đặt tên “Ao làng xanh lại”.", "Ao làng xanh lại"),
  one("Hội phát động một phong trào mới, đó là “Ao làng xanh lại”.", "Ao làng xanh lại"),
  one("Cuộc thi đua “Mét lò an toàn” do Công ty phát động đã xong.", "Mét lò an toàn"),
  many("Phong trào “Ao làng xanh lại” rồi “Đường làng nở hoa” nối nhau.", "Ao làng xanh lại", "Đường làng nở hoa"),
  many(
    "Các phong trào thi đua tiêu biểu:\n“Mái ấm bản nghèo”: 212 căn.\n“Con đường hạnh phúc”: 45 km.",
    "Mái ấm bản nghèo",
    "Con đường hạnh phúc",
  ),
  // Lines under one heading that open with a name each
  many(
    "Các phong trào\n\n“Nhà sạch vườn đẹp”: cả huyện có 300 hộ.\n\n“Tiếng trống học bài”: 12 thôn duy trì.\n\n“Bếp không khói” - phong trào khó nhất - có 40 hộ theo.",
    "Nhà sạch vườn đẹp",
    "Tiếng trống học bài",
    "Bếp không khói",
  ),
  one(
    "Các phong trào\n\n“Nhà sạch vườn đẹp”: cả huyện có 300 hộ.\n\nBà Mai nói vui.\n\n“Chúng tôi làm được”: đó là lời bà Mai.",
    "Nhà sạch vườn đẹp",
  ),
  one("Chuyện phong trào\n\n“Nhà sạch vườn đẹp”: cả huyện có 300 hộ.\n\n“Tôi làm vì con”: bà Mai nói.", "Nhà sạch vườn đẹp"),
];
