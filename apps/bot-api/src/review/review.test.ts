import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, ThiDuaRecord } from "@thidua/core";
import { exportSnapshot } from "@thidua/datasets";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extracted, startService, type TestService } from "../../test/service.ts";
import { signedIn } from "../../test/session.ts";
import type { Service } from "../http/environment.ts";

const TEXT = `Yên Bái: kết quả thi đua năm 2023

Ngày đăng: 20/12/2023

Năm 2023, tỉnh Yên Bái có 96 xã đạt chuẩn nông thôn mới. Số liệu rà soát cuối năm 2023: tỉnh Yên Bái có 98 xã đạt chuẩn nông thôn mới.

Chủ tịch UBND tỉnh Yên Bái tặng Bằng khen cho 23 tập thể năm 2023.`;

const LAN = { name: "lan", display: "Lan", role: "editor", password: "mật khẩu của Lan" } as const;
const XEM = { name: "xem", display: "Xem", role: "viewer", password: "mật khẩu để xem" } as const;

type FetchArticle = NonNullable<Service["fetchArticle"]>;

interface State {
  record: ThiDuaRecord | null;
  version: number;
  gate: string | null;
  history: { action: string; editor: string | null; reading: string | null; before: ThiDuaRecord | null; after: ThiDuaRecord | null }[];
}

interface LinkState {
  version: number;
  link: { target: string; decidedBy: string } | null;
}

let service: TestService;
let editor: Record<string, string>;
beforeAll(async () => {
  service = await startService([await extracted("yen-bai-2023", TEXT)]);
  await service.store.addUser(LAN);
  await service.store.addUser(XEM);
  editor = await signedIn(service.url, LAN);
});
afterAll(() => service?.close());

const send = (path: string, body: unknown, headers: Record<string, string> = editor, method = "POST") =>
  fetch(service.url + path, { method, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });
const figures = async () => (await service.store.figures({ articleId: "yen-bai-2023" })).items;
const firstFigure = async () => (await figures())[0]?.id ?? "";
async function figure(value: number) {
  const found = (await figures()).find((one) => one.value === value);
  if (found === undefined) throw new Error(`no figure of ${value}`);
  return found;
}

describe("signing in", () => {
  it("gives a cookie that no script reads, and a token that only our page knows", async () => {
    const response = await send("/v1/session", { name: "lan", password: LAN.password }, {});
    const cookie = response.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^thidua_session=[\w-]{43};/);
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(await response.json()).toEqual({
      user: { name: "lan", display: "Lan", role: "editor" },
      csrf: expect.stringMatching(/^[\w-]{43}$/),
    });
  });

  it("says no more than that it did not work", async () => {
    for (const body of [
      { name: "lan", password: "sai mật khẩu" },
      { name: "không-có", password: "sai mật khẩu" },
    ]) {
      const response = await send("/v1/session", body, {});
      expect(response.status).toBe(401);
      expect(((await response.json()) as { detail: string }).detail).toBe("Tên đăng nhập hoặc mật khẩu không đúng.");
    }
  });

  it("ends", async () => {
    const session = await signedIn(service.url, LAN);
    expect((await fetch(`${service.url}/v1/session`, { method: "DELETE", headers: session })).status).toBe(200);
    expect(await (await fetch(`${service.url}/v1/session`, { headers: session })).json()).toEqual({ user: null, csrf: null });
  });
});

describe("who may not decide", () => {
  const accept = { action: "accept", version: 0 };
  it.each([
    ["nobody signed in", 401, async () => ({})],
    ["a viewer", 403, () => signedIn(service.url, XEM)],
    ["a made-up cookie", 401, async () => ({ cookie: `thidua_session=${"A".repeat(43)}` })],
    ["another site's page: no token", 403, async () => ({ cookie: editor.cookie ?? "" })],
    ["another site's page: wrong token", 403, async () => ({ ...editor, "x-csrf-token": "A".repeat(43) })],
    ["another site's page: origin", 403, async () => ({ ...editor, origin: "https://example.com" })],
    ["another site's page: fetch metadata", 403, async () => ({ ...editor, "sec-fetch-site": "cross-site" })],
    ["a reading key", 401, async () => ({ authorization: "Bearer khoa-doc" })],
  ] as const)("%s", async (_who, status, headers) => {
    const { id } = await figure(96);
    for (const path of [
      `/v1/records/${id}/review`,
      "/v1/review/articles/yen-bai-2023",
      "/v1/articles/yen-bai-2023/records",
      "/v1/articles",
    ])
      expect((await send(path, accept, await headers())).status, path).toBe(status);
    expect((await service.store.recordState(id))?.history).toEqual([]);
  });

  it.each(["/v1/review/queue", "/v1/review/articles/yen-bai-2023", "/v1/review/agreement", "/v1/review/feedback", "/v1/review/blind"])(
    "nor see %s",
    async (path) => {
      expect((await fetch(service.url + path)).status).toBe(401);
      expect((await fetch(service.url + path, { headers: await signedIn(service.url, XEM) })).status).toBe(403);
    },
  );
});

describe("a correction", () => {
  const asked = async (): Promise<string> => {
    const response = await send("/v1/chat", { question: "Năm 2023 tỉnh Yên Bái có bao nhiêu xã đạt chuẩn nông thôn mới?" }, {});
    return ((await response.json()) as Answer).answer;
  };

  it("is in the next answer, in lists, and in the history", async () => {
    const wrong = await figure(96);
    expect(await asked()).toContain("96 xã");
    const text = (await service.store.article("yen-bai-2023"))?.text ?? "";
    const quote = "Số liệu rà soát cuối năm 2023: tỉnh Yên Bái có 98 xã đạt chuẩn nông thôn mới.";
    const start = text.indexOf(quote);
    const response = await send(`/v1/records/${wrong.id}/review`, {
      action: "correct",
      version: 0,
      reason: "wrong-value",
      fields: { value: 98, start, end: start + quote.length },
    });
    expect(response.status).toBe(200);
    const state = (await response.json()) as State;
    expect(state).toMatchObject({
      version: 1,
      gate: null,
      record: { value: 98, text: "98 xã", engine: "editor", rule: "editor/read-again", quote },
    });
    expect(state.history).toMatchObject([
      { action: "correct", editor: "lan", reading: "read", before: { value: 96 }, after: { value: 98 } },
    ]);
    expect(await asked()).toContain("98 xã");
    expect(await asked()).not.toContain("96 xã");
    expect((await figures()).map(({ value }) => value)).not.toContain(96);
    const told = (await (await fetch(`${service.url}/v1/records/${wrong.id}/history`)).json()) as State;
    expect(told.history[0]?.editor).toBeNull();
  });

  it("by two editors at once: the second sees the first one's, nothing is lost", async () => {
    const id = await firstFigure();
    const response = await send(`/v1/records/${id}/review`, { action: "correct", version: 0, fields: { value: 97 } });
    expect(response.status).toBe(409);
    const { version } = (await (await fetch(`${service.url}/v1/records/${id}/history`)).json()) as State;
    expect(version).toBe(1);
  });

  it("that the gate cannot read again is kept as the editor's own reading, never silently", async () => {
    const id = await firstFigure();
    const response = await send(`/v1/records/${id}/review`, { action: "correct", version: 1, fields: { value: 99 } });
    const state = (await response.json()) as State;
    expect(state.record).toMatchObject({ value: 99, rule: "editor/own-reading", engine: "editor" });
    expect(state.gate).toContain("99");
    expect(state.history.at(-1)).toMatchObject({ reading: "own", editor: "lan" });
    // No answer says a number that its quote does not hold.
    expect(await asked()).not.toContain("99 xã");
    expect((await send(`/v1/records/${id}/review`, { action: "undo", version: 2 })).status).toBe(200);
    expect(await asked()).toContain("98 xã");
  });

  it.each([
    [{ value: "nhiều" }, "value"],
    [{ comparator: "more" }, "comparator"],
    [{ place: "Không Có Nơi Này" }, "place"],
    [{ start: 5_000, end: 5_010 }, "start"],
    [{ invented: 1 }, "invented"],
  ])("of %j is refused, and says which field", async (fields, field) => {
    const id = await firstFigure();
    const version = (await service.store.recordState(id))?.version ?? 0;
    const response = await send(`/v1/records/${id}/review`, { action: "correct", version, fields });
    expect(response.status).toBe(422);
    expect(((await response.json()) as { errors: { field: string }[] }).errors[0]?.field).toBe(field);
  });

  it("of a place takes its name", async () => {
    const id = await firstFigure();
    const version = (await service.store.recordState(id))?.version ?? 0;
    const response = await send(`/v1/records/${id}/review`, { action: "correct", version, fields: { place: "huyện Văn Yên" } });
    expect(((await response.json()) as State).record).toMatchObject({ place: { name: "Văn Yên", level: "district", province: "Yên Bái" } });
  });
});

describe("by hand", () => {
  it("an article is added, once", async () => {
    const text = TEXT.replaceAll("Yên Bái", "Lào Cai").replaceAll("96", "70");
    const first = (await (await send("/v1/articles", { text })).json()) as {
      articleId: string;
      outcome: string;
      counts: { figures: number };
    };
    expect(first).toMatchObject({ outcome: "new" });
    expect(first.counts.figures).toBeGreaterThan(0);
    expect(await (await send("/v1/articles", { text })).json()).toMatchObject({ outcome: "unchanged", articleId: first.articleId });
  });

  it("a missed record is added where its words stand", async () => {
    const text = (await service.store.article("yen-bai-2023"))?.text ?? "";
    const quote = "Số liệu rà soát cuối năm 2023";
    const start = text.indexOf(quote);
    const fields = { start, end: start + quote.length, name: "Rà soát số liệu" };
    const response = await send("/v1/articles/yen-bai-2023/records", { kind: "movement", fields, reason: "missed" });
    expect(await response.json()).toMatchObject({ version: 1, record: { name: "Rà soát số liệu", rule: "editor/own-reading" } });
  });
});

describe("an editor's key", () => {
  it("decides in its own name, without a cookie", async () => {
    await service.beside({ editors: [{ name: "chuong-trinh", key: "khoa-cua-bien-tap" }] }, async (url) => {
      const [, award] = await Promise.all([figures(), service.store.awards({ articleId: "yen-bai-2023" })]);
      const id = award.items[0]?.id ?? "";
      const response = await fetch(`${url}/v1/records/${id}/review`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: "Bearer khoa-cua-bien-tap" },
        body: JSON.stringify({ action: "accept", version: 0 }),
      });
      expect(await response.json()).toMatchObject({ version: 1, history: [{ editor: "chuong-trinh" }] });
    });
  });
});

describe("an article of an address", () => {
  const add = (fetchArticle: FetchArticle | undefined, url: string, headers = editor) =>
    service.beside({ fetchArticle }, async (base) => {
      const response = await fetch(`${base}/v1/articles/fetch`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ url }),
      });
      return { status: response.status, body: (await response.json()) as { detail?: string; articleId?: string; outcome?: string } };
    });
  const URL_OF = "https://example.gov.vn/bai-1.html";

  it("is fetched, saved with its records, and known by the digest of its page", async () => {
    const { article } = await extracted("tu-dia-chi", TEXT.replaceAll("Yên Bái", "Hà Nam"), URL_OF);
    const asked: string[] = [];
    const fetchArticle: FetchArticle = async (url) => {
      asked.push(url);
      return { ok: true, article, warnings: [], digest: "sha256:ab" };
    };
    expect(await add(fetchArticle, URL_OF)).toMatchObject({ status: 200, body: { articleId: "tu-dia-chi", outcome: "new" } });
    expect(asked).toEqual([URL_OF]);
    const [kept] = await service.store.snapshotArticles({ limit: 1, filter: { articleId: "tu-dia-chi" } });
    expect(kept).toMatchObject({ archiveDigest: "sha256:ab", counts: { figures: 2, awards: 1 } });
  });

  it.each([
    ["address", 422],
    ["robots", 422],
    ["no-article", 422],
    ["unreached", 502],
  ] as const)("refused for %s: %i, with the line of whoever refused", async (why, status) => {
    const refused: FetchArticle = async () => ({ ok: false, why, message: "Vì sao, và làm gì." });
    expect(await add(refused, URL_OF)).toMatchObject({ status, body: { detail: "Vì sao, và làm gì." } });
  });

  it("needs an editor, an address, and a service that fetches", async () => {
    const never: FetchArticle = async () => {
      throw new Error("asked");
    };
    expect((await add(never, URL_OF, {})).status).toBe(401);
    expect((await add(never, URL_OF, await signedIn(service.url, XEM))).status).toBe(403);
    expect((await add(never, " ")).status).toBe(422);
    expect((await add(undefined, URL_OF)).status).toBe(503);
  });
});

describe("two records for one fact", () => {
  it("are one when one is merged into the other, in lists and answers, and two again when that is undone", async () => {
    await service.store.save(await extracted("hai-lan", TEXT.replaceAll("Yên Bái", "Lai Châu").replace("98", "96")));
    const [kept, twin] = (await service.store.figures({ articleId: "hai-lan" })).items;
    if (kept === undefined || twin === undefined) throw new Error("not two");
    const merge = (id: string, version: number, sameAs: string) =>
      send(`/v1/records/${id}/review`, { action: "reject", version, reason: "duplicate", sameAs, articleId: "hai-lan" });
    for (const wrong of [twin.id, "khong-co"]) expect((await merge(twin.id, 0, wrong)).status).toBe(422);
    const award = (await service.store.awards({ articleId: "hai-lan" })).items[0]?.id ?? "";
    expect((await merge(twin.id, 0, award)).status).toBe(422);
    const merged = await merge(twin.id, 0, kept.id);
    expect(merged.status).toBe(200);
    expect(((await merged.json()) as { history: object[] }).history.at(-1)).toMatchObject({ sameAs: kept.id, reason: "duplicate" });
    // Of the two one has to stay, and who saw the state before is told.
    expect((await merge(kept.id, 0, twin.id)).status).toBe(422);
    expect((await merge(twin.id, 0, kept.id)).status).toBe(409);
    expect((await service.store.stats("figure", "province", { articleId: "hai-lan" }))[0]?.count).toBe(1);
    await send(`/v1/records/${twin.id}/review`, { action: "undo", version: 1, articleId: "hai-lan" });
    expect((await service.store.stats("figure", "province", { articleId: "hai-lan" }))[0]?.count).toBe(2);
  });
});

describe("duplicate articles", () => {
  const path = (id: string) => `/v1/review/articles/${id}/copies`;
  it("are merged and split, by whoever saw how it stands", async () => {
    for (const [id, place] of [
      ["goc", "Lào Cai"],
      ["chep", "Hòa Bình"],
    ] as const)
      await service.store.save(await extracted(id, TEXT.replaceAll("Yên Bái", place).replaceAll("Số liệu rà soát", `Theo ${place}`)));
    const merged = await send(path("chep"), { action: "copy", version: 0, original: "goc" });
    expect(await merged.json()).toMatchObject({ original: { id: "goc" }, version: 1, history: [{ action: "copy", editor: "lan" }] });
    expect((await send(path("chep"), { action: "own", version: 0 })).status).toBe(409);
    expect((await send(path("goc"), { action: "copy", version: 0, original: "chep" })).status).toBe(422);
    expect((await send(path("goc"), { action: "copy", version: 0 })).status).toBe(422);
    expect((await send(path("khong-co"), { action: "own", version: 0 })).status).toBe(404);
    expect((await send(path("chep"), { action: "own", version: 1 }, {})).status).toBe(401);
    const question = "Năm 2023 tỉnh Hòa Bình có bao nhiêu xã đạt chuẩn nông thôn mới?";
    const ask = async () =>
      ((await (await send("/v1/chat", { question }, {})).json()) as Answer).citations.map(({ articleId }) => articleId);
    expect(await ask()).not.toContain("chep");
    expect(await (await send(path("chep"), { action: "undo", version: 1 })).json()).toMatchObject({ original: null, version: 2 });
    expect(await ask()).toContain("chep");
  });
});

describe("a decision with a name of its own", () => {
  it("is done once and answered as often as it comes; another of an old version is refused", async () => {
    await service.store.save(await extracted("gui-lai", TEXT.replaceAll("Yên Bái", "Lai Châu")));
    const id = (await service.store.figures({ articleId: "gui-lai" })).items[0]?.id ?? "";
    const correct = { action: "correct", version: 0, articleId: "gui-lai", fields: { indicator: "số xã đạt chuẩn" }, request: "lan-0001" };
    const answers = [];
    for (let i = 0; i < 2; i++) answers.push(await send(`/v1/records/${id}/review`, correct));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    for (const answer of answers) expect(await answer.json()).toMatchObject({ version: 1, history: [{ action: "correct" }] });
    for (const request of ["lan-0002", undefined])
      expect((await send(`/v1/records/${id}/review`, { ...correct, request })).status).toBe(409);
    const history = async (query: string) => (await fetch(`${service.url}/v1/records/${id}/history${query}`)).status;
    expect([await history(""), await history("?articleId=gui-lai"), await history("?articleId=yen-bai-2023")]).toEqual([200, 200, 404]);
  });
});

describe("what a record belongs to", () => {
  it("is changed by an editor, and every later export keeps it", async () => {
    await service.store.save(await extracted("nhom", TEXT.replaceAll("Yên Bái", "Điện Biên")));
    const id = (await service.store.figures({ articleId: "nhom" })).items[0]?.id ?? "";
    const path = `/v1/records/${id}/link`;
    const about = { articleId: "nhom", version: 0 };
    const read = async () => (await (await fetch(`${service.url}${path}?articleId=nhom`)).json()) as LinkState;
    expect(await read()).toMatchObject({ kind: "indicator", version: 0, link: { target: "xa-nong-thon-moi", decidedBy: "rules" } });
    expect((await send(path, { ...about, target: "khong-co-trong-danh-muc" })).status).toBe(422);
    expect((await send(path, { ...about, target: "  " })).status).toBe(422);
    expect((await send(path, { ...about, target: null }, {})).status).toBe(401);
    expect((await send("/v1/records/khong-co/link", { ...about, target: null })).status).toBe(404);
    const mark = await service.store.snapshotMark();
    const changed = await send(path, { ...about, target: "xa-nong-thon-moi-nang-cao" });
    expect(await changed.json()).toEqual(await read());
    expect(await service.store.snapshotMark()).not.toBe(mark);
    const after = await read();
    expect(after.link).toMatchObject({ target: "xa-nong-thon-moi-nang-cao", decidedBy: "editor" });
    // Somebody who saw how it stood before changes nothing.
    const late = await send(path, { ...about, target: null });
    expect([late.status, ((await late.json()) as { type: string }).type]).toEqual([409, "urn:thidua:problem:conflict"]);
    expect(await read()).toEqual(after);
    // Extracted anew, the text has the records it had, and the editor's word holds.
    await service.store.save(await extracted("nhom", TEXT.replaceAll("Yên Bái", "Điện Biên")));
    expect((await read()).link).toMatchObject({ target: "xa-nong-thon-moi-nang-cao" });
    const folder = await mkdtemp(join(tmpdir(), "thidua-links-"));
    const options = { formats: ["jsonl"], review: "all", tier: "restricted", withText: false, excel: false } as const;
    await exportSnapshot(service.store, folder, options, { version: "0", commit: null });
    const links = (await readFile(join(folder, "links.jsonl"), "utf8"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object);
    expect(links).toContainEqual(expect.objectContaining({ record_id: id, target: "xa-nong-thon-moi-nang-cao" }));
    await rm(folder, { recursive: true });
    expect((await send(path, { ...about, version: after.version, target: null })).status).toBe(200);
    expect((await read()).link).toBeNull();
  });

  it("is told and changed of the record of one article", async () => {
    const id = (await service.store.figures({ articleId: "nhom" })).items[0]?.id ?? "";
    const path = `/v1/records/${id}/link`;
    expect((await fetch(service.url + path)).status).toBe(422);
    expect((await send(path, { version: 0, target: null })).status).toBe(422);
    expect((await fetch(`${service.url}${path}?articleId=yen-bai-2023`)).status).toBe(404);
    expect((await send(path, { articleId: "yen-bai-2023", version: 0, target: null })).status).toBe(404);
  });

  it("is keyed as the machine keys it, and is no person", async () => {
    const text = `Khen thưởng năm 2023

Ngày đăng: 20/12/2023

Chủ tịch UBND tỉnh Yên Bái tặng Bằng khen cho Phòng Giáo dục và Đào tạo huyện Văn Chấn. Chủ tịch UBND tỉnh Yên Bái tặng Bằng khen cho bà Vàng Thị Xuân năm 2023.`;
    await service.store.save(await extracted("khen", text));
    const { items } = await service.store.awards({ articleId: "khen" });
    const [office, person] = ["collective", "individual"].map((kind) => items.find(({ recipient }) => recipient.kind === kind)?.id);
    const link = async (id: string | undefined, target: string) => {
      const response = await send(`/v1/records/${id}/link`, { articleId: "khen", version: 0, target });
      return [response.status, ((await response.json()) as LinkState).link?.target];
    };
    expect(await link(person, "Hội Phụ nữ huyện Văn Chấn")).toEqual([422, undefined]);
    expect(await link(office, "Gia đình bà Vàng Thị Xuân")).toEqual([422, undefined]);
    expect(await link(office, "UBND huyện Văn Chấn")).toEqual([200, "ủy ban nhân dân huyện văn chấn|yên bái"]);
  });
});
