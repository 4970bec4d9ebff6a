import { afterAll, beforeAll, vi } from "vitest";
import { chatJourneys } from "./chat-journeys.ts";
import { dataJourneys } from "./data-journeys.ts";
import { reviewJourneys } from "./review-journeys.ts";
import { openStage, type Stage } from "./stage.ts";

// One service and one browser; the journeys follow each other, as the later ones build on what the earlier ones left.
// How long anything takes is no matter of theirs: a busy machine is given its time.
vi.setConfig({ testTimeout: 240_000 });
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 300_000);
afterAll(() => stage?.close());

chatJourneys(() => stage);
reviewJourneys(() => stage);
dataJourneys(() => stage);
