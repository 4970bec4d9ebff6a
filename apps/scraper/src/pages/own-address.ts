import { articleIdOf } from "@thidua/reader";
import { addressLikeness } from "../links/find-links.ts";
import { isTrap, keyOf, plainAddress } from "../links/identity.ts";
import { readLinks } from "./read-links.ts";

/** Asked before an article takes an address that its page calls its own: whether the article of that id is this one, or there is none yet. */
export type Claim = (id: string, title: string) => Promise<boolean>;

/** An identifier, or a slug of some words. */
const LEAST = 0.35;
/** The head of a page; what its text says of itself is not asked for. */
const HEAD = 60_000;

/** The address of a page in its `link rel=canonical`, or null. */
function canonicalOf(html: string): string | null {
  const tag = /<link\b[^>]{0,500}\bcanonical\b[^>]{0,1000}>/i.exec(html.slice(0, HEAD));
  return tag === null ? null : readLinks(tag[0]).canonical;
}

const host = (address: string) => new URL(address).host.replace(/^www\./, "");

/**
 * The address by which an article is known: the one that its page calls its own, where that is an article's on the same host and no other
 * article's, else the one that it was fetched from, without sessions and the like. Some templates name one address on every page.
 */
export async function ownAddress(html: string | null, url: string, title: string, claim: Claim): Promise<string> {
  const plain = plainAddress(url, url) ?? url;
  const said = html === null ? null : canonicalOf(html);
  const canonical = said === null ? null : plainAddress(said, url);
  if (canonical === null || canonical === plain || host(canonical) !== host(plain) || isTrap(canonical)) return plain;
  const { pathname, search } = new URL(canonical);
  if (pathname === "/" && search === "") return plain;
  if (keyOf(canonical) !== keyOf(plain) && addressLikeness(canonical) < LEAST) return plain;
  return (await claim(articleIdOf(canonical), title)) ? canonical : plain;
}

/** Answers claims from what was claimed before and from what is kept: an id belongs to whoever had it first. */
export function openClaims(find: (id: string) => Promise<{ title: string } | null>): Claim {
  const claimed = new Map<string, Promise<string>>();
  return async (id, title) => {
    let owner = claimed.get(id);
    if (owner === undefined) {
      // Whoever asks first has it, unless it is kept already.
      owner = find(id).then((known) => known?.title ?? title);
      if (claimed.size >= MOST_CLAIMS) claimed.clear();
      claimed.set(id, owner);
    }
    return (await owner) === title;
  };
}

const MOST_CLAIMS = 20_000;
