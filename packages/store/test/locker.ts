import { takeLock } from "../src/lock/lock.ts";

/** A process of its own for tests: takes the lock of FOLDER at MOMENT (ms since 1970) and keeps it, without opening any store. */
const [folder = "", moment = "0"] = process.argv.slice(2);
while (Date.now() < Number(moment));
const lock = await takeLock(folder);
await lock?.opened();
process.stdout.write(lock === null ? "lost\n" : "won\n");
process.stdin.once("data", () => process.stdin.destroy());
