import { authorityLevel } from "@thidua/core";
import type { ArticleDocument } from "@thidua/extractor";
import type { Said, SaidReply } from "@thidua/extractor/engines";
import type { Gold } from "../scoring/gold.ts";
import { flat } from "../scoring/words.ts";

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,/]\p{N}+)*/gu;

interface Words {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words with their places: blanks, line breaks, the bars of tables and punctuation stand differently in raw page and article. */
function wordsOf(text: string): Words[] {
  return [...text.matchAll(WORD)].map((found) => ({
    text: found[0].normalize("NFC"),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** Numbers (from 1) of the sentences that an anchor touches; empty where the reader kept no such words. */
function sentencesOf(document: ArticleDocument, whole: readonly Words[], anchor: string): number[] {
  const wanted = wordsOf(flat(anchor));
  if (wanted.length === 0) return [];
  const places = whole.flatMap((_, index) => (wanted.every((word, offset) => whole[index + offset]?.text === word.text) ? [index] : []));
  // Of several, the one with the anchor's own punctuation: "5%" is not in "5 năm", "- Sở Y tế;" is a line of a list.
  const around = (index: number) => {
    const [first, last] = [whole[index], whole[index + wanted.length - 1]];
    return flat(document.text.slice(Math.max(0, (first?.start ?? 0) - 2), (last?.end ?? 0) + 2));
  };
  const at = places.find((index) => around(index).includes(flat(anchor))) ?? places[0] ?? -1;
  const start = whole[at]?.start;
  const end = whole[at + wanted.length - 1]?.end;
  if (start === undefined || end === undefined) return [];
  return document.sentences.flatMap((sentence) => (sentence.start < end && start < sentence.end ? [sentence.index + 1] : []));
}

const LONGEST_OFFICE = 9;
const OFFICE = /^(?:Chủ|Phó|Thủ|Chính|Bộ|UBND|Ủy|Sở|Giám|Hội|Đoàn|Liên|LĐLĐ|Công|Trung|Ban|Tỉnh|Thành|Huyện|Tổng|Hiệu|HĐND|Đảng|Tư)$/u;

/** The words of its sentences that name an office of the level that gold gives; null where none does by itself. */
function officeIn(document: ArticleDocument, sentences: readonly number[], level: string | null): string | null {
  if (level === null) return null;
  const { article } = document;
  const context = { province: article.province?.name ?? null, date: article.publishedAt };
  for (const number of sentences) {
    const sentence = document.sentences[number - 1];
    const text = document.text.slice(sentence?.start ?? 0, sentence?.end ?? 0);
    const words = wordsOf(text);
    for (const [first, word] of words.entries()) {
      if (!OFFICE.test(word.text)) continue;
      for (let last = first; last < Math.min(words.length, first + LONGEST_OFFICE); last++) {
        const name = text.slice(word.start, words[last]?.end);
        if (/[,;.:]/u.test(name)) break;
        if (authorityLevel(name, context) === level) return name;
      }
    }
  }
  return null;
}

const rankOf = (rank: number | null | undefined): number | null => rank ?? null;

/** What a model without fault would say of an article: every gold item, optional ones too, by the numbers of its sentences. */
export function saidByGold(document: ArticleDocument, gold: Gold): { said: Said[]; optional: Set<Said> } {
  const whole = wordsOf(document.text);
  const said: Said[] = [];
  const optional = new Set<Said>();
  const say = (one: Said, item: { optional?: boolean | undefined }): void => {
    said.push(one);
    if (item.optional) optional.add(one);
  };
  for (const movement of gold.movements) {
    const named = [movement.name, ...(movement.alt ?? [])].map((name) => ({ name, sentences: sentencesOf(document, whole, name) }));
    const found = named.find(({ sentences }) => sentences.length > 0);
    if (found) say({ kind: "movement", sentences: found.sentences, name: found.name, launcher: movement.launcher ?? null }, movement);
  }
  for (const figure of gold.figures) {
    const sentences = sentencesOf(document, whole, figure.anchor);
    if (sentences.length === 0) continue;
    say(
      {
        kind: "figure",
        sentences,
        value: figure.value,
        unit: figure.unit[0] ?? "",
        indicator: (figure.keywords ?? []).join(" "),
        comparator: figure.comparator ?? "eq",
        status: figure.status?.[0] ?? "actual",
        time: figure.time ?? null,
        place: figure.place ?? null,
        movement: null,
      },
      figure,
    );
  }
  for (const award of gold.awards) {
    const sentences = sentencesOf(document, whole, award.anchor);
    if (sentences.length === 0) continue;
    say(
      {
        kind: "award",
        sentences,
        award: award.award,
        rank: rankOf(award.rank),
        recipient: award.recipient,
        status: award.status,
        authority: { level: award.authority ?? null, name: officeIn(document, sentences, award.authority ?? null) },
        time: award.time ?? null,
        movement: award.movement ?? null,
      },
      award,
    );
  }
  return { said, optional };
}

/** The sentences that a request shows, by number. */
export function shownIn(messages: readonly { role: string; content: string }[]): Set<number> {
  const asked = messages.find(({ role, content }) => role === "user" && /^<bai_viet [\da-f]{8}>/u.test(content));
  return new Set([...(asked?.content.matchAll(/^\[(\d+)\] /gmu) ?? [])].map((found) => Number(found[1])));
}

/** What is said of the sentences that a request shows. */
export function replyTo(shown: ReadonlySet<number>, said: readonly Said[], sentences: number): SaidReply {
  const reply: SaidReply = { movements: [], figures: [], awards: [] };
  for (const { kind, ...fields } of said) {
    // What belongs to no sentence at all is said whatever is shown.
    const known = fields.sentences.every((number) => shown.has(number));
    if (!known && fields.sentences.some((number) => number <= sentences)) continue;
    if (kind === "movement") reply.movements.push(fields as SaidReply["movements"][number]);
    else if (kind === "figure") reply.figures.push(fields as SaidReply["figures"][number]);
    else reply.awards.push(fields as SaidReply["awards"][number]);
  }
  return reply;
}
