import type { Figure, ThiDuaRecord } from "@thidua/core";
import { beforeAll, describe, expect, it } from "vitest";
import type { ReviewChange, ReviewOutcome, Store } from "../src/index.ts";
import { aFigure, aMovement, anArticle, anAward, anExtraction, HA_GIANG } from "./articles.ts";

const TEXT =
  "Phong trào “Lào Cai chung tay vì người nghèo” có 12 huyện dự. Năm 2021 có 30 hộ thoát nghèo, rà soát lại là 33 hộ. Tỉnh tặng Bằng khen cho 8 tập thể và 9 cá nhân.";
const article = anArticle({ id: "reviewed-1", text: TEXT, title: "Bài để duyệt" });
const movement = aMovement(article, "Phong trào “Lào Cai chung tay vì người nghèo”", {
  name: "Lào Cai chung tay vì người nghèo",
  campaign: "vi-nguoi-ngheo",
});
const districts = aFigure(article, "12 huyện", {
  indicator: "số huyện dự",
  value: 12,
  unit: "huyện",
  movement: movement.name,
  confidence: 0.4,
});
const households = aFigure(article, "Năm 2021 có 30 hộ thoát nghèo, rà soát lại là 33 hộ", {
  indicator: "số hộ thoát nghèo",
  value: 30,
  unit: "hộ",
  text: "30 hộ",
  time: { start: "2021", end: "2021", text: "Năm 2021" },
  place: HA_GIANG,
});
const SENTENCE = "Tỉnh tặng Bằng khen cho 8 tập thể và 9 cá nhân";
const groups = anAward(article, SENTENCE, { recipient: { kind: "collective", name: null, count: 8 } });
const people = anAward(article, SENTENCE, { recipient: { kind: "individual", name: null, count: 9 } });
const extraction = anExtraction(article, { movements: [movement], figures: [districts, households], awards: [groups, people] });
const corrected: Figure = { ...households, value: 33, text: "33 hộ", engine: "editor", rule: "editor/read-again" };

function change(action: ReviewChange["action"], record: ThiDuaRecord, version: number, more: Partial<ReviewChange> = {}): ReviewChange {
  return { action, articleId: article.id, kind: record.kind, recordId: record.id, version, editor: "lan", role: "editor", ...more };
}

/** What editors decide, and how it stands. */
export function reviewContract(storeOf: () => Store): void {
  describe("review", () => {
    beforeAll(async () => {
      await storeOf().save(extraction);
    });
    const valuesOf = async (): Promise<number[]> => {
      const { items } = await storeOf().figures({ articleId: article.id, indicator: "hộ thoát nghèo" });
      return items.map(({ value }) => value);
    };
    const ok = (outcome: ReviewOutcome): ReviewOutcome & { ok: true } => {
      if (!outcome.ok) throw new Error(outcome.why);
      return outcome;
    };

    it("says how a record stands that nobody decided about", async () => {
      expect(await storeOf().recordState(households.id)).toMatchObject({ version: 0, history: [], record: { value: 30 } });
      expect(await storeOf().recordState("none")).toBeNull();
      expect(await storeOf().recordState(households.id, "another-article")).toBeNull();
    });

    it("puts a correction at once into lists, counts and searches", async () => {
      const store = storeOf();
      const outcome = ok(
        await store.reviewRecord(
          change("correct", households, 0, { record: corrected, reading: "read", reason: "wrong-value", note: "rà soát" }),
        ),
      );
      expect(outcome).toMatchObject({ version: 1, record: { value: 33, review: "corrected", engine: "editor", id: households.id } });
      expect(await valuesOf()).toEqual([33]);
      expect(ids((await store.figures({ review: "corrected", articleId: article.id })).items)).toEqual([households.id]);
      expect(await store.record("figure", households.id)).toMatchObject({ value: 33 });
      const [decision] = outcome.history;
      expect(decision).toMatchObject({
        editor: "lan",
        reason: "wrong-value",
        reading: "read",
        before: { value: 30 },
        after: { value: 33 },
      });
    });

    it("does nothing for an editor who saw an older state, and shows the newer one", async () => {
      const outcome = await storeOf().reviewRecord(change("accept", households, 0, { editor: "minh" }));
      expect(outcome).toMatchObject({ ok: false, why: "changed", version: 1, record: { value: 33 }, history: [{ editor: "lan" }] });
      expect(await valuesOf()).toEqual([33]);
    });

    it("lets one of many editors at once through", async () => {
      const store = storeOf();
      const outcomes = await Promise.all(["a", "b", "c", "d"].map((editor) => store.reviewRecord(change("accept", groups, 0, { editor }))));
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect((await store.recordState(groups.id))?.history).toHaveLength(1);
    });

    it("keeps two records apart that stand in the same words", async () => {
      await storeOf().reviewRecord(change("reject", people, 0, { reason: "not-a-record" }));
      const { items } = await storeOf().awards({ articleId: article.id });
      expect(items.map(({ id, review }) => [id, review])).toEqual(
        [
          [groups.id, "accepted"],
          [people.id, "rejected"],
        ].sort(([a = ""], [b = ""]) => (a < b ? -1 : 1)),
      );
    });

    it("does a request once, however often it comes", async () => {
      const store = storeOf();
      const request = change("accept", districts, 0, { request: "reviewed-1-request" });
      expect(ok(await store.reviewRecord(request)).version).toBe(1);
      expect(ok(await store.reviewRecord(request)).version).toBe(1);
    });

    it("holds when the article is read anew, with other ids too", async () => {
      const store = storeOf();
      const renamed = { ...households, id: "another-rule", rule: "figures/other", indicator: "hộ thoát nghèo" };
      expect(await store.save({ ...extraction, figures: [districts, renamed] })).toBe("changed");
      expect(await valuesOf()).toEqual([33]);
      expect(await store.save({ ...extraction, figures: [] })).toBe("changed");
      expect(await valuesOf()).toEqual([33]);
      expect((await store.articles({ articleId: article.id })).items[0]?.counts).toEqual({ movements: 1, figures: 2, awards: 2 });
      expect(await store.save(extraction)).toBe("changed");
      expect(await store.save(extraction)).toBe("unchanged");
      expect(ids((await store.figures({ articleId: article.id })).items)).toEqual([districts.id, households.id]);
    });

    it("moves with its words when the text changes, and waits where they are gone", async () => {
      const store = storeOf();
      const longer = anArticle({ id: article.id, text: `Mở đầu.\n\n${TEXT}`, title: article.title });
      await store.save(anExtraction(longer));
      const found = await store.record("figure", households.id);
      expect(longer.text.slice(found?.start, found?.end)).toBe(households.quote);
      await store.save(anExtraction(anArticle({ id: article.id, text: "Không còn gì.", title: article.title })));
      expect(await valuesOf()).toEqual([]);
      expect((await store.recordState(households.id))?.history).toHaveLength(1);
      await store.save(extraction);
      expect(await valuesOf()).toEqual([33]);
    });

    it("takes back by one more decision, and so on back", async () => {
      const store = storeOf();
      await store.reviewRecord(change("accept", households, 1));
      const once = ok(await store.reviewRecord(change("undo", households, 2)));
      expect(once).toMatchObject({ version: 3, record: { review: "corrected", value: 33 } });
      const twice = ok(await store.reviewRecord(change("undo", households, 3)));
      expect(twice).toMatchObject({ version: 4, record: { review: "unreviewed", value: 30, engine: "rules" } });
      expect(twice.history.map(({ action }) => action)).toEqual(["correct", "accept", "undo", "undo"]);
      expect(await store.reviewRecord(change("undo", households, 4))).toMatchObject({ ok: false, why: "nothing-to-undo" });
      expect(await valuesOf()).toEqual([30]);
    });

    it("adds what the engine missed, and takes it away again", async () => {
      const store = storeOf();
      const made = aFigure(article, "33 hộ", { indicator: "số hộ thoát nghèo sau rà soát", value: 33, unit: "hộ", engine: "editor" });
      const added = ok(await store.reviewRecord(change("create", made, 0, { record: made, reading: "own", reason: "missed" })));
      expect(added.record).toMatchObject({ engine: "editor", review: "corrected" });
      expect(await store.reviewRecord(change("create", made, 1, { record: made }))).toMatchObject({ ok: false, why: "changed" });
      await store.save({ ...extraction, movements: [] });
      await store.save(extraction);
      expect(await store.record("figure", made.id)).not.toBeNull();
      const gone = ok(await store.reviewRecord(change("undo", made, 1)));
      expect(gone.record).toBeNull();
      expect(await store.record("figure", made.id)).toBeNull();
    });

    it.each([
      ["words that are not there", { ...corrected, quote: "Năm 2021 có 34 hộ" }],
      ["words elsewhere", { ...corrected, start: 0, end: corrected.quote.length }],
      ["another kind", movement],
    ])("refuses a quote of %s", async (_case, record) => {
      const version = (await storeOf().recordState(households.id))?.version ?? 0;
      expect(await storeOf().reviewRecord(change("correct", households, version, { record }))).toMatchObject({
        ok: false,
        why: "not-in-text",
      });
    });

    it("refuses decisions about what is not there", async () => {
      const nothing = change("accept", { ...households, id: "none" }, 0);
      expect(await storeOf().reviewRecord(nothing)).toMatchObject({ ok: false, why: "not-found" });
      expect(await storeOf().reviewRecord({ ...nothing, articleId: "none" })).toMatchObject({ ok: false, why: "not-found" });
    });

    describe("merging a record into another", () => {
      const two = anArticle({ id: "twins", text: "Có 41 hộ nghèo. Nay có 41 hộ nghèo. Phong trào “Vì hộ nghèo”.", province: null });
      const of = (quote: string) => aFigure(two, quote, { indicator: "số hộ nghèo", value: 41, unit: "hộ" });
      const [first, second] = [of("Có 41 hộ nghèo"), of("Nay có 41 hộ nghèo")];
      const name = aMovement(two, "Phong trào “Vì hộ nghèo”", { name: "Vì hộ nghèo" });
      const merge = (record: ThiDuaRecord, sameAs: string, version = 0) =>
        storeOf().reviewRecord(change("reject", record, version, { articleId: two.id, reason: "duplicate", sameAs }));
      beforeAll(() => storeOf().save(anExtraction(two, { figures: [first, second], movements: [name] })));

      it.each([
        ["itself", first.id, "same-record"],
        ["what is not there", "none", "same-missing"],
        ["a record of another kind", name.id, "same-kind"],
      ])("refuses %s", async (_case, sameAs, why) => {
        expect(await merge(first, sameAs)).toMatchObject({ ok: false, why, version: 0 });
      });

      it("keeps one of two, however two editors merge them into each other at once", async () => {
        const outcomes = await Promise.all([merge(first, second.id), merge(second, first.id)]);
        expect(outcomes.map((outcome) => (outcome.ok ? "done" : outcome.why)).sort()).toEqual(["done", "same-rejected"]);
        const { items } = await storeOf().figures({ articleId: two.id, review: "unreviewed" });
        expect(items).toHaveLength(1);
      });
    });

    describe("what a record belongs to", () => {
      const linked = anArticle({ id: "linked", text: "Có 41 hộ nghèo.", province: null });
      const figure = aFigure(linked, "Có 41 hộ nghèo", { indicator: "số hộ nghèo", value: 41, unit: "hộ" });
      const about = { kind: "indicator", articleId: linked.id, recordId: figure.id } as const;
      const link = (target: string | null, version: number, more = {}) =>
        storeOf().decideLink({ ...about, target, version, editor: "lan", role: "editor", ...more });
      const last = async () => (await storeOf().linkDecisions(about))[0];
      beforeAll(() => storeOf().save(anExtraction(linked, { figures: [figure] })));

      it("is changed by who saw how it stands, one after the other", async () => {
        expect(await last()).toBeUndefined();
        const outcomes = await Promise.all(["so-ho-ngheo", "so-ho-thoat-ngheo"].map((target) => link(target, 0)));
        expect(outcomes.sort()).toEqual(["changed", "done"]);
        const stands = await last();
        expect(await link("ty-le-ho-ngheo", 0)).toBe("changed");
        expect(await last()).toEqual(stands);
        expect(await link(null, stands?.id ?? 0)).toBe("done");
        expect(await last()).toMatchObject({ target: null, editor: "lan" });
      });

      it("is told of the record of one article, and changed of none that is not there", async () => {
        const other = { ...linked, id: "linked-2", contentHash: "c".repeat(64) };
        await storeOf().save(anExtraction(other, { figures: [figure] }));
        expect(await storeOf().linkDecisions({ ...about, articleId: other.id })).toEqual([]);
        expect(await link("so-ho-ngheo", 0, { articleId: other.id })).toBe("done");
        expect((await last())?.target).toBeNull();
        expect(await link("so-ho-ngheo", 0, { articleId: "none" })).toBe("not-found");
      });
    });

    it("lets figures follow the campaign of a corrected movement", async () => {
      const store = storeOf();
      const record = { ...movement, campaign: "nong-thon-moi", engine: "editor" as const };
      await store.reviewRecord(change("correct", movement, 0, { record }));
      expect(ids((await store.figures({ articleId: article.id, campaign: "nong-thon-moi" })).items)).toEqual([districts.id]);
    });

    it("gives all decisions in order, page by page", async () => {
      const all = await storeOf().decisions({ articleId: article.id });
      expect(all.map(({ id }) => id)).toEqual(all.map(({ id }) => id).sort((a, b) => a - b));
      const some = await storeOf().decisions({ articleId: article.id, after: all[1]?.id ?? 0, limit: 2 });
      expect(some).toEqual(all.slice(2, 4));
    });

    it("queues what is reported, then what contradicts, then what is doubtful and used", async () => {
      const store = storeOf();
      const one = anArticle({ id: "queue-1", text: "Có 5 xã, 6 thôn, 7 bản, 8 tổ.", province: null });
      const two = anArticle({ id: "queue-2", text: "Nơi ấy có 9 thôn trong kỳ.", province: null });
      const when = { place: HA_GIANG, time: { start: "2022", end: "2022", text: "" } };
      const sure = aFigure(one, "5 xã", { indicator: "số xã", value: 5, confidence: 0.99 });
      const disputed = aFigure(one, "6 thôn", { indicator: "số thôn", value: 6, unit: "thôn", confidence: 0.95, ...when });
      const doubtful = aFigure(one, "7 bản", { indicator: "số bản", value: 7, unit: "bản", confidence: 0.5 });
      const reported = aFigure(one, "8 tổ", { indicator: "số tổ", value: 8, unit: "tổ", confidence: 0.97 });
      const other = aFigure(two, "9 thôn", { indicator: "Số thôn", value: 9, unit: "thôn", confidence: 0.95, ...when });
      await store.save(anExtraction(one, { figures: [sure, disputed, doubtful, reported] }));
      await store.save(anExtraction(two, { figures: [other] }));
      const id = await store.addFeedback({
        question: "Có bao nhiêu tổ?",
        answer: "8 tổ",
        what: "wrong-number",
        note: null,
        records: [{ kind: "figure", id: reported.id }],
      });
      await store.countUses([{ kind: "figure", id: doubtful.id }]);
      await store.countUses([
        { kind: "figure", id: doubtful.id },
        { kind: "figure", id: doubtful.id },
      ]);
      const { items, left } = await store.reviewQueue({ articleId: "queue-1" });
      expect(items.map(({ record, why, uses }) => [record.id, why, uses])).toEqual([
        [reported.id, ["reported"], 0],
        [disputed.id, ["conflict"], 0],
        [doubtful.id, ["doubtful", "used"], 2],
        [sure.id, ["new"], 0],
      ]);
      expect(left).toBe(4);
      expect((await store.feedback({ state: "open" })).items.map((given) => given.id)).toContain(id);
      expect(await store.settleFeedback(id, "lan")).toBe(true);
      expect(await store.settleFeedback(id, "lan")).toBe(false);
      expect((await store.reviewQueue({ articleId: "queue-1", kind: "figure", limit: 1 })).items[0]?.record.id).toBe(disputed.id);
      expect((await store.reviewQueue({ articleId: "queue-1", kind: "award" })).items).toEqual([]);
      expect((await store.reviewQueue({ articleId: "queue-1", engine: "llm" })).left).toBe(0);
    });

    it("shows an article with all its records and what was said of it", async () => {
      const store = storeOf();
      expect(await store.articleUnderReview("none")).toBeNull();
      const shown = await store.articleUnderReview(article.id);
      expect(shown?.article.text).toBe(TEXT);
      expect(shown?.records.map(({ record, version }) => [record.id, version])).toContainEqual([people.id, 1]);
      expect(shown?.review).toBeNull();
      const by = { editor: "lan", role: "editor" } as const;
      expect(await store.reviewArticle(article.id, "nothing-here", by)).toBe(true);
      expect((await store.articleUnderReview(article.id))?.review).toMatchObject({ verdict: "nothing-here", editor: "lan" });
      await store.reviewArticle(article.id, "open", by);
      expect((await store.articleUnderReview(article.id))?.review).toBeNull();
      expect(await store.reviewArticle("none", "complete", by)).toBe(false);
    });

    it("draws a tenth for a second look that changes nothing, and measures agreement", async () => {
      const store = storeOf();
      const many = anArticle({ id: "drawn", text: Array.from({ length: 60 }, (_, i) => `Có ${i + 10} hộ.`).join(" "), province: null });
      const figures = Array.from({ length: 60 }, (_, i) =>
        aFigure(many, `Có ${i + 10} hộ`, { indicator: "số hộ", value: i + 10, unit: "hộ" }),
      );
      await store.save(anExtraction(many, { figures }));
      const before = await store.agreement();
      for (const figure of figures) await store.reviewRecord({ ...change("accept", figure, 0), articleId: many.id });
      const waiting = (await store.agreement()).waiting - before.waiting;
      expect(waiting).toBeGreaterThan(0);
      expect(waiting).toBeLessThan(20);
      let reviewed = 0;
      for (let item = await store.nextBlind("minh"); item !== null; item = await store.nextBlind("minh")) {
        const { article: at, record } = item;
        expect(record.review).toBe("unreviewed");
        const review = reviewed === 0 ? "rejected" : "accepted";
        const about = { articleId: at.id, kind: record.kind, recordId: record.id, review, record: null } as const;
        if (at.id === many.id) expect(await store.reviewBlind({ ...about, editor: "lan" })).toBe(false);
        expect(await store.reviewBlind({ ...about, editor: "minh" })).toBe(true);
        expect(await store.reviewBlind({ ...about, editor: "minh" })).toBe(false);
        reviewed++;
      }
      const after = await store.agreement();
      expect(after.pairs - before.pairs).toBe(reviewed);
      expect(after.disagreements.length).toBeGreaterThan(0);
      expect(after.agreed).toBeLessThan(1);
    });
  });
}

function ids(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id);
}
