import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Bench, gather, openBench } from "./gather.ts";
import { madeArticle } from "./made-articles.ts";
import { list, madeNumber, madePage, madePath, openSite, page } from "./portal.ts";

vi.setConfig({ testTimeout: 120_000 });
let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench.close());

const SIZE = 60;
const PER_PAGE = 20;

/**
 * A portal with the habits of an old Liferay: relative links that nest, a language switcher that appends without end, sessions in addresses,
 * login pages, a calendar, print views, each article under several sections and slugs.
 */
function trapPortal() {
  const path = (i: number) => madePath(i).replace("/tin-tuc/", "/vi/tin-tuc-su-kien/-/view_content/");
  const forms = (i: number, at: number): string[] => {
    const last = path(i).split("/-/").at(-1) ?? "";
    return [
      path(i),
      `${path((i + 1) % SIZE)}/-/${last}`,
      `${path(i)}/vi/en/vi`,
      `${path(i)}?redirect=%2Ftrang-chu&p_auth=${at}x${i}`,
      `/vi/thi-dua/-/view_content/${last.split("/").at(-1)};jsessionid=AB${at}CD`,
      `${path(i).replace("/vi/", "/en/")}`,
    ];
  };
  return openSite(({ path: asked }, { base }) => {
    if (asked === "/robots.txt") return { body: "User-agent: *\nDisallow:" };
    const number = madeNumber(asked);
    if (number !== null) {
      const more = forms((number + 3) % SIZE, number)
        .map((href) => `<li><a href="${href}">${madeArticle((number + 3) % SIZE).title}</a></li>`)
        .join("");
      return {
        body: madePage(number, {
          head: `<link rel="canonical" href="${base}${path(number)}">`,
          extra: `<div class="related"><ul>${more}</ul></div><a href="${asked}/vi">Tiếng Việt</a><a href="${asked}/en">English</a><a href="/c/portal/login?p_l_id=${number}">Đăng nhập để bình luận về bài viết này</a>`,
        }),
      };
    }
    if (/login|dang-nhap/.test(asked)) return { body: page("Đăng nhập", '<form><input type="password" name="p"></form>') };
    if (/lich|calendar/.test(asked)) {
      const month = Number(/(\d+)$/.exec(asked)?.[1] ?? 0);
      return {
        body: list([
          [`/lich-cong-tac/2024/${month + 1}`, "Tháng sau"],
          [`/lich-cong-tac?month=${month + 1}`, "›"],
        ]),
      };
    }
    const found = /^\/vi\/tin-tuc-su-kien(?:\?.*cur=(\d+))?/.exec(asked);
    if (found === null) return { body: list([]) };
    const at = Number(found[1] ?? 1);
    const items = Array.from({ length: PER_PAGE }, (_, i) => (at - 1) * PER_PAGE + i).filter((i) => i < SIZE);
    const links = items.flatMap((i) => forms(i, at).map((href) => [href, madeArticle(i).title] as const));
    const more = `<a href="/vi/tin-tuc-su-kien?p_p_id=101&_101_cur=${at + 1}">Trang sau</a> <a href="/vi/tin-tuc-su-kien/vi">VI</a> <a href="/vi/tin-tuc-su-kien/en/vi">EN</a>
      <a href="/lich-cong-tac/2024/1">Lịch công tác của lãnh đạo cơ quan năm 2024</a> <a href="/dang-nhap?back=${at}12345">Đăng nhập hệ thống quản lý văn bản điều hành</a>`;
    return { body: list(links, more) };
  });
}

it("a portal with many addresses for each article is asked once for each", async () => {
  const site = await trapPortal();
  const { summary, articles } = await gather(bench, { id: "traps", start: [`${site.base}/vi/tin-tuc-su-kien`] });
  expect(new Set(articles.map(({ title }) => title)).size).toBe(SIZE);
  expect(articles).toHaveLength(SIZE);
  expect(summary).toMatchObject({ articles: SIZE, failed: 0, duplicates: 0, unfinished: false });
  const asked = site.asked.filter(({ path }) => path !== "/robots.txt");
  // Lists, the one page too many at their end, and all else counted.
  expect(asked.length / SIZE).toBeLessThan(1.1);
  expect(asked.filter(({ path }) => /login|dang-nhap|lich|calendar|\/en\//.test(path))).toEqual([]);
  await site.close();
});

it("a list without end is left when nothing new comes", async () => {
  const site = await openSite(({ path }) => {
    const number = madeNumber(path);
    if (number !== null) return { body: madePage(number) };
    const at = Number(/page=(\d+)/.exec(path)?.[1] ?? 1);
    const items = [0, 1, 2].map((i) => [madePath(i), madeArticle(i).title] as const);
    return { body: list(items, `<p>Trang ${at}</p><a href="/tin-tuc?page=${at + 1}">Trang sau</a>`) };
  });
  const { summary } = await gather(bench, { id: "endless", start: [`${site.base}/tin-tuc`] });
  expect(summary).toMatchObject({ articles: 3, unfinished: false });
  expect(summary.pages).toBeLessThan(10);
  await site.close();
});
