import { canonical } from "@thidua/core";

/**
 * What content systems of Vietnamese portals and newspapers write around an article (NukeViet, Liferay, SharePoint, VNPT, DNN,
 * Joomla, WordPress and the newsrooms' own), as seen on their public pages. Lower case; passed through `canonical` below.
 */

/** Buttons and links: each stands alone or beside others of its kind. */
const CONTROLS = `
in bài viết|in bài này|in bài|in trang|in trang này|bản in|in tin|in ấn|in văn bản|xem bản in|phiên bản in|gửi mail|gửi email|gửi e-mail
gửi tới bạn bè|gửi cho bạn bè|gửi bạn bè|gửi bài viết|gửi phản hồi|gửi bình luận|gửi ý kiến|gửi góp ý|chia sẻ bài viết|chia sẻ qua|chia sẻ trên
chia sẻ|chia sẻ lên|chia sẻ facebook|share|tweet|facebook|twitter|zalo|google+|google|linkedin|pinterest|messenger|telegram|viber|youtube|tiktok|instagram
copy link|copy|sao chép liên kết|sao chép|copy liên kết|cỡ chữ|xem cỡ chữ|tăng cỡ chữ|giảm cỡ chữ|thay đổi cỡ chữ|kích thước chữ|kích cỡ chữ|cỡ chữ mặc định
phóng to|thu nhỏ|a-|a+|aa|độ tương phản|tương phản|đọc bài viết|đọc bài|nghe đọc bài|nghe bài viết|nghe bài|nghe audio|nghe tin|audio|giọng đọc|giọng nam|giọng nữ|nữ miền bắc|nam miền bắc|nữ miền nam|nam miền nam
tạm dừng|tốc độ đọc|đọc báo nói|lưu bài viết|lưu bài|lưu tin|bình luận|viết bình luận|xem bình luận|ý kiến bạn đọc|báo lỗi
lên đầu trang|về đầu trang|đầu trang|quay lại|quay về|trở về|trở lại|về trang trước|trang trước|trang sau|trang tiếp|trang đầu|trang cuối|bài trước|bài sau|bài tiếp theo|tin trước|tin sau|tin tiếp theo|đóng cửa sổ này|đóng cửa sổ|đóng lại
rss|print|e-mail|tiếng việt|english|tiếng anh|đăng nhập|đăng xuất|quên mật khẩu|tìm kiếm|tìm kiếm nâng cao|sơ đồ cổng|sơ đồ trang|sơ đồ website|sơ đồ site|sitemap|hòm thư góp ý|trợ giúp
skip ribbon commands|skip to main content|skip to content|turn on more accessible mode|turn off more accessible mode|turn off animations|turn on animations|sign in|font size|bỏ qua nội dung chính|chuyển đến nội dung chính|chuyển đến nội dung|truy cập nội dung luôn|nhảy đến nội dung
click để đánh giá bài viết|hãy đánh giá bài viết|đánh giá bài viết|bình chọn|xem kết quả|rate this post|rating|gửi đánh giá|click to rate|lấy liên kết|mã nhúng|toàn màn hình|xem ảnh|xem thêm ảnh|xem video|video clip
your browser does not support the audio element|your browser does not support the video tag|trình duyệt không hỗ trợ|trình duyệt của bạn không hỗ trợ|google news|theo dõi trên google news|đọc tiếp|xem chi tiết|xem tiếp|read more
`;

/** Counters: each stands beside a number, or waits for one. */
const COUNTERS = `
số lượt xem|tổng lượt xem|lượt xem|lượt người xem|người xem|số lượt đọc|lượt đọc|số lần xem|số lần đọc|lần xem|lần đọc|số người xem|số người đọc|đã xem|đã đọc|số lượt tải|lượt tải về|lượt tải|lượt thích|lượt chia sẻ|view count|views|hits
lượt truy cập hôm nay|số lượt truy cập|tổng số lượt truy cập|tổng lượt truy cập|tổng số truy cập|tổng truy cập|lượt truy cập|số truy cập|thống kê truy cập|truy cập hôm nay|truy cập tháng
đang truy cập|đang online|đang trực tuyến|số người đang online|số người trực tuyến|số người online|người online|khách viếng thăm|khách trực tuyến|thành viên online|thành viên trực tuyến|máy chủ tìm kiếm|lượt khách
tháng hiện tại|tổng số điểm của bài viết là|phiếu bầu|lượt đánh giá|votes|phút đọc
`;

/** Ordinary words that prove nothing alone, yet stand beside the entries above ("Hôm nay: 312", "Nhỏ Vừa Lớn"). */
const WEAK = `
a|gửi bài|in|lưu|lớn|mặc định|nhỏ|nữ|to|tốc độ|vietnamese|vừa|đăng ký|hiện tại|nhiệt độ|năm nay|năm trước|phút|sao|số điểm|trong|trong năm|trong số|trong tháng|trong tuần|trên|tất cả|tổng|tổng cộng|tổng số|tổng số lượt|điểm|ngày|lúc|vào lúc|thời gian
`;

/** Words that mean a button or a counter only where no text of the article follows any more ("Ý kiến (0)", "Hôm nay: 312"). */
const EDGE = `
chi tiết|trước|tiếp|sau|tiếp theo|next|prev|previous|họ và tên|họ tên|tên của bạn|địa chỉ email|email của bạn|nội dung|tiêu đề|mã xác nhận|mã bảo vệ|mã an toàn|captcha|gửi|hủy|hủy bỏ|chia sẻ ý kiến của bạn|quan tâm|theo dõi|ý kiến|phản hồi|thích|like|ký tự|trực tuyến|online|khách|thành viên|hôm nay|hôm qua|tuần này|tuần trước|tháng này|tháng trước|trong ngày|thống kê|truy cập|nghe|đánh giá|xếp hạng|vote|view|hit|lượt|đóng|gmt+7
`;

/** Labels that introduce a value of their own (a name, a category, a file). */
const LABELS = `
viết bởi danh mục|tệp đính kèm|file đính kèm|tập tin đính kèm|tài liệu đính kèm|văn bản đính kèm|đính kèm|tải về|tải file|tải tệp|tải xuống|tải văn bản|download|từ khóa|từ khoá|tags|tag|số ký hiệu|số/ký hiệu|đường dây nóng|hotline|tổng đài|người duyệt|cập nhật bởi
`;

/** The same, but an article may have such a line of its own ("Chủ đề: …"). */
const OPEN_LABELS = `
chuyên mục|danh mục|thể loại|lĩnh vực|chủ đề|thuộc chuyên mục|nhóm tin|loại tin|mục tin|mã số|trạng thái|biên tập|biên tập viên|nhãn|thẻ
`;

const DATE_LABELS = `
ngày đăng tin|ngày đăng bài|ngày đăng|đăng ngày|đăng lúc|đã đăng|được đăng|đăng bài|đăng tải|đăng vào|đăng|ngày xuất bản|xuất bản ngày|xuất bản lúc|xuất bản|ngày viết|ngày phát hành|ngày post|ngày gửi bài|ngày gửi tin|ngày gửi|gửi bài ngày|gửi lúc|ngày đưa tin|ngày đưa|ngày duyệt|ngày cập nhật|thời gian đăng|thời gian cập nhật|cập nhật lúc|cập nhật ngày|cập nhật lần cuối
cập nhật|số ra ngày|ra ngày|phát hành ngày|đã đăng lúc|lần cập nhật cuối|sửa lần cuối|ngày tạo|tạo ngày|ngày tin|ngày ban hành|posted on|posted|published|publish date|post date|last updated
`;

const AUTHOR_LABELS = `
tác giả bài viết|tác giả|gửi bởi|người gửi|post by|người viết|người đăng tin|người đăng bài|người đăng|đăng bởi|viết bởi|được viết bởi|posted by|written by|by|author|bài và ảnh|tin và ảnh|bài, ảnh|tin, ảnh|tin ảnh|bài ảnh|tin bài|tin, bài|tin, bài và ảnh|tin, bài, ảnh
người đưa tin|đưa tin|bài & ảnh|tin & ảnh|tin bài & ảnh|tin - ảnh|bài - ảnh|ảnh và bài|ảnh, bài|phóng viên|pv|nhóm phóng viên|ctv|cộng tác viên|bài viết|thực hiện|người thực hiện|nguồn tin|nguồn bài viết|nguồn|source|theo
`;

/** Headings of lists of other articles. */
const RELATED = `
tin liên quan|tin bài liên quan|tin, bài liên quan|các tin liên quan|các tin bài liên quan|bài viết liên quan|các bài viết liên quan|bài liên quan|nội dung liên quan|tin tức liên quan|tin có liên quan|tin ảnh liên quan|văn bản liên quan|sự kiện liên quan|chủ đề liên quan|thông tin liên quan
các tin khác|tin khác|tin tức khác|các tin tức khác|những tin khác|tin bài khác|các tin bài khác|bài viết khác|các bài viết khác|các bài khác|bài khác|bài viết cùng tác giả|bài cùng tác giả|tin cùng tác giả|các tin đã đưa|tin đã đưa|các tin đã đưa ngày|tin đã đưa ngày|các tin theo ngày|các tin đã đăng|tin đã đăng|các bài đã đăng|bài đã đăng|các bài viết đã đăng
các tin cũ hơn|những tin cũ hơn|tin cũ hơn|tin cũ|bài cũ hơn|các bài cũ hơn|những bài viết cũ hơn|các tin mới hơn|những tin mới hơn|tin mới hơn|bài mới hơn|tin mới nhất|tin mới|các tin mới|bài viết mới nhất|bài viết mới|bài mới|các tin tiếp theo|các tin tiếp|các tin trước|các bài tiếp|xem tiếp các tin khác|tin tiếp theo
tin cùng chuyên mục|các tin cùng chuyên mục|bài cùng chuyên mục|bài viết cùng chuyên mục|cùng chuyên mục|tin cùng loại|tin cùng mục|tin trong mục|tin cùng chủ đề|cùng chủ đề|cùng thể loại|bài viết cùng chủ đề|tin cùng danh mục|cùng danh mục|trong cùng chuyên mục|tin cùng sự kiện|dòng sự kiện|sự kiện nổi bật
xem thêm|đọc thêm|mời bạn đọc thêm|mời xem thêm|xem thêm tin|xem thêm các tin|xem các tin khác|xem các bài khác|xem tin theo ngày|xem theo ngày|xem nhiều|tin xem nhiều|xem nhiều nhất|đọc nhiều|đọc nhiều nhất|tin đọc nhiều|tin đọc nhiều nhất|bài đọc nhiều|bài đọc nhiều nhất|tin được quan tâm|có thể bạn quan tâm|có thể bạn thích|bạn có thể quan tâm|bạn có thể thích|được quan tâm
tin nổi bật|tin tiêu điểm|tiêu điểm|nổi bật|bài viết nổi bật|tin nóng|tin mới cập nhật|mới cập nhật|mới nhất|tin hot|tin đáng chú ý|tin xem thêm|tin vắn|thông báo mới|văn bản mới|văn bản mới ban hành|liên kết web|liên kết website|liên kết|các liên kết|thư viện ảnh|thư viện video|video nổi bật|có liên quan|related posts|related articles|related news|other news|more
`;

/** Who runs the site: the first words of a footer line. */
const FOOTERS = `
cơ quan chủ quản|cơ quan quản lý|đơn vị quản lý|đơn vị chủ quản|đơn vị vận hành|giấy phép|giấy phép số|giấy phép thiết lập|gp số|địa chỉ|trụ sở|điện thoại|đt|tel|fax|email|e-mail|thư điện tử|website|hộp thư|chịu trách nhiệm|chịu trách nhiệm chính|chịu trách nhiệm nội dung|người chịu trách nhiệm
bản quyền|bản quyền thuộc|copyright|©|ghi rõ nguồn|đề nghị ghi rõ nguồn|vui lòng ghi rõ nguồn|yêu cầu ghi rõ nguồn|thiết kế bởi|thiết kế và phát triển|phát triển bởi|xây dựng bởi|powered by|designed by|trưởng ban biên tập|tổng biên tập|phó tổng biên tập|ban biên tập|quảng cáo|tòa soạn|đường dây nóng|hotline|mọi thông tin xin liên hệ|all rights reserved|® |trang thông tin điện tử tổng hợp
`;

/** Entries of menus: a line of short cells with one of these is a menu wherever it stands. */
const MENU_WORDS = `
trang chủ|trang nhất|giới thiệu|liên hệ|tin tức|tin tức - sự kiện|tin tức sự kiện|thủ tục hành chính|văn bản|sơ đồ cổng|hỏi đáp|thư viện ảnh|công khai|dịch vụ công|home|thời sự|kinh tế|xã hội|multimedia|góp ý|đăng nhập|tìm kiếm|english|tổ chức bộ máy|văn bản pháp luật|gương điển hình|thi đua khen thưởng
`;

function words(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((word) => canonical(word.trim()))
    .filter((word) => word !== "");
}

export const controls = words(CONTROLS);
export const counters = words(COUNTERS);
export const weak = words(WEAK);
export const edge = words(EDGE);
export const labels = words(LABELS);
export const openLabels = words(OPEN_LABELS);
export const dateLabels = words(DATE_LABELS);
export const authorLabels = words(AUTHOR_LABELS);
/** "Những tin bài đọc nhiều nhất", "Các bài viết cùng chủ đề": how many, of what, and which, as every portal puts it together. */
const RELATED_MANY = ["", "các ", "những "];
const RELATED_WHAT = words("tin|bài|tin bài|bài viết|tin tức|tin ảnh|văn bản");
const RELATED_WHICH = words(
  "khác|liên quan|cùng chuyên mục|cùng chuyên đề|cùng chủ đề|cùng loại|cùng thể loại|cùng lĩnh vực|cùng tác giả|cùng sự kiện|mới|mới nhất|mới hơn|cũ hơn|mới cập nhật|mới đăng|đã đăng|đã đưa|đọc nhiều|đọc nhiều nhất|xem nhiều|xem nhiều nhất|được quan tâm|nổi bật|tiêu điểm|gần đây|tiếp theo|trước đó",
);
export const related = [
  ...new Set([
    ...words(RELATED),
    ...RELATED_MANY.flatMap((many) => RELATED_WHAT.flatMap((what) => RELATED_WHICH.map((which) => `${many}${what} ${which}`))),
  ]),
];
export const footers = words(FOOTERS);
export const menuWords = words(MENU_WORDS);
