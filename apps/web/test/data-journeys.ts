import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { PHONE } from "./browser.ts";
import { shot } from "./shot.ts";
import { askIn, type Stage, signInAs } from "./stage.ts";

const table = (page: Page) => page.getByRole("table");
const cells = (page: Page, column: number): Promise<string[]> =>
  page.evaluate(
    (at) =>
      [...document.querySelectorAll('[role="row"]')].slice(1).map((row) => row.querySelectorAll('[role="cell"]')[at]?.textContent ?? ""),
    column,
  );

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  return readFile(await file.path(), "utf8");
}

export function dataJourneys(stage: () => Stage): void {
  describe("data", () => {
    it("a filter, a picture, its records, and a file that is the table", () =>
      stage().visit(async ({ page }) => {
        await page.goto("/bieu-do?kind=figure");
        const tile = page.getByRole("link", { name: /^Lạng Sơn: \d+\. Mở các bản ghi$/ }).first();
        await tile.waitFor();
        expect(await violations(page)).toEqual([]);
        const count = Number(/\d+/.exec((await tile.textContent()) ?? "")?.[0]);
        const csv = await downloaded(page, () => page.getByRole("button", { name: "Theo tỉnh: CSV" }).click());
        expect(csv).toContain(`Lạng Sơn,${count}`);
        expect(await downloaded(page, () => page.getByRole("button", { name: "Theo tỉnh: SVG" }).click())).toMatch(/^<svg[^>]*xmlns/);
        expect((await downloaded(page, () => page.getByRole("button", { name: "Theo tỉnh: PNG" }).click())).slice(1, 4)).toBe("PNG");
        await tile.click();
        await page.getByText(`${count} dòng đã tải · đã hết`).waitFor();
        await page
          .getByRole("group", { name: "Trạng thái" })
          .getByLabel(/^Mục tiêu/)
          .click();
        await page.getByText("1 dòng đã tải · đã hết").waitFor();
        expect(new URL(page.url()).searchParams.get("status")).toBe("target");
        await page.reload();
        await page.getByText("1 dòng đã tải · đã hết").waitFor();
        expect(await cells(page, 2)).toEqual(["120 xã"]);
        expect(await violations(page)).toEqual([]);
        await page
          .getByRole("group", { name: "Trạng thái" })
          .getByLabel(/^Mục tiêu/)
          .click();
        await page.getByText(`${count} dòng đã tải`).waitFor();
        await page.getByLabel("Sắp xếp").selectOption("value");
        await expect.poll(async () => (await cells(page, 2))[0], { timeout: 60_000 }).toMatch(/^7,3/);
        const shown = await cells(page, 1);
        const file = await downloaded(page, () => page.getByRole("button", { name: "Tải về CSV" }).click());
        const lines = file
          .replace(/^\ufeff/, "")
          .trimEnd()
          .split("\r\n")
          .slice(1);
        expect(lines).toHaveLength(count);
        expect(lines.slice(0, shown.length).map((line) => line.split(",")[1])).toEqual(shown);
        const jsonl = await downloaded(page, () => page.getByRole("button", { name: "Tải về JSON Lines" }).click());
        expect(jsonl.trimEnd().split("\n")).toHaveLength(count);
        expect((await downloaded(page, () => page.getByRole("link", { name: "Tải về Excel" }).click())).slice(0, 2)).toBe("PK");
        expect((await downloaded(page, () => page.getByRole("link", { name: "Tải về Parquet" }).click())).slice(0, 4)).toBe("PAR1");
      }));

    it("by keyboard alone: filter, picture, mark, records, sentence, file", () =>
      stage().visit(async ({ page }) => {
        const focusedName = () =>
          page.evaluate(() => document.activeElement?.querySelector("title")?.textContent ?? document.activeElement?.textContent);
        /** Tab until something of this name has the focus. */
        const tabTo = async (name: RegExp | string): Promise<void> => {
          for (let i = 0; i < 80; i++) {
            await page.keyboard.press("Tab");
            const label = await page.evaluate(() => {
              const at = document.activeElement as HTMLElement | null;
              const labelled = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : null;
              return at?.getAttribute("aria-label") ?? labelled ?? at?.querySelector("title")?.textContent ?? at?.textContent ?? "";
            });
            if (typeof name === "string" ? label.trim() === name : name.test(label)) return;
          }
          throw new Error(`no way by Tab to ${name}`);
        };
        await page.goto("/bieu-do?kind=figure");
        await page
          .getByRole("link", { name: /^Lạng Sơn: \d+\. Mở các bản ghi$/ })
          .first()
          .waitFor();
        await tabTo("Số liệu");
        for (const [map, first, way, last] of [
          [
            "34 tỉnh, thành (từ 1/7/2025)",
            /^Lai Châu: /,
            ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight"],
            /^Lạng Sơn: [1-9]\d*\. Mở các bản ghi$/,
          ],
          [
            "63 tỉnh, thành (trước 1/7/2025)",
            /^Lai Châu: /,
            ["ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight", "ArrowRight"],
            /^Lạng Sơn: [1-9]\d*\. Mở các bản ghi$/,
          ],
        ] as const) {
          if (map.startsWith("63")) {
            await page.keyboard.press("Shift+Tab");
            await page.keyboard.press("ArrowRight");
            expect(await page.getByLabel(map).isChecked()).toBe(true);
            await page.keyboard.press("Tab");
            await page.keyboard.press("Home");
          } else await tabTo(first);
          expect(await focusedName()).toMatch(first);
          for (const key of way) await page.keyboard.press(key);
          expect(await focusedName(), map).toMatch(last);
        }
        await shot(page, "ban-do");
        const count = Number(/: (\d+)\./.exec((await focusedName()) ?? "")?.[1]);
        await page.keyboard.press("Enter");
        await page.getByText(`${count} dòng đã tải · đã hết`).waitFor();
        await tabTo(/^Mục tiêu/);
        await page.keyboard.press("Space");
        await page.getByText("1 dòng đã tải · đã hết").waitFor();
        await page.keyboard.press("Space");
        await page.getByText(`${count} dòng đã tải · đã hết`).waitFor();
        await tabTo("Tải về CSV");
        const file = await downloaded(page, () => page.keyboard.press("Enter"));
        expect(file.trimEnd().split("\r\n")).toHaveLength(count + 1);
        await tabTo("Số liệu");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowDown");
        const opened = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
        expect(opened).toMatch(/^Xem câu gốc: /);
        await page.keyboard.press("Enter");
        await page.locator("aside mark").waitFor();
        await page.keyboard.press("Escape");
        expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(opened);
        expect(await violations(page)).toEqual([]);
      }));

    it("a row opens its sentence; columns and searches are in the address; every kind has its table", () =>
      stage().visit(async ({ page }) => {
        await page.goto("/du-lieu/awards");
        await page.getByLabel("Tìm trong bản ghi").fill("Nông Thị Hạnh");
        await page.reload();
        expect(await page.getByLabel("Tìm trong bản ghi").inputValue()).toBe("Nông Thị Hạnh");
        await page.getByLabel("Tìm trong bản ghi").press("Enter");
        await page.getByText("1 dòng đã tải · đã hết").waitFor();
        await page.getByText("Cột ▾").click();
        await page.getByRole("checkbox", { name: "Bài viết" }).click();
        await table(page).getByText("Cao Bằng: Kết quả phong trào thi đua năm 2021").waitFor();
        expect(page.url()).toMatch(/cols=[^&]*article/);
        await page.getByRole("button", { name: /^Xem câu gốc/ }).click();
        await page.locator("aside mark").getByText("Nông Thị Hạnh").waitFor();
        await page.keyboard.press("Escape");
        await table(page).getByRole("cell", { name: "Thủ tướng" }).first().click();
        await page.locator("aside mark").getByText("Nông Thị Hạnh").waitFor();
        await page.keyboard.press("Escape");
        await page.getByText("Dữ liệu này được làm thế nào?").click();
        await page.getByText(/^Đã duyệt .* bản ghi.* rules: \d+ · phiên bản \d/).waitFor();
        for (const kind of ["figures", "movements", "articles"]) {
          await page.goto(`/du-lieu/${kind}`);
          await page.getByText(/dòng đã tải/).waitFor();
          expect(await violations(page), kind).toEqual([]);
        }
        await page.goto("/nguon");
        await page.getByText("Chưa thu thập từ cổng nào.").waitFor();
        expect(await violations(page)).toEqual([]);
      }));

    it("a lost connection is told, and what could not be read is read once it is back", () =>
      stage().visit(async ({ page, context }) => {
        await page.goto("/du-lieu/awards");
        await page.getByText(/dòng đã tải/).waitFor();
        await context.setOffline(true);
        await page.getByRole("link", { name: "Phong trào", exact: true }).click();
        await page.getByText("Mất kết nối, đang thử lại…").waitFor();
        await context.setOffline(false);
        await page.getByText(/dòng đã tải/).waitFor();
        await page.getByText("Mất kết nối, đang thử lại…").waitFor({ state: "detached" });
        await page.route("**/v1/figures?*", (route) => route.abort());
        await page.getByRole("link", { name: "Số liệu", exact: true }).click();
        await page.getByRole("alert").getByText("Không nối được với máy chủ.").waitFor();
        expect(await violations(page)).toEqual([]);
        await page.unroute("**/v1/figures?*");
        await page.getByText(/dòng đã tải/).waitFor();
        expect(await page.getByRole("alert").count()).toBe(0);
      }));

    it("a PDF that is dropped becomes records, ready for review; a pasted text too", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await page.goto("/");
        await page.evaluate(() => {
          document.body.innerHTML =
            "<h1>Thái Nguyên: kết quả thi đua năm 2022</h1><p>Ngày đăng: 20/12/2022</p><p>Năm 2022, tỉnh Thái Nguyên có 116 xã đạt chuẩn nông thôn mới. Toàn tỉnh sửa chữa 240 km đường giao thông nông thôn.</p>";
        });
        const pdf = await page.pdf({ format: "A4" });
        await signInAs(window, "lan", "/them-bai");
        expect(await violations(page)).toEqual([]);
        await page.getByLabel("Văn bản").fill("đang gõ dở");
        await page.getByLabel(/Thả tệp vào đây/).setInputFiles({ name: "thai-nguyen.pdf", mimeType: "application/pdf", buffer: pdf });
        await page.getByText(/^✓ Đã thêm thai-nguyen.pdf: 0 phong trào, 2 số liệu/).waitFor({ timeout: 20_000 });
        await page
          .getByLabel(/Thả tệp vào đây/)
          .setInputFiles({ name: "anh.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7\nhỏng") });
        await page.getByRole("alert").waitFor();
        await page.reload();
        expect(await page.getByLabel("Văn bản").inputValue()).toBe("đang gõ dở");
        await page
          .getByLabel("Văn bản")
          .fill("Bắc Giang: kết quả thi đua năm 2022\n\nNăm 2022, tỉnh Bắc Giang có 148 xã đạt chuẩn nông thôn mới.");
        await page.getByRole("button", { name: "Đọc và thêm" }).click();
        await page.getByText(/^✓ Đã thêm văn bản đã dán/).waitFor();
        await page.getByRole("link", { name: "Mở để duyệt" }).click();
        await page.getByRole("form", { name: "Bản ghi" }).waitFor();
        await page.getByRole("heading", { name: "Bắc Giang: kết quả thi đua năm 2022" }).waitFor();
      }));

    it("an article is added by its address, archived; what may not be fetched is refused with a line that says why", () =>
      stage().visit(async (window) => {
        const { page } = window;
        const address = `${stage().site.url}/tin-tuc/ha-nam-tong-ket-2022.html`;
        const give = async (url: string): Promise<void> => {
          await page.getByLabel("Địa chỉ bài viết").fill(url);
          await page.getByRole("button", { name: "Lấy bài" }).click();
        };
        await signInAs(window, "lan", "/them-bai");
        for (const [url, words] of [
          ["http://127.0.0.1:9/bai.html", /mạng nội bộ/],
          [`${stage().site.url}/noi-bo/bai.html`, /robots\.txt/],
          [`${stage().site.url}/trong.html`, /Không tìm thấy bài viết/],
        ] as const) {
          await give(url);
          await page.getByRole("listitem").filter({ hasText: url }).getByRole("alert").getByText(words).waitFor();
          expect(await page.getByLabel("Địa chỉ bài viết").inputValue()).toBe(url);
        }
        expect(await violations(page)).toEqual([]);
        await give(address);
        await page.getByText(/^✓ Đã thêm http.*2022\.html: 0 phong trào, 3 số liệu, 1 khen thưởng/).waitFor();
        await expect.poll(() => page.getByLabel("Địa chỉ bài viết").inputValue()).toBe("");
        expect(await violations(page)).toEqual([]);
        await shot(page, "them-bai");
        await page.getByRole("link", { name: "Mở để duyệt" }).click();
        await page.getByRole("heading", { name: "Hà Nam tổng kết phong trào thi đua năm 2022" }).waitFor();
        // Its page is archived: the words at their place, nothing of what the page was made of.
        await page.goto("/");
        await askIn(window, "Tỷ lệ hộ nghèo của tỉnh Hà Nam năm 2022 là bao nhiêu?");
        await page
          .getByRole("button", { name: /^2,35%: xem câu gốc/ })
          .first()
          .click();
        await page.getByRole("link", { name: "Bản lưu của trang" }).click();
        await page.locator("main mark").getByText("Tỷ lệ hộ nghèo của tỉnh Hà Nam năm 2022 giảm còn 2,35%.").waitFor();
        await page.getByText(/^web-.*\.warc\.gz, từ byte [\d.]+$/).waitFor();
        await page.getByText(/giống hệt bài trong kho/).waitFor();
        expect(await page.getByText("Trang chủ").count()).toBe(0);
        expect(await violations(page)).toEqual([]);
        await shot(page, "ban-luu");
        // An article that came from a file has no archived page, and no link to one.
        await page.goto("/du-lieu/figures?province=Cao+B%E1%BA%B1ng");
        await page
          .getByRole("button", { name: /^Xem câu gốc/ })
          .first()
          .click();
        await page.locator("aside mark").waitFor();
        await page.waitForLoadState("networkidle");
        expect(await page.getByRole("link", { name: "Bản lưu của trang" }).count()).toBe(0);
      }));

    it("the crawler's runs are logged: what it did, what is new, why it left what out", () =>
      stage().visit(async ({ page }) => {
        await stage().crawl();
        await page.goto("/nguon");
        await page.getByRole("button", { name: "Nhật ký của ha-nam" }).focus();
        await page.keyboard.press("Enter");
        const log = page.getByRole("region", { name: "Nhật ký của ha-nam" });
        await log.getByText(/^\d+ trang, 1 bài: /).waitFor();
        await log.getByText(/robots\.txt cấm 1/).waitFor();
        await log.getByText(/trang không còn 1/).waitFor();
        expect(await violations(page)).toEqual([]);
        await shot(page, "nguon");
      }));

    it("on a phone, in English, without a page wider than the screen", () =>
      stage().visit(
        async ({ page }) => {
          await page.goto("/du-lieu/figures");
          await page.getByRole("button", { name: "Switch to English" }).click();
          for (const path of ["/du-lieu/figures", "/bieu-do", "/nguon", "/dang-nhap"]) {
            await page.goto(path);
            await page.getByRole("heading", { level: 1 }).waitFor();
            await page.waitForLoadState("networkidle");
            expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
            expect(await violations(page), path).toEqual([]);
          }
        },
        { viewport: PHONE, hasTouch: true },
      ));
  });
}
