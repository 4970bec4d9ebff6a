import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { Cell, Column } from "../tables/columns.ts";
import { isFormula } from "./spreadsheet-text.ts";
import type { Sink, TableWriter } from "./writer.ts";

/** What Excel can hold: rows of a sheet (the first has the names of the columns) and UTF-16 units of a cell. */
const MOST_ROWS = 1_048_576;
const LONGEST = 32_767;
/** Bytes that may wait for the sink. */
const WAITING = 4_000_000;

/** A workbook that is written sheet after sheet; everything in it is of one fixed time, so that the same rows give the same bytes. */
export interface Workbook {
  /** A sheet of its own; a table of more rows than a sheet holds goes on in `name 2`. The sheet before has to have ended. */
  sheet(name: string, columns: readonly Column[]): TableWriter;
  end(): Promise<void>;
}

export function workbook(sink: Sink): Workbook {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let broken: Error | null = null;
  const zip = new Zip((error, chunk) => {
    if (error) broken = error;
    else if (chunk.length > 0) {
      waiting.push(chunk);
      size += chunk.length;
    }
  });
  const drain = async (least = 0): Promise<void> => {
    if (broken !== null) throw broken;
    if (size <= least) return;
    const full = waiting;
    waiting = [];
    size = 0;
    for (const chunk of full) await sink(chunk);
  };
  const entry = (path: string) => {
    const file = path.endsWith(".xml") || path.endsWith(".rels") ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path);
    // The first time that a ZIP knows, in whatever zone.
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    return file;
  };
  const names: string[] = [];
  const begin = (name: string) => {
    names.push(name);
    const file = entry(`xl/worksheets/sheet${names.length}.xml`);
    return { push: (text: string, last = false) => file.push(Buffer.from(text, "utf8"), last) };
  };
  return {
    sheet(name, columns) {
      const letters = columns.map((_, i) => columnLetters(i));
      let part = 1;
      let row = 0;
      let file = begin(name);
      const head = (): void => {
        row = 1;
        const cells = columns.map((column, i) => textCell(`${letters[i]}1`, column.name, 1)).join("");
        file.push(`${SHEET_HEAD}<row r="1">${cells}</row>`);
      };
      const foot = (): void => file.push(`</sheetData><autoFilter ref="A1:${letters.at(-1)}${Math.max(1, row)}"/></worksheet>`, true);
      head();
      return {
        async write(rows) {
          let text = "";
          for (const cells of rows) {
            if (row === MOST_ROWS) {
              file.push(text);
              text = "";
              foot();
              file = begin(`${name} ${++part}`);
              head();
            }
            row++;
            text += `<row r="${row}">${cells.map((cell, i) => cellXml(`${letters[i]}${row}`, cell)).join("")}</row>`;
          }
          file.push(text);
          await drain(WAITING);
        },
        async end() {
          foot();
          await drain();
        },
      };
    },
    async end() {
      for (const [path, text] of Object.entries(parts(names))) entry(path).push(Buffer.from(text, "utf8"), true);
      zip.end();
      await drain();
    },
  };
}

/** A workbook of one table. */
export function xlsxWriter(name: string): (columns: readonly Column[], sink: Sink) => TableWriter {
  return (columns, sink) => {
    const book = workbook(sink);
    const sheet = book.sheet(name, columns);
    return {
      write: (rows) => sheet.write(rows),
      async end() {
        await sheet.end();
        await book.end();
      },
    };
  };
}

function columnLetters(index: number): string {
  return (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));
}

function cellXml(at: string, cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const text = typeof cell === "object" ? JSON.stringify(cell) : cell;
  // Text never runs; the style keeps it text when somebody edits the cell.
  return textCell(at, text, isFormula(text) ? 2 : 0);
}

function textCell(at: string, text: string, style: number): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return `<c r="${at}" t="inlineStr"${style === 0 ? "" : ` s="${style}"`}><is><t xml:space="preserve">${xml(shown)}</t></is></c>`;
}

const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// "_x0041_" would be read as a letter of its own.
const ESCAPED = /_(?=x[0-9A-Fa-f]{4}_)/g;
const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "_x000D_" };

function xml(text: string): string {
  return text
    .replace(ESCAPED, "_x005F_")
    .replace(UNWRITABLE, "�")
    .replace(/[&<>"\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_HEAD = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf fontId="0"/><xf fontId="1" applyFont="1"/><xf fontId="0" quotePrefix="1"/></cellXfs></styleSheet>`;

function parts(names: readonly string[]): Record<string, string> {
  const each = (write: (name: string, n: number) => string) => names.map((name, i) => write(name, i + 1)).join("");
  const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "xl/styles.xml": STYLES,
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${each((name, n) => `<sheet name="${xml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${workbookType}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${workbookType}.worksheet+xml"/>`)}</Types>`,
  };
}
