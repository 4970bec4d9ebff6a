import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Figure } from "@thidua/core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { violations } from "../../apps/web/test/axe.ts";
import { PHONE, startBrowser } from "../../apps/web/test/browser.ts";
import { type Evaluated, evaluate } from "../src/evaluate.ts";
import { DEVELOPMENT } from "../src/folders.ts";
import { writeReport } from "../src/report/write.ts";
import { type PageEngine, readByRules } from "../src/runs/articles.ts";
import { noCache } from "../src/runs/cache.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-report-"));
const DOCS = ["dev-01", "dev-03", "dev-04"];
let browser: Browser;
let context: BrowserContext;
let page: Page;
let done: Evaluated;
/** Requests that the page made besides itself, and what its scripts complained of. */
const faults: string[] = [];
let changed: Figure;

/** The rules, with one value changed, as a careless engine would have it. */
const careless: PageEngine = {
  name: "careless <b>rules</b>",
  fingerprint: "careless",
  async read(article) {
    const read = await readByRules(article);
    const [first, ...others] = read.extraction?.figures ?? [];
    if (!read.extraction || !first || article.gold.doc !== "dev-01") return read;
    changed = first;
    return { ...read, extraction: { ...read.extraction, figures: [{ ...first, value: first.value + 7 }, ...others] } };
  },
};

beforeAll(async () => {
  const gold = join(folder, "gold");
  for (const doc of DOCS)
    for (const ending of ["txt", "gold.json"]) cpSync(join(DEVELOPMENT, `${doc}.${ending}`), join(gold, `${doc}.${ending}`));
  const { baseline } = await evaluate({ gold: [gold], cache: noCache });
  done = await evaluate({ gold: [gold], cache: noCache, engine: careless, baseline });
  const path = join(folder, "report.html");
  writeReport(done.report, path);
  browser = await startBrowser();
  context = await browser.newContext({ offline: true });
  page = await context.newPage();
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(path).href) faults.push(request.url());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await page.goto(pathToFileURL(path).href);
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe("the report in a browser without a network", () => {
  it("says what is worse, by which rule", async () => {
    const change = page.getByRole("region", { name: "Against the baseline" });
    await expect(change.textContent()).resolves.toMatch(/WORSE than the baseline: strict F1 of figures/);
    await expect(change.textContent()).resolves.toContain(`rule ${changed.rule}:`);
  });

  it("leads from a number to an error and its highlighted words, by keyboard", async () => {
    const errors = page.getByRole("region", { name: "Errors by cause" });
    const group = errors.locator("details", { hasText: "figures: same words, other value" });
    await group.locator("summary").focus();
    await page.keyboard.press("Enter");
    const show = group.getByRole("button", { name: "dev-01: show in the article" });
    await show.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.waitFor();
    const marked = (await dialog.locator("mark").allTextContents()).join("");
    expect(marked).toContain(changed.text);
    expect(await dialog.locator("mark").first().isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  });

  it.each([
    ["as it opens", { width: 1366, height: 850 }],
    ["on a phone", PHONE],
  ])("axe finds nothing %s", async (_, size) => {
    await page.setViewportSize(size);
    for (const summary of await page.locator("details:not([open]) > summary").all()) await summary.click();
    expect(await violations(page)).toEqual([]);
    const wide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    expect(wide).toBe(false);
  });

  it("shows text as text", async () => {
    expect(await page.locator("h1 b").count()).toBe(0);
    await expect(page.locator("h1").textContent()).resolves.toContain("careless <b>rules</b>");
  });

  it("asks for nothing else and has no fault", () => expect(faults).toEqual([]));
});
