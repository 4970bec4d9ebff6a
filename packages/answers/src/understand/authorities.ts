import { type AuthorityLevel, canonical, fold } from "@thidua/core";
import { findTerm, isBare, type Term, type Token, term } from "../text/tokens.ts";
import type { Found } from "./periods.ts";

export interface AuthorityAsked {
  level: AuthorityLevel;
  text: string;
}

const GIVERS: readonly [string, AuthorityLevel][] = [
  ["chủ tịch nước", "state"],
  ["nhà nước", "state"],
  ["chính phủ", "government"],
  ["thủ tướng chính phủ", "prime-minister"],
  ["thủ tướng", "prime-minister"],
  ["trung ương đoàn", "ministry"],
  ["trung ương hội", "ministry"],
  ["ủy ban trung ương mặt trận tổ quốc", "ministry"],
  ["trung ương mặt trận tổ quốc", "ministry"],
  ["tổng liên đoàn", "ministry"],
  ["tổng cục", "ministry"],
  ["bộ trưởng", "ministry"],
  ["bộ công an", "ministry"],
  ["bộ quốc phòng", "ministry"],
  ["bộ tài chính", "ministry"],
  ["bộ y tế", "ministry"],
  ["bộ nội vụ", "ministry"],
  ["bộ giáo dục", "ministry"],
  ["bộ nông nghiệp", "ministry"],
  ["bộ giao thông vận tải", "ministry"],
  ["bộ công thương", "ministry"],
  ["bộ xây dựng", "ministry"],
  ["bộ tư pháp", "ministry"],
  ["bộ tài nguyên và môi trường", "ministry"],
  ["quân khu", "ministry"],
  ["tư lệnh quân khu", "ministry"],
  ["tòa án nhân dân tối cao", "ministry"],
  ["viện kiểm sát nhân dân tối cao", "ministry"],
  ["chủ tịch ủy ban nhân dân tỉnh", "province"],
  ["ủy ban nhân dân tỉnh", "province"],
  ["chủ tịch tỉnh", "province"],
  ["chủ tịch ủy ban nhân dân thành phố", "province"],
  ["ủy ban nhân dân thành phố", "province"],
  ["tỉnh ủy", "province"],
  ["giám đốc sở", "province-agency"],
  ["giám đốc công an tỉnh", "province-agency"],
  ["tỉnh đoàn", "province-agency"],
  ["liên đoàn lao động tỉnh", "province-agency"],
  ["hội liên hiệp phụ nữ tỉnh", "province-agency"],
  ["hội nông dân tỉnh", "province-agency"],
  ["hội cựu chiến binh tỉnh", "province-agency"],
  ["thành đoàn", "province-agency"],
  ["giám đốc công an thành phố", "province-agency"],
  ["liên đoàn lao động thành phố", "province-agency"],
  ["ủy ban mặt trận tổ quốc tỉnh", "province-agency"],
  ["ủy ban mặt trận tổ quốc việt nam tỉnh", "province-agency"],
  ["ủy ban mặt trận tổ quốc thành phố", "province-agency"],
  ["ủy ban mặt trận tổ quốc việt nam thành phố", "province-agency"],
  ["mặt trận tổ quốc tỉnh", "province-agency"],
  ["hội liên hiệp phụ nữ thành phố", "province-agency"],
  ["hội nông dân thành phố", "province-agency"],
  ["hội cựu chiến binh thành phố", "province-agency"],
  ["ủy ban mặt trận tổ quốc huyện", "district"],
  ["ủy ban mặt trận tổ quốc việt nam huyện", "district"],
  ["hội liên hiệp phụ nữ huyện", "district"],
  ["hội nông dân huyện", "district"],
  ["hội cựu chiến binh huyện", "district"],
  ["liên đoàn lao động huyện", "district"],
  ["chủ tịch ủy ban nhân dân huyện", "district"],
  ["ủy ban nhân dân huyện", "district"],
  ["chủ tịch huyện", "district"],
  ["chủ tịch ủy ban nhân dân thị xã", "district"],
  ["ủy ban nhân dân thị xã", "district"],
  ["chủ tịch ủy ban nhân dân quận", "district"],
  ["ủy ban nhân dân quận", "district"],
  ["huyện đoàn", "district"],
  ["chủ tịch ủy ban nhân dân xã", "commune"],
  ["ủy ban nhân dân xã", "commune"],
  ["chủ tịch ủy ban nhân dân phường", "commune"],
  ["ủy ban nhân dân phường", "commune"],
];
const TERMS = GIVERS.map(([name, level]) => ({ term: term(name), level }));
const LEVEL_OF = new Map<Term, AuthorityLevel>(TERMS.map((entry) => [entry.term, entry.level]));
const ALL = TERMS.map((entry) => entry.term);

const GIVING = [
  "tặng",
  "trao",
  "truy tặng",
  "khen thưởng",
  "khen",
  "công nhận",
  "phong tặng",
  "ký tặng",
  "đã tặng",
  "trao tặng",
  "đã trao",
  "biểu dương",
  "tôn vinh",
].map(term);
const BEFORE = ["được", "của", "do", "bởi", "nhận"].map(term);

function oneAt(list: readonly Token[], index: number, terms: readonly Term[]): boolean {
  return findTerm(list.slice(index, index + 3), terms)?.index === 0;
}

/** Names of offices that a mistyped word may be mended to. */
export const AUTHORITY_TERMS: readonly Term[] = ALL.filter((one) => one.folded.length > 1);

/** "Bộ trưởng Bộ Lao động - Thương binh và Xã hội": words behind the office that may still be its name. */
const LONGEST = 10;
/** What goes on with the question behind an office's name. */
const STOPS = new Map(
  canonical(
    "cho năm giai đã là được không chưa trong của về vì bao mấy qua từ đến thì rồi lúc khi ở tại mới hạng nhiều ít theo dịp phải thế",
  )
    .split(" ")
    .map((word) => [fold(word), word]),
);

/** "… tỉnh Nam Định tặng", "… thành phố Đà Nẵng": only what is the very word, and no name that is spelled so without accents. */
function stops(list: readonly Token[], at: number): boolean {
  const token = list[at] as Token;
  const word = STOPS.get(token.folded);
  if (word === undefined) return false;
  if (!token.loose) return token.canonical === word || (isBare(token) && !/^\p{Lu}/u.test(token.surface));
  const next = list[at + 1];
  if (token.folded === "nam")
    return next === undefined || next.kind !== "word" || /^(?:nao|nay|qua|hoc|truoc|sau|ngoai)$/.test(next.folded);
  return !(token.folded === "da" && next?.folded === "nang");
}

/** Levels that give their own title: "Cờ thi đua của Chính phủ". `Bộ trưởng Bộ …`, `Giám đốc Sở …` run on to their name. */
function runsOn(
  list: readonly Token[],
  to: number,
  found: readonly { from: number; to: number }[],
  level: AuthorityLevel | undefined,
): number {
  // There is one Thủ tướng: what follows is where or when.
  if (level === "state" || level === "government" || level === "prime-minister") return to;
  let end = to;
  const limit = Math.min(list.length, to + LONGEST);
  while (end < limit) {
    const token = list[end] as Token;
    const stop =
      token.kind === "sign" ||
      (token.kind === "number" && /^(?:thang|nam|ngay|quy)$/.test(list[end + 1]?.folded ?? "")) ||
      found.some((one) => one.from === end) ||
      oneAt(list, end, GIVING) ||
      stops(list, end);
    if (stop) break;
    end++;
  }
  return end;
}

/**
 * Who gives, where the question says so: "được Thủ tướng … tặng", "Chủ tịch UBND tỉnh tặng …", "Bằng khen của …", "BK TTg". Names of offices
 * that receive are no authorities. `awards` are the award spans of the same tokens.
 */
export function findAuthorities(list: readonly Token[], awards: readonly { from: number; to: number }[]): Found<AuthorityAsked>[] {
  const found: Found<AuthorityAsked>[] = [];
  for (let from = 0; ; ) {
    const hit = findTerm(list, ALL, from, true);
    if (hit === null) return found;
    const to = runsOn(list, hit.index + hit.length, awards, LEVEL_OF.get(hit.term));
    from = hit.index + hit.length;
    const afterGiver = oneAt(list, to, GIVING) || (list[to]?.folded === "da" && oneAt(list, to + 1, GIVING));
    const beforeGiver = hit.index > 0 && oneAt(list, hit.index - 1, BEFORE) && (afterGiver || list[hit.index - 1]?.folded !== "duoc");
    const afterAward = awards.some((award) => award.to === hit.index || (award.to === hit.index - 1 && list[award.to]?.folded === "cua"));
    if (!(afterGiver || beforeGiver || afterAward)) continue;
    const level = LEVEL_OF.get(hit.term);
    if (level !== undefined)
      found.push({
        value: {
          level,
          text: list
            .slice(hit.index, to)
            .map((token) => token.surface)
            .join(" "),
        },
        from: hit.index,
        to,
      });
  }
}
