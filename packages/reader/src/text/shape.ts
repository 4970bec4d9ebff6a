/** Shapes of lines that the joining and the sectioning of a text both ask for. */

// "- …", "• …", "+ …", "1. …", "2.1. …", "3) …", "a) …", "đ) …", "II. …", "Điều 4. …", "Phần thứ hai"
const ITEM =
  /^(?:[-–—+*•▪●◦■♦»§✓✔]\s?(?=[\p{L}\p{N}“"(])|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=\s|\p{Lu})|\d{1,2}(?:\.\d{1,2}){1,3}\.?\s(?=\p{Lu})|\(?[a-zđA-ZĐ][.)]\s|[IVX]{1,5}[.)]\s|(?:Điều|ĐIỀU|Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC)\s(?:thứ\s|THỨ\s)?[\p{L}\p{N}]{1,6}(?:[.:]|$))/u;

/** A line that begins an item of a list or a numbered heading. */
export function startsItem(text: string): boolean {
  return ITEM.test(text);
}

// "…sơn Lương." "…phát triển./." "…vắng:" "…hôm nay!”" "…toàn diện…"
const TERMINAL = /[.:;!?…]["”’»)\]]{0,2}$/u;

/** A line that ends as a sentence, a lead or an item ends. */
export function endsSentence(text: string): boolean {
  return TERMINAL.test(text.slice(-4));
}

export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text);
}

/** Share of the letters that are capitals, 0..1. */
export function capitalShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters === 0 ? 0 : (text.match(/\p{Lu}/gu)?.length ?? 0) / letters;
}

/** A paragraph of running text: long, or a sentence with its end. */
export function isProse(whole: string): boolean {
  const text = whole.length > 1000 ? whole.slice(0, 500) + whole.slice(-500) : whole;
  if (capitalShare(text) > 0.6) return false;
  if (text.length >= 230) return true;
  if (text.length >= 160) return endsSentence(text);
  return text.length >= 60 && /[.;:…]["”’»)\]]{0,2}$/u.test(text) && text.split(" ").length >= 11;
}
