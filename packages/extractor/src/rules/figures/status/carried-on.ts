import { lean } from "@thidua/core";
import { openBracket } from "../sentence-parts.ts";
import { isAim } from "./aims.ts";
import type { Cues } from "./cues.ts";
import { allMatches, type Found, lastWithin } from "./found.ts";
import { PLAN_LABEL } from "./plans.ts";
import { articleYear, type StatusPlace } from "./reading.ts";
import { AIM, DONE } from "./words.ts";

const CONTINUES = lean(
  /^[\s\-+•]*(?:tiếp tục|đồng thời|cùng với đó|bên cạnh đó|ngoài ra|trong đó|riêng|phấn đấu|đến (?:hết |cuối )?năm(?= \d)|đến (?:ngày|tháng)|cụ thể|song song)(?!\p{L})/u,
);

// "Riêng huyện Hòa An trồng được 320 ha": it is done
const GOT = lean(/(?<!(?:phải|cần|sẽ|phấn đấu) )(?<!\p{L})(?!phải|cần|sẽ)\p{L}+ được (?:(?:gần|hơn|trên|khoảng|tới) )?$/u);

const AT_LEAST = lean(/(?<!\p{L})(?:không dưới|ít nhất|tối thiểu|không thấp hơn|không quá|tối đa|không vượt quá)(?: \p{L}+)? $/u);
const OR_MORE = lean(/^ (?:trở lên|trở xuống)(?!\p{L})/u);

/** An aim of the sentence before, where this one goes on with it. */
export function continuesAim(at: StatusPlace): Found | null {
  const { document } = at;
  const block = document.blocks[at.block];
  const first = document.sentences[block?.firstSentence ?? -1];
  if (!block || !first || first.start >= at.start) return null;
  // "Kế hoạch đến năm 2025: có 120 xã đạt chuẩn. Thu nhập không dưới 52 triệu đồng": what is bounded from below goes on with it too
  const bounded =
    at.previous !== "actual" &&
    (AT_LEAST.test(document.view.slice(Math.max(at.clauseStart, at.figureStart - 24), at.figureStart)) ||
      OR_MORE.test(document.view.slice(at.figureEnd, at.figureEnd + 12)));
  if (!bounded && !CONTINUES.test(document.view.slice(at.start, at.start + 40))) return null;
  const now = articleYear(document);
  if (at.year !== null && (now === null || at.year < now)) return null;
  if (GOT.test(document.view.slice(at.clauseStart, at.figureStart))) return null;
  let previous = null;
  for (let index = block.firstSentence; index < block.endSentence; index++) {
    const sentence = document.sentences[index];
    if (!sentence || sentence.start >= at.start) break;
    previous = sentence;
  }
  if (!previous) return null;
  const { start } = previous;
  // "… là 71,8% (chỉ tiêu: 80%). Riêng huyện vùng cao đạt 98,1%": an aim in brackets is that of what stands before them.
  const aim =
    allMatches(AIM, document.view, start, previous.end).findLast(
      (one) => isAim(document.view, start, one.start, one.end) && openBracket(document.view, start, one.start) < 0,
    ) ?? null;
  const done = aim ? allMatches(DONE, document.view, start, previous.end).at(-1) : null;
  if (aim) return !done || done.start < aim.start ? aim : null;
  const label = PLAN_LABEL.exec(document.view.slice(start, Math.min(previous.end, start + 60)));
  return label ? { start, end: start + label[0].length } : null;
}

// "Ước cả năm 2024, sản lượng … đạt 56.700 tấn, tăng 4,5%": of all that the sentence tells
const OPENS_SENTENCE = /^(?: \p{L}+| \d{1,4}(?:\/\d{4})?){1,5},/u;

/** The "ước" that opens a sentence and rules all its figures; null where something done stands between. */
export function estimatedFromStart({ document: { view }, start, figureStart }: StatusPlace, { estimates, dones }: Cues): Found | null {
  const [first] = estimates;
  if (!first || first.start - start > 3 || !OPENS_SENTENCE.test(view.slice(first.end, first.end + 40))) return null;
  return lastWithin(dones, first.end, figureStart) ? null : first;
}
