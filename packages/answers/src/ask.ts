import { type Answer, districtsNamed, fold, isDistrictFolded } from "@thidua/core";
import type { Store } from "@thidua/store";
import { covering } from "./decide/covering.ts";
import { decide } from "./decide/decide.ts";
import type { Part } from "./decide/part.ts";
import type { Ask as Asked, Query } from "./query.ts";
import { gather, Reader } from "./run/gather.ts";
import { resolveForms, resolveNames } from "./run/resolve.ts";
import { understand } from "./understand/understand.ts";
import { compose } from "./word/compose.ts";

export interface Question {
  question: string;
  /** Earlier questions of the conversation, oldest first. */
  history?: readonly string[];
}

/** Answers one question from the records of a store. */
export type Ask = (store: Store, question: Question) => Promise<Answer>;

/** Longest questions ask three things; more are not read. */
const MOST_ASKS = 5;

/** Understood query, rows, decision, wording: each step is a function of the one before and can be printed. Opens no connection. */
export const ask: Ask = async (store, { question, history = [] }) => {
  const started = performance.now();
  return answerTo(store, understand(question, history), started);
};

/** "ho ngheo quang binh", typed without accents: the province Quảng Bình, or else the district Quang Bình. Null where no district is spelled so. */
function asDistrict(ask: Asked): Asked | null {
  if (fold(ask.text) !== ask.text.toLowerCase()) return null;
  const places = ask.places.map((place) => {
    const name = place.words.join(" ");
    const twin = place.level === "province" && isDistrictFolded(name) && districtsNamed(place.name).length === 0;
    return twin ? { ...place, name, level: "district" as const, provinces: [], former: false, today: false } : place;
  });
  return places.every((place, i) => place === ask.places[i]) ? null : { ...ask, places };
}

/**
 * The answer to a query, whoever understood it. `quoting`: where no record answers, the sentence that covers the question does; only for
 * the question's own words, since another's may cover anything.
 */
export async function answerTo(store: Store, query: Query, started: number, { quoting = true } = {}): Promise<Answer> {
  const reader = new Reader(store);
  const parts: Part[] = [];
  for (const asked of query.asks.slice(0, MOST_ASKS)) {
    const first = await gather(reader, asked);
    // What the articles call the persons asked about is looked up under that name.
    const one = resolveNames(resolveForms(asked, first.contexts), first.contexts, first.awards);
    const gathered = one === asked ? first : await gather(reader, one);
    const part = decide(one, gathered);
    const other = part.status === "no_data" ? asDistrict(one) : null;
    const again = other === null ? part : decide(other, await gather(reader, other));
    parts.push(again.status === "answered" || !quoting ? again : covering(one, part, gathered));
  }
  const worded = compose(query, parts);
  return { ...worded, understood: { ...query }, engine: "rules", tookMs: performance.now() - started };
}
