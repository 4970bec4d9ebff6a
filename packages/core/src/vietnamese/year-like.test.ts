import { expect, it } from "vitest";
import { looksLikeYear } from "./year-like.ts";

it.each(["1900", "1999", "2000", "2019", "2099"])("%s looks like a year", (written) => {
  expect(looksLikeYear(written)).toBe(true);
});

it.each(["", "19", "201", "1899", "2100", "2.019", "2,019", "20190", "02019", "2019%", " 2019", "2019 ", "năm 2019", "2019-2020"])(
  "%j does not look like a year",
  (written) => {
    expect(looksLikeYear(written)).toBe(false);
  },
);
