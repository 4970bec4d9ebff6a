import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type Award,
  type Extraction,
  type Figure,
  findProvince,
  fold,
  literal,
  type Movement,
  normalise,
  type Place,
  provincesNamed,
  type Time,
} from "@thidua/core";
import { openStore, type Store } from "@thidua/store";

interface Gold {
  doc: string;
  province: string | null;
  publishedAt: string | null;
  title: string;
  movements: { name: string; alt?: string[]; launcher?: string }[];
  figures: {
    anchor: string;
    value: number;
    unit: string[];
    status: string[];
    time?: Partial<Time>;
    place?: string;
    keywords?: string[];
    comparator?: string;
  }[];
  awards: {
    anchor: string;
    award: string;
    rank: number | null;
    authority?: string;
    recipient: Award["recipient"];
    status: string;
    time?: Partial<Time>;
    movement?: string;
  }[];
}

// The articles that the tables of questions were written about: what they refuse must stand in none of these.
const ASKED_ABOUT = /^(?:dev|made)-\d\d\./;
const FOLDER = new URL("../../../evals/gold/development/", import.meta.url);

/** What a perfect extraction of an article would be: its gold, as records. Its numbers and names stand where the gold's anchors do. */
function extractionOf(name: string): Extraction {
  const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, FOLDER), "utf8")) as Gold;
  const text = normalise(readFileSync(new URL(`${name}.txt`, FOLDER), "utf8"))
    // Lines that were broken in the middle of a sentence.
    .replace(/\n(?=\p{Ll}|\d[\d.]* (?:tập|người))/gu, " ");
  const province: Place | null =
    gold.province === null
      ? null
      : { name: gold.province, level: "province", province: gold.province, code: findProvince(gold.province, null)?.code ?? null };
  let count = 0;
  const evidence = (anchor: string) => {
    const found = new RegExp(literal(normalise(anchor)).replace(/\s+/gu, "\\s+"), "u").exec(text);
    if (found === null) return null;
    const start = found.index;
    return {
      id: `${name}-${count++}`,
      quote: found[0],
      start,
      end: start + found[0].length,
      confidence: 1,
      engine: "editor" as const,
      review: "accepted" as const,
      rule: "gold",
      basis: {},
    };
  };
  const time = (of: Partial<Time> | undefined): Time | null =>
    of === undefined ? null : { start: of.start ?? null, end: of.end ?? null, text: "" };
  const place = (of: string | undefined): Place | null => {
    if (of === undefined) return null;
    const isProvince = provincesNamed(of).length > 0;
    return { name: of, level: isProvince ? "province" : "district", province: isProvince ? of : gold.province, code: null };
  };
  const present = <T>(value: T | null): value is T => value !== null;
  return {
    article: {
      id: name,
      url: `https://vi-du.vn/${name}`,
      source: name,
      title: gold.title,
      publishedAt: gold.publishedAt,
      author: null,
      province,
      text,
      contentHash: name,
      fetchedAt: "2026-01-01T00:00:00Z",
    },
    movements: gold.movements
      .map((one): Movement | null => {
        const found = evidence(one.name) ?? evidence(one.alt?.[0] ?? "\u0000");
        return (
          found && {
            ...found,
            kind: "movement",
            name: one.name,
            campaign: null,
            launcher: one.launcher ?? null,
            level: null,
            place: null,
            time: null,
            mentions: [],
          }
        );
      })
      .filter(present),
    figures: gold.figures
      .map((one): Figure | null => {
        const found = evidence(one.anchor);
        const unit = one.unit[0] ?? "";
        return (
          found && {
            ...found,
            kind: "figure",
            indicator: (one.keywords ?? [unit]).join(" "),
            value: one.value,
            unit,
            text: writtenAs(found.quote, one.value),
            comparator: (one.comparator ?? "eq") as Figure["comparator"],
            status: (one.status[0] ?? "actual") as Figure["status"],
            time: time(one.time),
            place: place(one.place),
            movement: null,
          }
        );
      })
      .filter(present),
    awards: gold.awards
      .map((one): Award | null => {
        const found = evidence(one.anchor);
        return (
          found && {
            ...found,
            kind: "award",
            award: one.award as Award["award"],
            rank: one.rank as Award["rank"],
            name: nameIn(text.slice(Math.max(0, found.start - 300), found.end + 200), one.award),
            authority: { level: (one.authority ?? null) as Award["authority"]["level"], name: null },
            recipient: one.recipient,
            status: one.status as Award["status"],
            time: time(one.time),
            place: null,
            movement: one.movement ?? null,
            decision: null,
          }
        );
      })
      .filter(present),
    warnings: [],
  };
}

const SCALE: Record<string, number> = { tỷ: 1e9, triệu: 1e6, nghìn: 1e3 };

function writtenAs(quote: string, value: number): string {
  for (const match of quote.matchAll(/(\d+(?:[.,\u00a0 ]\d+)*)(?:\s*(tỷ|triệu|nghìn))?(?:\s?đồng|%)?/gu)) {
    const number = Number((match[1] ?? "").replace(/[.\u00a0 ](?=\d{3})/gu, "").replace(",", "."));
    if (Math.abs(number * (SCALE[match[2] ?? ""] ?? 1) - value) < 1e-6) return match[0];
  }
  return /\d[\d.,]*/u.exec(quote)?.[0] ?? quote;
}

function nameIn(text: string, slug: string): string {
  if (slug === "khac") return text;
  const at = fold(text).replaceAll("sy", "si").lastIndexOf(slug.replaceAll("-", " "));
  return at < 0 ? slug.replaceAll("-", " ") : text.slice(at, at + slug.length);
}

/** A store in a folder of its own, filled from the development gold; `close` removes it. */
export async function goldStore(): Promise<{ store: Store; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "thidua-answers-"));
  const store = await openStore({ data: folder });
  const names = readdirSync(FOLDER)
    .filter((file) => ASKED_ABOUT.test(file) && file.endsWith(".gold.json"))
    .map((file) => file.replace(".gold.json", ""));
  for (const name of names.sort()) await store.save(extractionOf(name));
  return {
    store,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
