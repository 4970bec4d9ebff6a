import type { Answer } from "@thidua/core";

/*
 * Checks an answer against its own citations. It reads the answer as JSON and the texts of the articles, and shares no code with what
 * answers: numbers are compared as values, dates and names as letters.
 */

export interface Unfaithful {
  what: "number" | "date" | "name" | "quote" | "mark";
  text: string;
}

const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const plainWords = (text: string): string =>
  ` ${text
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()} `;

interface Written {
  written: string;
  /** The line it stands in: only one that says so holds a mean, a sum or a difference. */
  line: string;
  /** With and without the scale word behind it: "9 tỷ 350 triệu" is read in parts. */
  values: number[];
}

/** The line of a text in which a place lies. */
function lineAt(text: string, at: number): string {
  const end = text.indexOf("\n", at);
  return text.slice(text.lastIndexOf("\n", at) + 1, end < 0 ? text.length : end);
}

/** Every number of a text. `31/12/2018` and `1985/QĐ-UBND` are dates and signs, looked for as they are written. */
function numbersOf(text: string): Written[] {
  const found: Written[] = [];
  for (const match of text.matchAll(/(?<!\d)\d{1,3}(?:[ \u00a0]\d{3}(?!\d))+(?![.,]\d)|\d+(?:[.,]\d+)*/gu)) {
    const written = match[0];
    const joined = written.replace(/[ \u00a0]/gu, "");
    const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/u.test(joined) || /[ \u00a0]/u.test(written);
    const value = Number((grouped ? joined.replaceAll(".", "") : joined).replace(",", "."));
    const scale = SCALES[/^\s*(nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})/u.exec(text.slice(match.index + match[0].length))?.[1] ?? ""];
    // "1 tỷ 420 triệu đồng" is one amount as well as two numbers.
    const rest = /^\s*(?:tỷ|tỉ)\s+(\d{1,3})\s+triệu(?!\p{L})/u.exec(text.slice(match.index + match[0].length));
    const joint = rest === null ? [] : [value * 1e9 + Number(rest[1]) * 1e6];
    found.push({ written, line: lineAt(text, match.index), values: scale === undefined ? [value] : [value, value * scale, ...joint] });
  }
  return found;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1e-6, Math.abs(b) * 1e-9);
/** A mean may be rounded to what is written. */
const rounded = (value: number, exact: number, written: string): boolean =>
  Math.abs(value - exact) <= 0.5 * 10 ** -(written.split(",")[1]?.length ?? 0) + 1e-9;

const MEAN = /(?<!\p{L})(?:trung bình|bình quân|average)(?!\p{L})/iu;

/** Whether a number follows from numbers that the answer itself names: their difference, their sum, their mean, or how many lines it lists. */
function follows(one: Written, named: readonly number[], lines: number): boolean {
  const value = one.values[0] as number;
  if (value === lines) return true;
  const known = [...new Set(named)].slice(0, 40);
  for (const a of known) for (const b of known) if (one.values.some((of) => near(Math.abs(a - b), of))) return true;
  const total = (list: readonly number[]): number => list.reduce((all, number) => all + number, 0);
  // Years beside the values take no part in a sum or a mean.
  const values = named.filter((number) => !(Number.isInteger(number) && number >= 1900 && number <= 2100));
  for (let from = 0; from < values.length; from++)
    for (let to = from + 2; to <= values.length; to++) {
      const run = values.slice(from, to);
      if (
        one.values.some(
          (of) => near(total(run), of) || (MEAN.test(one.line) && rounded(value, total(run) / run.length / (of / value || 1), one.written)),
        )
      )
        return true;
    }
  const reach = (from: number, left: number, rest: number): boolean => {
    if (near(rest, 0)) return true;
    if (left === 0 || rest < 0) return false;
    for (let i = from; i < known.length; i++) if (reach(i + 1, left - 1, rest - (known[i] as number))) return true;
    return false;
  };
  return one.values.some((of) => reach(0, known.length > 20 ? 2 : 4, of));
}

/** What "(37 + 48 + 66) : 3" comes to, where every addend is made of what quotes hold and it is divided by how many there are. */
function meansIn(said: string, made: (one: Written) => boolean): number[] {
  return [...said.matchAll(/\(((?:[\d.,]+ \+ )+[\d.,]+)\) : (\d+)/gu)].flatMap((match) => {
    const addends = numbersOf((match[1] ?? "").replaceAll(" + ", " ; "));
    if (addends.length !== Number(match[2]) || !addends.every(made)) return [];
    return [addends.reduce((all, one) => all + (one.values[0] as number), 0) / addends.length];
  });
}

// "Bài viết ghi", "Có": words that open a sentence of the answer and are no names.
const OPENING = /(?:^|[.:;!?]\s+|[-|>“(]\s*)\p{Lu}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}])/gmu;

/** Names as the answer writes them: runs of capitals, and single capitals inside a sentence. */
function namesOf(text: string): string[] {
  const opening = new Set<number>();
  for (const match of text.matchAll(OPENING)) opening.add(match.index + match[0].search(/\p{Lu}/u));
  const names: string[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*(?: \p{Lu}[\p{L}\p{M}\p{N}]*)*/gu)) {
    const words = match[0].split(" ");
    const name = opening.has(match.index) ? words.slice(1).join(" ") : match[0];
    if (name !== "") names.push(name);
  }
  return names;
}

/** The answer as people read it: no marks, no Markdown. */
function plainOf(answer: Answer): string {
  return answer.answer
    .replace(/(?<!\\)\[\d+\]/gu, " ")
    .replace(/\\(?=[^\p{L}\p{N}\s])/gu, "")
    .replaceAll("**", "");
}

/** What of an answered text no quote holds and no named numbers make. `articleText` gives the text of an article by id. */
export function unfaithful(answer: Answer, articleText?: (id: string) => string | undefined): Unfaithful[] {
  const problems: Unfaithful[] = [];
  for (const citation of answer.citations) {
    const text = articleText?.(citation.articleId);
    if (articleText !== undefined && text?.slice(citation.start, citation.end) !== citation.quote)
      problems.push({ what: "quote", text: citation.quote });
  }
  for (const match of answer.answer.matchAll(/(?<!\\)\[(\d+)\]/gu))
    if (!answer.citations.some((citation) => citation.n === Number(match[1]))) problems.push({ what: "mark", text: match[0] });
  const plain = plainOf(answer);
  const table = answer.table === null ? "" : answer.table.rows.flat().join("\n");
  const quotes = answer.citations.map((citation) => citation.quote).join("\n");
  const all = `${plain}\n${table}`;
  const held = numbersOf(quotes).flatMap((one) => one.values);
  // What is quoted below the statements is the articles' own; what is said above it names its numbers.
  const said = plain
    .split("\n")
    .filter((line) => !line.startsWith(">"))
    .join("\n");
  const isHeld = (one: Written): boolean => one.values.some((value) => held.some((of) => near(of, value)));
  const named = numbersOf(`${said}\n${table}`)
    .filter(isHeld)
    .map((one) => one.values[0] as number);
  const lines = said.split("\n").filter((line) => /^\s*[-|]/u.test(line)).length;
  // The same numbers with the scale words behind them: "780 triệu" and "1,2 tỷ" have a mean, too.
  const scaled = numbersOf(`${said}\n${table}`)
    .filter(isHeld)
    .map((one) => one.values.at(-1) as number);
  const made = (one: Written): boolean => isHeld(one) || follows(one, named, lines) || follows(one, scaled, lines);
  const written = numbersOf(all);
  // Sums that were told may themselves be set against each other: "66 - 37", "(37 + 48 + 66) : 3".
  const totals = written.filter(made).map((one) => one.values[0] as number);
  const means = meansIn(said, made);
  const twice = (one: Written): boolean =>
    one.values.some(
      (value) => totals.some((a) => totals.some((b) => near(a - b, value))) || means.some((mean) => rounded(value, mean, one.written)),
    );
  for (const one of written) if (!made(one) && !twice(one)) problems.push({ what: "number", text: one.written });
  const squeezed = quotes.replace(/\s/gu, "");
  for (const match of said.matchAll(/\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?(?!\d)|\d{1,2}\/\d{4}/gu))
    if (!squeezed.includes(match[0])) problems.push({ what: "date", text: match[0] });
  const known = plainWords(quotes).toLowerCase();
  for (const name of namesOf(said)) if (!known.includes(plainWords(name).toLowerCase())) problems.push({ what: "name", text: name });
  return problems;
}
