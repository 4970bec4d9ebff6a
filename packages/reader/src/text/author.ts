import { canonical, lean } from "@thidua/core";
import { endsSentence, startsItem } from "./shape.ts";

const UNIT = lean(
  /^(?:đài|văn phòng|phòng|ban|trung tâm|báo|theo|nguồn|tổ|sở|hội|đoàn|ubnd|ttxvn|tỉnh đoàn|huyện đoàn|nhóm|cổng|ctv|p\.v|pv|phóng viên|thông tấn xã)(?![\p{L}\p{M}])/u,
);
const SMALL = new Set(["và", "-", "&", "thực", "hiện"]);

/** "Bích Hằng", "HẢI NAM - THÙY TRANG", "P.N", "Hoàng Giang (PX15)", "Đài PT Thanh Miện": what an article is signed with. */
export function isSignature(text: string): boolean {
  const initial = /^\p{Lu}\.\s?\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*)?$/u.test(text);
  if (initial) return true;
  const parts = /[-–]/.test(text) ? text.split(/\s+[-–]\s+/) : [];
  if (parts.length > 1 && parts.length <= 3 && parts.every((part) => isSignature(part))) return true;
  if (text.length < 2 || text.length > 60 || startsItem(text) || /\d{3}|["“”|:]/.test(text)) return false;
  const bare = text.replace(/\([^)]{0,30}\)/g, " ").trim();
  if (endsSentence(bare) && !/^(?:\p{Lu}{1,3}\.){1,4}$/u.test(bare)) return false;
  const words = bare.split(/[\s,;]+/).filter((word) => word !== "");
  if (words.length === 0 || words.length > 9) return false;
  if (UNIT.test(canonical(text)) && /^\p{Lu}/u.test(text)) return true;
  return words.length <= 7 && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.has(canonical(word)));
}
