import { profileIds } from "@thidua/reader";
import { parse } from "yaml";
import { z } from "zod";

const page = z.url({ protocol: /^https?$/, error: "phải là địa chỉ http(s)" });

/** One portal, as an operator writes it in `sources.yaml`. */
export const sourceSchema = z
  .strictObject({
    /** Stable slug; names the archive files. */
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "chỉ gồm a-z, 0-9 và dấu gạch nối"),
    name: z.string().min(1),
    province: z.string().min(1).nullish(),
    /** List pages. */
    start: z.array(page).default([]),
    sitemap: z.array(page).default([]),
    feed: z.array(page).default([]),
    /** How its pages are laid out: the family of its content management system; found out where it is not said. */
    profile: z.enum([...profileIds] as [string, ...string[]], { error: `phải là một trong: ${profileIds.join(", ")}` }).nullish(),
    /** `all`: whatever a list holds is gathered; `auto`: from a list of general news only what its headline says is about the field. */
    topic: z.enum(["auto", "all"]).default("auto"),
    /** How often it is worth asking; a source that was gathered less long ago is left out, unless it is named. */
    schedule: z.enum(["daily", "weekly", "monthly"]).nullish(),
    /** The province that its province became part of on 1 July 2025. */
    successor: z.string().min(1).nullish(),
    /** Seconds between two requests to the host, at least. */
    delay: z.number().min(0).max(3600).default(2),
    maxPages: z.number().int().positive().default(5000),
    /** True only for test portals. */
    allowPrivateAddresses: z.boolean().default(false),
    /** For the operator: whether anybody has looked at the address lately. */
    note: z.string().optional(),
  })
  .refine(
    (source) => source.start.length + source.sitemap.length + source.feed.length > 0,
    "cần ít nhất một trang start, sitemap hoặc feed",
  )
  .refine((source) => source.delay >= 1 || source.allowPrivateAddresses, "delay phải từ 1 giây trở lên");
export type Source = z.infer<typeof sourceSchema>;

/** Hosts of a test portal that may lie on this machine: those that it names itself, and no other. */
export function privateHostsOf(source: Source): ReadonlySet<string> {
  if (!source.allowPrivateAddresses) return new Set();
  return new Set([...source.start, ...source.sitemap, ...source.feed].map((address) => new URL(address).host));
}

export interface SourcesFile {
  sources: Source[];
  /** Whom a webmaster can write to: an address of a page or of a mailbox. */
  contact: string | null;
}

const fileSchema = z
  .strictObject({
    contact: z
      .string()
      .regex(/^(?:https?:\/\/\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/, "cần một địa chỉ thư hoặc trang web")
      .nullish(),
    sources: z.array(sourceSchema).min(1),
  })
  .refine((file) => new Set(file.sources.map((source) => source.id)).size === file.sources.length, "hai nguồn trùng id");

/** Sources of the text of a `sources.yaml`; throws one line for people where something is wrong in it. */
export function readSources(yaml: string): SourcesFile {
  const checked = fileSchema.safeParse(parsed(yaml));
  if (checked.success) return { sources: checked.data.sources, contact: checked.data.contact ?? null };
  const issue = checked.error.issues[0];
  throw refused(`${issue?.path.join(".") || "tệp"}: ${issue?.message ?? "không đúng"}`);
}

function parsed(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: "error" });
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw refused(`tệp: không phải YAML: ${/call stack/.test(line) ? "lồng nhau quá sâu" : line}`);
  }
}

/** Words of the file stand in what is told of it: no way to the terminal, and no longer than a line. */
function refused(why: string): Error {
  return new Error(`sources.yaml: ${why}`.replace(/\p{Cc}+/gu, " ").slice(0, 300));
}
