const BEARER = /(bearer\s+|api[-_ ]?key["':=\s]+|sk-)[\w.~+/=-]{6,}/giu;
const USER_INFO = /(https?:\/\/)[^\s/@]+@/giu;

/** A message without keys: those that are known, and whatever looks like one. */
export function redact(message: string, secrets: readonly string[]): string {
  let clean = message;
  for (const secret of secrets) if (secret.length >= 4) clean = clean.replaceAll(secret, "***");
  return clean.replace(USER_INFO, "$1***@").replace(BEARER, "$1***");
}
