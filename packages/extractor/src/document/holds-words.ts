import { isWordCode, lean } from "@thidua/core";

const NO_WORDS = lean(/[^\p{L}\p{M}\p{N}]+/gu);

function wordsOf(view: string): string {
  return ` ${view.replace(NO_WORDS, " ").trim()} `;
}

/** Whether a view holds a phrase word for word, whatever marks and blanks stand between its words; both canonical. */
export function holdsWords(view: string, phrase: string): boolean {
  // Nearly always it stands there just so.
  const at = view.indexOf(phrase);
  if (at >= 0 && !isWordCode(view.charCodeAt(at - 1)) && !isWordCode(view.charCodeAt(at + phrase.length))) return true;
  return wordsOf(view).includes(wordsOf(phrase));
}
