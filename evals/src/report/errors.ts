import type { Rejection, ThiDuaRecord } from "@thidua/core";
import type { ArticleRun } from "../runs/articles.ts";
import { findAnchor, flattened, type Range } from "../scoring/anchors.ts";
import { awardComparison, figureComparison, movementComparison } from "../scoring/compare.ts";
import type { GoldAward, GoldFigure, GoldMovement } from "../scoring/gold.ts";
import { type Outcome, SCORED_KINDS, type ScoredKind } from "../scoring/score.ts";

/**
 * One thing that is wrong in one article. `omission`: gold that nothing met; `invention`: a record that met no gold; `mismatch`: a record
 * and a gold item on the same words that differ in what makes them one; `field`: a record that was met, with wrong fields.
 */
export interface ReportedError {
  doc: string;
  kind: ScoredKind;
  sort: "omission" | "invention" | "mismatch" | "field";
  /** What errors are grouped by: the kind, and what went wrong where. */
  cause: string;
  /** Rule that spoke, where one did. */
  rule: string | null;
  /** As the gold has it and as it was said, in a line each. */
  expected: string | null;
  said: string | null;
  /** In the article's text. */
  goldAt: Range | null;
  saidAt: Range | null;
  /** Why the gate refused what stands there, where it did. */
  refused: string | null;
}

const REFUSAL_OF: Record<ScoredKind, Rejection["kind"]> = { movements: "movement", figures: "figure", awards: "award" };

const touches = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

function show(kind: ScoredKind, record: unknown): string {
  // Each kind is shown by its own comparison, whose parameter the caller's outcome has fixed.
  if (kind === "movements") return movementComparison.show(record as GoldMovement);
  return kind === "figures" ? figureComparison.show(record as GoldFigure) : awardComparison.show(record as GoldAward);
}

/** The fields of a record that strict scoring asks for, as text. */
function field(record: ThiDuaRecord | GoldMovement | GoldFigure | GoldAward, name: string): string {
  const fields: Record<string, unknown> = { ...record };
  const value = name === "indicator" && "keywords" in fields ? fields.keywords : name === "kind" ? fields.recipient : fields[name];
  return value === undefined ? "-" : JSON.stringify(value);
}

/** Every error of one article, in the order of the text. */
export function errorsOf(run: ArticleRun): ReportedError[] {
  const text = run.extraction?.article.text ?? "";
  const whole = flattened(text);
  const errors = SCORED_KINDS.flatMap((kind) => errorsOfKind(run, kind, (anchor) => findAnchor(whole, anchor)));
  return errors.sort((a, b) => (a.goldAt ?? a.saidAt ?? END).start - (b.goldAt ?? b.saidAt ?? END).start);
}

const END: Range = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };

function errorsOfKind(run: ArticleRun, kind: ScoredKind, find: (anchor: string) => Range | null): ReportedError[] {
  const gold: readonly (GoldMovement | GoldFigure | GoldAward)[] = run.article.gold[kind];
  const said: readonly ThiDuaRecord[] = run.extraction?.[kind] ?? [];
  const outcomes = run.score.outcomes[kind].filter(({ optional }) => !optional);
  const goldAt = gold.map((item) => find("anchor" in item ? item.anchor : item.name));
  const missed = outcomes.filter(({ predicted }) => predicted === null).map((outcome) => outcome.gold as number);
  const invented = new Set(outcomes.filter((outcome) => outcome.gold === null).map(({ predicted }) => predicted as number));
  const errors: ReportedError[] = [];
  const base = { doc: run.article.gold.doc, kind, rule: null, refused: null, expected: null, said: null, goldAt: null, saidAt: null };

  for (const index of missed) {
    const at = goldAt[index] ?? null;
    const item = gold[index] as GoldMovement | GoldFigure | GoldAward;
    const expected = show(kind, item);
    const near = [...invented].find((other) => at !== null && touches(at, said[other] as ThiDuaRecord));
    if (near !== undefined) {
      invented.delete(near);
      const record = said[near] as ThiDuaRecord;
      const cause = `${kind}: same words, other ${difference(kind, record, item)}`;
      errors.push({
        ...base,
        sort: "mismatch",
        cause,
        rule: record.rule,
        expected,
        said: show(kind, record),
        goldAt: at,
        saidAt: span(record),
      });
      continue;
    }
    const refusal = run.rejections.find((one) => one.kind === REFUSAL_OF[kind] && at !== null && touches(one, at));
    const why = at === null ? "not in the text that was read" : refusal ? `refused, ${refusal.code}` : "nothing read";
    const rule = refusal?.rule ?? null;
    errors.push({
      ...base,
      sort: "omission",
      cause: `${kind}: missed, ${why}`,
      rule,
      expected,
      goldAt: at,
      refused: refusal?.reason ?? null,
    });
  }
  for (const index of invented) {
    const record = said[index] as ThiDuaRecord;
    errors.push({
      ...base,
      sort: "invention",
      cause: `${kind}: said where the gold has none`,
      rule: record.rule,
      said: show(kind, record),
      saidAt: span(record),
    });
  }
  for (const outcome of outcomes) {
    const wrong = wrongFields(outcome);
    if (wrong.length === 0) continue;
    const record = said[outcome.predicted as number] as ThiDuaRecord;
    const item = gold[outcome.gold as number] as GoldMovement | GoldFigure | GoldAward;
    const fields = (from: typeof item | ThiDuaRecord) => wrong.map((name) => `${name} ${field(from, name)}`).join(", ");
    errors.push({
      ...base,
      sort: "field",
      cause: `${kind}: wrong ${wrong.join(" and ")}`,
      rule: record.rule,
      expected: `${show(kind, item)} (${fields(item)})`,
      said: `${show(kind, record)} (${fields(record)})`,
      goldAt: goldAt[outcome.gold as number] ?? null,
      saidAt: span(record),
    });
  }
  return errors;
}

const span = ({ start, end }: ThiDuaRecord): Range => ({ start, end });

function wrongFields({ predicted, gold, attributes }: Outcome): string[] {
  if (predicted === null || gold === null) return [];
  return Object.keys(attributes).filter((name) => !attributes[name]);
}

/** What keeps a record and a gold item on the same words from being one. */
function difference(kind: ScoredKind, record: ThiDuaRecord, item: GoldMovement | GoldFigure | GoldAward): string {
  if (kind === "movements") return "name";
  if (record.kind === "figure" && "value" in item) return record.value === item.value ? "unit" : "value";
  if (record.kind === "award" && "award" in item) {
    if (record.award !== item.award) return "form";
    if (record.rank !== (item.rank ?? null)) return "rank";
    return record.status === item.status ? "recipient" : "status";
  }
  return "record";
}
