import { canonical, UNIT_TABLES } from "@thidua/core";

/** Each way a measure is written, to the one way the project writes it: "mét vuông" to "m2". */
const WRITTEN = new Map(
  [...UNIT_TABLES.MONEY, ...UNIT_TABLES.PERCENT, ...UNIT_TABLES.MEASURES].flatMap(([unit, ...forms]) =>
    forms.map((form) => [canonical(form), canonical(unit)] as const),
  ),
);

/** Whether two readings of a number are one: equal but for the last bit that folding a scale in may cost. */
export function sameValue(left: number, right: number): boolean {
  return Math.abs(left - right) <= Math.abs(right) * 4e-16;
}

function wordsOf(unit: string): string[] {
  return canonical(unit.normalize("NFC"))
    .replace(/²/g, "2")
    .replace(/³/g, "3")
    .split("/")
    .map((part) => WRITTEN.get(part.trim().replace(/\s+/g, " ")) ?? part)
    .join("/")
    .replace(/([%/])/g, " $1 ")
    .split(/[\s,]+/)
    .filter(Boolean);
}

/** Whether two units say the same: equal, or one a whole-word beginning or end of the other (`căn`, `căn nhà`). */
export function sameUnit(left: string, right: string): boolean {
  const a = wordsOf(left);
  const b = wordsOf(right);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return long.length === 0;
  return short.every((word, at) => word === long[at]) || short.every((word, at) => word === long[long.length - short.length + at]);
}
