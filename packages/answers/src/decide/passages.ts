import type { Ask } from "../query.ts";
import type { AwardFinding, PassageFinding } from "../run/finding.ts";
import { comparable } from "../text/words.ts";
import { nothing } from "./nothing.ts";
import { answering, emptyPart, type Part, use } from "./part.ts";

const PROPOSAL = /(?:^| )(?:de nghi|trinh|suy ton|gioi thieu|ho so|de xuat|de cu|xet tang|xem xet)(?= |$)/;

/** Whether a sentence only tells of what was asked for. */
export function isProposal(finding: PassageFinding): boolean {
  return PROPOSAL.test(comparable(finding.setting.quote).join(" "));
}

/** Several sentences of what was given, in the order of the article, then what was only proposed. */
export function quotePassages(
  ask: Ask,
  findings: readonly PassageFinding[],
  proposed: readonly AwardFinding[],
  line: (part: Part, one: AwardFinding) => string,
): Part {
  const part = emptyPart("answered");
  const article = findings[0]?.context;
  const told = findings.filter((one) => one.context === article).sort((a, b) => a.setting.range.start - b.setting.range.start);
  const marks = [...new Set(told.map((one) => use(part, one, spansOf(ask, one))))];
  part.lines.push(`Bài viết ghi ${marks.join("")}:`);
  for (const one of proposed) part.lines.push(`Ngoài ra, ${line(part, one)}.`);
  part.notes.push("Không có bản ghi đã bóc tách cho nội dung này; câu trả lời là nguyên văn câu trong bài.");
  return part;
}

/** A sentence of an article as the answer, word for word. */
export function quotePassage(ask: Ask, finding: PassageFinding): Part {
  const part = emptyPart("answered");
  const proposed = ask.kind === "award" && ask.status !== "proposed" && PROPOSAL.test(comparable(finding.setting.quote).join(" "));
  const mark = use(part, finding, spansOf(ask, finding));
  part.lines.push(
    proposed ? `Chưa thấy ghi nhận đã được tặng; bài viết mới nói đến việc đề nghị, trình xét ${mark}:` : `Bài viết ghi ${mark}:`,
  );
  if (finding.period === "context" && ask.periods.length > 0) part.notes.push("Năm được hiểu theo câu được dẫn và phần còn lại của bài.");
  part.notes.push("Không có bản ghi đã bóc tách cho nội dung này; câu trả lời là nguyên văn câu trong bài.");
  return part;
}

/** Where the words of the question stand in the quote, so that a long sentence is cut around them. */
function spansOf(ask: Ask, finding: PassageFinding): { start: number; end: number }[] {
  const words = new Set([...ask.words, ...ask.unit].filter((word) => word.length > 1));
  const spans: { start: number; end: number }[] = [];
  for (const match of finding.setting.quote.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const folded = comparable(match[0]);
    if (folded.some((word) => words.has(word))) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

export function passagePart(ask: Ask, passages: readonly PassageFinding[]): Part {
  const best = answering(passages)[0];
  return best === undefined ? nothing(ask, passages) : quotePassage(ask, best);
}
