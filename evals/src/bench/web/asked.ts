/** What the tables of the web app narrow every list of records by: no copies of an article, nothing that an editor rejected. */
const STANDING = "limit=100&originals=1&review=unreviewed&review=accepted&review=corrected";

/** The table of figures as it opens. */
export const FIGURES = `/v1/figures?${STANDING}`;

const NARROWED = "province=Lào Cai&from=2019&to=2022";

/** What the tables ask for: as they open, sorted, narrowed, searched, and how many rows each choice beside them has. */
export const ASKED: readonly (readonly [what: string, path: string])[] = [
  ["figures, newest first", FIGURES],
  ["figures, oldest first", `${FIGURES}&sort=published`],
  ["figures, largest value first", `${FIGURES}&sort=-value`],
  ["figures, least certain first", `${FIGURES}&sort=confidence`],
  ["figures of a province and years", `${FIGURES}&${NARROWED}`],
  ["figures that are targets, largest first", `${FIGURES}&status=target&sort=-value`],
  ["figures, full-text search, many found", `${FIGURES}&q=nông thôn mới`],
  ["figures, full-text search, sorted by value", `${FIGURES}&q=nông thôn mới&sort=-value`],
  ["figures, full-text search, few found", `${FIGURES}&q=Lào Cai hộ nghèo Mường Khương`],
  ["figures, full-text search, none found", `${FIGURES}&q=tàu vũ trụ`],
  ["awards, newest first", `/v1/awards?${STANDING}`],
  ["awards, most recipients first", `/v1/awards?${STANDING}&sort=-value`],
  ["awards of one form, proposed", `/v1/awards?${STANDING}&award=bang-khen&status=proposed`],
  ["movements, newest first", `/v1/movements?${STANDING}`],
  ["articles, newest first", "/v1/articles?limit=100"],
  ["articles, full-text search", "/v1/articles?limit=100&q=nông thôn mới"],
  ["counts by province", "/v1/stats/provinces?kind=figure"],
  ["counts by year, of all kinds", "/v1/stats/years"],
  ["counts by movement, of all kinds", "/v1/stats/movements"],
  ["counts by province, narrowed", `/v1/stats/provinces?kind=figure&${NARROWED}`],
  ["counts by status, searched", "/v1/stats/statuses?kind=figure&q=nông thôn mới"],
];

/** Counts that are told again until something is written; these are asked just after. */
export const COUNTS: readonly (readonly [what: string, path: string])[] = [
  ["counts by province", "/v1/stats/provinces?kind=figure"],
  ["counts by status", "/v1/stats/statuses?kind=figure"],
  ["counts by province, of all kinds", "/v1/stats/provinces"],
  ["counts by movement, of all kinds", "/v1/stats/movements"],
];

/** What a page with the table of figures asks for at once. */
export const BESIDE: readonly string[] = [
  FIGURES,
  ...["provinces", "statuses", "campaigns", "reviews"].map((name) => `/v1/stats/${name}?kind=figure`),
];
