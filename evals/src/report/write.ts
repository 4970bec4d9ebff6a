import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import type { Report } from "../evaluate.ts";
import { reportHtml } from "./html.ts";
import { reportMarkdown } from "./markdown.ts";

/** Writes the report in the form that the name's ending asks for: `.html`, `.json` or `.md`. */
export function writeReport(report: Report, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const ending = extname(path);
  if (ending === ".html") writeFileSync(path, reportHtml(report));
  else if (ending === ".json") writeFileSync(path, `${JSON.stringify(report, null, 1)}\n`);
  else if (ending === ".md") writeFileSync(path, `${reportMarkdown(report)}\n`);
  else throw new Error(`${path}: a report ends in .html, .json or .md`);
}
