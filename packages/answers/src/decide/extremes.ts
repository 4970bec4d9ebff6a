import type { Ask } from "../query.ts";
import type { FigureFinding, PassageFinding } from "../run/finding.ts";
import { comparable } from "../text/words.ts";
import { figureLine, figureValue, written } from "./figures.ts";
import { answering, emptyPart, type Part, use } from "./part.ts";
import { quotePassage } from "./passages.ts";

/** 0..1, how far two figures measure the same: words that their indicators share. */
function alike(one: FigureFinding, other: FigureFinding): number {
  const [a, b] = [new Set(comparable(one.record.indicator)), new Set(comparable(other.record.indicator))];
  return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size));
}

/** What the peers of a comparison differ in: the year, the place, or what is counted. */
function peersOf(ask: Ask, good: readonly FigureFinding[]): FigureFinding[] {
  const best = good[0];
  if (best === undefined) return [];
  const unit = (one: FigureFinding): string => one.record.unit.split(" ")[0] ?? "";
  const question = comparable(ask.text).join(" ");
  const byYear = /(?:nam nao|khi nao|nam hoc nao)/.test(question);
  return good.filter(
    (one) =>
      unit(one) === unit(best) &&
      alike(one, best) >= 0.5 &&
      one.record.status === best.record.status &&
      (byYear
        ? one.record.place?.name === best.record.place?.name && one.record.time?.end != null
        : one.record.time?.end === best.record.time?.end || one.context === best.context) &&
      one.score >= best.score * 0.8,
  );
}

/** "Nguồn vốn nào lớn nhất": the parts that one sentence lists under what is asked ("Cơ cấu nguồn vốn: …"). */
function listed(ask: Ask, findings: readonly FigureFinding[]): FigureFinding[] {
  const words = comparable(ask.text);
  const at = words.indexOf("nao");
  const noun = words.slice(Math.max(0, at - 2), at);
  if (at < 2 || ask.unit.length > 0) return [];
  const close = findings.filter(
    (one) =>
      one.statusFits && one.score > 0.4 && one.refusals.every((reason) => reason === "subject") && one.setting.sentence.hasPhrase(noun),
  );
  const sentence = close.sort((a, b) => b.score - a.score)[0]?.setting;
  const parts = close.filter((one) => one.setting === sentence && !one.record.unit.startsWith("%"));
  return parts.length >= 3 && new Set(parts.map((one) => one.record.unit)).size === 1 ? parts : [];
}

/** "huyện nào … nhiều nhất": a sentence that says so itself is the answer. */
function toldSo(ask: Ask, passages: readonly PassageFinding[]): PassageFinding | undefined {
  const most = ask.intent === "highest" ? /(?:cao|nhieu|lon|dai|dong|manh) nhat|dan dau|di dau/ : /(?:thap|it|nho|kem|ngan) nhat/;
  return answering(passages).find((one) => most.test(one.setting.sentence.list.join(" ")));
}

/** The highest or lowest of comparable figures, with those it was compared with. */
export function figureExtreme(ask: Ask, findings: readonly FigureFinding[], passages: readonly PassageFinding[]): Part {
  const good = answering(findings).filter((one) => one.statusFits);
  const told = toldSo(ask, passages);
  const found = peersOf(ask, good);
  const peers = found.length < 2 ? listed(ask, findings) : found;
  if (told !== undefined && (peers.length < 2 || told.score > (good[0]?.score ?? 0))) return quotePassage(ask, told);
  if (peers.length < 2) return figureValue({ ...ask, intent: "value" }, findings, passages);
  const highest = ask.intent === "highest";
  const sorted = [...peers].sort((a, b) => (highest ? b.record.value - a.record.value : a.record.value - b.record.value));
  const first = sorted[0] as FigureFinding;
  const part = emptyPart("answered");
  part.lines.push(`${highest ? "Cao nhất" : "Thấp nhất"}: ${figureLine(part, first)}.`);
  const others = sorted.slice(1, 8);
  part.lines.push(...others.map((one) => `- ${figureLine(part, one)}`));
  part.table = {
    columns: ["Nội dung", "Số liệu"],
    rows: [first, ...others].map((one) => [one.record.indicator, written(one).text]),
  };
  for (const one of [first, ...others]) use(part, one);
  part.notes.push("So sánh trong các số liệu cùng loại có trong kho; nơi, kỳ không có số liệu thì không tính.");
  return part;
}
