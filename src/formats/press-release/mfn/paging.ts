import type { Place, Taken } from '../../toolkit/place.js';
import { resource } from '../../toolkit/readers.js';

/** The answer has its address. */
export const nextPage = (at: Place): Taken<string> => at.at('next_url').take(resource);
