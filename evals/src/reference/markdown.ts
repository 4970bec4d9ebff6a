/** One generated page of docs/reference. */
export interface Page {
  /** File name. */
  readonly name: string;
  readonly title: string;
  /** One sentence: what the page lists, and where to change it. */
  readonly about: string;
  /** Markdown below title and sentence. */
  readonly body: string;
}

/** Text as a table cell that shows the same characters on one line. */
export function cell(text: string | number | null): string {
  if (text === null || text === "") return "–";
  return String(text)
    .replace(/\s+/gu, " ")
    .replace(/[\\|*_<>`[\]]/gu, (sign) => `\\${sign}`)
    .trim();
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A Markdown table; cells are ready Markdown. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

export function section(heading: string, ...blocks: readonly string[]): string {
  return [`## ${heading}`, ...blocks].join("\n\n");
}

/** The file of a page. */
export function pageText({ title, about, body }: Page): string {
  return `<!-- written by \`npm run evals -- reference\`; changes made here are lost -->\n\n# ${title}\n\n${about}\n\n${body.trimEnd()}\n`;
}
