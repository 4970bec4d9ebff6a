import { type Basis, lean, type Time } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";

const YEAR = "(?:19|20)\\d{2}(?: ?- ?(?:19|20)\\d{2})?";
const YEARS = `(?:năm(?: học)? +)?${YEAR}(?:(?: *[,;] *|,? +và +)(?:năm(?: học)? +)?${YEAR})+`;
// "… các năm 2015, 2018", "… (2012, 2014 và 2016)"
const BEHIND = lean(new RegExp(`^[ ,]*(?:\\(?(?:vào +|trong +)?(?:các +)?(?=năm)|\\((?=\\d))${YEARS}`, "u"));
// "Năm 2012, 2014: …", "2012, 2013, mỗi năm một …"
const BEFORE = lean(
  new RegExp(
    `(?:^|[;:.(] *|(?<![\\p{L}\\p{M}]))(?:các +)?(?=năm|\\d)(${YEARS}) *(?::|,? *(?:mỗi +năm +(?:được +)?(?:một|01|1)?|đều|được|liên +tục)) *(?:\\p{L}+ +){0,2}$`,
    "u",
  ),
);

// , năm 2022 (được UBND tỉnh tặng Cờ thi đua)
const LAST_OWN = /[,;] *năm(?: học)? +(?:19|20)\d{2}(?: ?- ?(?:19|20)\d{2})?$/u;
const DEED_FOLLOWS = lean(/^,? +(?!và|đều|liên|cho|vì|do|về|trong|của)\p{L}/u);

/** "năm 2019, năm 2022 được tặng Cờ": the last year opens the deed that follows. */
function withoutNextDeed(words: string, after: string): string {
  return DEED_FOLLOWS.test(after) ? words.replace(LAST_OWN, "") : words;
}

/** The single years that an award is told for, where several are: "Cờ thi đua các năm 2015, 2018". `end` is where its words end. */
export function severalYears(document: ArticleDocument, from: number, formStart: number, end: number): { time: Time; basis: Basis }[] {
  const { view } = document;
  const behind = BEHIND.exec(view.slice(end, end + 120));
  const at = Math.max(from, formStart - 90);
  const before = behind ? null : BEFORE.exec(view.slice(at, formStart));
  const start = behind ? end : before ? at + before.index : -1;
  const words =
    (behind ? withoutNextDeed(behind[0], view.slice(end + behind[0].length, end + behind[0].length + 16)) : null) ?? before?.[0];
  if (words === undefined) return [];
  return [...words.matchAll(lean(new RegExp(YEAR, "gu")))].map((match) => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const [first, last] = match[0].split("-").map((year) => year.trim()) as [string, string?];
    return {
      time: { start: first, end: last ?? first, text: document.text.slice(span.start, span.end) },
      basis: { how: "stated", ...span },
    };
  });
}
