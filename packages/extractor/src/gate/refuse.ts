import type { Grounding, RefusalCode } from "./claim.ts";

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function refuse(code: RefusalCode, reason: string): Grounding {
  return { ok: false, code, reason };
}
