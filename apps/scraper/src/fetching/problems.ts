/** Why a page was not fetched: what to do about it, and one line for people. */
export interface FetchProblem {
  /**
   * `address`: refused before it was asked. `robots`: not allowed. `connect`: nobody answers at that host. `tls`: its certificate is not
   * good. `network`, `timeout`: broke off. `too-large`, `broken`: what came cannot be used. `redirect`: leads nowhere. `status`: the server
   * says no. `stopped`: the run was ended.
   */
  reason: "address" | "robots" | "connect" | "tls" | "network" | "timeout" | "too-large" | "broken" | "redirect" | "status" | "stopped";
  message: string;
  status?: number;
  /** Seconds to wait, where the server named them. */
  retryAfter?: number | null;
  /** Where a refused redirect wanted to lead. */
  location?: string;
}

const NOBODY = new Set([
  "ENOTFOUND",
  "ECONNREFUSED",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EADDRNOTAVAIL",
  "UND_ERR_CONNECT_TIMEOUT",
  "EAI_AGAIN",
]);
const TLS: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: "chứng chỉ đã hết hạn",
  CERT_NOT_YET_VALID: "chứng chỉ chưa có hiệu lực",
  DEPTH_ZERO_SELF_SIGNED_CERT: "chứng chỉ tự ký",
  SELF_SIGNED_CERT_IN_CHAIN: "chuỗi chứng chỉ có chứng chỉ tự ký",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "thiếu chứng chỉ trung gian",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "không rõ nơi cấp chứng chỉ",
  UNABLE_TO_GET_ISSUER_CERT: "không rõ nơi cấp chứng chỉ",
  ERR_TLS_CERT_ALTNAME_INVALID: "chứng chỉ của tên miền khác",
};

/** What an error of the network means, by its code. */
export function networkProblem(error: unknown): FetchProblem {
  const outer = error instanceof Error ? error : new Error(String(error));
  const inner = outer.cause instanceof Error ? outer.cause : outer;
  const code = (inner as { code?: string }).code ?? (outer as { code?: string }).code ?? "";
  const line = inner.message.split("\n")[0]?.slice(0, 200) ?? "";
  if (code === "EPRIVATE") return { reason: "address", message: line };
  const certificate = TLS[code];
  if (certificate !== undefined || /^(?:ERR_TLS|ERR_SSL|CERT_|EPROTO)/.test(code))
    return { reason: "tls", message: `TLS: ${certificate ?? line}; hãy báo người quản trị cổng, kết nối không được nới lỏng` };
  if (NOBODY.has(code)) return { reason: "connect", message: `không kết nối được (${code})` };
  if (code === "UND_ERR_HEADERS_TIMEOUT" || code === "UND_ERR_BODY_TIMEOUT")
    return { reason: "timeout", message: `không trả lời kịp (${code})` };
  return { reason: "network", message: `đứt kết nối (${code || line})` };
}

/** Seconds that a `Retry-After` header asks for, as a number or as a date; null where it says nothing. */
export function retryAfterOf(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\s*\d{1,9}\s*$/.test(value)) return Number(value);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}
