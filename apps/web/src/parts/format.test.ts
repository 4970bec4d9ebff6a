import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { en } from "../words/en.ts";
import { vi } from "../words/vi.ts";
import { sourceText, timeText, valueText } from "./format.ts";

beforeAll(async () => {
  await i18next.init({ lng: "vi", resources: { vi: { translation: vi }, en: { translation: en } }, interpolation: { escapeValue: false } });
});

describe("a value in a table", () => {
  it.each<[string, number, string, Parameters<typeof valueText>[0]["comparator"]]>([
    ["57.300 tỷ đồng", 57_300_000_000_000, "đồng", "eq"],
    ["31,3 tỷ đồng", 31_300_000_000, "đồng", "eq"],
    ["> 1,9 tỷ USD", 1_900_000_000, "USD", "gt"],
    ["≈ 4,2 triệu đồng/người/tháng", 4_200_000, "đồng/người/tháng", "approx"],
    ["-2 tỷ đồng", -2_000_000_000, "đồng", "eq"],
    // Shorter it would not be exact.
    ["1.234.567 hộ", 1_234_567, "hộ", "eq"],
    ["1.234,567 triệu đồng", 1_234_567_000, "đồng", "eq"],
    ["214.630 hộ", 214_630, "hộ", "eq"],
    ["10,75 %", 10.75, "%", "eq"],
    ["0 vụ", 0, "vụ", "eq"],
  ])("%s", (text, value, unit, comparator) => expect(valueText({ value, unit, comparator })).toBe(text));

  it("has its scale in English too", async () => {
    await i18next.changeLanguage("en");
    expect(valueText({ value: 31_300_000_000, unit: "đồng", comparator: "eq" })).toBe("31.3 billion đồng");
    await i18next.changeLanguage("vi");
  });
});

describe("a time in a table", () => {
  it.each<[string, string | null, string | null]>([
    ["2020", "2020", "2020"],
    ["2014 – 2018", "2014", "2018"],
    ["đến 31/12/2018", null, "2018-12-31"],
    ["từ 2021", "2021", null],
    ["01–06/2026", "2026-01", "2026-06"],
    ["11/2025 – 02/2026", "2025-11", "2026-02"],
    ["01/06/2024 – 30/06/2024", "2024-06-01", "2024-06-30"],
    ["06/2024", "2024-06", "2024-06"],
    ["5 năm qua", null, null],
  ])("%s", (text, start, end) => expect(timeText({ start, end, text: "5 năm qua" })).toBe(text));
  it("is nothing where nothing is said", () => expect(timeText(null)).toBe(""));
});

describe("where an article came from", () => {
  it.each([
    ["cao-bang", "cao-bang"],
    ["https://example.gov.vn/tin-tuc", "https://example.gov.vn/tin-tuc"],
    ["/home/lan/bai/tong-ket.docx", "tong-ket.docx"],
    ["C:\\Bai\\tong-ket.docx", "tong-ket.docx"],
    ["tong-ket.docx", "tong-ket.docx"],
    ["bai/", "bai/"],
  ])("%s is told as %s", (source, told) => expect(sourceText(source)).toBe(told));
});
