import { FAMILY_NAMES } from "../vietnamese/family-names.ts";
import { isCapital, isWord } from "./letters.ts";
import type { Run } from "./scan-name.ts";
import type { AdminKind } from "./units.ts";

// The commonest of FAMILY_NAMES, few of which are in names of places: what follows one in capitals is a person, and a name that one opens is cut before it.
const FAMILY = new Set(
  "nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn lương mai trương lâm phùng tạ tô triệu vương quách lò hảng giàng vàng sùng thào mùa cầm nông hà cao đào thái châu lưu tống thạch kim sơn danh lục bế ma chu nghiêm kiều".split(
    " ",
  ),
);
const BEFORE_PERSON = new Set("ông bà anh chị em cô thầy cụ chú bác mẹ sỹ đc".split(" "));
const BEFORE_OTHER = new Set("thắng dịch đường phố ngõ sông hồ núi đèo suối vịnh cầu hẻm lộ".split(" "));
// "thầy cô A Lưới", "chị em Ia O": all of them, no one of that name; "các huyện miền núi Thanh Hóa": no mountain
const PEOPLE_OF_A_PLACE = /(?:thầy cô|chị em|anh em|miền núi) $/u;

/** Whether the run goes on, from its word `word`, with a person: "UBND huyện A Nguyễn Văn B". */
export function opensPerson(view: string, run: Run, word: number): boolean {
  const from = run.ends[word - 1];
  const to = run.ends[word];
  return from !== undefined && to !== undefined && run.ends.length - word >= 2 && FAMILY.has(view.slice(from + 1, to));
}

// "Chủ tịch UBND xã", "Bí thư Đảng ủy phường", "Trưởng Công an xã"
const OFFICE_BEFORE =
  /(?:chủ tịch|bí thư|trưởng|phó|ubnd|ủy ban nhân dân|đảng ủy|hđnd|công an|mttq|mặt trận|huyện ủy|quân sự|hội [^,.;:\d]{2,24}|đoàn [^,.;:\d]{2,16}) $/u;

/**
 * Whether the whole run, which the lists of places do not have, is a person who holds an office of the level before it: "Chủ tịch UBND xã
 * Lâm Quốc Thới". The lists have nearly every district, so that any family name tells a person there: "Chủ tịch UBND huyện Viên Minh Hải".
 */
export function isOfficeHolder(view: string, start: number, kind: AdminKind, run: Run): boolean {
  const first = run.ends[0];
  const families = kind === "huyện" || kind === "quận" || kind === "thị xã" ? FAMILY_NAMES : FAMILY;
  if (first === undefined || run.ends.length < 3 || !families.has(view.slice(run.start, first))) return false;
  return OFFICE_BEFORE.test(view.slice(Math.max(0, start - 40), start));
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
      if (PEOPLE_OF_A_PLACE.test(view.slice(Math.max(start, at - 9), at))) return false;
      return BEFORE_PERSON.has(word) || BEFORE_OTHER.has(word) || /(?:đồng chí|bác sỹ) $/u.test(view.slice(Math.max(start, at - 9), at));
    }
    first = word;
    i = from;
    words++;
  }
  return words > 0 && (FAMILY.has(first) || BEFORE_PERSON.has(first)) && !upperCase(text, i, at);
}
