import type { RecordKind, Rejection } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import type { AwardDraft, Draft, FigureDraft, MovementDraft } from "../../draft.ts";
import type { Claim, Grounding, Span } from "../../gate/claim.ts";
import { groundAt } from "../../gate/ground.ts";
import { reread } from "../../gate/reread.ts";
import { sameValue } from "../../gate/same.ts";
import { readingsOf } from "../../readings.ts";
import { withoutRepeats } from "../../rules/awards/repeats.ts";
import { nameKey } from "../../rules/movements/names.ts";
import type { Chunk } from "./chunks.ts";
import { awardDisputes, figureDisputes, movementDisputes } from "./fields-agree.ts";
import { awardOf, figureOf, movementOf } from "./own-drafts.ts";
import { placeOf } from "./place-of.ts";
import type { Said } from "./said.ts";
import { settle, type Telling } from "./settle.ts";

/** A draft that the gate let in. */
export interface Admitted {
  readonly kind: RecordKind;
  /** The reading of the rules that it meets, or a draft of its own. */
  readonly draft: Draft<object>;
  /** The same with what the model adds to it. */
  readonly settled: Draft<object>;
  /** Whether the rules read it too; else the gate alone holds it. */
  readonly read: boolean;
  /** Fields that model and rules read differently: the rules' reading stands, an editor decides. */
  readonly disputed: readonly string[];
}

/** What was said and did not hold. */
export interface Refused {
  readonly said: Said;
  readonly code: string;
  readonly reason: string;
  readonly place: Span;
}

export interface Admission {
  readonly admitted: readonly Admitted[];
  readonly refused: readonly Refused[];
  /** Drafts of the rules that the model tells otherwise, with the fields. */
  readonly contradicted: ReadonlyMap<Draft<object>, readonly string[]>;
}

/** What was said, as the gate takes it: with the words of the article that stand at its sentences. */
function claimOf(said: Said, quote: string): Claim {
  switch (said.kind) {
    case "movement":
      return { kind: "movement", quote, name: said.name };
    case "figure":
      return { kind: "figure", quote, value: said.value, unit: said.unit, comparator: said.comparator, status: said.status };
    case "award": {
      const rank = said.rank === 1 || said.rank === 2 || said.rank === 3 ? said.rank : null;
      return { kind: "award", quote, award: said.award, rank, recipient: said.recipient, status: said.status };
    }
  }
}

function disputesOf(said: Said, draft: Draft<object>): string[] {
  if (said.kind === "figure") return figureDisputes(said, draft as FigureDraft);
  if (said.kind === "award") return awardDisputes(said, draft as AwardDraft);
  return movementDisputes(said, draft as MovementDraft);
}

function ownDraft(document: ArticleDocument, said: Said, grounded: Extract<Grounding, { ok: true }>): Draft<object> | null {
  if (said.kind === "figure") return figureOf(document, said, grounded);
  if (said.kind === "award") return awardOf(document, said, grounded);
  return movementOf(document, said, grounded);
}

/** What two statements of one thing share, where the rules have not read it. */
function keyOf(said: Said, draft: Draft<object>): string {
  const { basis } = draft;
  if (said.kind === "figure") return `figure ${basis.value?.start}`;
  if (said.kind === "movement") return `movement ${nameKey(said.name)}`;
  return `award ${said.award} ${said.rank} ${said.status} ${basis.award?.start} ${basis.recipient?.start}`;
}

/**
 * Holds everything that a model says of an article against the article. Each reading of the rules is met by one statement at most, and what
 * is said again is nothing new: a fact said a hundred times is one record.
 * `seen`: the sentences that the model was shown. `over`: whether what the text ties closer to a record than what the rules read may stand
 * in its place; where rules and model speak side by side, the rules' reading stands.
 */
export function admit(document: ArticleDocument, statements: readonly Said[], seen: Chunk | null = null, over = true): Admission {
  const targets = new Map<Draft<object> | string, Target>();
  const refused: Refused[] = [];
  const contradicted = new Map<Draft<object>, string[]>();
  for (const said of statements) {
    const place = placeOf(document, said.sentences);
    const unseen = seen !== null && said.sentences.some((number) => number <= seen.first || number > seen.last + 1);
    if (!place || unseen) {
      const reason = "không có câu mang số này trong phần được đọc";
      refused.push({ said, code: "quote-not-in-text", reason, place: { start: 0, end: 0 } });
      continue;
    }
    const grounding = groundAt(document, claimOf(said, document.text.slice(place.start, place.end)), place);
    if (!grounding.ok) {
      refused.push({ said, code: grounding.code, reason: grounding.reason, place });
      for (const [draft, fields] of contradictions(document, said, place)) contradicted.set(draft, fields);
      continue;
    }
    const telling = { said, place };
    if (grounding.readings.length > 0) {
      const free = grounding.readings
        .filter((draft) => !targets.has(draft))
        .sort((a, b) => disputesOf(said, a).length - disputesOf(said, b).length);
      if (free[0]) targets.set(free[0], { draft: free[0], read: true, tellings: [telling] });
      else for (const draft of grounding.readings) targets.get(draft)?.tellings.push(telling);
      continue;
    }
    const draft = ownDraft(document, said, grounding);
    const fault: Rejection | null = draft && reread(document, said.kind, draft);
    if (!draft || fault) {
      refused.push({ said, code: "not-in-quote", reason: fault?.reason ?? "câu trích không nêu trọn điều này", place });
      continue;
    }
    const key = keyOf(said, draft);
    const known = targets.get(key);
    if (known) known.tellings.push(telling);
    else targets.set(key, { draft, read: false, tellings: [telling] });
  }
  const admitted = [...targets.values()].flatMap(({ draft, read, tellings }): Admitted[] => {
    const [first] = tellings;
    if (!first) return [];
    const { draft: settled, filled } = settle(document, draft, tellings, over);
    const disputed = read ? [...new Set([...disputesOf(first.said, settled), ...filled])] : ["record"];
    return [{ kind: first.said.kind, draft, settled, read, disputed }];
  });
  return { admitted: withoutRepeatedAwards(document, admitted), refused, contradicted };
}

/** One fact, and all that is said of it. */
interface Target {
  readonly draft: Draft<object>;
  readonly read: boolean;
  readonly tellings: Telling[];
}

/** An award that only the model tells, and that the rules have read elsewhere in the article, is none of its own. */
function withoutRepeatedAwards(document: ArticleDocument, admitted: readonly Admitted[]): Admitted[] {
  let told: readonly AwardDraft[] = readingsOf(document).awards.drafts;
  return admitted.filter((one) => {
    if (one.read || one.kind !== "award") return true;
    const draft = one.draft as AwardDraft;
    const { drafts } = withoutRepeats({ drafts: [...told, draft], rejections: [] });
    if (drafts.length <= told.length) return false;
    told = drafts;
    return true;
  });
}

/** Drafts of the rules that a refused statement speaks of, with the fields that it tells otherwise. */
function contradictions(document: ArticleDocument, said: Said, place: Span): [Draft<object>, string[]][] {
  if (said.kind === "figure") {
    const same = readingsOf(document).figures.drafts.filter(
      ({ fields, basis }) =>
        sameValue(fields.value, said.value) && basis.value && basis.value.start >= place.start && basis.value.end <= place.end,
    );
    return same.map((draft) => {
      const { status, comparator } = draft.fields;
      const fields = [status === said.status ? "" : "status", comparator === said.comparator ? "" : "comparator"].filter(Boolean);
      return [draft, fields.length > 0 ? fields : ["unit"]];
    });
  }
  if (said.kind === "award") {
    const same = readingsOf(document).awards.drafts.filter(
      ({ start, end, fields }) =>
        start < place.end &&
        place.start < end &&
        fields.award === said.award &&
        fields.recipient.name === said.recipient.name &&
        fields.recipient.count === said.recipient.count &&
        fields.status !== said.status,
    );
    return same.map((draft) => [draft, ["status"]]);
  }
  return [];
}

const RULE: Readonly<Record<RecordKind, string>> = { movement: "llm/movement", figure: "llm/figure", award: "llm/award" };

/** A refusal as the extraction keeps it. */
export function rejectionOf({ said, code, reason, place }: Refused): Rejection {
  return { code, kind: said.kind, rule: RULE[said.kind], start: place.start, end: place.end, reason };
}
