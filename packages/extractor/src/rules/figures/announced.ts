import { findAll, lean, parseUnit, readUnit } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { remembered } from "../../document/remembered.ts";
import type { Candidate } from "./candidate.ts";
import { CHANGE_AT_END } from "./change.ts";
import { noteFits } from "./columns.ts";
import { DOING } from "./indicator-forms.ts";
import { NAME } from "./names.ts";
import { anyOf, EDGE_AFTER, wordSet } from "./patterns.ts";
import { isEmpty, type Phrase, phraseOf, subjectOf, syllables, trim, withoutBrackets, withoutLinks, withoutTimes } from "./phrase.ts";
import { fromHead, HEAD, isNameOnly, isPlaceOnly } from "./subjects.ts";
import { RAISED } from "./tables.ts";
import { type FigureUnit, headOfUnit } from "./unit.ts";
import { MEASURE_HEADS } from "./vocabulary/measures.ts";

/** What a list says that it tells of each place: "số xã đạt chuẩn", "xóa nhà tạm". */
export interface Announced {
  readonly phrase: Phrase;
  /** It opens with what is measured: "số", "tỷ lệ", "diện tích". */
  readonly measured: boolean;
  /** The first that is told of behind it has a name: "khối huyện 95", not "năm 2020 là 95". */
  readonly named: boolean;
  /** Where the words that announce it stand. */
  readonly start: number;
  readonly end: number;
}

// "…: Bảo Thắng", "… nhiều nhất là huyện Bảo Thắng", "… như Bát Xát". On the text, for its capitals.
const BOUNDARY = lean(
  /: | (?:là|gồm|như|thuộc về|phải kể đến|điển hình là|tiêu biểu là) (?=(?:(?:huyện|thị xã|thành phố|xã|phường|thị trấn|quận|tỉnh) )?\p{Lu}\p{L}* \p{Lu})/gu,
);
const MOST_BOUNDARIES = 8;
const LONGEST = 160;
const MOST_SYLLABLES = 16;
const MOST_LINES = 40;

// "Biểu số 03.", "Bảng 2:", "a)", "- Về ", "1.2. Kết quả "
const NUMBERED =
  /^(?:(?:bảng|biểu|phụ lục|phụ biểu|hình)(?: số)? ?[\divx]{1,4}[a-z]?[.:)-]* *|\(?\d{1,2}(?:\.\d{1,2})*[.)]? +|[a-zđ][.)] ?|[-+*•] ?)/u;
const OPENING =
  /^(?:(?:về|kết quả(?: thực hiện| đạt được)?(?: về)?|tình hình|tổng hợp(?: kết quả)?|thống kê|cụ thể(?: về)?|trong đó|riêng(?: về)?|theo đó|công tác|việc|phong trào|hiện có|hiện|so sánh),? )+/u;
const TOLD_OF_RESULTS = /^(?:(?:về|tình hình|tổng hợp|thống kê|cụ thể) )*(?:kết quả|công tác|việc|phong trào) /u;
const KINDS =
  "(?:huyện|thị xã|thành phố|quận|xã|phường|thị trấn|địa phương|đơn vị|địa bàn|tỉnh|thôn|bản|ấp|khóm|khu phố|cơ sở|chi hội|chi bộ|ngành|sở|ban|khối|cụm|vùng|miền|khu vực|cấp|lĩnh vực|nhóm|loại hình|dân tộc|cấp học|bậc học|trường|doanh nghiệp|lứa tuổi|đối tượng)";
const OVERALL =
  "(?: (?:trong|trên địa bàn|thuộc|của|toàn|địa bàn|tỉnh|huyện|xã|thành phố|ngành|địa phương|hành chính|cấp huyện|cấp xã|học))*";
// "chia theo huyện, thành phố", "của từng huyện", "các xã", "qua các năm", "như sau"
const TAIL = lean(
  new RegExp(
    `(?:,? (?:(?:được )?(?:chia|phân|tính|xếp|thống kê|phân bổ|phân loại)(?: ra| bổ)? )?theo (?:từng |các )?${KINDS}(?:(?:,| và|/) ?${KINDS})*${OVERALL}|,? (?:của |tại |ở |giữa |trên địa bàn |trong |cho |đối với )?(?:các|từng|mỗi|một số|những|nhiều|tất cả các) ${KINDS}(?:(?:,|,? và|/) ?${KINDS})*${OVERALL}|,? (?:qua|trong) các năm|,? (?:(?:được )?(?:cụ thể|thể hiện|phân bổ|thống kê|tổng hợp))?(?: ?(?:như sau|sau đây|cụ thể|theo bảng sau|dưới đây))|,? (?:trong đó,? )?(?:dẫn đầu|đứng đầu|cao nhất|nhiều nhất|lớn nhất|thấp nhất|ít nhất|đứng thứ nhất)|,? (?:trong đó|cụ thể|gồm có|bao gồm|gồm|lần lượt|tương ứng|điển hình|tiêu biểu|nổi bật|đạt được|là|như|đạt|của|theo|tại|ở|với|đến|tính đến|trong|năm)|(?<!chất lượng|công nghệ|nâng|trình độ|năng suất|hiệu quả|vùng|tầm)(?: (?:rất|khá|cao|lớn|thấp|nhanh|mạnh|sâu|đáng kể|nhất|hơn|vượt trội))+|(?: giảm| tăng)| (?:lan rộng|lan tỏa|diễn ra|phát triển|được triển khai|được hưởng ứng|đạt kết quả)(?: \\p{L}+){0,6}| (?:trên địa bàn )?(?:toàn )?(?:tỉnh|huyện))$`,
    "u",
  ),
);
// Digits that are part of a name: "OCOP 4 sao", "mức độ 3"
const NAMED_DIGITS = /"[^"]*"|\d(?: ?-? ?\d)? sao(?: trở lên)?|(?:mức độ|cấp độ|giai đoạn|mẫu) \d/gu;
const SPEAKS =
  /(?<!\p{L})(?:phát biểu|cho biết|khẳng định|nhấn mạnh|nêu rõ|chỉ đạo|yêu cầu|đề nghị|chủ trì|gồm các đồng chí|tham dự|có mặt)(?!\p{L})/u;
// What is done to awards, people and papers is told elsewhere.
const NO_RESULT =
  /^(?:khen thưởng|tặng|trao|tôn vinh|biểu dương|tuyên dương|xếp loại|xếp hạng|bình xét|đề nghị|công nhận danh hiệu|phát động|tổ chức|thực hiện|triển khai|chấm điểm|thi đua|hoàn thành|đánh giá)(?!\p{L})/u;

// "Các địa phương có số xã đạt chuẩn cao", "Những xã đạt tỷ lệ giải ngân thấp"
const HAVING = lean(
  new RegExp(
    `^(?:các|những|nhiều|một số|trong đó,? các) ${KINDS}(?: \\p{L}+){0,3}? (?:có|đạt|với) (?=số |${anyOf(MEASURE_HEADS)}${EDGE_AFTER})`,
    "u",
  ),
);

// "Mức thưởng: tập thể …", "Tổng số: …": rules, and words that say nothing of what is counted
const UNMEASURED = lean(
  /^(?:mức (?:thưởng|chi|phạt|hỗ trợ|đóng|khen)|quy mô|kinh tế|cơ cấu kinh tế|tổng (?:số|cộng)|số (?:liệu|lượng|này|đó|còn lại))(?:$| (?:toàn|của|như))/u,
);

// "Hồ sơ trực tuyến toàn trình", "Hộ có nhà tiêu hợp vệ sinh": whose shares a list of places tells
const SHARED_NOUN =
  /^(?:hồ sơ|hộ|người|trẻ|trẻ em|học sinh|thôn|ấp|bản|xã|trường|trạm y tế|cán bộ|đảng viên|lao động|nhà|đường|cơ sở|doanh nghiệp|dân số|dân|phụ nữ|khu dân cư) (?!.*(?:nói|kể|cho hay|chia sẻ|báo cáo|gồm|là|như|sau|này|đó)$)/u;
const MOST_OF_NOUN = 9;

/** Words without what says only how the list after them is parted: "theo huyện", "của các xã", "như sau". */
export function withoutTails(phrase: Phrase): Phrase {
  let rest = trim(phrase);
  for (let rounds = 0; rounds < 8; rounds++) {
    const found = TAIL.exec(rest.view);
    if (!found) return rest;
    rest = trim({ text: rest.text.slice(0, found.index), view: rest.view.slice(0, found.index) });
  }
  return rest;
}

// "Số xã đạt 19 tiêu chí", "Số hộ thu nhập trên 500 triệu đồng", not "Số xã đạt chuẩn là 45 xã"
const THRESHOLD = lean(
  /(?:^|, |có |với )(?:tổng )?số (\p{L}+)(?: \p{L}+){0,5} (?:đạt|có|từ|trên|dưới|đủ|trung bình|tối thiểu|ít nhất|gần|đạt từ|đạt trên) \d[\d.,/]*(?! ?\1(?!\p{L}))/u,
);

/** Whether the number in an announcement says which things are counted, and is not their count. */
function isThreshold(view: string): boolean {
  return THRESHOLD.test(view);
}

function cutStart(phrase: Phrase, pattern: RegExp): Phrase {
  const length = pattern.exec(phrase.view)?.[0].length ?? 0;
  return length === 0 ? phrase : { text: phrase.text.slice(length), view: phrase.view.slice(length) };
}

const UNIT_AT_END = / ?\(([^()]{1,20})\)[\s:]*$/u;

/** "Diện tích rừng (ha)" without its unit. */
function withoutUnit(phrase: Phrase): Phrase {
  const found = UNIT_AT_END.exec(phrase.view);
  if (!found?.[1] || !parseUnit(found[1])) return phrase;
  return { text: phrase.text.slice(0, found.index), view: phrase.view.slice(0, found.index) };
}

// "Kết quả ở một số huyện (xã đạt chuẩn/tổng số xã)"
const RATIO_IN_BRACKETS = /\(([^()\d/]{4,40})(?:\/| trên )(?:tổng )?(?:số )?[^()\d/]{1,30}\)[\s:]*$/u;

/** What words that stand before the colon of a list, or above it, announce; null where they announce nothing that is measured. */
function announcedBy(told: Phrase): Pick<Announced, "phrase" | "measured"> | null {
  const ratio = RATIO_IN_BRACKETS.exec(told.view);
  const at = ratio ? ratio.index + 1 : 0;
  const written = ratio ? { text: told.text.slice(at, at + (ratio[1]?.length ?? 0)), view: ratio[1] ?? "" } : told;
  const bare = cutStart(withoutBrackets(withoutUnit(written)), NUMBERED);
  if (SPEAKS.test(bare.view)) return null;
  const cleared = withoutTails(withoutTimes(bare));
  if (/\d/.test(cleared.view.replace(NAMED_DIGITS, "")) && !isThreshold(cleared.view)) return null;
  const ofResults = TOLD_OF_RESULTS.test(cleared.view);
  const opened = cutStart(trim(cleared), OPENING);
  const having = cutStart(opened, HAVING);
  const phrase = withoutTails(HEAD.test(having.view) ? having : fromHead(subjectOf(having)));
  if (isEmpty(phrase) || syllables(phrase.view) < 2 || syllables(phrase.view) > MOST_SYLLABLES) return null;
  if (isPlaceOnly(phrase.text) || isNameOnly(phrase.text)) return null;
  const measured = HEAD.test(phrase.view) || RAISED.test(phrase.view);
  if (measured) return UNMEASURED.test(phrase.view) ? null : { phrase, measured };
  if (SHARED_NOUN.test(phrase.view) && syllables(phrase.view) <= MOST_OF_NOUN && readUnit(phrase.view, 0)?.kind === "noun")
    return { phrase, measured };
  return (ofResults || DOING.test(phrase.view)) && !NO_RESULT.test(phrase.view) ? { phrase, measured } : null;
}

/** The same of the words from `start` to the colon at `index`, which every item of its list asks for. */
const announcedAt = remembered(({ text, view }: ArticleDocument, { start, index }: { start: number; index: number }) =>
  announcedBy(phraseOf(text, view, start, index)),
);

/** Whether the first item of a list, from `start` on, is told with more than a time or a number. */
function opensWithName({ text, view }: ArticleDocument, start: number, at: number): boolean {
  const item = view.slice(start, at);
  const digit = item.search(/\d/);
  const words = withoutLinks(withoutTimes(phraseOf(text, view, start, digit < 0 ? at : start + digit)));
  return !isEmpty(words) && !TIME_ONLY.test(words.view);
}

const TIME_ONLY = /^(?:riêng |trong |đến |từ |hết |cuối |đầu )*(?:năm|năm học|quý|tháng|giai đoạn|nhiệm kỳ|vụ|kỳ|ngày|từ|đến|tuần)$/u;

/** What the words before the nearest colon that announces something say; `from` is the start of the sentence. */
function announcedInside(document: ArticleDocument, from: number, at: number): Announced | null {
  const sentence = document.text.slice(from, at);
  let found: Announced | null = null;
  let count = 0;
  for (const { index, 0: mark } of findAll(BOUNDARY, sentence)) {
    if (++count > MOST_BOUNDARIES) break;
    const before = sentence.slice(0, index);
    const start = Math.max(before.lastIndexOf(";"), before.lastIndexOf(": "), before.lastIndexOf(". ")) + 1;
    const announced = index - start <= LONGEST ? announcedAt(document, { start: from + start, index: from + index }) : null;
    // Without a colon only what is measured is announced.
    if (announced && (mark === ": " || announced.measured))
      found = { ...announced, named: opensWithName(document, from + index + mark.length, at), start: from + start, end: from + index };
  }
  return found;
}

// "- Than Uyên: 5/11 xã", "1. Huyện Sông Mã đạt 95%", "Tân Lập 12 hộ". On the text, for its capitals.
export const PLACE_LINE = lean(
  new RegExp(
    `^(?:[-+*•] ?|\\(?\\d{1,2}[.)] ?|[a-zđ][.)] ?)?(?:(?:Huyện|Thị xã|Thành phố|TP\\.?|TX\\.?|Xã|Phường|Thị trấn|Quận|Tỉnh|Thôn|Bản|huyện|xã|phường|thị xã|thành phố) )?${NAME}(?::| -| –|,| đạt| có| là| với| \\()* ?\\d`,
    "u",
  ),
);

const NUMBERED_LINE = /^(?:bảng|biểu|phụ lục|phụ biểu)(?: số)? ?\d/u;
// "- Dân tộc Mông: 45%", "Khối doanh nghiệp: 40 sáng kiến"
const GROUP_LINE = lean(/^(?:[-+*•] ?|\(?\d{1,2}[.)] ?|[a-zđ][.)] ?)?\p{L}[^:;.\d\n"]{1,50}: ?\d/u);
const START_OF_LINE = 80;

/** What the lead, caption or heading above a list of places announces: "Biểu 3. Số xã đạt chuẩn chia theo huyện". */
const announcedAbove = remembered((document, block: Block): Announced | null => {
  const { blocks, text, view } = document;
  const opening = ({ start, end }: Block) => text.slice(start, Math.min(end, start + START_OF_LINE));
  const shape = PLACE_LINE.test(opening(block)) ? PLACE_LINE : GROUP_LINE;
  if (!shape.test(opening(block))) return null;
  for (let index = block.index - 1; index >= Math.max(0, block.index - MOST_LINES); index--) {
    const above = blocks[index];
    if (!above || above.kind === "row") return null;
    if (shape.test(opening(above))) continue;
    if (above.end - above.start > LONGEST || /[.;,]$/u.test(view.slice(above.start, above.end))) {
      // "Đến nay … . Số xã đạt chuẩn của các huyện như sau:": the last sentence of a longer lead
      const last = above.kind === "lead" ? document.sentences[above.endSentence - 1] : undefined;
      if (!last || last.end - last.start > LONGEST + 40) return null;
      const told = announcedBy(phraseOf(text, view, last.start, last.end));
      return told && { ...told, named: true, start: last.start, end: last.end };
    }
    const line = view.slice(above.start, above.end);
    if (shape === GROUP_LINE && above.kind !== "lead" && !NUMBERED_LINE.test(line)) return null;
    const told = announcedBy(phraseOf(text, view, above.start, above.end));
    return told && { ...told, named: true, start: above.start, end: above.end };
  }
  return null;
});

/** Whether a figure of that unit, with `right` behind it, can be what is announced. */
function fits({ phrase, measured }: Announced, unit: FigureUnit, right: string): boolean {
  if (!measured || (!HEAD.test(phrase.view) && unit.kind !== "money" && unit.kind !== "percent")) return right === "";
  const counted = COUNTS.exec(phrase.view);
  if (phrase.view.startsWith(headOfUnit(unit.unit), counted?.[0].length ?? 0)) return true;
  if (!noteFits(unit, phrase.view)) return false;
  if (unit.kind === "percent") return counted === null;
  // "Số nhà tạm được xóa: Mai Sơn 120 căn", "Số cán bộ tham gia: khối huyện 45 người"
  if (counted) return right === "" && CLASSIFIERS.has(unit.unit);
  return right === "" || (unit.kind !== "noun" && unit.kind !== "unknown");
}

const CLASSIFIERS = wordSet(["căn", "cái", "chiếc", "người", "cháu", "em", "con", "lượt", "suất", "bộ", "vị"]);
const OF_STRUCTURE = /^cơ cấu /u;
const COUNTS = /^(?:tổng )?số (?:lượng |lượt )?(?!tiền|vốn|thu|kinh phí|chi|nợ|dư)/u;

/** The same, whatever its unit. */
export function announcementFor(document: ArticleDocument, from: number, at: number, block: number): Announced | null {
  const line = document.blocks[block];
  return announcedInside(document, from, at) ?? (line ? announcedAbove(document, line) : null);
}

/**
 * What a figure measures of which its own words tell no more than the place or group: the measure that the words before the colon of its
 * sentence, or the line above its list, announce; null where neither does. `from` is the start of the sentence, `at` the number, `right` what follows its unit.
 */
export function announcedFor(
  document: ArticleDocument,
  { from, block }: { from: number; block: number },
  { numberStart, unit }: Pick<Candidate, "numberStart" | "unit">,
  right: string,
): Announced | null {
  const found = announcementFor(document, from, numberStart, block);
  if (!found || !fits(found, unit, right)) return null;
  // "Cơ cấu nguồn vốn: ngân sách tỉnh 12 tỷ đồng": the parts themselves
  if (!OF_STRUCTURE.test(found.phrase.view)) return found;
  return unit.kind === "percent" ? null : { ...found, phrase: cutStart(found.phrase, OF_STRUCTURE) };
}

// The last of what stands behind a colon, a comma, or "là" before a name. On the text, for its capitals.
const LAST_PART = lean(
  /^.*(?:[:;,]| (?:là|gồm|như|thuộc về|kể đến)(?= (?:(?:huyện|thị xã|thành phố|xã|phường|thị trấn|quận|tỉnh) )?\p{Lu}))/u,
);

/** Whether the words that lead up to a number end in nothing but a place, behind a colon or the item before. */
export function endsInPlace(left: Phrase): boolean {
  const open = left.view.search(/ ?\($/u);
  const written = open < 0 ? left : { text: left.text.slice(0, open), view: left.view.slice(0, open) };
  const closed = withoutLinks(written, CHANGE_AT_END);
  const at = LAST_PART.exec(closed.text)?.[0].length ?? 0;
  const last = withoutTimes({ text: closed.text.slice(at), view: closed.view.slice(at) });
  // "1. Huyện Bảo Thắng:"
  const bare = trim(cutStart(trim(last), NUMBERED));
  return !isEmpty(bare) && (isPlaceOnly(bare.text) || isNameOnly(bare.text));
}

// Few words, none of them a number or a verb: "khối doanh nghiệp", "dân tộc Mông"
const MOST_OF_GROUP = 6;
const ACTS = lean(
  /(?<!\p{L})(?:đạt|được|có|đã|tăng|giảm|vượt|chiếm|còn|không|hoàn thành|thực hiện|tham gia|tổng|cả|toàn|trong đó|gồm)(?!\p{L})/u,
);

// "Giá trị sản xuất: trồng trọt 12 tỷ đồng": nouns, though a verb opens them
const SECTOR = lean(
  /^(?:trồng trọt|trồng rừng|xây dựng|xây lắp|chế biến|khai thác|đánh bắt|nuôi trồng|sản xuất|vận tải)(?! (?:được|mới|xong))/u,
);

/** Whether words only name a group of which a list tells its measure. */
export function isGroup(subject: Phrase): boolean {
  return (
    syllables(subject.view) <= MOST_OF_GROUP &&
    !/[\d":;()]/.test(subject.view) &&
    !HEAD.test(subject.view) &&
    (!DOING.test(subject.view) || SECTOR.test(subject.view)) &&
    !ACTS.test(subject.view)
  );
}
