import { type Giver, giverAfter, giverBefore, onBehalf } from "./authority.ts";
import type { Carried, Deed } from "./deed.ts";
import { frontedGiver } from "./fronted.ts";
import { isElectedThenGiven } from "./status.ts";
import type { Token } from "./tokens.ts";
import type { Reader } from "./verbs.ts";

/** Who gives; `carried` where a verb before told it. */
export interface DeedGiver {
  readonly giver: Giver | null;
  readonly carried: boolean;
}

// Công ty có (18 Tập thể lao động xuất sắc, công nhận …)
const HAS_TITLES = /^[^,;:]{2,60}? có \d[^;]*, *$/u;
// được (ông ký) tặng
const BY_HIM = /^ *(?:ông|bà|đồng chí|đồng chí ấy)(?: (?:ấy|cũng|trực tiếp|còn))* *$/u;

/** Who gives by a verb, in a sentence that begins at `start`: told before it, at the sentence's front, or of a verb before. */
export function giverIn(reader: Reader, deed: Deed, before: Carried, start: number): DeedGiver {
  const { view, context } = reader;
  const { index, verb, from, voice, passive, firstAsk, nominate, hasAsk } = deed;
  let giver = toldBefore(reader, deed);
  // "được giới thiệu với UBND tỉnh để xét tặng"
  const presented = nominate && !giver ? /^ (?:với|lên) /u.exec(view.slice(nominate.end, nominate.end + 6)) : null;
  if (nominate && presented) giver = giverAfter(reader, nominate.end + presented[0].length, verb.start, context);
  if (deed.completes && before.giver) giver = before.giver;
  if (!giver && (voice !== "active" || !hasAsk)) giver = frontedGiver(reader, reader.tokens, start, verb.start, voice !== "active");
  // "Công ty có 18 Tập thể lao động xuất sắc, công nhận 210 Chiến sĩ thi đua cơ sở": who has them recognises the others
  const holder = !giver && index === 0 && voice === "active" && !hasAsk && from > start && deed.before.length === 0;
  if (holder && HAS_TITLES.test(view.slice(start, from)))
    giver = giverAfter(reader, start + (/^ */u.exec(view.slice(start, from))?.[0].length ?? 0), from, context);
  if (giver) return { giver, carried: false };
  // "…, chưa kể 63 học sinh cũng được ông ký tặng Bằng khen"
  const byHim = passive && before.giver && BY_HIM.test(view.slice(passive.end, verb.start));
  const goesOn = voice === "active" && index > 0 && before.giver && !hasAskAtStart(view, from, firstAsk);
  return byHim || goesOn ? { giver: before.giver, carried: true } : { giver: null, carried: false };
}

/** The giver between the beginning of a clause, its asking or its "được", and the verb. */
function toldBefore(reader: Reader, deed: Deed): Giver | null {
  const { view, context } = reader;
  const { verb, from, voice, passive, ask, nominate } = deed;
  // "giới thiệu ông A, Chi cục trưởng … để xét tặng": no giver among those who are named.
  const named =
    nominate && !ask && !isElectedThenGiven(view, nominate, ask, passive)
      ? (/ để /u.exec(view.slice(nominate.end, verb.start))?.index ?? verb.start - nominate.end) + nominate.end
      : from;
  const at = Math.max(ask?.end ?? from, passive && (!ask || passive.start > ask.start) ? passive.end : from, named);
  const behalf = voice === "active" ? onBehalf(reader, from, verb.start, context) : null;
  if (behalf?.level) return behalf;
  const giver = voice === "received" && !passive ? null : giverBefore(reader, at, verb.start, context);
  if (!giver || !passive || (ask && ask.start > passive.start) || giver.start <= passive.end + 1) return giver;
  if (!view.slice(passive.end, giver.start).includes(",")) return giver;
  // "được Huyện hội, Tỉnh hội tặng": of two givers neither alone
  const first = giverAfter(reader, passive.end + 1, giver.start, context);
  return first?.level && first.level !== giver.level ? null : giver;
}

function hasAskAtStart(view: string, from: number, ask: Token | undefined): boolean {
  return ask !== undefined && view.slice(from, ask.start).trim() === "";
}
