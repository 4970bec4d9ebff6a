/** Changes: their number is how much something grew or fell, not how much it is. */
export const UP_WORDS = [
  "tăng",
  "tăng thêm",
  "tăng bình quân",
  "tăng trưởng bình quân",
  "vượt",
  "cao hơn",
  "nhiều hơn",
  "tăng trưởng",
  "tăng khoảng",
  "tăng gần",
  "tăng hơn",
  "gấp",
] as const;

export const DOWN_WORDS = [
  "giảm",
  "kéo giảm",
  "giảm bình quân",
  "giảm được",
  "giảm thêm",
  "thấp hơn",
  "ít hơn",
  "hạ",
  "giảm khoảng",
  "giảm gần",
  "giảm hơn",
  "cắt giảm",
  "rút ngắn",
  "kéo giảm bình quân",
  "tiết giảm",
] as const;
