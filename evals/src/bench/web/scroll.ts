import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];
const ARGS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"];

/** Run in the page: 300 frames, nine rows further at each, and the time between one and the next. */
const SCROLLING = `(async () => {
  const box = document.querySelector('[role="table"]');
  const times = [];
  let last = performance.now();
  for (let i = 0; i < 300; i++) {
    box.scrollBy(0, 400);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times;
})()`;

/** Pages, and what of each is there once it can be used. */
const PAGES: readonly (readonly [what: string, path: string, ready: string])[] = [
  ["opening the chat", "/", "main form input"],
  ["opening the table of figures", "/du-lieu/figures", '[role="table"] [role="cell"]'],
  ["opening the table of articles", "/du-lieu/articles", '[role="table"] [role="cell"]'],
  ["opening the charts", "/bieu-do", "main svg a"],
];

/** Milliseconds until each page can be used, in a browser window that has nothing of it yet. */
export async function opened(url: string, times: number): Promise<(readonly [what: string, ms: number[]])[]> {
  const browser = await start();
  try {
    const told: (readonly [string, number[]])[] = [];
    for (const [what, path, ready] of PAGES) {
      const ms: number[] = [];
      for (let i = 0; i <= times; i++) {
        const page = await browser.newPage({ viewport: { width: 1366, height: 850 } });
        const started = performance.now();
        await page.goto(url + path, { waitUntil: "commit" });
        await page.locator(ready).first().waitFor({ timeout: 60_000 });
        // The first time is the browser's own.
        if (i > 0) ms.push(performance.now() - started);
        await page.context().close();
      }
      told.push([what, ms]);
    }
    return told;
  } finally {
    await browser.close();
  }
}

/** Milliseconds between the frames while the table of figures is scrolled down, fetching what comes into sight. */
export async function scrolled(url: string): Promise<number[]> {
  const browser = await start();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 850 } });
    await page.goto(`${url}/du-lieu/figures`);
    await page.locator('[role="table"] [role="cell"]').first().waitFor({ timeout: 60_000 });
    return await page.evaluate<number[]>(SCROLLING);
  } finally {
    await browser.close();
  }
}

/** `CHROME_PATH`, a browser that is installed, else the one that comes with the tests of the web app. */
async function start(): Promise<Browser> {
  const found = [process.env.CHROME_PATH ?? "", ...INSTALLED].find((path) => path !== "" && existsSync(path));
  if (found !== undefined) return chromium.launch({ executablePath: found, args: ARGS });
  // Loaded so, it brings the libraries along that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await bundled.executablePath(), args: ARGS });
}
