import type { Ask } from "../query.ts";
import type { MovementFinding, PassageFinding } from "../run/finding.ts";
import { comparable } from "../text/words.ts";
import { escapeMarkdown } from "../word/markdown.ts";
import { nothing } from "./nothing.ts";
import { answering, emptyPart, type Part, tellPlaces, use } from "./part.ts";
import { quotePassage } from "./passages.ts";

export const TELLS_MOVEMENT = /(?:^| )(?:phong trao|thi dua|cuoc van dong|chien dich)(?= |$)/;
/** Movements that one answer names. */
const MOST = 20;

/** Movements by name, launcher, place or campaign, each with its sentence. */
export function movementPart(ask: Ask, findings: readonly MovementFinding[], passages: readonly PassageFinding[]): Part {
  const good = answering(findings);
  const best = good[0];
  const sentence = answering(passages)[0];
  if (best === undefined)
    return sentence === undefined || !TELLS_MOVEMENT.test(comparable(sentence.setting.quote).join(" "))
      ? nothing(ask, passages)
      : quotePassage(ask, sentence);
  const wantsLauncher = ask.intent === "who";
  const rows = good.filter(
    (one) =>
      one.score >= best.score * (ask.intent === "list" ? 0.8 : 0.95) && (!wantsLauncher || one.record.launcher !== null || one === best),
  );
  if (wantsLauncher && best.record.launcher === null && sentence !== undefined) return quotePassage(ask, sentence);
  if (ask.intent === "when") {
    // "… giai đoạn nào?": a time is asked, and the movements that have one tell it.
    const dated = rows.filter(({ record, setting }) => record.time !== null && setting.sentence.hasPhrase(comparable(record.time.text)));
    const told = dated.filter((one) => one.score >= best.score * 0.95);
    if (told.length > 0) {
      const when = emptyPart("answered");
      for (const one of told.slice(0, MOST)) {
        const offset = Math.max(0, one.record.start - one.setting.range.start);
        const mark = use(when, one, [{ start: offset, end: offset + one.record.quote.length }]);
        const named = one.setting.sentence.hasPhrase(comparable(one.record.name))
          ? `“${escapeMarkdown(one.record.name)}”`
          : "Phong trào được hỏi";
        when.lines.push(`${told.length > 1 ? "- " : ""}${named}: **${escapeMarkdown(one.record.time?.text ?? "")}** ${mark}`);
      }
      return when;
    }
    if (sentence !== undefined) return quotePassage(ask, sentence);
  }
  const part = emptyPart("answered");
  const seen = new Set<string>();
  for (const row of rows) {
    const name = comparable(row.record.name).join(" ");
    if (seen.has(name)) continue;
    seen.add(name);
    if (seen.size > MOST) continue;
    const offset = Math.max(0, row.record.start - row.setting.range.start);
    const mark = use(part, row, [{ start: offset, end: offset + row.record.quote.length }]);
    const launcher = row.record.launcher;
    const by =
      launcher !== null && row.setting.sentence.hasPhrase(comparable(launcher)) ? ` do **${escapeMarkdown(launcher)}** phát động` : "";
    const shown = row.setting.sentence.hasPhrase(comparable(row.record.name))
      ? `“${escapeMarkdown(row.record.name)}”`
      : "Phong trào được hỏi";
    part.lines.push(`${rows.length > 1 ? "- " : ""}${shown}${by} ${mark}`);
  }
  if (seen.size > MOST) part.notes.push(`Còn ${seen.size - MOST} phong trào nữa trong kho; hỏi thêm nơi hoặc năm để thu hẹp.`);
  tellPlaces(part, ask);
  return part;
}
