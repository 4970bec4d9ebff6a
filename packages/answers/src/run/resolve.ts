import { type Award, fold } from "@thidua/core";
import type { Ask } from "../query.ts";
import { spelledBy } from "../text/own-forms.ts";
import { comparable } from "../text/words.ts";
import { oneSlip } from "../understand/mend.ts";
import { isPerson } from "../understand/persons.ts";
import type { ArticleContext } from "./article-context.ts";

const LONGEST_NAME = 5;
const BARE_TITLES = new Set("ong ba anh chi co thay bac cu chu em".split(" "));

/** What the question says of places, awards and offices: no person is part of it ("Huân chương Hồ Chí Minh"). */
function takenOf(ask: Ask): string {
  // "xã Hòa An": Xa is a family name, and an article writes the place with capitals.
  const said = [
    ...ask.places.map((place) => [...place.prefix, ...place.words].join(" ")),
    ...ask.awards.map(({ text }) => text),
    ask.authority?.text ?? "",
  ];
  return ` ${said.map((text) => comparable(text).join(" ")).join(" ; ")} `;
}

/** Every person that the articles name with capitals, or an award names as its receiver, and that the question names too, longest first. */
function personsAsked(ask: Ask, contexts: Iterable<ArticleContext>, receivers: ReadonlySet<string>): string[][] {
  const said = comparable(ask.text);
  const taken = takenOf(ask);
  const known = [...contexts];
  const found: string[][] = [];
  for (let at = 0; at < said.length; at++) {
    for (let length = Math.min(LONGEST_NAME, said.length - at); length >= 2; length--) {
      const words = said.slice(at, at + length);
      const name = words.join(" ");
      const before = said.slice(Math.max(0, at - 3), at);
      // "Ông Hai Nhơn": the title is none of the name.
      if (length > 2 && BARE_TITLES.has(words[0] ?? "")) continue;
      if (taken.includes(` ${name} `) || !isPerson(words, before)) continue;
      if (!receivers.has(name) && !known.some((context) => context.capitals.has(name))) continue;
      found.push(words);
      at += length - 1;
      break;
    }
  }
  return found;
}

/** Shorter words are one letter away from too many names. */
const SHORTEST_SLIP = 4;

/** "Rah Lan Khuyn" where an article has Rah Lan Khuynh: one letter of one word, and no article has the word as typed. */
function mistyped(ask: Ask, contexts: readonly ArticleContext[], found: readonly (readonly string[])[]): string[][] {
  if (found.length > 0) return [];
  const said = comparable(ask.text);
  return ask.names.flatMap((name) => {
    const at = said.findIndex((_, i) => name.every((word, k) => said[i + k] === word));
    if (name.length < 3 || at < 0 || !isPerson(name, said.slice(Math.max(0, at - 3), at))) return [];
    const wrong = name.filter((word) => !contexts.some((context) => context.whole.has(word)));
    const typed = wrong[0];
    if (wrong.length !== 1 || typed === undefined || typed.length < SHORTEST_SLIP) return [];
    const meant = contexts
      .flatMap((context) => [...context.capitals])
      .map((run) => run.split(" "))
      .find((run) => run.length === name.length && run.every((word, i) => word === name[i] || (name[i] === typed && oneSlip(typed, word))));
    return meant === undefined ? [] : [meant];
  });
}

/** Typed short, and no syllable: "gtvt"; "ca" may be a word of the question. */
const SHORT = /^(?:[^aeiouy\d]{2,}|[aeiou][^aeiouy\d]{2,})$/;

/** The question with the short forms spelled out that its articles spell out: "CĐ XDCB" where one has "xây dựng cơ bản (XDCB)". The same ask where there are none. */
export function resolveForms(ask: Ask, contexts: ReadonlyMap<string, ArticleContext>): Ask {
  const own = new Map<string, readonly string[]>();
  const said = [...ask.words, ...ask.inherited, ...ask.unit, ...ask.names.flat()];
  for (const word of said)
    for (const context of contexts.values()) {
      const full = SHORT.test(word) ? context.own.get(word) : undefined;
      if (full !== undefined && !own.has(word)) own.set(word, full);
    }
  if (own.size === 0) return ask;
  const spelled = (words: readonly string[]): string[] => [...spelledBy(own, words)];
  return {
    ...ask,
    text: ask.text
      .split(" ")
      .map((word) => own.get(fold(word.toLowerCase()))?.join(" ") ?? word)
      .join(" "),
    words: spelled(ask.words),
    inherited: spelled(ask.inherited),
    unit: spelled(ask.unit),
    names: ask.names.map(spelled),
  };
}

/**
 * A question about a person, with the name as the articles write it: "ong phan tuan anh doi truong ben …" is about Phan Tuấn Anh, whose
 * post follows. Names that no article has stay as they were asked. The same ask where there is nothing to add.
 */
export function resolveNames(ask: Ask, contexts: ReadonlyMap<string, ArticleContext>, awards: readonly Pick<Award, "recipient">[]): Ask {
  const receivers = new Set(
    awards.flatMap(({ recipient }) =>
      recipient.kind === "individual" && recipient.name !== null ? [comparable(recipient.name.split(",")[0] ?? "").join(" ")] : [],
    ),
  );
  const persons = personsAsked(ask, contexts.values(), receivers);
  persons.push(...mistyped(ask, [...contexts.values()], persons));
  const fresh = persons.filter((name) => !ask.names.some((known) => known.join(" ") === name.join(" ")));
  if (fresh.length === 0) return ask;
  const overlaps = (known: readonly string[]): boolean =>
    fresh.some((name) => name.length === known.length && name.filter((word, i) => word !== known[i]).length === 1) ||
    fresh.some((name) => ` ${known.join(" ")} `.includes(` ${name.join(" ")} `) || ` ${name.join(" ")} `.includes(` ${known.join(" ")} `));
  const words = new Set(fresh.flat());
  return {
    ...ask,
    names: [...ask.names.filter((known) => !overlaps(known)), ...fresh],
    words: [...ask.words, ...[...words].filter((word) => !ask.words.includes(word))],
  };
}
