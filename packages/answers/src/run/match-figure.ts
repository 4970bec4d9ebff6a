import { type Figure, isWithinProvince } from "@thidua/core";
import type { Stored } from "@thidua/store";
import type { Ask } from "../query.ts";
import { alikeIn } from "../text/alike.ts";
import { comparable, WordIndex } from "../text/words.ts";
import { isLocal } from "../understand/places.ts";
import type { ArticleContext, Setting } from "./article-context.ts";
import type { FigureFinding, Refusal } from "./finding.ts";
import { ofOtherNames } from "./other-names.ts";
import { innermost } from "./place-match.ts";
import { ofAnotherRow } from "./rows.ts";
import { standingOf } from "./standing.ts";
import { weigh } from "./weigh.ts";
import { namesWhatIsNotThere, ofAnotherBody, ofOnePerson, ofYearsTogether, wordsBesidesBody } from "./whose.ts";

const MONEY = new Set("dong ty trieu nghin tien usd".split(" "));
/** What is counted in money without saying so: "bao nhiêu vốn", "bao nhiêu kinh phí". */
const FUNDS = new Set("von tien kinh ngan nguon".split(" "));

/** Measures as people say them. */
const MEASURED: Readonly<Record<string, string>> = {
  "met vuong": "m2",
  "cay so": "km",
  "ki lo": "km",
  kilomet: "km",
  "hec ta": "ha",
  hecta: "ha",
  "ngay cong": "cong",
};

/** 0..1, whether a figure is counted in what was asked: `%` in per cent, "bao nhiêu tỷ" in money, "bao nhiêu xã" in xã. */
export function unitFits(
  asked: readonly string[],
  figure: Pick<Figure, "unit" | "indicator">,
  sentence?: WordIndex,
  words: readonly string[] = [],
): number {
  const head = asked[0];
  if (head === undefined) return 1;
  const unit = comparable(figure.unit);
  // "lao động" ends like money without its accents.
  const money = /(?<!\p{L})(?:đồng|USD|EUR)/iu.test(figure.unit);
  if (head === "%" || figure.unit.includes("%")) return head === "%" && figure.unit.includes("%") ? 1 : 0;
  if (MONEY.has(head) || FUNDS.has(head)) return money ? 1 : 0;
  // "hiến bao nhiêu đất"
  if (head === "dat") return unit.some((word) => /^(?:m2|m|ha|met|sao|cong|hecta)$/.test(word)) ? 1 : 0;
  const wanted = asked.slice(0, 2).join(" ");
  const written = MEASURED[wanted] ?? MEASURED[head];
  if (written !== undefined) return unit.join(" ").includes(written) ? 1 : 0;
  if (unit.includes(head) || unit.join(" ").includes(wanted)) return 1;
  // "mấy cây cầu" of "14 cầu": the word that it is counted by may be left out.
  if ((CLASSIFIERS.has(head) || GENERAL.has(head)) && asked[1] !== undefined && unit[0] === asked[1]) return 0.95;
  if (CLASSIFIERS.has(unit[0] ?? "") && unit.length === 1 && sentence?.has(head)) return 0.8;
  const others = alikeIn(asked).flatMap((one) => (one.from === 0 ? one.forms : []));
  const counted = comparable(`${figure.indicator} ${figure.unit}`).join(" ");
  if (!money && others.some((form) => form.length > 1 && counted.includes(form.join(" ")))) return 0.9;
  const measured = money || unit.some((word) => /^(?:km|m2|m|ha|tan)$/.test(word));
  // "… bao nhiêu người" of "17 phụ nữ", "mấy căn" of "14 nhà": the question has the thing itself elsewhere.
  if (GENERAL.has(head) && !measured && unit.length > 0 && unit.every((word) => words.includes(word))) return 0.9;
  return comparable(figure.indicator).join(" ").includes(wanted) && !measured ? 0.8 : 0;
}

/** What people, buildings and things are counted in, whatever they are. */
const GENERAL = new Set("nguoi em chi anh can ngoi cai chiec con luot vi".split(" "));

/** "5.000 chiếc": what they are stands elsewhere in the sentence. */
const CLASSIFIERS = new Set("chiec cai con cay bo tam quyen suat".split(" "));

/** Grades of a standard: 14 communes of the higher grade are no answer to how many reached the standard, unless nothing else is told. */
const GRADES = ["nang cao", "kieu mau", "thong minh", "tieu bieu"];

/** 1, or less where the figure is of a grade that was not asked for. */
function gradeFits(asked: readonly string[], indicator: string): number {
  const measured = comparable(indicator).join(" ");
  const question = asked.join(" ");
  return GRADES.some((grade) => measured.includes(grade) && !question.includes(grade)) ? 0.88 : 1;
}

/** 1, or less where the figure is by how much a measure changed, and the measure itself is asked. */
function changeFits(ask: Ask, indicator: string): number {
  const change = /^muc (?:keo )?(?:tang|giam|vuot|chenh|thap hon|cao hon|cat giam)(?= |$)/.test(comparable(indicator).join(" "));
  return change &&
    !/(?:^| )(?:tang|giam|vuot|chenh|thay doi|bien dong|hon|kem|ha|tut|bot|cat|len|xuong|so voi)(?= |$)/.test(
      comparable(ask.text).join(" "),
    )
    ? 0.85
    : 1;
}

/** The words next to the number: from the number before it to the sign after it. */
function near(sentence: string, text: string, offset: number): string {
  const at = Math.max(0, sentence.indexOf(text, Math.max(0, offset)));
  const before = sentence.slice(0, at);
  const cut = Math.max(before.search(/[;.]\s[^;.]*$/u), lastNumber(before), 0);
  const after = sentence.slice(at + text.length);
  const stop = after.search(/[;.]\s|,\s[^,;]*\d|\d/u);
  return `${before.slice(cut)} ${text} ${stop < 0 ? after : after.slice(0, stop)}`;
}

function lastNumber(text: string): number {
  let end = 0;
  for (const match of text.matchAll(/\d[\d.,/]*/gu)) if (!/^(?:19|20)\d\d$/.test(match[0])) end = match.index + match[0].length;
  return end;
}

const SIZE: Readonly<Record<string, number>> = { village: 1, commune: 2, district: 3, province: 4, country: 5 };

/** A district's number is none of the province's unless the question speaks of the district, and none of its neighbour's. */
export function ofAnother(ask: Ask, record: Pick<Figure, "place" | "indicator">): boolean {
  if (record.place === null || !isWithinProvince(record.place.level)) return false;
  // A row of a table has its commune in its own words: "số tiêu chí đạt Tân Sơn", of the district Lục Ngạn.
  if (ask.places.some(isLocal)) {
    // What is filed under the district may be of its village; where it stands decides.
    const { level } = record.place;
    const wider = innermost(ask.places.filter(isLocal)).every((one) => (SIZE[one.level] ?? 0) < (SIZE[level] ?? 0));
    return !wider && !sameLocality(ask, record.place.name) && !sameLocality(ask, record.indicator);
  }
  if (ask.places.length === 0 || asksWhichPlace(ask)) return false;
  const own = comparable(record.indicator).includes("tinh") && ask.places.every((one) => one.level === "province");
  return !own && !comparable(record.place.name).every((word) => ask.words.includes(word));
}

/** "Mức thưởng kèm Bằng khen là bao nhiêu": another sum of money is none. */
export function asksPrize(ask: Ask): boolean {
  return PRIZE_ASKED.test(comparable(ask.text).join(" "));
}
const PRIZE_ASKED = /(?:^| )(?:tien thuong|muc thuong|thuong bao nhieu)(?= |$)/;
export const PRIZE_TOLD = /(?:^| )(?:tien thuong|muc thuong|duoc thuong|thuong nong|kem (?:theo )?(?:so )?tien|kem \d|tri gia)(?= |$)/;

/** "số điểm Bình Thuận bị hạ", filed under the province that tells of it: what is counted names the asked province itself. */
function countsAnotherProvince(ask: Ask, { place, indicator }: Pick<Figure, "place" | "indicator">, context: ArticleContext): boolean {
  if (place?.level !== "province" || place.name !== context.article.province?.name) return false;
  const measured = ` ${comparable(indicator).join(" ")} `;
  return ask.places.some((one) => one.level === "province" && one.name !== place.name && measured.includes(` ${one.words.join(" ")} `));
}

/** "Số sáng kiến năm 2019": a count is asked, no share. Not of "hồ sơ", "cơ sở", "chỉ số". */
function asksCount(ask: Ask): boolean {
  const text = comparable(ask.text).join(" ");
  return ask.unit.length === 0 && ask.words[0] === "so" && !/(?:^| )(?:ty le|phan tram)(?= |$)/.test(text) && !ask.text.includes("%");
}

/** How far one figure answers one ask, and why not. */
export function matchFigure(ask: Ask, record: Stored<Figure>, context: ArticleContext): FigureFinding {
  const setting = context.settingOf(record);
  const place = countsAnotherProvince(ask, record, context) ? null : record.place;
  const said = { place, time: record.time, naming: record.quote.length < 160 ? record.quote : "" };
  const standing = standingOf(ask, said, setting, context);
  const { period } = standing;
  const refusals: Refusal[] = [...standing.refusals];
  if (ofAnother(ask, record) || (!asksWhichPlace(ask) && ofOtherNames(ask, record.indicator, context))) refusals.push("place");
  if (ofYearsTogether(ask, record)) refusals.push("period");
  const unit = unitFits(ask.unit, record, setting.sentence, ask.words);
  if (unit === 0 || (record.unit.startsWith("%") && asksCount(ask))) refusals.push("unit");
  const target = record.status === "target" || record.status === "forecast";
  const statusFits = ask.status === null ? !target : ask.status === "target" ? target : !target;
  const expected = record.status === "estimate" && /(?:^| )(?:du kien|uoc)(?= |$)/.test(comparable(ask.text).join(" "));
  if (ask.status === "target" && !target && !expected) refusals.push("status");
  if (ask.names.some((name) => !context.whole.hasPhrase(name)) || namesWhatIsNotThere(ask, context)) refusals.push("name");
  // What is of another place and another time, or not the thing counted, need not be weighed.
  if (refusals.length > 1)
    return {
      kind: "figure",
      record,
      context,
      setting,
      score: 0,
      period,
      via: null,
      refusals: [...refusals, "subject"],
      missingWords: [],
      statusFits: true,
    };
  const whole = record.text.includes("/") ? record.text.replaceAll("/", " ") : "";
  const own = context.index(
    `${record.indicator} ${record.unit} ${whole} ${near(setting.quote, record.text, record.start - setting.range.start)}`,
  );
  const besides = wordsBesidesBody(ask, context);
  const words = FUNDS.has(ask.unit[0] ?? "") ? besides.filter((word) => word !== "tien") : besides;
  const weighed = weigh(words, ask.inherited, ask.names, [
    { index: own, worth: 1 },
    { index: setting.sentence, worth: 0.8 },
    { index: new WordIndex(`${record.movement ?? ""} ${record.place?.name ?? ""} ${context.article.title}`), worth: 0.75 },
    // "… huy động được 300 tỷ đồng cho chương trình": the programme that the lines above name.
    ...(NAMELESS.test(setting.quote) ? [{ index: programmesAbove(setting, context), worth: 0.76 }] : []),
    // What a table is of stands above it.
    { index: setting.around, worth: setting.quote.includes("|") ? 0.8 : 0.7 },
    { index: context.opening, worth: 0.55 },
    { index: context.whole, worth: 0.3 },
  ]);
  const score =
    weighed.score *
    standing.worth *
    (statusFits ? 1 : 0.9) *
    unit *
    gradeFits([...ask.words, ...ask.inherited], record.indicator) *
    changeFits(ask, record.indicator);
  // The highest of whatever shares a word with the question is no answer.
  const peak = ask.intent === "highest" || ask.intent === "lowest";
  if (isDone(ask, setting)) refusals.push("subject");
  if (ofNearPoor(ask, record.indicator)) refusals.push("subject");
  if (ofOtherKind(words, own, setting)) refusals.push("subject");
  if (ofOnePerson(ask, record, setting) || ofAnotherBody(ask, record.indicator, setting, context)) refusals.push("subject");
  if (measuresOther(words, own, setting)) refusals.push("subject");
  if (ofAnotherRow(words, record.indicator, setting, context)) refusals.push("subject");
  if (asksPrize(ask) && !setting.sentence.list.join(" ").match(PRIZE_TOLD)) refusals.push("subject");
  // "… có 2 sáng kiến trong 3 năm sẽ được xét nâng lương": a rule tells nothing that was done.
  if (!target && RULE.test(setting.sentence.list.join(" "))) refusals.push("condition");
  if (
    weighed.score < 0.55 ||
    weighed.missing > 0.24 ||
    weighed.core < (peak ? 0.6 : 0.45) ||
    !weighed.paired ||
    (ask.unit.length === 0 && !weighed.told)
  )
    refusals.push("subject");
  return {
    kind: "figure",
    record,
    context,
    setting,
    score,
    period,
    via: standing.place.via,
    refusals,
    missingWords: weighed.missingWords,
    statusFits,
  };
}

const RULE = /(?:^| )(?:se (?:duoc )?(?:xet|xem xet|khen|thuong|nang luong)|duoc uu tien xet|moi duoc xet|du dieu kien duoc xet)(?= |$)/;
const NAMELESS = /(?<![\p{L}\p{M}])(?:chương trình|phong trào|cuộc vận động|đề án)(?: này| đó| ấy)?\s*(?:[,;.]|$)/iu;
const PROGRAMME = /“[^”\n]{5,120}”|(?<![\p{L}\p{M}])(?:chương trình|phong trào|cuộc vận động|đề án|xây dựng) [^.,;:“”\n]{5,80}/giu;
/** How far back a programme is looked for, in characters. */
const ABOVE = 1_500;

/** The programmes and movements that the text right before a sentence names. */
function programmesAbove({ range }: Setting, context: ArticleContext): WordIndex {
  const above = context.article.text.slice(Math.max(0, range.start - ABOVE), range.start);
  return new WordIndex([...above.matchAll(PROGRAMME)].map((match) => match[0]).join(" ; "));
}

/** What is measured, by its own name: nothing that its sentence does not call so. */
const MEASURE_HEADS =
  "doanh thu|làm lợi|nộp ngân sách|thu nhập|lợi nhuận|sản lượng|năng suất|kim ngạch|dư nợ|diện tích|dân số|thu ngân sách|giải ngân|nợ thuế|tổng chi|học bổng"
    .split("|")
    .map((head) => comparable(head));

/** "diện tích rừng" is not "diện tích lúa": what has an area, a yield or a harvest must be named too. */
const KINDED = ["dien tich", "san luong", "nang suat"];

function ofOtherKind(words: readonly string[], own: WordIndex, setting: Setting): boolean {
  return KINDED.some((head) => {
    const [first, second] = head.split(" ");
    const at = words.findIndex((word, i) => word === first && words[i + 1] === second);
    const kind = at < 0 ? undefined : words[at + 2];
    return (
      kind !== undefined && own.hasPhrase(head.split(" ")) && !own.has(kind) && !setting.sentence.has(kind) && !setting.around.has(kind)
    );
  });
}

const UNDONE_ASKED =
  /(?<![\p{L}\p{M}])(?:chưa (?=\p{L})|chua (?:xong|hoan thanh|dat|duoc|co) )(?!.{0,3}(?:vậy|ạ)?\s*\??$)|(?<![\p{L}\p{M}])(?:chưa|chua) (?:xong|đạt|hoàn thành|dat|hoan thanh)\s*\??$/iu;

/** "còn bao nhiêu nhà chưa xong": what is done is no answer. */
export function isDone(ask: Ask, setting: Setting): boolean {
  return (
    ask.intent === "value" &&
    UNDONE_ASKED.test(ask.text) &&
    !/(?:^| )(?:chua|con lai|do dang|ton dong|con)(?= |$)/.test(setting.sentence.list.join(" "))
  );
}

/** "hộ cận nghèo" is not "hộ nghèo", nor the other way round. */
function ofNearPoor(ask: Ask, indicator: string): boolean {
  const near = (words: readonly string[]): boolean => / can ngheo(?= |$)/.test(` ${words.join(" ")}`);
  const said = [...ask.words, ...ask.inherited];
  const measured = comparable(indicator);
  return (
    said.includes("ngheo") &&
    measured.includes("ngheo") &&
    near(said) !== near(measured) &&
    !/ ngheo va can ngheo/.test(` ${measured.join(" ")}`)
  );
}

/** Whether a measure is asked for by its own name, and what is told does not call itself so. */
export function measuresOther(words: readonly string[], own: WordIndex, setting: Setting): boolean {
  return MEASURE_HEADS.some((head) => holdsPhrase(words, head) && !toldIn(head, own, setting));
}

const holdsPhrase = (words: readonly string[], phrase: readonly string[]): boolean =>
  ` ${words.join(" ")} `.includes(` ${phrase.join(" ")} `);

function toldIn(head: readonly string[], own: WordIndex, setting: Setting): boolean {
  const forms = [head, ...alikeIn(head).flatMap((one) => one.forms)];
  // "nộp vào ngân sách nhà nước", "nộp NSNN"
  if (head[0] === "nop" && setting.sentence.has("nop") && setting.sentence.hasPhrase(["ngan", "sach"])) return true;
  // A row or line that calls itself otherwise is not what stands above it.
  const otherwise = MEASURE_HEADS.some((other) => other !== head && !forms.includes(other) && setting.sentence.hasPhrase(other));
  const table = (setting.quote.includes("|") || setting.quote.length < 60) && !otherwise;
  return forms.some((form) => own.hasPhrase(form) || setting.sentence.hasPhrase(form) || (table && setting.around.hasPhrase(form)));
}

const BY_PLACE = /(?:^| )(?:huyen|xa|phuong|thi xa|thanh pho|quan|noi|don vi|dia phuong|thon|ap) nao(?= |$)/;

/** "huyện nào … nhiều nhất": places below the asked one are what is asked for. */
export function asksWhichPlace(ask: Ask): boolean {
  return BY_PLACE.test(comparable(ask.text).join(" "));
}

function sameLocality(ask: Ask, name: string): boolean {
  const words = comparable(name).join(" ");
  return innermost(ask.places.filter(isLocal)).some((one) => {
    const asked = one.words.join(" ");
    return words.includes(asked) || asked.includes(words);
  });
}
