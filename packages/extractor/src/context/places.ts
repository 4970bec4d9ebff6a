import { type Basis, canonical, isWithinProvince, lean, type Place } from "@thidua/core";
import type { ArticleDocument, Block, Sentence } from "../document/document.ts";
import { sentenceAt } from "../document/offsets.ts";
import { remembered } from "../document/remembered.ts";
import { type Anchor, anchorsOf } from "./places-anchors.ts";
import { focusOf } from "./places-focus.ts";
import { type PlacePhrase, phrasesIn } from "./places-index.ts";
import { localIndex } from "./places-local.ts";

export { focusOf } from "./places-focus.ts";

/**
 * The place that what stands at `start..end` of the text is about: the one named in its clause or sentence, the one that its paragraph or
 * lead opens with, else the one that the article is about. Null where nothing tells. `basis` points at the words that name it.
 */
export function placeFor(document: ArticleDocument, start: number, end: number): { place: Place; basis: Basis } | null {
  const sentence = document.sentences[sentenceAt(document, start)];
  if (sentence) {
    const stated = inSentence(document, sentence, start, end);
    if (stated)
      return { place: stated.place, basis: { how: stated.definite ? "inferred" : "stated", start: stated.start, end: stated.end } };
    const carried = fromAbove(document, sentence);
    if (carried) return { place: carried.place, basis: { how: "inferred", start: carried.start, end: carried.end } };
  }
  const place = focusOf(document);
  return place ? { place, basis: { how: "default", start, end } } : null;
}

function inSentence(document: ArticleDocument, sentence: Sentence, start: number, end: number): Anchor | null {
  const own = respective(document, sentence, start);
  if (own) return own;
  const anchors = anchorsOf(document, sentence);
  if (anchors.length === 0) return null;
  const { view } = document;
  let governing: Anchor | null = null;
  for (const anchor of anchors) {
    if (anchor.start >= start) break;
    if (anchor.bracketEnd >= 0 && anchor.bracketEnd < start) continue;
    // "…; riêng huyện A cất mới 74 căn; …", "40 căn nhà tại xã A đã xong; …": what is set apart, or only an adverbial, ends with its clause.
    if ((anchor.apart ? !anchor.opens : !anchor.subject) && !goesOn(view, anchor.end, start, end)) continue;
    governing = anchor;
  }
  return follower(view, anchors, sentence, start, end, governing) ?? governing;
}

// "nhận giúp 389 hộ; 167 hộ | trong số này đã thoát nghèo"
const OF_THOSE = lean(/^(?: \p{L}+){0,3} trong số (?:này|đó|ấy|trên)(?!\p{L})/u);
// "; mục tiêu tới năm 2015 là ": an aim of nobody else
const AIMS_AT = lean(
  /^ (?:còn )?(?:mục tiêu|chỉ tiêu|kế hoạch|phấn đấu|dự kiến)(?! (?:của|chung|tỉnh|huyện|xã|toàn|cả))(?: (?!tỉnh|huyện|toàn|cả|xã)[\p{L}\d/]+){0,8} $/u,
);

// "…ở huyện Bát Xát; trong đó | 12 mô hình", "; nhờ đó ", "; đến nay đã có "
const FOLLOWS = lean(
  /^ (?:trong (?:số )?(?:đó|này)|qua đó|nhờ (?:đó|vậy)|từ đó|đến nay|kết quả|kết thúc|(?:sau|hết) (?:đợt|chiến dịch))(?:,| (?!tỉnh|huyện|toàn|cả|xã|ở|tại|riêng)[\p{L}\d/]+){0,12} $/u,
);

/** Whether what stands at `start..end` goes on with the clause that ends at `from`: no semicolon between, or one that parts nothing. */
function goesOn(view: string, from: number, start: number, end: number): boolean {
  const between = view.slice(from, start);
  const stop = between.indexOf(";");
  if (stop < 0) return true;
  if (between.includes(";", stop + 1)) return false;
  return OF_THOSE.test(view.slice(end, end + 48)) || AIMS_AT.test(between.slice(stop + 1)) || FOLLOWS.test(between.slice(stop + 1));
}

const LISTED = /^(?:,|,? và) $/u;
const RESPECTIVELY = canonical("lần lượt");
const NUMBER = /(?<![\d.,])\d[\d.,]*/gu;

/** "GRDP của A, B và C tăng lần lượt 7%; 6% và 5%": of as many places as numbers the one in the figure's own position. */
function respective(document: ArticleDocument, sentence: Sentence, start: number): Anchor | null {
  const before = document.view.slice(sentence.start, start);
  const at = before.lastIndexOf(RESPECTIVELY);
  if (at < 0) return null;
  const from = sentence.start + at;
  const listed: PlacePhrase[] = [];
  for (const phrase of phrasesIn(localIndex(document), sentence.start, from)) {
    const last = listed.at(-1);
    if (last && !LISTED.test(document.view.slice(last.end, phrase.start))) listed.length = 0;
    listed.push(phrase);
  }
  const [first] = listed;
  const places = listed.flatMap(({ members }) => members);
  if (!first || places.length < 2) return null;
  const numbers = [...document.view.slice(from, sentence.end).matchAll(NUMBER)].map(({ index }) => from + index);
  const place = places[numbers.indexOf(start)];
  if (!place || numbers.length < places.length) return null;
  return {
    start: first.start,
    end: listed.at(-1)?.end ?? first.end,
    place,
    opens: false,
    apart: false,
    subject: true,
    definite: true,
    bracketEnd: -1,
    locative: false,
  };
}

// Nothing but words between the figure and the place that it is said to be from: "12 km đường giao thông tại xã X".
const BETWEEN = /^[^;.:!?\d"(]{0,80}$/u;

// "12 căn nhà (huyện A)"
const BRACKETED = /^[^;.:!?\d",(]{0,30} \($/u;

// "45 hợp tác xã, nhiều nhất ở huyện A": where there are most of them
const MOST_OF_THEM =
  /,(?: [^,;.]{1,24})? (?:nhất|chủ yếu|phần lớn|đa số|tập trung)(?: (?:là|vẫn|vào|từ|ở|tại|trên|thuộc|địa bàn|các|khu vực|vùng))* $/u;

function follower(
  view: string,
  anchors: readonly Anchor[],
  sentence: Sentence,
  start: number,
  end: number,
  governing: Anchor | null,
): Anchor | null {
  for (const anchor of anchors) {
    if (anchor.start < start) continue;
    // Inside the span itself: "40 căn nhà tại xã X".
    if (anchor.start < end) return anchor.definite && governing ? null : anchor;
    if (anchor.start >= sentence.end) return null;
    const between = view.slice(end, anchor.start);
    if (BRACKETED.test(between) && view.charCodeAt(anchor.end) === 41) return anchor;
    if (!BETWEEN.test(between) || !anchor.locative) return null;
    if (anchor.definite && governing) return null;
    if (MOST_OF_THEM.test(between)) return null;
    // "trao 612 suất, trong khi riêng địa bàn phường A góp …": another clause
    if (between.includes(",") && anchor.apart) return null;
    if (governing && (between.includes(",") || /^(?:chiếm|bằng)/u.test(view.slice(start, end)))) return null;
    return anchor;
  }
  return null;
}

/** The place that the first sentence of the paragraph opens with, or the lead or heading above: "Tại xã A: - 12 km đường; - …". */
const fromAbove = remembered((document, sentence: Sentence): Anchor | null => {
  let block = document.blocks[sentence.block];
  if (!block) return null;
  const opening = document.sentences[block.firstSentence];
  if (opening && opening.index < sentence.index && sentence.index - opening.index <= 8) {
    const [first, second] = anchorsOf(document, opening);
    if (first?.opens && !first.apart && !first.definite && !(second && !second.definite))
      return turnedBack(document, opening, sentence) ? null : first;
  }
  const last = lastNamed(document, block, sentence);
  if (last) return last;
  const headed = headedBy(document, block);
  if (headed) return headed;
  for (let steps = 0; steps < 4; steps++) {
    const above: Block | undefined = document.blocks[block.parent];
    if (!above) return null;
    const anchors = document.sentences.slice(above.firstSentence, above.endSentence).flatMap((each) => anchorsOf(document, each));
    const [only] = anchors;
    if (only && anchors.length === 1 && !only.definite) return only;
    block = above;
  }
  return null;
});

// "Tại đây, …", "Ông còn vận động 12 hộ", "Sau 2 năm, …", "Nhờ đó …": where or who the sentence before told of
const TAKES_UP = lean(
  /^(?:tại đây|nơi đây|ở đây|nhờ (?:đó|vậy)|từ đó|qua đó|sau (?:\d+|một|hai|ba|bốn|năm) (?:năm|tháng|vụ)(?! học)|từ mô hình (?:này|đó|ấy)|mô hình (?:này|đó|ấy)|(?:ông|bà|anh|chị) (?:còn|đã|cũng|vận động|hiến|giúp)|bà con nơi đây|người dân nơi đây)(?!\p{L})/u,
);

/** The one place smaller than a province that the sentence before tells of, where this one takes it up again. */
function lastNamed(document: ArticleDocument, block: Block, { index, start, end }: Sentence): Anchor | null {
  const before = document.sentences[index - 1];
  if (!before || before.index < block.firstSentence || !TAKES_UP.test(document.view.slice(start, Math.min(end, start + 40)))) return null;
  const [only, another] = anchorsOf(document, before).filter(({ definite }) => !definite);
  return only && !another && isWithinProvince(only.place.level) ? only : null;
}

/** A line above that holds nothing but a place: "1. Huyện Bảo Thắng". The next such line, numbered or headed, ends its reach. */
function headedBy(document: ArticleDocument, block: Block): Anchor | null {
  for (let i = block.index - 1; i >= 0 && i >= block.index - 8; i--) {
    const above = document.blocks[i];
    const only = document.sentences[above?.firstSentence ?? -1];
    if (!above || !only || above.end - above.start > 90) continue;
    const line = document.view.slice(above.start, above.end);
    const [anchor, another] = anchorsOf(document, only);
    if (anchor && !another && !anchor.definite && anchor.opens && /^[\s.:)]*$/u.test(document.view.slice(anchor.end, above.end)))
      return anchor;
    if (above.kind === "heading" || above.kind === "lead" || /^(?:\d{1,2}|[ivx]{1,4}|[a-zđ])[.)]/u.test(line)) return null;
  }
  return null;
}

/** Whether between the opening of a paragraph and a later sentence of it another place took over. */
function turnedBack(document: ArticleDocument, opening: Sentence, sentence: Sentence): boolean {
  for (let i = opening.index + 1; i < sentence.index; i++) {
    const between = document.sentences[i];
    if (between && anchorsOf(document, between).some((anchor) => anchor.opens || anchor.place.level === "province")) return true;
  }
  return false;
}
