import type { Answer } from "@thidua/core";
import { type Unfaithful, unfaithful } from "./check.ts";
import type { GoldQuestion } from "./question.ts";

export type AskOne = (question: { question: string; history: readonly string[] }) => Promise<Answer>;

export interface WrongAnswer {
  question: GoldQuestion;
  /** `status`, `missing` (a part that must be told), `forbidden` (a part that must not). */
  why: "status" | "missing" | "forbidden";
  detail: string;
  answer: Answer;
}

export interface QuestionScore {
  total: number;
  right: number;
  /** Answered although the data cannot answer, or told something that no quote holds. */
  invented: number;
  /** Answers that were held against their citations, and what of them no quote holds. */
  checked: number;
  unfaithful: { question: string; problems: Unfaithful[] }[];
  /** Answered without a citation. */
  uncited: number;
  /** Answerable, but refused. */
  refused: number;
  wrong: WrongAnswer[];
  /** Right and total by kind of question. */
  byType: Record<string, { right: number; total: number }>;
  /** Milliseconds, as each answer says itself. */
  p50: number;
  p95: number;
}

const fold = (text: string): string => text.normalize("NFC").toLowerCase();

/** What is compared: the answer without its Markdown, and the cells of its table. */
function said(answer: Answer): string {
  const table = answer.table === null ? "" : [answer.table.columns, ...answer.table.rows].flat().join(" ");
  return fold(`${answer.answer.replace(/\\(?=[^\p{L}\p{N}\s])/gu, "").replaceAll("**", "")}\n${answer.answer}\n${table}`);
}

const anyOf = (entry: string | string[]): string[] => (Array.isArray(entry) ? entry : [entry]);

/** Why an answer is wrong; null for a right one. */
export function judge(question: GoldQuestion, answer: Answer): { why: WrongAnswer["why"]; detail: string } | null {
  if (answer.status !== question.status) return { why: "status", detail: `${answer.status}, not ${question.status}` };
  const text = said(answer);
  for (const entry of question.mustNotInclude) {
    const found = anyOf(entry).find((one) => text.includes(fold(one)));
    if (found !== undefined) return { why: "forbidden", detail: found };
  }
  for (const entry of question.mustInclude)
    if (!anyOf(entry).some((one) => text.includes(fold(one)))) return { why: "missing", detail: anyOf(entry).join(" | ") };
  return null;
}

/** Asks every question and counts. */
export async function scoreQuestions(
  questions: readonly GoldQuestion[],
  ask: AskOne,
  articleText?: (id: string) => string | undefined,
): Promise<QuestionScore> {
  const score: QuestionScore = {
    total: 0,
    right: 0,
    invented: 0,
    checked: 0,
    unfaithful: [],
    uncited: 0,
    refused: 0,
    wrong: [],
    byType: {},
    p50: 0,
    p95: 0,
  };
  const times: number[] = [];
  for (const question of questions) {
    const answer = await ask({ question: question.q, history: question.history ?? [] });
    times.push(answer.tookMs);
    const wrong = judge(question, answer);
    const type = score.byType[question.type] ?? { right: 0, total: 0 };
    score.byType[question.type] = type;
    score.total++;
    type.total++;
    if (wrong === null) {
      score.right++;
      type.right++;
    } else score.wrong.push({ question, ...wrong, answer });
    const answered = answer.status === "answered";
    if (answered && answer.citations.length === 0) score.uncited++;
    const problems = answered ? unfaithful(answer, articleText) : [];
    if (answered) score.checked++;
    if (problems.length > 0) score.unfaithful.push({ question: question.q, problems });
    if (answered && (question.status === "no_data" || problems.length > 0)) score.invented++;
    if (!answered && question.status === "answered") score.refused++;
  }
  times.sort((a, b) => a - b);
  score.p50 = times[Math.floor(times.length * 0.5)] ?? 0;
  score.p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  return score;
}
