import { type Figure, fold } from "@thidua/core";
import type { Passage } from "@thidua/store";
import type { Ask } from "../query.ts";
import { tokens } from "../text/tokens.ts";
import { comparable, WordIndex } from "../text/words.ts";
import { findAwards } from "../understand/awards.ts";
import { isLocal } from "../understand/places.ts";
import type { ArticleContext, Setting } from "./article-context.ts";
import type { PassageFinding, Refusal } from "./finding.ts";
import { listBelow } from "./list-below.ts";
import { distinctive, namesRecipient } from "./match-award.ts";
import { asksPrize, asksWhichPlace, isDone, measuresOther, ofAnother, PRIZE_TOLD } from "./match-figure.ts";
import { ofOtherNames } from "./other-names.ts";
import { matchTime } from "./period-match.ts";
import { isHonourOf, speaksOf, speaksOfUnit } from "./spoken-of.ts";
import { standingOf } from "./standing.ts";
import { weigh } from "./weigh.ts";
import { bodyAsked, isOfBody, namesWhatIsNotThere, ofAnotherBody, ofOnePerson, wordsBesidesBody } from "./whose.ts";

// What will be, may be or must be is no fact about who received: "sẽ xét tặng", "được xem xét", "phấn đấu … được tặng", "tiêu chuẩn".
const CONDITIONAL = /(?:^| )(?:se|xem xet|tieu chuan|quy dinh|neu|phan dau|mong|can cu|huong dan|theo luat|co the)(?= |$)/;
const NUMBER_ASKED = /(?:^| )(?:so (?:bao nhieu|may)|(?:quyet dinh|van ban|ke hoach) (?:so )?nao)(?= |$)/;
const OF_NOW = /(?:^| )(?:ngay mai|ngay kia|hom nay|bay gio|luc nay|tuan (?:nay|toi|sau)|thang (?:toi|sau)|sap toi)(?= |$)/;
const RANKS = ["", "nhat", "nhi", "ba"];

/** "bao nhiêu tiền", "bao nhiêu kinh phí": an amount, told in đồng and not by that word. */
const isMoney = (unit: readonly string[]): boolean => /^(?:tien|kinh|von)$/.test(unit[0] ?? "");

/** The counted noun directly behind a number: "36 tập thể", "3.216 sáng kiến", "4,5%". */
function countsUnit(quote: string, unit: readonly string[]): boolean {
  const head = unit[0];
  if (head === undefined) return /\d/u.test(quote);
  if (head === "%") return /\d\s?%/u.test(quote);
  if (isMoney(unit)) return /\d\s?(?:đồng|tỷ|tỉ|triệu|nghìn|ngàn)/u.test(quote);
  const words = fold(quote).match(/\d[\d.,/]*|[\p{L}\p{M}]+/gu) ?? [];
  const expanded = comparable(words.join(" "));
  // "1 (gồm Liên đoàn …": of "đoàn viên" the second word must follow, unless the first stands right behind the number.
  const second = unit[1];
  const counts = (i: number): boolean =>
    expanded[i + 1] === head ||
    [i + 2, i + 3, i + 4].some((at) => expanded[at] === head && (second === undefined || expanded[at + 1] === second));
  return expanded.some(
    (word, i) =>
      /^\d/.test(word) &&
      !/^(?:19|20)\d\d$/.test(word) &&
      counts(i) &&
      !expanded.slice(i + 1, expanded.indexOf(head, i + 1)).some((one) => /^\d/.test(one)),
  );
}

/** Whether the article is about the asked place as a whole, so that its sentences need not name it. */
function aboutOne(ask: Ask, context: ArticleContext): boolean {
  return ask.places.filter(isLocal).every((one) => context.opening.hasPhrase(one.words) && context.whole.count(one.words) >= 3);
}

/** Whether what was read off a sentence is of the asked time: a mean of five years is none of one of them. */
function heldAgainst(ask: Ask, told: readonly Pick<Figure, "time">[]): boolean {
  const asked = ask.periods.filter((one) => one.role === "asked");
  const times = told.flatMap(({ time }) => (time !== null && (time.start ?? time.end) !== null ? [time] : []));
  return asked.length === 0 || times.length === 0 || times.length < told.length
    ? true
    : times.some((time) => asked.some((period) => matchTime(time, period) !== "no"));
}

/**
 * How far one sentence answers one ask by itself: nearly all that is asked must stand in it or right around it. `figures` are those of its
 * article: what was read off the sentence says where and when it is.
 */
export function matchPassage(
  ask: Ask,
  passage: Pick<Passage, "start" | "end">,
  context: ArticleContext,
  figures: readonly Figure[] = [],
): PassageFinding {
  const setting = context.settingOf(passage);
  const refusals: Refusal[] = [];
  const told = figures.filter((figure) => figure.start < setting.range.end && figure.end > setting.range.start);
  const standing = standingOf(ask, { place: null, time: null, naming: "" }, setting, context);
  // A number of the next sentence is none of this place's.
  const local = ask.places.filter(isLocal).every((one) => setting.sentence.hasPhrase(one.words) || context.title.hasPhrase(one.words));
  if (
    standing.refusals.includes("place") ||
    (told.length > 0 && told.every((figure) => ofAnother(ask, figure))) ||
    (ask.kind === "figure" &&
      !local &&
      setting.sentence.list.some((word) => /^\d/.test(word)) &&
      context.article.province !== null &&
      !aboutOne(ask, context))
  )
    refusals.push("place");
  if (standing.refusals.includes("name") || (ask.kind !== "award" && namesWhatIsNotThere(ask, context))) refusals.push("name");
  const period = heldAgainst(ask, told) ? standing.period : "no";
  // What is today, tomorrow or to come stands in no article.
  if (period === "no" || OF_NOW.test(comparable(ask.text).join(" "))) refusals.push("period");
  const award = ask.kind === "award";
  const recipient = award && namesRecipient(ask);
  const locality = recipient ? ask.places.filter(isLocal).flatMap((one) => one.words) : [];
  const besides = award ? ask.words : wordsBesidesBody(ask, context);
  const asked = isMoney(ask.unit) ? besides.filter((word) => word !== "tien") : besides;
  // "Anh mới có Giấy khen": the name stands in another sentence.
  const unit = recipient && ask.names.length === 0 ? [...distinctive(ask.words), ...locality] : [];
  const spoken =
    award &&
    (ask.names.length > 0
      ? ask.names.every((name) => speaksOf(name, setting, context))
      : recipient && speaksOfUnit(unit, setting, context));
  const named = new Set(spoken ? [...ask.names.flat(), ...unit, ...locality] : []);
  const words = (recipient ? [...distinctive(ask.words), ...locality] : asked).filter((word) => !named.has(word));
  const below = award ? listBelow(ask, setting, context) : null;
  const weighed = weigh(words, ask.inherited, spoken ? [] : ask.names, [
    { index: setting.sentence, worth: 1 },
    // "Các đơn vị được tặng Cờ thi đua": who they are stands in the lines below.
    ...(award && below !== null ? [{ index: below.sentence, worth: 0.8 }] : []),
    { index: setting.around, worth: 0.7 },
    { index: context.title, worth: 0.7 },
    { index: context.opening, worth: 0.5 },
    { index: context.whole, worth: 0.25 },
  ]);
  if (weighed.score < (recipient ? 0.85 : 0.72) || weighed.missing > 0.15 || weighed.core < 0.5 || !weighed.paired)
    refusals.push("subject");
  if (isDone(ask, setting)) refusals.push("subject");
  if (ask.kind === "figure" && measuresOther(ask.words, setting.sentence, setting)) refusals.push("subject");
  const beside = (name: readonly string[]): boolean =>
    context.title.hasPhrase(name) ||
    (setting.around.hasPhrase(name) && !namesAnother(ask, setting.quote)) ||
    // "Tồn kho tới 148.000 tấn": of the company that the article is about.
    (isOfBody(ask, context) && ` ${bodyAsked(ask)?.name.join(" ")} `.includes(` ${name.join(" ")} `));
  if (!spoken && ask.names.some((name) => !setting.sentence.hasPhrase(name) && !beside(name))) refusals.push("name");
  // "Vì sao bà … được khen?": what the sentence about her tells is the reason, and the award may stand in the next one.
  const reason = award && ask.intent === "why" && ask.awards.length === 0 && ask.names.length > 0;
  if (reason && !GIVES.test(`${setting.sentence.list.join(" ")} ${setting.around.list.join(" ")}`)) refusals.push("award");
  else if (award && !reason) refusals.push(...awardRefusals(ask, setting.quote, setting.sentence, spoken));
  if (recipient && !reason && !toldTogether(ask, words, setting, spoken && isHonourOf(ask.names[0] ?? [], setting, context), spoken))
    refusals.push("recipient");
  // "quyết định số bao nhiêu": only a sentence with such a number tells it.
  if (NUMBER_ASKED.test(comparable(ask.text).join(" ")) && !/\d\s*\/\s*\p{Lu}/u.test(setting.quote)) refusals.push("unit");
  if (ask.kind === "figure" && ofAnotherOne(ask, setting, context)) refusals.push("subject");
  const lead = setting.quote.slice(0, Math.max(0, setting.quote.search(COUNTED)));
  if (ask.kind === "figure" && !asksWhichPlace(ask) && ofOtherNames(ask, lead, context)) refusals.push("place");
  if (asksPrize(ask) && !setting.sentence.list.join(" ").match(PRIZE_TOLD)) refusals.push("subject");
  const counts = ask.intent === "trend" || ask.intent === "value" || ask.intent === "sum" || ask.intent === "average";
  // A row of a table by itself does not say which of its cells is which.
  if (counts && (!countsUnit(setting.quote, ask.unit) || (setting.quote.match(/\|/gu)?.length ?? 0) > 1)) refusals.push("unit");
  const target = (): boolean =>
    /(?:^| )(?:muc tieu|chi tieu|phan dau|ke hoach|du kien|du toan|nhiem vu|de ra|dat ra|yeu cau|quyet tam|huong toi|phai dat|nang len|chi dao)(?= |$)/.test(
      `${setting.sentence.list.join(" ")} ${setting.around.list.join(" ")}`,
    );
  if (ask.status === "target" && !target()) refusals.push("status");
  // A number that is only aimed at is no result.
  if (
    !award &&
    counts &&
    ask.status === null &&
    /(?:^| )(?:muc tieu|phan dau|nhiem vu|de ra|se|dat chi tieu|dat ra)(?= |$)/.test(setting.sentence.list.join(" "))
  )
    refusals.push("condition");
  if (/(?:^| )ten (?:la )?gi(?= |$)/.test(comparable(ask.text).join(" ")) && !pairHeld(ask, setting.quote)) refusals.push("name");
  // "… được công nhận ngày nào?": nothing that is still aimed at.
  if (!award && ask.intent === "when" && ask.status === null && AIMED.test(setting.sentence.list.join(" "))) refusals.push("condition");
  // "đã được công nhận chưa?" is not answered by what is only aimed at.
  if (!award && ask.intent === "yes-no" && (target() || weighed.score < 0.85 || !confirms(ask, setting.sentence)))
    refusals.push("condition");
  if (!award && !holdsAsked(ask, setting.quote)) refusals.push("condition");
  return {
    kind: "passage",
    record: null,
    context,
    setting,
    score: cued(ask, setting.sentence, setting.quote) * weighed.score * standing.worth,
    period,
    via: standing.place.via,
    refusals,
    missingWords: weighed.missingWords,
  };
}

const AIMED = /(?:^| )(?:phan dau|muc tieu|chi tieu|se|du kien)(?= |$)/;
const COUNTED = /(?<![\d.,/])(?!(?:19|20)\d\d(?!\d))\d/u;

/** Whether the first number of a sentence is one person's, or another organisation's than the asked one. */
function ofAnotherOne(ask: Ask, setting: Setting, context: ArticleContext): boolean {
  const at = setting.quote.search(COUNTED);
  return (
    (at >= 0 && ofOnePerson(ask, { start: setting.range.start + at, text: setting.quote.charAt(at) }, setting)) ||
    ofAnotherBody(ask, "", setting, context)
  );
}

const RUN = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*)*/gu;
const BEHIND_PLACE =
  /(?<!(?:[Tt]rưởng|[Pp]hó) )(?:thôn|bản|làng|ấp|xóm|buôn|khu phố|xã|phường|thị trấn|huyện|thị xã|quận|tỉnh|thành phố|TP|ở|tại|đường) $/u;
const TOLD_PLACE = /(?<![\p{L}\p{M}])(?:tại|ở|đến|về|thuộc|trụ sở|hội trường|địa điểm|xã|phường|huyện|tỉnh|thành phố)(?![\p{L}\p{M}])/iu;
/** "ngày 15/7", "năm 2017", "tháng 3", "sáng 12/8", "hồi tháng 10"; not "8/13 xã". */
export const TIME_TOLD =
  /(?<![\d.,/])(?:19|20)\d\d(?![\d]|[.,]\d)|(?:ngày|tháng|năm|quý|sáng|chiều|tối|trưa|hôm|từ|đến|tới|vào|khóa|lần thứ)\s+\d|\d\/\d{1,2}\/\d{4}|(?:sáng|chiều|trưa|tối|hôm) (?:nay|qua)|năm (?:nay|ngoái|trước)|tháng (?:trước|giêng|chạp)/iu;
const WHICH_KIND = /(?:^| )(huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|thon|ban|ap) nao(?= |$)/;

/** Whether a sentence has what the question asks for: somebody's name, a time, a place, a name of the kind that is asked. */
export function holdsAsked(ask: Ask, quote: string): boolean {
  if (ask.intent === "when") return TIME_TOLD.test(quote);
  if (ask.intent === "where") return TOLD_PLACE.test(quote);
  const asked = new Set([...comparable(ask.text)]);
  const unasked = (name: string): boolean => !comparable(name).every((word) => asked.has(word));
  const names = [...quote.matchAll(RUN)].filter((match) => unasked(match[0]));
  const kind = WHICH_KIND.exec(comparable(ask.text).join(" "))?.[1];
  if (kind !== undefined && ask.intent === "list") {
    const before = new RegExp(`(?<![\\p{L}\\p{N}])${kind} $`, "u");
    return names.some((match) => before.test(fold(quote.slice(Math.max(0, match.index - 12), match.index))));
  }
  if (ask.intent !== "who" || !PERSON_ASKED.test(comparable(ask.text).join(" "))) return true;
  return names.some((match) => match[0].includes(" ") && !BEHIND_PLACE.test(quote.slice(Math.max(0, match.index - 24), match.index)));
}
const PERSON_ASKED = /(?:^| )(?:ai (?:la|lam|giu|dang)|la ai|nguoi nao)(?= |$)/;

/** A yes or no about something recognised, reached or launched needs a sentence that says so. */
function confirms(ask: Ask, sentence: WordIndex): boolean {
  const text = comparable(ask.text).join(" ");
  return [
    ["cong", "nhan"],
    ["dat", "chuan"],
    ["hoan", "thanh"],
    ["phat", "dong"],
    ["ve", "dich"],
  ].every((words) => !text.includes(words.join(" ")) || sentence.hasPhrase(words));
}

/** "gồm những ai" is best answered where "gồm" stands, "ở đâu" where a place is told. */
function cued(ask: Ask, sentence: WordIndex, raw: string): number {
  if (/\bgom\b/.test(comparable(ask.text).join(" "))) return sentence.has("gom") ? 1.15 : 1;
  if (asksPerson(ask)) return pairHeld(ask, raw) ? 1.3 : 1;
  // A time is best told by a sentence that has one.
  if (ask.intent === "when") return WHEN_TOLD.test(raw) ? 1.15 : 1;
  if (ask.intent === "where") return sentence.has("tai") || sentence.has("o") ? 1.08 : 1;
  if (ask.intent === "why") return sentence.has("vi") || sentence.has("do") || sentence.has("nho") ? 1.08 : 1;
  return 1;
}

const WHEN_TOLD = /(?<!\d)(?:19|20)\d\d(?!\d)|(?:năm|tháng|ngày) \d/iu;
const asksPerson = (ask: Ask): boolean => /(?:^| )(?:ai|ten gi|ten la)(?= |$)/.test(comparable(ask.text).join(" "));

/** The role that is asked for stands right before a name or behind one: "Trưởng thôn Hoàng Văn Phủ", "Huỳnh Văn Lợi, Trưởng Công an huyện". */
function pairHeld(ask: Ask, quote: string): boolean {
  const role = ask.words.slice(0, 2);
  if (role.length < 2) return false;
  const at = fold(quote).search(new RegExp(`(?<![\\p{L}])${role.join("[^\\p{L}\\p{N}]{1,2}")}(?![\\p{L}])`, "u"));
  if (at < 0) return false;
  const name = /^\S+ \S+(?: \p{Ll}\S*){0,4} (?:\p{Lu}\p{Ll}[\p{L}\p{M}]*[ ,.;:]){2,4}/u.test(quote.slice(at));
  return (
    name ||
    /(?:\p{Lu}\p{Ll}*[\p{L}\p{M}]* ){1,3}\p{Lu}[\p{L}\p{M}]*(?:,|,? (?:là|giữ chức|-|–)) $/u.test(quote.slice(Math.max(0, at - 60), at))
  );
}

// A sentence that names an award tells of it only where it is given, received or asked for.
const GIVES =
  /(?:^| )(?:tang|trao|nhan duoc|don nhan|da nhan|nhan bang|nhan giay|nhan co|nhan huan|nhan danh|nhan (?:\S+ ){1,4}(?:bang|giay|co|huan|huy|ky niem)|khen thuong|khen bang|ghi cong|ghi danh|tuyen duong|bieu duong|vinh danh|gan|co bang|co giay|la chu nhan|thuong|cong nhan|phong tang|truy tang|dat danh|de nghi|trinh|suy ton|de xuat|gioi thieu|ton vinh)(?= |$)/;
const PRONOUN = ["anh", "chi", "ong", "ba", "co"];

// "… mô hình ở Xuân Hòa do bà Bùi Đức Khánh phụ trách": places inside a sentence.
const NAMED =
  /(?<!(?:[Tt]rưởng|[Pp]hó) (?:thôn|bản|làng|ấp|buôn|xã|phường) )(?<=(?:ở|tại|thôn|bản|làng|ấp|buôn|xã|phường|thị trấn|huyện|thị xã|thành phố) )\p{Lu}\p{Ll}[\p{L}\p{M}]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}]*)+/gu;

/** Whether a sentence is about a place that the question does not name. */
function namesAnother(ask: Ask, quote: string): boolean {
  const asked = new Set([...ask.words, ...ask.names.flat(), ...ask.places.flatMap((place) => place.words), ...comparable(ask.text)]);
  return [...quote.matchAll(NAMED)].some((match) => !comparable(match[0]).some((word) => asked.has(word)));
}

/** Whether one clause of the sentence has both the award and who received it, by name or by a pronoun that follows the name. */
function toldTogether(ask: Ask, recipient: readonly string[], { quote }: Setting, honour: boolean, spoken: boolean): boolean {
  return quote.split(/;|\.\s/u).some((clause, index) => {
    const held = new WordIndex(clause);
    const award =
      ask.awards.length === 0
        ? ask.names.length > 0 && findAwards(tokens(clause)).length > 0
        : ask.awards.some((one) => held.hasPhrase(comparable(one.text).slice(0, 2)));
    return (
      award &&
      (honour || GIVES.test(held.list.join(" "))) &&
      (honour ||
        spoken ||
        recipient.filter((word) => held.has(word)).length >= recipient.length * 0.6 ||
        (index > 0 && PRONOUN.some((word) => held.has(word))))
    );
  });
}

/** The office that gives, without the place that the question adds to its name ("Chủ tịch UBND tỉnh Yên Bái"). */
export function officeOf(ask: Ask): readonly string[] {
  const words = comparable(ask.authority?.text ?? "");
  for (const place of ask.places) {
    const tail = words.slice(-place.words.length).join(" ");
    if (place.words.length > 0 && tail === place.words.join(" ")) return words.slice(0, -place.words.length);
  }
  return words;
}

function awardRefusals(ask: Ask, quote: string, sentence: WordIndex, spoken: boolean): Refusal[] {
  const refusals: Refusal[] = [];
  const text = comparable(quote).join(" ");
  const named = ask.awards.filter((one) =>
    sentence.hasPhrase(comparable(one.text.replace(/\s+[Hh]ạng.*$/u, "").replace(/\s+hang .*$/u, ""))),
  );
  if (ask.awards.length > 0 && named.length === 0) refusals.push("award");
  else if (
    named.some((one) => one.rank !== null) &&
    !named.some((one) => one.rank === null || sentence.hasPhrase(["hang", RANKS[one.rank] ?? ""]))
  )
    refusals.push("rank");
  const office = officeOf(ask);
  // "Chủ tịch tỉnh" is the chair of its people's committee.
  const full = office.length === 3 && office[0] === "chu" ? ["chu", "tich", "uy", "ban", "nhan", "dan", office[2] ?? ""] : office;
  if (ask.authority !== null && !sentence.hasPhrase(office) && !sentence.hasPhrase(full)) refusals.push("authority");
  const proposed = /(?:^| )(?:de nghi|trinh|suy ton|gioi thieu|ho so|de xuat)(?= |$)/.test(text);
  // Who was proposed is asked: a sentence of what was given tells nothing of it.
  if (ask.status === "proposed" && !proposed) refusals.push("status");
  if (CONDITIONAL.test(text) && !proposed) refusals.push("condition");
  // No award is asked for by name: then the sentence must name who is asked about and some award.
  if (
    ask.awards.length === 0 &&
    !(ask.names.length > 0 && (spoken || ask.names.every((name) => sentence.hasPhrase(name))) && findAwards(tokens(quote)).length > 0)
  )
    refusals.push("award");
  return refusals;
}
