import type { RecipientKind } from "@thidua/core";

const KINDS: readonly (readonly [RegExp, RecipientKind])[] = [
  [/^(?:tập thể|đơn vị|cơ quan|tổ chức|doanh nghiệp)/u, "collective"],
  [/^cá nhân/u, "individual"],
  [/^(?:hộ|gia đình)/u, "household"],
];

/** The kind that a heading's word tells: "tập thể", "cá nhân", "hộ gia đình". */
export function kindOf(words: string): RecipientKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(words))?.[1];
}
