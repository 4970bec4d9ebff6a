import { readFileSync } from "node:fs";
import { provincesOn } from "@thidua/core";
import { describe, expect, it } from "vitest";
import { privateHostsOf, readSources, type Source } from "./sources.ts";

const one = (more: string) => `sources:\n  - id: cao-bang\n    name: Ban Thi đua\n    start: ["https://example.gov.vn/tin-tuc"]\n${more}`;

describe("sources.yaml", () => {
  it("fills in what is left out", () =>
    expect(readSources(one(""))).toEqual({
      contact: null,
      sources: [
        {
          id: "cao-bang",
          name: "Ban Thi đua",
          start: ["https://example.gov.vn/tin-tuc"],
          sitemap: [],
          feed: [],
          delay: 2,
          topic: "auto",
          maxPages: 5000,
          allowPrivateAddresses: false,
        },
      ],
    }));

  it("reads all that may be said", () => {
    const { sources, contact } = readSources(
      `contact: https://example.gov.vn/lien-he\n${one("    province: Hà Giang\n    successor: Tuyên Quang\n    profile: liferay\n    topic: all\n    schedule: weekly\n    sitemap: ['https://example.gov.vn/sitemap.xml']\n    feed: ['https://example.gov.vn/rss']")}`,
    );
    expect(contact).toBe("https://example.gov.vn/lien-he");
    expect(sources[0]).toMatchObject({ successor: "Tuyên Quang", profile: "liferay", topic: "all", schedule: "weekly" });
  });

  it("only the hosts that a test portal names may be private", () => {
    const yaml = one("    allowPrivateAddresses: true\n    feed: ['http://127.0.0.1:8080/rss']");
    expect([...privateHostsOf(readSources(yaml).sources[0] as Source)]).toEqual(["example.gov.vn", "127.0.0.1:8080"]);
    expect(privateHostsOf(readSources(one("")).sources[0] as Source).size).toBe(0);
  });

  it.each([
    ["an unknown setting", one("    delays: 3")],
    ["no delay on a public host", one("    delay: 0")],
    ["an address that is none", "sources:\n  - id: a\n    name: A\n    start: [tin-tuc]"],
    ["a file address", 'sources:\n  - id: a\n    name: A\n    start: ["file:///etc/passwd"]'],
    ["a bad id", "sources:\n  - id: Cao Bằng\n    name: A\n    start: ['https://a.vn']"],
    ["no page at all", "sources:\n  - id: a\n    name: A"],
    ["the same id twice", `${one("")}  - id: cao-bang\n    name: B\n    start: ["https://b.vn"]`],
    ["an unknown profile", one("    profile: geocities")],
    ["an unknown schedule", one("    schedule: hourly")],
    ["a contact that nobody can write to", `contact: tôi\n${one("")}`],
    ["nothing", ""],
  ])("refuses %s in one line", (_, yaml) => expect(() => readSources(yaml)).toThrow(/^sources\.yaml: [^\n]+$/));

  it("the list that ships names every province of today and of before, all unchecked", () => {
    const { sources } = readSources(readFileSync(new URL("../../sources.yaml", import.meta.url), "utf8"));
    expect(sources.every(({ note, delay, province }) => note !== undefined && delay >= 2 && province)).toBe(true);
    const known = (name: string, day: string) => provincesOn(day).some((province) => province.name === name);
    const today = sources.filter(({ successor, id }) => successor == null && id !== "trung-uong");
    const before = sources.filter(({ successor }) => successor != null);
    expect(today.map(({ province }) => province).sort()).toEqual(
      provincesOn("2025-07-01")
        .map(({ name }) => name)
        .sort(),
    );
    expect(before.every(({ province, successor }) => known(province ?? "", "2025-06-30") && known(successor ?? "", "2025-07-01"))).toBe(
      true,
    );
    expect(before).toHaveLength(29);
  });
});
