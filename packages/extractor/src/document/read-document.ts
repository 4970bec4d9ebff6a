import { type Article, canonical, lean } from "@thidua/core";
import { withCells } from "./cells.ts";
import type { ArticleDocument, Block, BlockKind, Sentence } from "./document.ts";
import { withFontBullets } from "./font-bullets.ts";
import { sentenceBounds } from "./sentences.ts";

// "1. …", "a) …", "- …", "+ …", "• …", "Điều 2. …", "II. …": what opens a numbered or bulleted line.
const BULLET = /^(?:[-+*•▪–·]\s|\(?\d{1,3}[.)]\s|\(?[a-zđ][.)]\s)/u;
const NUMBERED_HEADING = lean(/^(?:điều \d{1,3}\b|phần (?:thứ )?[\p{L}\d]{1,6}\b|(?:[IVX]{1,5}|[A-Z])[.)-]\s)/iu);
const CAPTION =
  /^\[(?:ảnh|hình|video|clip|ảnh minh họa)\]|\([\w. -]{3,80}\.(?:jpe?g|png|gif|webp)\)$|^(?:ảnh|hình|trong ảnh|chú thích ảnh)\s*[:.]|(?:\bảnh|\bnguồn|\bảnh tư liệu)\s*:\s*[^.]{1,60}\.?$/u;
const THREE_LETTERS = lean(/\p{L}{3}/u);
const OPENS_CAPTION = /^(?:ảnh|hình|trong|chú|\[)|(?:jpe?g|png|gif|webp)\)$/u;
const ROMAN_OR_ARTICLE = /^(?:điều \d|phần |[ivx]{1,5}[.)-]\s)/u;
// "Điều 1. Khen thưởng các tập thể có thành tích trong phong trào …, gồm:"
const ARTICLE = /^điều \d{1,3}[.:]/u;
// One below the other: "1. Tặng Cờ thi đua cho:", "a) Tập thể:", "- Khối các huyện:", "+ Cấp xã:"
const BULLETS = [/^\(?\d{1,3}[.)]\s/u, /^\(?[a-zđ][.)]\s/u, /^[-–▪•*·]\s/u, /^\+\s/u];

function kindOf(view: string, text: string): BlockKind {
  const ends = view.trimEnd();
  if (view.includes(" | ") && view.length < 400) return "row";
  if (BULLET.test(text) || view.startsWith("• ")) return ends.endsWith(":") ? "lead" : "item";
  if (text.length < 160 && NUMBERED_HEADING.test(text)) return "heading";
  if (ends.endsWith(":") && text.length < 600) return "lead";
  if (text.length < 300 && (view.includes(":") || OPENS_CAPTION.test(view)) && CAPTION.test(view)) return "caption";
  if (text.length < 120 && text === text.toUpperCase() && THREE_LETTERS.test(text)) return "heading";
  return "paragraph";
}

/** 0 for a part or article of a decision, 1 for a numbered or all-capitals heading, from 2 for a lead by how it is numbered, 3 for what they govern. */
function depthOf(kind: BlockKind, view: string): number {
  if (kind === "heading") return ROMAN_OR_ARTICLE.test(view) ? 0 : 1;
  if (kind !== "lead") return 3;
  if (ARTICLE.test(view)) return 0;
  const bullet = BULLETS.findIndex((one) => one.test(view));
  return bullet < 0 ? 2 : 2 + (bullet + 1) / 10;
}

/** Reads the structure of an article: lines, what governs them, sentences. Linear in the text. */
export function readDocument(article: Article): ArticleDocument {
  const text = article.text;
  const view = withCells(text, withFontBullets(text, canonical(text)));
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const governing: { index: number; depth: number }[] = [];
  let from = 0;
  while (from < text.length) {
    const newline = text.indexOf("\n", from);
    const stop = newline < 0 ? text.length : newline;
    let start = from;
    let end = stop;
    while (start < end && view.charCodeAt(start) <= 32) start++;
    while (end > start && view.charCodeAt(end - 1) <= 32) end--;
    from = stop + 1;
    if (start === end) continue;
    const line = view.slice(start, end);
    const kind = kindOf(line, text.slice(start, end));
    const depth = depthOf(kind, line);
    // A plain paragraph ends the reach of a lead; items and rows stay under it.
    while (governing.length > 0) {
      const last = governing[governing.length - 1] as { index: number; depth: number };
      const closes = kind === "paragraph" || kind === "caption" ? last.depth >= 2 : last.depth >= depth;
      if (!closes) break;
      governing.pop();
    }
    const parent = governing.at(-1)?.index ?? -1;
    const firstSentence = sentences.length;
    for (const bounds of sentenceBounds(text, view, start, end))
      sentences.push({ index: sentences.length, start: bounds.start, end: bounds.end, block: blocks.length });
    if (depth < 3) governing.push({ index: blocks.length, depth });
    blocks.push({ index: blocks.length, start, end, kind, parent, firstSentence, endSentence: sentences.length });
  }
  return { article, text, view, blocks, sentences };
}
