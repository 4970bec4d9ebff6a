import { canonical, findAll, lean } from "@thidua/core";
import { opensClause } from "./unclosed.ts";
import { AFTER, anyOf, BEFORE, LISTING, MODIFIERS, NAMING } from "./vocabulary.ts";

/** A name without quotation marks after "phong trào"; offsets are into the text that was looked at. */
export interface Unquoted {
  readonly start: number;
  readonly end: number;
  readonly rule: "bare" | "capitalised";
}

const SEP = "(?: *[,-] *| +(?:và +)?)";
const WHOM =
  "(?:cả nước|toàn dân|toàn tỉnh|toàn huyện|toàn thành phố|toàn ngành|toàn lực lượng|quân đội|công an|tuổi trẻ|thanh niên|phụ nữ|nông dân|cựu chiến binh|doanh nghiệp|lực lượng vũ trang)";

// Names that are known in small letters and without quotation marks: "phong trào toàn dân bảo vệ an ninh Tổ quốc".
const BARE = [
  "(?:toàn dân|quần chúng)(?: nhân dân)?(?: tham gia)? (?:bảo vệ (?:an ninh tổ quốc|an ninh trật tự|antq|antt)|bvantq)|tdbvantq",
  "toàn dân (?:tham gia )?bảo vệ chủ quyền(?: lãnh thổ)?,? an ninh biên giới(?: quốc gia)?(?: trong tình hình mới)?",
  "toàn dân (?:tham gia )?phòng cháy,?(?: và)? chữa cháy",
  "toàn dân (?:tham gia )?(?:bảo đảm|đảm bảo|giữ gìn) trật tự,? an toàn giao thông",
  "toàn dân rèn luyện thân thể theo gương bác hồ vĩ đại",
  "toàn dân (?:(?:đoàn kết )?xây dựng (?:đời sống văn hóa|đsvh)|đkxdđsvh)|tdđkxdđsvh",
  "toàn dân (?:đoàn kết )?xây dựng nông thôn mới, đô thị văn minh",
  "(?:thi đua )?(?:xây dựng )?ngành hậu cần quân đội làm theo lời bác hồ dạy",
  "quyết thắng",
  "thi đua quyết thắng",
  "vì an ninh tổ quốc",
  `dạy tốt${SEP}học tốt`,
  `lao động giỏi${SEP}lao động sáng tạo`,
  `giỏi việc (?:nước|trường)${SEP}đảm việc nhà`,
  "(?:nông dân |hội viên nông dân |hộ nông dân )(?:thi đua )?(?:(?:sản xuất(?: *[,-] *| )(?:và )?kinh doanh|sxkd|sx *- *kd) giỏi|sxkdg)(?:,? đoàn kết giúp nhau(?:,?(?: và)? (?:xóa đói,? giảm nghèo|xóa nghèo|giảm nghèo|làm giàu|thoát nghèo)(?: bền vững| chính đáng)?)+)?",
  "(?:phụ nữ|pn) tích cực học tập, (?:lao động sáng tạo|lđst), xây dựng gia đình hạnh phúc",
  `giúp nhau (?:xóa đói,? )?giảm nghèo,? làm kinh tế giỏi`,
  "cựu chiến binh (?:thi đua |đoàn kết )?(?:gương mẫu|giúp nhau (?:xóa đói,? )?giảm nghèo,?(?: và)? làm kinh tế giỏi)",
  "ccb gương mẫu",
  "dân vận khéo",
  "bình dân học vụ số",
  `(?:xây dựng )?trường học thân thiện${SEP}học sinh tích cực`,
  `tuổi cao${SEP}gương sáng`,
  "đổi mới,? sáng tạo trong (?:quản lý,? (?:và )?)?(?:(?:giảng )?dạy,? )?(?:và )?(?:học tập|học)",
  "[35] xung kích(?: phát triển kinh tế - xã hội và bảo vệ tổ quốc)?(?:,? (?:và )?[45] đồng hành(?: với thanh niên(?: trên đường)? lập thân, lập nghiệp)?)?",
  "(?:xây dựng gia đình )?5 không,? 3 sạch",
  "(?:cán bộ, công chức, viên chức|cbccvc|cán bộ, công chức) thi đua thực hiện văn hóa công sở",
  "doanh nghiệp (?:\\p{l}+ ){1,4}hội nhập và phát triển",
  "cả nước đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng (?:đại )?dịch (?:bệnh )?covi[dt]-19",
  "cả nước thi đua xây dựng xã hội học tập(?:, đẩy mạnh học tập suốt đời)?",
  `(?:${WHOM}|\\p{l}+(?: \\p{l}+){1,3}) (?:chung (?:tay|sức)|đồng lòng) vì người nghèo(?:${SEP}không để ai bị bỏ lại phía sau)?`,
  `${WHOM} chung (?:sức|tay) (?:(?:xây dựng|vì) (?:nông thôn mới|ntm)|xdntm)`,
  "cả nước thi đua thực hành tiết kiệm, chống lãng phí",
  "công an nhân dân học tập, thực hiện sáu điều bác hồ dạy",
  "ngành kỹ thuật quản lý tốt, làm chủ vũ khí trang bị kỹ thuật",
  "(?:cả nước )?(?:chung tay |thi đua )+xóa nhà tạm, nhà dột nát(?: trong năm 20\\d\\d)?",
  "500 ngày(?: và)? đêm thi đua hoàn thành 3\\.?000 ?km đường (?:bộ )?cao tốc",
];
// Known only with a capital at the head: "phong trào Đền ơn đáp nghĩa", but not the deed, "phong trào đền ơn đáp nghĩa".
const WITH_CAPITAL = [
  "đền ơn,? đáp nghĩa",
  "uống nước nhớ nguồn",
  "hiến máu (?:tình nguyện|nhân đạo)",
  "kế hoạch nhỏ",
  "nghìn việc tốt",
  "người tốt,? việc tốt",
  "thanh niên tình nguyện",
  "tuổi trẻ (?:xung kích,? )?(?:sáng tạo|tình nguyện|bảo vệ tổ quốc|xung kích bảo vệ tổ quốc)",
  "sinh viên 5 tốt",
  "xanh *- *sạch *- *đẹp(?:,? (?:bảo đảm|đảm bảo) an toàn,?(?: và)? vệ sinh lao động)?",
  "lao động giỏi",
  "lao động sáng tạo",
  "hai tốt",
  "hai giỏi",
  "sản xuất,? kinh doanh giỏi",
  "ba sẵn sàng",
  "ba đảm đang",
  "năm xung (?:kích|phong)",
  "(?:cờ )?ba nhất",
  "gió đại phong",
  "sóng duyên hải",
  "trống bắc lý",
  "(?:học sinh|học viên) (?:3|ba) (?:tốt|rèn luyện)",
  "thanh niên tiên tiến",
  "(?:lương y như từ mẫu|thầy thuốc như mẹ hiền)",
  "khỏe để lập nghiệp và giữ nước",
  "vì đàn em thân yêu",
  "xóa nhà tạm,? nhà dột nát",
  "tết vì người nghèo",
  "tết trồng cây(?: đời đời nhớ ơn bác hồ)?",
  "thanh niên lập nghiệp",
  "tuổi trẻ lập nghiệp",
  "học tập và làm theo (?:tấm gương đạo đức|tư tưởng, đạo đức, phong cách) hồ chí minh",
  "vệ sinh yêu nước",
];

function sources(list: readonly string[]): string {
  return list.map((source) => canonical(source).replaceAll("\\p{l}", "\\p{L}")).join("|");
}

const MODIFIER = `(?:[ ,]+${anyOf(MODIFIERS.filter((word) => word !== "xây dựng" && word !== "thực hiện" && word !== "sáng tạo"))}${AFTER})`;
// What is skipped between "phong trào" and a name; its last word may itself belong to the name ("Thi đua Quyết thắng").
const SKIPPED = lean(new RegExp(`^${MODIFIER}*(?: +${anyOf([...LISTING, ...NAMING])}${AFTER})?[ :]*`, "u"));
const KNOWN = lean(new RegExp(`(?:${sources(BARE)})${AFTER}`, "uy"));
const KNOWN_CAPITAL = lean(new RegExp(`(?:${sources(WITH_CAPITAL)})${AFTER}`, "uy"));

// "Tuổi trẻ Long An chung tay xây dựng nông thôn mới": a name that says who does what.
const STARTS = lean(
  new RegExp(
    `${anyOf(["toàn dân", "cả nước", "toàn tỉnh", "toàn huyện", "toàn đảng", "tuổi trẻ", "thanh niên", "phụ nữ", "nông dân", "cựu chiến binh", "ccb", "quân đội", "công an", "cán bộ", "doanh nghiệp", "đoàn viên", "hội viên", "học sinh", "sinh viên", "thiếu nhi", "nhà giáo", "thầy cô", "mỗi", "mùa", "ngày", "nghĩa tình", "công nhân", "bộ đội", "người cao tuổi", "pn", "chung tay", "chung sức", "xây dựng", "vì", "thắp sáng", "học tập"])}${AFTER}`,
    "uy",
  ),
);
const VERB = lean(
  new RegExp(
    `${BEFORE}${anyOf(["chung sức", "chung tay", "thi đua", "xây dựng", "giúp", "giúp nhau", "bảo vệ", "làm theo", "học tập", "vì", "tham gia", "xung kích", "tình nguyện", "giữ", "đồng hành", "hướng về", "gương mẫu", "sáng tạo", "đoàn kết", "nói không với", "là một", "một"])}${AFTER}`,
    "u",
  ),
);
const NAME_END = lean(
  new RegExp(
    `[;:.()"…\\n]|, | - |${BEFORE}${anyOf(["được", "đã", "đang", "sẽ", "do", "của", "trên địa bàn", "trong", "tại", "ở", "giai đoạn", "năm", "tiếp tục", "gắn với", "gắn", "là", "có", "thu hút", "góp phần", "ngày càng", "nhằm", "để", "từ", "và phong trào", "và các", "và cuộc vận động", "phát triển mạnh", "đến", "với", "khi", "tỉnh", "lần thứ", "cho", "qua", "về", "lan rộng", "lan ra", "trở thành", "đi vào", "sống mãi"])}${AFTER}|${BEFORE}(?<!${canonical("làm")} )${canonical("theo")}${AFTER}`,
    "u",
  ),
);
const PLACE_VERB = lean(
  new RegExp(
    `${canonical("^(?:\\p{l}+ ){1,4}(?:thi đua |đoàn kết |đồng lòng )?chung (?:sức|tay|lòng)").replaceAll("\\p{l}", "\\p{L}")}(?:,? ${canonical("đồng lòng")})?${AFTER}`,
    "u",
  ),
);
// "… chung sức xây dựng nông thôn mới", with what may follow inside the name.
const RURAL = lean(new RegExp(canonical("xây dựng nông thôn mới(?:,? (?:nâng cao|kiểu mẫu|đô thị văn minh))*"), "u"));

// "Thắp sáng đường quê", "Tiếng kẻng an ninh": a capital and then small letters, where a place or a body would go on in capitals
const TITLED =
  /^(?!(?:Thi đua|Khối|Cụm|Công ty|Lực lượng|Chữ thập|Mặt trận|Phật giáo|Hòa bình|Giải phóng|Không liên|Giữa|Nhà nước|Người|Bác|Đảng|Đoàn|Hội|Đội|Công đoàn|Công nhân|Thể dục|Văn hóa|Văn nghệ|Khuyến|Đền ơn|Uống nước|Hiến|Xây dựng|Xóa|Toàn|Giúp|Cách|Phát|Do|Từ|Theo|Trong|Tại|Với|Năm|Tổ|Ngày hội) )\p{Lu}\p{Ll}+ \p{Ll}+ \p{Ll}/u;

// "Phong trào Phụ nữ xã nhà", "Phong trào Thanh niên công nhân": whose it is, and no name where nothing tells what they do
const PEOPLE = lean(
  new RegExp(
    `^${anyOf(["tuổi trẻ", "thanh niên", "phụ nữ", "nông dân", "cựu chiến binh", "quân đội", "công an", "cán bộ", "doanh nghiệp", "đoàn viên", "hội viên", "học sinh", "sinh viên", "thiếu nhi", "nhà giáo", "công nhân", "bộ đội", "người cao tuổi", "pn"])}${AFTER}`,
    "u",
  ),
);

const OPENS_NAME = /(?<= )(?:Chung|Sáng tạo|Hành động|Toàn|Mới|Xây dựng|Thực hiện)(?= )/u;

function isCapital(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

/**
 * Names without quotation marks that follow "phong trào"; `text` and `view` begin right after that word and end with the sentence.
 * More than one only where they are listed: "phong trào Thi đua Quyết thắng, Dân vận khéo".
 */
export function unquotedNames(text: string, view: string, plural = false): Unquoted[] {
  const found = knownNamesFrom(text, view, nameStart(text, view));
  if (found.length > 0) return found;
  const capital = capitalisedName(text, view);
  if (!capital) return [];
  const names = [capital];
  // "các phong trào: Xanh hóa công sở, Ngày thứ Bảy tình nguyện"
  for (let last = capital; plural && names.length < MOST_LISTED; ) {
    const joint = NEXT_NAME.exec(view.slice(last.end, last.end + 8))?.[0].length ?? 0;
    const at = last.end + joint;
    const next = joint > 0 && isCapital(text, at) ? capitalisedName(text.slice(at), view.slice(at)) : null;
    if (next?.start !== 0) break;
    last = { ...next, start: at, end: at + next.end };
    names.push(last);
  }
  return names;
}

const NEXT_NAME = /^ *(?:,|;| và) +/u;
const MOST_LISTED = 12;
// ", B" · " và B" · " của ngành giáo dục; B" · "; (2) B"
const NEXT_KNOWN = lean(
  new RegExp(
    `^(?: *\\([^()"]{1,30}\\))?(?: ${anyOf(["của", "do", "trong", "ở", "tại"])} [^,;.:"()]{2,60}?)?(?: *,| *;| và)(?: và)? +(?:\\(?\\d{1,2}[).] *)?`,
    "u",
  ),
);
const MARK = lean(new RegExp(`(?:: *|${BEFORE}${anyOf([...LISTING, "là"])}[ :]+)`, "gu"));
const THI_DUA = canonical("thi đua ");
const NUMBERED = /^\(?\d{1,2}[).] */u;

/**
 * Known names that something told of "phong trào" introduces: "… được duy trì, tiêu biểu như: Dân vận khéo, Thi đua Quyết thắng".
 * `governed` says whether what stands before an offset is still the noun phrase, or the clause, of that "phong trào".
 */
export function introducedNames(text: string, view: string, governed: (to: number) => boolean): Unquoted[] {
  for (const mark of findAll(MARK, view)) {
    const to = mark.index + mark[0].length;
    const from = to + (NUMBERED.exec(view.slice(to, to + 6))?.[0].length ?? 0);
    if (!isCapital(text, from)) continue;
    // "tiêu biểu như: Thi đua lao động giỏi, lao động sáng tạo"
    const thiDua = knownEnd(text, view, from) < 0 && view.startsWith(THI_DUA, from) ? THI_DUA.length : 0;
    const found = knownNamesFrom(text, view, from + thiDua);
    if (found.length > 0 && governed(to)) return found;
  }
  return [];
}

/** Known names that stand one after the other from `from`: "Thi đua Quyết thắng, Dân vận khéo và …"; none where `from` is negative. */
export function knownNamesFrom(text: string, view: string, from: number): Unquoted[] {
  const found: Unquoted[] = [];
  let at = from;
  while (at >= 0) {
    const end = knownEnd(text, view, at);
    if (end < 0) break;
    found.push({ start: at, end, rule: "bare" });
    const next = NEXT_KNOWN.exec(view.slice(end, end + 100));
    at = next ? end + next[0].length : -1;
  }
  return found;
}

function nameStart(text: string, view: string): number {
  const skipped = SKIPPED.exec(view);
  if (!skipped) return -1;
  const end = skipped[0].length;
  // "phong trào Thi đua Quyết thắng": a capital makes the modifier part of the name.
  const own = /(?:^| )(thi đua) +$/u.exec(skipped[0]);
  if (own && isCapital(text, end - own[0].trimStart().length)) {
    const at = end - own[0].trimStart().length;
    if (knownEnd(text, view, at) > 0) return at;
  }
  return knownEnd(text, view, end) > 0 ? end : -1;
}

function knownEnd(text: string, view: string, at: number): number {
  KNOWN.lastIndex = at;
  const known = KNOWN.exec(view);
  if (known) return at + known[0].length;
  if (!isCapital(text, at)) return -1;
  KNOWN_CAPITAL.lastIndex = at;
  const capital = KNOWN_CAPITAL.exec(view);
  return capital ? at + capital[0].length : -1;
}

/** "phong trào thi đua Tuổi trẻ Tân Trụ chung tay giảm nghèo do …": capital, who, what; to the first word that begins a clause. */
function capitalisedName(text: string, view: string): Unquoted | null {
  const skipped = SKIPPED.exec(view);
  if (!skipped) return null;
  // "phong trào thi đua Chung tay cải cách": a capital makes the modifier the first word of the name.
  const own = OPENS_NAME.exec(text.slice(0, skipped[0].length))?.index ?? -1;
  const start = own >= 0 ? own : skipped[0].length;
  if (!isCapital(text, start)) return null;
  const rest = view.slice(start, start + 200);
  // In a heading in capitals a capital tells nothing.
  const shown = text.slice(start, start + 40);
  if (shown === shown.toUpperCase()) return null;
  STARTS.lastIndex = 0;
  const who = STARTS.test(rest);
  const place = PLACE_VERB.exec(rest);
  const titled = TITLED.test(text.slice(start, start + 40));
  if (!who && !place && !titled) return null;
  const from = place ? place[0].length : 0;
  const rural = RURAL.exec(rest);
  const stop = NAME_END.exec(rest.slice(from));
  let length = stop ? from + stop.index : rest.length;
  if (rural && rural.index < length) length = rural.index + rural[0].length;
  const name = rest.slice(0, length).trimEnd();
  const words = name.split(/ +/).length;
  if (words < (titled && !who && !place ? 3 : 4) || words > 24 || ((!titled || PEOPLE.test(name)) && !VERB.test(name))) return null;
  const more = titled && !who && !place ? secondHalf(rest, name) : 0;
  return { start, end: start + name.length + more, rule: "capitalised" };
}

// "…, phục vụ tốt được": small letters, and what is told of the name right behind
const HALF = lean(
  new RegExp(`^, ((?:\\p{Ll}\\p{M}*)+(?: \\p{L}+){1,3}) +${anyOf(["được", "do", "của", "trong", "giai đoạn"])}${AFTER}`, "u"),
);

/** "Tham mưu giỏi, phục vụ tốt được …": how much longer a name is for a second half of as many words behind its comma. */
function secondHalf(rest: string, name: string): number {
  const half = HALF.exec(rest.slice(name.length))?.[1];
  if (half === undefined || opensClause(half)) return 0;
  return half.split(" ").length === name.split(/ +/u).length ? half.length + 2 : 0;
}
