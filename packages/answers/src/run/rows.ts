import { WordIndex } from "../text/words.ts";
import type { ArticleContext, Setting } from "./article-context.ts";

/** How far a table is followed up and down, in rows. */
const MOST_ROWS = 60;

/** First cells of the rows of the table that holds `at`, its own row and the head left out; and the head. */
function tableAround(text: string, at: number): { head: string; labels: string[] } | null {
  const line = (from: number): string => text.slice(text.lastIndexOf("\n", from - 1) + 1, endOf(text, from));
  const own = line(at);
  if (!own.includes("|")) return null;
  const above: string[] = [];
  for (let start = text.lastIndexOf("\n", at - 1); start > 0 && above.length < MOST_ROWS; start = text.lastIndexOf("\n", start - 1)) {
    const row = line(start);
    if (!row.includes("|")) break;
    above.push(row);
  }
  const below: string[] = [];
  for (let end = endOf(text, at); end < text.length && below.length < MOST_ROWS; ) {
    const row = text.slice(end + 1, endOf(text, end + 1));
    if (!row.includes("|")) break;
    below.push(row);
    end += row.length + 1;
  }
  const head = above.pop();
  return head === undefined ? null : { head, labels: [...above, ...below].map(labelOf) };
}

function endOf(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** "| 3 | Nộp ngân sách | 1.150 |": the first cell that has words. */
function labelOf(row: string): string {
  return row.split("|").find((cell) => /\p{L}{2}/u.test(cell)) ?? "";
}

/**
 * Whether another row of the same table is the one that is asked about: it is called by words that stand side by side in the question, and
 * this row has none of them, nor has the head of the table.
 */
export function ofAnotherRow(words: readonly string[], indicator: string, setting: Setting, context: ArticleContext): boolean {
  if (!setting.quote.includes("|") || words.length < 2) return false;
  const table = tableAround(context.article.text, setting.range.start);
  if (table === null) return false;
  const own = new WordIndex(`${indicator} ; ${setting.quote} ; ${table.head}`);
  const pairs = words.slice(1).map((word, i) => [words[i] as string, word]);
  return table.labels.some((label) => {
    const other = new WordIndex(label);
    return pairs.some((pair) => other.hasPhrase(pair) && !pair.some((word) => own.has(word)));
  });
}
