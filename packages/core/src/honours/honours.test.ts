import { describe, expect, it } from "vitest";
import { canonical } from "../vietnamese/characters.ts";
import { authorityByLaw, HONOURS, holderOf, honourOf } from "./honours.ts";
import { rankOf } from "./ranks.ts";
import { awardSlugSchema } from "./slugs.ts";

describe("the list of honours", () => {
  it("has every slug but khen-thuong, once", () => {
    const slugs = HONOURS.map((honour) => honour.slug);
    expect([...slugs, "khen-thuong"].sort()).toEqual([...awardSlugSchema.options].sort());
  });

  it("holds each written form in one entry only, NFC, without blanks at its ends", () => {
    const seen = new Map<string, string>();
    for (const honour of HONOURS) {
      for (const form of honour.forms) {
        expect(form).toBe(form.normalize("NFC").trim());
        const view = canonical(form);
        expect(seen.get(view), form).toBeUndefined();
        seen.set(view, honour.slug);
      }
    }
  });

  it("names its source", () => {
    for (const honour of HONOURS) expect(honour.source).not.toBe("");
  });
});

describe("what the law says where the text is silent", () => {
  it.each([
    ["huan-chuong-lao-dong", "state", "unspecified"],
    ["huy-chuong-chien-si-ve-vang", "state", "unspecified"],
    ["anh-hung-lao-dong", "state", "unspecified"],
    ["nha-giao-uu-tu", "state", "individual"],
    ["chien-si-thi-dua-toan-quoc", "prime-minister", "individual"],
    ["chien-si-thi-dua-co-so", null, "individual"],
    ["co-thi-dua", null, "unspecified"],
    ["tap-the-lao-dong-xuat-sac", null, "collective"],
    ["gia-dinh-van-hoa", null, "household"],
    ["bang-khen", null, "unspecified"],
    ["khen-thuong", null, "unspecified"],
  ] as const)("%s: %s, %s", (slug, authority, holder) => {
    expect(authorityByLaw(slug)).toBe(authority);
    expect(holderOf(slug)).toBe(holder);
  });

  it("has ranks for the ranked orders only", () => {
    expect(honourOf("huan-chuong-dung-cam")?.ranked).toBe(false);
    expect(honourOf("huan-chuong-chien-cong")?.ranked).toBe(true);
  });
});

describe("ranks", () => {
  it.each([
    ["Nhất", 1],
    ["nhì", 2],
    ["Ba", 3],
    ["III", 3],
    ["1", 1],
    ["các", null],
    ["tư", null],
    ["", null],
  ] as const)("%s", (word, rank) => {
    expect(rankOf(word)).toBe(rank);
  });
});
