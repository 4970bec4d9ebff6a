/** What the tables of the web app narrow every list of records by: no copies of an article, nothing that an editor rejected. */
const STANDING = "limit=100&originals=1&review=unreviewed&review=accepted&review=corrected";

/** The table of figures as it opens. */
export const COUNTED = `/v1/figures?${STANDING}`;

const NARROWED = "province=Lào Cai&from=2019&to=2022";

/** What the tables ask for: as they open, sorted, narrowed, searched, and how many rows each choice beside them has. */
export const ASKED: readonly (readonly [what: string, path: string])[] = [
  ["figures, newest first", COUNTED],
  ["figures, oldest first", `${COUNTED}&sort=published`],
  ["figures, largest value first", `${COUNTED}&sort=-value`],
  ["figures, least certain first", `${COUNTED}&sort=confidence`],
  ["figures of a province and years", `${COUNTED}&${NARROWED}`],
  ["figures that are targets, largest first", `${COUNTED}&status=target&sort=-value`],
  ["figures, full-text search, many found", `${COUNTED}&q=nông thôn mới`],
  ["figures, full-text search, sorted by value", `${COUNTED}&q=nông thôn mới&sort=-value`],
  ["figures, full-text search, few found", `${COUNTED}&q=Lào Cai hộ nghèo Mường Khương`],
  ["figures, full-text search, none found", `${COUNTED}&q=tàu vũ trụ`],
  ["awards, newest first", `/v1/awards?${STANDING}`],
  ["awards, most recipients first", `/v1/awards?${STANDING}&sort=-value`],
  ["awards of one form, proposed", `/v1/awards?${STANDING}&award=bang-khen&status=proposed`],
  ["movements, newest first", `/v1/movements?${STANDING}`],
  ["articles, newest first", "/v1/articles?limit=100"],
  ["articles, full-text search", "/v1/articles?limit=100&q=nông thôn mới"],
  ["counts by province", "/v1/stats/provinces"],
  ["counts by year", "/v1/stats/years"],
  ["counts by movement", "/v1/stats/movements"],
  ["counts by award", "/v1/stats/awards"],
  ["counts by province, narrowed", `/v1/stats/provinces?${NARROWED}`],
  ["counts by status, searched", "/v1/stats/statuses?q=nông thôn mới"],
];

/** What a page with the table of figures asks for at once. */
export const BESIDE: readonly string[] = [
  COUNTED,
  "/v1/stats/provinces",
  "/v1/stats/statuses",
  "/v1/stats/campaigns",
  "/v1/stats/reviews",
  "/v1/stats/engines",
];
