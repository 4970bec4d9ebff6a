import { canonical, readQuantities } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { sentenceAt } from "../document/offsets.ts";
import type { FigureDraft } from "../draft.ts";
import { readingsOf } from "../readings.ts";
import { comparatorOf } from "../rules/figures/comparator.ts";
import type { FigureClaim, Grounding } from "./claim.ts";
import { inProse, inTable } from "./lent-unit.ts";
import { held, refuse, type Span } from "./refuse.ts";
import { sameUnit, sameValue } from "./same.ts";
import { statusNear } from "./status-near.ts";

function holds(place: Span, inner: Span | undefined): boolean {
  return inner !== undefined && inner.start >= place.start && inner.end <= place.end;
}

/** Reads a figure again from the place that its quote stands at, with the grammar of the rules. */
export function groundFigure(document: ArticleDocument, claim: FigureClaim, place: Span): Grounding {
  const { drafts, rejections } = readingsOf(document).figures;
  const here = drafts.filter((draft) => holds(place, draft.basis.value));
  const same = here.filter(({ fields }) => sameValue(fields.value, claim.value) && sameUnit(fields.unit, claim.unit));
  const agreeing = same.filter(({ fields }) => fields.comparator === claim.comparator && fields.status === claim.status);
  if (agreeing.length > 0) return held(place, agreeing);
  const [first] = same;
  if (first) {
    return first.fields.comparator === claim.comparator
      ? refuse("other-status", `câu trích nói ${first.fields.status}, không phải ${claim.status}`)
      : refuse("read-otherwise", `câu trích nói ${first.fields.comparator}, không phải ${claim.comparator}`);
  }
  return unread(document, claim, place, here, rejections);
}

/** A number that the rules made no figure of: known to be none, or new to them and then read by itself. */
function unread(
  document: ArticleDocument,
  claim: FigureClaim,
  place: Span,
  here: readonly FigureDraft[],
  rejections: readonly { start: number; end: number; reason: string }[],
): Grounding {
  const { view } = document;
  let seen = false;
  const sentence = document.sentences[sentenceAt(document, place.start)];
  const block = document.blocks[sentence?.block ?? -1];
  const isRead = (number: Span) =>
    here.some(({ basis }) => basis.value && basis.value.start < number.end && number.start < basis.value.end);
  const isKnown = (number: Span) => rejections.some(({ start, end }) => start < number.end && number.start < end);
  if (block?.kind === "row") {
    const lent = inTable(document, claim, place, block);
    if (lent && !isRead(lent.number) && !isKnown(lent.number)) {
      if (claim.comparator !== "eq") return refuse("read-otherwise", `ô bảng nói eq, không phải ${claim.comparator}`);
      const status = statusOfHeads(lent.heads.map(({ start, end }) => view.slice(start, end)));
      if (status !== claim.status) return refuse("other-status", `bảng nói ${status}, không phải ${claim.status}`);
      return held(place, [], { value: lent.number, whole: lent.number, unit: lent.unit });
    }
  }
  for (const quantity of readQuantities(view, place.start, place.end)) {
    if (!sameValue(quantity.value, claim.value)) continue;
    const number = quantity.number;
    if (isRead(number)) {
      seen = true;
      continue;
    }
    const known = rejections.find((rejection) => rejection.start < number.end && number.start < rejection.end);
    if (known) return refuse("no-record", known.reason);
    const noun = quantity.unit?.unit ?? view.slice(quantity.end, Math.min(place.end, quantity.end + claim.unit.length + 1)).trim();
    const around = document.sentences[sentenceAt(document, number.start)];
    const own = sameUnit(noun, claim.unit);
    const lent = !own && around ? inProse(document, claim, quantity, around) : null;
    if (!own && !lent) {
      seen = true;
      continue;
    }
    const { comparator } = comparatorOf(view, place.start, number.start, quantity.end, place.end);
    if (comparator !== claim.comparator) return refuse("read-otherwise", `câu trích nói ${comparator}, không phải ${claim.comparator}`);
    const status = statusNear(document, number.start, quantity.end);
    if (status !== claim.status) return refuse("other-status", `câu trích nói ${status}, không phải ${claim.status}`);
    const stop = quantity.unit ? quantity.end : unitEnd(view, quantity.end, claim.unit);
    const whole = { start: number.start, end: own ? stop : number.end };
    return held(place, [], { value: { start: number.start, end: number.end }, whole, ...(lent ? { unit: lent.unit } : {}) });
  }
  return seen
    ? refuse("read-otherwise", `câu trích không nói ${claim.value} ${claim.unit}`)
    : refuse("not-in-quote", `câu trích không có giá trị ${claim.value}`);
}

const RESULT = /(?<!\p{L})(?:thực hiện|kết quả|đạt được|đã đạt|th)(?!\p{L})/u;
const AHEAD: readonly (readonly [RegExp, FigureClaim["status"]])[] = [
  [/(?<!\p{L})ước(?!\p{L})/u, "estimate"],
  [/(?<!\p{L})dự kiến(?!\p{L})/u, "forecast"],
  [/(?<!\p{L})(?:kế hoạch|chỉ tiêu|mục tiêu|phấn đấu|đăng ký|kh|giao|dự toán)(?!\p{L})/u, "target"],
];

/** What the heads over a cell say of it, the nearest first: "Kế hoạch năm" is a target, "Thực hiện" is not. */
function statusOfHeads(heads: readonly string[]): FigureClaim["status"] {
  for (const head of heads) {
    if (RESULT.test(head)) return "actual";
    for (const [words, status] of AHEAD) if (words.test(head)) return status;
  }
  return "actual";
}

/** End of the unit's words where they stand right behind a number: all of them, or none. */
function unitEnd(view: string, from: number, unit: string): number {
  const behind = view.slice(from, from + unit.length + 1);
  const words = canonical(unit.normalize("NFC"));
  return behind.trimStart().startsWith(words) ? from + behind.length - behind.trimStart().length + words.length : from;
}
