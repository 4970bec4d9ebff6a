import type { Draft } from "../draft.ts";
import type { Grounding, RefusalCode, Span } from "./claim.ts";

export type { Span } from "./claim.ts";

export function refuse(code: RefusalCode, reason: string): Grounding {
  return { ok: false, code, reason };
}

/** A claim that holds: the rules read it too (`readings`), or the gate read it by itself at `spans`. */
export function held(place: Span, readings: readonly Draft<object>[], spans: { readonly [part: string]: Span } = {}): Grounding {
  return { ok: true, start: place.start, end: place.end, readings, spans };
}
