import type { Command } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { type Message, problemOf } from "../language.ts";
import { DATA_OPTION, dataFolder, storeSettings } from "../store-settings.ts";

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
    await sayWorkers(line);
    await sayClock(dataFolder(values), line);
    await line(true, {
      vi: "trích xuất và trả lời: bộ luật, không cần mạng, không cần khóa",
      en: "extraction and answers: rules, no network, no key",
    });
    await sayModel(line);
    return faults === 0 ? EXIT.done : EXIT.failed;
  },
};

/** How the shared work stands, where there is a PostgreSQL for it. */
async function sayWorkers(line: (good: boolean, message: Message) => Promise<void>): Promise<void> {
  const databaseUrl = process.env.DATABASE_URL;
  if (!databaseUrl) return;
  try {
    const { openJobs } = await import("@thidua/store");
    const jobs = await openJobs(databaseUrl);
    const { queues, failed, workers } = await jobs.state().finally(() => jobs.close());
    const waiting = queues.reduce((sum, queue) => sum + queue.waiting + queue.active, 0);
    await line(waiting === 0 || workers.length > 0, {
      vi: `hàng đợi: ${waiting} việc, ${workers.length} worker đang chạy${waiting > 0 && workers.length === 0 ? "; hãy chạy thidua worker" : ""}`,
      en: `queue: ${waiting} jobs, ${workers.length} workers running${waiting > 0 && workers.length === 0 ? "; run thidua worker" : ""}`,
    });
    if (failed > 0)
      await line(false, {
        vi: `${failed} bài để riêng vì lỗi; xem lý do ở nhật ký của worker, thử lại bằng thidua worker --retry-failed`,
        en: `${failed} articles are set aside as failed; the workers' logs say why, thidua worker --retry-failed tries them again`,
      });
  } catch (error) {
    const said = problemOf(error) ?? { vi: String(error), en: String(error) };
    await line(false, { vi: `hàng đợi: ${said.vi}`, en: `queue: ${said.en}` });
  }
}

/** A clock that was set back makes a crawl wait. */
async function sayClock(data: string, line: (good: boolean, message: Message) => Promise<void>): Promise<void> {
  const { clockBehind } = await import("@thidua/store");
  const now = new Date();
  const last = await clockBehind(data, now).catch(() => null);
  if (last === null) return;
  await line(false, {
    vi: `đồng hồ của máy này (${now.toISOString()}) chạy chậm: kho được ghi lần cuối lúc ${last}; hãy chỉnh lại giờ, không có dữ liệu nào bị mất`,
    en: `the clock of this machine (${now.toISOString()}) is behind: the store was last written at ${last}; set the clock, no data is lost`,
  });
}

/** What the configured model server can do, by asking it; one line where none is configured. */
async function sayModel(line: (good: boolean, message: Message) => Promise<void>): Promise<void> {
  const { modelSettings, probe, redact } = await import("@thidua/model");
  const settings = modelSettings(process.env);
  if (!settings) {
    const half = ["OPENAI_MODEL", "OPENAI_BASE_URL", "OPENAI_API_KEY"].filter((name) => process.env[name]);
    const started = half.length > 0;
    await line(!started, {
      vi: started
        ? `mô hình ngôn ngữ: mới đặt ${half.join(", ")}; cần OPENAI_MODEL, và OPENAI_BASE_URL hoặc OPENAI_API_KEY`
        : "mô hình ngôn ngữ: không cấu hình (không bắt buộc); đặt OPENAI_MODEL và OPENAI_BASE_URL để dùng",
      en: started
        ? `language model: only ${half.join(", ")} is set; OPENAI_MODEL is needed, and OPENAI_BASE_URL or OPENAI_API_KEY`
        : "language model: not configured (it need not be); set OPENAI_MODEL and OPENAI_BASE_URL to use one",
    });
    return;
  }
  const where = redact(settings.baseURL ?? "api.openai.com", settings.apiKey ? [settings.apiKey] : []);
  const { models, rungs, streaming } = await probe(settings);
  const listed = models === null || models.includes(settings.model);
  const able = Object.values(rungs).some((finding) => finding.able);
  const why = Object.values(rungs).find((finding) => !finding.able);
  await line(able && listed, {
    vi: able
      ? `mô hình ${settings.model} ở ${where}${listed ? "" : `: máy chủ không liệt kê mô hình này (có ${models?.slice(0, 5).join(", ")})`}`
      : `mô hình ${settings.model} ở ${where} không trả lời được: ${why && !why.able ? why.why : ""}; kiểm tra địa chỉ, khóa và tên mô hình`,
    en: able
      ? `model ${settings.model} at ${where}${listed ? "" : `: the server does not list it (it has ${models?.slice(0, 5).join(", ")})`}`
      : `model ${settings.model} at ${where} does not answer: ${why && !why.able ? why.why : ""}; check address, key and name of the model`,
  });
  if (!able) return;
  const mark = (finding: { able: boolean }): string => (finding.able ? "✓" : "–");
  const abilities = `json_schema ${mark(rungs.json_schema)}, tools ${mark(rungs.tools)}, JSON ${mark(rungs.json)}, streaming ${mark(streaming)}`;
  await line(true, {
    vi: `mô hình làm được: ${abilities}${models === null ? "" : `; máy chủ có ${models.length} mô hình`}`,
    en: `the model can do: ${abilities}${models === null ? "" : `; the server has ${models.length} models`}`,
  });
}
