import { type AwardStatus, lean } from "@thidua/core";
import { type Giver, giverAfter, giverBefore } from "./authority.ts";
import type { Clause, Voice } from "./clause.ts";
import type { Receiver } from "./recipients.ts";
import { between, type FormToken, is, lastOf, type Token } from "./tokens.ts";
import type { Reader, Verb } from "./verbs.ts";

/** One verb of giving with what stands before it in its clause `from..to`. */
export interface Deed {
  /** Which verb of the sentence it is, from 0. */
  readonly index: number;
  readonly verb: Verb;
  readonly from: number;
  readonly to: number;
  readonly before: readonly Token[];
  readonly voice: Voice;
  /** The "được" of this verb, not one inside the words of its subject ("đơn vị được giao"). */
  readonly passive: Token | undefined;
  readonly ask: Token | undefined;
  readonly firstAsk: Token | undefined;
  readonly nominate: Token | undefined;
  readonly hasAsk: boolean;
  /** "trình UBND tỉnh công nhận 51 cá nhân đạt danh hiệu": one deed, told by two verbs. */
  readonly completes: boolean;
}

/** What the verbs before have told, for one that leaves it out. */
export interface Carried {
  readonly giver: Giver | null;
  readonly passiveGiver: Giver | null;
  readonly status: AwardStatus | null;
  readonly blocked: Clause["blocked"];
  readonly form: FormToken | null;
  readonly subject: readonly Receiver[];
  /** Who was elected or put forward; null where nobody was. */
  readonly nominees: readonly Receiver[] | null;
  /** End of an asking that stands before those it is for: "đề nghị 2 nghệ nhân được phong tặng"; 0 where there is none. */
  readonly asksFor: number;
  readonly done: boolean;
  /** A clause whose form the next verb tells, and which verb it is of. */
  readonly waiting: { readonly index: number; readonly clause: Clause } | null;
}

export const NOTHING_CARRIED: Carried = {
  giver: null,
  passiveGiver: null,
  status: null,
  blocked: null,
  form: null,
  subject: [],
  nominees: null,
  asksFor: 0,
  done: false,
  waiting: null,
};

/** The verb `index` of a sentence that ends at `end`; `starts` is where the clause of each verb begins. */
export function deedOf(reader: Reader, verbs: readonly Verb[], starts: readonly number[], index: number, end: number): Deed {
  const verb = verbs[index] as Verb;
  const previous = verbs[index - 1];
  const from = behindRegistering(reader.view, starts[index] as number, verb.start);
  // "khen thưởng 95 cháu đạt danh hiệu": who is praised attains, and is told once
  const following = starts[index + 1] ?? end;
  const to = following <= verb.end && verb.voice === "praise" ? (verbs[index + 1]?.start ?? end) : following;
  const before = between(reader.tokens, from, verb.start);
  const ask = lastOf(before, is("ask"));
  const nominate = before.find(is("nominate"));
  const passive = passiveOf(reader, before, verb, ask);
  return {
    index,
    verb,
    from,
    to,
    before,
    voice: verb.voice === "receive" ? "received" : passive ? "passive" : "active",
    passive,
    ask,
    firstAsk: before.find(is("ask")),
    nominate,
    hasAsk: ask !== undefined || nominate !== undefined,
    completes: previous !== undefined && completesVerb(reader, previous, verb),
  };
}

// 1.240 hộ đăng ký (và 1.187 hộ được công nhận) · 120 hộ đăng ký thi đua, cuối năm có (115 hộ đạt)
const REGISTERED = lean(
  /\d(?: nghìn| ngàn| vạn| triệu)?(?: \p{L}+){1,5}? đăng ký(?: "?\p{L}+"?){0,8}?(?:,| và| nhưng| song| thì)(?=(?: +[\p{L}:,]+){0,6} +\d[\d.]*(?:\/\d[\d.]*)?(?: \p{L}+){1,5} *$)/u,
);

/** Where the clause of a verb begins whose holders are told behind those who registered for it. */
function behindRegistering(view: string, from: number, verb: number): number {
  const words = view.slice(from, verb);
  const registered = words.includes("đăng ký") ? REGISTERED.exec(words) : null;
  return registered ? from + registered.index + registered[0].length : from;
}

/** Whether a verb of receiving only says what those were given whom the verb before reaches: "công nhận 51 cá nhân đạt danh hiệu". */
function completesVerb({ view, tokens }: Reader, previous: Verb, verb: Verb): boolean {
  if (verb.voice !== "receive" || previous.voice === "receive") return false;
  const inside = between(tokens, previous.end, verb.start);
  return !inside.some(is("form", "passive", "semi", "colon")) && !/,/u.test(view.slice(Math.max(previous.end, verb.start - 3), verb.start));
}

const BY_PARTY_AND_STATE = /^ *đảng(?:,| và|, *và) +nhà nước *$/u;
// "được các bộ, ngành Trung ương tặng"
const BY_OFFICES = /^ *(?:các|nhiều) +(?:bộ|sở|ban|cấp|cơ quan)(?:, *(?:ban|ngành|cấp|đoàn thể|địa phương|tổ chức))+(?: [\p{L} ]*)?$/u;
const BY_SOMEBODY =
  /^ *(?:các |những |cấp |cấp trên|nhiều |lãnh đạo|ban tổ chức|cơ quan|hội nghị|đại hội|xét|xem xét|bình |kịp thời|vinh dự|liên tục|lần lượt|truy|đề nghị|quyết định|\p{L}+ )/u;

/** The "được" of a verb: nothing but a giver stands between. */
function passiveOf(reader: Reader, before: readonly Token[], verb: Verb, ask: Token | undefined): Token | undefined {
  const { view } = reader;
  const token = lastOf(before, is("passive"));
  if (!token) return undefined;
  const words = view.slice(token.end, verb.start);
  if (/;/u.test(words) || words.length > 170) return undefined;
  if (before.some((other) => other.kind === "form" && other.start > token.end)) return undefined;
  if (ask && ask.start > token.end) return token;
  // "được Sở Văn hóa, Thể thao và Du lịch tặng" may hold a comma, "được giao nhiệm vụ, Sở tặng" may not.
  if (words.trim() === "") return token;
  const giver = giverBefore(reader, token.end, verb.start, reader.context);
  if (giver && view.slice(token.end, giver.start).trim() === "") return token;
  if (BY_PARTY_AND_STATE.test(words) || BY_OFFICES.test(words)) return token;
  // "được Hội Nông dân huyện, Hội Nông dân tỉnh tặng"
  const first = giver ? giverAfter(reader, token.end + 1, giver.start, reader.context) : null;
  if (first?.level && /^ *, *$/u.test(view.slice(first.end, giver?.start))) return token;
  if (/,/u.test(words)) return undefined;
  return BY_SOMEBODY.test(words) ? token : undefined;
}
