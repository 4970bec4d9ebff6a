import { canonical, lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../document/document.ts";

const BULLETS: readonly RegExp[] = [/^\(?\d{1,3}[.)]/u, /^\(?[a-zđ][.)]/u, /^-/u, /^\+/u, /^[*•·▪]/u];
const ARTICLE_OF_DECISION = lean(new RegExp(`^${canonical("điều")} \\d`, "u"));
const ROMAN = /^[IVX]{1,5}[.)] /u;
const LETTER = /^[A-Z][.)] /u;
const PLAIN = -1;
const LEAD = -2;
const SHORT_LEAD = -3;
const CAPITALS = -4;
const PART = -5;
const SUBPART = -6;
const ARTICLE = -7;
const TITLE = -8;

/**
 * For each line, the line above it that it belongs to: a numbered line over differently numbered items ("2. Chỉ tiêu đến năm 2025" over
 * "a) …"), a title over its paragraphs, a lead over leads and items; or -1.
 */
export function sectionsOf(document: ArticleDocument): number[] {
  const { view, text, blocks } = document;
  const open: { style: number; index: number; titled: boolean }[] = [];
  const sections: number[] = [];
  for (const block of blocks) {
    const previous = blocks[block.index - 1];
    const style = isTitleLine(document, block) ? TITLE : styleOf(block, view, text);
    if (style === PLAIN && previous && continues(document, previous, block)) {
      sections.push(sections[block.index - 1] ?? -1);
      continue;
    }
    // A paragraph ends the reach of items and leads, not of the titles of sections.
    if (style === LEAD || (style === PLAIN && block.kind !== "row")) while (open.length > 0 && !open.at(-1)?.titled) open.pop();
    const same = style === ARTICLE || (style === CAPITALS && open[0]?.style !== ARTICLE) ? 0 : open.findIndex((one) => one.style === style);
    if (same >= 0) open.length = same;
    sections.push(open.at(-1)?.index ?? -1);
    const short = block.end - block.start < 120 && !".;,:".includes(text.charAt(block.end - 1));
    const titled = style === ARTICLE || (short && style !== LEAD && style !== SHORT_LEAD);
    if (style !== PLAIN) open.push({ style, index: block.index, titled });
  }
  return sections;
}

const LONGEST_TITLE = 64;
const SHORTEST_TEXT = 140;

/** "Hẹn nhau năm 2019": a short line without a mark at its end, between paragraphs of running text. */
function isTitleLine({ blocks, text }: ArticleDocument, { index, kind, start, end }: Block): boolean {
  const next = blocks[index + 1];
  const previous = blocks[index - 1];
  if (kind !== "paragraph" || end - start > LONGEST_TITLE || next?.kind !== "paragraph" || next.end - next.start < SHORTEST_TEXT)
    return false;
  if (previous && (previous.kind === "row" || (previous.kind === "paragraph" && previous.end - previous.start < LONGEST_TITLE)))
    return false;
  return !/[.;,:!?…)]/u.test(text.charAt(end - 1)) && /^[\p{Lu}\d“"]/u.test(text.slice(start, start + 2));
}

function styleOf(block: Block, view: string, text: string): number {
  const words = text.slice(block.start, block.start + 8);
  if (ARTICLE_OF_DECISION.test(view.slice(block.start, block.start + 8))) return ARTICLE;
  if (ROMAN.test(words)) return PART;
  if (LETTER.test(words)) return SUBPART;
  if (block.kind === "heading") return CAPITALS;
  const bullet = BULLETS.findIndex((one) => one.test(view.slice(block.start, block.start + 6)));
  if (bullet >= 0) return bullet;
  // "Trong đó:" stands under the lead before it.
  return block.kind !== "lead" ? PLAIN : block.end - block.start < 40 ? SHORT_LEAD : LEAD;
}

/** A line that the page broke in the middle of a sentence. */
export function continues(document: ArticleDocument, previous: Block, block: Block): boolean {
  if (block.start - previous.end > 1 || previous.kind === "heading" || previous.kind === "caption") return false;
  const first = document.text.charAt(block.start);
  if (block.kind !== "paragraph" || ".!?".includes(document.text.charAt(previous.end - 1))) return false;
  if (first !== first.toUpperCase()) return true;
  const long = previous.end - previous.start >= 60 && previous.end - previous.start <= 130;
  return (long || /\d/u.test(first)) && !":;".includes(document.text.charAt(previous.end - 1));
}
