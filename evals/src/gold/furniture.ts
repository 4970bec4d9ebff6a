/**
 * What a page came out of, told by the words that its template puts around an article. `press` and `portal` are systems of newspapers and
 * of public bodies whose template does not give away its maker, `document` is a text with the head of an official document and no page.
 */
export const CMS_FAMILIES = ["nukeviet", "wordpress", "joomla", "vnpt", "document", "press", "portal"] as const;
export type CmsFamily = (typeof CMS_FAMILIES)[number];

/** Marks from sure to vague: the first family that has one of its own takes the page. */
const MARKS: readonly (readonly [CmsFamily, RegExp])[] = [
  // "Tổng số điểm của bài viết là: 5 trong 1 đánh giá", "Những tin cũ hơn", "Đang truy cập 8   Hôm nay 1,204   Tháng hiện tại 21,335"
  ["nukeviet", /tổng số điểm của bài viết|những tin (?:mới|cũ) hơn|tháng hiện tại|đánh giá bài viết: ?\d|gửi bởi: ?\S+ lúc|đang truy cập/u],
  // "Bài viết trước: …", "Posted on 03/07/2018 by admin", "Related posts", "Leave a comment"
  [
    "wordpress",
    /posted (?:on|by|in) |related posts|leave a (?:comment|reply)|filed under|để lại (?:một )?(?:bình luận|trả lời)|điều hướng bài viết|bài viết (?:trước|sau):/u,
  ],
  // "Thứ ba, 10 Tháng 3 2026 08:25", "Lần cập nhật cuối", "<< Trước   Sau >>"
  [
    "joomla",
    /thứ \p{L}+, \d{1,2} tháng \d{1,2} \d{4}|lần cập nhật cuối|được (?:viết|đăng)(?: (?:bởi|ngày)|:)|<< ?trước +sau ?>>|written by/u,
  ],
  // "Xem cỡ chữ", "[+] Tăng cỡ chữ", "Đọc bài viết"
  ["vnpt", /xem (?:với )?cỡ chữ|tăng cỡ chữ|đọc bài viết|độ tương phản/u],
  // "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
  ["document", /cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/u],
  // "BÁO KON TUM ĐIỆN TỬ", "Ý kiến bạn đọc", "Giấy phép số 183/GP-BTTTT", "Tòa soạn: …", "Nghe audio"
  [
    "press",
    /^(?:\p{L}+ \| )?(?:báo|tạp chí|đài|thông tấn) |ý kiến bạn đọc|gp-btttt|tòa soạn|nghe (?:audio|bài|đọc)|gmt ?\+ ?7|phút đọc|\p{L} online(?: -|$)|google news/mu,
  ],
  // "Cổng Thông tin điện tử thành phố", "Lượt truy cập: 903.117", "Cơ quan chủ quản", "[Quay lại]", "Số lượt xem: 96", "Trang chủ »"
  [
    "portal",
    /cổng (?:thông tin|ttđt)|trang (?:ttđt|(?:thông )?tin điện tử)|các tin (?:khác|đã đưa)|\.gov\.vn|tin tức ?[/»›>]|(?:lượt|số|đã|lần) (?:truy cập|xem|đọc)|truy cập thứ|cơ quan chủ quản|bản quyền|in (?:bài|trang)|quay lại|(?:trang chủ|trang nhất|home|bạn đang (?:ở|xem)).{0,24}(?:»|›|>|\/|::|→|\|)/u,
  ],
];

/** Lines that are longer tell the article and not of its page. */
const LONGEST_LINE = 160;
const HEAD = 8;
const TAIL = 14;

/** The family of a page's content system by the lines above and below its article; null where they tell nothing. `raw` is the page as text. */
export function cmsOf(raw: string): CmsFamily | null {
  const lines = raw
    .normalize("NFC")
    .split(/\r?\n/)
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line !== "" && line.length <= LONGEST_LINE);
  const furniture = [...lines.slice(0, HEAD), ...lines.slice(Math.max(HEAD, lines.length - TAIL))].join("\n");
  return MARKS.find(([, mark]) => mark.test(furniture))?.[0] ?? null;
}
