import { createHash } from "node:crypto";
import { type AdminUnit, type Article, districtsOf, PROVINCES, REFORM } from "@thidua/core";
import { pick } from "../../perturbation/random.ts";
import { between, expand, randomOf, type Slots, sample } from "./grammar.ts";
import { AWARDS, GIVEN, MIDDLES, MOVEMENTS, OPENINGS, PLANS, RESULTS, SURNAMES, TALES, TITLES, VILLAGES, WORDS } from "./phrases.ts";

/** What an article is about, and so what can be asked about it. */
export interface Subject {
  province: string;
  year: number;
  /** Districts with the word before their names. */
  districts: string[];
  movements: string[];
  people: string[];
  villages: string[];
}

const SEED = 2026;

const LANDS = PROVINCES.filter((unit) => unit.until === REFORM.lastDay).map((unit) => ({ unit, districts: districtsOf(unit.code) }));

/** The subject of the article of that number: the same in every run. */
export function subjectOf(index: number): Subject {
  const random = randomOf(SEED, index);
  const land = pick(random, LANDS) ?? (LANDS[0] as (typeof LANDS)[number]);
  const province = land.unit.name;
  const year = between(random, 2011, 2024);
  const districts = sample(random, land.districts, 3).map((one: AdminUnit) => `${one.kind} ${one.name}`);
  const movements = sample(random, MOVEMENTS, 2).map((name) => name.replace("{p}", province));
  const people = Array.from({ length: 3 }, () => `${pick(random, ["ông", "bà", "anh", "chị"])} ${nameOf(random)}`);
  return { province, year, districts, movements, people, villages: sample(random, VILLAGES, 2) };
}

function nameOf(random: () => number): string {
  return [SURNAMES, MIDDLES, GIVEN].map((part) => pick(random, part)).join(" ");
}

function slotsOf(subject: Subject): Slots {
  const { province, year, districts, movements, people, villages } = subject;
  return (name, random) => {
    switch (name) {
      case "p":
        return province;
      case "h":
        return pick(random, districts) ?? province;
      case "m":
        return pick(random, movements) ?? "";
      case "person":
        return pick(random, people) ?? "";
      case "village":
        return pick(random, villages) ?? "";
      case "who":
        return random() < 0.5 ? (pick(random, districts) ?? "") : `${pick(random, WORDS.office ?? [])} ${province}`;
      case "d":
        return String(between(random, 1, 9));
      case "stage":
        return `${year - 5} - ${year}`;
      case "day":
        return `${between(random, 10, 28)}/${between(random, 10, 12)}/${year}`;
      default: {
        const shifted = /^y([+-]\d)?$/u.exec(name);
        if (shifted !== null) return String(year + Number(shifted[1] ?? 0));
        return pick(random, WORDS[name] ?? []) ?? "";
      }
    }
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The article of that number: title, an opening, ten to twenty-two sentences in paragraphs, plans. The same in every run. */
export function generatedArticle(index: number): Article {
  const subject = subjectOf(index);
  const random = randomOf(SEED + 1, index);
  const slots = slotsOf(subject);
  const say = (phrase: string): string => capital(expand(phrase, slots, random));
  const from = (phrases: readonly string[], least: number, most: number): string[] =>
    sample(random, phrases, between(random, least, most)).map(say);
  const results = from(RESULTS, 6, 11);
  const half = Math.ceil(results.length / 2);
  const paragraphs = [
    from(OPENINGS, 1, 2),
    results.slice(0, half),
    from(TALES, 2, 4),
    results.slice(half),
    from(AWARDS, 2, 5),
    from(PLANS, 1, 2),
  ];
  const title = say(pick(random, TITLES) ?? "");
  const text = paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");
  const [unit] = LANDS.filter((land) => land.unit.name === subject.province);
  return {
    id: `gen-${String(index).padStart(6, "0")}`,
    url: `https://example.gov.vn/bai-viet/${index}`,
    source: "generated",
    title,
    publishedAt: `${subject.year}-12-${String(between(random, 10, 28))}`,
    author: null,
    province: { name: subject.province, level: "province", province: subject.province, code: unit?.unit.code ?? null },
    text: text.normalize("NFC"),
    contentHash: createHash("sha256").update(`${title}\n${text}`).digest("hex"),
    fetchedAt: "2026-01-01T00:00:00Z",
  };
}
