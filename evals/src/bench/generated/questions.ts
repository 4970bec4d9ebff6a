import { fold } from "@thidua/core";
import { pick } from "../../perturbation/random.ts";
import { subjectOf } from "./articles.ts";
import { expand, randomOf } from "./grammar.ts";

/** What staff ask, one phrase a kind; `h` is a district, `m` a movement, `person` and `village` of the same article. */
const ASKED: readonly string[] = [
  "(Năm {y} |){p} có bao nhiêu xã đạt chuẩn nông thôn mới?",
  "Tỷ lệ hộ nghèo của {p} năm {y} là bao nhiêu?",
  "Thu ngân sách của {p} năm {y} đạt bao nhiêu tỷ đồng?",
  "Thu nhập bình quân đầu người {h} là bao nhiêu?",
  "{h} hiến bao nhiêu m2 đất, góp bao nhiêu ngày công?",
  "Năm {y} Chủ tịch UBND tỉnh {p} tặng Bằng khen cho bao nhiêu tập thể, cá nhân?",
  "Tổng cộng {p} có bao nhiêu Cờ thi đua của Chính phủ (từ năm {y-2} đến năm {y}|giai đoạn {y-3} - {y})?",
  "{h} được tặng Huân chương Lao động hạng mấy?",
  "{h} đã được tặng Cờ thi đua của Chính phủ chưa?",
  "{Person} được tặng gì, năm nào?",
  "Những đơn vị nào của {p} được đề nghị tặng Cờ thi đua năm {y}?",
  "Ai phát động phong trào “{m}”?",
  "{p} có những phong trào thi đua nào (năm {y}|)?",
  "So sánh số xã đạt chuẩn nông thôn mới của {p} năm {y-1} và năm {y}?",
  "{h} và {h2}, nơi nào có tỷ lệ hồ sơ giải quyết đúng hạn cao hơn?",
  "Tỷ lệ hộ nghèo ở {p} năm {y} có đạt mục tiêu không?",
  "Huyện nào của {p} có nhiều xã đạt chuẩn nông thôn mới nhất?",
  "Mô hình ở {village}, {h} do ai khởi xướng?",
  "Vì sao {h} chậm tiến độ?",
  "{Person} giữ chức vụ gì?",
  "How many communes in {p} met the new rural standard in {y}?",
  "Số Chiến sĩ thi đua cấp tỉnh của {p} năm {y}?",
  "BK TTg của {p} năm {y} có mấy tập thể?",
  "Sản lượng lúa {h} năm {y}?",
  "Đến năm {y+2} {h} phấn đấu thu nhập bình quân bao nhiêu?",
  "Năm {y+9} {p} đón bao nhiêu lượt khách?",
  "Công tác hiến máu (ở|của) {p} năm {y} thế nào?",
  "Phong trào “{m}” đạt kết quả gì?",
];

/** Questions about the first thousand generated articles, all kinds in turn, every fourth without diacritics. The same in every run. */
export function generatedQuestions(count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    const random = randomOf(seed, i);
    const { province, year, districts, movements, people, villages } = subjectOf(Math.floor(random() * 1000));
    const fixed: Record<string, string | undefined> = {
      p: province,
      h: districts[0],
      h2: districts[1],
      m: pick(random, movements),
      Person: people[0],
      village: villages[0],
    };
    const question = expand(
      ASKED[i % ASKED.length] ?? "",
      (name) => fixed[name] ?? String(year + Number(/^y([+-]\d)?$/u.exec(name)?.[1] ?? 0)),
      random,
    );
    return i % 4 === 3 ? fold(question) : question;
  });
}
