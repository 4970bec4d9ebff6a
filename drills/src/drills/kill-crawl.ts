import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openPortal } from "../../../apps/scraper/test/portal.ts";
import type { Drill } from "../drill.ts";
import { killDrill } from "../harness/kill-drill.ts";

export const killCrawl: Drill = {
  name: "kill-crawl",
  title: { vi: "Thu bài, bị giết giữa chừng", en: "Crawl, killed" },
  about: {
    vi: "`thidua crawl` thu bài từ một cổng dựng riêng, bị SIGKILL ngẫu nhiên rồi chạy tiếp. Không bài nào mất hay có hai lần; bản xuất giống từng byte với lượt chạy không bị quấy rầy, và kho dựng lại từ `warc/` và nhật ký cũng vậy.",
    en: "`thidua crawl` gathers a portal made for it, is killed by SIGKILL at random moments and goes on. No article is missing or there twice; the export is the same bytes as that of an undisturbed run, and so is that of the store made again from `warc/` and the journal.",
  },
  run: (setting) =>
    killDrill(setting, async (folder) => {
      const portal = await openPortal(setting.short ? 15 : 60, setting.short ? 5 : 15);
      const sources = join(folder, "sources.yaml");
      const source = `  - id: drill\n    name: Cổng diễn tập\n    start: ["${portal.base}/tin-tuc"]\n    delay: 0\n    allowPrivateAddresses: true\n`;
      await writeFile(sources, `sources:\n${source}`);
      return { words: (place) => ["crawl", "--sources", sources, ...place.words], rebuilds: true, close: () => portal.close() };
    }),
};
