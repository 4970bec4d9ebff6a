import type { Campaign } from "./campaign.ts";

const open = { start: null, end: null } as const;

function sector(
  slug: string,
  name: string,
  launcher: string,
  source: string,
  forms: readonly string[],
  more: Partial<Campaign> = {},
): Campaign {
  return { slug, name, kind: "phong-trao", reach: "sector", launcher, period: open, source, forms, ...more };
}

const bare = { bare: true } as const;

/** Standing movements of one branch, force or mass organisation. */
export const SECTORS: readonly Campaign[] = [
  sector(
    "quyet-thang",
    "Thi đua Quyết thắng",
    "Quân ủy Trung ương, Bộ Quốc phòng",
    "Phong trào thi đua của Quân đội nhân dân, dân quân tự vệ",
    ["(?:thi đua )?quyết thắng"],
    bare,
  ),
  sector(
    "vi-an-ninh-to-quoc",
    "Vì an ninh Tổ quốc",
    "Bộ Công an",
    "Phong trào thi đua của Công an nhân dân",
    ["(?:công an .{1,40} )?(?:thi đua )?vì an ninh tổ quốc(?: .{1,60})?"],
    bare,
  ),
  sector(
    "day-tot-hoc-tot",
    "Dạy tốt, học tốt",
    "Bộ Giáo dục và Đào tạo",
    "Phong trào “Hai tốt”, khởi từ Trường Bắc Lý năm 1961",
    ["(?:thi đua )?dạy (?:thật )?tốt (?:và )?học (?:thật )?tốt(?: .{1,60})?", "hai tốt"],
    { ...bare, period: { start: "1961", end: null } },
  ),
  sector(
    "doi-moi-quan-ly-giang-day",
    "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập",
    "Bộ Giáo dục và Đào tạo",
    "Phong trào thi đua của ngành giáo dục",
    [
      "(?:thi đua )?đổi mới (?:và )?sáng tạo trong (?:công tác )?(?:quản lý|dạy|giảng dạy)(?: .{1,60})?",
      "(?:thi đua )?đổi mới sáng tạo trong (?:quản lý|dạy|giảng dạy)(?: .{1,60})?",
    ],
  ),
  sector(
    "truong-hoc-than-thien",
    "Xây dựng trường học thân thiện, học sinh tích cực",
    "Bộ Giáo dục và Đào tạo",
    "Chỉ thị số 40/2008/CT-BGDĐT ngày 22/7/2008",
    ["(?:thi đua )?xây dựng (?:nhà trường|trường học|trường) (?:hạnh phúc )?thân thiện(?: .{1,60})?"],
    { ...bare, period: { start: "2008", end: null } },
  ),
  sector(
    "nguoi-benh-hai-long",
    "Đổi mới phong cách, thái độ phục vụ của cán bộ y tế hướng tới sự hài lòng của người bệnh",
    "Bộ Y tế",
    "Quyết định số 2151/QĐ-BYT ngày 04/6/2015",
    ["đổi mới phong cách thái độ phục vụ(?: .{1,90})?"],
  ),
  sector("co-so-y-te-xanh-sach-dep", "Xây dựng cơ sở y tế xanh - sạch - đẹp", "Bộ Y tế", "Phong trào của ngành y tế từ năm 2016", [
    "(?:xây dựng )?(?:cơ sở y tế|bệnh viện) xanh sạch đẹp(?: .{1,60})?",
  ]),
  sector(
    "lao-dong-gioi",
    "Lao động giỏi, lao động sáng tạo",
    "Tổng Liên đoàn Lao động Việt Nam",
    "Phong trào thi đua của tổ chức Công đoàn",
    ["(?:.{1,60} )?(?:thi đua )?lao động giỏi(?: và)?(?: lao động)? sáng tạo(?: .{1,60})?", "(?:thi đua )?lao động giỏi"],
    bare,
  ),
  sector(
    "gioi-viec-nuoc",
    "Giỏi việc nước, đảm việc nhà",
    "Tổng Liên đoàn Lao động Việt Nam",
    "Phong trào thi đua trong nữ công nhân, viên chức, lao động từ năm 1989",
    ["(?:phụ nữ |nữ .{1,50} )?(?:thi đua )?giỏi việc (?:nước|trường|nước việc trường|quân|công ty|ngành|cơ quan|hội) (?:và )?đảm việc nhà"],
    { ...bare, period: { start: "1989", end: null } },
  ),
  sector(
    "xanh-sach-dep",
    "Xanh - Sạch - Đẹp, bảo đảm an toàn vệ sinh lao động",
    "Tổng Liên đoàn Lao động Việt Nam",
    "Phong trào của tổ chức Công đoàn từ năm 1996",
    ["(?:.{1,30} )?xanh sạch đẹp(?: .{1,60})?"],
    { ...bare, period: { start: "1996", end: null } },
  ),
  sector(
    "nong-dan-gioi",
    "Nông dân thi đua sản xuất, kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững",
    "Hội Nông dân Việt Nam",
    "Hội Nông dân Việt Nam phát động từ năm 1989",
    [
      "(?:hội viên )?(?:nông dân|thi đua)(?: .{1,30})? sản xuất (?:và )?kinh doanh giỏi(?: .{1,90})?",
      "nông dân (?:thi đua )?sản xuất giỏi(?: .{1,90})?",
      "sản xuất (?:và )?kinh doanh giỏi(?: .{1,90})?",
    ],
    { ...bare, period: { start: "1989", end: null } },
  ),
  sector(
    "phu-nu-tich-cuc",
    "Phụ nữ tích cực học tập, lao động sáng tạo, xây dựng gia đình hạnh phúc",
    "Hội Liên hiệp Phụ nữ Việt Nam",
    "Hội Liên hiệp Phụ nữ Việt Nam phát động từ năm 2002",
    ["phụ nữ tích cực học tập(?: .{1,60})?"],
    { ...bare, period: { start: "2002", end: null } },
  ),
  sector(
    "phu-nu-thoi-dai-moi",
    "Xây dựng người phụ nữ Việt Nam thời đại mới",
    "Hội Liên hiệp Phụ nữ Việt Nam",
    "Phong trào thi đua của Hội nhiệm kỳ 2022 - 2027",
    ["xây dựng (?:người )?phụ nữ(?: .{1,30})? (?:thời (?:đại|kỳ) mới|toàn diện)(?: .{1,60})?"],
  ),
  sector(
    "phu-nu-giup-nhau",
    "Phụ nữ giúp nhau phát triển kinh tế gia đình",
    "Hội Liên hiệp Phụ nữ Việt Nam",
    "Phong trào của Hội Liên hiệp Phụ nữ",
    ["(?:phụ nữ|ngày) (?:giúp nhau|tiết kiệm)(?: .{1,60})?"],
  ),
  sector(
    "5-khong-3-sach",
    "Xây dựng gia đình 5 không, 3 sạch",
    "Hội Liên hiệp Phụ nữ Việt Nam",
    "Cuộc vận động của Hội từ năm 2010",
    ["(?:xây dựng )?(?:gia đình )?(?:5|năm) không (?:3|ba) sạch(?: .{1,40})?", "xây dựng gia đình (?:5|năm) có (?:3|ba) sạch"],
    {
      kind: "cuoc-van-dong",
      period: { start: "2010", end: null },
    },
  ),
  sector(
    "cuu-chien-binh-guong-mau",
    "Cựu chiến binh gương mẫu",
    "Hội Cựu chiến binh Việt Nam",
    "Phong trào thi đua của Hội Cựu chiến binh",
    ["(?:thi đua )?cựu chiến binh(?: .{1,30})? gương mẫu(?: .{1,60})?"],
    bare,
  ),
  sector(
    "cuu-chien-binh-giup-nhau",
    "Cựu chiến binh giúp nhau giảm nghèo, làm kinh tế giỏi",
    "Hội Cựu chiến binh Việt Nam",
    "Phong trào của Hội Cựu chiến binh",
    ["(?:cựu chiến binh|hội viên) (?:đoàn kết )?(?:giúp nhau|làm kinh tế)(?: .{1,60})?"],
  ),
  sector(
    "thanh-nien-tinh-nguyen",
    "Thanh niên tình nguyện",
    "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Phong trào hành động cách mạng của Đoàn từ năm 2000",
    ["(?:thanh niên|tuổi trẻ|sinh viên)(?: .{1,30})?(?: xung kích)? tình nguyện(?: .{1,60})?"],
    {
      ...bare,
      period: { start: "2000", end: null },
    },
  ),
  sector(
    "tuoi-tre-sang-tao",
    "Tuổi trẻ sáng tạo",
    "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Phong trào hành động cách mạng của Đoàn",
    ["(?:tuổi trẻ|thanh niên|sinh viên)(?: .{1,30})? sáng tạo(?: .{1,40})?"],
    bare,
  ),
  sector(
    "tuoi-tre-bao-ve-to-quoc",
    "Tuổi trẻ xung kích bảo vệ Tổ quốc",
    "Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh",
    "Phong trào hành động cách mạng của Đoàn",
    ["(?:tuổi trẻ|thanh niên)(?: .{1,30})?(?: xung kích)? bảo vệ tổ quốc(?: .{1,40})?"],
    bare,
  ),
  sector(
    "sinh-vien-5-tot",
    "Sinh viên 5 tốt",
    "Hội Sinh viên Việt Nam",
    "Phong trào của Hội Sinh viên Việt Nam từ năm 2009",
    ["(?:sinh viên|học sinh) (?:5|năm|3|ba) tốt(?: .{1,40})?", "học sinh (?:3|ba) rèn luyện"],
    bare,
  ),
  sector(
    "ke-hoach-nho",
    "Kế hoạch nhỏ",
    "Đội Thiếu niên Tiền phong Hồ Chí Minh",
    "Phong trào của Đội từ năm 1958",
    ["(?:làm )?kế hoạch nhỏ(?: .{1,40})?"],
    { ...bare, period: { start: "1958", end: null } },
  ),
  sector(
    "nghin-viec-tot",
    "Nghìn việc tốt",
    "Đội Thiếu niên Tiền phong Hồ Chí Minh",
    "Phong trào của Đội",
    ["(?:nghìn|ngàn) việc tốt(?: .{1,40})?"],
    bare,
  ),
  sector(
    "tuoi-cao-guong-sang",
    "Tuổi cao - Gương sáng",
    "Hội Người cao tuổi Việt Nam",
    "Phong trào thi đua của Hội Người cao tuổi",
    ["(?:người cao tuổi )?tuổi cao (?:nêu )?gương sáng(?: .{1,60})?"],
    bare,
  ),
  sector("phung-cong-thu-phap", "Phụng công, thủ pháp, chí công, vô tư", "Tòa án nhân dân tối cao", "Phong trào thi đua của ngành Tòa án", [
    "phụng công thủ pháp chí công vô tư(?: .{1,60})?",
  ]),
  sector("nha-sach-vuon-dep", "Nhà sạch, vườn đẹp", "Hội Liên hiệp Phụ nữ, Hội Nông dân", "Phong trào chỉnh trang nhà ở nông thôn", [
    "(?:nhà sạch vườn đẹp|vườn đẹp nhà sạch|sạch nhà (?:đẹp|sạch) .{1,20})(?: .{1,60})?",
  ]),
  sector(
    "tet-vi-nguoi-ngheo",
    "Tết vì người nghèo và nạn nhân chất độc da cam",
    "Hội Chữ thập đỏ Việt Nam",
    "Phong trào của Hội Chữ thập đỏ từ năm 1999",
    ["tết (?:nhân ái|vì người nghèo)(?: .{1,60})?"],
  ),
];
