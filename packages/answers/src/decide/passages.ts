import type { Ask } from "../query.ts";
import type { ArticleContext, Setting } from "../run/article-context.ts";
import type { AwardFinding, PassageFinding } from "../run/finding.ts";
import { listBelow } from "../run/list-below.ts";
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
  const named = namedBefore(ask, finding.setting, finding.context);
  if (named !== null) use(part, { ...finding, setting: named }, []);
  // A sentence that heads a list answers with it.
  const below = listBelow(ask, finding.setting, finding.context);
  if (below !== null) use(part, { ...finding, setting: below }, [{ start: 0, end: below.quote.length }]);
  part.lines.push(
    proposed
      ? `Chưa thấy ghi nhận đã được tặng; bài viết mới nói đến việc đề nghị, trình xét ${mark}:`
      : `Bài viết ghi ${below === null ? mark : `${mark}{${part.findings.length - 1}}`}:`,
  );
  if (finding.period === "context" && ask.periods.length > 0) part.notes.push("Năm được hiểu theo câu được dẫn và phần còn lại của bài.");
  part.notes.push("Không có bản ghi đã bóc tách cho nội dung này; câu trả lời là nguyên văn câu trong bài.");
  return part;
}

/** Sentences that "Cả hai đều được …" may follow. */
const BACK = 3;

/** "Vì sao bà … được khen?": the sentence that names her, before the one that goes on about her. */
export function namedBefore(ask: Ask, setting: Setting, context: ArticleContext): Setting | null {
  const reason = ask.intent === "why" || ask.intent === "where";
  if (!reason || ask.names.length === 0 || ask.names.some((name) => setting.sentence.hasPhrase(name))) return null;
  const all = [...context.sentences()];
  const at = all.findIndex((range) => range.start === setting.range.start);
  for (const range of all.slice(Math.max(0, at - BACK), Math.max(0, at)).reverse()) {
    const before = context.settingOf(range);
    if (ask.names.every((name) => before.sentence.hasPhrase(name))) return before;
  }
  return null;
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

const RULE = /(?:^| )(?:theo (?:quy che|quy dinh)|se (?:duoc )?(?:xet|xem xet|khen|thuong)|moi duoc xet|du dieu kien)(?= |$)/;
const RULE_ASKED = /(?:^| )(?:dieu kien|quy dinh|quy che|tieu chuan|se|duoc xet|the nao thi)(?= |$)/;

/** "Đơn vị nào dẫn đầu?" is not answered by what those that lead will get. */
export function isRule(ask: Ask, { setting }: PassageFinding): boolean {
  const named = /^(?:who|list|highest|lowest)$/.test(ask.intent);
  return named && RULE.test(setting.sentence.list.join(" ")) && !RULE_ASKED.test(comparable(ask.text).join(" "));
}

export function passagePart(ask: Ask, passages: readonly PassageFinding[]): Part {
  const best = answering(passages).find((one) => !isRule(ask, one));
  return best === undefined ? nothing(ask, passages) : quotePassage(ask, best);
}
