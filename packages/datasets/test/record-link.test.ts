import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RecordKind } from "@thidua/core";
import { openStore, type Store } from "@thidua/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aFigure, aMovement, anArticle, anAward, anExtraction } from "../../store/test/articles.ts";
import { linkTarget, recordLink } from "../src/index.ts";

const TEXT =
  "Phong trào “Lào Cai chung sức xây dựng nông thôn mới” có 41 xã dự. Tỉnh tặng Bằng khen cho Phòng GD&ĐT huyện Sông Mã và chị Lò Thị Mỷ.";
const place = { name: "Sơn La", level: "province", province: "Sơn La", code: "14" } as const;
const article = anArticle({ id: "nhom", text: TEXT, province: place });
const figure = aFigure(article, "có 41 xã dự", { indicator: "số xã dự", value: 41, unit: "xã", place: null });
const movement = aMovement(article, "Phong trào “Lào Cai chung sức xây dựng nông thôn mới”", {
  name: "Lào Cai chung sức xây dựng nông thôn mới",
  place: null,
});
const office = anAward(article, "Tỉnh tặng Bằng khen cho Phòng GD&ĐT huyện Sông Mã", {
  recipient: { kind: "collective", name: "Phòng GD&ĐT huyện Sông Mã", count: null },
  place: null,
});
const person = anAward(article, "Bằng khen cho Phòng GD&ĐT huyện Sông Mã và chị Lò Thị Mỷ", {
  recipient: { kind: "individual", name: "chị Lò Thị Mỷ", count: null },
  place: null,
});

const folder = mkdtempSync(join(tmpdir(), "thidua-link-"));
let store: Store;
beforeAll(async () => {
  store = await openStore({ data: folder });
  await store.save(anExtraction(article, { figures: [figure], movements: [movement], awards: [office, person] }));
});
afterAll(async () => {
  await store?.close();
  rmSync(folder, { recursive: true, force: true });
});

const OF = { movement, figure, office, person } as const;
const about = (of: keyof typeof OF) => ({ kind: OF[of].kind as RecordKind, articleId: "nhom", recordId: OF[of].id });

describe("the group that an editor names", () => {
  it.each([
    ["office", "Phòng Giáo dục và Đào tạo huyện Sông Mã", "phòng giáo dục và đào tạo huyện sông mã|sơn la"],
    ["office", "PHÒNG GD-ĐT HUYỆN SÔNG MÃ", "phòng giáo dục và đào tạo huyện sông mã|sơn la"],
    ["office", "phòng giáo dục và đào tạo huyện sông mã|sơn la", "phòng giáo dục và đào tạo huyện sông mã|sơn la"],
    ["office", "UBND tỉnh Yên Bái | Yên Bái", "ủy ban nhân dân tỉnh|yên bái"],
    ["office", "công ty cổ phần an bình|", "công ty cổ phần an bình|"],
    ["movement", "Dạy tốt - Học tốt", "day-tot-hoc-tot"],
    ["movement", "Phong trào “Sạch làng, xanh ngõ”", "sạch làng xanh ngõ"],
    ["movement", "“Bếp lửa”", "bếp lửa|sơn la"],
    ["movement", "bếp lửa|lào cai", "bếp lửa|lào cai"],
    ["movement", "Cả nước chung sức xây dựng nông thôn mới", "nong-thon-moi"],
    ["movement", "nong-thon-moi", "nong-thon-moi"],
    ["figure", "ty-le-ho-ngheo", "ty-le-ho-ngheo"],
  ] as const)("of the %s, %s, is keyed as rules key it", async (of, typed, target) => {
    expect(await linkTarget(store, about(of), typed)).toEqual({ ok: true, target });
  });

  it.each([
    ["figure", "Tỷ lệ hộ nghèo", "unknown"],
    ["figure", "khong-co", "unknown"],
    ["office", "…", "unknown"],
    ["movement", "“”", "unknown"],
    ["office", "Lò Thị Mỷ", "person"],
    ["office", "hộ bà LÒ THỊ MỶ, thôn Đông", "person"],
    ["movement", "Học tập chị Lò Thị Mỷ", "person"],
    ["person", "Phòng Giáo dục và Đào tạo huyện Sông Mã", "person"],
    ["person", "chị Lò Thị Mỷ", "person"],
  ] as const)("of the %s, %s, is none", async (of, typed, why) => {
    expect(await linkTarget(store, about(of), typed)).toEqual({ ok: false, why });
  });

  it("is what rules say where an editor says the same", async () => {
    for (const of of ["movement", "office"] as const) {
      const { byRules } = (await recordLink(store, about(of))) ?? {};
      expect(byRules).not.toBeNull();
      expect(await linkTarget(store, about(of), byRules?.target ?? "")).toEqual({ ok: true, target: byRules?.target });
    }
  });

  it("is asked for only where it may be said, of a record that is there", async () => {
    expect(await recordLink(store, about("person"))).toMatchObject({ open: false, link: null, version: 0 });
    expect(await recordLink(store, about("office"))).toMatchObject({ open: true, choices: [] });
    expect(await recordLink(store, { ...about("office"), articleId: "khac" })).toBeNull();
    expect(await linkTarget(store, { ...about("office"), articleId: "khac" }, "x")).toBeNull();
  });
});
