/**
 * What stands before a full stop that ends no sentence: titles, initials, numbers and letters of lists. Read in the text as written:
 * "TS." is a title and "no." the end of "cuộc sống ấm no.".
 */

// "TP. Hồ Chí Minh", "PGS. TS. Nguyễn", "KT. CHỦ TỊCH", "NGƯT. Trần", "Đ/c. Lê"
const TITLES = new Set(
  `TP Tp TX Tx TT Tt TPHCM TS Ts Th ThS Ths THS Th.S PGS GS BS Bs BSCK BSCKI BSCKII CK CKI CKII CN KS Ks KTS YS DS DSCK ĐD LS
  NGƯT NGND TTƯT TTND NSƯT NSND NNƯT NNND AHLĐ AHLLVTND KT TM TL TUQ TMTƯ HT Ng Tr St No Mr Mrs Ms Dr Đ/c ĐC Đc Đ/C đ/c đc tr vs tp tx ths ts gs`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

// "hạng A.", "vitamin C.", "lớp 5 A.": a letter that is no initial.
const LETTERED = new Set("hạng loại lớp khối nhóm tổ bảng vitamin khu cụm đội mức điểm cột dãy lô vùng".split(" "));

// "lên 27.", "thôn 3.", "năm 5.": a number behind these is none of a list.
const COUNTED = new Set(
  `lên là còn đạt thứ số năm tháng ngày quý có được từ đến tới hạng cấp tổ ấp thôn bản khu lớp khối phường quận xóm khóa khoá hơn gần trên dưới tổng vòng đợt
  tuyến vực bậc mức kỳ đội khoảng xuống tăng giảm thêm thành bằng và với ngõ hẻm buôn làng lần tiểu đoàn trung đoàn sư đại cụm vùng kênh cả khoản điểm ít nhất quá`.split(
    /\s+/,
  ),
);

// "Điều 3. Tặng …", "Phụ lục II. …", "Bảng 1. …" where they open a sentence
const PARTS = new Set("điều phần chương mục bài câu lục biểu bảng khoản hình bước nội dung tiêu chí giải pháp".split(" "));

const ROMAN = /^[IVX]{1,5}$/;
const LIST_TOKEN = /^(?:\d{1,3}(?:\.\d{1,2}){0,4}|[IVX]{1,5}(?:\.\d{1,2}){0,4}|[A-ZĐa-zđ](?:\.\d{1,2}){0,3})$/u;
const LONGEST_TOKEN = 12;
// A list that begins inside a line shows its second number no farther than this.
const LONGEST_ITEM = 400;

/** The run of characters that ends at `at`: "98,7%", "PGS.TS", "27"; and where it begins. */
function tokenBefore(text: string, from: number, at: number): { token: string; start: number } {
  let start = at;
  while (start > from && at - start <= LONGEST_TOKEN) {
    const code = text.charCodeAt(start - 1);
    if (code <= 32 || code === 40 || code === 34 || code === 91 || code === 0x201c || code === 0x2018) break;
    start--;
  }
  return { token: text.slice(start, at), start };
}

/** The word before `at`, lower case, without what parts it from the one behind. */
function wordBefore(view: string, from: number, at: number): string {
  let end = at;
  while (end > from && view.charCodeAt(end - 1) <= 32) end--;
  let start = end;
  while (start > from && end - start < LONGEST_TOKEN && view.charCodeAt(start - 1) > 32) start--;
  return view.slice(start, end);
}

/** What is known of the list that a line holds: the number of its last item. */
export interface ListState {
  last: number;
}

/** Whether the number before a full stop is that of an item: "gồm: 1. Sở Y tế 2. Sở Tư pháp", and not "nâng tổng số lên 27. Doanh thu". */
function isItemNumber(number: number, view: string, from: number, start: number, at: number, list: ListState): boolean {
  const word = wordBefore(view, from, start);
  if (/[:;,]$/.test(word)) return number <= 1 || number === list.last + 1;
  if (COUNTED.has(word)) return false;
  if (number === 1) return view.slice(at, at + LONGEST_ITEM).includes(" 2. ");
  return number === list.last + 1 && list.last > 0;
}

/**
 * Whether the full stop at `at` belongs to the word before it and ends no sentence. `from`: where the sentence began; `list` is
 * moved on where the word is the number of an item.
 */
export function belongsToWord(text: string, view: string, from: number, at: number, list: ListState): boolean {
  const { token, start } = tokenBefore(text, from, at);
  if (token === "") return false;
  const first = start === from;
  const number = /^\d{1,3}$/.test(token) ? Number(token) : -1;
  if (first && LIST_TOKEN.test(token)) {
    if (number >= 0) list.last = number;
    return true;
  }
  if (number >= 0) {
    const word = wordBefore(view, from, start);
    // "Điều 3. Tặng …": its own heading.
    if (PARTS.has(word) && start - from <= word.length + 8) return true;
    if (!isItemNumber(number, view, from, start, at, list)) return false;
    list.last = number;
    return true;
  }
  const last = token.slice(Math.max(token.lastIndexOf("."), token.lastIndexOf(",")) + 1);
  if (TITLES.has(token) || TITLES.has(last)) return true;
  if (ROMAN.test(token) && token.length > 1) {
    const word = wordBefore(view, from, start);
    return /[:;]$/.test(word) || (PARTS.has(word) && start - from <= word.length + 8);
  }
  if (/^\p{Lu}$/u.test(last)) return !LETTERED.has(wordBefore(view, from, start)) && !/\d$/.test(wordBefore(view, from, start));
  // "a. Về kinh tế" behind a colon; "1.200 m. Đến nay" is a sentence.
  return /^\p{Ll}$/u.test(token) && /[:;]$/.test(wordBefore(view, from, start));
}
