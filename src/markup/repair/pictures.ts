/**
 * Finds the real address of lazy pictures: a script would replace the placeholder by an address in another attribute.
 */
import { safeSrcset } from '../srcset.js';
import { safeResource } from '../url.js';

/** The attributes that scripts of lazy loading use. The first one with an address counts. */
export const lazySources = ['data-lazy-src', 'data-src', 'data-original', 'data-orig-src'];
const lazySets = ['data-lazy-srcset', 'data-srcset'];

/** The first of these attributes that `read` accepts. */
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

/** The attributes of a picture as they would be after its script has run. */
export const realPicture = (given: ReadonlyMap<string, string>, base: string): Map<string, string> => {
  const real = new Map(given);
  const srcset = firstOf(given, lazySets, safeSrcset, base);
  const source = firstOf(given, lazySources, safeResource, base);
  const isEmpty = given.has('src') && !firstOf(given, ['src'], safeResource, base);
  const [candidate] = ((srcset ?? (isEmpty && safeSrcset(given.get('srcset') ?? '', base))) || '').split(' ');
  const src = source ?? candidate;
  if (src) real.set('src', src);
  if (srcset) real.set('srcset', srcset);
  // The placeholder's `srcset` goes with it.
  else if (source) real.delete('srcset');
  return real;
};
