/** Converts a newsroom's document to JSON with releases: from JSON itself, an XML feed, or a page. */
import { canBeJson } from '../../src/formats/json-type.js';
import { parseJson, type FoundDocument, type AcceptedTypes } from './fetch-document.js';
import { textOf } from './text-of.js';

const isHtml = (type: string): boolean => /html/i.test(type);
const isXml = (type: string): boolean => /xml|rss|atom/i.test(type);

/** The types of documents that a newsroom can send. */
export const documents: AcceptedTypes = {
  fits: (type) => isHtml(type) || isXml(type) || canBeJson(type),
  called: 'JSON, a feed or a page',
};

/** The JSON, and its format where this code has made the JSON. */
export interface ReadableDocument {
  json: unknown;
  format?: 'json-feed' | 'news-article';
}

/**
 * Converts a document.
 * @param report called for what was left out
 * @param left called with the parts of a feed that nothing reads
 * @throws FetchError
 */
export const readDocument = async (
  { bytes, type, url }: FoundDocument,
  report: (message: string) => void,
  left?: (names: readonly string[]) => void,
): Promise<ReadableDocument> => {
  // Many servers give a feed a generic type, or call it HTML.
  const start = textOf(bytes.subarray(0, 1024), type).trimStart();
  if (!start.startsWith('<')) return { json: parseJson(bytes) };
  const text = textOf(bytes, type);
  if (/<(rss|feed|(\w+:)?RDF)[\s>]/.test(start) && !/<html[\s>]/i.test(start)) {
    const { feedDocument } = await import('./feed-document.js');
    return { json: feedDocument(text, url, left), format: 'json-feed' };
  }
  const { pageDocument } = await import('./page-document.js');
  return { json: await pageDocument(text, url, report), format: 'news-article' };
};
