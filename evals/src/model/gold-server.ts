import { createHash } from "node:crypto";
import { type ArticleDocument, readDocument } from "@thidua/extractor";
import type { Said } from "@thidua/extractor/engines";
import { type ModelServer, modelServer } from "@thidua/model/testing";
import { readArticle } from "@thidua/reader";
import { FETCHED_AT } from "../articles.ts";
import type { Gold, GoldArticle } from "../scoring/gold.ts";
import { replyTo, saidByGold, shownIn } from "./perfect.ts";

/** One gold article, read, with what a model without fault says of it. */
export interface Known {
  readonly gold: Gold;
  readonly raw: string;
  readonly document: ArticleDocument;
  readonly said: readonly Said[];
  /** What of it annotators could differ on. */
  readonly optional: ReadonlySet<Said>;
}

export async function knownArticles(articles: readonly GoldArticle[]): Promise<Known[]> {
  return Promise.all(
    articles.map(async ({ gold, raw }) => {
      const outcome = await readArticle(new TextEncoder().encode(raw), { source: gold.doc, fetchedAt: FETCHED_AT });
      if (!outcome.ok) throw new Error(`${gold.doc}: ${outcome.problem.en}`);
      const document = readDocument(outcome.article);
      return { gold, raw, document, ...saidByGold(document, gold) };
    }),
  );
}

/** The mark of the fence around an article in a prompt. */
function markOf(document: ArticleDocument): string {
  return createHash("sha256").update(document.article.contentHash).digest("hex").slice(0, 8);
}

/** A model server that knows the gold articles by heart; `says` is what it tells of one, true or not. It insists on what is sent back. */
export async function goldServer(articles: readonly Known[], says: (article: Known) => readonly Said[]): Promise<ModelServer> {
  const byMark = new Map(articles.map((article) => [markOf(article.document), article]));
  const told = new Map<string, readonly Said[]>();
  return modelServer({
    answer: ({ messages }) => {
      const asked = messages.find(({ role, content }) => role === "user" && /^<bai_viet [\da-f]{8}>/u.test(content));
      const mark = /^<bai_viet ([\da-f]{8})>/u.exec(asked?.content ?? "")?.[1] ?? "";
      const article = byMark.get(mark);
      if (!article) return { kind: "error", status: 500, message: "an article that nobody knows" };
      let all = told.get(mark);
      if (!all) {
        all = says(article);
        told.set(mark, all);
      }
      return JSON.stringify(replyTo(shownIn(messages), all, article.document.sentences.length));
    },
  });
}
