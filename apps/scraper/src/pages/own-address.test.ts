import { articleIdOf } from "@thidua/reader";
import { describe, expect, it } from "vitest";
import { openClaims, ownAddress } from "./own-address.ts";

const title = "Huyện Mèo Vạc tổng kết phong trào thi đua năm 2019";
const page = (canonical: string) => `<html><head><title>x</title><link rel="canonical" href="${canonical}"></head><body></body></html>`;
const anybody = async () => true;

describe("the address of an article", () => {
  it.each<[string, string, string, string]>([
    [
      "is what its page says",
      "https://a.vn/bai/17",
      "https://a.vn/tin/tong-ket-phong-trao-thi-dua-17017.html",
      "https://a.vn/tin/tong-ket-phong-trao-thi-dua-17017.html",
    ],
    [
      "however it says it",
      "https://a.vn/bai/17",
      "/tin/tong-ket-phong-trao-thi-dua-17017.html",
      "https://a.vn/tin/tong-ket-phong-trao-thi-dua-17017.html",
    ],
    ["with or without www", "https://www.a.vn/tin-17017.html", "https://a.vn/tin-17017.html", "https://a.vn/tin-17017.html"],
    ["not on another host", "https://a.vn/tin-17017.html", "http://localhost/tin-17017.html", "https://a.vn/tin-17017.html"],
    ["not the front page", "https://a.vn/tin-17017.html", "https://a.vn/", "https://a.vn/tin-17017.html"],
    ["not a section", "https://a.vn/tin-17017.html", "https://a.vn/tin-tuc", "https://a.vn/tin-17017.html"],
    ["has no session in it", "https://a.vn/(S(abc123))/tin-17017.aspx?ASP.NET_SessionId=x", "", "https://a.vn/tin-17017.aspx"],
    [
      "nor in what the page says",
      "https://a.vn/bai/17",
      "https://a.vn/tin-tong-ket-17017.html;jsessionid=AB12",
      "https://a.vn/tin-tong-ket-17017.html",
    ],
  ])("%s", async (_case, url, canonical, expected) => expect(await ownAddress(page(canonical), url, title, anybody)).toBe(expected));

  it("is its own where another article has that address: a template that names one on every page", async () => {
    const kept = new Map([[articleIdOf("https://a.vn/tin-mot-17017.html"), { title: "Một" }]]);
    const claim = openClaims(async (id) => kept.get(id) ?? null);
    const of = (url: string, words: string, canonical: string) => ownAddress(page(canonical), url, words, claim);
    expect(await of("https://a.vn/bai/2", "Hai", "https://a.vn/tin-mot-17017.html")).toBe("https://a.vn/bai/2");
    expect(await of("https://a.vn/bai/1", "Một", "https://a.vn/tin-mot-17017.html")).toBe("https://a.vn/tin-mot-17017.html");
    const both = await Promise.all([
      of("https://a.vn/bai/3", "Ba", "/tin-moi-99001.html"),
      of("https://a.vn/bai/4", "Bốn", "/tin-moi-99001.html"),
    ]);
    expect(both).toEqual(["https://a.vn/tin-moi-99001.html", "https://a.vn/bai/4"]);
  });
});
