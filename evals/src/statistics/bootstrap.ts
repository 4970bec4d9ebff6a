import { seeded } from "../perturbation/random.ts";

/** A figure with its 95 % interval. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** Resamplings of a report; the same seed gives the same intervals in every run. */
export const TIMES = 10_000;
export const SEED = 20_251_101;

/** What is known of one article as numbers that may be added up over articles. */
export type Sums = readonly number[];

/**
 * Percentile interval (2.5 to 97.5 %) of figures that are computed from sums over articles, by drawing as many articles as there are, with
 * replacement, `times` times (Efron 1979). All figures of `statistics` are computed on the same draws. `units` holds one row of sums an
 * article; all rows are of one length. Without articles every interval is the value of empty sums.
 */
export function bootstrap(
  units: readonly Sums[],
  statistics: readonly ((sums: Float64Array) => number)[],
  times = TIMES,
  seed = SEED,
): Interval[] {
  const width = units[0]?.length ?? 0;
  const flat = Float64Array.from(units.flat());
  const whole = new Float64Array(width);
  for (let at = 0; at < flat.length; at++) whole[at % width] = (whole[at % width] as number) + (flat[at] as number);
  const values = statistics.map((statistic) => statistic(whole));
  if (units.length === 0) return values.map((value) => ({ value, low: value, high: value }));
  const random = seeded(seed);
  const drawn = statistics.map(() => new Float64Array(times));
  const sums = new Float64Array(width);
  for (let time = 0; time < times; time++) {
    sums.fill(0);
    for (let i = 0; i < units.length; i++) {
      const from = Math.floor(random() * units.length) * width;
      for (let column = 0; column < width; column++) sums[column] = (sums[column] as number) + (flat[from + column] as number);
    }
    for (let i = 0; i < statistics.length; i++) (drawn[i] as Float64Array)[time] = (statistics[i] as (s: Float64Array) => number)(sums);
  }
  return values.map((value, i) => {
    const sorted = (drawn[i] as Float64Array).sort();
    return { value, low: percentile(sorted, 0.025), high: percentile(sorted, 0.975) };
  });
}

/** The value below which a share of the sorted values lies, by linear interpolation. */
function percentile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] as number;
  const above = sorted[Math.ceil(at)] as number;
  return below + (above - below) * (at - Math.floor(at));
}
