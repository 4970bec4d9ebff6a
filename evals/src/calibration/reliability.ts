export interface Said {
  confidence: number;
  right: boolean;
}

export interface Bin {
  from: number;
  to: number;
  count: number;
  /** Mean of what was said in this bin, and the share that was right. */
  said: number;
  right: number;
}

/** Ten bins of equal width over 0..1, without the empty ones. */
export function reliability(all: readonly Said[]): Bin[] {
  const bins: Bin[] = [];
  for (let at = 0; at < 10; at++) {
    const here = all.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === at);
    if (here.length === 0) continue;
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / here.length;
    bins.push({
      from: at / 10,
      to: (at + 1) / 10,
      count: here.length,
      said: mean(here.map(({ confidence }) => confidence)),
      right: mean(here.map(({ right }) => (right ? 1 : 0))),
    });
  }
  return bins;
}

/** Expected calibration error: the mean gap between said and right over the bins, weighted by their size. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return total === 0 ? 0 : bins.reduce((sum, { count, said, right }) => sum + (count * Math.abs(said - right)) / total, 0);
}

/** Errors in the least certain tenth of the records; of those that are equally certain at its edge, their even share. */
function errorsFoundFirst(all: readonly Said[]): number {
  const sorted = [...all].sort((a, b) => a.confidence - b.confidence);
  const size = Math.ceil(sorted.length / 10);
  const edge = sorted[size - 1]?.confidence ?? 0;
  const wrong = (records: readonly Said[]) => records.filter(({ right }) => !right).length;
  const below = sorted.filter(({ confidence }) => confidence < edge);
  const even = sorted.filter(({ confidence }) => confidence === edge);
  return wrong(below) + (even.length === 0 ? 0 : (wrong(even) * (size - below.length)) / even.length);
}

/**
 * Of all errors, the share that stands in the least certain tenth of the records: what an editor finds by looking there first. Records of
 * different `part`s were judged by different weights, and each part has its own tenth.
 */
export function errorsInLeastCertainTenth(all: readonly (Said & { part?: number })[]): number {
  const errors = all.filter(({ right }) => !right).length;
  const parts = new Set(all.map(({ part }) => part));
  const found = [...parts].reduce<number>((sum, part) => sum + errorsFoundFirst(all.filter((one) => one.part === part)), 0);
  return errors === 0 ? 1 : found / errors;
}
