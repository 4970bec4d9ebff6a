import { isDistrictFolded } from "@thidua/core";
import { spelled, standsAt, type Term, type Token } from "../text/tokens.ts";
import { AUTHORITY_TERMS } from "./authorities.ts";
import { AWARD_TERMS } from "./awards.ts";

const TERMS: readonly Term[] = [...AWARD_TERMS, ...AUTHORITY_TERMS];
/** Shorter words are one letter away from too many others: khu and khí, hạng and hàng. */
const SHORTEST = 4;

/** Whether one letter is added, missing, changed, or swapped with its neighbour. */
export function oneSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.abs(typed.length - meant.length) > 1) return false;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from++;
  let a = typed.length;
  let b = meant.length;
  while (a > from && b > from && typed[a - 1] === meant[b - 1]) {
    a--;
    b--;
  }
  const rest = typed.slice(from, a);
  const wanted = meant.slice(from, b);
  return rest.length + wanted.length <= 2
    ? rest.length <= 1 && wanted.length <= 1
    : rest.length === 2 && rest === [...wanted].reverse().join("");
}

/** "Krông Bông khen thưởng": the word goes on a name that began before the term, or is the second word of a district. */
function inName(list: readonly Token[], at: number, from: number, to: number): boolean {
  const [token, before, behind] = [list[at], at - 1 < from ? list[at - 1] : undefined, at + 1 >= to ? list[at + 1] : undefined];
  const capital = (one: Token | undefined): boolean => one?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(one.surface);
  if (capital(token) && (capital(before) || capital(behind))) return true;
  return (
    (before !== undefined && isDistrictFolded(`${before.folded} ${token?.folded}`)) ||
    (behind !== undefined && isDistrictFolded(`${token?.folded} ${behind.folded}`))
  );
}

/** Mends one mistyped word inside the name of an award or an office: "bằng khem", "thủ tướgn". Everything else stays as typed. */
export function mend(list: readonly Token[]): Token[] {
  const result = [...list];
  // What already is a name, or part of one, is meant as it stands: "Chủ tịch Ủy ban" holds no "Tỉnh ủy".
  const known = result.map(() => false);
  for (let index = 0; index < result.length; index++)
    for (const term of TERMS) if (standsAt(result, index, term, true)) known.fill(true, index, index + term.folded.length);
  for (let index = 0; index < result.length; index++) {
    for (const term of TERMS) {
      if (index + term.folded.length > result.length) continue;
      const wrong = term.folded.flatMap((word, i) => (result[index + i]?.folded === word ? [] : [i]));
      const at = wrong[0];
      if (wrong.length !== 1 || at === undefined) continue;
      const token = result[index + at] as Token;
      const meant = term.canonical[at] as string;
      if (term.folded.some((_, i) => known[index + i]) || inName(result, index + at, index, index + term.folded.length)) continue;
      if (token.kind !== "word" || token.quoted || token.folded.length < SHORTEST || !oneSlip(token.folded, term.folded[at] as string))
        continue;
      result[index + at] = spelled(meant, token);
      break;
    }
  }
  return result;
}
