import { canonical, FAMILY_NAMES, fold } from "@thidua/core";
import type { Token } from "../text/tokens.ts";

const folded = (list: string): Set<string> => new Set(fold(canonical(list)).split(/\s+/u));

/** Those of FAMILY_NAMES that are hardly an ordinary word once they lose their accents ("đới" is also "đổi"), and first syllables of highland names. */
export const BARE_FAMILIES: ReadonlySet<string> = folded(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh lương trịnh mai tô hà cao thái lâm phùng tạ trương
   doãn đoàn đào quách tống vương từ hứa chu châu thân khổng lưu văn viên tăng triệu ma nông bế la bàn đàm lã kiều kha giáp nghiêm ninh
   lò giàng vàng sùng lù hảng thào mùa cà quàng tòng điêu lường cầm vi lộc moong cụt xồng vừ lầu già mí thò sình cứ hạng tráng ly cháng
   thạch sơn danh kim liêu trà đàng chế báo bá qua quảng thị điểu lơ kpă rơ siu ksor rah rmah nay đinh y h a rcom rơmah kbuôr niê êban ayun
   blúp kon liêng cil kơ bon lơmu cơ arất alăng pơloong bling bríu coor ating zơrâm hiên tơ ngôl ka k ya đơng`,
);
const FAMILIES: ReadonlySet<string> = new Set([...[...FAMILY_NAMES].map(fold), ...BARE_FAMILIES]);

/** What stands before a person's name and nothing else's, as the last words before it. */
const TITLE =
  /(?:^| )(?:ong|ba|anh|chi|co|thay|cu|bac|chu|em|me|dong chi|linh muc|thuong toa|hoa thuong|dai duc|ni su|su co|muc su|(?:thieu|trung|thuong|dai) (?:uy|ta|tuong)|ha sy|trung sy|thuong sy|liet sy|gia lang|nghe nhan|bac sy|bac si|thay giao|co giao|nha giao|thay thuoc|duoc sy|ky su|con gai|con trai)$/;
/** A post: before a person's name, and before what the post is of ("Giám đốc Sở …"). */
const POST =
  /(?:^| )(?:truong (?:thon|ban|ap|phong|khoa|buon|xom|khu)|bi thu|chu tich|giam doc|hieu truong|chu nhiem|nong dan|cong nhan|cuu chien binh|tien sy|thac sy|giao su|chien sy|gia dinh|ho|vo|chong)$/;

/** Institutions are named after persons: "Trường THPT Lê Quý Đôn", "xã Lê Lợi". */
const NAMED_AFTER =
  /(?:^| )(?:(?<!(?:doi|to|pho|nhom|lop|hoi|lien doi) )truong|thpt|thcs|pho thong|trung hoc|co so|tieu hoc|chuyen|mam non|dai hoc|cao dang|hoc vien|duong|xa|phuong|quan|huyen|thi tran|(?<!truong )(?:thon|ap|khu pho)|benh vien|cong ty|doanh nghiep|tu nhan|hop tac xa|quy|giai thuong|giai|huan chuong|huy hieu|phong trao|nha may|cong doan|chi doan|tap doan|nha van hoa|mien|vung|khu vuc|dong bang|bien|song)$/;

/** What ends a name typed without accents and capitals: who the person is, where from, what was received. */
const ENDS = /^(?:o|duoc|dc|da|co|la|va|cua|nao|gi|khi|tung|khong|chua|thi|ben|hien|lam|nhan|bao|may|do|vi|voi|cho|den|theo|ve)$/;
/** These are given names as well (Hiền, Lâm, Bảo, Nhân, Thị): they end a name that is long enough. */
const GIVEN_TOO = /^(?:hien|lam|bao|nhan|thi|do|may|vi|den|ve|chua|la|cho|theo)$/;

/** Titles that without accents are hardly anything else, and family names that are: "ba ho" is three households, "co vu" a case. */
const SURE_TITLE =
  /(?:^| )(?:ong|ba|anh|chi|thay|dong chi|linh muc|thuong toa|hoa thuong|dai duc|ni su|muc su|(?:thieu|trung|thuong|dai) (?:uy|ta|tuong)|liet sy|gia lang|nghe nhan|bac sy|bac si|thay giao|co giao|nha giao|thay thuoc|truong (?:thon|ban|ap|phong|khoa|buon)|bi thu|chu tich|giam doc|hieu truong|chu nhiem|ho ong|ho ba)$/;
const SURE_FAMILY = folded(
  "nguyễn trần lê phạm hoàng huỳnh phan võ đặng bùi ngô đinh lương trịnh phùng tạ trương đoàn quách tống vương khổng giàng sùng hảng thào lường điểu quàng rơ ksor",
);
const MIDDLE = /^(?:thi|van|huu|duc|ngoc|xuan|minh|quang|thanh|kim|hong|dinh|quoc|cong|the|trong|viet|ngoc|thuy|thu|my|bich|hoang|a)$/;

/** Whether the words right before a name, folded, tell that it is a person's. */
export function hasTitle(before: readonly string[]): boolean {
  return TITLE.test(before.slice(-3).join(" "));
}

/** Whether a name that stands behind these words is a person's: a family name or a title, and no institution named after somebody. */
export function isPerson(name: readonly string[], before: readonly string[]): boolean {
  if (name.length < 2 || name.length > 5 || NAMED_AFTER.test(before.slice(-2).join(" "))) return false;
  // "ông Hai Nhơn ở Mỹ Thành Nam": where somebody lives.
  if (/^(?:o|tai)$/.test(before.at(-1) ?? "")) return false;
  if (hasTitle(before)) return true;
  return FAMILIES.has(name[0] ?? "") && (name.length >= 3 || POST.test(before.slice(-3).join(" ")));
}

/**
 * Persons of a question typed without accents and capitals: a title, a family name, and what follows up to the first word that ends a name,
 * at most four words. Too long rather than too short: the articles tell where the name ends.
 */
export function barePersons(list: readonly Token[], taken: readonly boolean[]): { from: number; to: number; words: string[] }[] {
  const found: { from: number; to: number; words: string[] }[] = [];
  for (let at = 1; at < list.length; at++) {
    const first = list[at];
    if (!first?.loose || first.kind !== "word" || taken[at] || !BARE_FAMILIES.has(first.folded)) continue;
    const before = list.slice(Math.max(0, at - 3), at).map((token) => token.folded);
    // "ông bà", "anh chị em"; "bà con dân tộc": one letter and titles are no families here.
    const second = list[at + 1]?.folded ?? "";
    if (!SURE_TITLE.test(before.join(" ")) || first.folded.length < 2) continue;
    if (!SURE_FAMILY.has(first.folded) && !MIDDLE.test(second)) continue;
    const words: string[] = [];
    for (let i = at; i < list.length && words.length < 4; i++) {
      const token = list[i] as Token;
      if (token.kind !== "word" || (taken[i] && words.length < 1)) break;
      if (taken[i]) break;
      const ends =
        ENDS.test(token.folded) &&
        !(words.length === 1 && token.folded === "thi") &&
        !(words.length === 2 && GIVEN_TOO.test(token.folded) && list[i + 1] !== undefined && !startsTime(list, i));
      if (words.length > 0 && ends) break;
      words.push(token.folded);
    }
    if (words.length < 2) continue;
    found.push({ from: at, to: at + words.length, words });
    at += words.length - 1;
  }
  return found;
}

/** "… lam nghe gi", "… chua?": a verb or the end of the question, not a given name. */
function startsTime(list: readonly Token[], at: number): boolean {
  const next = list[at + 1]?.folded ?? "";
  return /^(?:gi|nghe|viec|nao|sao|may|nhieu|\?|\d+)$/.test(next);
}
