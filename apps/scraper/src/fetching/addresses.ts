import { lookup as systemLookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

const refused = new BlockList();
// RFC 6890 and its successors: this host, private networks, shared, link-local, documentation, benchmarks, multicast, reserved.
for (const [net, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const)
  refused.addSubnet(net, bits, "ipv4");
for (const [net, bits] of [
  // "::1" and the old ways to write an IPv4 address.
  ["::", 96],
  ["::ffff:0:0:0", 96],
  ["64:ff9b::", 96],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
  ["5f00::", 16],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
] as const)
  refused.addSubnet(net, bits, "ipv6");

/** Whether an address (not a name) is one that only this machine or its network knows. */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "");
  const kind = isIP(bare);
  if (kind === 0) return false;
  return refused.check(bare, kind === 4 ? "ipv4" : "ipv6");
}

/** A look-up of names that refuses private answers: a public name may point inside. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const inside = addresses.find(({ address }) => isPrivateAddress(address));
    const first = addresses[0];
    if (inside !== undefined || first === undefined)
      return callback(Object.assign(new Error(`địa chỉ nội bộ bị từ chối: ${hostname}`), { code: "EPRIVATE" }), "", 0);
    if (options.all === true) return (callback as unknown as (error: null, all: typeof addresses) => void)(null, addresses);
    callback(null, first.address, first.family);
  });
};

/** Hosts (name and port) that may lie on this machine or its network: those that a test portal names itself. */
export type PrivateHosts = ReadonlySet<string>;

/** Whether an address may be asked for: http or https, no password in it, no private host but those named. */
export function mayFetch(url: URL, allowed: PrivateHosts): boolean {
  if (url.protocol !== "http:" && url.protocol !== "https:") return false;
  if (url.username !== "" || url.password !== "") return false;
  if (allowed.has(url.host)) return true;
  const host = url.hostname.toLowerCase().replace(/\.$/, "");
  return !isPrivateAddress(host) && host !== "localhost" && !/\.(?:localhost|local|internal|intranet|lan|home\.arpa)$/.test(host);
}
