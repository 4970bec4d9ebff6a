import { type ChildNode, Element, type ParentNode, Text } from "domhandler";

/** Puts a node behind the last child of another. */
export function append(parent: ParentNode, node: ChildNode): void {
  const last = parent.children.at(-1) ?? null;
  node.parent = parent;
  node.prev = last;
  node.next = null;
  if (last !== null) last.next = node;
  parent.children.push(node);
}

/** Puts a node in front of a child of the same parent. */
export function insertBefore(node: ChildNode, child: ChildNode): void {
  const { parent } = child;
  if (parent === null) return;
  node.parent = parent;
  node.prev = child.prev;
  node.next = child;
  if (child.prev !== null) child.prev.next = node;
  child.prev = node;
  parent.children.splice(parent.children.lastIndexOf(child), 0, node);
}

/** Text behind the last child; one node with the text that stands there already. */
export function appendText(parent: ParentNode, data: string): void {
  const last = parent.children.at(-1);
  if (last?.type === "text") last.data += data;
  else append(parent, new Text(data));
}

/** Takes a node out of its parent. */
export function detach(node: ChildNode): void {
  const { parent, prev, next } = node;
  if (parent !== null) parent.children.splice(parent.children.lastIndexOf(node), 1);
  if (prev !== null) prev.next = next;
  if (next !== null) next.prev = prev;
  node.parent = null;
  node.prev = null;
  node.next = null;
}

/** Moves all children of an element into a copy of another, which becomes its only child. */
export function wrapChildren(element: Element, like: Element): void {
  const copy = new Element(like.name, { ...like.attribs });
  copy.children = element.children;
  for (const child of copy.children) child.parent = copy;
  element.children = [];
  append(element, copy);
}
