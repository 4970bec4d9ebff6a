import { canonical } from "@thidua/core";

// "ông Nguyễn Văn An", "đồng chí Lò Thị Mai", "bà giáo Hoa": what is said before a person's name is no part of it.
const TITLES =
  "thầy giáo|cô giáo|bà giáo|nhà giáo|bác sĩ|bác sỹ|ông|bà|anh|chị|em|cô|thầy|cụ|bác|chú|đồng chí|đ/c|tiến sĩ|tiến sỹ|thạc sĩ|thạc sỹ|nghệ nhân|nghệ sĩ|nghệ sỹ|nông dân|cựu chiến binh|học sinh|sinh viên|liệt sĩ|liệt sỹ|mẹ|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy";
const BEFORE = new RegExp(`^(?:(?:các |gia đình |hộ )?(?:${TITLES}) )+`, "u");
const BEHIND = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${TITLES}) $`, "u");
const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The name itself: without what is said before it, and without what follows a comma or stands in brackets. */
export function bareName(name: string): string {
  const cut = name.split(/[,;(]| - | – /u)[0]?.trim() ?? "";
  const before = BEFORE.exec(canonical(cut.normalize("NFC")))?.[0].length ?? 0;
  return cut.normalize("NFC").slice(before).trim();
}

/** What two spellings of one name have in common. */
export function personKey(name: string): string {
  return canonical(bareName(name)).replace(/\s+/g, " ");
}

/** Where a name stands in a text, whole words only, whatever the case; `view` is the canonical text. */
export function findName(view: string, name: string): [start: number, end: number][] {
  const wanted = canonical(name.normalize("NFC"));
  const found: [number, number][] = [];
  if (wanted === "") return found;
  for (let at = view.indexOf(wanted); at >= 0; at = view.indexOf(wanted, at + wanted.length)) {
    const end = at + wanted.length;
    if (!LETTER.test(view.charAt(at - 1)) && !LETTER.test(view.charAt(end))) found.push([at, end]);
  }
  return found;
}

/**
 * Where somebody is called by the end of the name behind a title ("ông Dũ", "chị A Tủa"); `view` is the canonical `text`. Alone, or in small
 * letters, the word may be any other ("Anh hùng").
 */
export function findShort(text: string, view: string, name: string): [start: number, end: number][] {
  const words = bareName(name).split(/\s+/);
  return [2, 1]
    .filter((count) => count < words.length)
    .flatMap((count) => findName(view, words.slice(-count).join(" ")))
    .filter(([start, end]) => {
      if (!/^\p{Lu}/u.test(text.slice(start, end)) || !BEHIND.test(view.slice(Math.max(0, start - 16), start))) return false;
      return !/^ (?:lao động|lực lượng)/u.test(view.slice(end, end + 12));
    });
}
