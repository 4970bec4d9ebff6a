/** Round numbers from nothing to at least `most`, two to five steps apart; `whole`: counts, which have no halves. */
export function ticksOf(most: number, whole = false): number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((part) => part * power).find((one) => one >= rough && (!whole || Number.isInteger(one)));
  const by = whole ? Math.max(1, step ?? 1) : (step ?? power);
  const last = Math.ceil(most / by - 1e-9);
  return Array.from({ length: last + 1 }, (_, i) => Number((i * by).toPrecision(12)));
}
