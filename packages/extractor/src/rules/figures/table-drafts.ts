import { placeFor } from "../../context/places.ts";
import { timeFor } from "../../context/times.ts";
import type { ArticleDocument, Block } from "../../document/document.ts";
import type { FigureDraft } from "../../draft.ts";
import { figuresOfRow, type TableFigure } from "./tables.ts";
import { headOfUnit } from "./unit.ts";

const BRACKETS = / ?\([^()]*\)$/u;

function indicatorOf({ label, head, unit }: TableFigure, text: string): string {
  const written = text
    .slice(label.start, label.end)
    .replace(BRACKETS, "")
    .replace(/^[-+*•]\s*/u, "");
  const lower =
    /^\p{Lu}\p{Ll}/u.test(written) && !/^\S+ \p{Lu}/u.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const noun = headOfUnit(unit.unit);
  const counted = unit.kind === "noun" && lower.toLowerCase().startsWith(noun) ? `số ${lower}` : lower;
  return head && unit.kind === "percent" && /kh|kế hoạch|dự toán|chỉ tiêu/u.test(head.view) ? `${counted} so với kế hoạch` : counted;
}

/** Figures of the cells of one row; the quote is the row. */
export function draftsOfRow(document: ArticleDocument, row: Block): FigureDraft[] {
  return figuresOfRow(document, row).map((figure) => {
    const { cell, quantity, head, unit } = figure;
    const time = timeFor(document, cell.start, cell.end);
    const place = placeFor(document, cell.start, cell.end);
    return {
      rule: "figures/table-cell",
      start: row.start,
      end: row.end,
      fields: {
        indicator: indicatorOf(figure, document.text),
        value: figure.value,
        unit: unit.unit,
        text: document.text.slice(cell.start, cell.end),
        comparator: "eq",
        status: figure.status,
        time: time?.time ?? null,
        place: place?.place ?? null,
        movement: null,
      },
      basis: {
        value: { how: "stated", start: quantity.number.start, end: quantity.number.end },
        unit: { how: unit.doubt === null ? "stated" : "inferred", start: unit.start, end: unit.end },
        comparator: { how: "default", start: cell.start, end: cell.end },
        status: head ? { how: "inferred", start: head.start, end: head.end } : { how: "default", start: cell.start, end: cell.end },
        indicator: { how: "stated", start: figure.label.start, end: figure.label.end },
        ...(time ? { time: time.basis } : {}),
        ...(place ? { place: place.basis } : {}),
      },
      doubts: ["table", ...(unit.doubt ? [unit.doubt] : []), ...(head ? [] : ["table-without-head"]), ...(time ? [] : ["time-missing"])],
    };
  });
}
