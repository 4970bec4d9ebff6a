import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { extract } from "@thidua/extractor";
import { openStore } from "@thidua/store";
import type { Drill } from "../drill.ts";
import { killDrill } from "../harness/kill-drill.ts";
import type { Place } from "../harness/places.ts";
import { readSample } from "../harness/read-sample.ts";
import { sampleArticles } from "../harness/samples.ts";

export const killExtract: Drill = {
  name: "kill-extract",
  title: { vi: "Trích xuất lại, bị giết giữa chừng", en: "Extraction anew, killed" },
  about: {
    vi: "Kho chứa bài do bộ luật cũ đọc (mỗi bài thiếu một nửa số bản ghi); lệnh trích xuất lại thay từng bài và bị SIGKILL ngẫu nhiên. Mỗi bài phải có bản ghi cũ hoặc mới, không bao giờ lẫn lộn, và cuối cùng giống hệt lượt chạy không bị quấy rầy.",
    en: "A store holds articles as older rules read them (half of each one's records missing); extraction anew replaces article after article and is killed by SIGKILL at random moments. An article has its old records or its new ones, never a mixture, and in the end all is as in an undisturbed run.",
  },
  run: (setting) =>
    killDrill(setting, async (folder) => {
      const articles = await sampleArticles(folder, setting.short ? 12 : 60);
      return {
        before: (place) => readByOlderRules(articles, place),
        words: (place) => ["import", articles, ...place.words],
        rebuilds: true,
      };
    }),
};

async function readByOlderRules(articles: string, { data, env }: Place): Promise<void> {
  const store = await openStore(env.DATABASE_URL === undefined ? { data } : { databaseUrl: env.DATABASE_URL, data });
  for (const name of (await readdir(articles)).sort()) {
    const { extraction } = extract(await readSample(join(articles, name)));
    const { movements, figures, awards } = extraction;
    const half = <R>(records: readonly R[]): R[] => records.filter((_, i) => i % 2 === 0);
    await store.save({ ...extraction, movements: half(movements), figures: half(figures), awards: half(awards) });
  }
  await store.close();
}
