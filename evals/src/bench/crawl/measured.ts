/** What a crawl took. */
export interface Measured {
  seconds: number;
  /** Of this process, on all cores. */
  cpuSeconds: number;
  /** Most memory that the process ever held, MB. */
  peakMegabytes: number;
}

/** Begins to measure this process; the result says what it took until now. */
export function measured(): () => Measured {
  const began = performance.now();
  const cpu = process.cpuUsage();
  return () => {
    const used = process.cpuUsage(cpu);
    return {
      seconds: (performance.now() - began) / 1_000,
      cpuSeconds: (used.user + used.system) / 1_000_000,
      peakMegabytes: process.resourceUsage().maxRSS / 1_024,
    };
  };
}
