import i18next from "i18next";
import type { ThiDuaRecord, UnderReview } from "../api/types.ts";
import { sourceText, timeText, titleOf } from "../parts/format.ts";
import { segmentsOf } from "./segments.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** One article's review as a page that stands on its own: no script, nothing loaded. */
export function reviewAsHtml({ article, records, review }: UnderReview): string {
  const t = i18next.t.bind(i18next);
  const all = records.map(({ record }) => record);
  const text = segmentsOf(article.text, all, null)
    .map(({ start, end, record }) => {
      const words = escaped(article.text.slice(start, end));
      return record === null ? words : `<mark class="${record.kind}" title="${escaped(titleOf(record))}">${words}</mark>`;
    })
    .join("");
  const row = (record: ThiDuaRecord): string =>
    `<tr>${[
      t(`kind.${record.kind}`),
      titleOf(record),
      record.kind === "movement" ? "" : t(`status.${record.status}`),
      record.place?.name ?? "",
      timeText(record.time),
      t(`review.${record.review}`),
      record.engine,
      record.quote,
    ]
      .map((cell) => `<td>${escaped(cell)}</td>`)
      .join("")}</tr>`;
  const heads = ["kind", "name", "status", "place", "time", "review", "engine", "quote"].map((name) =>
    name === "kind" ? t("editor.record") : t(`field.${name}`),
  );
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escaped(article.title)}</title>
<style>body{font-family:system-ui,sans-serif;line-height:1.6;max-width:70rem;margin:2rem auto;padding:0 1rem}mark.movement{background:#ecebfb}mark.figure{background:#dff1ee}mark.award{background:#fdf0d5}table{border-collapse:collapse;font-size:.9rem}td,th{border:1px solid #ccc;padding:.3rem .5rem;text-align:left;vertical-align:top}.text{white-space:pre-line}</style></head>
<body><h1>${escaped(article.title)}</h1>
<p>${escaped([article.publishedAt, sourceText(article.source), article.url].filter((part) => part !== null).join(" · "))}</p>
<p>${review === null ? "" : escaped(t(review.verdict === "complete" ? "editor.verdictComplete" : "editor.verdictNothing"))}</p>
<div class="text">${text}</div>
<h2>${escaped(t("chat.parts", { count: all.length }))}</h2>
<table><thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join("")}</tr></thead><tbody>${all.map(row).join("")}</tbody></table>
</body></html>`;
}
