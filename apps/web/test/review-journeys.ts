import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { violations } from "./axe.ts";
import { PHONE } from "./browser.ts";
import { shot } from "./shot.ts";
import { askIn, type Stage, signInAs } from "./stage.ts";

const form = (page: Page) => page.getByRole("form", { name: "Bản ghi" });
const said = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words }).first().waitFor();
/** How many records of the filter are left, as the server counts them. */
const left = (page: Page, query: string) =>
  page.evaluate(async (search) => ((await (await fetch(`/v1/review/queue?${search}`)).json()) as { left: number }).left, query);

export function reviewJourneys(stage: () => Stage): void {
  describe("reviewing", () => {
    it("is for editors", () =>
      stage().visit(async ({ page }) => {
        await page.goto("/duyet");
        await page.getByRole("heading", { name: "Trang này dành cho biên tập viên." }).waitFor();
        expect(await page.getByRole("navigation", { name: "Các trang" }).getByText("Duyệt").count()).toBe(0);
        expect(await violations(page)).toEqual([]);
        await page.getByRole("main").getByRole("link", { name: "Đăng nhập" }).click();
        await page.getByLabel("Tên đăng nhập").fill("lan");
        await page.getByLabel("Mật khẩu").fill("sai mật khẩu");
        await page.keyboard.press("Enter");
        await page.getByRole("alert").getByText("Tên đăng nhập hoặc mật khẩu không đúng.").waitFor();
        expect(await violations(page)).toEqual([]);
      }));

    it("a password is typed unseen, pasted, and filled in by its manager; whoever signs out leaves nothing behind", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await page.goto("/dang-nhap");
        const field = page.getByLabel("Mật khẩu");
        expect([await field.getAttribute("type"), await field.getAttribute("autocomplete")]).toEqual(["password", "current-password"]);
        const pasted = await field.evaluate((input) =>
          input.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true })),
        );
        expect(pasted).toBe(true);
        await signInAs(window, "lan", "/duyet?province=Yên Bái&kind=figure");
        await form(page).waitFor();
        await page.getByRole("button", { name: "Đăng xuất" }).click();
        await page.getByRole("link", { name: "Đăng nhập" }).first().waitFor();
        expect(await form(page).count()).toBe(0);
        expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain("lan");
        await page.goBack();
        await page.getByRole("heading", { name: "Trang này dành cho biên tập viên." }).waitFor();
        expect(await form(page).count()).toBe(0);
      }));

    it("a figure is corrected by keyboard, and the next answer says the new value", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await page.goto("/");
        const question = "Năm 2023 tỉnh Yên Bái có bao nhiêu xã đạt chuẩn nông thôn mới?";
        await askIn(window, question);
        await page
          .getByRole("button", { name: /^96: xem câu gốc/ })
          .first()
          .waitFor();
        await signInAs(window, "lan", "/duyet?province=Yên Bái&kind=figure");
        await form(page).waitFor();
        await page.getByRole("region", { name: "Cần duyệt" }).getByRole("button", { name: /96 xã/ }).click();
        await expect.poll(() => form(page).getByLabel("Giá trị").inputValue(), { timeout: 60_000 }).toBe("96");
        await page.keyboard.press("e");
        await page.keyboard.type("98");
        await form(page).getByLabel("Câu trích").focus();
        await page.keyboard.press("Control+A");
        await page.keyboard.insertText("Số liệu rà soát cuối năm 2023: tỉnh Yên Bái có 98 xã đạt chuẩn nông thôn mới.");
        await page.keyboard.press("Control+Enter");
        await said(page, "Đã lưu.");
        const history = page.getByRole("region", { name: "Bản ghi" });
        await history.getByText(/^Giá trị: 96/).waitFor();
        await history.getByText(/đọc lại được từ câu trích/).waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole("link", { name: "Hỏi đáp" }).click();
        await askIn(window, `${question.slice(0, -1)} ạ?`);
        const answer = page.locator("article").last();
        await answer
          .getByRole("button", { name: /^98: xem câu gốc/ })
          .first()
          .waitFor();
        expect(await answer.textContent()).not.toContain("96 xã");
      }));

    it("twenty records by keyboard, none lost", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await signInAs(window, "lan", "/duyet?province=Lạng Sơn");
        await form(page).waitFor();
        const before = await left(page, "province=Lạng Sơn");
        for (let i = 0; i < 20; i++) await page.keyboard.press(i % 7 === 6 ? "r" : "a");
        await expect.poll(() => left(page, "province=Lạng Sơn"), { timeout: 60_000 }).toBe(before - 20);
        await page.keyboard.press("u");
        await said(page, "Đã hoàn tác.");
        expect(await left(page, "province=Lạng Sơn")).toBe(before - 19);
      }));

    it("two editors on one record: the second is told, sees the first one's decision, and loses nothing typed", () =>
      stage().visit(async (lan) => {
        await signInAs(lan, "lan", "/duyet?province=Cao Bằng&kind=figure");
        await form(lan.page).waitFor();
        await stage().visit(async (minh) => {
          await signInAs(minh, "minh", "/duyet?province=Cao Bằng&kind=figure");
          await form(minh.page).waitFor();
          const value = await form(minh.page).getByLabel("Giá trị").inputValue();
          await lan.page.keyboard.press("e");
          await lan.page.keyboard.type("12345");
          await lan.page.keyboard.press("Enter");
          await said(lan.page, "Đã lưu.");
          await lan.page.getByText(/Cổng kiểm tra không đọc lại được/).waitFor();
          await minh.page.keyboard.press("e");
          await minh.page.keyboard.type("777");
          await minh.page.keyboard.press("Enter");
          await minh.page
            .getByRole("alert")
            .getByText(/Người khác vừa quyết định/)
            .waitFor();
          expect(await form(minh.page).getByLabel("Giá trị").inputValue()).toBe("777");
          await minh.page.getByText(`Giá trị: ${value}`).waitFor();
          await minh.page.getByText("Nguyễn Thị Lan").or(minh.page.getByText(/lan,/)).first().waitFor();
          await minh.page.keyboard.press("Escape");
          await minh.page.keyboard.press("u");
          await said(minh.page, "Đã hoàn tác.");
          expect(await form(minh.page).getByLabel("Giá trị").inputValue()).toBe(value);
        });
      }));

    it("two records for one fact are merged by keyboard, and split again; the history says so", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await signInAs(window, "lan", "/duyet?province=Yên Bái&kind=figure");
        await form(page).waitFor();
        const standing = (id: string) =>
          page.evaluate(async (recordId) => {
            const { record, history } = (await (await fetch(`/v1/records/${recordId}/history`)).json()) as {
              record: { review: string };
              history: { action: string; sameAs: string | null }[];
            };
            return { review: record.review, ...history.at(-1) };
          }, id);
        const [id = ""] = await page.evaluate(async () => {
          const search = new URLSearchParams({ province: "Yên Bái", kind: "figure", limit: "1" });
          const { items } = (await (await fetch(`/v1/review/queue?${search}`)).json()) as { items: { record: { id: string } }[] };
          return items.map(({ record }) => record.id);
        });
        await page.keyboard.press("d");
        const dialog = page.getByRole("dialog", { name: "Trùng với bản ghi nào?" });
        await dialog.waitFor();
        expect(await violations(page)).toEqual([]);
        await shot(page, "gop");
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("ArrowUp");
        await page.keyboard.press("Enter");
        await said(page, "Đã gộp.");
        expect(await standing(id)).toMatchObject({ review: "rejected", action: "reject", sameAs: expect.stringMatching(/\w/) });
        await page.keyboard.press("u");
        await said(page, "Đã hoàn tác.");
        expect(await standing(id)).toMatchObject({ review: "unreviewed", action: "undo" });
        await page
          .getByRole("region", { name: "Bản ghi" })
          .getByText(/^Trùng với: /)
          .waitFor();
      }));

    it("what is merged is the record that the dialog was opened for, whatever is looked at meanwhile", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await signInAs(window, "lan", "/duyet?province=Yên Bái&kind=figure");
        await form(page).waitFor();
        const [about = ""] = await page.evaluate(async () => {
          const search = new URLSearchParams({ province: "Yên Bái", kind: "figure", limit: "1" });
          const { items } = (await (await fetch(`/v1/review/queue?${search}`)).json()) as { items: { record: { id: string } }[] };
          return items.map(({ record }) => record.id);
        });
        const reviewOf = (id: string) =>
          page.evaluate(async (recordId) => {
            const { record } = (await (await fetch(`/v1/records/${recordId}/history`)).json()) as { record: { review: string } };
            return record.review;
          }, id);
        await page.keyboard.press("d");
        const dialog = page.getByRole("dialog", { name: "Trùng với bản ghi nào?" });
        await dialog.waitFor();
        const lead = dialog.getByText(/sẽ được gộp vào bản ghi được chọn/);
        const before = await lead.textContent();
        const current = page.getByRole("region", { name: "Cần duyệt" }).locator('[aria-current="true"]');
        expect(await current.count()).toBe(1);
        // Something below changes what is looked at, as a queue does that comes anew.
        const other = await page.evaluate((id) => {
          const spans = [...document.querySelectorAll<HTMLElement>('[role="document"] [data-record]')];
          const elsewhere = spans.find(({ dataset }) => dataset.record !== id);
          elsewhere?.click();
          return elsewhere?.dataset.record ?? "";
        }, about);
        const reviewed = await reviewOf(other);
        await expect.poll(() => current.count(), { timeout: 60_000 }).toBe(0);
        expect(await lead.textContent()).toBe(before);
        await dialog.locator("button[data-choice]").first().click();
        await said(page, "Đã gộp.");
        expect([await reviewOf(about), await reviewOf(other)]).toEqual(["rejected", reviewed]);
        await page.keyboard.press("u");
        await said(page, "Đã hoàn tác.");
        expect(await reviewOf(about)).toBe("unreviewed");
      }));

    it("an article is merged into another and split again by keyboard; what counts follows", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await signInAs(window, "lan", "/duyet?province=Yên Bái");
        await form(page).waitFor();
        const original = () =>
          page.evaluate(async () => {
            const { items } = (await (await fetch("/v1/articles?province=Yên Bái")).json()) as { items: { duplicateOf: string | null }[] };
            return items[0]?.duplicateOf ?? null;
          });
        const counted = () =>
          page.evaluate(async () => {
            const { items } = (await (await fetch("/v1/figures?province=Yên Bái&originals=1")).json()) as { items: object[] };
            return items.length;
          });
        const before = await counted();
        expect([await original(), before > 0]).toEqual([null, true]);
        await page.keyboard.press("c");
        const dialog = page.getByRole("dialog", { name: "Bài trùng" });
        await dialog.getByText("Bài này được tính riêng.").waitFor();
        await dialog.getByLabel("Tìm bài gốc theo từ trong bài").fill("Cao Bằng");
        await page.keyboard.press("Enter");
        await dialog.getByRole("button", { name: /^Gộp vào: Cao Bằng/ }).waitFor();
        await page.keyboard.press("ArrowDown");
        await page.keyboard.press("Enter");
        await dialog.getByText(/Bài này là bản chép, không tính hai lần\. Bài gốc: Cao Bằng/).waitFor();
        expect([(await original()) !== null, await counted()]).toEqual([true, 0]);
        expect(await violations(page)).toEqual([]);
        await shot(page, "bai-trung");
        await dialog.getByRole("button", { name: "Hoàn tác" }).focus();
        await page.keyboard.press("Enter");
        await dialog.getByText("Bài này được tính riêng.").waitFor();
        expect([await original(), await counted()]).toEqual([null, before]);
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
      }));

    it("what a record belongs to in exports is shown, and changed by keyboard", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await signInAs(window, "lan", "/duyet?province=Cao Bằng&kind=figure");
        await form(page).waitFor();
        const group = page.getByText(/^Chỉ tiêu khi xuất: /);
        await group.focus();
        await page.keyboard.press("Enter");
        await page.getByLabel("Đổi thành").selectOption("xa-nong-thon-moi-nang-cao");
        await page.getByRole("button", { name: "Đổi nhóm" }).focus();
        await page.keyboard.press("Enter");
        await said(page, "Đã đổi; các bản xuất sau giữ theo.");
        await page.getByText("Chỉ tiêu khi xuất: Số xã đạt chuẩn nông thôn mới nâng cao").waitFor();
        expect(await violations(page)).toEqual([]);
        await shot(page, "nhom");
      }));

    it("two editors on one group: the second is told, and sees the first one's", () =>
      stage().visit(async (lan) => {
        await signInAs(lan, "lan", "/duyet?province=Cao Bằng&kind=figure");
        await stage().visit(async (minh) => {
          await signInAs(minh, "minh", "/duyet?province=Cao Bằng&kind=figure");
          const change = async ({ page }: typeof lan, target: string) => {
            await page.getByLabel("Đổi thành").selectOption(target);
            await page.getByRole("button", { name: "Đổi nhóm" }).click();
          };
          for (const { page } of [lan, minh]) await page.getByText(/^Chỉ tiêu khi xuất: /).click();
          await minh.page.getByLabel("Đổi thành").waitFor();
          await change(lan, "so-ho-ngheo");
          await said(lan.page, "Đã đổi; các bản xuất sau giữ theo.");
          await change(minh, "so-ho-thoat-ngheo");
          await minh.page
            .getByRole("alert")
            .getByText(/Người khác vừa đổi nhóm/)
            .waitFor();
          await minh.page.getByText("Chỉ tiêu khi xuất: Số hộ nghèo").waitFor();
          await change(minh, "so-ho-thoat-ngheo");
          await said(minh.page, "Đã đổi; các bản xuất sau giữ theo.");
        });
      }));

    it("a group that cannot be read is a line that says so, with a way to ask again", () =>
      stage().visit(async (window) => {
        const { page } = window;
        const [fault, asked] = [{ title: "Lỗi", detail: "Kho dữ liệu đang bận.", status: 500 }, "**/v1/records/*/link?*"];
        await page.route(asked, (route) =>
          route.fulfill({ status: 500, contentType: "application/problem+json", body: JSON.stringify(fault) }),
        );
        await signInAs(window, "lan", "/duyet?province=Cao Bằng&kind=figure");
        const alert = page.getByRole("alert").filter({ hasText: "Kho dữ liệu đang bận." });
        await alert.waitFor();
        await page.unroute(asked);
        await alert.getByRole("button").click();
        await page.getByText(/^Chỉ tiêu khi xuất: /).waitFor();
      }));

    it("selected words become a record that was missed; keys are told by ?", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await signInAs(window, "minh", "/duyet?province=Cao Bằng");
        await form(page).waitFor();
        await page.keyboard.press("Shift+?");
        await page.getByRole("dialog", { name: "Phím tắt khi duyệt" }).getByText("Hoàn tác").waitFor();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await page.evaluate(() => {
          const walker = document.createTreeWalker(document.querySelector('[role="document"]') as Node, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const at = node.textContent?.indexOf("Cao Bằng chung sức vì người nghèo") ?? -1;
            if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + "Cao Bằng chung sức".length);
          }
        });
        await page.getByText("Đã bôi đen: “Cao Bằng chung sức”").waitFor();
        await page.keyboard.press("1");
        const made = page.getByRole("form", { name: "Bản ghi mới từ chữ đã bôi đen" });
        expect(await made.getByLabel("Tên").inputValue()).toBe("Cao Bằng chung sức");
        await made.getByLabel("Tên").focus();
        await page.keyboard.press("Enter");
        await said(page, "Đã thêm.");
        await page.keyboard.press("u");
        await said(page, "Đã hoàn tác.");
      }));

    it("what readers reported waits for editors", () =>
      stage().visit(async (window) => {
        const { page } = window;
        await signInAs(window, "lan", "/duyet/bao-sai");
        await page.getByText("“thiếu năm trước”").waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole("button", { name: "Đã xử lý" }).click();
        await page.getByText("Không có báo sai nào đang chờ.").waitFor();
        await page.goto("/duyet/lan-hai");
        await page.getByRole("heading", { name: "Duyệt lần hai" }).waitFor();
        expect(await violations(page)).toEqual([]);
      }));

    it("on a phone, in English", () =>
      stage().visit(
        async (window) => {
          const { page } = window;
          await signInAs(window, "lan", "/duyet");
          await page.getByRole("button", { name: "Switch to English" }).click();
          await page.getByRole("form", { name: "Record" }).waitFor();
          expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
          expect(await violations(page)).toEqual([]);
        },
        { viewport: PHONE, hasTouch: true },
      ));
  });
}
