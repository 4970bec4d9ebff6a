import { pick, seeded } from "../../perturbation/random.ts";

/** What the blanks of a phrase are filled with: `{district}` by name, `{5-40}` with a number of that range. */
export type Slots = (name: string, random: () => number) => string;

const CHOICE = /\(([^()]*\|[^()]*)\)/u;
const BLANK = /\{([^{}]+)\}/gu;

/** One reading of a phrase: `(a|b)` is either, innermost first; `{name}` is filled. */
export function expand(phrase: string, slots: Slots, random: () => number): string {
  let text = phrase;
  for (let found = CHOICE.exec(text); found !== null; found = CHOICE.exec(text)) {
    const chosen = pick(random, (found[1] ?? "").split("|")) ?? "";
    text = text.slice(0, found.index) + chosen + text.slice(found.index + found[0].length);
  }
  return text.replace(BLANK, (_, name: string) => {
    const range = /^(\d+)-(\d+)$/u.exec(name);
    return range === null ? slots(name, random) : written(between(random, Number(range[1]), Number(range[2])));
  });
}

export function between(random: () => number, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** As Vietnamese officials write it: 07, 35, 1.250. */
function written(value: number): string {
  return value < 10 ? `0${value}` : String(value).replace(/\B(?=(\d{3})+$)/gu, ".");
}

/** `count` different items, in random order. */
export function sample<T>(random: () => number, from: readonly T[], count: number): T[] {
  const rest = [...from];
  const taken: T[] = [];
  while (taken.length < count && rest.length > 0) taken.push(...rest.splice(Math.floor(random() * rest.length), 1));
  return taken;
}

/** A generator of its own for every article: the 70,000th is the same, however many were made before it. */
export function randomOf(seed: number, index: number): () => number {
  const random = seeded(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  for (let i = 0; i < 4; i++) random();
  return random;
}
