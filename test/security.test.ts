import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, describe, expect, it, vi } from "vitest";
import { LIMITS } from "../apps/bot-api/src/index.ts";
import { CERTIFICATE } from "../apps/bot-api/test/certificate.ts";
import { tlsSaid } from "../apps/cli/src/commands/serve.ts";
import { pageOf, securitySchema } from "../scripts/security.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string) => readFileSync(join(root, path), "utf8");
const security = securitySchema.parse(JSON.parse(read("docs/security/asvs.json")));
const access = JSON.parse(read("docs/security/access.json")) as Record<string, string[]>;

/** The titles of a test file's cases, each after those of the groups that it stands in. */
function titlesOf(path: string): Set<string> {
  const titles = new Set<string>();
  const visit = (node: ts.Node, above: readonly string[]): void => {
    let within = above;
    if (ts.isCallExpression(node)) {
      const [said] = node.arguments;
      const name = calledName(node.expression);
      if (said !== undefined && ts.isStringLiteralLike(said) && name !== null) {
        within = [...above, said.text];
        if (name !== "describe") titles.add(within.join(" > "));
      }
    }
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS), []);
  return titles;
}

/** `it` for `it(…)` and `it.each(…)(…)`; null for any other call. A case that is skipped is none. */
function calledName(called: ts.Expression): string | null {
  if (ts.isIdentifier(called)) return ["it", "test", "describe"].includes(called.text) ? called.text : null;
  const each = ts.isCallExpression(called) ? called.expression : null;
  return each !== null && ts.isPropertyAccessExpression(each) && each.name.text === "each" ? calledName(each.expression) : null;
}

describe("the table of OWASP ASVS 5.0", () => {
  const known = new Map<string, Set<string>>();
  const shown = security.rows.flatMap((row) =>
    row.state === "shown" ? row.tests.map((test) => [row.id, test.file, test.title] as const) : [],
  );

  it("has a row for every requirement of level 1, and for level 2 of the API, authentication, sessions, authorisation and logging", () => {
    const { level1, level2 } = security;
    // As the standard counts them.
    expect([new Set(level1).size, new Set(level2).size]).toEqual([70, 61]);
    for (const id of level2) expect(id).toMatch(/^(?:4|6|7|8|16)\./);
    expect(security.rows.map(({ id }) => id).toSorted()).toEqual([...level1, ...level2].toSorted());
  });

  it.each(shown)("%s is shown by a case of %s: %s", (_id, file, title) => {
    const titles = known.get(file) ?? titlesOf(file);
    known.set(file, titles);
    expect([...titles]).toContain(title);
  });

  it("is what the page shows: node --import tsx scripts/security.ts", () => {
    expect(read("docs/security.md")).toBe(pageOf(security, access));
  });
});

describe("the reader of titles", () => {
  it("finds cases in groups and tables, and none that is skipped or made up", () => {
    const titles = titlesOf("test/security.test.ts");
    expect(titles).toContain("the reader of titles > finds cases in groups and tables, and none that is skipped or made up");
    expect(titles).toContain("the table of OWASP ASVS 5.0 > %s is shown by a case of %s: %s");
    expect([...titles].some((title) => title.endsWith("the reader of titles"))).toBe(false);
  });
});

describe("docs/security/rules.md", () => {
  const rules = read("docs/security/rules.md");
  const users = read("packages/store/src/users/users.ts");
  const number = (text: string, pattern: RegExp) => Number(pattern.exec(text)?.[1] ?? Number.NaN);

  it.each([
    ["points of an address", /the (\d+) points that an address/, LIMITS.perAddress],
    ["the cost of a sign-in", /A sign-in costs (\d+)/, number(read("apps/bot-api/src/http/limits.ts"), /session\$\/, "POST", (\d+)\]/)],
    ["wrong passwords", /After (\d+) wrong passwords/, number(users, /TRIES = (\d+)/)],
    ["the shortest password", /(\d+) to 200 characters of any kind/, number(users, /password\.length >= (\d+)/)],
    ["the longest password", /10 to (\d+) characters of any kind/, number(users, /LONGEST = (\d+)/)],
    ["hours unused", /after (\d+) hours without a request/, number(users, /IDLE = (\d+) \* HOUR/)],
    ["hours at all", /after (\d+) hours in any case/, number(users, /SESSION = (\d+) \* HOUR/)],
    ["bytes of a token", /is (\d+) random bytes/, number(users, /randomBytes\((\d+)\)/)],
    ["the longest lock", /(\d+) minutes at most/, 60 / number(users, /LONGEST_LOCK = HOUR \/ (\d+)/)],
    ["an editor's key", /(\d+) characters or more/, number(read("apps/cli/src/commands/serve.ts"), /\\S\{(\d+),\}/)],
    ["letters besides", /fewer than (\d+) letters/, number(read("packages/store/src/users/common.ts"), /LEFT = (\d+)/)],
  ])("says what the code does: %s", (_what, pattern, value) => {
    expect(value).toBeGreaterThan(0);
    expect(number(rules, pattern)).toBe(value);
  });

  it("names every word that a password may not be made of", () => {
    const [, list = ""] = /OURS = \[([^\]]+)\]/.exec(read("packages/store/src/users/common.ts")) ?? [];
    const words = [...list.matchAll(/"(\w+)"/g)].map(([, word = ""]) => word);
    expect(words.length).toBeGreaterThan(5);
    expect(rules).toContain(`letters besides: ${words.join(", ")} (`);
  });

  it.each(["Ways in", "Guessing", "Sessions", "Who may what", "What is checked of input", "Logs", "Libraries"])(
    "has a part on %s",
    (part) => {
      const [, body = ""] = rules.split(`\n## ${part}\n`);
      expect(body.split("\n## ")[0]?.trim().length).toBeGreaterThan(200);
    },
  );
});

describe("the sources", () => {
  const files = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((name) => /^(?:apps|packages)\/[\w-]+\/(?:src|public)\/.*\.(?:tsx?|mjs)$/.test(name) && !name.includes(".test.")),
  );
  const texts = files.map((name) => [name, read(name)] as const);
  /** `file: words` of everything in them that fits. */
  const found = (pattern: RegExp) => texts.flatMap(([name, text]) => [...text.matchAll(pattern)].map(([words]) => `${name}: ${words}`));

  it("are many", () => expect(files.length).toBeGreaterThan(300));

  it("run nothing that is made of text", () => {
    expect(found(/(?<![\w.])eval\(|new Function\(|from "node:vm"|setTimeout\(\s*["'`]/g)).toEqual([]);
    expect("eval(x)").toMatch(/(?<![\w.])eval\(/);
  });

  it("start programs by a list of words, never through a shell", () => {
    const starting = texts.filter(([, text]) => text.includes('"node:child_process"'));
    expect(starting.length).toBeGreaterThan(0);
    for (const [name, text] of starting) {
      const [, imported = ""] = /import \{([^}]*)\} from "node:child_process"/.exec(text) ?? [];
      const names = imported.split(",").map((one) => one.replace(/^\s*type /, "").trim());
      for (const one of names) expect(["spawn", "spawnSync", "execFile", "execFileSync", "fork", "ChildProcess"], name).toContain(one);
      expect(text, name).not.toMatch(/shell:/);
    }
  });

  it("make no HTML of text: what is shown is set as text", () => {
    expect(found(/dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(|srcDoc/g)).toEqual([]);
    // Hono's `raw` is a comma of its own page, and nothing that came from elsewhere.
    expect(found(/(?<![\w.])raw\([^)]*\)/g).filter((one) => /docs\/page|routes\/web/.test(one))).toEqual([
      'apps/bot-api/src/docs/page.ts: raw(i === 0 ? "" : ", ")',
    ]);
  });

  it("hash with SHA-256 and derive keys with scrypt, and encrypt nothing by themselves", () => {
    const hashes = found(/create(?:Hash|Hmac)\(\s*"[^"]*"/g);
    expect(hashes.length).toBeGreaterThan(5);
    for (const one of hashes) expect(one).toMatch(/"sha256"$/);
    expect(found(/create(?:Hash|Hmac)\(\s*[^"\s]/g)).toEqual([]);
    expect(found(/createCipheriv|createDecipheriv|publicEncrypt|createSign\(|subtle\.encrypt|pbkdf2/g)).toEqual([]);
    expect(found(/Math\.random/g)).toEqual(["apps/scraper/src/hosts/back-off.ts: Math.random"]);
  });

  it("log in one place, to standard error", () => {
    expect(found(/(?<![\w.])pino\(/g)).toEqual(["apps/bot-api/src/http/logging.ts: pino("]);
    expect(read("apps/bot-api/src/http/logging.ts")).toContain("pino.destination(2)");
    expect(found(/pino\.(?:file|transport)|"winston"|node:syslog/g)).toEqual([]);
  });
});

describe("TLS, as the command line and the settings say it", () => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-tls-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const key = file("key.pem", CERTIFICATE.key);
  const cert = file("cert.pem", CERTIFICATE.cert);

  it("is a key and its certificate, or none", () => {
    expect(tlsSaid({})).toBeUndefined();
    expect(tlsSaid({ "tls-key": key, "tls-cert": cert })).toEqual(CERTIFICATE);
    vi.stubEnv("THIDUA_TLS_KEY", key);
    vi.stubEnv("THIDUA_TLS_CERT", cert);
    expect(tlsSaid({})).toEqual(CERTIFICATE);
    vi.unstubAllEnvs();
  });

  it.each([
    ["a key alone", { "tls-key": key }],
    ["a certificate alone", { "tls-cert": cert }],
    ["a file that is not there", { "tls-key": key, "tls-cert": join(folder, "none.pem") }],
    ["the one for the other", { "tls-key": cert, "tls-cert": key }],
    ["words that are neither", { "tls-key": file("words.pem", "xin chào"), "tls-cert": cert }],
  ])("is not %s: never is plain HTTP spoken instead", (_what, values) => {
    expect(() => tlsSaid(values)).toThrow(expect.objectContaining({ name: "UsageError" }));
  });
});
