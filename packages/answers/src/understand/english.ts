import { fold } from "@thidua/core";

/** Words of English questions, as the Vietnamese the rest of the reading knows. Longer phrases first. */
const PHRASES: readonly [RegExp, string][] = (
  [
    ["new-style rural|new rural(?: development)?", "nông thôn mới"],
    ["how many|how much|number of", "bao nhiêu"],
    ["poverty rate", "tỷ lệ hộ nghèo"],
    ["poor households?", "hộ nghèo"],
    ["certificates? of merit from the prime minister", "bằng khen của Thủ tướng Chính phủ"],
    ["certificates? of merit|merit certificates?", "bằng khen"],
    ["prime minister'?s certificates? of merit", "bằng khen của Thủ tướng Chính phủ"],
    ["vietnam(?:ese)? heroic mothers?|heroic (?:vietnamese )?mothers?", "bà mẹ Việt Nam anh hùng"],
    ["hero(?:es)? of labou?r|labou?r hero(?:es)?", "anh hùng lao động"],
    ["emulation soldiers?|emulation fighters?", "chiến sỹ thi đua"],
    ["advanced workers?", "lao động tiên tiến"],
    ["cultural families|cultural family", "gia đình văn hóa"],
    ["people'?s committee", "ủy ban nhân dân"],
    ["farmers'? (?:union|association)", "hội nông dân"],
    ["women'?s union", "hội liên hiệp phụ nữ"],
    ["veterans'? association", "hội cựu chiến binh"],
    ["city chairman|chairman of the city", "chủ tịch ủy ban nhân dân thành phố"],
    ["provincial chairman|chairman of the province", "chủ tịch ủy ban nhân dân tỉnh"],
    ["emulation flags?", "cờ thi đua"],
    ["(?:first|1st)[- ]class labou?r (?:order|medal)", "huân chương lao động hạng nhất"],
    ["(?:second|2nd)[- ]class labou?r (?:order|medal)", "huân chương lao động hạng nhì"],
    ["(?:third|3rd)[- ]class labou?r (?:order|medal)", "huân chương lao động hạng ba"],
    ["labou?r (?:order|medal)s?", "huân chương lao động"],
    ["(?:first|1st)[- ]class independence (?:order|medal)", "huân chương độc lập hạng nhất"],
    ["independence (?:order|medal)s?", "huân chương độc lập"],
    ["emulation movements?", "phong trào thi đua"],
    ["per capita income", "thu nhập bình quân đầu người"],
    ["budget revenue", "thu ngân sách"],
    ["prime minister", "Thủ tướng Chính phủ"],
    ["collectives?", "tập thể"],
    ["individuals?", "cá nhân"],
    ["households?", "hộ"],
    ["communes?", "xã"],
    ["districts?", "huyện"],
    ["province", "tỉnh"],
    ["(?:had )?met (?:the )?standards?|recogni[sz]ed as|meeting standards?|meets?|met", "đạt chuẩn"],
    ["standards?", ""],
    ["has (.{3,60}?) been awarded(?: with)?", "$1 đã được tặng"],
    ["(?:was|were|been|is|are) awarded(?: with)?", "được tặng"],
    ["launched", "phát động"],
    ["initiatives?", "sáng kiến"],
    ["new members?", "đoàn viên mới"],
    ["members?", "hội viên"],
    ["workers?", "công nhân"],
    ["farmers?", "nông dân"],
    ["learners?|students?", "người học"],
    ["schools?", "trường"],
    ["cooperatives?", "hợp tác xã"],
    ["houses?", "căn nhà"],
    ["workdays?|working days?", "ngày công"],
    ["budget", "ngân sách"],
    ["targets?|planned", "mục tiêu"],
    ["received", "được tặng"],
    ["attract(?:ed)?", "thu hút"],
    ["prevention", "phòng chống dịch"],
    ["cities|city", "thành phố"],
    ["percent(?:age)?", "%"],
    ["everything about|all about|tell me about", "tất cả về"],
    ["who", "ai"],
    ["when|in which year", "năm nào"],
    ["where", "ở đâu"],
    ["which|what", "nào"],
    ["by the end of|as of|until", "đến hết năm"],
    ["yet", "chưa"],
    ["and", "và"],
    ["from", "từ"],
    ["(?:did|does|do|the|a|an|of|in|by|to|for|was|were|is|are|has|have|been|there|had|with|on|at|movement|campaign|after)", ""],
  ] as [string, string][]
).map(([pattern, words]) => [new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, "giu"), words]);

const ENGLISH = /(?<![\p{L}\p{M}])(?:how many|how much|what|which|who|when|where|has|did|does|the)(?![\p{L}\p{M}])/giu;

const KINDS: Readonly<Record<string, string>> = {
  ward: "phường",
  commune: "xã",
  district: "huyện",
  town: "thị xã",
  city: "thành phố",
  province: "tỉnh",
};
// "Bong Son ward", "Thap Muoi district": the kind of place goes before the name.
const NAMED = /((?:\p{Lu}[\p{L}\p{M}]+ ){1,3})(ward|commune|district|town|city|province)(?![\p{L}\p{M}])/gu;

/** An English question in the Vietnamese words of the field; anything else unchanged. */
export function inVietnamese(question: string): string {
  const cues = question.match(ENGLISH)?.length ?? 0;
  if (
    cues === 0 ||
    /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu.test(
      question.replace(/“[^”]*”|"[^"]*"/gu, "").replace(/\p{Lu}[\p{L}\p{M}]*/gu, ""),
    )
  )
    return question;
  if (cues < 2 && !/how (?:many|much)|^\s*(?:what|which|who|when|where|has|did)\b/iu.test(question)) return question;
  let result = question.replace(NAMED, (_, name: string, kind: string) => `${KINDS[kind]} ${name.trim()}`);
  for (const [pattern, words] of PHRASES) result = result.replace(pattern, words);
  return fold(result.replace(/ {2,}/g, " ").trim());
}
