import type { Extraction } from "@thidua/core";
import type { RecordFilter, Store } from "@thidua/store";
import { digest } from "../fingerprint.ts";

/*
 * An answer is made of its question and of what the store gave to each look into it, and of nothing else: where every look gives the same
 * again, the answer is the same, and nobody has to ask. What a look gave says what the next one is, so that they are repeated in order.
 */

/** A method of the store with its arguments, as JSON, and the SHA-256 of what it gave. */
export type Look = readonly [call: string, gave: string];

const BY_FILTER = ["articles", "movements", "figures", "awards"] as const;
const LOOKS: readonly string[] = [...BY_FILTER, "passages", "readArticles"];

/** A store whose looks are written down. */
export interface Watched {
  store: Store;
  /** The looks since this was last called, each once, in order. */
  taken(): Promise<Look[]>;
  /** Whether each of these looks gives what it gave. */
  gives(looks: readonly Look[]): Promise<boolean>;
}

/** Watches a store that holds just these extractions. A method that no look is known of throws: what nobody saw could change unseen. */
export async function watched(store: Store, extractions: readonly Extraction[]): Promise<Watched> {
  const states = await statesOf(store, extractions);
  const known = new Map<string, string>();
  let seen = new Map<string, () => Promise<unknown>>();

  async function gave(call: string, read: () => Promise<unknown>): Promise<string> {
    const before = known.get(call);
    if (before !== undefined) return before;
    const ids = articlesOf(call);
    // What is told of some articles only is known by them, without a look.
    const now =
      ids === null ? digest(JSON.stringify(await read())) : digest("articles", ...ids.map((id) => states.get(id) ?? "no such article"));
    known.set(call, now);
    return now;
  }

  return {
    store: new Proxy(store, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        return (...args: unknown[]) => {
          if (!LOOKS.includes(String(name))) throw new Error(`an answer calls ${String(name)} of the store, which is not watched`);
          const given = (value as (...args: unknown[]) => Promise<unknown>).apply(target, args);
          const call = JSON.stringify([name, ...args]);
          if (!seen.has(call)) seen.set(call, () => given);
          return given;
        };
      },
    }),
    async taken() {
      const looks: Look[] = [];
      for (const [call, read] of seen) looks.push([call, await gave(call, read)]);
      seen = new Map();
      return looks;
    },
    async gives(looks) {
      for (const [call, before] of looks) {
        if ((await gave(call, () => repeated(store, call))) !== before) return false;
      }
      return true;
    },
  };
}

/** By article, SHA-256 of all that a store says of it: what was extracted, and whose copy it is. */
async function statesOf(store: Store, extractions: readonly Extraction[]): Promise<Map<string, string>> {
  const extracted = new Map<string, string>();
  // The same words twice are one article, of which the store keeps the last.
  for (const extraction of extractions) extracted.set(extraction.article.id, JSON.stringify(extraction));
  const states = new Map<string, string>();
  let cursor: string | undefined;
  do {
    const page = await store.articles({ limit: 200, cursor });
    for (const about of page.items) states.set(about.id, digest(extracted.get(about.id) ?? "", JSON.stringify(about)));
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return states;
}

/** Ids of the articles that a look is about; null where it may find any. */
function articlesOf(call: string): readonly string[] | null {
  const [name, asked] = JSON.parse(call) as [string, unknown];
  if (name === "readArticles") return asked as string[];
  if (!(BY_FILTER as readonly string[]).includes(name)) return null;
  const { articleId } = asked as RecordFilter;
  return articleId === undefined ? null : typeof articleId === "string" ? [articleId] : articleId;
}

function repeated(store: Store, call: string): Promise<unknown> {
  const [name, ...args] = JSON.parse(call) as [keyof Store, ...unknown[]];
  return (store[name] as (...args: unknown[]) => Promise<unknown>)(...args);
}
