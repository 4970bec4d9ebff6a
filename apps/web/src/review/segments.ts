import type { ThiDuaRecord } from "../api/types.ts";

/** A run of the text under one record: the current one where it is there, else the shortest. */
export interface Segment {
  start: number;
  end: number;
  record: ThiDuaRecord | null;
  isCurrent: boolean;
}

/** Cuts a text where its records begin and end. */
export function segmentsOf(text: string, records: readonly ThiDuaRecord[], current: ThiDuaRecord | null): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of records) {
    cuts.add(Math.min(start, text.length));
    cuts.add(Math.min(end, text.length));
  }
  const at = [...cuts].sort((a, b) => a - b);
  const shortest = [...records].sort((a, b) => a.end - a.start - (b.end - b.start));
  return at.slice(0, -1).map((start, i) => {
    const end = at[i + 1] ?? text.length;
    const covers = (record: ThiDuaRecord): boolean => record.start <= start && record.end >= end;
    const isCurrent = current !== null && covers(current);
    return { start, end, record: isCurrent ? current : (shortest.find(covers) ?? null), isCurrent };
  });
}
