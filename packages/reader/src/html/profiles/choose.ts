import type { CheerioAPI } from "cheerio";
import { profiles } from "./families.ts";
import type { Profile } from "./profile.ts";

// What operators write in `sources.yaml` for more than one profile.
const ALIASES: Readonly<Record<string, readonly string[]>> = { liferay: ["liferay7", "liferay6"] };

/** The ids that `sources.yaml` may name. */
export const profileIds: readonly string[] = [...profiles.map(({ id }) => id), ...Object.keys(ALIASES)];

function has($: CheerioAPI, selectors: readonly string[]): boolean {
  return selectors.some((selector) => $(selector).length > 0);
}

/**
 * The profile of a page. `wanted`: an id of `sources.yaml`; null for none; undefined for the system that the page names as its generator,
 * else the first whose marks it bears.
 */
export function chooseProfile($: CheerioAPI, wanted: string | null | undefined): Profile | null {
  if (wanted === null) return null;
  if (wanted !== undefined) {
    const among = ALIASES[wanted] ?? [wanted];
    const named = among.flatMap((id) => profiles.find((profile) => profile.id === id) ?? []);
    return named.find(({ marks }) => has($, marks)) ?? named[0] ?? null;
  }
  const generator = $('meta[name="generator" i]').first().attr("content") ?? "";
  const said = generator === "" ? undefined : profiles.find((profile) => profile.generator?.test(generator) && has($, profile.body));
  return said ?? profiles.find(({ marks, body }) => has($, marks) && has($, body)) ?? null;
}
