import { expect, it } from "vitest";
import { extract } from "./extract.ts";

const article = {
  id: "a",
  url: null,
  source: "scan.pdf",
  title: "",
  publishedAt: "2024-03-05",
  author: null,
  province: null,
  text: "Chủ tịch UBND tỉnh tặng Bằng khen cho 04 tập thể và 09 cá nhân.",
  contentHash: "0",
  fetchedAt: "2026-01-05T08:00:00Z",
};

it("what was read in a picture is no surer than the picture was", () => {
  const plain = extract(article).extraction.awards;
  const scanned = extract({ ...article, ocrConfidence: 0.8 }).extraction.awards;
  expect(plain.length).toBe(2);
  expect(scanned.map(({ confidence }) => confidence)).toEqual(plain.map(({ confidence }) => expect.closeTo(confidence * 0.8)));
});
