/**
 * Fetches one document from a machine that nobody vouches for: only what can be read, only
 * so much, only so long, and from no address inside of our own network. Where a
 * name leads is asked by the connection itself, so that nothing can change in
 * between; redirects are followed by hand, each checked like the first.
 */
import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
// Loaded with this file, which is loaded when there is something to mirror.
import { Agent, request, type Dispatcher } from 'undici';
import { canBeJson } from '../../src/formats/json-type.js';
import { isPublicAddress } from './public-address.js';

/** The document was not had; the message says why and names no address. */
export class FetchError extends Error {
  override name = 'FetchError';
  /** How long the source wants to be left alone, in milliseconds. */
  readonly retryAfter: number;
  /** Whether asking again would hardly help: the address itself is wrong. */
  readonly isLasting: boolean;

  constructor(message: string, { retryAfter = 0, isLasting = false } = {}) {
    super(message);
    this.retryAfter = retryAfter;
    this.isLasting = isLasting;
  }
}

type LookupAnswer = (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void;

/** Finds all addresses of a name, as `dns.lookup` does with `all`. */
export type Lookup = (host: string, options: LookupOptions & { all: true }, answer: LookupAnswer) => void;

/** What of fetching can be set, and stood in for. */
export interface FetchOptions {
  /** Hosts by name that may be inside of our own network. */
  allow: readonly string[];
  lookup?: Lookup;
  /** Milliseconds for one document with all its redirects. */
  timeout?: number;
  now?: () => number;
}

/** What can be read, by its `Content-Type`, and what that is called. */
export interface Takes {
  fits: (type: string) => boolean;
  called: string;
}

const json: Takes = { fits: canBeJson, called: 'JSON' };

/** What is asked for. */
export interface DocumentRequest {
  url: string;
  /** Goes to the origin of `url` and to no other. */
  authorization?: string | undefined;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** What can be read; JSON where nothing is said. */
  takes?: Takes;
}

/** A document as it came; `url` is where it was found, after all redirects. */
export interface FoundDocument {
  isUnchanged: false;
  bytes: Uint8Array;
  type: string;
  url: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Its Content-Security-Policy; of several, with commas between. */
  policy?: string | undefined;
}

/** What came. */
export type DocumentAnswer = { isUnchanged: true } | FoundDocument;

/** As for files: a newsroom's page of releases is some hundred kilobytes. */
export const maxDocumentBytes = 8 * 1024 * 1024;

const maxRedirects = 5;
const defaultTimeout = 20_000;
const redirects = new Set([301, 302, 303, 307, 308]);
const utf8 = new TextDecoder('utf-8', { fatal: true });

const lasting = { isLasting: true };

const refusal = (): FetchError =>
  new FetchError('leads to an address that is not public; SPRID_MIRROR_ALLOW can allow its host by name', lasting);

/** Reads `Retry-After`: seconds, or a date. */
const readRetryAfter = (value: string | undefined, now: number): number => {
  if (value === undefined) return 0;
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return wait > 0 ? wait : 0;
};

const header = (headers: Dispatcher.ResponseData['headers'], name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
};

const readBytes = async ({ headers, body }: Dispatcher.ResponseData): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let length = 0;
  const collect = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      length += chunk.length;
      chunks.push(chunk);
      // Counted after unpacking: a small answer can hold a huge one.
      done(length > maxDocumentBytes ? new FetchError(`is larger than ${String(maxDocumentBytes)} bytes`) : null);
    },
  });
  const encoding = header(headers, 'content-encoding')?.toLowerCase() ?? 'identity';
  if (encoding === 'gzip' || encoding === 'x-gzip') await pipeline(body, createGunzip(), collect);
  else if (encoding === 'br') await pipeline(body, createBrotliDecompress(), collect);
  else if (encoding === 'identity') await pipeline(body, collect);
  else throw new FetchError('is compressed in a way that was not asked for');
  return Buffer.concat(chunks);
};

/** @throws FetchError for what is no JSON */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new FetchError('is no whole JSON in UTF-8');
  }
};

/** Where a redirect leads, checked. */
const follow = (from: URL, location: string | undefined): URL => {
  if (location === undefined || !URL.canParse(location, from)) throw new FetchError('redirects to nowhere', lasting);
  const to = new URL(location, from);
  if (!/^https?:$/.test(to.protocol)) throw new FetchError('redirects to what is no http(s) address', lasting);
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new FetchError('redirects from https to http', lasting);
  to.username = to.password = to.hash = '';
  return to;
};

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Fetches documents over connections of its own. */
export class Fetcher {
  readonly #allow: ReadonlySet<string>;
  readonly #lookup: Lookup;
  readonly #timeout: number;
  readonly #now: () => number;
  #agent: Agent | undefined;

  constructor({ allow, lookup = systemLookup, timeout = defaultTimeout, now = Date.now }: FetchOptions) {
    this.#allow = new Set(allow.map((host) => host.toLowerCase()));
    this.#lookup = lookup;
    this.#timeout = timeout;
    this.#now = now;
  }

  /** @throws FetchError */
  async fetch(request: DocumentRequest, stop?: AbortSignal): Promise<DocumentAnswer> {
    const timeout = AbortSignal.timeout(this.#timeout);
    try {
      return await this.#fetch(request, stop ? AbortSignal.any([timeout, stop]) : timeout);
    } catch (error) {
      if (error instanceof FetchError) throw error;
      if (timeout.aborted) throw new FetchError(`did not answer within ${String(this.#timeout / 1000)} s`);
      const { cause, code } = error as NodeJS.ErrnoException & { cause?: unknown };
      if (cause instanceof FetchError) throw cause;
      // The message could hold the address; the code cannot.
      throw new FetchError(`cannot be reached or read (${code ?? (error as Error).name})`);
    }
  }

  async #fetch(request: DocumentRequest, signal: AbortSignal): Promise<DocumentAnswer> {
    const first = new URL(request.url);
    let url = first;
    for (let hops = 0; ; hops += 1) {
      const response = await this.#request(url, { ...request, isAtHome: url.origin === first.origin }, signal);
      const { statusCode, headers } = response;
      if (redirects.has(statusCode)) {
        await response.body.dump();
        if (hops === maxRedirects) throw new FetchError(`redirects more than ${String(maxRedirects)} times`, lasting);
        url = follow(url, header(headers, 'location'));
      } else return await this.#read(response, url, request.takes ?? json);
    }
  }

  async #read(response: Dispatcher.ResponseData, url: URL, takes: Takes): Promise<DocumentAnswer> {
    const { statusCode, headers, body } = response;
    const type = header(headers, 'content-type') ?? '';
    if (statusCode === 304) {
      await body.dump();
      return { isUnchanged: true };
    }
    const fault =
      statusCode !== 200
        ? `answers ${String(statusCode)}`
        : takes.fits(type)
          ? undefined
          : `answers something else than ${takes.called}`;
    if (fault) {
      await body.dump();
      const isLasting = statusCode < 500 && ![408, 425, 429].includes(statusCode);
      throw new FetchError(fault, {
        retryAfter: readRetryAfter(header(headers, 'retry-after'), this.#now()),
        isLasting,
      });
    }
    return {
      isUnchanged: false,
      bytes: await readBytes(response),
      type,
      url: url.href,
      etag: header(headers, 'etag'),
      lastModified: header(headers, 'last-modified'),
      policy: [headers['content-security-policy']].flat().filter(Boolean).join(', ') || undefined,
    };
  }

  async #request(
    url: URL,
    { authorization, etag, lastModified, isAtHome }: DocumentRequest & { isAtHome: boolean },
    signal: AbortSignal,
  ): Promise<Dispatcher.ResponseData> {
    // No name is looked up for what is an address already.
    const host = hostOf(url);
    if (isIP(host) && !this.#allow.has(host) && !isPublicAddress(host)) throw refusal();
    this.#agent ??= new Agent({ connect: { lookup: this.#lookUpPublic }, connections: 2 });
    return request(url, {
      dispatcher: this.#agent,
      signal,
      headers: {
        accept:
          'application/json, application/feed+json, application/ld+json, application/rss+xml;q=0.9, application/atom+xml;q=0.9, text/html;q=0.5, */*;q=0.1',
        'accept-encoding': 'gzip, br',
        'user-agent': 'sprid',
        ...(authorization !== undefined && isAtHome && { authorization }),
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
      },
    });
  }

  /** A lookup for connections; one address that is not public spoils them all. */
  readonly #lookUpPublic = (
    host: string,
    options: LookupOptions,
    answer: (error: Error | null, address: string | LookupAddress[], family?: number) => void,
  ): void => {
    this.#lookup(host, { ...options, all: true }, (error, addresses) => {
      const first = error ? undefined : addresses[0];
      if (!first) answer(error ?? new FetchError('has a name without an address'), []);
      else if (!this.#allow.has(host.toLowerCase()) && !addresses.every(({ address }) => isPublicAddress(address)))
        answer(refusal(), []);
      else if (options.all) answer(null, addresses);
      else answer(null, first.address, first.family);
    });
  };

  /** Ends all connections. */
  async close(): Promise<void> {
    await this.#agent?.destroy();
  }
}
