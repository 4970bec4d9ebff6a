import type { Kind, ThiDuaRecord } from "../api/types.ts";
import { dayText } from "../parts/format.ts";

/** What a form of the record holds, all as text; "" is nothing. */
export type Draft = Readonly<Record<string, string>>;

export type FieldType =
  | "text"
  | "number"
  | "count"
  | "time"
  | "place"
  | "quote"
  | "comparator"
  | "figureStatus"
  | "awardStatus"
  | "award"
  | "rank"
  | "authority"
  | "recipientKind"
  | "movementLevel"
  | "campaign"
  | "movement";

export interface FieldSpec {
  name: string;
  /** Key of its label in the words. */
  label: string;
  type: FieldType;
}

const WHEN_AND_WHERE: FieldSpec[] = [
  { name: "timeStart", label: "timeStart", type: "time" },
  { name: "timeEnd", label: "timeEnd", type: "time" },
  { name: "place", label: "place", type: "place" },
];
const QUOTE: FieldSpec = { name: "quote", label: "quote", type: "quote" };

/** The fields of each kind in the order in which they are looked at. */
export const FIELDS: Record<Kind, readonly FieldSpec[]> = {
  figure: [
    { name: "value", label: "value", type: "number" },
    { name: "unit", label: "unit", type: "text" },
    { name: "indicator", label: "indicator", type: "text" },
    { name: "comparator", label: "comparator", type: "comparator" },
    { name: "status", label: "status", type: "figureStatus" },
    ...WHEN_AND_WHERE,
    { name: "movement", label: "movement", type: "movement" },
    QUOTE,
  ],
  award: [
    { name: "award", label: "award", type: "award" },
    { name: "rank", label: "rank", type: "rank" },
    { name: "status", label: "status", type: "awardStatus" },
    { name: "recipientName", label: "recipient", type: "text" },
    { name: "recipientKind", label: "recipientKind", type: "recipientKind" },
    { name: "recipientCount", label: "recipientCount", type: "count" },
    { name: "authorityLevel", label: "authority", type: "authority" },
    { name: "authorityName", label: "authorityName", type: "text" },
    { name: "name", label: "name", type: "text" },
    { name: "decision", label: "decision", type: "text" },
    ...WHEN_AND_WHERE,
    { name: "movement", label: "movement", type: "movement" },
    QUOTE,
  ],
  movement: [
    { name: "name", label: "name", type: "text" },
    { name: "launcher", label: "launcher", type: "text" },
    { name: "level", label: "level", type: "movementLevel" },
    { name: "campaign", label: "campaign", type: "campaign" },
    ...WHEN_AND_WHERE,
    QUOTE,
  ],
};

const plain = (value: unknown): string => (value === null || value === undefined ? "" : String(value));

/** A number as Vietnamese write it, without grouping so that it is easily changed: 10.75 is "10,75". */
const written = (value: number): string => String(value).replace(".", ",");

export function draftOf(record: ThiDuaRecord): Draft {
  const common = {
    timeStart: dayText(record.time?.start ?? null),
    timeEnd: dayText(record.time?.end ?? null),
    place: plain(record.place?.name),
    quote: record.quote,
  };
  switch (record.kind) {
    case "figure":
      return {
        ...common,
        value: written(record.value),
        unit: record.unit,
        indicator: record.indicator,
        comparator: record.comparator,
        status: record.status,
        movement: plain(record.movement),
      };
    case "award":
      return {
        ...common,
        award: record.award,
        rank: plain(record.rank),
        status: record.status,
        recipientName: plain(record.recipient.name),
        recipientKind: record.recipient.kind,
        recipientCount: plain(record.recipient.count),
        authorityLevel: plain(record.authority.level),
        authorityName: plain(record.authority.name),
        name: record.name,
        decision: plain(record.decision),
        movement: plain(record.movement),
      };
    case "movement":
      return {
        ...common,
        name: record.name,
        launcher: plain(record.launcher),
        level: plain(record.level),
        campaign: plain(record.campaign),
      };
  }
}

/** A record that nobody has said anything of yet. */
export function emptyDraft(kind: Kind, quote: string): Draft {
  const common = { timeStart: "", timeEnd: "", place: "", quote };
  if (kind === "figure") return { ...common, value: "", unit: "", indicator: "", comparator: "eq", status: "actual", movement: "" };
  if (kind === "movement")
    return { ...common, name: quote.length <= 120 ? quote.replace(/[“”"]/g, "") : "", launcher: "", level: "", campaign: "" };
  return {
    ...common,
    award: "bang-khen",
    rank: "",
    status: "conferred",
    recipientName: "",
    recipientKind: "collective",
    recipientCount: "",
    authorityLevel: "",
    authorityName: "",
    name: "",
    decision: "",
    movement: "",
  };
}

/** "1.985,5" and "1985,5" are 1985.5; null for what is no number. */
export function numberOf(text: string): number | null {
  const bare = text.trim().replace(/\s/g, "");
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare);
  const told = (grouped ? bare.replaceAll(".", "") : bare).replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(told) ? Number(told) : null;
}

/** "31/12/2018", "12/2018", "2018" and the ISO forms, as ISO; null for what is no time. */
export function timeOf(text: string): string | null {
  const [, day, month, year] = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/.exec(text.trim()) ?? [];
  const iso =
    year === undefined
      ? text.trim()
      : [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter((part) => part !== undefined).join("-");
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(iso) ? iso : null;
}

/** Fields of a draft that cannot be what they say. */
export function faultsOf(draft: Draft, text: string): string[] {
  const faults: string[] = [];
  if ("value" in draft && numberOf(draft.value ?? "") === null) faults.push("value");
  if ((draft.recipientCount ?? "") !== "" && !/^[1-9]\d*$/.test(draft.recipientCount?.trim() ?? "")) faults.push("recipientCount");
  for (const name of ["timeStart", "timeEnd"]) if ((draft[name] ?? "") !== "" && timeOf(draft[name] ?? "") === null) faults.push(name);
  // Only a movement has to have a name; an award may take that of its form.
  if ("launcher" in draft && (draft.name ?? "").trim() === "") faults.push("name");
  if ((draft.quote ?? "").trim() === "" || !text.includes(draft.quote ?? "")) faults.push("quote");
  return faults;
}

/** The fields that a draft says otherwise than the record, as the server takes them. `near` is where the quote stood before. */
export function changesOf(
  kind: Kind,
  draft: Draft,
  before: Draft | null,
  text: string,
  near: number,
  awards: ReadonlyMap<string, string>,
): object {
  const is = (...names: string[]): boolean => before === null || names.some((name) => draft[name] !== before[name]);
  const orNull = (name: string): string | null => draft[name]?.trim() || null;
  const fields: Record<string, unknown> = {};
  for (const name of ["unit", "indicator", "comparator", "status", "award"])
    if (name in draft && is(name)) fields[name] = draft[name]?.trim();
  for (const name of ["movement", "launcher", "level", "campaign", "decision"]) if (name in draft && is(name)) fields[name] = orNull(name);
  if ("value" in draft && is("value")) fields.value = numberOf(draft.value ?? "");
  if (kind === "movement" && is("name")) fields.name = draft.name?.trim();
  if (kind === "award") {
    if (is("name", "award")) {
      const typed = draft.name?.trim() ?? "";
      const renamed = before !== null && draft.award !== before.award && draft.name === before.name;
      fields.name = typed === "" || renamed ? (awards.get(draft.award ?? "") ?? draft.award) : typed;
    }
    if (is("rank")) fields.rank = draft.rank === "" ? null : Number(draft.rank);
    if (is("authorityLevel", "authorityName")) fields.authority = { level: orNull("authorityLevel"), name: orNull("authorityName") };
    if (is("recipientName", "recipientKind", "recipientCount")) {
      const count = draft.recipientCount?.trim() ?? "";
      fields.recipient = { kind: draft.recipientKind, name: orNull("recipientName"), count: count === "" ? null : Number(count) };
    }
  }
  if (is("place")) fields.place = orNull("place");
  if (is("timeStart", "timeEnd")) {
    const [start, end] = [timeOf(draft.timeStart ?? ""), timeOf(draft.timeEnd ?? "")];
    fields.time =
      start === null && end === null
        ? null
        : { start, end, text: [...new Set([draft.timeStart, draft.timeEnd])].filter((part) => part).join(" - ") };
  }
  if (is("quote")) {
    const start = nearest(text, draft.quote ?? "", near);
    fields.start = start;
    fields.end = start + (draft.quote ?? "").length;
  }
  return fields;
}

/** Where the words stand closest to `near`. */
function nearest(text: string, words: string, near: number): number {
  let best = text.indexOf(words);
  for (let at = best; at >= 0; at = text.indexOf(words, at + 1)) if (Math.abs(at - near) < Math.abs(best - near)) best = at;
  return Math.max(0, best);
}
