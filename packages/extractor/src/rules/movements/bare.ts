import { canonical, lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { sentenceAt } from "../../document/offsets.ts";
import { type Candidate, ITEM_NOUN } from "./candidate.ts";
import { governorOf } from "./govern.ts";
import { cleanName, nameKey, refusalOf } from "./names.ts";
import type { Quoted } from "./quotes.ts";
import { introducedNames, knownNamesFrom, unquotedNames } from "./unquoted.ts";

const PLURAL = lean(/(?<!\p{L})(?:các|nhiều|những|hai|ba|bốn) $/u);
const HEAD = canonical("phong trào");
/** How far behind "phong trào" an unquoted name is looked for. */
const AHEAD = 320;

/** Whether a name behind this gap would be one of a movement if it stood in quotation marks. */
function governs(gap: string): boolean {
  return governorOf(gap, { follows: false, followsMovement: false, followsList: false }).kind === "movement";
}

/** Names without quotation marks behind each "phong trào" of one line. */
export function readUnquoted(document: ArticleDocument, from: number, to: number, quotes: readonly Quoted[], found: Candidate[]): void {
  const { text, view } = document;
  let quote = 0;
  for (let at = view.indexOf(HEAD, from); at >= 0 && at < to; at = view.indexOf(HEAD, at + HEAD.length)) {
    while (quote < quotes.length && (quotes[quote] as Quoted).close <= at) quote++;
    const next = quotes[quote];
    if (next && next.open < at && next.closed) continue;
    const begin = at + HEAD.length;
    const sentence = document.sentences[sentenceAt(document, at)];
    const end = Math.min(sentence?.end ?? to, begin + AHEAD);
    const plural = PLURAL.test(view.slice(Math.max(0, at - 16), at));
    let names = unquotedNames(text.slice(begin, end), view.slice(begin, end), plural);
    if (names.length === 0) {
      const again = view.indexOf(HEAD, begin);
      const stop = Math.min(end, again < 0 ? end : again, next && next.open > begin ? next.open : end);
      const from = Math.max(sentence?.start ?? at, at - 32);
      names = introducedNames(text.slice(begin, stop), view.slice(begin, stop), (upTo) => governs(view.slice(from, begin + upTo)));
    }
    for (const name of names) {
      const start = begin + name.start;
      const stop = begin + name.end;
      if (next && next.open < stop && next.open >= start) break;
      const words = cleanName(text.slice(start, stop));
      if (refusalOf(words)?.code === "khong-phai-ten") continue;
      found.push({
        start,
        end: stop,
        close: stop,
        name: words,
        key: nameKey(words),
        headStart: at,
        listHead: at,
        plural: false,
        drive: false,
        quoted: false,
        rule: `movements/${name.rule}`,
        doubts: name.rule === "bare" ? ["unquoted"] : ["unquoted", "capitalised"],
      });
    }
  }
}

/** "phong trào “A”, toàn dân bảo vệ an ninh Tổ quốc": known names that go on the list behind a quoted one. */
export function readBehind(document: ArticleDocument, last: Candidate, found: Candidate[]): void {
  const { text, view } = document;
  const begin = last.close;
  const joint = /^ *(?:,|;| và) +/u.exec(view.slice(begin, begin + 8));
  if (!joint) return;
  const end = begin + AHEAD;
  for (const one of knownNamesFrom(text.slice(begin, end), view.slice(begin, end), joint[0].length)) {
    const start = begin + one.start;
    const stop = begin + one.end;
    const name = cleanName(text.slice(start, stop));
    found.push({
      ...last,
      start,
      end: stop,
      close: stop,
      name,
      key: nameKey(name),
      headStart: start,
      quoted: false,
      rule: "movements/bare",
      doubts: ["unquoted", "list-carried"],
    });
  }
}

/** "- Cả nước chung sức xây dựng nông thôn mới: …" under "các phong trào thi đua sau:": a known name at the head of an item. */
export function readItem(document: ArticleDocument, from: number, to: number, found: Candidate[]): void {
  const { text, view } = document;
  const bullet = ITEM_NOUN.exec(view.slice(from, Math.min(to, from + 12)))?.[0].length ?? 0;
  const begin = from + bullet;
  const end = Math.min(to, begin + AHEAD);
  const first = unquotedNames(text.slice(begin, end), view.slice(begin, end))[0];
  if (first?.rule !== "bare" || first.start !== 0) return;
  const name = cleanName(text.slice(begin, begin + first.end));
  found.push({
    start: begin,
    end: begin + first.end,
    close: begin + first.end,
    name,
    key: nameKey(name),
    headStart: begin,
    listHead: begin,
    plural: false,
    drive: false,
    quoted: false,
    rule: "movements/item",
    doubts: ["unquoted", "item-of-list"],
  });
}
