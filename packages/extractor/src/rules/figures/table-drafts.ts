import { type Basis, canonical, type FigureStatus, lean, type Place, readUnit } from "@thidua/core";
import { placeFor } from "../../context/places.ts";
import { communeNamed, localNamed } from "../../context/places-local.ts";
import { type TimeFound, timeFor } from "../../context/times.ts";
import type { ArticleDocument, Block } from "../../document/document.ts";
import { sentenceAt } from "../../document/offsets.ts";
import type { FigureDraft } from "../../draft.ts";
import { noteFits } from "./columns.ts";
import { anyOf, EDGE_AFTER } from "./patterns.ts";
import { syllables } from "./phrase.ts";
import { HEAD } from "./subjects.ts";
import { type Cell, figuresOfRow, HONOURED, RAISED, type TableFigure } from "./tables.ts";
import { headOfUnit } from "./unit.ts";
import { MEASURE_HEADS } from "./vocabulary/measures.ts";

const GENERIC_HEAD = lean(
  /^(?:tỷ lệ|số lượng|giá trị|kết quả|tăng|giảm)(?:,? (?:đạt|thực hiện|hoàn thành|so|năm|th|kh|tăng|giảm|kế hoạch|cùng kỳ)(?!\p{L}).*| ?\(.*| ?%.*)?$|^(?:kh|th|kế hoạch|thực hiện|năm|ước|mục tiêu|chỉ tiêu|số liệu|so|đạt|dự toán|cùng kỳ|lũy kế|quý|tháng|học kỳ|vụ|giai đoạn|đến|cuối|đầu|tổng số|tổng cộng|cộng|[\d%])(?!\p{L})|^(?:tỷ lệ|số lượng)? ?\(/u,
);
const PLACE_LABEL = /^(?:Xã|Phường|Huyện|Thị xã|Thị trấn|Thành phố|TP\.?|Quận|Tỉnh|Thôn|Đặc khu) \p{Lu}/u;
const ALL_LABEL = /^(?:Toàn|Cả) (?:tỉnh|huyện|xã|ngành|thành phố|nước|khối)$|^(?:Tổng|Cộng|Tổng cộng|Tổng số)$/u;
const BRACKETS = / ?\([^()]*\)$/u;

// "Bảng 2. Tỷ lệ tốt nghiệp THCS giai đoạn 2020 - 2022 (ĐVT: %)": without its number and its period
const CAPTION_NUMBER = /^(?:bảng|biểu|phụ lục)(?: số)? ?\d{0,2}[a-z]?[.:)-]* */u;
const CAPTION_REST =
  /(?:,| -| \()? ?(?:(?:qua|trong|theo) (?:các |từng )?(?:năm|địa|đơn|huyện|xã|dân tộc|khối|cấp|ngành|lĩnh vực|nhóm|vùng|khu vực|loại|độ tuổi|giới|nguồn)|(?:trong |đến |tính đến )?(?:năm|giai đoạn|ngày|tháng|quý) (?:học )?\d|ở |tại |của (?:các|một số|từng)|một số|phân theo|chia theo|đvt|đơn vị tính).*$|[:.]$/u;

/** What the caption of a table says is shown in it, from `number` on; "" where it says nothing that is measured. */
function shownBy(
  { caption }: TableFigure,
  text: string,
  number = caption ? (CAPTION_NUMBER.exec(caption.view)?.[0].length ?? 0) : 0,
): string {
  if (!caption) return "";
  const rest = caption.view.slice(number);
  const end = CAPTION_REST.exec(rest)?.index ?? rest.length;
  const shown = text
    .slice(caption.start + number, caption.start + number + end)
    .replace(BRACKETS, "")
    .trim();
  return shown.length < 4 ? "" : `${shown.charAt(0).toLowerCase()}${shown.slice(1)}`;
}

/** "Số xã" under "Kết quả 5 năm về số xã đạt chuẩn": which of them, as the caption tells. */
function labelInCaption(figure: TableFigure, text: string): string {
  const at = figure.caption?.view.indexOf(`${figure.label.view} `) ?? -1;
  return at > 0 && /\P{L}/u.test(figure.caption?.view.charAt(at - 1) ?? "") ? shownBy(figure, text, at) : "";
}

const SHARE_HEAD = /^(?:tỷ lệ|đạt tỷ lệ)? ?(?:\(?%\)?|đạt)?$/u;
const MOST_WORDS_COUNTED = 60;

/** "Đạt chuẩn" behind "Số xã": "số xã đạt chuẩn"; "Tỷ lệ (%)" behind both: "tỷ lệ đạt chuẩn". */
function partOfCounted({ head, counted, unit }: TableFigure, text: string): string | null {
  if (!head || !counted || counted.end - counted.start > MOST_WORDS_COUNTED) return null;
  const of = text.slice(counted.start, counted.end).replace(BRACKETS, "");
  const lower = `${of.charAt(0).toLowerCase()}${of.slice(1)}`;
  if (unit.kind === "percent") return SHARE_HEAD.test(head.view) ? `tỷ lệ ${lower.replace(/^(?:tổng )?số (?:lượng )?/u, "")}` : null;
  if (unit.start >= head.start && unit.end <= head.end) return null;
  const part = text.slice(head.start, head.end).replace(BRACKETS, "");
  return `số ${unit.unit} ${part.charAt(0).toLowerCase()}${part.slice(1)}`;
}

const SHORT_MEASURE = 3;

/**
 * What the caption says is measured in the whole table, "doanh thu bình quân một HTX", where the unit of the cell fits it and neither
 * its row nor `head`, the column's where it names more than a period, tell a measure or a unit of their own; else "".
 */
function measuredBy(figure: TableFigure, text: string, head: Cell | null): string {
  const { label, labelHead, unit, row } = figure;
  const own = unit.start >= row.start && unit.end <= row.end && unit.kind !== "percent";
  if (own || OWN_MEASURE.test(label.view) || HONOURED.test(label.view)) return "";
  if (head && (HEAD.test(head.view) || unitInWords(head))) return "";
  if (labelHead && NOT_PARTS.test(labelHead.view)) return "";
  const shown = shownBy(figure, text);
  const view = canonical(shown);
  const tells = HEAD.test(view) || ((unit.kind === "money" || unit.kind === "percent") && RAISED.test(view));
  if (!tells || SEVERAL.test(view) || !noteFits(unit, view)) return "";
  return label.view.includes(view) ? "" : shown;
}

/** Whether a column head tells what it counts: "Số lớp", "Hộ nghèo". */
function unitInWords({ view }: Cell): boolean {
  return readUnit(view.replace(/^(?:tổng )?số /u, ""), 0)?.kind === "noun";
}

/** What a column head names, "trồng rừng", behind what the caption says is measured. */
function withMeasure(figure: TableFigure, text: string, title: string): string {
  const measured = HEAD.test(canonical(title)) ? "" : measuredBy(figure, text, figure.head);
  return measured === "" ? title : `${measured}${syllables(measured) > SHORT_MEASURE ? ":" : ""} ${title}`;
}

// "Số hộ vay", "- Diện tích": a row that tells its own measure; "Quỹ tín dụng", "Đàn lợn", "Lương thực" are parts of one
const OWN_MEASURE = lean(
  /^[-+*• ]*(?:số|tỷ lệ|tỷ trọng|tỷ suất|tổng|diện tích|sản lượng|năng suất|doanh thu|doanh số|thu nhập|giá trị|tốc độ|mức|thu ngân sách|chi ngân sách|kim ngạch|dư nợ|nợ|lợi nhuận|kinh phí|chiều dài|khối lượng|trị giá|tăng trưởng|bình quân)(?!\p{L})/u,
);
// "Chỉ tiêu", "Nội dung": rows of different measures
const NOT_PARTS = /^(?:các )?(?:chỉ tiêu|nội dung|tiêu chí|nhiệm vụ|mục tiêu|hạng mục)(?!\p{L})/u;
// "Diện tích và sản lượng": not one measure
const SEVERAL = lean(new RegExp(`(?:,| và) (?:${anyOf(MEASURE_HEADS)}|số)${EDGE_AFTER}`, "u"));

function indicatorOf(figure: TableFigure, text: string): string {
  const { label, labelHead, head, unit } = figure;
  const written = text
    .slice(label.start, label.end)
    .replace(BRACKETS, "")
    .replace(/^[-+*•]\s*/u, "");
  const lower =
    /^\p{Lu}\p{Ll}/u.test(written) && !/^\S+ \p{Lu}/u.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  const noun = headOfUnit(unit.unit);
  const counted = unit.kind === "noun" && lower.toLowerCase().startsWith(noun) ? `số ${lower}` : lower;
  // "Số xã đạt chuẩn (xã)" heads a column of places; "KH 2022" and "TH" say nothing of what is measured.
  const title =
    partOfCounted(figure, text) ?? (head && !GENERIC_HEAD.test(head.view) ? text.slice(head.start, head.end).replace(BRACKETS, "") : "");
  // The column says what is measured, the row when.
  const opened = title === "" ? "" : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  if (title !== "" && PERIOD_LABEL.test(label.view)) return withMeasure(figure, text, opened);
  // The column says what is measured, the row where.
  const heading = labelHead?.view ?? "";
  const namesPlaces = PLACES_HEAD.test(heading) || LARGER_PLACES_HEAD.test(heading) || PLACE_LABEL.test(written) || ALL_LABEL.test(written);
  if (title !== "" && namesPlaces) return withMeasure(figure, text, opened);
  if (title !== "") return `${opened} ${written}`;
  // "Bảng 2. Tỷ lệ tốt nghiệp", "Huyện A", under "Năm 2021": row and column say where and when, the caption what.
  const shown = namesPlaces ? shownBy(figure, text) : "";
  if (shown !== "") return shown;
  const told = /^số |^tỷ lệ /u.test(label.view) ? labelInCaption(figure, text) : "";
  if (told !== "") return told;
  const measured = measuredBy(figure, text, null);
  const what = measured === "" ? counted : syllables(measured) > SHORT_MEASURE ? `${measured}: ${written}` : `${measured} ${lower}`;
  return head && unit.kind === "percent" && /kh|kế hoạch|dự toán|chỉ tiêu/u.test(head.view) ? `${what} so với kế hoạch` : what;
}

/** Figures of the cells of one row; the quote is the row. */
export function draftsOfRow(document: ArticleDocument, row: Block): FigureDraft[] {
  return draftsOfCells(document, figuresOfRow(document, row));
}

const PLACES_HEAD =
  /^(?:tên )?(?:các )?(?:xã|phường|xã, phường|xã, thị trấn|phường, xã|đơn vị|địa phương|địa bàn|tên xã|xã\/phường|đơn vị hành chính)(?!\p{L})/u;

const LARGER_PLACES_HEAD = /^(?:tên )?(?:các )?(?:huyện|thị xã|thành phố|quận|tỉnh|thôn|ấp|bản|khóm|khu phố|tổ dân phố)(?!\p{L})/u;

/** A row that is labelled with nothing but the name of a commune. */
function placeOfLabel(document: ArticleDocument, { label, labelHead }: TableFigure): { place: Place; basis: Basis } | null {
  const name = document.text.slice(label.start, label.end);
  const place = localNamed(document, name) ?? (labelHead && PLACES_HEAD.test(labelHead.view) ? communeNamed(document, name) : null);
  return place && { place, basis: { how: "stated", start: label.start, end: label.end } };
}

// "Năm 2021", "KH 2022", "Năm học 2020 - 2021", not "TH 2021/2020"
const PERIOD_IN_HEAD = /^[^\d|]{0,24}((?:19|20)\d{2})(?: ?- ?((?:19|20)\d{2}))?\)?$/u;
const PERIOD_LABEL = /^(?:năm (?:học )?|giai đoạn )?((?:19|20)\d{2})(?: ?- ?((?:19|20)\d{2}))?$/u;

function periodIn(cell: Cell, pattern: RegExp, how: "stated" | "inferred"): TimeFound | null {
  const [, start, end = start] = pattern.exec(cell.view) ?? [];
  if (start === undefined || end === undefined || end < start) return null;
  return { time: { start, end, text: cell.view }, basis: { how, start: cell.start, end: cell.end } };
}

/** The year that heads the column, which in a table of one cell a line stands some lines above. */
function yearOfHead({ head, cell, row }: TableFigure): TimeFound | null {
  return head && head.end < row.start && cell.start >= head.end ? periodIn(head, PERIOD_IN_HEAD, "inferred") : null;
}

/** The year that a row is about: "2020", "Năm 2020". */
function yearOfLabel({ label }: TableFigure): TimeFound | null {
  return periodIn(label, PERIOD_LABEL, "stated");
}

// "Bảng: Một số chỉ tiêu năm 2011", not "Mục tiêu đến năm 2025"
const YEAR_IN_CAPTION = /(?:^|[ (])(?<!(?:đến|hết|với|từ|cuối|đầu)[ (])năm (?:học )?((?:19|20)\d{2})(?: ?- ?((?:19|20)\d{2}))?\)?:?$/u;

/** The year that the line above a table says it is of, where its cells are no row of their own. */
function yearOfCaption(document: ArticleDocument, { caption, cell }: TableFigure): TimeFound | null {
  const block = document.blocks[document.sentences[sentenceAt(document, cell.start)]?.block ?? -1];
  return caption && block?.kind !== "row" ? periodIn(caption, YEAR_IN_CAPTION, "inferred") : null;
}

// "Biểu 3. Kế hoạch các năm 2024 - 2026", "Mục tiêu đến năm 2025"; "Kết quả thực hiện kế hoạch" tells what was reached
const AIMS_CAPTION = lean(
  /^(?:(?:bảng|biểu|phụ lục)(?: số)? ?\d{0,2}[a-z]?[.:)-]* *)?(?:các |một số )?(?:mục tiêu|kế hoạch|dự toán|chỉ tiêu (?:kế hoạch|phấn đấu|giao|đến))(?!\p{L})/u,
);

/** What the head says; where it only tells a year, what the caption says of the table, and a year to come is aimed at. */
function statusOf({ article }: ArticleDocument, figure: TableFigure, time: TimeFound | null): FigureStatus {
  if (figure.status !== "actual" || !figure.head || !PERIOD_LABEL.test(figure.head.view)) return figure.status;
  if (figure.caption && AIMS_CAPTION.test(figure.caption.view)) return "target";
  const year = time?.time.start;
  return year && article.publishedAt && year.slice(0, 4) > article.publishedAt.slice(0, 4) ? "target" : "actual";
}

/** Figures of cells; the quote of each is its row. The place may be the row's label. */
export function draftsOfCells(document: ArticleDocument, figures: readonly TableFigure[]): FigureDraft[] {
  return figures.map((figure) => {
    const { cell, quantity, head, unit, row } = figure;
    const time = yearOfHead(figure) ?? yearOfLabel(figure) ?? yearOfCaption(document, figure) ?? timeFor(document, cell.start, cell.end);
    const labelled = placeOfLabel(document, figure) ?? placeFor(document, figure.label.start, figure.label.end);
    const place = labelled?.basis.how === "stated" ? labelled : placeFor(document, cell.start, cell.end);
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
        status: statusOf(document, figure, time),
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
