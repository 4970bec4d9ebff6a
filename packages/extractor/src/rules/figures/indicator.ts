import { lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { firstFrom } from "../../document/offsets.ts";
import { withoutAgent } from "./agent.ts";
import { type Announced, endsInPlace, isGroup } from "./announced.ts";
import type { Candidate } from "./candidate.ts";
import { CHANGE_AT_END, changeBefore } from "./change.ts";
import type { Clause } from "./clauses.ts";
import { gradedBy } from "./grades.ts";
import {
  AVERAGE,
  type Built,
  type IndicatorReading,
  LOCATIVE,
  ofCount,
  ofMoney,
  ofShare,
  ofTimes,
  SHARE_HEAD,
  text,
  type Words,
} from "./indicator-forms.ts";
import { anyOf } from "./patterns.ts";
import { isEmpty, lowered, modifiersOf, NOTHING, type Phrase, phraseOf, shortened, subjectOf } from "./phrase.ts";
import { partStart } from "./sentence-parts.ts";
import {
  CLAUSE,
  fromHead,
  HEAD,
  harmed,
  isNameOnly,
  isPlaceOnly,
  KIND_OF_PLACE,
  lastSentenceOf,
  MEASURED_CLAUSE,
  POINTS_BACK,
  TO_A_LEVEL,
  WHICH,
  withoutAfter,
  withoutFund,
  withoutVerb,
} from "./subjects.ts";
import { headOfUnit } from "./unit.ts";
import { RELATING_WORDS } from "./vocabulary/linking.ts";

const RELATING = lean(new RegExp(`^(?:(?:mỗi|một|từng) \\p{L}+ )?${anyOf(RELATING_WORDS)}$`, "u"));
const NAMED = lean(/(?:^| )\p{Lu}\p{L}* \p{Lu}/u);
// "đạt 79,6%", "chiếm 5,83%": a share of what stands right before, whatever shares were told earlier
const SHARE_OF_PREVIOUS = lean(/(?<!\p{L})(?:đạt|chiếm|tương đương|tương ứng|bằng|tỷ lệ)(?: [\p{L}]+){0,3} *$/u);
// "Hợp tác xã có 125 thành viên": the owner of what is counted
const OWNS = lean(/(?<!\p{L})(?:có|hiện có|gồm|duy trì|còn)(?: (?:hơn|trên|gần|khoảng|tổng số|tổng cộng|tới|đến|thêm))*\s*$/u);
const AMONG = /(?:^|[ ,;(])trong đó/u;
const STRUCTURE_OF = /(?:^|[ ,;])cơ cấu [^;.]{2,40}: [^:;]*$/u;
// "chi trả tiền đền bù cho 318 hộ": it is done to those who are counted
const DONE_TO = /(?<!\p{L})(?:cho|đối với)(?: (?:hơn|trên|gần|khoảng|tổng số|tổng cộng|tới|đến|thêm))*\s*$/u;
const WITHIN = /^\s*(?:với|gồm|có)(?: (?:hơn|trên|gần|khoảng|tổng số|tổng cộng))* *$/u;

function joined(first: Phrase, second: Phrase): Phrase {
  return { text: `${first.text} ${second.text}`, view: `${first.view} ${second.view}` };
}

/** Words of other figures that hold for this one too. */
export interface Lent {
  /** Instead of the words before the number: its own of those before "lần lượt". */
  readonly left: Phrase | null;
  /** Of the next count, whose predicate the two share. */
  readonly shared: Clause | null;
  /** Behind the bracket that follows the count. */
  readonly behind: Clause | null;
  /** Criteria that those counted meet, themselves a number: "đạt 19/19 tiêu chí". */
  readonly meets: Phrase | null;
  /** What the list that it stands in tells of each place. */
  readonly announced: (right: string) => Announced | null;
}

// "và 2 huyện về đích nông thôn mới", not "và 2 huyện miền núi"
const PREDICATE = lean(
  /^(?:được|đạt|về đích|hoàn thành|tham gia|thoát|đăng ký|ký|sử dụng|chưa|bị|tình nguyện|hưởng ứng|duy trì|vươn lên|có|cam kết|phạm tội|vi phạm|liên quan|thụ hưởng|hưởng|nhận|đoạt|giành|áp dụng|ra mắt|ra quân)(?!\p{L})/u,
);
// "phát hiện 421 vụ, 508 đối tượng phạm tội về ma túy"
const ADJECTIVE = lean(/^(?:phạm tội|vi phạm|liên quan|về|tàng trữ|mua bán|buôn lậu|đánh bạc|phạm pháp|xâm phạm)(?!\p{L})/u);

/** The predicate that two counts share, from the clause of the second. */
function predicateOf(document: ArticleDocument, clause: Clause, bare: boolean): Phrase {
  const after = modifiersOf(phraseOf(document.text, document.view, clause.rightStart, clause.rightEnd));
  return (bare ? PREDICATE : ADJECTIVE).test(after.view) ? after : NOTHING;
}

// "tỷ lệ hộ nghèo của cụm, hiện là 18,6%"
const NOW_AT_END = /, (?:hiện|hiện nay|nay|đến nay)$/u;
// "236 số điện thoại"
const TWICE = /^(số )số (?=điện thoại|máy)/u;

// "Tăng trưởng GRDP: chỉ tiêu 9,5%, ước thực hiện 9,63%": words between a label and its plan or result
const CARRYING =
  "(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết|kết quả|ước thực hiện|ước đạt|ước|thực hiện được|thực hiện|hoàn thành|đạt được|đạt)";
const OF_PLAN =
  "(?:giao|được giao|đề ra|đặt ra|đăng ký|năm|cả năm|đầu năm|năm \\d{4}|là|đạt|được|thực tế|tỉnh giao|trung ương giao|huyện giao|hđnd giao)";
const BOUNDS = "(?:(?:từ|dưới|trên|hơn|gần|khoảng|tối thiểu|ít nhất|không quá|tối đa|còn|tăng|giảm) )*";
const BESIDE_LABEL = lean(
  new RegExp(
    `^[\\s,;(-]*(?:(?:đã|mới|chỉ|mới chỉ|hiện|nay|nhưng|song|và|còn|đến nay|kết quả|thực tế|cả năm|so với) )*${CARRYING}(?: ${OF_PLAN})*:? ?${BOUNDS}$`,
    "u",
  ),
);
const LABELS = lean(
  new RegExp(
    `^[\\s;+*•-]*(?:\\d{1,2}[.)] |[a-zđ][.)] )?(\\p{L}[^:;.()\\d"]{5,110}?):(?= (?:(?:đã|mới|chỉ|mới chỉ|hiện|cả năm) )*${CARRYING}(?: ${OF_PLAN})*:? ?${BOUNDS}(?:\\d|$))`,
    "u",
  ),
);
// "Kết quả: đạt 95%", "Đồng chí Bí thư nêu rõ: chỉ tiêu 95%": no labels of what is measured
const NO_LABEL = lean(
  /^(?:(?:một số |các |những )?(?:kết quả|cụ thể|chỉ tiêu|kế hoạch|mục tiêu|trong đó|ví dụ|đáng chú ý|theo đó|nhiệm vụ|phương hướng|giao ước|tổng cộng|cộng|ngoài ra|ghi chú)(?!\p{L})|(?:ông|bà|đồng chí|anh|chị) )|(?<!\p{L})(?:nêu|nói|cho biết|khẳng định|nhấn mạnh|yêu cầu|như sau|cụ thể|gồm|là|báo cáo|xác định|đề ra|đặt ra|phấn đấu|thống nhất)(?: rõ)?$/u,
);

/** The label that a line of plan and result opens with, where nothing but words of plan and result leads up to the number; or null. */
function labelBeside(document: ArticleDocument, sentenceStart: number, left: Phrase, clause: Clause): Phrase | null {
  const { text: written, view } = document;
  if (!left.view.includes(":") && !BESIDE_LABEL.test(left.view)) return null;
  if (left.view.includes(":") && !LABELS.test(left.view)) return null;
  // "Rừng: chỉ tiêu 9%; nước sạch: chỉ tiêu 95%, thực hiện 97%": the nearest label
  for (let to = clause.leftEnd; to > sentenceStart; ) {
    const part = partStart(view, sentenceStart, to);
    const found = LABELS.exec(view.slice(part, Math.min(clause.leftEnd, part + 200)));
    if (found?.[1]) {
      if (NO_LABEL.test(found[1])) return null;
      const end = part + found.index + found[0].length - 1;
      const label = phraseOf(written, view, end - found[1].length, end);
      return isPlaceOnly(label.text) || isNameOnly(label.text) ? null : label;
    }
    if (view.slice(part, to).includes(":")) return null;
    to = part - 1;
  }
  return null;
}

// "Thu ngân sách nhà nước trên địa bàn năm 2025": a capital, and behind it no name
const OPENS_LABEL = /^\p{Lu}\p{Ll}+ \p{Ll}/u;
const OTHER_NUMBER = lean(/(?<!năm )(?<![\p{L}\d])\d+(?![\p{L}])/u);
const LONGEST_LABEL = 120;

/** The label of a number that a line shows large and alone, in the line below it or joined to it: "98.740 tỷ đồng | Thu ngân sách"; or null. */
function labelUnder(document: ArticleDocument, { start, end }: Candidate): Phrase | null {
  const { text: written, view, blocks } = document;
  const block = blocks[firstFrom(blocks, start + 1) - 1];
  if (!block || view.slice(block.start, start).trim() !== "") return null;
  const next = blocks[block.index + 1];
  const under = view.slice(end, block.end).trim() === "" ? next : { start: end + 1, end: block.end };
  if (!under || under.end - under.start > LONGEST_LABEL || /[.:;?!]$/u.test(view.slice(under.start, under.end))) return null;
  if (!OPENS_LABEL.test(written.slice(under.start, under.end)) || OTHER_NUMBER.test(view.slice(under.start, under.end))) return null;
  return phraseOf(written, view, under.start, under.end);
}

/**
 * What a figure of a sentence measures, as a noun phrase: built from the words that lead up to its number and those that follow its
 * unit, and where they say nothing from the figures before it. `earlier` are those, nearest last, of the same block.
 */
export function indicatorOf(
  document: ArticleDocument,
  sentenceStart: number,
  candidate: Candidate,
  clause: Clause,
  earlier: readonly IndicatorReading[],
  lent: Lent,
): IndicatorReading {
  const written = lent.left ?? lastSentenceOf(phraseOf(document.text, document.view, clause.leftStart, clause.leftEnd));
  const under = isEmpty(written) ? labelUnder(document, candidate) : null;
  const left = labelBeside(document, sentenceStart, written, clause) ?? under ?? written;
  const rightPhrase = under ? NOTHING : phraseOf(document.text, document.view, Math.max(candidate.end, clause.rightStart), clause.rightEnd);
  const whole = subjectOf(left, CHANGE_AT_END);
  // "hộ có thu nhập từ 500 triệu đồng": what is counted opens the phrase.
  const opens = candidate.unit.kind === "noun" && whole.view.startsWith(`${headOfUnit(candidate.unit.unit)} `);
  const measured = candidate.unit.kind === "noun" || candidate.unit.kind === "measure" ? withoutFund(whole) : whole;
  const subject = withoutAfter(withoutAgent(shortened(opens ? whole : fromHead(measured))));
  const relates = RELATING.test(subject.view) && !(candidate.unit.kind === "percent" && AVERAGE.test(subject.view));
  const graded = gradedBy(left, subject, earlier.at(-1));
  const change = changeBefore(left, document.view.slice(candidate.end, candidate.end + 40), candidate.unit.kind);
  const last = earlier.at(-1);
  const again =
    last !== undefined &&
    last.unit === headOfUnit(candidate.unit.unit) &&
    !last.changed &&
    !NAMED.test(last.indicator) &&
    isNameOnly(subject.text);
  const names = isNameOnly(subject.text) || isPlaceOnly(subject.text) || endsInPlace(left);
  const found =
    !graded && (names || (!isEmpty(subject) && isGroup(subject)))
      ? lent.announced(isEmpty(rightPhrase) ? "" : modifiersOf(rightPhrase).view)
      : null;
  const announced = names || (found?.measured && found.named && candidate.unit.unit !== "lần") ? found : null;
  // "Xã Tân Lập có 95% số hộ đạt chuẩn": the place has its own field
  const sharedOut = candidate.unit.kind === "percent" && !isEmpty(rightPhrase);
  const placed = again || ((earlier.length > 0 || change !== null || sharedOut) && isPlaceOnly(subject.text));
  const told =
    candidate.unit.kind === "noun" && left.view.trimEnd().endsWith(":") && CLAUSE.test(subject.view) && !MEASURED_CLAUSE.test(subject.view);
  const core = announced
    ? names
      ? announced.phrase
      : joined(announced.phrase, subject)
    : graded
      ? joined(graded.label, graded.grade)
      : relates ||
          isEmpty(subject) ||
          placed ||
          (told && !isEmpty(rightPhrase)) ||
          POINTS_BACK.test(subject.view) ||
          (earlier.length > 0 && (WHICH.test(subject.view) || KIND_OF_PLACE.test(subject.view)))
        ? NOTHING
        : harmed(change === null && TO_A_LEVEL.test(left.view) ? withoutVerb(subject) : subject);
  const kind = candidate.unit.kind;
  const said = isEmpty(rightPhrase) ? NOTHING : modifiersOf(rightPhrase, kind === "percent");
  const own = announced?.phrase.view.includes(said.view) ? NOTHING : said;
  const shared = isEmpty(own) && lent.shared ? predicateOf(document, lent.shared, isEmpty(core)) : own;
  const behind = lent.behind ? predicateOf(document, lent.behind, true) : NOTHING;
  const after = lent.meets ? lent.meets : isEmpty(behind) ? shared : isEmpty(shared) ? behind : joined(shared, behind);
  const unit = headOfUnit(candidate.unit.unit);
  const before = earlier.at(-1);
  const words: Words = {
    change,
    core,
    frame: lowered(core, announced !== null || graded !== null || lent.left !== null || clause.leftStart <= sentenceStart + 2),
    relating: relates ? lowered(subject, true) : "",
    after,
    right: after.text,
    owned: OWNS.test(left.view),
    doneTo: DONE_TO.test(left.view),
    labelled: announced !== null || left.view.trimEnd().endsWith(":"),
    among: AMONG.test(left.view),
    ofStructure: STRUCTURE_OF.test(left.view),
    within: WITHIN.test(left.view),
    sharing: SHARE_OF_PREVIOUS.test(left.view),
    unit,
    measure: kind === "measure" || kind === "duration",
    before,
  };
  const finish = ({ indicator, topic, carried }: Built): IndicatorReading => ({
    indicator: indicator === "" ? unit : indicator.replace(TWICE, "$1").replace(NOW_AT_END, ""),
    topic: topic.replace(NOW_AT_END, "") || (before?.topic ?? ""),
    frame:
      words.frame === ""
        ? (before?.frame ?? "")
        : words.owned && kind === "noun" && !HEAD.test(words.core.view) && !LOCATIVE.test(words.core.view)
          ? `của ${words.frame}`
          : words.frame,
    unit,
    changed: words.change !== null,
    label: graded?.label ?? null,
    doubt: indicator === "" ? "indicator-missing" : carried ? "indicator-carried" : null,
  });

  // Nothing of its own: the second of a pair, a bracket, an ellipsis.
  const bare = words.frame === "" && !relates && words.right === "" && words.change === null;
  const share = kind === "percent" && before?.unit !== unit && (clause.inBracket || words.sharing);
  const same = bare && !share ? earlier.findLast((one) => one.unit === unit || one.unit.startsWith(`${unit} `)) : undefined;
  if (same?.changed && same.topic !== "" && !placed)
    return finish({
      indicator: text(
        kind === "percent" ? (SHARE_HEAD.test(same.topic) ? null : "tỷ lệ") : HEAD.test(same.topic) ? null : "số",
        same.topic,
      ),
      topic: same.topic,
      carried: true,
    });
  if (same) return finish({ indicator: same.indicator, topic: same.topic, carried: true });
  if (kind === "percent") return finish(ofShare(words));
  if (unit === "lần") return finish(ofTimes(words));
  return finish(kind === "money" ? ofMoney(words) : ofCount(words));
}
