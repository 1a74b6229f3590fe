/**
 * Fetches one document from a host that is not trusted. It accepts only readable types, a limited size and a limited
 * time, and never connects to an address inside our own network. The connection itself resolves the host's name, so the
 * address cannot change after the check. Redirects are followed by hand, and each is checked like the first address.
 */
import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
// Loaded with this file, which is loaded only when there is something to mirror.
import { Agent, request, type Dispatcher } from 'undici';
import { isPublicAddress } from './public-address.js';

/** A document could not be fetched. The message gives the reason without the address. */
export class FetchError extends Error {
  override name = 'FetchError';
  /** How many milliseconds the source asks us to wait. */
  readonly retryAfter: number;
  /** Whether a retry would hardly help, because the address itself is wrong. */
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

/** Settings of the fetcher, and what tests replace. */
export interface FetchOptions {
  /** Names of hosts that may be inside our own network. */
  allow: readonly string[];
  lookup?: Lookup;
  /** Milliseconds for one document with all its redirects. */
  timeout?: number;
  now?: () => number;
}

/** Which types can be read, by `Content-Type`, and their name in messages. */
export interface AcceptedTypes {
  fits: (type: string) => boolean;
  called: string;
  /** The `Accept` header; by default it prefers feeds and JSON. */
  accept?: string;
}

/** What to fetch. */
export interface DocumentRequest {
  url: string;
  /** Sent to the origin of `url` and to no other. */
  authorization?: string | undefined;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Which types can be read. */
  takes: AcceptedTypes;
}

/** A fetched document; `url` is its address after all redirects. */
export interface FoundDocument {
  isUnchanged: false;
  bytes: Uint8Array;
  type: string;
  url: string;
  etag?: string | undefined;
  lastModified?: string | undefined;
  /** Its Content-Security-Policy; several are joined by commas. */
  policy?: string | undefined;
}

/** The answer to a request. */
export type DocumentAnswer = { isUnchanged: true } | FoundDocument;

/** The same limit as for files: a newsroom's page of releases has some hundred kilobytes. */
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
      // Counted after unpacking, because a small answer can unpack to a huge one.
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

/**
 * Parses JSON.
 * @throws FetchError for anything else
 */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch {
    throw new FetchError('is no whole JSON in UTF-8');
  }
};

/**
 * The target of a redirect, without credentials.
 * @throws FetchError where it must not be followed, as from https to http
 */
export const redirectTarget = (from: URL, location: string | undefined): URL => {
  if (location === undefined || !URL.canParse(location, from)) throw new FetchError('redirects to nowhere', lasting);
  const to = new URL(location, from);
  if (!/^https?:$/.test(to.protocol)) throw new FetchError('redirects to what is no http(s) address', lasting);
  if (from.protocol === 'https:' && to.protocol === 'http:')
    throw new FetchError('redirects from https to http', lasting);
  to.username = to.password = to.hash = '';
  return to;
};

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/** Fetches documents over its own connections. */
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

  /**
   * Fetches a document.
   * @throws FetchError
   */
  async fetch(request: DocumentRequest, stop?: AbortSignal): Promise<DocumentAnswer> {
    const timeout = AbortSignal.timeout(this.#timeout);
    try {
      return await this.#fetch(request, stop ? AbortSignal.any([timeout, stop]) : timeout);
    } catch (error) {
      if (error instanceof FetchError) throw error;
      if (timeout.aborted) throw new FetchError(`did not answer within ${String(this.#timeout / 1000)} s`);
      const { cause, code } = error as NodeJS.ErrnoException & { cause?: unknown };
      if (cause instanceof FetchError) throw cause;
      // The message could contain the address; the code cannot.
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
        url = redirectTarget(url, header(headers, 'location'));
      } else return await this.#read(response, url, request.takes);
    }
  }

  async #read(response: Dispatcher.ResponseData, url: URL, takes: AcceptedTypes): Promise<DocumentAnswer> {
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
    { authorization, etag, lastModified, takes, isAtHome }: DocumentRequest & { isAtHome: boolean },
    signal: AbortSignal,
  ): Promise<Dispatcher.ResponseData> {
    // A host that is an IP address already needs no lookup.
    const host = hostOf(url);
    if (isIP(host) && !this.#allow.has(host) && !isPublicAddress(host)) throw refusal();
    this.#agent ??= new Agent({ connect: { lookup: this.#lookUpPublic }, connections: 2 });
    return request(url, {
      dispatcher: this.#agent,
      signal,
      headers: {
        accept:
          takes.accept ??
          'application/json, application/feed+json, application/ld+json, application/rss+xml;q=0.9, application/atom+xml;q=0.9, text/html;q=0.5, */*;q=0.1',
        'accept-encoding': 'gzip, br',
        'user-agent': 'sprid',
        ...(authorization !== undefined && isAtHome && { authorization }),
        ...(etag !== undefined && { 'if-none-match': etag }),
        ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
      },
    });
  }

  /** A lookup for connections. One address that is not public makes it fail. */
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

  /** Closes all connections. */
  async close(): Promise<void> {
    await this.#agent?.destroy();
  }
}
