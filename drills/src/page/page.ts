import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Drill, Words } from "../drill.ts";
import type { KeptRun } from "./results.ts";

type Language = keyof Words;

export const PAGES: Record<Language, string> = {
  en: fileURLToPath(new URL("../../../docs/reliability.md", import.meta.url)),
  vi: fileURLToPath(new URL("../../../docs/do-tin-cay.md", import.meta.url)),
};

const HEAD: Record<Language, string> = {
  en: `# What it bears

*[Tiếng Việt](do-tin-cay.md)*

Written by \`npm run drill\` from \`docs/reliability.json\`, where every long run puts its figures; a test holds the page against both. Do not edit it by hand.
The short forms of the drills run with every \`npm test\`. \`npm run drill -- NAME\` runs one of them in its long form, \`--short\` in its short one, \`--seed N\` with other random numbers, \`--times N\` so often.
`,
  vi: `# Chịu được những gì

*[English](reliability.md)*

Trang này do \`npm run drill\` viết từ \`docs/reliability.json\`, nơi mỗi lượt chạy dài ghi số liệu; có phép thử đối chiếu cả hai. Đừng sửa tay.
Dạng ngắn của các cuộc diễn tập chạy cùng mỗi lần \`npm test\`. \`npm run drill -- TÊN\` chạy một cuộc ở dạng dài, \`--short\` ở dạng ngắn, \`--seed N\` với số ngẫu nhiên khác, \`--times N\` với số lần ấy.
`,
};

const COLUMNS: Record<Language, string> = {
  en: "| drill | losses | took | on |\n| --- | ---: | ---: | --- |",
  vi: "| diễn tập | mất mát | thời gian | ngày |\n| --- | ---: | ---: | --- |",
};

/** The page in one language. */
export function pageOf(drills: readonly Drill[], kept: readonly KeptRun[], language: Language): string {
  const number = new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-US", { maximumFractionDigits: 2 });
  const cell = (value: number | string): string => (typeof value === "number" ? number.format(value) : value.replaceAll("|", "\\|"));
  const shown = drills.flatMap((drill) => kept.filter((run) => run.drill === drill.name).map((run) => ({ drill, run })));
  const summary = shown.map(({ drill, run }) => `| ${drill.title[language]} | ${cell(run.losses)} | ${cell(run.seconds)} s | ${run.on} |`);
  const parts = shown.map(({ drill, run }) => {
    const lines = [
      `## ${drill.title[language]}`,
      "",
      drill.about[language],
      "",
      `\`npm run drill -- ${drill.name}${run.times === undefined ? "" : ` --times ${run.times}`}\` · ${run.machine} · seed ${run.seed}`,
      "",
    ];
    lines.push(...run.figures.map(({ what, value }) => `- ${what[language]}: **${cell(value)}**`));
    if (run.table !== undefined) {
      const { columns, rows } = run.table;
      lines.push("", `| ${columns.map((column) => column[language]).join(" | ")} |`, `|${" --- |".repeat(columns.length)}`);
      lines.push(...rows.map((row) => `| ${row.map(cell).join(" | ")} |`));
    }
    if (run.problems.length > 0) lines.push("", ...run.problems.map((problem) => `- ✗ ${problem}`));
    return `${lines.join("\n")}\n`;
  });
  return [HEAD[language], ...(shown.length === 0 ? [] : [[COLUMNS[language], ...summary, ""].join("\n")]), ...parts].join("\n");
}

export function writePages(drills: readonly Drill[], kept: readonly KeptRun[]): void {
  for (const language of ["en", "vi"] as const) writeFileSync(PAGES[language], pageOf(drills, kept, language));
}
