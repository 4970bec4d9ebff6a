import { authorityLevelSchema, comparatorSchema, figureStatusSchema } from "@thidua/core";
import type { Said, SaidAward, SaidFigure } from "@thidua/extractor/engines";
import { pick } from "../perturbation/random.ts";

/** One kind of lie: what is made of a true statement, or null where it cannot be told of it. `others` are true statements of other articles. */
interface Lie {
  readonly how: string;
  tell(said: Said, context: Context): Said | null;
}

interface Context {
  readonly random: () => number;
  readonly true: readonly Said[];
  readonly others: readonly Said[];
  readonly sentences: number;
}

const otherDigits = (random: () => number, value: number): number => {
  const digits = [...String(value)];
  const places = digits.flatMap((digit, at) => (/\d/.test(digit) ? [at] : []));
  const at = pick(random, places) ?? 0;
  digits[at] = String((Number(digits[at]) + 1 + Math.floor(random() * 8)) % 10);
  return Number(digits.join(""));
};

const UNITS = ["%", "đồng", "hộ", "xã", "người", "km", "ha", "tấn", "công trình"];
const STATUSES = figureStatusSchema.options;
const COMPARATORS = comparatorSchema.options;
const LEVELS = authorityLevelSchema.options;

const figure = (how: string, tell: (said: SaidFigure, context: Context) => SaidFigure | null): Lie => ({
  how,
  tell: (said, context) => (said.kind === "figure" ? tell(said, context) : null),
});
const award = (how: string, tell: (said: SaidAward, context: Context) => SaidAward | null): Lie => ({
  how,
  tell: (said, context) => (said.kind === "award" ? tell(said, context) : null),
});

const REACH = 2;

/** True statements of the sentences around one. */
function neighbours(said: Said, all: readonly Said[]): Said[] {
  return all.filter((one) => one !== said && one.sentences.some((at) => said.sentences.some((here) => Math.abs(at - here) <= REACH)));
}

/** Units of which one may be a part or another word of the other: "đồng" and "đồng/người/năm", "hộ" and "hộ nghèo". */
function alike(a: string, b: string): boolean {
  const words = new Set(a.split(/[ /,]/u));
  return b.split(/[ /,]/u).some((word) => words.has(word));
}

/** Lies about what a record is: none of them may come into a result. */
export const LIES: readonly Lie[] = [
  figure("digits", (said, { random }) => ({ ...said, value: otherDigits(random, said.value) })),
  award("digits", (said, { random }) =>
    said.recipient.count === null ? null : { ...said, recipient: { ...said.recipient, count: otherDigits(random, said.recipient.count) } },
  ),
  figure("thousands", (said, { random }) => ({ ...said, value: random() < 0.5 ? said.value * 1000 : said.value / 1000 })),
  figure("units", (said, { random }) => {
    const unit = pick(
      random,
      UNITS.filter((one) => !said.unit.includes(one) && !one.includes(said.unit)),
    );
    return unit === undefined ? null : { ...said, unit };
  }),
  // The unit of a number told beside it, with the scale that goes with it or without.
  figure("neighbours' units", (said, { random, true: all }) => {
    const unit = pick(
      random,
      neighbours(said, all).flatMap((one) => (one.kind === "figure" && !alike(one.unit, said.unit) ? [one.unit] : [])),
    );
    if (unit === undefined) return null;
    return { ...said, unit, value: unit.startsWith("đồng") && random() < 0.5 ? said.value * 1e6 : said.value };
  }),
  figure("statuses", (said, { random }) => ({
    ...said,
    status:
      pick(
        random,
        STATUSES.filter((one) => one !== said.status),
      ) ?? "target",
  })),
  award("statuses", (said) => ({ ...said, status: said.status === "conferred" ? "proposed" : "conferred" })),
  figure("qualifiers", (said, { random }) => ({
    ...said,
    comparator:
      pick(
        random,
        COMPARATORS.filter((one) => one !== said.comparator),
      ) ?? "gt",
  })),
  award("recipients", (said, { random, others }) => {
    const names = others.flatMap((one) => (one.kind === "award" && one.recipient.name ? [one.recipient.name] : []));
    const name = pick(random, names);
    return name === undefined ? null : { ...said, recipient: { ...said.recipient, name, count: null } };
  }),
  // Somebody who got something else in the sentences around.
  award("neighbours' forms", (said, { random, true: all }) => {
    const other = pick(
      random,
      neighbours(said, all).flatMap((one) => (one.kind === "award" ? [one] : [])),
    );
    return other ? { ...said, award: other.award, rank: other.rank } : null;
  }),
  award("ranks", (said) => (said.rank === null ? null : { ...said, rank: said.rank === 1 ? 2 : 1 })),
  award("forms", (said) => ({ ...said, award: said.award === "bang-khen" ? "giay-khen" : "bang-khen" })),
  {
    how: "sentences that do not exist",
    tell: (said, { random, sentences }) => ({ ...said, sentences: [sentences + 1 + Math.floor(random() * 50)] }),
  },
  {
    how: "another article's sentences",
    tell: (said, { random, others }) => {
      const other = pick(
        random,
        others.filter((one) => one.kind === said.kind),
      );
      return other === undefined ? null : { ...other, sentences: said.sentences };
    },
  },
  {
    how: "names",
    tell: (said) => (said.kind === "movement" ? { ...said, name: `${said.name} kiểu mới` } : null),
  },
];

/** Lies about what a record tells beside: the record stays, the lie may not come into it. */
export const SIDE_LIES: readonly Lie[] = [
  figure("years", (said, { random }) => {
    const shift = 1 + Math.floor(random() * 3);
    const later = (year: string | null) => year && String(Number(year.slice(0, 4)) + shift);
    return said.time ? { ...said, time: { start: later(said.time.start), end: later(said.time.end) } } : null;
  }),
  figure("places", (said, { random }) => ({ ...said, place: pick(random, ["Cà Mau", "Lai Châu", "Kon Tum", "Hà Tiên"]) ?? "Cà Mau" })),
  figure("places of the article", (said, { random, true: all }) => {
    const place = pick(
      random,
      all.flatMap((one) => (one.kind === "figure" && one.place && one.place !== said.place ? [one.place] : [])),
    );
    return place === undefined ? null : { ...said, place };
  }),
  figure("years of the article", (said, { random, true: all }) => {
    const time = pick(
      random,
      all.flatMap((one) => (one.kind !== "movement" && one.time && one.time.end !== said.time?.end ? [one.time] : [])),
    );
    return time === undefined ? null : { ...said, time };
  }),
  award("years of the article", (said, { random, true: all }) => {
    const time = pick(
      random,
      all.flatMap((one) => (one.kind !== "movement" && one.time && one.time.end !== said.time?.end ? [one.time] : [])),
    );
    return time === undefined ? null : { ...said, time };
  }),
  {
    how: "launchers",
    tell: (said, { random, true: all, others }) => {
      if (said.kind !== "movement") return null;
      const launchers = (list: readonly Said[]) =>
        list.flatMap((one) => (one.kind === "movement" && one.launcher && one.launcher !== said.launcher ? [one.launcher] : []));
      // One of the same article where it has another, else of any.
      const own = launchers(all);
      const names = own.length > 0 ? own : launchers(others);
      const launcher = pick(random, names);
      return launcher === undefined ? null : { ...said, launcher };
    },
  },
  award("years", (said, { random }) => {
    const shift = 1 + Math.floor(random() * 3);
    const later = (year: string | null) => year && String(Number(year.slice(0, 4)) + shift);
    return said.time ? { ...said, time: { start: later(said.time.start), end: later(said.time.end) } } : null;
  }),
  award("authorities", (said, { random }) => ({
    ...said,
    authority: {
      level:
        pick(
          random,
          LEVELS.filter((one) => one !== said.authority.level),
        ) ?? "state",
      name: "Hội đồng Hoàng gia",
    },
  })),
  {
    how: "movements",
    tell: (said, { random, others }) => {
      const other = pick(
        random,
        others.flatMap((one) => (one.kind === "movement" ? [one.name] : [])),
      );
      return other === undefined || said.kind === "movement" ? null : { ...said, movement: other };
    },
  },
];

const sameFact = (a: Said, b: Said): boolean => {
  if (a.kind === "figure" && b.kind === "figure")
    return a.value === b.value && a.unit === b.unit && a.status === b.status && a.comparator === b.comparator;
  if (a.kind === "award" && b.kind === "award")
    return a.award === b.award && a.rank === b.rank && a.status === b.status && JSON.stringify(a.recipient) === JSON.stringify(b.recipient);
  return a.kind === "movement" && b.kind === "movement" && a.name === b.name;
};

/** Every lie that can be told of every true statement of an article; what the article says after all is none. */
export function liesOf(
  list: readonly Lie[],
  said: readonly Said[],
  context: { random: () => number; others: readonly Said[]; sentences: number },
): { how: string; said: Said; of: Said }[] {
  return said.flatMap((one) =>
    list.flatMap(({ how, tell }) => {
      const lie = tell(one, { ...context, true: said });
      if (lie === null || (list === LIES && how !== "sentences that do not exist" && said.some((other) => sameFact(other, lie)))) return [];
      return [{ how, said: lie, of: one }];
    }),
  );
}
