import type { Answer } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { chipsOf } from "./understood.ts";

const answered = (ask: object) => ({ understood: { asks: [ask] } }) as unknown as Answer;

describe("changing how a question was understood", () => {
  it.each([
    [
      "Năm 2031 Hà Giang có bao nhiêu xã?",
      { kind: "figure", places: [{ name: "Hà Giang", level: "province" }] },
      "place",
      "Lào Cai",
      "Năm 2031 Lào Cai có bao nhiêu xã?",
    ],
    [
      "ở ha giang có gì?",
      { kind: "figure", places: [{ name: "Hà Giang", level: "province" }] },
      "place",
      "Lào Cai",
      "Lào Cai: ở ha giang có gì?",
    ],
    [
      "Năm 2031 Hà Giang có bao nhiêu xã?",
      { kind: "figure", periods: [{ start: "2031", end: "2031", text: "Năm 2031" }] },
      "period",
      "2020",
      "năm 2020 Hà Giang có bao nhiêu xã?",
    ],
    [
      "Còn khen thưởng?",
      { kind: "award", periods: [{ start: "2020", end: "2020", text: "năm 2020" }] },
      "period",
      "2021",
      "Còn khen thưởng năm 2021?",
    ],
    ["Ai được đề nghị tặng Bằng khen?", { kind: "award", status: "proposed" }, "status", "conferred", "Ai được tặng Bằng khen?"],
    ["Ai được tặng Bằng khen?", { kind: "award", status: "conferred" }, "status", "proposed", "Ai được đề nghị tặng Bằng khen?"],
  ])("%s with another %j", (question, ask, kind, value, expected) => {
    const chip = chipsOf(answered(ask), question).find((one) => one.kind === kind);
    expect(chip?.change(value)).toBe(expected);
  });
});
