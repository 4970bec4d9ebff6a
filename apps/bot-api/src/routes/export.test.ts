import { afterAll, beforeAll, expect, it } from "vitest";
import { extracted, startService, type TestService } from "../../test/service.ts";

let service: TestService;
beforeAll(async () => {
  const text =
    "Hà Giang có 41 xã đạt chuẩn nông thôn mới\n\nĐến hết năm 2019, toàn tỉnh có 41 xã đạt chuẩn nông thôn mới; 2 xã đạt nâng cao.";
  service = await startService([await extracted("mot", text), await extracted("hai", text.replaceAll("41", "52"))]);
});
afterAll(() => service?.close());

const get = (path: string) => fetch(`${service.url}/v1/export/${path}`);

it("gives a table in every format, with its name", async () => {
  const csv = await get("figures.csv");
  expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  expect(csv.headers.get("content-disposition")).toBe('attachment; filename="figures.csv"');
  const [head = "", ...lines] = (await csv.text()).trimEnd().split("\r\n");
  expect(head).toMatch(/^article_id,id,quote,start,end,/);
  const rows = (await (await get("figures.jsonl")).text()).trimEnd().split("\n");
  expect(rows).toHaveLength(lines.length);
  expect(rows.map((row) => JSON.parse(row).article_id)).toEqual([...rows.map((row) => JSON.parse(row).article_id)].sort());
  const start = async (path: string) => new TextDecoder().decode((await (await get(path)).arrayBuffer()).slice(0, 4));
  expect(await start("figures.parquet")).toBe("PAR1");
  expect(await start("articles.xlsx")).toMatch(/^PK/);
});

it("is narrowed as the lists are", async () => {
  const rows = (await (await get("figures.jsonl?articleId=hai")).text()).trimEnd().split("\n");
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => JSON.parse(row).article_id === "hai")).toBe(true);
  expect(await (await get("awards.jsonl?q=khongcogi")).text()).toBe("");
});

it.each([["figures.pdf"], ["users.csv"], ["figures.csv?from=1"], ["figures.csv?limit=3"], ["figures.csv?excel=yes"]])(
  "refuses %s",
  async (path) => {
    const response = await get(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.headers.get("content-type")).toMatch(/^application\/problem\+json/);
  },
);
