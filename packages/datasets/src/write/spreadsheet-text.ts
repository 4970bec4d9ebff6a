// "=HYPERLINK(…)", "+84 …", "-5 điểm", "@SUM", and the same behind a tab or in full width: a spreadsheet takes it for a formula.
const FORMULA = /^[\s\u0000]*[=+\-@\t\r＝＋－＠]/u;

/** Whether a spreadsheet would run this text. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}
