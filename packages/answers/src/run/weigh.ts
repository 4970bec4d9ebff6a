import { type Alike, alikeIn } from "../text/alike.ts";
import type { WordIndex } from "../text/words.ts";

/** Where a word of the question was met, best place first; 0 is nowhere in the article. */
export interface Layer {
  index: Pick<WordIndex, "has" | "hasPhrase" | "hasNear">;
  worth: number;
}

export interface Weighed {
  /** 0..1, how much of the question stands near the evidence. */
  score: number;
  /** Share of the question that stands nowhere in the article. */
  missing: number;
  missingWords: string[];
  /** Share of the question's own words that stand in the evidence itself (layers worth 0.75 or more). */
  core: number;
  /** Whether a word that says something (none that nearly every article has) is told where the evidence itself stands, in its own words or others. */
  told: boolean;
  /** Whether two words that stand side by side in the question do so in the evidence; true for a single word that it has. */
  paired: boolean;
}

/** From here on a layer is the evidence itself, below it only its surroundings. */
const EVIDENCE = 0.75;
/** From here on it is the very sentence or line. */
const SENTENCE = 0.8;
/** What a syllable is worth without the neighbour that it has in the question. */
const ALONE = 0.7;
/** What a word is worth where other words say the same. */
const OTHERWISE = 0.86;
/** … where one other syllable does. */
const ONE_OTHER = 0.7;

let last: { key: string; alike: (Alike[] | undefined)[] } = { key: "", alike: [] };

/** For each word the phrases around it that may be told otherwise; the same words are asked of many candidates in a row. */
function alikeAt(words: readonly string[]): (Alike[] | undefined)[] {
  const key = words.join(" ");
  if (last.key === key) return last.alike;
  const alike: (Alike[] | undefined)[] = words.map(() => undefined);
  for (const one of alikeIn(words)) for (let i = one.from; i < one.to; i++) alike[i] = [...(alike[i] ?? []), one];
  last = { key, alike };
  return alike;
}

/** How many words of the layer say what the question says otherwise; 0 for none. */
function saidOtherwise(index: Layer["index"], alike: readonly Alike[]): number {
  for (const one of alike) {
    const form = one.forms.find((words) => index.hasPhrase(words));
    if (form !== undefined) return Math.max(form.length, one.to - one.from);
  }
  return 0;
}

// Words that nearly every article has: they tell little about what is asked.
const COMMON = new Set(
  "so ty le muc nguoi xa ho tinh huyen thanh pho nam tap the ca nhan don vi phong trao thi dua cong tac chi tieu khen thuong danh hieu can bo nhan dan dia phuong tong gia dinh nganh cap hoi can luot giup".split(
    " ",
  ),
);

function weightOf(word: string, names: ReadonlySet<string>): number {
  if (names.has(word)) return 1.6;
  if (/^\d/.test(word)) return 1.5;
  return COMMON.has(word) ? 0.5 : 1;
}

/** How much of `words` (full weight) and `inherited` (half) the layers hold. */
export function weigh(
  words: readonly string[],
  inherited: readonly string[],
  names: readonly (readonly string[])[],
  layers: readonly Layer[],
): Weighed {
  const named = new Set(names.flat());
  let total = 0;
  let held = 0;
  let missing = 0;
  const missingWords: string[] = [];
  let near = 0;
  let ownTotal = 0;
  let anyPair = false;
  let telling = 0;
  let told = false;
  const count = (list: readonly string[], factor: number): void => {
    const alike = alikeAt(list);
    list.forEach((word, i) => {
      const weight = weightOf(word, named) * factor;
      total += weight;
      // A name is held to its own rule; it need not stand in every sentence of its article.
      if (factor === 1 && !named.has(word)) ownTotal += weight;
      let best = 0;
      let close = false;
      const tells = factor === 1 && !named.has(word) && weight >= 1;
      if (tells) telling++;
      for (const layer of layers) {
        if (layer.worth <= best && (close || layer.worth < EVIDENCE) && (!tells || told || layer.worth < SENTENCE)) continue;
        if (!layer.index.has(word)) {
          const others = alike[i];
          const length = others === undefined ? 0 : saidOtherwise(layer.index, others);
          if (length === 0) continue;
          told ||= tells && layer.worth >= SENTENCE;
          best = Math.max(best, layer.worth * (length > 1 ? OTHERWISE : ONE_OTHER));
          if (layer.worth < EVIDENCE) continue;
          close = true;
          if (factor === 1 && length > 1) anyPair = true;
          continue;
        }
        told ||= tells && layer.worth >= SENTENCE;
        // A syllable counts whole beside its neighbour of the question, less on its own: "nghèo" of "hộ nghèo", not any "nghèo".
        const next = list[i + 1];
        const previous = list[i - 1];
        const paired =
          (next !== undefined && layer.index.hasPhrase([word, next])) ||
          (previous !== undefined && layer.index.hasPhrase([previous, word]));
        best = Math.max(best, layer.worth * (paired || list.length === 1 ? 1 : ALONE));
        if (layer.worth < EVIDENCE) continue;
        close = true;
        if (
          factor === 1 &&
          (paired ||
            list.length === 1 ||
            [next, list[i + 2]].some((one) => one !== undefined && (layer.index.hasNear(word, one) || layer.index.hasNear(one, word))))
        )
          anyPair = true;
      }
      held += weight * best;
      if (close && factor === 1 && !named.has(word)) near += weight;
      if (best === 0) {
        missing += weight;
        missingWords.push(word);
      }
    });
  };
  count(unique(words), 1);
  const own = new Set(words);
  count(unique(inherited.filter((word) => !own.has(word))), 0.5);
  if (total === 0) return { score: 1, missing: 0, missingWords, core: 1, told: true, paired: true };
  return {
    score: held / total,
    missing: missing / total,
    missingWords,
    core: ownTotal === 0 ? 1 : near / ownTotal,
    told: told || telling < 2,
    paired: anyPair || words.length === 0,
  };
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
