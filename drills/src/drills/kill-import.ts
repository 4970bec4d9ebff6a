import type { Drill } from "../drill.ts";
import { killDrill } from "../harness/kill-drill.ts";
import { sampleArticles } from "../harness/samples.ts";

export const killImport: Drill = {
  name: "kill-import",
  title: { vi: "Nhập bài, bị giết giữa chừng", en: "Import, killed" },
  about: {
    vi: "`thidua import` bị SIGKILL ở những thời điểm ngẫu nhiên rồi chạy lại, trên PostgreSQL thì cả máy chủ cũng bị giết. Bản xuất sau đó phải giống từng byte với lượt chạy không bị quấy rầy, và kho dựng lại từ nhật ký cũng vậy.",
    en: "`thidua import` is killed by SIGKILL at random moments and run again; on PostgreSQL the server is killed too. The export afterwards has to be the same bytes as that of an undisturbed run, and so has that of the store made again from its journal.",
  },
  run: (setting) =>
    killDrill(setting, async (folder) => {
      const articles = await sampleArticles(folder, setting.short ? 8 : 60);
      return { words: (place) => ["import", articles, ...place.words], rebuilds: true };
    }),
};
