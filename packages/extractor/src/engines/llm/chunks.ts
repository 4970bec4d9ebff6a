import { CharacterTextSplitter } from "@langchain/textsplitters";
import { asLine } from "@thidua/model";
import type { ArticleDocument } from "../../document/document.ts";

/** Sentences that one request is about: indices into `sentences`, both included. */
export interface Chunk {
  readonly first: number;
  readonly last: number;
}

// A sentence is one line: the splitter parts between lines only.
const LINE = "\n";
/** The line of a sentence: its number, from 1, and its words. */
export function lineOf(document: ArticleDocument, index: number): string {
  const sentence = document.sentences[index];
  return sentence ? `[${index + 1}] ${asLine(document.text.slice(sentence.start, sentence.end))}` : "";
}

export interface ChunkSize {
  /** Tokens of the sentences of one chunk, at most; a longer sentence is a chunk of its own. */
  readonly most: number;
  /** Tokens that a chunk shares with the one before it, at most. */
  readonly overlap: number;
  readonly count: (text: string) => number;
}

/** The sentences of an article in chunks that overlap, parted at the bounds of sentences. */
export async function chunksOf(document: ArticleDocument, { most, overlap, count }: ChunkSize): Promise<Chunk[]> {
  const lines = document.sentences.map((_, index) => lineOf(document, index));
  if (lines.length === 0) return [];
  const lengths = new Map(lines.map((line) => [line, Math.min(most, count(line))]));
  const splitter = new CharacterTextSplitter({
    separator: LINE,
    chunkSize: most,
    chunkOverlap: Math.min(overlap, most - 1),
    // A line longer than a chunk is one: the splitter would only complain of it.
    lengthFunction: (text) => lengths.get(text) ?? Math.min(most, count(text)),
  });
  const texts = await splitter.splitText(lines.join(LINE));
  return texts.map((text) => {
    const numbers = text.split(LINE).map((line) => Number(/^\[(\d+)\]/.exec(line)?.[1]) - 1);
    return { first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0 };
  });
}

/** The two halves of a chunk; itself where it is one sentence. */
export function halves({ first, last }: Chunk): Chunk[] {
  if (first >= last) return [{ first, last }];
  const middle = first + Math.floor((last - first) / 2);
  return [
    { first, last: middle },
    { first: middle + 1, last },
  ];
}
