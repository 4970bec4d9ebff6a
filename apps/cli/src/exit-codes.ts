/** What the process says when it ends; scripts rely on these. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  someInputsFailed: 3,
} as const;
