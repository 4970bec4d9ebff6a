import type { Extraction } from "@thidua/core";
import type { Language } from "./language.ts";

/** One extraction as lines for a terminal: a heading, then a line a record. */
export function extractionTable(extraction: Extraction & { input: string }, language: Language): string {
  const { article, movements, figures, awards } = extraction;
  const word = (vi: string, en: string) => (language === "vi" ? vi : en);
  const lines = [
    `${extraction.input}: ${article.title}`,
    `  ${word("tỉnh", "province")}: ${article.province?.name ?? "-"} · ${word("ngày đăng", "published")}: ${article.publishedAt ?? "-"}`,
  ];
  const section = (title: string, rows: string[][]) => {
    lines.push(`  ${title} (${rows.length})`);
    for (const row of rows) lines.push(`    ${row.filter((cell) => cell !== "").join(" · ")}`);
  };
  section(
    word("Phong trào", "Movements"),
    movements.map((movement) => [`“${movement.name}”`, movement.launcher ?? "", movement.campaign ?? ""]),
  );
  section(
    word("Số liệu", "Figures"),
    figures.map((figure) => [figure.indicator, figure.text, figure.status, figure.time?.text ?? "", figure.place?.name ?? ""]),
  );
  section(
    word("Khen thưởng", "Awards"),
    awards.map((award) => [
      award.name,
      [award.recipient.count, award.recipient.name ?? award.recipient.kind].filter((part) => part !== null).join(" "),
      award.authority.name ?? award.authority.level ?? "",
      award.status,
      award.time?.text ?? "",
    ]),
  );
  return `${lines.join("\n")}\n`;
}
