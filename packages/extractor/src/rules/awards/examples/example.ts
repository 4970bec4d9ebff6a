/**
 * What the rules must read, as data: invented texts, each with the awards it states. One award is written
 * `huan-chuong-lao-dong#2 state collective «Sở Y tế» đề nghị @2021`: the slug of the form, `#2` its rank where it has one; who gives (`-`
 * where neither text nor law tells); the kind of recipient; its count, its name («…») or `?`; `đề nghị` for what is only proposed; the time,
 * `@2021` or `@2016..2020`, where the text gives one. Only the tables of WITH_TIMES tell the time; the others leave it out.
 */
export interface Example {
  readonly text: string;
  readonly awards: readonly string[];
  /** Title of the article, where it is part of the case. */
  readonly title?: string;
  /** Province of the article; Lào Cai where not given. */
  readonly province?: string;
}

export const example = (text: string, ...awards: string[]): Example => ({ text, awards });
export const titled = (title: string, text: string, ...awards: string[]): Example => ({ title, text, awards });

/** A text of several lines. */
export const lines = (...text: string[]): string => text.join("\n");
