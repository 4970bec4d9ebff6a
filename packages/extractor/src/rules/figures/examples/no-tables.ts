/** Tables and lines with strokes that hold no figures: commendations, people, ranks, prices, menus. */
export const NO_FIGURES_IN_TABLES: readonly string[] = [
  "Biểu 4. Khen thưởng năm 2022\nHình thức | Tập thể | Cá nhân | Hộ gia đình\nBằng khen của Chủ tịch UBND tỉnh | 21 | 38 | 4\nCờ thi đua của UBND tỉnh | 6 | - | -",
  "Bảng 3. Khen thưởng năm học\nHình thức\nTập thể\nCá nhân\nHuân chương Lao động hạng Ba\n01\n02\nCờ thi đua của Bộ\n01\n-\nGiấy khen của Giám đốc Sở\n145\n620",
  "Đơn vị | Cờ thi đua | Bằng khen | Giấy khen\nSở Nội vụ | 1 | 4 | 30\nSở Tài chính | 0 | 3 | 21",
  "Đơn vị | Chiến sĩ thi đua cơ sở | Lao động tiên tiến\nSở Nội vụ | 4 | 30\nSở Tài chính | 3 | 21",
  "Danh hiệu | Số lượng\nTập thể lao động xuất sắc | 12\nChiến sĩ thi đua cấp tỉnh | 7",
  "TT | Họ và tên | Chức vụ | Năm sinh\n1 | Nguyễn Văn A | Trưởng thôn 4 | 1962\n2 | Trần Thị B | Đội trưởng đội 3 | 1970",
  "STT | Tên tập thể | Địa chỉ\n1 | Chi bộ thôn 5 | xã Tân An\n2 | Trường Tiểu học số 2 Bình Hòa | xã Bình Hòa",
  "STT | Tên hộ | Ghi chú\n1 | Hộ ông Lò Văn Pản | đã nhận bằng năm 2019\n2 | Hộ bà Lò Thị Én | nhận bằng tháng 5/2020",
  "Tên công trình | Chủ đầu tư | Ghi chú\nĐường thôn 3 | UBND xã | dài 2 km, rộng 4 m\nNhà văn hóa | UBND xã | xong tháng 5/2020",
  "Giá lúa hôm nay: 5.900 đ/kg | Giá cá tra: 18.700 đ/kg",
  "Hôm nay 118 | Tháng này 4.905 | Tất cả 702.334",
  "Xã | Năm đạt chuẩn | Xếp thứ\nXã Tân An | 2019 | 1\nXã Bình Hòa | 2021 | 4",
  "Trường | Giải Nhất | Giải Nhì\nTHPT Lê Lợi | 3 | 5\nTHPT Quang Trung | 1 | 2",
  "Biểu 2. Số Bằng khen đã tặng\nHuyện | 2018 | 2019\nHàm Yên | 3 | 5\nNa Hang | 1 | 2",
];
