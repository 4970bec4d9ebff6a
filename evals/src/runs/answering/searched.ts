import type { Article } from "@thidua/core";
import { aboutOf, passagesOf, type Readied, readied, scoreOf, sentencesOf, type Wanted, wantedOf, wordsOf } from "@thidua/store/search";

/*
 * Whether the search for passages gives a question the same sentences of an article whose words have changed. A small store finds passages
 * by all words of a question, by pairs of neighbours and by any word, ranks each passage by what it holds itself, reads the sentences of the
 * best and scores each by its own words: where the words asked for stand as they stood, all of it comes out as it did.
 */

/** An article as the search sees it, cut and read once for all questions. */
export interface Searched {
  passages: readonly { words: readonly string[]; sentences: readonly (Span & { words: Readied })[] }[];
  title: readonly string[];
  about: readonly string[];
  headline: Readied;
}

interface Span {
  start: number;
  end: number;
}

/** A store with more passages than that may plan its searches by how frequent words are: then what one article says matters to all. */
export const FEW_PASSAGES = 600;

export function searched(article: Article): Searched {
  const about = aboutOf(article);
  return {
    passages: passagesOf(article.text).map(({ start, text }) => ({
      words: wordsOf(text),
      sentences: sentencesOf(text).map((span) => ({
        start: start + span.start,
        end: start + span.end,
        words: readied(text.slice(span.start, span.end)),
      })),
    })),
    title: wordsOf(article.title),
    about: wordsOf(about),
    headline: readied(about),
  };
}

/** Null where the search may find something else than before; else where each sentence stands now that it may find, by where it stood. */
export function foundAlike(question: string, before: Searched | null, after: Searched | null): ReadonlyMap<number, Span> | null {
  const wanted = wantedOf(question);
  const asked = new Set(wanted.words);
  const then = before === null ? [] : holding(before, wanted, asked);
  const now = after === null ? [] : holding(after, wanted, asked);
  if (then.length !== now.length) return null;
  const moved = new Map<number, Span>();
  for (const [at, one] of then.entries()) {
    const other = now[at] as Holding;
    if (one.words !== other.words || one.scores !== other.scores) return null;
    // How far apart the words stand ranks the passages that have all of them.
    if (one.all && one.places !== other.places) return null;
    for (const [i, { start }] of one.spans.entries()) moved.set(start, other.spans[i] as Span);
  }
  return moved;
}

/** What a passage holds of a question. */
interface Holding {
  /** The words in order, each with its field and whether it is the next word behind the one before. */
  words: string;
  places: string;
  all: boolean;
  scores: string;
  /** Of the sentences that score. */
  spans: Span[];
}

function holding({ passages, about, headline }: Searched, wanted: Wanted, asked: ReadonlySet<string>): Holding[] {
  return passages.flatMap(({ words, sentences }) => {
    const told: string[] = [];
    const places: number[] = [];
    const held = new Set<string>();
    const read = (list: readonly string[], mark: string, from: number): void => {
      let last = -2;
      for (const [at, word] of list.entries()) {
        if (!asked.has(word)) continue;
        told.push(`${mark}${last === at - 1 ? "+" : " "}${word}`);
        places.push(from + at);
        held.add(word);
        last = at;
      }
    };
    read(words, "", 0);
    read(about, "~", words.length + 1);
    if (told.length === 0) return [];
    const found = sentences
      .map(({ start, end, words: own }) => ({ start, end, score: scoreOf(wanted, own, headline) }))
      .filter(({ score }) => score > 0);
    return [
      {
        words: told.join(" "),
        places: places.map((place) => place - (places[0] ?? 0)).join(" "),
        all: held.size === asked.size,
        scores: found.map(({ score }) => score).join(" "),
        spans: found.map(({ start, end }) => ({ start, end })),
      },
    ];
  });
}
