import { describe, expect, it } from "vitest";
import type { Store } from "../src/index.ts";

/** Who may sign in, and who is. */
export function accountsContract(storeOf: () => Store): void {
  describe("accounts", () => {
    const lan = { name: "Lan.Nguyễn", display: "Nguyễn Thị Lan", role: "editor", password: "mật khẩu của Lan" } as const;

    it("adds a user once, whatever case the name is typed in", async () => {
      const store = storeOf();
      expect(await store.addUser(lan)).toMatchObject({ ok: true, user: { name: "lan.nguyễn", role: "editor", disabled: false } });
      expect(await store.addUser({ ...lan, name: "LAN.NGUYỄN" })).toEqual({ ok: false, why: "taken" });
      expect((await store.users()).map(({ name }) => name)).toEqual(["lan.nguyễn"]);
    });

    it.each([
      ["name", { name: "a" }],
      ["name", { name: "hai từ" }],
      ["name", { name: "x".repeat(41) }],
      ["password", { name: "minh", password: "ngắn quá" }],
      ["password", { name: "minh", password: "x".repeat(201) }],
    ] as const)("refuses a wrong %s: %j", async (why, change) => {
      expect(await storeOf().addUser({ ...lan, ...change })).toEqual({ ok: false, why });
    });

    it("signs in by name and password, and out", async () => {
      const store = storeOf();
      const session = await store.signIn(" lan.nguyễn ", lan.password);
      if (!session.ok) throw new Error(session.why);
      expect(await store.sessionUser(session.token)).toMatchObject({ name: "lan.nguyễn", display: "Nguyễn Thị Lan" });
      await store.signOut(session.token);
      expect(await store.sessionUser(session.token)).toBeNull();
      expect(await store.sessionUser("")).toBeNull();
    });

    it("never gives a password away", async () => {
      const told = JSON.stringify([await storeOf().users(), await storeOf().signIn("lan.nguyễn", lan.password)]);
      expect(told).not.toMatch(/scrypt|mật khẩu/);
    });

    it("ends sessions where the role changes, and lets nobody in who is disabled", async () => {
      const store = storeOf();
      const session = await store.signIn(lan.name, lan.password);
      expect(await store.changeUser(lan.name, { role: "viewer" })).toMatchObject({ role: "viewer" });
      expect(await store.sessionUser(session.ok ? session.token : "")).toBeNull();
      await store.changeUser(lan.name, { disabled: true });
      expect(await store.signIn(lan.name, lan.password)).toMatchObject({ ok: false, why: "wrong" });
      await store.changeUser(lan.name, { disabled: false });
      expect(await store.changeUser("nobody", { disabled: true })).toBeNull();
    });

    it("locks a name after wrong passwords, tells nothing of names that are not there", async () => {
      const store = storeOf();
      expect(await store.signIn(lan.name, lan.password)).toMatchObject({ ok: true });
      for (let i = 0; i < 5; i++) expect(await store.signIn(lan.name, "không phải")).toMatchObject({ ok: false, why: "wrong" });
      const locked = await store.signIn(lan.name, lan.password);
      expect(locked).toMatchObject({ ok: false, why: "locked" });
      for (let i = 0; i < 6; i++) expect(await store.signIn("nobody", "không phải")).toEqual({ ok: false, why: "wrong", until: null });
      await store.changeUser(lan.name, { password: "mật khẩu mới của Lan" });
      expect(await store.signIn(lan.name, "mật khẩu mới của Lan")).toMatchObject({ ok: true });
    });
  });
}
