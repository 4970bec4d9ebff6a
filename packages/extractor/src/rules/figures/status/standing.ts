import { lean } from "@thidua/core";
import { articleYear, type StatusPlace } from "./reading.ts";

/** Whether the time that a figure is told of ends after the article was published: "đến cuối quý II/2026" in March of that year. */
export function isYetToCome({ document, until }: StatusPlace): boolean {
  const published = document.article.publishedAt;
  return until != null && published !== null && until.length >= 7 && until > published.slice(0, until.length);
}

// "hạ tỷ lệ hộ nghèo, hiện là 18,6%, xuống không quá 14%": where one stands, told between commas
const NOW_BEFORE =
  /[,(-] ?(?:hiện|hiện nay|hiện tại|hiện đang|nay|đang|năm ngoái|năm trước)(?: (?:là|còn|đạt|có|ở mức|mới đạt|mới có|chỉ có|chỉ đạt))+(?: (?:gần|hơn|trên|khoảng|tới))? ?$/u;
const NOW_ENDS = /^ ?[,)-]/u;

/** Whether a figure between commas or brackets is told as that of now, whatever the sentence aims at. */
export function isNow({ figureStart, figureEnd, start }: StatusPlace, view: string): boolean {
  return NOW_ENDS.test(view.slice(figureEnd, figureEnd + 3)) && NOW_BEFORE.test(view.slice(Math.max(start, figureStart - 36), figureStart));
}

// "đưa tỷ lệ hộ nghèo | từ 21,29% năm 2024 giảm còn không quá 17%": where it stood
const STOOD_AT = lean(/(?<!\p{L})từ (?:mức |chỗ )?(?:trên |hơn |gần |khoảng )?$/u);
const GOES_TO = lean(/^(?! ?trở )[^;.:]{0,40}?(?<!\p{L}|trở )(?:giảm|xuống|còn|lên|tăng|hạ)(?!\p{L})/u);

/** Whether a figure is the one that a change sets out from, in a time that has been. */
export function isWhereItStood({ document, start, figureStart, figureEnd, end, year }: StatusPlace, view: string): boolean {
  const now = articleYear(document);
  if (year === null || now === null || year > now) return false;
  return (
    STOOD_AT.test(view.slice(Math.max(start, figureStart - 20), figureStart)) &&
    GOES_TO.test(view.slice(figureEnd, Math.min(end, figureEnd + 60)))
  );
}
