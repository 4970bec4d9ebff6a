import type { CheerioAPI } from "cheerio";
import type { TreeIndex } from "../tree-index.ts";
import { profiles } from "./families.ts";
import type { Profile } from "./profile.ts";

// What operators write in `sources.yaml` for more than one profile.
const ALIASES: Readonly<Record<string, readonly string[]>> = { liferay: ["liferay7", "liferay6"] };

/** The ids that `sources.yaml` may name. */
export const profileIds: readonly string[] = [...profiles.map(({ id }) => id), ...Object.keys(ALIASES)];

/** A class or an id of a selector: where the HTML does not hold it, the selector finds nothing. */
const NAME = /[.#=*^]["']?([\w-]{4,})/g;
const NEEDLES = new Map<string, readonly string[]>();

/** Whether a selector can find anything in a page, by its HTML alone. */
export function mayHave(html: string, selector: string): boolean {
  let needles = NEEDLES.get(selector);
  if (needles === undefined) {
    needles = [...selector.matchAll(NAME)].flatMap(([, name]) => (name === undefined ? [] : [name]));
    NEEDLES.set(selector, needles);
  }
  return needles.every((needle) => html.includes(needle));
}

function has($: CheerioAPI, html: string, selectors: readonly string[]): boolean {
  return selectors.some((selector) => mayHave(html, selector) && $(selector).length > 0);
}

/**
 * The profile of a page. `wanted`: an id of `sources.yaml`; null for none; undefined for the system that the page names as its generator,
 * else the first whose marks it bears.
 */
export function chooseProfile($: CheerioAPI, html: string, tree: TreeIndex, wanted: string | null | undefined): Profile | null {
  if (wanted === null) return null;
  if (wanted !== undefined) {
    const among = ALIASES[wanted] ?? [wanted];
    const named = among.flatMap((id) => profiles.find((profile) => profile.id === id) ?? []);
    return named.find(({ marks }) => has($, html, marks)) ?? named[0] ?? null;
  }
  const generator = tree.named("meta").find(({ attribs }) => attribs.name?.toLowerCase() === "generator")?.attribs.content ?? "";
  const said = generator === "" ? undefined : profiles.find((profile) => profile.generator?.test(generator) && has($, html, profile.body));
  return said ?? profiles.find(({ marks, body }) => has($, html, marks) && has($, html, body)) ?? null;
}
