const FIRST = 0.5;
const MOST = 600;

/** Seconds to wait before the next attempt: twice as long each time, from `least` on, with full jitter above half of it. */
export function backOff(attempt: number, least: number, random: () => number = Math.random): number {
  const whole = Math.min(MOST, Math.max(FIRST, least) * 2 ** (attempt - 1));
  return whole / 2 + (whole / 2) * random();
}
