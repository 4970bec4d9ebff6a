import type { Answer } from "@thidua/core";
import { read, write } from "../parts/kept.ts";

export interface Turn {
  id: string;
  question: string;
  answer: Answer | null;
  /** What has come so far of an answer under way. */
  coming: string;
  problem: string | null;
}

export interface Conversation {
  id: string;
  at: string;
  turns: Turn[];
}

const KEY = "thidua.conversations";
const MOST = 30;

/** The conversations kept in this browser, newest first. What was under way when the page closed is told as it stood. */
export function keptConversations(): Conversation[] {
  return read<Conversation[]>(localStorage, KEY) ?? [];
}

export function keepConversation(conversation: Conversation): Conversation[] {
  const settled = { ...conversation, turns: conversation.turns.filter(({ answer }) => answer !== null) };
  const others = keptConversations().filter(({ id }) => id !== conversation.id);
  const all = (settled.turns.length === 0 ? others : [settled, ...others]).slice(0, MOST);
  write(localStorage, KEY, all);
  return all;
}

export function forgetConversations(): void {
  localStorage.removeItem(KEY);
}

export function newConversation(): Conversation {
  return { id: crypto.randomUUID(), at: new Date().toISOString(), turns: [] };
}
