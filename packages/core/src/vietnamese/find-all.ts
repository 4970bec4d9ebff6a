/**
 * All places where a global pattern stands in a text, as `matchAll` gives them: that makes a pattern anew for each call, which costs more
 * than the search where mostly nothing is found.
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex++;
  }
  return found;
}
