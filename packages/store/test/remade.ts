import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article, Extraction } from "@thidua/core";
import { makeFolder } from "../src/database/make-folder.ts";
import { rebuildStore, type Store, type StoreLocation } from "../src/index.ts";
import { aFigure, anArticle, anExtraction } from "./articles.ts";

/** What an engine would say of an article: its first number of xã. */
export function extracted(article: Article): Extraction {
  const found = /(\d+) xã/.exec(article.text);
  return anExtraction(
    article,
    found === null ? {} : { figures: [aFigure(article, found[0], { indicator: "số xã", value: Number(found[1]) })] },
  );
}

export const communes = (id: string, count: number, changes: Partial<Article> = {}): Article =>
  anArticle({ id, text: `Năm nay ở ${id} có ${count} xã đạt chuẩn.`, ...changes });

/** Everything that can be read of a store, in one order. */
export async function contents(store: Store): Promise<string> {
  const articles = await store.snapshotArticles({ limit: 5_000 });
  const figures = await store.snapshotRecords("figure", { limit: 5_000 });
  const versions = await Promise.all(
    articles.map(async ({ id }) => (await store.versions(id)).map(({ version, article }) => ({ version, article }))),
  );
  const decided = await store.decisions({});
  const { items } = await store.feedback({});
  const rest = [await store.erasures(), await store.linkDecisions(), await store.pseudonymKey(), items];
  return JSON.stringify([articles, figures, versions, decided, rest], null, 1);
}

/** Writes of every kind that has to outlive its database. */
export async function fill(store: Store): Promise<void> {
  for (let i = 0; i < 4; i++) await store.save(extracted(communes(`bài-${i}`, i + 1)));
  await store.save(extracted(communes("bài-1", 20)));
  const [figure, other] = await store.snapshotRecords("figure", { limit: 10 });
  if (figure === undefined || other === undefined) throw new Error("no figure");
  const about = { articleId: figure.articleId, kind: "figure", recordId: figure.record.id, editor: "lan", role: "editor" } as const;
  const { article: _article, ...record } = { article: null, ...figure.record };
  await store.reviewRecord({ ...about, action: "correct", version: 0, record: { ...record, indicator: "số xã đạt chuẩn" }, request: "r1" });
  await store.reviewRecord({ ...about, action: "undo", version: 1 });
  await store.reviewRecord({ ...about, action: "accept", version: 2, note: "đúng\u2028rồi" });
  await store.reviewRecord({ ...about, articleId: other.articleId, recordId: other.record.id, action: "reject", version: 0 });
  await store.reviewArticle(figure.articleId, "complete", { editor: "lan", role: "editor" });
  await store.erase({ name: "Nguyễn Văn An", articleId: null, reason: null });
  await store.decideLink({
    kind: "indicator",
    articleId: figure.articleId,
    recordId: figure.record.id,
    target: "x",
    version: 0,
    editor: "lan",
    role: "editor",
  });
  const feedback = {
    question: "Bao nhiêu?",
    answer: "Bốn",
    what: "wrong-number",
    note: null,
    records: [{ kind: "figure", id: figure.record.id }],
  } as const;
  await store.addFeedback({ ...feedback, records: [...feedback.records] });
  await store.settleFeedback(await store.addFeedback({ ...feedback, records: [] }), "lan");
  await store.pseudonymKey();
  const said = { editor: "lan", role: "editor" } as const;
  await store.decideCopy({ ...said, articleId: "bài-2", action: "copy", original: "bài-3", version: 0 });
  await store.decideCopy({ ...said, articleId: "bài-3", action: "copy", original: "bài-0", version: 0 });
  await store.decideCopy({ ...said, articleId: "bài-3", action: "undo", original: null, version: 1 });
  // After the decision: it goes with the article's new words.
  await store.save(
    extracted(
      communes(figure.articleId, 9, { text: `Tin mới. ${figure.article.title}. Năm nay ở ${figure.articleId} có 1 xã đạt chuẩn.` }),
    ),
  );
}

/** Rebuilds as the command does, with the little engine of these tests. */
export async function rebuilt(location: StoreLocation, data: string) {
  const problems: string[] = [];
  const made = await rebuildStore(location, data, {
    remake: async ({ article }) => (article === null ? null : extracted(article)),
    problem: (subject, { en }) => problems.push(`${subject}: ${en}`),
  });
  return { ...made, problems };
}

/** Folders that are taken away at the end. `withDatabase` gives one with an empty database in it: making one takes seconds, so it is a copy. */
export function folders(): { fresh(): Promise<string>; withDatabase(): Promise<string>; clear(): Promise<void> } {
  const made: string[] = [];
  let template: Promise<string> | null = null;
  const make = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), "thidua-anew-"));
    made.push(folder);
    await makeFolder(join(folder, "store"));
    return join(folder, "store");
  };
  return {
    async withDatabase() {
      template ??= make();
      const folder = await mkdtemp(join(tmpdir(), "thidua-anew-"));
      made.push(folder);
      await cp(await template, join(folder, "data", "store"), { recursive: true });
      return join(folder, "data");
    },
    async fresh() {
      const folder = await mkdtemp(join(tmpdir(), "thidua-anew-"));
      made.push(folder);
      return join(folder, "data");
    },
    async clear() {
      for (const folder of made) await rm(folder, { recursive: true, force: true });
    },
  };
}
