/** The BCP 47 tags of all available languages, English first, as keys and as values. */
import * as registry from './registry.js';

export const spoken: Readonly<Record<string, unknown>> = Object.fromEntries(
  ['en', ...Object.keys(registry)].map((tag) => [tag, tag]),
);
