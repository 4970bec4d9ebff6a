/** Names of awards by their slug, as the server tells them; empty until it has. */
const names = new Map<string, string>();

export function knowAwards(awards: readonly { slug: string; name: string }[]): void {
  for (const { slug, name } of awards) names.set(slug, name);
}

/** The award in full: what is written only as "hạng Ba" behind another of its kind has the form's own name. */
export function awardText({ award, name, rank }: { award: string; name: string; rank: number | null }): string {
  const ranked = /hạng/iu.test(name);
  const form = names.get(award);
  const full = form !== undefined && /^hạng/iu.test(name) ? `${form} ${name}` : name;
  return ranked || rank === null ? full : `${full} hạng ${["", "Nhất", "Nhì", "Ba"][rank]}`;
}
