import { access } from "node:fs/promises";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];

// Nothing that a browser asks for on its own account.
const QUIET = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-domain-reliability",
  "--no-first-run",
  "--no-pings",
  "--disable-dev-shm-usage",
];

/** A real Chromium: `CHROME_PATH`, one that is installed, else the one that comes with the packages of the tests. */
export async function startBrowser(): Promise<Browser> {
  for (const path of [process.env.CHROME_PATH ?? "", ...INSTALLED]) {
    if (path !== "" && (await exists(path))) return chromium.launch({ executablePath: path, args: QUIET });
  }
  // Loaded so, it brings the libraries along that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  return chromium.launch({ executablePath: await bundled.executablePath(), args: QUIET });
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** What a browser did beyond the pages of one service. */
export interface Watched {
  context: BrowserContext;
  page: Page;
  /** Requests to anywhere but the service, errors of scripts, refusals by the content security policy. */
  faults: string[];
}

export const LAPTOP = { width: 1366, height: 850 };
export const PHONE = { width: 390, height: 844 };

/** A fresh browser window on a service: its own cookies and storage. */
export async function openWindow(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: LAPTOP,
    locale: "vi-VN",
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
    acceptDownloads: true,
    ...options,
  });
  const faults: string[] = [];
  context.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(`${url}/`) && !/^(?:data|blob):/.test(address)) faults.push(`asked ${address}`);
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("console", (message) => {
    // What the server refuses the page tells itself.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) faults.push(`console: ${message.text()}`);
  });
  return { context, page, faults };
}
