import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { anewContract } from "../test/anew-contract.ts";
import { storeContract } from "../test/contract.ts";
import { openStore } from "./index.ts";

const folder = await mkdtemp(join(tmpdir(), "thidua-store-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

storeContract("the embedded database", () => openStore({ data: folder }));

anewContract("the embedded database", true, async (data) => ({ data }));
