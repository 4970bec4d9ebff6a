import { type AwardStatus, lean } from "@thidua/core";
import { giverBefore } from "./authority.ts";
import type { Clause } from "./clause.ts";
import { groupsOf } from "./complements.ts";
import { frontedGiver } from "./fronted.ts";
import { readRecipients } from "./recipients.ts";
import { aimOf } from "./status.ts";
import { between, is, isForm } from "./tokens.ts";
import type { Reader } from "./verbs.ts";
import { isPending, isWeighing } from "./waiting.ts";

/* Clauses without a verb: a form beside whom it is for. */

// "đã gửi hồ sơ xét tặng danh hiệu …"
const FILE_BEFORE = lean(/(?<![\p{L}\p{M}])hồ sơ(?: xét tặng)? *$/u);

// Chủ tịch UBND tỉnh cũng có (Bằng khen dành cho 09 tập thể)
// Năm nào UBND tỉnh cũng xét (Bằng khen, cộng dồn 75 tập thể)
const HAS_GIVEN = /(?: (?:cũng|còn|vừa|đều))* (?:có|xét) *$/u;

/** Lines that name form and recipients without a verb: "Cờ thi đua của Chính phủ: 121 lượt tập thể", "15 Nhà giáo Nhân dân, 9 Nghệ sĩ Ưu tú". */
export function listClauses(reader: Reader, start: number, end: number, inherited: AwardStatus | null): Clause[] {
  const clauses: Clause[] = [];
  const ask = reader.tokens.some(is("ask", "nominate"));
  const file = FILE_BEFORE.test(reader.view.slice(start, Math.min(end, reader.tokens.find(isForm)?.start ?? start)));
  const weighing = isWeighing(reader.view.slice(start, reader.tokens.find(isForm)?.start ?? start));
  const status = ask || file || weighing || inherited === "proposed" ? "proposed" : "conferred";
  const never = reader.tokens.find(is("never"));
  const groups = groupsOf(reader, start, end, false, false);
  for (const [index, group] of groups.entries()) {
    const first = group.forms[0]?.form;
    const last = Math.max(group.forms.at(-1)?.form.end ?? start, group.receivers.findLast(({ pointer }) => !pointer)?.end ?? start);
    const pending = isPending(reader.view, last, groups[index + 1]?.forms[0]?.form.start ?? end);
    // "Với phường A và xã B, hồ sơ Cờ thi đua của Chính phủ đang được thẩm định để trình"
    const file =
      first && status === "proposed"
        ? /^ *(?:đối với|với|riêng|còn) +(.+), *hồ sơ[^,;]{0,20}$/u.exec(reader.view.slice(start, first.start))
        : null;
    if (file && group.receivers.length === 0) {
      const at = start + file[0].indexOf(file[1] as string);
      group.receivers = readRecipients(reader.text, reader.view, at, at + (file[1] as string).length, { subject: false });
    }
    for (const { form, giver: own } of group.forms) {
      const had = own ? null : HAS_GIVEN.exec(reader.view.slice(start, form.start));
      const giver =
        own ??
        (had ? giverBefore(reader, start, start + had.index, reader.context) : frontedGiver(reader, reader.tokens, start, form.start));
      clauses.push({
        voice: "list",
        verb: null,
        form,
        formCount: group.receivers.length === 0 ? group.formCount : null,
        receivers: group.receivers,
        giver,
        giverCarried: false,
        status: pending ? "proposed" : status,
        blocked:
          never && !(pending && never.start >= last)
            ? { code: "not-yet", start: never.start, end: never.end }
            : aimOf(reader.view, start, end),
        subjectless: false,
        praise: false,
        doubts: ["no-verb"],
      });
    }
  }
  return clauses;
}

/** "15 Nhà giáo Nhân dân và 112 Nhà giáo Ưu tú được vinh danh": counts of titles that stand before their verb. */
export function countedForms(reader: Reader, start: number, end: number): Clause[] {
  return listClauses({ ...reader, tokens: between(reader.tokens, start, end) }, start, end, null).filter(
    (clause) => clause.formCount !== null,
  );
}
