import type { Ask } from "../query.ts";
import type { FigureFinding, PassageFinding } from "../run/finding.ts";
import { comparable } from "../text/words.ts";
import { citeName, isSameMeasure } from "./compare.ts";
import { figureLine, figureValue, written } from "./figures.ts";
import { refuse } from "./nothing.ts";
import { answering, emptyPart, type Part, tellPlaces, use } from "./part.ts";
import { isRule, quotePassage } from "./passages.ts";

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

const OF_LEVEL: readonly (readonly [RegExp, (level: string) => boolean])[] = [
  [/(?:^| )(?:tinh|tinh thanh|tinh thanh pho|dia phuong cap tinh) nao(?= |$)/, (level) => level === "province"],
  [/(?:^| )(?:huyen|thi xa|quan|huyen thi) nao(?= |$)/, (level) => level === "district" || level === "commune"],
  [/(?:^| )(?:xa|phuong|thi tran|xa phuong|dac khu) nao(?= |$)/, (level) => level === "commune"],
  [/(?:^| )(?:thon|ban|ap|xom|lang|buon) nao(?= |$)/, (level) => level === "village"],
];

/** What of the findings is of the kind of place that is asked for; all of them where none is. "Tỉnh nào": no district; "huyện nào": not the province as a whole. */
function ofLevel(ask: Ask, findings: readonly FigureFinding[]): readonly FigureFinding[] {
  const text = comparable(ask.text).join(" ");
  const level = OF_LEVEL.find(([pattern]) => pattern.test(text))?.[1];
  if (level === undefined) return findings;
  return findings.filter(({ record, context, setting }) => {
    const place = record.place ?? context.article.province;
    if (place === null) return false;
    // A row of a table has its place in its own words.
    const named =
      setting.quote.includes("|") && place.name === context.article.province?.name && /\p{Ll} \p{Lu}\p{Ll}/u.test(record.indicator);
    return level(place.level) || (named && !level("province"));
  });
}

/** The figure of each place that is told last: "tỉnh nào" sets places beside each other, not years of one. */
function latestOfEach(findings: readonly FigureFinding[]): FigureFinding[] {
  const each = new Map<string, FigureFinding>();
  for (const one of findings) {
    const place = one.record.place?.name ?? one.context.article.province?.name ?? one.context.article.id;
    const known = each.get(place);
    const later = (known?.record.time?.end ?? "") < (one.record.time?.end ?? "");
    if (known === undefined || (later && one.score >= known.score * 0.95)) each.set(place, one);
  }
  return [...each.values()];
}

const SAYS_NO_MORE = new Set(
  "so ty le muc cua tinh thanh pho toan trong tong dat duoc gio hien nay con cong nhan da chieu theo chuan moi ho xa la va tren dia ban".split(
    " ",
  ),
);

/** Whether a figure is of the whole, not of some of it: "hộ nghèo", not "hộ cựu chiến binh nghèo", "trong đồng bào Công giáo". */
function ofAll(ask: Ask, { record }: FigureFinding): boolean {
  const places = new Set(comparable(`${record.place?.name ?? ""} ${record.place?.province ?? ""}`));
  return comparable(record.indicator).every(
    (word) => SAYS_NO_MORE.has(word) || ask.words.includes(word) || ask.unit.includes(word) || places.has(word),
  );
}

const ASKS_PROVINCE = OF_LEVEL[0]?.[0] ?? /^$/;

/** "Tỉnh nào … cao nhất": provinces of different articles beside each other. Null where fewer than two are told. */
function amongProvinces(ask: Ask, good: readonly FigureFinding[]): Part | null {
  const best = good[0];
  if (best === undefined) return null;
  const unit = (one: FigureFinding): string => (one.record.unit.includes("%") ? "%" : (one.record.unit.split(" ")[0] ?? ""));
  const same = good.filter(
    (one) => unit(one) === unit(best) && isSameMeasure(one, best) && one.score >= best.score * 0.75 && ofAll(ask, one),
  );
  const rows = latestOfEach(same).sort((a, b) =>
    ask.intent === "highest" ? b.record.value - a.record.value : a.record.value - b.record.value,
  );
  const [first] = rows;
  if (rows.length < 2 || first === undefined) return null;
  const part = emptyPart("answered");
  const line = (one: FigureFinding): string => `${figureLine(part, one)}${namedIn(part, one)}`;
  part.lines.push(`${ask.intent === "highest" ? "Cao nhất" : "Thấp nhất"} trong các tỉnh có số liệu: ${line(first)}.`);
  part.lines.push(...rows.slice(1, 10).map((one) => `- ${line(one)}`));
  tellPlaces(part, ask);
  part.notes.push("So sánh trong các tỉnh có số liệu cùng loại trong kho, mỗi tỉnh lấy số mới nhất; thời điểm có thể khác nhau.");
  return part;
}

/** Where the article names its province, cited beside a figure that does not. */
function namedIn(part: Part, finding: FigureFinding): string {
  const words = comparable(finding.record.place?.name ?? finding.context.article.province?.name ?? "");
  return words.length === 0 ? "" : citeName(part, words, finding);
}

/** The highest or lowest of comparable figures, with those it was compared with. */
export function figureExtreme(ask: Ask, findings: readonly FigureFinding[], sentences: readonly PassageFinding[]): Part {
  const passages = sentences.filter((one) => !isRule(ask, one));
  const whole = answering(findings).filter((one) => one.statusFits);
  const good = ofLevel(ask, whole);
  if (ASKS_PROVINCE.test(comparable(ask.text).join(" "))) {
    const among = amongProvinces(ask, good);
    if (among !== null) return among;
  }
  const told = toldSo(ask, passages);
  // "Huyện nào …": what the whole province has is no answer.
  if (good.length === 0 && whole.length > 0 && told === undefined) return refuse(ask, [], "place");
  const found = peersOf(ask, good);
  const peers = found.length < 2 ? listed(ask, findings) : found;
  if (told !== undefined && (peers.length < 2 || told.score > (good[0]?.score ?? 0))) return quotePassage(ask, told);
  if (peers.length < 2) return figureValue({ ...ask, intent: "value" }, good.length === 0 ? findings : good, passages);
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
