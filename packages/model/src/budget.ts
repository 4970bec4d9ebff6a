import type { ModelSettings } from "./settings.ts";

export type Limit = { readonly tokens: number } | { readonly dollars: number };

/** `200000` tokens, `2.5usd` dollars (which needs prices); null for anything else. */
export function readLimit(text: string): Limit | null {
  const found = /^(\d+(?:\.\d+)?) *(usd|\$|k|m)?$/iu.exec(text.trim());
  if (!found) return null;
  const value = Number(found[1]);
  if (!(value > 0)) return null;
  const unit = found[2]?.toLowerCase();
  if (unit === "usd" || unit === "$") return { dollars: value };
  return { tokens: Math.round(value * (unit === "k" ? 1000 : unit === "m" ? 1_000_000 : 1)) };
}

/** Cost in US dollars; null where no prices are set. */
export function costOf(usage: { inputTokens: number; outputTokens: number }, prices: ModelSettings["prices"]): number | null {
  return prices && (usage.inputTokens * prices.input + usage.outputTokens * prices.output) / 1_000_000;
}

/**
 * What a run may spend. A request sets aside the most it can cost before it is sent, and gives back what it did not use: requests under way
 * at once never pass the limit together.
 */
export interface Budget {
  /** False where the rest does not suffice. */
  setAside(inputTokens: number, outputTokens: number): boolean;
  settle(aside: { inputTokens: number; outputTokens: number }, used: { inputTokens: number; outputTokens: number }): void;
}

export const NO_LIMIT: Budget = { setAside: () => true, settle: () => {} };

export function budgetOf(limit: Limit, prices: ModelSettings["prices"]): Budget {
  const weigh = (inputTokens: number, outputTokens: number): number =>
    "tokens" in limit ? inputTokens + outputTokens : (costOf({ inputTokens, outputTokens }, prices) ?? 0);
  const most = "tokens" in limit ? limit.tokens : limit.dollars;
  let held = 0;
  return {
    setAside(inputTokens, outputTokens) {
      const asked = weigh(inputTokens, outputTokens);
      if (held + asked > most) return false;
      held += asked;
      return true;
    },
    settle(aside, used) {
      held += weigh(used.inputTokens, used.outputTokens) - weigh(aside.inputTokens, aside.outputTokens);
    },
  };
}
