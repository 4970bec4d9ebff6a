import type { GoldQuestion } from "./question.ts";

/** The question as typed without accents. */
export function withoutAccents(question: GoldQuestion): GoldQuestion {
  const bare = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  return { ...question, q: bare(question.q), ...(question.history === undefined ? {} : { history: question.history.map(bare) }) };
}

const AWARD =
  /Huân chương (?:Lao động|Độc lập|Bảo vệ Tổ quốc|Chiến công)(?: hạng (?:Nhất|Nhì|Ba))?|Cờ thi đua|Bằng khen|Giấy khen|Anh hùng Lao động|\bBK\b/gu;
const PERSON = /(?<=(?:[Ôô]ng|[Bb]à|úy) )\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+){1,3}/gu;

function swapped(question: GoldQuestion, type: string, from: RegExp, to: string): GoldQuestion[] {
  if (!from.test(question.q)) return [];
  from.lastIndex = 0;
  const q = question.q.replace(from, to);
  return [{ q, type: `none-${type}`, docs: question.docs, status: "no_data", mustInclude: [], mustNotInclude: [] }];
}

export interface Strangers {
  /** A province, a year, an award and a person that no article of the corpus has. */
  province: string;
  year: string;
  award: string;
  person: string;
  /** Provinces that the questions name. */
  provinces: readonly string[];
}

/** Questions that the corpus cannot answer, made from those that it can: another place, year, award or person. Follow-ups are left out. */
export function unanswerable(questions: readonly GoldQuestion[], strangers: Strangers): GoldQuestion[] {
  const places = new RegExp(strangers.provinces.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|"), "gu");
  return questions
    .filter((question) => question.status === "answered" && question.history === undefined)
    .flatMap((question) => [
      ...swapped(question, "place", places, strangers.province),
      ...swapped(question, "year", /(?<!\d)(?:19|20)\d\d(?!\d)/gu, strangers.year),
      ...swapped(question, "award", AWARD, strangers.award),
      ...swapped(question, "person", PERSON, strangers.person),
    ]);
}
