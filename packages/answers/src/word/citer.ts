import type { Citation } from "@thidua/core";
import type { Finding } from "../run/finding.ts";

/** Numbers the sentences that an answer stands on; one sentence is one citation. */
export class Citer {
  readonly citations: Citation[] = [];
  readonly records: { kind: "movement" | "figure" | "award"; id: string }[] = [];

  /** The mark of the finding's sentence, `[1]`; its record is noted as used. */
  mark(finding: Finding): string {
    const { article } = finding.context;
    const { start, end } = finding.setting.range;
    if (finding.record !== null && !this.records.some((one) => one.id === finding.record?.id))
      this.records.push({ kind: finding.record.kind, id: finding.record.id });
    const known = this.citations.find((one) => one.articleId === article.id && one.start === start && one.end === end);
    if (known !== undefined) return `[${known.n}]`;
    const n = this.citations.length + 1;
    this.citations.push({
      n,
      articleId: article.id,
      title: article.title,
      url: article.url,
      publishedAt: article.publishedAt,
      quote: finding.setting.quote,
      start,
      end,
    });
    return `[${n}]`;
  }
}
