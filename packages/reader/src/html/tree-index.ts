import type { AnyNode, Element } from "domhandler";

/** The elements of a tree by their names and those with an `itemprop`, in document order: one walk for all who ask. */
export interface TreeIndex {
  named(...names: string[]): readonly Element[];
  readonly properties: readonly Element[];
  /** All classes and ids, blanks between them. */
  readonly names: string;
}

const ASKED = new Set("a embed iframe link meta object script time title".split(" "));

/** Walks the tree below `root`. */
export function indexTree(root: AnyNode): TreeIndex {
  const byName = new Map<string, Element[]>();
  const properties: Element[] = [];
  const names: string[] = [];
  const walk = (node: AnyNode) => {
    if (node.type === "tag" || node.type === "script" || node.type === "style") {
      if (ASKED.has(node.name)) {
        const seen = byName.get(node.name);
        if (seen === undefined) byName.set(node.name, [node]);
        else seen.push(node);
      }
      if (node.attribs.class !== undefined) names.push(node.attribs.class);
      if (node.attribs.id !== undefined) names.push(node.attribs.id);
      if (node.attribs.itemprop !== undefined) properties.push(node);
    }
    if ("children" in node) for (const child of node.children) walk(child);
  };
  walk(root);
  return { named: (...names) => names.flatMap((name) => byName.get(name) ?? []), properties, names: [...new Set(names)].join(" ") };
}

/** The text below a node, as it stands; scripts and styles inside it are none. */
export function textOf(node: AnyNode): string {
  if (node.type === "text") return node.data;
  let text = "";
  if ("children" in node) for (const child of node.children) if (child.type !== "script" && child.type !== "style") text += textOf(child);
  return text;
}

/** The elements below a node, in document order. */
export function elementsIn(root: AnyNode): Element[] {
  const found: Element[] = [];
  const walk = (node: AnyNode) => {
    if (!("children" in node)) return;
    for (const child of node.children) {
      if (child.type === "tag") found.push(child);
      walk(child);
    }
  };
  walk(root);
  return found;
}
