import ipaddr from "ipaddr.js";

/**
 * What ipaddr.js calls unicast although nothing public is there.
 * Sources: IANA special-purpose address registries; Azure documents 168.63.129.16 as its host's own service.
 */
const ALSO_REFUSED = ["168.63.129.16/32", "192.88.99.0/24", "3fff::/20", "2001:db8::/32", "2001::/23"].map((range) =>
  ipaddr.parseCIDR(range),
);
/** The only IPv6 space given out for public hosts (RFC 4291, section 2.4, as allocated by IANA). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");
/** RFC 6052: an IPv4 address in its last four bytes, which is where a connection would end. */
const NAT64 = ipaddr.IPv6.parseCIDR("64:ff9b::/96");

/** Whether this literal address is one of the public internet, whatever its spelling. */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = unwrapped(ipaddr.parse(text));
  if (address.range() !== "unicast") return false;
  if (address.kind() === "ipv6" && !address.match(GLOBAL_IPV6)) return false;
  return !ALSO_REFUSED.some(([network, bits]) => network.kind() === address.kind() && address.match([network, bits]));
}

/** An IPv4 address in the clothes of IPv6 is judged as what it is. */
function unwrapped(address: ipaddr.IPv4 | ipaddr.IPv6): ipaddr.IPv4 | ipaddr.IPv6 {
  if (!(address instanceof ipaddr.IPv6)) return address;
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  return address.match(NAT64) ? new ipaddr.IPv4(address.toByteArray().slice(12)) : address;
}
