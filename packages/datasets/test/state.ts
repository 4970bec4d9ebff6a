import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "@thidua/extractor";
import { readArticle } from "@thidua/reader";
import type { Store } from "@thidua/store";
import { aFigure, anArticle, anAward, anExtraction, HA_GIANG } from "../../store/test/articles.ts";

const GOLD = fileURLToPath(new URL("../../../evals/gold/development/", import.meta.url));

/** Articles that were written for the project, read and extracted as an import does. */
export async function readGold(count: number) {
  const names = readdirSync(GOLD).filter((name) => name.endsWith(".txt"));
  const all = [];
  for (const name of names.sort().slice(0, count)) {
    const outcome = await readArticle(readFileSync(GOLD + name), {
      source: `/somewhere/${name}`,
      url: null,
      fetchedAt: "2026-02-03T04:05:06Z",
    });
    if (!outcome.ok) throw new Error(name);
    all.push(extract(outcome.article).extraction);
  }
  return all;
}

const TEXT = [
  "Năm 2021 thu 1.250,75 tỷ đồng. Bà Lò Thị Én, thôn “=1+1”, và ông Hoàng Văn Dũ được tặng Giấy khen; ông Hoàng Văn Dũ nói: không.",
  'Xã có 3 mô hình "mới";\tthu 40 triệu đồng.',
].join("\n\n");

/** An article with all that a table can trip over, two persons, and a copy of it. */
export const odd = anArticle({
  id: "odd-1",
  title: '=HYPERLINK("x")',
  text: TEXT,
  url: "https://example.gov.vn/a?b=1&c=2",
  author: "Vàng A Tủa",
});
const copy = { ...odd, id: "odd-2", title: "Bản chép", url: null, fetchedAt: "2026-01-02T00:00:00.000Z", contentHash: "b".repeat(64) };

export const income = aFigure(odd, "Năm 2021 thu 1.250,75 tỷ đồng", {
  indicator: "=thu ngân sách",
  value: 1_250_750_000_000,
  unit: "đồng",
  text: "1.250,75 tỷ đồng",
  time: { start: "2021", end: "2021", text: "Năm 2021" },
  place: HA_GIANG,
});
export const models = aFigure(odd, 'Xã có 3 mô hình "mới"', { indicator: 'mô hình\n"mới"', value: 3, unit: "mô hình" });
const share = aFigure(odd, "thu 40 triệu đồng", { indicator: "", value: 40_000_000.125, unit: "đồng" });
export const person = anAward(odd, "Bà Lò Thị Én, thôn “=1+1”, và ông Hoàng Văn Dũ được tặng Giấy khen", {
  award: "giay-khen",
  name: "Giấy khen",
  recipient: { kind: "individual", name: "Lò Thị Én", count: null },
});
const other = anAward(odd, "ông Hoàng Văn Dũ được tặng Giấy khen", {
  award: "giay-khen",
  name: "Giấy khen",
  rank: 2,
  recipient: { kind: "individual", name: "ông Hoàng Văn Dũ", count: null },
});

/** Fills a store with one and the same state, decisions of editors among it. */
export async function fill(store: Store, articles = 4): Promise<void> {
  for (const extraction of await readGold(articles)) await store.save(extraction);
  const records = { figures: [income, models, share], awards: [person, other] };
  await store.save(anExtraction(odd, records));
  await store.save(anExtraction(copy, records));
  const by = { articleId: "odd-1", editor: "Trần Biên Tập", role: "editor", note: "ghi chú riêng" } as const;
  const decide = async (change: Parameters<Store["reviewRecord"]>[0]) => {
    const outcome = await store.reviewRecord(change);
    if (!outcome.ok) throw new Error(outcome.why);
  };
  await decide({ ...by, action: "accept", kind: "figure", recordId: income.id, version: 0 });
  await decide({ ...by, action: "reject", kind: "figure", recordId: share.id, version: 0, reason: "wrong-value" });
  await decide({ ...by, action: "undo", kind: "figure", recordId: share.id, version: 1 });
  await decide({ ...by, action: "reject", kind: "figure", recordId: models.id, version: 0, reason: "not-a-record" });
  const record = { ...person, rank: 1 as const };
  await decide({ ...by, action: "correct", kind: "award", recordId: person.id, version: 0, record, reading: "own" });
}
