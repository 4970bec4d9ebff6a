import { findProvince, lean, type Place } from "@thidua/core";
import type { ArticleDocument, Sentence } from "../document/document.ts";
import { firstFrom } from "../document/offsets.ts";
import { type Definite, definitesIn } from "./places-definite.ts";
import { focusOf } from "./places-focus.ts";
import { type PlaceIndex, type PlacePhrase, phrasesIn } from "./places-index.ts";
import { localIndex } from "./places-local.ts";

/** Something in a sentence that says where its figures are from. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** Opens its sentence: "Tại huyện Bảo Thắng, …", "Phường Kon Tum dẫn đầu …". */
  readonly opens: boolean;
  /** Set apart from what the sentence is about ("riêng huyện …", "trong đó …"): it ends with its clause. */
  readonly apart: boolean;
  /** What its clause begins with; another clause of the sentence goes on about it. */
  readonly subject: boolean;
  readonly definite: boolean;
  /** End of the bracket that it does not reach beyond, or -1. */
  readonly bracketEnd: number;
  /** A preposition stands before it, so that it may follow what it governs: "12 km đường tại xã X". */
  readonly locative: boolean;
}

const ANCHORS = new WeakMap<ArticleDocument, Map<number, readonly Anchor[]>>();

/** What governs in a sentence, in order; read once. */
export function anchorsOf(document: ArticleDocument, sentence: Sentence): readonly Anchor[] {
  let known = ANCHORS.get(document);
  if (!known) {
    known = new Map();
    ANCHORS.set(document, known);
  }
  let anchors = known.get(sentence.index);
  if (!anchors) {
    anchors = readAnchors(document, sentence);
    known.set(sentence.index, anchors);
  }
  return anchors;
}

const LOCATIVE = /(?:tại|ở|địa bàn|khu vực|vùng|thuộc|của|cho|trong|về|dân|bà con|hộ nghèo|học sinh|thí sinh|đồng bào|phạm vi) (?:các )?$/u;
// "riêng tại xã …", "trong đó địa bàn …", "điển hình như huyện …"
const APART =
  /(?:riêng|trong đó|điển hình|tiêu biểu|như|ví dụ|nhất là|chẳng hạn|đơn cử|còn)(?: (?:là|có|như|tại|ở|trên|địa bàn|khu vực|vùng|của|với|các))*:? ?$/u;
// "so với tỉnh X", "hơn bình quân cả nước", "xếp thứ 9/63 cả nước": what one compares with.
const COMPARED = lean(
  /(?:so với|hơn|sau|đứng đầu|(?:đứng|xếp|thứ|top)[\p{L}\d /]{0,24}(?<! là)|kém|đến thăm|đi) (?:mức |bình quân |chung |của |các |địa bàn |với |trong |trên )*$/u,
);
// "Tại huyện A cũ, nay là các xã B, C và D": the same place twice.
const RENAMED = /(?:nay là|nay thuộc|bao gồm|gồm|tức|hợp nhất với|sáp nhập với) (?:các |địa bàn )*$/u;
const SUBJECT =
  /(?:^|[,;:] )(?:(?:tại|ở|trên địa bàn|trong đó|riêng|còn|nhân dân|cán bộ và nhân dân|nhân dân và cán bộ|bà con|người dân|thầy trò|thầy và trò|cô trò|thầy cô|giáo viên|phụ nữ|nông dân|hội viên nông dân|cựu chiến binh|dân|người|dân làng|bạn trẻ|dân quân|đảng bộ|chị em|học sinh|hội viên|đoàn viên|thanh niên|tuổi trẻ|công nhân|đồng bào|cán bộ) )*$/u;
// "Nghệ An đạt 61,7%, Điện Biên 58,3%, Kon Tum 48/85": the number is the place's own.
const TOLD =
  /^(?: \(\d|(?: \((?:cũ|mới)\))?(?: (?:cao nhất|thấp nhất|dẫn đầu|nhiều nhất|ít nhất|đứng đầu))?(?::| đạt| có| là| tới| còn| chiếm| tăng| giảm| với| hiện có| đã có| chỉ có)? (?:(?:hơn|trên|gần|khoảng|tới) )?\d)/u;
const ACTS =
  /^ (?:đã |cũng |còn |lại |tự |cùng |nay |thì |chung tay |chung sức )*(?:thi đua|phát động|có|đạt|hoàn thành|huy động|xây|xóa|giảm|tăng|duy trì|thành lập|trồng|vận động|hiến|góp|làm|thu|chi|dẫn đầu|tổ chức|mở|nuôi|đăng ký)(?!\p{L})/u;
const LIES_IN = lean(
  /, (?:(?:một |là |nơi |vốn là )?(?:xã|phường|thị trấn|thôn|bản|làng|ấp|huyện|địa phương)(?: \p{L}+){0,6} (?:của|thuộc|ở)|(?:(?:nơi|vốn|trước|trước đây|trước kia|xưa|nguyên|hiện) ){1,2}(?:thuộc|là đất|nằm trong)(?: địa bàn)?) $/u,
);
// " là xã đầu tiên của | huyện", ", một xã nghèo trong | tỉnh"
const ONE_OF_ITS = lean(
  /^(?: (?:cũng |vẫn )?là|,)(?: (?:một|đơn vị|nơi))? ?(?:xã|phường|thị trấn|thôn|bản|làng|ấp|huyện|thị xã|địa phương)(?: \p{L}+){0,6} (?:của|thuộc|ở|trong|toàn|trong toàn|của toàn) $/u,
);
// "…; Đồng Nai thu hút 1,34 tỷ USD": a province that does what is counted
const DOES =
  /^ (?:đã |cũng |còn |tự |cùng |lại |nay |thì )*(?:(?:có|đạt|thu hút|giải ngân|hoàn thành|huy động|hỗ trợ|xây|xóa|giảm|tăng|duy trì|thành lập|trồng|đón|sản xuất|xuất khẩu|công nhận|đăng ký|vận động|hiến|góp|làm|thu|chi)(?!\p{L})[^,;.:\d]{0,30}|bị (?!\d)[^;.:\d]{1,40}) \d/u;
// A sentence that tells where one met; "trước lễ Sene Dolta" tells when, "tổ chức 12 hội nghị" how often.
const MEETING =
  /(?<!\d )(?:hội nghị|buổi lễ|đại hội|hội thảo|hội thi|tọa đàm|họp báo|gặp mặt|hội quân|cuộc họp|kỳ họp|giao lưu|triển lãm)|(?<!(?:trước|sau|dịp|mùa|ngày|nghỉ|đến|\d) )lễ (?!hội|tết|phật|vu lan|giáng|sene|sen |chôl|chol|ok |lạt|nghi|vật|phục|phép|đường)/u;
// "gửi lên TP Hồ Chí Minh 1.240 tấn rau", "chi viện cho Bắc Giang": where something went to
const SENT_TO = lean(
  /(?<!\p{L})(?:gửi|gởi|chuyển|chở|vận chuyển|tặng|ủng hộ|chi viện|viện trợ|hỗ trợ|tiếp tế|xuất|bán|giao|cung ứng|cung cấp|đưa)(?:(?: \p{L}+){0,4} (?:lên|tới|đến|ra|vào|sang|cho|về|xuống|đi)|(?: tặng| cho| giúp){0,2}(?= (?:đồng bào|bà con|nhân dân|người dân) ))(?: (?:đồng bào|bà con|nhân dân|người dân|các tỉnh|vùng lũ|vùng dịch))* $/u,
);
const MET_AT = lean(/(?:tại|ở) (?:[\p{L} ]{2,30} (?:ở|tại|thuộc|của) |hội trường |trụ sở |quảng trường |nhà văn hóa |trung tâm )?$/u);
// Names of institutions and roads that hold the name of a place.
const INSTITUTION =
  /(?:đại học|cao đẳng|trung cấp|báo|đài|tạp chí|ngân hàng|công ty|tập đoàn|nhà máy|bệnh viện|cảng|khách sạn|đường|quốc lộ|cao tốc)[^,;.:]{0,24}$/u;
const NAMED_AFTER =
  /(?:cụm công nghiệp|khu công nghiệp|ccn|kcn) (?:[^.;:]{0,50} )?$|(?:khu kinh tế|cửa khẩu|chợ|hồ|sông|cầu|đèo|núi|lâm trường|nông trường|làng nghề|trường(?: (?:tiểu học|mầm non|mẫu giáo|thcs|thpt|trung học(?: cơ sở| phổ thông)?))?|trạm y tế|htx|hợp tác xã(?: nông nghiệp)?) $/u;
// "trường tiểu học A (huyện B)", "khu vực phía tây (tỉnh C cũ)": the bracket says where the thing before it lies.
const LOCATING_BRACKET = /\((?:thuộc |ở |tại |nay thuộc |địa bàn |trên địa bàn |nay là )?$/u;

function readAnchors(document: ArticleDocument, sentence: Sentence): Anchor[] {
  const { view } = document;
  const index = localIndex(document);
  const { start, end } = sentence;
  const phrases = phrasesIn(index, start, end);
  const definites = definitesIn(view, start, end);
  if (phrases.length === 0 && definites.length === 0) return [];
  const marks = marksIn(view, start, end);
  const meeting = phrases.length > 0 && MEETING.test(view.slice(start, end));
  const anchors: Anchor[] = [];
  for (const [at, phrase] of phrases.entries()) {
    if (saysWhereLies(view, phrases[at - 1], phrase)) continue;
    const anchor = anchorOf(view, start, phrase, marks, index, meeting);
    if (anchor) anchors.push(anchor);
  }
  for (const definite of definites) {
    if (quoted(marks, definite.start) || phrases.some((phrase) => phrase.start <= definite.start && definite.start < phrase.end)) continue;
    const place = meantBy(document, index, definite);
    if (!place) continue;
    // "A là xã đầu tiên của huyện": A is told of
    if (anchors.some((one) => one.opens && one.end < definite.start && ONE_OF_ITS.test(view.slice(one.end, definite.start)))) continue;
    const before = view.slice(Math.max(start, definite.start - 40), definite.start);
    anchors.push({
      start: definite.start,
      end: definite.end,
      place,
      opens: opensSentence(before, definite.start - start),
      apart: APART.test(before),
      subject: true,
      definite: true,
      bracketEnd: bracketEnd(marks, definite.start),
      locative: /(?:của|địa bàn|trong) $/u.test(before),
    });
  }
  return anchors.sort((a, b) => a.start - b.start);
}

const LIES_WITHIN = /^(?: \(|, | - | thuộc | của |, thuộc )$/u;

/** "Vĩnh Gia (Tri Tôn)", "Mỹ Hiệp, huyện Chợ Mới": of a place named without its prefix the larger one that it lies in. */
function saysWhereLies(view: string, before: PlacePhrase | undefined, phrase: PlacePhrase): boolean {
  if (!before || before.head.prefix !== null || before.count > 1 || phrase.count > 1) return false;
  const level = before.place?.level;
  const larger = phrase.place?.level === "district" || phrase.place?.level === "province";
  return (level === "commune" || level === "village") && larger && LIES_WITHIN.test(view.slice(before.end, phrase.start));
}

function anchorOf(view: string, start: number, phrase: PlacePhrase, marks: Marks, index: PlaceIndex, meeting: boolean): Anchor | null {
  const { place, head } = phrase;
  if (!place || quoted(marks, head.nameStart)) return null;
  const before = view.slice(Math.max(start, phrase.start - 40), phrase.start);
  const offset = phrase.start - start;
  const opens = opensSentence(before, offset);
  if (place.level === "country" && !opens && !/(?:phạm vi|tính chung|bình quân(?: chung)?(?: của)?|[;:(]) ?$/u.test(before)) return null;
  if (!opens && COMPARED.test(before)) return null;
  if (offset > 10 && RENAMED.test(before)) return null;
  if (meeting && MET_AT.test(before)) return null;
  if (place.province !== index.province && SENT_TO.test(before)) return null;
  if (head.prefix === null && (INSTITUTION.test(before) || NAMED_AFTER.test(view.slice(Math.max(start, phrase.start - 72), phrase.start))))
    return null;
  // Another province's bare name says where the figures are from only as a locative.
  const locative = LOCATIVE.test(before);
  const apart = APART.test(before);
  const told =
    (head.prefix === null && head.level === "commune" && SUBJECT.test(before) && ACTS.test(view.slice(phrase.end, phrase.end + 24))) ||
    (SUBJECT.test(before) && DOES.test(view.slice(phrase.end, phrase.end + 64))) ||
    TOLD.test(view.slice(phrase.end, phrase.end + 32));
  if (
    head.prefix === null &&
    head.level === "province" &&
    place.name !== index.province &&
    !opens &&
    !locative &&
    !head.former &&
    !apart &&
    !told
  )
    return null;
  if (head.prefix === null && (head.level === "commune" || head.level === "village") && !opens && !locative && !apart && !told) return null;
  // "Ở Quảng Trực, xã biên giới của huyện Tuy Đức, …": where the place before lies
  if (!opens && LIES_IN.test(before)) return null;
  const bracket = bracketEnd(marks, phrase.start);
  return {
    start: phrase.start,
    end: phrase.end,
    place,
    opens,
    apart,
    subject: opens || SUBJECT.test(before),
    definite: false,
    bracketEnd: bracket >= 0 && LOCATING_BRACKET.test(before) && bracket - phrase.end < 40 ? -1 : bracket,
    locative,
  };
}

// "Tại huyện …", "- Xã …", "Đến nay, tại …", "Năm 2024, huyện …"
const OPENING =
  /^(?:[-+*•] |\d{1,2}[.)] |[a-zđ]\) )?(?:(?:đến nay|hiện nay|những năm qua|năm qua|(?:đến )?(?:hết |cuối |riêng )?(?:trong )?năm \d{4}|cũng|riêng|đặc biệt|đơn cử|điển hình|tiêu biểu|nổi bật|cụ thể),? ?(?:là |như )?)?(?:(?:tại|ở|trên|về|với|đến|đến với|đến thăm|về thăm|về với|trở lại|có mặt tại|ngược lại, ở|trên địa bàn|địa bàn|cán bộ và nhân dân|nhân dân và cán bộ|bà con|người dân|tuổi trẻ|nhân dân|đảng bộ) )?(?:nhân dân )?$/u;

function opensSentence(before: string, offset: number): boolean {
  return offset <= 40 && before.length >= offset && OPENING.test(before);
}

interface Marks {
  readonly quotes: readonly (readonly [number, number])[];
  readonly brackets: readonly (readonly [number, number])[];
}

/** Where the quotations and brackets of a sentence stand; an unclosed one is none. */
function marksIn(view: string, start: number, end: number): Marks {
  const quotes: [number, number][] = [];
  const brackets: [number, number][] = [];
  let quote = -1;
  let bracket = -1;
  for (let i = start; i < end; i++) {
    const code = view.charCodeAt(i);
    if (code === 34) {
      if (quote >= 0) quotes.push([quote, i]);
      quote = quote >= 0 ? -1 : i;
    } else if (code === 40) bracket = i;
    else if (code === 41 && bracket >= 0) {
      brackets.push([bracket, i]);
      bracket = -1;
    }
  }
  return { quotes, brackets };
}

function quoted(marks: Marks, at: number): boolean {
  return marks.quotes.some(([from, to]) => from < at && at < to);
}

function bracketEnd(marks: Marks, at: number): number {
  return marks.brackets.find(([from, to]) => from < at && at < to)?.[1] ?? -1;
}

/** What "huyện", "xã", "tỉnh" without a name means: the one last named, in this line before all, or the one the article is about. */
function meantBy(document: ArticleDocument, index: PlaceIndex, definite: Definite): Place | null {
  const own = document.article.province;
  if (definite.level === "province") return own;
  if (definite.word === "thành phố" && own && findProvince(own.name, index.date)?.kind === "thành phố trực thuộc trung ương") return own;
  const line = document.blocks[firstFrom(document.blocks, definite.start + 1) - 1];
  const focus = focusOf(document);
  for (let i = firstFrom(index.phrases, definite.start) - 1; i >= 0; i--) {
    const phrase = index.phrases[i] as PlacePhrase;
    const sameLine = line !== undefined && phrase.start >= line.start;
    if (!sameLine && (focus?.level === definite.level || definite.start - phrase.start > 1_500)) break;
    if (phrase.place?.level === definite.level && (phrase.head.prefix !== null || sameLine) && phrase.count === 1) return phrase.place;
  }
  return focus?.level === definite.level ? focus : null;
}
