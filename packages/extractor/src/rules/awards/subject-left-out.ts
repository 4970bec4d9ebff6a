import { lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import type { Found } from "./found.ts";
import { openingName } from "./mentions.ts";
import { readRecipients } from "./recipients.ts";
import type { Resolved } from "./resolved.ts";

/** The subject told in the sentence before, for "Năm ấy, được Chủ tịch nước phong tặng". */
export function subjectLeftOut(document: ArticleDocument, one: Found): Resolved | null {
  const sentence = document.sentences.find((other) => other.start === one.sentence.start);
  if (!sentence) return null;
  const fronted = subjectBehind(document, one);
  if (fronted !== undefined) return fronted;
  const previous = document.sentences[sentence.index - 1];
  const own = openingName(document, sentence.start, one.clause.verb?.start ?? sentence.end);
  const behind = own ?? (previous && previous.block === sentence.block ? openingName(document, previous.start, previous.end) : null);
  if (!behind) return null;
  const whole = document.text.slice(behind.start, behind.end);
  const title = /^(?:ông|bà|anh|chị|cô|thầy|em|đồng chí) +/iu.exec(whole);
  const isPerson = title !== null;
  const name = whole.slice(title?.[0].length ?? 0);
  return {
    recipient: { kind: isPerson ? "individual" : "collective", name, count: null },
    start: one.clause.verb?.start ?? one.sentence.start,
    end: one.clause.verb?.end ?? one.sentence.end,
    inferred: behind,
    line: null,
    vague: false,
  };
}

/** "Được Chủ tịch nước tặng Huân chương, Hợp tác xã A tiếp tục …": the subject follows; undefined where the sentence does not open so. */
function subjectBehind(document: ArticleDocument, one: Found): Resolved | null | undefined {
  const { sentence, clause } = one;
  if (
    !/^(?:(?:dù|tuy|mặc dù|mới|vừa|hiện|đang|từng) )*(?:được|vinh dự)(?![\p{L}\p{M}])/u.test(
      document.view.slice(sentence.start, sentence.start + 24),
    )
  )
    return undefined;
  const from = clause.form?.end ?? sentence.end;
  const comma = document.view.indexOf(",", from);
  if (comma < 0 || comma > Math.min(sentence.end, from + 120)) return null;
  const stop = document.view.slice(comma + 1, sentence.end).search(/[,;:]/u);
  const end = stop < 0 ? sentence.end : comma + 1 + stop;
  const [receiver] = readRecipients(document.text, document.view, comma + 1, end, { subject: false });
  const isNext = receiver !== undefined && receiver.start - comma <= 3 && receiver.kind === "individual";
  const body = BODY_AFTER.exec(document.text.slice(comma + 1, Math.min(end, comma + 90)));
  const span =
    isNext && receiver.name
      ? receiver.name
      : body
        ? { start: comma + 1 + body[0].length - (body[1] as string).length, end: comma + 1 + body[0].length }
        : null;
  if (!span || (isNext && receiver.pointer)) return null;
  const name = document.text.slice(span.start, span.end);
  return {
    recipient: { kind: isNext ? "individual" : "collective", name, count: null },
    ...span,
    inferred: null,
    line: null,
    vague: false,
  };
}

// ", Hợp tác xã Bình Minh tiếp tục": a body up to the last of its capitals
const BODY_AFTER = lean(/^ *(\p{Lu}[\p{L}\p{M}]*(?: [\p{L}\p{M}\d]+){0,6}? \p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*)(?= \p{Ll})/u);
