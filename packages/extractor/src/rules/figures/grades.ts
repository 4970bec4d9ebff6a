import { lean } from "@thidua/core";
import { withoutTails } from "./announced.ts";
import { isEmpty, NOTHING, type Phrase, subjectOf } from "./phrase.ts";

const GRADES =
  "(?:(?:xếp |đạt )?loại |mức )?(?:xuất sắc|giỏi|tốt|khá|trung bình|trung bình khá|đạt|chưa đạt|không đạt|yếu|kém|yếu, kém|đạt yêu cầu|không đạt yêu cầu|khá, giỏi|khá, tốt|tốt, khá|(?:không |chưa )?hoàn thành(?: (?:xuất sắc|tốt))?(?: (?:chức trách, )?nhiệm vụ)?|cấp (?:tỉnh|huyện|xã|cơ sở|thành phố|trung ương|bộ|ngành|quốc gia)|thành thị|nông thôn)";
const GRADE = lean(new RegExp(`^${GRADES}$`, "u"));
const GRADE_AT_END = lean(new RegExp(` (?:xếp |đạt )?${GRADES}$`, "u"));
// ", đạt 57,3%", ", chưa đạt 1,5%" of such a list: the verb is the grade
const REACHED = lean(/(?:^|[,;:]) ?((?:chưa |không )?đạt)\s*$/u);

function cut(phrase: Phrase, start: number, end: number): Phrase {
  return { text: phrase.text.slice(start, end), view: phrase.view.slice(start, end) };
}

/** What a figure grades, "kết quả học tập", and which grade it is of: "khá". */
export interface Graded {
  readonly label: Phrase;
  readonly grade: Phrase;
}

/**
 * The grade that leads up to a figure, with what is graded: the words before its colon ("Kết quả học tập: tốt 4,8%, khá 36,4%"), or what
 * the figure before graded (`label`, `topic`). Null where no grade stands there.
 */
export function gradedBy(left: Phrase, subject: Phrase, before: { label?: Phrase | null; topic: string } | undefined): Graded | null {
  const reached = before?.label ? REACHED.exec(left.view) : null;
  const grade = reached?.[1]
    ? cut(left, left.view.trimEnd().length - reached[1].length, left.view.trimEnd().length)
    : GRADE.test(subject.view)
      ? subject
      : NOTHING;
  if (isEmpty(grade)) return null;
  const colon = left.view.lastIndexOf(": ");
  const label = colon >= 0 ? withoutTails(subjectOf(cut(left, 0, colon))) : (before?.label ?? labelIn(before?.topic ?? ""));
  return isEmpty(label) ? null : { label, grade };
}

/** "chi bộ" of "chi bộ hoàn thành xuất sắc nhiệm vụ". */
function labelIn(topic: string): Phrase {
  const found = GRADE_AT_END.exec(topic);
  return found && found.index > 0 ? { text: topic.slice(0, found.index), view: topic.slice(0, found.index) } : NOTHING;
}
