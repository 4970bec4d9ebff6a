import { resolve } from "node:path";
import { journalFiles, journalFolder } from "./files.ts";

const STAMP = /-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-/;
/** Clocks of two machines may differ by so much, milliseconds. */
const TOLERATED = 3_600_000;

/**
 * When a store was last written, where that is later than now: the clock of this machine was set back. Nothing is lost by it, since the
 * journal goes by its numbers; but a crawl waits for times that have passed already. An ISO time, or null where the clock is right.
 */
export async function clockBehind(data: string, now: Date): Promise<string | null> {
  const times = (await journalFiles(journalFolder(resolve(data)))).flatMap((name) => {
    const [, year, month, day, hour, minute, second] = STAMP.exec(name) ?? [];
    return year === undefined ? [] : [`${year}-${month}-${day}T${hour}:${minute}:${second}Z`];
  });
  const last = times.sort().at(-1);
  return last !== undefined && Date.parse(last) > now.getTime() + TOLERATED ? last : null;
}
