import type { AnyNode } from "domhandler";
import { select } from "../select.ts";
import type { TreeIndex } from "../tree-index.ts";
import { profiles } from "./families.ts";
import type { Profile } from "./profile.ts";

// What operators write in `sources.yaml` for more than one profile.
const ALIASES: Readonly<Record<string, readonly string[]>> = { liferay: ["liferay7", "liferay6"] };

/** The ids that `sources.yaml` may name. */
export const profileIds: readonly string[] = [...profiles.map(({ id }) => id), ...Object.keys(ALIASES)];

/** A class or an id of a selector, or a part of one: where none of the page holds it, the selector finds nothing. */
const NAME = /(?:[.#]|\[(?:class|id)[*^]?=)["']?([\w-]{4,})/g;
const NEEDLES = new Map<string, readonly string[]>();

/** Whether a selector can find anything in a page, by the classes and ids of it alone. */
export function mayHave(names: string, selector: string): boolean {
  let needles = NEEDLES.get(selector);
  if (needles === undefined) {
    needles = [...selector.matchAll(NAME)].flatMap(([, name]) => (name === undefined ? [] : [name]));
    NEEDLES.set(selector, needles);
  }
  return needles.every((needle) => names.includes(needle));
}

function has(root: AnyNode, names: string, selectors: readonly string[]): boolean {
  return selectors.some((selector) => mayHave(names, selector) && select(selector, root).length > 0);
}

/**
 * The profile of a page. `wanted`: an id of `sources.yaml`; null for none; undefined for the system that the page names as its generator,
 * else the first whose marks it bears.
 */
export function chooseProfile(root: AnyNode, tree: TreeIndex, wanted: string | null | undefined): Profile | null {
  if (wanted === null) return null;
  if (wanted !== undefined) {
    const among = ALIASES[wanted] ?? [wanted];
    const named = among.flatMap((id) => profiles.find((profile) => profile.id === id) ?? []);
    return named.find(({ marks }) => has(root, tree.names, marks)) ?? named[0] ?? null;
  }
  const generator = tree.named("meta").find(({ attribs }) => attribs.name?.toLowerCase() === "generator")?.attribs.content ?? "";
  const said =
    generator === "" ? undefined : profiles.find((profile) => profile.generator?.test(generator) && has(root, tree.names, profile.body));
  return said ?? profiles.find(({ marks, body }) => has(root, tree.names, marks) && has(root, tree.names, body)) ?? null;
}
