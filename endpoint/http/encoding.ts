import { Negotiator } from 'negotiator';

/** The content codings that the endpoint offers. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** When weights are equal, the first coding wins, also against identity. */
const encodings: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** Browsers and caches send few different headers; made-up ones must not fill the memory. */
const maxKept = 100;
const maxKeptLength = 200;
const kept = new Map<string, readonly Encoding[]>();

const rank = (header: string): readonly Encoding[] => {
  const known = kept.get(header);
  if (known) return known;
  // `x-gzip` is an old name of `gzip`.
  const negotiator = new Negotiator({ headers: { 'accept-encoding': header.replaceAll(/x-gzip/gi, 'gzip') } });
  const ranked = negotiator.encodings(encodings, { preferred: encodings });
  if (header.length > maxKeptLength) return ranked;
  if (kept.size >= maxKept) kept.delete(kept.keys().next().value ?? '');
  kept.set(header, ranked);
  return ranked;
};

/**
 * Picks the best of `offered` that an `Accept-Encoding` header allows; `identity` when it allows none, because a
 * readable answer is better than an error.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export const pickEncoding = (header: string | undefined, offered: ReadonlySet<Encoding>): Encoding =>
  (header && rank(header).find((encoding) => offered.has(encoding))) || 'identity';
