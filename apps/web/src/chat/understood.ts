import type { Answer } from "@thidua/core";

/** What can be changed about how a question was understood. */
export interface Chip {
  kind: "place" | "period" | "status";
  /** Words to show. */
  text: string;
  /** The question with another value in its place. */
  change(value: string): string;
  /** What may be chosen; null where anything may be typed. */
  choices: readonly string[] | null;
}

interface Understood {
  asks?: {
    kind?: string;
    status?: string | null;
    places?: { name: string; level: string; provinces?: string[] }[];
    periods?: { start: string | null; end: string | null; text: string }[];
    words?: string[];
    inherited?: string[];
  }[];
}

export function askOf(answer: Answer): NonNullable<Understood["asks"]>[number] | undefined {
  return (answer.understood as Understood).asks?.[0];
}

/** Place, time and status of a question as understood, each with a way to change it. */
export function chipsOf(answer: Answer, question: string): Chip[] {
  const ask = askOf(answer);
  if (ask === undefined) return [];
  const chips: Chip[] = [];
  for (const place of ask.places ?? []) {
    chips.push({
      kind: "place",
      text: place.name,
      choices: null,
      change: (value) => replaced(question, place.name, value) ?? `${value}: ${question}`,
    });
  }
  for (const period of ask.periods ?? []) {
    const years = [period.start?.slice(0, 4), period.end?.slice(0, 4)].filter((year) => year !== undefined);
    chips.push({
      kind: "period",
      text: period.text === "" ? [...new Set(years)].join("–") : period.text,
      choices: null,
      change: (value) => replaced(question, period.text, `năm ${value}`) ?? `${question.replace(/[?.\s]+$/u, "")} năm ${value}?`,
    });
  }
  if (ask.kind === "award") {
    const asked = ask.status === "proposed" || ask.status === "conferred" ? ask.status : null;
    chips.push({
      kind: "status",
      text: asked ?? "",
      choices: ["conferred", "proposed"],
      change: (value) => withStatus(question, value),
    });
  }
  return chips;
}

/** Null where the words do not stand in the question. */
function replaced(question: string, words: string, by: string): string | null {
  if (words === "") return null;
  const at = question.toLocaleLowerCase("vi").indexOf(words.toLocaleLowerCase("vi"));
  return at < 0 ? null : question.slice(0, at) + by + question.slice(at + words.length);
}

function withStatus(question: string, status: string): string {
  const plain = question
    .replace(/(?:được )?(?:đề nghị|trình|xét) (?=(?:khen )?(?:tặng|thưởng))/giu, "được ")
    .replace(/được được/giu, "được");
  if (status === "conferred") return plain;
  const asked = plain.replace(/(?:được )?(?=tặng)/iu, "được đề nghị ");
  return asked === plain ? `${plain.replace(/[?.\s]+$/u, "")} (được đề nghị)?` : asked;
}
