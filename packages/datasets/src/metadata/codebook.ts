import { CAMPAIGNS, HONOURS, LAWS } from "@thidua/core";
import type { Column } from "../tables/columns.ts";
import { TABLE_WORDS, wordsOf } from "../tables/words.ts";
import { type About, TITLE, versionOf } from "./about.ts";

/** Unit of a column, where it has one. */
const UNITS: Readonly<Record<string, string>> = {
  start: "UTF-16 code units",
  end: "UTF-16 code units",
  confidence: "probability, 0 to 1",
  ocr_confidence: "probability, 0 to 1",
  value: "column `unit`",
  value_exact: "column `unit`",
  recipient_count: "recipients",
};

/** `CODEBOOK.md`: every column of every table with type, unit, vocabulary, examples, and how often it is empty. */
export function codebook(about: About): string {
  const parts = about.tables.map(({ table, facts }) => {
    const rows = table.columns.map((column, i) => {
      const { nulls = 0, examples = [] } = facts.columns[i] ?? {};
      const shown = examples.map((example) => `\`${cell(example)}\``).join(", ");
      const missing = column.nullable ? `${nulls} of ${facts.rows}` : "never";
      return `| \`${column.name}\` | ${typeOf(column)} | ${UNITS[column.name] ?? ""} | ${bars(wordsOf(table.name, column.name))}${vocabularyOf(column)} | ${missing} | ${shown} |`;
    });
    const keys = table.foreignKeys.map(({ columns, table: other, of }) => `\`${columns.join(", ")}\` → \`${other}.${of.join(", ")}\``);
    return [
      `## ${table.name}`,
      "",
      TABLE_WORDS[table.name] ?? "",
      "",
      `${facts.rows} rows, sorted by their key. Key: \`${table.key.join(", ")}\`. ${keys.length > 0 ? `Refers to: ${keys.join("; ")}.` : ""}`.trimEnd(),
      "",
      "| column | type | unit | what it holds | empty | examples |",
      "|---|---|---|---|---|---|",
      ...rows,
      "",
    ].join("\n");
  });
  return [`# Codebook`, "", `${TITLE}. Version ${versionOf(about)}.`, "", ...parts, vocabularies()].join("\n");
}

function typeOf({ type, values }: Column): string {
  if (values !== null) return "one of a list";
  return {
    string: "text",
    integer: "whole number",
    number: "number",
    boolean: "truth",
    date: "day",
    decimal: "decimal(38, 9)",
    json: "JSON",
  }[type];
}

function vocabularyOf({ name, values }: Column): string {
  if (name === "award") return " See [Awards](#awards).";
  if (name === "campaign") return " See [Campaigns](#campaigns).";
  return values === null ? "" : ` Values: ${values.map((value) => `\`${value}\``).join(", ")}.`;
}

function vocabularies(): string {
  const laws = Object.entries(LAWS).map(
    ([number, { title, from, until }]) => `- ${number}: ${title}, in force ${from} to ${until ?? "today"}`,
  );
  return [
    "## Awards",
    "",
    "Values of `award`, and where the law names them.",
    "",
    ...laws,
    "",
    "| value | name | law |",
    "|---|---|---|",
    ...HONOURS.map(({ slug, name, source }) => `| \`${slug}\` | ${cell(name)} | ${cell(source)} |`),
    "",
    "## Campaigns",
    "",
    "Values of `campaign`, and what launched them.",
    "",
    "| value | name | launched by | source |",
    "|---|---|---|---|",
    ...CAMPAIGNS.map(({ slug, name, launcher, source }) => `| \`${slug}\` | ${cell(name)} | ${cell(launcher)} | ${cell(source)} |`),
    "",
  ].join("\n");
}

/** Words of this file stand as they are; only a bar would end their cell. */
function bars(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** Nothing that an article says ends a cell, a line or a code span. */
function cell(text: string): string {
  return text.replace(/\s+/g, " ").replaceAll("`", "'").replaceAll("|", "\\|");
}
