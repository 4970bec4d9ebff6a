import { canonical, fold, type RecipientKind } from "@thidua/core";
import type { Ask, Intent } from "../query.ts";
import { findTerm, sameWord, type Term, type Token, term } from "../text/tokens.ts";
import { framed, isFiller } from "../text/words.ts";
import { findAuthorities } from "./authorities.ts";
import { findAwards } from "./awards.ts";
import { findDocument } from "./documents.ts";
import { findNames } from "./names.ts";
import { findPeriods } from "./periods.ts";
import { findPlaces } from "./places.ts";
import * as Q from "./question-words.ts";

const KIND_WORDS: readonly [RegExp, RecipientKind][] = [
  [/\b(?:tap the|don vi|co quan|doanh nghiep|hop tac xa|xa|huyen|truong|phuong|dia phuong)\b/, "collective"],
  [/\b(?:ca nhan|(?:nhieu|may|nhung|cac) nguoi|nguoi nao|can bo|chien sy|nha giao|cong chuc|ong|ba|dong chi|hoc sinh)\b/, "individual"],
  [/\b(?:ho gia dinh|ho|gia dinh)\b/, "household"],
];

const KIND_OF_NOUN: readonly [RegExp, RecipientKind][] = [
  [
    /^(?:giao vien|hoc sinh|bac sy|cong nhan|nong dan|hoi vien|doan vien|dang vien|nghe nhan|thay co|nha giao|chien sy|can bo|ca nhan|nguoi)$/,
    "individual",
  ],
  [/^(?:ho|gia dinh)$/, "household"],
];
const WHICH_NOUN =
  /(?:^| )(?:nhung|cac) (giao vien|hoc sinh|bac sy|cong nhan|nong dan|hoi vien|doan vien|dang vien|nghe nhan|thay co|nha giao|chien sy|can bo|ca nhan|nguoi|gia dinh|ho) nao(?= |$)/;

function kindsIn(words: string): RecipientKind[] {
  // "những ai, tập thể nào": whoever received.
  if (/(?:^| )(?:nhung ai|ai)(?= |$)/.test(words)) return [];
  // "Những giáo viên nào trường Bản Phố …", "xã nào …": the noun that is asked for decides.
  const asked = WHICH_NOUN.exec(words)?.[1];
  if (asked !== undefined) return KIND_OF_NOUN.filter(([pattern]) => pattern.test(asked)).map(([, kind]) => kind);
  return KIND_WORDS.filter(([pattern]) => pattern.test(words)).map(([, kind]) => kind);
}

/** Phrases about how a thing was given or asked, no part of whom or what. */
const AWARD_FRAMES = [
  ...Q.GIVING,
  ...Q.PROPOSED,
  ...Q.WHY,
  ...Q.WHEN,
  ...Q.AWARD_TREND,
  ...Q.AVERAGE,
  ...Q.HIGHEST,
  ...Q.LOWEST,
  ...[
    "số",
    "số lượng",
    "bình quân",
    "được tặng thưởng",
    "vinh dự",
    "danh hiệu vinh dự nhà nước",
    "danh hiệu",
    "hình thức khen thưởng",
    "hình thức",
    "phần thưởng",
    "phần thưởng cao quý",
    "thành tích",
    "các hạng",
    "hạng nào",
    "hạng mấy",
    "hạng gì",
    "lần đầu",
    "phong trào gì",
    "phong trào",
    "tập thể",
    "cá nhân",
    "thu được",
    "truy",
    "ký",
    "các loại",
    "mấy lần",
    "đơn vị nào",
    "những đơn vị",
    "các đơn vị",
    "địa phương nào",
    "những địa phương",
    "các địa phương",
    "cơ quan nào",
    "những cơ quan",
    "người nào",
    "những người",
    "nơi nào",
    "gia đình",
    "hộ gia đình",
    "trường hợp",
    "đối tượng",
    "cộng cá nhân",
    "cộng tập thể",
    "cộng",
    "tính cả",
    "kể cả",
    "gồm cả",
    "lẫn",
    "tính tới",
    "tính đến",
    "hộ",
    "những đối tượng",
    "mới chỉ",
    "chỉ mới",
    "mới đề nghị",
    "mới trình",
    "mới được đề nghị",
    "cái nào",
    "cái gì",
    "hình thức nào",
    "hình thức gì",
    "lượt",
    "hội nghị",
    "tổng kết",
    "sơ kết",
    "buổi lễ",
    "tại lễ",
    "nhân dịp",
    "dịp",
  ].map(term),
];
const STATUS_FRAMES = [
  ...Q.TARGET,
  ...Q.HIGHEST,
  ...Q.LOWEST,
  ...Q.LEAST,
  ...Q.AVERAGE,
  ...Q.TREND,
  ...["mục tiêu", "chỉ tiêu", "kế hoạch", "ước", "được giao", "đặt"].map(term),
  ...[
    "tăng hay giảm",
    "giảm hay tăng",
    "chênh nhau",
    "chênh lệch",
    "cộng lại",
    "trung bình cộng",
    "so với",
    "hơn kém",
    "so sánh",
    "đối chiếu",
  ].map(term),
];
const NUMBER_FRAMES = [...Q.NUMBERED, ...Q.GIVING, ...["quyết định", "văn bản", "nào", "số", "bao nhiêu", "mấy"].map(term)];
const PLACING_FRAMES = [...Q.PLACING, ...["xếp", "đứng", "thứ", "hạng", "vị trí"].map(term)];
const MEASURE = /^(?:met vuong|cay so|hec ta|ki lo|ngay cong|%$)/;
const RECEIVERS = /^(?:don vi|tap the|ca nhan|nguoi|ho|gia dinh|doi tuong|truong hop|luot)(?= |$)/;
/** Who or where, where it is asked: it stands in no sentence that tells it. */
const WHICH_ONE = [
  "đơn vị nào",
  "đơn vị gì",
  "cơ quan nào",
  "tổ chức nào",
  "người nào",
  "nơi nào",
  "địa phương nào",
  "chỗ nào",
  "xã nào",
  "huyện nào",
  "phường nào",
  "địa điểm nào",
  "là ai",
  "ai là",
  "ai làm",
  "muốn được",
  "muốn",
  "điều kiện gì",
  "điều kiện nào",
  "điều kiện để",
  "phải thế nào",
].map(term);
const LAUNCH_FRAMES = [
  "phát động",
  "khởi xướng",
  "phong trào thi đua",
  "phong trào",
  "thi đua",
  "đợt thi đua",
  "tên",
  "cuộc vận động",
  "hưởng ứng",
  "tham gia",
  "triển khai",
  "thực hiện",
  "tổ chức",
  "có những",
].map(term);

function marked(list: readonly Token[], terms: readonly Term[]): boolean[] {
  const marks = list.map(() => false);
  for (let from = 0; ; ) {
    const hit = findTerm(list, terms, from);
    if (hit === null) return marks;
    // "nhận" typed bare is "nhân", "công" stands in "công an": alone and bare these are no frames.
    const next = list[hit.index + hit.length];
    const doubtful =
      list[hit.index]?.loose === true &&
      /^(?:nhan|giao|trinh)$/u.test(hit.term.folded.join(" ")) &&
      // "… hinh thuc nao moi chi trinh?"
      !(hit.term.folded[0] === "trinh" && (next === undefined || next.kind === "sign"));
    if (!doubtful) marks.fill(true, hit.index, hit.index + hit.length);
    from = hit.index + hit.length;
  }
}

/** "Tất cả về …", "… nói gì?": whatever there is about one thing, and no number, award or time of its own is asked. */
export function asksAll(list: readonly Token[]): boolean {
  return Q.has(list, Q.OVERVIEW) && Q.howManyAt(list) === null && !Q.has(list, Q.WHEN) && findAwards(list).length === 0;
}

/** "ít nhất" without a number behind it. */
function asksLeast(list: readonly Token[]): boolean {
  const hit = findTerm(list, Q.LEAST);
  if (hit === null) return false;
  const next = list[hit.index + hit.length];
  return next === undefined || (next.kind !== "number" && next.folded !== "bao" && next.folded !== "may");
}

function intentOf(list: readonly Token[], award: boolean, follow: boolean): Intent {
  if (asksAll(list)) return "overview";
  const last = list.filter((token) => token.kind !== "sign").at(-1)?.folded;
  const many = Q.howManyAt(list) !== null;
  const bigger = Q.has(list, Q.MORE) || Q.has(list, Q.LESS);
  const opens = findTerm(list, Q.SUM)?.index === 0;
  if (Q.has(list, Q.SUM) && (many || !award || opens)) return "sum";
  if (Q.has(list, Q.AVERAGE) && (many || Q.has(list, Q.WHICH) || Q.has(list, Q.MEAN))) return "average";
  if (Q.has(list, award ? Q.AWARD_TREND : Q.TREND) && !closes(list)) return "trend";
  const peak = Q.has(list, Q.HIGHEST) ? "highest" : Q.has(list, Q.LOWEST) || asksLeast(list) ? "lowest" : apartPeak(list);
  if (peak !== null && (award ? Q.has(list, Q.WHEN) : Q.has(list, [...Q.WHICH, ...Q.WHEN]))) return peak;
  if (award && !many && findTerm(list, COMPARING) !== null) return "value";
  if (award && closes(list)) return "yes-no";
  if (Q.has(list, Q.WHY)) return "why";
  if (Q.has(list, Q.WHEN)) return "when";
  if (Q.has(list, Q.WHERE)) return "where";
  if (award && bigger && !many && Q.has(list, Q.EITHER)) return "compare";
  if (!award && bigger && (Q.has(list, Q.WHICH) || last === "khong" || last === "hon" || follow)) return "compare";
  if (many) return "value";
  if (peak !== null) return peak;
  if (!award && findTerm(list, COMPARING) !== null) return "compare";
  if (last === "chua" || last === "khong" || findTerm(list, YES_NO) !== null) return "yes-no";
  if (Q.has(list, Q.WHO)) return "who";
  if (Q.has(list, Q.WHICH)) return "list";
  if (bigger) return "compare";
  return "about";
}

/** "năm nào tặng nhiều Bằng khen nhất": the two words of it stand apart. */
function apartPeak(list: readonly Token[]): "highest" | "lowest" | null {
  const words = list.filter((token) => token.kind !== "sign");
  const at = words.findIndex(
    (token, i) => sameWord(token, "nhất", "nhat") && words[i - 1]?.folded !== "hang" && words[i - 1]?.folded !== "thong",
  );
  const before = words.slice(Math.max(0, at - 9), Math.max(0, at)).map((token) => token.folded);
  if (at < 0) return null;
  // The nearest decides: "cao" may be of Cao Bằng.
  const nearest = before.reverse().find((word) => /^(?:nhieu|cao|lon|it|thap|kem)$/.test(word));
  if (nearest === undefined || (nearest === "nhieu" && before.includes("bao"))) return null;
  return /^(?:nhieu|cao|lon)$/.test(nearest) ? "highest" : "lowest";
}

/** "… chưa?", "… không, vì …": a yes or no is asked, whatever else follows. */
function closes(list: readonly Token[]): boolean {
  return list.some((token, index) => {
    const next = list[index + 1];
    const end = next === undefined || next.kind === "sign";
    return end && (sameWord(token, "chưa", "chua") || sameWord(token, "không", "khong"));
  });
}

const COMPARING = [term("so sánh"), term("đối chiếu")];

const YES_NO: readonly Term[] = [
  { canonical: ["có", "phải"], folded: ["co", "phai"] },
  { canonical: ["đúng", "không"], folded: ["dung", "khong"] },
  { canonical: ["phải", "không"], folded: ["phai", "khong"] },
];

/** Reads one clause. `forAward`: the sentence around it asks about an award. */
export function readAsk(list: readonly Token[], forAward: boolean): Ask {
  const text = list.map((token) => token.surface).join(" ");
  const places = findPlaces(list);
  const document = findDocument(list);
  // A document's number is no year.
  const periods = findPeriods(
    document === null
      ? list
      : list.map((token, index) => (index >= document.from && index < document.to ? { ...token, kind: "sign" as const } : token)),
  );
  const awards = forAward ? findAwards(list) : [];
  // "Quyết định 2217/QĐ-UBND tặng …": the office in the number is not who gives.
  const spoken = document === null ? list : list.filter((_, index) => index < document.from || index >= document.to);
  const shift = (index: number): number => (document !== null && index >= document.from ? index + document.to - document.from : index);
  const authorities = (forAward ? findAuthorities(spoken, document === null ? awards : findAwards(spoken)) : []).map((found) => ({
    ...found,
    from: shift(found.from),
    to: shift(found.to),
  }));
  const listing = !forAward && Q.listsMovements(list, [...places, ...periods]);
  const launch = (listing || Q.has(list, Q.LAUNCH)) && !forAward;
  const numbered = Q.asksNumber(list);
  const many = numbered || (!forAward && Q.asksPlacing(list)) ? null : Q.howManyAt(list);
  const counted = many === null ? [] : Q.unitBehind(list, many.index + many.length);
  const unit = counted.length === 0 && Q.has(list, Q.PRIZE) ? ["tien"] : counted;
  const target = Q.asksAim(list) && !Q.asksShareOfAim(list, unit);
  const placing = !forAward && Q.asksPlacing(list);
  const taken = list.map(() => false);
  for (const span of [...places, ...periods, ...awards, ...authorities, ...(document === null ? [] : [document])])
    taken.fill(true, span.from, span.to);
  if (many !== null) taken.fill(true, many.index, many.index + many.length);
  const names = findNames(list, taken);
  const kindText = list
    .filter((_, index) => !taken[index])
    .map((token) => token.folded)
    .join(" ");
  const intent = numbered ? "about" : listing ? "list" : intentOf(list, forAward, false);
  const yearly = !forAward && (intent === "trend" || (periods.length >= 2 && intent === "about"));
  const kind = forAward
    ? "award"
    : intent === "overview" || numbered
      ? "passage"
      : // "Vì sao tồn kho nhiều lúc phát động?": the launch is only the time.
        launch && intent !== "why" && !(many !== null && unit.length > 0 && !unit.includes("phong"))
        ? "movement"
        : !placing && isFigure(list, intent, many !== null, taken)
          ? "figure"
          : "passage";
  const words: string[] = [];
  const frames = framed(list);
  const asides = marked(
    list,
    numbered
      ? NUMBER_FRAMES
      : forAward
        ? AWARD_FRAMES
        : kind === "figure" || (kind === "passage" && target)
          ? STATUS_FRAMES
          : kind === "movement"
            ? LAUNCH_FRAMES
            : placing
              ? PLACING_FRAMES
              : WHICH_ONE,
  );
  if (kind === "figure" && intent === "yes-no") for (const [i, is] of marked(list, Q.REACHED).entries()) if (is) asides[i] = true;
  // "bao nhiêu mét vuông đất": the unit holds of itself.
  if (kind === "figure" && many !== null && MEASURE.test(unit.slice(0, 2).join(" ")))
    asides.fill(true, many.index + many.length, many.index + many.length + 2);
  // "tặng Bằng khen cho bao nhiêu tập thể, cá nhân": who is counted is a kind of receiver, nothing that must be told.
  const behind = many === null ? 0 : many.index + many.length;
  const counting = list.slice(behind, behind + 2).map((token) => token.folded);
  if (forAward && many !== null && RECEIVERS.test(counting.join(" ")))
    asides.fill(true, behind, behind + (/^(?:nguoi|ho|luot)$/.test(counting[0] ?? "") ? 1 : 2));
  // "trinh xuan thang da duoc tang": a family name, not "trình".
  const spokenOf = new Set(names.flat());
  const asking = list.filter((token) => !(token.loose && spokenOf.has(token.folded)));
  // "ly van thang": a syllable of a name is no filler, whatever else it spells.
  const named = new Set(names.flat());
  list.forEach((token, index) => {
    if (!taken[index] && token.kind === "word" && named.has(token.folded) && frames[index] !== "drop") {
      words.push(token.folded);
      return;
    }
    if (taken[index] || token.kind === "sign" || frames[index] === "drop" || (frames[index] === null && isFiller(token))) return;
    if (asides[index]) return;
    // "đến tháng 8": the day of a period that was not read is no word of the subject.
    if (token.kind === "number" && /^(?:thang|ngay|quy|khoa|lan)$/.test(list[index - 1]?.folded ?? "")) return;
    // "trong 5 năm 2015 - 2020"
    if (token.kind === "number" && /^(?:nam|thang)$/.test(list[index + 1]?.folded ?? "") && taken[index + 2] === true) return;
    // "giảm từ … xuống …", "tăng lên": the way of a number, not what is counted.
    if (intent === "trend" && /^(?:xuong|len|tang|giam|keo)$/.test(token.folded)) return;
    // "tăng trưởng GRDP" and "GRDP tăng": the texts use both for one thing.
    if (token.folded === "truong" && list[index - 1]?.folded === "tang") return;
    words.push(token.folded);
  });
  return {
    text,
    kind,
    intent: yearly && kind === "figure" ? "trend" : intent,
    places: places.map((found) => found.value),
    periods: periods.map((found) => found.value),
    awards: awards.map((found) => found.value),
    authority: authorities[0]?.value ?? null,
    kinds: forAward ? kindsIn(kindText) : [],
    status: forAward ? (Q.has(asking, Q.PROPOSED) ? "proposed" : null) : target ? "target" : null,
    unit,
    words,
    inherited: [],
    document: document?.value ?? null,
    names,
  };
}

const MEASURES = [
  "tỷ lệ",
  "tỷ trọng",
  "tốc độ",
  "số lượng",
  "doanh thu",
  "thu nhập",
  "sản lượng",
  "kim ngạch",
  "tăng trưởng",
  "giá trị",
  "diện tích",
  "đạt kế hoạch",
  "đạt chỉ tiêu",
  "vượt chỉ tiêu",
  "đạt mục tiêu",
].map((phrase) => ({ canonical: phrase.split(" "), folded: fold(phrase).split(" ") }));

const BARE_MEASURES = [
  "hộ nghèo",
  "hộ cận nghèo",
  "nghèo đa chiều",
  "grdp",
  "thu ngân sách",
  "chi ngân sách",
  "xã đạt chuẩn",
  "trường đạt chuẩn",
  "vụ tai nạn",
  "giải ngân vốn",
  "bảo hiểm y tế",
  "độ che phủ rừng",
].map((phrase) => ({ canonical: phrase.split(" "), folded: fold(phrase).split(" ") }));

function isFigure(list: readonly Token[], intent: Intent, many: boolean, taken: readonly boolean[]): boolean {
  const first = list.find((token) => token.kind === "word" && !/^(?:con|the|vay|roi|va)$/.test(token.folded));
  // "Số người chết vì tai nạn giao thông ở … năm 2020?", no question word at all.
  const headed =
    intent === "about" &&
    first !== undefined &&
    /^(?:số|tổng|mức)$/u.test(
      first.canonical.length === first.folded.length && first.loose
        ? canonical(first.folded === "so" ? "số" : first.folded === "tong" ? "tổng" : first.folded)
        : first.canonical,
    );
  // "Có đạt kế hoạch không?": the result and what it is held against are figures.
  if (intent === "yes-no" && Q.has(list, Q.AIM_NOUN) && Q.has(list, Q.REACHED)) return true;
  // "GRDP Lâm Đồng 2025", "Lào Cai hộ nghèo năm 2024": a measure, where and when, and nothing else.
  const subject = list.filter((token, i) => token.kind === "word" && !taken[i] && !isFiller(token));
  const bare =
    intent === "about" && !Q.asksAim(list) && !list.some((token) => token.quoted) && subject.length <= 6 && Q.has(list, BARE_MEASURES);
  const weighing = ["compare", "highest", "lowest", "average", "sum", "trend"].includes(intent);
  return headed || bare || many || weighing || Q.has(list, MEASURES);
}
