import { type Receiver, readRecipients } from "./recipients.ts";
import { between, is } from "./tokens.ts";
import type { Reader } from "./verbs.ts";

/* Whom a verb of praise reaches where no form is told. */

// Các tập thể, cá nhân được khen thưởng gồm: …
const LISTS_THEM = /^(?: +(?:đợt này|dịp này|lần này|năm nay|năm \d{4}))? *(?:gồm có|gồm|là|:)+[ :]*/u;

/** Whom those are by name who are told to be praised: as many as counted, any number of "các tập thể, cá nhân"; null where nobody is named. */
export function listedBehind({ text, view }: Reader, start: number, end: number, subject: readonly Receiver[]): readonly Receiver[] | null {
  const lists = LISTS_THEM.exec(view.slice(start, end));
  if (!lists) return null;
  const found = readRecipients(text, view, start + lists[0].length, end, { subject: false });
  const counted = subject.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const fits = found.length > 0 && found.every(({ name, pointer }) => name !== null && !pointer);
  return fits && (counted === 0 ? subject.length > 0 && subject.every(({ vague }) => vague) : counted === found.length) ? found : null;
}

/** Whom a verb of praise reaches: right behind it, or behind its "cho". */
export function afterPraise(reader: Reader, start: number, end: number): Receiver[] {
  const found = directlyAfter(reader, start, end);
  const reach = between(reader.tokens, start, end).find(is("for"));
  if (found.length > 0 || !reach || reach.start - start > 40) return found;
  return directlyAfter(reader, reach.end, end);
}

function directlyAfter(reader: Reader, start: number, limit: number): Receiver[] {
  const end = between(reader.tokens, start, limit).find(is("semi"))?.start ?? limit;
  const words = reader.view.slice(start, end);
  const skip =
    /^ *(?:đột xuất|thường xuyên|kịp thời|chuyên đề|thành tích|cấp nhà nước|theo công trạng|định kỳ)? *(?:cho|đối với|:)? */u.exec(
      words,
    )?.[0].length ?? 0;
  const found = readRecipients(reader.text, reader.view, start + skip, end, { subject: false });
  return found[0] && found[0].start - start - skip <= 12 ? found : [];
}
