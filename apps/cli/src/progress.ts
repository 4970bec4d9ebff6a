import { Presets, SingleBar } from "cli-progress";
import type { Language } from "./language.ts";

export interface Progress {
  tick(done: number): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a plain line every `step`. Counts what is done; the total may not be known. */
export function progress(
  label: { vi: string; en: string },
  language: Language,
  { total = 0, step = 100 }: { total?: number; step?: number } = {},
): Progress {
  if (process.stderr.isTTY) {
    const bar = new SingleBar(
      {
        stream: process.stderr,
        format: total > 0 ? `${label[language]} {bar} {percentage}% {value}/{total} {eta_formatted}` : `${label[language]} {value}`,
        clearOnComplete: true,
        hideCursor: true,
      },
      Presets.shades_classic,
    );
    bar.start(total, 0);
    return { tick: (done) => bar.update(done), stop: () => bar.stop() };
  }
  let said = 0;
  return {
    tick(done) {
      // What is done comes in pages too.
      if (Math.floor(done / step) === Math.floor(said / step)) return;
      said = done;
      process.stderr.write(`${label[language]} ${done}${total > 0 ? `/${total}` : ""}\n`);
    },
    stop() {},
  };
}
