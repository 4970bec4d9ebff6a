import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { provincesNamed } from "@thidua/core";
import { z } from "zod";
import { findAnchor, flattened } from "../scoring/anchors.ts";
import { type Gold, goldSchema } from "../scoring/gold.ts";

/** What is wrong with one gold file, and where. */
export interface GoldFault {
  file: string;
  what: string;
}

const TIME = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Every fault of the gold files of a folder; a file that cannot be read is one fault and keeps no other from being checked. */
export function checkGold(folder: string): { files: number; faults: GoldFault[] } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".gold.json"))
    .sort();
  return { files: files.length, faults: files.flatMap((file) => faultsOf(folder, file).map((what) => ({ file, what }))) };
}

function faultsOf(folder: string, file: string): string[] {
  const name = basename(file, ".gold.json");
  const page = join(folder, `${name}.txt`);
  if (!existsSync(page)) return [`its page ${name}.txt is missing`];
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(join(folder, file), "utf8"));
  } catch (error) {
    return [`no JSON: ${error instanceof Error ? error.message : String(error)}`];
  }
  const parsed = goldSchema.safeParse(json);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${z.core.toDotPath(path)}: ${message}`);
  return [...itemFaults(parsed.data, readFileSync(page, "utf8")), ...(parsed.data.doc === name ? [] : [`doc is "${parsed.data.doc}"`])];
}

/** Faults that the schema cannot see: words that the page does not hold, items told twice, times and provinces that are none. */
export function itemFaults(gold: Gold, raw: string): string[] {
  const faults: string[] = [];
  const whole = flattened(raw.normalize("NFC"));
  const lower = { ...whole, text: whole.text.toLowerCase() };
  if (gold.province !== null && !provincesNamed(gold.province).length) faults.push(`province "${gold.province}" is none`);
  if (gold.publishedAt !== null && !TIME.test(gold.publishedAt.slice(0, 10))) faults.push(`publishedAt "${gold.publishedAt}" is no date`);
  for (const { name, alt = [] } of gold.movements)
    if (![name, ...alt].some((one) => findAnchor(lower, one.toLowerCase()))) faults.push(`movement is not in the page: ${name}`);
  for (const kind of ["figures", "awards"] as const) {
    for (const { anchor, time } of gold[kind]) {
      if (!findAnchor(whole, anchor)) faults.push(`${kind}: anchor is not in the page: ${anchor}`);
      for (const one of [time?.start, time?.end]) if (one && !TIME.test(one)) faults.push(`${kind}: time "${one}" of ${anchor}`);
      if (time?.start && time.end && time.start.slice(0, 4) > time.end.slice(0, 4))
        faults.push(`${kind}: time of ${anchor} ends before it starts`);
    }
    for (const item of repeated(gold[kind])) faults.push(`${kind}: told twice: ${item}`);
  }
  for (const { anchor, unit } of gold.figures) if (unit.length === 0) faults.push(`figures: no unit of ${anchor}`);
  for (const { anchor, recipient } of gold.awards)
    if (recipient.name !== null && recipient.count !== null) faults.push(`awards: name and count of ${anchor}`);
  return faults;
}

function repeated(items: readonly object[]): string[] {
  const seen = new Set<string>();
  return items.map((item) => JSON.stringify(item)).filter((text) => seen.has(text) || !seen.add(text));
}
