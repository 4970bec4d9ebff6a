import type { RecipientKind } from "@thidua/core";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { type Giver, giverAfter, giverBefore } from "./authority.ts";
import type { Clause } from "./clause.ts";
import { readCount } from "./counts.ts";
import type { Found } from "./found.ts";
import { kindOf } from "./kinds.ts";
import type { Listed } from "./lists.ts";
import { cellsOf } from "./rows.ts";
import { type FormToken, isForm, type Token } from "./tokens.ts";
import { contextOf } from "./trigger.ts";
import type { Reader } from "./verbs.ts";

/* Tables that count forms by column:  Đơn vị | CSTĐ cơ sở | TTLĐXS  over  Cục Thuế tỉnh | 61 | 14 */

/** Rows below a header that are looked at. */
const MOST_ROWS = 400;
const COUNT = /^\d{1,3}(?:\.\d{3})*$/u;
// "Tổng cộng | 126 | 31": what the rows above come to
const TOTAL = /^(?:tổng(?: cộng| số)?|cộng|toàn (?:tỉnh|khối|cụm|ngành|huyện))(?![\p{L}\p{M}])/u;
// What is aimed at, promised or asked for is no award that was given.
const AHEAD = /(?<![\p{L}\p{M}])(?:đăng ký|chỉ tiêu|kế hoạch|phấn đấu|mục tiêu|dự kiến|tối đa|định mức|giao)(?![\p{L}\p{M}])/u;
const ASKED = /(?<![\p{L}\p{M}])(?:đề nghị|đề xuất|trình|suy tôn|xét)(?![\p{L}\p{M}])/u;
const KIND_IN_HEAD = /(?<![\p{L}\p{M}])(tập thể|đơn vị|cá nhân|hộ gia đình|gia đình|hộ)(?![\p{L}\p{M}])/u;

interface FormColumn {
  readonly column: number;
  readonly form: FormToken;
  readonly kind: RecipientKind | undefined;
  readonly status: Clause["status"];
  readonly giver: Giver | null;
}

/** The columns of a header that are one form each; none where one of them is of what is still to come. */
function columnsOf({ text, view }: ArticleDocument, block: Block, tokens: readonly Token[], context: Reader["context"]): FormColumn[] {
  const forms = tokens.filter(isForm);
  const source = { text, view };
  return cellsOf(view, block).flatMap(({ start, end }, column) => {
    const [form, more] = forms.filter((one) => one.start >= start && one.end <= end);
    const words = view.slice(start, end);
    if (!form || more || column === 0 || AHEAD.test(words)) return [];
    const kind = KIND_IN_HEAD.exec(words)?.[1];
    // "Số cá nhân được Chủ tịch UBND tỉnh tặng Bằng khen", "Bằng khen của Bộ trưởng"
    const verb = tokens.findLast((token) => token.kind === "give" && token.start >= start && token.end <= form.start);
    const of = /^ +(?:(?:của|do) +)?(?=\p{L})/u.exec(view.slice(form.end, end));
    const owner = of ? giverAfter(source, form.end + of[0].length, end, context) : null;
    // "Bằng khen Thủ tướng": right behind the form
    const giver =
      of && owner && owner.start === form.end + of[0].length ? owner : verb ? giverBefore(source, start, verb.start, context) : null;
    const status = ASKED.test(words) ? ("proposed" as const) : ("conferred" as const);
    return [{ column, form, kind: kind === undefined ? undefined : kindOf(kind), status, giver: giver?.level ? giver : null }];
  });
}

/** What the rows under a header of forms count, a clause for each form. `title` are the words over the table. */
export function countedByColumn(document: ArticleDocument, block: Block, tokens: readonly Token[], above: Found["above"]): Found[] {
  const { view, blocks, sentences } = document;
  const sentence = sentences[block.firstSentence];
  const title = blocks[block.index - 1];
  if (!sentence || (title && title.kind !== "row" && AHEAD.test(view.slice(Math.max(title.start, title.end - 200), title.end)))) return [];
  const asked = title !== undefined && title.kind !== "row" && ASKED.test(view.slice(Math.max(title.start, title.end - 200), title.end));
  return columnsOf(document, block, tokens, contextOf(document)).flatMap(({ column, form, kind, status, giver }) => {
    const listed = rowsOf(document, block, column, kind);
    if (listed.length === 0) return [];
    const clause: Clause = {
      voice: "list",
      verb: null,
      form,
      formCount: null,
      receivers: [],
      giver,
      giverCarried: false,
      status: asked ? "proposed" : status,
      blocked: null,
      subjectless: false,
      praise: false,
      doubts: ["no-verb"],
    };
    return [{ clause, sentence, block, listed, above }];
  });
}

function rowsOf(document: ArticleDocument, header: Block, column: number, kind: RecipientKind | undefined): Listed[] {
  const { view, blocks } = document;
  const rows: Listed[] = [];
  for (let at = header.index + 1; at < Math.min(blocks.length, header.index + MOST_ROWS) && blocks[at]?.kind === "row"; at++) {
    const row = blocks[at] as Block;
    const cells = cellsOf(view, row);
    const [first, cell] = [cells[0], cells[column]];
    if (!first || !cell || TOTAL.test(view.slice(first.start, first.end))) continue;
    const words = view.slice(cell.start, cell.end);
    const [count] = COUNT.test(words) ? readCount(words) : [];
    if (!count) continue;
    const receiver = { kind: kind ?? "unspecified", ...cell, name: null, count: count.value, vague: false, pointer: false } as const;
    rows.push({ receiver, start: row.start, end: row.end, rank: null, groups: [] });
  }
  return rows;
}
