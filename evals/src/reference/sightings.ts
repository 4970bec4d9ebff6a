import type { Extraction, RecordKind, ThiDuaRecord } from "@thidua/core";
import { extract } from "@thidua/extractor";
import { EXAMPLES, type ReferenceExample } from "@thidua/extractor/reference";

export const KINDS = ["movement", "figure", "award"] as const satisfies readonly RecordKind[];

/** A name of the extractor (of a rule, a doubt, a rejection), with the example that shows it. */
export interface Sighting {
  readonly kind: RecordKind;
  readonly name: string;
  readonly text: string;
  /** What was read there, or the words that were dropped. */
  readonly shows: string;
  readonly reason: string | null;
}

export interface Sightings {
  readonly rules: readonly Sighting[];
  readonly doubts: readonly Sighting[];
  readonly rejections: readonly Sighting[];
}

/** A longer example gives way to a shorter one that comes later in its table. */
const READABLE = 180;

class FirstSeen {
  readonly #seen = new Map<string, Sighting>();

  add(sighting: Sighting): void {
    const key = `${sighting.kind} ${sighting.name}`;
    const known = this.#seen.get(key);
    if (!known || (known.text.length > READABLE && sighting.text.length <= READABLE)) this.#seen.set(key, sighting);
  }

  sorted(): Sighting[] {
    const order = ({ kind, name }: Sighting) => `${KINDS.indexOf(kind)} ${name}`;
    return [...this.#seen.values()].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  }
}

/** Runs the rules over all their examples and keeps, of everything that has a name, the first example that shows it. */
export function sightings(): Sightings {
  const rules = new FirstSeen();
  const doubts = new FirstSeen();
  const rejections = new FirstSeen();
  for (const kind of KINDS) {
    for (const example of EXAMPLES[kind]) {
      const read = extract(articleOf(example));
      const { text } = read.extraction.article;
      for (const record of recordsOf(read.extraction)) {
        if (record.kind !== kind) continue;
        const shows = readAs(record);
        rules.add({ kind, name: record.rule, text, shows, reason: null });
        for (const doubt of read.doubts.get(record.id) ?? []) doubts.add({ kind, name: doubt, text, shows, reason: null });
      }
      for (const rejection of read.rejections) {
        if (rejection.kind !== kind) continue;
        const shows = text.slice(rejection.start, rejection.end);
        rejections.add({ kind, name: rejection.code, text, shows, reason: rejection.reason });
      }
    }
  }
  return { rules: rules.sorted(), doubts: doubts.sorted(), rejections: rejections.sorted() };
}

/** An example as an article of its own, of a fixed day. */
export function articleOf({ text, province }: ReferenceExample): Extraction["article"] {
  const name = province ?? "Lào Cai";
  return {
    id: "example",
    url: null,
    source: "examples",
    title: "",
    publishedAt: "2023-12-20",
    author: null,
    province: { name, level: "province", province: name, code: null },
    text: text.normalize("NFC"),
    contentHash: "example",
    fetchedAt: "2023-12-21T00:00:00Z",
  };
}

function recordsOf({ movements, figures, awards }: Extraction): ThiDuaRecord[] {
  return [...movements, ...figures, ...awards];
}

function readAs(record: ThiDuaRecord): string {
  switch (record.kind) {
    case "movement":
      return [record.name, record.launcher].filter(Boolean).join(" · ");
    case "figure":
      return [record.indicator, record.text, record.comparator, record.status].join(" · ");
    case "award": {
      const { kind, count, name } = record.recipient;
      const what = record.rank === null ? record.award : `${record.award} ${record.rank}`;
      return [what, record.authority.level ?? "–", name ?? `${kind} ${count ?? ""}`.trim(), record.status].join(" · ");
    }
  }
}
