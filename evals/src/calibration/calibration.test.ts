import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crossValidated } from "./cross.ts";
import { fitLogistic, type Sample } from "./fit.ts";
import { calibrationError, errorsInLeastCertainTenth, reliability } from "./reliability.ts";

function samples(feature: string[], right: number, wrong: number): Sample[] {
  return [
    ...Array.from({ length: right }, () => ({ features: feature, right: true })),
    ...Array.from({ length: wrong }, () => ({ features: feature, right: false })),
  ];
}

describe("fitLogistic", () => {
  it("finds the share of right readings", () => {
    const { bias } = fitLogistic(samples([], 90, 10));
    expect(1 / (1 + Math.exp(-bias))).toBeCloseTo(0.9, 2);
  });

  it("lowers what is doubtful", () => {
    const { bias, weights } = fitLogistic([...samples([], 190, 10), ...samples(["place-inferred"], 30, 30)]);
    const doubtful = 1 / (1 + Math.exp(-bias - (weights.get("place-inferred") ?? 0)));
    expect(doubtful).toBeGreaterThan(0.45);
    expect(doubtful).toBeLessThan(0.6);
  });

  it("makes nothing surer, and looks at no other features than asked", () => {
    const { weights } = fitLogistic([...samples(["good"], 99, 1), ...samples(["odd"], 10, 10), ...samples(["bad"], 10, 10)], {
      signs: new Set(["good", "bad"]),
    });
    expect(weights.get("good")).toBeCloseTo(0, 10);
    expect(weights.get("bad")).toBeLessThan(-0.3);
    expect(weights.has("odd")).toBe(false);
  });

  it("gives a doubt that was seen once little weight", () => {
    const { weights } = fitLogistic([...samples([], 90, 10), ...samples(["rare"], 0, 1)]);
    expect(Math.abs(weights.get("rare") ?? 0)).toBeLessThan(1);
  });
});

describe("reliability", () => {
  it("is without error where what was said came true", () => {
    const said = [...Array.from({ length: 9 }, () => ({ confidence: 0.9, right: true })), { confidence: 0.9, right: false }];
    expect(calibrationError(reliability(said))).toBeCloseTo(0, 10);
  });

  it.each([
    [0.4, Array.from({ length: 10 }, () => ({ confidence: 0.6, right: true }))],
    [0.9, Array.from({ length: 10 }, () => ({ confidence: 0.9, right: false }))],
    [0, []],
  ])("error %f", (value, said) => expect(calibrationError(reliability(said))).toBeCloseTo(value, 10));

  it("counts every record once", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() })), (said) => {
        expect(reliability(said).reduce((sum, { count }) => sum + count, 0)).toBe(said.length);
      }),
    );
  });
});

describe("errorsInLeastCertainTenth", () => {
  it.each([
    [1, [{ confidence: 0.1, right: false }, ...Array.from({ length: 9 }, () => ({ confidence: 0.9, right: true }))]],
    [0, [{ confidence: 0.95, right: false }, ...Array.from({ length: 9 }, () => ({ confidence: 0.9, right: true }))]],
    [1, []],
    // half of what is equally certain is in the tenth
    [
      0.5,
      [
        ...Array.from({ length: 2 }, () => ({ confidence: 0.5, right: false })),
        ...Array.from({ length: 8 }, () => ({ confidence: 0.9, right: true })),
      ],
    ],
    // a tenth of each part
    [
      1,
      [0.5, 0.8].flatMap((sure, part) => [
        { confidence: sure, right: false, part },
        ...Array.from({ length: 9 }, () => ({ confidence: sure + 0.1, right: true, part })),
      ]),
    ],
  ])("%f", (value, said) => expect(errorsInLeastCertainTenth(said)).toBe(value));
});

describe("crossValidated", () => {
  const article = (doc: string, features: string[], right: number, wrong: number) =>
    samples(features, right, wrong).map((sample) => ({ ...sample, confidence: 0.5, kind: "figure" as const, doc }));

  it("says of an article what the others say, never what it says itself", () => {
    const alike = Array.from({ length: 9 }, (_, index) => article(`a${index}`, ["far"], 4, 1));
    const said = crossValidated([...alike.flat(), ...article("odd", ["far"], 0, 5)]);
    expect(said).toHaveLength(50);
    for (const { confidence } of said.slice(45)) expect(confidence).toBeGreaterThan(0.7);
  });

  it("says nothing of nothing", () => expect(crossValidated([])).toEqual([]));
});
