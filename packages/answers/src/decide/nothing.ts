import type { Ask } from "../query.ts";
import type { AwardFinding, FigureFinding, Finding, PassageFinding, Refusal } from "../run/finding.ts";
import { emptyPart, nearest, type Part, use } from "./part.ts";

const REASONS: Record<Refusal, string> = {
  place: "không có số liệu, ghi nhận nào đúng nơi được hỏi",
  period: "không có số liệu, ghi nhận nào đúng thời gian được hỏi",
  award: "không có ghi nhận nào về hình thức khen thưởng được hỏi",
  rank: "không có ghi nhận nào đúng hạng được hỏi",
  authority: "không có ghi nhận nào đúng cấp trao tặng được hỏi",
  recipient: "không có ghi nhận nào về đúng đối tượng được hỏi",
  subject: "không có bài viết nào nói đúng nội dung được hỏi",
  unit: "không có số liệu tính theo đơn vị được hỏi",
  status: "chưa có ghi nhận đúng tình trạng được hỏi",
  name: "không có bài viết nào nhắc đến tên được hỏi",
  condition: "bài viết mới nêu quy định, dự kiến, chưa có kết quả",
};

/** A refusal with its reason, and what is nearest with its source. */
export function refuse(ask: Ask, near: readonly Finding[], reason: Refusal): Part {
  const part = emptyPart("no_data");
  const told = reason === "status" && ask.status === "proposed" ? "chưa có ghi nhận nào về đề nghị, suy tôn được hỏi" : REASONS[reason];
  part.lines.push(`Chưa có dữ liệu để trả lời: ${told}.`);
  const close = near.slice(0, 2);
  if (close.length > 0) {
    part.lines.push(
      `Gần nhất trong kho: ${close.map((finding) => use(part, finding, [{ start: Math.max(0, (finding.record?.start ?? finding.setting.range.start) - finding.setting.range.start), end: Math.max(1, (finding.record?.end ?? finding.setting.range.start + 1) - finding.setting.range.start) }])).join(" ")}`,
    );
  }
  if (ask.places.length > 0) part.notes.push(`Nơi được hỏi: ${ask.places.map((place) => place.name).join(", ")}.`);
  if (ask.periods.length > 0) part.notes.push(`Thời gian được hỏi: ${ask.periods.map((period) => period.text).join("; ")}.`);
  return part;
}

function reasonOf(near: Finding | undefined): Refusal {
  return near?.refusals[0] ?? "subject";
}

/** Whether an article names an asked place at all: what is told of quite another one is not near. */
function isThere(ask: Ask, { context }: FigureFinding): boolean {
  return (
    ask.places.length === 0 ||
    ask.places.some((place) => context.whole.hasPhrase(place.words) || context.article.province?.name === place.name)
  );
}

export function noFigure(ask: Ask, figures: readonly FigureFinding[], passages: readonly PassageFinding[]): Part {
  const near =
    nearest(figures, ["period"])[0] ?? nearest(figures, ["status"])[0] ?? nearest(figures, ["place"]).find((one) => isThere(ask, one));
  const sentence = near === undefined ? nearest(passages, ["period"])[0] : undefined;
  const found = near ?? sentence;
  return refuse(ask, found === undefined ? [] : [found], reasonOf(found));
}

export function noAward(ask: Ask, awards: readonly AwardFinding[]): Part {
  for (const allowed of [
    ["status"],
    ["period"],
    ["rank"],
    ["authority"],
    ["award"],
    ["rank", "period"],
    ["award", "authority"],
    ["recipient"],
  ]) {
    const near = nearest(awards, allowed);
    if (near.length > 0) return refuse(ask, near, allowed[0] as Refusal);
  }
  return refuse(ask, [], "subject");
}

export function nothing(ask: Ask, passages: readonly PassageFinding[]): Part {
  const near = nearest(passages, ["period"])[0] ?? nearest(passages, ["unit"])[0];
  return refuse(ask, near === undefined ? [] : [near], reasonOf(near));
}
