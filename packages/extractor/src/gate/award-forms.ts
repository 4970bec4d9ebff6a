import { type FormToken, isForm, type Token } from "../rules/awards/tokens.ts";
import type { AwardClaim } from "./claim.ts";
import type { Span } from "./refuse.ts";

/* The form that an award claim names, where a quote or a line above tells it. */

export const NO_FORM = "câu trích không có hình thức khen thưởng này";

/** Whether a form is the one that a claim names; "chiến sĩ thi đua" alone is of any level. */
export function names(form: FormToken, claim: AwardClaim): boolean {
  return form.slug === claim.award || (form.slug === null && !form.ellipsis && claim.award.startsWith("chien-si-thi-dua"));
}

/** The tokens that may be the form of a claim. */
export function formsFor(claim: AwardClaim, tokens: readonly Token[]): readonly FormToken[] {
  return claim.award === "khen-thuong" ? praised(tokens) : tokens.filter(isForm);
}

/** "khen thưởng 35 tập thể": the verb stands for a form that is not told. */
function praised(tokens: readonly Token[]): FormToken[] {
  return tokens.flatMap((token) =>
    token.kind === "praise"
      ? [
          {
            ...token,
            kind: "form",
            slug: "khen-thuong",
            ranks: [null],
            level: null,
            nameStart: token.start,
            nameEnd: token.end,
            ellipsis: false,
          },
        ]
      : [],
  );
}

const RANKS: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [/(?<![\p{L}])hạng (?:nhất|i)(?![\p{L}])/gu, 1],
  [/(?<![\p{L}])hạng (?:nhì|hai|ii)(?![\p{L}])/gu, 2],
  [/(?<![\p{L}])hạng (?:ba|iii)(?![\p{L}])/gu, 3],
];

/** The rank that a line tells, or null. */
export function rankIn(line: string): number | null {
  return RANKS.find(([pattern]) => line.search(pattern) >= 0)?.[1] ?? null;
}

const RANKED = /^hu(?:an|y)-chuong/u;

/** "Huân chương Độc lập: 1 hạng Nhì, 3 hạng Ba": each lone rank is the order or medal named last before it. */
export function withRanks(view: string, forms: readonly FormToken[], claim: AwardClaim, place: Span): FormToken[] {
  if (claim.rank === null) return [...forms];
  const found = [...forms];
  for (const [pattern, rank] of RANKS) {
    if (rank !== claim.rank) continue;
    for (const { index, 0: words } of view.slice(place.start, place.end).matchAll(pattern)) {
      const start = place.start + index;
      const end = start + words.length;
      if (forms.some((form) => !form.ellipsis && form.start < end && start < form.end)) continue;
      const order = forms.findLast((form) => !form.ellipsis && form.end <= start);
      if (order?.slug === claim.award && RANKED.test(claim.award))
        found.push({ ...order, start, end, nameStart: start, nameEnd: end, ranks: [rank], ellipsis: true });
    }
  }
  return found;
}
