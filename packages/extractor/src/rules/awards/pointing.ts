import { lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { sentenceAt } from "../../document/offsets.ts";
import { countedKind } from "./counted.ts";
import { readCount } from "./counts.ts";
import { type Receiver, readRecipients } from "./recipients.ts";
import type { Resolved } from "./resolved.ts";
import { alternatives, DEMONSTRATIVES } from "./vocabulary.ts";

/* Words that stand for whom was told before: "hai đơn vị này" for two names, "nơi đây" for a body. */

interface Span {
  readonly start: number;
  readonly end: number;
}

// hai đơn vị này, 02 tập thể nói trên
const THIS = lean(new RegExp(`^ *${alternatives([...DEMONSTRATIVES, "trên", "kia"])}(?![\\p{L}\\p{M}])`, "u"));
/** Sentences before its own in which those are looked for whom a count stands for. */
const SENTENCES_BACK = 2;

/** UTF-16 code units of a sentence that are looked at for them. */
const REACH = 400;

/** Whether a count stands for names told before: "hai đơn vị này", "cả hai". */
export function isPointing({ view }: ArticleDocument, { name, count, pointer, end }: Receiver): boolean {
  return name === null && count !== null && count > 1 && count <= 6 && (pointer || THIS.test(view.slice(end, end + 14)));
}

/** Those whom "hai đơn vị này", "cả hai" stand for: the names told last that are as many; null where none are, or a count of others is as many. */
export function pointedAt(document: ArticleDocument, receiver: Receiver): Resolved[] | null {
  const { sentences, view } = document;
  let at = sentenceAt(document, receiver.start);
  for (let back = 0; at >= 0 && back <= SENTENCES_BACK; at--, back++) {
    const sentence = sentences[at];
    if (!sentence) break;
    const end = Math.min(sentence.end, receiver.start);
    const span = { start: Math.max(sentence.start, end - REACH), end };
    const names = asMany(document, span, receiver);
    if (isRivalled(view, span, receiver, names)) return null;
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

// hai đơn vị dẫn đầu là (Sở A, Sở B) · hai chị em (Lan, Hoa)
const COUNTED_BEFORE = lean(/^(?:[^;.]{0,60}(?:[:,(]|(?<![\p{L}\p{M}])(?:là|gồm|như|có|tên)))? *(?:[\p{Ll}/]+ +){0,2}$/u);
// (Sở A, Sở B), hai đơn vị dẫn đầu
const COUNTED_AFTER = /^(?: *\([^)]{1,80}\))?(?: *,[^,;.]{2,60})? *(?:[,(–-]|là|đều là|cùng là) *(?:cũng là +|những +|cả +)?$/u;

/** Whether a count of others in `span` is as many as the pointer says: "Lan và Hoa gặp hai nhà báo. Cả hai …". */
function isRivalled(view: string, { start, end }: Span, { kind, count }: Receiver, names: readonly Name[] | null): boolean {
  const first = names?.[0]?.name.start ?? end;
  const last = names?.at(-1)?.name.end ?? end;
  return readCount(view.slice(start, end)).some((number) => {
    const held = number.value === count ? countedKind(view.slice(start + number.end, end)) : null;
    if (!held || (kind !== "unspecified" && held.kind !== "unspecified" && held.kind !== kind)) return false;
    const [from, to] = [start + number.start, start + number.end + held.length];
    if (!names) return true;
    if (from >= last) return !COUNTED_AFTER.test(view.slice(last, from));
    return to <= first && !COUNTED_BEFORE.test(view.slice(to, first));
  });
}

/** The body or place named last before "nơi đây" at `at`, in its sentence or the one before it. */
export function lastBody(document: ArticleDocument, at: number): Span | null {
  const own = sentenceAt(document, at);
  for (const sentence of [document.sentences[own], document.sentences[own - 1]]) {
    if (!sentence) continue;
    const found = readRecipients(document.text, document.view, sentence.start, Math.min(sentence.end, at), { subject: false });
    const body = found.findLast(({ kind, name, pointer }) => kind === "collective" && name !== null && !pointer);
    if (body?.name) return body.name;
  }
  return null;
}

type Name = Receiver & { readonly name: Span };

// (thành phố Đà Nẵng), cùng với · , Bí thư chi bộ, và
const JOINS = /^(?: *\([^)]{1,80}\))?(?: *, *[^,;:.]{2,60}(?=,| và ))?[ ,]*(?:và|cùng|cùng với|với|lẫn)?[ ,]*(?:[\p{Ll}/]+ +){0,2}$/u;

/**
 * The last run of names joined in `span` that is as long as a count says and of its kind. Of several such, "cả hai" stands for the one that
 * the sentence begins with, its subject, or for none.
 */
function asMany({ text, view }: ArticleDocument, { start, end }: Span, { kind, count, pointer }: Receiver): Name[] | null {
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
  const fit = runs.filter((run) => run.length === count);
  if (pointer && fit.length > 1) return fit[0] === runs[0] ? (fit[0] ?? null) : null;
  return fit.at(-1) ?? null;
}
