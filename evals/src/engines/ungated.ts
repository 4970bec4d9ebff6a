import { createHash } from "node:crypto";
import type { Award, Extraction, Figure, Movement, Place, Time } from "@thidua/core";
import { type ArticleDocument, readDocument } from "@thidua/extractor";
import { replySchema, type Said, saidOf } from "@thidua/extractor/engines";
import { asLine, type Model } from "@thidua/model";
import { readArticle } from "@thidua/reader";
import { FETCHED_AT } from "../articles.ts";
import type { PageEngine } from "../runs/articles.ts";
import { ArticleUnread } from "../runs/engines.ts";
import { digest } from "../runs/fingerprint.ts";

/*
 * What one gets without Thi Đua: one structured-output call an article, and what comes back is the result. It stands here to be measured
 * beside the engines that have a gate, and nowhere else: nothing outside the evals may import it.
 */

const SYSTEM = `Bạn đọc bài viết tiếng Việt về phong trào thi đua và trả về đối tượng JSON theo lược đồ: movements (phong trào thi đua có tên riêng), figures (con số về kết quả hoặc chỉ tiêu), awards (hình thức khen thưởng, danh hiệu được trao hoặc đề nghị, mỗi người nhận một bản ghi). sentences là số của câu nêu điều ấy. Bài viết nằm giữa hai thẻ bai_viet, mỗi dòng một câu, đầu dòng là số của câu.`;

function messagesOf(document: ArticleDocument, mark: string) {
  const { title, publishedAt } = document.article;
  const lines = document.sentences.map(({ start, end, index }) => `[${index + 1}] ${asLine(document.text.slice(start, end))}`);
  const article = `<bai_viet ${mark}>\nTiêu đề: ${asLine(title)}\nNgày đăng: ${publishedAt ?? "không rõ"}\n\n${lines.join("\n")}\n</bai_viet ${mark}>`;
  return [
    { role: "system" as const, content: SYSTEM },
    { role: "user" as const, content: article },
  ];
}

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const iso = (time: string | null): string | null => (time !== null && ISO.test(time) ? time : null);
const timeOf = (said: { start: string | null; end: string | null } | null): Time | null =>
  said && { start: iso(said.start), end: iso(said.end), text: "" };
const placeOf = (name: string | null): Place | null => (name ? { name, level: "province", province: name, code: null } : null);

/** Everything that was said, as records, none refused. What no schema of a record could hold (a rank of 7, a count of 0) is left open. */
export function believed(document: ArticleDocument, said: readonly Said[]): Extraction {
  const out: Extraction = { article: document.article, movements: [], figures: [], awards: [], warnings: [] };
  for (const [index, one] of said.entries()) {
    // A sentence that is not there: the nearest that is.
    const told = one.sentences.length === 0 ? [1] : one.sentences;
    const numbers = told.map((number) => Math.min(Math.max(number, 1), document.sentences.length));
    const start = document.sentences[Math.min(...numbers) - 1]?.start ?? 0;
    const end = document.sentences[Math.max(...numbers) - 1]?.end ?? document.text.length;
    const evidence = {
      id: digest(document.article.id, String(index), JSON.stringify(one)).slice(0, 20),
      quote: document.text.slice(start, end),
      start,
      end,
      confidence: 1,
      engine: "llm",
      review: "unreviewed",
      rule: "ungated",
      basis: {},
    } as const;
    if (evidence.quote === "") continue;
    if (one.kind === "movement") {
      if (one.name === "") continue;
      const { name, launcher } = one;
      const record: Movement = {
        ...evidence,
        kind: "movement",
        name,
        launcher,
        campaign: null,
        level: null,
        place: null,
        time: null,
        mentions: [],
      };
      out.movements.push(record);
    } else if (one.kind === "figure") {
      const { value, unit, indicator, comparator, status, movement } = one;
      const fields = { value, unit, indicator, comparator, status, movement, text: `${value} ${unit}` };
      const record: Figure = { ...evidence, kind: "figure", ...fields, time: timeOf(one.time), place: placeOf(one.place) };
      out.figures.push(record);
    } else {
      const { award, status, authority, movement, recipient } = one;
      const rank: Award["rank"] = one.rank === 1 || one.rank === 2 || one.rank === 3 ? one.rank : null;
      const held = {
        ...recipient,
        name: recipient.name || null,
        count: recipient.count !== null && recipient.count > 0 ? recipient.count : null,
      };
      const fields = { award, rank, name: award, authority, recipient: held, status, movement, decision: null, place: null };
      const record: Award = { ...evidence, kind: "award", ...fields, time: timeOf(one.time) };
      out.awards.push(record);
    }
  }
  return out;
}

/** One call an article, its reply believed. `name` names the model in what is kept. A reply that is none counts as an article without records. */
export function ungated(model: Model, name: string, mostTokens = 16_000): PageEngine {
  return {
    name: "ungated",
    fingerprint: digest("ungated", name, SYSTEM, String(mostTokens)),
    async read({ gold, raw }) {
      const outcome = await readArticle(new TextEncoder().encode(raw), { source: gold.doc, fetchedAt: FETCHED_AT });
      if (!outcome.ok) return { extraction: null, problem: outcome.problem.en, rejections: [] };
      const document = readDocument(outcome.article);
      const messages = messagesOf(document, createHash("sha256").update(outcome.article.contentHash).digest("hex").slice(0, 8));
      const reply = await model.ask({ name: "ban_ghi", messages, schema: replySchema, mostTokens });
      if (!reply.ok) {
        const { code, message } = reply.fault;
        if (code !== "truncated" && code !== "malformed" && code !== "refused") throw new ArticleUnread(gold.doc, message);
        return { extraction: believed(document, []), problem: message, rejections: [], usage: reply.usage };
      }
      return { extraction: believed(document, saidOf(reply.value)), problem: null, rejections: [], usage: reply.usage };
    },
  };
}
