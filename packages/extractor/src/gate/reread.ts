import { canonical, type RecordKind, type Rejection, readQuantities } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";
import { holdsWords } from "../document/holds-words.ts";
import type { AwardDraft, Draft, FigureDraft, MovementDraft } from "../draft.ts";
import { sameValue } from "./same.ts";

/**
 * The gate for what the rules themselves say: whatever steps a draft went through, its value, name or count must still come out of the
 * quote alone, as it was cut. Null where it does, else the rejection.
 */
export function reread(document: ArticleDocument, kind: RecordKind, draft: Draft<object>): Rejection | null {
  const reason = faultOf(document, kind, draft);
  return reason === null ? null : { code: "gate", kind, rule: draft.rule, start: draft.start, end: draft.end, reason };
}

function faultOf(document: ArticleDocument, kind: RecordKind, draft: Draft<object>): string | null {
  if (!(draft.start >= 0 && draft.start < draft.end && draft.end <= document.text.length)) return "câu trích nằm ngoài bài";
  const view = document.view.slice(draft.start, draft.end);
  switch (kind) {
    case "figure":
      return figureFault(view, draft as FigureDraft);
    case "award":
      return awardFault(document, view, draft as AwardDraft);
    case "movement":
      // A record's name has lost the quotation marks and line breaks that may stand inside it.
      return holdsWords(view, canonical((draft as MovementDraft).fields.name)) ? null : "câu trích không có tên phong trào";
  }
}

function figureFault(view: string, { fields, basis, start }: FigureDraft): string | null {
  const at = basis.value;
  if (!at) return "không rõ con số đọc từ đâu";
  // From the last break before it, so that the number is read whole: "50" is not in "1.500".
  const from = Math.max(0, view.lastIndexOf(" ", Math.max(0, at.start - start - 24)));
  for (const quantity of readQuantities(view, from)) {
    const number = quantity.number;
    if (number.start > at.end - start) break;
    if (number.start !== at.start - start) continue;
    // A table's head or a list's last item may lend the scale.
    const lent = basis.unit?.how === "inferred";
    return sameValue(quantity.value, fields.value) || lent ? null : `đọc lại ra ${quantity.value}`;
  }
  return "đọc lại không thấy con số";
}

function awardFault(document: ArticleDocument, view: string, { fields, basis, start, end }: AwardDraft): string | null {
  const { name, count } = fields.recipient;
  const at = basis.recipient;
  if (name !== null && !view.includes(canonical(name)) && !(at && isShared(view, canonical(name), at.start - start, at.end - start))) {
    const elsewhere = at ? document.view.slice(at.start, at.end) : "";
    if (at?.how !== "inferred" || !elsewhere.includes(canonical(name))) return "câu trích không có tên người nhận";
  }
  if (count !== null && at?.how === "stated" && !(at.start >= start && at.end <= end)) return "số lượng nằm ngoài câu trích";
  return null;
}

/** "Hội Nông dân xã Lùng Vai" of "các Hội Nông dân xã: Bản Lầu, Lùng Vai": the name's end stands at `from..to`, its head before it. */
function isShared(view: string, name: string, from: number, to: number): boolean {
  const own = view.slice(from, to);
  if (own.length < 2 || !name.endsWith(` ${own}`)) return false;
  const head = name.slice(0, -own.length - 1);
  const before = view.slice(0, from);
  const cut = head.lastIndexOf(" ");
  // "Sở Y tế các tỉnh": a number or "các" may stand before the last word of the head
  return before.includes(head) || (cut > 0 && before.includes(`${head.slice(0, cut)} `) && before.includes(head.slice(cut)));
}
