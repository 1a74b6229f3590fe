/**
 * The networks that rate limits count. One person holds a whole IPv6 /64 and often several addresses of an IPv4 /24, so
 * a limit on single addresses limits nobody.
 */
import ipaddr from 'ipaddr.js';

/**
 * The network of an address: /24 of IPv4, /64 of IPv6. IPv4 written as IPv6 (`::ffff:192.0.2.1`) counts as IPv4.
 * Undefined when the text is no address.
 */
export const addressPrefix = (address: string): string | undefined => {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address) && !ipaddr.IPv6.isValid(address)) return undefined;
  const parsed = ipaddr.process(address);
  const bits = parsed.kind() === 'ipv4' ? 24 : 64;
  const kept = parsed.toByteArray().map((byte, index) => (index < bits / 8 ? byte : 0));
  return `${ipaddr.fromByteArray(kept).toString()}/${String(bits)}`;
};
