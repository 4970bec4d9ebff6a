import type { AuthorityLevel, AwardSlug, Rank } from "@thidua/core";

/** A form of commendation where it stands. `slug` null is "Chiến sĩ thi đua" of no stated level. */
export interface FormToken {
  readonly kind: "form";
  readonly start: number;
  readonly end: number;
  readonly slug: AwardSlug | null;
  /** `[null]` where there is none, `[2, 3]` for "hạng Nhì, hạng Ba". */
  readonly ranks: readonly (Rank | null)[];
  readonly level: AuthorityLevel | null;
  /** The name without "danh hiệu" and its outer quotation marks. */
  readonly nameStart: number;
  readonly nameEnd: number;
  /** A lone "hạng Ba" that goes on with an order named before. */
  readonly ellipsis: boolean;
  /** "phần thưởng này": the form told before. */
  readonly pointer?: true;
}

export type WordKind =
  | "give"
  | "praise"
  | "receive"
  | "passive"
  | "ask"
  | "weigh"
  | "nominate"
  | "never"
  | "for"
  | "of"
  | "comma"
  | "semi"
  | "colon"
  | "and"
  | "among"
  | "done"
  | "noise";

export interface WordToken {
  readonly kind: WordKind;
  readonly start: number;
  readonly end: number;
}

export type Token = FormToken | WordToken;

/** A test for tokens of these kinds. */
export const is =
  (...kinds: Token["kind"][]) =>
  (token: Token): boolean =>
    kinds.includes(token.kind);

export const isForm = (token: Token): token is FormToken => token.kind === "form";

/** Tokens that lie whole in `start..end`; `tokens` in order. */
export function between(tokens: readonly Token[], start: number, end: number): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}

export function lastOf<T extends Token>(tokens: readonly Token[], test: (token: Token) => token is T): T | undefined;
export function lastOf(tokens: readonly Token[], test: (token: Token) => boolean): Token | undefined;
export function lastOf(tokens: readonly Token[], test: (token: Token) => boolean): Token | undefined {
  for (let index = tokens.length - 1; index >= 0; index--) if (test(tokens[index] as Token)) return tokens[index];
  return undefined;
}

/** Outermost brackets that close. */
export function bracketSpans(view: string, start: number, end: number): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let open = -1;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = view.charAt(at);
    if (character === "(") {
      if (depth === 0) open = at;
      depth++;
    } else if (character === ")" && depth > 0) {
      depth--;
      if (depth === 0) spans.push({ start: open, end: at + 1 });
    }
  }
  return spans;
}
