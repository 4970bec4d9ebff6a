import { findAll, lean } from "@thidua/core";
import { campaignOfName } from "./names.ts";
import { AFTER, anyOf, BEFORE } from "./vocabulary.ts";

/* Where a name ends whose quotation mark was never closed: "phong trào “Dạy tốt, học tốt được các trường duy trì." */

const CLAUSE = [
  "tiếp tục",
  "được",
  "đã",
  "đang",
  "do",
  "của",
  "góp phần",
  "gắn với",
  "gắn liền",
  "và ra mắt",
  "và triển khai",
  "và tổ chức",
  "và phong trào",
  "và các phong trào",
  "và đợt thi đua",
  "và cuộc vận động",
  "và các cuộc vận động",
  "giai đoạn",
  "trên địa bàn",
  "trong toàn",
  "trong các",
  "trong năm",
  "trong nữ",
  "trong cán bộ",
  "trong công nhân",
  "trong hội viên",
  "trong đoàn viên",
  "trong lực lượng",
  "trong ngành",
  "trong những",
  "trong thời gian",
  "ngày càng",
  "thu hút",
  "năm",
  "nhằm",
  "để",
  "từ năm",
  "tại",
  "theo",
  "phát triển mạnh",
  "thực sự",
  "trở thành",
  "đi vào",
  "lan tỏa",
  "có",
  "sẽ",
  "đến nay",
  "với các",
  "với nhiều",
  "với mục tiêu",
  "với nội dung",
];
// "không để ai bị bỏ lại phía sau" goes on
const ENDS = lean(new RegExp(`[;:(]|\\. |${BEFORE}(?<!không |chẳng )(?:${anyOf(CLAUSE)}|với(?= \\d))${AFTER}`, "gu"));
// …, các doanh nghiệp đã ủng hộ; …, năm 2020; …, nông dân trong tỉnh; …, 90% hộ
const OPENS_CLAUSE = lean(
  new RegExp(
    `^(?:\\d|"|${anyOf([
      "các",
      "những",
      "nhiều",
      "một số",
      "toàn",
      "tỉnh",
      "huyện",
      "xã",
      "phường",
      "thành phố",
      "ngành",
      "năm",
      "đến",
      "từ",
      "từng",
      "trong",
      "ngoài",
      "qua",
      "sau",
      "trước",
      "tính",
      "hiện",
      "nay",
      "số",
      "tổng",
      "riêng",
      "bình quân",
      "hằng năm",
      "mỗi năm",
      "bên cạnh",
      "cùng với",
      "đồng thời",
      "đặc biệt",
      "trong đó",
      "nhất là",
      "như",
      "nhờ",
      "kết quả",
      "cuộc vận động",
      "phong trào",
      "chương trình",
      "cấp ủy",
      "chính quyền",
      "cán bộ",
      "công chức",
      "nhân dân",
      "người dân",
      "bà con",
      "đồng bào",
      "hội viên",
      "hội nông dân",
      "hội phụ nữ",
      "hội lhpn",
      "hội cựu chiến binh",
      "hội đã",
      "nông dân",
      "phụ nữ",
      "chị em",
      "đoàn viên",
      "đoàn thanh niên",
      "đoàn cơ sở",
      "thanh niên",
      "công đoàn",
      "liên đoàn",
      "lđlđ",
      "công nhân",
      "người lao động",
      "doanh nghiệp",
      "cộng đồng",
      "lực lượng",
      "công an",
      "cựu chiến binh",
      "giáo viên",
      "thầy cô",
      "nhà trường",
      "đơn vị",
      "địa phương",
      "ban chỉ đạo",
      "ban chấp hành",
      "ban thường vụ",
      "mặt trận",
      "ubnd",
      "ubmttq",
      "sở",
      "chi bộ",
      "chi hội",
      "hộ",
      "ông",
      "bà",
      "anh",
      "chị",
    ])}${AFTER})`,
    "u",
  ),
);
/** No name without its closing mark is followed farther (UTF-16 code units). */
const LONGEST = 160;

const words = (part: string): number => part.trim().split(/\s+/u).length;

/**
 * Where an unclosed quotation ends: before the first word that tells something of the name, or the first comma behind which a clause begins,
 * after two words at least, and behind that comma where only so it is a name that the table of campaigns holds. `view` is canonical, `text` as written.
 */
export function boundOfUnclosed(text: string, view: string): number {
  const near = view.slice(0, LONGEST);
  const bounds = findAll(ENDS, near).flatMap(({ index }) => (words(near.slice(0, index)) >= 2 ? [index] : []));
  const stop = near.search(/[.!?…](?!\d)/u);
  const last = bounds[0] ?? (stop > 0 ? stop : near.length);
  const commas = findAll(/, /gu, near.slice(0, last)).map(({ index }) => index);
  const clause = commas.find((at) => words(near.slice(0, at)) >= 2 && begins(text.slice(at + 2), view.slice(at + 2))) ?? last;
  if (clause === last || campaignOfName(text.slice(0, clause)) !== null) return clause;
  // "Trường học thân thiện, học sinh tích cực": what would begin a clause is in the name that the table holds
  return [...commas, last].find((at) => at > clause && campaignOfName(text.slice(0, at)) !== null) ?? clause;
}

/** Whether the first word or words begin a clause, not a second half of a name; `view` is canonical. */
export function opensClause(view: string): boolean {
  ENDS.lastIndex = 0;
  return OPENS_CLAUSE.test(view) || ENDS.exec(view)?.index === 0;
}

/** Whether a clause of its own begins: by its first words, or by the capital of a name. */
function begins(text: string, view: string): boolean {
  return OPENS_CLAUSE.test(view) || /^\p{Lu}/u.test(text);
}
