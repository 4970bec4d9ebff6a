import { type Comparator, canonical, lean } from "@thidua/core";
import { exceedsLevel } from "./change.ts";
import { endingAt, endings } from "./patterns.ts";

export interface ComparatorReading {
  readonly comparator: Comparator;
  /** Where the word stands; -1 for "equal", which nothing says. */
  readonly start: number;
  readonly end: number;
}

/** What stands right before a number and bounds it. Longer forms win, so that "không dưới" is not "dưới". */
const BEFORE: readonly (readonly [Comparator, readonly string[]])[] = [
  [
    "gte",
    [
      "ít nhất",
      "tối thiểu",
      "không dưới",
      "không ít hơn",
      "không thấp hơn",
      "thấp nhất",
      "ít nhất là",
      "tối thiểu là",
      "ít nhất từ",
      "tối thiểu từ",
      "tối thiểu đạt",
      "ít nhất đạt",
      "không kém",
    ],
  ],
  [
    "lte",
    [
      "không quá",
      "tối đa",
      "không vượt quá",
      "không vượt",
      "nhiều nhất",
      "cao nhất",
      "không trên",
      "không hơn",
      "tối đa là",
      "không nhiều hơn",
      "không cao hơn",
    ],
  ],
  ["lt", ["dưới", "chưa tới", "chưa đến", "chưa đầy", "thấp hơn", "ít hơn", "nhỏ hơn", "chưa được", "còn dưới", "không đến", "không tới"]],
  [
    "approx",
    [
      "khoảng",
      "xấp xỉ",
      "gần",
      "chừng",
      "ngót",
      "ngót nghét",
      "trên dưới",
      "độ",
      "cỡ",
      "khoảng chừng",
      "ước khoảng",
      "gần đến",
      "gần tới",
      "suýt soát",
      "áng chừng",
      "vào khoảng",
      "tầm",
      "sấp xỉ",
      "non",
    ],
  ],
  ["gt", ["hơn", "trên", "quá", "vượt", "vượt quá", "vượt trên", "cao hơn", "nhiều hơn", "lớn hơn", "vượt mốc", "hơn cả", "trên mức"]],
];

const COMPARATOR_OF = new Map<string, Comparator>();
for (const [comparator, words] of BEFORE) for (const word of words) COMPARATOR_OF.set(canonical(word), comparator);

const WORDS = endings(BEFORE.flatMap(([, words]) => words));
// "ít nhất là 5", "khoảng được 20"
const BETWEEN = endings(["được", "đạt", "có", "là", "tới", "từ", "đến", "số"]);
// "vượt 4,5% so với dự toán": the amount itself, no bound. "cao hơn 2 điểm", "nhiều hơn 43 em": a difference.
const DIFFERENCES = new Set(["vượt", "cao hơn", "nhiều hơn", "thấp hơn", "ít hơn", "nhỏ hơn", "lớn hơn"].map(canonical));
// "85% học sinh khá trở lên", "7% hộ ba con trở lên", "12 đề tài cấp tỉnh trở lên": the grade goes upwards, not the number
const GRADED = [
  "từ|loại|hạng|bậc|cấp|mức|trình độ|chức|quân hàm|khá|giỏi|tốt|trung bình|xuất sắc|đạt|lớn|vừa|sao|con|tuổi",
  "phổ thông|tiểu học|trung học|sơ cấp|trung cấp|cao đẳng|đại học|thạc sỹ|phó|trưởng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười",
].join("|");
const upwardsWithin = (words: number) =>
  lean(
    new RegExp(
      `^(?: ?/ ?\\p{L}+)?(?:,? (?!(?:${canonical(GRADED)})(?!\\p{L}))\\p{L}+[²³\\d]?){0,${words}}? (trở lên|trở xuống|đổ lên|đổ xuống)(?!\\p{L})`,
      "u",
    ),
  );
// "10% trở lên", "02 sáng kiến trở lên"
const UPWARDS = upwardsWithin(4);
// "30% số xã trở lên", "80% hồ sơ thủ tục hành chính trở lên"
const SHARE_UPWARDS = upwardsWithin(8);
// "từ 60% hộ đăng ký đạt danh hiệu trở lên"
const UPWARDS_FAR = lean(/^(?:,? (?!từ |đến )\p{L}+){1,9}? (trở lên|trở xuống)(?!\p{L})/u);
const COMPOUND_OF_DEGREE = /(?:mật|nhiệt|tốc|trình|chế|mức|cường|tiến|thái|biên|vĩ|kinh|nồng|trọng|hạn|cấp|quy|niên|góc) $/u;
// "trường mầm non 12 lớp", "rừng non 40 ha": young, not nearly
const YOUNG =
  /(?:mầm|rừng|cây|núi|nước|sinh|đẻ|tuổi|da|lá|búp|ngô|măng|tre|cỏ|sữa|heo|bê|lợn|gà|trẻ|người|bậc|cấp|lúa|chồi|mạ|nõn|dừa|chè|quả|trái|thai) $/u;
const ABOVE_IS = /^trên (?:là|đạt|có)/u;
const NOT_OVER = lean(/(?<!\p{L})không (?:để|được|cho)(?: \p{L}+){0,3} $/u);
const MONEY_AT_END = /(?:đồng|đ|usd)$/u;
// "hiến trên 96 ha đất", "cải tạo trên 40 ha vườn tạp": the land is what was given or made
const TAKES_LAND =
  /(?<!\p{L})(?:hiến|góp|đóng góp|tặng|cho|mở|mở rộng|mở mới|xây|làm|sửa|nạo vét|cải tạo|giải phóng|thu hồi|đào|đắp|rải|bê tông hóa|cứng hóa|khai hoang|phục hồi|chuyển đổi|trồng|gieo cấy|thu hoạch|đạt|được|có|còn|gồm|tới|đến|với) trên $/u;
// "lắp 4.870 bóng đèn trên 197 km đường": what was counted stands on the road
const COUNTED_ON = lean(/^(?: \p{L}+){0,4} trên $/u);
const LENGTHS = /(?:km|ha|m2|m)$/u;
/** "tập huấn trên 3 lĩnh vực": there "trên" is a place word. */
const PLACES_OF_ON = /^\d+ (?:lĩnh vực|mặt|phương diện|địa bàn|tuyến đường|tuyến|khía cạnh|kênh|nền tảng)/u;

// "đón ≥ 350.000 lượt khách", "hộ nghèo <2%"
const SIGN = /(?<![\d-])(≥|≤|>=|<=|>|<) ?$/u;
const SIGNS: Readonly<Record<string, Comparator>> = { "≥": "gte", ">=": "gte", "≤": "lte", "<=": "lte", ">": "gt", "<": "lt" };

/** How the words around a number bound it: its own number only. `end` is past its unit. */
export function comparatorOf(view: string, from: number, numberStart: number, numberEnd: number, to: number): ComparatorReading {
  const form = view[numberEnd - 1] === "%" ? SHARE_UPWARDS : UPWARDS;
  const upwards = form.exec(view.slice(numberEnd, Math.min(to, numberEnd + 60)));
  if (upwards?.[1]) {
    const end = numberEnd + upwards[0].length;
    return { comparator: upwards[1].endsWith("lên") ? "gte" : "lte", start: end - upwards[1].length, end };
  }
  const before = view.slice(Math.max(from, numberStart - 40), numberStart);
  const sign = SIGN.exec(before);
  if (sign?.[1]) {
    const start = numberStart - sign[0].length;
    return { comparator: SIGNS[sign[1]] ?? "eq", start, end: start + sign[1].length };
  }
  const far = before.endsWith("từ ") ? UPWARDS_FAR.exec(view.slice(numberEnd, Math.min(to, numberEnd + 80))) : null;
  if (far?.[1]) {
    const end = numberEnd + far[0].length;
    return { comparator: far[1].endsWith("lên") ? "gte" : "lte", start: end - far[1].length, end };
  }
  let stop = before.trimEnd().length;
  let at = endingAt(before, WORDS, stop);
  if (at < 0) {
    stop = endingAt(before, BETWEEN, stop);
    at = stop < 0 ? -1 : endingAt(before, WORDS, stop);
    // "các nội dung trên là 12,5 tỷ đồng": there "trên" points back
    if (at >= 0 && ABOVE_IS.test(before.slice(at))) at = -1;
  }
  const word = at < 0 ? "" : before.slice(at, stop).trimEnd();
  const passes =
    word === "vượt" &&
    MONEY_AT_END.test(view.slice(numberStart, numberEnd)) &&
    exceedsLevel(before.slice(0, at), view.slice(numberEnd, Math.min(to, numberEnd + 40)), "money");
  if (at >= 0 && (passes || !DIFFERENCES.has(word))) {
    // "không để xảy ra quá 2 vụ"
    const comparator = NOT_OVER.test(before.slice(0, at)) && COMPARATOR_OF.get(word) === "gt" ? "lte" : COMPARATOR_OF.get(word);
    // "mật độ 98 người/km2": no "độ" by itself
    if ((word === "độ" && COMPOUND_OF_DEGREE.test(before.slice(0, at))) || (word === "non" && YOUNG.test(before.slice(0, at))))
      return { comparator: "eq", start: -1, end: -1 };
    const onPlace =
      word === "trên" &&
      ((from > 0 &&
        COUNTED_ON.test(view.slice(from, numberStart)) &&
        !TAKES_LAND.test(before) &&
        LENGTHS.test(view.slice(numberStart, numberEnd))) ||
        PLACES_OF_ON.test(view.slice(numberStart, numberEnd)));
    if (comparator && !onPlace) {
      const start = numberStart - before.length + at;
      return { comparator, start, end: start + word.length };
    }
  }
  return { comparator: "eq", start: -1, end: -1 };
}
