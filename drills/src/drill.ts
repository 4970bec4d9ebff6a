import type { Random } from "./harness/random.ts";

/** A line in both languages. */
export interface Words {
  vi: string;
  en: string;
}

/** What a drill is run with. */
export interface Setting {
  /** The short form runs in CI with every change, the long one writes the page. */
  readonly short: boolean;
  /** How often: the first number in the short form, the second in the long one; `--times N` goes before both. */
  times(short: number, long: number): number;
  /** The same numbers for the same seed. */
  readonly random: Random;
  readonly seed: number;
  /** An empty folder of the drill's own, taken away after it. */
  readonly folder: string;
  /** Tells whoever watches. */
  say(line: string): void;
}

/** One number that the drill found. */
export interface Figure {
  what: Words;
  value: number | string;
}

/** What came of a drill. */
export interface Outcome {
  figures: Figure[];
  /** What was acknowledged and is missing, doubled or changed; what got in or through that must not. 0 where the promise held. */
  losses: number;
  /** One line for each loss, the first twenty of them: what, where. */
  problems: string[];
  /** Further rows, where one line of figures does not tell it all. */
  table?: { columns: Words[]; rows: (string | number)[][] };
}

/** One promise put to the test. A file of `drills/` exports one; `drills/index.ts` lists them in the order of the page. */
export interface Drill {
  /** What is typed after `npm run drill`, and the key of its figures. */
  name: string;
  title: Words;
  /** What is done, and what has to hold: two sentences. */
  about: Words;
  run(setting: Setting): Promise<Outcome>;
}
