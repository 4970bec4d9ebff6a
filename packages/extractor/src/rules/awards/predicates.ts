import { canonical, lean } from "@thidua/core";
import { list } from "./vocabulary.ts";

const pattern = (words: readonly string[]): string => words.map((word) => canonical(word)).join("|");

/** Words of deeds that no name of a body holds in small letters: where one stands, the name has ended. */
const DEEDS = list(String.raw`
  thực hiện | làm tốt | làm theo | làm kinh tế | làm giàu | làm đường | bắt giữ | bắt \d | bắt quả tang | bắt nhiều | phá án | triệt phá | phát hiện |
  cứu sống | cứu người | cứu \d | chuyển giao | mở rộng | mở \d | về đích | vươn lên | vượt khó | vượt lên | vượt kế hoạch | vượt chỉ tiêu | nộp ngân sách |
  nộp thuế | khắc phục | chăm lo | dập tắt | giúp đỡ | giúp \d | giúp nhân dân | giúp người | giúp các | giúp hội viên | hiến đất | hiến máu | hiến \d | hiến gần | hiến hơn | ủng hộ |
  quyên góp | huy động | triển khai | phối hợp | đấu tranh | chú trọng | quan tâm | không ngừng | nên (?=được|đã|vinh) | vẫn | nhờ | mặc dù | tuy | xây \d |
  xây dựng \d | xây dựng được | đầu tư \d | đầu tư hơn | đầu tư trên | hỗ trợ \d | hỗ trợ hơn | trồng \d | nuôi \d | thu hút | thu ngân sách | góp \d | góp phần | đóng góp \d | tổ chức \d |
  tổ chức được | tổ chức tốt | tổ chức nhiều | lập công | lập thành tích | lập nhiều | mưu trí | gương mẫu | tận tụy | gắn bó | trực tiếp | chuyển đổi | từ chỗ | từ khi | từ năm |
  lãnh đạo nhân dân | lãnh đạo cán bộ | đi đầu | quyết liệt | tiên phong | quản lý tốt | giữ gìn | giữ vững | sống | nâng cao | cải tạo | thắp sáng | tuyên truyền vận động | vận động | tham mưu
`);
/** Words that may stand in a name ("Ban vận động", "Phòng tham mưu"), and begin a deed behind a capital, a level or a number. */
const MAYBE = list(`
  ứng dụng | áp dụng | sản xuất | kinh doanh | đổi mới | sáng tạo | đoàn kết | xây dựng | phát triển | tổ chức | hỗ trợ | đầu tư | chăm sóc |
  bảo vệ | quản lý | tuyên truyền | dạy học | dạy giỏi | học giỏi | chế biến | tăng trưởng | làm chủ | mở lớp | đóng góp | lãnh đạo | chỉ đạo |
  cung cấp | khám bệnh | điều trị | tiếp nhận | giải quyết | phòng chống | xử lý | cải tiến | tiết kiệm | ra quân | đứng lớp | công tác | nghiên cứu | dũng cảm | tự nguyện
`);
const DEED = lean(new RegExp(` (?:(${pattern(DEEDS)})|(?:${pattern(MAYBE)}))(?![\\p{L}\\p{M}])`, "gu"));
// What a name may end in before a deed: a capital, a number, a bare level
const ENDS_NAME = lean(
  /(?:^|[ "])(?:\p{Lu}[\p{L}\p{M}\d&'’.-]*|\d{1,3}|tỉnh|huyện|xã|phường|quận|thị xã|thành phố|thị trấn|ngành|trường)$/u,
);
const HEAD_ALONE =
  /^(?:cho |các )?(?:ban|phòng|tổ|đội|quỹ|khoa|hội|nhóm|trung tâm|câu lạc bộ|clb|viện|trạm|chi cục|cục|sở|cơ quan|đơn vị)$/u;

/** Offset in `start..end` where a deed begins and the name before it has ended; -1 where none does. */
export function deedAt(text: string, view: string, start: number, end: number): number {
  const words = view.slice(start, end);
  DEED.lastIndex = 0;
  for (let match = DEED.exec(words); match; match = DEED.exec(words)) {
    const at = start + match.index;
    const written = text.charAt(at + 1);
    // "Hội Làm vườn": a capital belongs to the name
    if (written !== written.toLowerCase() || HEAD_ALONE.test(words.slice(0, match.index))) continue;
    if (match[1] !== undefined || ENDS_NAME.test(text.slice(Math.max(start, at - 24), at))) return at;
  }
  return -1;
}
