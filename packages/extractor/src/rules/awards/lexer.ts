import { type AuthorityLevel, type AwardSlug, canonical, type Rank, rankOf } from "@thidua/core";
import { alternatives, CLOSE, FORM_WORDS, LEVELS_OF_TITLE, list, OPEN, SLUG_OF_FORM } from "./vocabulary.ts";

/** A form of commendation where it stands. `slug` null is "Chiến sĩ thi đua" of no stated level. */
export interface FormToken {
  readonly kind: "form";
  readonly start: number;
  readonly end: number;
  readonly slug: AwardSlug | null;
  /** `[null]` where there is none, `[2, 3]` for "hạng Nhì, hạng Ba". */
  readonly ranks: readonly (Rank | null)[];
  readonly level: AuthorityLevel | null;
  /** The name without "danh hiệu" and its outer quotation marks. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** A lone "hạng Ba" that goes on with an order named before. */
  readonly ellipsis: boolean;
}

export type WordKind =
  | "give"
  | "praise"
  | "receive"
  | "passive"
  | "ask"
  | "weigh"
  | "nominate"
  | "never"
  | "for"
  | "of"
  | "comma"
  | "semi"
  | "colon"
  | "and"
  | "among"
  | "done"
  | "noise";

export interface WordToken {
  readonly kind: WordKind;
  readonly start: number;
  readonly end: number;
}

export type Token = FormToken | WordToken;

const TITLE_LEAD =
  "(?:(?:các +|những +)?danh +hiệu(?: +(?:vinh +dự +nhà +nước|vinh +dự|thi +đua|cao +quý|cao +cả|vẻ +vang|anh +hùng +cao +quý))* *:? *)?";
// danh hiệu “Tập thể lao động xuất sắc”, Huân chương "Lao động", Bằng khen
const FORM = new RegExp(
  `${OPEN}(${TITLE_LEAD})((?:" *)?)(?:(chiến +sỹ +thi +đua|cstđ(?:cs|tq)?)|(${FORM_WORDS.map((form) =>
    form
      .replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")
      .replace(/^(huân chương|huy chương) /u, '$1 "?')
      .replaceAll(" ", " +"),
  ).join("|")}))${CLOSE}`,
  "gu",
);
// danh hiệu “Doanh nhân tiêu biểu”, giải thưởng “Sao Tháng Giêng”, Huy hiệu “Tuổi trẻ dũng cảm”
const NAMED = new RegExp(
  `${OPEN}(danh +hiệu|giải +thưởng|huy +hiệu|bằng|bảng +vàng|cúp)(?: +(?:cao +quý|vinh +dự|thi +đua))? *:? *"([^"]{3,90})"`,
  "gu",
);
// Cờ “Đơn vị xuất sắc trong phong trào thi đua”
const FLAG = new RegExp(`${OPEN}cờ +"[^"]{0,60}(?:thi +đua|xuất +sắc|dẫn +đầu|tiêu +biểu)[^"]{0,40}"`, "gu");
// Cờ Chính phủ, Cờ của UBND tỉnh: a flag by its giver alone
const FLAG_OF = new RegExp(
  `${OPEN}(?<!(?:chào|treo|dưới|lá|quốc|rủ|cắm) )cờ(?= +(?:của +)?(?:chính +phủ|ubnd|ủy +ban +nhân +dân|thủ +tướng|bộ +\\p{L}|tổng +(?:liên|cục)|tỉnh${CLOSE}))`,
  "gu",
);
// danh hiệu nông dân sản xuất, kinh doanh giỏi các cấp: a title written small
const SMALL_END =
  "cho|của|năm|lần|được|do|vì|trong|tại|nhân|với|là|đã|các|cấp|và|hoặc|cao|thi|khen|có|ở|đạt|đối|nào|gì|vinh|vẻ|này|đó|trên|khác|như|mà|tương|được|theo";
const SMALL = new RegExp(
  `${OPEN}danh +hiệu +(?!học +sinh|sinh +viên|cháu|xếp|đội|vô +địch|quán +quân|hoa +|nhất|nhì|ba )((?!(?:${SMALL_END})${CLOSE})[\\p{Ll}\\p{M}]+(?: +(?!(?:${SMALL_END})${CLOSE})[\\p{Ll}\\p{M}]+|, +(?:kinh +doanh|việc +tốt|đảm +việc)(?: +[\\p{Ll}\\p{M}]+)?)+)`,
  "gu",
);
// Huy hiệu 50 năm tuổi Đảng
const PARTY = new RegExp(`${OPEN}huy +hiệu +(?:đảng +)?(?:\\d+(?:, *\\d+)*(?: +và +\\d+)? +năm +tuổi +đảng|đảng +viên|đảng)${CLOSE}`, "gu");
// danh hiệu Công dân tiêu biểu, Giải thưởng Tôn Đức Thắng: a capital behind the word, then up to eight words
const CAPITAL =
  /([Dd]anh +hiệu|[Gg]iải +thưởng|[Hh]uy +hiệu) +(?=\p{Lu})((?:(?!(?:cho|của|năm|lần|và|cùng|được|do|vì|trong|tại|nhân|với|là|đã|hạng) )[\p{L}\p{M}\p{N}-]+ *){1,9})/gu;

const LEVEL = new RegExp(`^"? *(?:cấp +)?(${alternatives(LEVELS_OF_TITLE.map(([word]) => word))})${CLOSE}`, "u");
const LEVEL_OF = new Map(LEVELS_OF_TITLE.map(([word, slug, level]) => [canonical(word), { slug, level }]));
const GENERAL_LEVEL = /^"? *(?:cấp +)(nhà +nước|bộ|ban,? +ngành|trung +ương|tỉnh|thành +phố|huyện|quận|xã|cơ +sở|ngành)(?![\p{L}\p{M}])/u;
const GENERAL_LEVELS: Record<string, AuthorityLevel | null> = {
  bộ: "ministry",
  ngành: "ministry",
  tỉnh: "province",
  huyện: "district",
  quận: "district",
  xã: "commune",
};
// "ngành Kiểm sát nhân dân" belongs to the title
const SECTOR = /^ +(?:\p{Lu}[\p{L}\p{M}]*(?: +(?:và|,|-)(?= +\p{Lu}))? *){1,3}(?:(?:nhân +dân|tỉnh) *)?/u;
const RANK = /^"? *,? *hạng +"?(nhất|nhì|ba|iii|ii|i|1|2|3)(?![\p{L}\p{M}\p{N}])"?/u;
const MORE_RANK = /^ *(?:,|và|, *và|-|\/) *(hạng +)?"?(nhất|nhì|ba|iii|ii|i|1|2|3)(?![\p{L}\p{M}\p{N}])"?/u;
const ALL_RANKS =
  /^"? *(?:các +hạng(?: +(?:nhất|nhì|ba|i{1,3})(?:(?:,| và) +(?:nhất|nhì|ba|i{1,3}))*)?|hạng +các +loại|các +loại)(?![\p{L}\p{M}])/u;
const LONE_RANK = new RegExp(`${OPEN}hạng +"?(nhất|nhì|ba|iii|ii|i|1|2|3)${CLOSE}"?`, "gu");
const TAIL =
  /^"? *(?:(?:trong +)?thời +kỳ +(?:đổi +mới|(?:kháng +chiến )?chống +(?:mỹ|pháp)(?: +cứu +nước)?|kháng +chiến))(?![\p{L}\p{M}])/u;
const FLAG_TAIL = /^"? *(?:(?:đơn +vị|tập +thể|xuất +sắc|dẫn +đầu|tiêu +biểu|toàn +diện|phong +trào(?! *")|thi +đua)(?![\p{L}\p{M}]) *)+/u;
const QUOTED = /^ *"([^"]{3,90})"/u;

/** Words that steer the reading, by kind; the longest that fits counts. */
const WORDS: readonly (readonly [WordKind, readonly string[]])[] = [
  [
    "give",
    list(`
    trao tặng | tặng thưởng | truy tặng | phong tặng | suy tặng | khen tặng | trao thưởng | tặng | công nhận | trao |
    phong | truy phong | tôn vinh | vinh danh | tuyên dương | biểu dương | ký tặng | thưởng | trao truy tặng | cấp bằng
  `),
  ],
  [
    "praise",
    list(`
    khen thưởng | biểu dương, khen thưởng | biểu dương khen thưởng | tuyên dương, khen thưởng |
    biểu dương và khen thưởng | tuyên dương khen thưởng | khen thưởng, biểu dương | khen | khen thưởng đột xuất
  `),
  ],
  [
    "receive",
    list(`
    đón nhận | nhận | đạt | đạt được | giành | giành được | nhận được | vinh dự nhận | vinh dự đón nhận | lĩnh |
    nhận danh hiệu
  `),
  ],
  ["passive", ["được", "vinh dự được", "vinh dự và tự hào được"]],
  ["ask", ["đề nghị", "đề xuất", "kiến nghị", "đề cử", "hiệp y"]],
  [
    "weigh",
    list(`
    xét tặng | xét, tặng | xem xét tặng | xem xét, tặng | xét phong tặng | xét trao tặng | xét tặng thưởng |
    xét truy tặng | xem xét, phong tặng | xem xét phong tặng | xét khen thưởng | xem xét khen thưởng |
    xem xét, khen thưởng | xét khen | bình xét | xét duyệt | xem xét, trao tặng
  `),
  ],
  [
    "nominate",
    list(`
    suy tôn | giới thiệu | bình chọn | bầu chọn | lựa chọn | bình bầu | xét chọn | bỏ phiếu suy tôn
  `),
  ],
  [
    "never",
    list(`
    sẽ | phấn đấu | nếu | chưa | để được | mong | mong muốn | hy vọng | kỳ vọng | dự kiến | đăng ký | có thể |
    xứng đáng | quyết tâm | tiêu chuẩn | điều kiện | thẩm quyền | mơ ước | ước mơ | hướng tới | không được | không xét |
    không đề nghị | không tặng | không trình | nếu như | cần phải | thu hồi | hủy bỏ | đủ điều kiện | được quyền |
    ít nhất | tối thiểu | chỉ tiêu | mục tiêu | đề ra | làm căn cứ | thủ tục hành chính
  `),
  ],
  ["for", ["cho", "đối với", "dành cho", "tới", "đến"]],
  ["of", ["của", "do"]],
  ["and", ["và", "cùng", "cùng với", "đồng thời"]],
  ["among", ["trong đó", "trong số đó", "trong số này", "tiêu biểu là", "cụ thể"]],
  ["done", ["đã", "vừa", "từng", "vừa qua"]],
  [
    "noise",
    list(`
    theo đề nghị | xét đề nghị | trên cơ sở đề nghị | căn cứ đề nghị | căn cứ vào đề nghị | tại tờ trình |
    theo tờ trình | thi đua, khen thưởng | thi đua khen thưởng | thi đua - khen thưởng | thi đua-khen thưởng |
    thi đua và khen thưởng |
    công tác khen thưởng | hình thức khen thưởng | mức khen thưởng | quỹ khen thưởng | kết quả khen thưởng |
    tỷ lệ khen thưởng | hồ sơ khen thưởng | kết quả bình xét | đợt xét tặng | kỳ xét tặng | hội đồng xét tặng | hồ sơ xét tặng | việc xét tặng | công tác xét tặng | tiêu chuẩn xét tặng | điều kiện xét tặng | việc bình xét | khen thưởng, kỷ luật | chế độ khen thưởng | việc khen thưởng | tiền thưởng |
    phần thưởng | giải thưởng | mức thưởng |
    ghi nhận | tiếp nhận | nhận thức | nhận thấy | nhận định | xác nhận | nhận xét | nhìn nhận | thừa nhận | chứng nhận |
    giấy chứng nhận | đạt chuẩn | đạt tiêu chuẩn | đạt thành tích | trao đổi | trao quyền | trao quà | tặng quà |
    tặng hoa | tặng nhà | quà tặng | tặng vật | hiến tặng | thông báo | phong trào | phong cách | phong phú |
    tiên phong | phong tục |
    phấn đấu, rèn luyện | nỗ lực phấn đấu | nỗ lực, phấn đấu | sự phấn đấu | tinh thần phấn đấu | không ngừng phấn đấu |
    quá trình phấn đấu | ra sức phấn đấu | sự cho phép | giao cho | nhờ đạt | có thể kể đến | có thể kể tới | có thể kể | có thể nói | có thể thấy | thư khen | gửi thư khen | ngợi khen | khen ngợi | đáng khen | khen chê | lời khen | đạt kết quả | đề nghị của |
    đạt giải
  `),
  ],
];
const KIND_OF_WORD = new Map(WORDS.flatMap(([kind, words]) => words.map((word) => [canonical(word), kind] as const)));
const ASK_SUBMIT =
  "(?<!(?:quá|chương|công|quy|lộ|tờ|giải|hành|tiến|giáo|thuyết|tường|kỳ|phụ|đề|báo|trường) +)trình(?! +(?:độ|bày|tự|diễn|chiếu|tấu|báo|duyệt dự|luận|làng|đọc))";
const WORD = new RegExp(`${OPEN}(?:${alternatives([...KIND_OF_WORD.keys()])}|(${ASK_SUBMIT}))${CLOSE}|[,;:]`, "gu");
const PUNCTUATION: Record<string, WordKind> = { ",": "comma", ";": "semi", ":": "colon" };

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
  if (slug === "ky-niem-chuong") end += QUOTED.exec(rest())?.[0].length ?? 0;
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

function formTokens(text: string, view: string, start: number, end: number): FormToken[] {
  const slice = view.slice(start, end);
  const tokens: FormToken[] = [];
  const free = (from: number, to: number): boolean => !tokens.some((token) => token.start < to && from < token.end);
  for (const match of slice.matchAll(FORM)) {
    const at = start + match.index;
    const nameAt = at + (match[1] as string).length;
    const words = (match[4] ?? "").replace(/"/gu, "").replace(/ +/gu, " ");
    const base = match[3] === undefined ? (SLUG_OF_FORM.get(words) ?? null) : null;
    const abbreviated = match[3] === "cstđcs" ? "chien-si-thi-dua-co-so" : match[3] === "cstđtq" ? "chien-si-thi-dua-toan-quoc" : null;
    const from = at + match[0].length;
    if (!free(at, from)) continue;
    const level = abbreviated === "chien-si-thi-dua-toan-quoc" ? "prime-minister" : null;
    const written = abbreviated ? ({ slug: abbreviated, level, end: from } as const) : behind(text, view, from, base, end);
    let close = written.end;
    if (view.charAt(close) === '"' && (match[2] ?? "").includes('"')) close++;
    const tail = written.slug === "anh-hung-lao-dong" ? (TAIL.exec(view.slice(close, Math.min(end, close + 60)))?.[0].length ?? 0) : 0;
    const { ranks, end: stop } = ranksBehind(text, view, close + tail, end);
    const name = trimQuotes(view, nameAt, stop);
    tokens.push({
      kind: "form",
      start: at,
      end: stop,
      slug: written.slug,
      ranks,
      level: written.level,
      nameStart: name.start,
      nameEnd: name.end,
      ellipsis: false,
    });
  }
  for (const match of [...slice.matchAll(FLAG), ...slice.matchAll(FLAG_OF)]) {
    const at = start + match.index;
    const stop = at + match[0].length;
    if (free(at, stop))
      tokens.push({
        kind: "form",
        start: at,
        end: stop,
        slug: "co-thi-dua",
        ranks: [null],
        level: null,
        nameStart: at,
        nameEnd: stop,
        ellipsis: false,
      });
  }
  for (const pattern of [PARTY, NAMED]) {
    for (const match of slice.matchAll(pattern)) {
      const at = start + match.index;
      const stop = at + match[0].length;
      if (!free(at, stop)) continue;
      const quoted = match[2];
      const isTitle = match[1]?.startsWith("danh") === true && quoted !== undefined;
      const nameStart = isTitle ? stop - quoted.length - 1 : at;
      tokens.push({
        kind: "form",
        start: at,
        end: stop,
        slug: "khac",
        ranks: [null],
        level: null,
        nameStart,
        nameEnd: isTitle ? stop - 1 : stop,
        ellipsis: false,
      });
    }
  }
  for (const match of text.slice(start, end).matchAll(CAPITAL)) {
    const at = start + match.index;
    const stop = at + match[0].trimEnd().length;
    if (!/^\p{Lu}/u.test(match[2] ?? "") || !free(at, stop)) continue;
    const isTitle = match[1]?.toLowerCase().startsWith("danh") === true;
    const nameStart = isTitle ? stop - (match[2] as string).trimEnd().length : at;
    tokens.push({
      kind: "form",
      start: at,
      end: stop,
      slug: "khac",
      ranks: [null],
      level: null,
      nameStart,
      nameEnd: stop,
      ellipsis: false,
    });
  }
  for (const match of slice.matchAll(SMALL)) {
    const stop = start + match.index + match[0].trimEnd().length;
    const at = start + match.index;
    const nameStart = stop - (match[1] as string).trimEnd().length;
    if (!free(at, stop)) continue;
    const level = GENERAL_LEVEL.exec(view.slice(stop, Math.min(end, stop + 30)));
    tokens.push({
      kind: "form",
      start: at,
      end: stop + (level?.[0].length ?? 0),
      slug: "khac",
      ranks: [null],
      level: level ? (GENERAL_LEVELS[level[1] as string] ?? null) : null,
      nameStart,
      nameEnd: stop,
      ellipsis: false,
    });
  }
  for (const match of slice.matchAll(LONE_RANK)) {
    const at = start + match.index;
    const stop = at + match[0].length;
    const rank = rankOf(match[1] as string);
    // "(xếp hạng Nhì)", "huyện A hạng Nhất", "thương tật hạng 3/4" are no ranks of an award: one goes on with an order named before.
    const before = view.slice(start, at);
    const goesOn = tokens.some(
      (token) =>
        token.end <= at && token.ranks.length > 0 && /^(?:hu[âa]n|huy) chương|^hc/u.test(view.slice(token.nameStart, token.nameEnd)),
    );
    if (rank === null || !free(at, stop) || !goesOn || !/(?:[,;:(]|\d|và) *$/u.test(before) || view.charAt(stop) === "/") continue;
    tokens.push({
      kind: "form",
      start: at,
      end: stop,
      slug: null,
      ranks: [rank],
      level: null,
      nameStart: at,
      nameEnd: stop,
      ellipsis: true,
    });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

/** Tokens of `start..end` in order; what is in brackets steers nothing and is left out, forms apart. */
export function lex(text: string, view: string, start: number, end: number): Token[] {
  const forms = formTokens(text, view, start, end);
  const tokens: Token[] = [...forms];
  const brackets = bracketSpans(view, start, end);
  // Words are looked for between the forms only: in "giấy khen tặng 14 tổ" no verb is "khen tặng".
  let between = "";
  let done = start;
  for (const form of forms) {
    if (form.start < done) continue;
    between += view.slice(done, form.start) + "_".repeat(form.end - form.start);
    done = form.end;
  }
  between += view.slice(done, end);
  let bracket = 0;
  for (const match of between.matchAll(WORD)) {
    const at = start + match.index;
    const stop = at + match[0].length;
    while (bracket < brackets.length && (brackets[bracket]?.end ?? 0) <= at) bracket++;
    if ((brackets[bracket]?.start ?? end) < at) continue;
    const kind = PUNCTUATION[match[0]] ?? (match[1] === undefined ? KIND_OF_WORD.get(match[0].replace(/ +/gu, " ")) : "ask");
    if (kind === undefined) continue;
    // "1,5 tỷ", "15:20"
    if (kind === "comma" || kind === "colon") {
      if (/\d/u.test(view.charAt(at - 1)) && /\d/u.test(view.charAt(stop))) continue;
    }
    // A capital inside a sentence is a name: "Lâm Quốc Phong", "Trần Văn Trình".
    if (kind !== "noise" && isCapital(text, at) && !OPENS.test(view.slice(Math.max(start, at - 3), at)) && at > start) continue;
    tokens.push({ kind, start: at, end: stop });
  }
  for (const match of view.slice(start, end).matchAll(SPEECH))
    tokens.push({ kind: "semi", start: start + match.index, end: start + match.index + match[0].length });
  return tokens.sort((a, b) => a.start - b.start);
}

const OPENS = /(?:^|[.:;"'(•*+-]|\d[.)]|[a-z][.)]) *$/u;
// "lần thứ VIII. “Tôi mong …": a new sentence that the numeral hid
const SPEECH = /[.!?] +(?=")/gu;

/** "Trình" is a name inside a sentence; "CỦA" in a line of capitals is the word. */
function isCapital(text: string, at: number): boolean {
  const [first, second] = [text.charAt(at), text.charAt(at + 1)];
  return first !== first.toLowerCase() && second === second.toLowerCase();
}

/** Outermost brackets that close. */
export function bracketSpans(view: string, start: number, end: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let open = -1;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = view.charAt(at);
    if (character === "(") {
      if (depth === 0) open = at;
      depth++;
    } else if (character === ")" && depth > 0) {
      depth--;
      if (depth === 0) spans.push({ start: open, end: at + 1 });
    }
  }
  return spans;
}
