import { describe, expect, it } from "vitest";
import type { Page } from "./pages.ts";
import { commandReader } from "./readers.ts";
import { scorePage, summarisePages, textOverlap } from "./score.ts";

const same = (text: string) => text;
const page = (gold: Partial<Page["gold"]>): Page => ({
  name: "a.html",
  html: "<p>Xã có 15 hộ thoát nghèo</p>",
  gold: { url: null, title: "Tin", publishedAt: "2020-01-02", text: "", ...gold },
});

describe("shared shingles", () => {
  it.each<[string, string, number, number]>([
    ["một hai ba bốn năm", "một hai ba bốn năm", 1, 1],
    ["Một, hai; ba. Bốn năm", "Một hai ba Bốn năm", 1, 1],
    ["một hai ba bốn", "một hai ba bốn năm", 1, 0.5],
    ["một hai ba bốn năm sáu", "một hai ba bốn", 1 / 3, 1],
    ["một hai ba bốn một hai ba bốn", "một hai ba bốn", 0.2, 1],
    ["một hai", "một hai", 1, 1],
    ["", "", 1, 1],
    ["", "một hai ba bốn", 0, 0],
    ["năm sáu bảy tám", "một hai ba bốn", 0, 0],
    ["hoa\u0300 bi\u0300nh la\u0300 ti\u0309nh", "hoà bình là tỉnh", 1, 1],
    ["hòa bình là\u00ad tỉnh\u200b", "hòa bình là tỉnh", 1, 1],
  ])("%s beside %s", (said, gold, precision, recall) => {
    const found = textOverlap(said, gold);
    expect([found.precision, found.recall]).toEqual([expect.closeTo(precision), expect.closeTo(recall)]);
  });
});

describe("fields of a page", () => {
  it.each([
    ["2020-01-02", "2020-01-02", "right"],
    ["2020-01-02", "2020-01-02T08:00:00", "right"],
    ["2020-01-02", "2020-02-01", "wrong"],
    ["2020-01-02", null, "missing"],
    [null, null, "none"],
    [null, "2020-01-02", "wrong"],
  ])("gold %s, said %s: %s", (gold, said, date) => {
    const score = scorePage(page({ publishedAt: gold }), { title: " Tin ", publishedAt: said, text: "" }, same);
    expect(score).toMatchObject({ date, title: true });
  });
  it("only what the gold has is asked for", () => {
    const gold = { author: "A", attachments: ["x"], captions: ["Một"] };
    const said = { title: "Tin tức", publishedAt: null, text: "", author: "B", attachments: [], captions: ["Một"] };
    const score = scorePage(page(gold), said, same);
    expect(score.fields).toEqual({ author: false, attachments: false, captions: true });
    expect(summarisePages([score, score]).fields).toEqual({
      author: { right: 0, total: 2 },
      attachments: { right: 0, total: 2 },
      captions: { right: 2, total: 2 },
    });
  });
  it("a page that could not be read has nothing", () => {
    expect(scorePage(page({ text: "một hai ba bốn" }), null, same)).toMatchObject({ title: false, date: "missing", overlap: { f1: 0 } });
  });
});

describe("a command as a reader", () => {
  it("gets the page and prints JSON", () => {
    const program = `node -e "let s='';process.stdin.on('data',d=>s+=d).on('end',()=>console.log(JSON.stringify({title:'Tin',date:'2020-01-02',textContent:s})))"`;
    expect(commandReader(program).read(page({}))).toMatchObject({
      title: "Tin",
      publishedAt: "2020-01-02",
      text: "<p>Xã có 15 hộ thoát nghèo</p>",
    });
  });
  it("says when it fails", () => {
    expect(() => commandReader("exit 3").read(page({}))).toThrow("exit 3: a.html");
  });
});
