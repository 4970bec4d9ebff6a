import { canonical } from "@thidua/core";
import { isSignature } from "../text/author.ts";
import type { Logical } from "../text/logical.ts";
import { isCapitals } from "../text/shape.ts";
import { isBanner, isMotto, isSection } from "./banner.ts";

/** Words and nothing else, for comparing headlines. */
export function titleKey(text: string): string {
  return canonical(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function pairsIn(body: string, title: string): number {
  const words = titleKey(title).split(" ");
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
  const keys = lines.slice(0, end).map((line) => titleKey(line.text));
  const body = titleKey(
    lines
      .slice(end, end + 4)
      .map((line) => line.text)
      .join(" ")
      .slice(0, 900),
  );
  let best = -1;
  let bestScore = -Infinity;
  let seen = 0;
  for (let i = 0; i < end; i++) {
    const line = lines[i];
    const key = keys[i] ?? "";
    if (line === undefined || line.row || line.kind !== null || !/\p{L}{2}/u.test(line.text)) continue;
    const text = line.text;
    const words = key.split(" ").length;
    if (words < 2 || text.length > 320) continue;
    seen++;
    let score = -0.15 * seen;
    const again = keys.findIndex((other, at) => at !== i && other === key);
    if (again >= 0) score += words >= 4 ? 3 : 1;
    // "Headline - Name of the portal" above the headline itself.
    else if (keys.some((other, at) => at !== i && other.startsWith(`${key} `)) && words >= 5) score += 2;
    if (keys.some((other, at) => at !== i && key.startsWith(`${other} `) && other.split(" ").length >= 5)) score -= 3;
    if (text.length >= 25) score += 1.5;
    if (text.length >= 40) score += 0.5;
    if (words >= 6) score += 0.5;
    if (line.gap) score += 0.7;
    if (lines[i + 1]?.gap === true) score += 0.7;
    if (lines[i + 1]?.kind === "meta" || lines[i - 1]?.kind === "meta") score += 0.8;
    if (/[:“"?!]/.test(text)) score += 0.5;
    if (isBanner(text)) score -= 4;
    if (isSection(text)) score -= 2.5;
    if (isMotto(text)) score -= 3;
    if (isCapitals(text) && text.length < 40) score -= 1;
    if (/[^.][.;:]$/.test(text)) score -= again >= 0 || (line.gap && lines[i + 1]?.gap === true && i > 0) ? 1 : 5;
    if (/^\(|^ảnh|ảnh:/iu.test(text)) score -= 3.5;
    if (isSignature(text)) score -= 2;
    score += 2 * pairsIn(body, text);
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  // A sentence of the text that happens to stand above the first long one is no headline.
  return best >= 0 && bestScore < -1.5 && /[.;:]$/.test(lines[best]?.text ?? "") ? -1 : best;
}

const TRAILER = /^(.{15,}?)\s+(?:\||[-–—]|»|::)\s+([^|»]{3,80})$/u;

/** The headline without the name of the site behind it: "Lễ phát động thi đua | Báo Hòa Bình". */
export function withoutSiteName(title: string): string {
  const found = TRAILER.exec(title);
  return found?.[1] !== undefined && found[2] !== undefined && isBanner(found[2]) ? found[1] : title;
}
