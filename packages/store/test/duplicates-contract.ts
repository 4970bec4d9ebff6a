import { describe, expect, it } from "vitest";
import type { Store } from "../src/index.ts";
import { aFigure, anArticle, anExtraction } from "./articles.ts";

const BODY = [
  "Sáng 12/3, huyện Sơn Tây tổ chức hội nghị tổng kết phong trào thi đua yêu nước năm 2023, triển khai nhiệm vụ năm 2024.",
  "Năm qua, toàn huyện có 37 sáng kiến được công nhận, làm lợi 4,2 tỷ đồng; 128 hộ thoát nghèo; 9 xã giữ vững các tiêu chí đã đạt.",
  "Nhiều mô hình mới xuất hiện trong phong trào, được nhân dân hưởng ứng và lan rộng sang các xã lân cận, góp phần làm đẹp cảnh quan thôn xóm.",
  "Tại hội nghị, Chủ tịch UBND huyện tặng Giấy khen cho 15 tập thể và 42 cá nhân có thành tích xuất sắc.",
];
const text = BODY.join("\n\n");

/** How copies are linked, on any store; `opened` gives one with whatever else in it. */
export function duplicatesContract(opened: () => Store): void {
  describe("copies of an article", () => {
    const save = (id: string, changes: { text?: string; publishedAt?: string | null; title?: string }) =>
      opened().save(anExtraction(anArticle({ id: `copy-${id}`, text, publishedAt: "2024-03-12", ...changes })));
    const original = async (id: string) => (await opened().originalOf(`copy-${id}`))?.replace("copy-", "") ?? null;

    it("are linked to the first that was published, the exact and the near one, whatever their titles", async () => {
      await save("b", { publishedAt: "2024-03-14" });
      await save("c", { text: `Theo Cổng thông tin điện tử tỉnh: ${text.replace("lan rộng", "nhân rộng")}`, publishedAt: "2024-03-20" });
      expect([await original("b"), await original("c")]).toEqual([null, "b"]);
      await save("a", { title: "Tin khác hẳn" });
      expect([await original("a"), await original("b"), await original("c")]).toEqual([null, "a", "a"]);
    });

    it("are no copies: the report of another year, and a text of few words", async () => {
      await save("year", { text: text.replace(/\d+/g, (digits) => String(Number(digits) * 3 + 1)) });
      expect(await original("year")).toBeNull();
      for (const id of ["short", "shorter"]) await save(id, { text: "Danh sách kèm theo." });
      expect(await original("shorter")).toBeNull();
    });

    it("are left out where only originals are asked for", async () => {
      const copy = anArticle({ id: "copy-d", text, publishedAt: "2024-04-01", title: "Bản đăng lại" });
      await opened().save(anExtraction(copy, { figures: [aFigure(copy, "37 sáng kiến", { indicator: "số sáng kiến", value: 37 })] }));
      expect((await opened().figures({ articleId: copy.id })).items).toHaveLength(1);
      expect((await opened().figures({ articleId: copy.id, originals: true })).items).toEqual([]);
      expect((await opened().articles({ articleId: copy.id })).items[0]?.duplicateOf).toBe("copy-a");
      expect((await opened().articles({ articleId: copy.id, originals: true })).items).toEqual([]);
      const passages = await opened().passages("toàn huyện có 37 sáng kiến được công nhận", 20);
      expect(passages.filter(({ quote }) => quote.includes("37 sáng kiến")).map(({ article }) => article.id)).toEqual(["copy-a"]);
    });

    it("are originals again when their words change, and hand on what was a copy of them", async () => {
      const other = "Đoàn thanh niên xã ra quân trồng cây ven đường, dọn vệ sinh ba tuyến kênh, cùng nhau giữ gìn môi trường sạch đẹp.";
      await save("a", { text: other });
      expect([await original("a"), await original("b"), await original("c"), await original("d")]).toEqual([null, null, "b", "b"]);
      await save("c", { text: `${other} Hết.`, publishedAt: "2024-03-20" });
      expect([await original("c"), await original("d")]).toEqual(["a", "b"]);
    });

    describe("as an editor says", () => {
      const by = { editor: "lan", role: "editor" } as const;
      const words = (i: number) => Array.from({ length: 60 }, (_, at) => `chữ${i}x${at}`).join(" ");
      const id = (name: string) => `copy-${name}`;
      const decide = (name: string, action: "copy" | "own" | "undo", version: number, to: string | null = null) =>
        opened().decideCopy({ articleId: id(name), action, original: to === null ? null : id(to), version, ...by });

      it("an article is a copy of another, its own copies along; taken back, all is as it was", async () => {
        await save("s", { text: words(1), publishedAt: "2024-05-01" });
        await save("s2", { text: words(1), publishedAt: "2024-05-02" });
        await save("t", { text: words(2), publishedAt: "2024-05-03" });
        const mark = await opened().snapshotMark();
        const made = await decide("s", "copy", 0, "t");
        expect(made).toMatchObject({ ok: true, version: 1, original: { id: id("t") }, history: [{ action: "copy", editor: "lan" }] });
        expect([await original("s"), await original("s2"), await original("t")]).toEqual(["t", "t", null]);
        expect(await opened().snapshotMark()).not.toBe(mark);
        expect(await opened().copyState(id("t"))).toMatchObject({ copies: [{ id: id("s") }, { id: id("s2") }] });
        const back = await decide("s", "undo", 1);
        expect(back).toMatchObject({ ok: true, version: 2, original: null, history: [{}, { action: "undo" }] });
        expect([await original("s"), await original("s2"), await original("t")]).toEqual([null, "s", null]);
      });

      it("two that were found alike are no copies, and stay so when they are read anew", async () => {
        expect(await decide("s2", "own", 0)).toMatchObject({ ok: true, original: null });
        expect(await original("s2")).toBeNull();
        await save("s2", { text: words(1), publishedAt: "2024-05-02", title: "Tiêu đề mới" });
        await save("s", { text: words(1), publishedAt: "2024-05-01", title: "Tiêu đề mới nữa" });
        expect([await original("s"), await original("s2")]).toEqual([null, null]);
        await decide("s2", "undo", 1);
        expect(await original("s2")).toBe("s");
      });

      it("a copy that was said holds when the article is read anew", async () => {
        await decide("t", "copy", 0, "s");
        await save("t", { text: words(3), publishedAt: "2024-05-03" });
        expect(await original("t")).toBe("s");
      });

      it.each([
        ["changed", "t", "own", 0, null],
        ["not-found", "s", "copy", 2, "khong-co"],
        ["circle", "s", "copy", 2, "t"],
        ["circle", "s", "copy", 2, "s"],
        ["nothing-to-undo", "s", "undo", 2, null],
        ["not-found", "khong-co", "own", 0, null],
      ] as const)("%s: nothing is changed", async (why, name, action, version, to) => {
        const before = await opened().copyState(id(name));
        expect(await decide(name, action, version, to)).toMatchObject({ ok: false, why });
        expect(await opened().copyState(id(name))).toEqual(before);
      });
    });

    it("that are saved at once find each other", async () => {
      const long = Array.from({ length: 60 }, (_, i) => `từ${i}`).join(" ");
      await Promise.all(["p", "q", "r"].map((id) => save(id, { text: long, publishedAt: null })));
      const linked = await Promise.all(["p", "q", "r"].map(original));
      expect(linked.filter((one) => one === null)).toHaveLength(1);
    });
  });
}
