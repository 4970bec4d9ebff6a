/**
 * What is known of the pages of one content system. All of it is CSS selectors, tried in order: the first that finds something speaks.
 * A profile adds to the generic reader and never replaces it: what no selector finds is looked for as on any other page.
 */
export interface Profile {
  /** As `profile` in `sources.yaml` names it. */
  readonly id: string;
  /** `<meta name="generator">` of its pages. */
  readonly generator?: RegExp;
  /** Any one of these stands on its article pages, and on those of no other system. */
  readonly marks: readonly string[];
  readonly title: readonly string[];
  /** Where the posting date stands, with or without other words. */
  readonly date: readonly string[];
  readonly author: readonly string[];
  /** Paragraph above the text, where it stands outside of it. */
  readonly lead: readonly string[];
  /** The text; captions and tables with it. */
  readonly body: readonly string[];
  /** What stands inside the text and is none of it. */
  readonly drop: readonly string[];
}
