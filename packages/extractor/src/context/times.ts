import { type Basis, findTimes, type Time } from "@thidua/core";
import type { ArticleDocument } from "../document/document.ts";

/** What the period is asked for: a result holds for a period; an award has one only where the text ties it to the award. */
export interface TimePurpose {
  readonly for: "figure" | "award";
}

/** The period that holds for what stands at `start..end`: stated in its clause or sentence, or carried over; null where nothing tells. */
export function timeFor(
  document: ArticleDocument,
  start: number,
  end: number,
  purpose: TimePurpose = { for: "figure" },
): { time: Time; basis: Basis } | null {
  void purpose;
  const sentence = document.sentences.find((one) => one.start <= start && start < one.end);
  if (!sentence) return null;
  const [mention] = findTimes(document.view, sentence.start, sentence.end, document.article.publishedAt).filter(
    (one) => one.role === "time" && one.end <= end + 60,
  );
  if (!mention) return null;
  return {
    time: { ...mention.time, text: document.text.slice(mention.start, mention.end) },
    basis: { how: "stated", start: mention.start, end: mention.end },
  };
}
