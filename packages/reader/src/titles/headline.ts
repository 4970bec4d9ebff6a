import { canonical } from "@thidua/core";
import { isSignature } from "../text/author.ts";
import { classOf, DIGIT, LETTER, OTHER } from "../text/characters.ts";
import type { Logical } from "../text/logical.ts";
import { isCapitals, startsItem } from "../text/shape.ts";
import { isBanner, isMotto, isSection } from "./banner.ts";

/** Words and nothing else, one blank between them, for comparing headlines. */
export function titleKey(text: string): string {
  const view = canonical(text);
  let key = "";
  let from = -1;
  let blank = false;
  for (let at = 0; at < view.length; at++) {
    const code = view.charCodeAt(at);
    const found = classOf(code);
    if (found === OTHER) return slowKey(view);
    if ((found & (LETTER | DIGIT)) !== 0) {
      if (from < 0) from = at;
      blank = false;
    } else if (from >= 0) {
      // Words that a lone blank parts stay together: a headline is cut at its marks only.
      if (code === SPACE && !blank) blank = true;
      else {
        key = joined(key, view.slice(from, blank ? at - 1 : at));
        from = -1;
        blank = false;
      }
    }
  }
  return from < 0 ? key : joined(key, view.slice(from, blank ? view.length - 1 : view.length));
}

function joined(key: string, words: string): string {
  return key === "" ? words : `${key} ${words}`;
}

const SPACE = 32;

/** The same with characters that the table does not know. */
function slowKey(view: string): string {
  return view.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** Share of the pairs of neighbouring words of a headline that stand in `body`, 0..1; both are keys. */
function pairsIn(body: string, words: readonly string[]): number {
  if (words.length < 2) return 0;
  let found = 0;
  for (let i = 1; i < words.length; i++) if (body.includes(`${words[i - 1]} ${words[i]}`)) found++;
  return found / (words.length - 1);
}

const DEPTH = 120;

/**
 * Which of the lines above the first paragraph is the headline of the article; -1 where none can be.
 * `before`: the index of that paragraph.
 */
export function chooseHeadline(all: readonly Logical[], before: number): number {
  // A headline is never far below the top of what a scraper keeps; without a paragraph in sight the first lines are looked at.
  const from = before < all.length ? Math.max(0, before - DEPTH) : 0;
  const found = chooseAmong(all.slice(from, from + DEPTH + 6), Math.min(before - from, DEPTH));
  return found < 0 ? found : from + found;
}

function chooseAmong(lines: readonly Logical[], end: number): number {
  const candidates = candidatesAmong(lines, end);
  // The text below a headline repeats its words, which is worth up to two points: asked of those whom they could help only.
  const most = Math.max(...candidates.map(({ score }) => score));
  const near = candidates.filter(({ score }) => score + MOST_FOR_WORDS >= most);
  const [only] = near;
  if (only === undefined) return -1;
  if (near.length === 1 && only.score >= LEAST_FOR_SENTENCE) return only.index;
  const body = titleKey(
    lines
      .slice(end, end + 4)
      .map((line) => line.text.slice(0, 900))
      .join(" ")
      .slice(0, 900),
  );
  let best = only;
  let bestScore = -Infinity;
  for (const candidate of near) {
    const score = candidate.score + 2 * pairsIn(body, candidate.key.split(" "));
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  // A sentence of the text that happens to stand above the first long one is no headline.
  return bestScore < LEAST_FOR_SENTENCE && /[.;:]$/.test(lines[best.index]?.text ?? "") ? -1 : best.index;
}

// A little more than two, for what floating point adds.
const MOST_FOR_WORDS = 2.001;
const LEAST_FOR_SENTENCE = -1.5;

interface Candidate {
  index: number;
  key: string;
  score: number;
}

/** Each line that can be a headline, and what speaks for it where it stands and in its own words. */
function candidatesAmong(lines: readonly Logical[], end: number): Candidate[] {
  const keys = lines.slice(0, end).map((line) => titleKey(line.text));
  // With a blank behind each: "is the beginning of" is asked of all pairs of them.
  const starts = keys.map((key) => `${key} `);
  const counts = keys.map((key) => key.split(" ").length);
  const candidates: Candidate[] = [];
  let most = -Infinity;
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    const key = keys[i] ?? "";
    const words = counts[i] ?? 0;
    if (line === undefined || line.row || line.kind !== null || words < 2 || line.text.length > 320 || !/\p{L}{2}/u.test(line.text))
      continue;
    const text = line.text;
    let score = -0.15 * (candidates.length + 1);
    const again = keys.findIndex((other, at) => at !== i && other === key);
    if (again >= 0) score += words >= 4 ? 3 : 1;
    // "Headline - Name of the portal" above the headline itself.
    else if (words >= 5 && keys.some((other, at) => at !== i && other.startsWith(starts[i] ?? ""))) score += 2;
    if (starts.some((other, at) => at !== i && (counts[at] ?? 0) >= 5 && key.startsWith(other))) score -= 3;
    if (text.length >= 25) score += 1.5;
    if (text.length >= 40) score += 0.5;
    if (words >= 6) score += 0.5;
    if (line.gap) score += 0.7;
    if (lines[i + 1]?.gap === true) score += 0.7;
    if (lines[i + 1]?.kind === "meta" || lines[i - 1]?.kind === "meta") score += 0.8;
    if (/[:“"?!]/.test(text)) score += 0.5;
    // The rest only takes away: a line that is out already is not asked.
    if (score + MOST_FOR_WORDS >= most) {
      if (isBanner(text)) score -= 4;
      if (isSection(text)) score -= 2.5;
      if (isMotto(text)) score -= 3;
      if (text.length < 40 && isCapitals(text)) score -= 1;
      if (/[^.][.;:]$/.test(text.slice(-2))) score -= again >= 0 || (line.gap && lines[i + 1]?.gap === true && i > 0) ? 1 : 5;
      if (/^\(|^ảnh|ảnh:/iu.test(text)) score -= 3.5;
      if (isSignature(text)) score -= 2;
      // "* Hà Trung biểu dương lực lượng tuyến đầu": a second headline, or an item.
      if (startsItem(text)) score -= 2;
    }
    candidates.push({ index: i, key, score });
    most = Math.max(most, score);
  }
  return candidates;
}

const TRAILER = /^(.{15,}?)\s+(?:\||[-–—]|»|::)\s+([^|»]{3,80})$/u;

/** The headline without the name of the site behind it: "Lễ phát động thi đua | Báo Hòa Bình". */
export function withoutSiteName(title: string): string {
  const found = TRAILER.exec(title);
  return found?.[1] !== undefined && found[2] !== undefined && isBanner(found[2]) ? found[1] : title;
}
