import { stringify } from "yaml";
import { TABLE_WORDS } from "../tables/words.ts";
import { type About, citedAs, DESCRIPTION, KEYWORDS, LICENSE, TITLE, versionOf } from "./about.ts";

/** `README.md`: a dataset card as Hugging Face reads it, one configuration a table. */
export function readme(about: About): string {
  const { tables, options } = about;
  const format = options.formats.includes("parquet") ? "parquet" : options.formats.find((one) => one !== "xlsx");
  const card = {
    language: ["vi"],
    license: LICENSE.id.toLowerCase(),
    pretty_name: TITLE,
    tags: KEYWORDS,
    size_categories: [sizeOf(tables.reduce((sum, { facts }) => sum + facts.rows, 0))],
    ...(format === undefined
      ? {}
      : {
          configs: tables.map(({ table }) => ({
            config_name: table.name,
            data_files: `${table.name}.${format}`,
            ...(table.name === "figures" ? { default: true } : {}),
          })),
        }),
  };
  const list = tables.map(({ table, facts }) => `| \`${table.name}\` | ${facts.rows} | ${TABLE_WORDS[table.name]} |`);
  return [
    "---",
    stringify(card).trimEnd(),
    "---",
    "",
    `# ${TITLE}`,
    "",
    DESCRIPTION,
    "",
    `Version \`${versionOf(about)}\`, as of ${about.asOf}. \`SHA256SUMS\` has the sum of every file, \`build.json\` how it was made, \`CODEBOOK.md\` every column, \`CHANGES.md\` what changed.`,
    "",
    "| table | rows | |",
    "|---|---|---|",
    ...list,
    "",
    "## What to know before counting",
    "",
    "- A record is what one article says. Several articles may say the same: count articles with an empty `duplicate_of`, and see `CODEBOOK.md`.",
    "- `review = rejected` is wrong, `unreviewed` is what the program read; `confidence` is calibrated on articles that it was not fitted to.",
    "- `status`: a target is no result, a proposed award was not given. `comparator` says whether a value is exact.",
    "- Provinces merged on 1 July 2025 (63 to 34). `province_then` is the province of the article's date, `province_now` the one of today: figures of several old provinces are never added up here, and should not be without saying so.",
    `- ${TIERS[options.tier]}`,
    options.withText
      ? "- `articles.text` is the text that the quotes are cut from."
      : "- Article texts are not included; `articles` has the `url` and the `archive_digest` of each, or the `source` file where it was never on the web.",
    "",
    "## Source, rights, citation",
    "",
    `Read from articles of Vietnamese portals by thidua ${about.software.version}. The records are under ${LICENSE.title}; quotes and texts remain their authors'. Cite as: ${citedAs(about)} (\`CITATION.cff\`, \`datacite.json\`)`,
    "",
  ].join("\n");
}

const TIERS = {
  public:
    "Public tier: names of individual recipients and authors are pseudonyms, the same for the same name in every snapshot of a store; in quotes and texts they are covered by as many signs as they had, so that offsets hold, and so are the ends of these names behind a title (“ông Dũ”). Officials who only speak or hand over are named as the articles name them.",
  restricted: "Restricted tier: names of private persons stand as written, but for those erased on request. Do not publish it.",
} as const;

function sizeOf(rows: number): string {
  const steps: [number, string][] = [
    [1e3, "n<1K"],
    [1e4, "1K<n<10K"],
    [1e5, "10K<n<100K"],
    [1e6, "100K<n<1M"],
    [1e7, "1M<n<10M"],
  ];
  return steps.find(([most]) => rows < most)?.[1] ?? "10M<n<100M";
}
