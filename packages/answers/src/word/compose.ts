import type { Answer } from "@thidua/core";
import type { Part } from "../decide/part.ts";
import type { Query } from "../query.ts";
import { Citer } from "./citer.ts";
import { quotation } from "./markdown.ts";
import { unsupported } from "./supported.ts";

type Worded = Pick<Answer, "status" | "answer" | "citations" | "records" | "table" | "notes">;

/** One text from the parts: the statements, then the sentences they stand on. Nothing is said that no quote holds. */
export function compose(query: Query, parts: readonly Part[]): Worded {
  const answered = parts.filter((part) => part.status === "answered");
  const used = answered.length > 0 ? answered : parts.slice(0, 1);
  const status = answered.length > 0 ? "answered" : (used[0]?.status ?? "no_data");
  const worded = word(used, true);
  const missing = unsupported(
    worded.answer,
    worded.citations,
    used.flatMap((part) => part.computed),
  );
  // A wording that says more than its quotes hold is not given; the quotes alone are.
  const safe = missing.length === 0 || status === "no_data" ? worded : word(used, false);
  const notes = [...query.notes, ...safe.notes, ...vias(used)];
  if (answered.length > 0 && answered.length < parts.length) notes.push("Một phần câu hỏi chưa có dữ liệu để trả lời.");
  return {
    status,
    answer: safe.answer,
    citations: safe.citations,
    records: safe.records,
    table: status === "answered" && missing.length === 0 ? (used.find((part) => part.table !== null)?.table ?? null) : null,
    notes: [...new Set(notes)],
  };
}

function word(parts: readonly Part[], statements: boolean): Pick<Answer, "answer" | "citations" | "records" | "notes"> {
  const citer = new Citer();
  const blocks: string[] = [];
  const quotedAlready = new Set<string>();
  const said = new Set<string>();
  const notes: string[] = [];
  for (const part of parts) {
    const marks = part.findings.map((finding) => citer.mark(finding));
    const marked = (line: string): string => dedupe(line.replace(/\{(\d+)\}/gu, (_, index: string) => marks[Number(index)] ?? ""));
    notes.push(...part.notes.map(marked));
    const placed = part.lines.map(marked).filter((line) => !said.has(line));
    for (const line of placed) said.add(line);
    if (statements || part.status !== "answered") blocks.push(placed.join("\n"));
    else blocks.push("Bài viết ghi:");
    for (const { index, spans } of part.quoted) {
      const finding = part.findings[index];
      const mark = marks[index];
      if (finding === undefined || mark === undefined || quotedAlready.has(mark)) continue;
      quotedAlready.add(mark);
      blocks.push(quotation(finding.setting.quote, spans, mark));
    }
  }
  return { answer: blocks.filter((block) => block !== "").join("\n\n"), citations: citer.citations, records: citer.records, notes };
}

/** "[1][1]" is "[1]". */
function dedupe(line: string): string {
  return line.replace(/(\[\d+\])(?:\s*\1)+/gu, "$1");
}

function vias(parts: readonly Part[]): string[] {
  const names = new Set(parts.flatMap((part) => part.findings.map((finding) => finding.via)).filter((via): via is string => via !== null));
  return [...names].map((name) => `Bài viết nói về ${name} trước ngày 1/7/2025; nay thuộc nơi được hỏi.`);
}
