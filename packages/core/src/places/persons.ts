import { isCapital, isWord } from "./letters.ts";
import type { Run } from "./scan-name.ts";

// Family names: what follows one in capitals is a person, and a name that one opens is cut before it.
const FAMILY = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai trương lâm phùng tạ tô triệu vương quách lò hảng giàng vàng sùng thào mùa cầm nông hà cao đào thái châu lưu tống thạch kim sơn danh lục bế ma chu nghiêm kiều".split(
    " ",
  ),
);
const BEFORE_PERSON = new Set("ông bà anh chị em cô thầy cụ chú bác mẹ sỹ đc".split(" "));
const BEFORE_OTHER = new Set("thắng dịch đường phố ngõ sông hồ núi đèo suối vịnh cầu hẻm lộ".split(" "));
/** Whether the run goes on, from its word `word`, with a person: "UBND huyện A Nguyễn Văn B". */
export function opensPerson(view: string, run: Run, word: number): boolean {
  const from = run.ends[word - 1];
  const to = run.ends[word];
  return from !== undefined && to !== undefined && run.ends.length - word >= 2 && FAMILY.has(view.slice(from + 1, to));
}

/** Whether it is written in capitals throughout, where capitals tell nothing. */
export function upperCase(text: string, start: number, end: number): boolean {
  const slice = text.slice(start, end);
  return slice === slice.toUpperCase();
}

/** "Nguyễn Văn Hà Giang", "ông Hà Nam", "đường Hà Nội", "sông Đồng Nai". */
export function isPerson(text: string, view: string, at: number, start: number): boolean {
  let i = at;
  let words = 0;
  let first = "";
  while (words < 4 && i > start && view.charCodeAt(i - 1) === 32) {
    const stop = i - 1;
    let from = stop;
    while (from > start && isWord(text.charCodeAt(from - 1))) from--;
    if (from === stop) break;
    const word = view.slice(from, stop);
    if (!isCapital(text.charCodeAt(from))) {
      if (words > 0) break;
      return BEFORE_PERSON.has(word) || BEFORE_OTHER.has(word) || /(?:đồng chí|bác sỹ) $/u.test(view.slice(Math.max(start, at - 9), at));
    }
    first = word;
    i = from;
    words++;
  }
  return words > 0 && (FAMILY.has(first) || BEFORE_PERSON.has(first)) && !upperCase(text, i, at);
}
