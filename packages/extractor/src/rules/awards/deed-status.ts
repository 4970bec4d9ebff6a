import { type AwardStatus, lean } from "@thidua/core";
import type { Clause } from "./clause.ts";
import type { Carried, Deed } from "./deed.ts";
import { blockOf, RESULT, statusOfVerb } from "./status.ts";
import type { Reader, Verb } from "./verbs.ts";

export interface DeedStatus {
  readonly status: AwardStatus;
  readonly blocked: Clause["blocked"];
  /** Whether the words say that it is done. */
  readonly done: boolean;
}

const DONE_BEFORE_VERB = /(?<![\p{L}\p{M}])(?:đã|vừa)(?![\p{L}\p{M}])/u;

// (Cụm bình xét) 2 đơn vị (tặng Cờ thi đua của Chính phủ)
const PICKED = lean(/^(?: (?:được|ra))? \d{1,3} (?:\p{L}+ ?){1,6}$/u);

/**
 * Whether a deed is done, asked for or none at all: by its own words, by the verb that it goes on with (`carried`), by the lead or heading
 * above (`inherited`), by what the whole sentence aims at (`aim`).
 */
export function statusIn(
  reader: Reader,
  deed: Deed,
  previous: Verb | undefined,
  carried: Carried,
  inherited: AwardStatus | null,
  aim: Clause["blocked"],
): DeedStatus {
  const { view } = reader;
  const { verb, from, voice, passive, ask, nominate, hasAsk, completes } = deed;
  let blocked = blockOf(reader, from, verb, hasAsk) ?? aim;
  const done = RESULT.test(view.slice(passive ? Math.max(from, passive.start - 12) : from, verb.start));
  if (done && blocked === aim) blocked = null;
  let status = statusOfVerb(view, from, verb, { ask, nominate, passive, done });
  const joined = previous !== undefined && voice === "active" && !DONE_BEFORE_VERB.test(view.slice(from, verb.start));
  if (status === "conferred" && (joined || completes) && carried.status === "proposed") status = "proposed";
  // "năm 2011, A đã được tặng Cờ, còn B được tặng Bằng khen": of both it is told as done
  const withDone = carried.done && voice !== "active" && !view.slice(previous?.end ?? from, verb.start).includes(";");
  if (status === "conferred" && inherited === "proposed" && !done && !withDone) status = "proposed";
  if (previous?.weighed && voice === "active" && PICKED.test(view.slice(previous.end, verb.start))) status = "proposed";
  const isDone = done && status === "conferred";
  // "đề nghị 2 nghệ nhân được phong tặng A, 6 nghệ nhân được phong tặng B": one asking for both
  if (status === "conferred" && carried.asksFor && passive && !done && !view.slice(carried.asksFor, from).includes(";"))
    status = "proposed";
  const before = carried.blocked;
  if (!blocked && (joined || completes) && (before?.code === "not-yet" || before?.code === "rule")) blocked = before;
  return { status, blocked, done: isDone };
}
