import { lean, provincesNamed } from "@thidua/core";
import { BARE_HEAD, CAPITALS, cutName, cutWords, GENERIC, HEAD, spanOf, syllables } from "./names.ts";
import { isFullName } from "./persons.ts";
import { PART, placeInside, placeRank, WHOLE } from "./place-rank.ts";
import type { Receiver } from "./receiver.ts";
import { named } from "./receiver.ts";
import { CLOSE, TITLES } from "./vocabulary.ts";
import { type Step, type Stretch, take, type Walk } from "./walk.ts";

/* Steps of recipients.ts: bodies and places, and names of which only the capitals tell. */

// "Trạm Y tế xã Nam Lý, Trường THCS Nam Lý" are two: what a commune's name closes belongs to few.
const HAS_STATIONS = /^(?:trung tâm y tế|bệnh viện|công an|công ty|trung đoàn|lữ đoàn)/u;

/** Whether the body named here only tells where the one before it belongs: "Khoa Nội, Bệnh viện tỉnh"; "xã Định Tân, huyện Yên Định". */
function isWhole({ view, receivers, queue }: Walk, { body }: Stretch, word: string): boolean {
  const previous = receivers.at(-1);
  if (!previous?.name || body.by !== "comma") return false;
  // "ông A, Giám đốc HTX B, và Trạm Y tế xã C"
  if (previous.kind === "individual" && /, *và *$/u.test(view.slice(previous.end, body.start))) return false;
  const before = view.slice(previous.name.start, previous.name.end);
  // Of a part and its whole the part
  const isPair = receivers.length === 1 && (queue.length === 0 || queue[0]?.by === "semi");
  if (isPair && PART.test(before) && WHOLE.test(word) && (placeInside(before) < 1 || HAS_STATIONS.test(word))) return true;
  const place = placeRank(word);
  if (place > 0 && previous.kind !== "individual" && placeInside(before) < place && !/^(?:và|cùng)/u.test(word)) return true;
  // Trung úy Lò Văn Hướng, Công an huyện Văn Chấn
  return previous.kind !== "collective";
}

const HAS_PERSON = lean(
  new RegExp(
    `^(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản)(?: [\\p{L}\\p{M}]+){1,5}? có +(?=(?:${TITLES})${CLOSE})`,
    "u",
  ),
);
// Trường chúng tôi vinh dự có (cô Hà Thị Nga)
const BOASTS = lean(new RegExp(`^[^,;:\\d]{3,60}? (?:vinh dự|tự hào|rất vui vì|đã|cũng|còn|hiện|mới) có +(?=(?:${TITLES}) +\\p{L})`, "u"));
const SAYS = lean(/^ (?:đang|đã|sẽ|vừa|cũng|chưa|thì|phải|cần|tiếp tục|không|có đơn|có \d|còn|được)(?![\p{L}\p{M}])/u);

const THIS = / +(?:này|ấy|đó|nói trên|nêu trên)$/u;

// lực lượng dân quân xã · đội văn nghệ huyện: the one of the place that the article is about
const OF_ONE_PLACE = /^(?:lực lượng|đội) \p{L}+(?: \p{L}+){1,4} (?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn)$/u;

/** "Sở Y tế", "huyện Bắc Hà", a bare "Sở" that points to one. */
export const takeBody: Step = (walk, stretch) => {
  const { text, view, options, receivers } = walk;
  const { body, inner } = stretch;
  if (!HEAD.test(inner)) return false;
  // "Xứ đạo nào ba năm liền tiên tiến": anybody
  if (/^\p{L}+(?: \p{L}+)? nào(?![\p{L}\p{M}])/u.test(inner)) {
    walk.glueTo = null;
    return true;
  }
  const previous = receivers.at(-1);
  const name = cutName(text, view, body.start, body.end);
  // "…; Ban Thi đua - Khen thưởng tỉnh đang thẩm định": a sentence of its own
  const ends = body.by === "semi" || (body.by === "comma" && previous?.count != null);
  if (ends && !options.subject && previous && SAYS.test(view.slice(name.end, body.end))) {
    walk.queue.length = 0;
    return true;
  }
  // "huyện Văn Bàn có ông Triệu Kim Phúc được tặng": the place only has him
  const words = view.slice(name.start, body.end);
  const boasts = options.subject ? BOASTS.exec(words) : null;
  const has =
    HAS_PERSON.exec(words) ?? (boasts && /^\p{Ll}[\p{Ll}\p{M} ]*\p{Lu}/u.test(text.slice(name.start + boasts[0].length)) ? boasts : null);
  if (has) {
    walk.queue.unshift({ start: name.start + has[0].length, end: body.end, by: body.by });
    return true;
  }
  const word = view.slice(name.start, name.end);
  // "hợp tác xã này"
  const plain = cutWords(word).replace(THIS, "");
  const bare = BARE_HEAD.test(plain);
  const within = /\p{Lu}/u.test(text.slice(name.start + 1, name.end));
  // "Tập thể đạt tiêu chuẩn trên", "Đơn vị nào dẫn đầu": anybody
  if (
    !bare &&
    GENERIC.test(word) &&
    !within &&
    !OF_ONE_PLACE.test(word) &&
    !/^(?:tập thể|đội|tổ|nhóm) \p{L}+(?: \p{L}+){0,3} \d{1,2}$/u.test(word)
  ) {
    walk.glueTo = null;
    return true;
  }
  const opens = /^\p{Lu}/u.test(text.slice(name.start, name.end));
  const capital = opens || within || /(?:tỉnh|huyện|thành phố|xã|quận|thị xã|ngành|\d)$/u.test(word);
  if (!bare && !capital && !(options.kind && receivers.length === 0)) {
    if (walk.glueTo === null || !previous?.name || previous.pointer) walk.glueTo = null;
    return true;
  }
  if (isWhole(walk, stretch, word)) return true;
  const stop = bare ? name.start + plain.length : spanOf(view, name.start, name.start + cutWords(word).length).end;
  const found: Receiver = {
    kind: options.kind ?? "collective",
    start: body.start,
    end: stop,
    name: { start: name.start, end: stop },
    count: null,
    vague: false,
    pointer: bare,
  };
  return take(walk, found, stop);
};

// Bà Rịa - Vũng Tàu · Thừa Thiên Huế · TP Hồ Chí Minh
const PROVINCE_WORDS = lean(/^(?:Bà Rịa *- *Vũng Tàu|\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){1,2})(?![\p{L}\p{M}])(?! *- *\p{Lu})/u);
// (Bình Dương) là hai tỉnh dẫn đầu
const BEHIND_PROVINCE =
  /^(?: *\([^)]{1,40}\))?(?: (?:là|vì|do|để|dẫn đầu|đứng đầu|xuất sắc|về|năm|trong|có thành tích)(?![\p{L}\p{M}]).*)?$/u;

const isProvince = (words: string): boolean => provincesNamed(words.replace(/ *- */u, " - ")).length > 0;

/** "Bình Dương, Bà Rịa - Vũng Tàu": provinces by their bare names, each one of its own. */
export const takeProvince: Step = (walk, { body }) => {
  const words = PROVINCE_WORDS.exec(walk.text.slice(body.start, Math.min(body.end, body.start + 40)))?.[0];
  const previous = walk.receivers.at(-1);
  if (!words || !isProvince(words)) return false;
  // "ông Lê Văn Bảy, Bình Dương", "Sở Y tế Hà Nội và Đồng Nai": where another is of
  if (previous?.name && !isProvince(walk.text.slice(previous.name.start, previous.name.end))) return false;
  const stop = body.start + words.length;
  const rest = walk.view.slice(stop, body.end);
  if (walk.placing || (cutWords(rest).trim() !== "" && !BEHIND_PROVINCE.test(rest))) return false;
  return take(walk, named("collective", body.start, stop), stop);
};

const FIELDS =
  /^(?:phát triển|môi trường|xã hội|du lịch|đào tạo|truyền thông|công nghệ|đầu tư|gia đình|cán bộ|nhân dân|thương binh|an ninh|đô thị)/u;

/** "Văn hóa, Thể thao và Du lịch", "Sở Nông nghiệp và Phát triển nông thôn": the name goes on. */
export const extendName: Step = (walk, { body, inner }) => {
  const { text, view, receivers } = walk;
  const previous = receivers.at(-1);
  if (!previous?.name || walk.glueTo === null || previous.kind === "individual" || body.by === "semi") return false;
  const written = text.slice(body.start, body.end);
  // "Đào tạo", "Thể thao": a word of two syllables with one capital; "Tây Hồ" is a name of its own.
  const compound = /^\p{Lu}[\p{L}\p{M}]* +\p{Ll}/u.test(written);
  const proper = /^(?:\p{Lu}[\p{L}\p{M}]*(?: |$)){1,4}$/u.test(`${cutWords(written)} `.trimEnd());
  if (proper && !compound && placeRank(view.slice(previous.name.start, previous.name.end).replace(/^(?:các|\d+) /u, "")) > 0) {
    const stop = body.start + cutWords(written).length;
    return take(walk, named("collective", body.start, stop), stop);
  }
  const startsUpper = compound || (body.by === "and" && /^\p{Lu}/u.test(written));
  if (!startsUpper && !FIELDS.test(inner)) return false;
  const name = cutName(text, view, body.start, body.end);
  const stop = spanOf(view, name.start, name.start + cutWords(view.slice(name.start, name.end)).length).end;
  receivers[receivers.length - 1] = { ...previous, end: stop, name: { start: previous.name.start, end: stop }, pointer: false };
  walk.glueTo = stop;
  return true;
};

/** "cho Viễn thông Lào Cai", "cho VNPT": a capital says that it is a name. */
export const takeLoose: Step = (walk, { body }) => {
  const { text, view, options } = walk;
  const written = text.slice(body.start, body.end);
  if (!options.loose || body.by === "comma" || !/^\p{Lu}/u.test(written) || isFullName(written)) return false;
  const name = cutName(text, view, body.start, body.end);
  const length = name.end - name.start;
  if (length < 3 || length > 80 || /["\d%]/u.test(view.slice(name.start, name.end))) return false;
  const kind = options.kind ?? "collective";
  return take(walk, { kind, start: body.start, end: name.end, name, count: null, vague: false, pointer: false }, name.end);
};

// "Cùng được nhận", "Được tặng": a sentence opens with them, nobody is called so
const OPENING_WORD = lean(
  /^(?:cùng|cũng|đã|vừa|còn|từng|mới|nay|riêng|hiện|ngoài|được|có|từ|đó|đây|trong|lần|rồi|nhưng|song|tuy|giải(?: [\p{L}]+)?)$/u,
);

/** "Kim Bảng được", "Thoan nhận": capitals alone. */
export const takeCapitals: Step = (walk, { body, inner }) => {
  const { text, view, options } = walk;
  const capitals = CAPITALS.exec(text.slice(body.start, body.end));
  if (!capitals || cutWords(view.slice(body.start + capitals[0].length, cutName(text, view, body.start, body.end).end)).trim() !== "")
    return false;
  const many = syllables(capitals[0]).length;
  if (OPENING_WORD.test(inner) || many > 6 || (options.subject && body.by !== "start" && !walk.receivers.at(-1)?.name)) return false;
  const stop = body.start + capitals[0].length;
  const beside = walk.receivers.at(-1);
  const among = body.by === "comma" && beside?.kind === "individual" && beside.name !== null && many > 1 && many < 5;
  const kind = options.kind ?? (many === 1 || among ? "individual" : "collective");
  const name = { start: body.start, end: stop };
  return take(walk, { kind, start: body.start, end: stop, name, count: null, vague: false, pointer: many === 1 }, stop);
};
