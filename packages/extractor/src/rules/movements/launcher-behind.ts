import { canonical, lean } from "@thidua/core";
import { BEGINS, LAUNCHED_BY, LAUNCHES, RUN_BY } from "./launch-words.ts";
import { GENERIC, type Launcher, LETTER_OF_NAME, ORGANISATION, TITLES, trimmed } from "./launcher.ts";
import { AFTER, anyOf, BEFORE } from "./vocabulary.ts";

/* Who launches or runs a movement, told behind its name. */

const STAGE = canonical(
  '(?: (?:(?:đã|nay|vốn) +)?(?:trở thành|là)(?: một)? (?:phong trào|đợt thi đua)(?: thi đua)?)?[ .…]*(?: *\\([^()"]{1,60}\\))?(?:,? *(?:giai đoạn|năm học|năm|nhiệm kỳ) [\\d /-]{4,16}(?:đến (?:năm )?\\d{4})?)?(?: *\\([^()"]{1,60}\\))?',
);

const LAUNCHED = new Set(LAUNCHED_BY.map(canonical));
// ", vốn do", " ban đầu do", ", phong trào sau do"
const FIRST = canonical(
  "(?:(?:, | \\()(?:phong trào|đợt thi đua|tên gọi|cái|điều) (?:sau|này|đó|ấy|thứ hai|thứ ba))?,? *(?:(?:vốn|ban đầu|lúc đầu|trước đây|trước kia|nguyên|từng|đều|cùng|chính|hiện|nay|vừa|mới|đã)(?: là)? +)*",
);
// " ở phường Tân Hòa" before "do Đảng ủy phường lãnh đạo"
const AT_PLACE = canonical('(?: (?:ở|tại) [^,;.:"()]{2,40}?)?');
// " do Thủ tướng Chính phủ phát động" · ", được Hội Cựu chiến binh tỉnh triển khai" · " mà Đảng ủy phường mở"
const BY = lean(
  new RegExp(
    `^${STAGE}${AT_PLACE}${FIRST}(?:${canonical("do|được|mà")}) +(?:${canonical("chính")} +)?${TITLES}(${ORGANISATION}${AFTER}${LETTER_OF_NAME}{0,110}?) +(?:${canonical("đã|vừa|trực tiếp|đồng|đứng ra|cùng")} +)?(${anyOf(RUN_BY)})${AFTER}`,
    "u",
  ),
);
// ", Hội LHPN huyện phát động từ năm 2018," · " - Sở Y tế phát động tháng 8 - " · " (từ năm 2017, Ban Thường vụ Tỉnh hội phát động)"
const APPOSED = lean(
  new RegExp(
    `^${STAGE}(?:,| -|(?= )| \\((?:${canonical("(?:từ|năm|tháng)")} [^,()]{2,24}, *)?) *${TITLES}(${ORGANISATION}${AFTER}[^,;:."()]{0,70}?) +(?:${canonical("(?:đã|vừa|trực tiếp)")} +)?${anyOf(LAUNCHES)}${AFTER}(?! +(?:${canonical("(?:các|nhiều|thêm|hai|ba|một|\\d+)")} +)?${anyOf(["phong trào", "đợt", "cuộc", "thi đua", "chiến dịch", "lễ", "chương trình", "tháng thi đua", "tháng cao điểm"])}${AFTER})(?! *[:"])`,
    "u",
  ),
);
const BEGINNERS = anyOf(BEGINS);
// ", người khởi lên là Chi hội Phụ nữ ấp" · " ra đời từ sáng kiến của Chi bộ bản" · " được phát động bởi Công đoàn ngành"
const BEGUN_BY = lean(
  new RegExp(
    `^${STAGE}${AT_PLACE}(?:${[
      `,? *(?:${canonical("người|đơn vị|nơi|bên|tổ chức")}) ${BEGINNERS}(?: ${canonical("phong trào")})?(?: ${canonical("ra")})? (?:${canonical("chính")} )?${canonical("là")}`,
      `,? *${canonical("được")} ${anyOf(LAUNCHES)} ${canonical("bởi")}`,
      `,? *${canonical("(?:ra đời|hình thành|bắt nguồn|khởi nguồn|xuất phát|khởi đầu) từ (?:sáng kiến|ý tưởng|đề xuất|lời kêu gọi|phát động|lời phát động) của")}`,
      `(?:,| -|)? *${canonical("(?:vốn )?(?:là )?(?:một )?(?:sáng kiến|ý tưởng) của")}`,
      `,? *${canonical("theo (?:lời |sự )?(?:phát động|kêu gọi|khởi xướng) của")}`,
    ].join("|")}) +${TITLES}(${ORGANISATION}${AFTER}[^;:."]{0,90})`,
    "u",
  ),
);
// " bắt nguồn từ Hội Cựu chiến binh xã": an office, no place
const BEGUN_IN = lean(
  new RegExp(
    `^${STAGE},? *${canonical("(?:vốn )?(?:bắt nguồn|khởi nguồn|xuất phát|khởi đầu|khởi phát) từ")} +((?!${canonical("xã|phường|thị trấn|huyện|tỉnh|thành phố|thôn|ấp|bản|buôn|làng|khóm|khu phố|tổ dân phố|nhân dân|doanh nghiệp|đơn vị|cơ quan|phụ nữ|nông dân|thanh niên|vùng")})${ORGANISATION}${AFTER}[^;:."]{0,90})`,
    "u",
  ),
);
// " của lực lượng vũ trang tỉnh"
const OF = lean(new RegExp(`^${STAGE} *${canonical("của")} +(${ORGANISATION}${AFTER}[^;:."]{0,90})`, "u"));
const NOUN_END = lean(
  new RegExp(
    `[,;:."…]| - (?=${canonical("(?:một|nơi|đơn vị|là|tổ chức)")})|${BEFORE}${anyOf(["được", "đã", "đang", "sẽ", "tiếp tục", "gắn", "gắn với", "là", "có", "trên địa bàn", "trong", "tại", "và phong trào", "và cuộc vận động", "và “", "thu hút", "tạo ra", "tạo nên", "tạo chuyển biến", "tạo sức", "tạo khí thế", "tạo động lực", "tạo bước", "tạo sự", "tiến bộ", "góp phần", "đạt", "ngày càng", "do", "phát triển mạnh", "phát triển sâu rộng", "phát triển rộng khắp", "tiến hành", "lần thứ", "với", "đi vào", "lan tỏa", "diễn ra", "từ", "năm", "giai đoạn", "nhằm", "để", "giúp", "như", "bước đầu", "thực sự", "luôn", "cũng", "phát động", "triển khai", "phát huy", "mang lại", "phối hợp", "nhận", "ra đời", "hoạt động", "và được", "không"])}${AFTER}`,
    "u",
  ),
);

// "do Hội tự phát động": the body named before
const BARE_BODY = /^(?:hội|đoàn|ban|đội|trường|ngành|đơn vị|công ty|sở|cục)$/u;

/** Told after the name: "do … phát động", "của …"; `after` is the canonical text behind the name, to the end of its sentence. */
export function launcherAfter(after: string): Launcher | null {
  const by = BY.exec(after);
  if (by?.[1]) {
    const start = by[0].lastIndexOf(by[1]);
    const verb = by[2] ?? "";
    if (!GENERIC.test(by[1])) {
      const span = trimmed(after, start, start + by[1].length);
      const bare = BARE_BODY.test(after.slice(span.start, span.end));
      return { strength: bare ? 1 : LAUNCHED.has(verb.replace(/ +/gu, " ")) ? 3 : 2, ...span };
    }
  }
  const apposed = APPOSED.exec(after);
  if (apposed?.[1] && !GENERIC.test(apposed[1])) {
    const start = apposed[0].lastIndexOf(apposed[1]);
    return { strength: 3, ...trimmed(after, start, start + apposed[1].length) };
  }
  const begun = BEGUN_BY.exec(after) ?? BEGUN_IN.exec(after);
  if (begun?.[1] && !GENERIC.test(begun[1])) {
    const start = begun[0].length - begun[1].length;
    const end = start + (NOUN_END.exec(begun[1])?.index ?? begun[1].length);
    if (end - start >= 3) return { strength: 3, ...trimmed(after, start, end) };
  }
  const of = OF.exec(after);
  if (of?.[1]) {
    const start = of[0].length - of[1].length;
    const stop = NOUN_END.exec(of[1]);
    const end = start + (stop ? stop.index : of[1].length);
    if (end - start >= 3 && !GENERIC.test(of[1])) return { strength: 2, ...trimmed(after, start, end) };
  }
  return null;
}

// ", phong trào sau do …": told of the last of a list alone
const OF_THE_LAST = /^[^";.]{0,40}(?:phong trào|đợt thi đua|tên|cái) (?:sau|cuối|thứ)(?!\p{L})/u;

/** Whether what follows the last name of a list is told of that one only. */
export function tellsOfTheLast(after: string): boolean {
  return OF_THE_LAST.test(after);
}

// "(Hội Nông dân huyện)"
const IN_BRACKETS = lean(
  new RegExp(
    `^ *\\((?:${canonical("(?:do|của)")} +)?${TITLES}(${ORGANISATION}${AFTER}[^();:"\\d]{2,80}?)(?: +${anyOf([...LAUNCHES, "chủ trì", "tổ chức"])}(?:${AFTER}[^()"]{0,40})?)?\\)`,
    "u",
  ),
);

/** Told in brackets behind the name. */
export function launcherInBrackets(after: string): Launcher | null {
  const found = IN_BRACKETS.exec(after);
  if (!found?.[1]) return null;
  const start = found[0].indexOf(found[1]);
  return { start, end: start + found[1].length, strength: 2 };
}
