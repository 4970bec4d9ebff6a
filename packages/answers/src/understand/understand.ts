import { normalise } from "@thidua/core";
import type { Ask, Query } from "../query.ts";
import { spellOut } from "../text/abbreviations.ts";
import { asWritten } from "../text/spoken.ts";
import { findTerm, type Token, term, tokens } from "../text/tokens.ts";
import { comparable, isFiller } from "../text/words.ts";
import { findAwards } from "./awards.ts";
import { clausesOf, sentencesOf } from "./clauses.ts";
import { inVietnamese } from "./english.ts";
import { inherit } from "./inherit.ts";
import { mend } from "./mend.ts";
import * as Q from "./question-words.ts";
import { asksAll, readAsk } from "./read-ask.ts";

/** Longest question that is read, in UTF-16 code units; the rest is cut off. */
const LONGEST_QUESTION = 1000;
const FOLLOWS = ["còn", "thế còn", "vậy còn", "thế", "vậy", "rồi", "vậy thì"].map(term);
/** "vay vốn", "vay ngân hàng", "vay bao nhiêu": typed without accents no "vậy". */
const LOAN = /^(?:von|tien|ngan|lai|tin|bao|may|duoc|qua|uu|uy|no|tu|o|cua|\d.*)$/;
const AND_WHAT = ["thì sao", "thế nào", "ra sao"].map(term);
const LAUNCHED = ["phát động", "khởi xướng"].map(term);
const PRAISED = [
  "được khen thưởng",
  "được khen",
  "được tặng",
  "được phong tặng",
  "được truy tặng",
  "được tặng thưởng",
  "được công nhận danh hiệu",
  "danh hiệu gì",
  "danh hiệu nào",
  "tặng gì",
  "tặng những gì",
  "trao gì",
  "khen gì",
  "thưởng gì",
  "khen thưởng gì",
  "hình thức khen thưởng",
  "phần thưởng gì",
  "phần thưởng nào",
  "được vinh danh",
  "được biểu dương",
  "được tôn vinh",
].map(term);

/** "UBND tỉnh khen bao nhiêu tập thể", "… khen ai": somebody is praised; not "công tác thi đua, khen thưởng", "Ban Thi đua - Khen thưởng". */
function praises(sentence: readonly Token[]): boolean {
  const words = sentence.filter((token) => token.kind !== "sign");
  return words.some((token, i) => {
    const before = words[i - 1]?.folded ?? "";
    return token.folded === "khen" && !token.quoted && !/^(?:bang|giay|dua|tac|luat|ngoi|ve|cong|va)$/.test(before);
  });
}

/** "được trao gì"; not "phong trao gi", typed without accents. */
function asksPraise(sentence: readonly Token[]): boolean {
  for (let from = 0; ; ) {
    const hit = findTerm(sentence, PRAISED, from);
    if (hit === null) return false;
    if (hit.term.folded[0] !== "trao" || sentence[hit.index - 1]?.folded !== "phong") return true;
    from = hit.index + hit.length;
  }
}

function asksAward(sentence: readonly Token[]): boolean {
  if (findTerm(sentence, Q.PRIZE) !== null || asksRule(sentence)) return false;
  const awards = findAwards(sentence);
  if (awards.length > 0 && saidAt(sentence, awards.at(-1)?.to ?? 0)) return false;
  if (awards.length === 0)
    return (
      (praises(sentence) || asksPraise(sentence)) && findTerm(sentence, LAUNCHED) === null && !asksFault(sentence) && !asksSaid(sentence)
    );
  // "tỷ lệ hộ đạt danh hiệu Gia đình văn hóa": a share of title holders is a figure.
  return findTerm(sentence, [term("tỷ lệ"), term("phần trăm")]) === null && !sentence.some((token) => token.folded === "%");
}

/** "Công tác thi đua, khen thưởng còn hạn chế gì?": what is wanting, no award. */
function asksFault(sentence: readonly Token[]): boolean {
  return findTerm(sentence, FAULTS) !== null && findTerm(sentence, OFFICE_OF_PRAISE) !== null;
}

/** "… yêu cầu việc khen thưởng phải thế nào?": what somebody said of it, no award. */
function asksSaid(sentence: readonly Token[]): boolean {
  const said = findTerm(sentence, SAYING);
  const how = findTerm(sentence, HOW);
  if (said === null || how === null || how.index < said.index) return false;
  const rest = sentence.slice(how.index + how.length);
  return rest[0]?.folded === "ve" || rest.every((token) => token.kind === "sign" || isFiller(token));
}

/** "Muốn được xét tặng Giấy khen phải thế nào?", "Trường hợp nào không được xét khen?": a rule, and nobody who received. */
const asksRule = (sentence: readonly Token[]): boolean => findTerm(sentence, Q.RULE) !== null;

/** "Tại lễ trao Huân chương, lãnh đạo tỉnh nhấn mạnh điều gì?": the award only says at what occasion. */
function saidAt(sentence: readonly Token[], from: number): boolean {
  const said = findTerm(sentence, TELLING, from);
  return said !== null && findTerm(sentence, TOLD_HOW, said.index) !== null;
}
const TELLING = ["yêu cầu", "chỉ đạo", "nhấn mạnh", "phát biểu", "lưu ý", "quán triệt", "nêu rõ", "cho rằng", "nói", "dặn", "nhắc"].map(
  term,
);
const TOLD_HOW = ["thế nào", "như thế nào", "ra sao", "những gì", "gì", "điều gì"].map(term);

const SAYING = [
  "yêu cầu",
  "chỉ đạo",
  "nhấn mạnh",
  "phát biểu",
  "lưu ý",
  "quán triệt",
  "đề xuất",
  "kết luận",
  "nêu rõ",
  "cho rằng",
  "nói",
].map(term);
const HOW = ["thế nào", "như thế nào", "ra sao", "những gì", "gì", "điều gì"].map(term);

const FAULTS = ["hạn chế", "tồn tại", "khó khăn", "bất cập", "yếu kém", "khuyết điểm", "thiếu sót", "vướng mắc"].map(term);
const OFFICE_OF_PRAISE = ["khen thưởng"].map(term);

const RECIPIENT_UNIT = /^(?:tap|ca|ho|gia|don|bang|giay|huan|huy|co|chien|danh|nguoi|ky|luot|truong|thay|nha|nghe|anh|me|ba)$/u;

function readSentence(sentence: readonly Token[]): Ask[] {
  if (asksAll(sentence)) return [readAsk(sentence, false)];
  if (!asksAward(sentence)) {
    const asks: Ask[] = [];
    const rule = asksRule(sentence);
    for (const clause of clausesOf(sentence)) {
      const read = readAsk(clause, false);
      // What must be done to be praised is told as a rule, not as an aim.
      const own: Ask = rule ? { ...read, kind: "passage", status: null } : read;
      const before = asks.at(-1);
      asks.push(before === undefined ? own : inherit(own, before));
    }
    return asks;
  }
  // One question about an award may count several kinds of recipients; other clauses of the sentence ask for figures.
  const award: Token[] = [];
  const others: Token[][] = [];
  const clauses = clausesOf(sentence);
  for (const clause of clauses) {
    const numbered = findTerm(clause, Q.NUMBERED);
    if (numbered !== null) {
      others.push(clause);
      // "QĐ tặng … số bao nhiêu, cho mấy tập thể": what is counted is of the first clause.
      if (clauses.length > 1) award.push(...clause.slice(0, numbered.index), ...clause.slice(numbered.index + numbered.length));
      continue;
    }
    const many = Q.howManyAt(clause);
    const unit = many === null ? [] : Q.unitBehind(clause, many.index + many.length);
    const figure = many !== null && unit.length > 0 && !RECIPIENT_UNIT.test(unit[0] as string) && findAwards(clause).length === 0;
    if (figure) others.push(clause);
    else award.push(...clause);
  }
  if (award.length === 0) return others.map((clause) => readAsk(clause, false));
  const read = readAsk(award, true);
  // "… được tặng những gì, hình thức nào mới chỉ trình?": what was given and what was only asked for.
  const asked = clauses.some((clause) => Q.has(clause, Q.PROPOSED));
  const given = clauses.some((clause) => !Q.has(clause, Q.PROPOSED) && (Q.has(clause, Q.GIVING) || findTerm(clause, PRAISED) !== null));
  const first: Ask = asked && given ? { ...read, status: null } : read;
  return [
    first,
    ...others.map((clause) =>
      inherit(readAsk(clause, false), { ...first, awards: [], kinds: [], authority: null, words: [], inherited: [] }),
    ),
  ];
}

function readQuestion(question: string): { asks: Ask[]; follows: boolean } {
  const whole = mend(spellOut(asWritten(tokens(inVietnamese(normalise(question.slice(0, LONGEST_QUESTION)))))));
  const opening = findTerm(whole, FOLLOWS)?.index === 0;
  const list = whole[0]?.loose === true && whole[0].folded === "vay" && !LOAN.test(whole[1]?.folded ?? "") ? whole.slice(1) : whole;
  const closing = findTerm(list, AND_WHAT) !== null && list.length < 16;
  const asks: Ask[] = [];
  for (const sentence of sentencesOf(list)) {
    const before = asks.at(-1);
    const own = readSentence(sentence);
    asks.push(
      ...(before === undefined
        ? own
        : own.map((ask) => (ask.places.length > 0 && ask.periods.length > 0 ? ask : withContext(ask, before)))),
    );
  }
  return { asks, follows: opening || closing };
}

/** A second sentence keeps the place and the period of the first; nothing else. */
function withContext(ask: Ask, before: Ask): Ask {
  return {
    ...ask,
    places: ask.places.length > 0 ? ask.places : before.places,
    periods: ask.periods.length > 0 ? ask.periods : before.periods,
  };
}

/**
 * What a question asks. `history` holds the questions before it, oldest first; a follow-up takes from them what it leaves out.
 * Works alike with and without accents. Deterministic; looks at no data.
 */
export function understand(question: string, history: readonly string[] = []): Query {
  let before: Ask | null = null;
  for (const earlier of history.slice(-10)) before = complete(readQuestion(earlier), before)[0] ?? before;
  const asks = complete(readQuestion(question), before);
  return { question, asks, notes: notesOn(before !== null) };
}

// "Con gái thầy thì sao?", "ông ấy còn được gì nữa?": of whom the question before named.
const REFERS =
  /(?:^| )(?:(?:ong|ba|anh|chi|co|thay|cu|chu|bac) (?:ay|nay|do|thi|con)|(?:con (?:gai|trai)|vo|chong|hoc tro|em (?:gai|trai)) (?:ong|ba|anh|chi|co|thay|cu))(?= |$)/;

const RANK = /(?:^| )hang (nhat|nhi|ba)(?= |$)/;

/** "trong đó hạng Nhất mấy cái?": a class of the award that was asked about; null where none is meant. */
function ofRank(ask: Ask, before: Ask): Ask | null {
  const rank = { nhat: 1, nhi: 2, ba: 3 }[RANK.exec(comparable(ask.text).join(" "))?.[1] ?? ""] as 1 | 2 | 3 | undefined;
  if (rank === undefined || before.kind !== "award" || before.awards.length === 0 || ask.awards.length > 0) return null;
  if (ask.words.some((word) => !/^(?:hang|nhat|nhi|ba|cai|chiec|tam|nguoi|tap|the|ca|nhan)$/.test(word))) return null;
  return {
    ...before,
    text: ask.text,
    intent: ask.intent === "about" ? before.intent : ask.intent,
    places: ask.places.length > 0 ? ask.places : before.places,
    periods: ask.periods.length > 0 ? ask.periods : before.periods,
    awards: before.awards.map((award) => ({ ...award, rank })),
  };
}

function complete(read: { asks: Ask[]; follows: boolean }, before: Ask | null): Ask[] {
  if (before === null) return read.asks;
  return read.asks.map((ask) => {
    const ranked = ofRank(ask, before);
    if (ranked !== null) return ranked;
    const thin = ask.words.length <= 1 && ask.names.length === 0 && ask.awards.length === 0;
    if (read.follows || thin) return inherit(ask, before);
    const about = ask.names.length === 0 && REFERS.test(comparable(ask.text).join(" ")) ? { ...ask, names: before.names } : ask;
    return ask.places.length > 0 || ask.names.length > 0 ? ask : { ...about, places: before.places };
  });
}

function notesOn(followed: boolean): string[] {
  const notes: string[] = [];
  if (followed) notes.push("Câu hỏi được hiểu tiếp theo các câu hỏi trước.");
  return notes;
}
