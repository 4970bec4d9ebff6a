import type { AuthorityLevel, AwardStatus, Extraction, FigureStatus, RecipientKind } from "@thidua/core";
import type { Language } from "./language.ts";

type Words = readonly [vi: string, en: string];

const STATUS: Readonly<Record<FigureStatus | AwardStatus, Words>> = {
  actual: ["đã đạt", "actual"],
  estimate: ["ước đạt", "estimate"],
  forecast: ["dự kiến", "forecast"],
  target: ["chỉ tiêu", "target"],
  conferred: ["đã trao tặng", "conferred"],
  proposed: ["mới được đề nghị", "proposed"],
};

const KIND: Readonly<Record<RecipientKind, Words>> = {
  collective: ["tập thể", "collective"],
  individual: ["cá nhân", "individual"],
  household: ["hộ gia đình", "household"],
  unspecified: ["không rõ tập thể hay cá nhân", "unspecified"],
};

const LEVEL: Readonly<Record<AuthorityLevel, Words>> = {
  state: ["Nhà nước", "state"],
  government: ["Chính phủ", "government"],
  "prime-minister": ["Thủ tướng Chính phủ", "prime minister"],
  ministry: ["cấp bộ, ngành Trung ương", "ministry"],
  province: ["cấp tỉnh", "province"],
  "province-agency": ["cấp sở, ngành tỉnh", "agency of a province"],
  district: ["cấp huyện", "district"],
  commune: ["cấp xã", "commune"],
  unit: ["cơ sở", "unit"],
};

/** One extraction as lines for a terminal: a heading, then a line a record. */
export function extractionTable(extraction: Extraction & { input: string }, language: Language): string {
  const { article, movements, figures, awards } = extraction;
  const word = (vi: string, en: string) => (language === "vi" ? vi : en);
  const said = (words: Words) => word(...words);
  const { ocrConfidence: sure } = article;
  const recognised =
    sure === undefined ? "" : ` · ${word("nhận dạng chữ (OCR), độ tin cậy", "read by OCR, confidence")} ${Math.round(sure * 100)} %`;
  const lines = [
    `${extraction.input}: ${article.title}`,
    `  ${word("tỉnh", "province")}: ${article.province?.name ?? "-"} · ${word("ngày đăng", "published")}: ${article.publishedAt ?? "-"}${recognised}`,
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
    figures.map((figure) => [
      figure.indicator,
      figure.text,
      said(STATUS[figure.status]),
      figure.time?.text ?? "",
      figure.place?.name ?? "",
    ]),
  );
  section(
    word("Khen thưởng", "Awards"),
    awards.map((award) => [
      award.name,
      [award.recipient.count, award.recipient.name ?? said(KIND[award.recipient.kind])].filter((part) => part !== null).join(" "),
      award.authority.name ?? (award.authority.level ? said(LEVEL[award.authority.level]) : ""),
      said(STATUS[award.status]),
      award.time?.text ?? "",
    ]),
  );
  return `${lines.join("\n")}\n`;
}
