import type { RecipientKind } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { type Receiver, readRecipients } from "./recipients.ts";

// I. TẬP THỂ · 2. Cá nhân: · B. HỘ GIA ĐÌNH (03 hộ)
const KIND_LINE =
  /^(?:[ivx]{1,4}|[a-zđ]|\d{1,2}|[-+*•▪])?[.)/-]? *(?:danh +sách +)?(?:các +|đối +với +|về +)?(tập +thể|đơn +vị|cá +nhân|hộ +gia +đình|gia +đình)(?: *[(:][^)]{0,40}\)?)? *:?$/u;
const KINDS: Record<string, RecipientKind> = {
  "tập thể": "collective",
  "đơn vị": "collective",
  "cá nhân": "individual",
  "hộ gia đình": "household",
  "gia đình": "household",
};
const KIND_PREFIX = /^(?:[-+*•▪–] *|\d{1,3}[.)] *|[a-zđ][.)] *)?(tập +thể|cá +nhân|hộ +gia +đình) *: */u;
const MARKER = /^(?:[-+*•▪–] *|\(?\d{1,3}[.)/-] *|[a-zđ][.)] +|stt *)/u;
const STOP =
  /^(?:điều \d|nơi nhận|căn cứ|quyết định|chương |phần |kt\.|tm\.|trang \d|tải |chủ tịch *$|các tập thể, cá nhân|\(?đã ký|kèm theo|tags?:|tin |các tin|ghi chú)/u;

export interface Listed {
  readonly receiver: Receiver;
  readonly start: number;
  readonly end: number;
}

/** Names listed below the line at `blockIndex`: bullets, numbers, rows, under headings that tell tập thể, cá nhân, hộ gia đình. */
export function listedBelow(document: ArticleDocument, blockIndex: number, isClause: (block: Block) => boolean): Listed[] {
  const listed: Listed[] = [];
  let kind: RecipientKind | undefined;
  let marked: boolean | null = null;
  for (let at = blockIndex + 1; at < document.blocks.length; at++) {
    const block = document.blocks[at] as Block;
    const view = document.view.slice(block.start, block.end);
    if (listed.length === 0 && view.startsWith("(")) continue;
    if (view.length > 400 || STOP.test(view)) break;
    const heading = KIND_LINE.exec(view);
    if (heading) {
      kind = KINDS[(heading[1] as string).replace(/ +/gu, " ")];
      marked = null;
      continue;
    }
    const marker = MARKER.exec(view)?.[0].length ?? 0;
    if (marker === 0 && block.kind === "heading") break;
    if (marked === null) marked = marker > 0 || block.kind === "row";
    if (marked !== (marker > 0 || block.kind === "row") || (!marked && !/[;.]$|^[^.]{3,120}$/u.test(view))) break;
    if (isClause(block)) break;
    const prefix = KIND_PREFIX.exec(view);
    const own = prefix ? KINDS[(prefix[1] as string).replace(/ +/gu, " ")] : kind;
    const from = block.start + (prefix?.[0].length ?? marker);
    const found = prefix
      ? readRecipients(document.text, document.view, from, block.end, { subject: false, loose: true, ...(own && { kind: own }) })
      : readRecipients(document.text, document.view, from, block.end, { subject: false, loose: true, ...(own && { kind: own }) }).slice(
          0,
          1,
        );
    if (found.length === 0) break;
    for (const receiver of found) {
      const isOwn =
        own !== undefined && receiver.count === null && receiver.kind !== own && !(own === "collective" && receiver.kind === "individual");
      listed.push({ receiver: isOwn && own ? { ...receiver, kind: own } : receiver, start: block.start, end: block.end });
    }
  }
  return listed.filter(({ receiver }) => !receiver.vague && !receiver.pointer);
}

/** The list that a decision says is attached, further down under its own heading; only where one heading can be meant. */
export function attachedList(document: ArticleDocument, blockIndex: number, isClause: (block: Block) => boolean): Listed[] {
  const headings = document.blocks.filter(
    (block) =>
      block.index > blockIndex &&
      /^danh sách(?! kèm)/u.test(document.view.slice(block.start, block.start + 20)) &&
      block.end - block.start < 160,
  );
  const [heading, more] = headings;
  return heading && !more ? listedBelow(document, heading.index, isClause) : [];
}
