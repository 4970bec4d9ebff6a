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

/** Share of the letters that are capitals, 0..1, in the first 160 characters. */
export function capitalShare(text: string): number {
  const head = text.slice(0, 160);
  const low = head.toLowerCase();
  const high = head.toUpperCase();
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < head.length; i++) {
    const code = low.charCodeAt(i);
    if (code !== high.charCodeAt(i)) letters++;
    if (code !== head.charCodeAt(i)) capitals++;
  }
  return letters === 0 ? 0 : capitals / letters;
}

/** A paragraph of running text: long, or a sentence with its end. */
export function isProse(text: string): boolean {
  if (text.length < 60) return false;
  const long = text.length >= 230 || (text.length >= 160 && endsSentence(text));
  const sentence = long || (/[.;:…]["”’»)\]]{0,2}$/u.test(text.slice(-4)) && text.split(" ", 11).length >= 11);
  return sentence && capitalShare(text) <= 0.6;
}
