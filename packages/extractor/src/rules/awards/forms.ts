import {
  type AuthorityLevel,
  type AwardSlug,
  alternation,
  canonical,
  findAll,
  honourOf,
  lean,
  piecesOf,
  type Rank,
  rankOf,
} from "@thidua/core";
import type { FormToken } from "./tokens.ts";
import { alternatives, CLOSE, FORM_POINTER, FORM_WORDS, LEVELS_OF_TITLE, SLUG_OF_FORM, STANDS_FOR_FORM } from "./vocabulary.ts";

const TITLE_LEAD =
  "(?:danh +hiệu(?: +(?:vinh +dự +nhà +nước|vinh +dự|thi +đua|cao +quý|cao +cả|vẻ +vang|anh +hùng +cao +quý))* *:? *)?(?:đơn +vị +(?=anh +hùng +(?:l[lự]|lao)))?";
// danh hiệu “Tập thể lao động xuất sắc”, Huân chương "Lao động", Bằng khen
const FORM = lean(
  new RegExp(
    `(${TITLE_LEAD})((?:" *)?)(?:(chiến +sỹ +thi +đua|cstđ(?:cs|tq|ct)?)|(${alternation(
      FORM_WORDS.map((form) => {
        const order = /^(?:huân chương|huy chương) /u.exec(form)?.[0] ?? "";
        return [...piecesOf(order, " +"), ...(order ? ['"?'] : []), ...piecesOf(form.slice(order.length), " +")];
      }),
    )}))${CLOSE}`,
    "uy",
  ),
);
// danh hiệu “Doanh nhân tiêu biểu”, giải thưởng “Sao Tháng Giêng”, Huy hiệu “Tuổi trẻ dũng cảm”
const NAMED = /(danh +hiệu|giải +thưởng|huy +hiệu|bằng|bảng +vàng|cúp)(?: +(?:cao +quý|vinh +dự|thi +đua))? *:? *"([^"]{3,90})"/uy;
// danh hiệu “Người cao tuổi làm kinh tế giỏi toàn quốc. : nobody closed it
const UNCLOSED = /danh +hiệu(?: +(?:cao +quý|vinh +dự))? *:? *"([^".;,:()]{6,70})(?=[.;,:()]|$)/uy;
// Cờ “Đơn vị xuất sắc trong phong trào thi đua”
const FLAG = /cờ +"[^"]{0,60}(?:thi +đua|xuất +sắc|dẫn +đầu|tiêu +biểu)[^"]{0,40}"/uy;
// Cờ Chính phủ, Cờ của UBND tỉnh: a flag by its giver alone
const FLAG_OF = lean(
  new RegExp(
    `(?<!(?:chào|treo|dưới|lá|quốc|rủ|cắm) )cờ(?:(?= +(?:của +)?(?:chính +phủ|ubnd|ủy +ban +nhân +dân|thủ +tướng|bộ +\\p{L}|tổng +(?:liên|cục)|tỉnh${CLOSE}))|(?= +của +(?:lđlđ|liên +đoàn|công +đoàn|công +an|quân +khu|quân +chủng|trung +ương|tỉnh|thành|huyện|sở)${CLOSE}))`,
    "uy",
  ),
);
// UBND tỉnh tặng Cờ gồm: …, Chính phủ tặng Cờ năm 2021
const FLAG_ALONE =
  /(?<=(?:ubnd (?:tỉnh|thành phố|huyện)|ủy ban nhân dân (?:tỉnh|thành phố)|chính phủ|thủ tướng|trung ương (?:hội|đoàn)|tổng liên đoàn|tỉnh đoàn|tỉnh hội) (?:trao |trao tặng |tặng thưởng |tặng )(?:\d{1,3} )?)cờ(?= +(?:gồm|cho|năm|là)(?![\p{L}\p{M}])|[,;.:])/uy;
// … Cờ thi đua của Chính phủ. … để UBND thành phố xét tặng Cờ: a flag of which the article has told before
const FLAG_AGAIN = /(?<=(?:tặng|trao|nhận|suy tôn|đề nghị|được) )Cờ(?= *(?:[,;.)]|(?:cho|của|năm|là|gồm|và) ))/uy;
/** How far back "Cờ thi đua" may stand (UTF-16 code units). */
const FLAG_TOLD = 1200;
// BK của UBND tỉnh, 12 GK: the letters alone may be anything
const SHORT = lean(/[bg]k(?= +(?:của|ttg|ttcp|thủ tướng|chủ tịch|ubnd|bộ|cho)(?![\p{L}\p{M}]))|(?<=\d )[bg]k(?=[,;. ])/uy);
// danh hiệu nông dân sản xuất, kinh doanh giỏi các cấp: a title written small
const SMALL_END =
  "cho|của|đang|đề|sẽ|chưa|xét|mới|nêu|sau|dưới|nói|năm|lần|được|do|vì|trong|tại|nhân|với|là|đã|các|cấp|và|hoặc|cao|thi|khen|có|ở|đạt|đối|nào|gì|vinh|vẻ|này|đó|trên|khác|như|mà|tương|được|theo|tặng|trao|hằng|hàng|nhằm|để|cần|phải|không";
const SMALL = lean(
  new RegExp(
    `danh +hiệu +(?!học +sinh|sinh +viên|cháu|xếp|đội|vô +địch|quán +quân|hoa +|nhất|nhì|ba )((?!(?:${SMALL_END})${CLOSE})[\\p{Ll}\\p{M}]+(?: +(?!(?:${SMALL_END})${CLOSE})[\\p{Ll}\\p{M}]+|, +(?:kinh +doanh|việc +tốt|đảm +việc)(?: +[\\p{Ll}\\p{M}]+)?)+)`,
    "uy",
  ),
);
// Huy hiệu 50 năm tuổi Đảng
const PARTY = lean(
  new RegExp(`huy +hiệu +(?:đảng +)?(?:\\d+(?:(?: +năm)?(?:,| +và) *\\d+){0,9} +năm +tuổi +đảng|đảng +viên|đảng)${CLOSE}`, "uy"),
);
// danh hiệu Công dân tiêu biểu, Giải thưởng Tôn Đức Thắng: a capital behind the word, then up to eight words
const CAPITAL = lean(
  /([Dd]anh +hiệu|[Gg]iải +thưởng|[Hh]uy +hiệu) +(?=\p{Lu})((?:(?!(?:cho|của|năm|lần|và|cùng|được|do|vì|trong|tại|nhân|với|là|đã|hạng) )[\p{L}\p{M}\p{N}-]+ *){1,9})/uy,
);

const LEVEL = lean(new RegExp(`^"? *(?:cấp +)?(${alternatives(LEVELS_OF_TITLE.map(([word]) => word))})${CLOSE}`, "u"));
const LEVEL_OF = new Map(LEVELS_OF_TITLE.map(([word, slug, level]) => [canonical(word), { slug, level }]));
const GENERAL_LEVEL = lean(
  /^"? *(?:cấp +)(nhà +nước|bộ|ban,? +ngành|trung +ương|tỉnh|thành +phố|huyện|quận|xã|phường|cơ +sở|sở|ngành)(?![\p{L}\p{M}])/u,
);
const GENERAL_LEVELS: Record<string, AuthorityLevel | null> = {
  bộ: "ministry",
  ngành: "ministry",
  tỉnh: "province",
  huyện: "district",
  quận: "district",
  xã: "commune",
  phường: "commune",
  sở: "province-agency",
};
// "ngành Kiểm sát nhân dân" belongs to the title
const SECTOR = lean(/^ +(?:\p{Lu}[\p{L}\p{M}]*(?: +(?:và|,|-)(?= +\p{Lu}))? *){1,3}(?:(?:nhân +dân|tỉnh) *)?/u);
const RANK = lean(/^"? *,? *hạng +"?(nhất|nhì|ba|iii|ii|i|1|2|3)(?![\p{L}\p{M}\p{N}])"?/u);
const MORE_RANK = lean(/^ *(?:,|và|, *và|-|\/) *(hạng +)?"?(nhất|nhì|ba|iii|ii|i|1|2|3)(?![\p{L}\p{M}\p{N}])"?/u);
const ALL_RANKS = lean(
  /^"? *(?:các +hạng(?: +(?:nhất|nhì|ba|i{1,3})(?:(?:,| và) +(?:nhất|nhì|ba|i{1,3}))*)?|hạng +các +loại|các +loại)(?![\p{L}\p{M}])/u,
);
// "Chiến sĩ thi đua cấp tỉnh có 7 người đạt, cấp cơ sở 1.345": the title told before, at another level
const LONE_LEVEL = lean(/cấp +(bộ|ngành|tỉnh|thành +phố|huyện|cơ +sở|toàn +quốc)(?=(?: +(?:có|là|đạt))* *:? *\d|[,;.]|$)/uy);
const POINTING = lean(new RegExp(`${FORM_POINTER}(?![\\p{L}\\p{M}])`, "uy"));
const LONE_RANK = lean(new RegExp(`hạng +"?(nhất|nhì|ba|iii|ii|i|1|2|3)${CLOSE}"?`, "uy"));
const TAIL = lean(
  /^"? *(?:(?:trong +)?thời +kỳ +(?:đổi +mới|(?:kháng +chiến )?chống +(?:mỹ|pháp)(?: +cứu +nước)?|kháng +chiến))(?![\p{L}\p{M}])/u,
);
const FLAG_TAIL = lean(
  /^"? *(?:(?:đơn +vị|tập +thể|xuất +sắc|dẫn +đầu|tiêu +biểu|toàn +diện|phong +trào(?! *")|thi +đua)(?![\p{L}\p{M}]) *)+/u,
);
// Kỷ niệm chương Vì sự nghiệp Giáo dục: a badge named without quotation marks
const UNQUOTED =
  /^ +Vì +(?:(?!(?:cho|năm|của|được|do|từ|trong|đợt|lần|tặng|trao|đã|nhân) )[\p{L}\p{M}]+ +){1,9}(?!(?:cho|năm|của|được|do|từ|trong|đợt|lần|tặng|trao|đã|nhân)(?![\p{L}\p{M}]))[\p{L}\p{M}]+/u;
const QUOTED = /^ *"([^"]{3,90})"/u;

interface Written {
  readonly slug: AwardSlug | null;
  readonly level: AuthorityLevel | null;
  readonly end: number;
}

/** Level, sector and period behind a title, from `at`. */
function behind(text: string, view: string, at: number, slug: AwardSlug | null, limit: number): Written {
  let end = at;
  let level: AuthorityLevel | null = null;
  let found = slug;
  const rest = (): string => view.slice(end, Math.min(limit, end + 160));
  if (slug === null) {
    const match = LEVEL.exec(rest());
    const of = match ? LEVEL_OF.get((match[1] as string).replace(/ +/gu, " ")) : undefined;
    if (match && of) {
      end += match[0].length;
      found = of.slug;
      level = of.level;
      if (match[1] === "ngành" || match[1] === "bộ")
        end += SECTOR.exec(text.slice(end, Math.min(limit, end + 60)))?.[0].trimEnd().length ?? 0;
    }
    return { slug: found, level, end };
  }
  if (slug === "co-thi-dua") end += FLAG_TAIL.exec(rest())?.[0].trimEnd().length ?? 0;
  if (slug === "anh-hung-lao-dong" || slug === "anh-hung-llvtnd") end += TAIL.exec(rest())?.[0].length ?? 0;
  if (slug === "ky-niem-chuong")
    end += QUOTED.exec(rest())?.[0].length ?? UNQUOTED.exec(text.slice(end, Math.min(limit, end + 100)))?.[0].length ?? 0;
  const general = GENERAL_LEVEL.exec(rest());
  if (general) {
    end += general[0].length;
    level = GENERAL_LEVELS[general[1] as string] ?? null;
  }
  return { slug, level, end };
}

/** Ranks behind an order, from `at`: "hạng Nhì, hạng Ba"; "các hạng" is none. */
function ranksBehind(text: string, view: string, at: number, limit: number): { ranks: (Rank | null)[]; end: number } {
  const all = ALL_RANKS.exec(view.slice(at, Math.min(limit, at + 60)));
  if (all) return { ranks: [null], end: at + all[0].length };
  const first = RANK.exec(view.slice(at, Math.min(limit, at + 24)));
  const rank = first ? rankOf(first[1] as string) : null;
  if (!first || rank === null) return { ranks: [null], end: at };
  const ranks: (Rank | null)[] = [rank];
  let end = at + first[0].length;
  for (
    let more = MORE_RANK.exec(view.slice(end, Math.min(limit, end + 20)));
    more;
    more = MORE_RANK.exec(view.slice(end, Math.min(limit, end + 20)))
  ) {
    const word = more[2] as string;
    const wordAt = end + more[0].lastIndexOf(word);
    // "hạng Nhất, ba tập thể" goes on with a number: a rank without "hạng" has a capital.
    const capital = text.charAt(wordAt) !== text.charAt(wordAt).toLowerCase();
    const next = rankOf(word);
    if (next === null || ranks.includes(next) || (more[1] === undefined && !capital)) break;
    ranks.push(next);
    end += more[0].length;
  }
  return { ranks, end };
}

function trimQuotes(view: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && /[" ]/u.test(view.charAt(from))) from++;
  while (to > from && view.charAt(to - 1) === " ") to--;
  // A closing mark stays where its opening one is inside: Kỷ niệm chương “…”.
  const inside = view.slice(from, to).split('"').length - 1;
  if (inside % 2 === 1 && view.charAt(to - 1) === '"') to--;
  return { start: from, end: to };
}

const POINTER_STARTS = [...new Set(STANDS_FOR_FORM.map((words) => words.split(" ")[0] as string))];

/** Syllables that a form may begin with. */
export const FORM_STARTS = new Set([
  ...FORM_WORDS.map((form) => form.split(/[ ,]/u)[0] as string),
  "danh",
  "chiến",
  "cstđ",
  "cstđcs",
  "cstđtq",
  "cstđct",
  "bk",
  "gk",
  "giải",
  "huy",
  "bằng",
  "bảng",
  "cúp",
  "cờ",
  "hạng",
  "cấp",
  ...POINTER_STARTS,
]);

// Cuộc thi “Đại sứ Văn hóa đọc”: a contest is no honour
const CONTEST = /(?:cuộc|hội|phần|dự) thi[^,;.]{0,12}$/u;

interface Place {
  readonly text: string;
  readonly view: string;
  /** Sentence. */
  readonly start: number;
  readonly end: number;
}

/** What a form's pattern can begin with (view): most words that a form may begin with begin one kind of them. */
const BEGINNINGS: ReadonlyMap<RegExp, readonly string[]> = new Map<RegExp, readonly string[]>([
  [FLAG, ["cờ"]],
  [FLAG_OF, ["cờ"]],
  [FLAG_ALONE, ["cờ"]],
  [FLAG_AGAIN, ["cờ"]],
  [PARTY, ["huy"]],
  [UNCLOSED, ["danh"]],
  [NAMED, ["danh", "giải", "huy", "bằng", "bảng", "cúp"]],
  [SHORT, ["bk", "gk"]],
  [CAPITAL, ["danh", "giải", "huy"]],
  [SMALL, ["danh"]],
  [LONE_LEVEL, ["cấp"]],
  [LONE_RANK, ["hạng"]],
  [POINTING, POINTER_STARTS],
]);

/** The match of a form's pattern at an offset of the view, or of the text. */
function at(pattern: RegExp, view: string, index: number, text = view): RegExpExecArray | null {
  const beginnings = BEGINNINGS.get(pattern);
  if (beginnings && !beginnings.some((beginning) => view.startsWith(beginning, index))) return null;
  pattern.lastIndex = index;
  return pattern.exec(text);
}

function plain(
  slug: AwardSlug | null,
  start: number,
  end: number,
  nameStart: number,
  nameEnd: number,
  level: AuthorityLevel | null = null,
): FormToken {
  return { kind: "form", start, end, slug, ranks: [null], level, nameStart, nameEnd, ellipsis: false };
}

/** The form that begins at `index`, the start of a word; null where there is none. `before` are the forms already read in the sentence. */
export function formAt({ text, view, start, end }: Place, index: number, before: readonly FormToken[]): FormToken | null {
  const pointing = at(POINTING, view, index);
  if (pointing && index + pointing[0].length <= end)
    return { ...plain(null, index, index + pointing[0].length, index, index + pointing[0].length), pointer: true };
  const known = at(FORM, view, index);
  const contest = known && SLUG_OF_FORM.get(known[4] ?? "") === "khac" && CONTEST.test(view.slice(Math.max(start, index - 24), index));
  if (contest) return null;
  if (known && index + known[0].length <= end) return knownForm({ text, view, start, end }, index, known);
  for (const pattern of [FLAG, FLAG_OF, FLAG_ALONE]) {
    const flag = at(pattern, view, index);
    if (flag && index + flag[0].length <= end) return plain("co-thi-dua", index, index + flag[0].length, index, index + flag[0].length);
  }
  const again = at(FLAG_AGAIN, view, index, text);
  if (again && index + 2 <= end && view.slice(Math.max(0, index - FLAG_TOLD), index).includes("cờ thi đua"))
    return plain("co-thi-dua", index, index + 2, index, index + 2);
  for (const pattern of [PARTY, NAMED]) {
    const match = at(pattern, view, index);
    const stop = index + (match?.[0].length ?? 0);
    if (!match || stop > end) continue;
    const quoted = match[2];
    const isTitle = match[1]?.startsWith("danh") === true && quoted !== undefined;
    // "người tốt, việc tốt" cấp Sở
    const level = GENERAL_LEVEL.exec(view.slice(stop, Math.min(end, stop + 30)));
    return plain(
      "khac",
      index,
      stop + (level?.[0].length ?? 0),
      isTitle ? stop - (quoted?.length ?? 0) - 1 : index,
      isTitle ? stop - 1 : stop,
      level ? (GENERAL_LEVELS[level[1] as string] ?? null) : null,
    );
  }
  const open = at(UNCLOSED, view, index);
  const closes = open ? index + open[0].trimEnd().length : end;
  if (open && closes <= end && !view.slice(closes, end).includes('"'))
    return plain("khac", index, closes, closes - (open[1] as string).trimEnd().length, closes);
  const short = at(SHORT, view, index);
  if (short && index + 2 <= end) {
    const slug = short[0] === "bk" ? "bang-khen" : "giay-khen";
    return plain(slug, index, index + 2, index, index + 2);
  }
  const capital = at(CAPITAL, view, index, text);
  if (capital) {
    const stop = Math.min(end, index + capital[0].trimEnd().length);
    const isTitle = capital[1]?.toLowerCase().startsWith("danh") === true;
    return plain("khac", index, stop, isTitle ? stop - (capital[2] as string).trimEnd().length : index, stop);
  }
  const small = at(SMALL, view, index);
  if (small && index + small[0].length <= end) {
    const stop = index + small[0].trimEnd().length;
    const level = GENERAL_LEVEL.exec(view.slice(stop, Math.min(end, stop + 30)));
    const nameStart = stop - (small[1] as string).trimEnd().length;
    return plain(
      "khac",
      index,
      stop + (level?.[0].length ?? 0),
      nameStart,
      stop,
      level ? (GENERAL_LEVELS[level[1] as string] ?? null) : null,
    );
  }
  const level = at(LONE_LEVEL, view, index);
  if (level) return loneLevel(view, start, index, level, before);
  const lone = at(LONE_RANK, view, index);
  return lone ? loneRank(view, start, index, lone, before) : null;
}

const LEVEL_AT_END = /cấp \p{L}+(?: \p{L}+)?"?$/u;

function loneLevel(view: string, start: number, index: number, match: RegExpExecArray, before: readonly FormToken[]): FormToken | null {
  const of = LEVEL_OF.get((match[1] as string).replace(/ +/gu, " "));
  const last = before.at(-1);
  // "Học sinh 3 tốt cấp trường, 96 em cấp tỉnh"
  if (last?.slug === "khac" && !last.ellipsis && LEVEL_AT_END.test(view.slice(last.start, last.end))) {
    const counted = /^ *, *\d[\d.]* [\p{L} ]{2,12} *$/u.test(view.slice(last.end, index));
    const end = index + match[0].length;
    return counted ? plain("khac", index, end, index, end) : null;
  }
  const goesOn = /^(?:chiến sỹ thi đua|cstđ)/u.test(view.slice(before.at(-1)?.nameStart, before.at(-1)?.nameEnd));
  if (!of || !goesOn || !/(?:[,;]|\d|\d +[\p{L} ]{2,12}|và) *$/u.test(view.slice(Math.max(start, index - 16), index))) return null;
  const end = index + match[0].length;
  // Right behind "7" the number is its own: "7 cấp tỉnh, 1.345 cấp cơ sở"
  return plain(of.slug, index, end, index, end, of.level);
}

function knownForm({ text, view, start, end }: Place, index: number, match: RegExpExecArray): FormToken {
  const words = (match[4] ?? "").replace(/"/gu, "").replace(/ +/gu, " ");
  const base = match[3] === undefined ? (SLUG_OF_FORM.get(words) ?? null) : null;
  const abbreviated =
    match[3] === "cstđcs"
      ? "chien-si-thi-dua-co-so"
      : match[3] === "cstđtq"
        ? "chien-si-thi-dua-toan-quoc"
        : match[3] === "cstđct"
          ? "chien-si-thi-dua-tinh"
          : null;
  const from = index + match[0].length;
  const level =
    abbreviated === "chien-si-thi-dua-toan-quoc" ? "prime-minister" : abbreviated === "chien-si-thi-dua-tinh" ? "province" : null;
  const written = abbreviated ? ({ slug: abbreviated, level, end: from } as const) : behind(text, view, from, base, end);
  // A quotation mark before the word belongs to it: “Gia đình văn hóa”.
  const opens = index > start && view.charAt(index - 1) === '"';
  const begin = opens ? index - 1 : index;
  let close = written.end;
  if (view.charAt(close) === '"' && (opens || (match[2] ?? "").includes('"'))) close++;
  const tail = written.slug === "anh-hung-lao-dong" ? (TAIL.exec(view.slice(close, Math.min(end, close + 60)))?.[0].length ?? 0) : 0;
  const { ranks, end: stop } = ranksBehind(text, view, close + tail, end);
  const name = trimQuotes(view, begin + (opens ? 1 : 0) + (match[1] as string).length, stop);
  return {
    kind: "form",
    start: begin,
    end: stop,
    slug: written.slug,
    ranks,
    level: written.level,
    nameStart: name.start,
    nameEnd: name.end,
    ellipsis: false,
  };
}

/** How far back a paragraph may have named the order of a lone rank (UTF-16 code units). */
const ORDER_TOLD = 480;
const ORDER = /(?<![\p{L}\p{M}])hu[âa]n chương (?=\p{L})/gu;
// (Hạng Nhì) được trao cho · thuộc về · có 3 tập thể
const RANK_GIVEN =
  /^ +(?:thì +)?(?:(?:được|đã được|cũng được) +(?:trao|tặng|trao tặng)|thuộc về|về tay|gọi tên|dành cho|trao cho|tặng cho|có \d|gồm \d)(?![\p{L}\p{M}])/u;
const CONTEST_TOLD = lean(
  /(?<![\p{L}\p{M}])(?:giải (?:nhất|nhì|ba|thưởng|bóng|chạy|việt dã|cầu|cờ|đấu|vô địch|thể thao)|tại giải|hội thi|cuộc thi|hội diễn|giải đấu|thi đấu|xếp hạng|toàn đoàn)(?![\p{L}\p{M}])/u,
);

/** The order that a rank goes on with which opens a sentence: "Huân chương Lao động hạng Nhất thuộc về Sở A. Hạng Nhì được trao cho …". */
function orderBefore(view: string, start: number, stop: number): AwardSlug | null {
  if (!RANK_GIVEN.test(view.slice(stop, stop + 30))) return null;
  const floor = Math.max(0, start - ORDER_TOLD);
  const from = Math.max(floor, view.lastIndexOf("\n", start - 1) + 1);
  const words = view.slice(from, start);
  const order = findAll(ORDER, words).at(-1);
  const rest = /^[^.\n]{0,200}/u.exec(view.slice(stop, stop + 200))?.[0] ?? "";
  if (!order || CONTEST_TOLD.test(words.slice(order.index)) || CONTEST_TOLD.test(rest)) return null;
  const known = at(FORM, view, from + order.index);
  const slug = known?.[4] === undefined ? undefined : SLUG_OF_FORM.get(known[4].replace(/"/gu, "").replace(/ +/gu, " "));
  return slug && honourOf(slug)?.ranked ? slug : null;
}

// "…, hạng Ba", "2 hạng Nhì", "12 cá nhân hạng Ba"; not "5 thương binh hạng 2"
const BEFORE_LONE_RANK = /(?:[,;:(]|\d|và|thì|gồm|\d (?:tập thể|cá nhân|đơn vị|người|đồng chí|gia đình|hộ|cán bộ)) *$/u;

function loneRank(view: string, start: number, index: number, match: RegExpExecArray, before: readonly FormToken[]): FormToken | null {
  const rank = rankOf(match[1] as string);
  const stop = index + match[0].length;
  // "(xếp hạng Nhì)", "huyện A hạng Nhất", "thương tật hạng 3/4" are no ranks of an award: one goes on with an order named before.
  const told = before.length === 0 && view.slice(start, index).trim() === "" ? orderBefore(view, start, stop) : null;
  if (rank !== null && told)
    return {
      kind: "form",
      start: index,
      end: stop,
      slug: told,
      ranks: [rank],
      level: null,
      nameStart: index,
      nameEnd: stop,
      ellipsis: true,
    };
  const goesOn = before.some((form) => /^(?:hu[âa]n|huy) chương|^hc/u.test(view.slice(form.nameStart, form.nameEnd)));
  if (rank === null || !goesOn || view.charAt(stop) === "/" || !BEFORE_LONE_RANK.test(view.slice(Math.max(start, index - 24), index)))
    return null;
  return { kind: "form", start: index, end: stop, slug: null, ranks: [rank], level: null, nameStart: index, nameEnd: stop, ellipsis: true };
}
