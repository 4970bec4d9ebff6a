import { type Command, text, UsageError } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { DATA_OPTION, withStore } from "../store-settings.ts";

export const eraseCommand: Command = {
  name: "erase",
  operands: "NAME",
  summary: {
    vi: "ghi nhận yêu cầu xóa tên một người: từ nay mọi bộ dữ liệu xuất ra đều che tên ấy",
    en: "takes a request for erasure: every later snapshot covers that person's name",
  },
  options: {
    article: { type: "string", help: { vi: "chỉ trong bài viết mang mã này", en: "in the article of this id only" } },
    reason: { type: "string", help: { vi: "lý do, chỉ lưu trong kho", en: "why, kept in the store only" } },
    list: { type: "boolean", help: { vi: "liệt kê các yêu cầu", en: "lists the requests" } },
    ...DATA_OPTION,
  },
  async run({ values, positionals, console }) {
    const name = positionals.join(" ").normalize("NFC").trim();
    if (values.list !== true && name.length < 2)
      throw new UsageError({ vi: "cần họ tên của người yêu cầu", en: "the name of the person is needed" });
    return withStore(values, async (store) => {
      if (values.list === true) {
        for (const one of await store.erasures()) await console.result(`${one.name}\t${one.articleId ?? "*"}\t${one.reason ?? ""}\n`);
        return EXIT.done;
      }
      const added = await store.erase({ name, articleId: text(values, "article") ?? null, reason: text(values, "reason") ?? null });
      console.say(
        added
          ? {
              vi: `từ nay “${name}” được che trong mọi bộ dữ liệu; kho: ${store.location}`,
              en: `"${name}" is covered in every snapshot from now on; store: ${store.location}`,
            }
          : { vi: `“${name}” đã có yêu cầu từ trước`, en: `"${name}" was asked for before` },
      );
      return EXIT.done;
    });
  },
};
