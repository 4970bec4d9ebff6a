import { findAll, lean, readUnit } from "@thidua/core";
import { anyOf, EDGE_AFTER, EDGE_BEFORE, type Endings, endingAt, endings, wordPattern } from "./patterns.ts";
import { CONNECTIVES, LINKING_WORDS } from "./vocabulary/linking.ts";
import { MEASURE_HEADS } from "./vocabulary/measures.ts";
import { ADVERBIALS, PLACE_SUBJECTS } from "./vocabulary/setting.ts";
import { DOING_VERBS } from "./vocabulary/verbs.ts";

/** Words as written, and the same in their canonical form: the two are cut together. */
export interface Phrase {
  readonly text: string;
  readonly view: string;
}

export const NOTHING: Phrase = { text: "", view: "" };

export function phraseOf(text: string, view: string, start: number, end: number): Phrase {
  return start < end ? { text: text.slice(start, end), view: view.slice(start, end) } : NOTHING;
}

function cut(phrase: Phrase, start: number, end: number): Phrase {
  return { text: phrase.text.slice(start, end), view: phrase.view.slice(start, end) };
}

const AT_START = 1;
const AT_END = 2;
/** By code unit, at which end of a phrase a mark or blank says nothing. */
const TRIMMED = new Uint8Array(65_536);
for (let code = 0; code < TRIMMED.length; code++) {
  const character = String.fromCharCode(code);
  TRIMMED[code] = (/[\s,;:.\-+•*–"'()/]/u.test(character) ? AT_START : 0) | (/[\s,;:.\-+•*≥≤<>=]/u.test(character) ? AT_END : 0);
}

export function trim(phrase: Phrase): Phrase {
  const { view } = phrase;
  let start = 0;
  while (start < view.length && ((TRIMMED[view.charCodeAt(start)] as number) & AT_START) !== 0) start++;
  let end = view.length;
  while (end > start && ((TRIMMED[view.charCodeAt(end - 1)] as number) & AT_END) !== 0) end--;
  // An opening quotation mark stays with the mark that closes it.
  const keepsQuote = phrase.view.charAt(start - 1) === '"' && phrase.view.indexOf('"', start) > 0;
  return cut(phrase, keepsQuote ? start - 1 : start, end);
}

function removeAll(phrase: Phrase, pattern: RegExp): Phrase {
  let text = "";
  let view = "";
  let past = 0;
  for (const found of findAll(pattern, phrase.view)) {
    text += phrase.text.slice(past, found.index);
    view += phrase.view.slice(past, found.index);
    past = found.index + found[0].length;
    // One blank stays where words stood.
    if (!view.endsWith(" ") && !phrase.view.startsWith(" ", past)) {
      text += " ";
      view += " ";
    } else if (view.endsWith(" ") && phrase.view.startsWith(" ", past)) past++;
  }
  if (past === 0) return phrase;
  return { text: text + phrase.text.slice(past), view: view + phrase.view.slice(past) };
}

// All but an abbreviation: "kinh tế (GRDP)".
const BRACKETS = / ?\((?![a-zđ&]{2,8}\))[^()]*\)?| ?\[[^[\]]*\]?/gu;
const DAY =
  "(?:ngày |mùng )?\\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?(?! tiêu chí)|ngày \\d{1,2}(?: tháng \\d{1,2})?(?: năm \\d{4})?|tháng \\d{1,2}(?:[/-]\\d{4}| năm \\d{4})?|quý (?:[ivx]+|\\d)(?:[/-]\\d{4}| năm \\d{4})?";
const YEAR = "(?:năm |hè |các năm )?(?:năm học |năm )?(?:19|20)\\d{2}(?: ?- ?(?:19|20)?\\d{2})?";
const PERIOD = `(?:giai đoạn|nhiệm kỳ|năm học|thời kỳ|niên khóa) ${YEAR}`;
// "tính đến hết năm 2024", "giai đoạn 2014 - 2018", "trong 05 năm qua", "6 tháng đầu năm", "mỗi năm", "so với năm trước"
const TIMES = lean(
  new RegExp(
    `${EDGE_BEFORE}(?:(?:sang|tính đến|tính từ|kể từ|lũy kế đến|ước tính đến|đến|trong|từ|hết|cuối|đầu|vào|trước|sau|giữa|riêng|bước sang|cả|thời điểm|hồi|suốt|khi) )*(?:${PERIOD}|${DAY}|${YEAR}|(?:\\d{1,2} ?(?:-|đến) ?)?(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|mười) (?:năm|tháng|ngày|quý|tuần)(?: (?:tiếp theo|kế tiếp|liền kề|sau đó|sau|qua|đầu năm|cuối năm|gần đây|trở lại đây|liên tục|liền|tới|trước|đầu nhiệm kỳ|đầu))?|nửa (?:đầu|cuối) (?:năm|tháng|nhiệm kỳ)(?: \\d{4})?|(?:hai|ba|\\d) quý (?:đầu|cuối) năm(?: \\d{4})?|(?:thượng|trung|hạ) tuần tháng \\d{1,2}(?:/\\d{4})?|(?:sáng|chiều|tối|trưa|đêm|rạng sáng)(?: ngày)? \\d{1,2}[/-]\\d{1,2}(?:[/-]\\d{4})?|(?:những |mấy |nhiều )?năm (?:qua|nay|trước|tới|sau|học này)|(?<!cây )(?:mỗi|hằng|hàng) (?:niên vụ|năm|tháng|quý|ngày|vụ)|(?:cuối|đầu|hết|giữa|trọn) (?:năm|quý|tháng|kỳ|vụ)|đầu nhiệm kỳ|cuối nhiệm kỳ|nhiệm kỳ (?:qua|này|trước)|(?:trong )?(?:cả|suốt) (?:nhiệm kỳ|giai đoạn|thời kỳ)(?: này| đó| qua)?(?! \\d)|cùng kỳ(?: năm (?:trước|ngoái))?|năm ngoái|kỳ trước|cùng năm|cùng thời điểm|hồi ấy|bây giờ|khi ấy|lúc đó|trước kia|trước đây|hiện tại|hiện giờ|thời gian (?:qua|tới)|đến nay|hiện nay|trong năm(?: học)?|trong kỳ|cả năm(?: học)?|năm học|trong quý)${EDGE_AFTER}`,
    "gu",
  ),
);

/** No expression of time does without one of these. */
const TIME_HINT = /\d|năm|vụ|nay|tháng|quý|kỳ|thời gian|ngày|hàng|hằng|ấy|giờ|đó|trước|hiện/u;
const LINKS = endings(LINKING_WORDS);
// "mới đạt 60%", "mới có 5 xã", and not the end of "nông thôn mới" or "thành lập mới"
const JUST_AT_END = /(?<!thôn|làm|xây|lập|nạp|trồng|dựng|cất|bắc|mở|tư|lắp|triển|sinh|đổi|cấp|học|ký) mới$/u;
// "tỷ lệ chuyên cần", "giải phóng mặt bằng", "hỗ trợ nhà ở": words that end like a link
const COMPOUND_AT_END =
  /(?:chuyên cần|(?:chứng|tín|địa|liêm|kim) chỉ|(?:cao|đồng|công|cân|văn|mặt) bằng|(?:nhà|đất|chỗ|nơi) ở|vươn lên|còn lại|trả lại|(?:làm|học|dạy) thêm|(?:kèm|tiếp) theo|(?:trở|đi) về|(?:giao|quy|hương|thỏa) ước|cấp trên|đồng đều|phía trong|bên trong|bên dưới|cộng cùng)$/u;
// Words of two syllables that do not begin with the adverb, preposition or verb of aiming "hiện", "giao", "cho", "giờ", …
const COMPOUND_AT_START =
  "(?!hiện (?:vật|đại|trạng|trường|tượng)|giao (?:thông|dịch|lưu|đất|rừng|khoán|quân|nộp|nhận|thương|ban)|cho (?:vay|thuê|mượn)|kế hoạch hóa|mục tiêu quốc gia|giờ (?:công|học|dạy|bay|giảng)|song (?:ngữ|phương)|ước (?:nguyện|mơ)|phải (?:thu|nộp))";
const CONNECTIVE_AT_START = lean(new RegExp(`^[\\s,:\\-"]*${COMPOUND_AT_START}${anyOf(CONNECTIVES)}${EDGE_AFTER}[\\s,:]*`, "u"));
const PLACE_AT_START = lean(new RegExp(`^[\\s,]*${anyOf(PLACE_SUBJECTS)}${EDGE_AFTER}`, "u"));
// On the text: the name of the place, "tỉnh Cao Bằng", "huyện ta"
const NAME_OF_PLACE = lean(/^(?: (?:\p{Lu}[\p{L}'-]*|ta|mình))*/u);
const VERB_AFTER_PLACE = lean(
  new RegExp(
    `^[\\s,]*(?:$|${anyOf(["đã", "đang", "có", "hiện", "còn", "được", "vẫn", "phấn đấu", "huy động", "duy trì", "hoàn thành", "xây dựng", "tổ chức", "vận động", "giải quyết", "thực hiện", "thành lập", "xóa", "sửa", "thu", "đón", "ước", "tiếp nhận", "hỗ trợ", "khám", "làm", "trồng", "cử", "mở", "cấp", "lập"])}${EDGE_AFTER})`,
    "u",
  ),
);
const ADVERBIAL_START = lean(new RegExp(`^[\\s\\-+•"]*${COMPOUND_AT_START}${anyOf(ADVERBIALS)}${EDGE_AFTER}`, "u"));
// "phong trào thi đua “X” đã …", "cuộc vận động “X” do Y phát động": the movement has its own field
const MOVEMENT_SUBJECT =
  /^[\s\-+]*(?:hưởng ứng |thực hiện |thông qua |qua |từ |trong )?(?:các )?(?:phong trào|cuộc vận động|đợt thi đua|chiến dịch|chương trình)(?: thi đua)? ?"[^"]*"(?: do [^,;:"]{2,60}? (?:phát động|khởi xướng|chủ trì))?[\s,]*/u;
const LABEL = /^[\s]*(?:\(?(?:\d{1,3}|[a-zđ])[.)/]|[-+•*])\s+/u;
// "Bộ CHQS tỉnh đặt chỉ tiêu", "tỉnh đề ra mục tiêu": who aims is no part of what is measured
const AIM_AT_END = lean(
  /(?:^|.*\s)(?:đặt (?:ra )?(?:các )?(?:chỉ tiêu|mục tiêu)|(?:nghị quyết|kế hoạch|chương trình|đề án)(?: [\p{L}]+){0,4} (?:đề ra|đặt ra|xác định)|(?:nghị quyết|kế hoạch|chỉ tiêu|trung ương|cấp trên)(?: [\p{L}]+){0,3} giao|đề ra (?:các )?(?:chỉ tiêu|mục tiêu)|được giao (?:chỉ tiêu|kế hoạch)|phấn đấu|giao ước|quyết tâm|đăng ký phấn đấu|cam kết|kịch bản(?: tăng trưởng)?|(?<!(?:vượt|đạt|bằng|hoàn thành|so với|hơn) )(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán))(?: (?:giao|được giao|đề ra|cả năm|năm))?\s*$/u,
);
// "Đề án phấn đấu số hóa", "tỉnh dự kiến khởi công": what is aimed at comes behind the verb
const AIM_INSIDE =
  /^.*\s(?:phấn đấu|quyết tâm|dự kiến|đăng ký phấn đấu|đặt mục tiêu|đặt chỉ tiêu|đề ra mục tiêu|đề ra chỉ tiêu|giao chỉ tiêu|giao kế hoạch|giao nhiệm vụ|giao(?: cho)?(?: cả| toàn| các| mỗi)? (?:giai đoạn|nhiệm kỳ|xã|huyện|ngành|đơn vị|chi bộ|hội|địa phương))(?: (?:đến|trong|sẽ|có|đạt))?(?= \S)/u;
const AIM_HINT =
  /kịch bản|nghị quyết|giao|phấn đấu|mục tiêu|chỉ tiêu|quyết tâm|giao ước|cam kết|kế hoạch|dự toán|dự kiến|đề ra|đặt ra|xác định/u;
const ALL_OF_THEM = /\s*(?:tăng|giảm)?\s*(?:trên )?cả \S+ (?:tiêu chí|mặt|chỉ số|nội dung)\s*:?\s*(?=$|giảm|tăng)/gu;
// "Ông Nam, 65 tuổi, 40 năm tuổi Đảng, có 5 ha"
const AGES = /, \d{1,2} (?:năm )?tuổi(?: đảng| đời| nghề| quân)?(?=,)/gu;
const HAS_LETTER = lean(/\p{L}/u);

export function isEmpty(phrase: Phrase): boolean {
  return !HAS_LETTER.test(phrase.view);
}

export function withoutTimes(phrase: Phrase): Phrase {
  return TIME_HINT.test(phrase.view) ? removeAll(phrase, TIMES) : phrase;
}

export function withoutBrackets(phrase: Phrase): Phrase {
  return phrase.view.includes("(") || phrase.view.includes("[") ? removeAll(phrase, BRACKETS) : phrase;
}

const NAME_AT_END = lean(/(?<!\p{L})\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*$/u);
const NOUN_OF_CHANGE = /(?:^| )(?:tốc độ|mức) $/u;

/** Strips what links a phrase to the number after it: "đạt", "là", "tăng từ", "ước đạt khoảng". */
export function withoutLinks(phrase: Phrase, extra?: Endings): Phrase {
  let rest = trim(phrase);
  for (let rounds = 0; rounds < 12; rounds++) {
    let at = endingAt(rest.view, LINKS);
    if (at >= 0 && COMPOUND_AT_END.test(rest.view)) at = -1;
    if (at < 0 && rest.view.endsWith(" mới")) at = JUST_AT_END.exec(rest.view)?.index ?? -1;
    // "Đại Từ", "Chợ Mới": a name may end like a link
    if (at > 0 && NAME_AT_END.test(rest.text.slice(Math.max(0, at - 16), at + 12))) at = -1;
    // "nhiều hơn" is one word, though it ends with a link.
    const longer = extra ? endingAt(rest.view, extra) : -1;
    if (longer >= 0 && (at < 0 || longer < at)) at = longer;
    // "tốc độ tăng trưởng bình quân đạt": after these the word of change is the noun itself.
    // "tăng trưởng ước 7,09%": nothing else stands there, so it is what is measured
    if (at === 0 && rest.view.startsWith("tăng trưởng")) break;
    if (at < 0 || NOUN_OF_CHANGE.test(rest.view.slice(Math.max(0, at - 10), at))) break;
    rest = trim(cut(rest, 0, at));
  }
  return rest;
}

/** Length of a territory that opens a phrase as its subject, "toàn tỉnh", "huyện Sông Lô", or 0. */
function placeLength(phrase: Phrase): number {
  const place = PLACE_AT_START.exec(phrase.view);
  if (!place) return 0;
  const length = place[0].length + (NAME_OF_PLACE.exec(phrase.text.slice(place[0].length))?.[0].length ?? 0);
  return VERB_AFTER_PLACE.test(phrase.view.slice(length)) ? length : 0;
}

// "Số tiền này dùng để xây 32 căn nhà": what it was spent on
const SPENT = /^(?:từ )?(?:số|nguồn|khoản) (?:tiền|kinh phí|quỹ|vốn)(?: này| đó| trên| ấy)(?: \p{L}+){0,2}? (?:để|vào|cho|nhằm) /u;

function withoutOpening(phrase: Phrase): Phrase {
  let rest = trim(phrase);
  for (let rounds = 0; rounds < 6; rounds++) {
    const opening = MOVEMENT_SUBJECT.exec(rest.view) ?? SPENT.exec(rest.view) ?? CONNECTIVE_AT_START.exec(rest.view);
    const length = opening ? opening[0].length : placeLength(rest);
    if (length === 0) break;
    rest = trim(cut(rest, length, rest.view.length));
  }
  return rest;
}

// "sản xuất, kinh doanh giỏi", "phòng, chống dịch": commas inside fixed words
export const FIXED_PAIR =
  /(?:sản xuất, kinh doanh|phòng, chống|khám, chữa|thi đua, khen|văn hóa, thể|cán bộ, chiến|thể dục, thể|khá, giỏi|khá, giàu|giàu, khá|khá, tốt|tốt, khá|lao động, sản xuất|trung ương, (?:tỉnh|địa)|tỉnh, huyện|huyện, xã|trung ương, cấp)/u;

/** The pieces between commas; a comma between digits or inside quotation marks parts nothing. */
function pieces(phrase: Phrase): Phrase[] {
  const result: Phrase[] = [];
  let from = 0;
  let quotes = 0;
  for (let at = 0; at < phrase.view.length; at++) {
    const code = phrase.view.charCodeAt(at);
    if (code === 34) quotes++;
    if (
      code !== 44 ||
      quotes % 2 === 1 ||
      /\d/.test(phrase.view.charAt(at + 1)) ||
      FIXED_PAIR.test(phrase.view.slice(Math.max(0, at - 10), at + 12))
    )
      continue;
    result.push(cut(phrase, from, at));
    from = at + 1;
  }
  result.push(cut(phrase, from, phrase.view.length));
  return result;
}

function joined(parts: readonly Phrase[]): Phrase {
  return { text: parts.map((part) => part.text).join(","), view: parts.map((part) => part.view).join(",") };
}

/** Syllables of a text: runs between blanks. */
export function syllables(view: string): number {
  let count = 0;
  for (let at = 0; at < view.length; at++) if (view.charCodeAt(at) !== 32 && (at === 0 || view.charCodeAt(at - 1) === 32)) count++;
  return count;
}

// "Đồng chí Bí thư lưu ý, còn 5 huyện": who says it is no part of what is counted
// "Quỹ “Vì người nghèo năm 2006 mới có": a name whose closing mark was forgotten
const NAMES_QUOTED =
  /(?:quỹ|phong trào(?: thi đua)?|cuộc vận động|mô hình|câu lạc bộ|chương trình|dự án|đề án|chiến dịch|đợt thi đua|tổ|hội thi|giải) $/u;
const REPORTS =
  /(?:cho biết|cho hay|cho thấy|lưu ý|nhấn mạnh|khẳng định|thông tin|nêu rõ|đánh giá|báo cáo|nhớ lại|chia sẻ|kể|phấn khởi|tiết lộ|thống kê)(?: thêm| rằng)?:?\s*$/u;
// "Kết quả khảo sát cho thấy 96,4% người dân hài lòng"
const SHOWS = /(?:cho thấy|cho biết|cho hay|ghi nhận)$/u;
const LONGEST_SUBJECT = 18;
const OPENS_MEASURE = lean(new RegExp(`^ ${anyOf(MEASURE_HEADS)}${EDGE_AFTER}`, "u"));
const VERB_AT_END = lean(new RegExp(`(?:đã|được|đang|để) (${anyOf(DOING_VERBS)}(?: bệnh)?)$`, "u"));
const NO_SUBJECT = wordPattern(["của", "do", "cho", "các", "những"]);

/**
 * The words that lead up to a number, without when and where, opening and linking words: "Tính đến ngày 30/6, cả huyện có" leaves
 * nothing, "Tỷ lệ hộ nghèo của tỉnh giảm từ" leaves "Tỷ lệ hộ nghèo của tỉnh giảm". `extra` is one more thing to strip at its end.
 */
export function subjectOf(left: Phrase, extra?: Endings): Phrase {
  const label = LABEL.exec(left.view);
  let rest = label ? cut(left, label[0].length, left.view.length) : left;
  // "ông Oánh thẳng thắn, “chúng tôi rà soát …": what is said begins at the mark.
  if (
    rest.view.includes('"') &&
    rest.view.split('"').length % 2 === 0 &&
    !NAMES_QUOTED.test(rest.view.slice(0, rest.view.lastIndexOf('"')))
  )
    rest = cut(rest, rest.view.lastIndexOf('"') + 1, rest.view.length);
  rest = withoutBrackets(rest);
  if (rest.view.includes("tuổi")) rest = removeAll(rest, AGES);
  if (rest.view.includes("cả ")) rest = removeAll(rest, ALL_OF_THEM);
  const colon = rest.view.lastIndexOf(": ");
  const behind = colon >= 0 ? cut(rest, colon + 1, rest.view.length) : NOTHING;
  // "giảm cả 3 tiêu chí: giảm 12 vụ", "giải ngân chậm: mới 38,7%": what says nothing behind the colon leaves the words before it.
  const said = withoutLinks(withoutTimes(behind), extra);
  if (!isEmpty(said) && !BARE_ADVERB.test(said.view)) rest = behind;
  let parts = pieces(rest);
  // "Phát biểu tại hội nghị, đồng chí Bí thư cho biết, huyện còn": what is said begins behind the verb.
  const said0 = parts.length > 1 ? parts.findLastIndex((part, index) => index < parts.length - 1 && REPORTS.test(part.view)) : -1;
  if (said0 >= 0) parts = parts.slice(said0 + 1);
  // "Qua phong trào, tăng trưởng kinh tế đạt khá, tăng 8,1%": an aside stays where nothing else is said.
  const tells = (part: Phrase) => !isEmpty(withoutLinks(withoutTimes(part), extra));
  const changes = extra !== undefined && endingAt(rest.view, extra) >= 0;
  while (parts.length > 1 && isAside(parts[0] as Phrase) && (!changes || parts.slice(1).some(tells))) parts = parts.slice(1);
  // A list of verbs before the number ("nâng cấp, mở rộng 1.682 tuyến") stays together, an earlier clause does not.
  while (parts.length > 1) {
    const first = parts[0] as Phrase;
    const next = parts[1] as Phrase;
    // "Trung tâm Y tế đã khám, cấp thuốc cho": of the first only its verb
    const verb = syllables(first.view) > 9 ? VERB_AT_END.exec(first.view)?.[1] : undefined;
    if (verb && !NO_SUBJECT.test(next.view.slice(0, 5))) {
      parts = [cut(first, first.view.length - verb.length, first.view.length), ...parts.slice(1)];
      break;
    }
    if (
      syllables(first.view) > 9 &&
      (OPENS_MEASURE.test(next.view) || syllables(withoutLinks(withoutTimes(next), extra).view) > 2) &&
      !NO_SUBJECT.test(next.view.slice(0, 5))
    )
      parts = parts.slice(1);
    else break;
  }
  rest = withoutLinks(withoutTimes(joined(parts)), extra);
  const aim = AIM_HINT.test(rest.view) && !SIGNED_UP.test(rest.view) ? (AIM_AT_END.exec(rest.view) ?? AIM_INSIDE.exec(rest.view)) : null;
  if (aim) rest = trim(cut(rest, aim[0].length, rest.view.length));
  rest = withoutLinks(withoutOpening(rest), extra);
  return BARE_ADVERB.test(rest.view) || SHOWS.test(rest.view) ? NOTHING : rest;
}

// "Số hộ đăng ký phấn đấu đạt danh hiệu": the aim is part of what is counted
const SIGNED_UP = lean(/^(?:tổng |tỷ lệ )?số (?:\p{L}+ ){1,4}đăng ký /u);

/** Whether a piece in front of a clause says only when, how or on average. */
function isAside(piece: Phrase): boolean {
  // "Riêng Trung tâm Y tế đã khám, cấp thuốc cho": it has a verb of its own.
  if (VERB_AT_END.test(piece.view) || DID.test(withoutTimes(piece).view)) return false;
  return (
    isEmpty(piece) ||
    ADVERBIAL_START.test(piece.view) ||
    VAGUE.test(piece.view) ||
    (MEAN_HINT.test(piece.view) && MEAN.test(withoutTimes(piece).view))
  );
}

// "Trong tháng 9/2011 đã chúc thọ, tặng quà": when, and already what was done
const DID = /^\s*(?:đã|vừa) (?!có |được |đạt )\p{L}+(?: \p{L}+){0,2}\s*$/u;

// "Đã có hơn chục mô hình, hàng trăm hộ tham gia, đóng góp 2 tỷ đồng"
const VAGUE = /(?:hàng|hơn|vài|mấy|nhiều) (?:chục|trăm|nghìn|ngàn|vạn|triệu) \p{L}/u;
const MEAN_HINT = /bình/u;
const MEAN = /^\s*(?:trung bình|bình quân)(?: mỗi| một)?\s*$/u;
const BARE_ADVERB = /^(?:mới|chỉ|hiện|vẫn|riêng|nay|nếu)$/u;

/** A phrase that is short enough for a noun phrase, or its last part that is. */
export function shortened(rest: Phrase): Phrase {
  if (syllables(rest.view) <= LONGEST_SUBJECT) return rest;
  const parted = pieces(rest).at(-1);
  return parted && syllables(parted.view) <= LONGEST_SUBJECT ? trim(parted) : NOTHING;
}

const STOP_AFTER = lean(
  new RegExp(
    `[;:()]|${EDGE_BEFORE}${anyOf(["so với", "trong đó", "để", "nhằm", "góp phần", "qua đó", "trị giá", "tổng giá trị", "với tổng", "với số tiền", "tổng trị giá", "chiếm", "nhờ", "từ đó", "đồng thời", "trong khi", "tương đương", "trở lên", "trở xuống", "trước ngày", "đến nay", "và đạt", "gồm", "dự kiến", "phấn đấu", "nhưng", "bằng nguồn", "tăng so", "giảm so", "tăng gấp", "với mức", "với kinh phí", "thì", "đứng thứ", "đứng đầu", "xếp thứ", "xếp hạng thứ", "xếp hạng nhất", "xếp hạng nhì", "đứng trong", "dẫn đầu", "cao nhất", "thấp nhất", "ngày càng", "nhất là", "chủ yếu là", "trong số đó"])}${EDGE_AFTER}`,
    "u",
  ),
);
// "tuyên truyền cho hơn" before the next number
const TAIL_LINKS =
  /(?:(?:^| )(?:cho|hơn|trên|gần|khoảng|với|và|đạt|là|từ|có|được|đến|để|của|còn|về|vào|tới|lên|xuống|tăng|giảm|(?<!mặt |công |cân |đồng |văn )bằng|chiếm|đã|cùng|gồm|tổng cộng|tại|ở|dưới|xuống còn|rồi|chỉ))+$/u;
const LONGEST_AFTER = 16;
const TO_A_PLAN = /^\s*so với (?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết)/u;

// "đạt khá, giỏi trong kiểm tra bắn súng"
const QUALITY_WORD = lean(/^\s*(?:tốt|khá|giỏi|mạnh|vững mạnh|xuất sắc|trung bình|tiên tiến)(?!\p{L})/u);
const OPENS_CLAUSE = lean(
  /^\s*(?:các|những|đã|được|có|đạt|là|nhất|với|từ|do|ông|bà|trong|tại|qua|nhiều|không|vận động|tổ chức|giúp|hỗ trợ|trao|tặng|xây|sửa|làm|thu|hiến|góp|rút|tăng|giảm|nâng|tạo|mở|phát|chiếm|vượt|hoàn thành|qua đó|góp phần|nhờ)(?!\p{L})/u,
);
const PREDICATE = lean(
  /(?<!\p{L})(?:đạt|được|có|đã|sử dụng|tham gia|hoàn thành|đội|chấp hành|tổ chức|không|ký|hài lòng|đăng ký|thực hiện|trở|dùng|triển khai|xây dựng|cam kết|hưởng|mắc|biết)(?!\p{L})/u,
);

/** Whether the piece after a comma goes on with a list: "xã, phường, thị trấn", "đạt khá, giỏi". */
function goesOn(piece: Phrase, next: Phrase, whole: boolean): boolean {
  if (OPENS_CLAUSE.test(next.view)) return false;
  if (QUALITY_WORD.test(next.view)) return true;
  // Right after the unit only nouns are listed with it: "25.000 bản sách, phục vụ …" begins another clause.
  if (!whole && isEmpty(piece))
    return readUnit(next.view.trimStart(), 0)?.kind === "noun" || (syllables(next.view) <= 2 && !DOES.test(next.view));
  if (syllables(piece.view) <= 3 || syllables(next.view) <= 2) return true;
  // Of a share the noun phrase may be long: what has no verb yet is not at its end.
  return whole && !PREDICATE.test(piece.view);
}

const DOES = lean(new RegExp(`^ ${anyOf(DOING_VERBS)}${EDGE_AFTER}`, "u"));
const SECOND_PREDICATE = lean(new RegExp(`^ (?:đạt|${anyOf(DOING_VERBS)})${EDGE_AFTER}`, "u"));

const OTHER_BLANKS = /\s{2}|[^\S ]/u;

/** With one blank between words; nearly all texts have no other. */
function singleBlanks(text: string): string {
  return OTHER_BLANKS.test(text) ? text.replace(/\s+/gu, " ") : text;
}

// "28 mô hình trong số đó thuộc lĩnh vực kinh tế"
const THEREBY = /^ ?(?:nhờ (?:vậy|đó|thế|ấy)|từ đó|qua đó|vì thế|nhờ phong trào)(?: mà)?(?= )/u;
const OF_THOSE = / trong số (?:đó|này|ấy)(?= )/gu;

// (từ 15 ha) trở lên
const UPWARDS = lean(/ trở (?:lên|xuống)(?!\p{L})/u);

// (95%) và chất lượng …
const AND_MORE = lean(/^\s*và (?!\p{L}+(?: \p{L}+)? (?:được|đạt|đã))/u);

/** The words after a unit that say what is counted: "đạt chuẩn nông thôn mới". */
export function modifiersOf(right: Phrase, whole = false): Phrase {
  let rest = withoutBrackets(right);
  if (rest.view.includes(" trong số ")) rest = removeAll(rest, OF_THOSE);
  // "17 hộ nhờ vậy mà thoát nghèo"
  const thereby = THEREBY.exec(rest.view)?.[0].length ?? 0;
  if (thereby > 0) rest = cut(rest, thereby, rest.view.length);
  if (/^\s*(?:trở lên|trở xuống)/u.test(rest.view))
    rest = cut(rest, /^\s*(?:trở lên|trở xuống)/u.exec(rest.view)?.[0].length ?? 0, rest.view.length);
  const upwards = rest.view.search(UPWARDS);
  if (upwards > 0 && upwards < 48)
    rest = {
      text: rest.text.slice(0, upwards) + rest.text.slice(upwards + 8 + (rest.view.startsWith(" trở xuống", upwards) ? 2 : 0)),
      view: rest.view.slice(0, upwards) + rest.view.slice(upwards + 8 + (rest.view.startsWith(" trở xuống", upwards) ? 2 : 0)),
    };
  if (AND_MORE.test(rest.view) && whole) return NOTHING;
  // "đạt 120% so với chỉ tiêu"
  const plan = whole ? (TO_A_PLAN.exec(rest.view)?.[0].length ?? 0) : 0;
  const stop = STOP_AFTER.exec(plan > 0 ? rest.view.slice(plan) : rest.view);
  if (stop) rest = cut(rest, 0, plan + stop.index);
  const parts = pieces(rest);
  let kept = 1;
  // "được công nhận hoàn thành nhiệm vụ, đạt chuẩn": a second short predicate that ends the clause
  const last = parts[1];
  if (parts.length === 2 && last && !stop && SECOND_PREDICATE.test(last.view) && syllables(last.view) <= 4) kept = 2;
  while (kept < parts.length && goesOn(parts[kept - 1] as Phrase, parts[kept] as Phrase, whole && kept < 3)) kept++;
  rest = withoutTimes(joined(parts.slice(0, kept)));
  const words = rest.view.split(" ");
  if (words.length > LONGEST_AFTER) {
    const end = words.slice(0, LONGEST_AFTER).join(" ").length;
    rest = cut(rest, 0, end);
  }
  const comma = /^\s*,/u.test(rest.view);
  const flat = trim({ text: singleBlanks(rest.text), view: singleBlanks(rest.view) });
  const link = TAIL_LINKS.exec(flat.view);
  const tail = link ? trim(cut(flat, 0, link.index)) : flat;
  return comma && !isEmpty(tail) ? { text: `, ${tail.text}`, view: `, ${tail.view}` } : tail;
}

/** As a phrase inside a sentence: "Tỷ lệ hộ nghèo" becomes "tỷ lệ hộ nghèo", "GRDP" and "Quỹ Hội" stay. */
export function lowered(phrase: Phrase, atSentenceStart: boolean): string {
  const text = singleBlanks(phrase.text).trim();
  if (!atSentenceStart || /^(?:\S\p{Lu}|\S+ \p{Lu}|\S+ ["“«])/u.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
