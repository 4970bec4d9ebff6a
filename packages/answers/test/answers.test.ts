import { type Answer, fold } from "@thidua/core";
import type { Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../src/index.ts";
import { goldStore } from "./gold-store.ts";

let store: Store;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ store, close } = await goldStore());
});
afterAll(() => close());

const said = (answer: Answer): string => answer.answer.replaceAll("\\", "").toLowerCase();

/** Every citation is its article's own words, every mark has its citation, every record named is cited. */
async function expectCited(answer: Answer): Promise<void> {
  expect(answer.citations.length).toBeGreaterThan(0);
  for (const citation of answer.citations) {
    const article = await store.article(citation.articleId);
    expect(article?.text.slice(citation.start, citation.end)).toBe(citation.quote);
  }
  for (const [, n] of answer.answer.matchAll(/(?<!\\)\[(\d+)\]/gu))
    expect(answer.citations.map((citation) => citation.n)).toContain(Number(n));
}

// What must be told ("a|b" is either), then the question.
const ANSWERED: readonly [string, readonly string[]][] = [
  ["GRDP bình quân đầu người của Lào Cai năm 2024 là bao nhiêu?", ["104,5"]],
  ["Lào Cai thu ngân sách nhà nước năm 2024 được bao nhiêu tỷ đồng?", ["9.820"]],
  ["Năm 2024 Chủ tịch UBND tỉnh Lào Cai tặng Bằng khen cho bao nhiêu tập thể, cá nhân, hộ gia đình?", ["512", "1.148", "37"]],
  ["Lào Cai năm 2025 phấn đấu tăng trưởng GRDP bao nhiêu?", ["10%"]],
  ["Lào Cai có bao nhiêu xã đạt chuẩn nông thôn mới nâng cao đến hết năm 2024?", ["14"]],
  ["so xa dat chuan ntm cua lao cai den het nam 2024", ["65"]],
  ["Bao nhiêu trường của Lào Cai đạt chuẩn quốc gia?", ["461"]],
  ["Ở Lào Cai ai được truy tặng Huân chương Dũng cảm năm 2024, mấy người?", ["02"]],
  ["UBND tỉnh Lào Cai phát động đợt thi đua đặc biệt nào sau bão số 3?", ["chung tay khắc phục hậu quả cơn bão số 3"]],
  ["Số tiền ủng hộ khắc phục bão số 3 qua Ban Vận động cứu trợ tỉnh Lào Cai?", ["620"]],
  ["Hộ ông Mai Văn Chỉnh được tặng gì?", ["Bằng khen"]],
  [
    "Những cá nhân nào được Chủ tịch UBND tỉnh Thanh Hóa tặng Bằng khen trong phong trào xây dựng nông thôn mới giai đoạn 2016 - 2020?",
    ["Trịnh Xuân Thắng", "Lê Thị Hương Giang", "Bùi Văn Khuyến", "Cầm Bá Lợi"],
  ],
  ["Huyện Yên Định được tặng Cờ thi đua của UBND tỉnh chưa?", ["Có"]],
  ["Chiến dịch Quang Trung ở Đắk Lắk: tính đến 15/1/2026 hoàn thành bao nhiêu căn nhà xây mới?", ["590"]],
  ["Tư lệnh Quân khu 5 tặng Bằng khen cho mấy tập thể ở Đắk Lắk?", ["04"]],
  ["Cần Thơ cuối năm 2021 có mấy xã đạt chuẩn nông thôn mới nâng cao?", ["18"]],
  ["Mục tiêu thu nhập bình quân đầu người khu vực nông thôn Cần Thơ năm 2025?", ["85"]],
  ["Huyện Thanh Miện huy động bao nhiêu tiền xây dựng nông thôn mới từ 2015 đến 2019?", ["3.200"]],
  ["Thanh Miện có bao nhiêu Chiến sĩ thi đua cơ sở trong 5 năm 2015-2020?", ["614"]],
  ["Tỷ lệ hộ nghèo huyện Thanh Miện năm 2019 còn bao nhiêu %?", ["1,93"]],
  ["Hội Nông dân huyện Thanh Miện có phong trào gì?", ["sản xuất, kinh doanh giỏi"]],
  ["Ông Rơ Châm Thưng hiến bao nhiêu m2 đất?", ["1.200"]],
  ["Năm 2018 làng Kép còn bao nhiêu hộ nghèo?", ["9"]],
  ["Ông Rơ Châm Thưng đã được Trung ương Hội CCB Việt Nam tặng Bằng khen chưa?", ["đề nghị"]],
  ["Chủ tịch UBND tỉnh Gia Lai tặng Bằng khen cho ông Rơ Châm Thưng năm nào?", ["2015"]],
  ["Khối thi đua các sở ngành quản lý kinh tế tổng hợp Kiên Giang năm 2021 có bao nhiêu cá nhân được Thủ tướng tặng Bằng khen?", ["07"]],
  ["Sản lượng lúa Kiên Giang năm 2021 bao nhiêu?", ["4,51"]],
  ["Kho bạc Nhà nước Kiên Giang đã được tặng Bằng khen của Chủ tịch UBND tỉnh chưa?", ["đề nghị"]],
  ["Số người chết vì tai nạn giao thông ở Quảng Ninh năm 2016 là bao nhiêu?", ["104"]],
  ["Bộ Công an tặng Bằng khen cho bao nhiêu tập thể, cá nhân Quảng Ninh năm 2016?", ["12", "15"]],
  ["Phòng Cảnh sát điều tra tội phạm về ma túy được tặng huân chương gì?", ["Huân chương Chiến công"]],
  ["Phường Hồng Hải ở Hạ Long được ai tặng Cờ thi đua?", ["UBND tỉnh"]],
  ["Tỷ lệ đỗ tốt nghiệp THPT năm 2024 của Hà Nội là bao nhiêu?", ["99,81"]],
  ["Sở Giáo dục và Đào tạo Hà Nội nhận Cờ thi đua của Chính phủ năm học nào?", ["2021-2022"]],
  ["Bao nhiêu nhà giáo Hà Nội được tặng danh hiệu Chiến sĩ thi đua Thành phố năm học 2023-2024?", ["35"]],
  ["Cục Hải quan Hải Phòng năm 2016 xử lý bao nhiêu vụ vi phạm?", ["1.027"]],
  ["Đội Kiểm soát Hải quan Hải Phòng đã được tặng Huân chương Lao động hạng Nhì chưa?", ["trình|đề nghị"]],
  ["Chỉ tiêu thu ngân sách năm 2017 của Hải quan Hải Phòng?", ["49.500"]],
  ["Quảng Ngãi năm 2025 thu ngân sách đạt bao nhiêu?", ["36.217"]],
  ["Tỉnh Quảng Ngãi đã được tặng Huân chương Độc lập hạng Nhất chưa?", ["Có"]],
  ["Phường Kon Tum có tỷ lệ hồ sơ nộp trực tuyến bao nhiêu?", ["94,7"]],
  ["Ai phát động phong trào Bám biển, giữ ngư trường?", ["Đảng ủy đặc khu Lý Sơn"]],
  ["Chủ tịch UBND tỉnh Quảng Ngãi năm 2025 tặng Bằng khen cho bao nhiêu hộ gia đình?", ["53"]],
  ["Nay Y Thoan được tặng gì?", ["Bằng khen"]],
  ["Vì sao Nay Y Thoan được tặng Bằng khen?", ["cứu người đuối nước"]],
  ["Năm 2020 Bình Thuận xảy ra bao nhiêu vụ tai nạn giao thông?", ["347"]],
  ["Số người chết vì TNGT ở Bình Thuận năm 2020?", ["198"]],
  ["Ủy ban ATGT Quốc gia tặng Bằng khen cho mấy tập thể của Bình Thuận?", ["05"]],
  ["Đại úy A Thuih được tặng huân chương gì?", ["Chiến công"]],
  ["Bộ CHQS tỉnh Kon Tum được tặng Cờ thi đua của ai năm 2018?", ["Bộ Quốc phòng"]],
  ["Bình Phước năm 2022 có bao nhiêu bác sĩ trên một vạn dân?", ["8,8"]],
  ["Bác sĩ Điểu Thị Lan Hương đã là Thầy thuốc Ưu tú chưa?", ["đề nghị"]],
  ["TPHCM giai đoạn 2011-2015 có bao nhiêu mẹ được phong tặng Bà mẹ Việt Nam anh hùng?", ["2.217"]],
  ["Thu nhập bình quân đầu người TPHCM năm 2015?", ["5.538"]],
  ["Hợp tác xã Vận tải Bến Nghé được tặng Huân chương Lao động hạng mấy?", ["Nhất"]],
  ["Hội CCB tỉnh Tiền Giang đã được tặng Huân chương Lao động hạng Nhì chưa?", ["đề nghị"]],
  ["Hội CCB huyện Chợ Gạo được tặng gì?", ["Cờ thi đua"]],
  ["Tiền Giang có bao nhiêu doanh nghiệp do cựu chiến binh làm chủ?", ["37"]],
  ["Hậu Giang xóa được bao nhiêu căn nhà tạm, nhà dột nát đến 31/5/2025?", ["1.453"]],
  ["Huyện nào của Hậu Giang được UBND tỉnh tặng Cờ thi đua giai đoạn 2021-2025?", ["Phụng Hiệp"]],
  ["Xã Tân Bình được Thủ tướng tặng Bằng khen năm nào?", ["2023"]],
  ["Công an tỉnh Bạc Liêu khám phá bao nhiêu phần trăm số vụ phạm tội năm 2018?", ["84,3"]],
  ["Ông Trịnh Văn Ngoan đã được tặng danh hiệu Chiến sĩ thi đua cấp tỉnh chưa?", ["giới thiệu|đề nghị"]],
  ["Xã Đất Mũi đã nhận Bằng khen của Thủ tướng chưa?", ["đề nghị"]],
  ["Ông Hảng A Sênh được ai tặng Bằng khen?", ["Thủ tướng"]],
  ["Yên Bái ủng hộ vùng lũ được bao nhiêu tiền tính đến 20/11/2017?", ["58,3"]],
  ["Hội nghị tổng kết Khối thi đua kinh tế tổng hợp Kiên Giang năm 2021 diễn ra ở đâu?", ["hội trường Sở Tài chính"]],
  ["Ai được bầu làm Khối trưởng Khối thi đua kinh tế tổng hợp Kiên Giang năm 2022?", ["Sở Tài chính"]],
  ["Bạc Liêu năm 2018 tỷ lệ thi hành án xong là bao nhiêu, có vượt chỉ tiêu không?", ["79,6", "73"]],
  ["How many communes in Lao Cai met new rural standards by the end of 2024?", ["65"]],
  ["Những phong trào nào hưởng ứng xây dựng nông thôn mới ở Tiền Giang?", ["Tiền Giang chung sức xây dựng nông thôn mới"]],
  ["Thái độ phục vụ người bệnh: Bộ Y tế phát động phong trào gì ở ngành y Bình Phước?", ["Đổi mới phong cách"]],
  ["Phong trào 100 ngày quyết tâm về đích thu ngân sách do ai phát động?", ["Cục Hải quan"]],
];

describe("answered, with its sentence", () => {
  for (const [question, parts] of ANSWERED)
    test(question, async () => {
      const answer = await ask(store, { question });
      expect(answer.status).toBe("answered");
      for (const part of parts)
        expect(
          part.split("|").some((one) => said(answer).includes(one.toLowerCase())),
          `${part} in: ${answer.answer}`,
        ).toBe(true);
      await expectCited(answer);
    });
});

// Wrong place, wrong year, wrong award, wrong rank, wrong person, what was only proposed, what no article tells.
const REFUSED: readonly string[] = [
  "Tỷ lệ thất nghiệp của Lào Cai năm 2024 là bao nhiêu?",
  "Tỷ lệ hộ nghèo Lào Cai năm 2022?",
  "Tỷ lệ hộ nghèo của Thanh Hóa năm 2015 là bao nhiêu?",
  "Năm 2023 Lào Cai có bao nhiêu xã đạt chuẩn nông thôn mới?",
  "Huyện Bảo Thắng được tặng Huân chương Độc lập hạng Nhì năm nào?",
  "Huyện Quảng Xương đã được tặng Huân chương Độc lập chưa?",
  "Huyện Nga Sơn được tặng Cờ thi đua của UBND tỉnh chưa?",
  "Ông Trịnh Xuân Thắng được Thủ tướng tặng Bằng khen năm nào?",
  "Bà Lê Thị Hương Giang được tặng Giấy khen chưa?",
  "Hộ ông Mai Văn Chỉnh được tặng Huân chương Lao động hạng Ba năm nào?",
  "Đắk Lắk năm 2012 có bao nhiêu xã đạt chuẩn nông thôn mới?",
  "Bộ trưởng Bộ Xây dựng tặng Bằng khen cho bao nhiêu tập thể ở Đắk Lắk?",
  "Xã Hòa Mỹ được tặng Bằng khen của Thủ tướng chưa?",
  "Cần Thơ năm 2021 thu ngân sách bao nhiêu?",
  "Hà Tĩnh có mấy cá nhân được tặng Huân chương Lao động?",
  "Huyện Phong Điền đã được công nhận huyện nông thôn mới nâng cao chưa?",
  "Huyện Thanh Miện được tặng Huân chương Độc lập hạng Ba chưa?",
  "Huyện Ninh Giang năm 2019 có bao nhiêu xã đạt chuẩn nông thôn mới?",
  "Ông Rơ Châm Thưng được tặng Huân chương Lao động năm nào?",
  "Ông Rơ Châm Hùng được tặng Bằng khen năm nào?",
  "Ông Trần Đình Hiệp được tặng huân chương gì?",
  "Tăng trưởng GRDP Kiên Giang năm 2019 là bao nhiêu?",
  "Sở Giao thông vận tải Kiên Giang được tặng Cờ thi đua của Chính phủ năm nào?",
  "Năm 2020 Khối thi đua kinh tế tổng hợp Kiên Giang có bao nhiêu Chiến sĩ thi đua toàn quốc?",
  "Công an tỉnh Quảng Ninh được tặng Huân chương Quân công hạng Ba chưa?",
  "Quảng Ninh năm 2016 thu ngân sách bao nhiêu tỷ đồng?",
  "Số vụ cháy ở Quảng Ninh năm 2016?",
  "Tỷ lệ điều tra khám phá án của Quảng Ninh năm 2014?",
  "Trường Tiểu học Vân Hòa được tặng Cờ thi đua của Chính phủ chưa?",
  "Hà Nội năm học 2021-2022 có bao nhiêu sáng kiến?",
  "Tỷ lệ trường đạt chuẩn quốc gia của huyện Thường Tín là bao nhiêu?",
  "Cục Hải quan Đà Nẵng năm 2016 thu bao nhiêu tỷ?",
  "Hải quan Hải Phòng năm 2014 thu ngân sách bao nhiêu?",
  "Chi cục Hải quan Đình Vũ được tặng Huân chương Lao động chưa?",
  "Kon Tum năm 2025 GRDP tăng bao nhiêu?",
  "Đặc khu Lý Sơn được tặng Cờ thi đua của Chính phủ năm nào?",
  "Quảng Ngãi năm 2024 tặng bao nhiêu Bằng khen?",
  "Phường Cẩm Thành được tặng Huân chương Lao động hạng mấy?",
  "Tỉnh đoàn Bình Định được Trung ương Đoàn tặng Bằng khen năm nào?",
  "Hè 2017 Phú Yên dạy bơi cho bao nhiêu em?",
  "Đặng Nhật Vy được Thủ tướng tặng Bằng khen chưa?",
  "Bình Thuận năm 2018 có bao nhiêu vụ tai nạn giao thông?",
  "Bình Thuận xử phạt nồng độ cồn năm 2021 bao nhiêu trường hợp?",
  "Ninh Thuận năm 2020 có bao nhiêu người chết vì TNGT?",
  "Đại úy A Thuih được tặng Huân chương Lao động hạng Ba năm nào?",
  "Liệt sĩ A Tôih được truy tặng Anh hùng LLVT nhân dân năm nào vậy có phải năm 2016 không?",
  "LLVT tỉnh Gia Lai năm 2018 giúp dân bao nhiêu ngày công?",
  "Bình Phước năm 2019 có bao nhiêu giường bệnh trên vạn dân?",
  "Bệnh viện Đa khoa tỉnh Bình Phước được tặng Huân chương Lao động chưa?",
  "Bác sĩ Quách Đình Nam được tặng danh hiệu Thầy thuốc Nhân dân năm nào?",
  "TPHCM giai đoạn 2006-2010 có bao nhiêu Anh hùng Lao động?",
  "Quận 5 được tặng Huân chương Độc lập chưa?",
  "Ông Trần Quốc Hưng được tặng Huân chương Lao động hạng Nhì năm nào?",
  "Hội CCB huyện Cái Bè được tặng Cờ thi đua của Trung ương Hội chưa?",
  "Hội CCB tỉnh Tiền Giang được tặng Huân chương Độc lập chưa?",
  "Tỷ lệ hộ CCB nghèo Tiền Giang năm 2016?",
  "Tỷ lệ hộ nghèo của thành phố Ngã Bảy là bao nhiêu?",
  "Hậu Giang năm 2019 có bao nhiêu hộ nghèo?",
  "Bà Thị Xuyên được tặng Huân chương Lao động chưa?",
  "TAND thị xã Giá Rai được tặng Huân chương Lao động hạng Ba chưa?",
  "Đại tá Lâm Quốc Phong được tặng Huân chương Quân công năm nào?",
  "Bạc Liêu năm 2016 tỷ lệ án hủy sửa là bao nhiêu?",
  "Xã Long Điền được Thủ tướng tặng Bằng khen chưa?",
  "Cà Mau năm 2024 gia cố bao nhiêu km đê?",
  "Chủ tịch UBND tỉnh Cà Mau tặng Giấy khen cho bao nhiêu cá nhân?",
  "Công an huyện Văn Chấn được tặng Huân chương Dũng cảm chưa?",
  "Xã Sơn Lương được tặng Huân chương Độc lập hạng Ba chưa?",
  "Trung úy Lò Văn Hướng được tặng Bằng khen của Thủ tướng năm nào?",
  "Yên Bái năm 2016 có bao nhiêu hộ mất nhà do lũ?",
  "Thời tiết ngày mai ở Lào Cai thế nào?",
  "Giá vàng hôm nay bao nhiêu?",
  "Chủ tịch UBND tỉnh Lào Cai tên là gì?",
  "Dân số tỉnh Hậu Giang là bao nhiêu?",
  "Thủ tướng tặng Bằng khen cho bao nhiêu tập thể của Tuyên Quang năm 2019?",
  "Đại úy Nguyễn Hữu Phách ở Gia Lai công tác ở đâu?",
  "Cho mình hỏi bà Đinh Thị Quế Trân đã được tặng Bằng khen chưa dzậy?",
  "Anh Lò Văn Khươm làm việc tốt gì mà được Giấy khen vậy?",
  "Con gái ông Tống Công Luận có danh hiệu gì?",
  "Đồn Biên phòng làng Mốc được tặng Huân chương Chiến công hạng mấy?",
  "Ai được Bộ Ngoại giao tặng Bằng khen ở lễ công nhận nông thôn mới xã Mường Lống?",
];

describe("refused: nobody wrote it", () => {
  for (const question of REFUSED)
    test(question, async () => {
      const answer = await ask(store, { question });
      expect(answer.status, answer.answer).not.toBe("answered");
      const bare = await ask(store, { question: fold(question) });
      expect(bare.status, bare.answer).not.toBe("answered");
    });
});
