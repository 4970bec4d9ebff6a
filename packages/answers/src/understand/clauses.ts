import { findTerm, type Token } from "../text/tokens.ts";
import { howManyAt, TARGET, WHEN, WHERE, WHICH, WHO, WHY } from "./question-words.ts";

const ASKING = [...WHEN, ...WHERE, ...WHICH, ...WHO, ...WHY];

function asks(list: readonly Token[]): boolean {
  if (howManyAt(list) !== null || findTerm(list, ASKING) !== null) return true;
  const last = list.filter((token) => token.kind !== "sign").at(-1)?.folded;
  return last === "chua" || last === "khong" || last === "sao";
}

/** Sentences of a question: each has its own subject. */
export function sentencesOf(list: readonly Token[]): Token[][] {
  const result: Token[][] = [[]];
  for (const token of list) {
    const last = result.at(-1) as Token[];
    last.push(token);
    if (token.folded === "?" || token.folded === "!" || token.folded === ";") result.push([]);
  }
  return result.filter((sentence) => sentence.some((token) => token.kind !== "sign"));
}

const hasYear = (list: readonly Token[]): boolean => list.some((token) => token.kind === "number" && /^(?:19|20)\d\d$/.test(token.folded));

/** "Doanh thu năm 2020 và chỉ tiêu năm 2021": a result of one year beside the aim for another. */
function setsAgainst(one: readonly Token[], other: readonly Token[]): boolean {
  return hasYear(one) && hasYear(other) && (findTerm(one, TARGET) === null) !== (findTerm(other, TARGET) === null);
}

/** Clauses of a sentence, cut at a comma or "và" where either side asks something of its own. */
export function clausesOf(sentence: readonly Token[]): Token[][] {
  const result: Token[][] = [];
  let current: Token[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const token = sentence[i] as Token;
    const cut = token.folded === "," || token.folded === "va" || token.folded === "con";
    const rest = sentence.slice(i + 1);
    if (cut && current.length > 0 && ((asks(current) && asks(rest)) || setsAgainst(current, rest))) {
      // The sign stays behind: "…được tặng không, vì thành tích gì" closes its first question with it.
      if (token.kind === "sign") current.push(token);
      result.push(current);
      current = [];
      if (token.folded !== "con") continue;
    }
    current.push(token);
  }
  if (current.some((token) => token.kind !== "sign")) result.push(current);
  return result;
}
