import { z } from "zod";

/**
 * The commendations and titles of Luật Thi đua, khen thưởng 06/2022/QH15, and those of the law before it that articles still name.
 * One list, from which schema, vocabulary and codebook take their slugs.
 */
export const awardSlugSchema = z.enum([
  "huan-chuong-sao-vang",
  "huan-chuong-ho-chi-minh",
  "huan-chuong-doc-lap",
  "huan-chuong-quan-cong",
  "huan-chuong-lao-dong",
  "huan-chuong-bao-ve-to-quoc",
  "huan-chuong-chien-cong",
  "huan-chuong-dai-doan-ket-dan-toc",
  "huan-chuong-dung-cam",
  "huan-chuong-huu-nghi",
  "huy-chuong-quan-ky-quyet-thang",
  "huy-chuong-vi-an-ninh-to-quoc",
  "huy-chuong-chien-si-ve-vang",
  "huy-chuong-huu-nghi",
  "tinh-anh-hung",
  "thanh-pho-anh-hung",
  "ba-me-viet-nam-anh-hung",
  "anh-hung-llvtnd",
  "anh-hung-lao-dong",
  "nha-giao-nhan-dan",
  "nha-giao-uu-tu",
  "thay-thuoc-nhan-dan",
  "thay-thuoc-uu-tu",
  "nghe-si-nhan-dan",
  "nghe-si-uu-tu",
  "nghe-nhan-nhan-dan",
  "nghe-nhan-uu-tu",
  "giai-thuong-ho-chi-minh",
  "giai-thuong-nha-nuoc",
  "chien-si-thi-dua-toan-quoc",
  "chien-si-thi-dua-tinh",
  "chien-si-thi-dua-co-so",
  "lao-dong-tien-tien",
  "chien-si-tien-tien",
  "co-thi-dua",
  "tap-the-lao-dong-xuat-sac",
  "tap-the-lao-dong-tien-tien",
  "don-vi-quyet-thang",
  "don-vi-tien-tien",
  "xa-phuong-tieu-bieu",
  "thon-to-dan-pho-van-hoa",
  "gia-dinh-van-hoa",
  "bang-khen",
  "giay-khen",
  "ky-niem-chuong",
  "khen-thuong",
  "khac",
]);
export type AwardSlug = z.infer<typeof awardSlugSchema>;

/** Who gives: Chủ tịch nước, Chính phủ, Thủ tướng, bộ ban ngành trung ương, UBND tỉnh, sở ban ngành tỉnh, huyện, xã, cơ sở. */
export const authorityLevelSchema = z.enum([
  "state",
  "government",
  "prime-minister",
  "ministry",
  "province",
  "province-agency",
  "district",
  "commune",
  "unit",
]);
export type AuthorityLevel = z.infer<typeof authorityLevelSchema>;
