import type { Extraction, Rejection, ThiDuaRecord } from "@thidua/core";
import type { Language } from "./language.ts";

const HOW = {
  vi: { stated: "câu nêu", inferred: "suy từ", law: "theo luật", default: "mặc định" },
  en: { stated: "stated", inferred: "inferred from", law: "by law", default: "by default" },
} as const;

/** For every record: the rule, the span, and how each field was read; then every rejection with its reason. */
export function explainText(extraction: Extraction, rejections: readonly Rejection[], language: Language): string {
  const text = extraction.article.text;
  const lines: string[] = [];
  const show = (start: number, end: number) => `[${start}, ${end}) “${text.slice(start, end).replace(/\s+/g, " ")}”`;
  const records: ThiDuaRecord[] = [...extraction.movements, ...extraction.figures, ...extraction.awards];
  for (const record of records) {
    lines.push(`${record.kind} ${record.id} · ${record.rule} · ${record.confidence.toFixed(2)}`, `  ${show(record.start, record.end)}`);
    for (const [field, basis] of Object.entries(record.basis)) {
      lines.push(`  ${field}: ${HOW[language][basis.how]} ${basis.end > basis.start ? show(basis.start, basis.end) : ""}`.trimEnd());
    }
  }
  for (const rejection of rejections) {
    lines.push(
      `${language === "vi" ? "bỏ" : "dropped"} ${rejection.kind} · ${rejection.rule} · ${rejection.code}: ${rejection.reason}`,
      `  ${show(rejection.start, rejection.end)}`,
    );
  }
  return lines.length > 0 ? `${lines.join("\n")}\n` : "";
}
