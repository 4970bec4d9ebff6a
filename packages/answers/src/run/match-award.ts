import type { Award } from "@thidua/core";
import type { Stored } from "@thidua/store";
import type { Ask } from "../query.ts";
import { comparable, LightIndex, WordIndex } from "../text/words.ts";
import { TITLES } from "../understand/names.ts";
import { isPerson } from "../understand/persons.ts";
import { isLocal } from "../understand/places.ts";
import type { ArticleContext, Setting } from "./article-context.ts";
import type { AwardFinding, Refusal } from "./finding.ts";
import { type PeriodMatch, yearsIn } from "./period-match.ts";
import { namesWhole } from "./spoken-of.ts";
import { periodOf, standingOf } from "./standing.ts";
import { weigh } from "./weigh.ts";
import { ofAnotherBody } from "./whose.ts";

const BARE_TITLES = new Set([...TITLES].map((word) => comparable(word)[0] ?? ""));
const GENERIC = new Set(
  "nhan dan va can bo dang chinh quyen cac toc cua tinh huyen xa phuong thi tran quan thanh pho dac khu thuoc cac".split(" "),
);

/** Kinds of organisations: "Trường Đại học" is shared by many, "Nông Lâm" tells which. */
const TYPES = new Set(
  "truong dai hoc cao dang tieu trung co so pho thong mam non chuyen benh vien da khoa khu vuc cong ty trach nhiem huu han phan hop tac xa dich vu so phong ban cuc chi hoi doan lien hiep uy ban trung tam van phong tap doan tong dang bo".split(
    " ",
  ),
);

/** Words of a unit's own organs: "Bộ Chỉ huy", "Đảng ủy, Ban Chỉ huy", "tập thể cơ quan". */
const ORGANS = new Set("chi huy toan nganh luc luong khoi quan tap the".split(" "));

/** The words that tell one recipient from another. */
export function distinctive(words: readonly string[]): string[] {
  return words.filter((word) => !BARE_TITLES.has(word) && !GENERIC.has(word));
}

/** "Hội … được tặng gì?": who received stands before the verb and what is asked behind it; "đơn vị nào được tặng" is the other way round. */
function passiveSubject(ask: Ask): boolean {
  const text = ` ${comparable(ask.text).join(" ")} `;
  const verb = text.search(/ (?:duoc|don nhan|da nhan) /);
  const asked = text.search(/ (?:nao|ai|bao nhieu|may|nhung|cac|gi) /);
  return verb > 0 && asked > verb && !/ cho (?:nhung|cac|bao|may|ai|don|tap|ca|huyen|xa) /.test(text);
}

/** "Ai ở Hải Hậu đạt …?", "Những đơn vị nào của … được …?": who received is what is asked. */
function asksSubject(ask: Ask): boolean {
  const text = ` ${comparable(ask.text).join(" ")} `;
  const asked = text.search(/ (?:ai|nao|nhung|cac) /);
  const verb = text.search(/ (?:duoc|don nhan|nhan|dat|trao|la) /);
  return (
    (asked >= 0 && verb > asked && !/ (?:cua|do|boi|duoc) ai /.test(text)) ||
    / (?:cho|ve tay) (?:nhung )?(?:ai|don vi nao|tap the nao|ca nhan nao|nhung) /.test(text)
  );
}

/** Somebody who is not named is asked for first: "Ai được …", "Những xã nào đạt …", "Đơn vị nào nhận …". */
const WHO_FIRST =
  /^(?:(?:o|tai|trong|nam|thang|dip) (?:\S+ ){1,6})?(?:(?:co )?nhung )?(?:ai|(?:don vi|tap the|ca nhan|nguoi|xa|phuong|huyen|ho|tinh|truong|hop tac xa|co quan|dia phuong) nao) (?:la|duoc|dat|nhan|don nhan|da|co|o|cua|vua)(?= |$)/;
const asksWho = (ask: Ask): boolean => WHO_FIRST.test(comparable(ask.text).join(" "));

const ANYBODY =
  /(?:^| )co (?:tap the|ca nhan|don vi|dia phuong|nguoi|ai|xa|huyen|ho|tinh) (?:nao )?(?:da )?(?:duoc|nhan|dat|don nhan)(?= |$)/;

/** Whether a question about one recipient ("Huyện X đã được tặng … chưa?") rather than about whoever received. */
export function namesRecipient(ask: Ask): boolean {
  if (ask.intent === "value" || ask.intent === "sum") return false;
  if (passiveSubject(ask) && distinctive(ask.words).length > 0) return true;
  if (ask.intent === "list" && ask.kinds.length > 0 && ask.names.length === 0) return false;
  if ((ask.intent === "who" || ask.intent === "list") && asksSubject(ask)) return false;
  // "Ai là Bà mẹ Việt Nam anh hùng ở xã …, phong tặng năm nào?"
  if ((ask.intent === "when" || ask.intent === "where" || ask.intent === "why") && ask.names.length === 0 && asksWho(ask)) return false;
  // "Đã có tập thể nào được tặng … chưa?"
  if (ask.intent === "yes-no" && ask.names.length === 0 && ANYBODY.test(comparable(ask.text).join(" "))) return false;
  // "được tặng Cờ thi đua của ai?" knows who received; "ai được tặng?" does not.
  if (ask.intent === "who" && /(?:cua|do|boi|duoc) ai(?: |$)/.test(comparable(ask.text).join(" "))) return true;
  if (ask.names.length > 0 || ask.places.some(isLocal)) return true;
  return ask.intent === "yes-no" || ask.intent === "when" || ask.intent === "why"
    ? true
    : distinctive(ask.words).length > 0 && ask.intent !== "list" && ask.intent !== "who";
}

/** "Ông Đỗ Khắc Mạnh … những hình thức nào": the names that are of persons, so that they say who. */
export function personsOf(ask: Ask): readonly (readonly string[])[] {
  if (ask.names.length === 0) return [];
  const said = comparable(ask.text);
  return ask.names.filter((name) => {
    const inWords = ask.words.indexOf(name[0] ?? "");
    if (name.length >= 2 && inWords > 0 && BARE_TITLES.has(ask.words[inWords - 1] ?? "")) return true;
    const at = said.findIndex((_, i) => name.every((word, k) => said[i + k] === word));
    // A name that the question has with a slip was looked up as a person's.
    return at < 0 ? name.length >= 3 : isPerson(name, said.slice(Math.max(0, at - 3), at));
  });
}

/** Whether the question names the receiver in full: "nd va can bo xa phu nhuan" is the receiver that a record names so. */
function namedInFull(ask: Ask, name: string): boolean {
  const words = comparable(name.split(",")[0] ?? "");
  if (distinctive(words).filter((word) => !TYPES.has(word)).length < 2) return false;
  return (
    ` ${comparable(ask.text).join(" ")} `.includes(` ${words.join(" ")} `) && !` ${officeWords(ask)} `.includes(` ${words.join(" ")} `)
  );
}

const officeWords = (ask: Ask): string => comparable(ask.authority?.text ?? "").join(" ");

// "… được khen về giảm nghèo năm 2024 chưa?", "… vì thành tích gì trong phong trào …"
const TOPIC =
  /(?:^| )(?:ve|vi|nho|trong (?:phong trao|cong tac|dot|viec|cuoc|xay dung)) ((?:(?!(?:nam|chua|khong|duoc|da|thi|khi|luc|theo|nao|gi)(?: |$))\S+ ?)+)/;

/** What somebody was praised for is none of who it was. */
function withoutTopic(ask: Ask, words: readonly string[]): readonly string[] {
  const said = comparable(ask.text).join(" ");
  const topic = TOPIC.exec(said.replace(/^.*? (?=duoc |nhan |tang |trao |khen )/, ""))?.[1];
  if (topic === undefined) return words;
  const about = new Set(topic.trim().split(" "));
  const rest = words.filter((word) => !about.has(word));
  return rest.length > 0 || ask.places.length > 0 ? rest : words;
}

/** Words of the asked recipient: its name, its locality; the province only where nothing else names it. */
function recipientWords(ask: Ask): string[] {
  const persons = personsOf(ask);
  if (persons.length > 0) return persons.flat();
  const locality = ask.places.filter(isLocal).flatMap((place) => place.words);
  const words = [...withoutTopic(ask, distinctive(ask.words)), ...locality];
  return words.length > 0 ? words : ask.places.flatMap((place) => place.words);
}

const BIRTH_ORDER = /^(?:hai|ba|tu|nam|sau|bay|tam|chin|muoi|ut|ca)$/;

/** A person is the one of that name; called by the last word of it ("anh Châu") only in an article that has the whole name. */
function personFits(persons: readonly (readonly string[])[], name: WordIndex, record: Stored<Award>, context: ArticleContext): number {
  if (persons.some((one) => name.hasPhrase(one) && namesWhole(one, record.recipient.name ?? ""))) return 1;
  if (record.recipient.kind !== "individual") return 0;
  const called = distinctive(name.list);
  return persons.some(
    (one) =>
      called.length > 0 &&
      context.whole.hasPhrase(one) &&
      called.at(-1) === one.at(-1) &&
      // "Hai Đức" of the south is Nguyễn Văn Đức in the papers.
      (called.every((word) => one.includes(word)) || (one.length === 2 && BIRTH_ORDER.test(one[0] ?? ""))),
  )
    ? 0.85
    : 0;
}

/** 0..1: how surely the record's recipient is the asked one. */
function recipientFits(ask: Ask, record: Stored<Award>, setting: Setting, context: ArticleContext): number {
  const asked = recipientWords(ask);
  if (asked.length === 0) return 1;
  const onlyProvince = withoutTopic(ask, distinctive(ask.words)).length === 0 && ask.places.every((place) => place.level === "province");
  if (record.recipient.name === null) return 0;
  const name = context.index(record.recipient.name);
  const persons = personsOf(ask);
  if (persons.length > 0) return personFits(persons, name, record, context);
  if (namedInFull(ask, record.recipient.name)) return 1;
  // "Đảng bộ, chính quyền và Nhân dân huyện …": the comma parts no name from a title.
  const joint = /^(?:đảng bộ|chính quyền|cán bộ|nhân dân|ban chấp hành)/iu.test(record.recipient.name);
  const head = distinctive(comparable(joint ? record.recipient.name : (record.recipient.name.split(",")[0] ?? "")));
  const provinces = new Set(
    ask.places
      .filter((place) => place.level === "province")
      .flatMap((place) => place.words)
      .concat(comparable(context.article.province?.name ?? "")),
  );
  if (onlyProvince) return head.every((word) => provinces.has(word)) ? 1 : 0;
  // "Nhân dân và cán bộ phường" of an article about that one phường; "Bộ Chỉ huy" of one about the asked one.
  const own = ask.places.filter(isLocal).filter((place) => context.opening.hasPhrase(place.words) && context.whole.count(place.words) >= 2);
  const implied = new Set(
    /(?:huyện|thị xã|thành phố|xã|phường)$/iu.test(record.recipient.name.trim()) ? own.flatMap((place) => place.words) : [],
  );
  const held = asked.filter((word) => name.has(word) || implied.has(word)).length / asked.length;
  const nameless = name.list.length > 0 && name.list.every((word) => GENERIC.has(word) || TYPES.has(word) || ORGANS.has(word));
  const ofArticle = (word: string): boolean => context.title.has(word) || context.opening.has(word);
  if (nameless && held < 0.5 && implied.size === 0 && ask.names.length === 0)
    return ask.places.every((place) => !isLocal(place)) && context.title.hasPhrase(asked.slice(-2)) && asked.every(ofArticle) ? 0.75 : 0;
  const beside =
    asked.filter((word) => name.has(word) || setting.sentence.has(word) || provinces.has(word) || context.opening.has(word)).length /
    asked.length;
  const known = new Set(asked);
  const extra = head.filter((word) => !known.has(word) && !provinces.has(word)).length / Math.max(1, head.length);
  const last = ask.names.some((one) => name.has(one.at(-1) ?? "") && context.whole.hasPhrase(one));
  const telling = asked.filter((word) => !TYPES.has(word));
  const told = telling.filter((word) => name.has(word) || implied.has(word)).length;
  if (telling.length > 0 && told < telling.length * 0.5 && !last) return 0;
  if (held < 0.5 && !last) return 0;
  // "Đồn Biên phòng Làng Mô" is not "Đồn Biên phòng Ia Chía".
  const local = ask.places.filter(isLocal).map((place) => (place.words.length === 1 ? [...place.prefix, ...place.words] : place.words));
  const there = (words: readonly string[]): boolean =>
    name.hasPhrase(words) || words.every((word) => implied.has(word)) || context.opening.hasPhrase(words);
  if (extra > 0 && local.length > 0 && !local.some(there)) return 0;
  if (beside < 0.75) return 0;
  if (extra > 0.5 && !last) return 0;
  return Math.min(1, (Math.max(held, last ? 0.8 : 0) + beside) / 2) * (1 - extra * 0.3);
}

function awardFits(ask: Ask, record: Stored<Award>): { slug: boolean; rank: boolean } {
  if (ask.awards.length === 0) return { slug: true, rank: true };
  const named = ask.awards.filter(
    (one) => one.slugs.includes(record.award) && (!one.slugs.includes("khac") || sharesName(one.text, record.name)),
  );
  return { slug: named.length > 0, rank: named.some((one) => one.rank === null || one.rank === record.rank) };
}

function sharesName(asked: string, name: string): boolean {
  const index = new WordIndex(name);
  return index.hasPhrase(comparable(asked));
}

const OFFICE = new Set(
  "chu tich uy ban nhan dan tinh thanh pho huyen giam doc bo truong pho cua nuoc thu tuong chinh phu trung uong hoi doan so thi xa quan phuong va tu lenh".split(
    " ",
  ),
);

function authorityFits(ask: Ask, record: Stored<Award>, setting: Setting, context: ArticleContext): boolean {
  if (ask.authority === null) return true;
  const level = record.authority.level;
  // Neither text nor law gave a level: then the very words must stand there, or the article tells that they signed the decision.
  if (level === null) {
    const words = comparable(ask.authority.text);
    const signs = record.authority.name === null && context.opening.hasPhrase(words) && context.opening.hasPhrase(["quyet", "dinh"]);
    return signs || new WordIndex(record.authority.name ?? setting.quote).hasPhrase(words);
  }
  // Chính phủ and Thủ tướng hand over each other's awards in common speech.
  const top = new Set(["government", "prime-minister"]);
  if (level !== ask.authority.level && !(top.has(level) && top.has(ask.authority.level))) return false;
  if (level !== "ministry" && level !== "province-agency" && level !== "unit") return true;
  // "Bộ Công an" is not "Bộ Xây dựng": what tells one office of a level from another must stand with the award.
  const telling = comparable(ask.authority.text).filter((word) => !OFFICE.has(word));
  const provinces = new Set(ask.places.flatMap((place) => place.words));
  const name = context.index(record.authority.name ?? "");
  // "Bộ Giao thông vận tải" is not "Công đoàn Giao thông vận tải".
  if (comparable(ask.authority.text)[0] === "bo" && record.authority.name !== null && !name.has("bo")) return false;
  // A central association is often told short in its own article: "Trung ương Hội" for "Trung ương Hội Nông dân".
  const office = comparable(ask.authority.text)[0] ?? "";
  const ownArticle = !/^(?:bo|tu|quan|tong)$/.test(office);
  return telling.every(
    (word) =>
      provinces.has(word) ||
      name.has(word) ||
      (record.authority.name === null && setting.sentence.has(word)) ||
      (ownArticle && context.opening.has(word)),
  );
}

/**
 * The period of an award is what it is for or when it was given: "giai đoạn 2016 - 2020" told in 2021 was handed over in 2021, and one
 * without any year in its sentence was given when the article says so.
 */
function givenIn(ask: Ask, record: Stored<Award>, setting: Setting, context: ArticleContext): PeriodMatch {
  const { publishedAt } = context.article;
  const period = periodOf(ask, record.time, setting, context);
  if (period !== "no") return period;
  const asked = ask.periods.filter((one) => one.role === "asked");
  // "Giai đoạn 2016 - 2020 được tặng những gì, năm nào?": each year of it is asked.
  const { start: from, end: to } = asked[0] ?? { start: null, end: null };
  const told = record.time?.end?.slice(0, 4) ?? "";
  const each = ask.intent !== "value" && ask.intent !== "sum" && ask.intent !== "average";
  if (asked.length === 1 && each && from !== null && to !== null && told !== "" && from.slice(0, 4) < to.slice(0, 4))
    if (told >= from.slice(0, 4) && told <= to.slice(0, 4)) return "context";
  if (publishedAt === null) return period;
  const year = publishedAt.slice(0, 4);
  if (asked.length === 1 && isDayOf(asked[0]?.end ?? null, publishedAt)) return "context";
  if (asked.length !== 1 || asked[0]?.end?.slice(0, 4) !== year || (asked[0].start ?? year).slice(0, 4) !== year) return "no";
  // A decision gives on the day it is signed, whatever years it is for.
  if (context.isDecision) return "context";
  // "Tại hội nghị", "nhân dịp này": handed over when the article was written, whatever year it is for.
  if (HANDED_OVER.test(setting.quote)) return "context";
  const { start, end } = record.time ?? { start: null, end: null };
  if (start === null && end === null) return yearsIn(setting.quote).size === 0 ? "context" : "no";
  const long = start !== null && end !== null && Number(end.slice(0, 4)) - Number(start.slice(0, 4)) >= 2;
  return long && Number(year) - Number(end?.slice(0, 4)) <= 1 && Number(year) >= Number(end?.slice(0, 4)) ? "context" : "no";
}

const HANDED_OVER =
  /(?:tại|ngay tại|trong) (?:hội nghị|buổi|lễ|đại hội|hội thảo|kỳ họp)|(?:nhân )?dịp này|cũng tại đây|(?:sáng|chiều|trưa) (?:nay|\d)|kết thúc hội nghị/iu;

const DAY = 86_400_000;

/** "(họp mặt 27/2/2026)": a day is asked, and the article was written then. */
function isDayOf(asked: string | null, published: string): boolean {
  if (asked?.length !== 10 || published.length !== 10) return false;
  const days = (Date.parse(published) - Date.parse(asked)) / DAY;
  return days >= -3 && days <= 10;
}

/** "ông Lê Văn Bảy ở Chợ Gạo": another sentence of the article says where the person is from. */
function livesThere(ask: Ask, context: ArticleContext): boolean {
  const local = ask.places.filter(isLocal);
  if (ask.names.length === 0 || local.length === 0 || !ask.places.every((one) => isLocal(one))) return false;
  if (!ask.names.every((name) => context.whole.hasPhrase(name)) || !local.every((one) => context.whole.hasPhrase(one.words))) return false;
  for (const range of context.sentences()) {
    const sentence = new LightIndex(context.article.text.slice(range.start, range.end));
    if (ask.names.every((name) => sentence.hasPhrase(name)) && local.every((one) => sentence.hasPhrase(one.words))) return true;
  }
  return false;
}

/** How far one award answers one ask, and why not. */
export function matchAward(ask: Ask, record: Stored<Award>, context: ArticleContext): AwardFinding {
  const setting = context.settingOf(record);
  const refusals: Refusal[] = [];
  const fits = awardFits(ask, record);
  if (!fits.slug) refusals.push("award");
  else if (!fits.rank) refusals.push("rank");
  if (!authorityFits(ask, record, setting, context)) refusals.push("authority");
  const said = { place: record.place, time: record.time, naming: record.recipient.name ?? "", decision: record.decision };
  const { place, period, worth, ...standing } = standingOf(ask, said, setting, context, givenIn(ask, record, setting, context));
  refusals.push(...standing.refusals.filter((one) => one !== "place" || !livesThere(ask, context)));
  if (refusals.length > 2)
    return { kind: "award", record, context, setting, score: 0, period, via: null, refusals: [...refusals, "subject"], missingWords: [] };
  let score = 1;
  let missingWords: string[] = [];
  if (namesRecipient(ask)) {
    score = recipientFits(ask, record, setting, context);
    if (score < 0.55) refusals.push("recipient");
  } else {
    if (ask.kinds.length > 0 && !ask.kinds.includes(record.recipient.kind) && record.recipient.kind !== "unspecified")
      refusals.push("recipient");
    const weighed = weigh(ask.words, ask.inherited, ask.names, [
      {
        index: context.index(`${record.recipient.name ?? ""} ${record.movement ?? ""} ${record.name} ${record.authority.name ?? ""}`),
        worth: 1,
      },
      { index: setting.sentence, worth: 0.95 },
      { index: setting.around, worth: 0.85 },
      { index: context.opening, worth: 0.8 },
      { index: context.whole, worth: 0.45 },
    ]);
    score = weighed.score;
    missingWords = weighed.missingWords;
    // No form is asked for: what is asked must stand with the award, not somewhere in its article.
    const own = context.index(`${record.recipient.name ?? ""} ${record.movement ?? ""} ${record.name}`);
    const beside = ask.words.filter((word) => own.has(word) || setting.sentence.has(word)).length;
    const listing = ask.intent === "list" || ask.intent === "who" || ask.intent === "about";
    const apart = listing && ask.awards.length === 0 && ask.document === null && beside < ask.words.length * 0.67;
    const naming = `${record.recipient.name ?? ""} ${record.authority.name ?? ""}`;
    if (weighed.score < 0.5 || weighed.missing > 0.25 || apart || ofAnotherBody(ask, naming, setting, context)) refusals.push("subject");
  }
  if (ask.status === "proposed" && record.status !== "proposed") refusals.push("status");
  if (ask.names.some((name) => !context.whole.hasPhrase(name))) refusals.push("name");
  return {
    kind: "award",
    record,
    context,
    setting,
    score: score * worth,
    period,
    via: place.via,
    refusals,
    missingWords,
  };
}
