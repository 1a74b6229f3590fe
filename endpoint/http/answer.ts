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
const slowQuality = (length: number): number => (length > 64 * 1024 ? 5 : 10);

/**
 * The quality for what changes with every comment: for 200 of them it takes 3 ms
 * where 10 takes 30, and makes the bytes 7 % more.
 */
const quickQuality = 5;

const brotli = (bytes: Buffer, quality: number): Buffer =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const encodings: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** What an answer is when nothing else is said. */
export const jsonType = 'application/json; charset=utf-8';

const suffixes: Readonly<Record<Encoding, string>> = { br: '-br', gzip: '-gz', identity: '' };

/** Something to send, in every encoding that is worth it. */
export class Answer {
  readonly #plain: Buffer;
  readonly #digest: string;
  readonly #quality: number;
  readonly #offered = new Set(encodings);
  readonly #variants = new Map<Encoding, Variant>();

  /**
   * @param content bytes as they are, and anything else as JSON
   * @param lives `long` is compressed well and at once, `shortly` quickly and only when it is asked for
   */
  constructor(content: unknown, lives: 'long' | 'shortly' = 'long') {
    this.#plain = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    this.#digest = createHash('sha256').update(this.#plain).digest('base64url').slice(0, 27);
    this.#quality = lives === 'long' ? slowQuality(this.#plain.length) : quickQuality;
    if (lives === 'long') for (const encoding of encodings) this.#make(encoding);
  }

  /** The length of the plain bytes. */
  get length(): number {
    return this.#plain.length;
  }

  /** The variant for an `Accept-Encoding` header. */
  pick(acceptEncoding: string | undefined): Variant {
    const encoding = pickEncoding(acceptEncoding, this.#offered);
    const variant = this.#variants.get(encoding) ?? this.#make(encoding);
    // What does not become smaller is not offered again.
    return variant ?? this.pick(acceptEncoding);
  }

  #make(encoding: Encoding): Variant | undefined {
    const plain = this.#plain;
    const bytes = encoding === 'br' ? brotli(plain, this.#quality) : encoding === 'gzip' ? gzipSync(plain) : plain;
    if (encoding !== 'identity' && bytes.length >= plain.length) {
      this.#offered.delete(encoding);
      return undefined;
    }
    const variant = { encoding, bytes, etag: `"${this.#digest}${suffixes[encoding]}"` };
    this.#variants.set(encoding, variant);
    return variant;
  }
}

/**
 * Whether an `If-None-Match` header names the entity tag. Compared weakly, as
 * the header wants it, also because proxies that recompress weaken our tags.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean => {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  return Array.from(ifNoneMatch.matchAll(/"[^"]*"/g), ([tag]) => tag).includes(etag);
};

/** Sends the answer, or 304 when the client has it. */
export const sendAnswer = (
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  mediaType = jsonType,
): FastifyReply => {
  const { encoding, bytes, etag } = answer.pick(request.headers['accept-encoding']);
  void reply.header('etag', etag).header('vary', 'Accept-Encoding');
  if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send();
  if (encoding !== 'identity') void reply.header('content-encoding', encoding);
  return reply.type(mediaType).send(bytes);
};

/**
 * `Cache-Control` of what is for everyone: a minute as it is, an hour while a newer
 * one is fetched, a week while the endpoint is down.
 * @param freshFor milliseconds after which a newer answer is known to come; shortens the minute
 * @param trueFor milliseconds after which the answer is wrong, so that it is not given stale either
 */
export const cacheControl = (freshFor = Infinity, trueFor = Infinity): string => {
  const whole = (milliseconds: number): number => Math.max(0, Math.floor(milliseconds / 1000));
  const seconds = Math.min(60, whole(Math.min(freshFor, trueFor)));
  const stale = (most: number): string => String(Math.min(most, whole(trueFor) - seconds));
  const fresh = `max-age=${String(seconds)}, s-maxage=${String(seconds)}`;
  return `public, ${fresh}, stale-while-revalidate=${stale(3600)}, stale-if-error=${stale(604_800)}`;
};

/**
 * `Cache-Control` of what readers write. A browser asks every time, or it would
 * not show a writer his own comment; a shared cache may answer for two seconds,
 * and goes on for a week while the endpoint is down. No `stale-while-revalidate`:
 * browsers take it for themselves too.
 */
export const liveCacheControl = 'public, max-age=0, s-maxage=2, stale-if-error=604800';
