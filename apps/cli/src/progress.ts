import { Presets, SingleBar } from "cli-progress";
import type { Language } from "./language.ts";

export interface Progress {
  tick(done: number): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a plain line every hundred. Counts what is done; the total may not be known. */
export function progress(label: { vi: string; en: string }, language: Language): Progress {
  if (process.stderr.isTTY) {
    const bar = new SingleBar(
      { stream: process.stderr, format: `${label[language]} {value}`, clearOnComplete: true, hideCursor: true },
      Presets.shades_classic,
    );
    bar.start(0, 0);
    return { tick: (done) => bar.update(done), stop: () => bar.stop() };
  }
  return {
    tick(done) {
      if (done % 100 === 0) process.stderr.write(`${label[language]} ${done}\n`);
    },
    stop() {},
  };
}
