import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fold } from "@thidua/core";
import { extract } from "@thidua/extractor";
import { readArticle } from "@thidua/reader";

const GOLD = fileURLToPath(new URL("../../../evals/gold/development/", import.meta.url));

interface GoldFigure {
  anchor: string;
  value: number;
  unit?: string[];
  keywords?: string[];
}
interface Gold {
  province: string | null;
  movements: { name: string }[];
  figures: GoldFigure[];
  awards: { recipient: { kind: string; name: string | null } }[];
}

/** Two items, and whether they are the same thing. */
export interface Pair<T> {
  first: T;
  second: T;
  same: boolean;
}

/** The gold files of the development articles, by name. */
export function goldFiles(): [string, Gold][] {
  const names = readdirSync(GOLD).filter((name) => name.endsWith(".gold.json"));
  return names.sort().map((name) => [name.replace(".gold.json", ""), JSON.parse(readFileSync(GOLD + name, "utf8")) as Gold]);
}

// What gold says of these words is too little to tell what is measured.
const UNTOLD =
  /quoc te|hien|^xa(?= )|nong thon moi|ntm|dat chuan|nang cao|kieu mau|ngheo|tang|grdp|thu nhap|luong|bao hiem|bhyt|duong|phu|giai ngan|nuoc|ngan sach|xuat khau|chuan|ocop|sang kien|giai phap|cong|khach|nha|can|dat|tieu chi|bac si|giuong|ty le|binh quan|kinh te/;
/** A part of the people only: no figure of the place as a whole. */
const PART = /ccb|cuu chien binh|hoi vien|doan vien|phu nu|dan toc|khmer|hoc vien/;

/** What a gold figure measures, told from the key words, units and words that annotators gave it, never from the program's reading. */
export function truthOf(figure: GoldFigure, around: string): string | null {
  const known = knownOf(figure, around);
  if (known !== null) return known;
  const key = fold((figure.keywords ?? []).join(" ; "));
  // Something else, as long as gold has words for it and they are none of the catalogue's.
  return key === "" || UNTOLD.test(`${key} ${fold(figure.anchor)}`) ? null : `${key} ${figure.unit?.[0] ?? ""}`;
}

// "mỗi năm giảm 3 - 4%", "giảm bình quân 2,1 điểm %": how much, not what is left ("giảm còn 2,1%", "giảm từ 9% xuống 7%").
const FALL = /giam (?!con|xuong|tu [\d,]+ ?%? (?:nam|xuong|con))[^.;]{0,30}\d/;

/** `around`: the anchor and some words before it, folded. */
function knownOf({ anchor, unit = [], keywords = [] }: GoldFigure, around: string): string | null {
  const key = fold(keywords.join(" ; "));
  const said = fold(anchor);
  const is = (...units: string[]) => unit.some((one) => units.includes(one));
  const has = (...words: string[]) => words.some((word) => key.includes(word));
  if (is("xã")) {
    if (has("kieu mau")) return "model communes";
    if (has("nang cao")) return "advanced communes";
    if (has("nong thon moi", "ntm")) return "new rural communes";
    return null;
  }
  if (is("tiêu chí/xã")) return /(?:tang|nhich them) [\d,]+ ?tieu chi/.test(said) ? null : "criteria of a commune";
  if (is("%")) {
    if (has("can ngheo", "thoat ngheo")) return null;
    if (has("ngheo") && PART.test(`${key} ${said}`)) return null;
    if (has("ngheo")) return FALL.test(around) ? null : "poverty rate";
    if (has("bao hiem y te", "bhyt")) return "health insurance";
    if (has("suy dinh duong")) return "undernourished";
    if (has("che phu")) return "forest cover";
    if (has("giai ngan")) return "disbursement";
    if (has("nuoc sach")) return "clean water";
    if (has("grdp")) return has("tang") || said.includes("tang") ? "growth" : null;
    return null;
  }
  if (is("m2") && has("hien")) return "land given";
  if (is("hộ")) return has("thoat ngheo") ? "left poverty" : null;
  if (is("đồng") && has("thu ngan sach")) return "budget revenue";
  if (is("USD") && has("xuat khau")) return "exports";
  if (is("trường") && has("chuan quoc gia")) return "national standard schools";
  if (is("sản phẩm") && has("ocop")) return "ocop";
  if (is("sáng kiến")) return "initiatives";
  if (is("ngày công")) return "days of work";
  if (is("đồng/người/tháng") && has("thu nhap", "luong")) return "income a month";
  if (is("đồng/người/năm") && has("thu nhap")) return "income a year";
  if (is("lượt") && has("khach")) return "visitors";
  if (is("bác sĩ/vạn dân")) return "doctors";
  if (is("giường bệnh/vạn dân")) return "beds";
  return null;
}

export interface LabelledFigure {
  doc: string;
  indicator: string;
  unit: string;
  /** In the catalogue's terms `known`; something else; null where gold does not tell. */
  truth: string | null;
  known: boolean;
  anchor: string;
}

/** Figures that the program read where gold has one of the same value, with what gold says they measure. */
export async function labelledFigures(): Promise<LabelledFigure[]> {
  const all: LabelledFigure[] = [];
  for (const [doc, gold] of goldFiles()) {
    const outcome = await readArticle(readFileSync(`${GOLD}${doc}.txt`), { source: doc, url: null, fetchedAt: "2026-01-01T00:00:00Z" });
    if (!outcome.ok) continue;
    const { figures } = extract(outcome.article).extraction;
    const plain = fold(outcome.article.text);
    for (const one of gold.figures) {
      const at = plain.indexOf(fold(one.anchor.normalize("NFC")));
      const found = figures.filter(({ value, start, end }) => value === one.value && at >= 0 && start < at + one.anchor.length && at < end);
      const around = plain.slice(Math.max(0, at - 40), at + one.anchor.length);
      const [figure] = found;
      if (figure !== undefined && found.length === 1)
        all.push({
          doc,
          indicator: figure.indicator,
          unit: figure.unit,
          truth: truthOf(one, around),
          known: knownOf(one, around) !== null,
          anchor: one.anchor,
        });
    }
  }
  return all;
}

/** Every pair of two lists of names that are one thing, and of names that share words but are not; told by hand. */
export function pairsOf(groups: readonly (readonly string[])[], others: readonly string[]): Pair<string>[] {
  const of = new Map<string, string>(groups.flatMap((names, group) => names.map((name) => [name, String(group)] as const)));
  for (const name of others) of.set(name, name);
  const names = [...of.keys()];
  const words = (name: string) => new Set(fold(name).match(/\p{L}+/gu) ?? []);
  const pairs: Pair<string>[] = [];
  names.forEach((first, i) => {
    for (const second of names.slice(i + 1)) {
      const same = of.get(first) === of.get(second);
      const [a, b] = [words(first), words(second)];
      const shared = [...a].filter((word) => b.has(word)).length;
      if (same || shared / Math.min(a.size, b.size) >= 0.5) pairs.push({ first, second, same });
    }
  });
  return pairs;
}

/** Names of movements in gold that are one movement, read one by one. */
export const SAME_MOVEMENTS: readonly (readonly string[])[] = [
  ["Cả nước chung sức xây dựng nông thôn mới", "Cả nước thi đua xây dựng nông thôn mới"],
  ["Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau", "Vì người nghèo - Không để ai bị bỏ lại phía sau"],
  [
    "Cả nước chung tay xóa nhà tạm, nhà dột nát",
    "Cả nước chung tay xóa nhà tạm, nhà dột nát trong năm 2025",
    "Cả nước thi đua xóa nhà tạm, nhà dột nát trong năm 2025",
    "Xóa nhà tạm, nhà dột nát",
  ],
  [
    "Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19",
    "Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch COVID-19",
    "Cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covit-19",
    "Cả nước đoàn kết, chung sức, đồng lòng, thi đua phòng, chống và chiến thắng đại dịch Covid-19",
  ],
  [
    "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời",
    "Cả nước thi đua xây dựng xã hội học tập, đẩy mạnh học tập suốt đời giai đoạn 2023 - 2030",
  ],
  [
    "Cán bộ, công chức, viên chức thi đua thực hiện văn hoá công sở",
    "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
    "Cán bộ, công chức, viên chức thi đua xây dựng văn hóa công sở",
  ],
  ["Dạy tốt - Học tốt", "dạy tốt, học tốt", "Dạy tốt, học tốt"],
  [
    "Lao động giỏi - Lao động sáng tạo",
    "Lao động giỏi, lao động sáng tạo",
    "225 “Lao động giỏi, lao động sáng tạo”",
    "“Lao động giỏi, lao động sáng tạo”",
  ],
  [
    "nông dân sản xuất, kinh doanh giỏi",
    "Nông dân sản xuất, kinh doanh giỏi",
    "Nông dân thi đua sản xuất kinh doanh giỏi",
    "Nông dân thi đua sản xuất, kinh doanh giỏi",
    "Nông dân thi đua sản xuất, kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững",
    "Nông dân thi đua sản xuất kinh doanh giỏi, đoàn kết giúp nhau làm giàu và giảm nghèo bền vững",
  ],
  ["Quyết thắng", "Thi đua Quyết thắng"],
  ["toàn dân bảo vệ an ninh Tổ quốc", "Toàn dân bảo vệ an ninh Tổ quốc"],
  ["toàn dân đoàn kết xây dựng đời sống văn hóa", "Toàn dân đoàn kết xây dựng đời sống văn hóa"],
  ["Xanh - Sạch - Đẹp, bảo đảm an toàn vệ sinh lao động", "Xanh - Sạch - Đẹp, Bảo đảm an toàn vệ sinh lao động"],
  ["Xây dựng cơ sở y tế xanh - sạch - đẹp", "Cơ sở y tế xanh - sạch - đẹp"],
  ["Thanh niên tình nguyện", "Thanh niên tình nguyện hè"],
  ["nông dân tham gia bảo đảm quốc phòng, an ninh", "Nông dân tham gia bảo đảm quốc phòng, an ninh"],
];
/** Names whose movement cannot be told without the article, and ones that were one movement at one time and two at another. */
export const UNTOLD_MOVEMENTS: readonly string[] = [
  "Chung sức xây dựng nông thôn mới",
  "Toàn dân chung sức xây dựng nông thôn mới",
  "Hai tốt",
  "Đổi mới, sáng tạo trong dạy và học",
  "Đổi mới, sáng tạo trong quản lý, giảng dạy và học tập",
  "Xóa đói giảm nghèo",
  "Nông dân thi đua xây dựng nông thôn mới",
];

/** Names of organisations in gold that are one organisation, and the spellings of them that portals use, read one by one. */
export const SAME_RECIPIENTS: readonly (readonly string[])[] = [
  ["huyện Yên Định", "Nhân dân và cán bộ huyện Yên Định", "Đảng bộ, chính quyền và nhân dân huyện Yên Định"],
  ["Công đoàn các khu công nghiệp tỉnh", "Công đoàn các Khu công nghiệp tỉnh"],
  ["huyện Nghi Xuân", "Nhân dân và cán bộ huyện Nghi Xuân"],
  ["huyện Đồng Xuân", "Huyện Đồng Xuân", "Đảng bộ, chính quyền và nhân dân huyện Đồng Xuân"],
  ["xã Vĩnh Trụ", "Nhân dân và cán bộ xã Vĩnh Trụ"],
  ["xã Hồng Giang", "Nhân dân và cán bộ xã Hồng Giang"],
  ["huyện Vũng Liêm", "Đảng bộ, chính quyền và nhân dân huyện Vũng Liêm"],
  ["Thành phố Hạ Long", "Nhân dân và cán bộ thành phố Hạ Long", "TP Hạ Long", "TP. Hạ Long"],
  ["nhân dân và cán bộ huyện Quảng Xương", "Nhân dân và cán bộ huyện Quảng Xương"],
  ["xã Định Tân", "Nhân dân và cán bộ xã Định Tân"],
  ["tỉnh Lâm Đồng", "Nhân dân và cán bộ tỉnh Lâm Đồng"],
  ["Đồn Biên phòng Cha Lo", "Đồn Biên phòng Cửa khẩu quốc tế Cha Lo"],
  ["Ban CHQS huyện Đăk Hà", "Ban Chỉ huy Quân sự huyện Đăk Hà"],
  ["Ban CHQS huyện Sa Thầy", "Ban Chỉ huy quân sự huyện Sa Thầy"],
  ["Hội CCB huyện Chợ Gạo", "Hội Cựu chiến binh huyện Chợ Gạo"],
  ["Hội CCB huyện Chợ Mới", "Hội Cựu chiến binh huyện Chợ Mới"],
  ["Hội CCB thành phố Mỹ Tho", "Hội CCB TP. Mỹ Tho", "Hội Cựu chiến binh TP Mỹ Tho"],
  ["Hội LHPN xã Đại Tâm", "Hội Liên hiệp Phụ nữ xã Đại Tâm"],
  ["Hội LHPN xã Vĩnh Hải", "Hội Liên hiệp phụ nữ xã Vĩnh Hải"],
  ["Hội LHPN xã Thạnh Trị", "Hội Liên hiệp Phụ nữ xã Thạnh Trị"],
  ["Hội Liên hiệp Phụ nữ huyện Hậu Lộc", "Hội LHPN huyện Hậu Lộc"],
  ["LĐLĐ huyện Cẩm Giàng", "Liên đoàn Lao động huyện Cẩm Giàng"],
  ["LĐLĐ huyện Việt Yên", "Liên đoàn lao động huyện Việt Yên"],
  ["Phòng GD&ĐT huyện Ninh Hải", "Phòng Giáo dục và Đào tạo huyện Ninh Hải", "Phòng GD-ĐT huyện Ninh Hải"],
  ["Phòng GD&ĐT huyện Tứ Kỳ", "Phòng Giáo dục và Đào tạo huyện Tứ Kỳ"],
  ["Phòng Giáo dục và Đào tạo huyện Di Linh", "Phòng GD&ĐT huyện Di Linh"],
  ["Sở GD&ĐT Hà Nội", "Sở Giáo dục và Đào tạo Hà Nội"],
  ["Sở Nông nghiệp và PTNT tỉnh Hà Nam", "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Nam", "Sở NN&PTNT tỉnh Hà Nam"],
  ["Sở Nông nghiệp và PTNT tỉnh Thái Bình", "Sở NN&PTNT tỉnh Thái Bình"],
  ["TAND thị xã Giá Rai", "Tòa án nhân dân thị xã Giá Rai", "Toà án nhân dân thị xã Giá Rai"],
  ["Cục THADS tỉnh", "Cục Thi hành án dân sự tỉnh"],
  ["HTX Phú Hòa Thành", "Hợp tác xã Phú Hòa Thành", "HTX Phú Hoà Thành"],
  ["HTX Vũ Gia", "Hợp tác xã Vũ Gia"],
  ["Công ty TNHH Chè Tô Múa", "Công ty Trách nhiệm hữu hạn Chè Tô Múa"],
  ["Công ty CP Thương mại Quảng Trị", "Công ty Cổ phần Thương mại Quảng Trị"],
  ["Trường THPT chuyên Bảo Lộc", "Trường Trung học phổ thông chuyên Bảo Lộc"],
  ["Trường THPT Lâm Hà", "Trường Trung học phổ thông Lâm Hà"],
  ["Trường THCS Hải Hậu", "Trường Trung học cơ sở Hải Hậu"],
  ["Trường THCS Hải Phú", "Trường Trung học cơ sở Hải Phú"],
  ["UBND huyện Sông Mã", "Ủy ban nhân dân huyện Sông Mã", "Uỷ ban nhân dân huyện Sông Mã"],
  ["UBND huyện Thuận Châu", "Ủy ban nhân dân huyện Thuận Châu"],
  ["Uỷ ban Mặt trận Tổ quốc Việt Nam thị xã Điện Bàn", "Ủy ban MTTQ Việt Nam thị xã Điện Bàn"],
  ["LLVT huyện Ngọc Hồi", "Lực lượng vũ trang huyện Ngọc Hồi"],
  ["Bộ CHQS tỉnh", "Bộ Chỉ huy Quân sự tỉnh"],
  ["Nhân dân và cán bộ xã Xuân Hoà", "Nhân dân và cán bộ xã Xuân Hòa", "xã Xuân Hòa"],
];
