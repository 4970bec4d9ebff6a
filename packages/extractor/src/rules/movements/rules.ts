import { type Basis, canonical, lean, type MovementLevel, type Place, type Time } from "@thidua/core";
import { placeFor } from "../../context/places.ts";
import type { ArticleDocument } from "../../document/document.ts";
import { holdsWords } from "../../document/holds-words.ts";
import { sentenceAt } from "../../document/offsets.ts";
import type { MovementDraft } from "../../draft.ts";
import type { Candidate } from "./candidate.ts";
import type { Group } from "./groups.ts";
import type { Launcher } from "./launcher.ts";
import { launcherBefore, launcherBetween } from "./launcher-before.ts";
import { launcherAfter, launcherInBrackets, tellsOfTheLast } from "./launcher-behind.ts";
import { levelOf } from "./level.ts";
import { stageAfter, stageInside } from "./stage.ts";

interface Told<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** What one mention tells beside the name. */
interface Telling {
  readonly mention: Candidate;
  readonly from: number;
  readonly to: number;
  readonly launcher: (Told<string> & { readonly strength: number }) | null;
  readonly time: Told<Time> | null;
}

const stated = (start: number, end: number): Basis => ({ how: "stated", start, end });

type ListEnds = ReadonlyMap<number, Candidate>;
/** How far behind a name its launcher is looked for, and how far behind "phong trào" (UTF-16 code units). */
const AHEAD = 320;
const BETWEEN = 200;

// "Ban Tổ chức Thành ủy", "Sở Xây dựng", "Đội Vận động quần chúng": part of a name, no verb
const VERB_IN_NAME = lean(
  /(?<=\p{L} )(?<!(?:do|Do|được|mà) )(?:Tổ chức|Vận động|Xây dựng|Chỉ đạo|Thực hiện|Điều hành|Phối hợp|Triển khai|Lãnh đạo|Chọn)(?!\p{L})/gu,
);

// - Ông A: … | Phong trào này do Ban Dân vận Tỉnh ủy phát động
const THIS_MOVEMENT = /^(?:[-+*•] *)?(?:[^.:]{2,40}: )?(?:phong trào|đợt thi đua|cuộc thi đua) (?:này|ấy|đó|nói trên)(?= (?:do|được) )/u;
/** Sentences behind a name in which "phong trào này" may tell who launched it. */
const MOST_FURTHER = 4;

/** "… từ phong trào “A”? | - Ông B: Nói ít thôi. Phong trào này do Ban Dân vận phát động": the one named last, and no other in between. */
function launcherFurther(document: ArticleDocument, mention: Candidate): Launcher | null {
  const { view, sentences } = document;
  const own = sentenceAt(document, mention.start);
  for (let at = own + 1; at <= own + MOST_FURTHER; at++) {
    const sentence = sentences[at];
    if (!sentence || /phong trào|đợt thi đua|["“]/u.test(view.slice(mention.close, sentence.start).replace(/^"/u, ""))) return null;
    const words = view.slice(sentence.start, Math.min(sentence.end, sentence.start + BETWEEN));
    const opening = THIS_MOVEMENT.exec(words)?.[0].length;
    if (opening === undefined) continue;
    const shift = sentence.start + opening;
    const found = launcherAfter(officesKept(document, shift, Math.min(sentence.end, shift + BETWEEN)));
    return found?.strength === 3 ? { ...found, start: found.start + shift, end: found.end + shift } : null;
  }
  return null;
}

/** The canonical text of `start..end` with the blanks joined inside words that are verbs only in small letters. */
function officesKept({ text, view }: ArticleDocument, start: number, end: number): string {
  const words = view.slice(start, end);
  let kept = words;
  for (const { index, 0: found } of text.slice(start, end).matchAll(VERB_IN_NAME))
    kept = kept.slice(0, index) + kept.slice(index, index + found.length).replaceAll(" ", "\u00a0") + kept.slice(index + found.length);
  return kept;
}

/** Who launched: told behind the name, between noun and name, before the noun, or behind the last of a list. `shift` is where its offsets begin. */
function launcherOf(
  document: ArticleDocument,
  mention: Candidate,
  from: number,
  to: number,
  listEnd: Candidate | undefined,
): (Launcher & { shift: number }) | null {
  const { view } = document;
  const behind = (one: Candidate) => officesKept(document, one.close, Math.max(one.close, Math.min(to, one.close + AHEAD)));
  const all: (Launcher & { shift: number })[] = [];
  const add = (launcher: Launcher | null, shift: number) => {
    if (launcher) all.push({ shift, ...launcher });
  };
  const after = behind(mention);
  add(launcherAfter(after), mention.close);
  if (mention.quoted && mention.listHead < mention.start) {
    const gap = view.slice(mention.listHead, Math.min(mention.start, mention.listHead + BETWEEN));
    const quote = gap.indexOf('"');
    add(launcherBetween(quote < 0 ? gap : gap.slice(0, quote)), mention.listHead);
  }
  add(launcherBefore(view.slice(from, mention.listHead)), from);
  add(launcherInBrackets(after), mention.close);
  for (const one of launchersAbove(document, mention)) all.push(one);
  const last = listEnd && listEnd !== mention && listEnd.start < to ? behind(listEnd) : null;
  if (listEnd && last !== null && !tellsOfTheLast(last)) add(launcherAfter(last), listEnd.close);
  if (all.every(({ strength }) => strength < 3)) add(launcherInNext(document, mention, to) ?? launcherFurther(document, mention), 0);
  return all.reduce<(Launcher & { shift: number }) | null>((best, one) => (!best || one.strength > best.strength ? one : best), null);
}

const ENDS_WITH_NAME = /^["”]?(?: *\([^()]{1,60}\))?[".!… ]*$/u;
// Phong trào này (do Hội LHPN huyện phát động) · Đây là phong trào (do …)
const THAT_MOVEMENT =
  /^(?:(?:đây|đó) là (?:một )?)?(?:phong trào|đợt thi đua|cuộc thi đua|tên gọi)(?: (?:này|ấy|đó|trên))?(?: (?:mới|riêng|hay|thi đua))*(?= (?:do|được) )/u;

// (Hội LHPN huyện) phát động tháng 3/2023: nothing that is launched stands behind the verb
const NO_OBJECT = lean(
  /^(?: (?:đã|vừa|chính thức|trực tiếp))*(?: [\p{L}]+){1,3}?(?= *[,.;(]| *$| (?:từ|vào|hồi|năm|tháng|ngày|đầu|cuối|giữa|cách đây|nhân|trong năm|và|\d))/u,
);

/** "Mộc Châu: phong trào “A”. Hội LHPN huyện phát động tháng 3/2023": told at the front of the sentence behind one that ends with the name. */
function launcherInNext(document: ArticleDocument, mention: Candidate, to: number): Launcher | null {
  const { view, sentences } = document;
  const own = sentences[sentenceAt(document, mention.start)];
  const next = own && sentences[own.index + 1];
  if (!next || next.block !== own.block || mention.plural || !ENDS_WITH_NAME.test(view.slice(mention.close, to))) return null;
  const end = Math.min(next.end, next.start + BETWEEN);
  const opening = THAT_MOVEMENT.exec(view.slice(next.start, end))?.[0].length ?? 0;
  // Behind "," who launched it stands in apposition
  const words = opening > 0 ? officesKept(document, next.start + opening, end) : `, ${officesKept(document, next.start, end)}`;
  const found = launcherAfter(words);
  if (found?.strength !== 3 || (opening === 0 && !NO_OBJECT.test(words.slice(found.end)))) return null;
  const shift = next.start + (opening > 0 ? opening : -2);
  return { ...found, start: found.start + shift, end: found.end + shift };
}

/** "Các phong trào do UBND tỉnh phát động:" above the line of a list. */
function launchersAbove(document: ArticleDocument, mention: Candidate): (Launcher & { shift: number })[] {
  const sentence = document.sentences[sentenceAt(document, mention.start)];
  const block = document.blocks[sentence?.block ?? -1];
  const lead = document.blocks[block?.parent ?? -1];
  if (block?.kind !== "item" || lead?.kind !== "lead") return [];
  const from = Math.max(lead.start, lead.end - AHEAD);
  const words = document.view.slice(from, lead.end);
  const noun = words.lastIndexOf("phong trào");
  if (noun < 0) return [];
  return [launcherBetween(words.slice(noun)), launcherBefore(words.slice(0, noun))].flatMap((launcher, index) =>
    launcher ? [{ ...launcher, shift: index === 0 ? from + noun : from }] : [],
  );
}

/** What the sentence of a mention tells of launcher and stage. */
function tellingOf(document: ArticleDocument, mention: Candidate, listEnds: ListEnds): Telling {
  const { text, view } = document;
  const sentence = document.sentences[sentenceAt(document, mention.start)];
  const from = Math.min(sentence?.start ?? mention.start, mention.start);
  const to = Math.max(sentence?.end ?? mention.end, mention.close);
  const after = view.slice(mention.close, Math.min(to, mention.close + 320));
  const best = launcherOf(document, mention, from, to, listEnds.get(mention.listHead));
  const inside = stageInside(text.slice(mention.start, mention.end), view.slice(mention.start, mention.end));
  const behind = inside ? null : stageAfter(text.slice(mention.close, mention.close + 60), after.slice(0, 60));
  const stage = inside ? { shift: mention.start, ...inside } : behind && { shift: mention.close, ...behind };
  // Who launched it may be told in the sentence behind
  const next = best && best.shift + best.start >= to ? document.sentences[sentenceAt(document, best.shift + best.start)] : undefined;
  return {
    mention,
    from,
    to: next ? next.end : to,
    launcher: best && {
      value: text.slice(best.shift + best.start, best.shift + best.end),
      start: best.shift + best.start,
      end: best.shift + best.end,
      strength: best.strength,
    },
    time: stage && { value: stage.time, start: stage.shift + stage.start, end: stage.shift + stage.end },
  };
}

/** The more a mention tells, the better it is to quote: launcher first, then the full name, a stage, running text. */
function worth(document: ArticleDocument, telling: Telling, key: string): number {
  const sentence = document.sentences[sentenceAt(document, telling.mention.start)];
  const kind = sentence ? document.blocks[sentence.block]?.kind : undefined;
  const full = telling.mention.key === key ? 4 : 0;
  const running = kind === "heading" || kind === "caption" ? 0 : 2;
  const plain = telling.mention.doubts.length === 0 ? 1 : 0;
  return (telling.launcher?.strength ?? 0) * 8 + full + running + plain + (telling.time ? 1 : 0);
}

/** More mentions than this are not compared for the best one to quote. */
const COMPARED = 12;

/** The record of one movement, or null where no mention can be quoted. */
export function draftOf(
  document: ArticleDocument,
  group: Group,
  keyOf: (name: string) => string,
  listEnds: ListEnds,
): MovementDraft | null {
  const key = keyOf(group.name);
  const written = canonical(group.name);
  let best: Telling | null = null;
  let most = -1;
  let told: Telling["launcher"] = null;
  let time: Told<Time> | null = null;
  for (const mention of group.mentions.slice(0, COMPARED)) {
    const telling = tellingOf(document, mention, listEnds);
    const value = worth(document, telling, key);
    // "Toàn dân bảo vệ ANTQ" names the same movement, but is no quote for its name written out.
    if (value > most && holdsWords(document.view.slice(telling.from, telling.to), written)) {
      best = telling;
      most = value;
    }
    if ((telling.launcher?.strength ?? 0) > (told?.strength ?? 0)) told = telling.launcher;
    time ??= telling.time;
  }
  if (!best) return null;
  const period = best.time ?? time;
  const { mention } = best;
  const launcher = best.launcher ?? told;
  const province = document.article.province?.name ?? null;
  const level: MovementLevel | null = levelOf(group.name, launcher?.value ?? null, group.campaign, province);
  const where = placeFor(document, mention.start, mention.end);
  const place: Place | null = where?.place ?? document.article.province;
  const basis: Record<string, Basis> = { name: stated(mention.start, mention.end) };
  if (launcher) basis.launcher = { how: launcher === best.launcher ? "stated" : "inferred", start: launcher.start, end: launcher.end };
  if (period)
    basis.time = { how: period.start >= best.from && period.end <= best.to ? "stated" : "inferred", start: period.start, end: period.end };
  if (where) basis.place = where.basis;
  if (level)
    basis.level = { how: launcher ? "stated" : "inferred", start: launcher?.start ?? mention.start, end: launcher?.end ?? mention.end };
  return {
    rule: mention.rule,
    start: best.from,
    end: best.to,
    fields: {
      name: group.name,
      campaign: group.campaign,
      launcher: launcher?.value.replace(/\s+/g, " ") ?? null,
      level,
      place,
      time: period?.value ?? null,
      mentions: group.mentions.map(({ start, end }) => ({ start, end, quote: document.text.slice(start, end) })),
    },
    basis,
    doubts: doubtsOf(group, mention),
  };
}

/** Doubts of the clearest mention; a name told twice in quotation marks after "phong trào" has none. */
function doubtsOf(group: Group, mention: Candidate): readonly string[] {
  const clear = group.mentions.some((one) => one.doubts.length === 0);
  return clear ? [] : mention.doubts;
}
