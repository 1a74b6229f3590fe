/**
 * A JSON answer that is made once: its bytes, its compressed bytes and their
 * entity tags. What answers a request only picks one of them, so a thousand
 * readers cost one serialization, and a 304 costs none.
 */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pickEncoding, type Encoding } from './encoding.js';

/** The bytes in one encoding. Each has its own strong entity tag, because its bytes are others. */
export interface Variant {
  encoding: Encoding;
  bytes: Buffer;
  etag: string;
}

// The best brotli takes a second and more for a megabyte, which would hold up the start.
const brotliQuality = (length: number): number => (length > 64 * 1024 ? 5 : 10);

const brotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: brotliQuality(bytes.length),
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Something to send as JSON, in every encoding that is worth it. */
export class Answer {
  readonly #variants = new Map<Encoding, Variant>();

  constructor(json: unknown) {
    const plain = Buffer.from(JSON.stringify(json));
    const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 27);
    const add = (encoding: Encoding, bytes: Buffer, etag: string): void => {
      if (encoding === 'identity' || bytes.length < plain.length)
        this.#variants.set(encoding, { encoding, bytes, etag });
    };
    add('br', brotli(plain), `"${digest}-br"`);
    add('gzip', gzipSync(plain), `"${digest}-gz"`);
    add('identity', plain, `"${digest}"`);
  }

  /** The variant for an `Accept-Encoding` header. */
  pick(acceptEncoding: string | undefined): Variant {
    return this.#variants.get(pickEncoding(acceptEncoding, this.#variants.keys())) as Variant;
  }
}

/**
 * Whether an `If-None-Match` header names the entity tag. Compared weakly, as
 * the header wants it, also because proxies that recompress weaken our tags.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return Array.from(ifNoneMatch.matchAll(/"[^"]*"/g), ([tag]) => tag).includes(etag);
};

/** Sends the answer, or 304 when the client has it. */
export const sendAnswer = (request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply => {
  const { encoding, bytes, etag } = answer.pick(request.headers['accept-encoding']);
  void reply.header('etag', etag).header('vary', 'Accept-Encoding');
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply.type('application/json; charset=utf-8').send(bytes);
};

/**
 * `Cache-Control` of JSON for everyone: a minute as it is, an hour while a newer
 * one is fetched, a week while the endpoint is down.
 * @param freshFor milliseconds after which the answer may be untrue; shortens the minute
 */
export const cacheControl = (freshFor = Infinity): string => {
  const seconds = String(Math.min(60, Math.floor(freshFor / 1000)));
  return `public, max-age=${seconds}, s-maxage=${seconds}, stale-while-revalidate=3600, stale-if-error=604800`;
};
