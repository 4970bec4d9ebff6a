import type { Answer, Article } from "@thidua/core";
import type { AskOne } from "./score.ts";

/*
 * The baseline that the answers are measured beside: the best sentence by BM25, word for word. It understands nothing and refuses only
 * where no sentence shares a word with the question.
 */

interface Sentence {
  article: Article;
  start: number;
  end: number;
  words: Map<string, number>;
  length: number;
}

const K1 = 1.2;
const B = 0.75;

function wordsOf(text: string): string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll("đ", "d")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

function sentencesOf(article: Article): Sentence[] {
  return [...article.text.matchAll(/[^\n]+?(?:[.!?…](?=\s)|(?=\n)|$)/gu)].map((match) => {
    // The headline counts for every sentence below it: few sentences name their place themselves.
    const list = wordsOf(`${article.title} ${match[0]}`);
    const words = new Map<string, number>();
    for (const word of list) words.set(word, (words.get(word) ?? 0) + 1);
    return { article, start: match.index, end: match.index + match[0].length, words, length: list.length };
  });
}

/** Answers with the best sentence of all articles. */
export function bm25(articles: readonly Article[]): AskOne {
  const sentences = articles.flatMap(sentencesOf);
  // By word, the sentences that have it and how often: most sentences share no word with a question.
  const holding = new Map<string, { at: number; count: number }[]>();
  for (const [at, sentence] of sentences.entries()) {
    for (const [word, count] of sentence.words) {
      const list = holding.get(word);
      if (list) list.push({ at, count });
      else holding.set(word, [{ at, count }]);
    }
  }
  const average = sentences.reduce((all, one) => all + one.length, 0) / Math.max(1, sentences.length);
  return async ({ question, history }) => {
    const started = performance.now();
    const words = new Set(wordsOf([...history.slice(-1), question].join(" ")));
    const scores = new Float64Array(sentences.length);
    for (const word of words) {
      const found = holding.get(word) ?? [];
      const rare = Math.log(1 + (sentences.length - found.length + 0.5) / (found.length + 0.5));
      for (const { at, count } of found) {
        const length = sentences[at]?.length ?? 0;
        scores[at] = (scores[at] as number) + (rare * count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / average));
      }
    }
    let highest = 0;
    let best: Sentence | null = null;
    for (const [at, score] of scores.entries()) {
      if (score > highest) {
        highest = score;
        best = sentences[at] ?? null;
      }
    }
    const quote = best?.article.text.slice(best.start, best.end) ?? "";
    const citations =
      best === null
        ? []
        : [
            {
              n: 1,
              articleId: best.article.id,
              title: best.article.title,
              url: best.article.url,
              publishedAt: best.article.publishedAt,
              quote,
              start: best.start,
              end: best.end,
            },
          ];
    const answer: Answer = {
      status: best === null ? "no_data" : "answered",
      answer: quote === "" ? "" : `${quote} [1]`,
      citations,
      records: [],
      table: null,
      notes: [],
      understood: {},
      engine: "rules",
      tookMs: performance.now() - started,
    };
    return answer;
  };
}
