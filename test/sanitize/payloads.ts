/**
 * What HTML from outside may hold, and what must be left of it: attacks by their
 * classes, and what releases are written with. The browser's two engines and the
 * server's cleaner are held to the same table.
 */
import { addresses } from './payloads/addresses.js';
import { confusion } from './payloads/confusion.js';
import { frames } from './payloads/frames.js';
import { handlers } from './payloads/handlers.js';
import { images } from './payloads/images.js';
import { media } from './payloads/media.js';
import type { Payload } from './payloads/payload.js';
import { scripts } from './payloads/scripts.js';
import { survives } from './payloads/survives.js';
import { weight } from './payloads/weight.js';

export { base } from './payloads/payload.js';

// Not here, because engines read them differently and all of them safely: text that stands loose in a table, and values
// in <noscript>, which Firefox takes for raw text also where no scripts run. The generated nonsense of the tests has both.

/** Every payload, what survives first. */
export const payloads: readonly Payload[] = [
  ...survives,
  ...scripts,
  ...frames,
  ...handlers,
  ...addresses,
  ...images,
  ...media,
  ...confusion,
  ...weight,
];
