/** What a newsroom answers, as JSON that releases are read of: JSON itself, a feed in XML, or a page. */
import { canBeJson } from '../../src/formats/json-type.js';
import { parseJson, type FoundDocument, type Takes } from './fetch-document.js';
import { textOf } from './text-of.js';

const isHtml = (type: string): boolean => /html/i.test(type);
const isXml = (type: string): boolean => /xml|rss|atom/i.test(type);

/** What a newsroom can answer. */
export const documents: Takes = {
  fits: (type) => isHtml(type) || isXml(type) || canBeJson(type),
  called: 'JSON, a feed or a page',
};

/** The JSON, and the format that it is in where that was made here. */
export interface ReadableDocument {
  json: unknown;
  format?: 'json-feed' | 'news-article';
}

/**
 * @param report hears of what was left out
 * @param left hears of what a feed has that nothing reads
 * @throws FetchError
 */
export const readDocument = async (
  { bytes, type, url }: FoundDocument,
  report: (message: string) => void,
  left?: (names: readonly string[]) => void,
): Promise<ReadableDocument> => {
  // Many servers give a feed a type that says nothing, or call it HTML.
  const start = textOf(bytes.subarray(0, 1024), type).trimStart();
  if (!start.startsWith('<')) return { json: parseJson(bytes) };
  const text = textOf(bytes, type);
  if (/<(rss|feed|(\w+:)?RDF)[\s>]/.test(start) && !/<html[\s>]/i.test(start)) {
    const { feedDocument } = await import('./feed-document.js');
    return { json: feedDocument(text, url, left), format: 'json-feed' };
  }
  const { pageDocument } = await import('./page-document.js');
  return { json: pageDocument(text, url, report), format: 'news-article' };
};
