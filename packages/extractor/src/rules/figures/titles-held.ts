import { lean } from "@thidua/core";

// Counts of those who hold a title that is told in words of its own, and of those who are given something else than an honour by name.

// "163/187 giáo xứ | được công nhận “Xứ đạo tiên tiến”", "25 gia đình | đạt “Gia đình hiếu học”"; "12 xã | đạt chuẩn “Xã văn hóa …”" is a standard
const QUOTED_TITLE = lean(
  /^(?: (?!chuẩn|tiêu)\p{L}+){0,4}? (?:(?:được |đã được )(?:công nhận|suy tôn|bình chọn|bình xét|xếp loại)|đạt)(?: (?:là|đạt|danh hiệu))? "([^"]{4,60})"/u,
);
const OF_MERIT = lean(
  /(?<!\p{L})(?:tiên tiến|gương mẫu|tiêu biểu|xuất sắc|văn hóa|học tập|hiếu học|giỏi|quyết thắng|ưu tú|mẫu mực|dẫn đầu|hạnh phúc|ngoan)(?!\p{L})/u,
);
const STANDARD = lean(/(?<!\p{L})(?:nông thôn mới|đô thị văn minh|chuẩn|kiểu mẫu|an toàn|ocop|sao)(?!\p{L})/u);
// "54 bạn | đạt Sinh viên 5 tốt cấp tỉnh"
const STUDENT_TITLE = lean(
  /^(?: (?!chuẩn|tiêu)\p{L}+){0,3}? (?:đạt|được công nhận|nhận|giữ)(?: là)?(?: danh hiệu)? "?(?:tập thể )?(?:học sinh|sinh viên|thanh niên|nhà giáo trẻ|cán bộ) (?:\d (?:tốt|rèn luyện|tiêu chí)|tiên tiến làm theo|trẻ tiêu biểu|trẻ giỏi|tiêu biểu)(?!\p{L})/u,
);
// "3 thủ lĩnh cơ sở | nhận Giải thưởng “…”"; prizes of a contest are won, "đạt giải Nhất"
const NAMED_PRIZE = lean(
  /^(?: (?!chuẩn|tiêu)\p{L}+){0,4}? (?:được (?:trao|tặng|trao tặng|nhận|xét tặng)|(?:vinh dự |đón )?nhận) giải thưởng (?:"|mang tên|\p{L})/u,
);
// "40 công nhân khác | được thưởng nóng"
const REWARDED = lean(
  /^(?: (?:khác|nữa|còn lại|xuất sắc|tiêu biểu)){0,2} được (?:thưởng nóng|thưởng đột xuất|biểu dương|tuyên dương)(?!\p{L})/u,
);

/** Whether the words behind a count of people, groups or places say that these hold a title or were given a prize. */
export function holdsTitle(ahead: string): boolean {
  if (STUDENT_TITLE.test(ahead) || NAMED_PRIZE.test(ahead) || REWARDED.test(ahead)) return true;
  const title = QUOTED_TITLE.exec(ahead)?.[1];
  return title !== undefined && OF_MERIT.test(title) && !STANDARD.test(title);
}

// "1.288 học sinh đạt …, | 96 em | cấp tỉnh": of the same title, at another level
const OF_LEVEL =
  /^ (?:đạt )?cấp (?:tỉnh|huyện|xã|trường|cơ sở|thành phố|quận|trung ương|quốc gia|toàn quốc|bộ|ngành|khu vực)(?= ?(?:[,.;)]|và |$))/u;
const LEVEL_TOLD = lean(/(?<!\p{L})cấp \p{L}[^;]*(?:,|;|,? và) (?:có )?$/u);

/** Whether a count goes on with one of those who hold a title, at another level of it. `since` stands between the two. */
export function holdsAtLevel(since: string, ahead: string): boolean {
  return since.length < 80 && LEVEL_TOLD.test(since) && OF_LEVEL.test(ahead);
}

// "• Bằng khen của Tỉnh đoàn: 84 tập thể, 173 cá nhân; thêm | 5 doanh nghiệp": a line that gives an honour to all whom it counts
const HONOUR_LINE = lean(
  /^(?:[-•+*] ?|\d{1,2}[.)] )?(?:bằng khen|giấy khen|cờ thi đua|kỷ niệm chương|huân chương|huy chương)[^:;.\d]{0,80}: ?\d/u,
);
const GOES_ON = /^ ?(?:(?:thêm|và|cùng|ngoài ra|còn|riêng|có),? ?){0,2}$/u;

/** Whether a part of such a line, between its semicolons, opens with a count. */
export function isInHonourLine(line: string, beforeCount: string): boolean {
  return GOES_ON.test(beforeCount) && HONOUR_LINE.test(line);
}
