import { folded, spelledWordsOf, wordsOf } from "./words.ts";

/** Words that a question is made of, and that say nothing about what it is about; with their accents, since "mỗi" is not "mới". */
const EMPTY = new Set(
  spelledWordsOf(
    "là của có và những các cho về trong được bị đã đang sẽ với từ đến tới ở tại bao nhiêu mấy gì nào ai đâu khi thì mà hay hoặc không chưa rồi hãy xin tôi cho biết kể nêu liệt thế ra sao ấy này đó kia cả mỗi theo do vì nên như cũng",
  ),
);

/** What a question asks for: its telling words, and those that stand side by side in it. */
export interface Wanted {
  words: readonly string[];
  pairs: readonly (readonly [string, string])[];
}

/** At most this many words of a question are looked for. */
const MOST = 24;

export function wantedOf(question: string): Wanted {
  const spelled = spelledWordsOf(question);
  const all = spelled.map(folded);
  const telling = spelled.filter((word) => !EMPTY.has(word)).map(folded);
  const words = [...new Set(telling.length > 0 ? telling : all)].slice(0, MOST);
  const kept = new Set(words);
  const pairs = new Map<string, readonly [string, string]>();
  for (let i = 1; i < all.length; i++) {
    const [one, two] = [all[i - 1], all[i]];
    if (one !== undefined && two !== undefined && kept.has(one) && kept.has(two)) pairs.set(`${one} ${two}`, [one, two]);
  }
  return { words, pairs: [...pairs.values()] };
}

/** A word that only the headline or the province has. */
const ABOUT_WEIGHT = 0.3;
/** Words side by side are worth more than the same words apart. */
const PAIR_WEIGHT = 2;

/** A text as it is compared: its words, and which stand side by side. */
export interface Readied {
  words: ReadonlySet<string>;
  neighbours: ReadonlySet<string>;
}

export function readied(text: string): Readied {
  const words = wordsOf(text);
  return { words: new Set(words), neighbours: new Set(words.slice(1).map((word, i) => `${words[i]} ${word}`)) };
}

/** 0..1: the share of the words and pairs asked for that stand in the sentence; 0 where none stands in the sentence itself. */
export function scoreOf({ words, pairs }: Wanted, sentence: Readied, headline: Readied): number {
  let score = 0;
  let shared = 0;
  for (const word of words) {
    if (sentence.words.has(word)) {
      score += 1;
      shared++;
    } else if (headline.words.has(word)) score += ABOUT_WEIGHT;
  }
  for (const [one, two] of pairs) if (sentence.neighbours.has(`${one} ${two}`)) score += PAIR_WEIGHT;
  return shared === 0 ? 0 : score / (words.length + PAIR_WEIGHT * pairs.length);
}
