import type { Rejection } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import type { Candidate } from "./candidate.ts";
import { candidatesIn } from "./candidates.ts";
import { type Group, groupsOf } from "./groups.ts";

export interface FoundMovements {
  readonly groups: readonly Group[];
  /** Of each "các phong trào “A”, “B”", by where it begins, the last name. */
  readonly listEnds: ReadonlyMap<number, Candidate>;
  readonly rejections: readonly Rejection[];
}

const CACHE = new WeakMap<ArticleDocument, FoundMovements>();

/** The named movements of an article, found once per document. */
export function foundMovements(document: ArticleDocument): FoundMovements {
  const cached = CACHE.get(document);
  if (cached) return cached;
  const { found, loose, rejections } = candidatesIn(document);
  const groups = groupsOf(found, loose);
  const listEnds = new Map<number, Candidate>();
  for (const candidate of found) if (candidate.plural) listEnds.set(candidate.listHead, candidate);
  const result = { groups, listEnds, rejections };
  CACHE.set(document, result);
  return result;
}
