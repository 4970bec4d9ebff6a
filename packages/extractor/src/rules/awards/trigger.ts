import { lean } from "@thidua/core";
import type { ArticleDocument } from "../../document/document.ts";
import { FORM_POINTER } from "./vocabulary.ts";

// The cheap question first: a word that no award goes without.
export const TELLS = lean(
  new RegExp(
    `khen|huân +chương|huy +chương|huy +hiệu|(?<![\\p{L}\\p{M}])cờ[ .,;:)]|danh +hiệu|kỷ +niệm +chương|chiến +sỹ +(?:thi +đua|tiên)|lao +động +(?:tiên|xuất)|anh +hùng|(?:nhân +dân|ưu) +tú|nhân +dân(?=[",;.) ])|giải +thưởng|văn +hóa"|(?:gia +đình|thôn|làng|ấp|bản|khu|phố|buôn|xóm|khóm|cư|tdp|kdc) +văn +hóa|(?:công +nhận|đạt)(?: +là)? +"|\\d +(?:tốt|rèn)(?![\\p{L}\\p{M}])|đơn +vị +(?:quyết|tiên)|bằng +(?:tổ|lao|tuổi|ghi|có)|bảng +(?:vàng|gia)|cstđ|[ \\d][bg]k |lđtt|lđxs|hclđ|hcđl|hạng +(?:nhất|nhì|ba|i)|tặng|${FORM_POINTER}|ghi +công|đại +sứ +(?:văn|đọc)|(?:ghi|vinh) +danh|tôn +vinh|biểu +dương +là`,
    "u",
  ),
);

/** Whose "tỉnh" and "thành phố" an article speaks of, and when. */
export function contextOf(document: ArticleDocument): { province: string | null; date: string | null } {
  return { province: document.article.province?.name ?? null, date: document.article.publishedAt };
}
