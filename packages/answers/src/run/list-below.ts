import type { Ask } from "../query.ts";
import { comparable } from "../text/words.ts";
import type { ArticleContext, Setting } from "./article-context.ts";
import { lineAt } from "./sentences.ts";

/** Longest list that is quoted, in characters. */
const LONGEST = 1_800;
const HEADING = 70;
// "1. Bà Lê Thị Hoa", "- Hội Nông dân xã", "* Cá nhân", "A. Tập thể:", "a) …", "II. …"
const ITEM = /^\s*(?:[-+*•▪–]|\(?\d{1,3}[.)]|\(?[a-zđA-ZĐ][.)]|[IVX]{1,5}[.)])\s*\S/u;
const ENDS = /^\s*(?:Điều \d|Nơi nhận|Căn cứ)/u;

/** Whether a sentence heads a list: "… cho các ông, bà có tên sau đây:". */
export function headsList({ quote }: Setting): boolean {
  return /(?::|gồm|sau đây|như sau|dưới đây)\s*$/u.test(quote.trim());
}

// "3. Các đơn vị được tặng Cờ thi đua", "II. Tập thể được khen"
const NUMBERED = /^\s*(?:\d{1,2}(?:\.\d{1,2})?[.)]|[IVX]{1,5}[.)])\s*\S/u;
const LETTERED = /^\s*(?:[-+*•▪–]|\(?[a-zđ][.)])\s*\S/u;

/** Whether a sentence is a numbered line without a stop, and the next line an item of another kind. */
function isHeading({ quote, range }: Setting, text: string): boolean {
  const line = lineAt(text, range.start);
  if (line.start !== range.start - (text.slice(line.start, range.start).match(/^\s*/u)?.[0].length ?? 0) || !NUMBERED.test(quote))
    return false;
  if (quote.length > 160 || /[.;!?]\s*$/u.test(quote.trim())) return false;
  const next = text
    .slice(lineAt(text, range.end).end)
    .split("\n")
    .find((one) => one.trim() !== "");
  return next !== undefined && LETTERED.test(next);
}

/** The lines below a sentence that heads them, those of the asked kind of receivers where they stand under a heading of their own. */
export function listBelow(ask: Ask, setting: Setting, context: ArticleContext): Setting | null {
  const { text } = context.article;
  if (!headsList(setting) && !isHeading(setting, text)) return null;
  const lines: { start: number; end: number; words: string }[] = [];
  let at = lineAt(text, setting.range.end).end + 1;
  while (at < text.length && at - setting.range.end < LONGEST * 2) {
    const end = text.indexOf("\n", at) < 0 ? text.length : text.indexOf("\n", at);
    const words = text.slice(at, end);
    if (ENDS.test(words)) break;
    if (words.trim() !== "") {
      const heading = words.trim().length < HEADING && (/:\s*$/u.test(words) || kindOf(words) !== null);
      if (!ITEM.test(words) && !heading) break;
      lines.push({ start: at, end, words });
    }
    at = end + 1;
  }
  const own = ofKind(ask, lines);
  const first = own[0];
  const kept = own.filter((line) => first !== undefined && line.end - first.start <= LONGEST);
  const last = kept.at(-1);
  return first === undefined || last === undefined
    ? null
    : context.settingOf({ start: first.start + first.words.search(/\S/u), end: last.end });
}

/** The kind of receivers that a short line heads: "B. Cá nhân", "* Hộ gia đình:". */
function kindOf(line: string): string | null {
  const words = comparable(line)
    .filter((word) => !/^(?:[a-z]|\d+|[ivx]+|cac|doi|voi|danh|sach|\d+)$/.test(word))
    .join(" ");
  return (
    /^(?:\d+ )?(?:tap the|ca nhan|ho gia dinh|gia dinh|ho)(?: gom)?$/.exec(words)?.[0].replace(/^\d+ /, "").replace(/ gom$/, "") ?? null
  );
}

const KINDS: Readonly<Record<string, readonly string[]>> = {
  collective: ["tap the"],
  individual: ["ca nhan"],
  household: ["ho gia dinh", "gia dinh", "ho"],
};

function ofKind<L extends { words: string }>(ask: Ask, lines: readonly L[]): readonly L[] {
  const said = ` ${comparable(ask.text).join(" ")} `;
  const wanted = Object.values(KINDS).filter((names) => names.slice(0, 1).some((name) => said.includes(` ${name} `)));
  if (wanted.length !== 1) return lines;
  const from = lines.findIndex((line) => wanted[0]?.includes(kindOf(line.words) ?? "-"));
  if (from < 0) return lines;
  const next = lines.findIndex((line, i) => i > from && kindOf(line.words) !== null);
  return lines.slice(from, next < 0 ? undefined : next);
}
