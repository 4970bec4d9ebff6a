import { canonical, isWordCode } from "../vietnamese/characters.ts";
import { lean } from "../vietnamese/lean.ts";
import { isDigitCode } from "../vietnamese/numbers.ts";
import { wordTable } from "../vietnamese/word-table.ts";

/**
 * Fields that bodies of the state, parties, unions, schools and firms are named after, where the name holds a comma or "và": ministries and
 * their departments of 2008-2026, before and after the mergers of March 2025, and what else is called by two fields at once.
 */
export const BODY_FIELDS: readonly string[] = [
  // Bộ, sở, phòng
  "Nông nghiệp và Phát triển nông thôn",
  "Nông nghiệp và PTNT",
  "Nông nghiệp và Môi trường",
  "Tài nguyên và Môi trường",
  "Tài nguyên, Môi trường và Biển",
  "Giáo dục và Đào tạo",
  "Văn hóa, Giáo dục và Đào tạo",
  "Khoa học và Công nghệ",
  "Khoa học, Công nghệ và Môi trường",
  "Thông tin và Truyền thông",
  "Bưu chính và Viễn thông",
  "Bưu chính, Viễn thông và Công nghệ thông tin",
  "Kế hoạch và Đầu tư",
  "Kế hoạch và Tài chính",
  "Thương binh và Xã hội",
  "Lao động, Thương binh và Xã hội",
  "Lao động, Thương binh",
  "Lao động và Xã hội",
  "Thể thao và Du lịch",
  "Văn hóa, Thể thao và Du lịch",
  "Văn hóa, Thể thao",
  "Văn hóa và Thể thao",
  "Văn hóa và Xã hội",
  "Văn hóa, Xã hội",
  "Văn hóa và Thông tin",
  "Văn hóa, Thông tin và Thể thao",
  "Văn hóa, Thông tin và Truyền thanh",
  "Văn hóa, Khoa học và Thông tin",
  "Văn hóa, Thể thao và Truyền thanh",
  "Thể thao và Truyền thanh",
  "Thông tin và Thể thao",
  "Du lịch và Thể thao",
  "Dân tộc và Tôn giáo",
  "Công nghiệp và Thương mại",
  "Thương mại và Công nghiệp",
  "Thương mại và Du lịch",
  "Kinh tế và Hạ tầng",
  "Kinh tế, Hạ tầng và Đô thị",
  "Hạ tầng và Đô thị",
  "Kinh tế và Ngân sách",
  "Quy hoạch và Kiến trúc",
  "Nội vụ và Lao động",
  "Dân số và Trẻ em",
  "Gia đình và Trẻ em",
  "Dân số, Gia đình và Trẻ em",
  // Cục, chi cục, trung tâm
  "Trồng trọt và Bảo vệ thực vật",
  "Chăn nuôi và Thú y",
  "Chăn nuôi, Thú y và Thủy sản",
  "Trồng trọt, Bảo vệ thực vật và Kiểm lâm",
  "Lâm sản và Thủy sản",
  "Nông sản, Lâm sản và Thủy sản",
  "Bảo vệ và Phát triển rừng",
  "Bảo vệ rừng và Phòng cháy",
  "Phát triển rừng và Bảo vệ",
  "Nước sạch và Vệ sinh môi trường",
  "Giống cây trồng và Vật nuôi",
  "Đo đạc và Bản đồ",
  "Biển và Hải đảo",
  "Văn thư và Lưu trữ",
  "Khuyến công và Xúc tiến thương mại",
  "Khuyến công và Tư vấn",
  "Xúc tiến Đầu tư, Thương mại và Du lịch",
  "Xúc tiến Thương mại và Đầu tư",
  "Xúc tiến Đầu tư và Thương mại",
  "Hỗ trợ doanh nghiệp nhỏ và vừa",
  "Dịch vụ việc làm và Giáo dục nghề nghiệp",
  "Giáo dục nghề nghiệp và Giáo dục thường xuyên",
  "Giáo dục thường xuyên và Hướng nghiệp",
  "Truyền thông và Giáo dục sức khỏe",
  "Truyền thông và Văn hóa",
  "Truyền thông, Văn hóa và Thể thao",
  "Kiểm soát bệnh tật và Phòng chống",
  "Kỹ thuật và Công nghệ",
  "Khoa học và Kỹ thuật",
  "Phát thanh và Truyền hình",
  "Phát thanh, Truyền hình",
  "Truyền thanh và Truyền hình",
  "Truyền thanh, Truyền hình",
  "Báo và Phát thanh",
  "Báo chí và Truyền thông",
  "Báo chí và Xuất bản",
  "Phòng cháy, chữa cháy",
  "Phòng cháy và chữa cháy",
  "Chữa cháy và Cứu nạn",
  "Cứu nạn, cứu hộ",
  "Cứu hộ, cứu nạn",
  "Phòng, chống",
  "Thiên tai và Tìm kiếm",
  "Bảo vệ và Cơ động",
  "Thi hành án hình sự và Hỗ trợ tư pháp",
  "Tạm giữ và Thi hành án",
  "Quản lý dự án đầu tư và xây dựng",
  // Đảng, dân vận, hội, trường
  "Tuyên giáo và Dân vận",
  "Dân vận và Mặt trận",
  "Kiểm tra và Giám sát",
  "ĐBQH và HĐND",
  "Đại biểu Quốc hội và Hội đồng nhân dân",
  "HĐND và UBND",
  "Hội đồng nhân dân và Ủy ban nhân dân",
  "Văn học và Nghệ thuật",
  "Khoa học Xã hội và Nhân văn",
  "Xã hội và Nhân văn",
  "Kinh tế và Quản trị kinh doanh",
  "Người tàn tật và Trẻ mồ côi",
  "Người khuyết tật và Trẻ mồ côi",
  "Khuyết tật, Trẻ mồ côi",
  // Doanh nghiệp
  "Đầu tư và Phát triển",
  "Đầu tư và Xây dựng",
  "Đầu tư và Thương mại",
  "Đầu tư, Xây dựng và Thương mại",
  "Xây dựng và Thương mại",
  "Xây dựng và Phát triển",
  "Xây dựng và Dịch vụ",
  "Thương mại và Dịch vụ",
  "Thương mại và Xây dựng",
  "Thương mại và Sản xuất",
  "Sản xuất và Thương mại",
  "Sản xuất và Xuất nhập khẩu",
  "Dịch vụ và Thương mại",
  "Dịch vụ và Du lịch",
  "Tư vấn và Xây dựng",
  "Khai thác và Chế biến",
  "Môi trường và Đô thị",
  "Môi trường và Công trình đô thị",
  "Quản lý và Khai thác",
  "Quản lý và Sửa chữa",
  "Vật tư và Thiết bị",
  "In và Bao bì",
  // Danh hiệu, phong trào đứng liền một cụm
  "người tốt, việc tốt",
  "sản xuất, kinh doanh",
  "sản xuất và kinh doanh",
  "việc nước, đảm việc nhà",
  "giỏi việc trường, đảm việc nhà",
];

/** Up to two syllables at an end of a part. */
const syllables = (part: string): string[] => part.split(" ").filter(Boolean);
const lastTwo = (part: string): string => syllables(part).slice(-2).join(" ");
const firstTwo = (part: string): string => syllables(part).slice(0, 2).join(" ");

const JOINTS = new Set<string>();
/** The syllables next to a joint: most commas of a text stand behind another one. */
const BEFORE_JOINT: [string, true][] = [];
for (const field of BODY_FIELDS.map(canonical))
  for (const joint of field.matchAll(/,| và /gu)) {
    const before = lastTwo(field.slice(0, joint.index));
    JOINTS.add(`${before}${joint[0].trim()}${firstTwo(field.slice(joint.index + joint[0].length))}`);
    BEFORE_JOINT.push([before.slice(before.lastIndexOf(" ") + 1), true]);
  }
const CLOSES_FIELD = wordTable(BEFORE_JOINT);

const SYLLABLES_BEFORE = lean(/(?:[\p{L}\p{M}]+ +)?[\p{L}\p{M}]+ *$/u);
const SYLLABLES_AFTER = lean(/^ *[\p{L}\p{M}]+(?: +[\p{L}\p{M}]+)?/u);

/**
 * Whether the comma or "và" at `at..end` of a view stands inside the name of a field: "Thông tin và Truyền thông", "Văn hóa, Thể thao".
 * Both its sides are looked at up to two syllables, so it costs the same wherever it stands.
 */
export function joinsField(view: string, at: number, end: number): boolean {
  let stop = at;
  while (stop > 0 && view.charCodeAt(stop - 1) === 32) stop--;
  let start = stop;
  while (start > 0 && stop - start < 12 && isWordCode(view.charCodeAt(start - 1)) && !isDigitCode(view.charCodeAt(start - 1))) start--;
  if (!CLOSES_FIELD.at(view, start, stop)) return false;
  const left = SYLLABLES_BEFORE.exec(view.slice(Math.max(0, at - 20), at))?.[0];
  const right = SYLLABLES_AFTER.exec(view.slice(end, end + 20))?.[0];
  if (left === undefined || right === undefined) return false;
  const [a, joint, b] = [syllables(left), view.slice(at, end).trim(), syllables(right)];
  // "Nước sạch và" is two syllables of the field, "In và" the only one
  for (let i = 0; i < a.length; i++)
    for (let j = b.length; j > 0; j--) if (JOINTS.has(`${a.slice(i).join(" ")}${joint}${b.slice(0, j).join(" ")}`)) return true;
  return false;
}
