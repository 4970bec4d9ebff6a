import { join } from "node:path";
import { type Command, UsageError } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { progress } from "../progress.ts";
import { DATA_OPTION, dataFolder, storeSettings } from "../store-settings.ts";

export const rebuildCommand: Command = {
  name: "rebuild",
  operands: "",
  summary: {
    vi: "dựng lại kho chỉ từ kho trang (warc/) và nhật ký (journal/) của thư mục dữ liệu; cơ sở dữ liệu cũ được giữ dưới tên khác",
    en: "makes the store anew from the archived pages (warc/) and the journal (journal/) of the data folder alone; the old database is kept under another name",
  },
  options: DATA_OPTION,
  async run({ values, positionals, console, language }) {
    if (positionals.length > 0)
      throw new UsageError({ vi: "lệnh này không nhận đường dẫn; dùng --data", en: "no paths are taken; use --data" });
    const data = dataFolder(values);
    const [{ rebuildStore }, { openCaptures }, { extract }] = await Promise.all([
      import("@thidua/store"),
      import("@thidua/scraper"),
      import("@thidua/extractor"),
    ]);
    const captures = await openCaptures(join(data, "warc"));
    for (const { path, problem } of captures.problems) console.problem(path, problem);
    const bar = progress({ vi: "đã dựng lại", en: "made again" }, language);
    const { result, location, replaced } = await rebuildStore(storeSettings(values), data, {
      async remake({ id, digest, fetchedAt, article, warnings }, find) {
        const read =
          article !== null
            ? { article, warnings }
            : digest === null
              ? null
              : await captures.read({ digest, fetchedAt, articleId: id }, find);
        if (read === null) {
          console.problem(id, {
            vi: `trang lấy ngày ${fetchedAt} không đọc được trong warc/; chỉ bài ấy bị bỏ qua`,
            en: `the page of ${fetchedAt} cannot be read in warc/; that article alone is left out`,
          });
          return null;
        }
        const { extraction } = extract(read.article);
        return { ...extraction, warnings: [...read.warnings, ...extraction.warnings] };
      },
      problem: (subject, problem) => console.problem(subject, problem),
      tick: bar.tick,
    }).finally(bar.stop);
    const { articles, decisions, lost } = result;
    console.say({
      vi: `dựng lại ${articles} lần lưu bài, ${decisions} quyết định, mất ${lost}; kho: ${location}${replaced === null ? "" : `; cơ sở dữ liệu cũ: ${replaced}`}`,
      en: `${articles} savings of articles and ${decisions} decisions made again, ${lost} lost; store: ${location}${replaced === null ? "" : `; the old database: ${replaced}`}`,
    });
    return lost === 0 && captures.problems.length === 0 ? EXIT.done : EXIT.someInputsFailed;
  },
};
