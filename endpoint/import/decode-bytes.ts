/**
 * Decodes bytes to text, piece by piece. Exports claim to be UTF-8 and often are not: a database was moved once, and
 * some of its comments are Windows-1252. So each byte that is not valid UTF-8 is decoded as Windows-1252, and the rest
 * of the file keeps its letters.
 */
import { isUtf8 } from 'node:buffer';
import { utf16Of } from '../disk/utf-16.js';
import { readWindows1252 } from '../disk/windows-1252.js';

/** Bytes beyond ASCII, as possible characters of UTF-8, else one by one. */
const characters =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

const readMixed = (bytes: Buffer): string =>
  bytes
    .toString('latin1')
    .replace(characters, (found) =>
      found.length > 1 ? Buffer.from(found, 'latin1').toString('utf8') : readWindows1252(Buffer.from(found, 'latin1')),
    );

/** How many bytes at the end may be the beginning of a character. */
const unfinished = (bytes: Buffer): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return length > back ? back : 0;
  }
  return 0;
};

/** Decodes these bytes. */
export const decodeBytes = (bytes: Buffer): string => (isUtf8(bytes) ? bytes.toString('utf8') : readMixed(bytes));

/** Decodes a whole file, or its beginning, without its byte order mark. */
export const decodeFile = (bytes: Buffer): string => {
  const utf16 = utf16Of(bytes);
  return utf16 ? new TextDecoder(utf16).decode(bytes) : decodeBytes(bytes).replace(/^\ufeff/, '');
};

/** Characters that neither XML nor JSON nor comments may contain; exports contain them all the same. */
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/** The encoding by the byte order mark or the XML declaration; undefined for UTF-8, or an attempt at it. */
const encodingOf = (first: Buffer): string | undefined => {
  const utf16 = utf16Of(first);
  if (utf16) return utf16;
  const [, name = 'utf-8'] = declared.exec(first.toString('latin1', 0, 200)) ?? [];
  // A file that declares UTF-16 without a byte order mark is no UTF-16, or the declaration would not be readable.
  return /^(utf-?8|us-ascii|ascii|utf-?16.*)$/i.test(name) ? undefined : name;
};

const decoderOf = (name: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(name);
  } catch {
    return undefined;
  }
};

/** Decodes a stream of bytes, without the byte order mark and without unwanted characters. */
export async function* decodeStream(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let named: TextDecoder | undefined;
  let rest: Buffer = Buffer.alloc(0);
  let isFirst = true;
  for await (const chunk of chunks) {
    if (isFirst) named = decoderOf(encodingOf(chunk) ?? '');
    let text: string;
    if (named?.encoding === 'windows-1252') text = readWindows1252(chunk);
    else if (named) text = named.decode(chunk, { stream: true });
    else {
      const bytes = rest.length ? Buffer.concat([rest, chunk]) : chunk;
      const end = bytes.length - unfinished(bytes);
      rest = bytes.subarray(end);
      text = decodeBytes(bytes.subarray(0, end));
    }
    if (isFirst) text = text.replace(/^\ufeff/, '');
    isFirst = false;
    yield text.replace(unwanted, '');
  }
  const last = named ? named.decode() : decodeBytes(rest);
  if (last) yield last.replace(unwanted, '');
}
