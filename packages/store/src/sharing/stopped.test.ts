import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { start } from "../../test/processes.ts";
import { openStore } from "../index.ts";

const folder = await mkdtemp(join(tmpdir(), "thidua-stopped-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

// In a process of its own: a database that asks itself for ever would hold up the test too.
it("an embedded database that dies of a full disk is told of, opened anew by whoever asks next, and has lost nothing", async () => {
  const { until, process } = start("stopper", [folder]);
  const late = setTimeout(() => process.kill("SIGKILL"), 60_000);
  try {
    const lines = await until((line) => line === "closed");
    // What was not acknowledged may have been done all the same: it stood in the journal.
    const said = new Map(lines.map((line) => line.split(" ") as [string, string]));
    expect(Object.fromEntries(said)).toMatchObject({
      before: "new",
      after: "new",
      guest: "new",
      "guest-after": "new",
      "owner-after": "new",
    });
    expect(lines).toContain("during STOPPED");
    expect(lines).toContain("guest-during STOPPED");
    expect(lines).toContain("articles 7, figures 7");
  } finally {
    clearTimeout(late);
    process.kill("SIGKILL");
  }
  const store = await openStore({ data: folder });
  for (const id of ["before", "during", "after", "guest", "guest-during", "guest-after", "owner-after"])
    expect((await store.figures({ articleId: id })).items, id).toHaveLength(1);
  await store.close();
}, 120_000);
