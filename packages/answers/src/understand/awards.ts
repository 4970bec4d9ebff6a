import { type AwardSlug, awardSlugSchema } from "@thidua/core";
import { findTerm, type Term, type Token, term } from "../text/tokens.ts";
import type { Found } from "./periods.ts";

/** What a question may call an award: one slug, or the family of slugs that a general word covers. */
export interface AwardAsked {
  slugs: AwardSlug[];
  rank: 1 | 2 | 3 | null;
  text: string;
}

// Names as people say them. Order does not matter: the longest name at a place wins.
const NAMES: Readonly<Record<string, readonly AwardSlug[]>> = {
  "huân chương sao vàng": ["huan-chuong-sao-vang"],
  "huân chương hồ chí minh": ["huan-chuong-ho-chi-minh"],
  "huân chương độc lập": ["huan-chuong-doc-lap"],
  "huân chương quân công": ["huan-chuong-quan-cong"],
  "huân chương lao động": ["huan-chuong-lao-dong"],
  "huân chương bảo vệ tổ quốc": ["huan-chuong-bao-ve-to-quoc"],
  "huân chương chiến công": ["huan-chuong-chien-cong"],
  "huân chương đại đoàn kết dân tộc": ["huan-chuong-dai-doan-ket-dan-toc"],
  "huân chương đại đoàn kết": ["huan-chuong-dai-doan-ket-dan-toc"],
  "huân chương dũng cảm": ["huan-chuong-dung-cam"],
  "huân chương hữu nghị": ["huan-chuong-huu-nghi"],
  "huy chương quân kỳ quyết thắng": ["huy-chuong-quan-ky-quyet-thang"],
  "huy chương vì an ninh tổ quốc": ["huy-chuong-vi-an-ninh-to-quoc"],
  "huy chương chiến sỹ vẻ vang": ["huy-chuong-chien-si-ve-vang"],
  "huy chương hữu nghị": ["huy-chuong-huu-nghi"],
  "tỉnh anh hùng": ["tinh-anh-hung"],
  "thành phố anh hùng": ["thanh-pho-anh-hung"],
  "bà mẹ việt nam anh hùng": ["ba-me-viet-nam-anh-hung"],
  "mẹ việt nam anh hùng": ["ba-me-viet-nam-anh-hung"],
  "anh hùng lực lượng vũ trang nhân dân": ["anh-hung-llvtnd"],
  "anh hùng lực lượng vũ trang": ["anh-hung-llvtnd"],
  "anh hùng lao động": ["anh-hung-lao-dong"],
  "nhà giáo nhân dân": ["nha-giao-nhan-dan"],
  "nhà giáo ưu tú": ["nha-giao-uu-tu"],
  "thầy thuốc nhân dân": ["thay-thuoc-nhan-dan"],
  "thầy thuốc ưu tú": ["thay-thuoc-uu-tu"],
  "nghệ sỹ nhân dân": ["nghe-si-nhan-dan"],
  "nghệ sỹ ưu tú": ["nghe-si-uu-tu"],
  "nghệ nhân nhân dân": ["nghe-nhan-nhan-dan"],
  "nghệ nhân ưu tú": ["nghe-nhan-uu-tu"],
  "giải thưởng hồ chí minh": ["giai-thuong-ho-chi-minh"],
  "giải thưởng nhà nước": ["giai-thuong-nha-nuoc"],
  "chiến sỹ thi đua toàn quốc": ["chien-si-thi-dua-toan-quoc"],
  "chiến sỹ thi đua cấp tỉnh": ["chien-si-thi-dua-tinh"],
  "chiến sỹ thi đua tỉnh": ["chien-si-thi-dua-tinh"],
  "chiến sỹ thi đua cấp thành phố": ["chien-si-thi-dua-tinh"],
  "chiến sỹ thi đua thành phố": ["chien-si-thi-dua-tinh"],
  "chiến sỹ thi đua cấp bộ": ["chien-si-thi-dua-tinh"],
  "chiến sỹ thi đua ngành": ["chien-si-thi-dua-tinh"],
  "chiến sỹ thi đua cơ sở": ["chien-si-thi-dua-co-so"],
  "chiến sỹ thi đua cấp cơ sở": ["chien-si-thi-dua-co-so"],
  "chiến sỹ thi đua": ["chien-si-thi-dua-toan-quoc", "chien-si-thi-dua-tinh", "chien-si-thi-dua-co-so"],
  "lao động tiên tiến": ["lao-dong-tien-tien"],
  "chiến sỹ tiên tiến": ["chien-si-tien-tien"],
  "cờ thi đua": ["co-thi-dua"],
  "cờ dẫn đầu": ["co-thi-dua"],
  "cờ chính phủ": ["co-thi-dua"],
  "tặng cờ": ["co-thi-dua"],
  "nhận cờ": ["co-thi-dua"],
  "trao cờ": ["co-thi-dua"],
  "được cờ": ["co-thi-dua"],
  "tập thể lao động xuất sắc": ["tap-the-lao-dong-xuat-sac"],
  "tập thể lao động tiên tiến": ["tap-the-lao-dong-tien-tien"],
  "đơn vị quyết thắng": ["don-vi-quyet-thang"],
  "đơn vị tiên tiến": ["don-vi-tien-tien"],
  "xã phường tiêu biểu": ["xa-phuong-tieu-bieu"],
  "xã tiêu biểu": ["xa-phuong-tieu-bieu"],
  "thôn văn hóa": ["thon-to-dan-pho-van-hoa"],
  "làng văn hóa": ["thon-to-dan-pho-van-hoa"],
  "khu dân cư văn hóa": ["thon-to-dan-pho-van-hoa"],
  "tổ dân phố văn hóa": ["thon-to-dan-pho-van-hoa"],
  "gia đình văn hóa": ["gia-dinh-van-hoa"],
  "bằng khen": ["bang-khen"],
  "giấy khen": ["giay-khen"],
  "kỷ niệm chương": ["ky-niem-chuong"],
  "huy hiệu": ["khac"],
  "bằng lao động sáng tạo": ["khac"],
  "nông dân việt nam xuất sắc": ["khac"],
  "giải thưởng tôn đức thắng": ["khac"],
  "anh hùng": ["anh-hung-lao-dong", "anh-hung-llvtnd", "ba-me-viet-nam-anh-hung", "tinh-anh-hung", "thanh-pho-anh-hung"],
  "huân chương": awardSlugSchema.options.filter((slug) => slug.startsWith("huan-chuong")),
  "huy chương": awardSlugSchema.options.filter((slug) => slug.startsWith("huy-chuong")),
};

// "được tặng Cờ", "Cờ Chính phủ": the flag by its short name.
const BARE_FLAG = /^(?:tang|nhan|trao|duoc) co$/;

const TERMS: readonly { term: Term; slugs: readonly AwardSlug[] }[] = Object.entries(NAMES).map(([name, slugs]) => ({
  term: term(name),
  slugs,
}));
const SLUGS_OF = new Map(TERMS.map((entry) => [entry.term, entry.slugs]));
const ALL_TERMS = TERMS.map((entry) => entry.term);

const RANK_WORDS: readonly [Term, 1 | 2 | 3][] = [
  [term("hạng nhất"), 1],
  [term("hạng nhì"), 2],
  [term("hạng hai"), 2],
  [term("hạng ba"), 3],
  [term("hạng i"), 1],
  [term("hạng ii"), 2],
  [term("hạng iii"), 3],
  [term("hạng 1"), 1],
  [term("hạng 2"), 2],
  [term("hạng 3"), 3],
];

/** Names of awards that a mistyped word may be mended to. */
export const AWARD_TERMS: readonly Term[] = ALL_TERMS.filter((one) => one.folded.length > 1 && !BARE_FLAG.test(one.folded.join(" ")));

/** Awards that a question names, each with its rank where one follows. */
export function findAwards(list: readonly Token[]): Found<AwardAsked>[] {
  const found: Found<AwardAsked>[] = [];
  for (let from = 0; ; ) {
    const hit = findTerm(list, ALL_TERMS, from, true);
    if (hit === null) return found;
    // "được tặng Cờ thi đua": the longer name begins behind the verb.
    const behind = list[hit.index + hit.length];
    const flag = list[hit.index + hit.length - 1];
    const bareFlag = BARE_FLAG.test(hit.term.folded.join(" "));
    // "nhận có" and, without accents, "cong nhan co bao nhieu" are no flags.
    const noFlag = flag?.loose ? behind?.kind === "word" && !/^(?:chinh|cua)$/.test(behind.folded) : flag?.canonical !== "cờ";
    if (bareFlag && (noFlag || /^(?:thi|dan|don)$/.test(behind?.folded ?? ""))) {
      from = hit.index + 1;
      continue;
    }
    let to = hit.index + hit.length;
    let rank: 1 | 2 | 3 | null = null;
    const rankHit = findTerm(
      list,
      RANK_WORDS.map(([words]) => words),
      to,
      true,
    );
    if (rankHit !== null && rankHit.index - to <= 1) {
      rank = RANK_WORDS.find(([words]) => words === rankHit.term)?.[1] ?? null;
      to = rankHit.index + rankHit.length;
    }
    found.push({
      value: {
        slugs: [...(SLUGS_OF.get(hit.term) ?? [])],
        rank,
        text: list
          .slice(hit.index, to)
          .map((token) => token.surface)
          .join(" "),
      },
      from: hit.index,
      to,
    });
    from = to;
  }
}
