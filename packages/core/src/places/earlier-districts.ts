/** A district that ended before the reform: merged, split or given another name. */
export interface EarlierDistrict {
  readonly kind: "thành phố" | "thị xã" | "quận" | "huyện";
  readonly name: string;
  /** Code of its province. */
  readonly province: string;
  /** Its last day. */
  readonly until: string;
}

// Loại, tên|mã tỉnh|ngày cuối cùng|nghị quyết.
const LIST = `
huyện Từ Liêm|01|2014-03-31|132/NQ-CP năm 2013
huyện Yên Hưng|22|2011-11-24|100/NQ-CP năm 2011
huyện Mỏ Cày|83|2009-03-22|08/NĐ-CP năm 2009
huyện Tân Thành|77|2018-05-11|492/NQ-UBTVQH14
huyện Hoành Bồ|22|2019-12-31|837/NQ-UBTVQH14
huyện Kỳ Sơn|17|2019-12-31|830/NQ-UBTVQH14
huyện Thông Nông|04|2020-01-31|864/NQ-UBTVQH14
huyện Trà Lĩnh|04|2020-01-31|864/NQ-UBTVQH14
huyện Quảng Uyên|04|2020-02-29|897/NQ-UBTVQH14
huyện Phục Hòa|04|2020-02-29|897/NQ-UBTVQH14
huyện Tây Trà|51|2020-01-31|867/NQ-UBTVQH14
huyện Tĩnh Gia|38|2020-05-31|933/NQ-UBTVQH14
quận 2|79|2020-12-31|1111/NQ-UBTVQH14
quận 9|79|2020-12-31|1111/NQ-UBTVQH14
quận Thủ Đức|79|2020-12-31|1111/NQ-UBTVQH14
huyện Mỹ Lộc|36|2024-08-31|1104/NQ-UBTVQH15
thị xã Cửa Lò|40|2024-11-30|1243/NQ-UBTVQH15
huyện Đạ Tẻh|68|2024-11-30|1245/NQ-UBTVQH15
huyện Cát Tiên|68|2024-11-30|1245/NQ-UBTVQH15
huyện Đông Sơn|38|2024-12-31|1238/NQ-UBTVQH15
huyện Lộc Hà|42|2024-12-31|1283/NQ-UBTVQH15
huyện Nông Sơn|49|2024-12-31|1241/NQ-UBTVQH15
huyện Nam Đông|46|2024-12-31|1314/NQ-UBTVQH15
thành phố Huế|46|2024-12-31|1314/NQ-UBTVQH15
huyện Yên Dũng|24|2024-12-31|1191/NQ-UBTVQH15
thành phố Ninh Bình|37|2024-12-31|1318/NQ-UBTVQH15
huyện Long Điền|77|2024-12-31|1256/NQ-UBTVQH15
huyện Đất Đỏ|77|2024-12-31|1256/NQ-UBTVQH15`;

/** Districts that ended before the reform and that articles still name. */
export const EARLIER_DISTRICTS: readonly EarlierDistrict[] = LIST.trim()
  .split("\n")
  .map((line) => {
    const [written = "", province = "", until = ""] = line.split("|");
    const kind = (["thành phố", "thị xã", "quận", "huyện"] as const).find((each) => written.startsWith(each)) ?? "huyện";
    return { kind, name: written.slice(kind.length + 1), province, until };
  });

/** First day of districts that took the place of others: `mã tỉnh + tên`. */
export const DISTRICT_SINCE: Readonly<Record<string, string>> = {
  "01Bắc Từ Liêm": "2014-04-01",
  "01Nam Từ Liêm": "2014-04-01",
  "04Quảng Hòa": "2020-03-01",
  "22Quảng Yên": "2011-11-25",
  "24Chũ": "2025-01-01",
  "38Nghi Sơn": "2020-06-01",
  "46Thuận Hóa": "2025-01-01",
  "46Phú Xuân": "2025-01-01",
  "77Phú Mỹ": "2018-05-12",
  "77Long Đất": "2025-01-01",
};
