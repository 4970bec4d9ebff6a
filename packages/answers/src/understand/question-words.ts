import { findTerm, sameWord, type Term, type Token, term } from "../text/tokens.ts";
import { isFiller } from "../text/words.ts";

const HOW_MANY = ["bao nhiêu", "mấy", "là mấy", "mức nào", "chừng nào", "cỡ nào", "con số nào"].map(term);
const terms = (...phrases: string[]): Term[] => phrases.map(term);

export const WHO = terms(
  "do ai",
  "ai là",
  "người nào",
  "cơ quan nào phát động",
  "hội nào phát động",
  "ai đã",
  "ai được",
  "ai phát động",
  "đơn vị nào phát động",
  "ai",
);
export const WHICH = terms(
  "nào",
  "những ai",
  "gồm những",
  "liệt kê",
  "kể tên",
  "danh sách",
  "gồm ai",
  "những gì",
  "các đơn vị",
  "gì",
  "hạng mấy",
);
export const WHEN = terms("năm nào", "khi nào", "bao giờ", "ngày nào", "tháng nào", "lúc nào", "thời gian nào", "hồi nào", "giai đoạn nào");
export const WHERE = terms("ở đâu", "tại đâu", "nơi đâu", "địa điểm nào", "chỗ nào");
export const WHY = terms(
  "làm gì mà",
  "làm gì để",
  "gì mà được",
  "gì mà lại được",
  "gì để được",
  "gì nên được",
  "việc tốt gì",
  "việc gì mà",
  "công gì",
  "đóng góp gì",
  "thành tích nào",
  "nhờ việc gì",
  "nhờ thành tích",
  "vì sao",
  "tại sao",
  "vì thành tích gì",
  "thành tích gì",
  "lý do",
  "vì lý do gì",
  "nhờ đâu",
  "sao lại",
);
export const SUM = terms("tổng cộng", "tổng số", "cộng cả", "tất cả bao nhiêu", "cả thảy", "gộp cả", "tổng lại", "cộng lại");
export const AVERAGE = terms("trung bình", "trung bình cộng", "bình quân mỗi năm", "bình quân một năm", "bình quân hằng năm");
/** A mean of several numbers, whatever else is asked. */
export const MEAN = terms("trung bình cộng");
export const TREND = terms(
  "thay đổi thế nào",
  "thay đổi ra sao",
  "thay đổi",
  "qua các năm",
  "các năm",
  "từng năm",
  "theo năm",
  "diễn biến",
  "biến động",
  "xu hướng",
  "tăng thế nào",
  "giảm thế nào",
  "tăng giảm thế nào",
  "tăng giảm ra sao",
  "từ bao nhiêu",
  "từ mấy",
);
/** The same of awards, where "thay đổi" and the like may stand in what they were given for. */
export const AWARD_TREND = terms(
  "qua các năm",
  "từng năm",
  "theo năm",
  "theo từng năm",
  "các năm",
  "diễn biến",
  "tăng giảm thế nào",
  "tăng giảm ra sao",
  "thay đổi thế nào",
  "thay đổi ra sao",
);
/** "nơi nào … nhiều hơn": one of two is asked. */
export const EITHER = terms("nơi nào", "bên nào", "huyện nào", "tỉnh nào", "xã nào", "đơn vị nào", "địa phương nào", "phường nào");
/** "Tất cả về ông …", "Quyết định … nói gì": whatever there is about one thing. */
export const OVERVIEW = terms(
  "tất cả về",
  "tất cả những gì về",
  "tất cả thông tin về",
  "mọi thông tin về",
  "thông tin về",
  "thông tin gì về",
  "những gì về",
  "cho biết về",
  "cho tôi biết về",
  "kể về",
  "giới thiệu về",
  "tóm tắt về",
  "tổng hợp về",
  "tìm hiểu về",
  "nói gì",
  "nói về gì",
  "về việc gì",
  "nội dung gì",
  "có nội dung",
  "nội dung của",
);
export const HIGHEST = terms("cao nhất", "nhiều nhất", "lớn nhất", "dài nhất", "đông nhất", "dẫn đầu");
export const LOWEST = terms("thấp nhất", "nhỏ nhất", "kém nhất", "ngắn nhất");
/** "ít nhất" is the lowest unless a number follows: "ít nhất 5 xã", "ít nhất bao nhiêu". */
export const LEAST = terms("ít nhất");
export const MORE = terms("nhiều hơn", "cao hơn", "lớn hơn", "hơn", "tăng hay giảm", "chênh lệch", "chênh");
export const LESS = terms("thấp hơn", "ít hơn", "kém hơn", "nhỏ hơn");
export const TARGET = terms(
  "mục tiêu",
  "chỉ tiêu",
  "phấn đấu",
  "đặt ra",
  "kế hoạch giao",
  "kế hoạch đề ra",
  "chỉ tiêu giao",
  "giao là",
  "đề ra",
  "dự kiến",
  "được giao",
  "kế hoạch",
  "nhiệm vụ",
  "dự toán giao",
  "sẽ",
  "phải đạt",
  "cần đạt",
  "cần phải",
  "dự định",
  "định hướng",
  "hướng tới",
  "hướng đến",
  "mong muốn",
  "muốn",
  "kỳ vọng",
  "cam kết",
  "đặt hạn",
  "thời hạn",
  "dự toán",
);
/** "đạt mấy chỉ tiêu", "bao nhiêu chỉ tiêu vượt kế hoạch": aims that are counted are no aim of the question. */
function withoutCounted(list: readonly Token[]): readonly Token[] {
  const at = list.findIndex(
    (token, i) => /^(?:may|nhieu|so)$/.test(list[i - 1]?.folded ?? "") && token.folded === "chi" && list[i + 1]?.folded === "tieu",
  );
  return at < 0 ? list : [...list.slice(0, at), ...list.slice(at + 2)];
}

/** What is to be done: "Lào Cai phải xóa bao nhiêu nhà tạm", "định huy động bao nhiêu vốn"; not "có phải", "quyết định". */
export function asksAim(list: readonly Token[]): boolean {
  return (
    has(withoutCounted(list), TARGET) ||
    list.some((token, i) => {
      const before = list[i - 1]?.folded ?? "";
      const after = list[i + 1];
      if (sameWord(token, "phải", "phai")) return before !== "co" && after?.kind === "word" && !/^(?:khong|chang|chua)$/.test(after.folded);
      return (
        token.surface === "định" &&
        after?.kind === "word" &&
        !/^(?:quyet|xac|nhat|gia|on|quy|nhan|chi|an|tham|nghi|giam|kien|thiet|co|hoach)$/.test(before)
      );
    })
  );
}
/** "vượt chỉ tiêu bao nhiêu phần trăm", "đạt mấy % kế hoạch": how far a result reached, no aim. */
export function asksShareOfAim(list: readonly Token[], unit: readonly string[]): boolean {
  // "đặt mục tiêu" without its accents is no "đạt".
  const text = list
    .map((token) => (token.folded === "dat" && token.canonical !== "đạt" && !token.loose ? "-" : token.folded))
    .join(" ")
    .replace(/(?:^| )dat (?=muc tieu)/gu, (all) => (list[0]?.loose ? " - " : all));
  return (
    unit[0] === "%" &&
    !/(?:^| )(?:phan dau|theo|dat ra|de ra|du kien|phai) /.test(text) &&
    /(?:^| )(?:vuot|bang|dat|so voi|hoan thanh)(?: \S+){0,6} (?:chi tieu|ke hoach|du toan|muc tieu)(?= |$)/.test(text)
  );
}

/** "Có hoàn thành dự toán không": a result is held against what was to be reached. */
export const REACHED = terms("hoàn thành", "đạt", "vượt", "bảo đảm", "đảm bảo");
export const AIM_NOUN = terms(
  "chỉ tiêu",
  "kế hoạch",
  "mục tiêu",
  "dự toán",
  "chỉ tiêu giao",
  "kế hoạch giao",
  "yêu cầu",
  "nghị quyết",
  "mức phấn đấu",
  "phấn đấu",
);
/** "đứng thứ mấy", "xếp hạng mấy". */
export const PLACING = terms(
  "thứ mấy",
  "hạng mấy",
  "hạng bao nhiêu",
  "vị trí nào",
  "vị trí thứ mấy",
  "xếp thứ",
  "xếp hạng",
  "thứ bao nhiêu",
);
/** "doanh thu bao nhiêu", "tổng thu mấy tỷ", typed without accents, is no "thứ bao nhiêu". */
const TAKINGS = /^(?:doanh|tong|nguon|sach|thue|thuc|so|muc|da|duoc|phai|giao|toan)$/;

/** Whether a question asks for a place in an order. */
export function asksPlacing(list: readonly Token[]): boolean {
  for (let from = 0; ; ) {
    const hit = findTerm(list, PLACING, from);
    if (hit === null) return false;
    const takings = hit.term.folded[0] === "thu" && list[hit.index]?.loose === true && TAKINGS.test(list[hit.index - 1]?.folded ?? "");
    if (!takings) return true;
    from = hit.index + hit.length;
  }
}
export const PROPOSED = terms("đề nghị", "đề xuất", "suy tôn", "trình", "giới thiệu", "xét tặng", "hồ sơ");
/** What must be so for somebody to be praised: "muốn được tặng … phải thế nào", "tiêu chuẩn để được xét …". */
export const RULE = terms(
  "muốn được tặng",
  "muốn được xét",
  "muốn được khen",
  "muốn được công nhận",
  "để được xét",
  "mới được xét",
  "không được xét",
  "không xét tặng",
  "không xét khen",
  "điều kiện gì",
  "điều kiện nào",
  "điều kiện để",
  "điều kiện xét",
  "điều kiện được",
  "tiêu chuẩn gì",
  "tiêu chuẩn nào",
  "tiêu chuẩn để",
  "tiêu chuẩn xét",
  "tiêu chuẩn được",
  "tiêu chí xét",
  "tiêu chí để",
);
/** "… theo quyết định số bao nhiêu?": a number is asked that is no count. */
export const NUMBERED = terms("số bao nhiêu", "số mấy", "quyết định nào", "quyết định số nào", "văn bản nào", "kế hoạch nào");
/** "Mức thưởng kèm Bằng khen là bao nhiêu": an amount of money, no award. */
export const PRIZE = terms("mức thưởng", "tiền thưởng", "mức tiền thưởng", "số tiền thưởng", "thưởng bao nhiêu tiền");
export const GIVING = terms(
  "tặng thưởng",
  "tặng",
  "truy tặng",
  "khen thưởng",
  "khen",
  "phong tặng",
  "trao tặng",
  "trao",
  "đón nhận",
  "nhận",
  "công nhận",
  "được thưởng",
  "tôn vinh",
  "biểu dương",
);
export const LAUNCH = terms(
  "phát động",
  "khởi xướng",
  "phát động phong trào",
  "tên phong trào",
  "phong trào nào",
  "phong trào gì",
  "phong trào thi đua nào",
  "phong trào thi đua gì",
  "những phong trào",
  "các phong trào",
  "đợt thi đua nào",
);

const MOVEMENTS_OF =
  /^(?:(?:cho|toi|em|minh|biet|hoi|xin|liet ke|ke ten|danh sach|tong hop|cac|nhung|ten|co) )*(?:phong trao|dot thi dua|cuoc van dong)(?: thi dua)?(?: yeu nuoc)?(?=$| (?:cua|do|ben|o|tai|trong|thuoc|nam|giai doan)(?: |$))(?:(?! (?:ket qua|ra sao|the nao|bao|may|hieu qua|tac dung|la|duoc|da|dat|gop|giup|vi sao|co|khi nao|nao|gi|ai|cong tac)(?: |$)) \S+)*$/;

/** "Phong trào của Hội Cựu chiến binh", "phong trào thi đua ở Quảng Ninh năm 2016": those there are, though no "nào" asks for them. */
export function listsMovements(list: readonly Token[], known: readonly { from: number; to: number }[]): boolean {
  if (list.some((token) => token.quoted)) return false;
  const rest = list.filter((token, i) => token.kind !== "sign" && !known.some(({ from, to }) => i >= from && i < to));
  return MOVEMENTS_OF.test(rest.map((token) => token.folded).join(" "));
}

/** Whether the number of a document is asked for; "tổng số mấy chỉ tiêu" counts. */
export function asksNumber(list: readonly Token[]): boolean {
  const hit = findTerm(list, NUMBERED);
  return hit !== null && !(hit.term.folded[0] === "so" && list[hit.index - 1]?.folded === "tong");
}

export function has(list: readonly Token[], of: readonly Term[]): boolean {
  return findTerm(list, of) !== null;
}

// What follows "mấy" typed bare; "máy tính", "may mặc" go on otherwise.
const COUNTED = new Set(
  "tap ca ho xa huyen thon km ha ty trieu nghin nguoi can nha truong don bang giay huan co chien luot sang em vu cong hoi phong nam thang lan dieu phan diem".split(
    " ",
  ),
);

/** Where "bao nhiêu" or "mấy" stands. Bare "may" counts only where a number can be asked: it also spells "máy" and "may". */
export function howManyAt(list: readonly Token[], from = 0): { index: number; length: number } | null {
  for (let start = from; ; ) {
    const hit = findTerm(list, HOW_MANY, start);
    if (hit === null) return null;
    // "hạng mấy", "đứng thứ mấy" ask for a rank, not a number; so do they without accents, where "thu mấy tỷ" does not go on.
    const ahead = list[hit.index - 1];
    const ordinal =
      ahead?.folded === "hang" ||
      (ahead?.folded === "thu" && (ahead.loose ? !COUNTED.has(list[hit.index + hit.length]?.folded ?? "") : ahead.canonical === "thứ"));
    if (ordinal) {
      start = hit.index + 1;
      continue;
    }
    if (hit.term.folded[0] !== "may") return hit;
    const token = list[hit.index] as Token;
    const next = list[hit.index + 1];
    const typed = token.canonical === "mấy";
    const before = list[hit.index - 1];
    const asks =
      next === undefined ||
      next.folded === "%" ||
      next.folded === "?" ||
      next.folded === "," ||
      COUNTED.has(next.folded) ||
      /^(?:la|duoc|co|cho|lam|may|dat|con)$/u.test(before?.folded ?? "") ||
      hit.index === 0;
    if (typed || (asks && !/^(?:moc|bay|tinh|anh|in)$/u.test(next?.folded ?? ""))) return hit;
    start = hit.index + 1;
  }
}

const UNIT_STOP = new Set(
  "xuong len dat duoc da la co cua o tai trong nam so nham cho vao den tu chua khong nhan bi cong hoan con va nhieu hon thi do giam tang thuoc trong de ve vi tham dang sau nho doan ca vuot nop thu gop chi phan o moi ung trao tren cu".split(
    " ",
  ),
);

/** What is counted, where its first word alone goes on with the question. */
const COUNTED_IN_TWO = new Set(
  "doan vien|doan the|doan cong|doan khach|cong trinh|cong nhan|cong doan|cong chuc|cong dan|cong ty|cong lao|con bo|con trau|con lon|con de|con ga|phan qua|phan viec|phan thuong|thi sinh|chi hoi|chi bo|chi doan|chi tieu|giam doc|thu tuc|trong diem|vi tri|dang vien|dang bo|tham luan|giai phap|o to|thu vien|ve tinh|cho ngoi".split(
    "|",
  ),
);

/** The words behind a "bao nhiêu": what is counted. `bao nhiêu xã đạt chuẩn` → xa; `mấy %` → %; `bao nhiêu tỷ đồng` → ty dong. */
export function unitBehind(list: readonly Token[], at: number): string[] {
  const unit: string[] = [];
  const share = list[at]?.folded === "diem" ? at + 1 : at;
  if (list[share]?.folded === "phan" && list[share + 1]?.folded === "tram") return ["%"];
  for (let i = at; i < list.length && unit.length < 3; i++) {
    const token = list[i] as Token;
    if (token.folded === "%") return ["%"];
    if (token.kind !== "word" || token.quoted) break;
    // "đạt tỷ lệ bao nhiêu năm 2018"
    if (token.folded === "nam" && list[i + 1]?.kind === "number") break;
    const first =
      /^(?:dat|ngay|nam|thang|em|co|ho|luot|nguoi)$/u.test(token.folded) ||
      COUNTED_IN_TWO.has(`${token.folded} ${list[i + 1]?.folded ?? ""}`);
    // "hồ sơ" is one word; "hộ so với" is not.
    const file = unit.at(-1) === "ho" && token.folded === "so" && (token.loose ? list[i + 1]?.folded !== "voi" : token.canonical === "sơ");
    if (unit.length > 0 ? UNIT_STOP.has(token.folded) && !file : !first && (isFiller(token) || UNIT_STOP.has(token.folded))) break;
    unit.push(token.folded);
  }
  return unit;
}
