import { lean } from "@thidua/core";
import type { WordKind } from "./tokens.ts";
import { alternatives, list } from "./vocabulary.ts";

/* Words of giving and getting that the rules of last resort (leftover.ts, hanging.ts) look for right beside a form. */

/** Verbs of handing over any form. */
export const HANDS_OVER = list("trao tặng | tặng | trao");
/** The same with the verb that only who gives is the subject of: "được Bộ Y tế tặng thưởng". */
export const REWARDS = [...HANDS_OVER, "tặng thưởng"];
/** Verbs of conferring a title or an order. */
export const CONFERS = list("phong tặng | truy tặng | phong");
/** Verbs of getting and of holding what one got. */
export const GETS = list("nhận | đón nhận | nhận được | đạt | đạt được | giữ | giữ vững | mang | giành | giành được");
/** Verbs that tell a form as the words of a merit: "được ghi công bằng Huân chương". */
export const RECORDS = list("ghi công bằng | ghi nhận bằng");
/** What leads from a form to whom it comes to: "Bằng khen về tay 12 tập thể". */
export const COMES_TO = list("thuộc về | về tay | đến tay | tới tay | gọi tên | xướng tên | có mặt ở | có mặt tại");

/** Getting what is handed over, or something else ("đón khách", "lãnh đạo", "rước kiệu"): what follows tells which. */
export const GETS_THING = list("đón | lãnh | lãnh nhận | lĩnh | rước | rước về | ẵm | ẵm về");
// đón Bằng khen · đón 2 Huân chương · đón danh hiệu Anh hùng Lao động · đón “Cờ thi đua”
const HANDED_OVER = lean(
  new RegExp(
    `^(?: +(?:\\d{1,2}|một|hai|ba|các|những|thêm|tấm|lá|chiếc))* +"?${alternatives(
      list(
        "bằng | cờ | huân chương | huy chương | huy hiệu | kỷ niệm chương | giấy khen | giấy chứng nhận | danh hiệu | giải thưởng | phần thưởng | hình thức | quyết định",
      ),
    )}(?![\\p{L}\\p{M}])`,
    "u",
  ),
);

/** Whether "đón" or its like that ends at `at` gets something: "đón 12 Chiến sĩ thi đua về giao lưu" welcomes people. */
export function getsThing(view: string, at: number): boolean {
  return HANDED_OVER.test(view.slice(at, at + 48));
}

/** Words that steer the reading, by kind; the longest that fits counts. */
export const WORDS: readonly (readonly [WordKind, readonly string[]])[] = [
  [
    "give",
    [
      ...REWARDS,
      ...CONFERS,
      ...list(`
    suy tặng | khen tặng | trao thưởng | công nhận | truy phong | chuyển tới | chuyển đến | gửi tới | gửi đến | gửi tặng | trao tới | tôn vinh | vinh danh | tuyên dương | biểu dương | ghi danh | ký tặng | thưởng | trao truy tặng
  `),
    ],
  ],
  [
    "praise",
    list(`
    khen thưởng | biểu dương, khen thưởng | biểu dương khen thưởng | tuyên dương, khen thưởng |
    biểu dương và khen thưởng | tuyên dương khen thưởng | khen thưởng, biểu dương | khen | khen thưởng đột xuất
  `),
  ],
  [
    "receive",
    [
      ...GETS,
      ...RECORDS.map((words) => `được ${words}`),
      ...list(`
    được ghi nhận với | đoạt | đoạt được | đoạt giải | giữ được | tiếp tục giữ | vinh dự nhận | vinh dự đón nhận
  `),
      ...GETS_THING,
    ],
  ],
  ["passive", ["được", "vinh dự được", "vinh dự và tự hào được"]],
  [
    "ask",
    list(`
    đề nghị | đề xuất | kiến nghị | đề cử | hiệp y | ứng viên | ứng cử viên | tờ trình gửi | tờ trình lên | gửi tờ trình | văn bản gửi | công văn gửi
  `),
  ],
  [
    "weigh",
    list(`
    xét tặng | xét, tặng | xem xét tặng | xem xét, tặng | xét phong tặng | xét trao tặng | xét tặng thưởng |
    xét truy tặng | xem xét, phong tặng | xem xét phong tặng | xét khen thưởng | xem xét khen thưởng |
    xem xét, khen thưởng | xét khen | bình xét | xét duyệt | xem xét, trao tặng
  `),
  ],
  [
    "nominate",
    list(`
    suy tôn | chọn ra | chọn ra được | chọn cử | bầu ra | bầu ra được | tiến cử | bình chọn được | lựa chọn được | xét chọn được | bầu chọn được | chọn được | thống nhất chọn | nhất trí chọn | thống nhất lựa chọn | giới thiệu | bình chọn | bầu chọn | lựa chọn | bình bầu | xét chọn | bỏ phiếu suy tôn
  `),
  ],
  [
    "never",
    list(`
    sẽ | phấn đấu | nếu | chưa | để được | mong | mong muốn | hy vọng | kỳ vọng | dự kiến | đăng ký | có thể |
    xứng đáng | quyết tâm | tiêu chuẩn | điều kiện | thẩm quyền | mơ ước | ước mơ | hướng tới | không được | không xét |
    không đề nghị | không tặng | không trình | không đồng ý | không nhất trí | không thống nhất | không thông qua | không chấp thuận | không xem xét | không bình xét | từ chối | bác hồ sơ | rút hồ sơ | hoãn xét | nếu như | cần phải | thu hồi | hủy bỏ | đủ điều kiện | được quyền |
    ít nhất | tối thiểu | không quá | tối đa | chỉ tiêu | mục tiêu | đề ra | làm căn cứ | thủ tục hành chính | có trách nhiệm | chịu trách nhiệm
  `),
  ],
  [
    "for",
    [
      ...COMES_TO,
      "cho",
      "đối với",
      "dành cho",
      "tới",
      "đến",
      "tận tay",
      "đến tận tay",
      "đến với",
      "về với",
      "lên ngực áo",
      "lên ngực",
      "vào tay",
      "lên lá cờ truyền thống của",
      "lên cờ truyền thống của",
      "lên quân kỳ của",
      "lên quân kỳ quyết thắng của",
      "lên lá cờ quyết thắng của",
      "lên cờ quyết thắng của",
      "lên lá cờ của",
      "lên cờ của",
    ],
  ],
  ["of", ["của", "do"]],
  ["and", ["và", "cùng", "cùng với", "đồng thời"]],
  ["among", ["trong đó", "trong số đó", "trong số này", "tiêu biểu là", "cụ thể"]],
  ["done", ["đã", "vừa", "từng", "vừa qua"]],
  [
    "noise",
    list(`
    cấp có thẩm quyền | cấp thẩm quyền | cơ quan có thẩm quyền | người có thẩm quyền |
    theo đề nghị | xét đề nghị của | xét đề nghị tại | trên cơ sở đề nghị | căn cứ đề nghị | căn cứ vào đề nghị | tại tờ trình |
    theo tờ trình | thi đua, khen thưởng | thi đua khen thưởng | thi đua - khen thưởng | thi đua-khen thưởng |
    thi đua và khen thưởng |
    công tác khen thưởng | quyết định khen thưởng cấp | quyết định khen thưởng của | các quyết định khen thưởng | khen cấp nhà nước | khen cấp tỉnh | khen cấp bộ | khen cấp trung ương | khen cấp cơ sở | hình thức khen thưởng | mức khen thưởng | quỹ khen thưởng | kết quả khen thưởng |
    tỷ lệ khen thưởng | hồ sơ khen thưởng | kết quả bình xét | đợt xét tặng | lần xét tặng | qua xét tặng | kỳ xét tặng | hội đồng xét tặng | hồ sơ xét tặng | việc xét tặng | công tác xét tặng | tiêu chuẩn xét tặng | điều kiện xét tặng | việc bình xét | khen thưởng, kỷ luật | chế độ khen thưởng | việc khen thưởng | tiền thưởng |
    phần thưởng | giải thưởng | mức thưởng | chưa nói | chưa kể | chưa tính | chưa bao gồm | chưa gồm |
    ghi nhận | tiếp nhận | nhận thức | nhận thấy | nhận định | xác nhận | nhận xét | nhìn nhận | thừa nhận | chứng nhận |
    giấy chứng nhận | đạt chuẩn | đạt tiêu chuẩn | đạt thành tích | trao đổi | trao quyền | trao quà | tặng quà |
    tặng hoa | tặng nhà | quà tặng | tặng vật | hiến tặng | thông báo | phong trào | phong cách | phong phú |
    tiên phong | phong tục |
    phấn đấu, rèn luyện | nỗ lực phấn đấu | nỗ lực, phấn đấu | sự phấn đấu | tinh thần phấn đấu | không ngừng phấn đấu |
    quá trình phấn đấu | ra sức phấn đấu | sự cho phép | giao cho | nhờ đạt | có thể kể đến | có thể kể tới | có thể kể | có thể nói | có thể thấy | thư khen | gửi thư khen | ngợi khen | khen ngợi | đáng khen | khen chê | lời khen | đạt kết quả | đề nghị của |
    kèm theo tiền thưởng | kèm tiền thưởng | và tiền thưởng |
    đại diện cho | kết quả đạt được | kết quả đã đạt được | thành tích đạt được | thành tích đã đạt được | thành tựu đạt được |
    thành tựu đã đạt được | kết quả đã giành được | thành tích đã giành được | những gì đã đạt được |
    đạt giải nhất | đạt giải nhì | đạt giải ba | đạt giải khuyến | đạt giải cao | đạt giải tại | đạt giải trong
  `),
  ],
];
