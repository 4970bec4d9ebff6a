/** An invented article, another for every number; the same for the same number. */
export interface MadeArticle {
  title: string;
  slug: string;
  /** dd/MM/yyyy */
  date: string;
  paragraphs: string[];
}

const BODIES = [
  "Sở Xây dựng",
  "Sở Y tế",
  "Hội Nông dân",
  "Công đoàn ngành Giáo dục",
  "Hội Phụ nữ",
  "Đoàn Thanh niên",
  "Ban Dân tộc",
  "Sở Công Thương",
];
const PLACES = [
  "Đông Hà",
  "Tân Lạc",
  "Bình Gia",
  "Phú Lương",
  "Sơn Dương",
  "Hòa Vang",
  "Cẩm Khê",
  "Thạch Hà",
  "Vĩnh Linh",
  "Mai Sơn",
  "Lập Thạch",
];
const THEMES = ["Đoàn kết, sáng tạo", "Vượt khó vươn lên", "Dạy tốt, học tốt", "Sản xuất giỏi", "Giữ gìn bản làng xanh", "Cải cách vì dân"];
const WORKS = [
  "làm mới đường liên thôn bằng công sức của người dân",
  "đưa các lớp học ban đêm tới từng bản xa",
  "trồng rừng gỗ lớn trên những đồi trọc lâu năm",
  "khơi thông kênh mương trước mùa gieo cấy",
  "giúp hộ khó khăn dựng lại nhà sau bão",
  "bán nông sản qua mạng cho bà con vùng cao",
  "hiến đất mở rộng sân trường và trạm y tế",
];
const REASONS = [
  "Cách làm này được nhiều nơi học hỏi vì ít tốn kém mà bền lâu",
  "Người đứng đầu đi trước nên bà con tin và làm theo",
  "Kinh nghiệm rút ra là phải bàn kỹ với dân trước khi bắt tay vào việc",
  "Từ một nhóm nhỏ ban đầu, việc làm ấy đã lan sang cả vùng",
];

const pick = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;

/** A number that looks like chance and is none. */
function number(seed: number, most: number): number {
  let value = Math.imul(seed + 1, 0x9e3779b1);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return ((value ^ (value >>> 13)) >>> 0) % most;
}

export function madeArticle(i: number): MadeArticle {
  const n = (k: number, most: number) => 2 + number(i * 31 + k, most);
  const body = pick(BODIES, i);
  const place = pick(PLACES, i * 3 + 1);
  const year = 2015 + number(i, 9);
  const title = `${body} huyện ${place} tổng kết phong trào thi đua đợt ${i + 1} năm ${year}`;
  const slug = `${["so-xay-dung", "so-y-te", "hoi-nong-dan", "cong-doan", "hoi-phu-nu", "doan-thanh-nien", "ban-dan-toc", "so-cong-thuong"][i % 8]}-tong-ket-thi-dua-dot-${i + 1}`;
  return {
    title,
    slug,
    date: `${String(n(1, 26)).padStart(2, "0")}/${String(1 + number(i + 7, 12)).padStart(2, "0")}/${year + 1}`,
    paragraphs: [
      `${body} huyện ${place} vừa tổng kết phong trào thi đua “${pick(THEMES, n(2, 60))}” năm ${year} với sự tham dự của ${n(3, 900)} đại biểu.`,
      `Trong năm, toàn huyện có ${n(4, 300)} sáng kiến được công nhận, làm lợi ${n(5, 90)},${n(6, 7)} tỷ đồng; ${n(7, 2000)} hộ thoát nghèo; ${n(8, 40)} xã đạt chuẩn nông thôn mới.`,
      `Nhiều nơi đã ${pick(WORKS, n(9, 70))} và ${pick(WORKS, n(10, 70))}. ${pick(REASONS, n(11, 40))}.`,
      `Chủ tịch UBND tỉnh tặng Bằng khen cho ${n(12, 60)} tập thể và ${n(13, 120)} cá nhân có thành tích xuất sắc; Chủ tịch UBND huyện tặng Giấy khen cho ${n(14, 200)} hộ gia đình.`,
    ],
  };
}
