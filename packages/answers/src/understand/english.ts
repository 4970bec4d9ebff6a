/** Words of English questions, as the Vietnamese the rest of the reading knows. Longer phrases first. */
const PHRASES: readonly [RegExp, string][] = (
  [
    ["prime minister'?s certificates? of merit", "bằng khen của Thủ tướng Chính phủ"],
    ["certificates? of merit from the provincial chair(?:man|person)?", "bằng khen của Chủ tịch ủy ban nhân dân tỉnh"],
    ["provincial people'?s committee'?s?", "ủy ban nhân dân tỉnh"],
    ["district people'?s committee'?s?", "ủy ban nhân dân huyện"],
    ["agriculture department|department of agriculture(?: and rural development)?", "ngành nông nghiệp"],
    ["education department|department of education(?: and training)?|education sector", "ngành giáo dục"],
    ["health department|department of health|health sector", "ngành y tế"],
    ["provincial police|police department", "công an tỉnh"],
    ["labou?r federation|trade unions?", "công đoàn"],
    ["youth union", "đoàn thanh niên"],
    ["red cross", "hội chữ thập đỏ"],
    ["health insurance", "bảo hiểm y tế"],
    ["(?:share|proportion|percentage) of (?:the )?population", "tỷ lệ dân số"],
    ["population", "dân số"],
    ["hospital beds?", "giường bệnh"],
    ["doctors?", "bác sỹ"],
    ["insurance", "bảo hiểm"],
    ["(?:which|what) units?", "đơn vị nào"],
    ["which districts?", "huyện nào"],
    ["which communes?", "xã nào"],
    ["units?", "đơn vị"],
    ["shares?|proportion|ratio", "tỷ lệ"],
    ["teachers?", "nhà giáo"],
    ["criminal cases?|crimes?", "vụ phạm pháp hình sự"],
    ["traffic accidents?", "tai nạn giao thông"],
    ["deaths?", "người chết"],
    ["fires?", "vụ cháy"],
    ["roads?", "đường"],
    ["kilomet(?:re|er)s?", "km"],
    ["hectares?", "ha"],
    ["donated|donate", "hiến"],
    ["land", "đất"],
    ["built|build", "xây dựng"],
    ["tourists?|visitors?", "khách du lịch"],
    ["exports?", "xuất khẩu"],
    ["revenue|turnover", "doanh thu"],
    ["people'?s artisans?", "nghệ nhân nhân dân"],
    ["meritorious artisans?", "nghệ nhân ưu tú"],
    ["meritorious (?:physicians?|doctors?)", "thầy thuốc ưu tú"],
    ["meritorious teachers?", "nhà giáo ưu tú"],
    ["commemorative medals?", "kỷ niệm chương"],
    ["feat(?:-of-arms)? orders?", "huân chương chiến công"],
    ["bravery orders?", "huân chương dũng cảm"],
    ["proposed|nominated|recommended", "đề nghị"],
    ["movements? (?:was |were )?launched", "phát động phong trào"],
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
    [
      "provincial chair(?:man|person)?|chair(?:man|person)? of the (?:provincial people'?s committee|province)",
      "chủ tịch ủy ban nhân dân tỉnh",
    ],
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
    ["received|receive|get|got", "được tặng"],
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

/** Without diacritics, capitals kept: they say what is a name. */
function withoutMarks(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

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
  return withoutMarks(result.replace(/ {2,}/g, " ").trim());
}
