import { lean } from "@thidua/core";
import { extendName, takeBody, takeCapitals, takeLoose, takeProvince } from "./body-steps.ts";
import { countedBehind, countedIn, HOLDER_ALONE, VAGUE } from "./counted.ts";
import { readCount } from "./counts.ts";
import { cutWords, GENERIC, HEAD, leadingLength } from "./names.ts";
import { passOffice, passToPerson, takeHousehold, takePerson, takeRole } from "./people-steps.ts";
import { isFullName, readPerson } from "./persons.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { named, type Receiver } from "./receiver.ts";
import { takeDistributed, takeShared } from "./shared-heads.ts";
import { alternatives, DEMONSTRATIVES, HOLDER, kindOfHolder } from "./vocabulary.ts";
import { kindOf, NUMBERS, numberOf, type Options, type Step, type Stretch, take, type Walk } from "./walk.ts";

export type { Receiver } from "./receiver.ts";

const LISTS = lean(/(?:(?<![\p{L}\p{M}])(?:bao gồm|gồm có|gồm|trong đó(?: có)?|tiêu biểu là|là)(?![\p{L}\p{M}])|:)(?= *[\p{L}\d"])/u);

// 8 tập thể của Quảng Trị, Điện Biên; 4 cá nhân thuộc các tỉnh Ninh Thuận, Sóc Trăng
const OF_PLACES =
  /(?<![\p{L}\p{M}])(?:của|thuộc|tại|ở|đến từ)(?: \p{Ll}[\p{L}\p{M}]*,?){0,4} \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*$/u;

// 11 cá nhân thuộc Phòng Cảnh sát kinh tế, Công an quận Ninh Kiều
const OF_BODIES = /(?<![\p{L}\p{M}])(?:thuộc|đến từ|công tác tại)(?: các)? (?=\p{Lu})/u;

/** "Quảng Trị, Điện Biên", "Công an quận Ninh Kiều" behind a count: where the counted are from. */
const passPlaces: Step = (walk, { body, inner }) => {
  if (!walk.placing) return false;
  const written = walk.text.slice(body.start, body.end);
  const last = walk.receivers.at(-1);
  if (body.by !== "semi" && HEAD.test(inner) && last?.count != null && OF_BODIES.test(walk.text.slice(last.end, body.start))) return true;
  if (body.by !== "semi" && /^\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,3}$/u.test(written) && !isFullName(written)) return true;
  walk.placing = false;
  return false;
};

/** "02 tập thể (Công đoàn A, Công đoàn B)": all that are counted are named. */
function namesInBrackets({ text, view, options }: Walk, counted: Receiver, { end }: Piece): Receiver[] | null {
  const bracket = /^ *\(([^()]{4,300})\)/u.exec(view.slice(counted.end, end));
  if (!bracket || options.subject) return null;
  const from = counted.end + bracket[0].length - 1 - (bracket[1] as string).length;
  const all = readRecipients(text, view, from, counted.end + bracket[0].length - 1, { subject: false, loose: true });
  // "01 người (ông A, bác sĩ Bệnh viện B)": where somebody works is nobody who is counted
  const inside = counted.kind === "individual" ? all.filter(({ kind }) => kind === "individual") : all;
  const names = inside.filter(({ name, pointer, start }) => name !== null && (!pointer || start === from));
  if (names.length !== counted.count || names.length !== inside.length) return null;
  return names.map((one) => ({ ...one, kind: counted.kind === "unspecified" ? one.kind : counted.kind, pointer: false }));
}

const PARTS = /^ *\((?:(?:gồm|bao gồm|trong đó|có|:)+ *)?([^()]{8,90})\)/u;

/** "18 điển hình (7 tập thể, 11 cá nhân)": what those are who are counted, where the parts make up the whole. */
function partsInBrackets({ text, view }: Walk, { count, kind, end: at }: Receiver, { end }: Piece): Receiver[] {
  const bracket = count === null || kind !== "unspecified" ? null : PARTS.exec(view.slice(at, end));
  if (!bracket) return [];
  const close = at + bracket[0].length - 1;
  const parts = readRecipients(text, view, close - (bracket[1] as string).length, close, { subject: false });
  const sum = parts.reduce((total, part) => total + (part.count ?? Number.NaN), 0);
  return parts.length > 1 && sum === count ? parts : [];
}

/** Longest list of which a count says how many names it holds. */
const MOST_COUNTED = 12;

/** "2 tập thể: Phòng Nội vụ, Công an huyện A": where each of as many stretches names one, none only tells where another belongs; else empty. */
function asManyAsCounted({ text, view, queue }: Walk, { count, kind }: Receiver): Receiver[] {
  if (count === null || count < 2 || count > MOST_COUNTED || queue.length < count) return [];
  const next = queue[count];
  if (next && next.by !== "semi" && !countedIn(view, next, true)) return [];
  const all = queue.slice(0, count).map(({ start, end }) => readRecipients(text, view, start, end, { subject: false }));
  const names = all.flatMap((found) => (found.length === 1 ? found : []));
  const fit = names.every((one) => one.name !== null && !one.pointer && (kind === "unspecified" || one.kind === kind));
  return names.length === count && fit ? names : [];
}

const TITLE_COUNT = lean(
  new RegExp(
    `^(?:${NUMBERS}|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|\\d{1,2}) (?:anh|chị|em|ông|bà|cụ|cháu|cô|thầy|cô giáo|thầy giáo|em học sinh|bác sĩ|bạn|đồng chí|mẹ|dì|chú|bác) (?!(?:Trường|Bệnh|Sở|Công|Ban|Hội|Phòng|Trung|Trạm|Khoa|Đoàn|Chi|Đồn|Tổ|Đội|Viện|Học|Nhà|Khối|Cụm|Đảng|Tỉnh|Huyện) )\\p{Lu}[\\p{L}\\p{M}]* \\p{Lu}`,
    "u",
  ),
);

// …, là hai đơn vị tiêu biểu; …, hai lá cờ đầu của khối
const WHAT_THEY_ARE = lean(/^(?:(?:đây|đều|cùng|cũng|vốn|vẫn) +)*là +(?=(?:một trong +)?(?:những|các|\d|hai|ba|bốn|năm|sáu))/u);
const PRAISES =
  /^,? *(?:tiêu biểu|xuất sắc|dẫn đầu|đứng đầu|đi đầu|có (?:thành tích|nhiều|phong trào)|nổi bật|nhiều năm|luôn|điển hình|về nhất|nói trên|nêu trên|trên|này|ấy|đó|của (?:tỉnh|huyện|khối|cụm|ngành))(?![\p{L}\p{M}])/u;

/** "A và B, là hai đơn vị tiêu biểu", "A, B, hai đơn vị dẫn đầu khối": the count is of those who have just been named. */
function tellsOfNamed({ view, receivers }: Walk, piece: Piece, counted: Receiver): boolean {
  if (piece.by !== "comma" || receivers.at(-1)?.name == null) return false;
  if (WHAT_THEY_ARE.test(view.slice(piece.start, piece.end))) return true;
  const named = receivers.length - 1 - receivers.findLastIndex(({ name }) => name === null);
  if (counted.count !== named || named < 2 || counted.start !== piece.start) return false;
  // "chị A và anh B, hai cán bộ đoàn bám bản suốt mùa lũ": behind "và" the list of names has ended
  const closed = / và +(?:[\p{Ll}.]+ +){0,2}$/u.test(view.slice(receivers.at(-2)?.end, receivers.at(-1)?.name?.start));
  const same = receivers.slice(-named).every(({ kind }) => kind === counted.kind);
  const rest = view.slice(counted.end, piece.end);
  return PRAISES.test(rest) || (closed && same && !/(?:khác|còn lại|nữa)(?![\p{L}\p{M}])/u.test(rest));
}

/** "12 tập thể", "03 đơn vị gồm Báo A, Trường B". */
const takeCount: Step = (walk, { piece, inner }) => {
  const counted = countedIn(walk.view, piece, true) ?? countedBehind(walk.view, piece);
  if (!counted) return false;
  // "Hai anh Vàng Văn Thắng, Lù Seo Phử": the word of the count is their title
  if (counted.name === null && TITLE_COUNT.test(walk.text.slice(counted.start, Math.min(piece.end, counted.end + 30)))) return false;
  // "Nhân dân và cán bộ xã An Cư là 02 đơn vị dẫn đầu": what the named are is no count of others
  if (/ là +$/u.test(walk.view.slice(piece.start, counted.start)) && HEAD.test(inner) && !GENERIC.test(inner)) return false;
  if (tellsOfNamed(walk, piece, counted)) return true;
  const named = namesInBrackets(walk, counted, piece) ?? partsInBrackets(walk, counted, piece);
  if (named.length > 0) {
    walk.receivers.push(...named);
    walk.glueTo = null;
    return true;
  }
  const rest = walk.text.slice(counted.end, piece.end);
  walk.placing = OF_PLACES.test(rest) || OF_BODIES.test(rest);
  const lists = LISTS.exec(walk.view.slice(counted.end, piece.end));
  if (!lists) return take(walk, counted);
  walk.queue.unshift(...piecesOf(walk.view, counted.end + lists.index, piece.end));
  const all = asManyAsCounted(walk, counted);
  walk.receivers.push(counted, ...all);
  walk.queue.splice(0, all.length);
  walk.glueTo = null;
  return true;
};

const BOTH = lean(
  new RegExp(
    `^cả +(hai|ba|bốn|năm|sáu|0?[2-6])(?: +(?:${HOLDER}|nơi|mẹ con|cha con|bố con|vợ chồng|anh em|chị em))?(?: +${alternatives([...DEMONSTRATIVES, "trên"])})?(?: +(?:đều|cùng))*$`,
    "u",
  ),
);

/** "Cả hai đều được tặng Bằng khen": as many as have been named before. */
const takeBoth: Step = (walk, { piece, slice }) => {
  const both = BOTH.exec(cutWords(slice));
  const count = numberOf(both?.[1]?.replace(/^0/u, ""));
  if (!both || count === null) return false;
  const word = /^cả +\p{L}+ +(\p{L}+)/u.exec(both[0])?.[1];
  const kind = kindOfHolder(word) ?? (/^(?:mẹ|cha|bố|vợ|anh|chị)$/u.test(word ?? "") ? "individual" : "unspecified");
  return take(walk, { kind, start: piece.start, end: piece.start + both[0].length, name: null, count, vague: false, pointer: true });
};

/** "nhiều tập thể"; "các đồng chí Nguyễn Văn A" names them. */
const takeVague: Step = (walk, { piece, body, slice }) => {
  const vague = VAGUE.exec(slice);
  if (!vague) return false;
  const word = HOLDER_ALONE.exec(
    slice
      .replace(/^.*?(?=(?:nhiều|các|những|một số|hàng|toàn bộ))/u, "")
      .replace(/^(?:nhiều|các|những|một số|hàng (?:chục|trăm|nghìn|ngàn|vạn)|toàn bộ)(?: +lượt)* +/u, ""),
  );
  // "gồm các ông Lê Văn Bảy, Vàng Seo Páo"
  const found = readPerson(walk.text, walk.view, piece) ?? readPerson(walk.text, walk.view, body);
  if (found && !found.pointer) return false;
  const end = piece.start + vague[0].length;
  // "cho các cá nhân: Nguyễn Văn Bé, Phạm Thị Út"
  const lists = LISTS.exec(walk.view.slice(end, piece.end));
  if (lists && lists[0] === ":") walk.queue.unshift({ start: end + lists.index, end: piece.end, by: "start" });
  // "cho các tập thể Đội Cảnh sát giao thông, Đội An ninh": they are named
  else if (/^ \p{Lu}/u.test(walk.text.slice(end, end + 2)) && HEAD.test(walk.view.slice(end + 1, piece.end))) {
    walk.queue.unshift({ start: end + 1, end: piece.end, by: "start" });
    return true;
  }
  return take(walk, { kind: kindOf(word?.[1]), start: piece.start, end, name: null, count: null, vague: true, pointer: false });
};

/** "12 tập thể, cá nhân": a second holder of the count before. */
const takeSecondHolder: Step = (walk, { body, inner }) => {
  const alone = HOLDER_ALONE.exec(inner);
  const previous = walk.receivers.at(-1);
  if (
    !alone ||
    !previous ||
    (previous.count === null && !previous.vague) ||
    !/^ *[,;/]? *(?:và|lẫn|cùng)? *$/u.test(walk.view.slice(previous.end, body.start)) ||
    !isPlainHolder(walk.text, body, alone[0].length)
  )
    return false;
  const kind = previous.kind === kindOf(alone[1]) ? previous.kind : "unspecified";
  walk.receivers[walk.receivers.length - 1] = { ...previous, kind, end: body.start + alone[0].length };
  const bare = walk.receivers.at(-2);
  if (bare && /^[\d.]+$/u.test(walk.view.slice(bare.start, bare.end))) walk.receivers[walk.receivers.length - 2] = { ...bare, kind };
  return true;
};

const HERE = /^(?:nơi|chốn) (?:đây|này|ấy|đó)$/u;

/** "từ tháng 3, nơi đây đã nhận Cờ thi đua": the body or place told just before. */
const takeHere: Step = (walk, { body, inner }) => {
  const here = HERE.exec(cutWords(inner));
  if (!here) return false;
  return take(walk, { ...named("collective", body.start, body.start + here[0].length), pointer: true });
};

/** "khen thưởng 120 trường hợp, tỉnh B 98 trường hợp": the count of another giver. */
const takeGappedCount: Step = (walk, { body, inner }) => {
  const gapped = !walk.options.subject && HEAD.test(inner) ? countedIn(walk.view, body, false) : null;
  if (!gapped || / là +$/u.test(walk.view.slice(body.start, gapped.start))) return false;
  return gapped.start > body.start && body.end - gapped.end < 30 && take(walk, gapped);
};

/** "lần lượt trao cho 9.870 và 4.316 lượt cá nhân": a number that counts what the next one counts. */
const takeBareCount: Step = (walk, { piece, slice }) => {
  const next = walk.queue[0];
  if (
    !next ||
    !/^(?:cho +)?\d{1,3}(?:\.\d{3})*$/u.test(slice) ||
    !/lần lượt|tương ứng/u.test(walk.view.slice(Math.max(0, piece.start - 160), next.end))
  )
    return false;
  const [count] = readCount(slice);
  const counted = countedIn(walk.view, next, true);
  if (!count || !counted) return false;
  return take(walk, { ...counted, start: piece.start + count.start, end: piece.start + count.end, count: count.value });
};

const STEPS: readonly Step[] = [
  takeBareCount,
  takeShared,
  takeDistributed,
  takeBoth,
  takeProvince,
  takeCount,
  takeVague,
  takeSecondHolder,
  takeHere,
  takeHousehold,
  passOffice,
  passPlaces,
  passToPerson,
  takePerson,
  takeRole,
  takeGappedCount,
  takeBody,
  extendName,
  takeLoose,
  takeCapitals,
];

const GROUP_OF =
  /^tập thể +(?=(?:sở|cục|nhà trường|trường|công ty|đơn vị|phòng|xã|huyện|bệnh viện|hội|ban|htx|hợp tác xã|chi hội|chi đoàn)(?: (?:đã|cũng|vinh|được|thì|còn|vừa).*)?$)/u;

// "2. Các đơn vị", "b) 12 tập thể"
const MARKER = /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|\(?[a-zđ][.)]|[-+*•▪–]) +/u;

function stretchOf(view: string, whole: Piece): Stretch {
  const marker = whole.by === "start" ? (MARKER.exec(view.slice(whole.start, Math.min(whole.end, whole.start + 12)))?.[0].length ?? 0) : 0;
  const piece = marker > 0 ? { ...whole, start: whole.start + marker } : whole;
  const slice = view.slice(piece.start, piece.end);
  const lead = leadingLength(slice);
  const group = GROUP_OF.exec(slice.slice(lead));
  const body: Piece = { ...piece, start: piece.start + lead + (group?.[0].length ?? 0) };
  return { piece, slice, body, inner: view.slice(body.start, body.end) };
}

/** Whom `start..end` names or counts, in order. Appositions ("ông A, Bí thư Huyện ủy"; "xã A, huyện B") are no recipients of their own. */
export function readRecipients(text: string, view: string, start: number, end: number, options: Options): Receiver[] {
  const walk: Walk = { text, view, options, receivers: [], queue: piecesOf(view, start, end), glueTo: null, placing: false };
  for (let piece = walk.queue.shift(); piece; piece = walk.queue.shift()) {
    const stretch = stretchOf(view, piece);
    STEPS.some((step) => step(walk, stretch));
  }
  return walk.receivers;
}

/** A holder noun that is not the start of a name: "cá nhân", "hộ gia đình tiêu biểu"; not "Hội Nông dân". */
function isPlainHolder(text: string, piece: Piece, length: number): boolean {
  const after = text.slice(piece.start + length, piece.end).trimStart();
  return after === "" || /^[\p{Ll}(]/u.test(after);
}
