import type { Role, Store, User } from "@thidua/store";
import { type Command, choice, type Invocation, text, UsageError } from "../command.ts";
import { EXIT } from "../exit-codes.ts";
import { readPassword } from "../password.ts";
import { DATA_OPTION, withStore } from "../store-settings.ts";

const ROLES = ["viewer", "editor", "administrator"] as const satisfies readonly Role[];

const REFUSED = {
  taken: { vi: "đã có tài khoản này", en: "there is such a user already" },
  name: {
    vi: "tên đăng nhập gồm 2–40 chữ, số, dấu chấm, gạch; không có khoảng trắng",
    en: "a name has 2 to 40 letters, digits, dots or dashes, and no blanks",
  },
  password: { vi: "mật khẩu cần từ 10 đến 200 ký tự", en: "a password has 10 to 200 characters" },
  common: {
    vi: "mật khẩu này dễ đoán: có trong danh sách mật khẩu hay bị lộ, hoặc chỉ gồm tên đăng nhập và từ của hệ thống",
    en: "others would guess this password: leaks hold it often, or it is the name of the account and words of this service",
  },
} as const;

const NONE = { vi: "không có tài khoản này; thidua user list liệt kê", en: "there is no such user; thidua user list names them" };

export const userCommand: Command = {
  name: "user",
  operands: "add|password|role|disable|enable NAME, list",
  summary: { vi: "tài khoản của người xem, biên tập và quản trị", en: "accounts of viewers, editors and administrators" },
  options: {
    role: { type: "string", help: { vi: "viewer, editor (mặc định) hoặc administrator", en: "viewer, editor (default) or administrator" } },
    display: { type: "string", help: { vi: "tên hiển thị", en: "name to show" } },
    ...DATA_OPTION,
  },
  async run(invocation) {
    const [action = "", name = ""] = invocation.positionals;
    const known = ["add", "password", "role", "disable", "enable", "list"].includes(action);
    if (!known || (action !== "list" && name === "") || invocation.positionals.length > 2)
      throw new UsageError({
        vi: "cần: add, password, role, disable hoặc enable kèm TÊN, hoặc list",
        en: "needs add, password, role, disable or enable with a NAME, or list",
      });
    const role = choice(invocation.values, "role", ROLES, "editor");
    const secret = action === "add" || action === "password" ? await readPassword(invocation.console) : "";
    if ((action === "add" || action === "password") && (secret.length < 10 || secret.length > 200)) throw new UsageError(REFUSED.password);
    if (action === "password" && (await (await import("@thidua/store")).isCommon(secret, name))) throw new UsageError(REFUSED.common);
    return withStore(invocation.values, (store) => act(store, action, name, { role, secret }, invocation));
  },
};

async function act(
  store: Store,
  action: string,
  name: string,
  { role, secret }: { role: Role; secret: string },
  { console, values }: Invocation,
): Promise<number> {
  if (action === "list") {
    await console.result((await store.users()).map(line).join(""));
    return EXIT.done;
  }
  if (action === "add") {
    const added = await store.addUser({ name, display: text(values, "display") ?? name, role, password: secret });
    if (!added.ok) throw new UsageError(REFUSED[added.why]);
    console.say({
      vi: `đã thêm ${added.user.name} (${role}); kho: ${store.location}`,
      en: `added ${added.user.name} (${role}); store: ${store.location}`,
    });
    return EXIT.done;
  }
  const change = action === "password" ? { password: secret } : action === "role" ? { role } : { disabled: action === "disable" };
  const changed = await store.changeUser(name, change);
  if (changed === null) throw new UsageError(NONE);
  await console.result(line(changed));
  return EXIT.done;
}

function line({ name, role, disabled, display }: User): string {
  return `${name}\t${role}\t${disabled ? "disabled" : "active"}\t${display}\n`;
}
