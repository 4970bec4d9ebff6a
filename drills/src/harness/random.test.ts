import { expect, it } from "vitest";
import { randomFrom } from "./random.ts";

it("gives the same numbers for the same seed, others for another, within their bounds", () => {
  const draw = (seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: 1_000 }, () => random.between(3, 7));
  };
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect([...new Set(draw(1))].sort()).toEqual([3, 4, 5, 6, 7]);
});
