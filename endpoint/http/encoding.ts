/** The content codings that the endpoint makes. */
export type Encoding = 'br' | 'gzip' | 'identity';

/**
 * The first of `offered` that an `Accept-Encoding` header allows; `identity`
 * when it allows none, because bytes that can be read beat an error.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export const pickEncoding = (header: string | undefined, offered: Iterable<Encoding>): Encoding => {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((word) => word.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    if (coding) weights.set(coding === 'x-gzip' ? 'gzip' : coding, weight === undefined ? 1 : Number(weight) || 0);
  }
  let best: Encoding = 'identity';
  let highest = weights.get('identity') ?? 0;
  for (const encoding of offered) {
    const weight = encoding === 'identity' ? 0 : (weights.get(encoding) ?? weights.get('*') ?? 0);
    // Of equal weights the first offered wins, also against identity.
    if (weight > 0 && (best === 'identity' ? weight >= highest : weight > highest)) {
      best = encoding;
      highest = weight;
    }
  }
  return best;
};
