import { lean, parseNumber, type Quantity, type Rejection, readQuantities } from "@thidua/core";
import type { ArticleDocument, Sentence } from "../../document/document.ts";
import type { Candidate } from "./candidate.ts";
import { AMONG, type Bare, lentUnit, RANGE, unitOfPair } from "./carried-unit.ts";
import { isQualifier } from "./exclusions/classes.ts";
import { leadMarks } from "./exclusions/criteria.ts";
import {
  countsCaredFor,
  countsRecipients,
  givesToList,
  goesOnAtLevel,
  goesOnWithRecipients,
  isPrizeMoney,
  isReceiver,
  joinsRecipients,
  saysWhoMay,
} from "./honours.ts";
import { maskAt, masksOf } from "./masks.ts";
import { exclusionOf } from "./rules.ts";
import { type FigureUnit, headOfUnit, unknownNounAfter, writtenUnit } from "./unit.ts";

export interface SentenceCandidates {
  readonly figures: readonly Candidate[];
  /** Ends of counts that are no figures but head a phrase of their own: awards. They part the phrases around them. */
  readonly others: readonly { start: number; end: number }[];
  readonly rejections: readonly Rejection[];
}

export const REASONS: Readonly<Record<string, string>> = {
  date: "là ngày, tháng, năm",
  clock: "là giờ phút",
  "document-number": "là số hiệu văn bản",
  phone: "là số điện thoại",
  address: "là địa chỉ hoặc tên tệp",
  "quoted-name": "nằm trong tên riêng hoặc lời trong ngoặc kép",
  criterion: "là điều kiện, tiêu chuẩn xét",
  award: "là số lượng khen thưởng, thuộc bản ghi khen thưởng",
  "prize-money": "là tiền thưởng",
  "no-unit": "không có đơn vị đọc được",
  name: "là số trong tên gọi",
  fraction: "là phần của một tổng, không phải số đếm",
  whole: "là tổng số của một phần đã nêu",
  again: "viết lại bằng chữ số đã nêu",
  broken: "là nửa sau của một con số bị ngắt",
};

/** Why a number is no figure, by a code of `REASONS`. */
export function rejectionOf(code: string, start: number, end: number, reason = REASONS[code] ?? code): Rejection {
  return { code, kind: "figure", rule: `figures/${code}`, start, end, reason };
}

// Only such words make a number in words worth reading: "hai mươi xã", "ba triệu đồng", "ít nhất một mô hình".
const BOUND_BEFORE = /(?:ít nhất|tối thiểu|không quá|tối đa|không dưới|chưa đầy) $/u;
// "từ 500 triệu đồng trở lên là 127 hộ": the class that is counted, not a result
const THRESHOLD =
  /^[^,;.]{0,20} trở (?:lên|xuống) (?:là|có|:|đạt|chiếm|hiện có|tăng|giảm|còn|tăng từ|giảm từ|tăng lên|giảm xuống|nay là|nay có|từ)(?: (?:khoảng|trên|hơn|gần))? ?\d/u;
// "71." at the end of one line and "240 lượt" on the next: half a number
const HALF_NUMBER = /(?<![\d.,])\d{1,3}\.\s+$/u;
const LAST_NUMBERED = 30;
const NAMED_BEFORE = lean(/(?<=[\p{L},] )\p{Lu}\p{L}+ \p{Lu}\p{L}+ $/u);
const SPAN = /^ ?(?:-|đến) $/u;
const FROM = /(?:từ|khoảng) $/u;
const NAMES_GO_ON = /^(?:,|,? và|;| -) $/u;
const NAME = /^\d{1,4}(?! ?%)/u;
const LIST_GOES_ON = lean(/^(?:,| và)(?: [\p{L}]+){0,3} $/u);
// "gấp ba lần cấy lúa", not "gấp hai, ba lần" nor "gấp một lần rưỡi"
const TIMES_BEFORE = lean(/(?<!\p{L})gấp (?:gần |hơn |trên |khoảng |tới |đến )?$/u);
const AND_A_HALF = /^ rưỡi/u;

function readsWords(quantity: Quantity, view: string): boolean {
  const { form, start, end, value } = quantity.number;
  if (form === "digits" || form === "scaled") return true;
  const kind = quantity.unit?.kind;
  if (kind === undefined || kind === "duration" || kind === "honour") return false;
  if (form === "scaled-words") return true;
  if (quantity.unit?.unit === "lần" && TIMES_BEFORE.test(view.slice(Math.max(0, start - 12), start)))
    return !AND_A_HALF.test(view.slice(quantity.end, quantity.end + 5));
  const compound = view.slice(start, end).includes(" ");
  return (compound && value >= 10) || (kind === "noun" && BOUND_BEFORE.test(view.slice(Math.max(0, start - 14), start)));
}

function isBroken(view: string, { number }: Quantity): boolean {
  const { start } = number;
  return /^\d{3}(?!\d)/.test(view.slice(start, start + 4)) && HALF_NUMBER.test(view.slice(Math.max(0, start - 6), start));
}

// "1.250.000.000 đồng (một tỷ hai trăm năm mươi triệu đồng)"
const AGAIN = /^ ?\((?:bằng chữ:? ?)?[^()\d]*$/u;
const SHARE_OF_ALL = lean(/^\/\d{1,2} (?:tổng |dân |quân )?số (?:\p{L}+)/u);
// "trên 2/3 cán bộ", "gần 1/2 số hộ": a share in words, no two of three
const BOUND_OF_FRACTION = /(?:trên|hơn|gần|khoảng|chiếm|quá|xấp xỉ|tới|đến) $/u;
const HIGHEST_WHOLE = 10;

function isFraction(view: string, from: number, { number, of }: Quantity): boolean {
  if (of === null || of > HIGHEST_WHOLE || number.value >= of || view.charCodeAt(number.start) === 48) return false;
  return BOUND_OF_FRACTION.test(view.slice(Math.max(from, number.start - 10), number.start));
}

/** Length of the plan after a result of the same unit: "5.678 tỷ đồng/6.000 tỷ đồng", "125 m3/120 m3"; 0 where there is none. */
function pairLength(view: string, digitsEnd: number, stop: number, end: number): number {
  if (view.charCodeAt(stop) !== 47) return 0;
  const digits = /^\/\d[\d.,]*/u.exec(view.slice(stop, Math.min(end, stop + 24)));
  const tail = view.slice(digitsEnd, stop);
  return digits && tail.length > 1 && view.startsWith(tail, stop + digits[0].length) ? digits[0].length + tail.length : 0;
}

/** The sentence that leads in the list that a block is of, with its colon; empty where none does. */
function leadOf({ blocks, sentences, view }: ArticleDocument, { block }: Sentence): string {
  const lead = blocks[blocks[block]?.parent ?? -1];
  if (!lead || view.charCodeAt(lead.end - 1) !== 58) return "";
  return view.slice(sentences[lead.endSentence - 1]?.start ?? lead.start, lead.end);
}

// "14/17 sắc thuế": no month is the seventeenth
const PART_OF = /^\/(\d{2,4}) (?=\p{Ll})/u;
const MONTHS = 12;

/** The noun after a part of a whole that no table has. */
function partOfUnknown(quantity: Quantity, view: string, text: string, to: number): FigureUnit | null {
  const { number, of, unit } = quantity;
  if (of !== null || unit !== null || number.form !== "digits" || view.charCodeAt(number.end) !== 47) return null;
  const found = PART_OF.exec(view.slice(number.end, Math.min(to, number.end + 8)));
  const whole = Number(found?.[1] ?? 0);
  return whole > MONTHS && number.value <= whole ? unknownNounAfter(view, text, number.end + (found?.[0].length ?? 1) - 1, to) : null;
}

const PAIR = /^\/\d{1,4}/u;

function pairedWith(view: string, at: number): number | null {
  const found = PAIR.exec(view.slice(at, at + 6));
  return found ? Number(found[0].slice(1)) : null;
}

// "tàu cá BĐ 96412 TS", "xe ô tô biển số 20A 12345": on the text, for its capitals
const LETTERS_BEFORE = lean(/(?<![\p{L}\p{M}])(?:\d{2})?\p{Lu}{1,2}[\p{L}\d]?[ -]$/u);
const VESSEL =
  /(?<!\p{L})(?:tàu|thuyền|ghe|xuồng|sà lan|xe|ô tô|mô tô|phương tiện|biển (?:số|kiểm soát)|BKS|số (?:hiệu|đăng ký))(?!\p{L})[^,;.:]{0,40}$/iu;

/** The registration of a boat or a vehicle. */
function isRegistration(text: string, from: number, { number }: Quantity): boolean {
  if (!/^\d{4,6}$/u.test(text.slice(number.start, number.end))) return false;
  const before = text.slice(Math.max(from, number.start - 60), number.start);
  if (!LETTERS_BEFORE.test(before)) return false;
  return /^[ -]?TS(?!\p{L})/u.test(text.slice(number.end, number.end + 4)) || VESSEL.test(before);
}

/** Every number of a sentence, sorted into figures and what is none, each with its reason. */
export function candidatesOf(document: ArticleDocument, sentence: Sentence, earlier?: Candidate): SentenceCandidates {
  const { view, text } = document;
  const { start, end } = sentence;
  const quantities = [...readQuantities(view, start, end)];
  if (quantities.length === 0) return { figures: [], others: [], rejections: [] };
  const masks = masksOf(text, view, sentence);
  const figures: Candidate[] = [];
  const others: { start: number; end: number }[] = [];
  const rejections: Rejection[] = [];
  const around = { view, text, start, end };
  let award: { end: number; noun: string } | null = null;
  let prizeEnd = -1;
  let fractionEnd = -1;
  let nameEnd = -1;
  let nameValue = -1;
  const lead = leadOf(document, sentence);
  const receivers = givesToList(lead);
  const marks = leadMarks(lead);
  let wholeAt = -1;
  for (const [index, quantity] of quantities.entries()) {
    const { number } = quantity;
    if (!readsWords(quantity, view)) continue;
    if (index === wholeAt) {
      rejections.push(rejectionOf("whole", number.start, quantity.end));
      continue;
    }
    const mask = maskAt(masks, number.start);
    if (mask) {
      rejections.push(rejectionOf(mask.code, number.start, number.end));
      continue;
    }
    const next = quantities[index + 1];
    const written = writtenUnit(quantity, view, text, end);
    const since: number = others.at(-1)?.end ?? 0;
    const bare: Bare | null = written
      ? null
      : { document, sentence, quantities, index, figures: since === 0 ? figures : figures.filter((one) => one.start >= since), earlier };
    const pair: FigureUnit | null = bare && unitOfPair(bare);
    const part = pair === null && written === null ? partOfUnknown(quantity, view, text, end) : null;
    const unit: FigureUnit | null = written ?? pair ?? part ?? (bare && lentUnit(bare));
    // "hơn 1/3 số hộ có thu nhập trên 100 triệu đồng": what the share must have is no result
    const share = quantity.unit === null ? SHARE_OF_ALL.exec(view.slice(number.end, Math.min(end, number.end + 40))) : null;
    if (share) {
      rejections.push(rejectionOf("fraction", number.start, number.end + 2));
      fractionEnd = number.end + share[0].length;
      continue;
    }
    if (quantity.of !== null && isFraction(view, start, quantity)) {
      rejections.push(rejectionOf("fraction", number.start, quantity.end));
      others.push({ start: number.start, end: quantity.end });
      fractionEnd = quantity.end;
      continue;
    }
    if (fractionEnd >= 0 && unit?.kind === "money" && isQualifier(view, fractionEnd, number.start, end)) {
      rejections.push(rejectionOf("criterion", number.start, quantity.end));
      continue;
    }
    const told = figures.at(-1);
    if (told && number.form.includes("words") && AGAIN.test(view.slice(told.end, number.start))) {
      rejections.push(rejectionOf("again", number.start, quantity.end));
      continue;
    }
    const excluded = exclusionOf(quantity, around, written?.kind === "unknown");
    // "các Điều 1, 2, 3, 4 căn cứ": what goes on with names is one.
    const listed =
      nameEnd >= 0 &&
      (written?.kind !== "noun" || number.value === nameValue + 1) &&
      NAMES_GO_ON.test(view.slice(nameEnd, number.start)) &&
      NAME.test(view.slice(number.start, quantity.end));
    if (excluded?.code === "name" || listed) {
      nameEnd = number.end;
      nameValue = number.value;
    }
    // "hai xã Xuân Phước, Xuân Quang 3 cán đích": a number behind a name, before no known noun
    if (
      !excluded &&
      written?.kind === "unknown" &&
      number.value <= LAST_NUMBERED &&
      NAMED_BEFORE.test(text.slice(Math.max(start, number.start - 24), number.start))
    ) {
      rejections.push(rejectionOf("name", number.start, number.end));
      continue;
    }
    if (isRegistration(text, start, quantity)) {
      rejections.push(rejectionOf("name", number.start, number.end));
      continue;
    }
    if (listed && !excluded) {
      rejections.push(rejectionOf("name", number.start, number.end));
      continue;
    }
    if (excluded && !pair && !(part && excluded.code === "date")) {
      rejections.push(rejectionOf(excluded.code, number.start, quantity.end, excluded.reason));
      continue;
    }
    if (marks && unit?.unit === "điểm") {
      rejections.push(rejectionOf("criterion", number.start, quantity.end));
      continue;
    }
    if (!unit) {
      rejections.push(rejectionOf("no-unit", number.start, number.end));
      continue;
    }
    if (isBroken(view, quantity)) {
      rejections.push(rejectionOf("broken", number.start, quantity.end));
      continue;
    }
    const tail = view.slice(Math.max(unit.end, number.end), Math.min(end, Math.max(unit.end, number.end) + 48));
    if (unit.kind !== "noun" && unit.kind !== "unknown" && THRESHOLD.test(tail)) {
      rejections.push(rejectionOf("criterion", number.start, quantity.end));
      continue;
    }
    if (saysWhoMay(view, start, end, number.start, Math.max(unit.end, number.end))) {
      rejections.push(rejectionOf("criterion", number.start, quantity.end));
      continue;
    }
    const before = figures.at(-1);
    if (
      before?.unit.kind === "noun" &&
      before.end < number.start &&
      (unit.kind === "money" || unit.kind === "measure" || unit.kind === "percent") &&
      isQualifier(view, before.end, number.start, end)
    ) {
      rejections.push(rejectionOf("criterion", number.start, quantity.end));
      continue;
    }
    const carried = unit.doubt === "unit-carried";
    const unitEnd = carried ? number.end : Math.max(unit.end, number.end);
    const stop = unitEnd + pairLength(view, number.digitsEnd, unitEnd, end);
    const noun = headOfUnit(unit.unit);
    const caredFor = countsCaredFor(view, start, number.start, noun);
    const counts = unit.kind !== "percent" && unit.kind !== "money";
    const sinceAward = award === null ? "" : view.slice(award.end, number.start);
    const goesOn =
      award !== null &&
      ((award.noun === noun && goesOnWithRecipients(sinceAward)) ||
        joinsRecipients(sinceAward, noun) ||
        goesOnAtLevel(sinceAward, noun, view.slice(stop, Math.min(end, stop + 24))));
    if (
      (unit.kind === "honour" && !caredFor) ||
      (receivers && isReceiver(noun, view.slice(stop, Math.min(end, stop + 60)).split(";")[0] ?? "")) ||
      (counts && !caredFor && (goesOn || countsRecipients({ view, start, end, numberStart: number.start, unitEnd: stop, noun })))
    ) {
      rejections.push(rejectionOf("award", number.start, stop));
      others.push({ start: number.start, end: stop });
      award = { end: stop, noun };
      continue;
    }
    const morePrize = prizeEnd >= 0 && LIST_GOES_ON.test(view.slice(prizeEnd, number.start));
    if (unit.kind === "money" && (morePrize || isPrizeMoney(view, start, end, number.start))) {
      rejections.push(rejectionOf("prize-money", number.start, stop));
      others.push({ start: number.start, end: stop });
      prizeEnd = stop;
      continue;
    }
    // "5 - 10 triệu đồng": the scale of the second number holds for the first.
    const scale =
      carried && next && unit.start === next.unit?.start && next.number.form === "scaled" && number.form === "digits"
        ? next.value / (parseNumber(view.slice(next.number.start, next.number.digitsEnd)) ?? 1)
        : 1;
    const opensRange =
      carried && next !== undefined && unit.start === next.unit?.start && RANGE.test(view.slice(number.end, next.number.start));
    // "giảm từ 5% đến 10% tai nạn": both ends have their sign
    const spans =
      !carried &&
      unit.kind === "percent" &&
      next?.unit?.kind === "percent" &&
      SPAN.test(view.slice(unit.end, next.number.start)) &&
      FROM.test(view.slice(Math.max(start, number.start - 12), number.start));
    // "11 trong tổng số 47 xã": the whole says what is counted, it is no result.
    const among = carried && next !== undefined && unit.start === next.unit?.start && AMONG.test(view.slice(number.end, next.number.start));
    if (among) wholeAt = index + 1;
    const doubts = [
      unit.doubt,
      number.sloppy && `number-${number.sloppy}`,
      number.form.includes("words") ? "number-in-words" : null,
    ].filter((doubt): doubt is string => Boolean(doubt));
    figures.push({
      rule: `figures/${unit.kind === "unknown" ? "noun" : unit.kind}${carried ? "-carried" : ""}`,
      start: number.start,
      end: (opensRange || among) && next ? next.end : stop,
      value: scale === 1 ? quantity.value : Math.round(quantity.value * scale),
      numberStart: number.start,
      numberEnd: number.end,
      unit: caredFor ? { ...unit, unit: text.slice(unit.start, unit.end), kind: "noun" } : unit,
      of: among ? next.value : pair || part ? pairedWith(view, number.end) : quantity.of,
      wholeEnd: among ? next.end : pair ? number.end + (PAIR.exec(view.slice(number.end, number.end + 6))?.[0].length ?? 0) : stop,
      opensRange: opensRange || spans,
      doubts,
    });
  }
  return { figures, others, rejections };
}
