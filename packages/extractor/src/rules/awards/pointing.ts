import type { ArticleDocument } from "../../document/document.ts";
import type { Clause } from "./clause.ts";
import type { Found } from "./found.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import type { Resolved } from "./resolved.ts";

/* Words that stand for what was told before: "hai đơn vị này" for two names, "phần thưởng này" for a form. */

interface Span {
  readonly start: number;
  readonly end: number;
}

// hai đơn vị này, 02 tập thể nói trên
const THIS = /^ *(?:này|ấy|đó|trên|nói trên|nêu trên|kể trên|vừa nêu|vừa kể|kia)(?![\p{L}\p{M}])/u;
/** Sentences before its own in which those are looked for whom a count stands for. */
const SENTENCES_BACK = 2;

/** UTF-16 code units of a sentence that are looked at for them. */
const REACH = 400;

/** Whether a count stands for names told before: "hai đơn vị này", "cả hai". */
export function isPointing({ view }: ArticleDocument, { name, count, pointer, end }: Receiver): boolean {
  return name === null && count !== null && count > 1 && count <= 6 && (pointer || THIS.test(view.slice(end, end + 14)));
}

/** Those whom "hai đơn vị này", "cả hai" stand for: the names told last that are as many; null where none are. */
export function pointedAt(document: ArticleDocument, receiver: Receiver): Resolved[] | null {
  const { sentences } = document;
  let at = sentenceOf(document, receiver.start);
  for (let back = 0; at >= 0 && back <= SENTENCES_BACK; at--, back++) {
    const sentence = sentences[at];
    if (!sentence) break;
    const end = Math.min(sentence.end, receiver.start);
    const names = asMany(document, { start: Math.max(sentence.start, end - REACH), end }, receiver);
    if (names)
      return names.map(({ kind, name }) => ({
        recipient: { kind, name: document.text.slice(name.start, name.end), count: null },
        start: receiver.start,
        end: receiver.end,
        inferred: name,
        line: null,
        vague: false,
      }));
  }
  return null;
}

/** The body or place named last before "nơi đây" at `at`, in its sentence or the one before it. */
export function lastBody(document: ArticleDocument, at: number): Span | null {
  const own = sentenceOf(document, at);
  for (const sentence of [document.sentences[own], document.sentences[own - 1]]) {
    if (!sentence) continue;
    const found = readRecipients(document.text, document.view, sentence.start, Math.min(sentence.end, at), { subject: false });
    const body = found.findLast(({ kind, name, pointer }) => kind === "collective" && name !== null && !pointer);
    if (body?.name) return body.name;
  }
  return null;
}

function sentenceOf({ sentences }: ArticleDocument, at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

type Name = Receiver & { readonly name: Span };

// (thành phố Đà Nẵng), cùng với · , Bí thư chi bộ, và
const JOINS = /^(?: *\([^)]{1,80}\))?(?: *, *[^,;:.]{2,60}(?=,| và ))?[ ,]*(?:và|cùng|cùng với|với|lẫn)?[ ,]*(?:[\p{Ll}/]+ +){0,2}$/u;

/** The last run of names joined in `span` that is as long as a count says and of its kind. */
function asMany({ text, view }: ArticleDocument, { start, end }: Span, { kind, count }: Receiver): Name[] | null {
  if (end - start < 8) return null;
  const runs: Name[][] = [];
  let last: Name | null = null;
  for (const one of readRecipients(text, view, start, end, { subject: false })) {
    if (one.name === null || one.pointer || (kind !== "unspecified" && one.kind !== kind)) continue;
    const name = { ...one, name: one.name };
    if (last && JOINS.test(view.slice(last.end, one.name.start)) && last.kind === one.kind) runs.at(-1)?.push(name);
    else runs.push([name]);
    last = name;
  }
  return runs.findLast((run) => run.length === count) ?? null;
}

/** How many sentences back a form is told that "phần thưởng này" stands for. */
const FORMS_BACK = 8;

/** The awards found, with each "phần thưởng này" as the form told before it, by its giver; without those that stand for none or repeat it. */
export function withFormsPointedAt(document: ArticleDocument, found: readonly Found[]): Found[] {
  if (!found.some(({ clause }) => clause.form?.pointer)) return [...found];
  const told: Found[] = [];
  for (const one of found) {
    const { form } = one.clause;
    if (!form?.pointer) {
      told.push(one);
      continue;
    }
    const before = told
      .slice(-FORMS_BACK)
      .findLast(({ clause, block }) => clause.form && clause.blocked === null && one.block.index - block.index <= 1);
    const meant = before?.clause.form;
    const whom = one.clause.receivers.filter(({ name, count, pointer }) => count !== null || (name !== null && !pointer));
    if (!before || !meant || whom.length === 0 || one.clause.voice === "active") continue;
    // "12 cá nhân, đại diện cho 340 cá nhân được nhận danh hiệu ấy"
    if (whom.some(({ start }) => /(?:đại diện(?: cho)?|thay mặt|trong số|so với|như) *$/u.test(document.view.slice(start - 16, start))))
      continue;
    const clause: Clause = {
      ...one.clause,
      receivers: whom,
      form: { ...meant, start: form.start, end: form.end },
      giver: one.clause.giver ?? before.clause.giver,
      giverCarried: true,
      formCount: null,
      doubts: [...one.clause.doubts, "form-carried"],
    };
    told.push({ ...one, clause, above: one.above ?? before.above });
  }
  return told;
}
