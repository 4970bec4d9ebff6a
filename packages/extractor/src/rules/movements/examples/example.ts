/** What one stretch of text must yield: each name, with launcher or campaign where they are part of the case (null: must be none). */
export interface Example {
  readonly text: string;
  readonly movements: readonly {
    readonly name: string;
    readonly launcher?: string | null;
    readonly campaign?: string | null;
    readonly time?: readonly [string, string] | null;
  }[];
}

export const one = (text: string, name: string, more: Omit<Example["movements"][number], "name"> = {}): Example => ({
  text,
  movements: [{ name, ...more }],
});
export const many = (text: string, ...names: string[]): Example => ({ text, movements: names.map((name) => ({ name })) });
