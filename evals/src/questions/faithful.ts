import type { Answer } from "@thidua/core";

/*
 * Checks an answer against its own citations and shares no code with what answers: numbers are compared as values, names as letters.
 */

function valuesOf(text: string): { written: string; value: number }[] {
  const found: { written: string; value: number }[] = [];
  for (const match of text.matchAll(/\d[\d.,]*(?:[ \u00a0]\d{3}(?!\d))*/gu)) {
    const written = match[0].replace(/[.,]+$/u, "");
    const joined = written.replace(/[ \u00a0]/gu, "");
    const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/u.test(joined) || /[ \u00a0]/u.test(written);
    found.push({ written, value: Number((grouped ? joined.replaceAll(".", "") : joined).replace(",", ".")) });
  }
  return found;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

/** Whether a number is a difference of two of the numbers, or the sum of up to six of them. */
function computable(value: number, numbers: readonly number[]): boolean {
  const known = [...new Set(numbers)].slice(0, 60);
  for (const a of known) for (const b of known) if (near(Math.abs(a - b), value)) return true;
  const reach = (from: number, left: number, rest: number): boolean => {
    if (near(rest, 0)) return true;
    if (left === 0 || rest < 0) return false;
    for (let i = from; i < known.length; i++) if (reach(i + 1, left - 1, rest - (known[i] as number))) return true;
    return false;
  };
  return reach(0, known.length > 30 ? 3 : 4, value);
}

const letters = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ");

export interface Unfaithful {
  what: "number" | "name" | "quote";
  text: string;
}

/** What of an answered text no quote holds and no quoted numbers make; `[n]` marks aside. `articleText` gives the text of an article by id. */
export function unfaithful(answer: Answer, articleText?: (id: string) => string | undefined): Unfaithful[] {
  const problems: Unfaithful[] = [];
  for (const citation of answer.citations) {
    const text = articleText?.(citation.articleId);
    if (text !== undefined && text.slice(citation.start, citation.end) !== citation.quote)
      problems.push({ what: "quote", text: citation.quote });
  }
  const plain = answer.answer
    .replace(/\[\d+\]/gu, " ")
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .replaceAll("**", "");
  const quotes = answer.citations.map((citation) => citation.quote).join("\n");
  const held = valuesOf(quotes).map((one) => one.value);
  const table = answer.table === null ? "" : answer.table.rows.flat().join("\n");
  for (const one of valuesOf(`${plain}\n${table}`))
    if (!held.some((value) => near(value, one.value)) && !computable(one.value, held)) problems.push({ what: "number", text: one.written });
  const known = ` ${letters(quotes)} `;
  for (const match of plain.matchAll(/\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)+/gu))
    if (!known.includes(` ${letters(match[0])} `)) problems.push({ what: "name", text: match[0] });
  return problems;
}
