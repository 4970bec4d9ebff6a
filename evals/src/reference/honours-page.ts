import { HONOURS, type HonourGroup, LAWS } from "@thidua/core";
import { cell, code, type Page, section, table } from "./markdown.ts";

const GROUPS: Readonly<Record<HonourGroup, string>> = {
  "huan-chuong": "Huân chương",
  "huy-chuong": "Huy chương",
  "danh-hieu-vinh-du": "Danh hiệu vinh dự nhà nước",
  "giai-thuong": "Giải thưởng",
  "danh-hieu-thi-dua": "Danh hiệu thi đua",
  "bang-khen-giay-khen": "Bằng khen, giấy khen, kỷ niệm chương",
  khac: "Khác",
};

/** Commendations and titles: slug, writings, law, holder, authority. */
export function honoursPage(): Page {
  const groups = (Object.keys(GROUPS) as HonourGroup[]).map((group) => {
    const rows = HONOURS.filter((honour) => honour.group === group).map((honour) => [
      code(honour.slug),
      cell(honour.forms.join(" · ")),
      honour.ranked ? "1, 2, 3" : "–",
      honour.holder,
      honour.authority ?? "whoever confers it",
      cell(honour.source),
    ]);
    return section(GROUPS[group], table(["slug", "written", "ranks", "whom a bare count counts", "authority by law", "source"], rows));
  });
  const laws = section(
    "Laws",
    table(
      ["law", "title", "from", "until"],
      Object.entries(LAWS).map(([number, law]) => [number, cell(law.title), law.from, law.until ?? "–"]),
    ),
  );
  return {
    name: "awards.md",
    title: "Awards",
    about:
      "The vocabulary of commendations and titles, from `packages/core/src/honours`. “Khen thưởng” with a count but no form is `khen-thuong`, which names none and has no row.",
    body: [...groups, laws].join("\n\n"),
  };
}
