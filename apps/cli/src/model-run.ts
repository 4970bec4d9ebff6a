import type { Article } from "@thidua/core";
import type { EngineResult, ExtractionEngine, Usage } from "@thidua/extractor/engines";
import type { ModelSettings } from "@thidua/model";
import type { Console } from "./console.ts";
import type { Message } from "./language.ts";

/** One article of a run, under the name that the user gave. */
export interface Asked {
  readonly path: string;
  readonly article: Article;
}

export interface RunCounts {
  /** Articles of which a model has not read every sentence. */
  unread: number;
  /** Articles that the budget did not suffice for. */
  unpaid: number;
  usage: Usage;
}

/** Articles under way at once, at least: the model's own queue bounds the requests. */
const AHEAD = 8;

function add(a: Usage, b: Usage): Usage {
  return {
    requests: a.requests + b.requests,
    cached: a.cached + b.cached,
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
  };
}

const isUnpaid = ({ unread }: EngineResult): boolean => unread.some(({ code }) => code === "budget");

/**
 * Extracts many articles with a model, several at once, results in the order of the input. What failed is tried once more when all others
 * are through; what still fails is named. When the budget is spent nothing more is begun.
 */
export async function runWithModel<A extends Asked>(
  engine: ExtractionEngine,
  articles: AsyncIterable<A>,
  each: (asked: A, result: EngineResult) => Promise<void>,
  spent: (asked: A, usage: Usage) => void,
): Promise<RunCounts> {
  const counts: RunCounts = { unread: 0, unpaid: 0, usage: { requests: 0, cached: 0, inputTokens: 0, outputTokens: 0 } };
  const later: A[] = [];
  const underWay: { asked: A; result: Promise<EngineResult> }[] = [];
  let stopped = false;
  const finish = async (asked: A, result: EngineResult, last: boolean): Promise<void> => {
    counts.usage = add(counts.usage, result.usage);
    spent(asked, result.usage);
    if (isUnpaid(result)) {
      counts.unpaid++;
      stopped = true;
    } else if (result.unread.length > 0 && !last) later.push(asked);
    else {
      if (result.unread.length > 0) counts.unread++;
      await each(asked, result);
    }
  };
  const settle = async (): Promise<void> => {
    const first = underWay.shift();
    if (first) await finish(first.asked, await first.result, false);
  };
  for await (const asked of articles) {
    if (stopped) {
      counts.unpaid++;
      continue;
    }
    underWay.push({ asked, result: engine.extract(asked.article) });
    if (underWay.length >= AHEAD) await settle();
  }
  while (underWay.length > 0) await settle();
  for (const asked of later) {
    if (stopped) counts.unpaid++;
    else await finish(asked, await engine.extract(asked.article), true);
  }
  return counts;
}

const grouped = (value: number, language: string): string => new Intl.NumberFormat(language).format(value);

/** One line of what something took. */
export function usageLine({ requests, cached, inputTokens, outputTokens }: Usage, prices: ModelSettings["prices"]): Message {
  const cost = prices === null ? null : (inputTokens * prices.input + outputTokens * prices.output) / 1_000_000;
  const money = cost === null ? "" : `, ${cost.toFixed(4)} USD`;
  return {
    vi: `${requests} lần gọi, ${cached} lấy lại, ${grouped(inputTokens, "vi")} + ${grouped(outputTokens, "vi")} token${money}`,
    en: `${requests} requests, ${cached} from the cache, ${grouped(inputTokens, "en")} + ${grouped(outputTokens, "en")} tokens${money}`,
  };
}

/** What a run ends with. */
export function sayCounts(console: Console, counts: RunCounts, prices: ModelSettings["prices"]): void {
  const { vi, en } = usageLine(counts.usage, prices);
  console.say({ vi: `Mô hình: ${vi}`, en: `Model: ${en}` });
  if (counts.unpaid > 0)
    console.problem(null, {
      vi: `hết ngân sách, còn ${counts.unpaid} bài chưa đọc; chạy lại lệnh này với ngân sách mới để đọc tiếp, phần đã trả lời không hỏi lại`,
      en: `the budget is spent, ${counts.unpaid} articles are not read; run this again with a new budget to go on, nothing answered is asked again`,
    });
  if (counts.unread > 0)
    console.problem(null, {
      vi: `${counts.unread} bài có phần mô hình chưa đọc được; chạy lại lệnh này để thử lại đúng các phần ấy`,
      en: `${counts.unread} articles hold parts that the model has not read; run this again to try just those`,
    });
}
