import { UsageError } from "./command.ts";
import type { Console } from "./console.ts";

/** A password typed twice at a terminal, unseen; else the first line of standard input. */
export async function readPassword(console: Console): Promise<string> {
  const { stdin } = process;
  if (!stdin.isTTY) {
    let all = "";
    for await (const chunk of stdin.setEncoding("utf8")) all += chunk;
    return all.split(/\r?\n/, 1)[0] ?? "";
  }
  console.say({ vi: "Mật khẩu (ít nhất 10 ký tự, không hiện khi gõ):", en: "Password (10 characters or more, not shown):" });
  const first = await unseen();
  console.say({ vi: "Nhập lại:", en: "Again:" });
  if ((await unseen()) !== first) throw new UsageError({ vi: "hai lần nhập không giống nhau", en: "the two are not the same" });
  return first;
}

function unseen(): Promise<string> {
  const { stdin } = process;
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  stdin.resume();
  return new Promise((resolve, reject) => {
    let typed = "";
    const done = (end: () => void): void => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off("data", take);
      end();
    };
    const take = (text: string): void => {
      for (const key of text) {
        if (key === "\r" || key === "\n" || key === "\u0003") {
          done(() => (key === "\u0003" ? reject(new UsageError({ vi: "đã dừng", en: "stopped" })) : resolve(typed)));
          return;
        }
        typed = key === "\u007f" || key === "\b" ? typed.slice(0, -1) : typed + key;
      }
    };
    stdin.on("data", take);
  });
}
