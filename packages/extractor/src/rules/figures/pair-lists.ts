import { lean, readUnit } from "@thidua/core";
import { phrasesIn } from "../../context/places-index.ts";
import { localIndex } from "../../context/places-local.ts";
import type { ArticleDocument, Sentence } from "../../document/document.ts";
import { isHonour } from "./honours.ts";
import type { FigureUnit } from "./unit.ts";

// Lists of places with parts of a whole, whose noun is told once before them: "Số xã đạt chuẩn: Kbang 9/13, Đak Đoa 7/16".

// On the text, for its capitals: behind a colon nothing but places, each with a part of a whole
const ITEM =
  "(?:(?:huyện|thị xã|thành phố|TP\\.?|TX\\.?|xã|phường|thị trấn|quận|tỉnh|đặc khu) )?\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,4}";
const PAIR = "\\(?\\d{1,3}/\\d{1,3}\\)?";
const LIST = lean(new RegExp(`: (?:${ITEM}:? ${PAIR})(?:(?:,|;|,? và) ${ITEM}:? ${PAIR})+(?=[.;,]|$)`, "u"));
const COUNTED = lean(/(?<!\p{L})(?:tổng )?số (?:lượng )?(?=\p{L})/gu);
// "(xã đạt chuẩn/tổng số xã)", "(số thôn có nhà văn hóa trên tổng số thôn)"
const IN_BRACKETS = lean(/\((?:số )?(\p{L}[^()\d]{1,40}?)(?: ?\/ ?| trên )(?:tổng )?(?:số )?\p{L}[^()\d]{0,30}\) ?$/u);
const LONGEST_BEFORE = 160;

/** Offsets of the list in a sentence: its colon, and its end; null where there is none. */
function listIn({ text }: ArticleDocument, { start, end }: Sentence): { colon: number; end: number } | null {
  const written = text.slice(start, end);
  if (!/\d\/\d/.test(written) || !written.includes(": ")) return null;
  const found = LIST.exec(written);
  return found ? { colon: start + found.index, end: start + found.index + found[0].length } : null;
}

/** What a list of places counts of each, as its words before the colon tell; null for a number that stands in no such list. */
export function unitOfPairList(document: ArticleDocument, sentence: Sentence, at: number): FigureUnit | null {
  const { view } = document;
  const list = listIn(document, sentence);
  if (!list || at < list.colon || at >= list.end) return null;
  // Of what is no known place it would be told for the whole province.
  if (!phrasesIn(localIndex(document), list.colon, at).some(({ end }) => /^:? ?\(?$/u.test(view.slice(end, at)))) return null;
  const from = Math.max(sentence.start, list.colon - LONGEST_BEFORE);
  const before = view.slice(from, list.colon);
  if (isHonour(before)) return null;
  const bracket = IN_BRACKETS.exec(before);
  const counted = [...before.matchAll(COUNTED)].at(-1);
  const start = bracket?.[1] ? bracket.index + bracket[0].indexOf(bracket[1]) : counted ? counted.index + counted[0].length : -1;
  const noun = start < 0 ? null : readUnit(view, from + start, list.colon);
  return noun?.kind === "noun" ? { unit: noun.unit, kind: "noun", start: noun.start, end: noun.end, doubt: "unit-carried" } : null;
}
