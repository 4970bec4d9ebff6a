import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Drill } from "../drill.ts";
import { done } from "../harness/command.ts";
import { killDrill } from "../harness/kill-drill.ts";
import { sampleArticles } from "../harness/samples.ts";

export const killExport: Drill = {
  name: "kill-export",
  title: { vi: "Xuất dữ liệu, bị giết giữa chừng", en: "Export, killed" },
  about: {
    vi: "`thidua export` ghi cả bốn định dạng và bị SIGKILL ngẫu nhiên; thư mục đích hoặc là bản cũ, hoặc trọn vẹn bản mới, không có tệp dở dang. Chạy lại phải cho đúng những byte ấy.",
    en: "`thidua export` writes all four formats and is killed by SIGKILL at random moments. Run again it gives the same bytes, and nothing half written is left beside them.",
  },
  run: (setting) =>
    killDrill(setting, async (folder) => {
      const articles = await sampleArticles(folder, setting.short ? 12 : 60);
      const target = (data: string): string => join(dirname(data), `${data.split("/").at(-1)}-out`, "snapshot");
      return {
        async before({ words, env }) {
          await done(["import", articles, ...words], { env });
        },
        words: ({ data, words }) => ["export", target(data), "--with-text", ...words],
        async after({ data }) {
          const beside = (await readdir(dirname(target(data)))).filter((name) => name !== "snapshot");
          await rm(dirname(target(data)), { recursive: true });
          return beside.map((name) => `${name} was left beside the snapshot`);
        },
        rebuilds: false,
      };
    }),
};
