import { repairEntities } from "@thidua/reader";
import { type Page, readPages } from "./pages.ts";
import { commandReader, ownReader, type Reader } from "./readers.ts";
import { type PageScore, type SetScore, scorePage, summarisePages } from "./score.ts";

const mend = (text: string) => repairEntities(text.normalize("NFC")).text;

export interface ReaderReport {
  reader: string;
  folder: string;
  summary: SetScore;
  scores: PageScore[];
  /** Pages on which a command failed. */
  failed: number;
}

function readAll(reader: Reader, folder: string, pages: readonly Page[]): ReaderReport {
  let failed = 0;
  const scores = pages.map((page) => {
    try {
      return scorePage(page, reader.read(page), mend);
    } catch (error) {
      failed++;
      if (failed === 1) process.stderr.write(`evals: ${error instanceof Error ? error.message : String(error)}\n`);
      return scorePage(page, null, mend);
    }
  });
  return { reader: reader.name, folder, summary: summarisePages(scores), scores, failed };
}

/** Every reader over every page set: this project's without and with its profiles, then each of `commands`. */
export function readerReports(folders: readonly string[], commands: readonly string[]): ReaderReport[] {
  const readers = [ownReader(false), ownReader(true), ...commands.map(commandReader)];
  return folders.flatMap((folder) => {
    const pages = readPages(folder);
    return readers.map((reader) => readAll(reader, folder, pages));
  });
}

/** A line a reader; with `errors`, what each of its pages lacks. */
export function readerText(reports: readonly ReaderReport[], errors: boolean): string {
  const lines: string[] = [];
  let folder = "";
  for (const report of reports) {
    const { summary, scores } = report;
    if (report.folder !== folder) lines.push(`${report.folder} (${summary.pages} pages)`);
    folder = report.folder;
    const { dates } = summary;
    const fields = Object.entries(summary.fields).map(([name, { right, total }]) => `${name} ${right}/${total}`);
    lines.push(
      `  ${report.reader.padEnd(22)} text F1 ${summary.f1.toFixed(4)} (P ${summary.precision.toFixed(4)} R ${summary.recall.toFixed(4)}), titles ${summary.titles}/${summary.pages}, dates ${dates.right} right ${dates.wrong} wrong ${dates.missing} missing ${dates.none} rightly none${fields.length > 0 ? `, ${fields.join(", ")}` : ""}${report.failed > 0 ? `, failed ${report.failed}` : ""}`,
    );
    if (!errors) continue;
    for (const { name, overlap, title, date, fields: own } of scores) {
      const wrong = [
        ...(overlap.f1 < 0.99 ? [`text P ${overlap.precision.toFixed(3)} R ${overlap.recall.toFixed(3)}`] : []),
        ...(title ? [] : ["title"]),
        ...(date === "wrong" || date === "missing" ? [`date ${date}`] : []),
        ...Object.entries(own).flatMap(([field, right]) => (right ? [] : [field])),
      ];
      if (wrong.length > 0) lines.push(`    ${name}: ${wrong.join(", ")}`);
    }
  }
  return lines.join("\n");
}
