import { findAll, lean } from "@thidua/core";
import type { Candidate } from "./candidate.ts";
import type { Clause } from "./clauses.ts";
import { anyOf } from "./patterns.ts";
import { type Phrase, phraseOf } from "./phrase.ts";
import { MEASURE_HEADS } from "./vocabulary/measures.ts";

// "sản lượng lúa, ngô, sắn lần lượt đạt …"
const RESPECTIVELY = /(?:,? (?:lần lượt|tương ứng))(?: (?:là|đạt|ở mức|bằng|có|với))?:? ?/u;
// Between the numbers of such a list: "45.200 tấn, 12.300 tấn và 8.700 tấn"
const NEXT_OF_LIST = /^(?:,| và|; ?|, và) (?:(?:gần|hơn|trên|khoảng|xấp xỉ|còn) )?$/u;
const PARTS = /, (?:và )?| và | cùng /gu;
// "của huyện", "trên địa bàn tỉnh" closes the last of the nouns and holds for all
const COMMON_TAIL = lean(/ (?:của|trên địa bàn|trong|tại|toàn|được|có|đạt|tăng|giảm|năm|cả năm)(?!\p{L}).*$/u);
const HEAD = lean(new RegExp(`^(?:.*[,:] )?(?:${anyOf(MEASURE_HEADS)}|số (?:lượng |lượt )?\\p{L}+)(?= )`, "u"));
const OWN_HEAD = lean(new RegExp(`^(?:${anyOf(MEASURE_HEADS)}|số)(?!\\p{L})`, "u"));

function join(...parts: readonly Phrase[]): Phrase {
  return { text: parts.map((part) => part.text).join(""), view: parts.map((part) => part.view).join("") };
}

function cut(phrase: Phrase, start: number, end = phrase.view.length): Phrase {
  return { text: phrase.text.slice(start, end), view: phrase.view.slice(start, end) };
}

function partsOf(phrase: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let from = 0;
  for (const found of findAll(PARTS, phrase.view)) {
    parts.push(cut(phrase, from, found.index));
    from = found.index + found[0].length;
  }
  parts.push(cut(phrase, from));
  return parts;
}

/**
 * Where as many nouns stand before "lần lượt" as figures after it, the words that lead up to each: "sản lượng lúa của huyện", "sản lượng
 * ngô của huyện". Null for figures of no such list.
 */
export function respectiveLefts(
  text: string,
  view: string,
  figures: readonly Candidate[],
  clauses: readonly (Clause | undefined)[],
): (Phrase | null)[] {
  const lefts: (Phrase | null)[] = figures.map(() => null);
  for (let first = 0; first + 1 < figures.length; first++) {
    const clause = clauses[first];
    const head = figures[first];
    if (!clause || !head) continue;
    const left = phraseOf(text, view, clause.leftStart, clause.leftEnd);
    const found = RESPECTIVELY.exec(left.view);
    if (!found) continue;
    let last = first;
    while (last + 1 < figures.length) {
      const one = figures[last] as Candidate;
      if (!NEXT_OF_LIST.test(view.slice(one.end, (figures[last + 1] as Candidate).start))) break;
      last++;
    }
    const tail = COMMON_TAIL.exec(left.view.slice(0, found.index));
    const close = tail ? tail.index : found.index;
    const count = last - first + 1;
    // What stands before the nouns opens the sentence: "Năm 2022, …".
    const nouns = partsOf(cut(left, 0, close)).slice(-count);
    const shared = nouns[0] && HEAD.exec(nouns[0].view);
    // Fewer nouns than figures: places or years are listed, not what is measured.
    const names = nouns.slice(1).some((noun) => /^\p{Lu}\p{Ll}/u.test(noun.text));
    if (count > 1 && nouns.length === count && nouns[0] && !names) {
      const rest = join(cut(left, close, found.index), { text: " ", view: " " }, cut(left, found.index + found[0].length));
      const lead = shared ? join(cut(nouns[0], 0, shared[0].length), { text: " ", view: " " }) : null;
      for (const [index, noun] of nouns.entries()) {
        const own = index === 0 || !lead || OWN_HEAD.test(noun.view) ? noun : join(lead, noun);
        lefts[first + index] = join(own, rest);
      }
    }
    first = last;
  }
  return lefts;
}
