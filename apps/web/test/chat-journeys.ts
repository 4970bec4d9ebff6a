import { describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { PHONE } from "./browser.ts";
import { askIn, type Stage } from "./stage.ts";

const RATE = "Tỷ lệ hộ nghèo của tỉnh Cao Bằng năm 2021 là bao nhiêu?";

export function chatJourneys(stage: () => Stage): void {
  describe("asking", () => {
    it("a number of the answer opens its article at the highlighted sentence; Escape leads back", () =>
      stage().visit(async (window) => {
        const { page } = window;
        const policy = (await page.goto("/"))?.headers()["content-security-policy"] ?? "";
        expect(policy).toContain("default-src 'none'");
        expect(policy).not.toContain("unsafe");
        await askIn(window, RATE);
        const number = page.getByRole("button", { name: /^22,06%: xem câu gốc 1$/ }).first();
        await number.click();
        const panel = page.getByRole("complementary", { name: "Bài viết gốc" });
        const mark = panel.locator("mark");
        expect(await mark.textContent()).toBe("Tỷ lệ hộ nghèo của tỉnh Cao Bằng năm 2021 giảm còn 22,06%.");
        expect(
          await mark.evaluate((element) => element.getBoundingClientRect().top > 0 && element.getBoundingClientRect().bottom < innerHeight),
        ).toBe(true);
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await panel.waitFor({ state: "detached" });
        expect(await number.evaluate((element) => element === document.activeElement)).toBe(true);
      }));

    it("an example is answered; conversations are there after a reload, and so is what was typed", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await page.goto("/");
        const example = page.locator("main section li button").first();
        const question = (await example.textContent()) ?? "";
        await example.click();
        await page.getByRole("button", { name: "Báo sai" }).waitFor();
        await page.getByLabel("Câu hỏi", { exact: true }).fill("đang gõ dở");
        await page.reload();
        await page.getByRole("heading", { name: question }).waitFor();
        expect(await page.getByLabel("Câu hỏi", { exact: true }).inputValue()).toBe("đang gõ dở");
        await page.getByRole("button", { name: "Cuộc trò chuyện mới" }).click();
        await page.getByRole("heading", { name: question }).waitFor({ state: "detached" });
        await page.getByRole("navigation", { name: "Các cuộc trước" }).getByRole("button", { name: question }).click();
        await page.getByRole("heading", { name: question }).waitFor();
        expect(await page.evaluate(() => Object.keys(localStorage).join() + document.cookie)).not.toMatch(/token|session|csrf/i);
      }));

    it("where there is no answer, what is near is offered, and asked for with one click", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await page.goto("/");
        await askIn(window, "Năm 2031 tỉnh Cao Bằng có bao nhiêu xã đạt chuẩn nông thôn mới?");
        await page.getByText("Chưa có dữ liệu", { exact: true }).waitFor();
        await page.getByRole("button", { name: "Hỏi năm 2021" }).click();
        await page
          .getByRole("button", { name: /^17: xem câu gốc/ })
          .first()
          .waitFor();
        expect(await violations(page)).toEqual([]);
      }));

    it("a question that leaves open which place is meant offers the places; one click asks about one", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await page.goto("/");
        await askIn(window, "Tỷ lệ hộ nghèo là bao nhiêu?");
        await page.getByText("Cần hỏi lại", { exact: true }).waitFor();
        // A sentence that the answer quotes is not told a second time below it.
        expect(await page.locator("article ol").getByText("giảm còn 22,06%").count()).toBe(0);
        await page.getByRole("button", { name: "Hỏi về Cao Bằng" }).click();
        await page.getByRole("heading", { name: "Cao Bằng: Tỷ lệ hộ nghèo là bao nhiêu?" }).waitFor();
        const answer = page.locator("article").last();
        await answer.getByRole("button", { name: "Báo sai" }).waitFor();
        await answer
          .getByRole("button", { name: /^22,06%: xem câu gốc/ })
          .first()
          .waitFor();
        expect(await violations(page)).toEqual([]);
      }));

    it("a sum opens to its parts, a cell of a table to its sentence", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await page.goto("/");
        await askIn(window, "Cao Bằng và Lạng Sơn cộng lại có bao nhiêu xã đạt chuẩn nông thôn mới?");
        await page.getByRole("button", { name: "129: xem các bản ghi đã dùng" }).click();
        await page.getByRole("button", { name: "số xã đạt chuẩn nông thôn mới: 112 xã" }).waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole("cell").getByRole("button", { name: "17 xã: xem câu gốc 1" }).click();
        await page.locator("aside mark").getByText("tỉnh Cao Bằng có 17 xã").waitFor();
      }));

    it("is printed with all of its sentences and without buttons", () =>
      stage().visit(
        async (window) => {
          const { page } = window;
          await page.goto("/");
          await askIn(window, RATE);
          await page.emulateMedia({ media: "print", colorScheme: "dark" });
          expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(255, 255, 255)");
          for (const name of ["Báo sai", "Sao chép", "Hỏi", "Đăng nhập"])
            expect(await page.getByRole("button", { name, exact: true }).count(), name).toBe(0);
          await page.getByText("Tỷ lệ hộ nghèo của tỉnh Cao Bằng năm 2021 giảm còn", { exact: false }).first().waitFor();
          expect(await page.locator("article ol li").evaluateAll((all) => all.every((one) => one.getClientRects().length > 0))).toBe(true);
        },
        { colorScheme: "dark" },
      ));

    it("what was understood is changed in place, and proposed awards are told apart by word", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await page.goto("/");
        await askIn(window, RATE);
        await page.getByRole("button", { name: /^Nơi:/ }).click();
        await page.getByLabel("Hỏi về nơi khác").fill("Lạng Sơn");
        await page.getByRole("button", { name: "Hỏi lại" }).click();
        await page.getByRole("heading", { name: "Tỷ lệ hộ nghèo của tỉnh Lạng Sơn năm 2021 là bao nhiêu?" }).waitFor();
        await page.locator("article").last().getByRole("button", { name: "Báo sai" }).waitFor();
        await askIn(window, "Huyện Quảng Hòa đã được tặng Cờ thi đua của Chính phủ chưa?");
        const answer = page.locator("article").last();
        await answer.getByText(/Bản ghi đã dùng/).click();
        await answer.getByText("Đề nghị, chưa trao").waitFor();
      }));

    it("an answer is copied with its sentences, and reported to the editors", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await page.goto("/");
        await askIn(window, RATE);
        await page.getByRole("button", { name: "Sao chép", exact: true }).click();
        await page.getByText("Đã sao chép").waitFor();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
          "“Tỷ lệ hộ nghèo của tỉnh Cao Bằng năm 2021 giảm còn 22,06%.”",
        );
        await page.getByRole("button", { name: "Sao chép bảng" }).click();
        const html = () =>
          page.evaluate(async () => {
            const [item] = await navigator.clipboard.read();
            return item?.types.includes("text/html") ? (await item.getType("text/html")).text() : "";
          });
        await expect.poll(html, { timeout: 60_000 }).toContain("<table");
        await page.getByRole("button", { name: "Báo sai" }).click();
        await page.getByLabel("Thiếu thông tin").check();
        await page.getByLabel("Ghi thêm").fill("thiếu năm trước");
        await page.getByRole("button", { name: "Gửi cho biên tập viên" }).click();
        await page.getByText(/Đã gửi/).waitFor();
      }));

    it("a lost connection is told, and the question goes through when it is back", () =>
      stage().visit(async (window) => {
        const { page, context } = window;
        await page.goto("/");
        await page.getByRole("heading", { name: "Thử một câu" }).waitFor();
        await context.setOffline(true);
        await page.getByLabel("Câu hỏi", { exact: true }).fill(RATE);
        await page.keyboard.press("Enter");
        await page.getByText("Mất kết nối, đang thử lại…").waitFor();
        await context.setOffline(false);
        await page
          .getByRole("button", { name: /^22,06%: xem câu gốc 1$/ })
          .first()
          .waitFor();
      }));

    it("by keyboard alone, in English, on a phone, without a page wider than the screen", () =>
      stage().visit(
        async ({ page }) => {
          await page.goto("/");
          await page.getByRole("button", { name: "Switch to English" }).click();
          await page.reload();
          expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
          await page.getByLabel("Question", { exact: true }).focus();
          await page.keyboard.type(RATE);
          await page.keyboard.press("Tab");
          await page.keyboard.press("Enter");
          await page.getByRole("button", { name: "Report" }).waitFor();
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
          const cite = page.locator("button.cite").first();
          await cite.focus();
          await page.keyboard.press("Enter");
          await page.locator("aside mark").waitFor();
          expect(await violations(page)).toEqual([]);
          await page.keyboard.press("Escape");
          expect(await violations(page)).toEqual([]);
          await page.getByRole("button", { name: "New conversation" }).click();
          await page.getByRole("heading", { name: RATE }).waitFor({ state: "detached" });
          await page.getByText("Earlier ones ▾").click();
          expect(await violations(page)).toEqual([]);
          await page.getByRole("button", { name: RATE }).click();
          await page.getByRole("heading", { name: RATE }).waitFor();
          expect(await page.title()).toBe("Ask · Thi Đua");
        },
        { viewport: PHONE, hasTouch: true },
      ));
  });
}
