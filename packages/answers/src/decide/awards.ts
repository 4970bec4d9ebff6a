import type { Ask } from "../query.ts";
import type { Setting } from "../run/article-context.ts";
import type { AwardFinding, PassageFinding } from "../run/finding.ts";
import { namesRecipient } from "../run/match-award.ts";
import { comparable } from "../text/words.ts";
import { escapeMarkdown } from "../word/markdown.ts";
import { asShortened, asWritten, countAsWritten, formatNumber } from "../word/written.ts";
import { noAward } from "./nothing.ts";
import { answering, emptyPart, type Part, use } from "./part.ts";
import { isProposal, namedBefore, quotePassage, quotePassages } from "./passages.ts";

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

/** The award as its sentence names it, with its rank where the sentence has that too. */
function awardName(finding: AwardFinding, anyRank = false): string {
  const { record, setting } = finding;
  const rank = record.rank === null ? "" : (RANKS[record.rank] ?? "");
  const name = asTold(finding, record.name) ?? asWritten(setting.quote, record.award.split("-")) ?? "hình thức khen được hỏi";
  const withRank =
    anyRank || rank === "" || comparable(name).join(" ").includes(comparable(rank).join(" ")) || !tells(finding, comparable(rank))
      ? name
      : `${name} ${rank}`;
  return escapeMarkdown(withRank);
}

function giver(finding: AwardFinding): string {
  const { name } = finding.record.authority;
  return escapeMarkdown((name === null ? null : asTold(finding, name)) ?? "");
}

/** Who received: the name as written, or the count with its noun; null where the sentence does not hold it. */
function receiver(finding: AwardFinding): string | null {
  const { recipient } = finding.record;
  const { quote, sentence } = finding.setting;
  if (recipient.name !== null) return sentence.hasPhrase(comparable(recipient.name)) ? escapeMarkdown(recipient.name) : null;
  if (recipient.count === null) return null;
  const count = countAsWritten(quote, recipient.count, Math.max(0, finding.record.start - finding.setting.range.start)) ?? null;
  return count === null ? null : `${count} ${NOUN[recipient.kind] ?? ""}`.trim();
}

function period(finding: AwardFinding): string {
  const text = finding.record.time?.text ?? "";
  return text !== "" && tells(finding, comparable(text)) ? ` (${escapeMarkdown(text)})` : "";
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

/** One award in a line: who, what, of whom, when; proposed ones said to be so. */
export function awardLine(part: Part, finding: AwardFinding): string {
  const by = giver(finding);
  const who = receiver(finding);
  const span = spanOf(finding);
  const mark = `${useHead(part, finding)}${use(part, finding, [...nameSpan(finding, span), span])}`;
  const verb = finding.record.status === "proposed" ? "mới được đề nghị tặng" : "được tặng";
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
    const place = row.context.article.province?.name ?? row.context.article.title;
    if (seen.has(place) || seen.size >= 5) continue;
    seen.add(place);
    use(part, row, [spanOf(row)]);
    part.notes.push(`Có ghi nhận ở ${place}.`);
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
  const rows = top(conferred, single ? 0.85 : 0.8);
  const names = rows.filter((one) => one.record.recipient.name !== null);
  const shown = ask.intent === "list" && names.length > 0 ? names : rows;
  const part = emptyPart("answered");
  const lead = ask.intent === "yes-no" ? "**Có.** " : "";
  const lines = unique(shown)
    .slice(0, 30)
    .map((one) => awardLine(part, one));
  if (lines.length === 1) part.lines.push(`${lead}${upper(lines[0] as string)}.`);
  else part.lines.push(...(lead === "" ? [] : [lead.trim()]), ...lines.map((one) => `- ${upper(one)}`));
  if (lines.length > 1) part.table = tableOf(unique(shown));
  if (ask.intent === "when" && shown.every((one) => one.record.time === null))
    part.notes.push("Bài viết không ghi rõ thời gian được tặng.");
  const later = single ? proposed.filter((one) => one.score >= (rows[0]?.score ?? 0) * 0.95) : [];
  for (const one of later.slice(0, 2)) part.lines.push(`Ngoài ra, ${awardLine(part, one)}.`);
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

/** Counts of recipients; a sum only within one award, authority, period and article. */
function counted(ask: Ask, findings: readonly AwardFinding[]): Part {
  const rows = unique(top(findings, 0.88)).slice(0, 30);
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
    const sums = group.filter((one) => one.record.recipient.count !== null);
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
