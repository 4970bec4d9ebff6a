import { type AuthorityLevel, type AwardSlug, authorityByName, authorityLevel, type Basis, lean } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { levelOf } from "./authority.ts";
import { anchorOf, type Found } from "./found.ts";
import { outlineOf } from "./outline.ts";
import { contextOf } from "./trigger.ts";
import { isOrder } from "./which-award.ts";

interface GivenBy {
  readonly level: AuthorityLevel | null;
  readonly name: string | null;
  readonly basis: Basis;
}

/**
 * Who gives an award: the giver of its clause or of the line above, what the law fixes for it, the level of the heading that it stands under.
 * `stated` makes the basis of words by whether the quote holds them.
 */
export function givenBy(
  document: ArticleDocument,
  one: Found,
  award: AwardSlug,
  stated: (span: { readonly start: number; readonly end: number }) => Basis,
): GivenBy {
  const { clause, above } = one;
  const { form } = clause;
  const giver = clause.giver ?? above?.giver ?? null;
  const line = clause.voice === "list" && !giver ? levelLine(document, one.block) : null;
  const { level: said, how } = levelOf(award, form?.level ?? null, giver, form !== null && isOrder(document, form));
  const own = said === null && form ? authorityByName(document.text.slice(form.nameStart, form.nameEnd)) : null;
  const level = said ?? own ?? (line ? levelOfLine(document, line.words, award) : null);
  if (giver && (how === "stated" || level === null || level === giver.level))
    return { level, name: document.text.slice(giver.start, giver.end), basis: stated(giver) };
  if (line && said === null && own === null && level !== null) return { level, name: null, basis: stated(line) };
  const { start, end } = anchorOf(one);
  return { level, name: null, basis: { how: own !== null ? "law" : how, start, end } };
}

const LEVEL_LINE = lean(
  /^(?:[-+*•▪–] *|\d{1,2}[.)] *|[a-zđ][.)] *|[ivx]{1,4}[.)] *)?(?:về +)?(?:khen +thưởng +|khen +|các +danh +hiệu +|danh +hiệu +|kết +quả +khen +thưởng +)?(?:ở +)?cấp +(nhà +nước|trung +ương|bộ|tỉnh|thành +phố|huyện|quận|thị +xã|xã|phường|cơ +sở)(?![\p{L}\p{M}])(?! *(?:,|và|\/) *(?:cấp +)?(?:sở|ban|ngành|bộ|tỉnh|huyện|xã|thành +phố|trung +ương|cơ +sở))/u,
);

/** "Cấp tỉnh: Cờ thi đua: 04 tập thể", or a heading "2. Khen thưởng cấp Thành phố" above: whose awards a line lists. */
function levelLine(document: ArticleDocument, block: Block): { words: string; start: number; end: number } | null {
  let at: Block | undefined = block;
  for (let depth = 0; at && depth < 4; depth++) {
    const match = LEVEL_LINE.exec(document.view.slice(at.start, Math.min(at.end, at.start + 80)));
    if (match) {
      const end = at.start + match[0].length;
      return { words: (match[1] as string).replace(/ +/gu, " "), start: end - (match[1] as string).length, end };
    }
    at = document.blocks[outlineOf(document)[at.index]?.parent ?? -1];
  }
  return null;
}

/** Level of an award under "Cấp tỉnh:", "Khen thưởng cấp Nhà nước". */
function levelOfLine(document: ArticleDocument, words: string, slug: AwardSlug): AuthorityLevel | null {
  if (words === "nhà nước") return slug === "bang-khen" ? "prime-minister" : slug === "co-thi-dua" ? "government" : null;
  if (words === "trung ương" || words === "bộ") return "ministry";
  if (words === "cơ sở") return null;
  return authorityLevel(`UBND ${words}`, contextOf(document));
}
