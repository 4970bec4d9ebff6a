import { describe, expect, it } from "vitest";
import type { Ask } from "../query.ts";
import { understand } from "../understand/understand.ts";
import { bodyAsked, namesTyped } from "./whose.ts";

const asked = (question: string): Ask => {
  const [ask] = understand(question, []).asks;
  if (ask === undefined) throw new Error(question);
  return ask;
};

describe("the organisation that is asked about, by what tells it from others of its kind", () => {
  it.each<[string, string[] | undefined]>([
    ["Tập đoàn Viettel ủng hộ Điện Biên bao nhiêu tỷ đồng?", ["viettel"]],
    ["tap doan viettel ung ho dien bien bao nhieu ty dong?", ["viettel"]],
    ["Năng suất mủ của Nông trường Bàu Lâm năm 2011 được bao nhiêu tấn/ha?", ["bau", "lam"]],
    ["Công đoàn Giao thông Vận tải có bao nhiêu sáng kiến?", ["giao", "thong"]],
    ["Doanh thu của Công ty Cổ phần May Sông Hồng năm 2015 là bao nhiêu?", ["may", "song"]],
    // one of its kind, or no name behind it
    ["Công ty có bao nhiêu sáng kiến năm 2015?", undefined],
    ["Nông trường đạt năng suất bao nhiêu?", undefined],
    ["Tỉnh Điện Biên có bao nhiêu xã đạt chuẩn?", undefined],
  ])("%s", (question, telling) => expect(bodyAsked(asked(question))?.telling).toEqual(telling));
});

describe("names by how they are written or made", () => {
  it.each<[string, string[]]>([
    ["Công ty Vinamilk ủng hộ bao nhiêu suất quà?", ["vinamilk"]],
    ["cong ty vinamilk ung ho bao nhieu suat qua?", ["vinamilk"]],
    ["Cây cầu Sông Mơ dài bao nhiêu mét?", ["song", "mo"]],
    // places, awards and the first word of a question are told apart by others
    ["Tỉnh Điện Biên có bao nhiêu xã đạt chuẩn?", []],
    ["Năng suất lúa đạt bao nhiêu tạ/ha?", []],
    ["nang suat lua dat bao nhieu ta/ha?", []],
  ])("%s", (question, names) => expect(namesTyped(asked(question))).toEqual(names));
});
