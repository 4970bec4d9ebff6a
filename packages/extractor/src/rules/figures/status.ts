import { canonical, type FigureStatus, findAll, lean, readNumbers } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { remembered } from "../../document/remembered.ts";
import { anyOf, EDGE_AFTER, EDGE_BEFORE, rememberLast, wordPattern } from "./patterns.ts";

export interface StatusReading {
  readonly status: FigureStatus;
  readonly how: "stated" | "inferred" | "default";
  /** Span of the word that says so; of the figure where nothing does. */
  readonly start: number;
  readonly end: number;
  readonly doubt: string | null;
}

export interface StatusPlace {
  readonly document: ArticleDocument;
  /** Of the sentence. */
  readonly start: number;
  readonly end: number;
  readonly block: number;
  /** Of the figure, number to unit. */
  readonly figureStart: number;
  readonly figureEnd: number;
  /** Where the figure's own clause begins: past the figure before it or the last semicolon. */
  readonly clauseStart: number;
  readonly clauseEnd: number;
  /** Status of the figure before it in the sentence, which a bracket or an ellipsis shares. */
  readonly previous: FigureStatus | null;
  /** The figure before passed it: "tăng trưởng 7,09%, vượt mục tiêu 6,5%". */
  readonly aimPassed?: boolean;
  /** Latest year that the figure's time reaches, if known. */
  readonly year: number | null;
  /** The end of that time as far as it is told, where the sentence itself tells it: "2026-06". */
  readonly until?: string | null;
}

const AIMS = [
  "mục tiêu",
  "chỉ tiêu",
  "phấn đấu",
  "đề ra",
  "đặt ra",
  "quyết tâm",
  "giao ước",
  "kế hoạch giao",
  "kế hoạch năm",
  "đặt kế hoạch",
  "xây dựng kế hoạch",
  "lên kế hoạch",
  "lập kế hoạch",
  "đề nghị",
  "hứa",
  "đích của năm",
  "đích đến",
  "đích đặt ra",
  "đặt chỉ tiêu",
  "đặt mục tiêu",
  "đòi hỏi",
  "đăng ký ít nhất",
  "đăng ký tối thiểu",
  "đăng ký đạt",
  "đăng ký hoàn thành",
  "nghị quyết giao",
  "kế hoạch đề ra",
  "được giao thu",
  "được giao",
  "định hướng",
  "phương hướng",
  "đăng ký thực hiện",
  "đăng ký phấn đấu",
  "kỳ vọng",
  "hướng đến",
  "hướng tới",
  "yêu cầu đạt",
  "cam kết",
  "yêu cầu",
  "sẽ",
  "từ nay đến cuối năm",
  "từ nay đến hết năm",
  "từ nay đến năm",
];
const AIM = wordPattern(AIMS, "gu");
// "phải đạt", "cần có": an aim of its own clause only
const MUST = wordPattern([
  "phải đạt",
  "phải có",
  "phải hoàn thành",
  "cần đạt",
  "cần có",
  "cần hoàn thành",
  "cần phấn đấu",
  "bảo đảm đạt",
  "sẽ đạt",
  "sẽ có",
  "sẽ hoàn thành",
  "sẽ xây dựng",
  "sẽ hỗ trợ",
  "sẽ tăng",
  "sẽ giảm",
  "kế hoạch là",
  "chỉ tiêu là",
  "mục tiêu là",
]);
const DEMANDED = wordPattern(["phải đạt", "phải có", "phải hoàn thành", "cần đạt", "cần có", "cần hoàn thành"]);
// "giao ước", "quy ước", "hương ước" hold the syllable and no estimate
const ESTIMATE = lean(
  new RegExp(
    `${EDGE_BEFORE}(?<!(?<!\\p{L})(?:giao|quy|hương|mơ|ao|nguyện|thỏa) )${anyOf(["ước đạt", "ước tính", "ước", "ước khoảng", "ước thực hiện", "ước cả năm", "dự ước"])}${EDGE_AFTER}(?! (?:mơ|nguyện|vọng|muốn))`,
    "gu",
  ),
);
const FORECAST = wordPattern(["dự kiến", "dự báo", "dự tính", "ước tính đến năm sau", "dự định"], "gu");
// What turns back from an aim to what was done.
const DONE = wordPattern(
  [
    "kết quả",
    "đến nay",
    "thực tế",
    "thực hiện được",
    "qua bình xét",
    "bình xét có",
    "kết thúc năm",
    "thực hiện đạt",
    "đã",
    "hiện nay",
    "hiện có",
    "hiện đạt",
    "trên thực tế",
    "kết quả đạt",
    "cuối năm trước",
    "mới đạt",
    "mới được",
    "mới giải ngân",
    "mới chỉ",
    "mới có",
    "mới hoàn thành",
    "đạt được",
    "trong khi năm trước",
    "trong khi đầu năm",
    "trong khi năm ngoái",
    "trong khi cùng kỳ",
    "trong khi trước đó",
    "trong khi hiện",
    "trong khi đầu nhiệm kỳ",
    "so với cùng kỳ",
  ],
  "gu",
);
// "theo kế hoạch đã được phê duyệt", "chỉ tiêu đã đăng ký": the plan was made, nothing was reached
const PLANNED = lean(
  /^ (?:được )?(?:phê duyệt|duyệt|ban hành|đề ra|đặt ra|đăng ký|giao|ký kết|ký|xác định|cam kết|thống nhất|thông qua|định)(?!\p{L})/u,
);
// "năm 2025 huyện phấn đấu đã có 7 xã": still striven for. "sau 5 năm phấn đấu đã có 7 xã", "đơn vị đoàn kết phấn đấu đã đạt": what the
// striving came to.
const STRIVEN_FOR = lean(
  /(?:^|[,;:.] ?|\d )(?:(?:toàn |cả )?(?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường|thị trấn|thôn|bản|ấp|ngành|nước|vùng|hội|đoàn|đơn vị|địa phương|cụm|khối|công ty|hợp tác xã)(?: \p{L}+){0,3} )?phấn đấu $/u,
);
const STROVE = lean(
  /(?:năm|tháng|ngày|quá trình|thời gian|nhờ|với|sau|qua|kết|nhau|sức|trì|khó|bỉ|ngừng|vươn lên|sáng tạo|rèn luyện|học tập|lao động|công tác|và|cùng|tâm|tự|đã|luôn|tích cực|hăng hái|mài) phấn đấu $/u,
);
const REACHES = lean(/^ (?:có|đạt)(?!\p{L})/u);
// "xã phấn đấu đã đạt 19 tiêu chí, về đích trước một năm": what is told behind it has happened
const CAME_OF_IT = lean(
  /^[^;:.]{0,120}?,(?! *(?:để|nhằm|sẽ|tiến tới|hướng tới|dự kiến))[^;:.]{0,40}?(?<!\p{L})(?:về đích (?:trước|sớm)|(?:trước|sớm hơn) (?:thời )?(?:hạn|kế hoạch)|vượt (?:kế hoạch|chỉ tiêu|mục tiêu|\d)|hoàn thành (?:trước|vượt|sớm|toàn bộ)|(?:được|đã được) [^,;:.]{0,40}?(?:công nhận|tặng|khen)|(?:tăng|giảm) [^,;:.]{1,30} so (?:với )?(?:cùng kỳ|năm trước|năm ngoái|đầu nhiệm kỳ))(?!\p{L})/u,
);
// "19,8 triệu đồng vào năm 2013 | và dự kiến cán mốc": what is expected is told next
const OPENS_NEXT = lean(/(?<!\p{L})(?:(?:và|nhưng|song|rồi|còn)(?: (?!lại)\p{L}+)?|sau đó|tiếp đó) $/u);
const FUTURE = lean(/(?<!\p{L})(?:(?:đến|tới)(?! (?:nay|giờ))|hết|cuối|sang|sẽ|dự kiến|mục tiêu|kế hoạch)(?!\p{L})/u);
const ALREADY = canonical("đã");
const DONE_HERE = wordPattern([
  "đã",
  "kết quả",
  "đến nay",
  "hiện đạt",
  "hiện có",
  "mới đạt",
  "mới giải ngân",
  "mới chỉ",
  "mới có",
  "thực tế",
  "đạt được",
]);
// "vượt chỉ tiêu", "đạt 105% kế hoạch", "hoàn thành 18/20 chỉ tiêu", "chương trình mục tiêu quốc gia": no aim of the number after it
const NO_AIM_BEFORE = lean(
  new RegExp(
    `(?:${EDGE_BEFORE}(?:vượt(?: xa| mức)?|đạt(?: và vượt)?|hoàn thành(?: vượt(?: mức)?)?|bằng|so với|theo|chương trình|các|nhiều|một số|những|về đích|thực hiện(?: thắng lợi| tốt)?|hầu hết|có|cả|tinh thần|nỗ lực|ra sức|thi đua|là|hết|được|nội dung|từng|bám sát|trên cơ sở|căn cứ|đáp ứng|thấp hơn|cao hơn|trước|sớm hơn|nhiều hơn|ít hơn|cách) ?(?:\\d+(?:[/.,]\\d+)*%? ?)?(?:các |nhiều |mức |tất cả các |hệ thống )?|\\d%? ?)$`,
    "u",
  ),
);
const NATIONAL = /^ (?:quốc gia|thành phần|chung của)/u;
const NO_AIM_AFTER = lean(/^ (?:quốc gia|chưa đạt|chủ yếu (?:đều )?đạt|đạt|đã|đều|cơ bản|thành phần|chung của|bị)(?!\p{L})/u);
/** Words that are an aim whatever stands before them. */
const STRONG = new Set(
  ["phấn đấu", "quyết tâm", "đề ra", "đặt ra", "giao ước", "hướng đến", "hướng tới", "kỳ vọng", "cam kết"].map(canonical),
);
/** "theo lộ trình đề ra" sets nothing out; "đề ra mục tiêu", "đặt ra các chỉ tiêu:" do. */
const SETS_OUT = new Set(["đề ra", "đặt ra"].map(canonical));
const SETS_WHAT = lean(/^(?: \p{L}+){0,2} (?:mục tiêu|chỉ tiêu|kế hoạch|yêu cầu|chỉ số|nhiệm vụ|phương hướng)|^ ?:/u);
const STRONG_NO_BEFORE = lean(
  /(?:nỗ lực|tinh thần|ra sức|thi đua|đã|sự|không ngừng|ý chí|luôn|tích cực|mục tiêu|chỉ tiêu|nghị quyết|kế hoạch|dự toán)(?: \p{L}+){0,3} $/u,
);
const REACHED_BEFORE = /(?:vượt|đạt|hoàn thành|so với|bằng|về trước|cao hơn|thấp hơn)(?:[^,;.]{0,40})$/u;
// "(mục tiêu 9,5%)", "(KH: 80)", "(chỉ tiêu giao là 75%)", "(Nghị quyết: 12%)"
const AIM_IN_BRACKETS = wordPattern([
  "kịch bản",
  "đề ra",
  "mục tiêu",
  "chỉ tiêu",
  "kế hoạch",
  "kh",
  "ct",
  "phấn đấu",
  "nghị quyết",
  "nq",
  "dự toán",
  "yêu cầu",
  "được giao",
  "giao",
  "đăng ký",
]);
const AIM_BEFORE_BRACKETS = lean(
  new RegExp(`${EDGE_BEFORE}(?:mục tiêu|chỉ tiêu|dự toán|kế hoạch|nghị quyết|yêu cầu)(?: [^,;().\\d]{0,48})? ?$`, "u"),
);
// "so với chỉ tiêu 75%", "trong khi kế hoạch giao là 95%", "dự toán giao 500 tỷ đồng"
const PLAN_DIRECT = lean(
  /(?:^|[^\p{L}])(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)(?: (?:giao|được giao|đề ra|đặt ra|cả năm|năm|tỉnh giao|trung ương giao|cấp trên giao|đại hội|là|thu|bộ [\p{L} ]{2,20} giao|\d{4}|:)){0,4} ?(?:là|:|đạt)? ?(?:trên|hơn|khoảng|ít nhất|không quá|từ|tối thiểu|gần|dưới)? ?$/u,
);
// "so với chỉ tiêu đăng ký đầu năm là giảm 2,5 điểm"
const PLAN_BESIDE = /\/ ?(?:kh|kế hoạch|ct|chỉ tiêu|dự toán|dt)(?: (?:là|giao|năm))* ?$/u;
const BOUNDED_PLAN =
  /(?:(?:không|chưa) đạt(?: được)? (?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)|(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán|nghị quyết)(?: [^,;.\d]{0,30})? (?:là|không quá|tối đa|tối thiểu|ít nhất|phải đạt|giảm còn|dưới|không dưới)) $/u;
const PLAN_BEFORE = /(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán) (?:là |trên |dưới |giảm |tăng )?$/u;
const SET_AFTER = /^ (?:đề ra|đặt ra|được giao|đã đề ra|đã đặt ra|nghị quyết)/u;
const PLAN_SAYS = lean(
  /(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán)(?: [\p{L}\d/]+){0,8} là(?: (?:tăng|giảm|phải|đạt|khoảng|trên|dưới|hơn|ít nhất|tối thiểu|không quá|từ|có|còn|kéo|hạ|nâng|đưa|lên|xuống|tới|đến|được)){0,3} $/u,
);
// "Chỉ tiêu là 95%, thực hiện 97,2%"
const CARRIED_OUT = /(?:^|[,;:] ?)(?:(?:đã|kết quả|mới|mới chỉ|chỉ|hiện|nhưng|song|đến nay) ){0,3}thực hiện(?: đạt| được| là)?:? ?$/u;
// "chỉ tiêu từ 95% trở lên, mới thực hiện 88,7%; trong đó …", "dự toán 46.500 tỷ đồng, đã thu được 51.230": what came of a plan told in a number
const PLAN_AND_RESULT = lean(
  /(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết)(?!\p{L})[^,;:()\d]{0,48}(?:năm \d{4}[^,;:()\d]{0,12})?\d[\d.,]*(?:%| ?[^,;:()\d]{1,24})[^,;:()\d]{0,24}[,;] ?(?:(?:nhưng|song|và|mà|đã|mới|chỉ|kết quả|thực tế|hiện|đến nay|nay|cả năm|cuối năm|tỉnh|huyện|thành phố|xã|đơn vị|ngành|toàn tỉnh|toàn huyện) ){0,4}(?:thực hiện|đạt được|thu được|làm được)(?: (?:được|đạt|là))?:?(?= (?:trên |hơn |gần |khoảng |tới )?\d)/gu,
);
// "82,4%, cao hơn chỉ tiêu 2,4 điểm", "95%, bằng chỉ tiêu giao": a result, held against its aim
const HELD_TO_AIM = lean(
  /^[^,;.()\d]{0,60}[,(] ?(?:(?:và|mới|chỉ|đã|cũng|còn|đều|như vậy) )*(?:cao hơn|thấp hơn|nhỉnh hơn|nhiều hơn|ít hơn|vượt|vượt xa|bằng|đúng bằng|đạt|chưa đạt|không đạt|kém|hụt|tăng|giảm)(?: so)?(?: với)?(?: \d[\d.,]*%?)?(?: điểm(?: %| phần trăm)?)?(?: so)?(?: với)?(?: các)?(?: mức)? (?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)(?!\p{L})/u,
);
const HELD_BEFORE = lean(
  /(?:cao hơn|thấp hơn|nhỉnh hơn|nhiều hơn|ít hơn|vượt|vượt xa|kém|hụt|tăng|giảm)(?: so)?(?: với)?(?: mức)? (?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)(?: \p{L}+){0,5} $/u,
);
const PLAN_LABEL =
  /^(?:[-+*•] |\d{1,2}[.)] )?(?:kế hoạch|chỉ tiêu|mục tiêu|phương hướng|nhiệm vụ|chỉ tiêu thi đua|giao ước)(?: (?:năm|cả năm|giai đoạn|đến năm|của|tỉnh|huyện|xã|đơn vị|công ty|ngành|đề ra|phấn đấu|cụ thể|chủ yếu))*(?: \d{4}(?: ?- ?\d{4})?)?:/u;
const PLAN_HINT = /kế hoạch|chỉ tiêu|mục tiêu|dự toán|nghị quyết/u;
// A full stop before a number, where a sentence was not parted: "… 98,7%. 37 sáng kiến …"
const STOP_BEFORE_NUMBER = lean(/[%\p{L})]\. (?=\d)/u);
// "(hiện là 52%)", "(năm trước 18%)"
const NOW_INSIDE = lean(/(?<!\p{L})(?:hiện|hiện nay|đến nay|nay|đã|thực tế|năm trước|cùng kỳ|nhiệm kỳ trước)(?!\p{L})/u);
const PAST_TIME = /(?:cuối năm|đầu năm|năm|hè|tháng|quý|cùng kỳ|trước đó)/u;
const HEAD_AIM = wordPattern([
  "đặt ra",
  "mục tiêu",
  "chỉ tiêu",
  "phương hướng",
  "nhiệm vụ",
  "phấn đấu",
  "giao ước",
  "kế hoạch",
  "dự kiến",
  "định hướng",
  "đề ra",
  "các đích",
  "những đích",
  "đích đến",
  "đích phấn đấu",
]);
const HEAD_DONE = wordPattern([
  "kết quả",
  "tình hình",
  "đánh giá",
  "thực trạng",
  "đã đạt",
  "thành tích",
  "khái quát",
  "tổng kết",
  "kết quả thực hiện",
  "thành tựu",
]);
// "Đối chiếu với chỉ tiêu thi đua năm 2025", "Rà soát các chỉ tiêu", "Thực hiện so với kế hoạch"
const HEAD_COMPARES = lean(
  /(?<!\p{L})(?:đối chiếu|so sánh|so với|rà soát|kiểm điểm|nhìn lại|điểm lại|kiểm đếm|chấm điểm|mức độ (?:thực hiện|hoàn thành)|tiến độ(?: thực hiện)?)(?: (?!phấn đấu|đề ra|đặt ra|xây dựng)\p{L}+){0,5} (?:chỉ tiêu|kế hoạch|mục tiêu|nhiệm vụ)(?!\p{L})/u,
);
const CONTINUES = lean(
  /^[\s\-+•]*(?:tiếp tục|đồng thời|cùng với đó|bên cạnh đó|ngoài ra|trong đó|riêng|phấn đấu|đến (?:hết |cuối )?năm(?= \d)|đến (?:ngày|tháng)|cụ thể|song song)(?!\p{L})/u,
);

// "thu ngân sách ước 18.850 tỷ đồng, bằng 87,3% dự toán": the share of a plan is as sure as the amount that it measures
const SHARE_BEFORE = /^[^;.]{0,40}?, ?(?:bằng|đạt|tương đương|mới bằng|mới đạt)(?: khoảng| gần| hơn| trên)? ?$/u;
const SHARE_AFTER = lean(/^ ?(?:so với |của )?(?:dự toán|kế hoạch|kh|chỉ tiêu|mục tiêu)(?![\p{L}\p{M}])/u);

interface Found {
  readonly start: number;
  readonly end: number;
}

function allMatches(pattern: RegExp, view: string, from: number, to: number): Found[] {
  const found: Found[] = [];
  for (const match of findAll(pattern, view.slice(from, to)))
    found.push({ start: from + match.index, end: from + match.index + match[0].length });
  return found;
}

interface Cues {
  readonly aims: readonly Found[];
  readonly dones: readonly Found[];
  readonly estimates: readonly Found[];
  readonly forecasts: readonly Found[];
}

// "dự kiến trong năm 2024 sẽ khởi công": expected, not aimed at
const EXPECTED = lean(/(?<!\p{L})(?:dự kiến|dự báo|ước|dự tính)(?!\p{L})/u);

function isStrivenFor(view: string, from: number, to: number, { start, end }: Found): boolean {
  if (view.slice(start, end) !== ALREADY || !REACHES.test(view.slice(end, end + 6))) return false;
  const before = view.slice(Math.max(from, start - 60), start);
  if (!STRIVEN_FOR.test(before) || STROVE.test(before)) return false;
  return FUTURE.test(view.slice(from, start)) || !CAME_OF_IT.test(view.slice(end, Math.min(to, end + 200)));
}

// "Kế hoạch số 118/KH-UBND của tỉnh giao cho cả giai đoạn": a plan that hands out what is to be reached
const GIVES = lean(
  /(?<=^|[,;] ?)(?:(?:\d{1,2}[.)]|[-+*]) )?(?:kế hoạch|nghị quyết|chỉ tiêu|chương trình|đề án)(?: số \d[\p{L}\d/-]*)?(?: (?!đã |được |bàn |chuyển |trao |tiếp |có )\p{L}+){0,6} (?:giao(?! (?:ước|thông|lưu|dịch|đất|rừng|khoán|quyền|nộp|nhận|hàng|tiếp|ban|thừa|mùa|cắt|quân|hữu|thương))|(?<=(?:nghị quyết|chương trình|đề án)[^,;]{0,60} )(?:đề ra|đặt ra|xác định|ấn định)(?= (?:mỗi|đến|phải|hằng|hàng|tới|bình quân)(?! (?:nay|giờ))(?!\p{L})))(?!\p{L})/gu,
);
const PLAN_PASSED =
  /(?:vượt(?: xa| mức)?|đạt(?: và vượt)?|hoàn thành(?: vượt(?: mức)?)?|bằng|so với|theo|trên|bám sát|thực hiện|căn cứ) $/u;

// "Sang năm 2018, LĐLĐ tỉnh giao: kết nạp …", "giao chỉ tiêu cho các đơn vị: …", "nhắm các đích chính:"
const GIVES_LIST = lean(
  /(?<![\p{L}-])(?<!(?:bàn|chuyển|trao|đã|được|vừa|mới|khoán) )giao(?: (?:chỉ tiêu|nhiệm vụ|kế hoạch|mức))?(?: cho(?: \p{L}+){1,5})?(?: (?:như sau|cụ thể|là))* ?:|(?<!(?:về|cán|chạm|tới|mục|đúng|đủ|có) )(?<!\p{L})đích(?: (?!đã|đạt)\p{L}+){0,3}(?:, [^:;.]{0,40})? ?:/gu,
);
// "Tập đoàn giao khai thác 9.600 tấn mủ", "tỉnh giao trồng 320 ha": what those above ask for
const GIVES_WORK = lean(
  /(?<!\p{L})(?:tập đoàn|tổng công ty|công ty|tỉnh|huyện|thành phố|trung ương|cấp trên|bộ|sở|ngành|ubnd(?: \p{L}+){1,3}|hđnd(?: \p{L}+){1,3}|ldlđ tỉnh|lđlđ tỉnh) giao (?:cho (?:\p{L}+ ){1,4})?(?:khai thác|sản xuất|trồng(?: mới)?|thu|thực hiện|hoàn thành|xây dựng|kết nạp|vận động|huy động|phát triển|giảm|nộp|thành lập|chế biến|tiêu thụ)(?!\p{L})/gu,
);
const GIVES_HINT = / (?:giao|đề ra|đặt ra|xác định|ấn định|đích)/u;

function givenAims(view: string, start: number, end: number): Found[] {
  if (!GIVES_HINT.test(view.slice(start, end))) return [];
  return [
    ...allMatches(GIVES, view, start, end),
    ...allMatches(GIVES_LIST, view, start, end),
    ...allMatches(GIVES_WORK, view, start, end),
  ].filter((one) => !PLAN_PASSED.test(view.slice(Math.max(start, one.start - 24), one.start)));
}

/** Where a sentence turns from a plan told in a number to what came of it; of each only its last word. */
const resultsOf = rememberLast((view, start, end): Found[] => {
  if (!PLAN_HINT.test(view.slice(start, end))) return [];
  return allMatches(PLAN_AND_RESULT, view, start, end).map((one) => ({ start: one.end - 1, end: one.end }));
});

/** All words of a sentence that speak of a status, once for all its figures. */
const cuesOf = rememberLast(
  (view, start, end): Cues => ({
    aims: [
      ...allMatches(AIM, view, start, end).filter(
        (one) => isAim(view, start, one.start, one.end) && !(one.end - one.start === 2 && EXPECTED.test(view.slice(start, one.start))),
      ),
      ...givenAims(view, start, end),
    ].sort((a, b) => a.start - b.start),
    dones: [
      ...allMatches(DONE, view, start, end).filter(
        (one) => !PLANNED.test(view.slice(one.end, one.end + 24)) && !isStrivenFor(view, start, end, one),
      ),
      ...resultsOf(view, start, end),
    ].sort((a, b) => a.start - b.start),
    estimates: allMatches(ESTIMATE, view, start, end),
    forecasts: allMatches(FORECAST, view, start, end),
  }),
);

function lastWithin(found: readonly Found[], from: number, to: number): Found | null {
  return found.findLast((one) => one.start >= from && one.end <= to) ?? null;
}

// "sẽ được xem xét", "sẽ là động lực": nothing counted is aimed at
const WILL = canonical("sẽ");
/** What one asks of others or promises, where a level is asked for: "đề nghị ngành nâng bao phủ lên 96%", "hứa trồng 120 ha". */
const ASKS = new Set(["đề nghị", "hứa"].map(canonical));
const ASKS_LEVEL = lean(
  /(?<!\p{L})(?:nâng|giảm|tăng|phấn đấu|hoàn thành|bảo đảm|đảm bảo|ít nhất|tối thiểu|trồng|xây|kéo giảm|duy trì|huy động|đạt)(?!\p{L})/u,
);
const ASKS_HONOUR = /^[^.;]{0,120}?(?:tặng|khen|danh hiệu|huân chương|công nhận|phong tặng|cờ thi đua|xét )/u;
const GOAL = canonical("đích ");
const WILL_BE = /^ (?:được (?:xem xét|xét|khen|đề nghị|tặng|tuyên dương)|xem xét|xét|là(?! \d)|không|tiếp tục (?:là|được))(?!\p{L})/u;
const DEMAND = canonical("yêu cầu");
const DEMANDS_LEVEL = /phải|đạt|ít nhất|tối thiểu|hoàn thành|trước ngày|bảo đảm|đảm bảo|100%|mỗi|trở lên/u;
const SIGNS_UP = canonical("đăng ký");
const SIGNED_UP = lean(/(?:số|tỷ lệ|lượt|\d)(?: \p{L}+){1,3} $/u);
// "ký cam kết bảo vệ cột mốc", "100% cán bộ đã ký giao ước": signing is done, unless what is signed follows a colon
const SIGNED_BEFORE = /(?:^| )ký(?: kết)?(?: bản)? $/u;
const SIGNED_WHAT = /^[^;.]{0,60}(?::|đạt|ít nhất|tối thiểu|trở lên|phấn đấu)/u;

// "thống nhất các chỉ tiêu chung của Cụm năm 2026:", "đề ra một số mục tiêu": set out, not told of
const SET_OUT_BEFORE =
  /(?:thống nhất|thông qua|đề ra|đặt ra|xác định|giao|ký kết|ký|đăng ký|phấn đấu|cam kết|nêu|đưa ra|xây dựng)(?: \p{L}+){0,3} (?:các|những|một số|nhiều|từng) (?:nhóm )?$/u;
const LISTS_AIMS = /^[^;.]{0,80}:/u;
const ASSIGNED = canonical("được giao");

// "theo kế hoạch được giao, đoàn kiểm tra 25 cơ sở"
const BY_PLAN = lean(/(?<!\p{L})(?:theo|bám sát|thực hiện)(?: (?:đúng|tốt))?(?: \p{L}+){1,3} $/u);

const TARGET = canonical("chỉ tiêu");
const AIM_WORD = canonical("mục tiêu");

// "thấp hơn mức phấn đấu 95%": what a result is held against aims at nothing that follows
const HELD_AGAINST =
  /(?:so với|thấp hơn|cao hơn|hơn|kém|chưa bằng|chưa đạt|chưa tới|không bằng|bằng|vượt|vượt xa|hụt|sát) (?:mức |con số |ngưỡng )$/u;

function isAim(view: string, from: number, start: number, end: number): boolean {
  const before = view.slice(Math.max(from, start - 48), start);
  const word = view.slice(start, end);
  if (HELD_AGAINST.test(before)) return false;
  if ((word === TARGET || word === AIM_WORD) && SET_OUT_BEFORE.test(before)) return LISTS_AIMS.test(view.slice(end, end + 90));
  // "cao hơn chỉ tiêu được giao (75%) 12,9 điểm"
  if (word === ASSIGNED && (REACHED_BEFORE.test(before) || BY_PLAN.test(before))) return false;
  // "số hộ đăng ký phấn đấu", "1.200 hộ đăng ký": who has signed up is counted, nothing aimed at
  // "Sở đã yêu cầu nhà mạng ngừng dịch vụ đối với 315 số": a demand that was made; "đã yêu cầu … đạt 95%" aims
  if (word === WILL) return !WILL_BE.test(view.slice(end, end + 24));
  if (ASKS.has(word))
    return (
      ASKS_LEVEL.test(view.slice(end, end + 160)) &&
      !ASKS_HONOUR.test(view.slice(end, end + 160)) &&
      !/(?:đã|được|vừa|theo|văn bản|hồ sơ|lời) $/u.test(before)
    );
  if (word.startsWith(GOAL)) return !/(?:về|cán|chạm|tới) $/u.test(before);
  if (word === DEMAND && /(?:đã|vừa) $/u.test(before) && !DEMANDS_LEVEL.test(view.slice(end, end + 140))) return false;
  if (word.startsWith(SIGNS_UP) && SIGNED_UP.test(before)) return false;
  if (SIGNED_BEFORE.test(before) && !SIGNED_WHAT.test(view.slice(end, end + 80))) return false;
  // "các chỉ tiêu đạt và vượt" is no aim, "phấn đấu đạt", "mục tiêu đạt" are.
  if ((word === TARGET || NATIONAL.test(view.slice(end, end + 12))) && NO_AIM_AFTER.test(view.slice(end, end + 24))) return false;
  if (/^[^"]*"/u.test(view.slice(end, end + 120)) && view.slice(from, start).split('"').length % 2 === 0) return false;
  if (SETS_OUT.has(word) && !SETS_WHAT.test(view.slice(end, end + 32))) return false;
  if (STRONG.has(word)) return !(word === "phấn đấu" || word === "quyết tâm" ? STRONG_NO_BEFORE.test(before) : REACHED_BEFORE.test(before));
  return !NO_AIM_BEFORE.test(before);
}

/** Where the part of a sentence begins that a place stands in: past the last semicolon before it. */
export function partStart(view: string, from: number, at: number): number {
  return from + view.slice(from, at).lastIndexOf(";") + 1;
}

/** Where it ends: at the next semicolon. */
export function partEnd(view: string, at: number, to: number): number {
  const stop = view.slice(at, to).indexOf(";");
  return stop < 0 ? to : at + stop;
}

/** Start of the bracket that the figure stands in, or -1. */
export function openBracket(view: string, from: number, at: number): number {
  // On the sentence alone: a search in the whole text would not be linear.
  const before = view.slice(from, at);
  const open = before.lastIndexOf("(");
  return open < 0 || before.indexOf(")", open) >= 0 ? -1 : from + open;
}

function stated(status: FigureStatus, found: Found): StatusReading {
  return { status, how: "stated", start: found.start, end: found.end, doubt: null };
}

function articleYear(document: ArticleDocument): number | null {
  const published = document.article.publishedAt;
  return published ? Number(published.slice(0, 4)) : null;
}

/** Whether the time that a figure is told of ends after the article was published: "đến cuối quý II/2026" in March of that year. */
function isYetToCome({ document, until }: StatusPlace): boolean {
  const published = document.article.publishedAt;
  return until != null && published !== null && until.length >= 7 && until > published.slice(0, until.length);
}

// "mỗi thôn xây dựng tối thiểu 02 tuyến đường … trong năm 2026": what everyone is asked for in a year that is not over
const EACH_AT_LEAST = lean(
  /(?<!\p{L})(?:mỗi|từng) (?!năm|tháng|quý|tuần|ngày)[^;.:\d]{2,90} (?:xây dựng|có|làm|đăng ký|thực hiện|hoàn thành|trồng|thành lập|duy trì|vận động|giúp|giúp đỡ|nhận|kết nạp|tổ chức|đóng góp|hỗ trợ|ra mắt|phát triển|giới thiệu|mở|đạt|bảo đảm|đảm bảo)(?: mới| được)? (?:tối thiểu|ít nhất|không dưới)(?: là| từ)? $/u,
);

const FIRST_HALF = 6;

function isAskedOfEach({ document: { article, view }, start, figureStart, year }: StatusPlace, now: number | null): boolean {
  // Later in the year it may as well be told of.
  if (now === null || year !== now || Number(article.publishedAt?.slice(5, 7) || "12") > FIRST_HALF) return false;
  return EACH_AT_LEAST.test(view.slice(Math.max(start, figureStart - 140), figureStart));
}

// "hạ tỷ lệ hộ nghèo, hiện là 18,6%, xuống không quá 14%": where one stands, told between commas
const NOW_BEFORE =
  /[,(-] ?(?:hiện|hiện nay|hiện tại|hiện đang|nay|đang|năm ngoái|năm trước)(?: (?:là|còn|đạt|có|ở mức|mới đạt|mới có|chỉ có|chỉ đạt))+(?: (?:gần|hơn|trên|khoảng|tới))? ?$/u;
const NOW_ENDS = /^ ?[,)-]/u;

function isNow({ figureStart, figureEnd, start }: StatusPlace, view: string): boolean {
  return NOW_ENDS.test(view.slice(figureEnd, figureEnd + 3)) && NOW_BEFORE.test(view.slice(Math.max(start, figureStart - 36), figureStart));
}

// ", nay mới đạt 62%," between an aim and its level
const NOW_ASIDE = /, (?:hiện|hiện nay|hiện tại|nay|đang|năm ngoái|năm trước)(?!\p{L})[^,;]{0,40}\d%?[^,;]{0,12},/u;

/** A word between an aim and a figure that turns back to what was done, unless it stands in such an aside. */
function doneSince({ dones }: Cues, view: string, from: number, to: number): Found | null {
  const last = lastWithin(dones, from, to);
  const aside = last && NOW_ASIDE.exec(view.slice(from, to));
  if (!last || !aside || last.start > from + aside.index + aside[0].length) return last;
  return lastWithin(dones, from, from + aside.index);
}

// "vượt xa dự toán giao (132%)": more than the whole of a plan is what was reached of it
const PASSED_PLAN = /(?:vượt|đạt|bằng)(?: xa)? (?:mức )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết)[^,;()\d]{0,40} ?$/u;
const WHOLE = 100;
// "chưa đạt kế hoạch (110%)": the bracket holds the plan
const NOT_PASSED = lean(/(?<!\p{L})(?:chưa|không|khó|chẳng)(?: (?:thể|hề|được))? $/u);

/** The status of a share of a plan in brackets, which is that of the words before it: reached, or hoped for. Null for any other figure. */
function ratioOfPlan(at: StatusPlace, view: string, open: number): StatusReading | null {
  const { figureStart, figureEnd, start } = at;
  if (open + 1 !== figureStart || view.charAt(figureEnd - 1) !== "%") return null;
  const from = Math.max(start, open - 70);
  const passed = PASSED_PLAN.exec(view.slice(from, open));
  if (!passed || NOT_PASSED.test(view.slice(start, from + passed.index))) return null;
  const number = readNumbers(view, figureStart, figureEnd).next().value;
  if (!number || number.value <= WHOLE) return null;
  const cues = cuesOf(view, start, at.end);
  const to = from + passed.index;
  const part = partStart(view, start, to);
  const since = (cue: Found | null) => (cue && !doneSince(cues, view, cue.end, to) ? cue : null);
  const estimate = since(lastWithin(cues.estimates, part, to));
  if (estimate) return stated("estimate", estimate);
  const forecast = since(lastWithin(cues.forecasts, part, to));
  if (forecast) return stated("forecast", forecast);
  const aim = since(lastWithin(cues.aims, part, to));
  return aim ? stated("target", aim) : { status: "actual", how: "default", start: figureStart, end: figureEnd, doubt: null };
}

function inBrackets(at: StatusPlace, view: string, open: number): StatusReading | null {
  const inside = view.slice(open + 1, at.figureStart);
  const aim = AIM_IN_BRACKETS.exec(inside);
  if (aim) return stated("target", { start: open + 1 + aim.index, end: open + 1 + aim.index + aim[0].length });
  const before = view.slice(Math.max(at.start, open - 80), open);
  const aimed = AIM_BEFORE_BRACKETS.exec(before);
  if (aimed && inside.trim() === "") return stated("target", { start: open - before.length + aimed.index, end: open });
  const cues = cuesOf(view, at.start, at.end);
  const estimate = lastWithin(cues.estimates, open + 1, at.figureStart);
  if (estimate) return stated("estimate", estimate);
  const forecast = lastWithin(cues.forecasts, open + 1, at.figureStart);
  if (forecast) return stated("forecast", forecast);
  if (NOW_INSIDE.test(inside)) return { status: "actual", how: "default", start: at.figureStart, end: at.figureEnd, doubt: null };
  const now = articleYear(at.document);
  if (PAST_TIME.test(inside) && /\d{4}/.test(inside) && (now === null || at.year === null || at.year <= now)) {
    return { status: "actual", how: "default", start: at.figureStart, end: at.figureEnd, doubt: null };
  }
  return null;
}

// "4. Kế hoạch năm 2023", "II. Phương hướng, nhiệm vụ": a short numbered line that closes with no mark
const SECTION = /^(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)/] ?[^.;:|]{3,100}$/u;
const LABEL = /^(?:(\d{1,2})|([ivx]{1,4})|([a-zđ]))[.)/]/u;
const MOST_BLOCKS_BELOW = 14;

/** Which of the numberings a line has: digits, Roman, letters; -1 for none. */
function labelOf(line: string): number {
  const label = LABEL.exec(line);
  return label ? [label[1], label[2], label[3]].findIndex((part) => part !== undefined) : -1;
}

// "3. Một số chỉ tiêu dân sinh", "1. Các chỉ tiêu chủ yếu" tell of indicators, "Chỉ tiêu cụ thể đến năm 2025" of aims.
const INDICATORS = /(?:một số|các|những|thực hiện|đánh giá|về|hệ thống) (?:nhóm )?chỉ tiêu/u;
const AIMS_TOO = /mục tiêu|phấn đấu|phương hướng|nhiệm vụ|kế hoạch|đến (?:hết |cuối )?năm|giao/u;

function tellsOfIndicators(line: string): boolean {
  return INDICATORS.test(line) && !AIMS_TOO.test(line.replace(INDICATORS, ""));
}

/** The aim that the numbered line above a block's paragraphs and items states, or null. */
function sectionAbove(document: ArticleDocument, block: Block): Found | null {
  const { view } = document;
  const own = labelOf(view.slice(block.start, block.start + 6));
  for (let index = block.index - 1; index >= 0 && index >= block.index - MOST_BLOCKS_BELOW; index--) {
    const above = document.blocks[index];
    if (!above) return null;
    const line = view.slice(above.start, Math.min(above.end, above.start + 120));
    if (above.end - above.start > 120 || labelOf(line) === own || !SECTION.test(line)) continue;
    const aim = HEAD_AIM.exec(line);
    const aims =
      aim !== null &&
      !HEAD_DONE.test(line) &&
      !HEAD_COMPARES.test(line) &&
      !tellsOfIndicators(line) &&
      !/^ (?:chủ yếu|đạt|cơ bản|chính)/u.test(line.slice(aim.index + aim[0].length));
    return aims ? { start: above.start + aim.index, end: above.start + aim.index + aim[0].length } : null;
  }
  return null;
}

/** What the lines that govern a block say of its figures: an aim, or nothing. */
const governedByAim = remembered((document, block: Block): Found | null => {
  let parent = block.parent;
  for (let up = 0; up < 6 && parent >= 0; up++) {
    const above = document.blocks[parent];
    if (!above) return null;
    // Of a long lead only the sentence that ends in the colon governs.
    const start = document.sentences[above.endSentence - 1]?.start ?? above.start;
    const line = document.view.slice(start, Math.min(above.end, start + 400));
    const done = HEAD_DONE.test(line) || HEAD_COMPARES.test(line);
    const aim = line.length <= 400 ? HEAD_AIM.exec(line) : null;
    if (
      aim &&
      !done &&
      !tellsOfIndicators(line) &&
      !REACHED_BEFORE.test(line.slice(0, aim.index)) &&
      !NO_AIM_AFTER.test(line.slice(aim.index + aim[0].length))
    ) {
      return { start: start + aim.index, end: start + aim.index + aim[0].length };
    }
    if (done && !aim) return null;
    const year = /(?:^|[^\d])(20\d{2})(?!\d)/u.exec(line);
    const now = articleYear(document);
    if (year?.[1] && now !== null && above.kind === "heading" && Number(year[1]) > now && !done)
      return { start: start + year.index + 1, end: start + year.index + 5 };
    parent = above.parent;
  }
  const section = sectionAbove(document, block);
  if (section) return section;
  // An interview: the question above says what the answer is about.
  const question = document.blocks[block.index - 1];
  if (
    question &&
    /^-\s/u.test(document.view.slice(block.start, block.start + 2)) &&
    document.view.slice(question.start, question.end).trimEnd().endsWith("?")
  ) {
    const aim = HEAD_AIM.exec(document.view.slice(question.start, question.end));
    if (aim) return { start: question.start + aim.index, end: question.start + aim.index + aim[0].length };
  }
  return null;
});

// "Riêng huyện Hòa An trồng được 320 ha": it is done
const GOT = lean(/(?<!(?:phải|cần|sẽ|phấn đấu) )(?<!\p{L})(?!phải|cần|sẽ)\p{L}+ được (?:(?:gần|hơn|trên|khoảng|tới) )?$/u);

const AT_LEAST = lean(/(?<!\p{L})(?:không dưới|ít nhất|tối thiểu|không thấp hơn|không quá|tối đa|không vượt quá)(?: \p{L}+)? $/u);
const OR_MORE = lean(/^ (?:trở lên|trở xuống)(?!\p{L})/u);

/** An aim of the sentence before, where this one goes on with it. */
function continuesAim(at: StatusPlace): Found | null {
  const { document } = at;
  const block = document.blocks[at.block];
  const first = document.sentences[block?.firstSentence ?? -1];
  if (!block || !first || first.start >= at.start) return null;
  // "Kế hoạch đến năm 2025: có 120 xã đạt chuẩn. Thu nhập không dưới 52 triệu đồng": what is bounded from below goes on with it too
  const bounded =
    at.previous !== "actual" &&
    (AT_LEAST.test(document.view.slice(Math.max(at.clauseStart, at.figureStart - 24), at.figureStart)) ||
      OR_MORE.test(document.view.slice(at.figureEnd, at.figureEnd + 12)));
  if (!bounded && !CONTINUES.test(document.view.slice(at.start, at.start + 40))) return null;
  const now = articleYear(document);
  if (at.year !== null && (now === null || at.year < now)) return null;
  if (GOT.test(document.view.slice(at.clauseStart, at.figureStart))) return null;
  let previous = null;
  for (let index = block.firstSentence; index < block.endSentence; index++) {
    const sentence = document.sentences[index];
    if (!sentence || sentence.start >= at.start) break;
    previous = sentence;
  }
  if (!previous) return null;
  const { start } = previous;
  // "… là 71,8% (chỉ tiêu: 80%). Riêng huyện vùng cao đạt 98,1%": an aim in brackets is that of what stands before them.
  const aim =
    allMatches(AIM, document.view, start, previous.end).findLast(
      (one) => isAim(document.view, start, one.start, one.end) && openBracket(document.view, start, one.start) < 0,
    ) ?? null;
  const done = aim ? allMatches(DONE, document.view, start, previous.end).at(-1) : null;
  if (aim) return !done || done.start < aim.start ? aim : null;
  const label = PLAN_LABEL.exec(document.view.slice(start, Math.min(previous.end, start + 60)));
  return label ? { start, end: start + label[0].length } : null;
}

// "Ước cả năm 2024, sản lượng … đạt 56.700 tấn, tăng 4,5%": of all that the sentence tells
const OPENS_SENTENCE = /^(?: \p{L}+| \d{1,4}(?:\/\d{4})?){1,5},/u;

function estimatedFromStart({ document: { view }, start, figureStart }: StatusPlace, { estimates, dones }: Cues): Found | null {
  const [first] = estimates;
  if (!first || first.start - start > 3 || !OPENS_SENTENCE.test(view.slice(first.end, first.end + 40))) return null;
  return lastWithin(dones, first.end, figureStart) ? null : first;
}

function sharesPlan(at: StatusPlace, view: string): boolean {
  return (
    view.charAt(at.figureEnd - 1) === "%" &&
    SHARE_BEFORE.test(view.slice(at.clauseStart, at.figureStart)) &&
    SHARE_AFTER.test(view.slice(at.figureEnd, at.figureEnd + 24))
  );
}

// vượt (kế hoạch năm)
const MEASURED_AGAINST = lean(
  /(?:vượt|kém|kém hơn|hụt|thiếu|nhỉnh hơn|còn thiếu|đạt|bằng|hoàn thành|tăng|giảm|thấp hơn|cao hơn|nhiều hơn|ít hơn|trước|sớm hơn)(?: [\p{L}]+)? ?$/u,
);

// "còn cách mục tiêu 2%" is how far; "còn cách mục tiêu 95% khá xa" is the aim
const DISTANT = lean(/(?<!\p{L})cách(?: xa)? ?$/u);
const FAR = lean(/^(?: \p{L}+){0,2} xa(?!\p{L})/u);

function isDistance({ document: { view }, figureEnd }: StatusPlace, before: string): boolean {
  return DISTANT.test(before) && !FAR.test(view.slice(figureEnd, figureEnd + 24));
}

// "13,7 tiêu chí/xã; huyện giao cho cụm 14 tiêu chí/xã": what those above ask for; "tỉnh giao 320 ha rừng cho cộng đồng" hands over
const SET_FROM_ABOVE = lean(
  /(?<!\p{L})(?:tỉnh|huyện|thành phố|thị xã|quận|trung ương|cấp trên|chính phủ|bộ|ngành|sở|cục|tổng cục|tổng công ty|công ty|tập đoàn|tổng lđlđ|lđlđ|hđnd|ubnd|hội đồng nhân dân|trên)(?: \p{L}+){0,4} giao(?: cho(?: \p{L}+){1,4})?(?: (?:là|phải đạt|từ|ít nhất|trên|tối thiểu))* ?$/u,
);
const HANDED = lean(/(?:bàn|chuyển|trao|tiếp|đã|được|vừa|mới) giao(?:(?: \p{L}+)+)? ?$/u);
const CLAUSE_CLOSED = /^ ?(?:$|[,;.)])/u;

/** Whether a figure is what was asked for from above. `from` is where its clause begins, `end` where its sentence ends. */
export function isSetFromAbove(view: string, from: number, figureStart: number, figureEnd: number, end: number): boolean {
  const near = view.slice(Math.max(from, figureStart - 80), figureStart);
  if (!near.includes("giao ") || !CLAUSE_CLOSED.test(view.slice(figureEnd, Math.min(end, figureEnd + 3)))) return false;
  return SET_FROM_ABOVE.test(near) && !HANDED.test(near);
}

// "xuống dưới 1,8% và 5,5%": two aims of one verb
const JOINED = /^(?:,|,? và) (?:(?:trên|dưới|hơn|khoảng|gần) )?$/u;

const NAMES_PLAN = new Set(["chỉ tiêu", "kế hoạch"].map(canonical));

// "đưa tỷ lệ hộ nghèo | từ 21,29% năm 2024 giảm còn không quá 17%": where it stood
const STOOD_AT = lean(/(?<!\p{L})từ (?:mức |chỗ )?(?:trên |hơn |gần |khoảng )?$/u);
const GOES_TO = lean(/^(?! ?trở )[^;.:]{0,40}?(?<!\p{L}|trở )(?:giảm|xuống|còn|lên|tăng|hạ)(?!\p{L})/u);

function isWhereItStood({ document, start, figureStart, figureEnd, end, year }: StatusPlace, view: string): boolean {
  const now = articleYear(document);
  if (year === null || now === null || year > now) return false;
  return (
    STOOD_AT.test(view.slice(Math.max(start, figureStart - 20), figureStart)) &&
    GOES_TO.test(view.slice(figureEnd, Math.min(end, figureEnd + 60)))
  );
}

/** Under a line that only names a plan ("Các chỉ tiêu thi đua:"): whether the figure is what was reached, as it is told beside its aim. */
function isToldAgainst(at: StatusPlace, view: string, above: Found, now: number | null): boolean {
  if (!NAMES_PLAN.has(view.slice(above.start, above.end))) return false;
  const year = /(?<!\d)20\d{2}(?!\d)/u.exec(view.slice(above.end, above.end + 60));
  if (now !== null && year && Number(year[0]) > now) return false;
  return (
    lastWithin(resultsOf(view, at.start, at.end), at.start, at.figureStart) !== null ||
    HELD_TO_AIM.test(view.slice(at.figureEnd, Math.min(at.end, at.figureEnd + 140))) ||
    HELD_BEFORE.test(view.slice(Math.max(at.start, at.figureStart - 60), at.figureStart))
  );
}

// "6 xã | chưa có mô hình nào", "12 hộ | còn thiếu đất", "vẫn còn | 12 xóm"
const LACKS = lean(/^(?: \p{L}+){0,3}? (?:chưa|vẫn chưa|còn thiếu|còn nợ|không đạt|đang bị)(?! (?:kể|tính))(?!\p{L})/u);
const OPENS_LACK = lean(/^[\s\-+•;,]*(?:(?:còn|có|hiện|vẫn|nay|khoảng|trên|gần|hơn|toàn \p{L}+) )*$/u);
const STILL = lean(/(?<!không |chỉ )(?<!\p{L})(?:vẫn còn|hiện còn|hiện vẫn|mới chỉ|hiện mới|chỉ mới)(?: \p{L}+){0,2} $/u);

/** Under a line that aims ("Hạn chế và nhiệm vụ tới"): whether the figure tells what is lacking now. */
function tellsOfLack(at: StatusPlace, view: string): boolean {
  return (
    (OPENS_LACK.test(view.slice(at.clauseStart, at.figureStart)) &&
      LACKS.test(view.slice(at.figureEnd, Math.min(at.end, at.figureEnd + 40)))) ||
    STILL.test(view.slice(Math.max(at.clauseStart, at.figureStart - 40), at.figureStart))
  );
}

/**
 * Whether a figure was reached, is estimated, expected or aimed at. The word that says so may stand before the figure in its sentence,
 * after it in its clause, in brackets, in the line or heading that governs its block, or in its year.
 */
export function statusOf(at: StatusPlace): StatusReading {
  const { view } = at.document;
  const open = openBracket(view, at.start, at.figureStart);
  if (at.aimPassed) return stated("target", { start: at.clauseStart, end: at.figureStart });
  if (isNow(at, view) || isWhereItStood(at, view))
    return { status: "actual", how: "default", start: at.figureStart, end: at.figureEnd, doubt: null };
  if (open >= 0) {
    const reading = ratioOfPlan(at, view, open) ?? inBrackets(at, view, open);
    if (reading) return reading;
    if (at.previous) return { status: at.previous, how: "inferred", start: at.figureStart, end: at.figureEnd, doubt: null };
  }
  const near = view.slice(Math.max(at.clauseStart, at.figureStart - 80), at.figureStart);
  const says = PLAN_HINT.test(near) ? PLAN_SAYS.exec(near) : null;
  if (says) return stated("target", { start: at.figureStart - near.length + says.index, end: at.figureStart });
  // "Kế hoạch 2020: giấy 110.000 tấn, doanh thu 2.700 tỷ đồng"
  // "không đạt mục tiêu 50% đề ra", "thấp hơn chỉ tiêu không quá 1,2%": the aim itself; "vượt mục tiêu 3%" is how far
  const missed = PLAN_HINT.test(near)
    ? (BOUNDED_PLAN.exec(near) ?? (SET_AFTER.test(view.slice(at.figureEnd, at.figureEnd + 16)) ? PLAN_BEFORE.exec(near) : null))
    : null;
  if (missed) return stated("target", { start: at.figureStart - near.length + missed.index, end: at.figureStart });
  if (at.previous === "target" && JOINED.test(view.slice(at.clauseStart, at.figureStart)))
    return { status: "target", how: "inferred", start: at.figureStart, end: at.figureEnd, doubt: null };
  // "325.600 tấn/KH 318.000 tấn"
  const beside = PLAN_BESIDE.exec(near);
  if (beside) return stated("target", { start: at.figureStart - near.length + beside.index, end: at.figureStart });
  const label = PLAN_LABEL.exec(view.slice(at.start, Math.min(at.figureStart, at.start + 60)));
  if (label) return stated("target", { start: at.start, end: at.start + label[0].length });
  const direct = PLAN_HINT.test(near) ? PLAN_DIRECT.exec(near) : null;
  if (direct && !MEASURED_AGAINST.test(near.slice(0, direct.index)) && !isDistance(at, near.slice(0, direct.index))) {
    const start = Math.max(at.clauseStart, at.figureStart - 80) + direct.index;
    return stated("target", { start, end: at.figureStart });
  }
  const cues = cuesOf(view, at.start, at.end);
  const estimate = lastWithin(cues.estimates, at.clauseStart, at.figureStart) ?? estimatedFromStart(at, cues);
  const behind = lastWithin(cues.forecasts, at.figureEnd, at.clauseEnd);
  const forecast =
    lastWithin(cues.forecasts, at.clauseStart, at.figureStart) ??
    (behind && !OPENS_NEXT.test(view.slice(at.figureEnd, behind.start)) ? behind : null);
  const must = MUST.exec(view.slice(at.clauseStart, at.figureStart));
  const aim = lastWithin(cues.aims, at.start, at.figureStart);
  const done = aim ? (doneSince(cues, view, aim.end, at.figureStart) ?? (CARRIED_OUT.test(near) ? aim : null)) : null;
  const parted = aim !== null && STOP_BEFORE_NUMBER.test(view.slice(aim.end, at.figureStart + 1));
  const aimed = aim && !done && !parted && openBracket(view, at.start, aim.start) < 0 ? aim : null;
  if (estimate && (!aimed || estimate.start > aimed.start)) return stated("estimate", estimate);
  if (forecast && (!aimed || forecast.start > aimed.start)) return stated("forecast", forecast);
  if (!aimed && at.previous === "estimate" && sharesPlan(at, view))
    return { status: "estimate", how: "inferred", start: at.figureStart, end: at.figureEnd, doubt: null };
  if (aimed) return { ...stated("target", aimed), doubt: at.figureStart - aimed.end > 160 ? "status-far" : null };
  if (!must && !aimed) {
    // "đến 2027 phải có 45 xã đạt chuẩn; xuất khẩu năm 2026 đạt 2,6 tỷ USD": the demand goes on
    const demanded = DEMANDED.exec(view.slice(at.start, partStart(view, at.start, at.figureStart)));
    const published = articleYear(at.document);
    if (
      demanded &&
      at.year !== null &&
      published !== null &&
      at.year >= published &&
      !DONE_HERE.test(view.slice(at.clauseStart, at.figureStart))
    )
      return {
        ...stated("target", { start: at.start + demanded.index, end: at.start + demanded.index + demanded[0].length }),
        doubt: "status-far",
      };
  }
  if (must) return stated("target", { start: at.clauseStart + must.index, end: at.clauseStart + must.index + must[0].length });
  const sentenceForecast = lastWithin(cues.forecasts, partStart(view, at.start, at.figureStart), at.figureStart);
  if (sentenceForecast && !lastWithin(cues.dones, sentenceForecast.end, at.figureStart))
    return { ...stated("forecast", sentenceForecast), doubt: "status-far" };
  const doneHere = DONE_HERE.exec(view.slice(at.clauseStart, at.figureStart));
  const now = articleYear(at.document);
  const past = at.year !== null && now !== null && at.year < now;
  if (!doneHere && !past) {
    const block = at.document.blocks[at.block];
    const above = block ? governedByAim(at.document, block) : null;
    const held = above !== null && (isToldAgainst(at, view, above, now) || tellsOfLack(at, view));
    const governed = (held ? null : above) ?? continuesAim(at);
    if (governed) return { status: "target", how: "inferred", start: governed.start, end: governed.end, doubt: "status-far" };
    if ((at.year !== null && now !== null && at.year > now) || isYetToCome(at) || isAskedOfEach(at, now))
      return { status: "target", how: "inferred", start: at.figureStart, end: at.figureEnd, doubt: "status-by-time" };
  }
  return { status: "actual", how: "default", start: at.figureStart, end: at.figureEnd, doubt: null };
}
