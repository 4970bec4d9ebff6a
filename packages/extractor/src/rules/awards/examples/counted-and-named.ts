import { type Example, example } from "./example.ts";

/** A count with names behind it: the names where all are there, else the count; what follows them is told for itself. */
export const COUNTED_AND_NAMED: readonly Example[] = [
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 4 tập thể: HTX Táo Phước Hòa, HTX Tỏi Nhơn Sơn, Quỹ tín dụng nhân dân Phước Lộc, Tổ hợp tác Muối Cà Ná.",
    "bang-khen province collective «HTX Táo Phước Hòa»",
    "bang-khen province collective «HTX Tỏi Nhơn Sơn»",
    "bang-khen province collective «Quỹ tín dụng nhân dân Phước Lộc»",
    "bang-khen province collective «Tổ hợp tác Muối Cà Ná»",
  ),
  example(
    "Tặng Bằng khen cho Công ty Apatit, Tổ bảo vệ rừng bản Mế, Làng nghề chạm bạc Sa Pa.",
    "bang-khen - collective «Công ty Apatit»",
    "bang-khen - collective «Tổ bảo vệ rừng bản Mế»",
    "bang-khen - collective «Làng nghề chạm bạc Sa Pa»",
  ),
  // As many stretches as are counted: none of them only tells where another belongs.
  example(
    "Chủ tịch UBND tỉnh tặng Bằng khen cho 2 tập thể: Phòng Nội vụ, Công an huyện Bát Xát.",
    "bang-khen province collective «Phòng Nội vụ»",
    "bang-khen province collective «Công an huyện Bát Xát»",
  ),
  example(
    "Tặng Cờ thi đua cho 2 đơn vị: xã Nậm Chạc, huyện Bát Xát và Bằng khen cho 3 cá nhân.",
    "co-thi-dua - collective «xã Nậm Chạc»",
    "co-thi-dua - collective «huyện Bát Xát»",
    "bang-khen - individual 3",
  ),
  // Behind the names other counts.
  example(
    "Tặng Bằng khen cho 2 tập thể: Sở Y tế, Sở Nội vụ và 5 cá nhân.",
    "bang-khen - collective «Sở Y tế»",
    "bang-khen - collective «Sở Nội vụ»",
    "bang-khen - individual 5",
  ),
  example(
    "Tặng Giấy khen cho 2 tập thể gồm Đội văn nghệ bản Pho, Tổ vay vốn số 3; 2 cá nhân: ông Tẩn A Lý, bà Lò Thị May.",
    "giay-khen - collective «Đội văn nghệ bản Pho»",
    "giay-khen - collective «Tổ vay vốn số 3»",
    "giay-khen - individual «Tẩn A Lý»",
    "giay-khen - individual «Lò Thị May»",
  ),
  example(
    "Tặng Bằng khen cho 2 tập thể cùng 3 cá nhân gồm các ông Lê Văn Bảy, Vàng Seo Páo và bà Lò Thị May.",
    "bang-khen - collective 2",
    "bang-khen - individual «Lê Văn Bảy»",
    "bang-khen - individual «Vàng Seo Páo»",
    "bang-khen - individual «Lò Thị May»",
  ),
  example(
    "Tặng Bằng khen cho 12 tập thể: 7 xã, 5 trường và 9 cá nhân.",
    "bang-khen - collective 7",
    "bang-khen - collective 5",
    "bang-khen - individual 9",
  ),
  example(
    "Tặng Bằng khen cho 31 cá nhân, tiêu biểu là ông Lê Văn Bảy, bà Lò Thị May và 4 tập thể.",
    "bang-khen - individual 31",
    "bang-khen - collective 4",
  ),
  example("Tặng Bằng khen cho 9 tập thể (tiêu biểu là Sở Y tế); 5 cá nhân.", "bang-khen - collective 9", "bang-khen - individual 5"),
  // Names of places that begin as a body's would.
  example(
    "Ba xã Cốc Lầu, Nậm Lúc và Bản Cái được Chủ tịch UBND huyện tặng Giấy khen.",
    "giay-khen district collective «xã Cốc Lầu»",
    "giay-khen district collective «Nậm Lúc»",
    "giay-khen district collective «Bản Cái»",
  ),
  example(
    "UBND tỉnh tặng Bằng khen cho các xã Cốc Lầu, Nậm Lúc, Trường THPT Bắc Hà.",
    "bang-khen province collective «xã Cốc Lầu»",
    "bang-khen province collective «Nậm Lúc»",
    "bang-khen province collective «Trường THPT Bắc Hà»",
  ),
  // Not all of them are named, or where one belongs is.
  example("Tặng Cờ thi đua cho 3 đơn vị: Sở Nông nghiệp và Phát triển nông thôn, Sở Y tế.", "co-thi-dua - collective 3"),
  example("Tặng Bằng khen cho 3 cá nhân: ông Tẩn A Lý, Giám đốc Sở Tư pháp và bà Lò Thị May.", "bang-khen - individual 3"),
  example("Tặng Giấy khen cho Khoa Nội, Bệnh viện tỉnh.", "giay-khen - collective «Khoa Nội»"),
  example("Tặng Giấy khen cho Chi hội Phụ nữ, tổ 3, phường Cốc Lếu.", "giay-khen - collective «Chi hội Phụ nữ»"),
  example("Tặng Giấy khen cho 12 hộ, trong đó có 5 hộ nghèo vươn lên.", "giay-khen - household 12"),
  example(
    "Toàn tỉnh có 1 tập thể được tặng Huân chương Độc lập hạng Ba, đó là Trường THPT chuyên Lào Cai.",
    "huan-chuong-doc-lap#3 state collective «Trường THPT chuyên Lào Cai»",
  ),
];
