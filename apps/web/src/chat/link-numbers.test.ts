import { describe, expect, it } from "vitest";
import { linkNumbers } from "./link-numbers.ts";

interface Node {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}
const text = (value: string): Node => ({ type: "text", value });
const p = (...children: Node[]): Node => ({ type: "element", tagName: "p", children });
const strong = (value: string): Node => ({ type: "element", tagName: "strong", children: [text(value)] });

/** The text of a tree, links as {text→target}. */
function told(node: Node): string {
  if (node.type === "text") return node.value ?? "";
  const inner = (node.children ?? []).map(told).join("");
  return node.tagName === "a" ? `{${inner}→${String(node.properties?.href)}}` : inner;
}

describe("numbers of an answer", () => {
  it.each<[string, Node]>([
    ["Có {41→#1} xã {[1]→#1}.", p(text("Có 41 xã [1]."))],
    ["Năm {2020→#1}: {41→#1} {[1]→#1}; {43→#2} {[2]→#2}", p(text("Năm 2020: "), strong("41"), text(" [1]; 43 [2]"))],
    ["{[1]→#1} nói {10,75%→#1}", p(text("[1] nói 10,75%"))],
    ["{1.985→#2} tỷ {[2]→#2} [9]", p(text("1.985 tỷ [2] [9]"))],
    ["Không có 41 nguồn", p(text("Không có 41 nguồn"))],
    ["Tổng cộng {60→#parts} xã, từ {17→#2}", p(text("Tổng cộng "), strong("60"), text(" xã, từ 17"))],
    ["{60→#1} xã {[1]→#1}", p(text("60 xã [1]"))],
  ])("%s", (expected, block) => {
    const lone = (number: string): string | null => (number === "60" ? "parts" : number === "17" ? "2" : null);
    linkNumbers(new Set([1, 2]), lone)()({ type: "root", children: [block] });
    expect(told(block)).toBe(expected);
  });
});
