import type { Award, Extraction, Figure, Movement } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { DEVELOPMENT } from "../folders.ts";
import type { Gold, GoldAward, GoldFigure, GoldMovement } from "./gold.ts";
import { readGold } from "./gold.ts";
import { oracle } from "./oracle.ts";
import { SCORED_KINDS, scoreArticle, summarise } from "./score.ts";
import { isPerfect, slotCounts, slotF1 } from "./slots.ts";

/*
 * Every case is one article: what it says, what the gold has, what was predicted, and what that comes to as
 * [met, false, missed, right in every field].
 */
type Counted = [tp: number, fp: number, fn: number, strict: number];

const RAW =
  "Năm 2023, cả huyện được 15 xã đạt chuẩn nông thôn mới; năm 2022 có 15 xã. Thu ngân sách đạt hơn 18 tỷ đồng, bằng 102% kế hoạch. Có 15 thôn văn hóa. " +
  "Phong trào “Dân vận khéo” do Tỉnh ủy phát động. Phong trào “Dân vận khéo” và “Toàn dân bảo vệ an ninh Tổ quốc”. " +
  "Chủ tịch UBND tỉnh tặng Bằng khen cho 12 tập thể, 12 cá nhân. Bà Lò Thị Mai được tặng Huân chương Lao động hạng Ba. Đề nghị tặng Huân chương Lao động hạng Nhì cho huyện Mường Chà.";

const EMPTY: Gold = { doc: "d", province: null, publishedAt: null, title: "t", movements: [], figures: [], awards: [] };

const xa: GoldFigure = { anchor: "15 xã đạt chuẩn", value: 15, unit: ["xã"] };
const earlier: GoldFigure = { anchor: "năm 2022 có 15 xã", value: 15, unit: ["xã"], time: { start: null, end: "2022" } };
const money: GoldFigure = {
  anchor: "hơn 18 tỷ đồng",
  value: 18e9,
  unit: ["đồng"],
  comparator: "gt",
  status: ["actual"],
  keywords: ["thu ngân sách"],
};
const plan: GoldFigure = { anchor: "102% kế hoạch", value: 102, unit: ["%", "% kế hoạch"], status: ["actual", "estimate"] };
const dan: GoldMovement = { name: "Dân vận khéo", launcher: "Tỉnh ủy" };
const an: GoldMovement = { name: "Toàn dân bảo vệ an ninh Tổ quốc", alt: ["bảo vệ an ninh Tổ quốc"] };
const groups: GoldAward = {
  anchor: "tặng Bằng khen cho 12 tập thể",
  award: "bang-khen",
  authority: "province",
  recipient: { kind: "collective", name: null, count: 12 },
  status: "conferred",
};
const people: GoldAward = { ...groups, recipient: { kind: "individual", name: null, count: 12 } };
const mai: GoldAward = {
  anchor: "được tặng Huân chương Lao động hạng Ba",
  award: "huan-chuong-lao-dong",
  rank: 3,
  authority: "state",
  recipient: { kind: "individual", name: "Lò Thị Mai", count: null },
  status: "conferred",
};
const asked: GoldAward = {
  anchor: "Huân chương Lao động hạng Nhì cho huyện Mường Chà",
  award: "huan-chuong-lao-dong",
  rank: 2,
  recipient: { kind: "collective", name: "huyện Mường Chà", count: null },
  status: "proposed",
};

type Items = Partial<Pick<Gold, "movements" | "figures" | "awards">>;
type Kind = keyof Items;

/** Predictions that say just what these items say. */
const said = (items: Items): Extraction => oracle({ ...EMPTY, ...items }, RAW);
const figureSaid = (item: GoldFigure, changes: Partial<Figure> = {}): Figure => ({
  ...(said({ figures: [item] }).figures[0] as Figure),
  ...changes,
});
const awardSaid = (item: GoldAward, changes: Partial<Award> = {}): Award => ({
  ...(said({ awards: [item] }).awards[0] as Award),
  ...changes,
});
const movementSaid = (item: GoldMovement, changes: Partial<Movement> = {}): Movement => ({
  ...(said({ movements: [item] }).movements[0] as Movement),
  ...changes,
});
const time = (start: string | null, end: string | null) => ({ start, end, text: "" });
const place = (name: string, province = name) => ({ name, level: "province" as const, province, code: null });
const optional = <T extends object>(item: T) => ({ ...item, optional: true });

function check(kind: Kind, gold: Gold[Kind], predicted: Extraction[Kind], wanted: Counted) {
  const { counts } = scoreArticle({ ...said({}), [kind]: predicted }, { ...EMPTY, [kind]: gold }, RAW);
  const { tp, fp, fn, strict } = counts[kind];
  expect([tp, fp, fn, strict]).toEqual(wanted);
}

describe("figures", () => {
  it.each<[name: string, gold: GoldFigure[], predicted: Figure[], wanted: Counted]>([
    ["nothing to say, nothing said", [], [], [0, 0, 0, 0]],
    ["silence", [xa, money], [], [0, 0, 2, 0]],
    ["only false ones", [], [figureSaid(xa), figureSaid(money)], [0, 2, 0, 0]],
    ["as the gold has it", [xa], [figureSaid(xa)], [1, 0, 0, 1]],
    ["a wrong value is one miss and one false alarm", [xa], [figureSaid(xa, { value: 16 })], [0, 1, 1, 0]],
    ["a value of another scale", [money], [figureSaid(money, { value: 18 })], [0, 1, 1, 0]],
    ["a value that differs by rounding of the machine", [{ ...xa, value: 0.3 }], [figureSaid(xa, { value: 0.1 + 0.2 })], [1, 0, 0, 1]],
    ["a value that differs in its last digit", [{ ...xa, value: 1_234_567 }], [figureSaid(xa, { value: 1_234_568 })], [0, 1, 1, 0]],
    ["a unit that begins the other", [xa], [figureSaid(xa, { unit: "xã nông thôn mới" })], [1, 0, 0, 1]],
    ["a unit that ends the other", [{ ...xa, unit: ["tiêu chí/xã"] }], [figureSaid(xa, { unit: "xã" })], [1, 0, 0, 1]],
    ["another unit", [xa], [figureSaid(xa, { unit: "thôn" })], [0, 1, 1, 0]],
    ["any unit that is listed", [plan], [figureSaid(plan, { unit: "% kế hoạch" })], [1, 0, 0, 1]],
    ["a unit that is a part of a word", [{ ...xa, unit: ["đồng bào"] }], [figureSaid(xa, { unit: "đồn" })], [0, 1, 1, 0]],
    ["no unit where the gold has one", [xa], [figureSaid(xa, { unit: "" })], [0, 1, 1, 0]],
    ["no unit on either side", [{ ...xa, unit: [""] }], [figureSaid(xa, { unit: "" })], [1, 0, 0, 1]],
    ["a quote elsewhere", [xa], [figureSaid(xa, { quote: "Phong trào “Dân vận khéo”" })], [0, 1, 1, 0]],
    [
      "a quote that holds the anchor and more",
      [xa],
      [figureSaid(xa, { quote: "cả huyện được 15 xã đạt chuẩn nông thôn mới" })],
      [1, 0, 0, 1],
    ],
    ["a quote that touches it by one word", [xa], [figureSaid(xa, { quote: "đạt chuẩn nông thôn" })], [1, 0, 0, 1]],
    ["the same number of two years, told apart", [xa, earlier], [figureSaid(xa), figureSaid(earlier)], [2, 0, 0, 2]],
    [
      "the same number of two years, changed round: met, the year wrong",
      [
        { ...xa, anchor: "15 xã", time: { start: null, end: "2023" } },
        { ...earlier, anchor: "15 xã" },
      ],
      [
        figureSaid({ ...xa, anchor: "15 xã" }, { time: time(null, "2022") }),
        figureSaid({ ...xa, anchor: "15 xã" }, { time: time(null, "2023") }),
      ],
      [2, 0, 0, 2],
    ],
    ["one prediction for two golds", [xa, optional(xa), { ...xa, anchor: "có 15 xã" }], [figureSaid(xa)], [1, 0, 1, 1]],
    ["two predictions for one gold", [xa], [figureSaid(xa), figureSaid(xa)], [1, 1, 0, 1]],
    ["the better of two is taken", [money], [figureSaid(money, { status: "target" }), figureSaid(money)], [1, 1, 0, 1]],
    ["the better of two is taken in any order", [money], [figureSaid(money), figureSaid(money, { status: "target" })], [1, 1, 0, 1]],
    [
      "greedy would lose one: the first gold leaves the only record of the second",
      [{ ...xa, anchor: "15 xã" }, xa],
      [figureSaid(xa), figureSaid({ ...xa, anchor: "năm 2022 có 15 xã" })],
      [2, 0, 0, 2],
    ],
    ["an optional one that was found", [optional(xa)], [figureSaid(xa)], [0, 0, 0, 0]],
    ["an optional one that was not found", [optional(xa)], [], [0, 0, 0, 0]],
    ["an optional one found twice", [optional(xa)], [figureSaid(xa), figureSaid(xa)], [0, 1, 0, 0]],
    ["a required one comes before an optional one", [optional(xa), xa], [figureSaid(xa)], [1, 0, 0, 1]],
    ["wrong status", [money], [figureSaid(money, { status: "estimate" })], [1, 0, 0, 0]],
    ["one of two statuses", [plan], [figureSaid(plan, { status: "estimate" })], [1, 0, 0, 1]],
    ["any status where the gold has none", [xa], [figureSaid(xa, { status: "forecast" })], [1, 0, 0, 1]],
    ["a lost qualifier", [money], [figureSaid(money, { comparator: "eq" })], [1, 0, 0, 0]],
    ["a keyword without accents and in capitals", [money], [figureSaid(money, { indicator: "TỔNG THU NGAN SACH nhà nước" })], [1, 0, 0, 1]],
    ["a keyword in pieces", [money], [figureSaid(money, { indicator: "thu của ngân sách" })], [1, 0, 0, 0]],
    ["one of two keywords", [{ ...money, keywords: ["thu", "chi"] }], [figureSaid(money, { indicator: "thu ngân sách" })], [1, 0, 0, 0]],
    ["a day where the gold has the year", [earlier], [figureSaid(earlier, { time: time(null, "2022-12-31") })], [1, 0, 0, 1]],
    ["another year", [earlier], [figureSaid(earlier, { time: time(null, "2021") })], [1, 0, 0, 0]],
    ["no time where the gold has one", [earlier], [figureSaid(earlier, { time: null })], [1, 0, 0, 0]],
    ["a beginning that the gold leaves open", [earlier], [figureSaid(earlier, { time: time("2018", "2022") })], [1, 0, 0, 1]],
    [
      "another beginning",
      [{ ...earlier, time: { start: "2020", end: "2022" } }],
      [figureSaid(earlier, { time: time("2018", "2022") })],
      [1, 0, 0, 0],
    ],
    ["a time where the gold has none", [xa], [figureSaid(xa, { time: time(null, "1999") })], [1, 0, 0, 1]],
    ["a place with its prefix", [{ ...xa, place: "tỉnh Lào Cai" }], [figureSaid(xa, { place: place("Lào Cai") })], [1, 0, 0, 1]],
    ["a place by its province", [{ ...xa, place: "Lào Cai" }], [figureSaid(xa, { place: place("Bát Xát", "Lào Cai") })], [1, 0, 0, 1]],
    ["another place", [{ ...xa, place: "Lào Cai" }], [figureSaid(xa, { place: place("Yên Bái") })], [1, 0, 0, 0]],
  ])("%s", (_, gold, predicted, wanted) => check("figures", gold, predicted, wanted));
});

describe("awards", () => {
  it.each<[name: string, gold: GoldAward[], predicted: Award[], wanted: Counted]>([
    ["as the gold has it", [groups, people, mai, asked], [groups, people, mai, asked].map((item) => awardSaid(item)), [4, 0, 0, 4]],
    ["a proposed one told as conferred", [asked], [awardSaid(asked, { status: "conferred" })], [0, 1, 1, 0]],
    ["a conferred one told as proposed", [mai], [awardSaid(mai, { status: "proposed" })], [0, 1, 1, 0]],
    ["another rank", [mai], [awardSaid(mai, { rank: 2 })], [0, 1, 1, 0]],
    ["no rank", [mai], [awardSaid(mai, { rank: null })], [0, 1, 1, 0]],
    ["another form", [groups], [awardSaid(groups, { award: "giay-khen" })], [0, 1, 1, 0]],
    ["individuals for collectives of the same number", [groups], [awardSaid(people)], [0, 1, 1, 0]],
    ["another count", [groups], [awardSaid(groups, { recipient: { kind: "collective", name: null, count: 13 } })], [0, 1, 1, 0]],
    [
      "a count and a name where the gold has the count",
      [groups],
      [awardSaid(groups, { recipient: { kind: "collective", name: "A", count: 12 } })],
      [0, 1, 1, 0],
    ],
    [
      "a name with a title before it",
      [mai],
      [awardSaid(mai, { recipient: { kind: "individual", name: "Bà Lò Thị Mai", count: null } })],
      [1, 0, 0, 1],
    ],
    ["half of a name", [mai], [awardSaid(mai, { recipient: { kind: "individual", name: "Lò", count: null } })], [0, 1, 1, 0]],
    ["another name", [mai], [awardSaid(mai, { recipient: { kind: "individual", name: "Vàng A Súa", count: null } })], [0, 1, 1, 0]],
    [
      "a place without its prefix",
      [asked],
      [awardSaid(asked, { recipient: { kind: "collective", name: "Mường Chà", count: null } })],
      [1, 0, 0, 1],
    ],
    [
      "the right name, the wrong kind",
      [asked],
      [awardSaid(asked, { recipient: { kind: "individual", name: "huyện Mường Chà", count: null } })],
      [1, 0, 0, 0],
    ],
    [
      "neither name nor count on either side",
      [{ ...groups, recipient: { kind: "unspecified", name: null, count: null } }],
      [awardSaid(groups, { recipient: { kind: "collective", name: null, count: null } })],
      [1, 0, 0, 1],
    ],
    [
      "a count where the gold has none",
      [{ ...groups, recipient: { kind: "unspecified", name: null, count: null } }],
      [awardSaid(groups)],
      [0, 1, 1, 0],
    ],
    ["another giver", [groups], [awardSaid(groups, { authority: { level: "district", name: null } })], [1, 0, 0, 0]],
    ["a quote in the same sentence", [mai], [awardSaid(mai, { quote: "Bà Lò Thị Mai" })], [1, 0, 0, 1]],
    ["a quote in another sentence", [mai], [awardSaid(mai, { quote: "Có 15 thôn văn hóa" })], [0, 1, 1, 0]],
    [
      "a movement under another name",
      [{ ...groups, movement: "Dân vận khéo" }],
      [awardSaid(groups, { movement: "Ba đảm đang" })],
      [1, 0, 0, 0],
    ],
    [
      "a movement by most of its words",
      [{ ...groups, movement: "Dân vận khéo" }],
      [awardSaid(groups, { movement: "phong trào Dân vận khéo" })],
      [1, 0, 0, 1],
    ],
    ["one record given twice", [groups], [awardSaid(groups), awardSaid(groups)], [1, 1, 0, 1]],
  ])("%s", (_, gold, predicted, wanted) => check("awards", gold, predicted, wanted));
});

describe("movements", () => {
  it.each<[name: string, gold: GoldMovement[], predicted: Movement[], wanted: Counted]>([
    ["as the gold has it", [dan, an], [movementSaid(dan), movementSaid(an)], [2, 0, 0, 2]],
    ["in capitals, and with marks of quotation", [dan], [movementSaid(dan, { name: "“DÂN VẬN KHÉO”" })], [1, 0, 0, 1]],
    ["the tone mark elsewhere", [{ name: "Văn hóa" }], [movementSaid({ name: "Văn hoá" })], [1, 0, 0, 1]],
    ["another spelling of sĩ", [{ name: "Chiến sĩ giỏi" }], [movementSaid({ name: "Chiến sỹ giỏi" })], [1, 0, 0, 1]],
    ["without accents", [dan], [movementSaid(dan, { name: "Dan van kheo" })], [0, 1, 1, 0]],
    ["a part of the name", [an], [movementSaid(an, { name: "Toàn dân bảo vệ" })], [0, 1, 1, 0]],
    ["another accepted name", [an], [movementSaid(an, { name: "bảo vệ an ninh Tổ quốc" })], [1, 0, 0, 1]],
    ["a word too many in a long name", [an], [movementSaid(an, { name: "Toàn dân bảo vệ an ninh Tổ quốc mới" })], [1, 0, 0, 1]],
    ["a word too many in a short name", [{ name: "Thi đua" }], [movementSaid({ name: "Thi đua yêu nước" })], [0, 1, 1, 0]],
    ["another launcher", [dan], [movementSaid(dan, { launcher: "Hội Nông dân" })], [1, 0, 0, 0]],
    ["no launcher", [dan], [movementSaid(dan, { launcher: null })], [1, 0, 0, 0]],
    ["a launcher where the gold has none", [an], [movementSaid(an, { launcher: "Bộ Công an" })], [1, 0, 0, 1]],
    ["the same movement twice", [dan], [movementSaid(dan), movementSaid(dan)], [1, 1, 0, 1]],
  ])("%s", (_, gold, predicted, wanted) => check("movements", gold, predicted, wanted));
});

describe("over many articles", () => {
  const articles = readGold(DEVELOPMENT);

  it("an oracle reaches 1.000 everywhere", () => {
    const scores = articles.map(({ gold, raw }) => scoreArticle(oracle(gold, raw), gold, raw));
    const summary = summarise(scores);
    for (const kind of SCORED_KINDS) expect([summary[kind].f1, summary[kind].strictF1], kind).toEqual([1, 1]);
    expect(scores.every(isPerfect)).toBe(true);
    for (const [i, { gold, raw }] of articles.entries()) {
      const slots = slotCounts(oracle(gold, raw), gold, scores[i] as (typeof scores)[number]);
      for (const kind of SCORED_KINDS) expect(slotF1(slots[kind])).toBe(1);
    }
  });

  it("records of other articles reach nearly nothing", () => {
    const scores = articles.map(({ gold, raw }, i) => {
      const other = articles[(i + 13) % articles.length] as (typeof articles)[number];
      return scoreArticle(oracle(other.gold, other.raw), gold, raw);
    });
    const summary = summarise(scores);
    for (const kind of ["figures", "awards"] as const) expect(summary[kind].strictF1, kind).toBeLessThan(0.05);
    expect(scores.some(isPerfect)).toBe(false);
  });

  it("a wrong field costs a slot twice, a missing one once", () => {
    const gold = { ...EMPTY, figures: [money] };
    const slots = (changes: Partial<Figure>) => {
      const extraction = { ...said({}), figures: [figureSaid(money, changes)] };
      return slotCounts(extraction, gold, scoreArticle(extraction, gold, RAW)).figures;
    };
    expect(slots({})).toEqual({ tp: 5, fp: 0, fn: 0 });
    expect(slots({ status: "target" })).toEqual({ tp: 4, fp: 1, fn: 1 });
    expect(slots({ indicator: "" })).toEqual({ tp: 4, fp: 0, fn: 1 });
    expect(slots({ value: 18 })).toEqual({ tp: 0, fp: 5, fn: 5 });
  });
});
