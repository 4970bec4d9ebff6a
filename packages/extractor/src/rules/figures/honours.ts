import { canonical, findAll, lean } from "@thidua/core";
import { anyOf, EDGE_AFTER, EDGE_BEFORE, rememberLast, wordPattern, wordSet } from "./patterns.ts";
import { partStart } from "./sentence-parts.ts";
import { holdsAtLevel, holdsTitle, isInHonourLine } from "./titles-held.ts";

/** Who is commended. Counts of tập thể and cá nhân are hardly ever anything else. */
const ALWAYS_RECIPIENTS = ["tập thể", "cá nhân", "lượt tập thể", "lượt cá nhân", "lượt cá nhân, tập thể"];
const RECIPIENTS = [
  ...ALWAYS_RECIPIENTS,
  "lượt",
  "htx",
  "cđcs",
  "clb",
  "quần chúng",
  "người dân",
  "ngư dân",
  "hộ",
  "hộ gia đình",
  "gia đình",
  "hộ dân",
  "đơn vị",
  "người",
  "đồng chí",
  "đồng nghiệp",
  "đồng đội",
  "cán bộ",
  "chiến sĩ",
  "cán bộ, chiến sĩ",
  "công chức",
  "viên chức",
  "công nhân",
  "lao động",
  "nhà giáo",
  "giáo viên",
  "thầy cô giáo",
  "bác sĩ",
  "mẹ",
  "bà mẹ",
  "sĩ quan",
  "quân nhân",
  "trường",
  "trường học",
  "trường hợp",
  "làng",
  "thôn",
  "xóm",
  "buôn",
  "plei",
  "phum",
  "sóc",
  "tổ dân cư",
  "khối phố",
  "khối",
  "bản",
  "ấp",
  "khu dân cư",
  "khu phố",
  "tổ dân phố",
  "khóm",
  "xã",
  "phường",
  "thị trấn",
  "cơ quan",
  "doanh nghiệp",
  "doanh nhân",
  "hợp tác xã",
  "hội viên",
  "đoàn viên",
  "đảng viên",
  "nông dân",
  "thanh niên",
  "học sinh",
  "sinh viên",
  "em",
  "cháu",
  "phòng",
  "tổ",
  "đội",
  "nhóm",
  "tổ, đội",
  "chi bộ",
  "chi hội",
  "đảng bộ",
  "cơ sở",
  "gương",
  "tấm gương",
  "điển hình",
  "điển hình tiên tiến",
  "kỹ sư",
  "nghệ nhân",
  "nghệ sĩ",
  "thầy thuốc",
  "bạn",
  "bạn trẻ",
  "đội hình",
  "cụm",
  "khối",
  "tổ chức",
  "câu lạc bộ",
  "dòng họ",
  "cựu chiến binh",
  "phụ nữ",
  "huyện",
  "tỉnh",
  "sở",
  "ngành",
  "ban",
  "công ty",
  "nhân tố mới",
  "gương người tốt",
  "tác giả",
  "nhà khoa học",
  "ông",
  "bà",
  "cụ",
  "địa phương",
  "chị",
  "anh",
  "thành viên",
  "quân nhân",
  "nữ công nhân",
  "y, bác sĩ",
  "điều dưỡng",
  "tình nguyện viên",
  "bệnh viện",
  "trạm y tế",
  "chi đoàn",
  "nghiệp đoàn",
  "công đoàn cơ sở",
  "đoàn",
  "tàu cá",
  "hộ kinh doanh",
  "dân quân",
  "trưởng thôn",
  "già làng",
  "hòa giải viên",
  "thợ",
  "tài xế",
  "lái xe",
  "thuyền viên",
  "thủy thủ",
  "vận động viên",
  "huấn luyện viên",
  "nhà báo",
  "phóng viên",
  "trưởng bản",
  "cộng tác viên",
  "nhà hảo tâm",
  "mạnh thường quân",
  "giáo xứ",
  "giáo họ",
  "họ đạo",
  "xứ đạo",
  "cơ sở thờ tự",
  "thủ lĩnh",
  "phân xưởng",
];
const RECIPIENT = wordSet(RECIPIENTS);
const ALWAYS = wordSet(ALWAYS_RECIPIENTS);

/** Words that make a clause one of commending. "đạt tiêu chuẩn" is a standard and not here. */
const AWARDING = [
  "bằng khen",
  "giấy khen",
  "huân chương",
  "huy chương",
  "huy hiệu",
  "kỷ niệm chương",
  "cờ thi đua",
  "tặng cờ",
  "trao cờ",
  "nhận cờ",
  "cờ dẫn đầu",
  "cờ đơn vị",
  "cờ xuất sắc",
  "cờ luân lưu",
  "đón cờ",
  "danh hiệu",
  "anh hùng",
  "khen thưởng",
  "tặng thưởng",
  "phong tặng",
  "truy tặng",
  "tuyên dương",
  "tôn vinh",
  "vinh danh",
  "suy tôn",
  "biểu dương",
  "chiến sĩ thi đua",
  "chiến sĩ tiên tiến",
  "lao động tiên tiến",
  "tập thể lao động",
  "đơn vị quyết thắng",
  "đơn vị tiên tiến",
  "gia đình văn hóa",
  "nhà giáo nhân dân",
  "nhà giáo ưu tú",
  "thầy thuốc nhân dân",
  "thầy thuốc ưu tú",
  "nghệ nhân ưu tú",
  "bằng lao động sáng tạo",
  'bằng "lao động sáng tạo"',
  "bằng lao động giỏi",
  'bằng "lao động giỏi"',
  "trao giải thưởng",
  "trao tặng giải thưởng",
  "trao giải",
  "thư khen",
  "khen tặng",
  "được khen",
  "trình khen",
  "thôn văn hóa",
  "làng văn hóa",
  "khu phố văn hóa",
  "ấp văn hóa",
  "tổ dân phố văn hóa",
  "bà mẹ việt nam anh hùng",
  "doanh nhân tiêu biểu",
  "khen cấp nhà nước",
  "danh hiệu thi đua",
  "cstđ",
  "lđtt",
  "cstt",
  "tập thể lđxs",
  "tập thể lđtt",
  "hình thức khen",
  "bảng vàng",
  "bảng ghi nhận",
  "bảng tri ân",
  "bảng vinh danh",
  "giấy ghi nhận",
  "giấy ghi công",
  "trao cúp",
];
const AWARDS = wordPattern(AWARDING);
const AWARDS_ALL = wordPattern(AWARDING, "gu");
// "tặng Bằng khen cho 47 tập thể, 103 cá nhân và 5 hộ gia đình": from the honour to a count, nothing but "cho", counts and their nouns
// "tặng Giấy khen 25 tập thể, 60 hộ"
// "Bằng khen, tặng 18 tập thể, 62 hộ", "Huy chương Quân kỳ quyết thắng, 12 đồng chí"
const COUNTS_ONLY = lean(/^(?: đột xuất| kịp thời| cho| thêm|,? tặng(?: cho)?|,|:)?(?: ?\d[\d.]* [\p{L} ]+(?:,| và| cùng))* ?$/u);
// "Huy chương Quân kỳ Quyết thắng, 12 đồng chí."
const NAME_THEN_COUNT = /^[^;,\d]{0,40}, $/u;
const IN_BRACKETS = / \([^()]{0,30}\)/gu;
const ENDS_PART = /^ ?(?:[.;,:]|$)/u;
// "khen 55 nữ công nhân bằng Giấy khen", "riêng phong trào …, khen 13 hộ, 05 tổ"
const COMMENDS = lean(/(?<!\p{L})khen(?: thêm| tặng| đột xuất)? (?:\d[\d.]* [\p{L} ]+(?:, | và | cùng ))*$/u);
// "Số hộ đăng ký phấn đấu đạt danh hiệu … là 12.500 hộ": wishes, no honours
const REGISTERED = lean(/đăng ký(?: \p{L}+){0,6} ?$/u);
// "Danh hiệu Chiến sĩ thi đua có 7 người đạt"
const HELD_BY = /^[^,;]{0,40} có $/u;
const HOLD_IT = /^[^,;]{0,24} (?:đạt|được (?:tặng|nhận|công nhận)|nhận)(?=[,.;]|$)/u;
// "số hộ được công nhận đạt danh hiệu … các cấp là 50.427 hộ"
const TITLE_HELD = lean(/(?:được công nhận|đạt|nhận|mang)(?: [\p{L}]+){0,2} ?$/u);
const IS_COUNT = /(?:là|:|có|gồm|đạt)(?: (?:khoảng|hơn|trên|gần))? ?$/u;
// "với danh hiệu …, Hội đồng trình 4 trường hợp"
const PUT_FORWARD = lean(/(?<!\p{L})(?:trình|đề nghị|suy tôn|bình chọn|bầu chọn) $/u);
const CHAIN_TO_COUNT = /^[^;]*?(?:cho|với|:|tới|đối với|dành cho)[^;]{0,120}$|^[^;,]{0,60}$/u;
const BREAKS_CHAIN = lean(
  new RegExp(
    `${EDGE_BEFORE}${anyOf(["giúp", "hỗ trợ", "xây dựng", "sửa chữa", "huy động", "vận động", "đóng góp", "hiến", "ủng hộ", "thu hút", "có", "qua đó", "góp phần", "trị giá", "tổ chức", "thực hiện", "thành lập", "duy trì", "phát hiện", "tạo việc làm", "thoát nghèo", "trao tặng", "tặng quà", "tạo", "mở", "nâng", "hoàn thành", "trồng", "giải quyết", "bàn giao", "kết nạp", "khám", "vay", "quyên góp", "tiết kiệm", "nuôi", "làm lợi", "làm mới", "thụ lý", "bắt giữ", "giảm", "kết quả", "thu được", "tác giả của", "là chủ của"])}${EDGE_AFTER}`,
    "u",
  ),
);
// A predicate of its own, before any honour: "50 hộ thoát nghèo, được tặng Bằng khen"
const OWN_PREDICATE = lean(
  new RegExp(
    `${EDGE_BEFORE}${anyOf(["thoát nghèo", "thoát khỏi", "vươn lên", "tham gia", "đăng ký", "hưởng ứng", "đạt chuẩn", "đạt tiêu chuẩn", "đạt tiêu chí", "có việc làm", "vay", "được vay", "được hỗ trợ", "xây dựng", "hoàn thành", "sử dụng", "mắc", "di dời", "tái hòa nhập", "hiến đất", "bị", "nếu"])}${EDGE_AFTER}`,
    "u",
  ),
);
const TAKES_PART = wordPattern(["tham gia", "ủng hộ", "đăng ký", "đóng góp", "hưởng ứng", "ký kết", "giúp đỡ"]);
const FROM_AWARD_FUND = /^[^;]{0,120}trích từ (?:nguồn )?(?:kinh phí |quỹ )?(?:thi đua|khen thưởng)/u;
const PRIZE_MONEY = lean(
  /(?:tiền thưởng|mức thưởng|kèm theo tiền|kèm tiền thưởng|thưởng(?: thêm| nóng| cho| mỗi \p{L}+)?|trích từ quỹ thi đua)[^.;,]{0,40}$/u,
);

// "04 cá nhân đạt giải kể chuyện hay"
const WINS = /^ (?:đã )?(?:đạt|đoạt|giành|nhận) giải(?!\p{L})/u;
const QUOTED = / ?"[^"]*"/gu;
/** Whether a name is that of an honour: "Chiến sĩ thi đua cấp tỉnh". */
export function isHonour(view: string): boolean {
  return AWARDS.test(view);
}

export const speaksOfAwards = rememberLast((view, start, end) => AWARDS.test(view.slice(start, end)));

export interface CountPlace {
  readonly view: string;
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
  /** The number, and the end of its unit. */
  readonly numberStart: number;
  readonly unitEnd: number;
  /** Unit without what it is per. */
  readonly noun: string;
}

function segment(at: CountPlace): { start: number; end: number } {
  const after = at.view.slice(at.unitEnd, at.end).indexOf(";");
  return { start: partStart(at.view, at.start, at.numberStart), end: after >= 0 ? at.unitEnd + after : at.end };
}

const OF_THE_SAME = lean(/^, (?:trong đó |có |đã có )*\d[\d.]* (\p{L}+) (?:được|đạt|giữ|có)(?!\p{L})/u);
const HOLDING_VERB = lean(/(?<!\p{L})(?:được|nhận|đạt|đón nhận|vinh dự|đoạt|công nhận|có|mang|giữ|trở thành|là)(?!\p{L})/u);
// "03 đơn vị gồm A, B và C được tặng": names between the count and its verb
const NAMES_ITS_MEMBERS = /^ ?(?:gồm|là|bao gồm|:|\()/u;
const LIST_OF_COUNTS = /^[^,]*(?:, ?\d+[^,]*)*$/u;
const SHORT_NOUNS = /^[^,]{0,40}(?:, [^,\d]{2,24}){1,3}$/u;

// "3 đơn vị khác dừng ở mức đề nghị Chủ tịch UBND tỉnh tặng | Bằng khen"
const ASKED_FOR = lean(
  /^ (?:(?:khác|còn lại|dừng|dừng lại|ở|mức|mới|chỉ|thuộc|trong|diện|đang|hiện|mới chỉ|được) )*(?:đề nghị|trình|giới thiệu|lập hồ sơ đề nghị)(?: [^,;:]{0,80})? (?:tặng|khen|xét tặng|trao tặng|tặng thưởng) $/u,
);

/** Whether what stands between a count and an honour after it makes the one receive the other. */
function leadsToHonour(between: string): boolean {
  if (OWN_PREDICATE.test(between)) return false;
  // "chọn 3 hộ, gồm hộ ông A, hộ bà B, đề nghị … tặng"
  if (between.length < 400 && /^,? ?gồm /u.test(between) && /(?:đề nghị|trình)[^;]{0,80}$/u.test(between)) return true;
  const verb = HOLDING_VERB.exec(between);
  if (!verb && ASKED_FOR.test(between)) return true;
  if (!verb) return between.length < 30 && !between.includes(",");
  const listed = between.slice(0, verb.index).trimEnd();
  if (NAMES_ITS_MEMBERS.test(listed)) return between.length < 400;
  return between.length < 200 && (!listed.includes(",") || LIST_OF_COUNTS.test(listed) || SHORT_NOUNS.test(listed));
}

// "5 đồng chí nhận hạng Nhất", "hạng Nhì 9 đồng chí": of a medal or an order named before
const OF_RANK = lean(/^ ?,? ?(?:(?:đã|được|được tặng|được nhận|nhận|đạt|đoạt|giành|tặng) )*hạng (?:nhất|nhì|ba)(?!\p{L})/u);
const RANK_BEFORE = /(?:^|[,;:(] ?|có |và )hạng (?:nhất|nhì|ba)(?: (?:cho|có|là|gồm))?:? ?$/u;
/** Persons have no rank but that of an honour; a hospital or a market has one. */
const PERSONS = wordSet(["đồng chí", "cá nhân", "cán bộ", "chiến sĩ", "cán bộ, chiến sĩ", "sĩ quan", "quân nhân"]);

function holdsRank(at: CountPlace): boolean {
  return OF_RANK.test(at.view.slice(at.unitEnd, at.end)) || RANK_BEFORE.test(at.view.slice(at.start, at.numberStart));
}

// "nhận phụng dưỡng 11 Mẹ Việt Nam anh hùng", "thăm, tặng quà 35 Bà mẹ": who is cared for holds the title already
const CARES_FOR = lean(
  /(?<!\p{L})(?:phụng dưỡng|chăm sóc|thăm hỏi|thăm|tặng quà|đỡ đầu|động viên|chúc tết|khám bệnh|cấp thuốc)(?:,? (?!được|phong|truy)\p{L}+){0,4}? $/u,
);
const GIVES_TITLE = lean(/(?<!\p{L})(?:phong tặng|truy tặng|danh hiệu)(?!\p{L})[^.;]*$/u);
const MOTHER = /^(?:bà )?mẹ(?!\p{L})/u;

/** Whether a count is one of heroic mothers who are cared for: a result, and no title conferred. `from` is the start of the sentence. */
export function countsCaredFor(view: string, from: number, numberStart: number, noun: string): boolean {
  if (!MOTHER.test(canonical(noun))) return false;
  const before = view.slice(Math.max(from, numberStart - 60), numberStart);
  return CARES_FOR.test(before) && !GIVES_TITLE.test(before);
}

/** Whether a count of people, groups or places is the number of those who receive an honour or hold a title. */
export function countsRecipients(at: CountPlace): boolean {
  const noun = canonical(at.noun);
  const [first = "", second = ""] = noun.split(" ");
  const known = RECIPIENT.has(noun) || RECIPIENT.has(first) || RECIPIENT.has(`${first} ${second}`);
  const honoured = speaksOfAwards(at.view, at.start, at.end);
  if (ALWAYS.has(noun))
    return honoured || WINS.test(at.view.slice(at.unitEnd, at.unitEnd + 24)) || !TAKES_PART.test(at.view.slice(at.start, at.end));
  if (known && COMMENDS.test(at.view.slice(Math.max(at.start, at.numberStart - 80), at.numberStart))) return true;
  const part = segment(at);
  if (known && holdsTitle(at.view.slice(at.unitEnd, part.end))) return true;
  const ranked = known && holdsRank(at);
  if (ranked && PERSONS.has(noun)) return true;
  if (!honoured) return false;
  if (ranked && AWARDS.test(at.view.slice(at.start, at.numberStart))) return true;
  if (known && isInHonourLine(at.view.slice(at.start, at.start + 140), at.view.slice(part.start, at.numberStart))) return true;
  // "có 95 hộ, 90 hộ đạt Gia đình văn hóa": the whole, then its part
  if (OF_THE_SAME.exec(at.view.slice(at.unitEnd, at.unitEnd + 40))?.[1] === noun) return false;
  // Forward: the nearest predicate after the count and what is listed with it.
  const ahead = at.view.slice(at.unitEnd, part.end);
  const honour = known ? AWARDS.exec(ahead) : null;
  if (honour && leadsToHonour(ahead.slice(0, honour.index))) return true;
  // Backward: the last honour before the count, in the same part of the sentence.
  const behind = at.view.slice(part.start, at.numberStart);
  let last: RegExpExecArray | null = null;
  for (const found of findAll(AWARDS_ALL, behind)) last = found;
  if (!last) return false;
  // Names in quotation marks are no verbs: "Kỷ niệm chương "Vì sự nghiệp xây dựng …" cho 61 người".
  const chain = behind.slice(last.index + last[0].length).replace(QUOTED, " ");
  // "Cờ thi đua của UBND tỉnh (năm 2023), 2 đơn vị:"
  if (known && NAME_THEN_COUNT.test(chain.replace(IN_BRACKETS, "")) && ENDS_PART.test(ahead) && !BREAKS_CHAIN.test(chain)) return true;
  if (COUNTS_ONLY.test(chain) || PUT_FORWARD.test(behind)) return true;
  if (REGISTERED.test(behind.slice(0, last.index))) return false;
  if (known && IS_COUNT.test(chain) && TITLE_HELD.test(behind.slice(0, last.index))) return true;
  if (known && HELD_BY.test(chain) && HOLD_IT.test(ahead)) return true;
  return CHAIN_TO_COUNT.test(chain) && !BREAKS_CHAIN.test(chain);
}

// "tặng Bằng khen cho:", "khen thưởng các tập thể sau:"
const GIVES_TO_LIST = lean(/(?<!\p{L})(?:tặng|khen thưởng|trao tặng|khen|công nhận|truy tặng)(?!\p{L})[^;]*:\s*$/u);

/** Whether the lead of a list gives an honour to what the list names and counts. */
export function givesToList(lead: string): boolean {
  return GIVES_TO_LIST.test(lead) && AWARDS.test(lead);
}

/** Whether a count in such a list is one of receivers: nothing is told of them that would be a result. */
export function isReceiver(noun: string, part: string): boolean {
  const [first = "", second = ""] = canonical(noun).split(" ");
  const known = RECIPIENT.has(canonical(noun)) || RECIPIENT.has(first) || RECIPIENT.has(`${first} ${second}`);
  return known && !OWN_PREDICATE.test(part) && !BREAKS_CHAIN.test(part);
}

/** Whether a count of those who may receive an honour is joined to one that did: "cho 02 tập thể và 01 gia đình". */
export function joinsRecipients(between: string, noun: string): boolean {
  const [first = "", second = ""] = canonical(noun).split(" ");
  const known = RECIPIENT.has(canonical(noun)) || RECIPIENT.has(first) || RECIPIENT.has(`${first} ${second}`);
  return known && JOINS.test(between) && !BREAKS_CHAIN.test(between) && !OWN_PREDICATE.test(between);
}

// "25 tổ dân vận khối, xóm, bản cùng 06 cán bộ"
const JOINS = lean(/^(?: [\p{L}, ]{1,40}?)?(?:,| và| cùng) $/u);

/** Whether a count of those who may hold a title goes on with one that does: "…, 96 em cấp tỉnh". */
export function goesOnAtLevel(since: string, noun: string, ahead: string): boolean {
  const [first = ""] = canonical(noun).split(" ");
  return (RECIPIENT.has(canonical(noun)) || RECIPIENT.has(first)) && holdsAtLevel(since, ahead);
}

/** "đã khen thưởng 1.204 trường hợp, tỉnh Gia Lai 987 trường hợp": whether a count goes on with one of recipients before it. */
export function goesOnWithRecipients(between: string): boolean {
  return between.length < 80 && !between.includes(";") && !BREAKS_CHAIN.test(between) && !OWN_PREDICATE.test(between);
}

// "Người có từ 3 sáng kiến trở lên sẽ được ưu tiên xét": who may be commended, told of nobody
const WHO_MAY = lean(
  /(?:^|[,;:] ?)(?:[-+•] )?(?:(?:các|những|riêng|đối với|với|nếu|tập thể,|cá nhân,) )*(?:ai|người|cá nhân|tập thể|đơn vị|cán bộ|công chức|viên chức|công nhân|người lao động|lao động|đoàn viên|hội viên|đảng viên|học sinh|sinh viên|giáo viên|nhà giáo|chiến sĩ|hộ|gia đình|xã|phường|thôn|bản|ấp|tổ|đội|chi hội|chi đoàn|chi bộ|địa phương|doanh nghiệp|trường|lớp|cụm|khối|nông dân|thanh niên)(?: (?!(?:đã|vừa|phải|cần|phấn đấu)(?!\p{L}))\p{L}+){0,8} (?:từ|ít nhất|tối thiểu|đủ|trên|hơn|không dưới) $/u,
);
const MAY_GET = lean(
  /^(?:[^,;.:\d]{0,50})?(?: trở lên)?(?: [^,;.:\d]{0,40})?,? (?:(?:sẽ|thì|mới)(?: (?:sẽ|được|đều|có thể)){0,3} (?:ưu tiên|xét|xem xét|bình xét|khen|tặng|thưởng|đề nghị|tuyên dương|biểu dương|suy tôn)|được (?:ưu tiên(?: xét)?|xét|xem xét|bình xét|đề nghị (?:xét|tặng|khen))|đủ (?:điều kiện|tiêu chuẩn)(?: để)?(?: được)? (?:xét|đề nghị|bình xét|khen|tặng))(?!\p{L})/u,
);
const GOT_IT = lean(/(?<!\p{L})(?:đã|vừa|năm qua)(?!\p{L})/u);

/** Whether a number says what one must have to be commended. `unitEnd` is the end of its unit. */
export function saysWhoMay(view: string, start: number, end: number, numberStart: number, unitEnd: number): boolean {
  const ahead = view.slice(unitEnd, Math.min(end, unitEnd + 160));
  const got = MAY_GET.exec(ahead);
  return got !== null && !GOT_IT.test(ahead) && WHO_MAY.test(view.slice(Math.max(start, numberStart - 120), numberStart));
}

/** Whether money is paid along with an honour. */
export function isPrizeMoney(view: string, start: number, end: number, numberStart: number): boolean {
  if (FROM_AWARD_FUND.test(view.slice(numberStart, end)) || /thưởng (?:nóng|đột xuất)[^;,]{0,24}$/u.test(view.slice(start, numberStart)))
    return true;
  return PRIZE_MONEY.test(view.slice(start, numberStart)) && speaksOfAwards(view, start, end);
}
