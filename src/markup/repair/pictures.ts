/** Pictures that wait for a script: what they show until then is beside the point, and the real one is told beside it. */
import { safeSrcset } from '../srcset.js';
import { safeResource } from '../url.js';

/** Where scripts of lazy loading look, the first that is an address. */
export const lazySources = ['data-lazy-src', 'data-src', 'data-original', 'data-orig-src'];
const lazySets = ['data-lazy-srcset', 'data-srcset'];

/** The first of these attributes that `read` can use. */
export const firstOf = (
  given: ReadonlyMap<string, string>,
  names: readonly string[],
  read: (value: string, base: string) => string | undefined,
  base: string,
): string | undefined => {
  for (const name of names) {
    const value = read(given.get(name)?.trim() ?? '', base);
    if (value) return value;
  }
  return undefined;
};

/** The attributes of a picture as they are once its script has run. */
export const realPicture = (given: ReadonlyMap<string, string>, base: string): Map<string, string> => {
  const real = new Map(given);
  const srcset = firstOf(given, lazySets, safeSrcset, base);
  const source = firstOf(given, lazySources, safeResource, base);
  const isEmpty = given.has('src') && !firstOf(given, ['src'], safeResource, base);
  const [candidate] = ((srcset ?? (isEmpty && safeSrcset(given.get('srcset') ?? '', base))) || '').split(' ');
  const src = source ?? candidate;
  if (src) real.set('src', src);
  if (srcset) real.set('srcset', srcset);
  // What belongs to the placeholder goes with it.
  else if (source) real.delete('srcset');
  return real;
};
