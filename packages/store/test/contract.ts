import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BadFilter, type RecordFilter, type Store } from "../src/index.ts";
import { accountsContract } from "./accounts-contract.ts";
import { aFigure, aMovement, anArticle, anAward, anExtraction, HA_GIANG, LE_THUY } from "./articles.ts";
import { duplicatesContract } from "./duplicates-contract.ts";
import { frontierContract } from "./frontier-contract.ts";
import { reviewContract } from "./review-contract.ts";

const TEXT = [
  "Tỉnh phát động phong trào “Hà Giang chung sức xây dựng nông thôn mới”. Đến hết năm 2019 có 41 xã đạt chuẩn nông thôn mới, bình quân 13,5 tiêu chí/xã.",
  "Hội đồng Thi đua đề nghị tặng Cờ thi đua cho huyện Quang Bình. Chủ tịch UBND tỉnh tặng Bằng khen cho 47 tập thể và 103 cá nhân.",
].join("\n\n");

const article = anArticle({ id: "ha-giang-2020", text: TEXT, url: "https://example.gov.vn/1" });
const movement = aMovement(article, "phong trào “Hà Giang chung sức xây dựng nông thôn mới”", {
  name: "Hà Giang chung sức xây dựng nông thôn mới",
  campaign: "nong-thon-moi",
  launcher: "Tỉnh",
  level: "province",
  place: HA_GIANG,
});
const communes = aFigure(article, "Đến hết năm 2019 có 41 xã đạt chuẩn nông thôn mới", {
  indicator: "số xã đạt chuẩn nông thôn mới",
  value: 41,
  time: { start: null, end: "2019", text: "Đến hết năm 2019" },
  place: HA_GIANG,
  movement: "Hà Giang chung sức xây dựng nông thôn mới",
});
const criteria = aFigure(article, "bình quân 13,5 tiêu chí/xã", {
  indicator: "số tiêu chí bình quân",
  value: 13.5,
  unit: "tiêu chí/xã",
  confidence: 0.6,
});
const flag = anAward(article, "đề nghị tặng Cờ thi đua cho huyện Quang Bình", {
  award: "co-thi-dua",
  name: "Cờ thi đua",
  authority: { level: null, name: null },
  recipient: { kind: "collective", name: "huyện Quang Bình", count: null },
  status: "proposed",
});
const praised = anAward(article, "Chủ tịch UBND tỉnh tặng Bằng khen cho 47 tập thể", {
  recipient: { kind: "collective", name: null, count: 47 },
});
const people = anAward(article, "103 cá nhân", { recipient: { kind: "individual", name: null, count: 103 } });

const later = anArticle({
  id: "quang-binh-2023",
  title: "Lệ Thủy đón Huân chương",
  text: "Trong hai năm 2021 - 2022, huyện Lệ Thủy thu 31,3 tỷ đồng. Năm 2023 phấn đấu trên 40 tỷ đồng.",
  province: { name: "Quảng Bình", level: "province", province: "Quảng Bình", code: "44" },
  publishedAt: "2023-02-01",
});
const income = aFigure(later, "Trong hai năm 2021 - 2022, huyện Lệ Thủy thu 31,3 tỷ đồng", {
  indicator: "thu ngân sách",
  value: 31_300_000_000,
  unit: "đồng",
  time: { start: "2021", end: "2022", text: "hai năm 2021 - 2022" },
  place: LE_THUY,
});
const target = aFigure(later, "Năm 2023 phấn đấu trên 40 tỷ đồng", {
  indicator: "thu ngân sách",
  value: 40_000_000_000,
  unit: "đồng",
  comparator: "gt",
  status: "target",
  time: { start: "2023", end: "2023", text: "Năm 2023" },
});

const extraction = anExtraction(article, { movements: [movement], figures: [communes, criteria], awards: [flag, praised, people] });

/** What every store does. `fresh` gives an empty one; it may take a while. */
export function storeContract(name: string, fresh: () => Promise<Store>): void {
  describe(`a store on ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await fresh();
    });
    afterAll(async () => {
      await store?.close();
    });

    it("is empty at first", async () => {
      expect(await store.counts()).toEqual({ articles: 0, movements: 0, figures: 0, awards: 0 });
      expect(await store.article("none")).toBeNull();
      expect(await store.record("figure", "none")).toBeNull();
      expect(await store.figures({})).toEqual({ items: [], next: null });
      expect(await store.passages("xã đạt chuẩn", 5)).toEqual([]);
    });

    it("saves an extraction once", async () => {
      expect(await store.save(extraction)).toBe("new");
      expect(await store.save(extraction)).toBe("unchanged");
      expect(await store.save({ ...extraction, article: { ...article, source: "elsewhere", fetchedAt: "2027-01-01T00:00:00Z" } })).toBe(
        "unchanged",
      );
      expect(await store.save(anExtraction(later, { figures: [income, target] }))).toBe("new");
      expect(await store.counts()).toEqual({ articles: 2, movements: 1, figures: 4, awards: 3 });
    });

    it("gives articles and records back as they came", async () => {
      expect(await store.article(article.id)).toEqual(article);
      const { id, title, url, source, publishedAt, province } = article;
      expect(await store.record("award", flag.id)).toEqual({ ...flag, article: { id, title, url, source, publishedAt, province } });
      expect((await store.movements({})).items).toEqual([{ ...movement, article: { id, title, url, source, publishedAt, province } }]);
    });

    it("summarises articles", async () => {
      const { text: _text, ...summary } = article;
      const { items } = await store.articles({ province: "ha giang" });
      expect(items).toEqual([{ ...summary, duplicateOf: null, counts: { movements: 1, figures: 2, awards: 3 } }]);
    });

    const figures: [string, RecordFilter, readonly { id: string }[]][] = [
      ["all, newest first, then as in the text", {}, [income, target, communes, criteria]],
      ["oldest first", { sort: "published" }, [communes, criteria, income, target]],
      ["by value", { sort: "-value" }, [target, income, communes, criteria]],
      ["by value, smallest first", { sort: "value" }, [criteria, communes, income, target]],
      ["by confidence", { sort: "confidence", limit: 1 }, [criteria]],
      ["words in any order, without accents", { q: "MỚI nong thon" }, [communes]],
      ["words with accents", { q: "đạt chuẩn" }, [communes]],
      ["a word that is not there", { q: "đạt chuẩn huyện" }, []],
      ["punctuation is no word", { q: "“…”" }, [income, target, communes, criteria]],
      ["a district with the word before it", { place: "huyện Lệ Thuỷ" }, [income]],
      ["a district by its bare name", { place: "le thuy" }, [income]],
      ["the province of a district", { province: "Tỉnh Quảng Bình" }, [income, target]],
      ["several provinces", { province: ["Quảng Bình", "Hà Giang"], limit: 3 }, [income, target, communes]],
      ["level", { level: "province" }, [communes]],
      ["a year", { from: "2019", to: "2019" }, [communes]],
      ["a period that begins in another", { from: "2022-06", to: "2030" }, [income, target]],
      ["a day", { from: "2021-03-05", to: "2021-03-05" }, [income]],
      ["before any", { to: "2018" }, []],
      ["status", { status: "target" }, [target]],
      ["any of two statuses", { status: ["target", "actual"], province: "Quảng Bình" }, [income, target]],
      ["indicator, not the quote", { indicator: "thu ngân sách" }, [income, target]],
      ["indicator asks the indicator alone", { indicator: "năm" }, []],
      ["movement", { movement: "chung sức xây dựng nông thôn mới" }, [communes]],
      ["campaign of its movement", { campaign: "nong-thon-moi" }, [communes]],
      ["review", { review: "accepted" }, []],
      ["one article", { articleId: later.id }, [income, target]],
      ["an award", { award: "bang-khen" }, []],
    ];
    it.each(figures)("lists figures: %s", async (_case, filter, expected) => {
      expect(ids((await store.figures(filter)).items)).toEqual(ids(expected));
    });

    const awards: [string, RecordFilter, readonly { id: string }[]][] = [
      ["all", {}, [flag, praised, people]],
      ["award", { award: "co-thi-dua" }, [flag]],
      ["status", { status: "conferred" }, [praised, people]],
      ["authority", { authority: "province" }, [praised, people]],
      ["recipient", { recipient: "Quang Bình" }, [flag]],
      ["recipient asks the recipient alone", { recipient: "tập thể" }, []],
      ["by count, those without one first", { sort: "value" }, [flag, praised, people]],
      ["by count, most first", { sort: "-value" }, [people, praised, flag]],
      ["province of the article", { province: "Hà Giang", limit: 1 }, [flag]],
      ["an indicator", { indicator: "số xã" }, []],
    ];
    it.each(awards)("lists awards: %s", async (_case, filter, expected) => {
      expect(ids((await store.awards(filter)).items)).toEqual(ids(expected));
    });

    it.each([
      ["name", { q: "chung sức" }, 1],
      ["launcher's level", { level: "province" }, 1],
      ["another level", { level: "national" }, 0],
      ["campaign", { campaign: "nong-thon-moi" }, 1],
      ["a status", { status: "actual" }, 0],
    ] as const)("lists movements: %s", async (_case, filter, expected) => {
      expect((await store.movements(filter)).items).toHaveLength(expected);
    });

    it.each([
      ["words of title and text together", { q: "Lệ Thủy phấn đấu Huân chương" }, [later.id]],
      ["published from", { from: "2021" }, [later.id]],
      ["published to", { to: "2020-05-10" }, [article.id]],
      ["published before", { to: "2020-05-09" }, []],
      ["oldest first", { sort: "published" }, [article.id, later.id]],
      ["what only records have", { award: "bang-khen" }, []],
    ] as const)("lists articles: %s", async (_case, filter, expected) => {
      expect(ids((await store.articles(filter)).items)).toEqual(expected);
    });

    it.each(["published", "-published", "value", "-value", "confidence", "-confidence"] as const)(
      "pages through a list by %s",
      async (sort) => {
        const whole = ids((await store.figures({ sort })).items);
        for (const limit of [1, 2, 3]) {
          const paged: string[] = [];
          let cursor: string | undefined;
          do {
            const page = await store.figures({ sort, limit, cursor });
            expect(page.items.length).toBeLessThanOrEqual(limit);
            paged.push(...ids(page.items));
            cursor = page.next ?? undefined;
          } while (cursor !== undefined);
          expect(paged).toEqual(whole);
        }
      },
    );

    it.each([
      ["limit", { limit: 0 }],
      ["limit", { limit: 201 }],
      ["limit", { limit: 1.5 }],
      ["from", { from: "năm ngoái" }],
      ["to", { to: "31/12/2020" }],
      ["cursor", { cursor: "không phải con trỏ" }],
      ["cursor", { cursor: Buffer.from('["value",1,"a",1,"b"]').toString("base64url") }],
      ["cursor", { cursor: Buffer.from('["-published",1,2,3,4]').toString("base64url") }],
    ] as const)("refuses a wrong %s", async (field, filter) => {
      const error = await store.figures(filter).then(
        () => null,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(BadFilter);
      expect(error).toMatchObject({ field });
    });

    it.each([
      ["award", "status", {}, { conferred: 2, proposed: 1 }],
      ["award", "award", { status: "proposed" }, { "co-thi-dua": 1 }],
      ["award", "authority", {}, { province: 2, null: 1 }],
      ["figure", "province", {}, { "ha giang": 2, "quang binh": 2 }],
      ["figure", "year", { province: "Hà Giang" }, { 2019: 1, null: 1 }],
      ["figure", "movement", { q: "xã đạt chuẩn" }, { "ha giang chung suc xay dung nong thon moi": 1 }],
      ["movement", "movement", {}, { "ha giang chung suc xay dung nong thon moi": 1 }],
      ["movement", "campaign", {}, { "nong-thon-moi": 1 }],
      ["movement", "award", {}, {}],
      ["figure", "review", {}, { unreviewed: 4 }],
      ["award", "engine", {}, { rules: 3 }],
    ] as const)("counts each %s by %s where %j", async (kind, by, filter, expected) => {
      const rows = await store.stats(kind, by, filter);
      expect(Object.fromEntries(rows.map(({ key, count }) => [String(key), count]))).toEqual(expected);
      for (const { articles, count } of rows) expect(articles).toBeLessThanOrEqual(count);
    });

    it("refuses an order that a list does not have", async () => {
      await expect(store.movements({ sort: "value" })).rejects.toBeInstanceOf(BadFilter);
    });

    it("takes hostile words for words", async () => {
      for (const q of ["' | !a & (b", "a:*", "\\", "');drop table figures;--", "%_", "𝒳 😀", "a\u0000b", "x".repeat(5_000)]) {
        expect(ids((await store.figures({ q, place: q, status: q, articleId: q })).items)).toEqual([]);
        await store.passages(q, 3);
      }
      expect((await store.counts()).figures).toBe(4);
    });

    it("finds the sentence that answers", async () => {
      const [best] = await store.passages("Có bao nhiêu xã đạt chuẩn nông thôn mới?", 3);
      expect(best?.quote).toBe("Đến hết năm 2019 có 41 xã đạt chuẩn nông thôn mới, bình quân 13,5 tiêu chí/xã.");
      expect(article.text.slice(best?.start, best?.end)).toBe(best?.quote);
      expect(best?.article.id).toBe(article.id);
      const found = await store.passages("Lệ Thủy thu bao nhiêu tỷ đồng", 10);
      expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
      expect(found[0]?.article.id).toBe(later.id);
    });

    it("replaces the records of an article that was read anew", async () => {
      const again = { ...extraction, figures: [communes], awards: [] };
      expect(await store.save(again)).toBe("changed");
      expect(await store.counts()).toEqual({ articles: 2, movements: 1, figures: 3, awards: 0 });
      expect(await store.record("award", flag.id)).toBeNull();
      expect(await store.versions(article.id)).toEqual([]);
      expect(await store.save(extraction)).toBe("changed");
    });

    it("keeps the article as it stood before its text changed", async () => {
      const text = TEXT.replace("41 xã", "42 xã");
      const changed = anArticle({ id: article.id, text, url: article.url });
      expect(await store.save(anExtraction(changed))).toBe("changed");
      expect(await store.article(article.id)).toEqual(changed);
      expect((await store.versions(article.id)).map((version) => version.article)).toEqual([article]);
      expect(await store.save(extraction)).toBe("changed");
      expect((await store.versions(article.id)).map((version) => version.article)).toEqual([article, changed]);
      expect((await store.passages("42 xã", 5)).some(({ quote }) => quote.includes("42 xã"))).toBe(false);
    });

    it("takes the same record said twice for one", async () => {
      const twice = anArticle({ id: "twice", text: "Có 5 xã." });
      const figure = aFigure(twice, "5 xã", { indicator: "số xã", value: 5 });
      const counted = () => store.stats("figure", "review", { articleId: "twice" });
      expect(await counted()).toEqual([]);
      await store.save(anExtraction(twice, { figures: [figure, figure] }));
      expect((await store.figures({ articleId: "twice" })).items).toHaveLength(1);
      // Counted before, and anew now that something was written.
      expect(await counted()).toEqual([{ key: "unreviewed", name: null, count: 1, articles: 1 }]);
    });

    it("holds the same text under two addresses", async () => {
      const text = "Có 6 xã.";
      const [one, two] = [anArticle({ id: "one", text }), anArticle({ id: "two", text })];
      const figure = aFigure(one, "6 xã", { indicator: "số xã", value: 6 });
      await store.save(anExtraction(one, { figures: [figure] }));
      await store.save(anExtraction(two, { figures: [figure] }));
      expect((await store.figures({ articleId: ["one", "two"], limit: 1 })).next).not.toBeNull();
      expect((await store.record("figure", figure.id))?.article.id).toBe("one");
    });

    it("saves many at once, the same one too", async () => {
      const many = Array.from({ length: 12 }, (_, i) => anExtraction(anArticle({ id: `many-${i % 4}`, text: `Có ${i % 4} xã.` })));
      const outcomes = await Promise.all(many.map((one) => store.save(one)));
      expect(outcomes.filter((outcome) => outcome === "new")).toHaveLength(4);
      expect(outcomes.filter((outcome) => outcome === "unchanged")).toHaveLength(8);
    });

    it("holds articles that are no prose", async () => {
      const texts = [
        "",
        "1 ".repeat(100_000),
        Array.from({ length: 30_000 }, (_, i) => `từ${i}`).join(" "),
        "a".repeat(100_000),
        "😀 “”\n\n\n – 'x' : * \\ ".repeat(500),
      ];
      for (const [i, text] of texts.entries()) {
        const odd = anArticle({ id: `odd-${i}`, text, publishedAt: null, province: null });
        expect(await store.save(anExtraction(odd))).toBe("new");
        expect((await store.article(odd.id))?.text).toBe(text);
      }
      expect(ids((await store.articles({ articleId: ["odd-0", "odd-1"], sort: "published", limit: 1 })).items)).toEqual(["odd-0"]);
    });

    it("knows how surely a scanned article was recognised, and that any other was not", async () => {
      const scanned = anArticle({ text: "Xã Tân Lập có 12 hộ thoát nghèo.", ocrConfidence: 0.87 });
      expect(await store.save(anExtraction(scanned, {}))).toBe("new");
      expect(await store.article(scanned.id)).toEqual(scanned);
      const summary = async () => (await store.articles({ articleId: scanned.id })).items[0]?.ocrConfidence;
      expect(await summary()).toBe(0.87);
      const { ocrConfidence: _none, ...typed } = scanned;
      expect(await store.save(anExtraction(typed, {}))).toBe("changed");
      expect(await store.article(scanned.id)).toEqual(typed);
      expect(await summary()).toBeUndefined();
    });

    it("refuses what no database can hold, and stays whole", async () => {
      const before = await store.counts();
      await expect(store.save(anExtraction(anArticle({ id: "nul", text: "a\u0000b" })))).rejects.toThrow();
      expect(await store.counts()).toEqual(before);
      expect(await store.article("nul")).toBeNull();
    });

    reviewContract(() => store);
    accountsContract(() => store);
    duplicatesContract(() => store);
    frontierContract(() => store);

    it("closes once, and says so afterwards", async () => {
      await store.close();
      await store.close();
      await expect(store.counts()).rejects.toThrow();
    });
  });
}

function ids(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}
