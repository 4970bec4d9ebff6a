import { lean } from "@thidua/core";
import { CAPITALS, cutWords, HEAD, syllables } from "./names.ts";
import type { Piece } from "./pieces.ts";
import type { Receiver } from "./receiver.ts";
import { named } from "./receiver.ts";
import { CLOSE, HEADS, KIND_OF_HOLDER } from "./vocabulary.ts";
import { NUMBERS, numberOf, type Step, type Walk } from "./walk.ts";

/* Steps of recipients.ts: one head told once for several names. */

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
  return cutWords(tail).trim() === "" || /^ (?:có|vì|đã|do|trong|về|là|để|dẫn đầu|đứng đầu) /u.test(tail)
    ? named("collective", from, from + capitals[0].length)
    : null;
}

// (xã Cốc Lầu,) Bản Lầu · (thành phố Huế,) Hội An: names of places that begin as a body's would
const NAMED_AS_HEAD = lean(/^(?:bản|làng|ấp|hội|đồn|chợ|cảng|chùa|xóm|buôn|đài|khoa) [\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?$/u);

/** Names one after the other from `from` in a piece and on in the next ones; takes those from the queue if they are two at least, and `number` where it is given. */
function namesInRow(walk: Walk, piece: Piece, from: number, number: number | null): [Receiver, ...Receiver[]] | null {
  const first = capitalsAlone(walk, piece, from);
  if (!first) return null;
  const found: [Receiver, ...Receiver[]] = [first];
  for (const next of walk.queue) {
    const words = walk.view.slice(next.start, next.end);
    const name = next.by === "semi" || (HEAD.test(words) && !NAMED_AS_HEAD.test(words)) ? null : capitalsAlone(walk, next, next.start);
    if (!name) break;
    found.push(name);
  }
  if (found.length < 2 || (number !== null && number !== found.length)) return null;
  walk.queue.splice(0, found.length - 1);
  return found;
}

/** "hai xã Định Tân và Xuân Sinh", "các huyện: Yên Định, Vĩnh Lộc": one head for several names, as many as the number says. */
export const takeShared: Step = (walk, { piece, slice }) => {
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
export const takeDistributed: Step = (walk, { piece, slice }) => {
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
