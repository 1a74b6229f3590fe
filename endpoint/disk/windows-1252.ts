/** What stands in Windows-1252 where Latin-1 has controls, from 0x80 on. */
const beyondLatin1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text of bytes in Windows-1252. The decoder of some versions of Node 20 takes it for Latin-1, and loses the euro, dashes
 * and quotation marks.
 * @see https://encoding.spec.whatwg.org/#windows-1252
 */
export const readWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (found) => beyondLatin1.charAt(found.charCodeAt(0) - 0x80));
