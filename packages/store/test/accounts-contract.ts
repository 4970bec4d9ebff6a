import { describe, expect, it, vi } from "vitest";
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

    it.each([
      ["qwertyuiop"],
      ["Password123!"],
      ["1234567890"],
      ["thidua2026!!"],
      ["Thi Đua Khen Thưởng 1"],
      ["minh.minh.2026"],
      ["Admin@admin@2026"],
      ["!!iloveyou!!2024"],
    ])("refuses a password that others would guess: %s", async (password) => {
      expect(await storeOf().addUser({ ...lan, name: "minh", password })).toEqual({ ok: false, why: "common" });
    });

    it("takes no such password for the one that was, either", async () => {
      const store = storeOf();
      for (const password of ["ngắn quá", "qwertyuiop", "Nguyễn.Lan.2026"])
        await expect(store.changeUser(lan.name, { password }), password).rejects.toThrow();
      expect(await store.signIn(lan.name, lan.password)).toMatchObject({ ok: true });
    });

    it.each([
      ["of digits only", "83019274651820"],
      ["of signs only", "!?-_()[]{}<>;:"],
      ["of lower case and blanks, with a word of ours", "phong trào trồng tre ven sông"],
      ["of pictures", "🌾🐃🌧🌱🏡🌾🐃"],
      ["of 200 characters", "tre làng ".repeat(22).concat("xa")],
    ])("takes a password %s, and signs in with nothing but it", async (_what, password) => {
      const store = storeOf();
      const name = `m${password.length}-${password.codePointAt(0)}`;
      expect(await store.addUser({ ...lan, name, password })).toMatchObject({ ok: true });
      expect(await store.signIn(name, password)).toMatchObject({ ok: true });
      for (const other of [password.slice(0, -1), `${password}a`])
        expect([other, await store.signIn(name, other)]).toMatchObject([other, { ok: false, why: "wrong" }]);
    });

    it("tells the case of a password", async () => {
      expect(await storeOf().signIn(lan.name, lan.password.toUpperCase())).toMatchObject({ ok: false, why: "wrong" });
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

    it("opens a session of its own each time, and ends all of them with a new password or where the account is disabled", async () => {
      const store = storeOf();
      const open = async (password: string) => {
        const session = await store.signIn(lan.name, password);
        return session.ok ? session.token : "";
      };
      const both = [await open(lan.password), await open(lan.password)];
      expect(new Set(both).size).toBe(2);
      for (const token of both) {
        expect(token).toMatch(/^[\w-]{43}$/);
        expect(await store.sessionUser(token)).not.toBeNull();
      }
      await store.changeUser(lan.name, { password: "mật khẩu khác của Lan" });
      for (const token of both) expect(await store.sessionUser(token)).toBeNull();
      const later = await open("mật khẩu khác của Lan");
      expect(await store.sessionUser(later)).not.toBeNull();
      await store.changeUser(lan.name, { disabled: true });
      expect(await store.sessionUser(later)).toBeNull();
      await store.changeUser(lan.name, { disabled: false });
      expect(await store.sessionUser(later)).toBeNull();
      await store.changeUser(lan.name, { password: lan.password });
    });

    it("ends a session that nobody uses after two hours, and any after twelve; a password has no such end", async () => {
      const store = storeOf();
      const began = Date.now();
      const at = (hours: number) => vi.setSystemTime(began + hours * 3_600_000);
      vi.useFakeTimers({ toFake: ["Date"] });
      try {
        const used = await store.signIn(lan.name, lan.password);
        const left = await store.signIn(lan.name, lan.password);
        if (!used.ok || !left.ok) throw new Error("not signed in");
        expect(Date.parse(used.expiresAt) - began).toBeLessThanOrEqual(12 * 3_600_000 + 60_000);
        for (let hours = 1.5; hours < 12; hours += 1.5) {
          at(hours);
          expect([hours, await store.sessionUser(used.token)]).toMatchObject([hours, { name: "lan.nguyễn" }]);
          if (hours > 2) expect(await store.sessionUser(left.token)).toBeNull();
        }
        at(12.1);
        expect(await store.sessionUser(used.token)).toBeNull();
        at(24 * 24);
        expect(await store.signIn(lan.name, lan.password)).toMatchObject({ ok: true });
      } finally {
        vi.useRealTimers();
      }
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
