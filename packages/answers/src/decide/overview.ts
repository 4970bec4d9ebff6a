import type { Ask } from "../query.ts";
import type { AwardFinding, FigureFinding, Finding, MovementFinding, PassageFinding } from "../run/finding.ts";
import type { Matched } from "../run/match.ts";
import { comparable, WordIndex } from "../text/words.ts";
import { escapeMarkdown } from "../word/markdown.ts";
import { awardLine } from "./awards.ts";
import { figureLine } from "./figures.ts";
import { nothing } from "./nothing.ts";
import { emptyPart, type Part, use } from "./part.ts";

const MOST_AWARDS = 12;
const MOST_FIGURES = 8;
const MOST_PASSAGES = 3;

/** What the question is about, as the words that a record or sentence must hold side by side. */
function subjects(ask: Ask): string[][] {
  // A document's own awards need not name what else the question says of it.
  if (ask.document !== null) return [];
  if (ask.names.length > 0) return ask.names;
  const local = ask.places.filter((place) => place.level !== "country").map((place) => place.words);
  const said =
    / (?:ve|cua) (?:(?:cac )?(?:phong trao thi dua|phong trao|dot thi dua|cuoc van dong|ong|ba|anh|chi|co|thay|dong chi) )?(.+)$/.exec(
      ` ${comparable(ask.text).join(" ")}`,
    )?.[1];
  // A movement typed without quotation marks is its words in their order, fillers and all.
  if (said !== undefined && local.length === 0 && said.split(" ").length >= 2) return [said.split(" ")];
  const topic = ask.words.filter((word) => !/^(?:phong|trao|ong|ba|anh|chi|thi|dua|dot)$/.test(word));
  return topic.length >= 2 && local.length === 0 ? [topic] : [...local, ...(topic.length > 0 && local.length > 0 ? [topic] : [])];
}

const allowed = (finding: Finding, reasons: readonly string[]): boolean => finding.refusals.every((one) => reasons.includes(one));

/** "Tất cả về …": awards, movements, figures and sentences of one person, place, decision or movement, each with its source. */
export function overview(ask: Ask, matched: Matched): Part {
  const wanted = subjects(ask);
  if (wanted.length === 0 && ask.document === null) return nothing(ask, matched.passages);
  const holds = (text: string): boolean => {
    const index = new WordIndex(text);
    return wanted.every((words) => index.hasPhrase(words));
  };
  // Its own refusals are about questions of one number or award; here the name decides, and place, time and document still hold.
  const fits = (one: Finding): boolean => allowed(one, ["subject", "recipient", "award", "unit", "condition", "status"]);
  const own = (text: string): boolean => (ask.document !== null && wanted.length === 0) || holds(text);
  const awards = matched.awards.filter((one) => fits(one) && own(recipientText(ask, one)));
  const movements = matched.movements.filter((one) => fits(one) && own(one.record.name));
  const figures = matched.figures.filter((one) => fits(one) && own(`${one.record.place?.name ?? ""} ; ${one.record.indicator}`));
  const passages = matched.passages.filter((one) => fits(one) && own(one.setting.quote)).sort((a, b) => b.score - a.score);
  if (awards.length + movements.length + figures.length + passages.length === 0) return nothing(ask, matched.passages);
  const part = emptyPart("answered");
  section(part, "Khen thưởng", unique(awards, awardKey).slice(0, MOST_AWARDS), (one) => awardLine(part, one));
  section(part, "Phong trào", unique(movements, (one) => comparable(one.record.name).join(" ")).slice(0, MOST_FIGURES), (one) =>
    movementLine(part, one),
  );
  section(part, "Số liệu", latest(figures).slice(0, MOST_FIGURES), (one) => figureLine(part, one));
  const told = new Set(part.findings.map((one) => `${one.context.article.id} ${one.setting.range.start}`));
  const others = passages.filter((one) => !told.has(`${one.context.article.id} ${one.setting.range.start}`)).slice(0, MOST_PASSAGES);
  if (others.length > 0) {
    if (part.lines.length > 0) part.lines.push("");
    part.lines.push(part.lines.length === 0 ? "Bài viết ghi:" : "Bài viết còn ghi:");
    for (const one of others) use(part, one, []);
  }
  return part;
}

/** A person or a place is the subject of an award where it received it; a decision's awards are all its own. */
function recipientText(ask: Ask, one: AwardFinding): string {
  const name = one.record.recipient.name ?? "";
  return ask.document === null
    ? `${name} ; ${one.record.place?.level === "commune" ? one.record.place.name : ""}`
    : `${name} ; ${one.setting.quote}`;
}

function awardKey(one: AwardFinding): string {
  const { award, rank, status, recipient } = one.record;
  return [award, rank, status, comparable(recipient.name ?? "").join(" "), recipient.kind, recipient.count].join("|");
}

function unique<F>(findings: readonly F[], key: (one: F) => string): F[] {
  const seen = new Map<string, F>();
  for (const one of findings) if (!seen.has(key(one))) seen.set(key(one), one);
  return [...seen.values()];
}

/** Newest first, so that an overview opens with how things stand. */
function latest(figures: readonly FigureFinding[]): FigureFinding[] {
  const end = (one: FigureFinding): string => one.record.time?.end ?? one.context.article.publishedAt ?? "";
  return unique(
    [...figures].sort((a, b) => end(b).localeCompare(end(a))),
    (one) => `${one.record.value}|${one.record.unit}|${comparable(one.record.indicator).join(" ")}`,
  );
}

function movementLine(part: Part, one: MovementFinding): string {
  const offset = Math.max(0, one.record.start - one.setting.range.start);
  const mark = use(part, one, [{ start: offset, end: offset + one.record.quote.length }]);
  const launcher = one.record.launcher;
  const by = launcher !== null && one.setting.sentence.hasPhrase(comparable(launcher)) ? ` do ${escapeMarkdown(launcher)} phát động` : "";
  const name = one.setting.sentence.hasPhrase(comparable(one.record.name)) ? `“${escapeMarkdown(one.record.name)}”` : "phong trào được hỏi";
  return `${name}${by} ${mark}`;
}

function section<F extends AwardFinding | MovementFinding | FigureFinding | PassageFinding>(
  part: Part,
  title: string,
  findings: readonly F[],
  line: (one: F) => string,
): void {
  if (findings.length === 0) return;
  if (part.lines.length > 0) part.lines.push("");
  part.lines.push(`**${title}**`, ...findings.map((one) => `- ${capital(line(one))}`));
}

function capital(text: string): string {
  return text.replace(/^(\*\*)?(\p{Ll})/u, (_, bold: string | undefined, letter: string) => `${bold ?? ""}${letter.toUpperCase()}`);
}
