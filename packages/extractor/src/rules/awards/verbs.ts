import type { AuthorityContext } from "@thidua/core";
import { giverBefore } from "./authority.ts";
import { between, is, isForm, lastOf, type Token } from "./tokens.ts";

/** One sentence as its tokens, with the article's text behind them. */
export interface Reader {
  readonly text: string;
  readonly view: string;
  readonly context: AuthorityContext;
  readonly tokens: readonly Token[];
}

/** A sentence with more verbs of giving than this is no sentence. */
export const MOST_VERBS = 40;

export interface Verb {
  readonly start: number;
  readonly end: number;
  readonly voice: "give" | "praise" | "receive";
  readonly weighed: boolean;
}

const BETWEEN_VERBS = /^[ ,]*(?:và|hoặc|cho|-|\/)?[ ,]*$/u;

/** Verbs in order; neighbours ("phong tặng, truy tặng", "xét, trao tặng") are one. */
export function verbsOf(view: string, tokens: readonly Token[]): Verb[] {
  const verbs: Verb[] = [];
  for (const [index, token] of tokens.entries()) {
    // "được đề nghị CSTĐ cấp Bộ": the asking is the verb
    const next = tokens[index + 1];
    if (token.kind === "ask" && next?.kind === "form" && view.slice(token.end, next.start).trim() === "")
      verbs.push({ start: token.end, end: token.end, voice: "give", weighed: false });
    // "40 đồng chí được Giấy khen": the word before the form is its only verb
    if (token.kind === "passive" && next?.kind === "form" && view.slice(token.end, next.start).trim() === "")
      verbs.push({ start: token.start, end: token.end, voice: "receive", weighed: false });
    // "được bình chọn danh hiệu “Nông dân Việt Nam xuất sắc”": who is chosen for a title has it
    const chosen = tokens[index - 1];
    if (
      token.kind === "nominate" &&
      next?.kind === "form" &&
      chosen?.kind === "passive" &&
      next.slug === "khac" &&
      /^(?: (?:là|làm|đạt|danh hiệu))* *$/u.test(view.slice(token.end, next.start)) &&
      view.slice(chosen.end, token.start).trim() === ""
    )
      verbs.push({ start: chosen.start, end: token.end, voice: "receive", weighed: false });
    if (token.kind !== "give" && token.kind !== "praise" && token.kind !== "receive" && token.kind !== "weigh") continue;
    const last = verbs.at(-1);
    const weighed = token.kind === "weigh";
    const praise = token.kind === "praise" || (weighed && view.slice(token.start, token.end).includes("khen"));
    const voice = praise ? "praise" : weighed ? "give" : (token.kind as "give" | "receive");
    if (
      last &&
      BETWEEN_VERBS.test(view.slice(last.end, token.start)) &&
      !(last.voice === "praise" && voice !== "praise" && /,/u.test(view.slice(last.end, token.start)))
    ) {
      verbs[verbs.length - 1] = {
        start: last.start,
        end: token.end,
        voice:
          last.voice === "receive" ? voice : voice === "receive" ? "receive" : last.voice === "praise" && voice === "give" ? "give" : voice,
        weighed: last.weighed || weighed,
      };
    } else verbs.push({ start: token.start, end: token.end, voice, weighed });
  }
  return verbs.filter(
    (verb, index) =>
      verb.voice !== "receive" ||
      (reachesForm(tokens, verb, verbs[index + 1]) && !isOtherDeed(view, tokens, verb) && !SHARE.test(view.slice(verb.end, verb.end + 24))),
  );
}

// 9.862 Gia đình văn hóa, đạt 94,3%
const SHARE = /^ (?:tỷ lệ |trên |hơn |gần |khoảng )*\d[\d.,]* ?%/u;

/** "… cho hộ ông Thuih vì góp công giữ đường biên, cột mốc": what is kept or brought is no form, where none follows. */
function isOtherDeed(view: string, tokens: readonly Token[], verb: Verb): boolean {
  if (!/^(?:giữ|giữ vững|giữ được|mang|giành|giành được|đạt|đạt được)$/u.test(view.slice(verb.start, verb.end))) return false;
  return !tokens.some((token) => isForm(token) && token.start >= verb.end);
}

/** "những kết quả đạt được", "đoạt giải Nhất": what is received before the next verb is no award where no form is named. */
function reachesForm(tokens: readonly Token[], verb: Verb, next: Verb | undefined): boolean {
  return next === undefined || tokens.some((token) => isForm(token) && token.start >= verb.end && token.end <= next.start);
}

const TO_WHOM = /^ *(?:cho|tới|đến)(?![\p{L}\p{M}])/u;
const OPENS_SUBJECT = /^ *(?:(?:có|còn|riêng|thêm) +)*(?:\d|(?:ông|bà|anh|chị|em|cô|thầy|đồng chí) )/u;

/** Where whom the last of several "được" tells of begins: behind the break after an earlier one. */
function secondSubject({ view }: Reader, inside: readonly Token[]): number | undefined {
  const [first, ...more] = inside.filter(is("passive"));
  const last = more.at(-1);
  if (!first || !last) return undefined;
  return lastOf(
    inside,
    (token) =>
      (token.kind === "comma" || token.kind === "and") &&
      token.start >= first.end &&
      token.end <= last.start &&
      OPENS_SUBJECT.test(view.slice(token.end, last.start)) &&
      !/\d [\p{L} ]{2,20}$/u.test(view.slice(Math.max(first.end, token.start - 24), token.start)),
  )?.end;
}

/** Behind forms that stand before the first verb ("ngành có 9 Thầy thuốc Ưu tú, 84 người được tặng"): the break after the last of them. */
function behindForms(reader: Reader, from: number, verb: Verb): number {
  const inside = between(reader.tokens, from, verb.start);
  const form = lastOf(inside, isForm);
  if (!form) {
    // "20 hộ được tặng nhà; 3 tập thể được tặng Bằng khen": a deed of another kind ends at its semicolon
    const semi = lastOf(inside, is("semi"));
    // "15 hộ được tặng quà và 3 hộ được tặng Giấy khen"
    const second = semi ? undefined : secondSubject(reader, inside);
    if (second !== undefined) return second;
    const before = semi ? inside.filter((token) => token.end <= semi.start) : [];
    // "…, đề nghị huyện hỗ trợ; 3 hộ được tặng Giấy khen": so does an asking for something else
    const asked = before.some(is("ask")) && !before.some(is("colon", "nominate"));
    const own = semi !== undefined && /^ *\d/u.test(reader.view.slice(semi.end, semi.end + 4));
    // "6 chi bộ đạt trong sạch, vững mạnh; 3 đồng chí được tặng Giấy khen": so does what others got
    const got = before.some(is("receive"));
    return semi && (before.some(is("passive")) || ((asked || got) && own)) ? semi.end : from;
  }
  const subjectEnd = lastOf(inside, is("passive"))?.start ?? verb.start;
  const breaks = between(inside, form.end, subjectEnd).filter(is("comma", "semi", "and", "among"));
  const mark = lastOf(breaks, is("semi")) ?? breaks[0];
  // "Giấy khen cho 05 tập thể; công nhận 04 Chiến sĩ thi đua cơ sở"
  if (mark?.kind === "semi") return mark.end;
  // "Trường có 5 Chiến sĩ thi đua cơ sở, công nhận 40 Lao động tiên tiến", "… và được UBND tỉnh tặng Bằng khen": titles held, then a deed
  const last = breaks.at(-1);
  const held = last && /\d *$/u.test(reader.view.slice(from, form.start)) && !TO_WHOM.test(reader.view.slice(verb.end, verb.end + 8));
  const goesOn = subjectEnd < verb.start ? last?.kind === "and" : true;
  if (held && goesOn && reader.view.slice(last.end, subjectEnd).trim() === "") return last.end;
  return mark && reader.view.slice(mark.end, subjectEnd).trim().length > 2 ? mark.end : from;
}

/** Where the clause of a verb begins: behind what the verb before it reaches. */
export function clauseStart(reader: Reader, from: number, previous: Verb | undefined, verb: Verb): number {
  if (!previous) return behindForms(reader, from, verb);
  const inside = between(reader.tokens, previous.end, verb.start);
  const hard = lastOf(inside, is("semi", "among"));
  if (hard) return hard.kind === "semi" ? hard.end : hard.start;
  const form = lastOf(inside, isForm);
  const passive = lastOf(inside, is("passive"));
  // "công nhận 2 tập thể và 11 cá nhân đạt giải thưởng": who is recognised attains
  if (
    verb.voice === "receive" &&
    previous.voice === "give" &&
    !form &&
    !passive &&
    !inside.some(is("comma")) &&
    inside.at(-1)?.end !== verb.start - 1
  )
    return previous.end;
  const subjectEnd = verb.voice === "receive" ? (passive?.start ?? verb.start) : passive?.start;
  const reached = form ? lastOf(inside, (token) => token.kind === "for" && token.start >= form.end) : lastOf(inside, is("for"));
  const breaks = (start: number, end: number): Token[] => between(inside, start, end).filter(is("comma", "and"));
  if (subjectEnd !== undefined && (!form || passive === undefined || passive.start > form.end)) {
    // "… tặng Cờ là Sở A và Cục B, 3 đơn vị được": behind "là" the first are named
    const names = form && !reached && /^"? (?:là|gồm|có) /u.test(reader.view.slice(form.end, form.end + 6));
    if (form && !reached && !names) return breaks(form.end, subjectEnd)[0]?.end ?? form.end;
    // The recipients of the verb before end at the last break that leaves a subject behind it.
    const candidates = breaks(reached?.end ?? (names ? form.end : previous.end), subjectEnd).reverse();
    for (const candidate of candidates) {
      // "gồm 2 tập thể và 3 cá nhân nhận": both are the subject
      const joins =
        candidate.kind === "and" &&
        /\d+ [\p{L} ]{2,20}$/u.test(reader.view.slice(Math.max(previous.end, candidate.start - 26), candidate.start).trimEnd());
      if (joins && /^ *\d/u.test(reader.view.slice(candidate.end, subjectEnd))) continue;
      if (reader.view.slice(candidate.end, subjectEnd).trim().length > 2) return candidate.end;
    }
    return candidates[0]?.end ?? form?.end ?? previous.end;
  }
  // Active: what stands behind the last break before the giver, or before the asking.
  const ask = inside.find((token) => (token.kind === "ask" || token.kind === "nominate") && token.start >= (form?.end ?? previous.end));
  const until = ask?.start ?? verb.start;
  const candidates = breaks(form?.end ?? previous.end, until).reverse();
  for (const candidate of candidates) {
    const giver = giverBefore(reader, candidate.end, until, reader.context);
    const words = reader.view.slice(candidate.end, until).trim();
    if (words === "" || giver || /^(?:đã|vừa|cũng|tiếp tục|kịp thời|đồng thời|kèm|năm \d+|riêng)(?![\p{L}\p{M}])/u.test(words))
      return giver ? Math.min(candidate.end, giver.start) : candidate.end;
  }
  return candidates.at(0)?.end ?? form?.end ?? previous.end;
}
