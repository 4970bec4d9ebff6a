import { lean, type Quantity } from "@thidua/core";
import { isSize, namesClass } from "./exclusions/classes.ts";
import { isCriterion } from "./exclusions/criteria.ts";
import { isPartOfDate, isSplitPair, isYear } from "./exclusions/dates.ts";
import { isDuration } from "./exclusions/durations.ts";
import { isAttendance } from "./exclusions/guests.ts";
import { isBeforeNumbered, isFree, isGlued, isGluedToName, isNamedBy, isNumberOfGroup, isNumberOfName } from "./exclusions/names.ts";
import { isPerUnit } from "./exclusions/per-units.ts";
import type { Around, ExclusionRule, Place } from "./exclusions/place.ts";
import { isPrizeGiven, isTimesHonoured } from "./exclusions/prizes.ts";
import { isRank, isRankOfPair } from "./exclusions/ranks.ts";
import { isDistance, isDivision, isFormality, isMembership, isRating, isStructure } from "./exclusions/structure.ts";
import { anyOf, rememberLast } from "./patterns.ts";
import { COUNTER_WORDS } from "./vocabulary/exclusions.ts";

const ANAPHORA = lean(
  /^(?!(?: \p{L}+){0,3} trong (?:số|những))(?: (?!thì |nay |con |là |có |đã |được |qua |tại |ở |của |về |vào |đến |từ |theo |do |thuộc |nằm )\p{L}+){0,4}? (?:này|đó|ấy|nói trên|nêu trên|kể trên|trên đây|vừa nêu)(?![\p{L}])/u,
);
// "giảm cả 3 tiêu chí", "cả 4 mặt"
const ALL_THE = lean(/(?<!\p{L})cả $/u);
const COUNTERS = lean(new RegExp(anyOf(COUNTER_WORDS), "u"));
const LIST_NUMBER = /^[ (]*$/u;
const LIST_MARK = lean(/^(?:[.)](?= |$|\p{L})|\/ |- (?=\p{L}))/u);
/** "1. Về kinh tế", "(2) …" */
function isListNumber({ at, number, behind }: Place): boolean {
  return number.start - at.start < 4 && LIST_NUMBER.test(at.view.slice(at.start, number.start)) && LIST_MARK.test(behind);
}

function isAnaphora({ kind, number, before, after }: Place): boolean {
  return kind !== "percent" && ((number.value <= 10 && ALL_THE.test(before)) || ANAPHORA.test(after));
}

const isCounterLine = rememberLast((view, start, end) => end - start < 200 && COUNTERS.test(view.slice(start, end)));

const DATE = { code: "date", reason: "là ngày, tháng, năm" };
const NAME = { code: "name", reason: "là số trong tên gọi" };
const RANK = { code: "rank", reason: "là thứ hạng" };
const STRUCTURE = { code: "structure", reason: "nói về cơ cấu, không phải kết quả" };
const CRITERION = { code: "criterion", reason: "là điều kiện, tiêu chuẩn xét" };
const AWARD = { code: "award", reason: "là số lượng khen thưởng, thuộc bản ghi khen thưởng" };

/** In this order: the first that holds gives the reason. */
export const EXCLUSIONS: readonly ExclusionRule[] = [
  { ...DATE, holds: isPartOfDate },
  { ...NAME, holds: isGluedToName },
  { code: "list-number", reason: "là số thứ tự", holds: isListNumber },
  { ...DATE, holds: isYear },
  { ...RANK, holds: (place) => isSplitPair(place) && isRankOfPair(place) },
  { ...DATE, holds: isSplitPair },
  { code: "counter", reason: "là bộ đếm hoặc thông tin liên hệ của trang", holds: ({ at }) => isCounterLine(at.view, at.start, at.end) },
  { ...RANK, holds: isRank },
  { ...NAME, holds: isNumberOfName },
  { ...NAME, holds: isNumberOfGroup },
  { code: "duration", reason: "là khoảng thời gian hoặc tuổi", holds: isDuration },
  { ...STRUCTURE, holds: isStructure },
  { ...NAME, holds: isBeforeNumbered },
  { ...STRUCTURE, holds: isRating },
  { ...STRUCTURE, holds: isDistance },
  { ...STRUCTURE, holds: isDivision },
  { ...STRUCTURE, holds: isMembership },
  { ...STRUCTURE, holds: isFormality },
  { code: "anaphora", reason: "nhắc lại số đã nêu", holds: isAnaphora },
  { code: "per-unit", reason: "là đơn vị để tính, không phải kết quả", holds: isPerUnit },
  { ...NAME, holds: isFree },
  { ...AWARD, holds: isTimesHonoured },
  { code: "attendance", reason: "là số người dự", holds: isAttendance },
  { ...CRITERION, holds: isCriterion },
  { ...CRITERION, holds: namesClass },
  { ...CRITERION, holds: isSize },
  { ...AWARD, holds: isPrizeGiven },
];

/** The rule by which this quantity, as it stands in its sentence, is no figure; null where nothing speaks against it. */
export function exclusionOf(quantity: Quantity, at: Around, hasNoun: boolean): ExclusionRule | null {
  const { view } = at;
  const number = quantity.number;
  const before = view.slice(Math.max(at.start, number.start - 48), number.start);
  const place: Place = {
    at,
    quantity,
    number,
    kind: quantity.unit?.kind,
    hasNoun,
    before,
    behind: view.slice(number.end, Math.min(at.end, number.end + 40)),
    after: view.slice(quantity.end, Math.min(at.end, quantity.end + 48)),
    glued: isGlued(before),
    named: isNamedBy(before, quantity, at),
  };
  return EXCLUSIONS.find((rule) => rule.holds(place)) ?? null;
}
