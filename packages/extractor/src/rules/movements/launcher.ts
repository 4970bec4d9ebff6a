import { canonical, findAll, lean } from "@thidua/core";
import { BEGINS, LAUNCHED_BY, LAUNCHES, LAUNCHING, ORGANISATIONS, RUN_BY } from "./launch-words.ts";
import { AFTER, anyOf, BEFORE } from "./vocabulary.ts";

/** Who launches or runs a movement; `strength` 3 launched, 2 runs, 1 takes part in running. Offsets are into the text looked at. */
export interface Launcher {
  readonly start: number;
  readonly end: number;
  readonly strength: 1 | 2 | 3;
}

const ORGANISATION = anyOf(ORGANISATIONS);
const VERBS = new Map(Object.entries(LAUNCHING).map(([verb, strength]) => [canonical(verb), strength] as const));
const VERB = anyOf(Object.keys(LAUNCHING));
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
// "do đồng chí Đại tá Giám đốc Công an tỉnh khởi xướng"
const TITLES = canonical("(?:(?:đồng chí|ông|bà|đại tá|thượng tá|trung tá|thiếu tướng|trung tướng|thượng tướng|tập thể|chính) +)*");
// A full stop behind a short word for a place ends nothing: "UBND TP. Vũng Tàu".
const LETTER_OF_NAME = '(?:[^;:."]|(?<=(?:^|[ ,])(?:tp|tx|tt|h|p|q|x))\\.)';
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
// What the subject did beside: "… ban hành kế hoạch triển khai phong trào".
const OTHER_VERB = lean(
  new RegExp(
    ` +(?:${anyOf(["ban hành", "quyết định", "thống nhất", "chỉ đạo", "xây dựng kế hoạch", "có công văn", "có văn bản", "ra quyết định", "phấn đấu", "ra sức", "thi đua với", "ký giao ước", "ký", "luôn", "đã", "vừa", "tích cực", "cũng", "còn", "đang", "sẽ", "thì", "lại", "có sáng kiến", "nảy ra", "nghĩ ra", "đứng ra", "là nơi", "là đơn vị", "cụ thể hóa", "chọn", "tạo dấu ấn", "ghi dấu ấn", "để lại dấu ấn", "phát động và", "sôi nổi"])}${AFTER}(?! *- *${canonical("khen thưởng")}|, ${canonical("khen thưởng")})|(?<!${canonical("(?:khối|cụm)")} )${canonical("thi đua")}${AFTER}(?! *[-,] *${canonical("khen thưởng")})).*$`,
    "u",
  ),
);
const NOT_SUBJECT = lean(
  new RegExp(
    `${BEFORE}${anyOf(["hưởng ứng", "tham gia", "được", "bị", "là", "thực hiện", "trong", "phong trào", "kết quả", "thành tích", "theo", "cho", "từ"])}${AFTER}`,
    "u",
  ),
);
// "các đơn vị", "nhiều xã": nobody in particular.
const SOME_OF_MANY = lean(new RegExp(`${BEFORE}${anyOf(["các", "nhiều", "mỗi", "từng", "những", "mọi", "một số", "hàng loạt"])} +$`, "u"));
const GENERIC = lean(
  new RegExp(
    `^${canonical("(?:các|nhiều|mỗi|từng|đơn vị(?: đã)?$|khối$|cụm$|bản thân|ban hành|hội nghị|hội thi|đại hội|báo cáo|trường hợp|phòng trào|đội ngũ|đoàn kết|tổng kết|đoàn viên|hội viên)")}`,
    "u",
  ),
);

// "do Chủ tịch UBND tỉnh trực tiếp phát động"
const ADVERB_AT_END = /,? +(?:trực tiếp|chính thức|đã|vừa|cũng|cùng|cùng nhau|đứng ra|tự)[ ,]*$/u;
// "do Tổng cục Lâm nghiệp khi đó khởi xướng", "do Huyện đoàn lúc bấy giờ phát động"
const THEN_AT_END = /,? +(?:khi đó|khi ấy|lúc đó|lúc ấy|lúc bấy giờ|bấy giờ|hồi ấy|hồi đó|thời đó|trước đây|trước kia|ngày ấy)[ ,]*$/u;
// "do Hội tự phát động": the body named before
const BARE_BODY = /^(?:hội|đoàn|ban|đội|trường|ngành|đơn vị|công ty|sở|cục)$/u;
// "Công an tỉnh tham mưu UBND tỉnh phát động": who is advised launches
const ADVISES = /^.*(?<![\p{L}\p{M}])tham mưu(?: cho| với| giúp)? +/u;

/** "(CHQS)" and the like belong to the name as written; what dangles is cut. */
function trimmed(view: string, start: number, end: number): { start: number; end: number } {
  let to = end;
  const phrase = view.slice(start, end);
  const joint = /,? *(?:phối hợp|cùng) /u.exec(phrase);
  if (joint && joint.index > 4) to = start + joint.index;
  const then = THEN_AT_END.exec(view.slice(start, to));
  if (then && then.index > 2) to = start + then.index;
  const adverb = ADVERB_AT_END.exec(view.slice(start, to));
  if (adverb && adverb.index > 2) to = start + adverb.index;
  while (to > start && /[\s,;:-]/.test(view.charAt(to - 1))) to--;
  return { start, end: to };
}

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
const WITHIN = lean(
  new RegExp(`${BEFORE}(?:${canonical("do|được")}) +(${ORGANISATION}${AFTER}[^;:."]{0,110}?) +${anyOf(LAUNCHES)}${AFTER}`, "u"),
);

/** Told in brackets behind the name. */
export function launcherInBrackets(after: string): Launcher | null {
  const found = IN_BRACKETS.exec(after);
  if (!found?.[1]) return null;
  const start = found[0].indexOf(found[1]);
  return { start, end: start + found[1].length, strength: 2 };
}

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

const TWICE = / (?:phong trào|đợt|một đợt|đợt cao điểm) *$/u;

// "Do Bộ Chỉ huy quân sự tỉnh phát động, phong trào", "được sự phát động của Liên đoàn Lao động tỉnh, phong trào"
const FRONTED = lean(
  new RegExp(
    `${BEFORE}(?:${canonical("(?:do|được)")} +${TITLES}(${ORGANISATION}${AFTER}[^;:."]{0,90}?) +${anyOf([...LAUNCHES, "chủ trì"])}|${canonical("(?:sự|lời|theo|sau|từ) +(?:kêu gọi +)?(?:phát động|khởi xướng) +của")} +${TITLES}(${ORGANISATION}${AFTER}[^;:."]{0,90}?))(?: +${canonical("(?:từ|vào|trong)")} [^,;"]{2,30})?, *(?:${canonical("các|những|hai")} *)?$`,
    "u",
  ),
);

const JOINS_ON = /^[ ,]*(?:và|đồng thời|đồng thời,|rồi|sau đó|tiếp đó|cùng lúc|kết hợp|và cũng|và đồng thời|nhân đó)? *$/u;
const ENDS_JOINED = /(?: và|,? đồng thời|,? rồi| kết hợp)(?: (?:cũng|chính thức|tiếp tục))? *$/u;
// "Sáng 12/5, Sở Y tế tổng kết phong trào “A” và phát động phong trào “B”"
const DOES_FIRST = lean(
  new RegExp(
    `(?:^|[,:;] (?:(?:${canonical("và|còn|rồi|trong khi|tại đây|ở đó|trong đó|sau đó|tiếp đó|cùng ngày")}),? )?|(?:${canonical("khi|nay|qua|nơi")}) )${TITLES}(${ORGANISATION}${AFTER}[^,;:."]{0,70}?) +(?:${canonical("vừa|đã|long trọng|sẽ|cũng|vừa qua")} +)*${anyOf(["tổ chức", "tổng kết", "sơ kết", "làm", "họp", "tiến hành", "gặp mặt", "khai mạc", "biểu dương", "đánh giá", "nhìn lại", "khép lại", "kết thúc", "công bố", "trao", "hưởng ứng", "triển khai", "thực hiện", "duy trì", "mở", "phát động", "khen thưởng", "bế mạc", "ra mắt", "hoàn thành", "khánh thành", "khai trương", "ký", "ra quân", "tuyên dương", "tặng", "chỉ đạo", "đón", "kỷ niệm", "gắn biển", "bàn giao", "thành lập", "phê duyệt", "ban hành"])}${AFTER}`,
    "gu",
  ),
);

const PARTED = /,(?: và| đồng thời| rồi| kết hợp)?(?: (?:cũng|chính thức|tiếp tục))* *$/u;

/**
 * Of a verb with no subject of its own, which goes on after what somebody did first. `at` is where the verb begins. Where another has done
 * something in between, the verb is the other's; nobody's where a comma parts it from both.
 */
function elided(before: string, at: number): Launcher | null {
  const window = before.slice(Math.max(0, at - 400), at);
  const offset = Math.max(0, at - 400);
  const doers: { readonly who: string; readonly launcher: Launcher }[] = [];
  for (const found of findAll(DOES_FIRST, window)) {
    const who = found[1] ?? "";
    if (who.length < 3 || GENERIC.test(who) || NOT_SUBJECT.test(who)) continue;
    const start = offset + found.index + found[0].indexOf(who);
    const phrase = who.replace(OTHER_VERB, "");
    doers.push({ who: phrase, launcher: { strength: 3, ...trimmed(before, start, start + phrase.length) } });
  }
  const [first] = doers;
  const last = doers.at(-1);
  if (!first || !last || last.who === first.who) return first?.launcher ?? null;
  return PARTED.test(window) ? null : last.launcher;
}

// "Kế hoạch số 73/KH-UBND ngày 9/2/2026 của UBND tỉnh về tổ chức phong trào", "Chỉ thị của Bộ trưởng Bộ Công an về việc phát động đợt thi đua"
const PAPER = lean(
  new RegExp(
    `${BEFORE}${anyOf(["kế hoạch", "quyết định", "chỉ thị", "hướng dẫn", "công văn", "nghị quyết", "thư", "lời kêu gọi", "văn bản"])}(?: số)?(?: [\\p{L}\\d/.-]*\\d[\\p{L}\\d/.-]*)?,?(?: ngày [\\d/.-]+(?: tháng \\d{1,2} năm \\d{4})?)?,? của ${TITLES}(${ORGANISATION}${AFTER}[^;:."]{0,70}?) +về(?: việc)? +(${anyOf(["phát động", "tổ chức", "mở", "tổ chức phát động", "triển khai", "thực hiện", "triển khai thực hiện", "tổ chức thực hiện"])})(?: (?:các|những))? *$`,
    "u",
  ),
);

/** Who signed the paper that a movement is launched or run by. */
function signedBy(window: string, offset: number, before: string): Launcher | null {
  const paper = PAPER.exec(window);
  if (!paper?.[1] || GENERIC.test(paper[1])) return null;
  const start = offset + paper.index + paper[0].lastIndexOf(paper[1]);
  const launches = /phát động|^mở|^tổ chức$/u.test(paper[2] ?? "");
  return { strength: launches ? 3 : 2, ...trimmed(before, start, start + paper[1].length) };
}

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
  if (strength === 3 && (JOINS_ON.test(segment) || ENDS_JOINED.test(segment))) return elided(before, offset + verb.index);
  const subject = SUBJECT.exec(segment);
  if (!subject) return null;
  const start = from + subject.index;
  const phrase = window
    .slice(start, apposed ?? verb.index)
    .trimEnd()
    .replace(OTHER_VERB, "");
  if (apposed !== null && phrase.length < apposed - start && opens > 0) return null;
  if (phrase.length < 3 || phrase.length > 110 || NOT_SUBJECT.test(phrase) || GENERIC.test(phrase)) return null;
  const lead = segment.slice(0, subject.index);
  if (SOME_OF_MANY.test(lead) || (NOT_SUBJECT.test(lead) && strength < 3)) return null;
  return { strength, ...trimmed(before, offset + start, offset + start + phrase.length) };
}
