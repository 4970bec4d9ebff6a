import { type Basis, canonical, findAll, lean } from "@thidua/core";
import type { ArticleDocument, Sentence } from "../document/document.ts";
import { sentenceAt } from "../document/offsets.ts";
import { remembered } from "../document/remembered.ts";
import { type MovementMention, movementMentions } from "../rules/movements/mentions.ts";

type Bound = { name: string; basis: Basis };

// "phong trào này", "tổng kết phong trào", "đợt thi đua khắc phục hậu quả bão", but not "các phong trào thi đua yêu nước".
const POINTS = lean(
  new RegExp(
    canonical(
      '(?<![\\p{l}\\p{m}\\p{n}])(?:phong trào|đợt thi đua)(?: thi đua)?(?: đặc biệt| cao điểm| chuyên đề)?(?![\\p{l}\\p{m}\\p{n}])([^.;:,"]{0,80})',
    )
      .replaceAll("\\p{l}", "\\p{L}")
      .replaceAll("\\p{m}", "\\p{M}")
      .replaceAll("\\p{n}", "\\p{N}"),
    "gu",
  ),
);
const PLURAL = lean(new RegExp(`${canonical("(?:các|những|nhiều|mọi|một số|từng|mỗi|hoạt động|công tác)")} *$`, "u"));
const THIS = lean(
  new RegExp(
    `^ *${canonical("(?:này|nêu trên|nói trên|trên đây|trên|đó|vừa qua|(?:đã )?(?:nêu|nói|ghi) (?:tại|ở|trong) điều)")}(?![\\p{L}\\p{M}])`,
    "u",
  ),
);
const BARE_EMULATION = lean(
  new RegExp(
    `^ *${canonical("(?:thi đua|yêu nước|ái quốc|chung|của tỉnh|của địa phương|ở địa phương|thường xuyên|văn nghệ|thể dục|thể thao|đoàn|hội|công đoàn)")}`,
    "u",
  ),
);
const SUMMING = lean(
  new RegExp(
    `${canonical("(?:tổng kết|sơ kết|phát động|kết thúc|khen thưởng|qua|dẫn đầu|trong|từ|triển khai|thực hiện|hưởng ứng|riêng|ngay trong)")} *$`,
    "u",
  ),
);

const LEADING = lean(new RegExp(`${canonical("dẫn đầu")} +$`, "u"));
// "Trong 16 hộ này", "Trong số đó", "Trong đó": goes on with the sentence before.
const GOES_ON = lean(
  new RegExp(`^${canonical("(?:trong (?:số |tổng số )?[^,.;:]{0,40}(?:này|đó|trên)|trong đó)")}(?![\\p{L}\\p{M}])`, "u"),
);
/** What may open a paragraph or sentence before the movement that is its subject. */
const SUBJECT_LEAD = lean(
  new RegExp(
    `^[-+*•▪–· ]*(?:\\(?[\\da-zđ]{1,3}[.)] *)?(?:(?:${canonical("nổi bật|nổi bật nhất|tiêu biểu|tiêu biểu nhất|điển hình|đáng chú ý|đặc biệt|trước hết|đầu tiên|bên cạnh đó|cùng với đó|ngoài ra|đối với|về|với|trong|qua|từ|thực hiện|kết quả|tổng kết|là|,|là|việc|triển khai|các")})[ ,]*)*(?:\\d{1,2} ${canonical("năm")} )?(?:${canonical("thực hiện|triển khai")} )?$`,
    "u",
  ),
);
// "Hưởng ứng phong trào …, …", "Sau 3 năm triển khai phong trào …, …"
const RESPONSE_LEAD = lean(new RegExp(`^${canonical("(?:hưởng ứng|tham gia|sau|qua|từ khi)")} ?(?:[^,;:]{0,40})$`, "u"));

function opensSentence(lead: string): boolean {
  return SUBJECT_LEAD.test(lead) || RESPONSE_LEAD.test(lead);
}

/** What the article is about is named this early (UTF-16 code units). */
const EARLY = 900;

/** How far back in the article a movement is still the one that "phong trào này" points at (UTF-16 code units). */
const MEMORY = 2500;

/** Index of the first mention that begins at or behind `at`. */
function firstFrom(mentions: readonly MovementMention[], at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as MovementMention).start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function between(mentions: readonly MovementMention[], from: number, to: number): MovementMention[] {
  const found: MovementMention[] = [];
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const mention = mentions[i] as MovementMention;
    if (mention.start >= to) break;
    found.push(mention);
  }
  return found;
}

function bound(mention: MovementMention, how: Basis["how"]): Bound {
  return { name: mention.name, basis: { how, start: mention.start, end: mention.end } };
}

function oneName(mentions: readonly MovementMention[]): MovementMention | null {
  const first = mentions[0];
  return first && mentions.every((mention) => mention.name === first.name) ? first : null;
}

/** Named in the sentence: the one name of its clause, else what its opening says for all clauses. */
function namedIn(
  document: ArticleDocument,
  mentions: readonly MovementMention[],
  sentence: Sentence,
  start: number,
  end: number,
): Bound | null {
  const here = between(mentions, sentence.start, sentence.end);
  if (here.length === 0) return null;
  const words = document.view.slice(sentence.start, sentence.end);
  const from = sentence.start + words.lastIndexOf(";", Math.max(0, start - sentence.start - 1)) + 1;
  const next = words.indexOf(";", end - sentence.start);
  const to = next < 0 ? sentence.end : sentence.start + next;
  const clause = here.filter((mention) => mention.start >= from && mention.start < to);
  const own = oneName(clause);
  if (own) return tiedElsewhere(document, own, start) ? null : bound(own, "stated");
  if (clause.length > 0) return nearest(document, clause, start, end);
  // "Trong phong trào “X”, …; …": told at the opening of the sentence for all its clauses.
  const head = oneName(here);
  return head && head.end <= start && opensSentence(document.view.slice(sentence.start, head.headStart)) ? bound(head, "stated") : null;
}

/** "tặng Cờ cho 03 tập thể dẫn đầu phong trào “X”, tặng Bằng khen cho …": the name belongs to the flag before it only. */
function tiedElsewhere(document: ArticleDocument, mention: MovementMention, start: number): boolean {
  return mention.end <= start && LEADING.test(document.view.slice(Math.max(0, mention.headStart - 12), mention.headStart));
}

/** Of several names in one clause: the one that follows "trong phong trào", or the last before the span. */
function nearest(document: ArticleDocument, clause: readonly MovementMention[], start: number, end: number): Bound | null {
  const behind = clause.find((mention) => mention.headStart >= end);
  if (
    behind &&
    /(?:trong|dẫn đầu|về|thực hiện) *$/u.test(document.view.slice(Math.max(end, behind.headStart - 14), behind.headStart)) &&
    behind.headStart - end < 160
  )
    return bound(behind, "stated");
  const before = clause.filter((mention) => mention.end <= start);
  const one = oneName(before);
  return one ? bound(one, "stated") : null;
}

function words(text: string): Set<string> {
  return new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

const MOVEMENT = canonical("phong trào");
const DRIVE = canonical("đợt thi đua");
const NOT_DESCRIBED = lean(/^ *(?:$|(?:ngày|năm|do|đã|được|có|giai đoạn|trên địa bàn|tại|ở|cho)(?![\p{L}\p{M}]))/u);

/** Pointed at in the sentence: "trong đợt thi đua 100 ngày", "phong trào này", "tổng kết phong trào". */
function pointedAt(document: ArticleDocument, mentions: readonly MovementMention[], sentence: Sentence): Bound | null {
  const { view } = document;
  const text = view.slice(sentence.start, sentence.end);
  if (!text.includes(MOVEMENT) && !text.includes(DRIVE)) return null;
  for (const match of findAll(POINTS, text)) {
    const at = sentence.start + match.index;
    if (PLURAL.test(view.slice(Math.max(0, at - 12), at))) continue;
    const rest = match[1] ?? "";
    const count = firstFrom(mentions, at);
    const last = mentions[count - 1];
    if (!last) return null;
    if (THIS.test(rest)) return at - last.end <= MEMORY ? bound(last, "inferred") : null;
    // "Cờ “Đơn vị xuất sắc trong phong trào thi đua”": part of another name.
    if (BARE_EMULATION.test(rest) || text.charAt(match.index + match[0].length) === '"') continue;
    const described = describedBy(view, mentions.slice(Math.max(0, count - 30), count), rest);
    if (described) return bound(described, "inferred");
    if (!NOT_DESCRIBED.test(rest) || !SUMMING.test(view.slice(Math.max(0, at - 14), at))) continue;
    const main = mainMovement(document, mentions);
    if (main) return bound(main, "inferred");
  }
  return null;
}

/** "khắc phục hậu quả bão số 3" describes "… chung tay khắc phục hậu quả cơn bão số 3": three words at least, or a number, nearly all found in one name only. */
function describedBy(view: string, before: readonly MovementMention[], rest: string): MovementMention | null {
  const said = [...words(rest)];
  if (said.length < 2) return null;
  const fits = new Map<string, MovementMention>();
  for (const mention of before) {
    const own = words(view.slice(mention.start, mention.end));
    // No more words are looked at than the name has, and one: what follows is told about it.
    const near = said.slice(0, own.size + 1);
    const shared = near.filter((word) => own.has(word)).length;
    const numbered = near.some((word) => /\d/.test(word) && own.has(word));
    if (shared >= (numbered ? 2 : 3) && shared >= near.length * 0.75) fits.set(mention.name, mention);
  }
  return fits.size === 1 ? ([...fits.values()][0] ?? null) : null;
}

const MAIN = new WeakMap<ArticleDocument, { mention: MovementMention | null }>();

/** What the article is about: the movement that its opening names, where it names one only. */
function mainMovement(document: ArticleDocument, mentions: readonly MovementMention[]): MovementMention | null {
  const cached = MAIN.get(document);
  if (cached) return cached.mention;
  const first = mentions[0];
  const opening = first ? mentions.filter((mention) => blockOf(document, mention.start) === blockOf(document, first.start)) : [];
  const mention = first && (first.start <= EARLY || document.article.title.includes(first.name)) ? oneName(opening) : null;
  MAIN.set(document, { mention });
  return mention;
}

function blockOf(document: ArticleDocument, at: number): number {
  return document.sentences[sentenceAt(document, at)]?.block ?? -1;
}

/** The paragraph's subject: named at its beginning, with no other named since. */
function subjectOf(document: ArticleDocument, mentions: readonly MovementMention[], sentence: Sentence): Bound | null {
  const block = document.blocks[sentence.block];
  const opening = block && document.sentences[block.firstSentence];
  if (!block || !opening || opening.index >= sentence.index) return null;
  const told = between(mentions, block.start, sentence.start);
  const one = oneName(told);
  if (!one || one.start >= opening.end) return null;
  const lead = document.view.slice(opening.start, one.headStart);
  return SUBJECT_LEAD.test(lead) ? bound(one, "inferred") : null;
}

/** What one line above tells: `null` where it tells nothing, `"many"` where it names several. */
function toldBy(document: ArticleDocument, mentions: readonly MovementMention[], index: number): Bound | "many" | null {
  const block = document.blocks[index];
  if (!block) return null;
  const named = between(mentions, block.start, block.end);
  const one = oneName(named);
  if (one) return bound(one, "inferred");
  if (named.length > 0) return "many";
  for (let i = block.firstSentence; i < block.endSentence; i++) {
    const above = document.sentences[i];
    const pointed = above && pointedAt(document, mentions, above);
    if (pointed) return pointed;
  }
  return null;
}

const ARTICLE = lean(new RegExp(`^${canonical("điều")} \\d{1,2}[.:]`, "u"));
const ARTICLES = new WeakMap<ArticleDocument, Int32Array>();

/** For each line the article of a decision ("Điều 2.") that it stands in, or -1. */
function articleAbove(document: ArticleDocument, block: number): number {
  let above = ARTICLES.get(document);
  if (!above) {
    above = new Int32Array(document.blocks.length);
    let last = -1;
    for (const { index, start } of document.blocks) {
      if (ARTICLE.test(document.view.slice(start, start + 10))) last = index;
      above[index] = last;
    }
    ARTICLES.set(document, above);
  }
  return above[block] ?? -1;
}

/** A caption of a table is no longer, and no sentence (UTF-16 code units). */
const LONGEST_CAPTION = 200;
const CAPTIONS = new WeakMap<ArticleDocument, Int32Array>();

/** For a row the line right above its table that tells what the table shows, "Biểu số 4. Khen thưởng trong phong trào năm 2016", or -1. */
function captionOf(document: ArticleDocument, block: number): number {
  let above = CAPTIONS.get(document);
  if (!above) {
    above = new Int32Array(document.blocks.length).fill(-1);
    let last = -1;
    for (const { index, kind, start, end } of document.blocks) {
      if (kind === "row") above[index] = last;
      else last = end - start <= LONGEST_CAPTION && !/[.!?;]$/u.test(document.view.slice(end - 1, end)) ? index : -1;
    }
    CAPTIONS.set(document, above);
  }
  return above[block] ?? -1;
}

/** The line above that governs this one: "Tặng Bằng khen … trong phong trào thi đua “X”:", over its headings ("I. Tập thể") too. */
function governing(document: ArticleDocument, mentions: readonly MovementMention[], sentence: Sentence): Bound | null {
  const own = document.blocks[sentence.block];
  let parent = own?.parent ?? -1;
  for (let depth = 0; parent >= 0 && depth < 6; depth++) {
    const told = toldBy(document, mentions, parent);
    if (told === "many") return null;
    if (told) return told;
    parent = document.blocks[parent]?.parent ?? -1;
  }
  if (own?.kind === "row") {
    const caption = captionOf(document, own.index);
    const over = caption < 0 ? null : toldBy(document, mentions, caption);
    if (over) return over === "many" ? null : over;
  }
  if (own?.kind !== "item" && own?.kind !== "row") return null;
  const article = articleAbove(document, sentence.block);
  const told = article < 0 || article === sentence.block ? null : toldBy(document, mentions, article);
  return told === "many" ? null : told;
}

/**
 * The movement that a figure or an award at `start..end` is a result of: named in its sentence ("trong phong trào “X”"), pointed at
 * ("trong đợt thi đua này"), or the subject of its paragraph or list; null where the text does not tell. `name` is that of the
 * movement's record.
 */
export function movementFor(document: ArticleDocument, start: number, end: number): { name: string; basis: Basis } | null {
  const mentions = movementMentions(document);
  if (mentions.length === 0) return null;
  const sentence = document.sentences[sentenceAt(document, start)];
  if (!sentence) return null;
  return namedIn(document, mentions, sentence, start, end) ?? unnamedIn(document, sentence);
}

/** Of a sentence that names none for a figure or award of its own. */
const unnamedIn = remembered((document, sentence: Sentence): Bound | null => {
  const mentions = movementMentions(document);
  const pointed = between(mentions, sentence.start, sentence.end).length > 0 ? null : pointedAt(document, mentions, sentence);
  return pointed ?? subjectOf(document, mentions, sentence) ?? goesOn(document, sentence) ?? governing(document, mentions, sentence);
});

/** "Trong 16 hộ này có …": what holds for the sentence before holds here. */
function goesOn(document: ArticleDocument, sentence: Sentence): Bound | null {
  if (!GOES_ON.test(document.view.slice(sentence.start, sentence.start + 60))) return null;
  const before = document.sentences[sentence.index - 1];
  if (!before || before.block !== sentence.block || GOES_ON.test(document.view.slice(before.start, before.start + 60))) return null;
  const found = movementFor(document, before.end - 1, before.end);
  return found ? { name: found.name, basis: { ...found.basis, how: "inferred" } } : null;
}
