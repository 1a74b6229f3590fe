/**
 * Answers a repeated request without the framework. The framework checks an address once: its route, its query, its
 * headers. The same address needs none of that again, and the framework's part costs more than the answer. What the
 * answer depends on is still checked each time: whether it may be shown, its version, the rate limit. Any unexpected
 * request goes to the framework, which knows how to refuse it.
 */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isKnown, jsonType, sendAnswer, type Answer, type EncodedBytes } from './answer.js';
import { publicHeaders } from './headers.js';
import type { ReadCounts } from './rate-limit.js';

/** An answer with its headers. */
export interface FoundAnswer {
  answer: Answer;
  cacheControl: string;
  /** Other headers, by their names in lower case. */
  headers?: Readonly<Record<string, string>>;
  mediaType?: string;
}

/** Finds the present answer of one address; throws what the framework then reports. */
export type FindAnswer = () => FoundAnswer | Promise<FoundAnswer>;

/** Made-up queries must not fill the memory; the oldest address is removed first. */
const maxAddresses = 2000;
const maxAddressLength = 500;

const always = Object.entries({ ...publicHeaders, vary: 'Accept-Encoding' }).flat();

/** The headers of a variant, for 200 and for 304, cached with the values that they were made from. */
interface Head {
  cacheControl: string;
  headers: FoundAnswer['headers'];
  whole: string[];
  known: string[];
}

/** Remembers how each address was answered, and answers it in the same way again. */
export class Shortcuts {
  readonly #counts: ReadCounts;
  readonly #finds = new Map<string, FindAnswer>();
  readonly #heads = new WeakMap<EncodedBytes, Head>();
  #isOpen = true;

  constructor(counts: ReadCounts) {
    this.#counts = counts;
  }

  /** Sends what `find` finds by the framework, and answers the same address by the short way from now on. */
  async send(request: FastifyRequest, reply: FastifyReply, find: FindAnswer): Promise<FastifyReply> {
    const { answer, cacheControl, headers, mediaType } = await find();
    this.#keep(request, find);
    return sendAnswer(request, reply.headers({ ...headers, 'cache-control': cacheControl }), answer, mediaType);
  }

  /** Puts the short way before the framework. */
  before(framework: RequestListener): RequestListener {
    return (request, response) => {
      const find = this.#isOpen && request.method === 'GET' ? this.#finds.get(request.url ?? '') : undefined;
      if (!find || !this.#counts.take(request)) framework(request, response);
      else void this.#answer(request, response, find, framework);
    };
  }

  /** Sends all further requests to the framework, which ends connections when it stops. */
  close(): void {
    this.#isOpen = false;
  }

  #keep({ method, raw: { url = '' } }: FastifyRequest, find: FindAnswer): void {
    if (method !== 'GET' || url.length > maxAddressLength) return;
    this.#finds.set(url, find);
    if (this.#finds.size > maxAddresses) this.#finds.delete(this.#finds.keys().next().value ?? '');
  }

  async #answer(
    request: IncomingMessage,
    response: ServerResponse,
    find: FindAnswer,
    framework: RequestListener,
  ): Promise<void> {
    let found: FoundAnswer;
    try {
      found = await find();
    } catch {
      this.#finds.delete(request.url ?? '');
      framework(request, response);
      return;
    }
    const variant = found.answer.pick(request.headers['accept-encoding']);
    const { whole, known } = this.#headOf(variant, found);
    // An open connection would delay the end of the process.
    if (!this.#isOpen) response.shouldKeepAlive = false;
    if (isKnown(request.headers['if-none-match'], variant.etag)) response.writeHead(304, known).end();
    else response.writeHead(200, whole).end(variant.bytes);
  }

  /** Cached, because these headers change at most once a minute. */
  #headOf(variant: EncodedBytes, { cacheControl, headers, mediaType = jsonType }: FoundAnswer): Head {
    const kept = this.#heads.get(variant);
    if (kept?.cacheControl === cacheControl && kept.headers === headers) return kept;
    const { encoding, bytes, etag } = variant;
    const known = [...always, 'etag', etag, 'cache-control', cacheControl, ...Object.entries(headers ?? {}).flat()];
    const coded = encoding === 'identity' ? [] : ['content-encoding', encoding];
    const whole = [...known, ...coded, 'content-type', mediaType, 'content-length', String(bytes.length)];
    const head = { cacheControl, headers, whole, known };
    this.#heads.set(variant, head);
    return head;
  }
}
