import type { SaidReply } from "./said.ts";

/** Examples of the prompt: sentences of the development gold with what gold says of them. A test holds the two together. */
export const EXAMPLES: readonly { readonly sentences: readonly string[]; readonly said: SaidReply }[] = [
  {
    sentences: [
      "Hưởng ứng phong trào “Quang Bình chung sức xây dựng nông thôn mới”, 64 hộ trong thôn đã tự nguyện hiến gần 12.000 m2 đất, góp 1.870 ngày công để làm 3,2 km đường.",
      "Khối giáo dục có phong trào “Trường đẹp cho em”: ba năm học, phụ huynh và các nhà hảo tâm góp 8,6 tỷ đồng cùng hàng vạn ngày công.",
    ],
    said: {
      movements: [
        { sentences: [1], name: "Quang Bình chung sức xây dựng nông thôn mới", launcher: null },
        { sentences: [2], name: "Trường đẹp cho em", launcher: null },
      ],
      figures: [
        figure(1, 64, "hộ", "hộ tự nguyện hiến đất"),
        { ...figure(1, 12000, "m2", "đất hiến"), comparator: "approx" },
        figure(1, 1870, "ngày công", "ngày công góp làm đường"),
        figure(1, 3.2, "km", "đường"),
        { ...figure(2, 8600000000, "đồng", "phụ huynh và các nhà hảo tâm góp"), movement: "Trường đẹp cho em" },
      ],
      awards: [],
    },
  },
  {
    sentences: [
      "Đại tá Huỳnh Văn Lợi, Trưởng Công an huyện, cho biết: 7 tháng đầu năm 2012, quần chúng cung cấp 284 tin có giá trị, qua đó lực lượng chức năng phá 61/68 vụ phạm pháp hình sự, đạt 89,7% (chỉ tiêu là 75%), bắt 93 đối tượng.",
      "Hiện huyện đã đề nghị cấp trên khen thưởng đột xuất 05 quần chúng dũng cảm bắt cướp.",
    ],
    said: {
      movements: [],
      figures: [
        { ...figure(1, 284, "tin", "tin có giá trị quần chúng cung cấp"), time: { start: "2012", end: "2012" } },
        { ...figure(1, 61, "vụ", "vụ phạm pháp hình sự"), time: { start: "2012", end: "2012" } },
        { ...figure(1, 89.7, "%", "vụ phạm pháp hình sự phá"), time: { start: "2012", end: "2012" } },
        { ...figure(1, 75, "%", "vụ phạm pháp hình sự phá"), status: "target" },
        { ...figure(1, 93, "đối tượng", "đối tượng bắt"), time: { start: "2012", end: "2012" } },
      ],
      awards: [{ ...award(2, "khen-thuong", "individual", 5), status: "proposed" }],
    },
  },
  {
    sentences: [
      "(HPĐT) - Từ đầu năm đến ngày 31-10-2021, Chủ tịch UBND thành phố ký 41 quyết định tặng Bằng khen cho 327 tập thể và 689 cá nhân có thành tích đột xuất trong phòng, chống dịch Covid-19.",
    ],
    said: {
      movements: [],
      figures: [],
      awards: (["collective", "individual"] as const).map((kind, index) => ({
        ...award(1, "bang-khen", kind, index === 0 ? 327 : 689),
        authority: { level: "province", name: "Chủ tịch UBND thành phố" },
        time: { start: "2021", end: "2021" },
      })),
    },
  },
];

function figure(sentence: number, value: number, unit: string, indicator: string): SaidReply["figures"][number] {
  return { sentences: [sentence], value, unit, indicator, comparator: "eq", status: "actual", time: null, place: null, movement: null };
}

function award(
  sentence: number,
  slug: SaidReply["awards"][number]["award"],
  kind: "collective" | "individual",
  count: number,
): SaidReply["awards"][number] {
  return {
    sentences: [sentence],
    award: slug,
    rank: null,
    recipient: { kind, name: null, count },
    status: "conferred",
    authority: { level: null, name: null },
    time: null,
    movement: null,
  };
}
