import { type Gold, type GoldArticle, readGold } from "../scoring/gold.ts";
import { oracle } from "../scoring/oracle.ts";
import { type ArticleScore, SCORED_KINDS, type ScoredKind, type Summary, scoreArticle, summarise } from "../scoring/score.ts";

export interface Difference {
  doc: string;
  kind: ScoredKind;
  /** What one annotator has, or how both differ on one item. */
  who: "first only" | "second only" | "both";
  what: string;
}

export interface Agreement {
  articles: number;
  /** The second annotator scored against the first: F1 says on how many items they agree, strict F1 on how many in every field. */
  summary: Summary;
  differences: Difference[];
  /** Articles that only one of them has. */
  unshared: string[];
}

const line = (item: Gold[ScoredKind][number]): string => ("anchor" in item ? item.anchor : item.name);

/** Two annotations of the same articles, compared with the scorer that engines are compared with. Reads `*.gold.json` and `*.txt`. */
export function agreement(first: string, second: string): Agreement {
  const others = new Map(readGold(second).map((article) => [article.gold.doc, article]));
  const own = readGold(first);
  const shared = own.flatMap((article): [GoldArticle, GoldArticle][] => {
    const other = others.get(article.gold.doc);
    return other ? [[article, other]] : [];
  });
  const scores = shared.map(([a, b]) => scoreArticle(oracle(b.gold, a.raw), a.gold, a.raw));
  const docs = new Set(shared.map(([{ gold }]) => gold.doc));
  return {
    articles: shared.length,
    summary: summarise(scores),
    differences: shared.flatMap(([a, b], i) => differences(a.gold, b.gold, scores[i] as ArticleScore)),
    unshared: [...own, ...others.values()].map(({ gold }) => gold.doc).filter((doc) => !docs.has(doc)),
  };
}

function differences(first: Gold, second: Gold, { outcomes }: ArticleScore): Difference[] {
  return SCORED_KINDS.flatMap((kind) =>
    outcomes[kind].flatMap(({ predicted, gold, optional, attributes }): Difference[] => {
      const base = { doc: first.doc, kind };
      const a = gold === null ? undefined : first[kind][gold];
      const b = predicted === null ? undefined : second[kind][predicted];
      if (a && b) {
        const wrong = Object.keys(attributes).filter((name) => !attributes[name]);
        return wrong.length === 0 ? [] : [{ ...base, who: "both", what: `${wrong.join(", ")}: ${line(a)}` }];
      }
      if (a) return optional ? [] : [{ ...base, who: "first only", what: line(a) }];
      return b && b.optional !== true ? [{ ...base, who: "second only", what: line(b) }] : [];
    }),
  );
}
