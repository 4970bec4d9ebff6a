import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { thidua } from "./command-line.ts";

let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "thidua-user-"));
});
afterAll(() => rm(data, { recursive: true, force: true }));

describe("thidua user", () => {
  it("adds an editor with a password from standard input, once, and shows no password", async () => {
    const input = "một mật khẩu dài\n";
    const added = await thidua(["user", "add", "Lan", "--display", "Nguyễn Thị Lan", "--data", data], { input });
    expect([added.code, added.out]).toEqual([0, ""]);
    expect(added.err).toContain("đã thêm lan (editor)");
    const again = await thidua(["user", "add", "lan", "--data", data], { input });
    expect(again.code).toBe(2);
    const listed = await thidua(["user", "list", "--data", data]);
    expect(listed.out).toBe("lan\teditor\tactive\tNguyễn Thị Lan\n");
    expect(added.err + again.err + listed.err).not.toContain("mật khẩu dài");
  });

  it.each([
    ["a short password", ["user", "add", "minh"], "ngắn\n"],
    ["an unknown role", ["user", "add", "minh", "--role", "king"], "một mật khẩu dài\n"],
    ["an unknown action", ["user", "forget", "lan"], ""],
    ["nobody", ["user", "disable", "không-có"], ""],
  ])("refuses %s", async (_case, words, input) => {
    const ran = await thidua([...words, "--data", data], { input });
    expect([ran.code, ran.out]).toEqual([2, ""]);
  });
});
