import { type Example, one } from "./example.ts";

/** Who launched it told from afar: after another deed, by a word that says it began there, or inside the name of an office. */
export const LAUNCHED_FAR: readonly Example[] = [
  {
    text: "Hội Nông dân tỉnh sơ kết 3 năm phong trào “Đồng sạch”, đồng thời phát động đợt thi đua “Vụ xuân thắng lợi”.",
    movements: [
      { name: "Đồng sạch", launcher: null },
      { name: "Vụ xuân thắng lợi", launcher: "Hội Nông dân tỉnh" },
    ],
  },
  {
    text: "Sáng 12/5, Sở Y tế tổng kết phong trào “Nụ cười áo trắng” và phát động phong trào “Bệnh viện xanh”.",
    movements: [
      { name: "Nụ cười áo trắng", launcher: null },
      { name: "Bệnh viện xanh", launcher: "Sở Y tế" },
    ],
  },
  {
    text: "Cục Thủy lợi làm liền hai việc: tổng kết phong trào “Giữ nước đầu nguồn”, vốn do Tổng cục Thủy lợi khi đó khởi xướng, và phát động phong trào “Hồ đập an toàn”.",
    movements: [
      { name: "Giữ nước đầu nguồn", launcher: "Tổng cục Thủy lợi" },
      { name: "Hồ đập an toàn", launcher: "Cục Thủy lợi" },
    ],
  },
  {
    text: "Huyện đoàn khép lại phong trào “Áo xanh” và mở phong trào “Áo ấm”.",
    movements: [
      { name: "Áo xanh", launcher: null },
      { name: "Áo ấm", launcher: "Huyện đoàn" },
    ],
  },
  {
    text: "Đoàn Thanh niên Sở khánh thành công trình và phát động phong trào “Ngày thứ Bảy xanh”.",
    movements: [{ name: "Ngày thứ Bảy xanh", launcher: "Đoàn Thanh niên Sở" }],
  },
  {
    text: "Công đoàn Công ty phát động luôn đợt thi đua “60 ngày đêm trực lửa” cho mùa khô.",
    movements: [{ name: "60 ngày đêm trực lửa", launcher: "Công đoàn Công ty" }],
  },
  {
    text: "Hạt Kiểm lâm huyện phát động ngay đợt thi đua “Giữ lửa mùa khô”.",
    movements: [{ name: "Giữ lửa mùa khô", launcher: "Hạt Kiểm lâm huyện" }],
  },
  {
    text: "Phong trào “Hũ gạo tình quân dân” do Đội Vận động quần chúng Đồn Biên phòng Mũi Né nhen lên từ 2015.",
    movements: [{ name: "Hũ gạo tình quân dân", launcher: "Đội Vận động quần chúng Đồn Biên phòng Mũi Né" }],
  },
  {
    text: "Phong trào “Ngày cuối tuần cùng dân” do Ban Tổ chức Thành ủy phát động nay lan rộng.",
    movements: [{ name: "Ngày cuối tuần cùng dân", launcher: "Ban Tổ chức Thành ủy" }],
  },
  {
    text: "Phong trào “Công trường sạch” do Sở Xây dựng phát động có 40 đơn vị tham gia.",
    movements: [{ name: "Công trường sạch", launcher: "Sở Xây dựng" }],
  },
  {
    text: "Phong trào “Bữa cơm yêu thương” do Hội Phụ nữ xã tổ chức hằng tuần.",
    movements: [{ name: "Bữa cơm yêu thương", launcher: "Hội Phụ nữ xã" }],
  },
  {
    text: "Thầy trò bám vào hai phong trào: “Đọc sách mỗi ngày” và “Vườn thơ”, phong trào sau do Ban Giám hiệu phát động.",
    movements: [
      { name: "Đọc sách mỗi ngày", launcher: null },
      { name: "Vườn thơ", launcher: "Ban Giám hiệu" },
    ],
  },
  {
    text: "Hai phong trào “Ba sạch” và “Năm không” đều do Hội LHPN tỉnh phát động.",
    movements: [
      { name: "Ba sạch", launcher: "Hội LHPN tỉnh" },
      { name: "Năm không", launcher: "Hội LHPN tỉnh" },
    ],
  },
  {
    text: "Khóm 4 có phong trào “Một nhà một hàng rào xanh”, người khởi lên là Chi hội Phụ nữ khóm.",
    movements: [{ name: "Một nhà một hàng rào xanh", launcher: "Chi hội Phụ nữ khóm" }],
  },
  {
    text: "Phong trào “Cờ đỏ bến sông”, đơn vị đề xướng là Đồn Biên phòng Cửa Lạch, có 90 tàu tham gia.",
    movements: [{ name: "Cờ đỏ bến sông", launcher: "Đồn Biên phòng Cửa Lạch" }],
  },
  {
    text: "Phong trào “Tiếng mõ đêm” ra đời từ sáng kiến của Chi bộ bản Nà Lốc.",
    movements: [{ name: "Tiếng mõ đêm", launcher: "Chi bộ bản Nà Lốc" }],
  },
  {
    text: "Phong trào “Góp lúa cho em” - sáng kiến của Hội Phụ nữ xã - đã nuôi 40 em.",
    movements: [{ name: "Góp lúa cho em", launcher: "Hội Phụ nữ xã" }],
  },
  {
    text: "Phong trào “Xóm không tệ nạn” bắt nguồn từ Hội Cựu chiến binh xã Nam Sơn.",
    movements: [{ name: "Xóm không tệ nạn", launcher: "Hội Cựu chiến binh xã Nam Sơn" }],
  },
  {
    text: "Phong trào “Ba cùng” được phát động bởi Công đoàn ngành Giáo dục từ năm 2019.",
    movements: [{ name: "Ba cùng", launcher: "Công đoàn ngành Giáo dục" }],
  },
  {
    text: "Phong trào “Đường thông” theo phát động của Bộ trưởng Bộ Giao thông vận tải đã kết thúc.",
    movements: [{ name: "Đường thông", launcher: "Bộ trưởng Bộ Giao thông vận tải" }],
  },
  {
    text: "Hưởng ứng phong trào thi đua “Mở đường” UBND tỉnh phát động, dân bản hiến đất.",
    movements: [{ name: "Mở đường", launcher: "UBND tỉnh" }],
  },
  {
    text: "Phong trào “Lúa sạch” ban đầu do Chi hội Nông dân thôn Đông khởi xướng, sau được xã nhân rộng.",
    movements: [{ name: "Lúa sạch", launcher: "Chi hội Nông dân thôn Đông" }],
  },
  {
    text: "Phong trào “Xe buýt văn minh” vừa được Sở Giao thông vận tải khởi động.",
    movements: [{ name: "Xe buýt văn minh", launcher: "Sở Giao thông vận tải" }],
  },
  {
    text: "Chủ tịch UBND tỉnh ký Quyết định phát động phong trào thi đua “Số hóa 90 ngày”.",
    movements: [{ name: "Số hóa 90 ngày", launcher: "Chủ tịch UBND tỉnh" }],
  },
  {
    text: "Nhà trường và Hội Cha mẹ học sinh cùng phát động phong trào “Áo trắng tặng bạn”.",
    movements: [{ name: "Áo trắng tặng bạn", launcher: "Nhà trường và Hội Cha mẹ học sinh" }],
  },
  {
    text: "Hội Cựu chiến binh huyện có sáng kiến mở phong trào “Bốn cùng giữ đất”.",
    movements: [{ name: "Bốn cùng giữ đất", launcher: "Hội Cựu chiến binh huyện" }],
  },
  // Another has done something in between: the verb that goes on is the other's, or nobody's.
  {
    text: "Tỉnh đoàn tổng kết phong trào “Áo xanh”, Hội Nông dân tỉnh sơ kết phong trào “Đồng sạch” và phát động phong trào “Vụ xuân thắng lợi”.",
    movements: [
      { name: "Áo xanh", launcher: null },
      { name: "Đồng sạch", launcher: null },
      { name: "Vụ xuân thắng lợi", launcher: "Hội Nông dân tỉnh" },
    ],
  },
  {
    text: "Sở Y tế tổng kết phong trào “Nụ cười áo trắng”, Sở Giáo dục và Đào tạo trao giải cho học sinh và phát động phong trào “Trường xanh”.",
    movements: [
      { name: "Nụ cười áo trắng", launcher: null },
      { name: "Trường xanh", launcher: "Sở Giáo dục và Đào tạo" },
    ],
  },
  {
    text: "Huyện đoàn khép lại phong trào “Áo xanh”, Hội Phụ nữ huyện khen thưởng 3 chi hội, đồng thời phát động phong trào “Áo ấm”.",
    movements: [
      { name: "Áo xanh", launcher: null },
      { name: "Áo ấm", launcher: null },
    ],
  },
  one("Sở Y tế tổ chức hội nghị tổng kết, Công đoàn ngành trao quà, và phát động phong trào “Bệnh viện xanh”.", "Bệnh viện xanh", {
    launcher: null,
  }),
  one("Sở Y tế tổ chức hội nghị; Công đoàn ngành tổng kết năm và phát động phong trào “Bệnh viện xanh”.", "Bệnh viện xanh", {
    launcher: "Công đoàn ngành",
  }),
  one("Sở Y tế tổng kết năm, Sở Y tế khen thưởng 5 đơn vị và phát động phong trào “Bệnh viện xanh”.", "Bệnh viện xanh", {
    launcher: "Sở Y tế",
  }),
  // Nobody is said to have launched these.
  one("Sau lễ tổng kết của Sở Tư pháp, hội nghị phát động phong trào “Luật gần dân”.", "Luật gần dân", { launcher: null }),
  one("UBND xã biểu dương các hộ dẫn đầu phong trào “Hàng rào xanh”.", "Hàng rào xanh", { launcher: null }),
  one("Trường Tiểu học Hùng Vương tổng kết năm học và tham gia phong trào “Kế hoạch nhỏ”.", "Kế hoạch nhỏ", { launcher: null }),
  one("Hội thi do Tỉnh đoàn tổ chức nằm trong phong trào “Thanh niên sáng tạo”.", "Thanh niên sáng tạo", { launcher: null }),
  one("Ông Tư, người tham gia phong trào “Hiến đất mở đường”, cho biết Hội Nông dân xã luôn ủng hộ.", "Hiến đất mở đường", {
    launcher: null,
  }),
  one("Đơn vị được UBND tỉnh khen trong phong trào “Xanh hóa nhà máy”.", "Xanh hóa nhà máy", { launcher: null }),
  one("Phong trào “Tắt máy khi dừng đèn” nhận hỗ trợ của Sở Công Thương.", "Tắt máy khi dừng đèn", { launcher: null }),
  one("Thành tích của phong trào “Rau sạch” được Hội Nông dân tỉnh ghi nhận.", "Rau sạch", { launcher: null }),
  one("Phong trào “Điện sáng ngõ quê” bắt nguồn từ thôn Đông, xã Tân Lập.", "Điện sáng ngõ quê", { launcher: null }),
  one("Phong trào “Lòng nhân ái” xuất phát từ thực tế đời sống.", "Lòng nhân ái", { launcher: null }),
  one("Phong trào “Trường xanh”, nơi làm tốt là Trường Tiểu học Lê Lợi.", "Trường xanh", { launcher: null }),
  one("Trong phong trào “Bếp ấm”, đơn vị đi đầu là Hội Phụ nữ xã Tân Lập.", "Bếp ấm", { launcher: null }),
  one("Phong trào “Giờ đọc sách” được Sở Văn hóa khen và UBND tỉnh tặng Cờ.", "Giờ đọc sách", { launcher: null }),
  // Told in the next sentence, which goes on with what this one ends with
  one(
    "Văn Bàn: phong trào “Mỗi nhà một giàn hoa”. Hội LHPN huyện phát động tháng 3/2023, đến nay trồng 6 km đường hoa.",
    "Mỗi nhà một giàn hoa",
    {
      launcher: "Hội LHPN huyện",
    },
  ),
  one("Xã có phong trào “Ngõ sáng, nhà sạch”. Phong trào này do Hội Cựu chiến binh xã phát động từ năm 2019.", "Ngõ sáng, nhà sạch", {
    launcher: "Hội Cựu chiến binh xã",
  }),
  one("Bản làng rộn ràng phong trào “Áo trắng tặng bạn”. Đây là phong trào do Đoàn trường khởi xướng.", "Áo trắng tặng bạn", {
    launcher: "Đoàn trường",
  }),
  one("Xã có phong trào “Ngõ sáng, nhà sạch”. Hội Cựu chiến binh xã phát động hội viên hiến đất.", "Ngõ sáng, nhà sạch", {
    launcher: null,
  }),
  one("Nơi nơi có phong trào “Sách cũ”. UBND tỉnh tổ chức hội nghị tổng kết.", "Sách cũ", { launcher: null }),
  one("Nơi nơi có phong trào “Sách cũ”. Đoàn xã phát động chiến dịch làm sạch biển.", "Sách cũ", { launcher: null }),
  // Told in the answer to a question, the one movement named last
  one(
    "Từ phong trào “Bản làng đổi mới”, tỉnh rút ra điều gì?\n\n- Ông Hà: Nói ít thôi. Phong trào này do Ban Dân vận Tỉnh ủy phát động cuối năm 2016.",
    "Bản làng đổi mới",
    { launcher: "Ban Dân vận Tỉnh ủy" },
  ),
  one(
    "Từ phong trào “Bản làng đổi mới”, tỉnh rút ra điều gì?\n\n- Ông Hà: Nói ít thôi. Phong trào khác do Ban Dân vận Tỉnh ủy phát động.",
    "Bản làng đổi mới",
    { launcher: null },
  ),
];
