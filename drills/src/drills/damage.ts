import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openPortal } from "../../../apps/scraper/test/portal.ts";
import type { Drill } from "../drill.ts";
import { done } from "../harness/command.ts";
import { articleIds, differences, exported } from "../harness/compare.ts";
import { embeddedPlaces } from "../harness/places.ts";
import { sampleArticles } from "../harness/samples.ts";

export const damage: Drill = {
  name: "damage",
  title: { vi: "Dựng lại kho, kể cả khi tệp hỏng", en: "Rebuilding, with damaged files too" },
  about: {
    vi: "Một kho gồm bài thu về và bài nhập vào, rồi bỏ hẳn cơ sở dữ liệu và dựng lại từ `warc/` và `journal/`: bản xuất giống từng byte. Sau đó mỗi lần một byte ngẫu nhiên của kho trang hay nhật ký bị đổi: chỉ được mất nhiều nhất một bài, kèm một thông báo.",
    en: "A store of gathered and imported articles loses its database and is made again from `warc/` and `journal/`: its export is the same bytes. Then, time after time, one random byte of the archive or the journal is changed: at most one article may be lost, with a message.",
  },
  async run({ folder, short, random, times, say }) {
    const portal = await openPortal(short ? 8 : 40, 0);
    const problems: string[] = [];
    const places = await embeddedPlaces(folder);
    const place = await places.fresh();
    try {
      const sources = join(folder, "sources.yaml");
      const source = `  - id: drill\n    name: Cổng diễn tập\n    start: ["${portal.base}/tin-tuc"]\n    delay: 0\n    allowPrivateAddresses: true\n`;
      await writeFile(sources, `sources:\n${source}`);
      await done(["crawl", "--sources", sources, ...place.words]);
    } finally {
      await portal.close();
    }
    await done(["import", await sampleArticles(folder, short ? 4 : 20), ...place.words]);
    const target = join(folder, "expected");
    const expected = await exported(place, target);
    const all = await articleIds(target);
    const again = await done(["rebuild", ...place.words]);
    for (const name of differences(expected, await exported(place, join(folder, "again"))))
      problems.push(`${name} is not the same after rebuild`);
    say(again.err.trim());
    const rounds = times(1, 20);
    let lost = 0;
    for (let round = 1; round <= rounds; round++) {
      const kept = join(place.data, random.next() < 0.5 ? "warc" : "journal");
      const path = join(kept, random.pick((await readdir(kept)).filter((name) => /\.(?:gz|jsonl)$/.test(name) && !name.includes("index"))));
      const whole = await readFile(path);
      const bytes = Buffer.from(whole);
      const at = random.between(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.between(0, 7));
      await writeFile(path, bytes);
      const { code, err } = await done(["rebuild", ...place.words], {}, [0, 3]);
      await exported(place, join(folder, `round-${round}`));
      const found = new Set(await articleIds(join(folder, `round-${round}`)));
      const missing = all.filter((id) => !found.has(id));
      lost += missing.length;
      const what = `byte ${at} of ${path.split("/").slice(-2).join("/")}`;
      if (missing.length > 1) problems.push(`${what} changed: ${missing.length} articles are missing`);
      if (missing.length > 0 && (code !== 3 || !err.includes("thidua: ")))
        problems.push(`${what} changed: an article is missing and nothing was said`);
      await writeFile(path, whole);
      say(`round ${round}: ${what}: ${missing.length} missing`);
    }
    return {
      figures: [
        { what: { vi: "bài trong kho", en: "articles in the store" }, value: all.length },
        { what: { vi: "byte bị đổi, mỗi lần một", en: "bytes changed, one at a time" }, value: rounds },
        {
          what: { vi: "bài mất, mỗi lần nhiều nhất một, đều được báo", en: "articles lost, at most one at a time, each told of" },
          value: lost,
        },
      ],
      losses: problems.length,
      problems,
    };
  },
};
