import type { Extraction, ThiDuaRecord } from "@thidua/core";
import { pick } from "../perturbation/random.ts";
import { SCORED_KINDS } from "./score.ts";

/**
 * An extraction with some of its records lost, doubled, or changed in a field, for trying scorers on. `random` gives numbers in [0, 1);
 * the same numbers give the same damage.
 */
export function damaged(extraction: Extraction, random: () => number): Extraction {
  const share = random();
  const out: Extraction = { ...extraction, movements: [], figures: [], awards: [] };
  for (const kind of SCORED_KINDS) {
    const all: readonly ThiDuaRecord[] = extraction[kind];
    const list = all.flatMap((record): ThiDuaRecord[] => {
      if (random() >= share) return [record];
      const how = Math.floor(random() * 7);
      const other: ThiDuaRecord = pick(random, all) ?? record;
      if (how === 0) return [];
      if (how === 1) return [record, record];
      if (how === 2) return [{ ...record, quote: other.quote, start: other.start, end: other.end }];
      if (how === 3) return [{ ...record, place: other.place, time: other.time }];
      if (record.kind === "figure" && other.kind === "figure")
        return [
          how === 4
            ? { ...record, value: record.value + 1 }
            : how === 5
              ? { ...record, unit: other.unit }
              : { ...record, indicator: other.indicator, status: other.status },
        ];
      if (record.kind === "award" && other.kind === "award")
        return [
          how === 4
            ? { ...record, recipient: other.recipient }
            : how === 5
              ? { ...record, award: other.award }
              : { ...record, authority: other.authority, status: other.status },
        ];
      return record.kind === "movement" ? [{ ...record, name: how === 4 ? `${record.name} mới` : record.name, launcher: null }] : [record];
    });
    Object.assign(out, { [kind]: list });
  }
  return out;
}
