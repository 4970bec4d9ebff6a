import { lean } from "@thidua/core";
import { rememberLast, startsWithPattern, wordPattern } from "../patterns.ts";
import { ATTENDANCE } from "../vocabulary/exclusions.ts";
import type { Around, Place } from "./place.ts";

const ATTENDS = wordPattern(ATTENDANCE);
// "Lễ phát động có sự tham gia của hơn 500 đoàn viên"
const TAKES_PART_IN_MEETING = lean(/(?<!\p{L})(?:lễ|hội nghị|đại hội|hội thảo|tọa đàm|mít tinh|buổi)(?: \p{L}+){0,8} sự tham gia của/u);
const ATTENDS_AFTER = startsWithPattern(["đại biểu", "khách mời", "vị đại biểu"]);
const AMONG_GUESTS = /(?:có|của|với|gồm|là|cùng|và|,|trên|hơn|gần|khoảng|đông đảo) ?$/u;

const attendsFrom = rememberLast((view, start, end) => {
  const sentence = view.slice(start, end);
  const found = /dự|mặt|đại biểu|tham gia/u.test(sentence) ? (ATTENDS.exec(sentence) ?? TAKES_PART_IN_MEETING.exec(sentence)) : null;
  // "Để có mặt bằng làm đường": ground, no guests
  return found && !NO_GUESTS.test(sentence.slice(found.index, found.index + 16)) ? start + found.index : -1;
});

const NO_GUESTS = /^có mặt (?:bằng|hàng|nước|đường|trên|ở thị|tiền)/u;

/** Whether guests are spoken of before a place of the sentence. */
function attendsBefore({ view, start, end }: Around, at: number): boolean {
  const from = attendsFrom(view, start, end);
  return from >= 0 && from < at;
}

export function isAttendance({ at, kind, hasNoun, quantity, number, before, behind }: Place): boolean {
  return (
    (kind === "noun" || hasNoun) &&
    (ATTENDS_AFTER.test(behind) || (attendsBefore(at, number.start) && (quantity.of !== null || AMONG_GUESTS.test(before))))
  );
}
