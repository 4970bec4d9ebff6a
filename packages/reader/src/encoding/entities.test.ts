import { describe, expect, it } from "vitest";
import { repairEntities } from "./entities.ts";

describe("entities in text", () => {
  it.each([
    ["2016 ndash; 2020", "2016 – 2020"],
    ["phograve;ng, chống", "phòng, chống"],
    ["chỉ rotilde; ràng", "chỉ rõ ràng"],
    ["bình x;ét, ch;éo", "bình xét, chéo"],
    ["ldquo;Dạy tốtrdquo;", "“Dạy tốt”"],
    ["31/QĐ &amp;ndash; SYT", "31/QĐ – SYT"],
    ["vùng cao&hellip;", "vùng cao…"],
    ["kh&ocirc;ng", "không"],
    ["&#272;&#7843;ng", "Đảng"],
  ])("%s", (text, repaired) => expect(repairEntities(text).text).toBe(repaired));

  it.each(["gồm 3 xã; 2 phường", "xã;ấp", "Điều 1; Điều 2;", "A&B; C", "thị xã;ông", "tăng 5%;giảm 2%", "x; é", "AT&T", "R&D;"])(
    "%s stays",
    (text) => expect(repairEntities(text)).toEqual({ text, repaired: 0 }),
  );
});
