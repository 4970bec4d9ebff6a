import type { Ask } from "../query.ts";
import type { Setting } from "../run/article-context.ts";
import type { AwardFinding, PassageFinding } from "../run/finding.ts";
import { namesRecipient } from "../run/match-award.ts";
import { comparable } from "../text/words.ts";
import { escapeMarkdown } from "../word/markdown.ts";
import { asShortened, asWritten, countAsWritten, formatNumber } from "../word/written.ts";
import { noAward } from "./nothing.ts";
import { answering, emptyPart, ofPeriod, type Part, tellLonger, tellPlaces, use } from "./part.ts";
import { isProposal, namedBefore, quotePassage, quotePassages } from "./passages.ts";

/** Receivers of several places that are told at once; of more it is asked which place is meant. */
const MOST_NAMED = 15;
/** Sentences that one answer quotes at most. */
const MOST_QUOTED = 8;
const NOUN: Record<string, string> = { collective: "tập thể", individual: "cá nhân", household: "hộ gia đình", unspecified: "" };
const RANKS = ["", "hạng Nhất", "hạng Nhì", "hạng Ba"];

function spanOf(finding: AwardFinding): { start: number; end: number } {
  const start = Math.max(0, finding.record.start - finding.setting.range.start);
  const quote = finding.setting.quote;
  const { count, name } = finding.record.recipient;
  const needle = name ?? (count === null ? finding.record.name : (countAsWritten(quote, count, start) ?? finding.record.name));
  const at = quote.indexOf(needle, finding.record.quote.length < 300 ? start : 0);
  return at < 0
    ? { start, end: Math.min(quote.length, start + Math.min(200, finding.record.quote.length)) }
    : { start: at, end: at + needle.length };
}

/** Where the sentence names the award, nearest before its recipient. */
function nameSpan(finding: AwardFinding, recipient: { start: number; end: number }): { start: number; end: number }[] {
  const { quote } = finding.setting;
  const name = finding.record.name;
  const before = quote.lastIndexOf(name, recipient.start);
  const at = before >= 0 ? before : quote.indexOf(name);
  return at < 0 ? [] : [{ start: at, end: at + name.length }];
}

/** The sentence above a list or table that names the award of one of its rows; null where the row's own sentence does. */
function headOf({ record, setting, context }: AwardFinding): Setting | null {
  const { award } = record.basis;
  if (award === undefined || setting.sentence.hasPhrase(comparable(record.name))) return null;
  const head = context.settingOf(award);
  return head.range.start === setting.range.start || !head.sentence.hasPhrase(comparable(record.name)) ? null : head;
}

/** Whether the words stand in the award's own sentence or in the one that heads its list. */
function tells(finding: AwardFinding, words: readonly string[]): boolean {
  return finding.setting.sentence.hasPhrase(words) || headOf(finding)?.sentence.hasPhrase(words) === true;
}

/** Words as the award's own sentence writes them, else as the one that heads its list does; null where neither does. */
function asTold(finding: AwardFinding, text: string): string | null {
  const words = comparable(text);
  if (!tells(finding, words)) return null;
  const quotes = [finding.setting.quote, headOf(finding)?.quote ?? ""];
  if (quotes.some((quote) => quote.includes(text))) return text;
  // "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" of a letterhead is told as the sentence has it: "Chủ tịch UBND tỉnh".
  return quotes.map((quote) => asWritten(quote, words) ?? asShortened(quote, words)).find((one) => one !== null) ?? null;
}

/** How far back the award of a bare rank may be named, in sentences. */
const SERIES = 3;

/** "Huân chương Lao động cho 58 trường hợp (hạng Nhất 02, …)", "Hạng Nhì được trao cho …": where the award of a bare rank is named; null for any other. */
function seriesOf({ record, setting, context }: AwardFinding): { name: string; setting: Setting } | null {
  if (!/^hang (?:nhat|nhi|ba)$/.test(comparable(record.name).join(" "))) return null;
  const words = record.award.split("-");
  const before = [...context.sentences()].filter((range) => range.start < setting.range.start).slice(-SERIES);
  for (const one of [setting, ...before.reverse().map((range) => context.settingOf(range))]) {
    const name = asWritten(one.quote, words);
    if (name !== null) return { name, setting: one };
  }
  return null;
}

/** The award as its sentence names it, with its rank where the sentence has that too. */
function awardName(finding: AwardFinding, anyRank = false): string {
  const { record, setting } = finding;
  const series = seriesOf(finding);
  if (series !== null) return escapeMarkdown(anyRank ? series.name : `${series.name} ${RANKS[record.rank ?? 0] ?? ""}`.trim());
  const rank = record.rank === null ? "" : (RANKS[record.rank] ?? "");
  const name = asTold(finding, record.name) ?? asWritten(setting.quote, record.award.split("-")) ?? "hình thức khen được hỏi";
  const withRank =
    anyRank || rank === "" || comparable(name).join(" ").includes(comparable(rank).join(" ")) || !tells(finding, comparable(rank))
      ? name
      : `${name} ${rank}`;
  return escapeMarkdown(withRank);
}

function giver(finding: AwardFinding): string {
  // "do Chủ tịch nước phong tặng": the verb's first half is no part of who gives.
  const name = finding.record.authority.name?.replace(/ (?:phong|truy)$/u, "") ?? null;
  return escapeMarkdown((name === null ? null : asTold(finding, name)) ?? "");
}

// "63 tập thể, cá nhân", "58 trường hợp", "21 mẹ"
const COUNTED =
  /^\s+(?:lượt )?(?:(?:tập thể|cá nhân|hộ gia đình|hộ|gia đình|trường hợp|đơn vị|người|mẹ|đồng chí|cán bộ|điển hình|đại biểu|doanh nghiệp|học sinh|giáo viên|nhà giáo|công nhân)(?:, | và |\/)?)+(?![\p{L}\p{M}])/iu;

/** What a count of no one kind counts, as the text goes on behind it; null where it counts the awards themselves ("21 Bằng khen"). */
function countedAs({ record, setting }: AwardFinding, count: string): string | null {
  const { quote } = setting;
  const from = Math.max(0, (record.basis.recipient?.start ?? record.start) - setting.range.start);
  const at = quote.indexOf(count, Math.max(0, from - 3));
  const behind = at < 0 ? null : COUNTED.exec(quote.slice(at + count.length));
  return behind === null ? null : behind[0].trim().replace(/,$/u, "");
}

/** Whether a count is of the awards themselves: "được tặng 21 Bằng khen", a cell under "Bằng khen". */
function countsAwards(finding: AwardFinding): boolean {
  const { kind, name, count } = finding.record.recipient;
  return kind === "unspecified" && name === null && count !== null && !/ /.test(receiver(finding) ?? " ");
}

/** The first cell of the row that a number of a table stands in: whose it is. Empty outside a table. */
function rowOf({ record, setting }: AwardFinding): string {
  const at = (record.basis.recipient?.start ?? -1) - setting.range.start;
  if (at < 0 || at >= setting.quote.length || !setting.quote.includes("|")) return "";
  const row = setting.quote.slice(setting.quote.lastIndexOf("\n", at) + 1, at);
  const [first = "", ...cells] = row.split("|");
  return cells.length > 0 && /\p{L}/u.test(first) && first.trim().length < 60 ? first.trim() : "";
}

/** Who received: the name as written, or the count with its noun; null where the sentence does not hold it. */
function receiver(finding: AwardFinding): string | null {
  const { recipient } = finding.record;
  const { quote, sentence } = finding.setting;
  if (recipient.name !== null) return sentence.hasPhrase(comparable(recipient.name)) ? escapeMarkdown(recipient.name) : null;
  if (recipient.count === null) return null;
  const count = countAsWritten(quote, recipient.count, Math.max(0, finding.record.start - finding.setting.range.start)) ?? null;
  if (count === null) return null;
  const noun = recipient.kind === "unspecified" ? countedAs(finding, count) : NOUN[recipient.kind];
  return `${count} ${noun ?? ""}`.trim();
}

/** "Trước đó hai năm": how far back, which says nothing away from its sentence. */
const DISTANCE = /^(?:trước đó|sau đó|một|hai|ba|bốn|năm|\d+)(?: \d+| hai| ba| một)? năm(?: trước| sau)?$/iu;

function period(finding: AwardFinding): string {
  const text = finding.record.time?.text ?? "";
  return text !== "" && tells(finding, comparable(text)) && !DISTANCE.test(text) ? ` (${escapeMarkdown(text)})` : "";
}

/** The movement that the award was given in, where its sentence names it. */
function movement(finding: AwardFinding): string {
  const { movement: name } = finding.record;
  const told = name === null ? null : asTold(finding, name);
  return told === null ? "" : ` trong phong trào “${escapeMarkdown(told)}”`;
}

/** Cites the sentence that heads the award's list. */
function useHead(part: Part, finding: AwardFinding): string {
  const head = headOf(finding);
  const award = finding.record.basis.award;
  if (head === null || award === undefined) return "";
  const at = award.start - head.range.start;
  return use(part, { ...finding, kind: "passage", record: null, setting: head }, [{ start: at, end: at + award.end - award.start }]);
}

/** Cites the sentence that names the award of a bare rank, where it is another. */
function useSeries(part: Part, finding: AwardFinding): string {
  const series = seriesOf(finding);
  if (series === null || series.setting.range.start === finding.setting.range.start) return "";
  const at = series.setting.quote.indexOf(series.name);
  return use(part, { ...finding, kind: "passage", record: null, setting: series.setting }, [{ start: at, end: at + series.name.length }]);
}

/** One award in a line: who, what, of whom, when; proposed ones said to be so. */
export function awardLine(part: Part, finding: AwardFinding): string {
  const by = giver(finding);
  const who = receiver(finding);
  const span = spanOf(finding);
  const mark = `${useHead(part, finding)}${useSeries(part, finding)}${use(part, finding, [...nameSpan(finding, span), span])}`;
  const proposed = finding.record.status === "proposed";
  const row = rowOf(finding);
  // A row that names the award itself tells of no place.
  const label =
    row === "" || comparable(row).join(" ").startsWith(comparable(finding.record.name).join(" ")) ? "" : `${escapeMarkdown(row)}: `;
  if (who !== null && countsAwards(finding))
    return `${label}**${who}** ${awardName(finding)}${by === "" ? "" : ` của ${by}`} ${proposed ? "mới được đề nghị" : "đã được trao tặng"}${period(finding)}${movement(finding)} ${mark}`;
  const verb = proposed ? "mới được đề nghị tặng" : "được tặng";
  return `${who === null ? "" : `**${who}** `}${verb} ${awardName(finding)}${by === "" ? "" : ` của ${by}`}${period(finding)}${movement(finding)} ${mark}`;
}

/** Answers about an award: whether, when and by whom one recipient received it, who received it, how many did. */
export function awardPart(ask: Ask, findings: readonly AwardFinding[], passages: readonly PassageFinding[]): Part {
  const good = answering(findings);
  const sentence = answering(passages)[0];
  const conferred = good.filter((one) => one.record.status === "conferred");
  const proposed = good.filter((one) => one.record.status === "proposed");
  const provinces = new Set(conferred.map((one) => one.context.article.province?.name ?? one.context.article.id));
  const anywhere = ask.places.length === 0 && ask.names.length === 0 && ask.document === null && !namesRecipient(ask);
  if (anywhere && provinces.size > 1) {
    // "Chính phủ tặng bao nhiêu Cờ thi đua?", no place: what is told of the whole country, where that is told.
    const national = /^(?:state|government|prime-minister)$/.test(ask.authority?.level ?? "") ? conferred.filter(ofCountry) : [];
    if (national.length > 0) return awardPart({ ...ask, places: [COUNTRY] }, national, []);
    const near = top(conferred, 0.8);
    const home = near[0]?.context.article;
    // What fits best is all of one place: nothing is to be asked back.
    const elsewhere = (one: AwardFinding): boolean =>
      one.context.article.id !== home?.id && (home?.province == null || one.context.article.province?.name !== home.province.name);
    // "Ai được tặng Huân chương Dũng cảm?": a few names are told with their places, not asked back.
    const named = unique(conferred.filter((one) => one.record.recipient.name !== null && receiver(one) !== null));
    if ((ask.intent === "who" || ask.intent === "list") && ask.status === null && named.length > 0 && named.length <= MOST_NAMED) {
      const part = confirmed({ ...ask, intent: "list" }, top(named, 0.5), [], []);
      tellPlaces(part, ask);
      part.notes.push("Câu hỏi không nêu nơi: đây là những nơi nhận có nêu tên trong kho; số lượng không kèm tên thì không liệt kê.");
      return part;
    }
    if (home === undefined || near.some(elsewhere)) return whichPlace(near);
  }
  const counts = ask.intent === "value" || ask.intent === "sum" || ask.intent === "average";
  if (ask.status === "proposed" && good.length > 0) return counts ? counted(ask, proposed) : listed(proposed);
  if (counts) {
    const withCount = conferred.filter((one) => receiver(one) !== null);
    // One receiver named somewhere is no count of all there were.
    const single = anywhere && withCount.every((one) => one.record.recipient.name !== null);
    if (withCount.length > 0 && !single) return counted(ask, withCount);
    if (sentence !== undefined && good.length === 0) return quotePassage(ask, sentence);
    return noAward(
      ask,
      proposed.length > 0 ? proposed.map((one) => ({ ...one, refusals: ["status"] as const }) as unknown as AwardFinding) : findings,
    );
  }
  if (conferred.length > 0) return confirmed(ask, conferred, proposed, passages);
  // "Từng được khen những gì?": sentences that tell of what was given come before what was only asked for.
  const given = ask.intent === "list" && ask.names.length > 0 ? answering(passages).filter((one) => !isProposal(one)) : [];
  if (given.length > 0) return quotePassages(ask, given.slice(0, MOST_QUOTED), unique(proposed).slice(0, 2), awardLine);
  if (proposed.length > 0) return onlyProposed(proposed);
  if (sentence !== undefined) return quotePassage(ask, sentence);
  return noAward(ask, findings);
}

const COUNTRY: Ask["places"][number] = {
  name: "cả nước",
  level: "country",
  words: [],
  prefix: [],
  provinces: [],
  former: false,
  today: false,
};

/** Counts of a report on the whole country: of no province, and of no single receiver. */
function ofCountry(one: AwardFinding): boolean {
  return one.context.article.province === null && one.record.recipient.name === null;
}

function whichPlace(rows: readonly AwardFinding[]): Part {
  const part = emptyPart("clarify");
  part.lines.push("Câu hỏi chưa nêu nơi nào, mà kho có ghi nhận ở nhiều nơi. Anh/chị cần nơi nào dưới đây?");
  const seen = new Set<string>();
  for (const row of rows) {
    const province = row.context.article.province?.name;
    const place = province ?? row.context.article.title;
    if (seen.has(place) || seen.size >= 5) continue;
    seen.add(place);
    use(part, row, [spanOf(row)]);
    part.notes.push(province === undefined ? `Có ghi nhận trong bài “${place}”.` : `Có ghi nhận ở ${place}.`);
  }
  return part;
}

function top<F extends AwardFinding>(findings: readonly F[], share: number): F[] {
  const best = findings[0];
  const close = best === undefined ? [] : findings.filter((one) => one.score >= best.score * share);
  return best?.via === null ? close.filter((one) => one.via === null) : close;
}

function confirmed(
  ask: Ask,
  conferred: readonly AwardFinding[],
  proposed: readonly AwardFinding[],
  passages: readonly PassageFinding[],
): Part {
  const single = namesRecipient(ask);
  const rows = top(ofPeriod(ask, conferred), single ? 0.85 : 0.8);
  const names = rows.filter((one) => one.record.recipient.name !== null);
  const shown = ask.intent === "list" && names.length > 0 ? names : rows;
  const part = emptyPart("answered");
  const lead = ask.intent === "yes-no" ? "**Có.** " : "";
  const lines = unique(shown)
    .slice(0, 30)
    .map((one) => awardLine(part, one));
  // Who is asked, and the sentence only points back to them: it and the one before tell.
  const unnamed = ask.intent === "who" && shown.every((one) => receiver(one) === null);
  if (unnamed)
    part.lines.push(
      `Bài viết ghi ${shown
        .slice(0, 3)
        .map((one) => `${before(part, one)}${use(part, one, [])}`)
        .join("")}:`,
    );
  else if (lines.length === 1) part.lines.push(`${lead}${upper(lines[0] as string)}.`);
  else part.lines.push(...(lead === "" ? [] : [lead.trim()]), ...lines.map((one) => `- ${upper(one)}`));
  if (lines.length > 1 && !unnamed) part.table = tableOf(unique(shown));
  if (ask.intent === "when" && shown.every((one) => one.record.time === null))
    part.notes.push("Bài viết không ghi rõ thời gian được tặng.");
  const later = single ? proposed.filter((one) => one.score >= (rows[0]?.score ?? 0) * 0.95) : [];
  for (const one of later.slice(0, 2)) part.lines.push(`Ngoài ra, ${awardLine(part, one)}.`);
  tellLonger(part, ask, shown);
  askedBeside(part, ask, shown);
  const first = shown[0];
  const named = first === undefined ? null : namedBefore(ask, first.setting, first.context);
  if (first !== undefined && named !== null) use(part, { ...first, kind: "passage", record: null, setting: named }, []);
  // "Từng được tặng những huân chương nào": sentences of the same article that no record was read off.
  const others = single && ask.intent === "list" ? answering(passages).filter((one) => !isProposal(one) && isBeside(one, shown)) : [];
  if (others.length > 0) {
    const marks = others.slice(0, 3).map((one) => use(part, one, []));
    part.lines.push(`Bài viết còn ghi ${marks.join("")}:`);
  }
  return part;
}

/** The sentence before an award's, which names whom it points back to. */
function before(part: Part, finding: AwardFinding): string {
  const range = [...finding.context.sentences()].filter((one) => one.end <= finding.setting.range.start).at(-1);
  return range === undefined ? "" : use(part, { ...finding, kind: "passage", record: null, setting: finding.context.settingOf(range) }, []);
}

const ASKS_MOVEMENT = /(?:^| )(?:phong trao|cuoc van dong|dot thi dua) (?:thi dua )?(?:nao|gi)(?= |$)/;
const ASKS_DECISION = /(?:^| )(?:quyet dinh|van ban) (?:so )?(?:nao|may|bao nhieu|gi)(?= |$)/;

/** "…, trong phong trào nào, theo quyết định số mấy?": told by another sentence of the article, which the award was read with. */
function askedBeside(part: Part, ask: Ask, shown: readonly AwardFinding[]): void {
  const said = comparable(ask.text).join(" ");
  const row = shown[0];
  if (row === undefined) return;
  const facts: readonly [RegExp, "movement" | "decision", string | null, (told: string) => string][] = [
    [ASKS_MOVEMENT, "movement", row.record.movement, (told) => `Trong phong trào “${told}”`],
    [ASKS_DECISION, "decision", row.record.decision, (told) => `Theo Quyết định số ${told}`],
  ];
  for (const [asked, field, value, word] of facts) {
    const span = row.record.basis[field];
    if (value === null || span === undefined || !asked.test(said) || tells(row, comparable(value))) continue;
    const setting = row.context.settingOf(span);
    if (!setting.sentence.hasPhrase(comparable(value))) continue;
    const at = span.start - setting.range.start;
    const mark = use(part, { ...row, kind: "passage", record: null, setting }, [{ start: at, end: at + span.end - span.start }]);
    part.lines.push(`${word(escapeMarkdown(value))} ${mark}.`);
  }
}

/** A sentence of an article that is told from, but not one that was told. */
function isBeside(sentence: PassageFinding, told: readonly AwardFinding[]): boolean {
  const same = told.filter((one) => one.context === sentence.context);
  return same.length > 0 && same.every((one) => one.setting.range.start !== sentence.setting.range.start);
}

function onlyProposed(proposed: readonly AwardFinding[]): Part {
  const part = emptyPart("answered");
  const rows = unique(top(proposed, 0.85)).slice(0, 10);
  part.lines.push(`**Chưa:** ${rows.map((one) => awardLine(part, one)).join("; ")}.`);
  part.notes.push("Đề nghị tặng chưa phải là đã được tặng.");
  return part;
}

function listed(proposed: readonly AwardFinding[]): Part {
  const part = emptyPart("answered");
  const rows = top(proposed, 0.8);
  const names = rows.filter((one) => one.record.recipient.name !== null);
  part.lines.push(
    ...unique(names.length > 0 ? names : rows)
      .slice(0, 30)
      .map((one) => `- ${upper(awardLine(part, one))}`),
  );
  part.notes.push("Đây là đề nghị, suy tôn; chưa phải là đã được tặng.");
  return part;
}

const grant = (finding: AwardFinding): string =>
  `${finding.record.award}|${finding.record.rank}|${finding.record.authority.level}|${finding.record.time?.start ?? ""}|${finding.record.time?.end ?? ""}`;

/** Which of the many offices of a level gave: those of two ministries are not added up. Empty where a level has one. */
function officeOfMany({ record: { authority } }: AwardFinding): string {
  if (authority.name === null || !/^(?:ministry|province-agency|unit)$/.test(authority.level ?? "")) return "";
  return comparable(authority.name)
    .join(" ")
    .replace(/^(?:bo truong|giam doc|doan chu tich|ban chap hanh|ban thuong vu|chu tich) /, "");
}

// "- 12 tập thể;", "2. Bằng khen cho …", "| 3 | Giấy khen | 12 |"
const ITEM = /^\s*(?:[-+*•▪–|]|\(?\d{1,3}[.)]|\(?[a-zđ][.)]|[IVX]{1,5}[.)])|\|/u;

/** Where a count is told: sentences that follow each other may count the same receivers, the items of one list do not. */
function toldIn({ setting }: AwardFinding): string {
  return ITEM.test(setting.quote) ? "list" : String(setting.range.start);
}

const PART = /(?:^|[,;(]\s*)(?:riêng|trong đó|trong số đó)(?![\p{L}\p{M}])[^;.]*$/iu;

/** "… cho 318 tập thể, 742 cá nhân; riêng xóa nhà tạm là 96 tập thể": some of what another count of the sentence is. */
function isOfAnother(one: AwardFinding, group: readonly AwardFinding[]): boolean {
  const at = (other: AwardFinding): number => (other.record.basis.recipient?.start ?? other.record.start) - other.setting.range.start;
  const before = one.setting.quote.slice(0, Math.max(0, at(one)));
  return (
    PART.test(before) &&
    group.some(
      (other) =>
        other.setting === one.setting &&
        other.record.recipient.kind === one.record.recipient.kind &&
        (other.record.recipient.count ?? 0) > (one.record.recipient.count ?? 0) &&
        at(other) < at(one),
    )
  );
}

/** Counts of recipients; a sum only within one award, authority, period and article. */
function counted(ask: Ask, findings: readonly AwardFinding[]): Part {
  const rows = unique(top(ofPeriod(ask, findings), 0.88)).slice(0, 30);
  const part = emptyPart("answered");
  const lines = rows.map((one) => awardLine(part, one));
  const groups = new Map<string, AwardFinding[]>();
  // "tổng cộng bao nhiêu Huân chương Lao động": of every class, where none was asked for.
  const anyRank = ask.intent === "sum" && ask.awards.every((one) => one.rank === null);
  for (const row of rows) {
    const key = `${row.context.article.id}|${toldIn(row)}|${officeOfMany(row)}|${anyRank ? grant({ ...row, record: { ...row.record, rank: null } }) : grant(row)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const proposed = rows.every((one) => one.record.status === "proposed");
  for (const group of groups.values()) {
    const named = group.filter((one) => one.record.recipient.name !== null).length;
    const sums = group.filter((one) => one.record.recipient.count !== null && !isOfAnother(one, group));
    if (named > 0 && sums.length === 0 && group.length > 1 && groups.size === 1) {
      part.computed.push(named);
      part.lines.push(`Bài viết nêu tên **${named}** nơi nhận ${group[0] === undefined ? "" : use(part, group[0], [spanOf(group[0])])}:`);
    }
    if (sums.length < 2 || (ask.intent !== "sum" && ask.kinds.length > 0)) continue;
    const total = sums.reduce((all, one) => all + (one.record.recipient.count ?? 0), 0);
    part.computed.push(total);
    part.lines.push(
      `Tổng cộng **${formatNumber(total)}** ${proposed ? "lượt đề nghị" : "lượt"} ${awardName(sums[0] as AwardFinding, anyRank)} (${sums
        .map((one) =>
          receiver(one) === null ? "" : `${receiver(one)}${anyRank && one.record.rank !== null ? ` ${RANKS[one.record.rank]}` : ""}`,
        )
        .filter((text) => text !== "")
        .join(" + ")}) ${use(part, sums[0] as AwardFinding, [])}.`,
    );
  }
  if (lines.length === 1) part.lines.push(`${upper(lines[0] as string)}.`);
  else {
    part.lines.push(...lines.map((one) => `- ${upper(one)}`));
    part.table = tableOf(rows);
  }
  tellLonger(part, ask, rows);
  if (new Set(rows.map((row) => row.context.article.id)).size > 1)
    part.notes.push("Số liệu lấy từ nhiều bài viết, có thể trùng nhau nên không cộng gộp giữa các bài.");
  return part;
}

/** The same award of the same recipient told twice is shown once. */
function unique(findings: readonly AwardFinding[]): AwardFinding[] {
  const seen = new Set<string>();
  return findings.filter((one) => {
    const { kind, name, count } = one.record.recipient;
    const key = `${grant(one)}|${one.record.status}|${kind}|${name === null ? "" : comparable(name).join(" ")}|${count}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function tableOf(rows: readonly AwardFinding[]): { columns: string[]; rows: string[][] } {
  return {
    columns: ["Nơi nhận", "Hình thức", "Cấp trao tặng", "Tình trạng"],
    rows: rows.map((row) => [
      receiver(row) ?? "",
      awardName(row),
      giver(row),
      row.record.status === "proposed" ? "mới đề nghị" : "đã được tặng",
    ]),
  };
}

/** First letter upper, bold marks skipped. */
function upper(text: string): string {
  return text.replace(/^(\*\*)?(\p{Ll})/u, (_, bold: string | undefined, letter: string) => `${bold ?? ""}${letter.toUpperCase()}`);
}
