/** A question that the API's examples ask; the tests run them all against a service. */
export const QUESTION = "Năm 2020 Hà Giang có bao nhiêu xã đạt chuẩn nông thôn mới?";

/** A text that the examples have read. */
export const TEXT =
  "Hà Giang tổng kết phong trào thi đua năm 2020\n\nNăm 2020, toàn tỉnh Hà Giang có 41 xã đạt chuẩn nông thôn mới. Chủ tịch UBND tỉnh tặng Bằng khen cho 47 tập thể.";

/** The editor that the tests' service knows. */
export const EDITOR = { name: "bien-tap", password: "mật khẩu của biên tập" };
