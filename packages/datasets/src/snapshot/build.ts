import type { About } from "../metadata/about.ts";

/** How a snapshot came about: no clock and no machine is in it, so that the same state gives the same file. */
export function buildJson({ id, tables, options, software, asOf }: About): string {
  const rows = Object.fromEntries(tables.map(({ table, facts }) => [table.name, facts.rows]));
  const records = tables.filter(({ facts }) => Object.keys(facts.review).length > 0 && facts.rows > 0);
  const ofKinds = records.filter(({ table }) => table.name !== "corrections");
  const build = {
    snapshot: id,
    asOf,
    software: { name: "thidua", ...software },
    engines: sorted(sum(ofKinds.map(({ facts }) => facts.engines))),
    parameters: { ...options, formats: [...options.formats] },
    counts: rows,
    review: Object.fromEntries(
      ofKinds.map(({ table, facts }) => [
        table.name,
        Object.fromEntries(
          Object.entries(sorted(facts.review)).map(([state, count]) => [state, { rows: count, share: round(count / facts.rows) }]),
        ),
      ]),
    ),
    contents: Object.fromEntries(tables.map(({ table, facts }) => [table.name, facts.sha256])),
  };
  return `${JSON.stringify(build, null, 2)}\n`;
}

function round(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

function sum(counts: readonly Record<string, number>[]): Record<string, number> {
  const all: Record<string, number> = {};
  for (const one of counts) for (const [name, count] of Object.entries(one)) all[name] = (all[name] ?? 0) + count;
  return all;
}

function sorted(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}
