import { canonical, holderOf, lean, type RecipientKind } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { countedKind } from "../rules/awards/counted.ts";
import { readCount } from "../rules/awards/counts.ts";
import type { FormToken } from "../rules/awards/tokens.ts";
import type { AwardClaim } from "./claim.ts";
import { escaped, referredIn } from "./referred.ts";
import type { Span } from "./refuse.ts";

/* Whom an award claim names or counts, where a quote tells it. */

export function touches(place: Span, other: Span): boolean {
  return place.start < other.end && other.start < place.end;
}

/** A name in lower case with single blanks, for comparing. */
export function nameWords(name: string): string {
  return canonical(name.normalize("NFC")).replace(/\s+/g, " ").trim();
}

export const PREFIX = lean(
  /^(?:ông|bà|anh|chị|em|cô|thầy|đồng chí|tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản) +/u,
);

// "152 đơn vị, cá nhân": counted together
const TOGETHER = lean(/^ +(?:lượt +)?(?:tập +thể|đơn +vị) *(?:,|và) *(?:cá +nhân|hộ)(?![\p{L}\p{M}])/u);

// "64 DN": what no list of holders has
const SHORT = lean(/^ +(?:lượt +)?(?:dn|dntn|đv|đoàn thể|gia +đình hội viên)(?![\p{L}\p{M}])/u);

function countsKind(after: string, kind: RecipientKind): boolean {
  const counted = countedKind(after)?.kind ?? (SHORT.test(after) ? "collective" : undefined);
  return counted === kind || (kind === "unspecified" && TOGETHER.test(after));
}

/** Who receives, where the quote says so; `named`: where the article names them, if the quote only refers to them. */
export interface Found {
  readonly span: Span;
  readonly named: Span | null;
}

/** Names looked up in quotes lately; more are not kept. */
const MOST_NAMES = 2000;
const namePatterns = new Map<string, RegExp>();

/** The pattern for a name as whole words. */
function asWords(name: string): RegExp {
  const known = namePatterns.get(name);
  if (known) return known;
  if (namePatterns.size >= MOST_NAMES) namePatterns.clear();
  const pattern = lean(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped(name)}(?![\\p{L}\\p{M}\\p{N}])`, "u"));
  namePatterns.set(name, pattern);
  return pattern;
}

/** Whom a claim names or counts, as the quote at `place` tells it; null where it does not. */
export function recipientSpan(document: ArticleDocument, claim: AwardClaim, place: Span, forms: readonly FormToken[]): Found | null {
  const view = document.view.slice(place.start, place.end);
  const { name, count, kind } = claim.recipient;
  const whole = (span: Span): Found => ({ span, named: null });
  if (name !== null) {
    for (const spelling of new Set([nameWords(name), nameWords(name).replace(PREFIX, "")])) {
      const found = asWords(spelling).exec(view);
      if (found && (spelling === nameWords(name) || spelling.includes(" ")))
        return whole({ start: place.start + found.index, end: place.start + found.index + found[0].length });
    }
    const referred = referredIn(document, place, name, kind === "individual");
    return referred ? { span: referred.reference, named: referred.named } : null;
  }
  if (count === null) return forms[0] ? whole(forms[0]) : null;
  for (const found of readCount(view)) {
    if (found.value !== count) continue;
    const rest = view.slice(found.end, found.end + 40);
    const span = { start: place.start + found.start, end: place.start + found.end };
    // "61 Chiến sĩ thi đua cấp tỉnh": a title counts its holders; "03 Huân chương" counts itself.
    const counted = forms.some((form) => form.start >= span.end && view.slice(found.end, form.start - place.start).trim() === "");
    const holder = holderOf(claim.award);
    if (counted ? kind === holder : countsKind(rest, kind)) return whole(span);
    // "số Cờ thi đua đã trao là 187": the forms themselves, counted behind
    if (kind === "unspecified" && forms.some((form) => COUNTED_FORMS.test(document.view.slice(form.end, span.start)) && ENDS.test(rest)))
      return whole(span);
  }
  return null;
}

const COUNTED_FORMS = lean(/^"?(?: (?!và|cho|hoặc)[\p{L}]+){0,8}(?: là|:) $/u);
const ENDS = /^ *(?:$|[;,.])/u;

/** Words between two counts that are told together, at most (UTF-16 code units). */
const LONGEST_JOINT = 28;

/** Whether another count of the same kind stands nearer to the form: "hai tỉnh …, tặng Bằng khen cho 4 tập thể" gives to four. */
export function nearerCount(document: ArticleDocument, claim: AwardClaim, place: Span, form: Span, recipient: Span): boolean {
  if (claim.recipient.count === null || claim.recipient.name !== null || touches(form, recipient)) return false;
  const away = (other: Span): number => (other.end <= form.start ? form.start - other.end : other.start - form.end);
  const view = document.view.slice(place.start, place.end);
  return readCount(view).some((found) => {
    const other = { start: place.start + found.start, end: place.start + found.end };
    if (touches(other, recipient) || !countsKind(view.slice(found.end, found.end + 40), claim.recipient.kind)) return false;
    if (parted(document.view, other, form) && !parted(document.view, recipient, form)) return false;
    // Told one after the other on one side, both may be meant: "12 tập thể và 3 đơn vị".
    const same = other.end <= form.start === recipient.end <= form.start;
    const apart = Math.max(other.start, recipient.start) - Math.min(other.end, recipient.end);
    return away(other) < away(recipient) && !(same && apart < LONGEST_JOINT);
  });
}

const BREAK = /[;,]/u;

/** Whether a clause ends between two spans. */
function parted(view: string, a: Span, b: Span): boolean {
  const between = a.end <= b.start ? view.slice(a.end, b.start) : view.slice(b.end, a.start);
  return BREAK.test(between);
}
