import { canonical, findAll, lean } from "@thidua/core";
import { LAUNCHES, LAUNCHING } from "./launch-words.ts";
import { GENERIC, type Launcher, NOT_SUBJECT, ORGANISATION, OTHER_VERB, TITLES, trimmed } from "./launcher.ts";
import { elidedLauncher } from "./launcher-elided.ts";
import { signedBy } from "./launcher-signed.ts";
import { AFTER, anyOf, BEFORE } from "./vocabulary.ts";

/* Who launches or runs a movement, told before its name. */

const VERBS = new Map(Object.entries(LAUNCHING).map(([verb, strength]) => [canonical(verb), strength] as const));
const VERB = anyOf(Object.keys(LAUNCHING));
// "từ năm 2015", "hồi đầu năm học 2020 - 2021", "ngày 12/3/2019", "ngay từ đầu nhiệm kỳ"
const WHEN = canonical(
  "(?:ngay |kể )?(?:từ |vào |hồi |trong )?(?:(?:đầu|giữa|cuối) )?(?:năm học|năm|tháng|ngày|quý|nhiệm kỳ)(?: \\d[\\d/]*(?: ?- ?\\d{4})?)?(?: năm \\d{4})?",
);
const SUBJECT_VERB = lean(
  new RegExp(
    `${BEFORE}(?:(?:${anyOf(["đã", "vừa", "cũng", "đang", "luôn", "còn", "sẽ", "tích cực", "chính thức", "chủ động", "đồng loạt", "thường xuyên", "tiếp tục", "mạnh dạn", "trực tiếp", "đứng ra"])}) +)*(${VERB})(?: +${anyOf(["tốt", "hiệu quả", "có hiệu quả", "mạnh", "sâu rộng", "và thực hiện", "và triển khai", "và tổ chức thực hiện", "thực hiện", "thêm", "tiếp", "luôn", "ngay", "liền", "hẳn", "riêng", "kịp thời", "đều đặn", "sôi nổi", "rộng khắp"])})*(?: +${canonical("(?:lễ|hội nghị) phát động")})?(?: +${canonical("(?:trong|tới|đến|rộng rãi|rộng khắp|ở|trên)")}(?:,? (?!phong trào)\\p{L}+){1,9})?(?: +${WHEN})?(?: +${anyOf(["các", "nhiều", "một số", "những", "hai", "ba", "sâu rộng"])})* *$`,
    "u",
  ),
);
const CLAUSE_START = /[,;:.–•"]|^[-+*•] |(?:^|\n)\d{1,2}[.)] /gu;
// "Bộ Y tế", but not "cán bộ y tế"; "xã", but not "xã hội".
const SUBJECT = lean(
  new RegExp(
    `${BEFORE}(?<!${canonical("(?:cán|nội|toàn|đồng|tiến|văn|cơ|hợp tác|cuộc|dịp|khu|thị|môi)")} )${ORGANISATION}${AFTER}(?! ${canonical("(?:hội và|hội,|viên|dạng|ngành phố)")})`,
    "u",
  ),
);
// "các đơn vị", "nhiều xã": nobody in particular.
const SOME_OF_MANY = lean(new RegExp(`${BEFORE}${anyOf(["các", "nhiều", "mỗi", "từng", "những", "mọi", "một số", "hàng loạt"])} +$`, "u"));
// "Công an tỉnh tham mưu UBND tỉnh phát động": who is advised launches
const ADVISES = /^.*(?<![\p{L}\p{M}])tham mưu(?: cho| với| giúp)? +/u;
const WITHIN = lean(
  new RegExp(`${BEFORE}(?:${canonical("do|được")}) +(${ORGANISATION}${AFTER}[^;:."]{0,110}?) +${anyOf(LAUNCHES)}${AFTER}`, "u"),
);

/** Told between "phong trào" and the name: "phong trào thi đua do Thủ tướng Chính phủ phát động “…”". */
export function launcherBetween(between: string): Launcher | null {
  const found = WITHIN.exec(between);
  if (!found?.[1] || GENERIC.test(found[1])) return null;
  const start = found.index + found[0].indexOf(found[1]);
  return { strength: 3, ...trimmed(between, start, start + found[1].length) };
}

// "… phong trào thi đua “A” và" before the next "phong trào": what was told of the first holds for both
const JOINED = lean(
  new RegExp(
    `${BEFORE}(?:${canonical("các |hai |\\d+ ")})?(?:${canonical("phong trào|đợt thi đua|cuộc vận động")})[^"]{0,40}"[^"]{2,120}"[^";.]{0,40}?(?:,|,? ${canonical("(?:và|cùng với|cùng|đồng thời)")})(?: ${canonical("các|nhiều|cả")})? *$`,
    "u",
  ),
);
// "phát động 02 đợt thi đua, trong đó có", "mở hai phong trào là"
const SEVERAL = lean(
  new RegExp(
    `(?:\\d{1,2}|${anyOf(["hai", "ba", "bốn", "năm", "nhiều", "các"])}) ${anyOf(["đợt thi đua", "phong trào thi đua", "phong trào"])}[^.;:"]{0,40}?(?:,? ${anyOf(["trong đó có", "trong đó", "gồm", "là", "như", "tiêu biểu là", "nổi bật là"])}|:)(?: ${canonical("có")})? *$`,
    "u",
  ),
);
/** More names than this are not stepped over to the verb before the first of them. */
const MOST_JOINED = 6;
const TWICE = / (?:phong trào|đợt|một đợt|đợt cao điểm) *$/u;

/** Told before it: "UBND tỉnh phát động phong trào"; `before` is the canonical text of the sentence up to "phong trào". */
export function launcherBefore(before: string): Launcher | null {
  let told = before;
  for (let step = 0; step < MOST_JOINED; step++) {
    const joined = JOINED.exec(told.slice(-260)) ?? SEVERAL.exec(told.slice(-120));
    if (!joined) break;
    told = told.slice(0, told.length - joined[0].length);
  }
  // "phát động phong trào thi đua đặc biệt với tên gọi": the noun is told twice
  const twice = TWICE.exec(told.slice(-24));
  return launcherDirectlyBefore(twice ? told.slice(0, told.length - twice[0].length) : told);
}

// "Do Bộ Chỉ huy quân sự tỉnh phát động, phong trào", "được sự phát động của Liên đoàn Lao động tỉnh, phong trào"
const FRONTED = lean(
  new RegExp(
    `${BEFORE}(?:${canonical("(?:do|được)")} +${TITLES}(${ORGANISATION}${AFTER}[^;:."]{0,90}?) +${anyOf([...LAUNCHES, "chủ trì"])}|${canonical("(?:sự|lời|theo|sau|từ) +(?:kêu gọi +)?(?:phát động|khởi xướng) +của")} +${TITLES}(${ORGANISATION}${AFTER}[^;:."]{0,90}?))(?: +${canonical("(?:từ|vào|trong)")} [^,;"]{2,30})?, *(?:${canonical("các|những|hai")} *)?$`,
    "u",
  ),
);
const JOINS_ON = /^[ ,]*(?:và|đồng thời|đồng thời,|rồi|sau đó|tiếp đó|cùng lúc|kết hợp|và cũng|và đồng thời|nhân đó)? *$/u;
const ENDS_JOINED = /(?: và|,? đồng thời|,? rồi| kết hợp)(?: (?:cũng|chính thức|tiếp tục))? *$/u;
// " thành phố Đà Nẵng", and nothing more
const WIDER_PLACE = /^(?:tỉnh|thành phố|tp\.?|huyện|thị xã|quận)(?: \p{L}+){1,4}$/u;
// "UBND xã Thăng An", "Hội Phụ nữ phường Tân Hòa", "Huyện đoàn Bắc Hà"
const IN_WIDER_PLACE =
  /^ *(?:[-+*•] )?(?:ubnd|ủy ban|đảng ủy|hội|đoàn|ban|công an|trường|chi bộ|mttq|mặt trận|huyện ủy|huyện đoàn|phòng|lđlđ|liên đoàn|trung tâm|bệnh viện|đồn|trạm)(?: (?!giúp|hỗ trợ|ủng hộ|phối hợp|đã|vừa|và|cùng)[\p{L}-]+){0,8}$/u;

function clauseBefore(window: string, end: number): number {
  let from = 0;
  for (const match of window.slice(0, end).matchAll(CLAUSE_START)) from = match.index + match[0].length;
  return from;
}

function launcherDirectlyBefore(before: string): Launcher | null {
  const window = before.slice(-260);
  const offset = before.length - window.length;
  const signed = signedBy(window, offset, before);
  if (signed) return signed;
  const fronted = FRONTED.exec(window);
  const who = fronted?.[1] ?? fronted?.[2];
  if (fronted && who && !GENERIC.test(who)) {
    const at = offset + fronted.index + fronted[0].indexOf(who);
    return { strength: 3, ...trimmed(before, at, at + who.length) };
  }
  const verb = SUBJECT_VERB.exec(window);
  if (!verb?.[1]) return null;
  const strength = VERBS.get(verb[1].replace(/ +/g, " ")) ?? 1;
  let from = 0;
  for (const match of findAll(CLAUSE_START, window.slice(0, verb.index))) from = match.index + match[0].length;
  // "Đồng chí A, Chủ tịch UBND tỉnh, đã phát động": the subject stands before the comma
  if (window.slice(from, verb.index).trim() === "" && window.charAt(from - 1) === ",") from = clauseBefore(window, from - 1);
  // "UBND xã Thăng An, thành phố Đà Nẵng phát động": the place behind the comma is where the other one lies
  let apposed: number | null = null;
  const opens = from;
  if (window.charAt(from - 1) === "," && WIDER_PLACE.test(window.slice(from, verb.index).trim())) {
    const clause = clauseBefore(window, from - 1);
    if (IN_WIDER_PLACE.test(window.slice(clause, from - 1))) {
      apposed = from - 1;
      from = clause;
    }
  }
  const advised = ADVISES.exec(window.slice(from, verb.index));
  if (advised) from += advised[0].length;
  const segment = window.slice(from, verb.index);
  if (strength === 3 && (JOINS_ON.test(segment) || ENDS_JOINED.test(segment))) return elidedLauncher(before, offset + verb.index);
  const subject = SUBJECT.exec(segment);
  if (!subject) return null;
  const start = from + subject.index;
  const phrase = window
    .slice(start, apposed ?? verb.index)
    .trimEnd()
    .replace(OTHER_VERB, "");
  if (apposed !== null && phrase.length < apposed - start && opens > 0) return null;
  // "tệ nạn xã hội và xây dựng phong trào"
  if (/^hội(?: |$)/u.test(phrase) && before.slice(0, offset + start).endsWith("xã ")) return null;
  if (phrase.length < 3 || phrase.length > 110 || NOT_SUBJECT.test(phrase) || GENERIC.test(phrase)) return null;
  const lead = segment.slice(0, subject.index);
  if (SOME_OF_MANY.test(lead) || (NOT_SUBJECT.test(lead) && strength < 3)) return null;
  return { strength, ...trimmed(before, offset + start, offset + start + phrase.length) };
}
