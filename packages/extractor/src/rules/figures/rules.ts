import { canonical, lean, type NumberReading, type Quantity, type UnitKind } from "@thidua/core";
import { isHonour, speaksOfAwards } from "./honours.ts";
import {
  anyOf,
  EDGE_AFTER,
  EDGE_BEFORE,
  type Endings,
  endingAt,
  endings,
  rememberLast,
  startsWithPattern,
  wordPattern,
  wordSet,
} from "./patterns.ts";
import { partEnd, partStart } from "./status.ts";
import { ATTENDANCE, COUNTER_WORDS, NAMING_GROUPS, NAMING_WORDS, ORDINAL_CONTEXT, STRUCTURE_NOUNS } from "./vocabulary/exclusions.ts";

export interface Around {
  readonly view: string;
  /** As written, with its capitals. */
  readonly text: string;
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
}

// "thôn 7", "số 35", "tháng 10", "Quyết định 2310"
const NAMING = endings(NAMING_WORDS);
// "tổng số 15 xã", "trong số 120 hộ", "mở đường 5 km", "mở 5 lớp 120 học viên"
const NOT_NAMING = lean(
  new RegExp(
    `(?:${EDGE_BEFORE}(?:tổng|trong|trên|với|con|một|các|mỗi|những|vài|được|thêm|mở|số) (?:số|lớp|đợt|phần|ban|phòng|đoàn|đường|vụ|ca|tiết|bài|kỳ|khóa|năm|tháng|ngày|vùng|tập|trang|xóm)|(?:dân|quân|sĩ|chỉ|doanh|hệ|điểm|tần|biên|lãi) số|\\d (?:lớp|đoàn|đợt|khóa|ca|phòng|ban|xóm)|sinh viên năm|(?:số|tổng số|các|tất cả) giải|(?:mở|làm|xây dựng|cứng hóa|nâng cấp|sửa chữa|thành lập|rải|đổ|nạo vét) (?:\\p{L}+ )?(?:đường|lớp|phòng)|(?:mỗi|hàng|hằng|trong|cả|đầu|cuối|giữa) (?:năm|tháng|ngày|quý|vụ|tiết|đợt|lần|khóa|kỳ)) *$`,
    "u",
  ),
);
const NAMING_GROUP = endings(NAMING_GROUPS);
const COUNTED_GROUP = lean(new RegExp(`(?:(?:mỗi|một|các|những|từng|\\d) |bình quân )${anyOf(NAMING_GROUPS)} *$`, "u"));
const YEAR_AFTER_WORD = endings([
  "năm",
  "hè",
  "xuân",
  "tết",
  "vụ",
  "mùa",
  "niên độ",
  "niên khóa",
  "năm học",
  "giai đoạn",
  "nhiệm kỳ",
  "từ",
  "đến",
  "trước",
  "sau",
  "cuối",
  "đầu",
  "tới",
  "thời kỳ",
  "kỷ niệm",
  "quý",
  "tháng",
  "và",
  "các năm",
  "hết",
  "nông lịch",
]);
const ORDINAL_BEFORE = endings(ORDINAL_CONTEXT);
// "1 trong 5 địa phương dẫn đầu"
const ONE_OF = lean(/^ ?trong (?:số |nhóm |tốp |top |những |các )?(?:\d|\p{L}+ \d)/u);
const AMONG_RANKED = lean(/(?:\d|một|hai|ba|bốn|năm) trong (?:số |nhóm |những |các )?$/u);
// "9 trong số 14 thôn đạt chuẩn" is a part; "3 trong 5 tỉnh dẫn đầu" are ranked
const RANKED = lean(
  /(?<!\p{L})(?:dẫn đầu|đứng đầu|đầu tiên|tiêu biểu|xuất sắc|top|tốp|nhóm|(?:cao|thấp|lớn|mạnh|nhiều|ít|tốt|nhanh) nhất|được chọn|được đề cử|được vinh danh)(?!\p{L})/u,
);
/** "một trong 412 tổ": so many that their count is told. */
const MOST_RANKED = 100;
const STRUCTURE = startsWithPattern(STRUCTURE_NOUNS);
// "41 cấp tỉnh và 6 cấp quốc gia": so many of them
const OF_LEVEL = lean(/^ cấp (?:tỉnh|huyện|cơ sở|thành phố|trung ương|quốc gia|bộ|ngành|tổng)(?!\p{L})/u);
const ANAPHORA = lean(
  /^(?!(?: \p{L}+){0,3} trong (?:số|những))(?: (?!thì |nay |con |là |có |đã |được |qua |tại |ở |của |về |vào |đến |từ |theo |do |thuộc |nằm )\p{L}+){0,4}? (?:này|đó|ấy|nói trên|nêu trên|kể trên|trên đây|vừa nêu)(?![\p{L}])/u,
);
// "giảm cả 3 tiêu chí", "cả 4 mặt"
const ALL_THE = lean(/(?<!\p{L})cả $/u);
const ATTENDS = wordPattern(ATTENDANCE);
// "Lễ phát động có sự tham gia của hơn 500 đoàn viên"
const TAKES_PART_IN_MEETING = lean(/(?<!\p{L})(?:lễ|hội nghị|đại hội|hội thảo|tọa đàm|mít tinh|buổi)(?: \p{L}+){0,8} sự tham gia của/u);
const ATTENDS_AFTER = startsWithPattern(["đại biểu", "khách mời", "vị đại biểu"]);
const COUNTERS = lean(new RegExp(anyOf(COUNTER_WORDS), "u"));
const LIST_NUMBER = /^[ (]*$/u;
const LIST_MARK = lean(/^(?:[.)](?= |$|\p{L})|\/ |- (?=\p{L}))/u);
// "hội nghị lần 9 khóa 11"
const NUMBERED_UNIT = lean(/^ (?:\d|[ivx]+(?![\p{L}]))/u);
// "đường dây 110 kV", "máy biến áp 63 MVA": what kind of line it is; "tổng công suất 120 kVA" is a result
const RATED = new Set(["kV", "kVA", "MVA"]);
const CAPACITY = lean(/(?:công suất|tổng)(?: [\p{L}]+){0,4} $/u);
// "cách thành phố 15 km"
const DISTANCE = lean(/(?<!\p{L})cách [^,;]{0,40}$/u);
// "10 nội dung chủ yếu", "5 nhiệm vụ trọng tâm", "3 khâu đột phá"
const TASKS = lean(
  /^ ?(?:nhóm |khâu )?(?:nội dung|nhiệm vụ|giải pháp|mục tiêu|chương trình|lĩnh vực|khâu|vấn đề|yêu cầu|bài học|chuyên đề|phong trào|tiêu chí|chỉ tiêu)(?:, \p{L}+ \p{L}+)? (?:chính|chủ yếu|trọng tâm|cơ bản|đột phá|lớn|cụ thể|sau|thi đua|kinh nghiệm|quan trọng|then chốt|cốt lõi|trọng điểm|thành phần|bắt buộc|mũi nhọn)(?!\p{L})/u,
);
// "chia làm 3 đợt", "Khối thi đua gồm 8 đơn vị"
const PARTED = lean(/(?:chia|phân)(?: [\p{L}]+)? (?:làm|thành|ra) $/u);
// "ấp 12 xã Tân An" is a name, "tặng trường 20 máy tính" counts
const PLACE_NOUN = lean(
  /^ ?(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|ấp|thôn|khu phố|khóm|đặc khu|tổ|khu vực|khối)(?!\p{L})/u,
);
const MEMBER_NOUN = lean(
  /^ ?(?:đơn vị|thành viên|địa phương|cơ quan|doanh nghiệp|huyện|xã|sở|tỉnh|tỉnh, thành phố|sở, ngành)(?: (?:thành viên|trực thuộc|thi đua|tham gia|ký kết))?(?=[,.;:()]| (?:do|gồm|là|trên|trong|thuộc|và|cùng|với)|$)/u,
);
const MEMBERS = lean(/(?:khối|cụm)(?: thi đua)?[^,;]{0,40} (?:gồm|có|với|và)(?: [\p{L}]+)? $/u);
// "tổng thu ngân sách của 6 địa phương ước đạt": whose sum it is
const SUM_OF = lean(
  /(?:tổng|thu ngân sách|kim ngạch|sản lượng|doanh thu|grdp|tỷ lệ|bình quân|diện tích|dân số|kinh phí|vốn)(?: [\p{L}]+){0,6} của (?:cả |toàn |tất cả )?$/u,
);
const SCOPE_NOUN = lean(
  /^ ?(?:địa phương|tỉnh|huyện|xã|phường|đơn vị|quận|thành viên|nước|doanh nghiệp|công ty)(?= (?:ước|đạt|là|trong|tăng|giảm|chiếm|đã|này|thành viên|trực thuộc))/u,
);
// "hồ sơ gồm 03 bộ bản chính", "gửi về Sở 02 bản": how papers are handed in
// "Bộ tiêu chí gồm 19 tiêu chí, 49 nội dung", "Chương trình có 3 hợp phần"
const PARTS_NOUN = lean(
  /^ ?(?:hợp phần|dự án|tiểu dự án|tiêu chí|nội dung|chỉ tiêu|mục|phần|nhiệm vụ|giải pháp|chuyên đề|chương|điều|vấn đề|lĩnh vực|tiêu chuẩn|bước|nhóm)(?!\p{L})/u,
);
const CONSISTS = lean(
  /(?:chương trình|bộ tiêu chí|đề án|nghị quyết|cuộc vận động|bộ quy tắc|quy chế|quy định|hội thi|cuộc thi|hội thao)[^,;.]{0,30} (?:gồm|bao gồm|gồm có|có)(?: tất cả)? (?:\d+ [\p{L} ]{2,20}(?:,| và|,? với) )?$/u,
);
// "truyền hình trực tiếp tới 63 tỉnh, thành phố"
// "215 khoản chi": sums, no parts of a law
const SUMS = lean(/^ khoản (?:chi|thu|tiền|nợ|vay|đóng góp|hỗ trợ|đầu tư|phí|vốn|quỹ|thuế|tài trợ)(?!\p{L})/u);
// "mỗi hộ được vay tối đa 50 triệu đồng", "mức hỗ trợ không quá 30 triệu đồng": what is allowed, no result
const ALLOWED = lean(
  /(?<!\p{L})(?:được|cho|mức|sẽ) (?:vay|hỗ trợ|hưởng|giảm|miễn|cấp|mượn|thưởng|trợ cấp|thanh toán|chi)(?: \p{L}+){0,4} (?:tối đa|không quá|cao nhất là|nhiều nhất) $|(?<!\p{L})(?:vay|hỗ trợ) (?:cho )?(?:mỗi|một|từng) \p{L}+(?: \p{L}+){0,2} (?:tối đa|không quá) $/u,
);
// "được cộng 10 điểm", "trừ 02 điểm", "tổng điểm tối đa là 1.000 điểm", "thang điểm 100": how others are marked
const MARKED = lean(
  /(?<!\p{L})(?:(?:được|bị|sẽ|thì|mỗi \p{L}+) (?:cộng|trừ|chấm|tính)|(?:cộng|trừ)(?: thêm| tối đa| đi)?|tổng điểm(?: tối đa)?|điểm tối đa|điểm chuẩn|thang điểm|tối đa)(?: (?:là|tối đa|thêm|đi|không quá))? $/u,
);
const MARKS_OTHERS = lean(
  /(?<!\p{L})(?:được|bị|thì|cứ) (?:cộng|trừ)(?: thêm| tối đa)? \d[\d,]* điểm|(?<!\p{L})cứ \d[\d,]*%? (?:trừ|cộng) \d/u,
);
const MARKS_LEAD = lean(
  /(?:bảng tiêu chí|thang điểm|bộ tiêu chí|bảng điểm|chấm điểm|tổng điểm tối đa|cơ cấu điểm|khung điểm|bảng chấm)[^;]*:\s*$/u,
);
// "Nếu chỉ chấm trên giấy thì … 990 điểm": no time in the condition, so nothing that was
const HYPOTHESIS = lean(/(?<!\p{L})(?:nếu|giả sử|ví như|giả dụ)(?!\p{L})[^.;"]*?(?<!\p{L})thì(?!\p{L})/u);
const TIMED = /\d|năm|trước|nhiệm kỳ|giai đoạn|quý|tháng|cùng kỳ|đầu|ngày|so với|hồi|xưa/u;
const ALL_PROVINCES = /^ ?tỉnh(?:, thành| thành|,? thành phố)/u;
const REACHING = /(?:tới|đến|trong|của|cả|khắp|từ|với) $/u;
const FORMALITY = lean(/(?:hồ sơ|gồm|nộp|gửi|lập thành|in thành|thành)(?: [\p{L} ,-]{0,40})? $/u);
// "48,5 giường bệnh trên 10.000 dân"
const PER_ROUND = lean(/\d (?:\p{L}+ ){1,3}(?:trên|\/|cho|tính trên) ?(?:mỗi )?$/u);
const ROUND = new Set(Array.from({ length: 20 }, (_, zeros) => 10 ** (zeros + 1)));
const PEOPLE = lean(/^ ?(?:dân|người|hộ|trẻ|lao động|phụ nữ|ca|nhân khẩu)(?!\p{L})/u);
// "bác tài 0 đồng", "siêu thị 0 đồng"; "giảm còn 0 đồng" is a level
const DOWN_TO = /(?:còn|là|về|xuống|bằng|thu|đạt) $/u;
// "3 lần nhận Cờ thi đua", "2 lần của UBND tỉnh"
const HONOURED = lean(/^ (?:liên tục |liên tiếp |liền )?(?:được|nhận|đón|vinh dự|đạt|giành)(?!\p{L})/u);
const OF_GIVER = /^ (?:của|do|là) /u;
// "bình quân 1 cán bộ phụ trách 120 hộ"
const ON_AVERAGE = /(?:bình quân|trung bình) $/u;
const PER_EVERY = lean(/(?<!\p{L})cứ $/u);
const PER_ONE = /(?:trên|mỗi|cho|từng|bình quân|trên mỗi|\/) $/u;
// "các hộ hiến từ 500 m2 đất trở lên", "xã có trên 90% số hộ": conditions inside a rule on awards
const RULE_OF_AWARDS = lean(
  new RegExp(
    `${EDGE_BEFORE}${anyOf([
      "sẽ xét tặng",
      "sẽ được xét tặng",
      "xét tặng",
      "sẽ xem xét tặng",
      "tiêu chuẩn xét tặng",
      "điều kiện xét tặng",
      "được xét tặng",
      "sẽ được khen thưởng",
      "sẽ được xem xét",
      "sẽ được đề nghị",
      "xem xét đề nghị tặng",
      "xem xét, đề nghị tặng",
      "xem xét tặng",
      "đủ điều kiện khen thưởng",
      "sẽ xem xét khen thưởng",
      "tiêu chuẩn khen thưởng",
      "tiêu chuẩn danh hiệu",
      "xét công nhận",
      "được xét khen",
      "mới được xét",
      "mới được bình xét",
      "mới được xem xét",
      "mới được đưa vào diện xét",
      "mới đủ điều kiện xét",
      "được xét khi",
      "được xét nếu",
      "muốn được xét",
      "để được xét",
      "muốn được khen",
      "muốn được công nhận",
    ])}${EDGE_AFTER}`,
    "u",
  ),
);
// "chưa ban hành quy định về xét tặng": a paper on awards, no rule
const PAPER_ON = /(?:quy định|quy chế|hướng dẫn|văn bản|công tác|nội dung|thủ tục) (?:về |việc |về việc )?$/u;
// "đã tiêm ít nhất 1 mũi", "tiêm đủ 2 liều"
const DOSES = /tiêm (?:chủng )?(?:đủ |ít nhất |được |mũi )?$/u;
const DOSE = lean(/^ ?(?:mũi|liều)(?!\p{L})/u);
const FEW_DOSES = 4;
// "không còn xã nào dưới 8 tiêu chí"
// "Nếu được hỗ trợ, mỗi hộ có thể thu 100 triệu đồng"
const POSSIBLE = lean(/(?<!\p{L})có thể(?: \p{L}+){0,4} $/u);
const IF = lean(/(?<!\p{L})nếu(?!\p{L})/u);
const NONE_UNDER = /không (?:còn|có)[^,;]{0,30} (?:dưới|trên|đạt dưới) $/u;
// "phải qua 3 vòng thi, trả lời 40 câu hỏi"
const HAD_TO = lean(/(?<!\p{L})phải (?:qua|trải qua|vượt qua)[^;]{0,60}$/u);
// "trao 5 giải Nhất": a prize given; "đoạt 14 giải" is a result
const PRIZE_GIVEN = lean(/(?<!\p{L})(?:trao|tặng|cơ cấu giải thưởng|gồm|và|,|trao tặng)[^;.]{0,80}$/u);
const DURATION_RESULT = endings([
  "giảm",
  "rút ngắn",
  "cắt giảm",
  "giảm được",
  "rút ngắn được",
  "giảm từ",
  "rút ngắn từ",
  "xuống còn",
  "tuổi thọ",
  "tuổi thọ trung bình",
  "tuổi thọ bình quân",
  "tuổi thọ trung bình đạt",
  "giảm bình quân",
]);
// "rút thời gian thay khuôn từ 42 phút còn 17 phút"
const LIFE_SPAN = lean(/tuổi thọ[^,;]{0,40} $/u);
const TIME_SAVED = lean(
  /(?:rút|giảm|cắt|hạ)(?: \p{L}+)? thời gian[^,;.]{0,60} $|thời gian[^,;.]{0,60} (?:giảm|rút|còn|xuống)[^,;.]{0,40} $/u,
);
// "thời gian giải quyết từ 15 ngày | giảm còn 7 ngày"
const TIME_FROM = lean(/thời gian(?: \p{L}+){1,8} từ $/u);
const CUT_TO = lean(/^ ?(?:làm việc )?(?:\p{L}+ ){0,2}(?:xuống|còn|giảm|rút)(?: \p{L}+){0,3} \d/u);
// "38.460 ngày công, trong đó khối quân sự | 21.145 ngày"
const OF_WORKDAYS = lean(/\d ngày công[^;.\d]{0,12}[,(] ?(?:trong đó|trong số đó|riêng|gồm)[^,;.:\d]{0,40} $/u);
// "được giảm 03 năm so với quy định": a rule
const BY_RULE = /^[^,;.]{0,12} so với (?:quy định|tiêu chuẩn|thời gian quy định|mức quy định)/u;
const PRIZE = lean(/^ ?giải(?!\p{L}| pháp)/u);
const PAPERS = lean(/^ ?(?:bộ|bản|quyển|tập)(?!\p{L})/u);
const NUMBERED_NOUN = /(?:khóa|đợt|lớp|giai đoạn|vòng|kỳ)$/u;
const SLASH_DIGIT = /^\/\d/u;
const AMONG_GUESTS = /(?:có|của|với|gồm|là|cùng|và|,|trên|hơn|gần|khoảng|đông đảo) ?$/u;
const BARE_YEAR = /^(?:19|20)\d{2}$/u;
const DURATION_YEAR = /^ ?(?:năm|tháng|quý) \d/u;

/** Whether "5 năm" is rather "5" and "năm 2021". */
export function unitIsTimeOfNext(quantity: Quantity, view: string): boolean {
  return quantity.unit?.kind === "duration" && DURATION_YEAR.test(view.slice(quantity.number.end, quantity.number.end + 10));
}

// "37 hộ có thu nhập trên 1 tỷ đồng", "mô hình có doanh thu từ 500 triệu đồng trở lên": what those counted must have
const QUALIFIES = lean(
  /^(?: [\p{L}]+){0,6}? (?:có|đạt|cho|với|lãi|thu|làm lợi|rộng|dài)(?: mức| tổng)?(?: (?:thu nhập|lãi|mức lãi|doanh thu|lợi nhuận|thu lãi|diện tích|giá trị|lương|quy mô|vốn|tuổi|thu|mức thu nhập)(?: [\p{L}]+){0,5}?)? (?:từ|trên|hơn|dưới|ít nhất|tối thiểu) $/u,
);
const BOUND_BEFORE = /(?:^| )(?:từ|trên|hơn|dưới|ít nhất|tối thiểu) $/u;

/** Whether a number only says which of the things counted before it are meant. `previousEnd` is past the count and its noun. */
export function isQualifier(view: string, previousEnd: number, numberStart: number, end: number): boolean {
  const between = view.slice(previousEnd, numberStart);
  if (!BOUND_BEFORE.test(between) || !QUALIFIES.test(between)) return false;
  // "từ 200 triệu đồng" bounds only with "trở lên", "trên 1 tỷ đồng" by itself.
  return !/từ $/u.test(between) || /^[^,;.]{0,40} trở (?:lên|xuống)/u.test(view.slice(view.indexOf(" ", numberStart), end));
}

// "Số: 815", "Điều. 5"
const LABEL_MARK = /(?<!năm|kỳ|tháng|quý|vụ|đợt|giai đoạn|khóa|ngày|lớp|vùng|loại)\s*[:.] *$/u;

// "phục vụ 12.000 lượt", "kỷ luật 45 đảng viên", "mô hình 12 ha": words that end like one that names
const COMPOUND = lean(
  /(?:(?:phục|nhiệm|dịch|nghĩa|chức|công|sự|nghiệp|thời|đặc) vụ|(?:mô|loại|đội|truyền|điển|tình|địa|tạo) hình|(?:đại|phát|tiêu) biểu|(?:cổ|thành|góp|bộ|hợp) phần|(?:học|luyện|thực|sưu|triệu) tập|(?:công|tập|liên|phái|huyện|tỉnh|thành|quân|chi) đoàn|(?:hạng|danh|chuyên) mục|(?:kiểu|vườn|gương) mẫu|(?:các|phân|mọi|nhiều|chủng) loại|(?:pháp|kỷ) luật|tài khoản|(?:quốc|văn|biên|dự) phòng|(?:thời|định|chu|học|cùng) kỳ|chi tiết|dân ca|thời trang|(?:con|tuyến|cung) đường|(?:bộ|quân) đội) *$/u,
);

function endsWith(before: string, words: Endings): boolean {
  return endingAt(before, words) >= 0;
}

const isCounterLine = rememberLast((view, start, end) => end - start < 200 && COUNTERS.test(view.slice(start, end)));
/** Between semicolons: what another part of the sentence rules says nothing of this one. */
const isRuleOfAwards = rememberLast((view, start, end) => {
  const sentence = view.slice(start, end);
  const rule = /xét|sẽ|tiêu chuẩn|điều kiện/u.test(sentence) ? RULE_OF_AWARDS.exec(sentence) : null;
  return rule !== null && !PAPER_ON.test(sentence.slice(0, rule.index));
});
const marksOthers = rememberLast((view, start, end) => {
  const sentence = view.slice(start, end);
  return sentence.includes("điểm") && MARKS_OTHERS.test(sentence);
});

// "số Chiến sĩ thi đua cơ sở không vượt quá 15% số Lao động tiên tiến": how many may be given a title
const AT_MOST = /(?:không (?:được )?(?:vượt )?quá|tối đa|không vượt|nhiều nhất)(?: là| bằng)? $/u;
const OF_THE_HONOURED =
  /^(?:%| phần trăm)(?: (?:trên |của |trong )?(?:tổng )?(?:số |số lượng )?(?:các )?(?:cá nhân|tập thể|người|cán bộ|đơn vị|công chức|viên chức|giáo viên|lao động)?(?: (?!mà|thì)\p{L}+){0,6})?/u;

function isCeilingOfHonours(view: string, from: number, { start, end }: NumberReading, to: number): boolean {
  if (!AT_MOST.test(view.slice(Math.max(from, start - 32), start))) return false;
  const whole = OF_THE_HONOURED.exec(view.slice(end, Math.min(to, end + 90)));
  return whole !== null && isHonour(whole[0]);
}

/** Whether a number stands behind a condition that tells of no time: what would be. */
function isHypothesis(view: string, start: number, at: number): boolean {
  const before = view.slice(start, at);
  if (!/nếu|giả|ví như/u.test(before)) return false;
  const found = HYPOTHESIS.exec(before);
  return found !== null && !TIMED.test(found[0]);
}

/** Whether the lead of a list hands out marks to be won: "Theo bảng tiêu chí, tổng điểm tối đa là 1.000 điểm, trong đó:". */
export function leadMarks(lead: string): boolean {
  return MARKS_LEAD.test(lead);
}

const attendsFrom = rememberLast((view, start, end) => {
  const sentence = view.slice(start, end);
  const found = /dự|mặt|đại biểu|tham gia/u.test(sentence) ? (ATTENDS.exec(sentence) ?? TAKES_PART_IN_MEETING.exec(sentence)) : null;
  // "Để có mặt bằng làm đường": ground, no guests
  return found && !NO_GUESTS.test(sentence.slice(found.index, found.index + 16)) ? start + found.index : -1;
});
const NO_GUESTS = /^có mặt (?:bằng|hàng|nước|đường|trên|ở thị|tiền)/u;

/** Whether guests are spoken of before a place of the sentence. */
function attendsBefore({ view, start, end }: Around, at: number): boolean {
  const from = attendsFrom(view, start, end);
  return from >= 0 && from < at;
}

/** A number of a sentence with what stands around it, for the rules to look at. */
interface Place {
  readonly at: Around;
  readonly quantity: Quantity;
  readonly number: NumberReading;
  readonly kind: UnitKind | undefined;
  /** A noun that is in no table follows. */
  readonly hasNoun: boolean;
  /** Up to 48 characters before the number. */
  readonly before: string;
  /** Up to 40 characters after the number, its unit among them. */
  readonly behind: string;
  /** Up to 48 characters after number and unit. */
  readonly after: string;
  /** A stroke, point or hyphen joins the number to what closes `before`. */
  readonly glued: boolean;
  /** A word that names or numbers something closes `before`. */
  readonly named: boolean;
}

/** Why a number is no figure: a name, when it holds, and the same in words for an editor. */
interface ExclusionRule {
  readonly code: string;
  readonly reason: string;
  readonly holds: (place: Place) => boolean;
}

const GLUED = lean(/[\p{L}\d_][-_/.]$/u);
const GLUES = new Set([..."-_/."].map((mark) => mark.charCodeAt(0)));
// "5-10%": the second end of a range is glued to the first
const RANGE_BEFORE = /\d %?- ?$|\d-$/u;
// "bắt 143 vụ/168 đối tượng"
const PAIRED = lean(/\d (?:\p{L}+ ){0,2}\p{L}+\/ ?$/u);
const PART_OF_DATE = /\d[/.]$/u;
const FOLLOWS_YEAR = /^[ )]*(?:-|,|;|\)|\.|:|$)/u;

function isRate({ kind }: Place): boolean {
  return kind === "percent" || kind === "money";
}

// "xã đạt | 19 tiêu chí: 62 xã", "số hộ thu nhập trên | 100 triệu đồng: 45 hộ": the class that is counted behind the colon
const CLASS_LABEL = lean(/(?:^|[;:,(] ?|[-+•] )(?:tổng )?(?:số )?(\p{L}+)(?: \p{L}+){0,5}(?: \d+ ?(?:-|đến))? ?$/u);
const COUNT_OF_CLASS = lean(
  /^(?:\/\d+)?(?: ?(?:-|đến) ?\d+)?(?: tiêu chí| điểm| sao| triệu đồng| tỷ đồng| ha| m2| tuổi)?(?:\/năm)?(?: trở (?:lên|xuống))?(?:: ?| là )(?:(?:có|hơn|gần|khoảng) )?\d[\d.]*(?:\/\d+)? (\p{L}+)/u,
);

/** A threshold of criteria or stars is small; what is counted in thousands is a result. */
const MOST_OF_CLASS = 100;

/** Whether a number only says which of the things counted right behind it are meant. */
function namesClass({ at, number, kind }: Place): boolean {
  if (kind === "percent" || (number.value > MOST_OF_CLASS && kind === "noun")) return false;
  const counted = COUNT_OF_CLASS.exec(at.view.slice(number.digitsEnd, Math.min(at.end, number.digitsEnd + 60)))?.[1];
  if (counted === undefined) return false;
  return CLASS_LABEL.exec(at.view.slice(Math.max(at.start, number.start - 60), number.start))?.[1] === counted;
}

/** In this order: the first that holds gives the reason. */
export const EXCLUSIONS: readonly ExclusionRule[] = [
  {
    code: "date",
    reason: "là ngày, tháng, năm",
    holds: ({ before, glued }) => glued && !RANGE_BEFORE.test(before) && PART_OF_DATE.test(before),
  },
  {
    code: "name",
    reason: "là số trong tên gọi",
    holds: ({ before, glued, kind }) => glued && !RANGE_BEFORE.test(before) && !(kind === "noun" && PAIRED.test(before)),
  },
  {
    code: "list-number",
    reason: "là số thứ tự",
    holds: ({ at, number, behind }) =>
      number.start - at.start < 4 && LIST_NUMBER.test(at.view.slice(at.start, number.start)) && LIST_MARK.test(behind),
  },
  {
    code: "date",
    reason: "là ngày, tháng, năm",
    holds: ({ at, number, before, behind, kind }) =>
      BARE_YEAR.test(at.view.slice(number.start, number.end)) &&
      (kind === undefined || kind === "duration" || FOLLOWS_YEAR.test(behind) || endsWith(before, YEAR_AFTER_WORD)),
  },
  {
    code: "rank",
    reason: "là thứ hạng",
    holds: (place) => isSplitPair(place) && (place.named || endsWith(place.before, ORDINAL_BEFORE)),
  },
  { code: "date", reason: "là ngày, tháng, năm", holds: isSplitPair },
  { code: "counter", reason: "là bộ đếm hoặc thông tin liên hệ của trang", holds: ({ at }) => isCounterLine(at.view, at.start, at.end) },
  {
    code: "rank",
    reason: "là thứ hạng",
    holds: ({ before, behind, after, number, kind }) =>
      (endsWith(before, ORDINAL_BEFORE) && !(kind === "noun" && number.value > MOST_RANKED)) ||
      (AMONG_RANKED.test(before) && RANKED.test(after)) ||
      (ONE_OF.test(behind) && (number.value === 1 || number.form !== "digits" || RANKED.test(after))),
  },
  {
    code: "name",
    reason: "là số trong tên gọi",
    holds: (place) => place.named && isWhole(place) && !isRate(place) && !isLargeCount(place) && !NOT_NAMING.test(place.before),
  },
  {
    code: "name",
    reason: "là số trong tên gọi",
    holds: (place) =>
      isWhole(place) &&
      place.number.value < 1000 &&
      place.kind !== "measure" &&
      !isRate(place) &&
      endsWith(place.before, NAMING_GROUP) &&
      !(place.kind === "noun" && place.number.value >= 10 && !PLACE_NOUN.test(place.behind)) &&
      !COMPOUND.test(place.before) &&
      !COUNTED_GROUP.test(place.before),
  },
  {
    code: "duration",
    reason: "là khoảng thời gian hoặc tuổi",
    holds: ({ at, quantity, number, kind, before, after }) =>
      kind === "duration" &&
      !unitIsTimeOfNext(quantity, at.view) &&
      !(endsWith(before, DURATION_RESULT) && !(/được /u.test(before) && BY_RULE.test(after))) &&
      !TIME_SAVED.test(at.view.slice(Math.max(at.start, number.start - 112), number.start)) &&
      !(TIME_FROM.test(before) && CUT_TO.test(after)) &&
      !OF_WORKDAYS.test(before) &&
      !LIFE_SPAN.test(before),
  },
  {
    code: "structure",
    reason: "nói về cơ cấu, không phải kết quả",
    holds: ({ behind }) => (STRUCTURE.test(behind) && !OF_LEVEL.test(behind) && !SUMS.test(behind)) || TASKS.test(behind),
  },
  {
    code: "name",
    reason: "là số trong tên gọi",
    holds: ({ at, quantity, kind, after }) =>
      kind === "noun" && NUMBERED_UNIT.test(after) && NUMBERED_NOUN.test(at.view.slice(quantity.number.end, quantity.end)),
  },
  {
    code: "structure",
    reason: "nói về cơ cấu, không phải kết quả",
    holds: ({ quantity, kind, before }) => kind === "measure" && RATED.has(quantity.unit?.unit ?? "") && !CAPACITY.test(before),
  },
  {
    code: "structure",
    reason: "nói về cơ cấu, không phải kết quả",
    holds: ({ quantity, before }) => (quantity.unit?.unit === "km" || quantity.unit?.unit === "m") && DISTANCE.test(before),
  },
  { code: "structure", reason: "nói về cơ cấu, không phải kết quả", holds: (place) => !isRate(place) && PARTED.test(place.before) },
  {
    code: "structure",
    reason: "nói về cơ cấu, không phải kết quả",
    holds: ({ before, behind }) => (MEMBER_NOUN.test(behind) && MEMBERS.test(before)) || (SCOPE_NOUN.test(behind) && SUM_OF.test(before)),
  },
  {
    code: "structure",
    reason: "nói về cơ cấu, không phải kết quả",
    holds: ({ before, behind, quantity, number }) =>
      (PAPERS.test(behind) && FORMALITY.test(before)) ||
      (PARTS_NOUN.test(behind) && CONSISTS.test(before)) ||
      ((number.value === 63 || number.value === 34) && ALL_PROVINCES.test(behind) && REACHING.test(before)) ||
      quantity.unit?.unit === "°C",
  },
  {
    code: "anaphora",
    reason: "nhắc lại số đã nêu",
    holds: ({ kind, number, before, after }) =>
      kind !== "percent" && ((number.value <= 10 && ALL_THE.test(before)) || ANAPHORA.test(after)),
  },
  {
    code: "per-unit",
    reason: "là đơn vị để tính, không phải kết quả",
    holds: ({ number, kind, before, behind }) =>
      (number.value === 1 && kind === "measure" && PER_ONE.test(before)) ||
      (number.value === 1 && kind === "noun" && ON_AVERAGE.test(before)) ||
      PER_EVERY.test(before) ||
      (ROUND.has(number.value) && PER_ROUND.test(before) && PEOPLE.test(behind)),
  },
  {
    code: "name",
    reason: "là số trong tên gọi",
    holds: ({ number, kind, before }) => number.value === 0 && kind === "money" && !DOWN_TO.test(before),
  },
  {
    code: "award",
    reason: "là số lượng khen thưởng, thuộc bản ghi khen thưởng",
    holds: ({ at, quantity, after }) =>
      quantity.unit?.unit === "lần" && (HONOURED.test(after) || OF_GIVER.test(after)) && speaksOfAwards(at.view, at.start, at.end),
  },
  {
    code: "attendance",
    reason: "là số người dự",
    holds: ({ at, quantity, kind, hasNoun, number, before, behind }) =>
      (kind === "noun" || hasNoun) &&
      (ATTENDS_AFTER.test(behind) || (attendsBefore(at, number.start) && (quantity.of !== null || AMONG_GUESTS.test(before)))),
  },
  {
    code: "criterion",
    reason: "là điều kiện, tiêu chuẩn xét",
    holds: ({ at, quantity, number, kind, before, behind }) =>
      (number.value <= FEW_DOSES && DOSE.test(behind) && DOSES.test(before)) ||
      (POSSIBLE.test(before) && IF.test(at.view.slice(at.start, number.start))) ||
      NONE_UNDER.test(before) ||
      HAD_TO.test(before) ||
      (kind === "money" && ALLOWED.test(before)) ||
      (quantity.unit?.unit === "điểm" && MARKED.test(before)) ||
      isHypothesis(at.view, at.start, number.start) ||
      isCeilingOfHonours(at.view, at.start, number, at.end) ||
      marksOthers(at.view, partStart(at.view, at.start, number.start), at.end) ||
      isRuleOfAwards(at.view, partStart(at.view, at.start, number.start), partEnd(at.view, number.end, at.end)),
  },
  { code: "criterion", reason: "là điều kiện, tiêu chuẩn xét", holds: namesClass },
  {
    code: "award",
    reason: "là số lượng khen thưởng, thuộc bản ghi khen thưởng",
    holds: ({ kind, before, behind }) => kind === "noun" && PRIZE.test(behind) && PRIZE_GIVEN.test(before),
  },
];

/** "28/9", "3/4": two numbers that no unit makes a part and a whole. */
function isSplitPair({ quantity, number, behind }: Place): boolean {
  return quantity.of === null && number.form === "digits" && SLASH_DIGIT.test(behind);
}

/** "từ đầu nhiệm kỳ 6.238 hộ": written in thousands and followed by what it counts, it names nothing. */
function isLargeCount({ at, number, kind }: Place): boolean {
  return kind === "noun" && number.value >= 1000 && at.view.slice(number.start, number.end).includes(".");
}

/** Names are numbered by whole numbers: "vốn xoay vòng 1,9 tỷ" names nothing. */
function isWhole({ number }: Place): boolean {
  return number.form === "digits" && Number.isInteger(number.value);
}

// "Tam Đường: 5 xã", "Vân Đồn 3 xã": the last syllable of a place's name, which names no number. On the text, for its capitals.
const NAME_BEFORE = lean(/(?<!\p{L})(\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*):? *$/u);
const NAMING_FORMS = wordSet(NAMING_WORDS);

// "lúa xuân 9.500 ha", "dịp Tết 350 suất quà": only a year names a season
const SEASON = lean(/(?<!\p{L})(?:xuân|hè|tết)(?: năm)? *$/u);

/** Whether the word before a number closes a name of two syllables or more: "Quốc Lộ 1" is none, its two make one naming word. */
function closesName(written: string): boolean {
  const name = NAME_BEFORE.exec(written)?.[1];
  return name !== undefined && !NAMING_FORMS.has(canonical(name));
}

/** Whether a noun or measure follows the number. */
function isCounted({ unit }: Quantity): boolean {
  return unit?.kind === "noun" || unit?.kind === "measure";
}

function namesAtEnd(before: string): boolean {
  // Nearly always a word stands there, and nothing is to be looked for from the beginning on.
  const mark = before.trimEnd().at(-1);
  if ((mark === ":" || mark === ".") && LABEL_MARK.test(before)) return endsWith(before.replace(LABEL_MARK, ""), NAMING);
  return mark !== ":" && endsWith(before, NAMING);
}

/** The rule by which this quantity, as it stands in its sentence, is no figure; null where nothing speaks against it. */
export function exclusionOf(quantity: Quantity, at: Around, hasNoun: boolean): ExclusionRule | null {
  const { view } = at;
  const number = quantity.number;
  const before = view.slice(Math.max(at.start, number.start - 48), number.start);
  const place: Place = {
    at,
    quantity,
    number,
    kind: quantity.unit?.kind,
    hasNoun,
    before,
    behind: view.slice(number.end, Math.min(at.end, number.end + 40)),
    after: view.slice(quantity.end, Math.min(at.end, quantity.end + 48)),
    glued: GLUES.has(before.charCodeAt(before.length - 1)) && GLUED.test(before),
    named:
      namesAtEnd(before) &&
      !COMPOUND.test(before) &&
      // "đường ngõ xóm: 230/310 km": a part of a whole or a measure, behind a colon, is no number of a name
      !((quantity.of !== null || quantity.unit?.kind === "measure") && quantity.unit !== null && before.trimEnd().endsWith(":")) &&
      !(quantity.unit !== null && SEASON.test(before) && !BARE_YEAR.test(at.view.slice(number.start, number.end))) &&
      !(isCounted(quantity) && closesName(at.text.slice(Math.max(at.start, number.start - 32), number.start))),
  };
  return EXCLUSIONS.find((rule) => rule.holds(place)) ?? null;
}
