import { lean, looksLikeYear, parseUnit, type Quantity, readUnit } from "@thidua/core";
import type { ArticleDocument, Sentence } from "../../document/document.ts";
import { announcementFor, PLACE_LINE } from "./announced.ts";
import { isHonour } from "./honours.ts";
import { NAME } from "./names.ts";
import { isNameOnly, isPlaceOnly } from "./subjects.ts";
import type { FigureUnit } from "./unit.ts";

// ": Bảo Thắng ", "; huyện Bát Xát ", "- Văn Bàn: ". On the text, for its capitals.
const ITEM = lean(
  new RegExp(
    `(?:^|[:;,] |,? và |[-+*•] ?|\\d{1,2}[.)] )((?:(?:[Hh]uyện|[Tt]hị xã|[Tt]hành phố|TP\\.?|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Qq]uận|[Tt]ỉnh) )?${NAME})(?::| có| đạt| là)? $`,
    "u",
  ),
);
const ENDS_ITEM = /^ ?(?:[,;]|\.?$|\. |,? và )/u;
const LONGEST_ITEM = 60;
// "(ha)", "(ĐVT: tấn)", "(tính bằng km)"
const IN_BRACKETS = /\((?:đvt:? ?|đơn vị(?: tính)?:? ?|tính (?:bằng|theo) )?([^()\d]{1,20})\)[\s:]*$/u;
const COUNTED = lean(/(?<!\p{L})(?:tổng )?số (?:lượng )?(?!điện thoại|hiệu|nhà |thứ|quyết định|tài khoản|đăng ký|điểm)/u);

/** The unit that the words before a list of places tell for all of its numbers: "Số sản phẩm OCOP:", "Diện tích trồng rừng (ha):". */
function unitTold({ view }: ArticleDocument, start: number, end: number): FigureUnit | null {
  const words = view.slice(start, end);
  if (isHonour(words)) return null;
  const bracket = IN_BRACKETS.exec(words);
  if (bracket?.[1]) {
    const unit = parseUnit(bracket[1].trim());
    const at = start + bracket.index + bracket[0].indexOf(bracket[1]);
    // Of millions the scale would have to be told as well.
    if (unit?.exponent !== 0 || unit.kind === "honour" || unit.kind === "duration" || unit.kind === "money") return null;
    return { unit: unit.unit, kind: unit.kind, start: at, end: at + bracket[1].length, doubt: "unit-carried" };
  }
  const counted = COUNTED.exec(words);
  const noun = counted && readUnit(view, start + counted.index + counted[0].length, end);
  return noun?.kind === "noun" ? { unit: noun.unit, kind: "noun", start: noun.start, end: noun.end, doubt: "unit-carried" } : null;
}

function isItem({ text, view }: ArticleDocument, sentence: Sentence, quantities: readonly Quantity[], index: number): boolean {
  const quantity = quantities[index];
  if (!quantity || quantity.unit !== null || quantity.of !== null || quantity.number.form !== "digits") return false;
  const { number } = quantity;
  if (
    looksLikeYear(view.slice(number.start, number.end)) ||
    !ENDS_ITEM.test(view.slice(number.end, Math.min(sentence.end, number.end + 5)))
  )
    return false;
  // "Ba Bể", "Tứ Kỳ": a word of a name is no number before it.
  const before = quantities[index - 1];
  const from = Math.max(sentence.start, before?.number.form === "digits" ? before.end : 0, number.start - LONGEST_ITEM);
  const name = ITEM.exec(text.slice(from, number.start))?.[1];
  return name !== undefined && (isNameOnly(name) || isPlaceOnly(name));
}

/** The unit that a list of places told once, for a bare number behind one of them; null where fewer than two such stand together. */
export function unitAnnounced(
  document: ArticleDocument,
  sentence: Sentence,
  quantities: readonly Quantity[],
  index: number,
): FigureUnit | null {
  if (!isItem(document, sentence, quantities, index)) return null;
  const beside = (block: number) => {
    const line = document.blocks[block];
    return line !== undefined && PLACE_LINE.test(document.text.slice(line.start, Math.min(line.end, line.start + LONGEST_ITEM)));
  };
  const listed =
    isItem(document, sentence, quantities, index - 1) ||
    isItem(document, sentence, quantities, index + 1) ||
    (quantities.filter(({ number }) => number.form === "digits").length === 1 &&
      beside(sentence.block) &&
      (beside(sentence.block - 1) || beside(sentence.block + 1)));
  const found = listed ? announcementFor(document, sentence.start, quantities[index]?.number.start ?? 0, sentence.block) : null;
  return found?.measured ? unitTold(document, found.start, found.end) : null;
}
