// Writes docs/security.md from docs/security/asvs.json and access.json: node --import tsx scripts/security.ts
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const id = z.string().regex(/^\d+\.\d+\.\d+$/);
const row = z.strictObject({ id, asks: z.string().min(10).max(160) });
const why = z.string().min(4);
/** A test's file, and the title of its case after those of the groups that it stands in. */
const test = z.strictObject({ file: z.string(), title: z.string() });

export const securitySchema = z.strictObject({
  version: z.literal("5.0.0"),
  /** Numbers of the requirements that the table answers, by their level. */
  level1: z.array(id),
  level2: z.array(id),
  rows: z.array(
    z.discriminatedUnion("state", [
      row.extend({ state: z.literal("shown"), tests: z.array(test).min(1), note: why.optional() }),
      row.extend({ state: z.literal("not applicable"), because: why }),
      row.extend({ state: z.literal("missing"), missing: why, takes: why }),
    ]),
  ),
});
export type Security = z.infer<typeof securitySchema>;
type Row = Security["rows"][number];

export const CHAPTERS: Record<string, string> = {
  1: "Encoding",
  2: "Validation and logic",
  3: "Web pages",
  4: "API",
  5: "Files",
  6: "Authentication",
  7: "Sessions",
  8: "Authorisation",
  9: "Tokens that say what they are",
  10: "OAuth",
  11: "Cryptography",
  12: "Transport",
  13: "Configuration",
  14: "Data",
  15: "Building",
  16: "Logs and errors",
};

const WHO: Record<string, string> = {
  anyone: "anybody",
  session: "anybody, about their own session",
  reader: "whoever may read: this machine, a reading key, any account",
  key: "this machine, a reading key",
  editor: "editors, administrators, an editor's key",
};

const STATES = ["shown", "not applicable", "missing"] as const;

const chapterOf = ({ id }: Row): string => id.split(".", 1)[0] ?? "";
const cell = (text: string): string => text.replaceAll("|", "\\|");

function proof(row: Row): string {
  if (row.state === "not applicable") return `**not applicable**: ${row.because}`;
  if (row.state === "missing") return `**missing**: ${row.missing} It would take ${row.takes}`;
  const tests = row.tests.map(({ file, title }) => `[${file.split("/").at(-1)}](../${file}): ${title.replaceAll("*", "\\*")}`);
  return [...tests, ...(row.note === undefined ? [] : [`*${row.note}*`])].join("<br>");
}

/** The page, from its data. */
export function pageOf({ version, level1, rows }: Security, access: Record<string, readonly string[]>): string {
  const first = new Set(level1);
  const count = (some: readonly Row[]): string => STATES.map((state) => some.filter((one) => one.state === state).length).join(" | ");
  const chapters = Object.entries(CHAPTERS).map(([number, name]) => ({
    name: `V${number} ${name}`,
    rows: rows.filter((one) => chapterOf(one) === number),
  }));
  const counts = [
    ...chapters.map(({ name, rows: some }) => `| ${name} | ${count(some)} |`),
    `| **level 1** | ${count(rows.filter((one) => first.has(one.id)))} |`,
    `| **level 2** | ${count(rows.filter((one) => !first.has(one.id)))} |`,
    `| **all ${rows.length}** | ${count(rows)} |`,
  ];
  const parts = chapters.map(({ name, rows: some }) => {
    const lines = some.map((one) => `| v${version}-${one.id} | ${first.has(one.id) ? 1 : 2} | ${cell(one.asks)} | ${cell(proof(one))} |`);
    return `## ${name}\n\n| requirement | level | what is asked | state, and the test that shows it |\n| --- | ---: | --- | --- |\n${lines.join("\n")}\n`;
  });
  const groups = Object.entries(access).map(([group, ids]) => `| ${WHO[group] ?? group} | ${ids.map((one) => `\`${one}\``).join(" ")} |`);
  return `# Security, requirement by requirement

*Tiếng Việt: từng điều của OWASP ASVS 5.0 và phép thử cho thấy; [quy tắc](security/rules.md), [vận hành](users/van-hanh.md).*

Written by \`node --import tsx scripts/security.ts\` from \`docs/security/asvs.json\` and \`docs/security/access.json\`; a test holds the page against both, and fails where a case that is named here is not there. Do not edit it by hand.

The [OWASP Application Security Verification Standard](https://github.com/OWASP/ASVS) ${version}: level 1 of every chapter, level 2 of V4, V6, V7, V8 and V16. Numbers are the standard's, wordings ours. V17 (WebRTC) asks nothing at level 1. The [rules](security/rules.md) say what the service holds to. *Shown*: a test would fail if it were not so. *Not applicable*: there is nothing here that it could be about. *Missing*: it is not there.

| chapter | shown | not applicable | missing |
| --- | ---: | ---: | ---: |
${counts.join("\n")}

${parts.join("\n")}
## Who may what

Where the service listens for others than this machine. Every operation of \`/openapi.json\` is asked by a stranger, with a reading key, by a viewer and by an editor ([test](../apps/bot-api/src/security.test.ts)).

| open to | operations |
| --- | --- |
${groups.join("\n")}
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = (path: string): URL => new URL(`../docs/${path}`, import.meta.url);
  const data = (path: string): unknown => JSON.parse(readFileSync(at(path), "utf8"));
  const access = z.record(z.string(), z.array(z.string())).parse(data("security/access.json"));
  writeFileSync(at("security.md"), pageOf(securitySchema.parse(data("security/asvs.json")), access));
}
