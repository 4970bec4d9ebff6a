import type { Claim } from "@thidua/extractor";
import type { GoldClaim } from "./claims.ts";
import { pick } from "./random.ts";

/** A claim that its article does not hold. `text` replaces the article's text where the corruption is in the text. */
export interface Corrupted {
  how: string;
  claim: Claim;
  text?: string;
}

type Corrupt = (claim: Claim, article: string, others: readonly GoldClaim[], random: () => number) => Corrupted | null;

function otherDigit(random: () => number, digit: string): string {
  return String((Number(digit) + 1 + Math.floor(random() * 9)) % 10);
}

/** One digit of the quote changed. A model that misreads does this; the words are then in no text. */
const digitInQuote: Corrupt = (claim, article, _others, random) => {
  const digits = [...claim.quote.matchAll(/\d/g)];
  const digit = pick(random, digits);
  if (!digit) return null;
  const quote = claim.quote.slice(0, digit.index) + otherDigit(random, digit[0]) + claim.quote.slice(digit.index + 1);
  return article.includes(quote) ? null : { how: "digit in the quote", claim: { ...claim, quote } };
};

/** The value changed beside a true quote. */
const digitInValue: Corrupt = (claim, _article, others, random) => {
  if (claim.kind === "figure") {
    const value = claim.value + (random() < 0.5 ? 1 : -1) * 10 ** Math.floor(random() * 2);
    return stated(others, { ...claim, value }) ? null : { how: "digit in the value", claim: { ...claim, value } };
  }
  if (claim.kind === "award" && claim.recipient.count !== null) {
    const recipient = { ...claim.recipient, count: claim.recipient.count + 1 };
    return stated(others, { ...claim, recipient }) ? null : { how: "digit in the value", claim: { ...claim, recipient } };
  }
  return null;
};

const thousands: Corrupt = (claim, _article, others, random) => {
  if (claim.kind !== "figure" || claim.value === 0) return null;
  const value = random() < 0.5 ? claim.value * 1000 : claim.value / 1000;
  return stated(others, { ...claim, value }) ? null : { how: "thousands", claim: { ...claim, value } };
};

const UNITS = ["%", "đồng", "hộ", "xã", "người", "km", "ha", "tấn", "công trình"];

const unit: Corrupt = (claim, _article, others, random) => {
  if (claim.kind !== "figure") return null;
  const now = claim.unit;
  const other = pick(
    random,
    // "lượt người": the other word may be part of the same unit.
    UNITS.filter((one) => !now.includes(one) && !one.includes(now) && !claim.quote.includes(`${now} ${one}`)),
  );
  if (!other) return null;
  return stated(others, { ...claim, unit: other }) ? null : { how: "unit", claim: { ...claim, unit: other } };
};

const qualifier: Corrupt = (claim, _article, others, random) => {
  if (claim.kind !== "figure") return null;
  const comparator = claim.comparator === "eq" ? (pick(random, ["gt", "lt", "approx"] as const) ?? "gt") : "eq";
  return stated(others, { ...claim, comparator }) ? null : { how: "qualifier", claim: { ...claim, comparator } };
};

/** What was proposed told as conferred, what was aimed at told as reached, and the other way round. */
const status: Corrupt = (claim, _article, others) => {
  if (claim.kind === "award") {
    const other = claim.status === "conferred" ? ("proposed" as const) : ("conferred" as const);
    return stated(others, { ...claim, status: other }) ? null : { how: "status", claim: { ...claim, status: other } };
  }
  if (claim.kind === "figure") {
    const other = claim.status === "actual" ? ("target" as const) : ("actual" as const);
    return stated(others, { ...claim, status: other }) ? null : { how: "status", claim: { ...claim, status: other } };
  }
  return null;
};

const beneficiary: Corrupt = (claim, _article, others, random) => {
  if (claim.kind !== "award") return null;
  if (claim.recipient.name !== null) {
    const names = others.flatMap(({ claim: other }) => (other.kind === "award" && other.recipient.name ? [other.recipient.name] : []));
    const name = pick(
      random,
      names.filter((one) => !claim.quote.includes(one)),
    );
    return name ? { how: "beneficiary", claim: { ...claim, recipient: { ...claim.recipient, name } } } : null;
  }
  if (claim.recipient.count === null || claim.recipient.kind === "unspecified") return null;
  const kind = claim.recipient.kind === "collective" ? ("individual" as const) : ("collective" as const);
  const recipient = { ...claim.recipient, kind };
  return stated(others, { ...claim, recipient }) ? null : { how: "beneficiary", claim: { ...claim, recipient } };
};

const rankOrForm: Corrupt = (claim, _article, others) => {
  if (claim.kind !== "award") return null;
  const changed: Claim =
    claim.rank !== null
      ? { ...claim, rank: claim.rank === 1 ? 2 : 1 }
      : { ...claim, award: claim.award === "bang-khen" ? "giay-khen" : "bang-khen" };
  return stated(others, changed) ? null : { how: "rank or form", claim: changed };
};

const anotherArticle: Corrupt = (claim, article, others, random) => {
  const other = pick(random, others);
  return other && !article.includes(other.claim.quote)
    ? { how: "another article's quote", claim: { ...claim, quote: other.claim.quote } }
    : null;
};

const name: Corrupt = (claim) => {
  if (claim.kind !== "movement") return null;
  const words = claim.name.split(" ");
  if (words.length < 3) return null;
  return { how: "name", claim: { ...claim, name: [...words.slice(0, -1), "mới", words.at(-1)].join(" ") } };
};

const FORMS = /bằng khen|giấy khen|huân chương|huy chương|cờ thi đua|danh hiệu|kỷ niệm chương|gia đình văn hóa/giu;

/** Digits of a number without the zeros at its ends: "1.250" and 1250000 are alike. */
function significant(number: string): string {
  return number.replace(/\D/gu, "").replace(/^0+|0+$/gu, "");
}

/** "được tặng" becomes "được đề nghị tặng" in the text; the claim goes on saying conferred. */
const polarityInText: Corrupt = (claim, article) => {
  if (claim.kind === "movement") return null;
  const at = article.indexOf(claim.quote);
  if (at < 0) return null;
  let quote: string;
  if (claim.kind === "award") {
    // In a sentence of several clauses the word could land in another one than the claim's.
    if (claim.status !== "conferred" || claim.quote.includes(";")) return null;
    const given =
      /(?:đã )?(?:được|vinh dự được)?\s?(?:[\p{L} ]{0,40}?)(?:trao tặng|tặng thưởng|truy tặng|phong tặng|tặng|công nhận)(?= )/u.exec(
        claim.quote,
      );
    // One form only: the word denies nothing of what another verb gives.
    if ((claim.quote.match(FORMS) ?? []).length !== 1) return null;
    // One giving only, and one that is told: "đợt xét tặng lần thứ 13" names an occasion, beside "nhận Bằng khen" the word would deny nothing.
    if (!given || (claim.quote.match(/tặng|công nhận|nhận|khen thưởng|tuyên dương|đạt danh hiệu|xét/g) ?? []).length !== 1) return null;
    const verb = given.index + given[0].search(/trao tặng|tặng thưởng|truy tặng|phong tặng|tặng|công nhận/u);
    quote = `${claim.quote.slice(0, verb)}đề nghị ${claim.quote.slice(verb)}`;
  } else {
    if (claim.status !== "actual" || !/^(?:Năm|Trong|Đến|Toàn|Hết)/u.test(claim.quote) || !/ (?:có|đạt) /u.test(claim.quote)) return null;
    if ((claim.quote.match(/\d/g) ?? []).length > 12) return null;
    // The verb that the claim's own number follows: another one speaks of another number.
    const verb = [...claim.quote.matchAll(/(?<! đã) (?:đã có|đã đạt|có|đạt) (?:(?:được|thêm|hơn|trên|gần|khoảng) )*(\d[\d.,]*)/gu)].find(
      ([, number]) => significant(number ?? "") === significant(String(claim.value)),
    );
    if (!verb) return null;
    // What is striven for is not done yet: "đã có 7 xã" becomes "phấn đấu đã có 7 xã".
    quote = `${claim.quote.slice(0, verb.index)} phấn đấu${claim.quote.slice(verb.index)}`;
  }
  return {
    how: "polarity in the text",
    claim: { ...claim, quote },
    text: article.slice(0, at) + quote + article.slice(at + claim.quote.length),
  };
};

/** Whether another gold item of the same article says just that (of an award in whatever sentence), so that the corrupted claim is true after all. */
function stated(same: readonly GoldClaim[], claim: Claim): boolean {
  return same.some(({ claim: other }) => {
    if (other.kind === "figure" && claim.kind === "figure") {
      if (other.quote !== claim.quote) return false;
      return (
        other.value === claim.value && other.unit === claim.unit && other.comparator === claim.comparator && other.status === claim.status
      );
    }
    if (other.kind === "award" && claim.kind === "award") {
      return (
        other.award === claim.award &&
        other.rank === claim.rank &&
        other.status === claim.status &&
        JSON.stringify(other.recipient) === JSON.stringify(claim.recipient)
      );
    }
    return false;
  });
}

const CORRUPTIONS: readonly Corrupt[] = [
  digitInQuote,
  digitInValue,
  thousands,
  unit,
  qualifier,
  status,
  beneficiary,
  rankOrForm,
  anotherArticle,
  name,
  polarityInText,
];

/** Every corruption that applies to one true claim. `claims` are all true claims, this article's among them. */
export function corruptions(gold: GoldClaim, article: string, claims: readonly GoldClaim[], random: () => number): Corrupted[] {
  const here = claims.filter(({ doc }) => doc === gold.doc);
  const elsewhere = claims.filter(({ doc }) => doc !== gold.doc);
  return CORRUPTIONS.flatMap((corrupt) => {
    const pool = corrupt === anotherArticle || corrupt === beneficiary ? elsewhere : here;
    const corrupted = corrupt(
      gold.claim,
      article,
      corrupt === beneficiary && gold.claim.kind === "award" && gold.claim.recipient.name === null ? here : pool,
      random,
    );
    return corrupted ? [corrupted] : [];
  });
}
