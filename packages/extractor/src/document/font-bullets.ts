import { FONT_BULLETS } from "@thidua/core";

const OPENS = new RegExp(`^[${FONT_BULLETS}] (?=[\\p{Lu}\\p{N}“"])`, "gmu");

/** The view with "•" for each letter that a bullet of Word's fonts has come out as, where two lines or more begin with one: "o Sở Y tế: …". */
export function withFontBullets(text: string, view: string): string {
  const found = [...text.matchAll(OPENS)];
  if (found.length < 2) return view;
  let from = 0;
  let read = "";
  for (const { index } of found) {
    read += `${view.slice(from, index)}•`;
    from = index + 1;
  }
  return read + view.slice(from);
}
