import { type AwardSlug, honourOf } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import type { Found } from "./found.ts";
import type { Receiver } from "./recipients.ts";
import type { FormToken } from "./tokens.ts";

/** Which award the clause at `index` tells of; a clause without a form is of no form. Null for a lone rank whose order nobody names. */
export function awardOf(document: ArticleDocument, found: readonly Found[], index: number): AwardSlug | null {
  const { clause } = found[index] as Found;
  return clause.form ? cultural(document, clause.form, clause.receivers, slugOf(found, index, clause.form)) : "khen-thuong";
}

/** A lone rank takes the order named before it, a title of no level the level of its giver. */
function slugOf(found: readonly Found[], index: number, form: FormToken): AwardSlug | null {
  if (form.slug) return form.slug;
  const one = found[index] as Found;
  if (form.ellipsis) {
    for (let at = index - 1; at >= 0; at--) {
      const before = found[at] as Found;
      if (before.sentence.start !== one.sentence.start) return null;
      const slug = before.clause.form?.slug;
      if (slug) return honourOf(slug)?.ranked ? slug : null;
    }
    return null;
  }
  const next = found.slice(index, index + 3).find((other) => other.sentence.start === one.sentence.start && other.clause.giver?.level);
  const level = one.clause.giver?.level ?? one.above?.giver?.level ?? next?.clause.giver?.level ?? null;
  if (level === "prime-minister") return "chien-si-thi-dua-toan-quoc";
  return level === "province" || level === "ministry" ? "chien-si-thi-dua-tinh" : "chien-si-thi-dua-co-so";
}

/** "73 thôn đạt danh hiệu văn hóa": a title by its field alone is that of those who hold it. */
function cultural({ view }: ArticleDocument, form: FormToken, receivers: readonly Receiver[], slug: AwardSlug | null): AwardSlug | null {
  if (slug !== "khac" || !/^văn hóa$/u.test(view.slice(form.nameStart, form.nameEnd).replace(/["“”]/gu, ""))) return slug;
  const [first] = receivers;
  if (first?.kind === "household") return "gia-dinh-van-hoa";
  const words = first ? view.slice(first.start, first.end) : "";
  return /(?<![\p{L}\p{M}])(?:thôn|làng|ấp|bản|buôn|xóm|khóm|khu|tổ dân phố|khối phố|khu dân cư)(?![\p{L}\p{M}])/u.test(words)
    ? "thon-to-dan-pho-van-hoa"
    : slug;
}

/** Huân chương Kháng chiến and the other orders of before the present law. */
export function isOrder(document: ArticleDocument, form: FormToken): boolean {
  return form.slug === "khac" && /^(?:huân|huy) chương/u.test(document.view.slice(form.nameStart, form.nameEnd));
}

/** Whether an award is given in ranks: by law, or as an order of before it. */
export function hasRanks(document: ArticleDocument, award: AwardSlug, form: FormToken | null): boolean {
  return honourOf(award)?.ranked || (form !== null && isOrder(document, form));
}
