/** Decodes a document whose character set is declared in one of several places, and often wrongly. */
import { utf16Of } from '../disk/utf-16.js';
import { readWindows1252 } from '../disk/windows-1252.js';

const strict = new TextDecoder('utf-8', { fatal: true });

/** Where a document declares it itself: in an XML declaration, or a `<meta>` of HTML. */
const declared = /^\s*<\?xml[^>]{0,200}?encoding=["']([\w.:-]+)|<meta[^>]{0,200}?charset=["']?([\w.:-]+)/i;

const decoderFor = (label: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
};

/**
 * Decodes the document: UTF-16 where a byte order mark says so; UTF-8 where the bytes are valid UTF-8, whatever was
 * declared; else as declared; else as Windows-1252, the default of browsers.
 * @param type the answer's `Content-Type`
 */
export const textOf = (bytes: Uint8Array, type: string): string => {
  const utf16 = utf16Of(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  try {
    return strict.decode(bytes);
  } catch {
    const [, ofXml, ofHtml] = declared.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1')) ?? [];
    const [, ofAnswer] = /charset=["']?([\w.:-]+)/i.exec(type) ?? [];
    const told = [ofAnswer, ofXml, ofHtml].filter((label) => label && !/^utf-?8$/i.test(label));
    const decoder = told.map((label) => decoderFor(label ?? '')).find(Boolean);
    return decoder && decoder.encoding !== 'windows-1252' ? decoder.decode(bytes) : readWindows1252(bytes);
  }
};
