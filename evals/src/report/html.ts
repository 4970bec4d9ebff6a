import { createHash } from "node:crypto";
import type { Report, SetReport } from "../evaluate.ts";
import { SCORED_KINDS } from "../scoring/score.ts";
import type { ReportedError } from "./errors.ts";
import {
  causesOf,
  changeLines,
  FIELD_COLUMNS,
  facts,
  fieldRows,
  KIND_COLUMNS,
  kindRows,
  QUESTION_COLUMNS,
  questionRows,
} from "./markdown.ts";
import type { Measure } from "./measure.ts";
import { SCRIPT, STYLE } from "./style.ts";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in markup and in attributes. */
export const escaped = (text: string | number): string => String(text).replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);

// "0.951 (0.930 … 0.970)": the interval stands below its value.
const INTERVAL = / \((-?[\d.]+ … -?[\d.]+)\)$/;

/** A table with its caption, that scrolls where it is wider than the page. */
export function htmlTable(caption: string, columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const head = columns.map((column) => (column === "" ? "<td></td>" : `<th scope="col">${escaped(column)}</th>`)).join("");
  const body = rows
    .map(([first = "", ...cells]) => {
      const rest = cells.map((cell) => `<td>${escaped(cell).replace(INTERVAL, "<br><small>$1</small>")}</td>`).join("");
      return `<tr><th scope="row">${escaped(first)}</th>${rest}</tr>`;
    })
    .join("");
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function tiles(measure: Measure): string {
  const scores = SCORED_KINDS.map((kind) => {
    const { value, low, high } = measure.kinds[kind].strictF1;
    return `<li><b>${value.toFixed(3)}</b><span>strict F1 of ${kind}<br>${low.toFixed(3)} … ${high.toFixed(3)}</span></li>`;
  });
  const { perfect } = measure;
  const whole = `<li><b>${(100 * perfect.value).toFixed(0)} %</b><span>of ${measure.articles} articles without any error<br>${(100 * perfect.low).toFixed(0)} … ${(100 * perfect.high).toFixed(0)} %</span></li>`;
  return `<ul class="tiles">${scores.join("")}${whole}</ul>`;
}

/** Said against right, a circle a bin, its area the number of records. */
function calibrationDiagram({ calibration, records }: Measure): string {
  const size = 260;
  const at = (value: number) => (40 + value * size).toFixed(1);
  const up = (value: number) => (20 + (1 - value) * size).toFixed(1);
  const circles = calibration.bins.map(({ said, right, count }) => {
    const radius = Math.max(3, 26 * Math.sqrt(count / Math.max(1, records)));
    return `<circle cx="${at(said)}" cy="${up(right)}" r="${radius.toFixed(1)}" fill="#0b6b4f" fill-opacity="0.55" stroke="#0b6b4f"><title>said ${said.toFixed(3)}, right ${right.toFixed(3)}, ${count} records</title></circle>`;
  });
  const marks = [0, 0.5, 1].map(
    (value) =>
      `<text x="${at(value)}" y="${20 + size + 18}" text-anchor="middle">${value}</text><text x="32" y="${up(value)}" text-anchor="end" dominant-baseline="middle">${value}</text>`,
  );
  const described = calibration.bins.map(({ from, to, count, said, right }) => [
    `${from.toFixed(1)}-${to.toFixed(1)}`,
    count,
    said.toFixed(3),
    right.toFixed(3),
  ]);
  return `<h3>Calibration</h3><svg viewBox="0 0 340 330" width="340" height="330" role="img" aria-label="Confidence against the share that was right; the table beside it has the numbers"><rect x="40" y="20" width="${size}" height="${size}" fill="none" stroke="#d5dce3"/><line x1="${at(0)}" y1="${up(0)}" x2="${at(1)}" y2="${up(1)}" stroke="#4a5866" stroke-dasharray="4 4"/>${circles.join("")}${marks.join("")}<text x="170" y="322" text-anchor="middle">said</text><text x="6" y="14">right</text></svg>${htmlTable("Confidence by tenths", ["said between", "records", "said on average", "were right"], described)}`;
}

function setSection({ name, measure, shown }: Pick<SetReport, "name" | "measure" | "shown">): string {
  const parts = measure.parts
    .map(({ by, rows }) =>
      htmlTable(
        `Strict F1 by ${by}`,
        [by, "articles", ...SCORED_KINDS],
        rows.map((row) => [row.name, row.articles, ...SCORED_KINDS.map((kind) => row.strictF1[kind].toFixed(3))]),
      ),
    )
    .join("");
  const list = facts(measure)
    .map(([key, value]) => `<li>${escaped(key)}: <strong>${escaped(value)}</strong></li>`)
    .join("");
  return `<section aria-label="${escaped(name)}"><h2>${escaped(name)}</h2><p>${measure.articles} articles, ${measure.records} records.${shown ? "" : " Kept unseen: totals only, no error of it is shown."} Intervals: 95 %, by resampling articles.</p>${tiles(measure)}${htmlTable("Scores", KIND_COLUMNS, kindRows(measure))}<ul>${list}</ul><details><summary>Fields, parts and calibration</summary>${htmlTable("Fields of the records that were met", FIELD_COLUMNS, fieldRows(measure))}${parts}${calibrationDiagram(measure)}</details></section>`;
}

function errorItem(error: ReportedError, texts: SetReport["texts"]): string {
  const ranges = [...(error.goldAt ? [{ ...error.goldAt, as: "gold" }] : []), ...(error.saidAt ? [{ ...error.saidAt, as: "said" }] : [])];
  const lines = [
    ...(error.expected === null ? [] : [`<div><span class="label">gold</span> ${escaped(error.expected)}</div>`]),
    ...(error.said === null ? [] : [`<div><span class="label">said</span> ${escaped(error.said)}</div>`]),
    ...(error.refused === null ? [] : [`<div><span class="label">refused</span> ${escaped(error.refused)}</div>`]),
    ...(error.rule === null ? [] : [`<div><span class="label">rule</span> <code>${escaped(error.rule)}</code></div>`]),
  ];
  const open =
    ranges.length > 0 && texts[error.doc]
      ? `<button type="button" data-doc="${escaped(error.doc)}" data-at="${escaped(JSON.stringify(ranges))}" data-what="${escaped(error.cause)}">${escaped(error.doc)}: show in the article</button>`
      : `<span>${escaped(error.doc)}</span>`;
  return `<li>${lines.join("")}${open}</li>`;
}

function errorSection(report: Report): string {
  const all = report.sets.flatMap(({ errors, texts }) => errors.map((error) => ({ error, texts })));
  const groups = causesOf(report).map(({ cause, count, rules }) => {
    const items = all
      .filter(({ error }) => error.cause === cause)
      .map(({ error, texts }) => errorItem(error, texts))
      .join("");
    const spoke = rules.length === 0 ? "" : `<p>Rules: ${escaped(rules.join(", "))}</p>`;
    return `<details><summary><span class="count">${count}</span> ${escaped(cause)}</summary>${spoke}<ol class="errors">${items}</ol></details>`;
  });
  return `<section aria-label="Errors by cause"><h2>Errors by cause</h2><p class="legend">In the article: <mark class="gold">as the gold has it</mark> <mark class="said">as it was said</mark></p>${groups.join("") || "<p>None.</p>"}</section>`;
}

function changeSection(report: Report): string {
  if (report.change === null) return "";
  const lines = changeLines(report);
  const verdict = lines.pop() ?? "";
  const items = lines.map((line) => `<li>${escaped(line)}</li>`).join("");
  return `<section aria-label="Against the baseline"><h2>Against the baseline</h2><p class="${report.change.worse.length > 0 ? "worse" : "fine"}">${escaped(verdict)}</p><ul>${items}</ul></section>`;
}

function questionSection(report: Report): string {
  if (report.questions === null) return "";
  const types = Object.keys(report.questions.written.byType);
  const { written, bare, baseline } = report.questions;
  const share = (score: typeof written, type: string) => {
    const { right = 0, total = 0 } = score.byType[type] ?? {};
    return `${right}/${total}`;
  };
  const rows = types.map((type) => [type, share(written, type), share(bare, type), share(baseline, type)]);
  return `<section aria-label="Questions"><h2>Questions</h2>${htmlTable("Answers", QUESTION_COLUMNS, questionRows(report))}${htmlTable("Right answers by class", ["class", "as written", "without diacritics", "baseline"], rows)}</section>`;
}

/** Data inside a script element: "<" cannot end it. */
const embedded = (data: unknown): string => JSON.stringify(data).replaceAll("<", "\\u003c");

const hashed = (source: string): string => `'sha256-${createHash("sha256").update(source).digest("base64")}'`;

/** The report as one HTML file that loads nothing. */
export function reportHtml(report: Report): string {
  const texts = Object.assign({}, ...report.sets.map((set) => set.texts)) as SetReport["texts"];
  const whole = { name: "All gold", measure: report.whole, shown: true };
  const sections = (report.sets.length > 1 ? [whole, ...report.sets] : report.sets).map(setSection).join("");
  const policy = `default-src 'none'; style-src ${hashed(STYLE)}; script-src ${hashed(SCRIPT)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"><title>Thi Đua evals: ${escaped(report.engine)}</title><style>${STYLE}</style></head>
<body><header><h1>How good it is: ${escaped(report.engine)}</h1><p>Code ${escaped(report.fingerprint.slice(0, 12))}. A wrong value is one miss and one false alarm.</p></header>
<main>${changeSection(report)}${sections}${questionSection(report)}${errorSection(report)}</main>
<dialog id="article" aria-labelledby="article-title"><div class="top"><div><h2 id="article-title"> </h2><p class="what"></p></div><button type="button">Close</button></div><div class="text" tabindex="0"></div></dialog>
<script id="texts" type="application/json">${embedded(texts)}</script><script>${SCRIPT}</script></body></html>
`;
}

/** A page with a heading, a paragraph and what stands below, that loads nothing. `below` is markup, the others are text. */
export function htmlPage(title: string, about: string, below: string): string {
  const policy = `default-src 'none'; style-src ${hashed(STYLE)}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${escaped(policy)}"><title>Thi Đua evals: ${escaped(title)}</title><style>${STYLE}</style></head>
<body><header><h1>${escaped(title)}</h1></header><main><p>${escaped(about)}</p>${below}</main></body></html>
`;
}
