import { canonical, holderOf, lean, type RecipientKind } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { holdsWords } from "../document/holds-words.ts";
import type { AwardDraft } from "../draft.ts";
import { readingsOf } from "../readings.ts";
import { BELONGS } from "../rules/awards/complements.ts";
import { countedKind } from "../rules/awards/counted.ts";
import { readCount } from "../rules/awards/counts.ts";
import { type FormToken, lex, type Token } from "../rules/awards/lexer.ts";
import type { AwardClaim, Grounding } from "./claim.ts";
import { held, refuse, type Span } from "./refuse.ts";

function words(name: string): string {
  return canonical(name.normalize("NFC")).replace(/\s+/g, " ").trim();
}

const PREFIX = lean(/^(?:ông|bà|anh|chị|em|cô|thầy|đồng chí|tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản) +/u);

/** A name told longer or shorter than it was read must itself stand in the article, but for what only says that it is a place or a person. */
function sameRecipient(document: ArticleDocument, draft: AwardDraft, claim: AwardClaim): boolean {
  const { recipient } = draft.fields;
  if (claim.recipient.name !== null) {
    if (recipient.name === null) return false;
    const [a, b] = [words(recipient.name), words(claim.recipient.name)];
    return a === b || ((a.includes(b) || b.includes(a)) && holdsWords(document.view, b.replace(PREFIX, "")));
  }
  return (
    recipient.name === null &&
    recipient.count === claim.recipient.count &&
    (claim.recipient.count === null || recipient.kind === claim.recipient.kind)
  );
}

function touches(place: Span, other: Span): boolean {
  return place.start < other.end && other.start < place.end;
}

/** Whether the words that name or count a draft's recipient stand in the quote, not in another line of the same list. */
function holdsRecipient({ basis }: AwardDraft, place: Span): boolean {
  const at = basis.recipient;
  return at?.how !== "stated" || touches(place, at);
}

/** Reads an award again from the place that its quote stands at, with the grammar of the rules. */
export function groundAward(document: ArticleDocument, claim: AwardClaim, place: Span): Grounding {
  const here = readingsOf(document).awards.drafts.filter((draft) => touches(place, draft) && holdsRecipient(draft, place));
  const formed = here.filter(({ fields }) => fields.award === claim.award && fields.rank === claim.rank);
  const same = formed.filter((draft) => sameRecipient(document, draft, claim));
  const agreeing = same.filter(({ fields }) => fields.status === claim.status);
  if (agreeing.length > 0) return held(place, agreeing);
  if (same[0]) return refuse("other-status", `câu trích nói ${same[0].fields.status}, không phải ${claim.status}`);
  return unread(document, claim, place, here);
}

/** An award that the rules have not read: its form, its recipient and its polarity must all stand in one stretch of the quote. */
function unread(document: ArticleDocument, claim: AwardClaim, place: Span, here: readonly AwardDraft[]): Grounding {
  const { text, view } = document;
  const sentence = document.sentences.find((one) => one.start <= place.start && place.start < one.end);
  const from = sentence?.start ?? place.start;
  const tokens = lex(text, view, from, place.end);
  const forms = tokens.filter((token): token is FormToken => token.kind === "form");
  const wanted = forms.filter(
    (form) =>
      touches(place, form) &&
      !BELONGS.test(view.slice(form.end, Math.min(place.end, form.end + 24))) &&
      (form.slug === claim.award || (form.slug === null && !form.ellipsis && claim.award.startsWith("chien-si-thi-dua"))) &&
      form.ranks.includes(claim.rank),
  );
  if (wanted.length === 0) return refuse("not-in-quote", "câu trích không có hình thức khen thưởng này");
  const recipient = recipientSpan(document, claim, place, wanted);
  if (!recipient) return refuse("not-in-quote", "câu trích không nêu người hoặc tập thể này");
  // Whoever the rules have read there got something else.
  if (here.some(({ basis, fields }) => fields.award !== claim.award && basis.recipient && touches(recipient, basis.recipient))) {
    return refuse("read-otherwise", "người hoặc tập thể này được nêu với hình thức khác");
  }
  for (const form of wanted) {
    if (nearerCount(document, claim, place, form, recipient)) continue;
    const stretch = { start: Math.min(form.start, recipient.start), end: Math.max(form.end, recipient.end) };
    const between = tokens.filter((token) => token.start >= stretch.start && token.end <= stretch.end);
    if (between.some((token) => token.kind === "semi")) continue;
    if (between.some((token) => token.kind === "form" && token.slug !== claim.award)) continue;
    return polarity(document.view, claim, tokens, stretch, place, { form, recipient });
  }
  return refuse("read-otherwise", "câu trích không gắn hình thức này với người hoặc tập thể ấy");
}

/** Words between two counts that are told together, at most (UTF-16 code units). */
const LONGEST_JOINT = 28;

/** Whether another count of the same kind stands nearer to the form: "hai tỉnh …, tặng Bằng khen cho 4 tập thể" gives to four. */
function nearerCount(document: ArticleDocument, claim: AwardClaim, place: Span, form: Span, recipient: Span): boolean {
  if (claim.recipient.count === null || claim.recipient.name !== null || touches(form, recipient)) return false;
  const away = (other: Span): number => (other.end <= form.start ? form.start - other.end : other.start - form.end);
  const view = document.view.slice(place.start, place.end);
  return readCount(view).some((found) => {
    const other = { start: place.start + found.start, end: place.start + found.end };
    if (touches(other, recipient) || !countsKind(view.slice(found.end, found.end + 40), claim.recipient.kind)) return false;
    // Told one after the other on one side, both may be meant: "12 tập thể và 3 đơn vị".
    const same = other.end <= form.start === recipient.end <= form.start;
    const apart = Math.max(other.start, recipient.start) - Math.min(other.end, recipient.end);
    return away(other) < away(recipient) && !(same && apart < LONGEST_JOINT);
  });
}

const ASKING = new Set<Token["kind"]>(["ask", "nominate", "weigh"]);

function polarity(
  view: string,
  claim: AwardClaim,
  tokens: readonly Token[],
  stretch: Span,
  place: Span,
  spans: { form: Span; recipient: Span },
): Grounding {
  const semi = tokens.filter((token) => token.kind === "semi" && token.end <= stretch.start).at(-1);
  const clause = tokens.filter((token) => token.start >= (semi?.end ?? 0) && token.end <= stretch.end);
  if (clause.some((token) => token.kind === "never")) return refuse("other-status", "câu trích nói là chưa hoặc sẽ");
  // "1.286 giấy khen mà các huyện, xã đã đề nghị tặng": asked for behind the form
  const behind = tokens.filter((token) => token.start >= stretch.end);
  const relative = /^"? *(?:mà|do) /u.test(view.slice(stretch.end, stretch.end + 6));
  const ends = (token: Token): boolean => token.kind === "semi" || token.kind === "form" || (token.kind === "comma" && !relative);
  const stop = behind.find(ends)?.start ?? place.end;
  const asks = [...clause, ...behind.filter((token) => token.start < stop)].some((token) => ASKING.has(token.kind));
  if (claim.status === "conferred" && asks) return refuse("other-status", "câu trích nói là đề nghị hoặc đang xét");
  if (claim.status === "proposed" && !asks) return refuse("other-status", "câu trích không nói là đề nghị");
  return held(place, [], spans);
}

// "152 đơn vị, cá nhân": counted together
const TOGETHER = lean(/^ +(?:lượt +)?(?:tập +thể|đơn +vị) *(?:,|và) *(?:cá +nhân|hộ)(?![\p{L}\p{M}])/u);

function countsKind(after: string, kind: RecipientKind): boolean {
  const counted = countedKind(after)?.kind;
  return counted === kind || (kind === "unspecified" && TOGETHER.test(after));
}

function recipientSpan(document: ArticleDocument, claim: AwardClaim, place: Span, forms: readonly FormToken[]): Span | null {
  const view = document.view.slice(place.start, place.end);
  const { name, count, kind } = claim.recipient;
  if (name !== null) {
    const collapsed = words(name)
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
      .replace(/ /g, "\\s+");
    const found = lean(new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${collapsed}(?![\\p{L}\\p{M}\\p{N}])`, "u")).exec(view);
    return found ? { start: place.start + found.index, end: place.start + found.index + found[0].length } : null;
  }
  if (count === null) return forms[0] ?? null;
  for (const found of readCount(view)) {
    if (found.value !== count) continue;
    const rest = view.slice(found.end, found.end + 40);
    const span = { start: place.start + found.start, end: place.start + found.end };
    // "61 Chiến sĩ thi đua cấp tỉnh": a title counts its holders; "03 Huân chương" counts itself.
    const counted = forms.some((form) => form.start >= span.end && view.slice(found.end, form.start - place.start).trim() === "");
    const holder = holderOf(claim.award);
    if (counted ? kind === holder : countsKind(rest, kind)) return span;
  }
  return null;
}
