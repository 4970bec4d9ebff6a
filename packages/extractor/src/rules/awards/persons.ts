import { communesNamed, districtsNamed, FAMILY_NAMES, lean, provincesNamed } from "@thidua/core";
import { CAPITALS, cutName, cutWords, HEAD, spanOf, syllables } from "./names.ts";
import type { Piece } from "./pieces.ts";
import { person, type Receiver } from "./receiver.ts";
import { TITLES } from "./vocabulary.ts";

const TITLED = lean(
  new RegExp(`^(?:(?:các +)?(?:${TITLES})(?: *(?:ckii|cki|ck1|ck2|chuyên khoa (?:ii|i|1|2)|cao cấp|chính)(?= ))?(?: *[,.:-])? +)+`, "u"),
);
// What somebody works as, before a name: no title of address, and no office
const OCCUPATION =
  /^(?:[Tt]hợ|[Ll]ái (?:xe|tàu|đò)|[Tt]ài công|[Hh]ộ lý|[Hh]ộ sinh|[Yy] tá|[Cc]ô đỡ|[Cc]ô nuôi|[Bb]à đỡ|[Bb]ảo mẫu|[Bb]ảo vệ(?: rừng)?|[Cc]ấp dưỡng|[Tt]ạp vụ|[Ll]ao công|[Tt]hủ (?:kho|thư|từ)|[Dd]iêm dân|[Nn]gười (?:thợ|lái đò|nông dân|lính|gác|giữ)|[Tt]rưởng (?:bản|ấp|xóm|khóm|buôn|làng|khu phố)|[Gg]ià bản|[Nn]ữ (?:công nhân|hộ sinh|dân quân|tự vệ|chiến sĩ|giáo viên|bác sĩ)|[Kk]iểm lâm viên|[Kk]ỹ thuật viên|[Dd]ân quân|[Tt]ự vệ|[Xx]ạ thủ|[Ll]ính|[Tt]uần đường|[Gg]ác (?:ghi|chắn|rừng)|[Nn]ghệ nhân)(?: +\p{Ll}[\p{L}\p{M}]*){0,3} +(?=\p{Lu})/u;
const PRONOUN = /^(?:ông|bà|anh|chị|cô|thầy|em|bác|chú|cụ|dì|mế|thím|mợ|đồng chí|bạn)$/u;
const CRAFT = lean(/^\p{Ll}[\p{L}\p{M}]*(?: +\p{Ll}[\p{L}\p{M}]*)? +(\p{Lu}[\p{L}\p{M}]*(?: +\p{Lu}[\p{L}\p{M}]*){1,4})/u);
const COUNTRY = /^Việt Nam(?![\p{L}\p{M}])/u;

/** Whether capitalised words are the full name of a person: a family name, then one to four syllables more. */
export function isFullName(words: string): boolean {
  const parts = syllables(words);
  return parts.length >= 2 && parts.length <= 5 && FAMILY_NAMES.has((parts[0] as string).toLowerCase());
}

const isProvince = (words: string): boolean => provincesNamed(words).length > 0;

/** Whether words behind an occupation are where it is followed, not who follows it: "dân quân Hà Tĩnh", "diêm dân Bạc Liêu". */
function isPlaceName(words: string): boolean {
  if (isProvince(words) || districtsNamed(words).length > 0) return true;
  return syllables(words).length === 2 && communesNamed(words).length > 0;
}

// Who is told by where they are from as often as by name: "nông dân Quảng Nam", "ngư dân Lý Sơn"
const MANY = lean(
  /^(?:các +)?(?:nông dân|công nhân|ngư dân|cựu chiến binh|ccb|chiến sỹ|học sinh|sinh viên|doanh nhân|đoàn viên|vận động viên|nghệ nhân|nghệ sỹ|thương binh|công dân) +$/u,
);

/** Whether capitalised words behind a title name a place. */
const isOfPlace = (title: string, words: string): boolean =>
  MANY.test(title) && isPlaceName(words) && (isProvince(words) || districtsNamed(words).length > 0 || !isFullName(words));

/** Offsets of a person's name at the end of capitalised words behind a role: "Phó Bí thư Thành ủy Ngô Thị Hằng". */
export function nameAtEnd(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = [...text.slice(start, end).matchAll(/\S+/gu)];
  let best: number | null = null;
  for (let index = words.length - 1; index >= 0 && index >= words.length - 5; index--) {
    const word = words[index] as RegExpMatchArray;
    if (!/^\p{Lu}/u.test(word[0])) break;
    if (FAMILY_NAMES.has(word[0].toLowerCase()) && words.length - index >= 2) best = index;
  }
  const first = best === null ? undefined : words[best];
  return first?.index === undefined ? null : { start: start + first.index, end };
}

// "Trường THPT Nguyễn Du", "xã Lê Lợi" are named after people.
export const NAMED_AFTER =
  /(?:trường|thpt|thcs|tiểu học|mầm non|đại học|học viện|cao đẳng|xã|phường|huyện|quận|thị xã|thôn|đường|(?<!thành )phố|bệnh viện|khu phố|công ty|tnhh|cp|cổ phần|doanh nghiệp|giải thưởng|chợ|chùa|ấp) *$/u;

// đồng chí Giám đốc Sở, 01 đồng chí Lãnh đạo Sở
const OFFICE_NAME = lean(
  /^(?:phó |nguyên )?(?:giám đốc|chủ tịch|bí thư|trưởng (?:ban|phòng|đoàn)|hiệu trưởng|lãnh đạo|chánh (?:văn phòng|thanh tra|án)|viện trưởng|cục trưởng|chi cục trưởng|chỉ huy trưởng|chính ủy|tổng giám đốc|tư lệnh)(?![\p{L}\p{M}])/u,
);

/** Who is called by an office: by the name behind it, or else by the office and its body, "Giám đốc Sở". */
function officer(text: string, view: string, piece: Piece, at: number): Receiver | null {
  const cut = cutName(text, view, at, piece.end);
  const end = at + cutWords(view.slice(at, cut.end)).length;
  const name = nameAtEnd(text, at, end);
  if (name && name.start > at && !NAMED_AFTER.test(view.slice(at, name.start))) return person(piece.start, name.end, name);
  return /\p{L}+ \p{L}+ \p{L}/u.test(text.slice(at, end)) ? person(piece.start, end, { start: at, end }) : null;
}

export function readPerson(text: string, view: string, piece: Piece): Receiver | null {
  const slice = view.slice(piece.start, piece.end);
  const titled = TITLED.exec(`${slice} `);
  const at = titled ? piece.start + Math.min(titled[0].length, slice.length) : piece.start;
  const words = CAPITALS.exec(text.slice(at, piece.end));
  // "nghệ sĩ chèo Lê Thị Mai", "bác sĩ đa khoa Hà Văn Tâm"
  const craft = titled && !words ? CRAFT.exec(text.slice(at, piece.end)) : null;
  if (craft && isFullName(craft[1] as string)) {
    const end = at + craft[0].length;
    return person(piece.start, end, { start: end - (craft[1] as string).length, end });
  }
  if (titled && OFFICE_NAME.test(view.slice(at, piece.end))) return officer(text, view, piece, at);
  // "Nông dân Việt Nam xuất sắc" is a title
  if (words && COUNTRY.test(words[0])) return null;
  if (titled && words && isOfPlace(titled[0], words[0])) return null;
  if (titled && words) {
    const name = spanOf(view, at, at + words[0].length);
    // "công nhân Công ty A" is a role, "đoàn viên Đoàn xã" too
    const head = HEAD.exec(view.slice(at, piece.end));
    if (head && (head[0].length > words[0].length || syllables(words[0]).length !== 1) && !isFullName(words[0])) return null;
    // "K’Brểu" is all of a name
    const pointer = syllables(words[0]).length === 1 && !/['’]/u.test(words[0]);
    return person(piece.start, name.end, name, pointer);
  }
  // "thợ lò Phạm Quang Hợi", "bảo vệ rừng Lường Văn Khoa"
  const worker = titled ? null : OCCUPATION.exec(text.slice(piece.start, piece.end));
  const whose = worker ? CAPITALS.exec(text.slice(piece.start + worker[0].length, piece.end)) : null;
  if (worker && whose && isPlaceName(whose[0])) return null;
  if (worker && whose && syllables(whose[0]).length >= 2 && (isFullName(whose[0]) || syllables(whose[0]).length === 3)) {
    const from = piece.start + worker[0].length;
    return person(piece.start, from + whose[0].length, { start: from, end: from + whose[0].length });
  }
  if (PRONOUN.test(cutWords(slice)))
    return person(
      piece.start,
      piece.start + cutWords(slice).length,
      { start: piece.start, end: piece.start + cutWords(slice).length },
      true,
    );
  if (!titled && words && isFullName(words[0]) && !HEAD.test(slice) && !isProvince(words[0]))
    return person(piece.start, at + words[0].length, spanOf(view, at, at + words[0].length));
  return null;
}
