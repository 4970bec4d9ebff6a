import type { Award, Extraction, Figure, Movement } from "@thidua/core";
import { findAnchor, flattened } from "./anchors.ts";
import type { Gold } from "./gold.ts";

const evidence = { id: "oracle", confidence: 1, engine: "rules", review: "unreviewed", rule: "oracle", basis: {} } as const;

/**
 * An extraction that says just what a gold file says, over `text` (the raw page, or what a reader made of it). Fields that the gold leaves
 * open are null or the plainest value. An anchor that `text` does not hold is quoted all the same, from offset 0.
 */
export function oracle(gold: Gold, text: string): Extraction {
  const whole = flattened(text);
  const at = (anchor: string) => {
    const found = findAnchor(whole, anchor);
    return found ? { quote: text.slice(found.start, found.end), ...found } : { quote: anchor, start: 0, end: Math.max(1, anchor.length) };
  };
  const place = (name: string | null | undefined) => (name ? { name, level: "province" as const, province: name, code: null } : null);
  const time = (found: { start: string | null; end: string | null } | null | undefined) => (found ? { ...found, text: "" } : null);
  return {
    article: {
      id: gold.doc,
      url: null,
      source: gold.doc,
      title: gold.title,
      publishedAt: gold.publishedAt,
      author: null,
      province: place(gold.province),
      text,
      contentHash: "",
      fetchedAt: "",
    },
    movements: gold.movements.map(
      (movement): Movement => ({
        ...evidence,
        kind: "movement",
        ...at(movement.name),
        name: movement.name,
        campaign: null,
        launcher: movement.launcher ?? null,
        level: null,
        place: place(movement.place),
        time: null,
        mentions: [],
      }),
    ),
    figures: gold.figures.map(
      (figure): Figure => ({
        ...evidence,
        kind: "figure",
        ...at(figure.anchor),
        indicator: (figure.keywords ?? []).join(" "),
        value: figure.value,
        unit: figure.unit[0] ?? "",
        text: figure.anchor,
        comparator: figure.comparator ?? "eq",
        status: figure.status?.[0] ?? "actual",
        time: time(figure.time),
        place: place(figure.place),
        movement: null,
      }),
    ),
    awards: gold.awards.map(
      (award): Award => ({
        ...evidence,
        kind: "award",
        ...at(award.anchor),
        award: award.award,
        rank: (award.rank ?? null) as Award["rank"],
        name: award.anchor,
        authority: { level: award.authority ?? null, name: null },
        recipient: award.recipient,
        status: award.status,
        time: time(award.time),
        place: null,
        movement: award.movement ?? null,
        decision: null,
      }),
    ),
    warnings: [],
  };
}
