import { describe, expect, it } from "vitest";
import { openCookies } from "./cookies.ts";

const at = (address: string) => new URL(address, "https://snv.example.gov.vn");
const set = (...lines: string[]) => lines.map((line): [string, string] => ["Set-Cookie", line]);

/** What is sent to `to` after these lines came from `from`. */
function sent(lines: readonly string[], to = "/tin-tuc", from = "/tin-tuc"): string | null {
  const cookies = openCookies();
  cookies.take(at(from), set(...lines));
  return cookies.header(at(to));
}

describe("a cookie of a session", () => {
  it.each<[string, string | null, string[], string?, string?]>([
    ["is sent back", "ASP.NET_SessionId=abc", ["ASP.NET_SessionId=abc; path=/; HttpOnly; SameSite=Lax"]],
    ["with others", "a=1; b=2", ["a=1; path=/", "b=2; path=/"]],
    ["the longer path first", "b=2; a=1", ["a=1; path=/", "b=2; path=/tin-tuc"]],
    ["and no other has taken its place", "a=2", ["a=1; path=/", "a=2; path=/"]],
    ["to its path", null, ["a=1; path=/quan-tri"]],
    ["and what lies in it", "a=1", ["a=1; path=/tin"], "/tin/1", "/"],
    ["not what begins alike", null, ["a=1; path=/tin"], "/tin-tuc", "/"],
    ["without a path to its folder", "a=1", ["a=1"], "/tin/2", "/tin/1"],
    ["and no other", null, ["a=1"], "/", "/tin/1"],
    ["to this host alone", null, ["a=1; path=/"], "https://khac.example.gov.vn/"],
    ["whatever its domain says", null, ["a=1; path=/; Domain=example.gov.vn"], "https://khac.example.gov.vn/"],
    ["a secure one by TLS alone", null, ["a=1; path=/; Secure"], "http://snv.example.gov.vn/"],
    ["a value with an equals sign", "a=x==", ["a=x==; path=/"]],
    ["one for another host is none of ours", null, ["a=1; path=/; Domain=khac.vn"]],
    ["one that stays is not kept", null, ["a=1; path=/; Max-Age=31536000"]],
    ["nor one with a day", null, ["a=1; path=/; expires=Wed, 01 Jan 2070 00:00:00 GMT"]],
    ["and one that has expired takes the other with it", null, ["a=1; path=/", "a=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT"]],
    ["who is signed in is not kept", null, [".ASPXAUTH=abc; path=/", "user_id=7; path=/", "FedAuth=x; path=/", "remember_me=1; path=/"]],
    ["nor what is no cookie", null, ["=1", "a", "", "a b=1", "a=ư", `a=${"x".repeat(5_000)}`]],
    ["a token against forged forms is one of the session", "__RequestVerificationToken=t", ["__RequestVerificationToken=t; path=/"]],
  ])("%s", (_case, expected, lines, to, from) => expect(sent(lines, to, from)).toBe(expected));

  it("few are kept of a host, and of few hosts", () => {
    const many = Array.from({ length: 500 }, (_, i) => `c${i}=1; path=/`);
    expect(sent(many)?.split("; ")).toHaveLength(20);
    const cookies = openCookies();
    for (let i = 0; i < 500; i++) cookies.take(new URL(`https://h${i}.vn/`), set("a=1"));
    expect(cookies.header(new URL("https://h499.vn/"))).toBeNull();
    expect(cookies.header(new URL("https://h0.vn/"))).toBe("a=1");
  });
});
