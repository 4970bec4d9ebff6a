import { fold } from "@thidua/core";

/**
 * Words of the field, as stems without accents, so that a slug is read as a headline is. Wide on purpose: what is left out unread is lost,
 * what is read in vain costs one request.
 */
const FIELD = new RegExp(
  `(?<![a-z0-9])(?:${[
    "thi dua",
    "khen thuong",
    "phong trao",
    "cuoc van dong",
    "khen ngoi",
    "bieu duong",
    "tuyen duong",
    "ton vinh",
    "vinh danh",
    "vinh du",
    "bang khen",
    "giay khen",
    "huan chuong",
    "huy chuong",
    "huy hieu",
    "ky niem chuong",
    "co thi dua",
    "danh hieu",
    "anh hung",
    "chien si",
    "nha giao uu tu",
    "thay thuoc uu tu",
    "lao dong tien tien",
    "dien hinh",
    "tien tien",
    "guong",
    "nguoi tot",
    "viec tot",
    "giao uoc",
    "cum thi",
    "khoi thi",
    "phat dong",
    "huong ung",
    "ra quan",
    "tong ket",
    "so ket",
    "ket qua",
    "thanh tich",
    "chi tieu",
    "hoan thanh",
    "vuot",
    "dat chuan",
    "nong thon moi",
    "do thi van minh",
    "xoa nha tam",
    "nha tam",
    "ho ngheo",
    "giam ngheo",
    "vi nguoi ngheo",
    "doan ket",
    "dan van kheo",
    "chung tay",
    "chung suc",
    "lap thanh tich",
    "chao mung",
    "ky niem",
    "dai hoi",
    "hoi thi",
    "sang kien",
    "sang tao",
    "mo hinh",
    "dang ky thi",
    "trao tang",
    "tang thuong",
    "phong tang",
    "truy tang",
    "don nhan",
    "cong nhan",
    "hoc tap va lam theo",
    "yeu nuoc",
    "ba dam dang",
    "chien dich",
    "thuong",
    "tang",
    "trao",
    "luat thi",
  ].join("|")})(?![a-z0-9])`,
);

/** Short words of menus that lead to lists of news. */
const SECTION =
  /(?<![a-z0-9])(?:thi dua|khen thuong|dien hinh|guong|nguoi tot|phong trao|tin tuc|tin hoat dong|tin noi bat|tin moi|su kien|hoat dong|thong tin tuyen truyen)(?![a-z0-9])/;
/** A list of these is about the field whatever its headlines say. */
const OWN = /(?<![a-z0-9])(?:thi dua|khen thuong|tdkt|dien hinh tien tien|nguoi tot viec tot)(?![a-z0-9])/;

/** Words of an address: "/tin/tong-ket-thi-dua-123.html" says "tin tong ket thi dua 123 html". */
function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

export type Relevance = "field" | "unknown" | "elsewhere";

const LEAST_HEADLINE = 5;
const LEAST_LEAD = 8;

/** Whether a headline, with its lead and address, is about the field; unknown where the list says too little to tell, as without a lead. */
export function relevanceOf(headline: string, lead: string, address: string): Relevance {
  const slug = plain(decodeURIComponentSafe(new URL(address).pathname.split("/").at(-1) ?? ""));
  const said = plain(lead);
  if (FIELD.test(`${plain(headline)} . ${said} . ${slug}`)) return "field";
  const told = plain(headline).split(" ").length >= LEAST_HEADLINE && said.split(" ").length >= LEAST_LEAD;
  return told ? "elsewhere" : "unknown";
}

/** Whether a whole list, by its address and heading, is about the field. */
export function isOwnList(...texts: readonly string[]): boolean {
  return texts.some((text) => OWN.test(plain(text)));
}

/** Whether the words of a menu lead to a list of news. */
export function isSection(words: string): boolean {
  const said = plain(words);
  return said.split(" ").length <= 7 && SECTION.test(said);
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
