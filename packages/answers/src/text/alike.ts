import { tokens } from "./tokens.ts";
import { framed, isFiller } from "./words.ts";

/**
 * Phrases that say the same of a result, so that a question in other words than the article's finds it. Each line is one group; what stands
 * behind `>` answers for what stands before it, but not the other way round.
 */
const GROUPS = `
khách du lịch | du khách | lượt khách | khách tham quan
kim ngạch xuất khẩu | giá trị xuất khẩu | trị giá xuất khẩu
xuất khẩu > kim ngạch xuất khẩu
tăng trưởng kinh tế | kinh tế tăng trưởng | kinh tế tăng | tăng kinh tế | tốc độ tăng grdp | grdp tăng | tăng grdp > grdp | tổng sản phẩm
quy mô kinh tế | quy mô nền kinh tế > quy mô grdp | grdp
grdp đầu người | grdp bình quân | grdp bình quân đầu người
thu nhập đầu người | thu nhập bình quân đầu người | thu nhập bình quân | thu nhập trung bình | thu nhập người dân | mức thu nhập
tỷ lệ nghèo | tỷ lệ hộ nghèo | nghèo đa chiều | người nghèo > hộ nghèo
về đích | cán đích | đạt chuẩn | được công nhận | hoàn thành tiêu chí
bà con | người dân | nhân dân | dân | đồng bào | quần chúng | dân làng | phụ huynh | hộ dân
quyên góp | ủng hộ | đóng góp | góp > vận động | huy động
huy động | vận động | kêu gọi > quyên góp | đóng góp
huy động vốn | vốn huy động | huy động nguồn vốn | huy động nguồn lực > số tiền huy động
xã hội hóa > đóng góp | góp | huy động | ủng hộ | vận động
kinh phí | số tiền > nguồn vốn | trị giá
nguồn vốn | nguồn lực > kinh phí
vốn > kinh phí | nguồn lực | nguồn vốn
lãi | lời | lợi nhuận
sản lượng | thu hoạch
nhà tạm | nhà dột nát
xây | xây dựng | dựng | xây mới | cất | cất mới | làm mới | làm nhà
làm lợi | tiết kiệm | giá trị làm lợi
cứng hóa | bê tông hóa | bê tông | nhựa hóa | đổ bê tông
làm đường > cứng hóa | bê tông hóa | đổ bê tông | mở đường
giải quyết việc làm | tạo việc làm | có việc làm | việc làm mới
tập huấn | bồi dưỡng | đào tạo | mở lớp
tai nạn | va chạm > tai nạn giao thông
chết | tử vong | thiệt mạng
phá án | khám phá | điều tra khám phá
bắt | bắt giữ | bắt quả tang
phát hiện > bắt quả tang
giải quyết | xử lý
học sinh | học trò | em
giáo viên | nhà giáo | thầy cô | cô giáo | thầy giáo
bộ đội | chiến sỹ | quân nhân | lực lượng vũ trang
công nhân | người lao động
tuyên dương | biểu dương | tôn vinh | vinh danh
diễn ra | tổ chức | họp | khai mạc | được tổ chức
phát động | khởi xướng | ra đời | bắt đầu
hạn chế | tồn tại | yếu kém | bất cập | khuyết điểm | thiếu sót > còn chậm | chưa cao | còn thấp | chưa đồng đều | chưa kịp thời | chưa đều | chưa thường xuyên | còn lúng túng | còn hạn chế | chưa nhiều
diện tích | tổng diện tích
trưởng thôn | trưởng bản | trưởng ấp | trưởng xóm | trưởng buôn
đứng đầu | lãnh đạo > trưởng | chủ tịch | giám đốc | bí thư
hài lòng | mức độ hài lòng | tỷ lệ hài lòng
đúng hạn | trước hạn | trước và đúng hạn
trường chuẩn | trường chuẩn quốc gia | trường đạt chuẩn > chuẩn quốc gia
hiến máu | đơn vị máu
giúp | giúp đỡ | hỗ trợ | đỡ đầu
thoát nghèo | giảm nghèo | giảm hộ nghèo
tái nghèo | nghèo trở lại
tội phạm | phạm pháp hình sự | phạm tội
thu ngân sách | ngân sách thu | nộp ngân sách
tham gia | hưởng ứng | tham dự
dài | chiều dài | km
độ che phủ | che phủ rừng
hoàn thành > vượt | đạt
khám bệnh | khám chữa bệnh | khám
sáng kiến | sáng kiến cải tiến
bảo hiểm y tế | thẻ bảo hiểm y tế
ocop | mỗi xã một sản phẩm | mỗi xã, phường một sản phẩm
chưa xong | dở dang | còn dở | chưa hoàn thành
`;

const wordsOf = (phrase: string): string[] => tokens(phrase.trim()).map((token) => token.folded);

/** As a question's words have it: without those that only fill. */
const askedOf = (phrase: string): string[] => {
  const list = tokens(phrase.trim());
  const frames = framed(list);
  return list.filter((token, i) => frames[i] === "keep" || (frames[i] === null && !isFiller(token))).map((token) => token.folded);
};

const BY_FIRST = new Map<string, { words: readonly string[]; forms: readonly (readonly string[])[] }[]>();
for (const line of GROUPS.trim().split("\n")) {
  const [left = "", right = ""] = line.split(">");
  const said = left.split("|");
  const told = [...said, ...(right.trim() === "" ? [] : right.split("|"))].map(wordsOf);
  for (const phrase of said) {
    const words = askedOf(phrase);
    // "đem về" is one word to a question, and that word many others.
    if (words.length < Math.min(2, wordsOf(phrase).length)) continue;
    const forms = told.filter((form) => form.join(" ") !== wordsOf(phrase).join(" "));
    const entries = BY_FIRST.get(words[0] as string) ?? [];
    const known = entries.find((entry) => entry.words.join(" ") === words.join(" "));
    if (known === undefined) entries.push({ words, forms });
    else known.forms = [...known.forms, ...forms];
    BY_FIRST.set(words[0] as string, entries);
  }
}

/** What stands at a word of a question and may be told otherwise. */
export interface Alike {
  from: number;
  to: number;
  forms: readonly (readonly string[])[];
}

/** Phrases of a question's words that other phrases may answer for, longest first at each word; they may overlap. */
export function alikeIn(words: readonly string[]): Alike[] {
  const found: Alike[] = [];
  words.forEach((word, from) => {
    for (const entry of BY_FIRST.get(word) ?? [])
      if (entry.words.every((one, i) => words[from + i] === one)) found.push({ from, to: from + entry.words.length, forms: entry.forms });
  });
  return found;
}
