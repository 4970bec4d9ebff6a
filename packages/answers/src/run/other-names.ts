import { communesNamed, districtsNamed, provincesNamed } from "@thidua/core";
import type { Ask } from "../query.ts";
import { comparable } from "../text/words.ts";
import type { ArticleContext } from "./article-context.ts";

/*
 * Places that stand in what is counted without being asked for: "số sáng kiến Cẩm Mỹ và Tân Phú mỗi huyện" is not the province's count.
 */

// "Cẩm Mỹ", "Tân Phú Đông"; not the first word of a sentence alone.
const RUN = /(?<![\p{L}\p{M}])\p{Lu}\p{Ll}[\p{L}\p{M}]*(?: \p{Lu}\p{Ll}[\p{L}\p{M}]*){1,3}(?![\p{L}\p{M}])/gu;
const QUOTED = /[“"][^”"]*[”"]/gu;
/** What is called after a place or a motto, or goes to a place: "đường Trường Chinh", "phong trào Quyết Thắng", "chi viện Bắc Giang". */
const CALLED_AFTER =
  /(?:phong trào|thi đua|đường|chiến dịch|giải|giải thưởng|quỹ|cầu|hồ|sông|chợ|khu công nghiệp|KCN|trường|THPT|THCS|cho|đến|tới|giúp|với|chi viện|hỗ trợ|ủng hộ|tặng) $/iu;

/** Districts and communes that a text names, as compared; none of those inside quotation marks. */
export function localitiesIn(text: string): string[][] {
  const plain = text.replace(QUOTED, (all) => " ".repeat(all.length));
  return [...plain.matchAll(RUN)].flatMap((match) => {
    const known = provincesNamed(match[0]).length === 0 && (districtsNamed(match[0]).length > 0 || communesNamed(match[0]).length > 0);
    return known && !CALLED_AFTER.test(plain.slice(Math.max(0, match.index - 20), match.index)) ? [[...comparable(match[0])]] : [];
  });
}

/** Whether what is counted names a district or commune, and neither the question nor what the article is about does. */
export function ofOtherNames(ask: Ask, indicator: string, context: ArticleContext): boolean {
  const found = localitiesIn(indicator);
  if (found.length === 0) return false;
  const asked = ` ${comparable(ask.text).join(" ")} `;
  return found.every(
    (words) =>
      !asked.includes(` ${words.join(" ")} `) &&
      !context.title.hasPhrase(words) &&
      comparable(context.article.province?.name ?? "").join(" ") !== words.join(" "),
  );
}
