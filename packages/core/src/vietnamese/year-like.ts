const YEAR_LIKE = /^(?:19|20)\d\d$/u;

/** Whether a number as it is written may be a year of 1900 to 2099: "2019". A count of as many mostly has its dot, "2.019". */
export function looksLikeYear(written: string): boolean {
  return YEAR_LIKE.test(written);
}
