import { is, isForm, lastOf, type Token } from "./tokens.ts";

/* Words of giving in a sentence that give nothing of their own: labels, topics, and second verbs that only say to whom. */

const TOPIC =
  /^ *(?:[-+*•▪–] *|\d{1,2}[.)] *|[a-zđ][.)] +)?(?:(?:riêng|còn|nói) +)?(?:về|công tác|về công tác|kết quả|trong công tác)(?: +thi đua,?)? *$/u;
const OPENS_STRETCH = /^ *(?:[-+*•▪–] *|\d{1,2}[.)] *|[a-zđ][.)] +)?"?$/u;

const PICKS_OUT = /^(?:chọn|bầu) (?:ra|cử)/u;
/** Whether the next deed told behind a token is an asking. */
const asksNext = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1).find(is("ask", "nominate", "give", "weigh", "praise", "receive", "passive", "form"))?.kind === "ask";
const PICKS = /^(?:bình xét|xét duyệt)(?: được| chọn| ra)* \d+ \p{L}/u;

/** The tokens of a sentence without verbs that give nothing, and with those that only say to whom as what they are. */
export function withoutSecondGiving(view: string, start: number, end: number, all: readonly Token[]): Token[] {
  const tokens = all.filter((_, index) => !givesNothing(view, start, end, all, index));
  return tokens.map((token, index) => asTold(view, start, tokens, token, index));
}

const ONLY_WHEN = /^(?: (?:từ|vào|hồi|trong))?(?: (?:cuối|đầu|giữa))?(?: (?:năm|tháng|ngày) [\d/.-]+)+ *(?:[,.;)]|$)/u;

function givesNothing(view: string, start: number, end: number, all: readonly Token[], index: number): boolean {
  const token = all[index] as Token;
  const next = all[index + 1];
  // "chọn ra 3 tập thể để tặng Giấy khen" is no asking
  if (token.kind === "nominate" && PICKS_OUT.test(view.slice(token.start, token.end)) && !asksNext(all, index)) return true;
  // "Khen thưởng: Huân chương …" is a label
  if (token.kind === "praise" && next?.kind === "colon" && OPENS_STRETCH.test(view.slice(start, token.start))) return true;
  // "Về khen thưởng, năm 2023 …" names what is spoken of
  if (token.kind === "praise" && TOPIC.test(view.slice(start, token.start)) && /^ *[,:]/u.test(view.slice(token.end, token.end + 3)))
    return true;
  // "cô có Bằng khen của Bộ trưởng, tặng năm 2017": the verb only tells when
  const dates = token.kind === "give" && all[index - 1]?.kind === "comma" && all.slice(0, index).some(isForm);
  if (dates && ONLY_WHEN.test(view.slice(token.end, Math.min(end, token.end + 40)))) return true;
  // "Cờ thi đua của Hội Luật gia Việt Nam trao tặng": the verb only closes the words of the giver.
  const [form, of] = [all[index - 2], all[index - 1]];
  if (token.kind !== "give" || of?.kind !== "of" || form?.kind !== "form") return false;
  const closes = next === undefined || next.kind === "comma" || next.kind === "semi" || next.kind === "and";
  const nothing = /^[ .]*$/u.test(view.slice(token.end, next?.start ?? end));
  return closes && nothing && !/[,;]/u.test(view.slice(of.end, token.start));
}

const ONLY_GIVER = /^(?: +(?:của|do) [^,;:]{2,60})? *$/u;
const WAS = /(?<![\p{L}\p{M}])được(?![\p{L}\p{M}])/u;

/** "trao Giấy khen của Sở tặng 12 tập thể": the second verb only says to whom. */
function asTold(view: string, start: number, tokens: readonly Token[], token: Token, index: number): Token {
  // "đã bình xét 4 công đoàn cơ sở, 6 cá nhân đề nghị Tổng Liên đoàn tặng": whom the weighing has picked
  if (token.kind === "weigh" && PICKS.test(view.slice(token.start, token.end + 24)) && asksNext(tokens, index))
    return { ...token, kind: "nominate" };
  if (token.kind !== "give" || view.slice(token.start, token.end) !== "tặng") return token;
  const before = tokens.slice(0, index);
  const form = lastOf(before, isForm);
  if (!form) return token;
  const words = view.slice(form.end, token.start);
  // "- Bằng khen của Bộ trưởng tặng Sở A", "UBND tỉnh: Bằng khen, tặng 18 tập thể": the form opens its stretch
  const mark = lastOf(before, (other) => (other.kind === "semi" || other.kind === "colon") && other.end <= form.start);
  const opens = OPENS_STRETCH.test(view.slice(mark?.end ?? start, form.start));
  if (opens && /^ *, *$/u.test(words) && /^ *\d/u.test(view.slice(token.end, token.end + 4))) return { ...token, kind: "for" };
  if (!opens && !before.some((other) => other.kind === "give" && other.end < form.start)) return token;
  return ONLY_GIVER.test(words) && !WAS.test(words) ? { ...token, kind: "for" } : token;
}
