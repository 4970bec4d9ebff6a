import { canonical } from "@thidua/core";

const NUMBER = /^[-–—\s]*(?:trang|page)?\s*\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?[-–—\s.]*$/u;
const EDGE = 2;

// Parts of sentences that stand twice at an edge by chance are none: they begin low, with a figure, or go on.
const NO_HEAD = /^\p{Ll}|^\d.{40}|[,;–-]$/u;

/** What a running head has on every page: its words, whatever its number. */
function key(line: string): string {
  return canonical(line).replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
}

/** The pages without their numbers and without heads and feet that repeat: the first and last two lines of each are looked at. */
export function withoutFurniture(pages: readonly string[]): string[] {
  const split = pages.map((page) =>
    page
      .trim()
      .split("\n")
      .map((line) => line.trimEnd()),
  );
  const filled = split.map((lines) => lines.filter((line) => line !== ""));
  const seen = new Map<string, number>();
  for (const lines of filled) {
    const edges = new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(key));
    for (const edge of edges) seen.set(edge, (seen.get(edge) ?? 0) + 1);
  }
  const repeats = (line: string) =>
    pages.length >= 2 && line.length <= 120 && !NO_HEAD.test(line.trim()) && (seen.get(key(line)) ?? 0) >= Math.max(2, pages.length * 0.6);
  return split.map((lines) => {
    let from = 0;
    let to = lines.length;
    const furniture = (line: string | undefined) => line !== undefined && (NUMBER.test(canonical(line.trim())) || repeats(line));
    const blank = (line: string | undefined) => line?.trim() === "";
    for (let cut = 0; from < to && (blank(lines[from]) || (cut < EDGE && furniture(lines[from]))); from++) if (!blank(lines[from])) cut++;
    for (let cut = 0; to > from && (blank(lines[to - 1]) || (cut < EDGE && furniture(lines[to - 1]))); to--)
      if (!blank(lines[to - 1])) cut++;
    return lines.slice(from, to).join("\n");
  });
}
