import type { RecipientKind } from "@thidua/core";
import { readCount } from "./counts.ts";
import { bracketSpans } from "./tokens.ts";
import { CLOSE, HEADS, HOLDER, KIND_OF_HOLDER, ROLES, SURNAMES, TITLES } from "./vocabulary.ts";

/** Whom a stretch of a sentence names or counts. */
export interface Receiver {
  readonly kind: RecipientKind;
  readonly start: number;
  readonly end: number;
  /** Offsets of the name, without "ông", "đồng chí". */
  readonly name: { readonly start: number; readonly end: number } | null;
  readonly count: number | null;
  /** "nhiều tập thể", "các đơn vị". */
  readonly vague: boolean;
  /** "ông", "Sở", "huyện": what stands for a name told before. */
  readonly pointer: boolean;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** What stands before it. */
  readonly by: "start" | "comma" | "and" | "semi" | "with";
}

const SEPARATOR = /[,;•]|(?<= )(?:và|cùng với|cùng|lẫn)(?= )| - (?=\d)|\/(?= ?\d)/gu;
// "126 cá nhân/12 tập thể" is divided, "9/12 thôn" is not
const COUNTED_BEFORE = /\d{1,4} [\p{L} ]{2,14}$/u;

const HALF_BEFORE = /\d +(?:y|chi)$/u;
const HALF_AFTER = /^ +(?:bác|đảng)/u;

/** Stretches between commas and "và", outside brackets. */
export function piecesOf(view: string, start: number, end: number): Piece[] {
  const brackets = bracketSpans(view, start, end);
  const pieces: Piece[] = [];
  let from = start;
  let by: Piece["by"] = "start";
  const push = (to: number): void => {
    let a = from;
    let b = to;
    while (a < b && " \n".includes(view.charAt(a))) a++;
    while (b > a && " .\n".includes(view.charAt(b - 1))) b--;
    if (a < b) pieces.push({ start: a, end: b, by });
  };
  let bracket = 0;
  for (const match of view.slice(start, end).matchAll(SEPARATOR)) {
    const at = start + match.index;
    while (bracket < brackets.length && (brackets[bracket]?.end ?? 0) <= at) bracket++;
    if ((brackets[bracket]?.start ?? end) < at) continue;
    if (match[0] === "/" && !COUNTED_BEFORE.test(view.slice(Math.max(start, at - 20), at))) continue;
    if (
      PEOPLE_BEFORE.test(view.slice(Math.max(from, at - 30), at)) &&
      PEOPLE_AFTER.test(view.slice(at + match[0].length, at + match[0].length + 24)) &&
      !/\d *[\p{L} ]*$/u.test(view.slice(from, at))
    )
      continue;
    // "6 y, bác sĩ", "12 chi, đảng bộ": half a word before the comma
    if (match[0] === "," && HALF_BEFORE.test(view.slice(Math.max(start, at - 8), at)) && HALF_AFTER.test(view.slice(at + 1, at + 9)))
      continue;
    push(at);
    from = at + match[0].length;
    by =
      match[0] === ","
        ? "comma"
        : match[0] === ";" || match[0] === "•"
          ? "semi"
          : match[0] === "và"
            ? by === "comma" && view.slice(from - 6, from).includes(",")
              ? "comma"
              : "and"
            : match[0].startsWith("c")
              ? "with"
              : "and";
  }
  push(end);
  return pieces;
}

// đã có 47 lượt tập thể; 1.148 cá nhân; 03 (ba) tập thể; hai tập thể
const HELD = new RegExp(`^ *(?:\\([^)]{1,20}\\) *)?(?:lượt +|vị +|cặp +|chiếc +|(?:những +|các +))?(${HOLDER})${CLOSE}`, "u");
const HOLDER_ALONE = new RegExp(`^(?:các +|những +)?(${HOLDER})${CLOSE}`, "u");
const VAGUE = new RegExp(
  `^(?:cho +)?(?:[^,;]{0,80}(?<![\\p{L}\\p{M}])(?:có|gồm|cho) +)?(?:đã +)?(?:có +)?(?:rất +)?(nhiều|các|những|một số|hàng (?:chục|trăm|nghìn|ngàn|vạn)|toàn bộ|số đông)(?: +(?:lượt|nghìn|ngàn))* +(?:${HOLDER})${CLOSE}`,
  "u",
);
// What may stand between the start of its piece and a counted recipient.
const BEFORE_COUNT =
  /(?:^|(?<![\p{L}\p{M}])(?:có|thêm|gồm|là|cho|và|cùng|với|hơn|trên|gần|khoảng|trong đó|riêng|đó|tổng số|tổng cộng|đã|lượt|toàn thể|:|-|khen thưởng|tặng|của|đến|tới|đối với|thưởng|biểu dương|tuyên dương|được|bao gồm|đủ|ngoài ra|(?<=^ *)còn|cấp (?:trung ương|tỉnh|huyện|xã|cơ sở|quốc gia|thành phố))) *$/u;

const HOUSEHOLD = new RegExp(`^(?:hộ(?: +gia +đình)?|gia +đình)(?: +(?:${TITLES}))* +(?=\\p{L})`, "u");
const TITLED = new RegExp(
  `^(?:(?:các +)?(?:${TITLES})(?: *(?:ckii|cki|ck1|ck2|chuyên khoa (?:ii|i|1|2)|cao cấp|chính)(?= ))?(?: *[,.:-])? +)+`,
  "u",
);
const ROLE = new RegExp(`^(?:${ROLES})${CLOSE}`, "u");
const HEAD = new RegExp(
  `^(?!(?:xã +hội|tổ +quốc|đoàn +kết|hội +nhập|phòng,? +chống|báo +chí|tổ +chức|bộ +môn|đội +ngũ)${CLOSE})(?:(?:tập +thể|cán +bộ|toàn +thể|quân|nhân +dân|đảng +bộ)[^,;]{0,40} +)?(?:${HEADS})${CLOSE}`,
  "u",
);
const BARE_HEAD = new RegExp(`^(?:nhà +trường|địa +phương|${HEADS})$`, "u");
const GENERIC =
  /^(?:tập thể|đơn vị|cơ quan|địa phương|cán bộ|nhân dân|doanh nghiệp|tổ chức|ngành|nhóm|đội|tổ|khối|cụm|dòng họ|lực lượng|câu lạc bộ)(?! (?:và|các dân tộc) )/u;
const PRONOUN = /^(?:ông|bà|anh|chị|cô|thầy|em|bác|chú|cụ|đồng chí|bạn)$/u;
const CAPITALS = /^\p{Lu}[\p{L}\p{M}'’-]*(?: +(?:nữ +(?=\p{Lu}))?(?:\p{Lu}[\p{L}\p{M}'’-]*))*/u;

const CRAFT = /^\p{Ll}[\p{L}\p{M}]*(?: +\p{Ll}[\p{L}\p{M}]*)? +(\p{Lu}[\p{L}\p{M}]*(?: +\p{Lu}[\p{L}\p{M}]*){1,4})/u;
// Where a name ends: what follows tells of the deed, the time, the place.
const AFTER_NAME =
  / +(?:vì|do(?= (?:đã|có))|đã(?= )|có (?:thành tích|nhiều|công|đóng góp|những)|đạt|trong (?:phong trào|thực hiện|công tác|việc|năm|giai đoạn|đợt|dịp|chiến|phòng|xây dựng|sản xuất|tổ chức|thời|các|quá|\d|tham|thi|học|lao|học|lĩnh)|tại (?=hội|lễ|đại|buổi)|nhân (?:dịp|kỷ niệm|ngày)|về (?:thành tích|việc|những)|với (?:thành tích|những|số)|để |là |năm \d|giai đoạn|nhiệm kỳ|đang |vừa |cũng |từng |lần thứ|- (?:đơn vị|cá nhân|tập thể|người|đã|có|điển hình)|theo quyết|hạng (?:nhất|nhì|ba|i)|xếp (?:thứ|hạng)|liên tục|vinh dự|tiêu biểu |hoàn thành|dẫn đầu|kèm theo|như sau|hằng năm|hàng năm|trước đó|thời kỳ|sau khi|khi |nhằm |hy sinh|tổ chức (?:lễ|hội|trọng)|long trọng|phối hợp|diễn ra|được tổ chức|sở hữu|ở vị trí|\(|"(?=[^"]*$))/u;

function spanOf(view: string, start: number, end: number): { start: number; end: number } {
  let to = end;
  while (to > start && ' ".:;,'.includes(view.charAt(to - 1))) to--;
  return { start, end: to };
}

function cutName(text: string, view: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  for (let found = AFTER_NAME.exec(view.slice(from, end)); found; found = AFTER_NAME.exec(view.slice(from, end))) {
    const at = from + found.index;
    // "Ba Vì", "Nà Là": a capital belongs to the name
    const word = /^ +\p{Lu}\p{Ll}/u.exec(text.slice(at, at + 6));
    if (!word) return spanOf(view, start, at > start ? at : end);
    from = at + word[0].length;
  }
  return spanOf(view, start, end);
}

function syllables(text: string): string[] {
  return text.split(/ +/u).filter(Boolean);
}

/** Whether capitalised words are the full name of a person: a family name, then one to four syllables more. */
export function isFullName(words: string): boolean {
  const parts = syllables(words);
  return parts.length >= 2 && parts.length <= 5 && SURNAMES.has((parts[0] as string).toLowerCase());
}

/** Offsets of a person's name at the end of capitalised words behind a role: "Phó Bí thư Thành ủy Ngô Thị Hằng". */
function nameAtEnd(text: string, start: number, end: number): { start: number; end: number } | null {
  const words = [...text.slice(start, end).matchAll(/\S+/gu)];
  let best: number | null = null;
  for (let index = words.length - 1; index >= 0 && index >= words.length - 5; index--) {
    const word = words[index] as RegExpMatchArray;
    if (!/^\p{Lu}/u.test(word[0])) break;
    if (SURNAMES.has(word[0].toLowerCase()) && words.length - index >= 2) best = index;
  }
  const first = best === null ? undefined : words[best];
  return first?.index === undefined ? null : { start: start + first.index, end };
}

// "Trường THPT Nguyễn Du", "xã Lê Lợi" are named after people.
const NAMED_AFTER =
  /(?:trường|thpt|thcs|tiểu học|mầm non|đại học|học viện|cao đẳng|xã|phường|huyện|quận|thị xã|thôn|đường|(?<!thành )phố|bệnh viện|khu phố|công ty|tnhh|cp|cổ phần|doanh nghiệp|giải thưởng|chợ|chùa|ấp) *$/u;

const PLACE_RANK: readonly (readonly [RegExp, number])[] = [
  [/^(?:thôn|làng|ấp|bản|buôn|xóm|khóm|khu|tổ dân phố|khối phố|plei|đội|tổ)(?![\p{L}\p{M}])/u, 1],
  [/^(?:xã|phường|thị trấn|tt|đặc khu)(?![\p{L}\p{M}])/u, 2],
  [/^(?:huyện|quận|thị xã|tx|thành phố|tp)(?![\p{L}\p{M}])/u, 3],
  [/^tỉnh(?![\p{L}\p{M}])/u, 4],
];

function placeRank(view: string): number {
  for (const [pattern, rank] of PLACE_RANK) if (pattern.test(view)) return rank;
  return 0;
}

const PART =
  /^(?:tập thể +)?(?:khoa|bộ môn|phân xưởng|tổ|đội|phòng|chi bộ|chi hội|chi đoàn|trạm|đại đội|tiểu đoàn|kíp)(?![\p{L}\p{M}])(?! dân phố| hợp tác)/u;
const WHOLE =
  /^(?:bệnh viện|trung tâm y tế|công ty|tổng công ty|tập đoàn|trường|học viện|đại học|công an|trung đoàn|lữ đoàn|sư đoàn|nhà máy|xí nghiệp|viện)(?![\p{L}\p{M}])/u;

/** Highest place that an organisation's own name ends in, so that "xã A, huyện B" is one and "huyện A, thị xã B" two. */
function placeInside(view: string): number {
  const own = placeRank(view);
  if (own > 0) return own;
  // No district holds a body of the province: "Sở Tài chính, huyện Tân Yên" are two.
  if (/^(?:sở|cục|tỉnh|thanh tra tỉnh|công an tỉnh|kho bạc nhà nước|bộ chqs|bộ chỉ huy)(?![\p{L}\p{M}])/u.test(view)) return 4;
  if (/(?<![\p{L}\p{M}])(?:thôn|làng|ấp|bản|buôn|xóm|khóm|tổ dân phố)(?![\p{L}\p{M}])/u.test(view)) return 1.5;
  if (/(?<![\p{L}\p{M}]|thị |hợp tác )(?:xã|phường|thị trấn|đặc khu)(?![\p{L}\p{M}]| hội)/u.test(view)) return 2;
  if (/(?<![\p{L}\p{M}])(?:huyện|quận|thị xã)(?![\p{L}\p{M}])/u.test(view)) return 3;
  if (/(?<![\p{L}\p{M}])(?:tỉnh|thành phố)(?![\p{L}\p{M}])/u.test(view)) return 4;
  return 0.5;
}

/** Whom the words behind a count count, and how long they are: " tập thể", " lượt cá nhân"; null where they count no recipients. */
export function countedKind(after: string): { readonly kind: RecipientKind; readonly length: number } | null {
  const held = HELD.exec(after);
  return held ? { kind: KIND_OF_HOLDER.get((held[1] as string).replace(/ +/gu, " ")) ?? "unspecified", length: held[0].length } : null;
}

/** A counted recipient in a piece, wherever it stands behind words that let it: "toàn tỉnh đã có 12 tập thể". */
function countedIn(view: string, piece: Piece, strict: boolean): Receiver | null {
  const slice = view.slice(piece.start, piece.end);
  for (const number of readCount(slice)) {
    if (!BEFORE_COUNT.test(slice.slice(0, number.start).trimEnd()) && strict) continue;
    if (
      /(?:mỗi|từng|ít nhất|tối thiểu|một trong|trong số|từ|năm|tháng|ngày|(?<!tổng )số|thứ|hạng|khóa) *(?:có +)?$/u.test(
        slice.slice(0, number.start),
      )
    )
      continue;
    const held = countedKind(slice.slice(number.end));
    if (!held) continue;
    const { kind } = held;
    if (/^ *(?:trở lên|thành viên)/u.test(slice.slice(number.end + held.length)) && strict) continue;
    const end = piece.start + number.end + held.length;
    return { kind, start: piece.start + number.start, end, name: null, count: number.value, vague: false, pointer: false };
  }
  return null;
}

/** A receiver that is its name and nothing else. */
function named(kind: "collective" | "household", start: number, end: number): Receiver {
  return { kind, start, end, name: { start, end }, count: null, vague: false, pointer: false };
}

function person(start: number, end: number, name: { start: number; end: number }, pointer = false): Receiver {
  return { kind: "individual", start, end, name, count: null, vague: false, pointer };
}

function readPerson(text: string, view: string, piece: Piece): Receiver | null {
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
  if (titled && words) {
    const name = spanOf(view, at, at + words[0].length);
    // "công nhân Công ty A" is a role, "đoàn viên Đoàn xã" too
    if (HEAD.test(view.slice(at, piece.end)) && syllables(words[0]).length !== 1 && !isFullName(words[0])) return null;
    const pointer = syllables(words[0]).length === 1;
    return person(piece.start, name.end, name, pointer);
  }
  if (PRONOUN.test(cutWords(slice)))
    return person(
      piece.start,
      piece.start + cutWords(slice).length,
      { start: piece.start, end: piece.start + cutWords(slice).length },
      true,
    );
  if (!titled && words && isFullName(words[0]) && !HEAD.test(slice))
    return person(piece.start, at + words[0].length, spanOf(view, at, at + words[0].length));
  return null;
}

const ADVERBS =
  /(?: +(?:cũng|đã|vừa|từng|đang|vinh dự|tiếp tục|còn|lần lượt|liên tục|đều|mới|rất|một lần nữa|và|được|(?:\d+|hai|ba|bốn|năm|nhiều) (?:lần|năm)(?: liền| liên tục| liên tiếp)?))+$/u;
function cutWords(slice: string): string {
  return slice.replace(ADVERBS, "");
}

const LEADING_WORD =
  /^(?:(?:cho|các|những|gồm có|gồm|bao gồm|có|đã có|là|riêng|bản thân|đặc biệt|ngoài ra|nhất là|về phía|về phần mình|đồng thời|với|trong đó(?: có)?|tiêu biểu(?: là| như)?|như|sau đây|chính|ngay|cả|trường hợp(?: của)?|hai|ba|bốn|năm)(?![\p{L}\p{M}])|\d{1,3}[.)]|[-+*•▪–:]|[a-zđ][).]) *(?=[\p{L}\d"([•*+:–▪-])/u;

/** Length of what leads a name in without being part of it: "trong đó có", "1. ", "- ". */
function leadingLength(slice: string): number {
  let at = 0;
  for (;;) {
    const match = LEADING_WORD.exec(slice.slice(at, at + 40));
    if (!match || match[0].length === 0) break;
    at += match[0].length;
  }
  return at;
}

const PEOPLE_NAME =
  /^(?:cán bộ|nhân dân|đảng bộ|chính quyền|quân|đảng viên|chiến sỹ|giáo viên|thầy|tập thể)(?:,| và|,? và) +(?:các +)?(?:cán bộ|nhân dân|chính quyền|chiến sỹ|quân|học sinh|đảng viên|trò|đồng bào|giáo viên|công nhân|dân)/u;

// "Nhân dân và cán bộ xã A", "cán bộ, chiến sĩ Đồn B": one body, whatever stands between its people.
const PEOPLE_BEFORE =
  /(?:nhân dân(?: các dân tộc)?|cán bộ|đảng bộ|chính quyền|quân|đảng viên|chiến sỹ|công chức|viên chức|thầy|giáo viên|ubnd|hđnd|hội đồng nhân dân|công nhân|huyện ủy|đảng ủy|tập thể|thầy và trò|ban giám hiệu|bà con) *$/u;
const PEOPLE_AFTER =
  /^ *(?:các +)?(?:(?:cán bộ|nhân dân|dân|chính quyền|chiến sỹ|quân|lực lượng|học sinh|người lao động|công nhân|đảng viên|viên chức|công chức|trò|đồng bào|nhân viên|giáo viên|sinh viên|ngư dân|bà con|ubnd)(?![\p{L}\p{M}]))/u;

const OFFICE =
  /^(?:nguyên|trưởng|phó|bí thư|chủ tịch|giám đốc|hiệu trưởng|bản trưởng|thôn trưởng|già làng|tổ trưởng|đội trưởng|chi hội trưởng|chi đội trưởng|viện trưởng|cục trưởng)(?![\p{L}\p{M}])/u;

// "Cùng được nhận", "Được tặng": a sentence opens with them, nobody is called so
const OPENING_WORD =
  /^(?:cùng|cũng|đã|vừa|còn|từng|mới|nay|riêng|hiện|ngoài|được|có|từ|đó|đây|trong|lần|rồi|nhưng|song|tuy|giải(?: [\p{L}]+)?)$/u;

const LISTS = /(?:(?<![\p{L}\p{M}])(?:bao gồm|gồm có|gồm|trong đó(?: có)?|tiêu biểu là|là)(?![\p{L}\p{M}])|:)(?= *[\p{L}\d"])/u;

interface Options {
  /** Left of a verb: a subject, of which only names and leading counts are taken. */
  readonly subject: boolean;
  /** Behind "cho": whatever has a capital is a name. */
  readonly loose?: boolean;
  /** Kind that a heading above gives ("II. CÁ NHÂN"). */
  readonly kind?: RecipientKind;
}

/** Whom `start..end` names or counts, in order. Appositions ("ông A, Bí thư Huyện ủy"; "xã A, huyện B") are no recipients of their own. */
export function readRecipients(text: string, view: string, start: number, end: number, options: Options): Receiver[] {
  const receivers: Receiver[] = [];
  let glueTo: number | null = null;
  const queue = piecesOf(view, start, end);
  for (let piece = queue.shift(); piece; piece = queue.shift()) {
    const previous = receivers.at(-1);
    const slice = view.slice(piece.start, piece.end);
    const counted = countedIn(view, piece, true);
    if (counted) {
      receivers.push(counted);
      glueTo = null;
      // "03 đơn vị gồm Báo A, Trường B": the names go on behind
      const lists = LISTS.exec(view.slice(counted.end, piece.end));
      if (lists) queue.unshift({ start: counted.end + lists.index, end: piece.end, by: "start" });
      continue;
    }
    const vague = VAGUE.exec(slice);
    if (vague) {
      const word = HOLDER_ALONE.exec(
        slice
          .replace(/^.*?(?=(?:nhiều|các|những|một số|hàng|toàn bộ))/u, "")
          .replace(/^(?:nhiều|các|những|một số|hàng (?:chục|trăm|nghìn|ngàn|vạn)|toàn bộ)(?: +lượt)* +/u, ""),
      );
      // "các đồng chí Nguyễn Văn A" names them
      const named = readPerson(text, view, piece);
      if (!named || named.pointer) {
        const kind = KIND_OF_HOLDER.get((word?.[1] ?? "").replace(/ +/gu, " ")) ?? "unspecified";
        receivers.push({
          kind,
          start: piece.start,
          end: piece.start + vague[0].length,
          name: null,
          count: null,
          vague: true,
          pointer: false,
        });
        glueTo = null;
        continue;
      }
    }
    const lead = leadingLength(slice);
    const group =
      /^tập thể +(?=(?:sở|cục|nhà trường|trường|công ty|đơn vị|phòng|xã|huyện|bệnh viện|hội|ban)(?: (?:đã|cũng|vinh|được).*)?$)/u.exec(
        slice.slice(lead),
      );
    const body: Piece = { ...piece, start: piece.start + lead + (group?.[0].length ?? 0) };
    const inner = view.slice(body.start, body.end);
    const alone = HOLDER_ALONE.exec(inner);
    if (
      alone &&
      previous &&
      (previous.count !== null || previous.vague) &&
      /^ *[,;/]? *(?:và|lẫn|cùng)? *$/u.test(view.slice(previous.end, body.start)) &&
      isPlainHolder(text, body, alone[0].length)
    ) {
      const kind = KIND_OF_HOLDER.get((alone[1] as string).replace(/ +/gu, " ")) ?? "unspecified";
      receivers[receivers.length - 1] = {
        ...previous,
        kind: previous.kind === kind ? kind : "unspecified",
        end: body.start + alone[0].length,
      };
      continue;
    }
    const household = HOUSEHOLD.exec(inner);
    if (household) {
      const words = CAPITALS.exec(text.slice(body.start + household[0].length, body.end));
      if (words) {
        const stop = body.start + household[0].length + words[0].length;
        receivers.push(named("household", body.start, stop));
        glueTo = null;
        continue;
      }
    }
    // "bà Võ Thị Nhung, Trưởng thôn Bích Khê": an office, though it has the shape of a name
    if (previous?.kind === "individual" && previous.name !== null && body.by === "comma" && OFFICE.test(inner)) continue;
    const found = readPerson(text, view, body);
    if (found) {
      receivers.push(options.kind === "household" && found.kind === "individual" ? { ...found, kind: "household" } : found);
      glueTo = null;
      continue;
    }
    if (ROLE.test(inner) && !PEOPLE_NAME.test(inner)) {
      // "Chủ tịch HĐND Thành phố Nguyễn Thị B": the name behind its role
      const cut = cutName(text, view, body.start, body.end);
      const behind = nameAtEnd(text, body.start, cut.end);
      const apposed = previous?.kind === "individual" && previous.name !== null && body.by === "comma";
      if (
        behind &&
        !apposed &&
        view.slice(behind.start, behind.end) !== "hồ chí minh" &&
        behind.start > body.start &&
        !NAMED_AFTER.test(view.slice(body.start, behind.start))
      ) {
        receivers.push(person(body.start, behind.end, behind));
        glueTo = null;
        continue;
      }
      if (previous?.kind === "individual" && previous.name !== null && body.by !== "semi") continue;
      if (options.subject && !previous) continue;
    }
    // "khen thưởng 120 trường hợp, tỉnh B 98 trường hợp": the count of another giver
    const gapped = !options.subject && HEAD.test(inner) ? countedIn(view, body, false) : null;
    if (gapped && gapped.start > body.start && body.end - gapped.end < 30) {
      receivers.push(gapped);
      glueTo = null;
      continue;
    }
    if (HEAD.test(inner)) {
      const name = cutName(text, view, body.start, body.end);
      const word = view.slice(name.start, name.end);
      const bare = BARE_HEAD.test(cutWords(word));
      // "Tập thể đạt tiêu chuẩn trên", "Đơn vị nào dẫn đầu": anybody
      if (!bare && GENERIC.test(word) && !/\p{Lu}/u.test(text.slice(name.start + 1, name.end))) {
        glueTo = null;
        continue;
      }
      const opens = /^\p{Lu}/u.test(text.slice(name.start, name.end));
      const capital =
        opens || /\p{Lu}/u.test(text.slice(name.start + 1, name.end)) || /(?:tỉnh|huyện|thành phố|xã|quận|thị xã|ngành|\d)$/u.test(word);
      if (!bare && !capital && !(options.kind && receivers.length === 0)) {
        if (glueTo !== null && previous?.name && !previous.pointer) continue;
        glueTo = null;
        continue;
      }
      if (previous?.name && body.by === "comma") {
        // Khoa Nội, Bệnh viện Đa khoa tỉnh: of a part and its whole the part
        const isPair = receivers.length === 1 && (queue.length === 0 || queue[0]?.by === "semi");
        if (isPair && PART.test(view.slice(previous.name.start, previous.name.end)) && WHOLE.test(word)) continue;
        const place = placeRank(word);
        // xã Định Tân, huyện Yên Định
        if (
          place > 0 &&
          previous.kind !== "individual" &&
          placeInside(view.slice(previous.name.start, previous.name.end)) < place &&
          !/^(?:và|cùng)/u.test(word)
        )
          continue;
        // Trung úy Lò Văn Hướng, Công an huyện Văn Chấn
        if (previous.kind !== "collective") continue;
      }
      const stop = bare ? name.start + cutWords(word).length : spanOf(view, name.start, name.start + cutWords(word).length).end;
      receivers.push({
        kind: options.kind ?? "collective",
        start: body.start,
        end: stop,
        name: { start: name.start, end: stop },
        count: null,
        vague: false,
        pointer: bare,
      });
      glueTo = stop;
      continue;
    }
    // "Văn hóa, Thể thao và Du lịch", "Sở Nông nghiệp và Phát triển nông thôn": the name goes on.
    if (previous?.name && glueTo !== null && previous.kind !== "individual" && body.by !== "semi") {
      // "Đào tạo", "Thể thao": a word of two syllables with one capital; "Tây Hồ" is a name of its own.
      const compound = /^\p{Lu}[\p{L}\p{M}]* +\p{Ll}/u.test(text.slice(body.start, body.end));
      const proper = /^(?:\p{Lu}[\p{L}\p{M}]*(?: |$)){1,4}$/u.test(`${cutWords(text.slice(body.start, body.end))} `.trimEnd());
      if (proper && !compound && placeRank(view.slice(previous.name.start, previous.name.end).replace(/^(?:các|\d+) /u, "")) > 0) {
        const stop = body.start + cutWords(text.slice(body.start, body.end)).length;
        receivers.push(named("collective", body.start, stop));
        glueTo = stop;
        continue;
      }
      const startsUpper = compound || (body.by === "and" && /^\p{Lu}/u.test(text.slice(body.start, body.end)));
      if (
        startsUpper ||
        /^(?:phát triển|môi trường|xã hội|du lịch|đào tạo|truyền thông|công nghệ|đầu tư|gia đình|cán bộ|nhân dân|thương binh|an ninh|đô thị)/u.test(
          inner,
        )
      ) {
        const name = cutName(text, view, body.start, body.end);
        const stop = spanOf(view, name.start, name.start + cutWords(view.slice(name.start, name.end)).length).end;
        receivers[receivers.length - 1] = { ...previous, end: stop, name: { start: previous.name.start, end: stop }, pointer: false };
        glueTo = stop;
        continue;
      }
    }
    // "cho Viễn thông Lào Cai", "cho VNPT": a capital says that it is a name.
    if (
      options.loose &&
      body.by !== "comma" &&
      /^\p{Lu}/u.test(text.slice(body.start, body.end)) &&
      !isFullName(text.slice(body.start, body.end))
    ) {
      const name = cutName(text, view, body.start, body.end);
      if (name.end - name.start >= 3 && name.end - name.start <= 80 && !/["\d%]/u.test(view.slice(name.start, name.end))) {
        receivers.push({
          kind: options.kind ?? "collective",
          start: body.start,
          end: name.end,
          name,
          count: null,
          vague: false,
          pointer: false,
        });
        glueTo = name.end;
        continue;
      }
    }
    const capitals = CAPITALS.exec(text.slice(body.start, body.end));
    const tail = capitals ? cutWords(view.slice(body.start + capitals[0].length, body.end)).trim() : "";
    if (
      capitals &&
      tail === "" &&
      !OPENING_WORD.test(inner) &&
      syllables(capitals[0]).length <= 6 &&
      (!options.subject || body.by === "start" || previous?.name)
    ) {
      const single = syllables(capitals[0]).length === 1;
      const stop = body.start + capitals[0].length;
      receivers.push({
        kind: options.kind ?? (single ? "individual" : "collective"),
        start: body.start,
        end: stop,
        name: { start: body.start, end: stop },
        count: null,
        vague: false,
        pointer: single,
      });
      glueTo = stop;
    }
  }
  return receivers;
}

/** A holder noun that is not the start of a name: "cá nhân", "hộ gia đình tiêu biểu"; not "Hội Nông dân". */
function isPlainHolder(text: string, piece: Piece, length: number): boolean {
  const after = text.slice(piece.start + length, piece.end).trimStart();
  return after === "" || /^[\p{Ll}(]/u.test(after);
}
