import ipaddr from 'ipaddr.js';

/**
 * The range of IPv6 that IANA has allocated for global use. Translators and tunnels to other networks are outside of
 * it.
 */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Inside the global range, but for documentation (RFC 9637). */
const documentation = ipaddr.IPv6.parseCIDR('3fff::/20');

/**
 * Whether an address is on the public internet: not loopback, private, link-local, shared, multicast, reserved or for
 * documentation, also not as IPv4 inside of IPv6.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || (parsed.match(globalIpv6) && !parsed.match(documentation));
};
