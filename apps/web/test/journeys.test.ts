import { afterAll, beforeAll } from "vitest";
import { chatJourneys } from "./chat-journeys.ts";
import { reviewJourneys } from "./review-journeys.ts";
import { openStage, type Stage } from "./stage.ts";

// One service and one browser; the journeys follow each other, as the later ones build on what the earlier ones left.
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

chatJourneys(() => stage);
reviewJourneys(() => stage);
