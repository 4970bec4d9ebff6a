/** The part of a hast tree that is read and written here. */
interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const BLOCKS = new Set(["p", "li", "td", "th", "h1", "h2", "h3", "h4"]);
const TOKEN = /\[(\d{1,3})\]|\d+(?:[.,/]\d+)*%?/g;

interface Found {
  at: number;
  mark: number | null;
}

/**
 * Makes every number of an answer, and every [1], a link to the sentence it stands on: the next mark behind it in the same line, else the
 * last before it. In a line without a mark `lone` says what a number leads to; null leaves it text.
 */
export function linkNumbers(known: ReadonlySet<number>, lone: (number: string) => string | null) {
  return () => (tree: Node) => eachBlock(tree, (block) => linkIn(block, known, lone));
}

function eachBlock(node: Node, visit: (block: Node) => void): void {
  if (
    node.tagName !== undefined &&
    BLOCKS.has(node.tagName) &&
    !(node.children ?? []).some((child) => child.tagName === "p" || child.tagName === "ul")
  ) {
    visit(node);
    return;
  }
  for (const child of node.children ?? []) eachBlock(child, visit);
}

function linkIn(block: Node, known: ReadonlySet<number>, lone: (number: string) => string | null): void {
  const marks: Found[] = [];
  let length = 0;
  eachText(block, (text) => {
    for (const found of text.matchAll(TOKEN)) {
      const n = found[1] === undefined ? null : Number(found[1]);
      if (n !== null && known.has(n)) marks.push({ at: length + found.index, mark: n });
    }
    length += text.length;
    return null;
  });
  let offset = 0;
  eachText(block, (text) => {
    const parts: Node[] = [];
    let from = 0;
    for (const found of text.matchAll(TOKEN)) {
      const at = offset + found.index;
      const own = found[1] === undefined ? null : Number(found[1]);
      if (own !== null && !known.has(own)) continue;
      const mark = own ?? (marks.find((one) => one.at > at) ?? marks.at(-1))?.mark ?? lone(found[0]);
      if (mark === null) continue;
      if (found.index > from) parts.push({ type: "text", value: text.slice(from, found.index) });
      parts.push({ type: "element", tagName: "a", properties: { href: `#${mark}` }, children: [{ type: "text", value: found[0] }] });
      from = found.index + found[0].length;
    }
    offset += text.length;
    if (parts.length === 0) return null;
    if (from < text.length) parts.push({ type: "text", value: text.slice(from) });
    return parts;
  });
}

/** Visits the texts of a node in order; what `visit` gives stands instead of the text. */
function eachText(node: Node, visit: (text: string) => Node[] | null): void {
  node.children = (node.children ?? []).flatMap((child) => {
    if (child.type === "text") return visit(child.value ?? "") ?? [child];
    if (child.tagName !== "a") eachText(child, visit);
    return [child];
  });
}
