/** A message in both languages; Vietnamese unless the user asked for English. */
export interface Message {
  vi: string;
  en: string;
}

export type Language = keyof Message;
