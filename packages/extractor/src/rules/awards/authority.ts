import {
  type AuthorityContext,
  type AuthorityLevel,
  type AwardSlug,
  authorityByLaw,
  authorityLevel,
  findAll,
  joinsField,
  lean,
} from "@thidua/core";
import { alternatives, CLOSE, list, OPEN } from "./vocabulary.ts";

export interface Giver {
  readonly start: number;
  readonly end: number;
  readonly level: AuthorityLevel | null;
}

/** A text and its view. */
export interface Source {
  readonly text: string;
  readonly view: string;
}

const GIVER_START = lean(
  new RegExp(
    `${OPEN}(?:${alternatives(
      list(`
    Chủ tịch nước | Phó Chủ tịch nước | Nhà nước | Đảng và Nhà nước | Đảng, Nhà nước | Thủ tướng | Phó Thủ tướng | TTg | TTCP |
    Chính phủ | Bộ trưởng | Thứ trưởng | Bộ | Tổng cục | Tổng cục trưởng | Trung ương | TW | Ban | Tổng Liên đoàn |
    Tổng LĐLĐ |
    Chủ tịch | Phó Chủ tịch | UBND | Ủy ban nhân dân | Ủy ban | HĐND | Tỉnh ủy | Thành ủy | Huyện ủy | Quận ủy | Thị ủy |
    Thường trực | lãnh đạo | Giám đốc | Phó Giám đốc | Sở | Công an | CA tỉnh | CA thành phố | CA TP | CA huyện | Liên đoàn | LĐLĐ | Tỉnh đoàn | Thành đoàn |
    Huyện đoàn | Quận đoàn | Thị đoàn |
    Hội | HND | HPN | LHPN | HLHPN | HCCB | HCTĐ | HNCT | ĐTN | Hiệp hội | Đoàn | Liên minh | Liên hiệp | Công đoàn | Mặt trận | MTTQ | Đảng ủy | Đảng bộ | Bí thư | Phó Bí thư | Trưởng ban | Phó Trưởng ban | Cục |
    Cục trưởng | Chi cục | Chi cục trưởng | Quân khu | Tư lệnh | Bộ Tư lệnh | Bộ Chỉ huy | Chỉ huy trưởng | Chánh án |
    Viện trưởng | TAND | Tòa án | VKSND | Viện Kiểm sát |
    Văn phòng | Bảo hiểm | BHXH | Kho bạc | Ngân hàng | Thống đốc | Kiểm toán | Thanh tra | Trường | nhà trường |
    Hiệu trưởng | Tổng Giám đốc | Công ty | Tập đoàn | Tổng công ty | Bệnh viện | Viện | Học viện | Đại học | Hội đồng |
    UBMTTQ | UB MTTQ | UBMTTQVN | Tỉnh hội | Thành hội | Huyện hội | Ban Thường vụ | BTV | BCH | Ban Chấp hành | Đảng đoàn |
    Quốc hội | Tổng hội | Quỹ | Đài | Báo | BĐBP | Bộ đội | Quân chủng | Quân đoàn | Sư đoàn | Trung đoàn |
    tỉnh | thành phố | TP | TP. | huyện | quận | thị xã | xã | phường | thị trấn | đặc khu | ngành | đơn vị | cơ quan |
    Phòng | Trung tâm | Đại diện
  `),
    )})${CLOSE}(?<!cán bộ)(?!(?<=hội) (?:nghị|thi|thao|diễn|chợ|làng|trường|viên(?! chức))|(?<=đoàn) (?:kết|viên(?! chức))|(?<=trường) hợp|(?<=xã) (?:hội|viên|giao)|(?<=cơ quan) ngôn|(?<=ngành) nghề|(?<=ban) (?:hành|ngày|đầu))`,
    "u",
  ),
);
// What stands between a giver and its verb.
const BEFORE_VERB = lean(
  /[ ,]+(?:trong (?:\d{1,2}|hai|ba|bốn|năm|mười) năm(?: qua)?|trong năm(?: qua| 20\d\d)?|phong|truy|đã|vừa|cũng|còn|tiếp tục|kịp thời|trực tiếp|quyết định|có quyết định|ra quyết định|ban hành quyết định|ký (?:ban hành )?(?:\d+ )?quyết định|ký|xét|xem xét|thống nhất|long trọng|vinh dự|trân trọng|tổ chức|lần lượt|chính thức|quyết nghị|về việc|việc|đồng ý|chủ trì|tiến hành|hội nghị|lễ|lên|trao|(?:xếp loại|đánh giá|ghi nhận|biểu dương)(?: [\p{L}]+){0,4}|công bố quyết định|công bố|tổ chức lễ|và|để|thừa ủy quyền|cùng|đều|số [\p{L}\d/.-]+(?: ngày [\d/-]+)?|ngày [\d/]+|quyết định số [\p{L}\d/. -]+?(?: ngày [\d/-]+)?) *$/u,
);
/** Longest run of words between a giver and its verb that is looked at once. */
const WINDOW = 120;
const ON_BEHALF = /(?:thừa +(?:ủy|lệnh)(?: +(?:quyền|nhiệm))?|được +sự +ủy +quyền|thay +mặt|thừa +lệnh)(?: +của)? +/u;
const AFTER_GIVER =
  /(?:,? *(?:đã |vừa |vì |do (?=có|đã)|cho |năm \d|giai đoạn|trong |nhân (?=dịp|kỷ|ngày|năm)|tại |về |trao tặng|trao |tặng |hàng năm|hằng năm|lần thứ|với |để |đối với|theo |nhiệm kỳ|kèm|và tiền|cùng (?:với )?(?:tiền|phần|số)|được |nhờ |là |nhằm |khi |sau |trước |dịp |lần |vào |hồi |ngày |kèm |thì |lẫn |(?:đợt|lần|dịp|kỳ|năm) (?:này|nay|ấy|đó)|(?:còn )?có (?:\d|(?:các|những|ông|bà|anh|chị|em|thầy|cô|đồng chí|tên) )|gồm |(?:đến|về|tới) tay |thuộc về )| và | *\|| \d{1,3}(?:\.\d{3})* (?:lượt|tập thể|cá nhân|đơn vị|hộ|gia đình|người|đồng chí|cán bộ) |[,;:.("]| -)/u;

// các bộ, ngành Trung ương; các sở, ban, ngành, đoàn thể
const PLURAL =
  "(?:(?:các|nhiều) +|(?=bộ(?:, *ban)?, *ngành(?:, *đoàn thể)? +trung ương))(?:(bộ|sở|ban)(?:, *(?:ban|ngành|đoàn thể|hội|địa phương)){1,5}(?: +(?:và +)?(?:trung ương|đoàn thể))?)(?: +(tỉnh|huyện|thành phố|quận))?";
// Chủ tịch UBND các huyện, thành phố; Ban Thường vụ các huyện, thị, thành ủy; các huyện, thị, thành đoàn
const LEVELS = "huyện|quận|thị xã|thị|thành phố|thành|xã|phường|thị trấn|đặc khu";
const PLURAL_BODIES = `(?:(?:(?:chủ tịch|lãnh đạo|ban thường vụ|btv) +)?(?:ubnd|ủy ban nhân dân|hđnd|ban thường vụ) +các +(${LEVELS})(?:(?:,|,? và) *(?:${LEVELS}))*|(?:(?:ban thường vụ|btv) +)?các +(huyện|quận)(?:(?:,|,? và) *(?:quận|thị|thành))+ *(?:đoàn|ủy|hội))`;
const BODIES_END = lean(new RegExp(`${OPEN}${PLURAL_BODIES}$`, "u"));
const BODIES_START = lean(new RegExp(`^${PLURAL_BODIES}${CLOSE}`, "u"));

/** "Chủ tịch UBND các huyện, thành phố": many givers of the level that is told first. */
function manyBodies(match: RegExpExecArray, at: number, context: AuthorityContext): Giver {
  const start = at + match.index;
  const word = (match[1] ?? match[2]) as string;
  return {
    start,
    end: start + match[0].length,
    level: authorityLevel(`UBND ${word === "thị" || word === "thành" ? "huyện" : word}`, context),
  };
}

const PLURAL_END = lean(new RegExp(`${OPEN}${PLURAL}$`, "u"));
const PLURAL_START = lean(new RegExp(`^${PLURAL}${CLOSE}`, "u"));

function pluralGiver(match: RegExpExecArray, at: number, context: AuthorityContext): Giver {
  const central = match[0].includes("trung ương") || match[1] === "bộ";
  const level = central ? "ministry" : match[2] ? authorityLevel(`Hội ${match[2]}`, context) : match[1] === "sở" ? "province-agency" : null;
  const start = at + match.index;
  return { start, end: start + match[0].length, level };
}

// "Sở Nội vụ tham mưu UBND tỉnh khen thưởng", "Ban Tổ chức công bố các Quyết định của Chủ tịch UBND tỉnh": who gives stands behind
const LEADS_IN = lean(
  / tham mưu(?: cho| với)? +|ý kiến(?: chỉ đạo)? của +|quyết định(?: khen thưởng)?(?: số [\p{L}\d/.-]+)?(?: ngày [\d/-]+)? của +/gu,
);

/** Length of what stands before the giver in the stretch of `slice` from `from`. */
function leadIn(slice: string, from: number): number {
  let length = 0;
  for (const match of findAll(LEADS_IN, slice.slice(from))) length = match.index + match[0].length;
  return length;
}

/** The giver that ends at `end`: "…, Chủ tịch UBND tỉnh đã" before "tặng". Null where nothing there is an authority. */
export function giverBefore({ text: source, view }: Source, start: number, end: number, context: AuthorityContext): Giver | null {
  let stop = end;
  // One word at a time, from the end: each look is at the last words only.
  for (;;) {
    const from = Math.max(start, stop - WINDOW);
    const more = BEFORE_VERB.exec(view.slice(from, stop));
    if (!more) break;
    stop = from + more.index;
  }
  while (stop > start && ' ,":'.includes(view.charAt(stop - 1))) stop--;
  const slice = view.slice(start, stop);
  const bodies = BODIES_END.exec(slice.slice(-80));
  if (bodies) return manyBodies(bodies, Math.max(start, stop - 80), context);
  const plural = PLURAL_END.exec(slice.slice(-80));
  if (plural) return pluralGiver(plural, Math.max(start, stop - 80), context);
  const breaks = [...slice.matchAll(/[,;:]| - /gu)].filter(
    (match) => !(match[0] === "," && joinsField(slice, match.index, match.index + 1)),
  );
  const commas = breaks.map((match) => match.index + match[0].length);
  let found: Giver | null = null;
  // The nearest stretch first; "Sở Văn hóa, Thể thao và Du lịch" needs one more.
  for (const from of [...commas.reverse(), 0].slice(0, 3)) {
    const advised = leadIn(slice, from);
    const piece = " ".repeat(advised) + slice.slice(from + advised);
    const head = GIVER_START.exec(piece);
    if (!head) continue;
    // "UBMTTQ tỉnh", "VNPT tỉnh": capitals before the head are its name.
    const own = /(?:^|[ ,])((?:\p{Lu}[\p{L}\p{M}\d&.-]* +)+)$/u.exec(source.slice(start + from, start + from + head.index))?.[1];
    if (
      own !== undefined &&
      !/^(?:Năm|Ngày|Tại|Trong|Với|Sau|Từ|Qua|Theo|Nhân|Cùng|Dịp|Sáng|Chiều|Tối|Đặc|Riêng|Và|Do|Ông|Bà|Đồng|Cũng|Nay|Hiện) /u.test(own)
    )
      head.index -= own.length;
    const text = piece.slice(head.index);
    const level = authorityLevel(source.slice(start + from + head.index, stop), context);
    if (text.length > 120 || /[;]/u.test(text)) return found;
    const giver = { start: start + from + head.index, end: stop, level };
    // "Bộ Lao động - Thương binh và Xã hội": a stretch that names no level may be the end of a longer name
    if (level !== null) return giver;
    found ??= giver;
  }
  return found;
}

/** "thừa ủy quyền của Chủ tịch nước, …": on whose behalf an award is handed over. */
export function onBehalf(source: Source, start: number, end: number, context: AuthorityContext): Giver | null {
  const slice = source.view.slice(start, end);
  const found = ON_BEHALF.exec(slice);
  if (!found) return null;
  return giverAfter(source, start + found.index + found[0].length, end, context);
}

/** The giver that starts at `start`: "Chủ tịch UBND tỉnh" behind "Bằng khen của". */
export function giverAfter({ text: source, view }: Source, start: number, end: number, context: AuthorityContext): Giver | null {
  const slice = view.slice(start, Math.min(end, start + 120));
  const bodies = BODIES_START.exec(slice);
  if (bodies) return manyBodies(bodies, start, context);
  const plural = PLURAL_START.exec(slice);
  if (plural) return pluralGiver(plural, start, context);
  const head = GIVER_START.exec(slice);
  if (!head || head.index > 1) return null;
  let from = 0;
  let stop = slice.length;
  for (;;) {
    const found = AFTER_GIVER.exec(slice.slice(from));
    if (!found) break;
    stop = from + found.index;
    // "Bộ Nông nghiệp và Phát triển nông thôn": a ministry goes on behind "và", "TP. Hà Nội" behind its full stop.
    if (found[0] === "." && /(?:tp|tx|tt|q|h|p)$/u.test(slice.slice(0, stop))) {
      from = stop + 1;
      stop = slice.length;
      continue;
    }
    // "Bộ Nông nghiệp và Phát triển nông thôn": the name goes on
    const joint = found[0].trim();
    if (
      (joint === "và" || joint === ",") &&
      joinsField(slice, stop + found[0].indexOf(joint), stop + found[0].indexOf(joint) + joint.length)
    ) {
      from = stop + found[0].length;
      stop = slice.length;
      continue;
    }
    break;
  }
  const written = slice.slice(0, stop).replace(/[ .,;:]+$/u, "");
  return { start, end: start + written.length, level: authorityLevel(source.slice(start, start + written.length), context) };
}

/** Who gives this award: by what the text says and what the law fixes whatever it says. */
export function levelOf(
  slug: AwardSlug,
  hint: AuthorityLevel | null,
  giver: Giver | null,
  isOrder = false,
): { level: AuthorityLevel | null; how: "stated" | "law" | "default" } {
  const law = authorityByLaw(slug) ?? (slug === "khac" && isOrder ? "state" : null);
  if (law !== null) return { level: law, how: giver?.level === law ? "stated" : "law" };
  // Cờ thi đua của Chính phủ is the government's, whoever hands it over.
  if (slug === "co-thi-dua" && giver?.level === "prime-minister") return { level: "government", how: "law" };
  // Bằng khen Chính phủ is the Prime Minister's.
  if (slug === "bang-khen" && giver?.level === "government") return { level: "prime-minister", how: "law" };
  if (giver?.level) return { level: giver.level, how: "stated" };
  if (hint !== null) return { level: hint, how: "stated" };
  return { level: null, how: "default" };
}
