import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { canonical } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aFigure, aMovement, anArticle, anAward, anExtraction } from "../../store/test/articles.ts";
import { exportSnapshot, type Tier } from "../src/index.ts";
import { bareName, findName, findShort, personKey } from "../src/privacy/names.ts";
import { filesIn, jsonl, ungrounded } from "./read-files.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-privacy-"));
let store: Store;

const first = anArticle({
  id: "a",
  title: "NGUYỄN THỊ LỤA được khen",
  text: "Chị Nguyễn Thị Lụa ở xã Hòa An và em Bình được tặng Giấy khen. Nguyễn Thị Lụa có 3 ha chè; xã Hòa Bình có 5 ha. Ông Lê Văn Cán trao giấy.",
  author: "Đỗ Minh",
});
const second = anArticle({
  id: "b",
  text: "Bà Nguyễn Thị Lụa, thôn Đông, được tặng Bằng khen. Bà Nguyễn Thị Lụa vui. Nhà bà Lụa bán vải lụa, khăn Lụa.",
});
const third = anArticle({ id: "c", text: "Phong trào “Chè sạch” tặng Giấy khen chị Nguyễn Thị Lụa.", author: null });
const recipient = (name: string) => ({ recipient: { kind: "individual", name, count: null } }) as const;

beforeAll(async () => {
  store = await openStore({ data: join(folder, "data") });
  await store.save(
    anExtraction(first, {
      figures: [
        aFigure(first, "Nguyễn Thị Lụa có 3 ha chè", { indicator: "diện tích chè của Nguyễn Thị Lụa", value: 3, unit: "ha" }),
        aFigure(first, "xã Hòa Bình có 5 ha", { indicator: "diện tích", value: 5, unit: "ha" }),
      ],
      awards: [
        anAward(first, "Chị Nguyễn Thị Lụa ở xã Hòa An", recipient("Nguyễn Thị Lụa")),
        anAward(first, "em Bình được tặng Giấy khen", recipient("Bình")),
      ],
    }),
  );
  await store.save(
    anExtraction(second, {
      awards: [anAward(second, "Bà Nguyễn Thị Lụa, thôn Đông, được tặng Bằng khen", recipient("Bà Nguyễn Thị Lụa"))],
    }),
  );
});
beforeAll(async () => {
  const movements = [aMovement(third, "Phong trào “Chè sạch”", { name: "Chè sạch" })];
  const awards = [anAward(third, "tặng Giấy khen chị Nguyễn Thị Lụa", recipient("chị Nguyễn Thị Lụa"))];
  await store.save(anExtraction(third, { movements, awards }));
});
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function exported(name: string, tier: Tier): Promise<string> {
  const target = join(folder, name);
  await exportSnapshot(
    store,
    target,
    { formats: ["jsonl", "csv"], review: "all", tier, withText: true, excel: false },
    { version: "0", commit: null },
  );
  return target;
}
const everything = (target: string) => [...filesIn(target).keys()].map((name) => readFileSync(join(target, name), "utf8")).join("\n");

describe("the public tier", () => {
  it("has one pseudonym for one person, covers the name wherever it stands, and keeps every offset", async () => {
    const target = await exported("public", "public");
    const one = jsonl(target, "awards").find(({ article_id }) => article_id === "b")?.recipient_name;
    expect(one).toMatch(/^cá nhân [0-9a-f]{12}$/);
    expect(jsonl(target, "awards").filter(({ recipient_name }) => recipient_name === one)).toHaveLength(3);
    expect(everything(target)).not.toMatch(/Thị Lụa|THỊ LỤA|em Bình|Đỗ Minh/);
    expect(everything(target)).not.toContain("bà Lụa");
    expect(everything(target)).toContain("bán vải lụa, khăn Lụa.");
    expect(everything(target)).toMatch(/xã Hòa Bình có 5 ha/);
    expect(everything(target)).toMatch(/Lê Văn Cán trao giấy/);
    expect(everything(target)).not.toContain(await store.pseudonymKey());
    expect(ungrounded(target)).toEqual([]);
    expect(String(jsonl(target, "articles")[0]?.text)).toHaveLength(first.text.length);
  });
});

describe("what an editor says that a record belongs to", () => {
  const said = { editor: "lan", role: "editor", version: 0 } as const;
  it("names no person: not of an award that names one, not by a word that holds the name", async () => {
    const [person] = await store.snapshotRecords("award", { limit: 1, filter: { articleId: "b" } });
    const recordId = person?.record.id ?? "";
    await store.decideLink({ ...said, kind: "recipient", articleId: "b", recordId, target: "nguyễn thị lụa|" });
    const [movement] = await store.snapshotRecords("movement", { limit: 1, filter: { articleId: "c" } });
    const about = { kind: "movement", articleId: "c", recordId: movement?.record.id ?? "" } as const;
    await store.decideLink({ ...said, ...about, target: "học tập chị nguyễn thị lụa" });
    const target = await exported("links", "public");
    expect(jsonl(target, "links").filter(({ article_id }) => article_id === "b")).toEqual([]);
    expect(jsonl(target, "links").filter(({ article_id }) => article_id === "c")).toMatchObject([
      { record_id: about.recordId, target: expect.stringMatching(/^học tập chị \[[0-9a-f·]+\]$/) },
    ]);
    expect(everything(target)).not.toMatch(/thị lụa/i);
  });
});

describe("the restricted tier", () => {
  it("has names as written", async () => {
    const target = await exported("restricted", "restricted");
    expect(
      jsonl(target, "awards")
        .map(({ recipient_name }) => recipient_name)
        .sort(),
    ).toEqual(["Bà Nguyễn Thị Lụa", "Bình", "Nguyễn Thị Lụa", "chị Nguyễn Thị Lụa"]);
  });

  it("and every other keep what was erased, in this snapshot and in later ones", async () => {
    expect(await store.erase({ name: "nguyễn thị lụa", articleId: null, reason: "đơn" })).toBe(true);
    expect(await store.erase({ name: "Nguyễn Thị Lụa", articleId: null, reason: null })).toBe(false);
    const later = anArticle({ id: "c", text: "Đại biểu Nguyễn Thị Lụa nói về 7 mô hình." });
    await store.save(
      anExtraction(later, {
        figures: [aFigure(later, "Nguyễn Thị Lụa nói về 7 mô hình", { indicator: "số mô hình", value: 7, unit: "mô hình" })],
      }),
    );
    for (const tier of ["restricted", "public"] as const) {
      const target = await exported(`erased-${tier}`, tier);
      expect(everything(target)).not.toMatch(/Thị Lụa|THỊ LỤA/);
      expect(everything(target)).not.toContain("đơn");
      expect(jsonl(target, "awards").filter(({ recipient_name }) => recipient_name === "[đã xóa]")).toHaveLength(2);
      expect(jsonl(target, "figures").map(({ quote }) => quote)).toContain(`${"█".repeat("Nguyễn Thị Lụa".length)} nói về 7 mô hình`);
      expect(ungrounded(target)).toEqual([]);
    }
  });
});

describe("a name", () => {
  it.each([
    [
      "Nguyễn Thị Lụa",
      ["ông Nguyễn Thị Lụa", "Bà Nguyễn Thị Lụa, Bí thư chi bộ", "đồng chí Nguyễn Thị Lụa (sinh năm 1980)", "Nguyễn Thị Lụa - giáo viên"],
    ],
    ["Lò Văn Hoà", ["thầy giáo Lò Văn Hoà", "Nghệ nhân Lò Văn Hoà"]],
  ])("%s is what is left", (bare, written) => {
    for (const one of written) expect(bareName(one)).toBe(bare);
    for (const one of written) expect(personKey(one)).toBe(personKey(bare));
  });

  it("is found as whole words, in any case", () => {
    const found = (text: string, name: string) => findName(text.toLowerCase(), name);
    expect(found("LÊ AN, lê an và lê anh", "Lê An")).toEqual([
      [0, 5],
      [7, 12],
    ]);
    expect(found("không có", "")).toEqual([]);
  });
});

describe("the end of a name behind a title", () => {
  it.each([
    ["Rơ Châm Thưng", "Bằng khen cho ông Thưng nhân dịp này", ["Thưng"]],
    ["Vàng A Tủa", "nhà anh A Tủa, rồi anh Tủa", ["A Tủa", "Tủa"]],
    ["Hoàng Văn Dũ", "Ông Dũ; cô giáo Dũ; đồng chí Dũ", ["Dũ", "Dũ", "Dũ"]],
    ["Trần Quốc Hùng", "anh Hùng được khen", ["Hùng"]],
  ])("%s in “%s”", (name, text, found) => {
    expect(findShort(text, canonical(text), name).map(([start, end]) => text.slice(start, end))).toEqual(found);
  });

  it.each([
    ["Trần Quốc Hùng", "danh hiệu Anh hùng Lao động"],
    ["Trần Quốc Hùng", "danh hiệu Anh Hùng Lao Động"],
    ["Nguyễn Thị Lụa", "xã Lụa, làng Lụa, vải lụa"],
    ["Nguyễn Thị Lụa", "chị Lê Thị Lụa"],
    ["Nguyễn Thị Lụa", "chị Lụan"],
    ["Bình", "anh Bình"],
    ["Lê Văn Xuân", "mùa xuân, bà xuân xanh"],
  ])("%s is not in “%s”", (name, text) => {
    expect(findShort(text, canonical(text), name)).toEqual([]);
  });
});
