import { type Basis, canonical, lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { sentenceAt } from "../../document/offsets.ts";
import type { MovementDraft } from "../../draft.ts";
import { linesAbove } from "../../gate/above.ts";
import type { Span } from "../../gate/claim.ts";
import { movementMentions } from "../../rules/movements/mentions.ts";
import { nameKey } from "../../rules/movements/names.ts";
import { wordsOf } from "./fields-agree.ts";
import { heldWords } from "./fill.ts";

const THIS = lean(/^ (?:(?:thi đua )?(?:này|đó|ấy|trên|nêu trên|nói trên|vừa qua|kể trên)|$)(?![\p{L}\p{M}])/u);
const POINTED = lean(/(?<![\p{L}\p{M}])(?:phong trào|đợt thi đua|cuộc vận động|chiến dịch|đợt cao điểm)(?![\p{L}\p{M}])([^.;:,"]{0,60})/u);
/** How far back "phong trào này" may point (UTF-16 code units). */
const MEMORY = 2500;
/** Words that a description must share with a name. */
const SHARED = 3;

/**
 * The movement that a model ties an award to and the rules do not, where the text does: named in the clause of the award, pointed at in its
 * sentence after it was named, or the one that the lead or heading above names.
 */
export function toldMovement(
  document: ArticleDocument,
  said: string | null,
  read: string | null,
  core: Span,
): { value: string; basis: Basis } | null {
  if (said === null || said.trim() === "" || read !== null) return null;
  const { view } = document;
  const mentions = movementMentions(document);
  const wanted = nameKey(said);
  const named = mentions.filter(({ name }) => nameKey(name) === wanted);
  const [record] = named;
  const sentence = document.sentences[sentenceAt(document, core.start)];
  if (!record || !sentence) return null;
  const tie = ({ start, end }: Span, how: Basis["how"]) => ({ value: record.name, basis: { how, start, end } });
  const within = (span: Span) => mentions.filter(({ start }) => start >= span.start && start < span.end);
  const here = within(sentence);
  if (here.length > 0) {
    // Behind the award, and nothing but words between: "tặng Bằng khen cho 12 tập thể trong phong trào X".
    const next = here.find(({ start }) => start >= core.end);
    return next?.name === record.name && !/[,;:\d]/u.test(view.slice(core.end, next.headStart)) ? tie(next, "stated") : null;
  }
  const pointed = POINTED.exec(view.slice(sentence.start, sentence.end));
  if (pointed) {
    // "Cờ “Đơn vị xuất sắc trong phong trào thi đua X”": inside the name of the award
    const inside = heldWords(document, sentence, said);
    if (inside?.basis.how === "stated" && inside.basis.start > sentence.start + pointed.index && inside.basis.start < core.end)
      return tie(inside.basis, "stated");
    const before = mentions.filter(({ end }) => end <= core.start && core.start - end <= MEMORY);
    const last = before.at(-1);
    const about = new Set(wordsOf(pointed[1] ?? ""));
    const described = wordsOf(record.name).filter((word) => about.has(word)).length >= SHARED;
    const points = THIS.test(pointed[1] ?? "");
    const one = described ? before.findLast(({ name }) => name === record.name) : points && last?.name === record.name ? last : undefined;
    return one ? tie(one, "inferred") : null;
  }
  const block = document.blocks[sentence.block];
  for (const line of block ? linesAbove(document, block) : []) {
    const above = within(line);
    const [first] = above;
    if (first) return above.every(({ name }) => name === record.name) ? tie(first, "inferred") : null;
    // "Khen thưởng trong phong trào năm 2016" over a table, in an article of one movement
    if (POINTED.test(view.slice(line.start, line.end)) && mentions.every(({ name }) => name === record.name)) return tie(line, "inferred");
  }
  return null;
}

const LAUNCHES = lean(
  new RegExp(
    `^(?: ${canonical("đã|tiếp tục|chính thức|vừa|cùng|đồng loạt")})? ?(?:${canonical("phát động|khởi xướng|đề xướng|tổ chức|chủ trì|mở")})`,
    "u",
  ),
);

/**
 * Who launched a movement, as a model tells it: "do X phát động" in a sentence that names this movement only, or in the one behind it that
 * names none.
 */
export function toldLauncher(
  document: ArticleDocument,
  said: string | null,
  { fields }: MovementDraft,
): { value: string; basis: Basis } | null {
  if (said === null || fields.launcher !== null) return null;
  const mentions = movementMentions(document);
  const namesOf = (span: Span) => new Set(mentions.filter(({ start }) => start >= span.start && start < span.end).map(({ name }) => name));
  for (const { start } of fields.mentions) {
    const index = sentenceAt(document, start);
    for (const at of [index, index + 1]) {
      const sentence = document.sentences[at];
      const names = sentence && namesOf(sentence);
      if (!sentence || !names || names.size > (at === index ? 1 : 0)) continue;
      const launcher = heldWords(document, sentence, said);
      if (launcher?.basis.how === "stated" && LAUNCHES.test(document.view.slice(launcher.basis.end, launcher.basis.end + 30)))
        return launcher;
    }
  }
  return null;
}
