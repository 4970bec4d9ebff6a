import { join } from "node:path";
import type { Page } from "playwright-core";
import { LAPTOP, PHONE } from "./browser.ts";

/** Where `THIDUA_SHOTS` names a folder: the page as it is, on a laptop and on a phone, to be looked at. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.THIDUA_SHOTS ?? "";
  if (folder === "") return;
  const before = page.viewportSize() ?? LAPTOP;
  for (const [width, size] of [["laptop", LAPTOP] as const, ["phone", PHONE] as const]) {
    await page.setViewportSize(size);
    await page.waitForTimeout(300);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), animations: "disabled" });
  }
  await page.setViewportSize(before);
}
