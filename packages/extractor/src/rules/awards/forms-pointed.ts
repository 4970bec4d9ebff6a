import { honourOf, lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import type { Clause } from "./clause.ts";
import type { Found } from "./found.ts";
import type { FormToken } from "./tokens.ts";

/* "phần thưởng này", "danh hiệu ấy": the form told before. */

/** How many sentences back a form is told that "phần thưởng này" stands for. */
const FORMS_BACK = 8;

// huân chương Kháng chiến, Giải thưởng Lương Định Của: a form outside the law's list that is no title
const NO_TITLE = /^"?(?:huân|huy|bằng|giải|cờ|cúp|bảng)/u;

/** Whether the words of a pointer, "danh hiệu này" or "lá cờ ấy", can stand for a form. */
function agrees(view: string, pointer: FormToken, form: FormToken): boolean {
  const noun = view.slice(pointer.start, pointer.end);
  const words = view.slice(form.start, form.end);
  const group = form.slug === null ? (form.ellipsis ? "huan-chuong" : "danh-hieu-thi-dua") : honourOf(form.slug)?.group;
  if (noun.startsWith("danh")) return group?.startsWith("danh-hieu") || (group === "khac" && !NO_TITLE.test(words));
  if (noun.startsWith("lá")) return /^"?(?:danh +hiệu +)?cờ/u.test(words);
  const sheet = /^tấm +(bằng|huân|giấy)/u.exec(noun)?.[1];
  return sheet === undefined || words.includes(sheet);
}

// đạt chuẩn nông thôn mới · được công nhận đô thị loại IV: something else that "danh hiệu này" may stand for
const OF_ANOTHER_KIND = lean(
  /(?<![\p{L}\p{M}])(?:đạt +(?:chuẩn|tiêu +chuẩn)|về +đích|(?:công +nhận|xếp +hạng)(?: +(?:là|thêm|\d+))* +(?:đạt(?! +danh)|xã|huyện|thị +xã|thành +phố|đô +thị|vùng|di +tích|di +sản|làng +nghề|bảo +vật|trường +(?:đạt|chuẩn)|sản +phẩm|cơ +sở))(?![\p{L}\p{M}])/u,
);
const TITLE_OR_HONOUR = /^(?:danh|vinh)/u;

/** The form told before at `told` that a pointer stands for; undefined where none agrees, or something of another kind is told after it. */
function meantBy({ view }: ArticleDocument, pointer: FormToken, block: number, told: readonly Found[]): Found | undefined {
  const before = told
    .slice(-FORMS_BACK)
    .findLast(
      ({ clause, block: own }) => clause.form && clause.blocked === null && block - own.index <= 1 && agrees(view, pointer, clause.form),
    );
  const form = before?.clause.form;
  if (!form || !TITLE_OR_HONOUR.test(view.slice(pointer.start, pointer.end))) return before;
  return OF_ANOTHER_KIND.test(view.slice(form.end, pointer.start)) ? undefined : before;
}

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
    const before = meantBy(document, form, one.block.index, told);
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
