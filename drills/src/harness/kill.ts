import { setTimeout as sleep } from "node:timers/promises";
import type { Ended, Running } from "./command.ts";
import type { Places } from "./places.ts";
import type { Random } from "./random.ts";

/** How often what was killed, and how often it came to its end by itself. */
export interface Tally {
  kills: number;
  serverKills: number;
  ended: number;
}

export const noKills = (): Tally => ({ kills: 0, serverKills: 0, ended: 0 });

/**
 * Runs a command again and again until it comes to its end, each time killed at a random moment of about `life` milliseconds, as long as
 * fewer than `most` kills were made; on a server every third kill is the server's. Throws where the command ends by itself with a code that
 * no kill explains.
 */
export async function killed(
  run: () => Running,
  { places, random, life, most, tally }: { places: Places; random: Random; life: number; most: number; tally: Tally },
): Promise<Ended> {
  for (;;) {
    const running = run();
    if (tally.kills + tally.serverKills >= most) {
      const ended = await running.ended;
      if (ended.code === 0) return ended;
      throw new Error(`ended with ${ended.code} and nobody had killed it: ${ended.err.slice(-600)}`);
    }
    const moment = random.between(Math.round(life / 20), Math.round(life * 1.1));
    const theServer = places.server !== null && random.next() < 1 / 3;
    const first = await Promise.race([running.ended, sleep(moment).then(() => null)]);
    if (first !== null) {
      if (first.code !== 0) throw new Error(`ended with ${first.code} and nobody had killed it: ${first.err.slice(-600)}`);
      tally.ended++;
      return first;
    }
    if (theServer && places.server !== null) {
      await places.server.kill();
      tally.serverKills++;
      // It says that the server is gone, and ends; one that was past its last write ends well.
      const ended = await Promise.race([running.ended, sleep(60_000).then(() => null)]);
      if (ended === null) throw new Error("hangs since its server was killed");
      await places.server.start();
      if (ended.code === 0) return ended;
    } else {
      running.kill();
      tally.kills++;
      const ended = await running.ended;
      if (ended.code === 0) return ended;
    }
  }
}
