import { fold } from "@thidua/core";
import { spelled, type Token } from "./tokens.ts";

/** What offices, papers and questions shorten; one line per subject. Sources: the articles' own usage and the law's names of awards. */
const SPELLED_OUT: Readonly<Record<string, string>> = {
  // places and authorities
  tp: "thành phố",
  tx: "thị xã",
  tt: "thị trấn",
  h: "huyện",
  x: "xã",
  p: "phường",
  q: "quận",
  t: "tỉnh",
  tphcm: "thành phố hồ chí minh",
  hcm: "hồ chí minh",
  hn: "hà nội",
  hp: "hải phòng",
  brvt: "bà rịa vũng tàu",
  tth: "thừa thiên huế",
  ubnd: "ủy ban nhân dân",
  ub: "ủy ban",
  hđnd: "hội đồng nhân dân",
  ct: "chủ tịch",
  ctubnd: "chủ tịch ủy ban nhân dân",
  ctn: "chủ tịch nước",
  ttg: "thủ tướng chính phủ",
  ttcp: "thủ tướng chính phủ",
  cp: "chính phủ",
  tw: "trung ương",
  tư: "trung ương",
  gđ: "giám đốc",
  pgđ: "phó giám đốc",
  bt: "bộ trưởng",
  sgd: "sở giáo dục",
  snv: "sở nội vụ",
  byt: "bộ y tế",
  bca: "bộ công an",
  bqp: "bộ quốc phòng",
  btc: "bộ tài chính",
  qk: "quân khu",
  tand: "tòa án nhân dân",
  vksnd: "viện kiểm sát nhân dân",
  thads: "thi hành án dân sự",
  chqs: "chỉ huy quân sự",
  bchqs: "bộ chỉ huy quân sự",
  bđbp: "bộ đội biên phòng",
  ca: "công an",
  cand: "công an nhân dân",
  llvt: "lực lượng vũ trang",
  llvtnd: "lực lượng vũ trang nhân dân",
  qđnd: "quân đội nhân dân",
  mttq: "mặt trận tổ quốc",
  nct: "người cao tuổi",
  lhpn: "liên hiệp phụ nữ",
  lđlđ: "liên đoàn lao động",
  ldld: "liên đoàn lao động",
  ccb: "cựu chiến binh",
  nd: "nông dân",
  tncs: "thanh niên cộng sản",
  gd: "giáo dục",
  "gd&đt": "giáo dục và đào tạo",
  gdđt: "giáo dục và đào tạo",
  nn: "nông nghiệp",
  "nn&ptnt": "nông nghiệp và phát triển nông thôn",
  ptnt: "phát triển nông thôn",
  ttyt: "trung tâm y tế",
  ttgdtx: "trung tâm giáo dục thường xuyên",
  pgd: "phòng giáo dục",
  ubmttq: "ủy ban mặt trận tổ quốc",
  nhcsxh: "ngân hàng chính sách xã hội",
  csxh: "chính sách xã hội",
  đbp: "đồn biên phòng",
  ctmtqg: "chương trình mục tiêu quốc gia",
  tct: "tổng công ty",
  đhđb: "đại hội đại biểu",
  bv: "bệnh viện",
  bvđk: "bệnh viện đa khoa",
  htx: "hợp tác xã",
  cty: "công ty",
  dn: "doanh nghiệp",
  cb: "cán bộ",
  cbcc: "cán bộ công chức",
  cbccvc: "cán bộ công chức viên chức",
  cnvc: "công nhân viên chức",
  cnvclđ: "công nhân viên chức lao động",
  thcs: "trung học cơ sở",
  thpt: "trung học phổ thông",
  đh: "đại học",
  cđ: "cao đẳng",
  tnhh: "trách nhiệm hữu hạn",
  cp_: "cổ phần",
  bs: "bác sỹ",
  hs: "học sinh",
  sv: "sinh viên",
  gv: "giáo viên",
  // awards
  bk: "bằng khen",
  gk: "giấy khen",
  hc: "huân chương",
  hclđ: "huân chương lao động",
  hcld: "huân chương lao động",
  hcđl: "huân chương độc lập",
  hcdl: "huân chương độc lập",
  hcqc: "huân chương quân công",
  hccc: "huân chương chiến công",
  hcbvtq: "huân chương bảo vệ tổ quốc",
  hcdc: "huân chương dũng cảm",
  hchcm: "huân chương hồ chí minh",
  hcsv: "huân chương sao vàng",
  cstđ: "chiến sỹ thi đua",
  cstd: "chiến sỹ thi đua",
  cstđcs: "chiến sỹ thi đua cơ sở",
  cstđtq: "chiến sỹ thi đua toàn quốc",
  ctđ: "cờ thi đua",
  ctđcp: "cờ thi đua của chính phủ",
  lđtt: "lao động tiên tiến",
  ldtt: "lao động tiên tiến",
  ttlđxs: "tập thể lao động xuất sắc",
  ttldxs: "tập thể lao động xuất sắc",
  ttlđtt: "tập thể lao động tiên tiến",
  ahlđ: "anh hùng lao động",
  ahld: "anh hùng lao động",
  vnah: "việt nam anh hùng",
  bmvnah: "bà mẹ việt nam anh hùng",
  ngnd: "nhà giáo nhân dân",
  ngưt: "nhà giáo ưu tú",
  ngut: "nhà giáo ưu tú",
  ttnd: "thầy thuốc nhân dân",
  ttưt: "thầy thuốc ưu tú",
  ttut: "thầy thuốc ưu tú",
  nsnd: "nghệ sỹ nhân dân",
  nsưt: "nghệ sỹ ưu tú",
  nsut: "nghệ sỹ ưu tú",
  nnnd: "nghệ nhân nhân dân",
  nnưt: "nghệ nhân ưu tú",
  nnut: "nghệ nhân ưu tú",
  knc: "kỷ niệm chương",
  đvqt: "đơn vị quyết thắng",
  gđvh: "gia đình văn hóa",
  gdvh: "gia đình văn hóa",
  // subjects
  gtvt: "giao thông vận tải",
  vn: "việt nam",
  cđcs: "công đoàn cơ sở",
  hnd: "hội nông dân",
  tnlđ: "tai nạn lao động",
  tnld: "tai nạn lao động",
  dt: "diện tích",
  qg: "quốc gia",
  dh: "đại học",
  hđ: "hội đồng",
  pcgd: "phổ cập giáo dục",
  sxh: "sốt xuất huyết",
  kdl: "khu du lịch",
  gpmb: "giải phóng mặt bằng",
  hssv: "học sinh sinh viên",
  cskd: "cơ sở kinh doanh",
  đbdtts: "đồng bào dân tộc thiểu số",
  lđ: "lao động",
  tđkt: "thi đua khen thưởng",
  tdkt: "thi đua khen thưởng",
  tđ: "thi đua",
  pt: "phong trào",
  pttđ: "phong trào thi đua",
  pttd: "phong trào thi đua",
  tđyn: "thi đua yêu nước",
  ntm: "nông thôn mới",
  atgt: "an toàn giao thông",
  tngt: "tai nạn giao thông",
  antq: "an ninh tổ quốc",
  antt: "an ninh trật tự",
  bhyt: "bảo hiểm y tế",
  bhxh: "bảo hiểm xã hội",
  dtts: "dân tộc thiểu số",
  ktxh: "kinh tế xã hội",
  sxkd: "sản xuất kinh doanh",
  hsg: "học sinh giỏi",
  nlđ: "người lao động",
  atvslđ: "an toàn vệ sinh lao động",
  kcx: "khu chế xuất",
  tdp: "tổ dân phố",
  ptdtbt: "phổ thông dân tộc bán trú",
  tthc: "thủ tục hành chính",
  cchc: "cải cách hành chính",
  nsnn: "ngân sách nhà nước",
  đtc: "đầu tư công",
  hnn: "hộ nghèo",
  gqvl: "giải quyết việc làm",
  vsmt: "vệ sinh môi trường",
  đđk: "đại đoàn kết",
  kh: "kế hoạch",
  sp: "sản phẩm",
  đvtn: "đoàn viên thanh niên",
  dvtn: "đoàn viên thanh niên",
  tntn: "thanh niên tình nguyện",
  đvcđ: "đoàn viên công đoàn",
  hlhpn: "hội liên hiệp phụ nữ",
  dqtv: "dân quân tự vệ",
  csgt: "cảnh sát giao thông",
  pccc: "phòng cháy chữa cháy",
  ccvc: "công chức viên chức",
  cnlđ: "công nhân lao động",
  kdc: "khu dân cư",
  bcđ: "ban chỉ đạo",
  bch: "ban chấp hành",
  btv: "ban thường vụ",
  hccb: "hội cựu chiến binh",
  htnd: "hỗ trợ nông dân",
  gtnt: "giao thông nông thôn",
  xd: "xây dựng",
  bq: "bình quân",
  tnbq: "thu nhập bình quân",
  bqđn: "bình quân đầu người",
  kcn: "khu công nghiệp",
  vhtt: "văn hóa thông tin",
  "lđtb&xh": "lao động thương binh và xã hội",
  lđtbxh: "lao động thương binh và xã hội",
  ubatgt: "ủy ban an toàn giao thông",
  ntn: "thế nào",
  qđ: "quyết định",
  sl: "số lượng",
  gđ_: "giai đoạn",
  trđ: "triệu đồng",
  tr: "triệu",
  ko: "không",
  k: "không",
  dc: "được",
  đc: "được",
  bn: "bao nhiêu",
  bnhiu: "bao nhiêu",
};

const BY_FORM = new Map(Object.entries(SPELLED_OUT).filter(([form]) => !form.endsWith("_")));
// "cstđ" typed as "cstd": a bare form stands for the accented one unless it is an entry of its own.
for (const [form, words] of [...BY_FORM]) if (!BY_FORM.has(fold(form))) BY_FORM.set(fold(form), words);

// One letter is a prefix of a place only before a name or with its full stop: "h. Bắc Hà", "TP Huế"; never alone in a sentence.
const SINGLE = new Set(["h", "x", "p", "q", "t"]);
// Common syllables that an abbreviation must not swallow when typed in lower case: "ca mau", "bs", "hs cap".
const UPPER_ONLY = new Set([
  "ca",
  "ct",
  "cp",
  "nd",
  "nn",
  "gd",
  "ub",
  "tt",
  "tr",
  "cd",
  "cđ",
  "dh",
  "đh",
  "bt",
  "bn",
  "cb",
  "hs",
  "sv",
  "gv",
  "hc",
  "hn",
  "hp",
  "gđ",
  "td",
  "tđ",
  "tư",
  "tu",
  "kh",
  "sl",
  "dn",
  "ktxh",
  "dt",
  "lđ",
  "hđ",
]);

/** Full forms of three words and more with their abbreviations, both folded: what so many words say is seldom meant otherwise. */
const SHORTENED: readonly (readonly [full: string, short: string])[] = [...BY_FORM]
  .map(([short, full]) => [fold(full), fold(short)] as const)
  .filter(([full]) => full.split(" ").length >= 3);

/** The abbreviations of what folded words say in full: "nong thon moi" is also written "ntm". */
export function shortFormsOf(words: readonly string[]): string[] {
  const said = ` ${words.join(" ")} `;
  return [...new Set(SHORTENED.filter(([full]) => said.includes(` ${full} `)).map(([, short]) => short))];
}

/** Where "CĐ" is a trade union: of a trade or of a place that has unions, no school before it. */
const UNION: readonly (readonly [RegExp, string])[] = [
  [
    /^(?!(?:truong|hoc|he|bac|trinh|tot|bang) \|)\S* \| (?:nganh|co so|vien chuc|cac |kcn|khu |tong |tct|cong ty|cty|bo phan|cap tren|tinh |huyen |thi xa|quan |tp |thanh pho|xa |phuong |vn|viet nam|dien luc|than |duong sat|hang hai|hang khong|dau khi|det may|cao su)/,
    "công đoàn",
  ],
  // "CĐ GTVT VN", "CĐ Y tế Việt Nam": a union of the whole country
  [/^(?!(?:truong|hoc|he|bac) \|)\S* \| (?:\S+ ){1,4}(?:vn|viet nam)(?= |$)/, "công đoàn"],
];

/** What a form means where its neighbours tell; each pattern is held against the words around it, "<before> | <after after>". */
const TOLD_BY_NEIGHBOURS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  // "gđ 2015-2020" is a period, "ngành gd" a trade.
  gd: [
    [/\| (?:19|20)\d\d/, "giai đoạn"],
    [/^(?:nganh|so|phong|bo) \|/, "giáo dục"],
  ],
  // "ct ubnd tỉnh", "ct tỉnh", "pct xã"
  ct: [[/\| (?:ubnd|uy ban|ub|tinh|huyen|xa|phuong|nuoc|hoi|hdnd|cong doan)/, "chủ tịch"]],
  pct: [[/\| (?:ubnd|uy ban|ub|tinh|huyen|xa|phuong|nuoc|hoi|hdnd)/, "phó chủ tịch"]],
  // "bn tập thể", "mới có bn người"; not "bn Nguyễn Văn A"
  bn: [
    [
      /\| (?:tap the|ca nhan|nguoi|ho|don vi|xa|huyen|ty|trieu|tien|phan|%|luot|bang|giay|co|huan|truong|nha|can|km|m2|ha|m |vu|mo hinh|em|chau|dong|tan|ta|lit|san pham|thon|ap|ban|hoi vien|doan vien|dang vien|suat|mon qua|cay|con|lao dong|doanh nghiep|dn|htx|hop tac xa|tieu chi|ngay|gio|cong trinh|cong|lop|hoc sinh|hs|hoc vien|sang kien|$)/,
      "bao nhiêu",
    ],
  ],
  // "nd và cán bộ xã", "hội nd", "hộ nd"
  nd: [
    [/\| (?:va can bo|va cb|xa|phuong|ap|thon)/, "nhân dân"],
    [/^(?:hoi|ho|chi hoi|trung uong hoi|cap) \|/, "nông dân"],
  ],
  // "ĐH TĐYN lần II", "đh đảng bộ", "ĐH Đoàn"; else đại học
  đh: [[/\| (?:tdyn|thi dua|td|dang|dai bieu|doan |hoi |lan|[ivx]+(?: |$)|ccb|cong doan|dien hinh)/, "đại hội"]],
  dh: [[/\| (?:tdyn|thi dua|dang bo|dai bieu|lan|[ivx]+(?: |$)|dien hinh)/, "đại hội"]],
  // "TT Huế": the province
  tt: [[/\| (?:- )?hue/, "thừa thiên"]],
  // "HĐ TĐKT", "HĐ thi đua"
  hđ: [[/\| (?:tdkt|thi dua|td)/, "hội đồng"]],
  hd: [[/\| (?:tdkt|thi dua)/, "hội đồng"]],
  // "Bộ CH BĐBP", "ban ch quân sự"
  ch: [[/^(?:bo|ban) \|/, "chỉ huy"]],
  bch: [[/\| (?:quan su|qs|bdbp|bo doi|tinh doi|huyen doi)/, "bộ chỉ huy"]],
  // "CĐ GTVT VN", "CĐ ngành", "CĐ Tổng công ty", "CĐ các KCN"; else "Trường CĐ Y tế", "CĐ Sư phạm"
  cđ: UNION,
  cd: UNION,
  // "tại HN điển hình tiên tiến", "HN tổng kết"; else Hà Nội
  hn: [
    [
      /^(?!(?:tp|pho|o|dia|ubnd|dan|tu|ve|do|cho|va) \|)\S* \| (?:dien hinh|tong ket|so ket|bieu duong|tuyen duong|ton vinh|khen thuong|trien khai|phat dong|hiep thuong|giao ban|can bo|vien chuc|cong chuc|nguoi lao dong|dai bieu|ban chap hanh|bch|lan thu)/,
      "hội nghị",
    ],
  ],
  // "HC LĐ hạng Ba", "chiến sĩ thi đua cs"
  lđ: [[/^(?:chuong|hc|anh hung|giai phong) \|/, "lao động"]],
  ld: [[/^(?:chuong|hc) \|/, "lao động"]],
};

function inContext(list: readonly Token[], at: number): string | undefined {
  const token = list[at];
  const known = token === undefined ? undefined : TOLD_BY_NEIGHBOURS[token.canonical];
  if (known === undefined) return undefined;
  const around =
    `${list[at - 1]?.folded ?? ""} | ${list[at + 1]?.folded ?? ""} ${list[at + 2]?.folded ?? ""} ${list[at + 3]?.folded ?? ""} ${list[at + 4]?.folded ?? ""} ${list[at + 5]?.folded ?? ""}`.trimEnd();
  return known.find(([pattern]) => pattern.test(around))?.[1];
}

/** Spells out abbreviations, token by token; `h.` and `tp.` lose their full stop. */
export function spellOut(list: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i] as Token;
    const words = token.kind === "word" ? (inContext(list, i) ?? BY_FORM.get(token.canonical)) : undefined;
    if (words === undefined) {
      result.push(token);
      continue;
    }
    const next = list[i + 1];
    const dotted = next?.folded === "." && next.start === token.end;
    const upper = token.surface === token.surface.toUpperCase();
    const following = list[i + (dotted ? 2 : 1)];
    const single = SINGLE.has(token.canonical);
    const allowed =
      inContext(list, i) !== undefined ||
      (single ? dotted && following?.kind === "word" : !UPPER_ONLY.has(token.canonical) || upper || (dotted && following !== undefined));
    if (!allowed) {
      result.push(token);
      continue;
    }
    for (const word of words.split(" ")) result.push(spelled(word, token));
    if (dotted && following !== undefined) i++;
  }
  return result;
}
