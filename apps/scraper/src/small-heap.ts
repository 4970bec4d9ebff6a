import { setFlagsFromString } from "node:v8";

let small = false;

/**
 * Lets the heap of this process grow to twice what is alive before it is collected, where V8 lets it grow to four times: a crawl goes on
 * for hours and makes the same garbage again with every page, so that room for more of it is only memory that others lack.
 */
export function smallHeap(): void {
  if (small) return;
  small = true;
  setFlagsFromString("--heap-growing-percent=100");
}
