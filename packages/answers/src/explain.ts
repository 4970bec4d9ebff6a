import type { Store } from "@thidua/store";
import type { Question } from "./ask.ts";
import type { Finding } from "./run/finding.ts";
import { gather, Reader, searchText } from "./run/gather.ts";
import { match } from "./run/match.ts";
import { resolveNames } from "./run/resolve.ts";
import { understand } from "./understand/understand.ts";

export interface Explained {
  /** What the question was understood to ask; printable. */
  ask: object;
  /** Words that the search for sentences got. */
  search: string;
  /** Best candidates first, with what spoke against each. */
  candidates: { kind: string; score: number; period: string; refusals: string[]; missing: string[]; said: string; quote: string }[];
}

function line(finding: Finding): Explained["candidates"][number] {
  const { record } = finding;
  const said =
    record === null
      ? ""
      : record.kind === "figure"
        ? `${record.indicator} | ${record.text} | ${record.unit} | ${record.status} | ${record.time?.start ?? ""}..${record.time?.end ?? ""} | ${record.place?.name ?? ""}`
        : record.kind === "award"
          ? `${record.award}/${record.rank ?? ""} | ${record.status} | ${record.authority.level ?? ""} ${record.authority.name ?? ""} | ${record.recipient.kind} ${record.recipient.name ?? ""} ${record.recipient.count ?? ""} | ${record.time?.start ?? ""}..${record.time?.end ?? ""}`
          : `${record.name} | ${record.launcher ?? ""}`;
  return {
    kind: finding.kind,
    score: Math.round(finding.score * 1000) / 1000,
    period: finding.period,
    refusals: [...finding.refusals],
    missing: finding.missingWords,
    said,
    quote: finding.setting.quote.slice(0, 160),
  };
}

/** The way from a question to its answer, step by step, for people: `thidua ask --explain`. */
export async function explain(store: Store, { question, history = [] }: Question, most = 12): Promise<Explained[]> {
  const query = understand(question, history);
  const reader = new Reader(store);
  const result: Explained[] = [];
  for (const asked of query.asks) {
    const first = await gather(reader, asked);
    const ask = resolveNames(asked, first.contexts, first.awards);
    const matched = match(ask, ask === asked ? first : await gather(reader, ask));
    const all: Finding[] = [...matched.figures, ...matched.awards, ...matched.movements, ...matched.passages];
    all.sort((a, b) => a.refusals.length - b.refusals.length || b.score - a.score);
    result.push({ ask, search: searchText(ask), candidates: all.slice(0, most).map(line) });
  }
  return result;
}
