import { fold } from "@thidua/core";
import type { Token } from "../text/tokens.ts";
import type { Found } from "./periods.ts";

const NUMBER = /^\d{1,5}$/;
const CODE = /^(?:qd|ttr|kh|bc|ct|nq|cv|tb|hd|da|nd|tt|dm|ctr)$/;

const NAMED = /(?:quyet dinh|to trinh|ke hoach|cong van|van ban)(?: so)?$/;
const NUMBERED = /(?:quyet dinh|to trinh|ke hoach|cong van|van ban) so$|quyet dinh$/;

/** The number of a decision or another document: "Quyết định số 1985/QĐ-UBND", "QĐ 2018". Not a year. */
export function findDocument(list: readonly Token[]): Found<string> | null {
  for (let i = 0; i < list.length; i++) {
    const number = list[i];
    if (number?.kind !== "number" || !NUMBER.test(number.folded)) continue;
    const words = list
      .slice(Math.max(0, i - 3), i)
      .map((token) => token.folded)
      .join(" ");
    // "kế hoạch 2023": a year, unless its number is said to be one.
    const year = /^(?:19|20)\d\d$/.test(number.folded);
    const named = (year ? NUMBERED : NAMED).test(words);
    let to = i + 1;
    let code = number.folded;
    if (list[to]?.folded === "/") {
      const from = list[to + 1]?.start;
      to++;
      let letters = "";
      // "QĐ" is spelled out by now: what was typed is read again, up to the next blank.
      while (to < list.length && (list[to]?.start === from || /^[-/]$/.test(list[to]?.folded ?? "") || list[to - 1]?.folded === "-")) {
        const token = list[to];
        if (token === undefined) break;
        if (token.start !== list[to - 1]?.start) letters += /^[-/]$/.test(token.folded) ? "-" : initials(list, to);
        to++;
      }
      while (to < list.length && list[to]?.start === list[to - 1]?.start) to++;
      const head = letters.split("-")[0] ?? "";
      if (!named && !CODE.test(fold(head))) continue;
      code = `${code}/${letters}`;
    } else if (!named) continue;
    return { value: code.replace(/[-/]+$/, ""), from: i, to };
  }
  return null;
}

/** The word that stands at `index` as it was typed: a spelled-out abbreviation gives its first letters. */
function initials(list: readonly Token[], index: number): string {
  const start = list[index]?.start;
  const group = list.filter((token) => token.start === start);
  return group.length === 1 ? (group[0]?.folded ?? "") : group.map((token) => token.folded.charAt(0)).join("");
}
