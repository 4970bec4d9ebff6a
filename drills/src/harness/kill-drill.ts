import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Figure, Outcome, Setting } from "../drill.ts";
import { done, thidua } from "./command.ts";
import { differences, exported } from "./compare.ts";
import { killed, noKills, type Tally } from "./kill.ts";
import { embeddedPlaces, type Place, type Places, serverPlaces } from "./places.ts";

/** A command that is killed again and again, and what has to come of it. */
export interface KillPlan {
  /** What is there before the command: a store that earlier commands filled, say. */
  before?(place: Place): Promise<void>;
  /** The command. */
  words(place: Place): string[];
  /** After each round, undisturbed or not: what was acknowledged and is not there. */
  after?(place: Place): Promise<string[]>;
  /** Whether the store, made again of what it has written down, has to export the same. */
  rebuilds: boolean;
  /** In the short form rebuilding, which the drill of its own tries, may be left out. */
  close?(): Promise<void>;
}

const KILLS = { short: 3, long: 200 };

/** Kills the command of a plan on both databases, and compares every round with an undisturbed one. */
export async function killDrill(setting: Setting, planOf: (folder: string) => Promise<KillPlan>): Promise<Outcome> {
  const problems: string[] = [];
  const figures: Figure[] = [];
  const plan = await planOf(setting.folder);
  try {
    for (const open of [embeddedPlaces, serverPlaces]) {
      const places = await open(setting.folder, setting.say);
      if (places === null) continue;
      try {
        const { tally, rounds, rebuilt } = await onOne(places, plan, setting, problems);
        figures.push(
          { what: { vi: `${places.name}: lần giết tiến trình`, en: `${places.name}: processes killed` }, value: tally.kills },
          ...(places.server === null
            ? []
            : [{ what: { vi: `${places.name}: lần giết máy chủ`, en: `${places.name}: server killed` }, value: tally.serverKills }]),
          { what: { vi: `${places.name}: lượt so sánh`, en: `${places.name}: rounds compared` }, value: rounds },
          ...(plan.rebuilds
            ? [{ what: { vi: `${places.name}: lần dựng lại giống hệt`, en: `${places.name}: rebuilt to the same bytes` }, value: rebuilt }]
            : []),
        );
      } finally {
        await places.close();
      }
    }
  } finally {
    await plan.close?.();
  }
  return { figures, losses: problems.length, problems: problems.slice(0, 20) };
}

async function onOne(
  places: Places,
  plan: KillPlan,
  { folder, random, times, say, short }: Setting,
  problems: string[],
): Promise<{ tally: Tally; rounds: number; rebuilt: number }> {
  const at = (name: string): string => join(folder, `${places.name}-${name}`);
  const calm = await places.fresh();
  await plan.before?.(calm);
  const { milliseconds } = await done(plan.words(calm), { env: calm.env });
  const expected = await exported(calm, at("expected"));
  for (const problem of (await plan.after?.(calm)) ?? []) problems.push(`${places.name}, undisturbed: ${problem}`);
  const tally = noKills();
  const most = times(KILLS.short, KILLS.long);
  let rounds = 0;
  let rebuilt = 0;
  while (tally.kills + tally.serverKills < most) {
    const place = await places.fresh();
    await plan.before?.(place);
    await killed(() => start(plan, place), { places, random, life: milliseconds, most, tally });
    rounds++;
    const target = at(`round-${rounds}`);
    const found = await exported(place, target);
    const told = (what: string): void => void problems.push(`${places.name}, round ${rounds}: ${what}`);
    for (const name of differences(expected, found)) told(`${name} is not what it is undisturbed`);
    for (const problem of (await plan.after?.(place)) ?? []) told(problem);
    // Making a store again takes longer than a kill: one round in five is made again.
    if (plan.rebuilds && (rounds % 5 === 1 || short)) {
      const made = await places.anew(place);
      await done(["rebuild", ...made.words], { env: made.env });
      const again = await exported(made, `${target}-rebuilt`);
      const other = differences(found, again);
      for (const name of other) told(`${name} is not the same after rebuild`);
      if (other.length === 0) rebuilt++;
    }
    say(`${places.name}: round ${rounds}, ${tally.kills} processes and ${tally.serverKills} servers killed, ${problems.length} problems`);
    if (problems.length === 0)
      for (const gone of [place.data, target, `${target}-rebuilt`]) await rm(gone, { recursive: true, force: true });
  }
  return { tally, rounds, rebuilt };
}

const start = (plan: KillPlan, place: Place) => thidua(plan.words(place), { env: place.env });
