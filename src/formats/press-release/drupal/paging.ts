import type { Place, Taken } from '../../toolkit/place.js';
import { first } from '../../toolkit/taken.js';
import { resource } from '../../toolkit/readers.js';

/** The answer has a link to it. */
export const nextPage = (at: Place): Taken<string> =>
  first(at.at('links', 'next', 'href').take(resource), at.at('links', 'next').take(resource));
