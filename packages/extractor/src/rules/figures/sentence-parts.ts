/** Where the part of a sentence begins that a place stands in: past the last semicolon before it. */
export function partStart(view: string, from: number, at: number): number {
  return from + view.slice(from, at).lastIndexOf(";") + 1;
}

/** Where it ends: at the next semicolon. */
export function partEnd(view: string, at: number, to: number): number {
  const stop = view.slice(at, to).indexOf(";");
  return stop < 0 ? to : at + stop;
}

/** Start of the bracket that the figure stands in, or -1. */
export function openBracket(view: string, from: number, at: number): number {
  // On the sentence alone: a search in the whole text would not be linear.
  const before = view.slice(from, at);
  const open = before.lastIndexOf("(");
  return open < 0 || before.indexOf(")", open) >= 0 ? -1 : from + open;
}
