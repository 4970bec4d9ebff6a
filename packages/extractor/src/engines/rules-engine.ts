import { extract } from "../extract.ts";
import { type ExtractionEngine, NOTHING_USED } from "./engine.ts";

/** The rules as an engine among others. */
export const rulesEngine: ExtractionEngine = {
  name: "rules",
  async extract(article) {
    const { extraction, rejections } = extract(article);
    return { extraction, rejections, usage: NOTHING_USED, unread: [] };
  },
};
