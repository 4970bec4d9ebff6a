import { type AuthorityLevel, type AwardSlug, alternation, canonical, HONOURS, piecesOf, type RecipientKind } from "@thidua/core";

/** ASCII `\b` splits Vietnamese words; these do not. */
export const OPEN = "(?<![\\p{L}\\p{M}\\p{N}])";
export const CLOSE = "(?![\\p{L}\\p{M}\\p{N}])";

/** Words of a table, divided by bars. */
export function list(words: string): string[] {
  return words.split("|").map((word) => word.trim().replace(/\s+/gu, " "));
}

const byLength = (a: string, b: string): number => b.length - a.length;

/** Any of some ordinary Vietnamese words, the longest that fits, as they stand in a view. */
export function alternatives(words: readonly string[]): string {
  return alternation(words.map((word) => piecesOf(canonical(word), " +")));
}

/** Behind a noun: what was told before. */
export const DEMONSTRATIVES = list("này | ấy | đó | nói trên | nêu trên | kể trên | vừa nêu | vừa kể");

/** What stands for a form told before, with one of the words behind it: "phần thưởng này", "lá cờ ấy". */
export const STANDS_FOR_FORM = list(
  "phần thưởng | danh hiệu | vinh dự | hình thức | hình thức khen thưởng | tấm bằng | tấm bằng khen | tấm huân chương | lá cờ | tấm giấy khen",
);
// phần thưởng này · hình thức khen thưởng ấy · vinh dự cao quý đó
export const FORM_POINTER = `${alternatives(STANDS_FOR_FORM)}(?: +cao +quý)? +${alternatives([...DEMONSTRATIVES, "tương tự"])}`;

/** Written form (view, single blanks) to slug. Titles whose level stands behind them ("Chiến sĩ thi đua cấp tỉnh") are read apart. */
export const SLUG_OF_FORM: ReadonlyMap<string, AwardSlug> = new Map(
  HONOURS.filter((honour) => !honour.slug.startsWith("chien-si-thi-dua")).flatMap((honour) =>
    honour.forms.map((form) => [canonical(form), honour.slug] as const),
  ),
);
export const FORM_WORDS = [...SLUG_OF_FORM.keys()].sort(byLength);

/** What stands behind "Chiến sĩ thi đua": whose title it is. */
export const LEVELS_OF_TITLE: readonly (readonly [string, AwardSlug, AuthorityLevel | null])[] = [
  ["toàn quốc", "chien-si-thi-dua-toan-quoc", "prime-minister"],
  ["toàn quân", "chien-si-thi-dua-tinh", "ministry"],
  ["toàn lực lượng Công an nhân dân", "chien-si-thi-dua-tinh", "ministry"],
  ["toàn lực lượng CAND", "chien-si-thi-dua-tinh", "ministry"],
  ["toàn lực lượng", "chien-si-thi-dua-tinh", "ministry"],
  ["bộ, ban, ngành, tỉnh", "chien-si-thi-dua-tinh", null],
  ["Bộ", "chien-si-thi-dua-tinh", "ministry"],
  ["ngành", "chien-si-thi-dua-tinh", "ministry"],
  ["Trung ương", "chien-si-thi-dua-tinh", "ministry"],
  ["tỉnh", "chien-si-thi-dua-tinh", "province"],
  ["thành phố", "chien-si-thi-dua-tinh", "province"],
  ["TP", "chien-si-thi-dua-tinh", "province"],
  ["cơ sở", "chien-si-thi-dua-co-so", null],
  ["CS", "chien-si-thi-dua-co-so", null],
  ["huyện", "chien-si-thi-dua-co-so", "district"],
  ["quận", "chien-si-thi-dua-co-so", "district"],
  ["thị xã", "chien-si-thi-dua-co-so", "district"],
];

/** Nouns that a count of recipients counts. Longest first decides: "hộ gia đình" before "hộ". */
const HOLDERS: Readonly<Record<Exclude<RecipientKind, "unspecified">, readonly string[]>> = {
  collective: list(`
    tập thể | TT | đơn vị | cơ quan | tổ chức | doanh nghiệp | hợp tác xã | HTX | công ty | chi bộ | đảng bộ | chi đoàn |
    chi hội | địa phương |
    trường | nhà trường | trường học | xã | phường | thị trấn | đặc khu | huyện | thị xã | thành phố | tỉnh | thôn |
    làng | ấp | bản | buôn | xóm | khóm |
    khu phố | khối phố | tổ dân phố | khu dân cư | phòng | ban | sở | ngành | tổ | đội | đội hình | nhóm | câu lạc bộ |
    CLB | chi cục | cục | cụm | khối |
    bệnh viện | trung tâm | trạm | cơ sở | cơ sở Đoàn | công đoàn | công đoàn cơ sở | CĐCS | hội | đoàn | dòng họ | cộng đồng |
    dòng tộc | tổ hợp tác | trang trại | lượt tập thể |
    đồn | tiểu đoàn | đại đội | trung đội | trung đoàn | liên đội | lớp | cấp ủy | tòa soạn | cơ quan báo chí | họ đạo | giáo họ | xứ đạo | xứ, họ đạo | họ giáo | giáo điểm | hội thánh | chi hội Tin lành |
    mô hình | tổ, đội | chi, đảng bộ | chi, đảng bộ cơ sở | tổ chức cơ sở đảng | tổ chức đảng | tổ hòa giải | tổ dân vận | phum sóc | sóc | bon | cơ sở thờ tự |
    nghiệp đoàn | tổ công đoàn | chi đội | hải đội | tiểu đội | phân đội | phân xưởng | nông trường | chi nhánh | quỹ tín dụng | sở, ngành | tổ chức tôn giáo | khoa |
    tập thể tiêu biểu | tập thể nhỏ | tổ chức, đơn vị | xã, phường | thôn, bản | làng, khu dân cư | UBND xã |
    cơ sở giáo dục | ê-kíp | ê kíp | kíp | kíp trực | tổ xung kích | tổ máy | xưởng | chốt | đoàn công tác | chùa | giáo xứ | tiểu khu | lữ đoàn | sư đoàn |
    DN | DNTN | DNNN | Cty | THT | TDP | KDC | BV | TTYT | TCCSĐ
  `),
  individual: list(`
    cá nhân | CN | người | cán bộ | công chức | viên chức | CBCCVC | CBCNV | người lao động | CBCCVCLĐ | nữ CBCCVCLĐ | CNVCLĐ | nữ CNVCLĐ | nữ cán bộ | nữ đoàn viên | công nhân lao động | công nhân, viên chức, lao động | đoàn viên, người lao động | đồng chí | đ/c | nông dân |
    công nhân | kỹ sư | hội viên | đoàn viên |
    đảng viên | nhà giáo | giáo viên | giảng viên | thầy giáo | cô giáo | thầy, cô giáo | thầy cô giáo | bác sĩ |
    cô | cô nuôi | y bác sĩ | y, bác sĩ | y sĩ | điều dưỡng | học sinh | sinh viên |
    em | cháu | bạn | chị | anh | mẹ | bà mẹ | ông | bà | sĩ quan | quân nhân | chiến sĩ | nghệ nhân | nghệ sĩ |
    doanh nhân | già làng | trưởng thôn | trưởng bản |
    người có uy tín | cựu chiến binh | CCB | thanh niên | phụ nữ | đồng nghiệp | nhà báo | nhà khoa học | phóng viên |
    liệt sĩ | thương binh | chức sắc | tình nguyện viên |
    cán bộ, chiến sĩ | cán bộ, hội viên | cán bộ, công chức | lao động | diễn viên | vận động viên | huấn luyện viên |
    trí thức | đoàn viên, thanh niên | kiểm sát viên | thẩm phán |
    công dân | gương mặt | gương mặt trẻ | đại sứ | thủ lĩnh | bông hoa | tài năng | gương người tốt, việc tốt | gương người tốt việc tốt | gương NTVT | người tốt, việc tốt | lượt cá nhân | lượt người | ngư dân | tổ trưởng | bí thư chi bộ | lãnh đạo | thí sinh |
    nữ công nhân | cán bộ Đoàn | dân quân | thầy thuốc | nghệ nhân dân gian | quần chúng | quần chúng nhân dân | thành viên | lái xe | tài xế | thuyền viên | tiểu thương | trẻ em | xã viên | chiến sĩ, đoàn viên | nhân viên | nhân viên y tế | kiều bào | nhạc sĩ | họa sĩ | nhà văn | tác giả | thầy cô | cô, thầy | dân công | nông dân xuất sắc | thợ | công chức, viên chức | cán bộ, công chức, viên chức | cán bộ, chiến sĩ, đoàn viên | bộ đội | vị | doanh nhân trẻ | hộ sinh | chủ hộ | chủ trang trại | CBCNVC | CNVC | CNLĐ | CBCS | CBGV | CCVC | CBVC | công nhân, lao động | tăng ni | phật tử | tín đồ | chức việc | người dân | công an viên | đội viên | thiếu nhi | tuyên truyền viên | hòa giải viên | y, bác sĩ | giáo dân | nhân dân | nữ doanh nhân | thầy thuốc trẻ | kiểm soát viên | báo cáo viên | cộng tác viên | kỹ thuật viên | nghiên cứu viên | hướng dẫn viên | kiểm lâm viên | lương y | thợ lò | trưởng ấp | trưởng khóm | trưởng ban | bí thư | cựu thanh niên xung phong | cựu TNXP | cựu giáo chức | phụ huynh | y tá | hộ lý | dân phòng | thuyền trưởng | trinh sát viên | cảnh sát | chiến sĩ trẻ | cụ | cụ ông | cụ bà | người cao tuổi | người khuyết tật | nghệ nhân | vận động viên, huấn luyện viên | mẹ liệt sĩ |
    chủ doanh nghiệp | chủ DN | CB | GV | HS | SV | HV | NLĐ | CBNV | CBGVNV | CBHV | CBĐV | ĐVTN | VĐV | HLV | NCT | CBCCVC-LĐ | CNVC-LĐ
  `),
  household: ["hộ gia đình", "hộ", "gia đình", "hộ dân", "hộ nông dân", "gia đình hội viên", "HGĐ"],
};
const OPEN_HOLDERS = list(`
    trường hợp | gương | điển hình | gương điển hình | lượt | gương điển hình tiên tiến | điển hình tiên tiến |
    tấm gương | tập thể, cá nhân | tập thể và cá nhân | đối tượng
  `);

export const KIND_OF_HOLDER: ReadonlyMap<string, RecipientKind> = new Map<string, RecipientKind>([
  ...Object.entries(HOLDERS).flatMap(([kind, words]) => words.map((word) => [canonical(word), kind as RecipientKind] as const)),
  ...OPEN_HOLDERS.map((word) => [canonical(word), "unspecified" as const] as const),
]);
export const HOLDER = alternatives([...KIND_OF_HOLDER.keys()]);

/** With one blank between words; nearly all texts have no other. */
export function singleBlanks(words: string): string {
  return words.includes("  ") ? words.replace(/ +/gu, " ") : words;
}

/** Whether a holder as written (view) is one, a body or a household; undefined for what is none. */
export function kindOfHolder(word: string | undefined): RecipientKind | undefined {
  return word === undefined ? undefined : KIND_OF_HOLDER.get(singleBlanks(word));
}

/** How the name of an organisation or a place begins; also what a bare mention is ("Sở", "huyện") and where a list may be split. */
export const HEADS = alternatives(
  list(`
    Sở | Ban | Hội | Công an | UBND | HĐND | Ủy ban | UBMTTQ | Ủy ban nhân dân | Trường | Công ty | Tổng công ty |
    Vụ | Tập đoàn | Trung tâm | Phòng | Chi cục | Cục | Tổng cục |
    Bệnh viện | Văn phòng | Đài | Báo | Tạp chí | Tòa án | TAND | Viện | VKSND | Đảng bộ | Chi bộ | Đảng ủy | Nhân dân |
    Cán bộ | Quân và dân | Hợp tác xã | HTX | Liên hiệp |
    Ngân hàng | Kho bạc | Bưu điện | Bưu cục | Đoàn | Liên đoàn | LĐLĐ | Công đoàn | Liên minh | Mặt trận | MTTQ | Bộ |
    Đồn | Trạm | Tổ | Đội | Đội hình | Tiểu đoàn | Trung đoàn |
    Lữ đoàn | Sư đoàn | Đại đội | Trung đội | Hải đội | Hải đoàn | Quân khu | Học viện | Đại học | Cao đẳng | Nhà máy |
    Xí nghiệp | Nhà hát | Nhà xuất bản | Bảo tàng | Thư viện | Khối | Cụm |
    Tỉnh đoàn | Thành đoàn | Huyện đoàn | Quận đoàn | Thị đoàn | Xã đoàn | Tỉnh ủy | Thành ủy | Huyện ủy | Quận ủy |
    Thị ủy | Thanh tra | Bảo hiểm | BHXH | Điện lực | Hạt Kiểm lâm |
    Khoa | Chi hội | Chi đoàn | Câu lạc bộ | CLB | Nhóm | Dòng họ | Họ đạo | Giáo họ | Giáo xứ | Xứ đạo | Họ giáo | Hội thánh | Tòa giám mục | Giáo hạt | Chùa | Ban quản lý | Lực lượng |
    LLVT | BĐBP | Bộ đội | BCH | Ban CHQS | Hiệp hội | Quỹ | Doanh nghiệp |
    tỉnh | thành phố | TP | TP. | huyện | quận | thị xã | TX | TX. | xã | phường | thị trấn | đặc khu | thôn | làng |
    ấp | bản | buôn | xóm | khóm | khu phố | khu dân cư | tổ dân phố | khối phố | plei |
    tập thể | đơn vị | cơ quan | ngành | nhà trường | địa phương | THPT | THCS | Tiểu học | Mầm non | Chi nhánh | Công viên | Cảng | Sân bay |
    Vườn quốc gia | Khu bảo tồn | Mỏ | Nông trường | Lâm trường | Tổng đội | Liên đội | Thành hội | Tỉnh hội |
    Huyện hội | Viễn thông | VNPT | Viettel | Agribank | Hải quan | Hạt | Ga | Tổ hợp tác | Làng nghề | Vùng | Xã đội |
    Chợ | Hội đồng | Xưởng | Chốt | HND | HPN | LHPN | HLHPN | HCCB | HCTĐ | HNCT | ĐTN | CĐCS | CĐ | DN | DNTN | Cty | CTCP | BV | BVĐK | TTYT |
    CA tỉnh | CA thành phố | CA TP | CA huyện | CA xã | CA phường | Cửa hàng | Nhà thầu | Liên danh | Nhà văn hóa | Nhà thiếu nhi | Ban quản trị | Ban Giám hiệu | Phân xưởng | Công trường | Bảo Việt | Nhà thờ | Trường học | Ban Chỉ đạo | Tàu
  `),
);

/** What stands before the name of a person. */
export const TITLES = alternatives(
  list(`
    ông | bà | anh | chị | em | cô | thầy | chú | bác | cụ | mẹ | dì | mế | thím | mợ | cậu | mệ | bá | già | cháu | bạn | đồng chí | đ/c | đ.c | các đồng chí |
    các ông | các bà | các anh | các chị | các em | ông/bà |
    bác sĩ | BS | BS. | DS | DS. | ĐD | CN | KS | thạc sĩ | ThS. | tiến sĩ | TS | TS. | PGS.TS | PGS, TS | GS.TS | giáo sư | phó giáo sư | kỹ sư |
    dược sĩ | y sĩ | điều dưỡng | luật sư | nghệ nhân | nghệ sĩ | nhà báo | nhà giáo |
    cô giáo | thầy giáo | nhà thơ | nhà văn | linh mục | thượng tọa | đại đức | hòa thượng | ni sư | mục sư | già làng |
    trưởng thôn | doanh nhân | liệt sĩ | thương binh | cựu chiến binh | CCB | nông dân | công nhân |
    đại tướng | thượng tướng | trung tướng | thiếu tướng | chuẩn đô đốc | đại tá | thượng tá | trung tá | thiếu tá |
    đại úy | thượng úy | trung úy | thiếu úy | thượng sĩ | trung sĩ | hạ sĩ | binh nhất | chiến sĩ |
    anh hùng lao động | anh hùng LLVTND | học sinh | sinh viên | vận động viên | huấn luyện viên | ngư dân | đảng viên |
    đoàn viên | thuyền trưởng | ca sĩ | diễn viên | họa sĩ | nhạc sĩ | bà mẹ | người thương binh | công dân |
    em học sinh | tài xế | sư cả | sư thầy | sư cô | ni trưởng | cả sư | giám mục | trụ trì |
    nhà giáo ưu tú | nhà giáo nhân dân | thầy thuốc ưu tú | thầy thuốc nhân dân | nghệ sĩ ưu tú | nghệ sĩ nhân dân |
    nghệ nhân ưu tú | nghệ nhân nhân dân | NSƯT | NSND | NGƯT | NGND | bà mẹ Việt Nam anh hùng
  `),
);

/** An office, that stands behind a name after a comma, or before it: never a recipient of its own. */
export const ROLES = alternatives(
  list(`
    nguyên | Bí thư | Phó Bí thư | Chủ tịch | Phó Chủ tịch | Giám đốc | Phó Giám đốc | Tổng Giám đốc |
    Phó Tổng Giám đốc | Trưởng | Phó | Phó Trưởng | Chánh | Viện trưởng | Phó Viện trưởng | Cục trưởng | Phó Cục trưởng |
    Hiệu trưởng | Phó Hiệu trưởng | Chi cục trưởng | Chỉ huy trưởng | Chính ủy | Chính trị viên | Tư lệnh | Đội trưởng |
    Đồn trưởng | Trạm trưởng | Tổ trưởng | Ủy viên | Thường trực | Thành viên | Thư ký | Chủ nhiệm |
    cán bộ | giáo viên | giảng viên | công nhân | nhân viên | chuyên viên | sinh viên | học sinh | hội viên |
    thành viên | thôn trưởng | già làng | người | phóng viên | biên tập viên | nông dân | chủ | trú | ở | ngụ | quê |
    sinh năm | là | công tác | thuộc | dân tộc | con | vợ | chồng | đại diện | kiêm | Tổng Biên tập | kế toán | bác sĩ |
    điều dưỡng | đang | hiện | khoa | lớp | phụ trách | Tiểu đoàn trưởng | Trung đoàn trưởng
  `),
);
