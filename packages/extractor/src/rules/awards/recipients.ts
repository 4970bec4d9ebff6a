import { lean, type RecipientKind } from "@thidua/core";
import { countedBehind, countedIn, HOLDER_ALONE, VAGUE } from "./counted.ts";
import { readCount } from "./counts.ts";
import { BARE_HEAD, CAPITALS, cutName, cutWords, GENERIC, HEAD, leadingLength, spanOf, syllables } from "./names.ts";
import { isFullName, NAMED_AFTER, nameAtEnd, readPerson } from "./persons.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import { PART, placeInside, placeRank, WHOLE } from "./place-rank.ts";
import { named, person, type Receiver } from "./receiver.ts";
import { alternatives, CLOSE, DEMONSTRATIVES, HEADS, HOLDER, KIND_OF_HOLDER, kindOfHolder, ROLES, TITLES } from "./vocabulary.ts";

export type { Receiver } from "./receiver.ts";

interface Options {
  /** Left of a verb: a subject, of which only names and leading counts are taken. */
  readonly subject: boolean;
  /** Behind "cho": whatever has a capital is a name. */
  readonly loose?: boolean;
  /** Kind that a heading above gives ("II. CÁ NHÂN"). */
  readonly kind?: RecipientKind;
}

/** Where the reading of a stretch stands: what it has found, and what is still to be read. */
interface Walk {
  readonly text: string;
  readonly view: string;
  readonly options: Options;
  readonly receivers: Receiver[];
  readonly queue: Piece[];
  /** End of the body named last, while its name may go on behind the next comma or "và"; else null. */
  glueTo: number | null;
  /** Whether the count read last tells of the places of those whom it counts. */
  placing: boolean;
}

/** A piece, what stands in it, and the same without the words that lead a name in. */
interface Stretch {
  readonly piece: Piece;
  readonly slice: string;
  readonly body: Piece;
  readonly inner: string;
}

/** One way to read a piece; true where it has been read, or read over. The first that takes a piece decides. */
type Step = (walk: Walk, stretch: Stretch) => boolean;

function take(walk: Walk, receiver: Receiver, glueTo: number | null = null): true {
  walk.receivers.push(receiver);
  walk.glueTo = glueTo;
  return true;
}

const kindOf = (word: string | undefined): RecipientKind => kindOfHolder(word) ?? "unspecified";

const NUMBERS = "hai|ba|bốn|năm|sáu|bảy|tám|chín|mười";
const SHARED_HEAD = lean(
  new RegExp(
    `^(?:cho +|gồm +|là +)?(?:(\\d{1,2}|${NUMBERS})|các|những) +((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|thôn|bản|làng|ấp|khu phố|sở|ban|trường|công ty|đồn|phòng|tỉnh, thành phố|xã, phường|xã, thị trấn))( *: *| +)`,
    "u",
  ),
);

/** Capitals that a piece consists of from `from` on. */
function capitalsAlone({ text, view }: Walk, piece: Piece, from: number): Receiver | null {
  const capitals = CAPITALS.exec(text.slice(from, piece.end));
  if (!capitals || syllables(capitals[0]).length > 5) return null;
  const tail = view.slice(from + capitals[0].length, piece.end).replace(/^ *\([^)]*\)/u, "");
  return cutWords(tail).trim() === "" || /^ (?:có|vì|đã|do|trong|về) /u.test(tail)
    ? named("collective", from, from + capitals[0].length)
    : null;
}

/** Names one after the other from `from` in a piece and on in the next ones; takes those from the queue if they are two at least, and `number` where it is given. */
function namesInRow(walk: Walk, piece: Piece, from: number, number: number | null): [Receiver, ...Receiver[]] | null {
  const first = capitalsAlone(walk, piece, from);
  if (!first) return null;
  const found: [Receiver, ...Receiver[]] = [first];
  for (const next of walk.queue) {
    const name = next.by === "semi" || HEAD.test(walk.view.slice(next.start, next.end)) ? null : capitalsAlone(walk, next, next.start);
    if (!name) break;
    found.push(name);
  }
  if (found.length < 2 || (number !== null && number !== found.length)) return null;
  walk.queue.splice(0, found.length - 1);
  return found;
}

const numberOf = (word: string | undefined): number | null => (word === undefined ? null : (readCount(`${word} x`)[0]?.value ?? null));

/** "hai xã Định Tân và Xuân Sinh", "các huyện: Yên Định, Vĩnh Lộc": one head for several names, as many as the number says. */
const takeShared: Step = (walk, { piece, slice }) => {
  const head = SHARED_HEAD.exec(slice);
  if (!head) return false;
  const found = namesInRow(walk, piece, piece.start + head[0].length, numberOf(head[1]));
  if (!found) return false;
  const [first] = found;
  const word = head[2] as string;
  const headAt = first.start - (head[3] as string).length - word.length;
  walk.receivers.push((head[3] as string).includes(":") ? first : named("collective", headAt, first.end), ...found.slice(1));
  walk.glueTo = null;
  return true;
};

const PLACE_WORD = "tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|làng|ấp|buôn|xóm|khóm|khu phố|tổ dân phố";
// các Hội Nông dân xã: A, B · 3 chi hội: A, B, C · các Trường THPT: A, B
const SHARED_BODY = lean(
  new RegExp(
    `^(?:cho +|gồm +|là +)?(?:(\\d{1,2}|${NUMBERS})|các|những) +((?=(?:${HEADS})${CLOSE})[\\p{L}\\p{M}&]+(?: +[\\p{L}\\p{M}&]+){0,6}?)(?: *: *|(?<= (?:${PLACE_WORD})) +)(?=\\p{L})`,
    "u",
  ),
);
// Sở Y tế các tỉnh A, B · Công an các huyện: A, B và C
const BODY_OF_SHARED = lean(
  new RegExp(
    `^(?:cho +|gồm +|là +)?((?=(?:${HEADS})${CLOSE})[\\p{L}\\p{M}&]+(?: +[\\p{L}\\p{M}&]+){0,6}?) +(?:(\\d{1,2}|${NUMBERS})|các) +(${PLACE_WORD}) *:? *(?=\\p{L})`,
    "u",
  ),
);
const PLACE_ALONE = lean(new RegExp(`^(?:${PLACE_WORD})(?:,? +(?:${PLACE_WORD}))*$`, "u"));

/** "các Hội Nông dân xã: Bản Lầu, Lùng Vai", "Sở Y tế các tỉnh Hà Giang, Lai Châu": each name goes with the head told once. */
const takeDistributed: Step = (walk, { piece, slice }) => {
  const body = SHARED_BODY.exec(slice);
  const of = body ? null : BODY_OF_SHARED.exec(slice);
  const match = body ?? of;
  if (!match) return false;
  const words = (body ? match[2] : match[1]) as string;
  // "các xã: A, B" are places, "các ông: A, B" people
  if (PLACE_ALONE.test(words) || KIND_OF_HOLDER.get(words) === "individual") return false;
  const found = namesInRow(walk, piece, piece.start + match[0].length, numberOf(body ? match[1] : match[2]));
  if (!found) return false;
  const at = piece.start + slice.indexOf(words);
  const written = walk.text.slice(at, at + words.length);
  const head = body ? written : `${written} ${match[3]}`;
  walk.receivers.push(...found.map((one) => ({ ...one, head })));
  walk.glueTo = null;
  return true;
};

const LISTS = lean(/(?:(?<![\p{L}\p{M}])(?:bao gồm|gồm có|gồm|trong đó(?: có)?|tiêu biểu là|là)(?![\p{L}\p{M}])|:)(?= *[\p{L}\d"])/u);

// 8 tập thể của Quảng Trị, Điện Biên; 4 cá nhân thuộc các tỉnh Ninh Thuận, Sóc Trăng
const OF_PLACES =
  /(?<![\p{L}\p{M}])(?:của|thuộc|tại|ở|đến từ)(?: \p{Ll}[\p{L}\p{M}]*,?){0,4} \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*$/u;

/** "Quảng Trị, Điện Biên" behind a count: where the counted are from. */
const passPlaces: Step = (walk, { body }) => {
  if (!walk.placing) return false;
  const written = walk.text.slice(body.start, body.end);
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

const TITLE_COUNT = lean(
  new RegExp(
    `^(?:${NUMBERS}|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|\\d{1,2}) (?:anh|chị|em|ông|bà|cụ|cháu|cô|thầy|bạn|đồng chí|mẹ) \\p{Lu}[\\p{L}\\p{M}]* \\p{Lu}`,
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
  const named = namesInBrackets(walk, counted, piece);
  if (named) {
    walk.receivers.push(...named);
    walk.glueTo = null;
    return true;
  }
  walk.placing = OF_PLACES.test(walk.text.slice(counted.end, piece.end));
  const lists = LISTS.exec(walk.view.slice(counted.end, piece.end));
  if (lists) walk.queue.unshift(...piecesOf(walk.view, counted.end + lists.index, piece.end));
  return take(walk, counted);
};

const BOTH = lean(
  new RegExp(
    `^cả +(hai|ba|bốn|năm|sáu)(?: +(?:${HOLDER}|nơi|mẹ con|cha con|bố con|vợ chồng|anh em|chị em))?(?: +${alternatives([...DEMONSTRATIVES, "trên"])})?(?: +(?:đều|cùng))*$`,
    "u",
  ),
);

/** "Cả hai đều được tặng Bằng khen": as many as have been named before. */
const takeBoth: Step = (walk, { piece, slice }) => {
  const both = BOTH.exec(cutWords(slice));
  const count = numberOf(both?.[1]);
  if (!both || count === null) return false;
  const word = /^cả +\p{L}+ +(\p{L}+)/u.exec(both[0])?.[1];
  const kind = kindOfHolder(word) ?? (/^(?:mẹ|cha|bố|vợ|anh|chị)$/u.test(word ?? "") ? "individual" : "unspecified");
  return take(walk, { kind, start: piece.start, end: piece.start + both[0].length, name: null, count, vague: false, pointer: true });
};

/** "nhiều tập thể"; "các đồng chí Nguyễn Văn A" names them. */
const takeVague: Step = (walk, { piece, slice }) => {
  const vague = VAGUE.exec(slice);
  if (!vague) return false;
  const word = HOLDER_ALONE.exec(
    slice
      .replace(/^.*?(?=(?:nhiều|các|những|một số|hàng|toàn bộ))/u, "")
      .replace(/^(?:nhiều|các|những|một số|hàng (?:chục|trăm|nghìn|ngàn|vạn)|toàn bộ)(?: +lượt)* +/u, ""),
  );
  const found = readPerson(walk.text, walk.view, piece);
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

const HOUSEHOLD = lean(new RegExp(`^(?:hộ(?: +gia +đình)?|gia +đình|vợ +chồng)(?: +(?:${TITLES}))* +(?=\\p{L})`, "u"));

/** "gia đình ông Bùi Văn Lực". */
const takeHousehold: Step = (walk, { body, inner }) => {
  const household = HOUSEHOLD.exec(inner);
  const words = household ? CAPITALS.exec(walk.text.slice(body.start + household[0].length, body.end)) : null;
  if (!household || !words) return false;
  return take(walk, named("household", body.start, body.start + household[0].length + words[0].length));
};

const OFFICE = lean(
  /^(?:nguyên|trưởng|phó|bí thư|chủ tịch|giám đốc|hiệu trưởng|bản trưởng|thôn trưởng|già làng|tổ trưởng|đội trưởng|chi hội trưởng|chi đội trưởng|viện trưởng|cục trưởng)(?![\p{L}\p{M}])/u,
);

/** "bà Võ Thị Nhung, Trưởng thôn Bích Khê": an office, though it has the shape of a name. */
const passOffice: Step = (walk, { body, inner }) => {
  const previous = walk.receivers.at(-1);
  return previous?.kind === "individual" && previous.name !== null && body.by === "comma" && OFFICE.test(inner);
};

// Người thứ ba là anh Ksor Tin; Đứng cạnh ông là bà Cà Thị Ín; Dẫn đầu khối là Sở Tài chính
const IS_PERSON = lean(new RegExp(` (?:là|có|gồm) +(?=(?:các +)?(?:${TITLES})[.]? +\\p{L})`, "u"));
const IS_BODY = lean(new RegExp(` là +(?=(?:${HEADS}) )`, "u"));
// Ông từng là Nông dân Việt Nam xuất sắc: who he is, not who another is
const WHO_HE_IS = lean(
  /^(?:ông|bà|anh|chị|cô|thầy|em|bác|chú|cụ)(?: +(?:ấy|vốn|từng|đã|cũng|hiện|đang|nguyên|còn|chính|vẫn))* +là(?![\p{L}\p{M}])/u,
);

/** "Người thứ ba là anh Ksor Tin": who somebody is stands behind "là". */
const passToPerson: Step = ({ text, queue }, { body, inner }) => {
  if (WHO_HE_IS.test(inner)) return false;
  const is = IS_PERSON.exec(inner) ?? (HEAD.test(inner) && !GENERIC.test(inner) ? null : IS_BODY.exec(inner));
  if (!is) return false;
  const at = body.start + is.index + is[0].length;
  const named = /^(?:\p{Ll}[\p{L}\p{M}]* +){0,4}(?:\p{Lu}|(?:tỉnh|huyện|xã)$)/u.test(text.slice(at, body.end));
  // "Sở Y tế có ông A": whose he is told by takeBody
  if (!named || (HEAD.test(inner) && !GENERIC.test(inner)) || /\d/u.test(inner.slice(0, is.index))) return false;
  queue.unshift({ start: at, end: body.end, by: body.by });
  return true;
};

const takePerson: Step = (walk, { body }) => {
  const found = readPerson(walk.text, walk.view, body);
  if (!found) return false;
  return take(walk, walk.options.kind === "household" && found.kind === "individual" ? { ...found, kind: "household" } : found);
};

const ROLE = lean(new RegExp(`^(?:${ROLES})${CLOSE}`, "u"));
const PEOPLE_NAME =
  /^(?:cán bộ|nhân dân|đảng bộ|chính quyền|quân|đảng viên|chiến sỹ|giáo viên|thầy|tập thể)(?:,| và|,? và) +(?:các +)?(?:cán bộ|nhân dân|chính quyền|chiến sỹ|quân|học sinh|đảng viên|trò|đồng bào|giáo viên|công nhân|dân)/u;

/** "Chủ tịch HĐND Thành phố Nguyễn Thị B": the name behind its role; a role without a name is passed over. */
const takeRole: Step = (walk, { body, inner }) => {
  const { text, view, options } = walk;
  if (!ROLE.test(inner) || PEOPLE_NAME.test(inner)) return false;
  const previous = walk.receivers.at(-1);
  // "bác sĩ A, Khoa Nội" is where he works; a ward alone is who was given it
  if (previous?.kind !== "individual" && /^khoa(?![\p{L}\p{M}])/u.test(inner)) return false;
  const cut = cutName(text, view, body.start, body.end);
  const behind = nameAtEnd(text, body.start, cut.end);
  const apposed = previous?.kind === "individual" && previous.name !== null && body.by === "comma";
  if (
    behind &&
    !apposed &&
    view.slice(behind.start, behind.end) !== "hồ chí minh" &&
    behind.start > body.start &&
    !NAMED_AFTER.test(view.slice(body.start, behind.start))
  )
    return take(walk, person(body.start, behind.end, behind));
  if (previous?.kind === "individual" && previous.name !== null && body.by !== "semi") return true;
  return options.subject && !previous;
};

/** "khen thưởng 120 trường hợp, tỉnh B 98 trường hợp": the count of another giver. */
const takeGappedCount: Step = (walk, { body, inner }) => {
  const gapped = !walk.options.subject && HEAD.test(inner) ? countedIn(walk.view, body, false) : null;
  if (!gapped || / là +$/u.test(walk.view.slice(body.start, gapped.start))) return false;
  return gapped.start > body.start && body.end - gapped.end < 30 && take(walk, gapped);
};

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
const SAYS = lean(/^ (?:đang|đã|sẽ|vừa|cũng|chưa|thì|phải|cần|tiếp tục|không|có đơn|có \d|còn|được)(?![\p{L}\p{M}])/u);

/** "Sở Y tế", "huyện Bắc Hà", a bare "Sở" that points to one. */
const takeBody: Step = (walk, stretch) => {
  const { text, view, options, receivers } = walk;
  const { body, inner } = stretch;
  if (!HEAD.test(inner)) return false;
  const previous = receivers.at(-1);
  const name = cutName(text, view, body.start, body.end);
  // "…; Ban Thi đua - Khen thưởng tỉnh đang thẩm định": a sentence of its own
  const ends = body.by === "semi" || (body.by === "comma" && previous?.count != null);
  if (ends && !options.subject && previous && SAYS.test(view.slice(name.end, body.end))) {
    walk.queue.length = 0;
    return true;
  }
  // "huyện Văn Bàn có ông Triệu Kim Phúc được tặng": the place only has him
  const has = HAS_PERSON.exec(view.slice(name.start, body.end));
  if (has) {
    walk.queue.unshift({ start: name.start + has[0].length, end: body.end, by: body.by });
    return true;
  }
  const word = view.slice(name.start, name.end);
  const bare = BARE_HEAD.test(cutWords(word));
  const within = /\p{Lu}/u.test(text.slice(name.start + 1, name.end));
  // "Tập thể đạt tiêu chuẩn trên", "Đơn vị nào dẫn đầu": anybody
  if (!bare && GENERIC.test(word) && !within && !/^(?:tập thể|đội|tổ|nhóm) \p{L}+(?: \p{L}+){0,3} \d{1,2}$/u.test(word)) {
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
  const stop = bare ? name.start + cutWords(word).length : spanOf(view, name.start, name.start + cutWords(word).length).end;
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

const FIELDS =
  /^(?:phát triển|môi trường|xã hội|du lịch|đào tạo|truyền thông|công nghệ|đầu tư|gia đình|cán bộ|nhân dân|thương binh|an ninh|đô thị)/u;

/** "Văn hóa, Thể thao và Du lịch", "Sở Nông nghiệp và Phát triển nông thôn": the name goes on. */
const extendName: Step = (walk, { body, inner }) => {
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
const takeLoose: Step = (walk, { body }) => {
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
const takeCapitals: Step = (walk, { body, inner }) => {
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
  /^tập thể +(?=(?:sở|cục|nhà trường|trường|công ty|đơn vị|phòng|xã|huyện|bệnh viện|hội|ban)(?: (?:đã|cũng|vinh|được).*)?$)/u;

function stretchOf(view: string, piece: Piece): Stretch {
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
