/**
 * Reads XML piece by piece. It refuses what exports do not need and attacks use: a document type, with entities that
 * expand to entities, and texts without end. It never expands an entity that a document defines; an entity that XML
 * does not know stays in the text as it is, for code that reads HTML in it.
 */
import { SaxesParser, type SaxesOptions } from 'saxes';
import { decodeStream } from './decode-bytes.js';
import { ImportError } from './import-error.js';
import type { ExportFile } from './open-file.js';

/** An element that has ended. */
export interface XmlElement {
  /** Its name and those of its ancestors, from the root on: `rss/channel/item`. */
  path: string;
  attributes: Readonly<Record<string, string>>;
  /** The text after its last child element, or all of it where it has none. */
  text: string;
  /** Whether it has child elements, so that its text is only a part of its content. */
  isParent: boolean;
}

/** Is called as elements begin and end. */
export interface XmlListener {
  begin?: (element: XmlElement) => void;
  end: (element: XmlElement) => void;
}

/**
 * The fault of an element that should contain only text, but contains elements: HTML can be written into XML without
 * escaping. Undefined when there is none.
 */
export const faultOfText = ({ isParent }: XmlElement): string | undefined =>
  isParent ? 'elements of XML stand in its text' : undefined;

/** No text, tag or comment of an export is longer. */
const maxPiece = 8 * 1024 * 1024;

/** Deeper than any export. Each open element takes memory. */
const maxDepth = 100;

/** Errors of exports that do not damage their structure: reading goes on. */
const isHarmless = (message: string): boolean =>
  /undefined entity|entity name|character entity|disallowed character\.|"\]\]>" is disallowed|XML declaration|encoding value|must be at the start/i.test(
    message,
  );

const tooLong = `has a text of more than ${String(maxPiece)} characters`;

/**
 * Reads the XML to its end. Throws an `ImportError` where it cannot go on, after the listener was called for everything
 * before.
 */
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
    if (parent) Object.assign(parent, { text: '', isParent: true });
    const element = { path: parent ? `${parent.path}/${name}` : name, attributes, text: '', isParent: false };
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
    // Elements that only the end of the file has closed are incomplete.
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
