import type { Extraction } from "@thidua/core";
import type { RecordFilter, Store } from "@thidua/store";
import { digest } from "../fingerprint.ts";
import { stillFound } from "./changed.ts";
import { type Call, type Corpus, corpusIn, corpusOf, type Found, givenBy, type Held, isList, namesIn, sayingOf, toldOf } from "./corpus.ts";

/*
 * An answer is made of its question and of what the store gave to each look into it, and of nothing else: where every look gives the same
 * again, the answer is the same, and nobody has to ask. What a look gave says what the next one is, so that they are repeated in order.
 */

/** A method of the store with its arguments, as JSON, and the SHA-256 of what it gave, as `sayingOf` says it. */
export type Look = readonly [call: string, gave: string];

/** What looks found in a store, and what it held then: of it is known what most of them find now. */
export interface Remembered {
  held: readonly Held[];
  found: Readonly<Record<string, Found>>;
}

const LOOKS: readonly string[] = ["articles", "movements", "figures", "awards", "passages", "readArticles"];

/** A store whose looks are written down. */
export interface Watched {
  store: Store;
  /** The same, but where what it gives is known it is not asked. */
  quick: Store;
  held: Corpus;
  /** The looks since this was last called, each once, in order. */
  taken(): Promise<Look[]>;
  /** Whether each of these looks gives what it gave. */
  gives(looks: readonly Look[]): Promise<boolean>;
  /** Of the looks that are remembered, for how many the store has to be asked. */
  unknown(): number;
  /** What looks found that this was not told of before. */
  found(): Record<string, Found>;
}

/**
 * Watches a store that holds just these extractions, and opens it where it is needed. `remembered` is what looks found before; null where nothing is known. A method that no
 * look is known of throws: what nobody saw could change unseen.
 */
export async function watched(
  open: () => Promise<Store>,
  extractions: readonly Extraction[],
  remembered: Remembered | null = null,
): Promise<Watched> {
  const before = remembered === null ? null : corpusOf(remembered.held);
  const held = await corpusIn(open, extractions, before);
  const still = before === null ? null : stillFound(before, held);
  const saying = sayingOf(held);
  const states = new Map<string, string>();
  const known = new Map<string, string>();
  const found = new Map<string, Found>();
  let untold: Record<string, Found> = {};
  let seen = new Set<string>();

  function note(call: string, one: Found | null): Found | null {
    if (one !== null) {
      found.set(call, one);
      untold[call] = one;
    }
    return one;
  }

  /** What a remembered look finds, where that is known. */
  const told = memo((call) => {
    const then = remembered?.found[call];
    return then === undefined || still === null ? null : still(read(call), then);
  });

  /** What a look finds, from what is known of it where that is enough. */
  async function find(call: string): Promise<Found> {
    const met = found.get(call);
    if (met !== undefined) return met;
    const names = note(call, told(call)) ?? note(call, namesIn(read(call), await repeated(await open(), call)));
    if (names === null) throw new Error(`nothing is kept of ${call}`);
    return names;
  }

  function state(id: string): string {
    const met = states.get(id) ?? digest(JSON.stringify(held.get(id) ?? "no such article"));
    states.set(id, met);
    return met;
  }

  async function gave(call: string): Promise<string> {
    const met = known.get(call);
    if (met !== undefined) return met;
    const ids = articlesOf(read(call));
    // What is told of some articles only is known by them, without a look.
    const now = ids === null ? digest(saying(await find(call))) : digest("articles", ...ids.map(state));
    known.set(call, now);
    return now;
  }

  /** A store whose calls are written down, and made by `make`. */
  const watching = (make: (call: string) => Promise<unknown>): Store =>
    new Proxy({} as Store, {
      get(_, name) {
        if (typeof name !== "string" || name === "then") return undefined;
        return async (...args: unknown[]) => {
          if (!LOOKS.includes(name)) throw new Error(`an answer calls ${name} of the store, which is not watched`);
          const call = JSON.stringify([name, ...args]);
          seen.add(call);
          return make(call);
        };
      },
    });

  const whole = watching(async (call) => {
    const given = await repeated(await open(), call);
    if (!found.has(call) && articlesOf(read(call)) === null) note(call, namesIn(read(call), given));
    return given;
  });
  return {
    held,
    store: whole,
    quick: before === null ? whole : watching(async (call) => toldOf(held, read(call)) ?? givenBy(held, await find(call))),
    async taken() {
      const looks: Look[] = [];
      for (const call of seen) looks.push([call, await gave(call)]);
      seen = new Set();
      return looks;
    },
    async gives(looks) {
      for (const [call, then] of looks) if ((await gave(call)) !== then) return false;
      return true;
    },
    unknown: () => Object.keys(remembered?.found ?? {}).filter((call) => told(call) === null).length,
    found() {
      const told = untold;
      untold = {};
      return told;
    },
  };
}

function memo<T>(make: (call: string) => T): (call: string) => T {
  const made = new Map<string, T>();
  return (call) => {
    const known = made.get(call);
    if (known !== undefined) return known;
    const one = make(call);
    made.set(call, one);
    return one;
  };
}

function read(call: string): Call {
  const [name, asked] = JSON.parse(call) as [string, unknown];
  return { name, asked };
}

/** Ids of the articles that a look is about; null where it may find any. */
function articlesOf({ name, asked }: Call): readonly string[] | null {
  if (name === "readArticles") return asked as string[];
  if (name !== "articles" && !isList(name)) return null;
  const { articleId } = asked as RecordFilter;
  return articleId === undefined ? null : typeof articleId === "string" ? [articleId] : articleId;
}

function repeated(store: Store, call: string): Promise<unknown> {
  const [name, ...args] = JSON.parse(call) as [keyof Store, ...unknown[]];
  return (store[name] as (...args: unknown[]) => Promise<unknown>)(...args);
}
