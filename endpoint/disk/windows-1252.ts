/** The characters of Windows-1252 from 0x80 on, where Latin-1 has control characters. */
const beyondLatin1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes Windows-1252. Some versions of Node 20 decode it as Latin-1, and lose the euro sign, dashes and quotation
 * marks.
 * @see https://encoding.spec.whatwg.org/#windows-1252
 */
export const readWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (found) => beyondLatin1.charAt(found.charCodeAt(0) - 0x80));
