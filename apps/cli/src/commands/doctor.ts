import type { Command } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { type Message, problemOf } from "../language.ts";
import { DATA_OPTION, storeSettings } from "../store-settings.ts";

const OLDEST_NODE = [20, 11] as const;

export const doctorCommand: Command = {
  name: "doctor",
  operands: "",
  summary: {
    vi: "nói rõ đã cấu hình gì, cái gì chạy, và làm gì với phần còn lại",
    en: "says what is configured, what works and what to do about the rest",
  },
  options: DATA_OPTION,
  async run({ values, console, language }) {
    let faults = 0;
    const line = async (good: boolean, message: Message) => {
      if (!good) faults++;
      await console.result(`${good ? "✓" : "✗"} ${message[language]}\n`);
    };
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    const newEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
    await line(newEnough, {
      vi: `Node ${process.versions.node}${newEnough ? "" : `; cần ${OLDEST_NODE.join(".")} trở lên`}`,
      en: `Node ${process.versions.node}${newEnough ? "" : `; ${OLDEST_NODE.join(".")} or newer is needed`}`,
    });
    await line(process.versions.icu !== undefined, {
      vi: `Unicode ${process.versions.unicode ?? "không có"}`,
      en: `Unicode ${process.versions.unicode ?? "missing"}`,
    });
    try {
      const { openStore } = await import("@thidua/store");
      const store = await openStore(storeSettings(values));
      const counts = await store.counts().finally(() => store.close());
      await line(true, {
        vi: `kho ${store.location}: ${counts.articles} bài, ${counts.movements} phong trào, ${counts.figures} số liệu, ${counts.awards} khen thưởng`,
        en: `store ${store.location}: ${counts.articles} articles, ${counts.movements} movements, ${counts.figures} figures, ${counts.awards} awards`,
      });
    } catch (error) {
      const said = problemOf(error) ?? { vi: String(error), en: String(error) };
      await line(false, { vi: `kho: ${said.vi}`, en: `store: ${said.en}` });
    }
    await line(true, {
      vi: "trích xuất và trả lời: bộ luật, không cần mạng, không cần khóa",
      en: "extraction and answers: rules, no network, no key",
    });
    return faults === 0 ? EXIT.done : EXIT.failed;
  },
};
