import ipaddr from 'ipaddr.js';

/** What IANA has given out of IPv6 to be reached by everyone; translators and tunnels to other networks lie beside it. */
const globalIpv6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** For documentation (RFC 9637), within the global ones. */
const documentation = ipaddr.IPv6.parseCIDR('3fff::/20');

/**
 * Whether an address is one of the open internet: not loopback, private, link-local,
 * shared, multicast, reserved or for documentation, also not in the disguise of IPv6.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || (parsed.match(globalIpv6) && !parsed.match(documentation));
};
