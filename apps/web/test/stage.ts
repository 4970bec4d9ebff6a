import type { Browser } from "playwright-core";
import { openWindow, startBrowser, type Watched } from "./browser.ts";
import { EDITORS, type Service, startService } from "./service.ts";

/** One service and one browser for all journeys. */
export interface Stage {
  readonly url: string;
  readonly browser: Browser;
  /** A portal on this machine that articles may be added from. */
  readonly site: Service["site"];
  /** Gathers that portal beside the service. */
  crawl(): Promise<void>;
  /** A window of its own for as long as `use` runs; throws where it did what no page may do. */
  visit(use: (window: Watched) => Promise<void>, options?: Parameters<typeof openWindow>[2]): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const [service, browser]: [Service, Browser] = await Promise.all([startService(), startBrowser()]);
  return {
    url: service.url,
    browser,
    site: service.site,
    crawl: service.crawl,
    visit: async (use, options) => {
      const window = await openWindow(browser, service.url, options);
      try {
        await use(window);
        if (window.faults.length > 0) throw new Error(window.faults.join("\n"));
      } finally {
        await window.context.close();
      }
    },
    close: async () => {
      await browser.close();
      await service.stop();
    },
  };
}

/** Asks in the chat and waits for the answer. */
export async function askIn({ page }: Watched, question: string): Promise<void> {
  // Typed before the page listens, a question goes nowhere.
  await page.waitForLoadState("networkidle", { timeout: 5_000 }).catch(() => undefined);
  await page.getByLabel("Câu hỏi", { exact: true }).fill(question);
  await page.getByLabel("Câu hỏi", { exact: true }).press("Enter");
  await page.locator("article", { hasText: question }).last().getByRole("button", { name: "Báo sai" }).waitFor();
}

export async function signInAs({ page }: Watched, who: keyof typeof EDITORS, to = "/duyet"): Promise<void> {
  await page.goto(`/dang-nhap?to=${encodeURIComponent(to)}`);
  await page.getByLabel("Tên đăng nhập").fill(EDITORS[who].name);
  await page.getByLabel("Mật khẩu").fill(EDITORS[who].password);
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === to.split("?")[0]);
}
