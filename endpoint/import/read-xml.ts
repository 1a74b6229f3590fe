/**
 * XML, piece by piece. What an export has no use for is refused, because it can be turned against the reader: a
 * document type, with entities that are made of entities, and texts without an end. No entity of a document is ever
 * expanded; one that XML does not know stays in the text as it is, for whoever reads HTML in it.
 */
import { SaxesParser, type SaxesOptions } from 'saxes';
import { decodeStream } from './decode-bytes.js';
import { ImportError } from './import-error.js';
import type { ExportFile } from './open-file.js';

/** An element that has ended. */
export interface XmlElement {
  /** Its name and those around it, from the root on: `rss/channel/item`. */
  path: string;
  attributes: Readonly<Record<string, string>>;
  /** The text after the last element in it; all of it where there is none. */
  text: string;
}

/** Hears of elements as they begin and end. */
export interface XmlListener {
  begin?: (element: XmlElement) => void;
  end: (element: XmlElement) => void;
}

/** No text, no tag and no comment of an export is longer. */
const maxPiece = 8 * 1024 * 1024;

/** More than any export has; each open element takes memory. */
const maxDepth = 100;

/** What exports get wrong without losing their structure: what follows is read all the same. */
const isHarmless = (message: string): boolean =>
  /undefined entity|entity name|character entity|disallowed character\.|"\]\]>" is disallowed|XML declaration|encoding value|must be at the start/i.test(
    message,
  );

const tooLong = `has a text of more than ${String(maxPiece)} characters`;

/** Reads it to its end. Throws an `ImportError` where it cannot be read on; the listener has then heard all that comes before. */
export const readXml = async (file: ExportFile, listener: XmlListener): Promise<void> => {
  const parser = new SaxesParser<SaxesOptions & { xmlns: false }>({
    xmlns: false,
    defaultXMLVersion: '1.0',
    forceXMLVersion: true,
  });
  const open: XmlElement[] = [];
  let heardAt = 0;
  let isEnding = false;
  const hear = (): void => {
    heardAt = parser.position;
  };
  parser.on('doctype', () => {
    throw new ImportError('has a document type (<!DOCTYPE …>), which no export has, and is not read');
  });
  parser.on('opentag', ({ name, attributes }) => {
    hear();
    if (open.length >= maxDepth) throw new ImportError(`has elements within more than ${String(maxDepth)} others`);
    const parent = open.at(-1);
    if (parent) parent.text = '';
    const element = { path: parent ? `${parent.path}/${name}` : name, attributes, text: '' };
    open.push(element);
    listener.begin?.(element);
  });
  const add = (text: string): void => {
    hear();
    const element = open.at(-1);
    if (!element) return;
    if (element.text.length + text.length > maxPiece) throw new ImportError(tooLong);
    element.text += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('comment', hear);
  parser.on('processinginstruction', hear);
  parser.on('closetag', () => {
    hear();
    const element = open.pop();
    // Elements that the end of the file has closed were not complete.
    if (element && !isEnding) listener.end(element);
  });
  parser.on('error', ({ message }) => {
    const what = message.replace(/^\d+:\d+: /, '');
    if (isEnding) throw new ImportError('ends in the middle');
    if (!isHarmless(what))
      throw new ImportError(`is no XML in line ${String(parser.line)} (${what.replace(/\.$/, '')})`);
  });
  for await (const text of decodeStream(file.chunks())) {
    parser.write(text);
    if (parser.position - heardAt > maxPiece) throw new ImportError(tooLong);
  }
  isEnding = true;
  parser.close();
};
