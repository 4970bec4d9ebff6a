import { canonical } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { readingsOf } from "../readings.ts";
import type { Grounding, MovementClaim } from "./claim.ts";
import { held, refuse, type Span } from "./refuse.ts";

function words(name: string): string {
  return canonical(name.normalize("NFC"))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

const NAMED = /phong trào|đợt thi đua|cuộc vận động|chiến dịch|thi đua/gu;
// "… phong trào thi đua. </b> Hà Nội đứng đầu": an end of a sentence before what no sentence begins with
const ENDED = /[.!?…]\s+[^\p{L}\p{M}\p{N}\s"'(-]/u;

/** Whether the place of the quote names this movement, and names it as one. */
export function groundMovement(document: ArticleDocument, claim: MovementClaim, place: Span): Grounding {
  const { drafts, rejections } = readingsOf(document).movements;
  const wanted = words(claim.name);
  if (wanted === "") return refuse("not-in-quote", "không có tên phong trào");
  for (const draft of drafts) {
    const { fields, basis } = draft;
    const spans = [...fields.mentions, basis.name].filter((span): span is NonNullable<typeof span> => span !== undefined);
    if (words(fields.name) === wanted && spans.some((span) => span.start < place.end && place.start < span.end))
      return held(place, [draft]);
  }
  // "Vì người nghèo" in "Quân đội chung tay vì người nghèo": a part of another name
  const within = drafts.find(
    ({ fields }) =>
      ` ${words(fields.name)} `.includes(` ${wanted} `) && fields.mentions.some(({ start, end }) => start < place.end && place.start < end),
  );
  if (within) return refuse("read-otherwise", `câu trích nêu phong trào “${within.fields.name}”`);
  const view = document.view.slice(place.start, place.end);
  if (!` ${words(view)} `.includes(` ${wanted} `)) return refuse("not-in-quote", `câu trích không có tên “${claim.name}”`);
  const known = rejections.find(
    (rejection) =>
      rejection.start < place.end &&
      place.start < rejection.end &&
      words(document.view.slice(rejection.start, rejection.end)).includes(wanted),
  );
  if (known) return refuse("no-record", known.reason);
  const sentence = document.sentences.find((one) => one.start <= place.start && place.start < one.end);
  const whole = document.view.slice(sentence?.start ?? place.start, place.end);
  const called = [...whole.matchAll(NAMED)].at(-1);
  const named = whole.lastIndexOf(canonical(claim.name));
  if (called === undefined || ENDED.test(whole.slice(called.index, named < 0 ? undefined : named)))
    return refuse("no-record", "câu không gọi đó là phong trào");
  return held(place, []);
}
