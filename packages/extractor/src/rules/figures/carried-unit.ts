import { canonical, lean, looksLikeYear, type Quantity, readUnit } from "@thidua/core";
import type { ArticleDocument, Sentence } from "../../document/document.ts";
import { unitAnnounced } from "./announced-unit.ts";
import type { Candidate } from "./candidate.ts";
import { areBareNames, NAME } from "./names.ts";
import { unitOfPairList } from "./pair-lists.ts";
import { anyOf, wordSet } from "./patterns.ts";
import { type FigureUnit, unitOfSubject, unknownNounAfter } from "./unit.ts";
import { DOING_VERBS } from "./vocabulary/verbs.ts";

/** A number without a unit of its own, the numbers around it, and the figure before it in its sentence. */
export interface Bare {
  readonly document: ArticleDocument;
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly index: number;
  /** Figures of the sentence so far, after the last count of an award. */
  readonly figures: readonly Candidate[];
  /** The last figure of the sentence before, in the same block. */
  readonly earlier: Candidate | undefined;
}

export const RANGE = /^ ?(?:-|đến|tới) ?(?:khoảng |gần |trên |hơn )?$/u;
// "ủng hộ 2 tỷ rưỡi, …": millions and billions of nothing else are money
const MONEY_BEFORE = lean(
  /(?<!\p{L})(?:ủng hộ|trị giá|vay|lãi|lợi nhuận|hỗ trợ|đầu tư|doanh thu|đóng góp|vốn|kinh phí|số tiền|thu|chi|nợ|quỹ|giá trị|tiền|lời|góp|làm lợi|ngân sách|thu nhập|lương|quyên góp|tiết kiệm|huy động|giải ngân)(?: [\p{L}]+){0,4} $/u,
);
const SCALED_MONEY = /(?:triệu|tỷ|tỷ rưỡi|triệu rưỡi)$/u;
const BILLIONS = /tỷ(?: rưỡi)?$/u;
const FALLS_TO = "rút về|lùi về|tụt về|rút còn|về mức";
// "11 HTX, nay là 29", "bình quân 17.500 đồng/suất, huyện Nam Sách đạt 21.000"
const GOES_ON = new RegExp(`(?::|lên|còn|xuống|đến|tới|là|đạt|${FALLS_TO}|ở mức|con số) ?$`, "u");
const LISTED = /(?:[,;:]|và|trong đó|trong đó có) $/u;
const OF_A_KIND =
  /^ (?:được (?:công nhận|xếp|đánh giá|cấp|hỗ trợ|áp dụng)|đạt (?:loại|mức|chuẩn)|cấp (?:tỉnh|huyện|cơ sở|thành phố|trung ương|quốc gia|bộ|ngành|tổng|xã|khu vực))/u;
const BARE_LEVEL = lean(
  new RegExp(
    `(?::|(?<!\\p{L})(?:tăng lên|xuống còn|giảm còn|giảm xuống|lên|còn|xuống|là|đạt|từ|đến|tới|dừng ở|dừng lại ở|con số|cán mốc|${FALLS_TO})) ?(?:khoảng |gần |hơn |trên |xấp xỉ )?$`,
    "u",
  ),
);
const CHANGES_TO = lean(/^(?: năm \d{4})? (?:lên|xuống|đến|tới|tăng lên|giảm còn|xuống còn|còn)(?: \p{L}+){0,2} $/u);
// "45, 38 và 27 người"
const NEXT_OF_LIST = /^(?:,| và|;) $/u;
// "Điểm trung bình môn Toán, Ngữ văn lần lượt đạt 6,71 và 7,02"
// "4.655 (2014), 5.214 (2015) và 6.742 (2017)"
const NEXT_OF_YEARS = /^ ?\((?:năm )?(?:19|20)\d\d\)(?:,|;|,? và|,? rồi) $/u;
const ITS_YEAR = /^ ?\((?:năm )?(?:19|20)\d\d\)/u;
// "xây mới 9 | và sửa chữa | 17 nhà": what the two verbs are done to is named behind the second
const VERB_BEFORE = lean(
  new RegExp(`(?<!\\p{L})${anyOf(DOING_VERBS)}(?: (?:mới|lại|được|thêm|tiếp|xong|cấp|đột xuất|kịp thời|thường xuyên))? $`, "u"),
);
const VERB_BETWEEN = lean(
  new RegExp(
    `^ (?:và|,|rồi|, rồi|,? đồng thời) ${anyOf(DOING_VERBS)}(?: (?:mới|lại|được|thêm|tiếp|xong|cấp|đột xuất|kịp thời|thường xuyên))? $`,
    "u",
  ),
);
const MARKS = lean(/(?:^|[,;:] )(?:số )?điểm (?:trung bình|bình quân|thi|chuẩn|số)(?!\p{L})[^;]*$/u);
const RESPECTIVELY = /(?:lần lượt|tương ứng).{0,120}$/u;
// Nothing but the end of its clause follows: "giảm gần 1.500.", "xong 9,", "tăng 12 so với"
const CLAUSE_ENDS = /^ ?(?:$|[,;.)]|so với|và (?!\d))/u;
// "31 vụ, giảm 8", "24 căn, xong 9": how the things counted just before fared
const FARED =
  /^[^;.:]{0,60}, (?:(?:đã|hiện|mới|nay|trong đó|cũng|và|chỉ) )*(?:tăng|giảm|tăng thêm|giảm được|nhiều hơn|ít hơn|nhích|nhích thêm|nhích lên|tăng lên|giảm đi|bớt|bớt được|thêm|xong|đã xong|làm xong|hoàn thành|khánh thành|bàn giao|hoàn tất|đưa vào sử dụng|giải quyết xong|giải quyết|kết thúc|kết quả|kết quả được|kết quả chỉ|kết quả có|kết quả được có|kết quả chỉ có|khởi công|thoát nghèo|còn lại|còn nợ)(?: (?:được|gần|hơn|trên|khoảng|xấp xỉ|thêm|tới|đến|ngót))* $/u;
// "số hộ nghèo của huyện còn 2.310, giảm gần 1.500", "số ca chuyển tuyến giảm 300"
const CHANGED = lean(/(?<!\p{L})(?:tăng|giảm|nhích|bớt)(?: (?:được|gần|hơn|trên|khoảng|xấp xỉ|thêm|tới|đến|ngót))* $/u);
// "dẫn đầu là huyện A với 35 sản phẩm, kế đó là huyện Kim Thành, 11". On the text, for its capitals.
const OF_A_PLACE = lean(
  /(?:^|[,;] |và |: |là |đến )(?:các )?(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|TP\.?|[Tt]ỉnh|[Xx]ã|[Pp]hường|[Qq]uận|[Tt]hị trấn)(?: \p{Lu}[\p{L}'-]*){1,5}(?:,|:| có| với| là|,? đạt) $/u,
);

// "Độc Lập đạt 15 tiêu chí, Chí Thảo 14, còn Tự Do và Quảng Hưng cùng dừng ở con số 11"; "Thoại Sơn (7.865), Châu Phú (6.902)".
// On the text, for its capitals.
const OF_A_NAME = lean(
  new RegExp(
    `^\\)?(?:,|;|,? và) (?:(?:còn|riêng|và|rồi|ở|tại|huyện|xã|phường|thị trấn|thị xã|thành phố|quận|tỉnh|kế đến|tiếp đến|kế đó|tiếp theo|sau đó|thấp nhất|ít nhất|cao nhất|nhiều nhất|là|đến|có) )*(${NAME}(?:(?:,| và|, còn) (?:(?:huyện|xã) )?${NAME})*)(?: (?:đạt|có|mới|cùng|đều|chỉ|dừng|ở|con số|mức|là|được|với|còn|vỏn vẹn|cũng|hơn|kém|lại)){0,5}( \\()? ?$`,
    "u",
  ),
);
const FEWEST_IN_BRACKETS = 2;

/** What was counted of the place before, where a bare number tells it of another that is named without its kind. */
function ofAnotherName({ document: { view, text }, sentence, quantities, index, figures }: Bare): FigureUnit | null {
  const previous = figures.at(-1);
  const { number } = quantities[index] as Quantity;
  if (!previous || (previous.unit.kind !== "noun" && previous.unit.kind !== "measure") || number.form !== "digits") return null;
  if (number.start - previous.end > 90 || looksLikeYear(view.slice(number.start, number.end))) return null;
  const found = OF_A_NAME.exec(text.slice(previous.end, number.start));
  if (!found?.[1] || !areBareNames(found[1])) return null;
  const after = view.slice(number.end, Math.min(sentence.end, number.end + 3));
  if (found[2] !== undefined) return number.value >= FEWEST_IN_BRACKETS && /^\)(?:[,;.]| |$)/u.test(after) ? carried(previous.unit) : null;
  return /^(?:[,;.)]|$| v)/u.test(after) ? carried(previous.unit) : null;
}

function carried(unit: FigureUnit): FigureUnit {
  return { ...unit, doubt: "unit-carried" };
}

function lentBy(quantity: Quantity | undefined): FigureUnit | null {
  const unit = quantity?.unit;
  return unit && unit.kind !== "duration"
    ? { unit: unit.unit, kind: unit.kind, start: unit.start, end: unit.end, doubt: "unit-carried" }
    : null;
}

/** Millions and billions that no noun follows, where money is spoken of. */
function moneyOf({ document: { view }, sentence, quantities, index, figures }: Bare): FigureUnit | null {
  const previous = figures.at(-1);
  const { number } = quantities[index] as Quantity;
  const next = quantities[index + 1];
  const written = view.slice(number.start, number.end);
  if (!number.form.startsWith("scaled") || !SCALED_MONEY.test(written)) return null;
  // "từ 28 triệu lên 45 triệu đồng/người/năm"
  if (next?.unit?.kind === "money" && CHANGES_TO.test(view.slice(number.end, next.number.start))) return lentBy(next);
  const before = view.slice(Math.max(sentence.start, number.start - 40), number.start);
  // "từ 2,1 triệu đồng/người/tháng nay đạt 4,3 triệu": the same money again
  if (previous?.unit.kind === "money" && GOES_ON.test(before) && number.form === "scaled") return carried(previous.unit);
  const among = previous?.unit.kind === "money" || (BILLIONS.test(written) && quantities.some(({ unit }) => unit?.kind === "money"));
  if (!among && !MONEY_BEFORE.test(before)) return null;
  return { unit: "đồng", kind: "money", start: number.start, end: number.end, doubt: "unit-carried" };
}

/** The unit that closes the list in which a bare number stands: "lần lượt là 45, 38 và 27 người". */
function unitOfList({ document: { view }, sentence, quantities, index, figures }: Bare): FigureUnit | null {
  const first = quantities[index] as Quantity;
  if (!RESPECTIVELY.test(view.slice(Math.max(sentence.start, first.number.start - 160), first.number.start))) return null;
  for (let at = index + 1; at < quantities.length; at++) {
    const one = quantities[at] as Quantity;
    if (!NEXT_OF_LIST.test(view.slice((quantities[at - 1] as Quantity).end, one.number.start))) return null;
    if (one.unit) return lentBy(one);
  }
  const previous = figures.at(-1);
  if (previous && NEXT_OF_LIST.test(view.slice(previous.end, first.number.start))) return carried(previous.unit);
  return MARKS.test(view.slice(sentence.start, first.number.start))
    ? { unit: "điểm", kind: "measure", start: first.number.start, end: first.number.end, doubt: "unit-carried" }
    : null;
}

export const AMONG = /^ (?:trong|trên)(?: tổng)?(?: số)? $/u;
// "2.476 sáng kiến, làm lợi 81 tỷ đồng; năm 2011, con số tương ứng là 1.104 và 22,5 tỷ đồng"
const COUNTERPARTS = /(?:con số|số liệu|các con số|kết quả) tương ứng[^.;\d]{0,40}$/u;
const AND_NEXT = /^ (?:và|,) $/u;

// "7,18 điểm, trong khi tiếng Anh mới được 5,04": the same of something else, told as less
const OF_ANOTHER = lean(
  /^[^;.:\d()"]{0,24}, (?:trong khi|trong lúc|còn|riêng|riêng ở|song|nhưng)(?: (?!thiếu|nợ|thừa|dư|khoảng|gần|hơn)\p{L}+){1,6} (?:mới|chỉ|mới chỉ|cũng chỉ|vẫn chỉ)(?: (?:được|có|đạt|là|ở mức|dừng ở))? $/u,
);

function ofSomethingElse({ document: { view }, quantities, index, figures }: Bare): FigureUnit | null {
  const previous = figures.at(-1);
  const { number } = quantities[index] as Quantity;
  if (previous?.unit.kind !== "noun" && previous?.unit.kind !== "measure") return null;
  if (previous.unit.kind === "noun" && !Number.isInteger(number.value)) return null;
  return OF_ANOTHER.test(view.slice(previous.end, number.start)) ? carried(previous.unit) : null;
}

/** The unit of the first of two numbers that answer, in order, to the two figures told before. */
function unitOfCounterpart({ document: { view }, sentence, quantities, index, figures }: Bare): FigureUnit | null {
  const { number } = quantities[index] as Quantity;
  const next = quantities[index + 1];
  const first = figures.at(-2);
  const second = figures.at(-1);
  if (!first || !second || !next || !AND_NEXT.test(view.slice(number.end, next.number.start))) return null;
  if (!COUNTERPARTS.test(view.slice(Math.max(sentence.start, number.start - 64), number.start))) return null;
  return next.unit === null || next.unit.unit === second.unit.unit ? carried(first.unit) : null;
}

const VERBS = anyOf(DOING_VERBS);
const CHOSEN = lean(
  new RegExp(`^[^;.:]{0,60}, (?:(?:đã|được|và|trong đó|có) )*${VERBS}(?: ${VERBS})?(?: (?:được|gần|hơn|trên|khoảng|là))* $`, "u"),
);
// "trong đó cấp tỉnh công nhận 318, cấp huyện 1.964", "(tập thể 241, cá nhân 146)"
const OF_A_LEVEL =
  /(?:^|[,;(:] ?|và |trong đó )(?:(?:ở|còn|riêng|có) )?(?:cấp (?:cơ sở|xã|huyện|tỉnh|thành phố|trung ương|quốc gia|bộ|ngành|trường|thị xã)|tập thể|cá nhân|nam|nữ|dân tộc thiểu số)(?: (?:có|là|đạt|công nhận|được|chiếm|được công nhận))?:? $/u;
// "Số giường bệnh: kế hoạch 46,5; thực hiện 47,2"
const PLAN_AND_RESULT =
  /(?:^|[;:,(] ?)(?:kế hoạch|kế hoạch giao|chỉ tiêu|chỉ tiêu giao|thực hiện|kết quả|kh|th|ước thực hiện)(?: là| đạt)?:? ?$/u;
// "41.300 sáng kiến, trong khi Tổng Liên đoàn giao 30.000"
const SET_ABOVE =
  /^[^;.:\d]{0,60}[,(] ?(?:trong khi|còn|mà|nhưng|chỉ tiêu|kế hoạch)(?: (?!bàn|chuyển|trao)\p{L}+){0,6} giao(?: cho(?: \p{L}+){1,3})?(?: là)? $/u;
// "con số này đã là 1.052"
const POINTS_BACK = /(?:con số|số) (?:này|đó|ấy)(?: (?:đã|là|tăng|lên|còn|chỉ|đạt|giảm|nay|mới|hiện|xuống|vươn|đến))* $/u;
/** What acts rather than is counted: "xã đạt 15" counts no xã. */
const ACTORS = wordSet(
  "tỉnh,thành,huyện,thị,quận,xã,phường,đặc,thôn,bản,làng,ấp,buôn,khóm,khu,tổ,đội,nhóm,địa,cụm,khối,hội,đoàn,trường,công,đơn,cơ,doanh,chi,đảng,ban,sở,ngành,phòng,câu,ngân,bệnh,trung,người,hộ,gia,cán,chiến,học,sinh,giáo,bác,nông,thanh,phụ,ông,bà,anh,chị,em,cháu,bạn,lớp,nhà,hợp,trạm,đồn,tổng,bộ,điểm,lần,phần,năm,chỉ,mục,kế,tiêu,nhiệm,kết,con,số".split(
    ",",
  ),
);

/** "sản phẩm OCOP đạt 50": the thing that the clause speaks of. */
function subjectThing(view: string, start: number, at: number): FigureUnit | null {
  const clause = view.slice(start, at);
  const from = start + Math.max(clause.lastIndexOf(","), clause.lastIndexOf(";"), clause.lastIndexOf(":"), clause.lastIndexOf("("), -1) + 1;
  const begins = from + (/^\s*/u.exec(view.slice(from, at))?.[0].length ?? 0);
  const unit = readUnit(view, begins, at);
  if (unit?.kind !== "noun" || ACTORS.has(unit.unit.split(" ")[0] ?? "") || ACTORS.has(canonical(unit.unit.split(" ")[0] ?? "")))
    return null;
  return { unit: unit.unit, kind: unit.kind, start: unit.start, end: unit.end, doubt: "unit-carried" };
}

/** What was counted just before, where the bare number tells how it fared or what another place has of it. */
function antecedent({ document, sentence, quantities, index, figures, earlier }: Bare): FigureUnit | null {
  const { view, text } = document;
  const previous = figures.at(-1);
  const { number } = quantities[index] as Quantity;
  if (number.form !== "digits" || !CLAUSE_ENDS.test(view.slice(number.end, Math.min(sentence.end, number.end + 8)))) return null;
  // "…; nhờ vậy số ca chuyển tuyến giảm gần 1.500"
  const from = sentence.start + Math.max(view.slice(sentence.start, number.start).search(/[;,][^;,]*$/u), 0);
  const changed = CHANGED.test(view.slice(Math.max(from, number.start - 32), number.start))
    ? unitOfSubject(view, from, number.start)
    : null;
  if (changed) return changed;
  const named =
    ofAnotherName({ document, sentence, quantities, index, figures, earlier }) ??
    ofSomethingElse({ document, sentence, quantities, index, figures, earlier });
  if (named) return named;
  if (previous?.unit.kind === "noun") {
    const between = view.slice(previous.end, number.start);
    if (
      FARED.test(between) ||
      CHOSEN.test(between) ||
      SET_ABOVE.test(between) ||
      OF_A_LEVEL.test(between) ||
      OF_A_PLACE.test(text.slice(previous.end, number.start))
    )
      return carried(previous.unit);
  }
  if (PLAN_AND_RESULT.test(view.slice(Math.max(sentence.start, number.start - 32), number.start)))
    return unitOfSubject(view, sentence.start, number.start);
  return !previous && CHANGED.test(view.slice(Math.max(sentence.start, number.start - 32), number.start))
    ? unitOfSubject(view, sentence.start, number.start)
    : null;
}

// "Hộ thu nhập từ 1 tỷ đồng/năm trở lên, 5 năm trước đếm được 127, giờ là 509": the class that is counted
const CLASS_COUNTED = lean(/^[-+• ]*(?:số |tổng số )?(?=\p{L})[^.;:]{4,80} trở (?:lên|xuống)(?!\p{L})/u);
const COUNTS_CLASS = /(?:được|là|có|còn|lên|xuống|đạt|:)(?: (?:khoảng|gần|hơn|trên))? ?$/u;

function classCounted({ document: { view }, sentence, quantities, index }: Bare): FigureUnit | null {
  const { number } = quantities[index] as Quantity;
  const said = view.slice(sentence.start, number.start);
  if (!said.includes(" trở ") || !CLASS_COUNTED.test(said) || !COUNTS_CLASS.test(said)) return null;
  const from = sentence.start + (/^[-+• ]*(?:số |tổng số )?/u.exec(said)?.[0].length ?? 0);
  const unit = readUnit(view, from, number.start);
  return unit?.kind === "noun" ? { unit: unit.unit, kind: unit.kind, start: unit.start, end: unit.end, doubt: "unit-carried" } : null;
}

/** The unit that a bare number takes from the range it opens, the series or change it belongs to, or what was counted before it; or null. */
export function lentUnit(bare: Bare): FigureUnit | null {
  const { document, sentence, quantities, index, figures, earlier } = bare;
  const { view, text } = document;
  const previous = figures.at(-1);
  const quantity = quantities[index] as Quantity;
  const next = quantities[index + 1];
  if (quantity.unit) return null;
  const { number } = quantity;
  const between = next ? view.slice(number.end, next.number.start) : "";
  if (next && RANGE.test(between) && lentBy(next)) return lentBy(next);
  // "giải thể 57 trong tổng số 389 mô hình"
  if (next?.unit?.kind === "noun" && AMONG.test(between)) return lentBy(next);
  if (
    next?.unit?.kind === "noun" &&
    number.form === "digits" &&
    VERB_BETWEEN.test(between) &&
    VERB_BEFORE.test(view.slice(Math.max(sentence.start, number.start - 32), number.start))
  )
    return lentBy(next);
  if (
    previous &&
    (previous.unit.kind === "noun" || previous.unit.kind === "measure") &&
    ITS_YEAR.test(view.slice(number.end, number.end + 12)) &&
    NEXT_OF_YEARS.test(view.slice(previous.end, number.start))
  )
    return carried(previous.unit);
  const part = unitOfParts(bare) ?? unitAnnounced(document, sentence, quantities, index);
  if (part) return part;
  const money = unitOfCounterpart(bare) ?? moneyOf(bare) ?? unitOfList(bare);
  if (money) return money;
  const before = view.slice(Math.max(sentence.start, number.start - 16), number.start);
  // "537 giải pháp; 389 được công nhận cấp cơ sở, 41 cấp tỉnh"
  if (previous?.unit.kind === "noun" && LISTED.test(before) && OF_A_KIND.test(view.slice(number.end, number.end + 24)))
    return carried(previous.unit);
  if (!BARE_LEVEL.test(before)) return classCounted(bare) ?? antecedent(bare);
  // "điểm hài lòng từ 3,9 lên 4,42 điểm"
  if (next && CHANGES_TO.test(between)) {
    const unit = next.unit ? lentBy(next) : unknownNounAfter(view, text, next.number.end, sentence.end);
    if (unit) return carried(unit);
  }
  const clause = sentence.start + view.slice(sentence.start, number.start).lastIndexOf(";") + 1;
  const own =
    unitOfSubject(view, clause, number.start) ??
    (Number.isInteger(number.value) ? subjectThing(view, clause, number.start) : null) ??
    classCounted(bare);
  if (own) return own;
  if (previous && GOES_ON.test(before)) {
    // A share is always written with its sign: a bare number is of what was counted.
    const counted = previous.unit.kind === "percent" ? figures.findLast(({ unit }) => unit.kind === "noun") : previous;
    // "21.000" after "17.500 đồng/suất" is money, "509" after a billion is not.
    const small = counted?.unit.kind === "money" && number.form === "digits" && number.value * 1000 < counted.value;
    return counted && !small ? carried(counted.unit) : null;
  }
  if (
    !previous &&
    earlier &&
    earlier.unit.kind !== "percent" &&
    POINTS_BACK.test(view.slice(Math.max(sentence.start, number.start - 40), number.start))
  )
    return carried(earlier.unit);
  return antecedent(bare);
}

// "Chia theo lĩnh vực: kinh tế 214, văn hóa - xã hội 178": the parts of what was counted before
const PARTED_BY =
  /(?:^|[.;(] ?|, )(?:(?:nếu|được|trong đó|cụ thể|số này|qua) )*(?:chia|phân chia|phân|phân loại|xét|tính|thống kê|sắp xếp|xếp|chia ra)(?: riêng| ra)? theo (?:từng )?(?:lĩnh vực|ngành|loại|loại hình|nhóm|địa bàn|khối|cấp|đối tượng|độ tuổi|lứa tuổi|giới|giới tính|đơn vị|địa phương|nội dung|trình độ|tôn giáo|dân tộc|nguồn|nguồn vốn|vùng|khu vực|cấp học|bậc học|quy mô|mức độ|hình thức|chuyên đề|chủ đề)(?: [\p{L}]+){0,3}:/u;
const PART_ITEM = lean(/(?:^ |[,;:] ?|(?:,|;)? và )(?:(?:về|khối|lĩnh vực|nhóm|ngành) )?\p{L}[^,;:.\d()"]{1,60} $/u);
const PART_ENDS = /^ ?(?:[,;.)]|$| và (?!\d))/u;

/** What was counted in the sentence before or in this one, where its parts are told with no unit under a colon. */
function unitOfParts({ document: { view }, sentence, quantities, index, figures, earlier }: Bare): FigureUnit | null {
  const { number } = quantities[index] as Quantity;
  if (number.form !== "digits" || !PART_ENDS.test(view.slice(number.end, Math.min(sentence.end, number.end + 6)))) return null;
  const colon = view.slice(sentence.start, number.start).lastIndexOf(":");
  if (colon < 0) return null;
  const list = sentence.start + colon + 1;
  if (!PARTED_BY.test(view.slice(Math.max(sentence.start, list - 120), list))) return null;
  const last = figures.at(-1);
  const from = last && last.end > list ? last.end : list;
  if (looksLikeYear(view.slice(number.start, number.end)) || !PART_ITEM.test(view.slice(from, number.start))) return null;
  const counted = last ?? earlier;
  if (!counted || (counted.unit.kind !== "noun" && counted.unit.kind !== "measure")) return null;
  return number.value <= (figures.find((one) => one.end < list)?.value ?? Number.POSITIVE_INFINITY) ? carried(counted.unit) : null;
}

// "Đắk Lắk 79/152 xã, Kon Tum 48/85, Đắk Nông 37/60". On the text, for its capitals.
const NEXT_PLACE = lean(
  /^[^,;.\d]{0,40}?(?:,|;| và) (?:(?:riêng|còn|ở|tại|huyện|xã|tỉnh|phường|thị xã|thành phố) )*\p{Lu}\p{L}*(?: \p{Lu}[\p{L}'-]*){0,4} $/u,
);
const OF_PAIR = /^\/\d/u;
const OF_WHOLE = /^\/\d{1,4}(?=[,;.)]| và |$)/u;

/** The unit of a part of a whole that stands bare in a list of such parts; null for every other pair of numbers. */
export function unitOfPair({ document, sentence, quantities, index, figures }: Bare): FigureUnit | null {
  const { view, text } = document;
  const { number } = quantities[index] as Quantity;
  const previous = figures.at(-1);
  if (!OF_PAIR.test(view.slice(number.end, number.end + 5))) return null;
  const told = unitOfPairList(document, sentence, number.start);
  if (told) return told;
  if (!previous || previous.of === null || previous.unit.kind !== "noun" || !OF_WHOLE.test(view.slice(number.end, sentence.end)))
    return null;
  return NEXT_PLACE.test(text.slice(previous.wholeEnd, number.start)) ? carried(previous.unit) : null;
}
